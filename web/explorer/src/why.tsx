// Why an obligation exists: the way from the theme to who owes, the deadline with its derivation, the answers.
import type { ComponentChildren } from 'preact';
import { useAnswer } from './answer';
import { WhyDocument, type AnsweredFragment, type DerivedFragment, type LinkFragment, type RowFragment, type WhyQuery } from './generated/api/graphql';
import { Assumption, Day, Name, Names, Sources, Span, State, View } from './parts';
import { HowFar } from './progress';
import { duration, t, tx, type Key } from './text';
import { link, pageOf } from './url';
import { Record, Report, Retract, Withdraw } from './write';

type Whole = Extract<NonNullable<WhyQuery['node']>, { __typename: 'Obligation' }>;
type Reason = Whole["reasons"][number];
type Relationship = Reason['steps'][number];

export function Why({ of, theme }: { of: RowFragment; theme: string | null }) {
  const shown = useAnswer(WhyDocument, { id: of.id, theme }, 'graph');
  return (
    <section class="why" aria-label={t('why.title')}>
      <View of={shown}>
        {({ node }) => (node?.__typename === 'Obligation' ? <Reasons of={node as Whole} revision={shown.revision} /> : <p class="empty">{t('why.gone')}</p>)}
      </View>
    </section>
  );
}

function Reasons({ of, revision }: { of: Whole; revision: number }) {
  const asked = of.reasons.filter(({ withdrawn }) => !withdrawn).flatMap(({ steps }) => steps.filter(({ type }) => type === 'ADDRESSED_TO'));
  return (
    <div class="columns">
      <div>
        <h3>{t('why.because', { n: of.reasons.length })}</h3>
        {of.assumed && <p class="maybe">{t('why.assumed')}</p>}
        {of.reasons.map((reason, i) => <Chain key={i} of={reason} subject={of.subject} many={of.reasons.length > 1} />)}
      </div>
      <div>
        <h3>{t('why.deadline')}</h3>
        {of.deadline ? <Derivation of={of.deadline} /> : <p>{t('why.noDeadline')}</p>}
        {of.round && <p>{t('why.round', { round: of.round })}</p>}
        <p><State of={of.state} days={of.daysOverdue} /></p>
        <h3>{t('why.answers')}</h3>
        {of.responses.length === 0 && <p>{t('why.noAnswers')}</p>}
        {of.responses.map((response) => <Answer key={response.id} of={response} revision={revision} />)}
        {of.holdingResponse && !of.responses.some(({ id }) => id === of.holdingResponse!.id) && <Answer of={of.holdingResponse} revision={revision} />}
        <Record obligation={of} any={of.reasons.some(({ responsibility, withdrawn }) => responsibility === 'ANY_MEMBER' && !withdrawn)} revision={revision} />
        <HowFar progress={of.progress} assessment={of.assessment} disputed={of.progressDisputed} revision={revision} />
        <Report obligation={of} revision={revision} />
        {asked.map((each) => <Withdraw key={`${each.to.id} ${each.key}`} of={each} revision={revision} />)}
        {of.focalPoints.length > 0 && (
          <>
            <h3>{t('why.write')}</h3>
            <ul class="plain">
              {of.focalPoints.map((each) => (
                <li key={each.id}><Name of={each} />{each.roleTitle && <>, <bdi>{each.roleTitle}</bdi></>}{each.contact && <>: <bdi dir="ltr">{each.contact}</bdi></>}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** Chain tells one reason as a way in words, from the theme over what was asked to who owes. */
function Chain({ of, subject, many }: { of: Reason; subject: Whole['subject']; many: boolean }) {
  const [first, second] = of.steps;
  if (!first) return null;
  // The way starts at the end of the first relationship that the second one does not touch.
  const touched = (node: LinkFragment) => !second || second.from.id === node.id || second.to.id === node.id;
  let at: LinkFragment = touched(first.to) ? first.from : first.to;
  const items: ComponentChildren[] = [];
  // Without a theme that was asked for, the way starts at the subject: its own themes stand before it.
  const themes = at.id === subject.id ? subject.themes.edges : [];
  if (themes.length > 0)
    items.push(
      <li key="themes" class="node"><Names of={themes.map(({ node }) => node)} /></li>,
      <li key="about" class={`step${themes.some(({ assumption }) => assumption) ? ' maybe-step' : ''}`}>
        <span class="verb">{t('way.themeOf')}</span>
        {themes.map(({ assumption, node }) => <Assumption key={node.id} text={assumption} />)}
        <Sources of={themes.flatMap(({ sources }) => sources)} />
      </li>,
    );
  items.push(<li key="start" class="node"><Name of={at} /></li>);
  of.steps.forEach((step, i) => {
    const forward = step.from.id === at.id;
    at = forward ? step.to : step.from;
    items.push(<li key={i} class={`step${step.assumption ? ' maybe-step' : ''}`}><Step of={step} forward={forward} /></li>);
    items.push(<li key={`${i} node`} class="node"><Name of={at} /></li>);
  });
  return (
    <div class="reason">
      <ol class="chain">{items}</ol>
      {of.responsibility !== 'ITSELF' && <p class="hint">{t(`responsibility.${of.responsibility}`)}</p>}
      {of.withdrawn && <p class="hint">{t('why.withdrawn')}</p>}
      {many && of.deadline && <p class="hint">{tx('why.alone', { day: <Day of={of.deadline.dueOn} /> })}</p>}
    </div>
  );
}

const ways: Record<string, [forward: Key, back: Key]> = {
  ABOUT: ['way.about', 'way.themeOf'],
  PART_OF: ['way.partOf', 'way.hasPart'],
  ADDRESSED_TO: ['way.addressedTo', 'way.askedBy'],
  MEMBER_OF: ['way.memberOf', 'way.hasMember'],
  SUCCEEDED_BY: ['way.succeededBy', 'way.succeeds'],
};

function Step({ of, forward }: { of: Relationship; forward: boolean }) {
  const way = ways[of.type]?.[forward ? 0 : 1] ?? 'way.other';
  return (
    <>
      <span class="verb">{t(way)}</span>
      {of.addressedOn && <span class="span"><Day of={of.addressedOn} /></span>}
      {of.withdrawnOn && <span class="span">{tx('way.withdrawnOn', { day: <Day of={of.withdrawnOn} /> })}</span>}
      {of.on && <span class="span"><Day of={of.on} /></span>}
      {of.round && <span class="span">{t('chips.round', { round: of.round })}</span>}
      <Span since={of.since} until={of.until} />
      <Assumption text={of.assumption} />
      <Sources of={of.sources} />
    </>
  );
}

function Derivation({ of }: { of: DerivedFragment }) {
  const day = <Day of={of.dueOn} long />;
  return (
    <>
      <p class="due-day">{day}</p>
      <p>
        {of.basis === 'DUE_ON' && tx('deadline.agreed', { asked: <Day of={of.addressedOn} /> })}
        {of.basis === 'RESPOND_WITHIN' && tx('deadline.within', { period: duration(of.respondWithin ?? ''), asked: <Day of={of.addressedOn} /> })}
        {of.basis === 'REVIEWED_AT' && of.review && tx('deadline.review', { review: <Name of={of.review} />, on: of.review.on ? <Day of={of.review.on} /> : t('none'), asked: <Day of={of.addressedOn} /> })}
      </p>
      {of.alternativeValues.length > 0 && (
        <details>
          <summary>{t('deadline.others', { n: of.alternativeValues.length })}</summary>
          <ul>
            {of.alternativeValues.map((each, i) => <li key={i}><bdi>{each.value}</bdi>{each.reason && <>: <span dir="auto">{each.reason}</span></>}<Sources of={each.sources} /></li>)}
          </ul>
        </details>
      )}
    </>
  );
}

function Answer({ of, revision }: { of: AnsweredFragment; revision: number }) {
  return (
    <article class="response">
      <p>
        <strong><a class="name" href={link(pageOf(of.id))}>{t(`responseKind.${of.kind}`)}</a></strong>
        {of.submittedOn ? <> <Day of={of.submittedOn} /></> : <> {t('responseState.DRAFT')}</>}
        {of.retractedOn && <> {tx('response.retracted', { day: <Day of={of.retractedOn} /> })}</>}
      </p>
      {of.submittedBy.nodes.length > 0 && <p>{tx('response.by', { who: <Names of={of.submittedBy.nodes} /> })}</p>}
      {of.onBehalfOf.nodes.length > 0 && <p>{tx('response.for', { who: <Names of={of.onBehalfOf.nodes} /> })}</p>}
      {of.text && <blockquote dir="auto">{of.text}</blockquote>}
      <Assumption text={of.assumption} />
      <Sources of={of.sources} />
      {of.submittedOn && !of.retractedOn && <Retract of={of} revision={revision} />}
    </article>
  );
}

// Writing: an answer, a progress report, a request, a withdrawal. Nobody is offered what they may not do; a conflict is shown side
// by side and decided by who writes.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { wrote } from './answer';
import { ask, Failure } from './api';
import {
  AddressRecommendationDocument, RecordProgressDocument, RecordResponseDocument, RetractProgressDocument, RetractResponseDocument, WithdrawAddressingDocument,
  type AddressRecommendationInput, type AnsweredFragment, type Label, type LinkFragment, type ObligationState, type ProgressStatus, type RecordProgressInput, type RecordResponseInput, type ReportedFragment, type Responsibility, type ResponseKind, type RetractProgressInput, type RetractResponseInput, type RowFragment, type SourceInput, type TypedDocumentString, type Visibility, type WithdrawAddressingInput, type RecordResponseMutation,
} from './generated/api/graphql';
import { nameOf, Problem, stateKey } from './parts';
import { statuses } from './filter';
import { Picker } from './picker';
import { t, type Key } from './text';
import { asOf } from './url';
import { mayAnswerFor, useBodies, useViewer } from './viewer';

type Written = { written: NonNullable<RecordResponseMutation['written']> | null };
type Common = { idempotencyKey: string; expectedRevision: number; source?: SourceInput | null; assumption?: string | null };

type Props<I extends Common> = {
  title: Key;
  document: TypedDocumentString<Written, { input: I }>;
  revision: number;
  /** What the form says beside its provenance, or undefined while something is missing. */
  input: (form: FormData) => Omit<I, keyof Common> | undefined;
  children: ComponentChildren;
};

// A text that is used for one write alone: a retry writes nothing twice.
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || null;

function Form<I extends Common>({ title, document, revision, input, children }: Props<I>) {
  // What a respondent submits is a statement of theirs: it needs no other source.
  const states = useViewer()?.role === 'RESPONDENT';
  const [key, renew] = useState(newKey);
  const [source, cite] = useState<LinkFragment>();
  const [conflict, meet] = useState<{ failure: Failure; mine: I }>();
  const [failure, fail] = useState<Failure>();
  const [done, finish] = useState<NonNullable<Written['written']>>();
  const [busy, work] = useState(false);

  const send = async (mine: I) => {
    work(true);
    fail(undefined);
    meet(undefined);
    try {
      const { data } = await ask(document, { input: mine });
      if (data.written) {
        finish(data.written);
        renew(newKey());
        wrote(data.written.change.revision);
      }
    } catch (error) {
      const failed = error as Failure;
      if (failed.code === 'CONFLICT') meet({ failure: failed, mine });
      else fail(failed);
    } finally {
      work(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const said = input(form);
    if (!said) return;
    const page = Number(text(form, 'page'));
    const provenance = source ? { source: { document: source.id, page: page || null, quote: text(form, 'quote') } } : { assumption: text(form, 'assumption') };
    void send({ ...said, ...provenance, idempotencyKey: key, expectedRevision: revision } as unknown as I);
  };

  if (done) return <p class="done" role="status">{t('write.done')} {done.obligations.filter(({ before, after }) => before !== after).map(({ before, after }, i) => <span key={i}>{changeOf(before, after)} </span>)}</p>;
  return (
    <details class="write">
      <summary>{t(title)}</summary>
      <form onSubmit={submit}>
        {children}
        <fieldset class="provenance">
          <legend>{t('write.where')}</legend>
          <Picker label={t('write.document')} labels={['DOCUMENT']} name="document" value={source} onPick={cite} />
          {source ? (
            <>
              <label>{t('write.page')}<input name="page" type="number" min="1" /></label>
              <label>{t('write.quote')}<input name="quote" dir="auto" maxLength={2000} /></label>
            </>
          ) : (
            <label>{t('write.assumption')}<input name="assumption" dir="auto" required={!states} maxLength={2000} /></label>
          )}
          {states && !source && <p class="hint">{t('write.statement')}</p>}
        </fieldset>
        {failure && <Refusal of={failure} />}
        {conflict && <Conflict failure={conflict.failure} mine={conflict.mine} again={(now) => send({ ...conflict.mine, expectedRevision: now })} />}
        <button type="submit" class="primary" disabled={busy}>{t('write.save')}</button>
      </form>
    </details>
  );
}

const changeOf = (before: ObligationState | null | undefined, after: ObligationState | null | undefined) =>
  t('write.change', { before: before ? t(stateKey(before)) : t('none'), after: after ? t(stateKey(after)) : t('none') });

/** Refusal says all that is wrong with what was written. */
function Refusal({ of }: { of: Failure }) {
  const problems = (of.extensions.problems ?? []) as { path: string; message: string }[];
  return (
    <>
      <Problem of={of} />
      {problems.length > 0 && <ul lang="en" dir="ltr">{problems.map(({ path, message }) => <li key={path}><code>{path}</code> {message}</li>)}</ul>}
    </>
  );
}

type Element = { label?: string; type?: string; id?: string; from?: string; to?: string; properties?: Record<string, unknown> };
type Current = { revision: number; elements?: Element[]; obligations?: { subject?: string; respondent?: string; state?: ObligationState }[] };

/** Conflict shows what is being written beside what stands there since. */
function Conflict({ failure, mine, again }: { failure: Failure; mine: Common; again: (revision: number) => void }) {
  const current = failure.extensions.current as Current | undefined;
  const { idempotencyKey: _, expectedRevision: __, ...said } = mine;
  return (
    <section class="conflict" role="alert">
      <h3>{t('conflict.title')}</h3>
      <div class="sides">
        <div>
          <h4>{t('conflict.mine')}</h4>
          <Values of={said as Record<string, unknown>} />
        </div>
        <div>
          <h4>{t('conflict.now')}</h4>
          {current?.obligations?.map((each, i) => <p key={i}><bdi>{each.respondent}</bdi> → <bdi>{each.subject}</bdi>: {each.state && t(stateKey(each.state))}</p>)}
          {current?.elements?.map((each, i) => (
            <div key={i} class="element">
              <p><code>{each.id ?? `${each.type}: ${each.from} → ${each.to}`}</code></p>
              <Values of={each.properties ?? {}} />
            </div>
          ))}
        </div>
      </div>
      {current && <button type="button" onClick={() => again(current.revision)}>{t('conflict.again')}</button>}
    </section>
  );
}

const Values = ({ of }: { of: Record<string, unknown> }) => (
  <dl>
    {Object.entries(of).filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => (
      <div key={name}><dt><code>{name}</code></dt><dd dir="auto">{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd></div>
    ))}
  </dl>
);

const viewed = () => asOf({ path: location.pathname, params: new URLSearchParams(location.search) }) ?? new Date().toISOString().slice(0, 10);

/** A date, as precise as it is known; the day that is shown is offered. */
const DateField = ({ name, label }: { name: string; label: Key }) => (
  <label>{t(label)}<input name={name} required pattern="\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?" title={t('write.dateHint')} defaultValue={viewed()} dir="ltr" /></label>
);

const kinds: ResponseKind[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'NOTED', 'HOLDING'];
const visibilities: Visibility[] = ['PUBLIC', 'PARTNER', 'MEMBER', 'SECRETARIAT'];

/** submitterOf says who submits, or for whom it is submitted: a group submits nothing itself. */
const submitterOf = ({ __typename, id }: LinkFragment) => (__typename === 'Organization' || __typename === 'Person' ? { submittedBy: [id] } : { onBehalfOf: [id] });

/** textOf is the text that a form says, and who may read it. */
const textOf = (form: FormData) => ({
  text: text(form, 'text'),
  ...(form.get('textVisibility') && { textVisibility: form.get('textVisibility') as Visibility }),
});

const TextFields = () => (
  <>
    <label>{t('property.text')}<textarea name="text" rows={4} dir="auto" /></label>
    <label>{t('write.textVisibility')}
      <select name="textVisibility"><option value="">{t('write.asVisible')}</option>{visibilities.map((each) => <option key={each} value={each}>{t(`visibility.${each}`)}</option>)}</select>
    </label>
  </>
);

const stakeholders: Label[] = ['ORGANIZATION', 'STAKEHOLDER_GROUP', 'PERSON', 'WORKING_GROUP'];

/** Submitter says who submits: for an editor anybody, for a respondent one of those for whom they answer. */
function Submitter({ label, value, among, onPick }: { label: Key; value: LinkFragment | undefined; among: LinkFragment[]; onPick: (node: LinkFragment | undefined) => void }) {
  const viewer = useViewer();
  if (viewer?.role === 'EDITOR') return <Picker label={t(label)} labels={stakeholders} name="submitter" value={value} onPick={onPick} required />;
  if (among.length < 2) return value ? <p><span class="caption">{t(label)}</span> <bdi>{nameOf(value)}</bdi></p> : null;
  return (
    <label>{t(label)}
      <select name="submitter" onChange={(event) => onPick(among.find(({ id }) => id === event.currentTarget.value))}>
        {among.map((each) => <option key={each.id} value={each.id} selected={each.id === value?.id}>{nameOf(each)}</option>)}
      </select>
    </label>
  );
}

/** Record records an answer of who owes it, or, where the answer of any member is enough, of a member. */
export function Record({ obligation: { respondent, subject, round }, any, revision }: { obligation: RowFragment; any: boolean; revision: number }) {
  const viewer = useViewer();
  const bodies = useBodies();
  const [picked, pick] = useState<LinkFragment | undefined>(respondent);
  const mine = mayAnswerFor(viewer, [respondent.id]);
  const members = any ? bodies.filter((each) => 'memberOf' in each && each.memberOf.nodes.some(({ id }) => id === respondent.id)) : [];
  if (!mine && members.length === 0) return null;
  const among = [...(mine ? [respondent] : []), ...members];
  const submitter = viewer?.role === 'EDITOR' ? picked : (among.find(({ id }) => id === picked?.id) ?? among[0]);
  // Another, whom an editor names, submits it for who owes it.
  const whose = submitter && (viewer?.role !== 'EDITOR' || submitter.id === respondent.id ? submitterOf(submitter) : { ...submitterOf(submitter), onBehalfOf: [respondent.id] });
  return (
    <Form<RecordResponseInput> title="write.record" document={RecordResponseDocument} revision={revision}
      input={(form) => whose && ({
        answers: [{ subject: subject.id, round }],
        ...whose,
        kind: form.get('kind') as ResponseKind,
        submittedOn: text(form, 'submittedOn'),
        ...textOf(form),
      })}>
      <p class="hint"><bdi>{nameOf(respondent)}</bdi> → <bdi>{nameOf(subject)}</bdi></p>
      <Submitter label="write.from" value={submitter} among={among} onPick={pick} />
      <label>{t('write.kind')}
        <select name="kind">{kinds.map((kind) => <option key={kind} value={kind}>{t(`responseKind.${kind}`)}</option>)}</select>
      </label>
      <DateField name="submittedOn" label="property.submittedOn" />
      <TextFields />
    </Form>
  );
}

/** Report records how far it has come: the respondent's own word, or what another body says, which is an assessment. */
export function Report({ obligation: { respondent, subject, round, state }, revision }: { obligation: RowFragment; revision: number }) {
  const viewer = useViewer();
  const bodies = useBodies();
  const [picked, pick] = useState<LinkFragment | undefined>(respondent);
  const among = viewer?.role === 'RESPONDENT' ? bodies : [];
  const submitter = viewer?.role === 'EDITOR' ? picked : (among.find(({ id }) => id === picked?.id) ?? among[0]);
  if ((viewer?.role !== 'EDITOR' && among.length === 0) || state === 'NOT_REQUIRED') return null;
  return (
    <Form<RecordProgressInput> title={mayAnswerFor(viewer, [respondent.id]) ? 'write.report' : 'write.assess'} document={RecordProgressDocument} revision={revision}
      input={(form) => submitter && {
        reportsOn: [{ subject: subject.id, round }],
        ...submitterOf(submitter),
        status: form.get('status') as ProgressStatus,
        reportedOn: text(form, 'reportedOn'),
        ...textOf(form),
      }}>
      <p class="hint"><bdi>{nameOf(respondent)}</bdi> → <bdi>{nameOf(subject)}</bdi></p>
      <Submitter label="write.submitter" value={submitter} among={among} onPick={pick} />
      <label>{t('howFar.title')}
        <select name="status">{statuses.map((status) => <option key={status} value={status}>{t(`progress.${status}`)}</option>)}</select>
      </label>
      <DateField name="reportedOn" label="property.reportedOn" />
      <TextFields />
    </Form>
  );
}

const submittersOf = (of: AnsweredFragment | ReportedFragment) => [...of.submittedBy.nodes, ...of.onBehalfOf.nodes].map(({ id }) => id);

/** Retract takes an answer back. */
export function Retract({ of, revision }: { of: AnsweredFragment; revision: number }) {
  const viewer = useViewer();
  if (!mayAnswerFor(viewer, submittersOf(of))) return null;
  return (
    <Form<RetractResponseInput> title="write.retract" document={RetractResponseDocument} revision={revision}
      input={(form) => ({ response: of.id, retractedOn: text(form, 'retractedOn')! })}>
      <DateField name="retractedOn" label="property.retractedOn" />
    </Form>
  );
}

/** RetractReport takes a progress report back. */
export function RetractReport({ of, revision }: { of: ReportedFragment; revision: number }) {
  const viewer = useViewer();
  if (!mayAnswerFor(viewer, submittersOf(of))) return null;
  return (
    <Form<RetractProgressInput> title="write.retractReport" document={RetractProgressDocument} revision={revision}
      input={(form) => ({ report: of.id, retractedOn: text(form, 'retractedOn')! })}>
      <DateField name="retractedOn" label="property.retractedOn" />
    </Form>
  );
}

/** Withdraw withdraws a request, so that nobody owes an answer to it any more. */
export function Withdraw({ of, revision }: { of: { from: LinkFragment; to: LinkFragment; key: string | null }; revision: number }) {
  const viewer = useViewer();
  if (viewer?.role !== 'EDITOR') return null;
  return (
    <Form<WithdrawAddressingInput> title="write.withdraw" document={WithdrawAddressingDocument} revision={revision}
      input={(form) => ({ subject: of.from.id, addressee: of.to.id, relationshipKey: of.key ?? '', withdrawnOn: text(form, 'withdrawnOn')! })}>
      <p class="hint"><bdi>{nameOf(of.from)}</bdi> → <bdi>{nameOf(of.to)}</bdi></p>
      <DateField name="withdrawnOn" label="write.withdrawnOn" />
    </Form>
  );
}

const responsibilities: Responsibility[] = ['ITSELF', 'EACH_MEMBER', 'ANY_MEMBER', 'NOT_REQUIRED'];

/** Ask asks somebody for an answer to a recommendation or an action point. */
export function Ask({ subject, revision }: { subject: LinkFragment; revision: number }) {
  const viewer = useViewer();
  const [addressee, pick] = useState<LinkFragment>();
  if (viewer?.role !== 'EDITOR') return null;
  return (
    <Form<AddressRecommendationInput> title="write.ask" document={AddressRecommendationDocument} revision={revision}
      input={(form) => addressee && {
        subject: subject.id, addressee: addressee.id, addressedOn: text(form, 'addressedOn'), dueOn: text(form, 'dueOn'), round: text(form, 'round'),
        responsibility: form.get('responsibility') as Responsibility,
      }}>
      <Picker label={t('write.addressee')} labels={stakeholders} name="addressee" value={addressee} onPick={pick} required />
      <DateField name="addressedOn" label="write.addressedOn" />
      <label>{t('write.dueOn')}<input name="dueOn" pattern="\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?" title={t('write.dateHint')} dir="ltr" /></label>
      <label>{t('list.round')}<input name="round" maxLength={64} dir="auto" /></label>
      <label>{t('write.responsibility')}
        <select name="responsibility">{responsibilities.map((each) => <option key={each} value={each}>{t(`responsibility.${each}`)}</option>)}</select>
      </label>
    </Form>
  );
}

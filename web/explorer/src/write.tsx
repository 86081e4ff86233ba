// Writing by tasks: an answer, a progress report, a request, a withdrawal. Nobody is offered what they may not do.
import { useState } from 'preact/hooks';
import { ChangesForm, DateInput, Level, text, Wrong } from './form';
import type { AnsweredFragment, Label, LinkFragment, ProgressStatus, ReportedFragment, Responsibility, ResponseKind, RowFragment, Visibility } from './generated/api/graphql';
import { nameOf } from './parts';
import { statuses } from './filter';
import { Picker } from './picker';
import { t, type Key } from './text';
import { asOf } from './url';
import { mayAnswerFor, useBodies, useViewer } from './viewer';

const viewed = () => asOf({ path: location.pathname, params: new URLSearchParams(location.search) }) ?? new Date().toISOString().slice(0, 10);

/** A date that is required; the day that is shown is offered. */
const DateField = ({ name, label }: { name: string; label: Key }) => <label>{t(label)}<DateInput name={name} value={viewed()} required /></label>;

const kinds: ResponseKind[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'NOTED', 'HOLDING'];

/** submitterOf says who submits, or for whom it is submitted: a group submits nothing itself. */
const submitterOf = ({ __typename, id }: LinkFragment) => (__typename === 'Organization' || __typename === 'Person' ? { submittedBy: [id] } : { onBehalfOf: [id] });

/** textOf is the text that a form says, and who may read it. */
const textOf = (form: FormData) => ({
  text: text(form, 'text'),
  ...(form.get('textVisibility') && { textVisibility: form.get('textVisibility') as Visibility }),
});

const TextFields = () => (
  <>
    <label>{t('property.text')}<textarea name="text" rows={4} dir="auto" /><Wrong name="text" /></label>
    <Level name="textVisibility" label={t('write.textVisibility')} empty={t('write.asVisible')} />
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
    <ChangesForm title="write.record" revision={revision}
      changes={(form) => whose && [{ respond: {
        answers: [{ subject: subject.id, round }],
        ...whose,
        kind: form.get('kind') as ResponseKind,
        submittedOn: text(form, 'submittedOn'),
        ...textOf(form),
      } }]}>
      <p class="hint"><bdi>{nameOf(respondent)}</bdi> → <bdi>{nameOf(subject)}</bdi></p>
      <Submitter label="write.from" value={submitter} among={among} onPick={pick} />
      <label>{t('write.kind')}
        <select name="kind">{kinds.map((kind) => <option key={kind} value={kind}>{t(`responseKind.${kind}`)}</option>)}</select>
      </label>
      <DateField name="submittedOn" label="property.submittedOn" />
      <TextFields />
    </ChangesForm>
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
    <ChangesForm title={mayAnswerFor(viewer, [respondent.id]) ? 'write.report' : 'write.assess'} revision={revision}
      changes={(form) => submitter && [{ progress: {
        reportsOn: [{ subject: subject.id, round }],
        ...submitterOf(submitter),
        status: form.get('status') as ProgressStatus,
        reportedOn: text(form, 'reportedOn'),
        ...textOf(form),
      } }]}>
      <p class="hint"><bdi>{nameOf(respondent)}</bdi> → <bdi>{nameOf(subject)}</bdi></p>
      <Submitter label="write.submitter" value={submitter} among={among} onPick={pick} />
      <label>{t('howFar.title')}
        <select name="status">{statuses.map((status) => <option key={status} value={status}>{t(`progress.${status}`)}</option>)}</select>
      </label>
      <DateField name="reportedOn" label="property.reportedOn" />
      <TextFields />
    </ChangesForm>
  );
}

const submittersOf = (of: AnsweredFragment | ReportedFragment) => [...of.submittedBy.nodes, ...of.onBehalfOf.nodes].map(({ id }) => id);

/** Retract takes an answer back. */
export function Retract({ of, revision }: { of: AnsweredFragment; revision: number }) {
  const viewer = useViewer();
  if (!mayAnswerFor(viewer, submittersOf(of))) return null;
  return (
    <ChangesForm title="write.retract" revision={revision}
      changes={(form) => [{ retract: { response: of.id, retractedOn: text(form, 'retractedOn')! } }]}>
      <DateField name="retractedOn" label="property.retractedOn" />
    </ChangesForm>
  );
}

/** RetractReport takes a progress report back. */
export function RetractReport({ of, revision }: { of: ReportedFragment; revision: number }) {
  const viewer = useViewer();
  if (!mayAnswerFor(viewer, submittersOf(of))) return null;
  return (
    <ChangesForm title="write.retractReport" revision={revision}
      changes={(form) => [{ retractProgress: { report: of.id, retractedOn: text(form, 'retractedOn')! } }]}>
      <DateField name="retractedOn" label="property.retractedOn" />
    </ChangesForm>
  );
}

/** Withdraw withdraws a request, so that nobody owes an answer to it any more. */
export function Withdraw({ of, revision }: { of: { from: LinkFragment; to: LinkFragment; key: string | null }; revision: number }) {
  const viewer = useViewer();
  if (viewer?.role !== 'EDITOR') return null;
  return (
    <ChangesForm title="write.withdraw" revision={revision}
      changes={(form) => [{ withdraw: { subject: of.from.id, addressee: of.to.id, relationshipKey: of.key ?? '', withdrawnOn: text(form, 'withdrawnOn')! } }]}>
      <p class="hint"><bdi>{nameOf(of.from)}</bdi> → <bdi>{nameOf(of.to)}</bdi></p>
      <DateField name="withdrawnOn" label="write.withdrawnOn" />
    </ChangesForm>
  );
}

const responsibilities: Responsibility[] = ['ITSELF', 'EACH_MEMBER', 'ANY_MEMBER', 'NOT_REQUIRED'];

/** Ask asks somebody for an answer to a recommendation or an action point. */
export function Ask({ subject, revision }: { subject: LinkFragment; revision: number }) {
  const viewer = useViewer();
  const [addressee, pick] = useState<LinkFragment>();
  if (viewer?.role !== 'EDITOR') return null;
  return (
    <ChangesForm title="write.ask" revision={revision}
      changes={(form) => addressee && [{ address: {
        subject: subject.id, addressee: addressee.id, addressedOn: text(form, 'addressedOn'), dueOn: text(form, 'dueOn'), round: text(form, 'round'),
        responsibility: form.get('responsibility') as Responsibility,
      } }]}>
      <Picker label={t('write.addressee')} labels={stakeholders} name="addressee" value={addressee} onPick={pick} required />
      <DateField name="addressedOn" label="write.addressedOn" />
      <label>{t('write.dueOn')}<DateInput name="dueOn" /></label>
      <label>{t('list.round')}<input name="round" maxLength={64} dir="auto" /><Wrong name="round" /></label>
      <label>{t('write.responsibility')}
        <select name="responsibility">{responsibilities.map((each) => <option key={each} value={each}>{t(`responsibility.${each}`)}</option>)}</select>
      </label>
    </ChangesForm>
  );
}

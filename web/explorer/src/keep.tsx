// Keeping the record: a new node with its relationships, corrections, values of other sources, removal. Each kind of
// element has the form that the vocabulary gives it.
import { useState } from 'preact/hooks';
import { useAnswer } from './answer';
import { History } from './changes';
import { ChangesForm, Fields, read, text } from './form';
import { ViewerDocument, type CitedFragment, type ChangeInput, type ElementInput, type HeadFragment, type LinkFragment, type RelationshipType } from './generated/api/graphql';
import { View } from './parts';
import { Picker } from './picker';
import { wayOf } from './relationships';
import { t } from './text';
import { go, link, pageOf, same, type Place } from './url';
import { useViewer } from './viewer';
import { labelName, labels, propertyName, types, upper, type Field } from './vocabulary';

type Of = HeadFragment & Record<string, unknown>;

/** Keep is what an editor may do with a node, and what was done with it. */
export function Keep({ of, revision }: { of: Of; revision: number }) {
  const viewer = useViewer();
  if (!viewer?.name) return null;
  const form = labels[of.__typename]!;
  const was: Record<string, unknown> = { ...of, kind: of.kind ?? of.ownKind, status: of.status ?? of.ownStatus };
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep">{t('keep.title')}</h2>
      {viewer.role === 'EDITOR' && (
        <>
          <ChangesForm title="keep.correct" revision={revision} was={was}
            changes={(data) => changed({ [form.form]: { [form.id]: of.id, ...read(data, form.fields, '', was) } }, form.form, 1)}>
            <Fields of={form.fields} path={`changes[0].${form.form}`} was={was} />
            <Reason />
          </ChangesForm>
          {!form.task && <Relate of={of} revision={revision} />}
          <OtherValue element={{ id: of.id }} fields={form.fields} revision={revision} />
          <Prefer element={{ id: of.id }} of={of.alternativeValues} revision={revision} />
          <Remove element={{ id: of.id }} revision={revision} />
        </>
      )}
      <History id={of.id} />
    </section>
  );
}

/** changed is a change, unless it says nothing beside what it is about. */
const changed = (change: Record<string, Record<string, unknown>>, form: string, about: number) =>
  Object.keys(change[form]!).length > about ? [change as unknown as ChangeInput] : undefined;

const Reason = () => <label>{t('keep.reason')}<input name="reason" dir="auto" maxLength={2000} /></label>;

type Way = { name: string; type: RelationshipType; outgoing: boolean; labels: string[] };

/** waysOf are the relationships that a node of a type may have, as seen from it. */
function waysOf(type: string): Way[] {
  const ways = new Map<string, Way>();
  for (const [each, { ends }] of Object.entries(types))
    for (const { from, to } of ends)
      for (const outgoing of [true, false])
        if ((outgoing ? from : to).includes(type))
          for (const other of outgoing ? to : from) {
            const name = wayOf({ type: each as RelationshipType, direction: outgoing ? 'OUTGOING' : 'INCOMING', label: upper(other) });
            const way = ways.get(`${each} ${name}`) ?? { name, type: each as RelationshipType, outgoing, labels: [] };
            if (!way.labels.includes(other)) way.labels.push(other);
            ways.set(`${each} ${name}`, way);
          }
  return [...ways.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Related is the choice of a relationship of a node: its kind, its other end, its properties. */
function Related({ type, prefix, path }: { type: string; prefix: string; path: string }) {
  const ways = waysOf(type);
  const [chosen, choose] = useState(0);
  const [other, pick] = useState<LinkFragment>();
  const way = ways[chosen]!;
  return (
    <>
      <label>{t('keep.way')}
        <select name={`${prefix}way`} onChange={(event) => { choose(Number(event.currentTarget.value)); pick(undefined); }}>
          {ways.map(({ name }, i) => <option key={i} value={i}>{name}</option>)}
        </select>
      </label>
      <Picker label={way.labels.map(labelName).join(t('list.comma'))} labels={way.labels.map(upper)} name={`${prefix}pick`} value={other} onPick={pick} required />
      <input type="hidden" name={`${prefix}other`} value={other?.id ?? ''} />
      <Fields key={way.type} of={types[way.type]!.fields} prefix={prefix} path={path} />
    </>
  );
}

function relationshipOf(form: FormData, type: string, id: string, prefix: string): ChangeInput | undefined {
  const way = waysOf(type)[Number(form.get(`${prefix}way`))], other = text(form, `${prefix}other`);
  if (!way || !other) return undefined;
  const [from, to] = way.outgoing ? [id, other] : [other, id];
  return { relationship: { type: way.type, from, to, ...read(form, types[way.type]!.fields, prefix) } };
}

const Relate = ({ of, revision }: { of: LinkFragment; revision: number }) => (
  <ChangesForm title="keep.relate" revision={revision} changes={(form) => { const change = relationshipOf(form, of.__typename, of.id, 'r.'); return change && [change]; }}>
    <Related type={of.__typename} prefix="r." path="changes[0].relationship" />
    <Reason />
  </ChangesForm>
);

/** OtherValue keeps what another source says of a property beside the value that is shown. */
function OtherValue({ element, fields, revision }: { element: ElementInput; fields: Field[]; revision: number }) {
  const choices = fields.filter(({ kind }) => kind !== 'ID' && kind !== 'list');
  return (
    <ChangesForm title="keep.other" revision={revision}
      changes={(form) => [{ alternativeValue: { element, property: text(form, 'property')!, value: text(form, 'value')!, reason: text(form, 'why') } }]}>
      <label>{t('keep.property')}<select name="property">{choices.map(({ name }) => <option key={name} value={name}>{propertyName(name)}</option>)}</select></label>
      <label>{t('keep.value')}<input name="value" required dir="auto" /></label>
      <label>{t('keep.why')}<input name="why" dir="auto" maxLength={2000} /></label>
    </ChangesForm>
  );
}

type Alternative = { property: string; value: string; reason?: string | null; sources: CitedFragment[] };

/** Prefer shows a value of another source instead; the value that was shown stays as an alternative. */
function Prefer({ element, of, revision }: { element: ElementInput; of: Alternative[]; revision: number }) {
  if (of.length === 0) return null;
  return (
    <ChangesForm title="keep.prefer" revision={revision} sourced={false}
      changes={(form) => { const chosen = of[Number(form.get('chosen'))]!; return [{ preferValue: { element, property: chosen.property, value: chosen.value, reason: text(form, 'why') } }]; }}>
      <label>{t('keep.value')}<select name="chosen">{of.map(({ property, value }, i) => <option key={i} value={i}>{propertyName(property)}: {value}</option>)}</select></label>
      <label>{t('keep.why')}<input name="why" dir="auto" maxLength={2000} /></label>
    </ChangesForm>
  );
}

/** Remove takes away what was never true. What still refers to it is named, and nothing is removed. */
const Remove = ({ element, revision }: { element: ElementInput; revision: number }) => (
  <ChangesForm title="keep.remove" revision={revision} sourced={false} changes={() => [{ remove: element }]} done={() => element.id && go(link('/changes'))}>
    <p class="hint">{t('keep.removeHint')}</p>
    <Reason />
  </ChangesForm>
);

type Relation = { type: RelationshipType; key?: string | null; from: LinkFragment; to: LinkFragment; alternativeValues: Alternative[] } & Record<string, unknown>;

/** KeepRelationship corrects a relationship, or removes it. */
export function KeepRelationship({ of, revision }: { of: Relation; revision: number }) {
  const viewer = useViewer();
  const form = types[of.type];
  if (viewer?.role !== 'EDITOR' || !form) return null;
  const ends = { type: of.type, from: of.from.id, to: of.to.id, key: of.key };
  const about = form.form === 'address' ? { subject: ends.from, addressee: ends.to, relationshipKey: of.key } : ends;
  return (
    <div class="keep">
      <ChangesForm title="keep.correct" revision={revision} was={of}
        changes={(data) => changed({ [form.form]: { ...about, ...read(data, form.fields, '', of) } }, form.form, Object.keys(about).length)}>
        <Fields of={form.fields} path={`changes[0].${form.form}`} was={of} />
        <Reason />
      </ChangesForm>
      <OtherValue element={ends} fields={form.fields} revision={revision} />
      <Prefer element={ends} of={of.alternativeValues} revision={revision} />
      <Remove element={ends} revision={revision} />
    </div>
  );
}

/** NewPage makes a node, with its relationships, as one change. */
export function NewPage({ place }: { place: Place }) {
  const viewer = useViewer();
  const shown = useAnswer(ViewerDocument, {});
  const asked = place.params.get('label') ?? '';
  const type = labels[asked] && !labels[asked].task ? asked : 'Organization';
  return (
    <article class="brief">
      <h1 tabIndex={-1}>{t('new.title')}</h1>
      <View of={shown}>
        {() => viewer?.role !== 'EDITOR' ? <p>{t('new.editors')}</p> : (
          <>
            <nav class="choice" aria-label={t('new.kind')}>
              {Object.entries(labels).filter(([, { task }]) => !task).map(([each]) => <a key={each} class="button" href={same({ label: each })} aria-current={each === type ? 'page' : undefined}>{labelName(each)}</a>)}
            </nav>
            <NewNode key={type} type={type} revision={shown.revision} />
          </>
        )}
      </View>
    </article>
  );
}

function NewNode({ type, revision }: { type: string; revision: number }) {
  const { form, fields } = labels[type]!;
  const [rows, set] = useState<number[]>([]);
  return (
    <ChangesForm title="new.title" revision={revision} plain done={({ created }) => created?.[0] && go(link(pageOf(created[0].id)))}
      changes={(data) => [{ [form]: { id: '#new', ...read(data, fields) } } as unknown as ChangeInput, ...rows.map((row) => relationshipOf(data, type, '#new', `${row}.`)).filter((each) => each !== undefined)]}>
      <h2>{labelName(type)}</h2>
      <Fields of={fields} path={`changes[0].${form}`} />
      {rows.map((row, i) => (
        <fieldset key={row}>
          <legend>{t('keep.relationship')}</legend>
          <Related type={type} prefix={`${row}.`} path={`changes[${i + 1}].relationship`} />
          <button type="button" onClick={() => set(rows.filter((each) => each !== row))}>{t('new.without')}</button>
        </fieldset>
      ))}
      <p><button type="button" class="add" onClick={() => set([...rows, (rows.at(-1) ?? 0) + 1])}>{t('keep.relate')}</button></p>
      <Reason />
    </ChangesForm>
  );
}


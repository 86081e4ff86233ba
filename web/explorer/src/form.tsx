// A form of a write: what is filled in, what it would do (the dry run), and then the write. A conflict is shown side by
// side, and decided by who writes.
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { wrote } from './answer';
import { ask, Failure } from './api';
import { ApplyChangesDocument, type ApplyChangesInput, type ChangeInput, type EffectFragment, type LinkFragment, type ObligationState, type SourceInput, type TypedDocumentString, type Visibility } from './generated/api/graphql';
import { Day, Name, Problem, State, Title } from './parts';
import { Picker } from './picker';
import { number, t, type Key } from './text';
import { link, owing, pageOf } from './url';
import { typeName } from './relationships';
import { useViewer } from './viewer';
import { enumText, fieldNamed, ids, labelName, labels, propertyName, remembered, valuesOf, type Field } from './vocabulary';

export type Effects = { revision: number; change: { revision: number } | null; obligations: EffectFragment[]; created?: { name: string | null; id: string }[] };
type Written = { written: Effects | null };
type Common = { idempotencyKey: string; expectedRevision: number; dryRun?: boolean; source?: SourceInput | null; assumption?: string | null };

type Props<I extends Common> = {
  title: Key;
  document: TypedDocumentString<Written, { input: I }>;
  revision: number;
  /** What the form says beside its provenance, or undefined while something is missing. */
  input: (form: FormData) => Omit<I, keyof Common> | undefined;
  /** What would change, in words, beside what becomes of obligations. */
  preview: (mine: I, effects: Effects) => ComponentChildren;
  /** Whether it asks from where it is known. */
  sourced?: boolean;
  /** Whether it stands open on a page of its own. */
  plain?: boolean;
  done?: (effects: Effects) => void;
  children: ComponentChildren;
};

// A text that is used for one write alone: a retry writes nothing twice.
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** text is what a field of a form says, or null. */
export const text = (form: FormData, name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n').trim() || null;

type Found = { path: string; message: string };
const Problems = createContext<{ form: string; found: Found[] }>({ form: '', found: [] });

export function Form<I extends Common>({ title, document, revision, input, preview, sourced = true, plain, done: after, children }: Props<I>) {
  // What a respondent submits is a statement of theirs: it needs no other source.
  const states = useViewer()?.role === 'RESPONDENT';
  const [key, renew] = useState(newKey);
  const [open, turn] = useState(!!plain);
  const [source, cite] = useState<LinkFragment>();
  const [conflict, meet] = useState<{ failure: Failure; mine: I }>();
  const [failure, fail] = useState<Failure>();
  const [tried, plan] = useState<{ mine: I; effects: Effects }>();
  const [done, finish] = useState<Effects>();
  const [busy, work] = useState(false);

  const send = async (mine: I, dryRun: boolean) => {
    work(true);
    fail(undefined);
    meet(undefined);
    plan(undefined);
    try {
      const { written } = (await ask(document, { input: { ...mine, dryRun } })).data;
      if (written && dryRun) plan({ mine, effects: written });
      else if (written) {
        finish(written);
        renew(newKey());
        wrote(written.change!.revision);
        after?.(written);
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
    const provenance = !sourced ? {} : source ? { source: { document: source.id, page: page || null, quote: text(form, 'quote') } } : { assumption: text(form, 'assumption') };
    void send({ ...said, ...provenance, idempotencyKey: key, expectedRevision: revision } as unknown as I, true);
  };

  if (done)
    return (
      <div class="done" role="status">
        <p>{t('write.done')} {done.created?.map(({ id }) => <a key={id} href={link(pageOf(id))}><bdi>{id}</bdi></a>)} <button type="button" onClick={() => finish(undefined)}>{t('write.more')}</button></p>
        <Obligations of={done.obligations} />
      </div>
    );
  const found = (failure?.extensions.problems ?? []) as Found[];
  const form = (
    <form onSubmit={submit} onInput={() => plan(undefined)}>
      <Problems.Provider value={{ form: key, found }}>{children}</Problems.Provider>
      {sourced && (
        <fieldset class="provenance">
          <legend>{t('write.where')}</legend>
          <Picker label={t('write.document')} labels={['DOCUMENT']} name="document" value={source} onPick={(node) => { cite(node); plan(undefined); }} />
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
      )}
      {failure && <Refusal of={failure} form={key} />}
      {conflict && <Conflict failure={conflict.failure} again={(now) => send({ ...conflict.mine, expectedRevision: now }, true)}>{preview(conflict.mine, { revision: 0, change: null, obligations: [] })}</Conflict>}
      {tried && (
        <Tried>
          {preview(tried.mine, tried.effects)}
          <Obligations of={tried.effects.obligations} />
          <button type="button" class="primary save" disabled={busy} onClick={() => void send(tried.mine, false)}>{t('write.save')}</button>
        </Tried>
      )}
      {!tried && <button type="submit" class="primary" disabled={busy}>{t('write.try')}</button>}
    </form>
  );
  if (plain) return <div class="write" data-open>{form}</div>;
  return <details class="write" onToggle={(event) => turn(event.currentTarget.open)}><summary>{t(title)}</summary>{open && form}</details>;
}

/** What a dry run says: it is read next. */
function Tried({ children }: { children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return <section class="tried"><h3 tabIndex={-1} ref={title}>{t('write.tried')}</h3>{children}</section>;
}

const became = ({ before, after }: EffectFragment): Key =>
  !before ? 'effect.gained' : !after ? 'effect.lost' : owing.includes(before) && !owing.includes(after) ? 'effect.settled' : 'effect.changed';

const SHOWN = 50;

/** Obligations says what becomes of them: which are gained, lost, settled or otherwise changed. */
export function Obligations({ of }: { of: EffectFragment[] }) {
  const [shown, more] = useState(SHOWN);
  const changed = of.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return <p class="hint">{t('effect.none')}</p>;
  return (
    <div class="effects">
      <h4>{t('effect.title', { n: changed.length })}</h4>
      <ul class="plain">
        {changed.slice(0, shown).map((each) => (
          <li key={each.obligationId}>
            <b>{t(became(each))}</b> {each.obligation && <><Title of={each.obligation.respondent} /> <span class="arrow" aria-hidden="true" /> <Title of={each.obligation.subject} /> </>}
            <span class="turn"><Was of={each.before} /> <span class="arrow" aria-hidden="true" /> <Was of={each.after} /></span> {each.obligation?.dueOn && <Day of={each.obligation.dueOn} />}
          </li>
        ))}
      </ul>
      {changed.length > shown && <p class="more"><button type="button" onClick={() => more(shown * 4)}>{t('list.more', { n: changed.length - shown })}</button></p>}
    </div>
  );
}

const Was = ({ of }: { of: ObligationState | null | undefined }) => (of ? <State of={of} /> : <span class="hint">{t('none')}</span>);

const spot = (form: string, path: string) => `${form}-${path}`;

/** Refusal says all that is wrong with what was written; what has a field leads to it. */
function Refusal({ of, form }: { of: Failure; form: string }) {
  const problems = (of.extensions.problems ?? []) as Found[];
  if (problems.length === 0) return <Problem of={of} />;
  return (
    <div class="problem" role="alert">
      <h3>{t('write.refused')}</h3>
      <ul lang="en" dir="ltr">
        {problems.map(({ path, message }, i) => {
          const at = spot(form, path);
          return <li key={i}>{document.getElementById(at) ? <a href={`#${at}`} onClick={(event) => { event.preventDefault(); document.getElementById(at)?.focus(); }}><code>{path}</code></a> : <code>{path}</code>} <Linked text={message} /></li>;
        })}
      </ul>
    </div>
  );
}

/** Linked is a message whose ids lead to their nodes. */
const Linked = ({ text: message }: { text: string }) => <>{ids(message).map((part, i) => (i % 2 ? <a key={i} href={link(pageOf(part))}>{part}</a> : part))}</>;

type Element = { label?: string; type?: string; id?: string; from?: string; to?: string; properties?: Record<string, unknown> };
type Current = { revision: number; elements?: Element[]; obligations?: { subject?: string; respondent?: string; state?: ObligationState }[] };

/** Conflict shows what is being written beside what stands there since. */
function Conflict({ failure, again, children }: { failure: Failure; again: (revision: number) => void; children: ComponentChildren }) {
  const current = failure.extensions.current as Current | undefined;
  return (
    <section class="conflict" role="alert">
      <h3>{t('conflict.title')}</h3>
      <div class="sides">
        <div>
          <h4>{t('conflict.mine')}</h4>
          {children}
        </div>
        <div>
          <h4>{t('conflict.now')}</h4>
          {current?.obligations?.map((each, i) => <p key={i}><bdi>{each.respondent}</bdi> → <bdi>{each.subject}</bdi>: {each.state && <State of={each.state} />}</p>)}
          {current?.elements?.map((each, i) => (
            <div key={i} class="element">
              <p>{each.id ? <NodeById id={each.id} /> : <><NodeById id={each.from!} /> <span class="hint">{typeName(each.type!)}</span> <span class="arrow" aria-hidden="true" /> <NodeById id={each.to!} /></>}</p>
              <Values of={each.properties ?? {}} type={each.label ?? each.type} />
            </div>
          ))}
        </div>
      </div>
      {current && <button type="button" onClick={() => again(current.revision)}>{t('conflict.again')}</button>}
    </section>
  );
}

const nothing = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** NodeById names a node by what is known of it. */
export function NodeById({ id }: { id: string }) {
  const node = remembered(id);
  return node ? <Name of={node} /> : <bdi>{id}</bdi>;
}

// A value of the log that is more than a text is JSON; what only looks like it stays.
function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return `\u2068${said}\u2069`;
  }
}

/** Said is a value of a property in words. */
export function Said({ name, type, of }: { name: string; type?: string; of: unknown }): ComponentChildren {
  if (nothing(of)) return <span class="hint">{t('none')}</span>;
  if (Array.isArray(of)) return <>{of.map((each, i) => [i > 0 && t('list.comma'), <Said key={i} name={name} type={type} of={each} />])}</>;
  if (typeof of === 'boolean') return <>{of ? t('yes') : t('no')}</>;
  if (typeof of === 'number') return <>{number(of)}</>;
  if (typeof of === 'object') return <Values of={of as Record<string, unknown>} />;
  const said = String(of);
  if (/^[{[].*[}\]]$/.test(said)) return <Said name={name} type={type} of={parsed(said)} />;
  const field = fieldNamed(name, type);
  if (field?.of) return <>{enumText(field.of, said)}</>;
  if (field?.kind === 'Boolean') return <>{said === 'true' ? t('yes') : t('no')}</>;
  if (/^[a-z-]+:[a-z0-9-]+$/.test(said) && name !== 'identifiers') return <NodeById id={said} />;
  if (/^\d{4}(-\d\d(-\d\d)?|-Q\d)?$/.test(said) && (field?.kind === 'PartialDate' || /On$/.test(name))) return <Day of={said} />;
  return <span class="said" dir="auto">{said}</span>;
}

// What distinguishes relationships says nothing to a reader.
const meta = new Set(['key', 'relationshipKey']);

/** Values are properties with their values, and what they were before where that is given. */
export const Values = ({ of, was, type }: { of: Record<string, unknown>; was?: Record<string, unknown>; type?: string }) => (
  <dl class="values">
    {Object.entries(of).filter(([name, value]) => !meta.has(name) && (!nothing(value) || (was && !nothing(was[name])))).map(([name, value]) => (
      <div key={name}>
        <dt>{propertyName(name)}</dt>
        <dd>{was && !nothing(was[name]) && <><del><Said name={name} type={type} of={was[name]} /></del> <span class="arrow" aria-hidden="true" /> </>}<Said name={name} type={type} of={value} /></dd>
      </div>
    ))}
  </dl>
);

/** Change is a change in words: what it makes, corrects or removes, and each value. */
function Change({ of, was, created }: { of: ChangeInput; was?: Record<string, unknown>; created: Map<string, string> }) {
  const [form, raw] = Object.entries(of).find(([, value]) => value)!;
  const said = raw as Record<string, unknown>;
  if (form === 'remove') return <p><b>{t('keep.remove')}</b> {said.id ? <NodeById id={String(said.id)} /> : <>{typeName(String(said.type))} <NodeById id={String(said.from)} /> <span class="arrow" aria-hidden="true" /> <NodeById id={String(said.to)} /></>}</p>;
  const end = (id: unknown) => (String(id).startsWith('#') ? <bdi>{created.get(String(id)) ?? String(id)}</bdi> : <NodeById id={String(id)} />);
  if (form === 'relationship') {
    const { type, from, to, key: _, ...rest } = said;
    return <div><p>{end(from)} <span class="arrow" aria-hidden="true" /> {end(to)} <span class="hint">{typeName(String(type))}</span></p><Values of={rest} was={was} type={String(type)} /></div>;
  }
  const type = Object.keys(labels).find((each) => labels[each]!.form === form);
  if (!type) return <Values of={said} was={was} />;
  const { [labels[type]!.id]: id, ...rest } = said;
  return <div><p>{!id || String(id).startsWith('#') ? <><b>{t('keep.made', { kind: labelName(type) })}</b> {created.has(String(id)) && <bdi>{created.get(String(id))}</bdi>}</> : <NodeById id={String(id)} />}</p><Values of={rest} was={was} type={type} /></div>;
}

type Applied = Omit<Props<ApplyChangesInput>, 'document' | 'input' | 'preview'> & {
  changes: (form: FormData) => ChangeInput[] | undefined;
  /** The values that the first change corrects. */
  was?: Record<string, unknown>;
};

/** ChangesForm writes changes as one. */
export function ChangesForm({ changes, was, ...rest }: Applied) {
  return (
    <Form<ApplyChangesInput> {...rest} document={ApplyChangesDocument} input={(form) => { const all = changes(form); return all && all.length > 0 ? { changes: all, reason: text(form, 'reason') } : undefined; }}
      preview={({ changes: all, source, assumption }, { created }) => {
        const names = new Map((created ?? []).filter(({ name }) => name).map(({ name, id }) => [name!, id]));
        return (
          <>
            <ul class="plain">{(all as ChangeInput[]).map((each, i) => <li key={i}><Change of={each} was={i === 0 ? was : undefined} created={names} /></li>)}</ul>
            <Values of={{ assumption, source }} />
          </>
        );
      }} />
  );
}

/** Wrong says within a label what is wrong with the field of the name. */
export function Wrong({ name }: { name: string }) {
  const problems = useContext(Problems).found.filter(({ path }) => path.endsWith(`.${name}`));
  return problems.length > 0 ? <span class="wrong" lang="en" dir="ltr">{problems.map(({ message }) => message).join('; ')}</span> : null;
}

const DATE = '\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?';

/** A date, as precise as it is known. */
export const DateInput = ({ name, value, required }: { name: string; value?: string; required?: boolean }) => (
  <><input name={name} required={required} pattern={DATE} title={t('write.dateHint')} defaultValue={value} dir="ltr" /><Wrong name={name} /></>
);

const visibilities: Visibility[] = valuesOf('Visibility') as Visibility[];
export const Level = ({ name, label, empty }: { name: string; label: string; empty: string }) => (
  <label>{label}
    <select name={name}><option value="">{empty}</option>{visibilities.map((each) => <option key={each} value={each}>{enumText('Visibility', each)}</option>)}</select>
    <Wrong name={name} />
  </label>
);

/** Fields are the inputs of properties, from the vocabulary. The path is that of the change in a problem. */
export function Fields({ of, prefix = '', path, was }: { of: Field[]; prefix?: string; path: string; was?: Record<string, unknown> }) {
  const { form, found } = useContext(Problems);
  return (
    <>
      {of.map((field) => {
        const at = `input.${path}.${field.name}`;
        const problems = found.filter((each) => each.path === at || each.path.startsWith(`${at}[`));
        return (
          <div class="field" key={field.name}>
            <Input field={field} name={prefix + field.name} value={was?.[field.name]} corrects={!!was} id={spot(form, at)} wrong={problems.length > 0} />
            {problems.length > 0 && <p class="wrong" id={`${spot(form, at)}-wrong`} lang="en" dir="ltr">{problems.map(({ message }) => message).join('; ')}</p>}
            {field.level && <Level name={`${prefix}${field.name}Visibility`} label={t('keep.level', { property: propertyName(field.name) })} empty={t(was ? 'keep.unchanged' : 'write.asVisible')} />}
          </div>
        );
      })}
    </>
  );
}

function Input({ field: { kind, of, required, ...field }, name, value, corrects, id, wrong }: { field: Field; name: string; value: unknown; corrects: boolean; id: string; wrong: boolean }) {
  const label = propertyName(field.name);
  const own = { id, name, 'aria-invalid': wrong, 'aria-describedby': wrong ? `${id}-wrong` : undefined, required: required && !(corrects && nothing(value)) };
  const said = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  if (kind === 'ID') return <NodeInput label={label} name={name} value={value as LinkFragment | undefined} />;
  if (kind === 'Boolean') return <label class="check"><input {...own} type="checkbox" defaultChecked={value === true} /> {label}</label>;
  if (kind === 'enum')
    return (
      <label>{label}
        <select {...own}>{(!said || field.name !== 'visibility') && <option value="">{t(field.name === 'visibility' ? 'keep.default' : 'none')}</option>}{valuesOf(of!).map((each) => <option key={each} value={each} selected={each === said}>{enumText(of!, each)}</option>)}</select>
      </label>
    );
  if (kind === 'list' || kind === 'prose') return <label>{label}{kind === 'list' && <span class="hint"> {t('keep.lines')}</span>}<textarea {...own} rows={kind === 'list' ? 2 : 4} dir="auto" defaultValue={said} /></label>;
  if (kind === 'Int') return <label>{label}<input {...own} type="number" min="1" defaultValue={said} /></label>;
  if (kind === 'PartialDate') return <label>{label}<input {...own} pattern={DATE} title={t('write.dateHint')} defaultValue={said} dir="ltr" /></label>;
  return <label>{label}<input {...own} dir="auto" defaultValue={said} /></label>;
}

function NodeInput({ label, name, value }: { label: string; name: string; value: LinkFragment | undefined }) {
  const [picked, pick] = useState(value);
  return <><Picker label={label} labels={['ORGANIZATION']} name={`${name}-pick`} value={picked} onPick={pick} /><input type="hidden" name={name} value={picked?.id ?? ''} /></>;
}

const plainOf = (value: unknown) => (value && typeof value === 'object' && 'id' in value ? value.id : value);

/** read returns the properties of a form that differ from what they were; null clears one. */
export function read(form: FormData, of: Field[], prefix = '', was?: Record<string, unknown>): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const { name, kind, level } of of) {
    const raw = text(form, prefix + name);
    const value = kind === 'Boolean' ? form.has(prefix + name) : kind === 'list' ? (raw?.split('\n').map((line) => line.trim()).filter(Boolean) ?? null) : kind === 'Int' && raw ? Number(raw) : raw;
    const old = plainOf(was?.[name]);
    const before = kind === 'Boolean' ? old === true : nothing(old) ? null : old;
    if (JSON.stringify(value) !== JSON.stringify(before)) said[name] = value;
    const seenBy = level && text(form, `${prefix}${name}Visibility`);
    if (seenBy) said[`${name}Visibility`] = seenBy;
  }
  return said;
}

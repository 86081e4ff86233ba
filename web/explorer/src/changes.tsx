// What was written, by whom and why: of the whole record, or of a node. Each change opens, and can be taken back.
import { useEffect, useState } from 'preact/hooks';
import { ask, type Failure } from './api';
import { Form, NodeById, Said, text } from './form';
import {
  ChangeElementsDocument, ChangesDocument, HistoryDocument, HistoryElementsDocument, RevertChangeDocument,
  type ChangeFilter, type DifferencesFragment, type RecordedFragment, type RevertChangeInput,
} from './generated/api/graphql';
import { typeOf } from './node';
import { Name, Problem } from './parts';
import { number, t, tx } from './text';
import { go, link, same, type Place } from './url';
import { typeName } from './relationships';
import { useViewer } from './viewer';
import { propertyName } from './vocabulary';

type Recorded = RecordedFragment['edges'][number];
type Elements = DifferencesFragment['edges'][number]['node']['elements'];

/** What is listed: the changes of a filter, or those of a node. */
type Of = { filter: ChangeFilter } | { id: string };

const PAGE = 20, ELEMENTS = 50;

const list = async (of: Of, after: string | null): Promise<RecordedFragment | undefined> => {
  if ('filter' in of) return (await ask(ChangesDocument, { filter: of.filter, first: PAGE, after })).data.changes;
  const { node } = (await ask(HistoryDocument, { id: of.id, first: PAGE, after })).data;
  return node && 'history' in node ? node.history : undefined;
};

const differences = async (of: Of, before: string | null, after: string | null): Promise<DifferencesFragment | undefined> => {
  if ('filter' in of) return (await ask(ChangeElementsDocument, { filter: of.filter, before, first: ELEMENTS, after })).data.changes;
  const { node } = (await ask(HistoryElementsDocument, { id: of.id, before, first: ELEMENTS, after })).data;
  return node && 'history' in node ? node.history : undefined;
};

/** elementsOf is a page of what a change wrote. The cursor is that of the change before it in the list; newer ones are passed over. */
async function elementsOf(of: Of, revision: number, before: string | null, after: string | null): Promise<Elements | undefined> {
  for (let cursor = before; ; ) {
    const edge = (await differences(of, cursor, cursor === before ? after : null))?.edges[0];
    if (!edge || edge.node.revision < revision) return undefined;
    if (edge.node.revision === revision) return cursor === before || !after ? edge.node.elements : (await differences(of, cursor, after))?.edges[0]?.node.elements;
    cursor = edge.cursor;
  }
}

/** Changes lists changes, page by page. */
function Changes({ of }: { of: Of }) {
  const key = JSON.stringify(of);
  const [edges, show] = useState<Recorded[]>();
  const [next, follow] = useState<string | null>(null);
  const [failure, fail] = useState<Failure>();
  const [busy, work] = useState(true);
  const load = (after: string | null) => {
    work(true);
    fail(undefined);
    list(of, after).then((page) => {
      show((old) => [...(after ? (old ?? []) : []), ...(page?.edges ?? [])]);
      follow(page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
    }, (error) => fail(error as Failure)).finally(() => work(false));
  };
  useEffect(() => {
    load(null);
    const again = () => load(null);
    addEventListener('written', again);
    return () => removeEventListener('written', again);
  }, [key]);
  return (
    <div class="changes" aria-busy={busy}>
      {failure && <Problem of={failure} retry={() => load(null)} />}
      {!edges && !failure && <p class="loading">{t('loading')}</p>}
      {edges?.length === 0 && <p class="empty">{t('changes.none')}</p>}
      <ul class="plain">{edges?.map(({ node }, i) => <li key={node.revision}><One of={of} change={node} before={edges[i - 1]?.cursor ?? null} /></li>)}</ul>
      {next && <p class="more"><button type="button" disabled={busy} onClick={() => load(next)}>{t('changes.more')}</button></p>}
    </div>
  );
}

const moment = (at: string) => <time dateTime={at} dir="auto">{at.slice(0, 16).replace('T', ' ')}</time>;

function One({ of, change, before }: { of: Of; change: Recorded['node']; before: string | null }) {
  const viewer = useViewer();
  const [open, turn] = useState(false);
  return (
    <details class="recorded" onToggle={(event) => event.target === event.currentTarget && turn(event.currentTarget.open)}>
      <summary><b>{t('changes.number', { revision: String(change.revision) })}</b> {moment(change.at)}{change.by && <> · <bdi>{change.by}</bdi></>}{change.reason && <> · <span dir="auto">{change.reason}</span></>}</summary>
      {open && <Written of={of} revision={change.revision} before={before} />}
      {open && viewer?.role === 'EDITOR' && viewer.clearance === 'SECRETARIAT' && <Undo of={of} revision={change.revision} before={before} />}
    </details>
  );
}

/** Written is what a change wrote, page by page; back says what undoing it does. */
function Written({ of, revision, before, back }: { of: Of; revision: number; before: string | null; back?: boolean }) {
  const [shown, show] = useState<Elements>();
  const [failure, fail] = useState<Failure>();
  const load = (after: string | null) => void elementsOf(of, revision, before, after).then(
    (page) => page && show((old) => (after && old ? { ...page, nodes: [...old.nodes, ...page.nodes] } : page)), (error) => fail(error as Failure));
  useEffect(() => load(null), [revision]);
  if (failure) return <Problem of={failure} retry={() => { fail(undefined); load(null); }} />;
  if (!shown) return <p class="loading">{t('loading')}</p>;
  const operation = { CREATED: back ? 'REMOVED' : 'CREATED', CHANGED: 'CHANGED', REMOVED: back ? 'CREATED' : 'REMOVED' } as const;
  return (
    <>
      <p class="hint">{t('changes.elements', { n: shown.totalCount })}</p>
      <ul class="plain elements">
        {shown.nodes.map((each, i) => (
          <li key={i}>
            <p>
              <b>{t(`changes.${operation[each.operation]}`)}</b>{' '}
              {each.nodeId ? <End of={each.node} id={each.nodeId} /> : <><End of={each.fromNode} id={each.from!} /> <span class="hint">{typeName(each.type!)}</span> <span class="arrow" aria-hidden="true" /> <End of={each.toNode} id={each.to!} /></>}
            </p>
            <dl class="values">
              {each.properties.map(({ property, ...value }) => {
                const type = each.type ?? typeOf(each.nodeId!);
                const [from, to] = back ? [value.after, value.before] : [value.before, value.after];
                return <div key={property}><dt>{propertyName(property)}</dt><dd>{from !== null && <><del><Said name={property} type={type} of={from} /></del> <span class="arrow" aria-hidden="true" /> </>}<Said name={property} type={type} of={to} /></dd></div>;
              })}
            </dl>
          </li>
        ))}
      </ul>
      {shown.pageInfo.hasNextPage && <p class="more"><button type="button" onClick={() => load(shown.pageInfo.endCursor ?? null)}>{t('list.more', { n: shown.totalCount - shown.nodes.length })}</button></p>}
    </>
  );
}

const End = ({ of, id }: { of: Parameters<typeof Name>[0]['of'] | null | undefined; id: string }) => (of ? <Name of={of} /> : <NodeById id={id} />);

/** Undo takes a change back, after it has said what that would do. */
function Undo({ of, revision, before }: { of: Of; revision: number; before: string | null }) {
  const [now, look] = useState(0);
  useEffect(() => void ask(ChangesDocument, { first: 1 }).then((answer) => look(answer.revision), () => undefined), []);
  if (!now) return null;
  return (
    <Form<RevertChangeInput> title="undo.title" document={RevertChangeDocument} revision={now} sourced={false}
      input={(form) => ({ revision, reason: text(form, 'reason'), widen: form.has('widen') })}
      preview={() => <><p>{tx('undo.tried', { revision: number(revision) })}</p><Written of={of} revision={revision} before={before} back /></>}>
      <label>{t('keep.reason')}<input name="reason" dir="auto" maxLength={2000} /></label>
      <label class="check"><input type="checkbox" name="widen" /> {t('undo.widen')}</label>
    </Form>
  );
}

/** History is what was written of a node and its relationships, asked when it is opened. */
export function History({ id }: { id: string }) {
  const [open, turn] = useState(false);
  return (
    <details class="history" onToggle={(event) => event.target === event.currentTarget && turn(event.currentTarget.open)}>
      <summary>{t('changes.history')}</summary>
      {open && <Changes of={{ id }} />}
    </details>
  );
}

const filters = ['since', 'until', 'by', 'element', 'subject'] as const;

export function ChangesPage({ place }: { place: Place }) {
  const viewer = useViewer();
  const filter: ChangeFilter = Object.fromEntries(filters.map((name) => [name, place.params.get(name)]).filter(([, value]) => value));
  const mayAsk = filters.filter((name) => name !== 'by' || viewer?.clearance === 'SECRETARIAT');
  return (
    <article class="brief">
      <h1 tabIndex={-1}>{t('changes.title')}</h1>
      <h2 class="unseen">{t('filters.title')}</h2>
      <form class="filters" onSubmit={(event) => { event.preventDefault(); const form = new FormData(event.currentTarget as HTMLFormElement); go(same(Object.fromEntries(filters.map((name) => [name, text(form, name)])))); }}>
        {mayAsk.map((name) => <label key={name}>{t(`changes.filter.${name}`)}{name === 'since' || name === 'until' ? <input name={name} type="date" defaultValue={place.params.get(name) ?? ''} /> : <input name={name} defaultValue={place.params.get(name) ?? ''} dir="ltr" />}</label>)}
        <button type="submit">{t('changes.ask')}</button> <a class="button" href={link('/changes')}>{t('node.all')}</a>
      </form>
      <Changes of={{ filter }} />
    </article>
  );
}

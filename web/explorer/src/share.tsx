// Share: a view as a link, what it shows as a table to paste, and the query that asks for it.
import { useState } from 'preact/hooks';
import { ask, type Answer, type Failure } from './api';
import { listOf } from './filter';
import { ObligationsDocument, type LinkFragment, type ObligationFilter, type ObligationsQuery, type RowFragment } from './generated/api/graphql';
import { nameOf } from './parts';
import { t, type Key } from './text';
import { asOf, link, pageOf, type Place } from './url';

/** Shared is what a view shows, for others: its query, and its table with the columns named in the first line. */
export type Shared = { query: string; variables: Record<string, unknown>; table: () => string[][] | Promise<string[][]>; pictures?: [Key, () => string | Promise<Blob>][] };

/** linkOf is the address of a node's page, for a table. */
export const linkOf = (of: LinkFragment) => new URL(link(pageOf(of.id)), location.href).href;

// A spreadsheet takes a cell that begins so for a formula.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const asCSV = (table: string[][]) => table.map((line) => line.map(cell).join(',')).join('\r\n');

const plain = (text: string) => text.replace(/[\\|*_`[\]<>]/g, '\\$&').replace(/\s+/g, ' ');

function asMarkdown([head = [], ...rows]: string[][]) {
  // A link stands as text: a column of addresses would hide the others.
  const shown = head.map((name, i) => (name === t('list.link') ? -1 : i)).filter((i) => i >= 0);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(shown.map((i) => head[i]!)), line(shown.map(() => '---')), ...rows.map((row) => line(shown.map((i) => plain(row[i] ?? '')))), '', `<${location.href}>`].join('\n');
}

const graphiql = ({ query, variables }: Shared) => `/graphiql/?${new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) })}`;

export function Share({ of }: { of: Shared }) {
  const [said, say] = useState('');
  const copy = async (what: () => string | Promise<string | Blob>) => {
    try {
      const made = await what();
      if (typeof made === 'string') await navigator.clipboard.writeText(made);
      else await navigator.clipboard.write([new ClipboardItem({ [made.type]: made })]);
      say(t('share.copied'));
    } catch (error) {
      say(t('share.failed', { why: (error as Failure).message }));
    }
  };
  return (
    <details class="menu share">
      <summary>{t('share')}</summary>
      <div class="items">
        <button type="button" onClick={() => copy(() => location.href)}>{t('share.link')}</button>
        <button type="button" onClick={() => copy(async () => asCSV(await of.table()))}>{t('share.csv')}</button>
        {of.pictures?.map(([name, make]) => <button key={name} type="button" onClick={() => copy(make)}>{t(name)}</button>)}
        <button type="button" onClick={() => copy(async () => asMarkdown(await of.table()))}>{t('share.markdown')}</button>
        <button type="button" onClick={() => copy(() => `${of.query.trim()}\n\n# ${t('share.variables')}\n# ${JSON.stringify(of.variables)}\n# ${new URL(graphiql(of), location.href).href}`)}>{t('share.query')}</button>
        <a href={graphiql(of)}>{t('share.graphiql')}</a>
        <button type="button" onClick={() => print()}>{t('share.print')}</button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}

const MOST = 5_000; // rows of a copied table

const columns: [Key, (row: RowFragment) => string][] = [
  ['list.who', ({ respondent }) => nameOf(respondent)],
  ['list.what', ({ subject }) => nameOf(subject)],
  ['list.round', ({ round }) => round ?? ''],
  ['list.due', ({ dueOn }) => dueOn ?? ''],
  ['list.state', ({ state }) => t(`state.${state}`)],
  ['list.progress', ({ progress }) => (progress ? t(`progress.${progress.status}`) : '')],
  ['list.assessment', ({ assessment }) => (assessment ? t(`progress.${assessment.status}`) : '')],
  ['list.daysLate', ({ daysOverdue }) => (daysOverdue ? String(daysOverdue) : '')],
  ['list.rests', ({ assumed }) => t(assumed ? 'list.restsAssumed' : 'list.restsSourced')],
  ['list.link', ({ subject }) => linkOf(subject)],
];

/** obligationsOf shares the whole list of a place, page by page. */
export function obligationsOf(place: Place, fixed?: ObligationFilter): Shared {
  const variables = { filter: listOf(place, fixed), asOf: asOf(place), first: 500 };
  const table = async () => {
    const rows: RowFragment[] = [];
    for (let after: string | null = null; ; ) {
      const { data }: Answer<ObligationsQuery> = await ask(ObligationsDocument, { ...variables, after });
      rows.push(...data.obligations.nodes);
      after = data.obligations.pageInfo.endCursor;
      if (!data.obligations.pageInfo.hasNextPage || rows.length >= MOST) break;
    }
    return [columns.map(([key]) => t(key)), ...rows.map((row) => columns.map(([, of]) => of(row)))];
  };
  return { query: ObligationsDocument.toString(), variables, table };
}

// Share: the list of a view as a link, a table to paste, and the query that asks for it.
import { useState } from 'preact/hooks';
import { ask, type Failure } from './api';
import { ledgerOf } from './filter';
import { ObligationsDocument, type ObligationFilter, type RowFragment } from './generated/api/graphql';
import { nameOf } from './parts';
import { t, type Key } from './text';
import { link, pageOf, type Place } from './url';

const MOST = 5_000; // rows of a copied table

/** variablesOf asks for the whole list of a place, page by page. */
function variablesOf(place: Place, fixed?: ObligationFilter) {
  const { sourced, asOf } = ledgerOf(place, fixed);
  const { assumed: _, ...filter } = sourced ?? {};
  const basis = place.params.get('basis');
  return { filter: basis ? { ...filter, assumed: basis === 'assumed' } : filter, asOf, first: 500, after: null as string | null };
}

async function rowsOf(place: Place, fixed?: ObligationFilter): Promise<RowFragment[]> {
  const rows: RowFragment[] = [];
  for (const variables = variablesOf(place, fixed); ; ) {
    const { data } = await ask(ObligationsDocument, variables);
    rows.push(...data.obligations.nodes);
    variables.after = data.obligations.pageInfo.endCursor;
    if (!data.obligations.pageInfo.hasNextPage || rows.length >= MOST) return rows;
  }
}

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
  ['list.link', ({ subject }) => new URL(link(pageOf(subject.id)), location.href).href],
];

// A spreadsheet takes a cell that begins so for a formula.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const asCSV = (rows: RowFragment[]) =>
  [columns.map(([key]) => t(key)), ...rows.map((row) => columns.map(([, of]) => of(row)))].map((line) => line.map(cell).join(',')).join('\r\n');

const plain = (text: string) => text.replace(/[\\|*_`[\]<>]/g, '\\$&').replace(/\s+/g, ' ');

function asMarkdown(rows: RowFragment[]) {
  const shown = columns.slice(0, -1);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(shown.map(([key]) => t(key))), line(shown.map(() => '---')), ...rows.map((row) => line(shown.map(([, of]) => plain(of(row))))),
    '', `<${location.href}>`,
  ].join('\n');
}

/** graphiql is the address that opens the list's query in GraphiQL. */
function graphiql(place: Place, fixed?: ObligationFilter) {
  const { after: _, ...variables } = variablesOf(place, fixed);
  return `/graphiql/?${new URLSearchParams({ query: ObligationsDocument.toString().trim(), variables: JSON.stringify(variables, null, 2) })}`;
}

export function Share({ place, fixed }: { place: Place; fixed?: ObligationFilter | undefined }) {
  const [said, say] = useState('');
  const copy = async (what: () => string | Promise<string>, done: Key) => {
    try {
      await navigator.clipboard.writeText(await what());
      say(t(done));
    } catch (error) {
      say(t('share.failed', { why: (error as Failure).message }));
    }
  };
  const rows = () => rowsOf(place, fixed);
  return (
    <details class="menu share">
      <summary>{t('share')}</summary>
      <div class="items">
        <button type="button" onClick={() => copy(() => location.href, 'share.copied')}>{t('share.link')}</button>
        <button type="button" onClick={() => copy(async () => asCSV(await rows()), 'share.copied')}>{t('share.csv')}</button>
        <button type="button" onClick={() => copy(async () => asMarkdown(await rows()), 'share.copied')}>{t('share.markdown')}</button>
        <button type="button" onClick={() => copy(() => `${ObligationsDocument.toString().trim()}\n\n# ${t('share.variables')}\n# ${JSON.stringify(variablesOf(place, fixed))}\n# ${new URL(graphiql(place, fixed), location.href).href}`, 'share.copied')}>{t('share.query')}</button>
        <a href={graphiql(place, fixed)}>{t('share.graphiql')}</a>
        <button type="button" onClick={() => print()}>{t('share.print')}</button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}

// Search: results with the words that match marked, and facets by the type of node.
import { useState } from 'preact/hooks';
import { useAnswer } from './answer';
import { SearchDocument, type Label } from './generated/api/graphql';
import { labelOf } from './node';
import { Name, nameOf, View } from './parts';
import { linkOf, Share } from './share';
import { number, t } from './text';
import { asOf, go, link, same, type Place } from './url';

export function SearchBox({ place, big }: { place: Place; big?: boolean }) {
  const asked = place.params.get('q') ?? '';
  const [text, type] = useState(asked);
  return (
    <form class={big ? 'search big' : 'search'} role="search" aria-label={t(big ? 'search.title' : 'search.go')} action="/search"
      onSubmit={(event) => { event.preventDefault(); if (text.trim()) go(link('/search', { q: text.trim() })); }}>
      <input type="search" name="q" value={text} aria-label={t('search.box')} placeholder={t('search.box')} onInput={(event) => type(event.currentTarget.value)} />
      <button type="submit">{t('search.go')}</button>
    </form>
  );
}

export function SearchPage({ place }: { place: Place }) {
  const q = place.params.get('q') ?? '';
  return (
    <>
      <h1 tabIndex={-1}>{t('search.title')}</h1>
      <SearchBox key={q} place={place} big />
      <p class="hint">{t('search.hint')}</p>
      {q && <Results place={place} q={q} />}
    </>
  );
}

function Results({ place, q }: { place: Place; q: string }) {
  const label = place.params.get('label') as Label | null;
  const first = Math.min(500, Number(place.params.get('rows')) || 20);
  const variables = { query: q, labels: label ? [label] : null, asOf: asOf(place), first };
  const shown = useAnswer(SearchDocument, variables);
  return (
    <View of={shown}>
      {({ search }) => (
        <>
          <nav class="choice facets" aria-label={t('search.facets')}>
            <a href={same({ label: null, rows: null })} aria-current={label ? undefined : 'true'}>{t('search.all')} <span class="count">{number(search.facets.reduce((sum, f) => sum + f.count, 0))}</span></a>
            {search.facets.map((facet) => (
              <a key={facet.label} href={same({ label: facet.label, rows: null })} aria-current={facet.label === label ? 'true' : undefined}>{t(`label.${facet.label}`)} <span class="count">{number(facet.count)}</span></a>
            ))}
          </nav>
          <Share of={{
            query: SearchDocument.toString(), variables,
            table: () => [
              [t('share.name'), t('property.kind'), t('share.found'), t('list.link')],
              ...search.edges.map(({ node, highlights }) => [nameOf(node), labelOf(node), highlights.map(({ snippet }) => snippet.map(({ text }) => text).join('')).join(' … '), linkOf(node)]),
            ],
          }} />
          {search.totalCount === 0 && <p class="empty">{t('search.none')}</p>}
          <ol class="results">
            {search.edges.map(({ node, highlights }) => (
              <li key={node.id}>
                <p class="kind">{labelOf(node)}</p>
                <h2><Name of={node} /></h2>
                {highlights.map(({ property, snippet }) => (
                  <p key={property} class="snippet" dir="auto">{snippet.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text))}</p>
                ))}
              </li>
            ))}
          </ol>
          {search.totalCount > search.edges.length && <p class="more"><a class="button" href={same({ rows: String(first * 3) })}>{t('list.more', { n: search.totalCount - search.edges.length })}</a></p>}
        </>
      )}
    </View>
  );
}

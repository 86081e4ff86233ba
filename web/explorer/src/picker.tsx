// A choice of one node among many: what is typed is searched, and one of the results is taken.
import { useEffect, useState } from 'preact/hooks';
import { ask } from './api';
import { PickDocument, type Label, type LinkFragment } from './generated/api/graphql';
import { labelOf } from './node';
import { nameOf } from './parts';
import { t } from './text';

type Props = { label: string; labels: Label[]; name: string; value: LinkFragment | undefined; onPick: (node: LinkFragment | undefined) => void; required?: boolean };

export function Picker({ label, labels, name, value, onPick, required }: Props) {
  const [text, type] = useState('');
  const [found, find] = useState<LinkFragment[]>();
  useEffect(() => {
    if (text.trim().length < 2) return find(undefined);
    const abort = new AbortController();
    const later = setTimeout(() => {
      // The last word is being typed: it may go on.
      const query = text.trim().replace(/[^\p{L}\p{N}\s]/gu, ' ').trim().replace(/(\p{L}{2,})$/u, '$1*');
      if (query) ask(PickDocument, { query, labels }, '', abort.signal).then(({ data }) => find(data.search.nodes), () => abort.signal.aborted || find([]));
    }, 200);
    return () => { clearTimeout(later); abort.abort(); };
  }, [text]);
  if (value)
    return (
      <div class="picked">
        <span class="caption">{label}</span> <bdi>{nameOf(value)}</bdi> <button type="button" onClick={() => { onPick(undefined); type(''); }}>{t('pick.other')}</button>
      </div>
    );
  return (
    <fieldset class="picker">
      <label>{label}<input type="search" value={text} required={required} autoComplete="off" onInput={(event) => type(event.currentTarget.value)} /></label>
      <div role="status">{found && (found.length === 0 ? t('search.none') : t('pick.found', { n: found.length }))}</div>
      {found?.map((node) => (
        <label key={node.id} class="option">
          <input type="radio" name={name} onChange={() => onPick(node)} onClick={() => onPick(node)} /> <bdi>{nameOf(node)}</bdi> <span class="hint">{labelOf(node)}</span>
        </label>
      ))}
    </fieldset>
  );
}

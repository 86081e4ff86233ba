// What a view shows: the answer to its query, kept up to date without moving what is being read.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, Failure, follow, type Answer } from './api';
import { GraphChangedDocument, LedgerChangedDocument, type ObligationFilter, type TypedDocumentString } from './generated/api/graphql';

export type Shown<T> = {
  data: T | undefined;
  revision: number;
  failure: Failure | undefined;
  /** Whether an answer to a changed question is on its way; data is of the one before. */
  busy: boolean;
  /** How much has changed since; 0 when what is shown is up to date. */
  changed: number;
  /** Shows what has changed. */
  show: () => void;
  /** Asks again and shows the answer at once. */
  reload: () => void;
  connected: boolean;
};

/** What makes a view ask again: changes of a ledger of today, or of the graph. */
export type Live = { ledger: ObligationFilter } | 'graph' | undefined;

type State<T> = { key: string; shown?: Answer<T>; failure?: Failure; next?: Answer<T>; ids: Set<string> };

/** useAnswer asks again when the question changes, and at a new revision, where one is given; live says what else makes it ask. */
export const useAnswer = <T, V>(document: TypedDocumentString<T, V>, variables: V, live?: Live, revision?: number): Shown<T> =>
  useAsked(document.toString() + JSON.stringify(variables), (after, signal) => ask(document, variables, after, signal), live, revision);

/** useAsked is useAnswer for what takes several requests; the key stands for all that asking depends on. */
export function useAsked<T>(key: string, asking: (after: string, signal: AbortSignal) => Promise<Answer<T>>, live?: Live, revision?: number): Shown<T> {
  const [state, set] = useState<State<T>>({ key: '', ids: new Set() });
  const [connected, connect] = useState(true);
  const current = useRef(key);
  current.current = key;

  const load = useCallback((after = '', changed?: string[]) => {
    const asked = key;
    const abort = new AbortController();
    asking(after, abort.signal).then(
      (answer) => current.current === asked && set((old) => {
        if (!changed || old.key !== asked || !old.shown) return { key: asked, shown: answer, ids: new Set() };
        if (same(answer.data, old.shown.data)) return { ...old, next: undefined, ids: new Set() };
        return { ...old, next: answer, ids: new Set([...old.ids, ...changed]) };
      }),
      (failure) => abort.signal.aborted || current.current !== asked || changed ||
        set((old) => ({ key: asked, shown: old.key === asked ? old.shown : undefined, failure: failure as Failure, ids: new Set() })),
    );
    return () => abort.abort();
  }, [key]);

  useEffect(() => load(), [load, revision]);

  // What this page itself has written is shown at once.
  useEffect(() => {
    const written = (event: Event) => void load(String((event as CustomEvent<number>).detail));
    addEventListener('written', written);
    return () => removeEventListener('written', written);
  }, [load]);

  const subscription = JSON.stringify(live);
  const loading = useRef(load);
  loading.current = load;
  useEffect(() => {
    if (!live) return;
    if (live === 'graph')
      return follow(GraphChangedDocument, {}, ({ graphChanged: { position, nodes, removedNodes, relationships } }) =>
        void loading.current(position, [...new Set([...nodes.map(({ id }) => id), ...removedNodes, ...(nodes.length ? [] : relationships.map(({ from }) => from))])]), connect);
    return follow(LedgerChangedDocument, { filter: live.ledger }, ({ obligationsChanged: { position, changes } }) =>
      void loading.current(position, changes.map(({ obligationId }) => obligationId)), connect);
  }, [subscription]);

  return {
    data: state.shown?.data,
    revision: state.shown?.revision ?? 0,
    failure: state.key === key ? state.failure : undefined,
    busy: state.key !== key,
    changed: state.key === key && state.next ? Math.max(1, state.ids.size) : 0,
    show: () => set((old) => (old.next ? { key: old.key, shown: old.next, ids: new Set() } : old)),
    reload: () => void load(),
    connected,
  };
}

// A Map stands in JSON as its entries.
const text = (data: unknown) => JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
const same = (a: unknown, b: unknown) => text(a) === text(b);

/** wrote tells every view that this page has written a revision. */
export const wrote = (revision: number) => dispatchEvent(new CustomEvent('written', { detail: revision }));

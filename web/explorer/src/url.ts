// Each view is its URL: the path says which view it is, and the parameters say what it shows.
import { useEffect, useState } from 'preact/hooks';
import type { ObligationState } from './generated/api/graphql';

export type Place = { path: string; params: URLSearchParams };

const here = (): Place => ({ path: location.pathname, params: new URLSearchParams(location.search) });

const listeners = new Set<() => void>();
const moved = () => listeners.forEach((tell) => tell());
addEventListener('popstate', moved);

/** go opens another view without loading the page again. */
export function go(href: string, replace = false) {
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  moved();
}

export function usePlace(): Place {
  const [place, move] = useState(here);
  useEffect(() => {
    const tell = () => move(here());
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, []);
  return place;
}

// The links of the page open views; all others, and those with a modifier, are the browser's.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || link.target || link.hasAttribute('download') || !isView(url.pathname)) return;
  const elsewhere = url.pathname !== location.pathname;
  if (url.hash && !elsewhere && url.search === location.search) return; // a place on this page
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
  if (url.hash) requestAnimationFrame(() => document.getElementById(url.hash.slice(1))?.scrollIntoView());
  else if (elsewhere) scrollTo(0, 0);
});

const isView = (path: string) => path === '/' || path === '/search' || path === '/lanes' || path === '/map' || path === '/timeline' || path === '/new' || path === '/changes' || path.startsWith('/n/');

export type Changes = Record<string, string | null | undefined>;

/** link returns the address of a view: with the day and the language of this one, and no other parameter. */
export function link(path: string, set: Changes = {}): string {
  const params = new URLSearchParams();
  const now = here().params;
  for (const name of ['asOf', 'lang']) if (now.has(name)) params.set(name, now.get(name)!);
  return address(path, params, set);
}

/** same returns the address of this view with some parameters changed; null removes one. */
export const same = (set: Changes): string => address(location.pathname, here().params, set);

function address(path: string, params: URLSearchParams, set: Changes): string {
  for (const [name, value] of Object.entries(set)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const query = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
  return path + (query ? `?${query}` : '');
}

export const pageOf = (id: string) => `/n/${encodeURIComponent(id).replaceAll('%3A', ':')}`;

/** The day with which the server's page opens; empty for today. */
export const opensOn = document.documentElement.dataset.opensOn ?? '';

/** asOf is the day of the ledger that a place asks for; null is today. */
export function asOf({ params }: Place): string | null {
  const asked = params.get('asOf') ?? opensOn;
  return /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : null;
}

export const owing: ObligationState[] = ['OPEN', 'OVERDUE'];
export const states: ObligationState[] = ['OVERDUE', 'OPEN', 'ANSWERED', 'ANSWERED_LATE', 'WITHDRAWN', 'NOT_REQUIRED'];

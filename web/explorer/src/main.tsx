// The page: its head, the view that the URL names, its foot.
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Board } from './board';
import { ChangesPage } from './changes';
import { NewPage } from './keep';
import { NodePage } from './node';
import { LanesPage } from './lanes';
import { MapLoader } from './map-loader';
import './page.css';
import { SearchBox, SearchPage } from './search';
import { SignIn } from './sign-in';
import { isLanguage, names, preferred, speak, spoken, t, type Language } from './text';
import { Timeline } from './timeline';
import { link, same, usePlace, type Place } from './url';
import { useViewer } from './viewer';

function Page() {
  const place = usePlace();
  const asked = place.params.get('lang');
  speak(isLanguage(asked) ? asked : preferred());
  return <Spoken key={spoken()} place={place} />;
}

function Spoken({ place }: { place: Place }) {
  const main = useRef<HTMLElement>(null);
  const view = viewOf(place);
  // A new view begins at its title, also for who does not see it; the title comes with the answer.
  const began = useRef(place.path);
  const enters = useRef(false);
  if (began.current !== place.path) enters.current = true;
  began.current = place.path;
  useEffect(() => {
    const titled = () => {
      const title = main.current?.querySelector('h1');
      document.title = title ? `${title.textContent} · ${t('brand')}` : t('brand');
      if (title && enters.current) title.focus({ preventScroll: true });
      if (title) enters.current = false;
    };
    titled();
    const observer = new MutationObserver(titled);
    observer.observe(main.current!, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  // A menu closes when something else is used: not before, since the page may move when it closes.
  useEffect(() => {
    const close = (event: Event) => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]').forEach((menu) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !menu.contains(event.target as Node)) menu.open = false;
    });
    // What is folded up on the screen is read on paper; the sources of related nodes would make it too long.
    const folded = () => document.querySelectorAll<HTMLDetailsElement>('main details:not(.menu, .card *)');
    let opened: HTMLDetailsElement[] = [];
    const unfold = () => { opened = [...folded()].filter((each) => !each.open); opened.forEach((each) => (each.open = true)); };
    const fold = () => opened.forEach((each) => (each.open = false));
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    addEventListener('keydown', close);
    addEventListener('click', close);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
      removeEventListener('keydown', close);
      removeEventListener('click', close);
    };
  }, []);
  return (
    <>
      <a class="skip" href="#main">{t('skip')}</a>
      <header class="head">
        <a class="brand" href={link('/')}><img src="/assets/icon.svg" alt="" width="28" height="28" /> {t('brand')}</a>
        <nav aria-label={t('nav')}><a href={link('/')} aria-current={place.path === '/' ? 'page' : undefined}>{t('board.title')}</a> <a href={link('/lanes')} aria-current={place.path === '/lanes' ? 'page' : undefined}>{t('lanes.title')}</a> <a href={link('/map')} aria-current={place.path === '/map' ? 'page' : undefined}>{t('map.title')}</a> <a href={link('/timeline')} aria-current={place.path === '/timeline' ? 'page' : undefined}>{t('timeline.title')}</a><Kept place={place} /></nav>
        {place.path !== '/search' && <SearchBox place={place} />}
        <label class="language"><span class="unseen">{t('language')}</span>
          <select value={spoken()} onChange={(event) => { history.pushState(null, '', same({ lang: event.currentTarget.value })); dispatchEvent(new PopStateEvent('popstate')); }}>
            {(Object.keys(names) as Language[]).map((each) => <option key={each} value={each} lang={each}>{names[each]}</option>)}
          </select>
        </label>
        <SignIn />
      </header>
      <main id="main" ref={main} tabIndex={-1}>{view}</main>
      <footer class="foot">
        <p>{t('foot')}</p>
        <p><a href="/graphiql/">{t('foot.graphiql')}</a></p>
      </footer>
    </>
  );
}

/** Kept are the views of those who keep the record. */
function Kept({ place }: { place: Place }) {
  const viewer = useViewer();
  if (!viewer?.name) return null;
  return (
    <>
      {viewer.role === 'EDITOR' && <> <a href={link('/new')} aria-current={place.path === '/new' ? 'page' : undefined}>{t('new.title')}</a></>}
      {' '}<a href={link('/changes')} aria-current={place.path === '/changes' ? 'page' : undefined}>{t('changes.title')}</a>
    </>
  );
}

function viewOf(place: Place) {
  if (place.path === '/lanes') return <LanesPage place={place} />;
  if (place.path === '/map') return <MapLoader place={place} />;
  if (place.path === '/timeline') return <Timeline place={place} />;
  if (place.path === '/new') return <NewPage place={place} />;
  if (place.path === '/changes') return <ChangesPage key={place.params.toString()} place={place} />;
  if (place.path === '/search') return <SearchPage place={place} />;
  if (place.path.startsWith('/n/')) {
    const id = decodeURIComponent(place.path.slice(3));
    return <NodePage key={id} place={place} id={id} />;
  }
  return <Board place={place} />;
}

render(<Page />, document.getElementById('page')!);

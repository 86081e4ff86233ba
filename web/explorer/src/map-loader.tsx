// The map is loaded when it is opened: the other views do not wait for it.
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './api';
import type { MapPage } from './map';
import { Problem } from './parts';
import { t } from './text';
import type { Place } from './url';

export function MapLoader({ place }: { place: Place }) {
  const [loaded, set] = useState<{ Page?: typeof MapPage; failure?: Failure }>({});
  useEffect(() => {
    import('./map').then(({ MapPage }) => set({ Page: MapPage }), (error) => set({ failure: new Failure(String(error), 'NETWORK') }));
  }, []);
  return (
    <>
      <h1 tabIndex={-1}>{t('map.title')}</h1>
      {loaded.Page ? <loaded.Page place={place} /> : loaded.failure ? <Problem of={loaded.failure} /> : <p class="loading">{t('loading')}</p>}
    </>
  );
}

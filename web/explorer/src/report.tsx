// The report of a working group for a review meeting. It is a document of its own, which prints as it stands.
import { useState } from 'preact/hooks';
import { token } from './api';
import { spoken, t } from './text';

type Format = 'html' | 'markdown';

/** ReviewReport opens the report: as a link, and with the reader's token, which no link may hold, by a request. */
export function ReviewReport({ of, to: asOf }: { of: string; to: string | null }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(asOf ?? '');
  const [failure, fail] = useState('');
  const address = (format: Format) => {
    const params = new URLSearchParams({ language: spoken(), ...(from && { from }), ...(to && { to }), ...(format === 'markdown' && { format }) });
    return `/report/${encodeURIComponent(of).replaceAll('%3A', ':')}?${params}`;
  };
  const open = (event: MouseEvent, format: Format) => {
    fail('');
    if (!token()) return;
    event.preventDefault();
    const tab = format === 'html' ? window.open('', '_blank') : null; // later, a browser would take it for an advertisement
    void (async () => {
      try {
        const response = await fetch(address(format), { headers: { Authorization: `Bearer ${token()}` } });
        if (!response.ok) throw new Error(await response.text());
        const url = URL.createObjectURL(await response.blob());
        if (tab) tab.location.replace(url);
        else save(url);
      } catch (error) {
        tab?.close();
        fail((error as Error).message);
      }
    })();
  };
  const name = `${of.replace(':', '.')}.md`;
  const save = (url: string) => Object.assign(document.createElement('a'), { href: url, download: name }).click();
  return (
    <section class="review" aria-labelledby="review">
      <h2 id="review">{t('report.title')}</h2>
      <p class="hint">{t('report.hint')}</p>
      <label>{t('report.from')} <input type="date" name="reportFrom" value={from} max={to || undefined} onChange={(event) => setFrom(event.currentTarget.value)} /></label>
      <label>{t('report.to')} <input type="date" name="reportTo" value={to} onChange={(event) => setTo(event.currentTarget.value)} /></label>
      <a class="button" href={address('html')} target="_blank" onClick={(event) => open(event, 'html')}>{t('report.open')}</a>
      <a class="button" href={address('markdown')} download={name} onClick={(event) => open(event, 'markdown')}>{t('report.markdown')}</a>
      {failure && <p class="problem" role="alert">{t('report.failed')} <span lang="en" dir="ltr">{failure}</span></p>}
    </section>
  );
}

// Sign in by a token: it is kept for this tab, and sent with each request.
import { useState } from 'preact/hooks';
import { signIn, token } from './api';
import { t } from './text';

/** claims reads what a token says of itself. Only the server knows whether it is valid. */
function claims(of: string): { sub?: string; role?: string; clearance?: string } {
  try {
    return JSON.parse(atob((of.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return {};
  }
}

export function SignIn() {
  const [text, type] = useState('');
  const now = token();
  const use = (with_: string) => {
    signIn(with_);
    location.reload(); // what this viewer may see is asked for anew
  };
  return (
    <details class="menu sign-in">
      <summary>{now ? <bdi>{claims(now).sub ?? t('signIn.signedIn')}</bdi> : t('signIn')}</summary>
      <div class="items">
        {now ? (
          <>
            <p>{t('signIn.as', { who: claims(now).sub ?? '', role: claims(now).role ?? '', clearance: claims(now).clearance ?? '' })}</p>
            <button type="button" onClick={() => use('')}>{t('signIn.out')}</button>
          </>
        ) : (
          <form onSubmit={(event) => { event.preventDefault(); use(text.trim()); }}>
            <label>{t('signIn.token')}<input type="password" autoComplete="off" value={text} required onInput={(event) => type(event.currentTarget.value)} /></label>
            <p class="hint">{t('signIn.hint')}</p>
            <button type="submit">{t('signIn.go')}</button>
          </form>
        )}
      </div>
    </details>
  );
}

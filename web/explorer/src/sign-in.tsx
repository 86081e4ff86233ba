// Sign in by a token: it is kept for this tab, and sent with each request.
import { useState } from 'preact/hooks';
import { signIn, token } from './api';
import { t } from './text';
import { useViewer } from './viewer';

export function SignIn() {
  const [text, type] = useState('');
  const viewer = useViewer();
  const use = (with_: string) => {
    signIn(with_);
    location.reload(); // what this viewer may see is asked for anew
  };
  return (
    <details class="menu sign-in">
      <summary>{viewer?.name ? <bdi>{viewer.name}</bdi> : t(token() ? 'signIn.signedIn' : 'signIn')}</summary>
      <div class="items">
        {token() ? (
          <>
            {viewer && <p>{t('signIn.as', { role: t(`role.${viewer.role ?? 'READER'}`), clearance: t(`visibility.${viewer.clearance}`) })}</p>}
            {!viewer && <p>{t('failure.token')}</p>}
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

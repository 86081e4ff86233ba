// A list of obligations. Each row opens the reasons for it, in place.
import { Fragment } from 'preact';
import { more, NONE } from './filter';
import type { PageFragment, RowFragment } from './generated/api/graphql';
import { Day, Name, nameOf, State } from './parts';
import { Marks } from './progress';
import { t } from './text';
import { go, same, type Place } from './url';
import { Why } from './why';

type Props = { page: PageFragment; place: Place; rows: 'rows' | 'assumedRows'; empty: string };

export function Obligations({ page, place, rows, empty }: Props) {
  if (page.nodes.length === 0) return <p class="empty">{empty}</p>;
  const open = place.params.get('open');
  const asked = place.params.get('theme');
  const theme = asked === NONE ? null : asked;
  const left = page.totalCount - page.nodes.length;
  return (
    <>
      <table class="obligations">
        <thead>
          <tr><th scope="col">{t('list.who')}</th><th scope="col">{t('list.what')}</th><th scope="col">{t('list.due')}</th><th scope="col">{t('list.state')}</th></tr>
        </thead>
        <tbody>
          {page.nodes.map((each) => (
            <Fragment key={each.id}>
              <Row of={each} open={keyOf(each.id) === open} />
              {keyOf(each.id) === open && <tr class="why-row"><td colSpan={4}><Why of={each} theme={theme} /></td></tr>}
            </Fragment>
          ))}
        </tbody>
      </table>
      {left > 0 && page.nodes.length < 500 && (
        <p class="more"><a class="button" href={same({ [rows]: more(page.nodes.length) })}>{t('list.more', { n: left })}</a></p>
      )}
      {left > 0 && page.nodes.length >= 500 && <p class="hint">{t('list.tooMany', { n: left })}</p>}
    </>
  );
}

/** keyOf names an obligation on whatever day: its id without the day. */
const keyOf = (id: string) => id.replace(/^obligation:|~(asOf=[^~]*|firm)/g, '');

function Row({ of, open }: { of: RowFragment; open: boolean }) {
  const toggle = same({ open: open ? null : keyOf(of.id) });
  const click = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, summary')) return;
    if (!getSelection()?.toString()) go(toggle, true);
  };
  return (
    <tr class={`row${open ? ' open' : ''}`} onClick={click}>
      <td class="who"><Name of={of.respondent} /></td>
      <td class="what">
        <Name of={of.subject} />
        {of.round && <span class="round"> {t('chips.round', { round: of.round })}</span>}
      </td>
      <td class="due">{of.dueOn ? <Day of={of.dueOn} /> : <span class="zero">{t('list.noDue')}</span>}</td>
      <td><div class="how">
        <State of={of.state} days={of.daysOverdue} />
        <button type="button" class="why-button" aria-expanded={open} onClick={() => go(toggle, true)}
          aria-label={t(open ? 'why.hideOf' : 'why.showOf', { who: nameOf(of.respondent), what: nameOf(of.subject) })}>
          {t(open ? 'why.hide' : 'why.show')}
        </button>
      </div><Marks of={of} /></td>
    </tr>
  );
}

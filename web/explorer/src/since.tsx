// What changed since a day: what became late, was answered, asked or withdrawn, as far as is known now.
import { useAnswer } from './answer';
import { scopeOf } from './filter';
import { SinceDocument, type ObligationState, type SinceQuery } from './generated/api/graphql';
import { Day, Name, State, View } from './parts';
import { t } from './text';
import { go, same, type Place } from './url';
import { yearBefore } from './trend';

const FIRST = 100;

/** Since compares the ledger that is shown with that of a day before, once a day is chosen. It leaves out what is assumed. */
export function Since({ place, to, revision }: { place: Place; to: string; revision: number }) {
  const since = place.params.get('since') ?? '';
  return (
    <section class="since" aria-labelledby="since">
      <div class="bar">
        <h2 id="since">{t('since.title')}</h2>
        <label><span class="unseen">{t('since.day')}</span> <input type="date" name="since" value={since} max={to} onChange={(event) => go(same({ since: event.currentTarget.value || null }), true)} /></label>
        {!since && <a class="button" href={`${same({ since: monthBefore(to) })}#since`}>{t('since.month')}</a>}
        {!since && <a class="button" href={`${same({ since: yearBefore(to) })}#since`}>{t('since.year')}</a>}
      </div>
      {/^\d{4}-\d\d-\d\d$/.test(since) && since <= to && <Changes place={place} from={since} to={to} revision={revision} />}
    </section>
  );
}

function monthBefore(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, 0)).toISOString().slice(0, 10);
}

type Change = SinceQuery['ledgerDiff']['nodes'][number];

function Changes({ place, from, to, revision }: { place: Place; from: string; to: string; revision: number }) {
  const shown = useAnswer(SinceDocument, { filter: { ...scopeOf(place), assumed: false }, from, to, first: FIRST }, undefined, revision);
  return (
    <View of={shown}>
      {({ ledgerDiff: { nodes, totalCount } }) =>
        nodes.length === 0 ? <p class="empty">{t('since.none')}</p> : (
          <>
            <ul class="plain changes">{nodes.map((each) => <li key={each.obligationId}><Told of={each} /></li>)}</ul>
            {totalCount > nodes.length && <p class="hint">{t('list.tooMany', { n: totalCount - nodes.length })}</p>}
          </>
        )}
    </View>
  );
}

const Status = ({ of }: { of: ObligationState | null }) => (of ? <State of={of} /> : <span class="zero">{t('since.notAsked')}</span>);

function Told({ of: { obligationId, obligation, before, after } }: { of: Change }) {
  return (
    <>
      <span class="turn"><Status of={before} /> <span class="arrow" aria-hidden="true" /><span class="unseen">{t('since.then')}</span> <Status of={after} /></span>{' '}
      {obligation ? <><Name of={obligation.respondent} />: <Name of={obligation.subject} />{obligation.dueOn && <> · <Day of={obligation.dueOn} /></>}</> : <bdi>{obligationId}</bdi>}
    </>
  );
}

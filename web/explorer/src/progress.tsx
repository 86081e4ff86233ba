// How far something has come: the respondent's own word, and beside it what others say. It changes no state.
import type { ReportedFragment, RowFragment } from './generated/api/graphql';
import { Assumption, Day, Names, Sources } from './parts';
import { t, tx } from './text';
import { link, pageOf } from './url';
import { RetractReport } from './write';

/** Marks says it in a row of a list: nothing where nothing is reported. */
export function Marks({ of: { progress, assessment, progressDisputed } }: { of: RowFragment }) {
  if (!progress && !assessment) return null;
  return (
    <div class="marks">
      {progress && <span class="mark">{t('list.mark', { what: t('list.progress'), status: t(`progress.${progress.status}`) })}</span>}
      {assessment && <span class="mark">{t('list.mark', { what: t('list.assessment'), status: t(`progress.${assessment.status}`) })}</span>}
      {progressDisputed && <span class="mark disputed">{t('list.disputed')}</span>}
    </div>
  );
}

type Said = { report: ReportedFragment } | null;

/** HowFar shows the reports themselves, each under whose word it is. */
export function HowFar({ progress, assessment, disputed, revision }: { progress: Said; assessment: Said; disputed: boolean; revision: number }) {
  if (!progress && !assessment) return null;
  return (
    <section class="how-far">
      <h3>{t('howFar.title')}</h3>
      {disputed && <p class="disputed">{t('howFar.disputed')}</p>}
      {progress && <><h4>{t('howFar.progress')}</h4><Report of={progress.report} revision={revision} /></>}
      {assessment && <><h4>{t('howFar.assessment')}</h4><Report of={assessment.report} revision={revision} /></>}
    </section>
  );
}

function Report({ of, revision }: { of: ReportedFragment; revision: number }) {
  return (
    <article class="response report">
      <p><strong><a class="name" href={link(pageOf(of.id))}>{t(`progress.${of.status}`)}</a></strong>{of.reportedOn && <> <Day of={of.reportedOn} /></>}</p>
      {of.submittedBy.nodes.length > 0 && <p>{tx('response.by', { who: <Names of={of.submittedBy.nodes} /> })}</p>}
      {of.onBehalfOf.nodes.length > 0 && <p>{tx('response.for', { who: <Names of={of.onBehalfOf.nodes} /> })}</p>}
      {of.text && <blockquote dir="auto">{of.text}</blockquote>}
      <Assumption text={of.assumption} />
      <Sources of={of.sources} />
      {!of.retractedOn && <RetractReport of={of} revision={revision} />}
    </article>
  );
}

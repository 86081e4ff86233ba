// All that a node is related to, by type and kind: the counts first, and each list when it is opened, page by page.
import { useState } from 'preact/hooks';
import { useAnswer } from './answer';
import { RelationshipCountsDocument, RelationshipsDocument, type Label, type RelationshipCountsQuery, type RelationshipType } from './generated/api/graphql';
import { KeepRelationship } from './keep';
import { Facts } from './node';
import { Assumption, Awaited, Name, Sources, View } from './parts';
import { number, t, type Key } from './text';

export type Count = NonNullable<RelationshipCountsQuery['node']> extends infer N ? (N extends { relationshipCounts: (infer C)[] } ? C : never) : never;

// How a list is called, by the direction of its relationships, and where it depends on them by the label at the other end.
const names: Record<RelationshipType, [outgoing: string, incoming: string | Partial<Record<Label, string>>]> = {
  ABOUT: ['themes', { DOCUMENT: 'documents', RECOMMENDATION: 'recommendations', ACTION_POINT: 'actionPoints', MEETING: 'meetings', WORKING_GROUP: 'workingGroups' }],
  ADDRESSED_TO: ['addressees', 'addressed'],
  AFFILIATED_WITH: ['affiliations', 'affiliates'],
  AGREED_AT: ['agreedAt', 'agreed'],
  AIMS_AT: ['outcomes', 'workingGroups'],
  ANSWERS: ['answers', 'responses'],
  CONVENES: ['convenes', 'conveners'],
  COORDINATES: ['coordinates', 'coordinators'],
  DISCUSSED_AT: ['discussedAt', 'discussed'],
  HELD_BY: ['heldBy', 'meetings'],
  HOSTED_BY: ['hosts', 'hosted'],
  IMPLEMENTS: ['implements', 'actionPoints'],
  INFORMS: ['informs', { DOCUMENT: 'informedByDocuments', MEETING: 'informedByMeetings', WORKING_GROUP: 'informedByWorkingGroups' }],
  ISSUED_BY: ['issuers', { DOCUMENT: 'issuedDocuments', RECOMMENDATION: 'issuedRecommendations' }],
  LEADS: ['leads', 'leaders'],
  MEMBER_OF: ['memberOf', 'members'],
  ON_BEHALF_OF: ['onBehalfOf', { RESPONSE: 'responsesOnBehalf', PROGRESS_REPORT: 'progressOnBehalf' }],
  PARTICIPATES_IN: ['participatesIn', 'participants'],
  PART_OF: ['partOf', 'parts'],
  PUBLISHED_BY: ['publishers', { DOCUMENT: 'publishedDocuments', RECOMMENDATION: 'publishedRecommendations' }],
  RECORDED_IN: ['recordedIn', 'recorded'],
  REPORTS_ON: ['reportsOn', 'progressReports'],
  REVIEWED_AT: ['reviews', 'reviewed'],
  SUBMITTED_BY: ['submittedBy', { RESPONSE: 'submitted', PROGRESS_REPORT: 'submittedProgress' }],
  SUCCEEDED_BY: ['successors', 'predecessors'],
  SUPPORTS: ['supports', 'supporters'],
  TRANSLATION_OF: ['translationOf', 'translations'],
  WORKS_ON: ['worksOn', 'workedOnBy'],
};

/** typeName names a type of relationships, as it leads. */
export const typeName = (type: string) => t(`related.${names[type as RelationshipType][0]}` as Key);

/** wayOf names a relationship as seen from one of its ends, where the node at the other end has the label. */
export function wayOf({ type, direction, label }: Omit<Count, 'count'>): string {
  const name = direction === 'OUTGOING' ? names[type][0] : names[type][1];
  const key = typeof name === 'string' ? name : name[label];
  return key ? t(`related.${key}` as Key) : t('way.other');
}

export function Relationships({ id }: { id: string }) {
  const { data, failure, busy } = useAnswer(RelationshipCountsDocument, { id });
  if (busy && !data && !failure) return <Awaited />;
  const counts = data?.node && 'relationshipCounts' in data.node ? data.node.relationshipCounts : [];
  if (counts.length === 0) return null;
  return (
    <section class="relationships card" aria-labelledby="relationships">
      <h2 id="relationships">{t('node.relationships')}</h2>
      <ul class="plain">{counts.map((count) => <li key={`${count.type} ${count.direction} ${count.label}`}><Expandable id={id} of={count} /></li>)}</ul>
    </section>
  );
}

function Expandable({ id, of }: { id: string; of: Count }) {
  const [open, turn] = useState(false);
  return (
    <details onToggle={(event) => turn(event.currentTarget.open)}>
      <summary>{wayOf(of)} <span class="hint">{t(`label.${of.label}`)}</span> <span class="count">{number(of.count)}</span></summary>
      {open && <List id={id} of={of} />}
    </details>
  );
}

const PAGE = 50;

function List({ id, of: { type, direction, label } }: { id: string; of: Count }) {
  const [first, more] = useState(PAGE);
  // A browser has six connections to a server: a stream for each open list would leave none to ask with.
  const shown = useAnswer(RelationshipsDocument, { id, types: [type], direction, labels: [label], first });
  return (
    <View of={shown}>
      {({ node }) => {
        if (!node || !('relationships' in node)) return null;
        const { edges, totalCount } = node.relationships;
        const left = totalCount - edges.length;
        return (
          <>
            <ul class="plain">
              {edges.map(({ node: end, relationship }) => (
                <li key={`${end.id} ${relationship.key}`} class={relationship.assumption ? 'maybe-item' : undefined}>
                  <Name of={end} /> <Facts of={relationship} />
                  <Assumption text={relationship.assumption} />
                  <Sources of={relationship.sources} />
                  <KeepRelationship of={relationship} revision={shown.revision} />
                </li>
              ))}
            </ul>
            {left > 0 && first < 500 && <p class="more"><button type="button" onClick={() => more(Math.min(500, first * 4))}>{t('list.more', { n: left })}</button></p>}
            {left > 0 && first >= 500 && <p class="hint">{t('list.tooMany', { n: left })}</p>}
          </>
        );
      }}
    </View>
  );
}

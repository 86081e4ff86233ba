// As a user would write it from the question: every respondent of every theme, the first answer of
// theirs, the state, and count.
WITH date($asOf) AS day
MATCH (t:Theme)<-[:PART_OF*0..5]-(:Theme)<-[:ABOUT]-(r:Recommendation|ActionPoint)
WHERE r.level = 0
WITH DISTINCT day, t, r
MATCH (r)-[a:ADDRESSED_TO]->(addressee)
WHERE a.level = 0 AND addressee.level = 0 AND a.addressedOnFirst <= day
CALL (a, addressee) {
  WITH a, addressee WHERE coalesce(a.responsibility, 'ITSELF') <> 'EACH_MEMBER'
  RETURN addressee AS o
  UNION
  WITH a, addressee WHERE a.responsibility = 'EACH_MEMBER'
  MATCH (addressee)<-[memberships:MEMBER_OF*1..5]-(o:Organization)
  WHERE o.level = 0 AND all(m IN memberships WHERE m.level = 0 AND m.status = 'CONFIRMED'
    AND (m.sinceFirst IS NULL OR m.sinceFirst <= a.addressedOnLast) AND (m.untilLast IS NULL OR m.untilLast >= a.addressedOnFirst))
  RETURN o
}
WITH day, t, r, o, coalesce(a.responsibility, 'ITSELF') <> 'NOT_REQUIRED' AS required,
  a.withdrawnOnFirst IS NULL OR a.withdrawnOnFirst > day AS standing,
  coalesce(a.dueOnLast, a.addressedOnLast + duration(a.respondWithin)) AS due
WITH day, t, r, o, count(CASE WHEN required THEN 1 END) AS required, count(CASE WHEN required AND standing THEN 1 END) AS standing,
  min(CASE WHEN required AND standing THEN due END) AS firstDue, max(CASE WHEN required THEN due END) AS lastDue
OPTIONAL MATCH (o)<-[:SUBMITTED_BY|ON_BEHALF_OF]-(x:Response)-[:ANSWERS]->(r)
WHERE x.kind <> 'HOLDING' AND x.submittedOnFirst <= day AND (x.retractedOnLast IS NULL OR x.retractedOnLast > day)
WITH day, t, r, o, required, standing, CASE WHEN standing > 0 THEN firstDue ELSE lastDue END AS due, min(x.submittedOnFirst) AS answered
WITH t, CASE
  WHEN required = 0 THEN 5
  WHEN answered > due THEN 3
  WHEN answered IS NOT NULL THEN 2
  WHEN standing = 0 THEN 4
  WHEN due < day THEN 1
  ELSE 0 END AS state
WITH t.id AS theme, state, count(*) AS n
ORDER BY theme, state
RETURN {
  keys: [{value: theme}, {value: ['OPEN', 'OVERDUE', 'ANSWERED', 'ANSWERED_LATE', 'WITHDRAWN', 'NOT_REQUIRED'][state]}], count: n
} AS row

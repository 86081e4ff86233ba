// Outward from each recommendation, once for all of its themes, who answered as one list; and the
// themes at the end, when only numbers are left.
WITH date($asOf) AS day
MATCH (r:Recommendation|ActionPoint) WHERE r.level = 0
WITH day, r, COLLECT {
  MATCH (r)<-[:ANSWERS]-(x:Response)-[:SUBMITTED_BY|ON_BEHALF_OF]->(w)
  WHERE x.kind <> 'HOLDING' AND x.submittedOnFirst <= day AND (x.retractedOnLast IS NULL OR x.retractedOnLast > day)
  RETURN [w, x.submittedOnFirst]
} AS done
MATCH (r)-[a:ADDRESSED_TO]->(addressee)
WHERE a.level = 0 AND addressee.level = 0 AND a.addressedOnFirst <= day
WITH day, r, done, addressee, a.responsibility = 'EACH_MEMBER' AS each, a.addressedOnFirst AS from, a.addressedOnLast AS until,
  coalesce(a.responsibility, 'ITSELF') <> 'NOT_REQUIRED' AS required, a.withdrawnOnFirst IS NULL OR a.withdrawnOnFirst > day AS standing,
  coalesce(a.dueOnLast, a.addressedOnLast + duration(a.respondWithin)) AS due
WITH day, r, done, required, standing, due, CASE WHEN each THEN COLLECT {
  MATCH (addressee)<-[memberships:MEMBER_OF*1..5]-(o:Organization)
  WHERE o.level = 0 AND all(m IN memberships WHERE m.level = 0 AND m.status = 'CONFIRMED'
    AND (m.sinceFirst IS NULL OR m.sinceFirst <= until) AND (m.untilLast IS NULL OR m.untilLast >= from))
  RETURN o
} ELSE [addressee] END AS respondents
UNWIND respondents AS o
WITH day, r, done, o, count(CASE WHEN required THEN 1 END) AS required, count(CASE WHEN required AND standing THEN 1 END) AS standing,
  min(CASE WHEN required AND standing THEN due END) AS firstDue, max(CASE WHEN required THEN due END) AS lastDue
WITH day, r, required, standing, CASE WHEN standing > 0 THEN firstDue ELSE lastDue END AS due,
  reduce(first = null, d IN done | CASE WHEN d[0] = o AND (first IS NULL OR d[1] < first) THEN d[1] ELSE first END) AS answered
WITH r, CASE
  WHEN required = 0 THEN 5
  WHEN answered > due THEN 3
  WHEN answered IS NOT NULL THEN 2
  WHEN standing = 0 THEN 4
  WHEN due < day THEN 1
  ELSE 0 END AS state
WITH r, state, count(*) AS n
MATCH (r)-[:ABOUT]->(:Theme)-[:PART_OF*0..5]->(t:Theme)
WITH DISTINCT r, state, n, t
WITH t.id AS theme, state, sum(n) AS n
ORDER BY theme, state
RETURN {
  keys: [{value: theme}, {value: ['OPEN', 'OVERDUE', 'ANSWERED', 'ANSWERED_LATE', 'WITHDRAWN', 'NOT_REQUIRED'][state]}], count: n
} AS row

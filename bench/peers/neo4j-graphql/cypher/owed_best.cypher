// The good plan: outward from each recommendation alone, who answered as one list, and texts only of
// the page. Of several forms that were tried this one took the least CPU time.
WITH date($asOf) AS day
MATCH (:Theme {id: $theme})<-[:PART_OF*0..5]-(:Theme)<-[:ABOUT]-(r:Recommendation|ActionPoint)
WHERE r.level = 0
WITH DISTINCT day, r
WITH day, r, COLLECT {
  MATCH (r)<-[:ANSWERS]-(x:Response)-[:SUBMITTED_BY|ON_BEHALF_OF]->(w)
  WHERE x.kind <> 'HOLDING' AND x.submittedOnFirst <= day AND (x.retractedOnLast IS NULL OR x.retractedOnLast > day)
  RETURN w
} AS done
MATCH (r)-[a:ADDRESSED_TO]->(addressee)
WHERE a.level = 0 AND addressee.level = 0 AND coalesce(a.responsibility, 'ITSELF') <> 'NOT_REQUIRED'
  AND a.addressedOnFirst <= day AND (a.withdrawnOnFirst IS NULL OR a.withdrawnOnFirst > day)
WITH r, done, addressee, a.responsibility = 'EACH_MEMBER' AS each, a.addressedOnFirst AS from, a.addressedOnLast AS until,
  coalesce(a.dueOnLast, a.addressedOnLast + duration(a.respondWithin)) AS due
WITH r, done, due, CASE WHEN each THEN COLLECT {
  MATCH (addressee)<-[memberships:MEMBER_OF*1..5]-(o:Organization)
  WHERE o.level = 0 AND all(m IN memberships WHERE m.level = 0 AND m.status = 'CONFIRMED'
    AND (m.sinceFirst IS NULL OR m.sinceFirst <= until) AND (m.untilLast IS NULL OR m.untilLast >= from))
  RETURN o
} ELSE [addressee] END AS respondents
UNWIND respondents AS o
WITH r, done, due, o WHERE NOT o IN done
WITH r, o, min(due) AS due
ORDER BY due, r.id, o.id LIMIT 50
RETURN {
  respondent: {id: o.id, name: o.name}, subject: {id: r.id, text: r.text}, dueOn: toString(due),
  state: CASE WHEN due < date($asOf) THEN 'OVERDUE' ELSE 'OPEN' END
} AS owed

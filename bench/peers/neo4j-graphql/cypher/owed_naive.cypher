// As a user would write it from the question: the theme, what is about it, whom that is addressed
// to, and no answer from them.
WITH date($asOf) AS day
MATCH (:Theme {id: $theme})<-[:PART_OF*0..5]-(:Theme)<-[:ABOUT]-(r:Recommendation|ActionPoint)-[a:ADDRESSED_TO]->(addressee)
WHERE r.level = 0 AND a.level = 0 AND addressee.level = 0
  AND coalesce(a.responsibility, 'ITSELF') <> 'NOT_REQUIRED'
  AND a.addressedOnFirst <= day AND (a.withdrawnOnFirst IS NULL OR a.withdrawnOnFirst > day)
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
WITH day, r, o, min(coalesce(a.dueOnLast, a.addressedOnLast + duration(a.respondWithin))) AS due
WHERE NOT EXISTS {
  MATCH (o)<-[:SUBMITTED_BY|ON_BEHALF_OF]-(x:Response)-[:ANSWERS]->(r)
  WHERE x.kind <> 'HOLDING' AND x.submittedOnFirst <= day AND (x.retractedOnLast IS NULL OR x.retractedOnLast > day)
}
WITH day, r, o, due ORDER BY due, r.id, o.id LIMIT 50
RETURN {
  respondent: {id: o.id, name: o.name}, subject: {id: r.id, text: r.text}, dueOn: toString(due),
  state: CASE WHEN due < day THEN 'OVERDUE' ELSE 'OPEN' END
} AS owed

// The good plan: outward from each recommendation alone, who answered as one list, and properties
// only of the page.
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
WITH day, r, done, a, CASE WHEN a.responsibility = 'EACH_MEMBER' THEN COLLECT {
  MATCH (addressee)<-[memberships:MEMBER_OF*1..5]-(o:Organization)
  WHERE o.level = 0 AND all(m IN memberships WHERE m.level = 0 AND m.status = 'CONFIRMED'
    AND (m.sinceFirst IS NULL OR m.sinceFirst <= a.addressedOnLast) AND (m.untilLast IS NULL OR m.untilLast >= a.addressedOnFirst))
  RETURN o
} ELSE [addressee] END AS debtors
UNWIND debtors AS o
WITH day, r, done, a, o WHERE NOT o IN done
WITH day, r, o, min(coalesce(a.dueOnLast, a.addressedOnLast + duration(a.respondWithin))) AS due
ORDER BY due, r.id, o.id LIMIT 50
RETURN {
  debtor: {id: o.id, name: o.name}, subject: {id: r.id, text: r.text}, dueOn: toString(due),
  state: CASE WHEN due < day THEN 'OVERDUE' ELSE 'OPEN' END
} AS owed

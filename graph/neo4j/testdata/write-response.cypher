// :param assumptions => true
// :param clearance => 3
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: ["response:fictional-f1-institute-holding"], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param on => null
// write response
MATCH (n:Response)
WHERE n.id IN $ids.Response
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN n,
  COLLECT {
    MATCH (n)-[r1:ANSWERS]->(m1)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
    RETURN [r1, m1]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)-[r2:SUBMITTED_BY]->(m2)
    WHERE r2.level <= $clearance AND coalesce(r2.sinceFirst <= $on, true) AND coalesce(r2.untilLast >= $on, true) AND ($assumptions OR r2.assumption IS NULL)
      AND m2.level <= $clearance AND coalesce(m2.sinceFirst <= $on, true) AND coalesce(m2.untilLast >= $on, true) AND ($assumptions OR m2.assumption IS NULL)
    RETURN [r2, m2]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r3:ON_BEHALF_OF]->(m3)
    WHERE r3.level <= $clearance AND coalesce(r3.sinceFirst <= $on, true) AND coalesce(r3.untilLast >= $on, true) AND ($assumptions OR r3.assumption IS NULL)
      AND m3.level <= $clearance AND coalesce(m3.sinceFirst <= $on, true) AND coalesce(m3.untilLast >= $on, true) AND ($assumptions OR m3.assumption IS NULL)
    RETURN [r3, m3]
    ORDER BY m3.id, r3.key
  } AS along3
ORDER BY n.id

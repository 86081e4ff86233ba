// :param assumptions => true
// :param clearance => 3
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param on => null
// write addressings
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN n,
  COLLECT {
    MATCH (n)-[r1:ADDRESSED_TO]->(m1)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
    RETURN [r1, m1]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

// :param assumptions => true
// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: ["theme:fictional-signals"], WorkingGroup: []}
// :param most => 20001
// :param on => null
// ledger wholes
MATCH (n:Theme)
WHERE n.id IN $ids.Theme
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN n,
  COLLECT {
    MATCH (n)-[r1:PART_OF]->(m1)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
    WITH r1, m1
    LIMIT $most
    RETURN [r1, m1]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

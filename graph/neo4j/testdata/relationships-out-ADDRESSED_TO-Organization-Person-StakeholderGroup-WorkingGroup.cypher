// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param limit => 3
// relationships -ADDRESSED_TO-> Organization Person StakeholderGroup WorkingGroup
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance AND n.assumption IS NULL
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r1:ADDRESSED_TO]->(m1:Organization|Person|StakeholderGroup|WorkingGroup)
    WHERE r1.level <= $clearance AND r1.assumption IS NULL
    WITH r1, m1
    ORDER BY r1.ref
    WITH r1, m1
    WHERE m1.level <= $clearance AND m1.assumption IS NULL
    WITH r1, m1
    LIMIT $limit
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY r1.ref
  } AS along1
ORDER BY n.id

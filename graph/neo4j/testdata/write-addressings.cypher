// :param clearance => 3
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// write addressings
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r1:ADDRESSED_TO]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// count -IMPLEMENTS->
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance
RETURN n.id AS id, COUNT {
  MATCH (n)-[r1:IMPLEMENTS]->(m1)
  WHERE r1.level <= $clearance
    AND m1.level <= $clearance
} AS number

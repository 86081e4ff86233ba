// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// count <-PARTICIPATES_IN-
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance
RETURN n.id AS id, COUNT {
  MATCH (n)<-[r1:PARTICIPATES_IN]-(m1)
  WHERE r1.level <= $clearance
    AND m1.level <= $clearance
    AND (r1.representing IS NULL OR EXISTS {
      MATCH (o1:Organization {id: r1.representing})
      WHERE o1.level <= $clearance
    })
} AS number

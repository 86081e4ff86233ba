// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:a"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// count by ids
MATCH (n:Organization)
WHERE n.id IN $ids.Organization
  AND n.level <= $clearance
  AND (n.country IS NOT NULL)
RETURN count(n) AS total

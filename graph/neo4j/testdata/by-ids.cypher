// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:a"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param limit => 11
// by ids
MATCH (n:Organization)
WHERE n.id IN $ids.Organization
  AND n.level <= $clearance
  AND (n.country IS NOT NULL)
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.nameKey, n.id

// :param assumptions => true
// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:a"], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param on => null
// count by ids
MATCH (n:Organization)
WHERE n.id IN $ids.Organization
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
  AND (n.country IS NOT NULL)
RETURN count(n) AS total

// :param clearance => 0
// :param limit => 2
// list StakeholderGroup
MATCH (n:StakeholderGroup)
WHERE n.nameKey IS NOT NULL
  AND n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.nameKey, n.id

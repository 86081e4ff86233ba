// :param clearance => 0
// :param limit => 2
// list ProgressReport
MATCH (n:ProgressReport)
WHERE n.nameKeyPublic IS NOT NULL
  AND n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY n.nameKeyPublic, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.nameKeyPublic, n.id

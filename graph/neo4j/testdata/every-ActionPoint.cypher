// :param clearance => 0
// :param limit => 1001
// every ActionPoint
MATCH (n:ActionPoint)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id

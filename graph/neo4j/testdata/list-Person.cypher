// :param clearance => 0
// :param limit => 2
// list Person
MATCH (n:Person)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY CASE WHEN n.nameKeyLevel > $clearance THEN '' ELSE n.nameKey END, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY CASE WHEN n.nameKeyLevel > $clearance THEN '' ELSE n.nameKey END, n.id

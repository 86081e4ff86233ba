// :param assumptions => true
// :param clearance => 0
// :param limit => 1001
// :param on => null
// every Initiative
MATCH (n:Initiative)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n
ORDER BY n.id

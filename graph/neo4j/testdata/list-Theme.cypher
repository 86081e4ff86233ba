// :param assumptions => true
// :param clearance => 0
// :param limit => 2
// :param on => null
// list Theme
MATCH (n:Theme)
WHERE n.nameKey IS NOT NULL
  AND n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN n
ORDER BY n.nameKey, n.id

// :param assumptions => true
// :param clearance => 0
// :param limit => 2
// :param on => null
// list Response
MATCH (n:Response)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
WITH n
ORDER BY CASE WHEN n.nameKeyLevel > $clearance THEN '' ELSE n.nameKey END, n.id
LIMIT $limit
RETURN n
ORDER BY CASE WHEN n.nameKeyLevel > $clearance THEN '' ELSE n.nameKey END, n.id

// :param assumptions => true
// :param clearance => 0
// :param on => null
// count list Document
MATCH (n:Document)
WHERE n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN count(n) AS total

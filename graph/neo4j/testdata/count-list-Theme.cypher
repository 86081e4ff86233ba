// :param clearance => 0
// count list Theme
MATCH (n:Theme)
WHERE n.level <= $clearance
RETURN count(n) AS total

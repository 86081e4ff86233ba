// :param clearance => 0
// count list ActionPoint
MATCH (n:ActionPoint)
WHERE n.level <= $clearance
RETURN count(n) AS total

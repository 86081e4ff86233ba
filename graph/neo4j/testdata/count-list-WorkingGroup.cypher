// :param clearance => 0
// count list WorkingGroup
MATCH (n:WorkingGroup)
WHERE n.level <= $clearance
RETURN count(n) AS total

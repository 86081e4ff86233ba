// :param clearance => 0
// count list Initiative
MATCH (n:Initiative)
WHERE n.level <= $clearance
RETURN count(n) AS total

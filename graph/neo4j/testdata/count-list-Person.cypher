// :param clearance => 0
// count list Person
MATCH (n:Person)
WHERE n.level <= $clearance
RETURN count(n) AS total

// :param clearance => 0
// count list Organization
MATCH (n:Organization)
WHERE n.level <= $clearance
RETURN count(n) AS total

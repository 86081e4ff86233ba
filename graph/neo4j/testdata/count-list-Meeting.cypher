// :param clearance => 0
// count list Meeting
MATCH (n:Meeting)
WHERE n.level <= $clearance
RETURN count(n) AS total

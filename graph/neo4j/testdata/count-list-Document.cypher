// :param clearance => 0
// count list Document
MATCH (n:Document)
WHERE n.level <= $clearance
RETURN count(n) AS total

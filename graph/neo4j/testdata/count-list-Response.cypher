// :param clearance => 0
// count list Response
MATCH (n:Response)
WHERE n.level <= $clearance
RETURN count(n) AS total

// :param clearance => 0
// count list Recommendation
MATCH (n:Recommendation)
WHERE n.level <= $clearance
RETURN count(n) AS total

// :param clearance => 0
// count list Outcome
MATCH (n:Outcome)
WHERE n.level <= $clearance
RETURN count(n) AS total

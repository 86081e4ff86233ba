// :param clearance => 0
// count list ProgressReport
MATCH (n:ProgressReport)
WHERE n.level <= $clearance
RETURN count(n) AS total

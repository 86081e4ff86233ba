// :param clearance => 0
// count list StakeholderGroup
MATCH (n:StakeholderGroup)
WHERE n.level <= $clearance
RETURN count(n) AS total

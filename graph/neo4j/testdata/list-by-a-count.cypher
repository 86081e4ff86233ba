// :param atLeast => 3
// :param clearance => 0
// :param limit => 11
// :param name => "a"
// :param to => date("2031-06-30")
// list by a count
MATCH (n:Organization)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND COUNT {
    MATCH (n)<-[r1:ADDRESSED_TO]-(m1:Recommendation)
    WHERE r1.level <= $clearance
      AND (r1.addressedOn IS NOT NULL AND r1.addressedOnLast <= $to)
      AND NOT ((r1.withdrawnOn IS NOT NULL))
      AND m1.level <= $clearance
      AND m1.nameKey STARTS WITH $name
    RETURN DISTINCT m1
  } >= $atLeast
WITH n
ORDER BY n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id

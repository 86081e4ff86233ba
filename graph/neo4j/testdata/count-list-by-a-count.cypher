// :param assumptions => true
// :param atLeast => 3
// :param clearance => 0
// :param name => "a"
// :param on => null
// :param to => date("2031-06-30")
// count list by a count
MATCH (n:Organization)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
  AND COUNT {
    MATCH (n)<-[r1:ADDRESSED_TO]-(m1:Recommendation)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
      AND (r1.addressedOn IS NOT NULL AND r1.addressedOnLast <= $to)
      AND NOT ((r1.withdrawnOn IS NOT NULL))
      AND m1.nameKey STARTS WITH $name
    RETURN DISTINCT m1
  } >= $atLeast
RETURN count(n) AS total

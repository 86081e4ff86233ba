// :param assumptions => true
// :param clearance => 0
// :param limit => 11
// :param on => null
// list by its absence
MATCH (n:Organization)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
  AND NOT (EXISTS {
    MATCH (n)<-[r1:MEMBER_OF]-(m1)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance AND coalesce(o1.sinceFirst <= $on, true) AND coalesce(o1.untilLast >= $on, true) AND ($assumptions OR o1.assumption IS NULL)
      })
      AND CASE WHEN m1.nameKeyLevel > $clearance THEN '' ELSE m1.nameKey END <> ''
  })
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n
ORDER BY n.id

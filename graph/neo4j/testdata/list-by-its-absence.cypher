// :param clearance => 0
// :param limit => 11
// list by its absence
MATCH (n:Organization)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND NOT (EXISTS {
    MATCH (n)<-[r1:MEMBER_OF]-(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance
      })
      AND CASE WHEN m1.nameKeyLevel > $clearance THEN '' ELSE m1.nameKey END <> ''
  })
WITH n
ORDER BY n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id

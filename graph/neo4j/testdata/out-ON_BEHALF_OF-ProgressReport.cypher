// :param clearance => 0
// :param limit => 1001
// -ON_BEHALF_OF-> ProgressReport
MATCH (n:ProgressReport)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY n.id
LIMIT $limit
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r1:ON_BEHALF_OF]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

MATCH (n:LABEL)
WHERE n.id > $after AND n.level IS NOT NULL
RETURN properties(n) AS all, n.id AS at
ORDER BY n.id
LIMIT $limit

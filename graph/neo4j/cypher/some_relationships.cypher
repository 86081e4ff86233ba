MATCH (from)-[r:TYPE]->(to)
WHERE r.ref > $after AND r.level IS NOT NULL
RETURN properties(r) AS all, type(r) AS type, from.id AS from, to.id AS to, r.ref AS at
ORDER BY r.ref
LIMIT $limit

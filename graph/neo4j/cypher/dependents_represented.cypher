// The relationships that represent organizations.
MATCH (from)-[r:TYPE]->(to)
WHERE r.representing IN $ids
RETURN 'TYPE' AS type, from.id AS from, to.id AS to, r.key AS key

// The relationships at nodes.
MATCH (n:GraphNode)-[r]-()
WHERE n.id IN $ids
RETURN DISTINCT type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.key AS key

// Some relationship of a node that is to be removed.
UNWIND $ids AS id
MATCH (n:GraphNode {id: id})-[r]-()
RETURN id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.key AS key
LIMIT 1

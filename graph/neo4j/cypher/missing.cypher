UNWIND $ids AS id
OPTIONAL MATCH (n:GraphNode {id: id})
WITH id, n
WHERE n IS NULL
RETURN id
LIMIT 1

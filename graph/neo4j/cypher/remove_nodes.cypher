UNWIND $ids AS id
MATCH (n:GraphNode {id: id})
DELETE n

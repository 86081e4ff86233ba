UNWIND $rows AS row
MATCH (from:GraphNode {id: row.from})
MATCH (to:GraphNode {id: row.to})
MERGE (from)-[r:TYPE {ref: row.properties.ref}]->(to)
SET r = row.properties
RETURN count(r) AS written

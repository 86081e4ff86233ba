UNWIND $rows AS row
MATCH (from:FROM {id: row.from})
MATCH (to:TO {id: row.to})
MERGE (from)-[r:TYPE {ref: row.properties.ref}]->(to)
SET r = row.properties
RETURN count(r) AS written

UNWIND $ids AS id
MATCH (n:LABEL {id: id})
DELETE n

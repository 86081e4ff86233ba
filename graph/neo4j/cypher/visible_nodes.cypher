MATCH (n:GraphNode)
WHERE n.id IN $ids AND n.level <= $clearance
RETURN n.id AS id

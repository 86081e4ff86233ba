// :param clearance => 3
// :param ids => {all: ["action-point:fictional-ap1", "organization:fictional-harbour-ministry-of-lighthouses"]}
// write input
MATCH (n:GraphNode) WHERE n.id IN $ids.all
WITH n
WHERE n.level <= $clearance
RETURN properties(n) AS node
ORDER BY n.id

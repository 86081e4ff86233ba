// :param clearance => 0
// :param ids => {all: ["action-point:fictional-ap1"]}
// degrees
MATCH (n:GraphNode) WHERE n.id IN $ids.all
WITH n
WHERE n.level <= $clearance
CALL (n) {
  MATCH (n)-[r]->(m)
  WHERE r.level <= $clearance
    AND m.level <= $clearance
    AND (r.representing IS NULL OR EXISTS {
      MATCH (o:Organization {id: r.representing})
      WHERE o.level <= $clearance
    })
  RETURN type(r) AS type, false AS in, labels(m) AS labels, min(m.id) AS far, count(*) AS number
  UNION ALL
  MATCH (n)<-[r]-(m)
  WHERE r.level <= $clearance
    AND m.level <= $clearance
    AND (r.representing IS NULL OR EXISTS {
      MATCH (o:Organization {id: r.representing})
      WHERE o.level <= $clearance
    })
  RETURN type(r) AS type, true AS in, labels(m) AS labels, min(m.id) AS far, count(*) AS number
}
RETURN n.id AS id, type, in, far, number

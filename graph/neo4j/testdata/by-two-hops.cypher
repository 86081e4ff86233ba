// :param clearance => 0
// :param in => {leadTheme: ["theme:a", "theme:b"], status: ["CONFIRMED", "ATTENDED"]}
// :param limit => 11
// by two hops
MATCH (nLeadLead:Theme)
USING INDEX nLeadLead:Theme(id)
WHERE nLeadLead.id IN $in.leadTheme
MATCH (nLeadLead)<-[:ABOUT]-(nLead:WorkingGroup)
WITH DISTINCT nLead
MATCH (nLead)<-[:MEMBER_OF]-(n:Person)
WITH DISTINCT n
WHERE n.level <= $clearance
  AND EXISTS {
    MATCH (n)-[r1:MEMBER_OF]->(m1:WorkingGroup)
    WHERE r1.level <= $clearance
      AND (r1.status IS NOT NULL AND r1.status IN $in.status)
      AND m1.level <= $clearance
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance
      })
      AND EXISTS {
        MATCH (m1)-[r2:ABOUT]->(m2:Theme)
        WHERE r2.level <= $clearance
          AND m2.level <= $clearance
          AND m2.id IN $in.leadTheme
      }
  }
WITH n
ORDER BY n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id

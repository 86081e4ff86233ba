// :param clearance => 0
// :param in => {leadTheme: ["theme:a", "theme:b"]}
// :param limit => 11
// by a hop
MATCH (nLead:Theme)
USING INDEX nLead:Theme(id)
WHERE nLead.id IN $in.leadTheme
MATCH (nLead)<-[:ABOUT]-(n:Recommendation)
WITH DISTINCT n
WHERE n.level <= $clearance
  AND EXISTS {
    MATCH (n)-[r1:ABOUT]->(m1:Theme)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
      AND m1.id IN $in.leadTheme
  }
  AND (n.assumption IS NOT NULL)
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.nameKey, n.id

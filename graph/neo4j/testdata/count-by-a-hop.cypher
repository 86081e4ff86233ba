// :param assumptions => true
// :param clearance => 0
// :param in => {leadTheme: ["theme:a", "theme:b"]}
// :param on => null
// count by a hop
MATCH (nLead:Theme)
USING INDEX nLead:Theme(id)
WHERE nLead.id IN $in.leadTheme
MATCH (nLead)<-[:ABOUT]-(n:Recommendation)
WITH DISTINCT n
WHERE n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
  AND EXISTS {
    MATCH (n)-[r1:ABOUT]->(m1:Theme)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
      AND m1.id IN $in.leadTheme
  }
  AND (n.assumption IS NOT NULL)
RETURN count(n) AS total

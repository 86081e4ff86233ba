// :param clearance => 0
// :param in => {id: ["recommendation:a", "action-point:b"], leadActionPoint: ["action-point:b"], leadRecommendation: ["recommendation:a"]}
// :param limit => 11
// by a hop to several labels
CALL () {
  MATCH (nLead:ActionPoint)
  USING INDEX nLead:ActionPoint(id)
  WHERE nLead.id IN $in.leadActionPoint
  RETURN nLead
  UNION ALL
  MATCH (nLead:Recommendation)
  USING INDEX nLead:Recommendation(id)
  WHERE nLead.id IN $in.leadRecommendation
  RETURN nLead
}
MATCH (nLead)<-[:ANSWERS]-(n:Response)
WITH DISTINCT n
WHERE n.level <= $clearance
  AND EXISTS {
    MATCH (n)-[r1:ANSWERS]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
      AND m1.id IN $in.id
  }
WITH n
ORDER BY n.submittedOnPlace DESC, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.submittedOnPlace DESC, n.id

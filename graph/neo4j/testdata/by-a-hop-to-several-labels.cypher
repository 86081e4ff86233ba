// :param clearance => 0
// :param in => {id: ["recommendation:a", "action-point:b"], leadActionPoint: ["action-point:b"], leadRecommendation: ["recommendation:a"]}
// :param limit => 11
// :param none => "\uffff"
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
ORDER BY coalesce(toString(n.submittedOnFirst) + '/' + toString(n.submittedOnLast), $none) DESC, n.id
LIMIT $limit
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.kind, n.submittedOn, n.retractedOn, n.text, n.textLevel]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node
ORDER BY coalesce(toString(n.submittedOnFirst) + '/' + toString(n.submittedOnLast), $none) DESC, n.id

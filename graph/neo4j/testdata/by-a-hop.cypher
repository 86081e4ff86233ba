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
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.reference, n.text, n.issuedOn]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node
ORDER BY n.nameKey, n.id

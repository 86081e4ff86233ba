// :param clearance => 0
// :param limit => 1001
// every Outcome
MATCH (n:Outcome)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY n.id
LIMIT $limit
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.text]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node
ORDER BY n.id

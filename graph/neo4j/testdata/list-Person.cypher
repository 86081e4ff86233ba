// :param clearance => 0
// :param limit => 2
// list Person
MATCH (n:Person)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
WITH n
ORDER BY CASE WHEN n.nameKeyLevel > $clearance THEN '' ELSE n.nameKey END, n.id
LIMIT $limit
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.name, n.roleTitle, n.contact, n.nameLevel, n.roleTitleLevel, n.contactLevel]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node
ORDER BY CASE WHEN n.nameKeyLevel > $clearance THEN '' ELSE n.nameKey END, n.id

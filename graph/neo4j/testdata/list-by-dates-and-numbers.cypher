// :param clearance => 0
// :param from => date("2031-01-01")
// :param limit => 11
// :param max => 10
// :param min => 2
// :param none => "\uffff"
// :param to => date("2031-12-31")
// list by dates and numbers
MATCH (n:Meeting)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND (n.on IS NOT NULL AND n.onFirst >= $from AND n.onLast <= $to)
  AND ((n.days IS NOT NULL AND n.days >= $min AND n.days <= $max) OR (n.since IS NOT NULL))
WITH n
ORDER BY coalesce(toString(n.onFirst) + '/' + toString(n.onLast), $none), coalesce(right('000000000000000000' + toString(n.days), 19), $none) DESC, n.id
LIMIT $limit
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.name, n.kind, n.on, n.days, n.place]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node
ORDER BY coalesce(toString(n.onFirst) + '/' + toString(n.onLast), $none), coalesce(right('000000000000000000' + toString(n.days), 19), $none) DESC, n.id

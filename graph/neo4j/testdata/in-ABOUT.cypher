// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param limit => 3
// <-ABOUT-
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.text, n.agreedOn]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node,
  COLLECT {
    MATCH (n)<-[r1:ABOUT]-(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    WITH r1, m1
    ORDER BY m1.id, r1.key
    LIMIT $limit
    RETURN [
      [r1.key, r1.level, r1.since, r1.until, r1.assumption]
        + [r1.sourceDocuments, r1.sourcePages, r1.sourceParagraphs, r1.sourceQuotes, r1.sourceReadOn]
        + CASE WHEN r1.statementProperties IS NULL THEN [] ELSE [r1.statementProperties, r1.statementValues, r1.statementReasons, r1.statementSourceOf, r1.statementSourceDocuments, r1.statementSourcePages, r1.statementSourceParagraphs, r1.statementSourceQuotes, r1.statementSourceReadOn] END,
      CASE
        WHEN m1:ActionPoint THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.text, m1.agreedOn]
        WHEN m1:Document THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.title, m1.kind, m1.publishedOn, m1.language, m1.url, m1.pages]
        WHEN m1:Meeting THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.kind, m1.on, m1.days, m1.place]
        WHEN m1:Recommendation THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.reference, m1.text, m1.issuedOn]
        WHEN m1:WorkingGroup THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.status, m1.pilot]
      END
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL THEN [] ELSE [m1.statementProperties, m1.statementValues, m1.statementReasons, m1.statementSourceOf, m1.statementSourceDocuments, m1.statementSourcePages, m1.statementSourceParagraphs, m1.statementSourceQuotes, m1.statementSourceReadOn] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

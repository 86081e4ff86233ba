// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: ["theme:fictional-fog-signals"], WorkingGroup: []}
// :param most => 20001
// ledger subjects
MATCH (n:Theme)
WHERE n.id IN $ids.Theme
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.name, n.aliases, n.summary, n.aliasesLevel]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL AND n.propertySourceNames IS NULL THEN [] ELSE [properties(n)] END AS node,
  COLLECT {
    MATCH (n)<-[r1:ABOUT]-(m1:ActionPoint|Recommendation)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    WITH r1, m1
    LIMIT $most
    RETURN [
      [r1.key, r1.level, r1.since, r1.until, r1.assumption]
        + [r1.sourceDocuments, r1.sourcePages, r1.sourceParagraphs, r1.sourceQuotes, r1.sourceReadOn]
        + CASE WHEN r1.statementProperties IS NULL AND r1.propertySourceNames IS NULL THEN [] ELSE [properties(r1)] END,
      CASE
        WHEN m1:ActionPoint THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.text, m1.agreedOn]
        WHEN m1:Recommendation THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.reference, m1.text, m1.issuedOn, m1.identifiers, m1.identifiersLevel]
      END
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL AND m1.propertySourceNames IS NULL THEN [] ELSE [properties(m1)] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

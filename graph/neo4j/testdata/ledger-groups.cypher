// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// :param most => 20001
// ledger groups
MATCH (n:WorkingGroup)
WHERE n.id IN $ids.WorkingGroup
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.name, n.aliases, n.summary, n.status, n.pilot, n.aliasesLevel]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL AND n.propertySourceNames IS NULL THEN [] ELSE [properties(n)] END AS node,
  COLLECT {
    MATCH (n)<-[r1:ISSUED_BY]-(m1:Recommendation)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    WITH r1, m1
    LIMIT $most
    RETURN [
      [r1.key, r1.level, r1.since, r1.until, r1.assumption]
        + [r1.sourceDocuments, r1.sourcePages, r1.sourceParagraphs, r1.sourceQuotes, r1.sourceReadOn]
        + CASE WHEN r1.statementProperties IS NULL AND r1.propertySourceNames IS NULL THEN [] ELSE [properties(r1)] END,
      [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.reference, m1.text, m1.issuedOn, m1.identifiers, m1.identifiersLevel]
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL AND m1.propertySourceNames IS NULL THEN [] ELSE [properties(m1)] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)<-[r2:HELD_BY]-(m2)
    WHERE r2.level <= $clearance
      AND m2.level <= $clearance
    WITH r2, m2
    LIMIT $most
    RETURN [
      [r2.key, r2.level, r2.since, r2.until, r2.assumption]
        + [r2.sourceDocuments, r2.sourcePages, r2.sourceParagraphs, r2.sourceQuotes, r2.sourceReadOn]
        + CASE WHEN r2.statementProperties IS NULL AND r2.propertySourceNames IS NULL THEN [] ELSE [properties(r2)] END,
      [m2.id, m2.level, m2.since, m2.until, m2.assumption, m2.name, m2.kind, m2.status, m2.on, m2.days, m2.place, m2.summary]
        + [m2.sourceDocuments, m2.sourcePages, m2.sourceParagraphs, m2.sourceQuotes, m2.sourceReadOn]
        + CASE WHEN m2.statementProperties IS NULL AND m2.propertySourceNames IS NULL THEN [] ELSE [properties(m2)] END,
      COLLECT {
        MATCH (m2)<-[r3:AGREED_AT]-(m3)
        WHERE r3.level <= $clearance
          AND m3.level <= $clearance
        WITH r3, m3
        LIMIT $most
        RETURN [
          [r3.key, r3.level, r3.since, r3.until, r3.assumption]
            + [r3.sourceDocuments, r3.sourcePages, r3.sourceParagraphs, r3.sourceQuotes, r3.sourceReadOn]
            + CASE WHEN r3.statementProperties IS NULL AND r3.propertySourceNames IS NULL THEN [] ELSE [properties(r3)] END,
          [m3.id, m3.level, m3.since, m3.until, m3.assumption, m3.text, m3.agreedOn]
            + [m3.sourceDocuments, m3.sourcePages, m3.sourceParagraphs, m3.sourceQuotes, m3.sourceReadOn]
            + CASE WHEN m3.statementProperties IS NULL AND m3.propertySourceNames IS NULL THEN [] ELSE [properties(m3)] END
        ]
        ORDER BY m3.id, r3.key
      }
    ]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r4:ABOUT]->(m4)
    WHERE r4.level <= $clearance
      AND m4.level <= $clearance
    WITH r4, m4
    LIMIT $most
    RETURN [
      [r4.key, r4.level, r4.since, r4.until, r4.assumption]
        + [r4.sourceDocuments, r4.sourcePages, r4.sourceParagraphs, r4.sourceQuotes, r4.sourceReadOn]
        + CASE WHEN r4.statementProperties IS NULL AND r4.propertySourceNames IS NULL THEN [] ELSE [properties(r4)] END,
      [m4.id, m4.level, m4.since, m4.until, m4.assumption, m4.name, m4.aliases, m4.summary, m4.aliasesLevel]
        + [m4.sourceDocuments, m4.sourcePages, m4.sourceParagraphs, m4.sourceQuotes, m4.sourceReadOn]
        + CASE WHEN m4.statementProperties IS NULL AND m4.propertySourceNames IS NULL THEN [] ELSE [properties(m4)] END
    ]
    ORDER BY m4.id, r4.key
  } AS along3
ORDER BY n.id

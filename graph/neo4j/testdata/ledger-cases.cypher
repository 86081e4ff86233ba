// :param clearance => 3
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: ["recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "recommendation:fictional-f5"], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// ledger cases
MATCH (n:Recommendation)
WHERE n.id IN $ids.Recommendation
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.reference, n.text, n.issuedOn]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL THEN [] ELSE [n.statementProperties, n.statementValues, n.statementReasons, n.statementSourceOf, n.statementSourceDocuments, n.statementSourcePages, n.statementSourceParagraphs, n.statementSourceQuotes, n.statementSourceReadOn] END AS node,
  COLLECT {
    MATCH (n)-[r1:ABOUT]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      [r1.key, r1.level, r1.since, r1.until, r1.assumption]
        + [r1.sourceDocuments, r1.sourcePages, r1.sourceParagraphs, r1.sourceQuotes, r1.sourceReadOn]
        + CASE WHEN r1.statementProperties IS NULL THEN [] ELSE [r1.statementProperties, r1.statementValues, r1.statementReasons, r1.statementSourceOf, r1.statementSourceDocuments, r1.statementSourcePages, r1.statementSourceParagraphs, r1.statementSourceQuotes, r1.statementSourceReadOn] END,
      [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.summary]
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL THEN [] ELSE [m1.statementProperties, m1.statementValues, m1.statementReasons, m1.statementSourceOf, m1.statementSourceDocuments, m1.statementSourcePages, m1.statementSourceParagraphs, m1.statementSourceQuotes, m1.statementSourceReadOn] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)-[r2:ADDRESSED_TO]->(m2)
    WHERE r2.level <= $clearance
      AND m2.level <= $clearance
    RETURN [
      [r2.key, r2.level, r2.since, r2.until, r2.assumption, r2.addressedOn, r2.withdrawnOn, r2.dueOn, r2.respondWithin, r2.responsibility]
        + [r2.sourceDocuments, r2.sourcePages, r2.sourceParagraphs, r2.sourceQuotes, r2.sourceReadOn]
        + CASE WHEN r2.statementProperties IS NULL THEN [] ELSE [r2.statementProperties, r2.statementValues, r2.statementReasons, r2.statementSourceOf, r2.statementSourceDocuments, r2.statementSourcePages, r2.statementSourceParagraphs, r2.statementSourceQuotes, r2.statementSourceReadOn] END,
      CASE
        WHEN m2:Organization THEN [m2.id, m2.level, m2.since, m2.until, m2.assumption, m2.name, m2.aliases, m2.abbreviation, m2.kind, m2.country]
        WHEN m2:Person THEN [m2.id, m2.level, m2.since, m2.until, m2.assumption, m2.name, m2.roleTitle, m2.contact, m2.nameLevel, m2.roleTitleLevel, m2.contactLevel]
        WHEN m2:StakeholderGroup THEN [m2.id, m2.level, m2.since, m2.until, m2.assumption, m2.name]
        WHEN m2:WorkingGroup THEN [m2.id, m2.level, m2.since, m2.until, m2.assumption, m2.name, m2.status, m2.pilot]
      END
        + [m2.sourceDocuments, m2.sourcePages, m2.sourceParagraphs, m2.sourceQuotes, m2.sourceReadOn]
        + CASE WHEN m2.statementProperties IS NULL THEN [] ELSE [m2.statementProperties, m2.statementValues, m2.statementReasons, m2.statementSourceOf, m2.statementSourceDocuments, m2.statementSourcePages, m2.statementSourceParagraphs, m2.statementSourceQuotes, m2.statementSourceReadOn] END
    ]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r3:REVIEWED_AT]->(m3)
    WHERE r3.level <= $clearance
      AND m3.level <= $clearance
    RETURN [
      [r3.key, r3.level, r3.since, r3.until, r3.assumption]
        + [r3.sourceDocuments, r3.sourcePages, r3.sourceParagraphs, r3.sourceQuotes, r3.sourceReadOn]
        + CASE WHEN r3.statementProperties IS NULL THEN [] ELSE [r3.statementProperties, r3.statementValues, r3.statementReasons, r3.statementSourceOf, r3.statementSourceDocuments, r3.statementSourcePages, r3.statementSourceParagraphs, r3.statementSourceQuotes, r3.statementSourceReadOn] END,
      [m3.id, m3.level, m3.since, m3.until, m3.assumption, m3.name, m3.kind, m3.on, m3.days, m3.place]
        + [m3.sourceDocuments, m3.sourcePages, m3.sourceParagraphs, m3.sourceQuotes, m3.sourceReadOn]
        + CASE WHEN m3.statementProperties IS NULL THEN [] ELSE [m3.statementProperties, m3.statementValues, m3.statementReasons, m3.statementSourceOf, m3.statementSourceDocuments, m3.statementSourcePages, m3.statementSourceParagraphs, m3.statementSourceQuotes, m3.statementSourceReadOn] END
    ]
    ORDER BY m3.id, r3.key
  } AS along3,
  COLLECT {
    MATCH (n)<-[r4:ANSWERS]-(m4)
    WHERE r4.level <= $clearance
      AND m4.level <= $clearance
    RETURN [
      [r4.key, r4.level, r4.since, r4.until, r4.assumption]
        + [r4.sourceDocuments, r4.sourcePages, r4.sourceParagraphs, r4.sourceQuotes, r4.sourceReadOn]
        + CASE WHEN r4.statementProperties IS NULL THEN [] ELSE [r4.statementProperties, r4.statementValues, r4.statementReasons, r4.statementSourceOf, r4.statementSourceDocuments, r4.statementSourcePages, r4.statementSourceParagraphs, r4.statementSourceQuotes, r4.statementSourceReadOn] END,
      [m4.id, m4.level, m4.since, m4.until, m4.assumption, m4.kind, m4.submittedOn, m4.retractedOn, m4.text, m4.textLevel]
        + [m4.sourceDocuments, m4.sourcePages, m4.sourceParagraphs, m4.sourceQuotes, m4.sourceReadOn]
        + CASE WHEN m4.statementProperties IS NULL THEN [] ELSE [m4.statementProperties, m4.statementValues, m4.statementReasons, m4.statementSourceOf, m4.statementSourceDocuments, m4.statementSourcePages, m4.statementSourceParagraphs, m4.statementSourceQuotes, m4.statementSourceReadOn] END,
      COLLECT {
        MATCH (m4)-[r5:SUBMITTED_BY]->(m5)
        WHERE r5.level <= $clearance
          AND m5.level <= $clearance
        RETURN [
          [r5.key, r5.level, r5.since, r5.until, r5.assumption]
            + [r5.sourceDocuments, r5.sourcePages, r5.sourceParagraphs, r5.sourceQuotes, r5.sourceReadOn]
            + CASE WHEN r5.statementProperties IS NULL THEN [] ELSE [r5.statementProperties, r5.statementValues, r5.statementReasons, r5.statementSourceOf, r5.statementSourceDocuments, r5.statementSourcePages, r5.statementSourceParagraphs, r5.statementSourceQuotes, r5.statementSourceReadOn] END,
          CASE
            WHEN m5:Organization THEN [m5.id, m5.level, m5.since, m5.until, m5.assumption, m5.name, m5.aliases, m5.abbreviation, m5.kind, m5.country]
            WHEN m5:Person THEN [m5.id, m5.level, m5.since, m5.until, m5.assumption, m5.name, m5.roleTitle, m5.contact, m5.nameLevel, m5.roleTitleLevel, m5.contactLevel]
          END
            + [m5.sourceDocuments, m5.sourcePages, m5.sourceParagraphs, m5.sourceQuotes, m5.sourceReadOn]
            + CASE WHEN m5.statementProperties IS NULL THEN [] ELSE [m5.statementProperties, m5.statementValues, m5.statementReasons, m5.statementSourceOf, m5.statementSourceDocuments, m5.statementSourcePages, m5.statementSourceParagraphs, m5.statementSourceQuotes, m5.statementSourceReadOn] END
        ]
        ORDER BY m5.id, r5.key
      },
      COLLECT {
        MATCH (m4)-[r6:ON_BEHALF_OF]->(m6)
        WHERE r6.level <= $clearance
          AND m6.level <= $clearance
        RETURN [
          [r6.key, r6.level, r6.since, r6.until, r6.assumption]
            + [r6.sourceDocuments, r6.sourcePages, r6.sourceParagraphs, r6.sourceQuotes, r6.sourceReadOn]
            + CASE WHEN r6.statementProperties IS NULL THEN [] ELSE [r6.statementProperties, r6.statementValues, r6.statementReasons, r6.statementSourceOf, r6.statementSourceDocuments, r6.statementSourcePages, r6.statementSourceParagraphs, r6.statementSourceQuotes, r6.statementSourceReadOn] END,
          CASE
            WHEN m6:Organization THEN [m6.id, m6.level, m6.since, m6.until, m6.assumption, m6.name, m6.aliases, m6.abbreviation, m6.kind, m6.country]
            WHEN m6:Person THEN [m6.id, m6.level, m6.since, m6.until, m6.assumption, m6.name, m6.roleTitle, m6.contact, m6.nameLevel, m6.roleTitleLevel, m6.contactLevel]
            WHEN m6:StakeholderGroup THEN [m6.id, m6.level, m6.since, m6.until, m6.assumption, m6.name]
            WHEN m6:WorkingGroup THEN [m6.id, m6.level, m6.since, m6.until, m6.assumption, m6.name, m6.status, m6.pilot]
          END
            + [m6.sourceDocuments, m6.sourcePages, m6.sourceParagraphs, m6.sourceQuotes, m6.sourceReadOn]
            + CASE WHEN m6.statementProperties IS NULL THEN [] ELSE [m6.statementProperties, m6.statementValues, m6.statementReasons, m6.statementSourceOf, m6.statementSourceDocuments, m6.statementSourcePages, m6.statementSourceParagraphs, m6.statementSourceQuotes, m6.statementSourceReadOn] END
        ]
        ORDER BY m6.id, r6.key
      }
    ]
    ORDER BY m4.id, r4.key
  } AS along4
ORDER BY n.id

// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param in => {id: ["action-point:fictional-ap1"]}
// :param most => 20001
// between -ADDRESSED_TO->
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.text, n.agreedOn]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL AND n.propertySourceNames IS NULL THEN [] ELSE [properties(n)] END AS node,
  COLLECT {
    MATCH (n)-[r1:ADDRESSED_TO]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
      AND m1.id IN $in.id
    WITH r1, m1
    LIMIT $most
    RETURN [
      [r1.key, r1.level, r1.since, r1.until, r1.assumption, r1.addressedOn, r1.withdrawnOn, r1.dueOn, r1.respondWithin, r1.responsibility, r1.round]
        + [r1.sourceDocuments, r1.sourcePages, r1.sourceParagraphs, r1.sourceQuotes, r1.sourceReadOn]
        + CASE WHEN r1.statementProperties IS NULL AND r1.propertySourceNames IS NULL THEN [] ELSE [properties(r1)] END,
      CASE
        WHEN m1:Organization THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.abbreviation, m1.kind, m1.country, m1.identifiers, m1.aliasesLevel, m1.identifiersLevel]
        WHEN m1:Person THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.roleTitle, m1.contact, m1.identifiers, m1.nameLevel, m1.aliasesLevel, m1.roleTitleLevel, m1.contactLevel, m1.identifiersLevel]
        WHEN m1:StakeholderGroup THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.aliasesLevel]
        WHEN m1:WorkingGroup THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.summary, m1.status, m1.pilot, m1.aliasesLevel]
      END
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL AND m1.propertySourceNames IS NULL THEN [] ELSE [properties(m1)] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-agency-for-floating-marks"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// filter
MATCH (n:Organization)
WHERE n.id IN $ids.Organization
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.name, n.aliases, n.abbreviation, n.kind, n.country, n.identifiers, n.aliasesLevel, n.identifiersLevel]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL AND n.propertySourceNames IS NULL THEN [] ELSE [properties(n)] END AS node
ORDER BY n.id

// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// nodes
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance
RETURN [n.id, n.level, n.since, n.until, n.assumption, n.text, n.agreedOn]
  + [n.sourceDocuments, n.sourcePages, n.sourceParagraphs, n.sourceQuotes, n.sourceReadOn]
  + CASE WHEN n.statementProperties IS NULL AND n.propertySourceNames IS NULL THEN [] ELSE [properties(n)] END AS node
ORDER BY n.id

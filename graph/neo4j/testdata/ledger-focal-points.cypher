// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-agency-for-floating-marks", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers"], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: ["stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators"], Theme: [], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// :param most => 20001
// ledger focal points
CALL () {
  MATCH (n:ActionPoint) WHERE n.id IN $ids.ActionPoint RETURN n
  UNION ALL
  MATCH (n:Document) WHERE n.id IN $ids.Document RETURN n
  UNION ALL
  MATCH (n:Initiative) WHERE n.id IN $ids.Initiative RETURN n
  UNION ALL
  MATCH (n:Meeting) WHERE n.id IN $ids.Meeting RETURN n
  UNION ALL
  MATCH (n:Organization) WHERE n.id IN $ids.Organization RETURN n
  UNION ALL
  MATCH (n:Outcome) WHERE n.id IN $ids.Outcome RETURN n
  UNION ALL
  MATCH (n:Person) WHERE n.id IN $ids.Person RETURN n
  UNION ALL
  MATCH (n:Recommendation) WHERE n.id IN $ids.Recommendation RETURN n
  UNION ALL
  MATCH (n:Response) WHERE n.id IN $ids.Response RETURN n
  UNION ALL
  MATCH (n:StakeholderGroup) WHERE n.id IN $ids.StakeholderGroup RETURN n
  UNION ALL
  MATCH (n:Theme) WHERE n.id IN $ids.Theme RETURN n
  UNION ALL
  MATCH (n:WorkingGroup) WHERE n.id IN $ids.WorkingGroup RETURN n
}
WITH n
WHERE n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)<-[r1:AFFILIATED_WITH]-(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    WITH r1, m1
    LIMIT $most
    RETURN [
      [r1.key, r1.level, r1.since, r1.until, r1.assumption, r1.role, r1.focalPoint]
        + [r1.sourceDocuments, r1.sourcePages, r1.sourceParagraphs, r1.sourceQuotes, r1.sourceReadOn]
        + CASE WHEN r1.statementProperties IS NULL AND r1.propertySourceNames IS NULL THEN [] ELSE [properties(r1)] END,
      [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.roleTitle, m1.contact, m1.nameLevel, m1.aliasesLevel, m1.roleTitleLevel, m1.contactLevel]
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL AND m1.propertySourceNames IS NULL THEN [] ELSE [properties(m1)] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

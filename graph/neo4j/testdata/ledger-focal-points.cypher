// :param clearance => 0
// :param ids => {all: ["organization:fictional-agency-for-floating-marks", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers", "stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "working-group:fictional-lights-and-signals"]}
// :param most => 20001
// ledger focal points
MATCH (n:GraphNode) WHERE n.id IN $ids.all
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
      [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.roleTitle, m1.contact, m1.identifiers, m1.nameLevel, m1.aliasesLevel, m1.roleTitleLevel, m1.contactLevel, m1.identifiersLevel]
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL AND m1.propertySourceNames IS NULL THEN [] ELSE [properties(m1)] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

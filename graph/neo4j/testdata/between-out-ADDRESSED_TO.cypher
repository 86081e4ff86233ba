// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: ["recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4"], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param in => {id: ["action-point:fictional-ap1", "action-point:fictional-ap2", "document:fictional-harbour-report", "document:fictional-harbour-report-fr", "document:fictional-harbour-roll", "document:fictional-night-minutes", "initiative:fictional-safe-harbour-initiative", "meeting:fictional-foghorn-workshop", "meeting:fictional-lantern-review", "organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-gull-society", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-night-ferry-collective", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-ropeworks-guild", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers", "outcome:fictional-heard-in-fog", "person:fictional-ada-examplewright", "person:fictional-harbour-master", "person:fictional-mina-madeup", "person:fictional-otto-placeholder", "progress-report:fictional-f2-agency", "progress-report:fictional-f2-gulls", "recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "recommendation:fictional-f5", "response:fictional-f1-institute-holding", "response:fictional-f1-league-draft", "response:fictional-f1-north-ferry", "response:fictional-f1-south-ferry", "response:fictional-f2-bureau", "response:fictional-f3-south-ferry", "response:fictional-f3-tides-retracted", "response:fictional-f4-institute-early", "response:fictional-f4-north-pier", "response:fictional-f5-harbour-master", "stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users", "theme:fictional-fog-signals", "theme:fictional-moorings", "theme:fictional-signals", "working-group:fictional-lights-and-signals"]}
// :param most => 20001
// between -ADDRESSED_TO->
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
  MATCH (n:ProgressReport) WHERE n.id IN $ids.ProgressReport RETURN n
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
        WHEN m1:Organization THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.abbreviation, m1.kind, m1.country, m1.aliasesLevel]
        WHEN m1:Person THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.roleTitle, m1.contact, m1.nameLevel, m1.aliasesLevel, m1.roleTitleLevel, m1.contactLevel]
        WHEN m1:StakeholderGroup THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.aliasesLevel]
        WHEN m1:WorkingGroup THEN [m1.id, m1.level, m1.since, m1.until, m1.assumption, m1.name, m1.aliases, m1.summary, m1.status, m1.pilot, m1.aliasesLevel]
      END
        + [m1.sourceDocuments, m1.sourcePages, m1.sourceParagraphs, m1.sourceQuotes, m1.sourceReadOn]
        + CASE WHEN m1.statementProperties IS NULL AND m1.propertySourceNames IS NULL THEN [] ELSE [properties(m1)] END
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: ["document:fictional-harbour-report", "document:fictional-harbour-report-fr", "document:fictional-harbour-roll"], Initiative: ["initiative:fictional-safe-harbour-initiative"], Meeting: ["meeting:fictional-foghorn-workshop", "meeting:fictional-lantern-review"], Organization: ["organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-gull-society", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-ropeworks-guild", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers"], Outcome: ["outcome:fictional-heard-in-fog"], Person: ["person:fictional-harbour-master", "person:fictional-otto-placeholder", "person:p-6d4wqa"], ProgressReport: ["progress-report:fictional-f2-agency", "progress-report:fictional-f2-gulls"], Recommendation: ["recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4"], Response: ["response:fictional-f1-institute-holding", "response:fictional-f1-league-draft", "response:fictional-f1-north-ferry", "response:fictional-f1-south-ferry", "response:fictional-f2-bureau", "response:fictional-f3-south-ferry", "response:fictional-f3-tides-retracted", "response:fictional-f4-institute-early", "response:fictional-f4-north-pier"], StakeholderGroup: ["stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users"], Theme: ["theme:fictional-fog-signals", "theme:fictional-moorings", "theme:fictional-signals"], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// :param limit => 3
// relationships <-MEMBER_OF- Organization Person StakeholderGroup WorkingGroup
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
WHERE n.level <= $clearance AND n.assumption IS NULL
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)<-[r1:MEMBER_OF]-(m1:Organization|Person|StakeholderGroup|WorkingGroup)
    WHERE r1.level <= $clearance AND r1.assumption IS NULL
    WITH r1, m1
    ORDER BY r1.ref
    WITH r1, m1
    WHERE m1.level <= $clearance AND m1.assumption IS NULL
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance AND o1.assumption IS NULL
      })
    WITH r1, m1
    LIMIT $limit
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY r1.ref
  } AS along1
ORDER BY n.id

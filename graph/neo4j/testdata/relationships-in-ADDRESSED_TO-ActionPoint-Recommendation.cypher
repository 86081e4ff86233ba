// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: ["stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users"], Theme: [], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// :param limit => 3
// relationships <-ADDRESSED_TO- ActionPoint Recommendation
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
    MATCH (n)<-[r1:ADDRESSED_TO]-(m1:ActionPoint|Recommendation)
    WHERE r1.level <= $clearance AND r1.assumption IS NULL
    WITH r1, m1
    ORDER BY r1.ref
    WITH r1, m1
    WHERE m1.level <= $clearance AND m1.assumption IS NULL
    WITH r1, m1
    LIMIT $limit
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY r1.ref
  } AS along1
ORDER BY n.id

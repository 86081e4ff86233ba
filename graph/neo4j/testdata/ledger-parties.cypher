// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-agency-for-floating-marks", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers"], Outcome: [], Person: [], ProgressReport: [], Recommendation: ["recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4"], Response: [], StakeholderGroup: ["stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators"], Theme: [], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// ledger parties
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
RETURN properties(n) AS node
ORDER BY n.id

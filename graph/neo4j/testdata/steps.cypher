// :param clearance => 3
// :param ids => {ActionPoint: ["action-point:fictional-ap1", "action-point:fictional-ap2"], Document: ["document:fictional-harbour-report", "document:fictional-harbour-report-fr", "document:fictional-harbour-roll", "document:fictional-night-minutes"], Initiative: ["initiative:fictional-safe-harbour-initiative"], Meeting: ["meeting:fictional-foghorn-workshop", "meeting:fictional-lantern-review"], Organization: ["organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-gull-society", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-night-ferry-collective", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-ropeworks-guild", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers"], Outcome: ["outcome:fictional-heard-in-fog"], Person: ["person:fictional-harbour-master", "person:fictional-otto-placeholder", "person:p-1x9tkr", "person:p-6d4wqa"], ProgressReport: ["progress-report:fictional-f2-agency", "progress-report:fictional-f2-gulls"], Recommendation: ["recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "recommendation:fictional-f5"], Response: ["response:fictional-f1-institute-holding", "response:fictional-f1-league-draft", "response:fictional-f1-north-ferry", "response:fictional-f1-south-ferry", "response:fictional-f2-bureau", "response:fictional-f3-south-ferry", "response:fictional-f3-tides-retracted", "response:fictional-f4-institute-early", "response:fictional-f4-north-pier", "response:fictional-f5-harbour-master"], StakeholderGroup: ["stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users"], Theme: ["theme:fictional-fog-signals", "theme:fictional-moorings", "theme:fictional-signals"], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// steps
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

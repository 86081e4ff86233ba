// :param clearance => 3
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-harbour-ministry-of-lighthouses"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// write input
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

// :param clearance => 3
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-gull-society", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-night-ferry-collective", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-ropeworks-guild", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// ledger successors
MATCH (n:Organization)
WHERE n.id IN $ids.Organization
  AND n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r1:SUCCEEDED_BY]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

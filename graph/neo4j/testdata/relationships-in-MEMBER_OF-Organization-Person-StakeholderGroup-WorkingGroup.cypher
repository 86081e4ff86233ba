// :param clearance => 0
// :param ids => {all: ["action-point:fictional-ap1", "document:fictional-harbour-report", "document:fictional-harbour-report-fr", "document:fictional-harbour-roll", "initiative:fictional-safe-harbour-initiative", "meeting:fictional-foghorn-workshop", "meeting:fictional-lantern-review", "organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-gull-society", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-ropeworks-guild", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers", "outcome:fictional-heard-in-fog", "person:fictional-harbour-master", "person:fictional-otto-placeholder", "person:p-6d4wqa", "progress-report:fictional-f2-agency", "progress-report:fictional-f2-gulls", "recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "response:fictional-f1-institute-holding", "response:fictional-f1-league-draft", "response:fictional-f1-north-ferry", "response:fictional-f1-south-ferry", "response:fictional-f2-bureau", "response:fictional-f3-south-ferry", "response:fictional-f3-tides-retracted", "response:fictional-f4-institute-early", "response:fictional-f4-north-pier", "stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users", "theme:fictional-fog-signals", "theme:fictional-moorings", "theme:fictional-signals", "working-group:fictional-lights-and-signals"]}
// :param limit => 3
// relationships <-MEMBER_OF- Organization Person StakeholderGroup WorkingGroup
MATCH (n:GraphNode) WHERE n.id IN $ids.all
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

// :param clearance => 3
// :param ids => {all: ["organization:fictional-agency-for-floating-marks", "organization:fictional-bureau-of-buoys", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-night-ferry-collective", "organization:fictional-south-ferry-company", "person:fictional-harbour-master", "stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users", "working-group:fictional-lights-and-signals"]}
// ledger members
MATCH (n:GraphNode) WHERE n.id IN $ids.all
WITH n
WHERE n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)<-[r1:MEMBER_OF]-(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance
      })
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

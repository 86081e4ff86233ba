// :param clearance => 0
// :param ids => {all: ["action-point:fictional-ap1", "organization:fictional-agency-for-floating-marks", "organization:fictional-harbour-government", "organization:fictional-harbour-ministry-of-lighthouses", "organization:fictional-harbour-ministry-of-tides", "organization:fictional-harbour-watch", "organization:fictional-institute-of-fog-studies", "organization:fictional-league-of-lantern-keepers", "organization:fictional-north-ferry-company", "organization:fictional-north-pier-keepers", "organization:fictional-south-ferry-company", "organization:fictional-south-pier-keepers", "recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "stakeholder-group:fictional-deep-water-captains", "stakeholder-group:fictional-ferry-operators", "working-group:fictional-lights-and-signals"]}
// ledger parties
MATCH (n:GraphNode) WHERE n.id IN $ids.all
WITH n
WHERE n.level <= $clearance
RETURN properties(n) AS node
ORDER BY n.id

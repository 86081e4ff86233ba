// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: ["organization:fictional-league-of-lantern-keepers"], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: ["stakeholder-group:fictional-ferry-operators", "stakeholder-group:fictional-harbour-users"], Theme: [], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
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

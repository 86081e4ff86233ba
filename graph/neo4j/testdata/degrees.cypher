// :param clearance => 0
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// degrees
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
CALL (n) {
  MATCH (n)-[r]->(m)
  WHERE r.level <= $clearance
    AND m.level <= $clearance
    AND (r.representing IS NULL OR EXISTS {
      MATCH (o:Organization {id: r.representing})
      WHERE o.level <= $clearance
    })
  RETURN type(r) AS type, false AS in, labels(m) AS labels, min(m.id) AS far, count(*) AS number
  UNION ALL
  MATCH (n)<-[r]-(m)
  WHERE r.level <= $clearance
    AND m.level <= $clearance
    AND (r.representing IS NULL OR EXISTS {
      MATCH (o:Organization {id: r.representing})
      WHERE o.level <= $clearance
    })
  RETURN type(r) AS type, true AS in, labels(m) AS labels, min(m.id) AS far, count(*) AS number
}
RETURN n.id AS id, type, in, far, number

// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: ["working-group:a"]}
// :param limit => 11
// :param name => "a"
// :param role => "chair"
// fetched with conditions
MATCH (n:WorkingGroup)
WHERE n.id IN $ids.WorkingGroup
  AND n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)<-[r1:MEMBER_OF]-(m1:Person)
    WHERE r1.level <= $clearance
      AND (r1.roleKey IS NOT NULL AND r1.roleKey CONTAINS $role)
    WITH r1, m1
    ORDER BY r1.ref
    WITH r1, m1
    WHERE m1.level <= $clearance
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance
      })
      AND m1.nameKeyPublic STARTS WITH $name
    WITH r1, m1
    LIMIT $limit
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY r1.ref
  } AS along1
ORDER BY n.id

// :param assumptions => true
// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: ["working-group:a"]}
// :param limit => 11
// :param name => "a"
// :param on => null
// :param role => "chair"
// fetched with conditions
MATCH (n:WorkingGroup)
WHERE n.id IN $ids.WorkingGroup
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN n,
  COLLECT {
    MATCH (n)<-[r1:MEMBER_OF]-(m1:Person)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
      AND (r1.representing IS NULL OR EXISTS {
        MATCH (o1:Organization {id: r1.representing})
        WHERE o1.level <= $clearance AND coalesce(o1.sinceFirst <= $on, true) AND coalesce(o1.untilLast >= $on, true) AND ($assumptions OR o1.assumption IS NULL)
      })
      AND (r1.roleKey IS NOT NULL AND r1.roleKey CONTAINS $role)
      AND CASE WHEN m1.nameKeyLevel > $clearance THEN '' ELSE m1.nameKey END STARTS WITH $name
    WITH r1, m1
    ORDER BY m1.id, r1.key
    LIMIT $limit
    RETURN [r1, m1]
    ORDER BY m1.id, r1.key
  } AS along1
ORDER BY n.id

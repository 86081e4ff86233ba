// :param assumptions => true
// :param clearance => 0
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: ["working-group:fictional-lights-and-signals"]}
// :param most => 20001
// :param on => null
// ledger groups
MATCH (n:WorkingGroup)
WHERE n.id IN $ids.WorkingGroup
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN n,
  COLLECT {
    MATCH (n)<-[r1:ISSUED_BY]-(m1:Recommendation)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
    WITH r1, m1
    LIMIT $most
    RETURN [r1, m1]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)<-[r2:HELD_BY]-(m2)
    WHERE r2.level <= $clearance AND coalesce(r2.sinceFirst <= $on, true) AND coalesce(r2.untilLast >= $on, true) AND ($assumptions OR r2.assumption IS NULL)
      AND m2.level <= $clearance AND coalesce(m2.sinceFirst <= $on, true) AND coalesce(m2.untilLast >= $on, true) AND ($assumptions OR m2.assumption IS NULL)
    WITH r2, m2
    LIMIT $most
    RETURN [r2, m2, COLLECT {
      MATCH (m2)<-[r3:AGREED_AT]-(m3)
      WHERE r3.level <= $clearance AND coalesce(r3.sinceFirst <= $on, true) AND coalesce(r3.untilLast >= $on, true) AND ($assumptions OR r3.assumption IS NULL)
        AND m3.level <= $clearance AND coalesce(m3.sinceFirst <= $on, true) AND coalesce(m3.untilLast >= $on, true) AND ($assumptions OR m3.assumption IS NULL)
      WITH r3, m3
      LIMIT $most
      RETURN [r3, m3]
      ORDER BY m3.id, r3.key
    }]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r4:ABOUT]->(m4)
    WHERE r4.level <= $clearance AND coalesce(r4.sinceFirst <= $on, true) AND coalesce(r4.untilLast >= $on, true) AND ($assumptions OR r4.assumption IS NULL)
      AND m4.level <= $clearance AND coalesce(m4.sinceFirst <= $on, true) AND coalesce(m4.untilLast >= $on, true) AND ($assumptions OR m4.assumption IS NULL)
    WITH r4, m4
    LIMIT $most
    RETURN [r4, m4]
    ORDER BY m4.id, r4.key
  } AS along3
ORDER BY n.id

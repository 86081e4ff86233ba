// :param assumptions => true
// :param clearance => 3
// :param ids => {ActionPoint: ["action-point:fictional-ap1"], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], Recommendation: [], Response: [], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// :param on => null
// write conflict
MATCH (n:ActionPoint)
WHERE n.id IN $ids.ActionPoint
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
RETURN n,
  COLLECT {
    MATCH (n)-[r1:ADDRESSED_TO]->(m1)
    WHERE r1.level <= $clearance AND coalesce(r1.sinceFirst <= $on, true) AND coalesce(r1.untilLast >= $on, true) AND ($assumptions OR r1.assumption IS NULL)
      AND m1.level <= $clearance AND coalesce(m1.sinceFirst <= $on, true) AND coalesce(m1.untilLast >= $on, true) AND ($assumptions OR m1.assumption IS NULL)
    RETURN [r1, m1]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)-[r2:SUBMITTED_BY]->(m2)
    WHERE r2.level <= $clearance AND coalesce(r2.sinceFirst <= $on, true) AND coalesce(r2.untilLast >= $on, true) AND ($assumptions OR r2.assumption IS NULL)
      AND m2.level <= $clearance AND coalesce(m2.sinceFirst <= $on, true) AND coalesce(m2.untilLast >= $on, true) AND ($assumptions OR m2.assumption IS NULL)
    RETURN [r2, m2]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r3:ON_BEHALF_OF]->(m3)
    WHERE r3.level <= $clearance AND coalesce(r3.sinceFirst <= $on, true) AND coalesce(r3.untilLast >= $on, true) AND ($assumptions OR r3.assumption IS NULL)
      AND m3.level <= $clearance AND coalesce(m3.sinceFirst <= $on, true) AND coalesce(m3.untilLast >= $on, true) AND ($assumptions OR m3.assumption IS NULL)
    RETURN [r3, m3]
    ORDER BY m3.id, r3.key
  } AS along3,
  COLLECT {
    MATCH (n)<-[r4:ANSWERS]-(m4)
    WHERE r4.level <= $clearance AND coalesce(r4.sinceFirst <= $on, true) AND coalesce(r4.untilLast >= $on, true) AND ($assumptions OR r4.assumption IS NULL)
      AND m4.level <= $clearance AND coalesce(m4.sinceFirst <= $on, true) AND coalesce(m4.untilLast >= $on, true) AND ($assumptions OR m4.assumption IS NULL)
    RETURN [r4, m4, COLLECT {
      MATCH (m4)-[r5:SUBMITTED_BY]->(m5)
      WHERE r5.level <= $clearance AND coalesce(r5.sinceFirst <= $on, true) AND coalesce(r5.untilLast >= $on, true) AND ($assumptions OR r5.assumption IS NULL)
        AND m5.level <= $clearance AND coalesce(m5.sinceFirst <= $on, true) AND coalesce(m5.untilLast >= $on, true) AND ($assumptions OR m5.assumption IS NULL)
      RETURN [r5, m5]
      ORDER BY m5.id, r5.key
    }, COLLECT {
      MATCH (m4)-[r6:ON_BEHALF_OF]->(m6)
      WHERE r6.level <= $clearance AND coalesce(r6.sinceFirst <= $on, true) AND coalesce(r6.untilLast >= $on, true) AND ($assumptions OR r6.assumption IS NULL)
        AND m6.level <= $clearance AND coalesce(m6.sinceFirst <= $on, true) AND coalesce(m6.untilLast >= $on, true) AND ($assumptions OR m6.assumption IS NULL)
      RETURN [r6, m6]
      ORDER BY m6.id, r6.key
    }]
    ORDER BY m4.id, r4.key
  } AS along4
ORDER BY n.id

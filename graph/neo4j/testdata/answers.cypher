// :param clearance => 3
// :param ids => {all: ["action-point:fictional-ap1", "action-point:fictional-ap2", "outcome:fictional-heard-in-fog", "recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "recommendation:fictional-f5"]}
// answers
MATCH (n:GraphNode) WHERE n.id IN $ids.all
WITH n
WHERE n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)<-[r1:ANSWERS]-(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      properties(r1),
      properties(m1),
      COLLECT {
        MATCH (m1)-[r2:SUBMITTED_BY]->(m2)
        WHERE r2.level <= $clearance
          AND m2.level <= $clearance
        RETURN [
          properties(r2),
          properties(m2)
        ]
        ORDER BY m2.id, r2.key
      },
      COLLECT {
        MATCH (m1)-[r3:ON_BEHALF_OF]->(m3)
        WHERE r3.level <= $clearance
          AND m3.level <= $clearance
        RETURN [
          properties(r3),
          properties(m3)
        ]
        ORDER BY m3.id, r3.key
      }
    ]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)<-[r4:REPORTS_ON]-(m4)
    WHERE r4.level <= $clearance
      AND m4.level <= $clearance
    RETURN [
      properties(r4),
      properties(m4),
      COLLECT {
        MATCH (m4)-[r5:SUBMITTED_BY]->(m5)
        WHERE r5.level <= $clearance
          AND m5.level <= $clearance
        RETURN [
          properties(r5),
          properties(m5)
        ]
        ORDER BY m5.id, r5.key
      },
      COLLECT {
        MATCH (m4)-[r6:ON_BEHALF_OF]->(m6)
        WHERE r6.level <= $clearance
          AND m6.level <= $clearance
        RETURN [
          properties(r6),
          properties(m6)
        ]
        ORDER BY m6.id, r6.key
      }
    ]
    ORDER BY m4.id, r4.key
  } AS along2
ORDER BY n.id

// :param clearance => 3
// :param ids => {all: ["action-point:fictional-ap1", "action-point:fictional-ap2", "recommendation:fictional-f1", "recommendation:fictional-f2", "recommendation:fictional-f3", "recommendation:fictional-f4", "recommendation:fictional-f5"]}
// ledger cases
MATCH (n:GraphNode) WHERE n.id IN $ids.all
WITH n
WHERE n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r1:ABOUT]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)-[r2:ADDRESSED_TO]->(m2)
    WHERE r2.level <= $clearance
      AND m2.level <= $clearance
    RETURN [
      properties(r2),
      properties(m2)
    ]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r3:REVIEWED_AT]->(m3)
    WHERE r3.level <= $clearance
      AND m3.level <= $clearance
    RETURN [
      properties(r3),
      properties(m3)
    ]
    ORDER BY m3.id, r3.key
  } AS along3,
  COLLECT {
    MATCH (n)<-[r4:ANSWERS]-(m4)
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
  } AS along4,
  COLLECT {
    MATCH (n)<-[r7:REPORTS_ON]-(m7)
    WHERE r7.level <= $clearance
      AND m7.level <= $clearance
    RETURN [
      properties(r7),
      properties(m7),
      COLLECT {
        MATCH (m7)-[r8:SUBMITTED_BY]->(m8)
        WHERE r8.level <= $clearance
          AND m8.level <= $clearance
        RETURN [
          properties(r8),
          properties(m8)
        ]
        ORDER BY m8.id, r8.key
      },
      COLLECT {
        MATCH (m7)-[r9:ON_BEHALF_OF]->(m9)
        WHERE r9.level <= $clearance
          AND m9.level <= $clearance
        RETURN [
          properties(r9),
          properties(m9)
        ]
        ORDER BY m9.id, r9.key
      }
    ]
    ORDER BY m7.id, r7.key
  } AS along5
ORDER BY n.id

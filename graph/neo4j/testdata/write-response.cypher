// :param clearance => 3
// :param ids => {ActionPoint: [], Document: [], Initiative: [], Meeting: [], Organization: [], Outcome: [], Person: [], ProgressReport: [], Recommendation: [], Response: ["response:fictional-f1-institute-holding"], StakeholderGroup: [], Theme: [], WorkingGroup: []}
// write response
MATCH (n:Response)
WHERE n.id IN $ids.Response
  AND n.level <= $clearance
RETURN properties(n) AS node,
  COLLECT {
    MATCH (n)-[r1:ANSWERS]->(m1)
    WHERE r1.level <= $clearance
      AND m1.level <= $clearance
    RETURN [
      properties(r1),
      properties(m1)
    ]
    ORDER BY m1.id, r1.key
  } AS along1,
  COLLECT {
    MATCH (n)-[r2:SUBMITTED_BY]->(m2)
    WHERE r2.level <= $clearance
      AND m2.level <= $clearance
    RETURN [
      properties(r2),
      properties(m2)
    ]
    ORDER BY m2.id, r2.key
  } AS along2,
  COLLECT {
    MATCH (n)-[r3:ON_BEHALF_OF]->(m3)
    WHERE r3.level <= $clearance
      AND m3.level <= $clearance
    RETURN [
      properties(r3),
      properties(m3)
    ]
    ORDER BY m3.id, r3.key
  } AS along3
ORDER BY n.id

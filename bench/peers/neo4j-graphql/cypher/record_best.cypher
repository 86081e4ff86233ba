MATCH (r:Recommendation {id: $subject})
MATCH (o:Organization {id: $by})
CREATE (x:Response {
  id: $id, kind: 'NOTED', submittedOn: '2026-06-01', submittedOnFirst: date('2026-06-01'), submittedOnLast: date('2026-06-01'), level: 0
})
CREATE (x)-[:ANSWERS {level: 0}]->(r)
CREATE (x)-[:SUBMITTED_BY {level: 0}]->(o)
RETURN {id: x.id, kind: x.kind, submittedOn: x.submittedOn} AS row

// One statement, one list a level, cut before anything is looked up.
MATCH (:Theme {id: $theme})<-[:ABOUT]-(r:Recommendation)
WHERE r.level = 0
WITH r ORDER BY r.id LIMIT 20
RETURN {
  id: r.id, text: r.text, reference: r.reference, issuedOn: r.issuedOn,
  addressees: COLLECT {
    MATCH (r)-[a:ADDRESSED_TO]->(s) WHERE a.level = 0 AND s.level = 0
    WITH a, s ORDER BY s.id
    RETURN {addressedOn: a.addressedOn, node: {id: s.id, name: s.name}}
  },
  responses: COLLECT {
    MATCH (r)<-[:ANSWERS]-(x:Response) WHERE x.level = 0
    WITH x ORDER BY x.id
    RETURN {
      id: x.id, kind: x.kind, submittedOn: x.submittedOn,
      submittedBy: COLLECT { MATCH (x)-[:SUBMITTED_BY]->(s) WHERE s.level = 0 WITH s ORDER BY s.id RETURN {id: s.id} }
    }
  }
} AS row

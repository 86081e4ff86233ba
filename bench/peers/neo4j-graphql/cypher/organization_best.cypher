// One statement; each list is cut before its rows are made.
MATCH (o:Organization {id: $id})
WHERE o.level = 0
RETURN {
  id: o.id, name: o.name, kind: o.kind,
  memberOf: COLLECT {
    MATCH (o)-[m:MEMBER_OF]->(g) WHERE m.level = 0 AND g.level = 0
    WITH m, g ORDER BY g.id LIMIT 20
    RETURN {status: m.status, node: {id: g.id, name: g.name}}
  },
  affiliates: COLLECT {
    MATCH (o)<-[a:AFFILIATED_WITH]-(p) WHERE a.level = 0 AND p.level = 0
    WITH a, p ORDER BY p.id LIMIT 20
    RETURN {role: a.role, node: {id: p.id}}
  },
  addressed: COLLECT {
    MATCH (o)<-[a:ADDRESSED_TO]-(s) WHERE a.level = 0 AND s.level = 0
    WITH a, s ORDER BY s.id LIMIT 20
    RETURN {addressedOn: a.addressedOn, node: {id: s.id, text: s.text}}
  },
  submitted: COLLECT {
    MATCH (o)<-[b:SUBMITTED_BY]-(x:Response) WHERE b.level = 0 AND x.level = 0
    WITH x ORDER BY x.id LIMIT 20
    RETURN {id: x.id, kind: x.kind, submittedOn: x.submittedOn}
  }
} AS row

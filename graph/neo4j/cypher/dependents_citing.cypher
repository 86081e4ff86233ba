// What names documents or stakeholders as sources. There is no index for this: it looks at every element.
MATCH (n:GraphNode)
WHERE any(id IN coalesce(n.sourceDocuments, []) + coalesce(n.propertySourceDocuments, []) + coalesce(n.statementSourceDocuments, []) WHERE id IN $ids)
RETURN n.id AS id, null AS type, null AS from, null AS to, null AS key
UNION ALL
MATCH (from:GraphNode)-[r]->(to:GraphNode)
WHERE any(id IN coalesce(r.sourceDocuments, []) + coalesce(r.propertySourceDocuments, []) + coalesce(r.statementSourceDocuments, []) WHERE id IN $ids)
RETURN null AS id, type(r) AS type, from.id AS from, to.id AS to, r.key AS key

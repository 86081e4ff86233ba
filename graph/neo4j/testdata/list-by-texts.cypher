// :param any => "harbour"
// :param clearance => 0
// :param in => {country: ["NO", "TZ"], kind: ["OTHER"]}
// :param limit => 11
// :param name => "ministry"
// list by texts
MATCH (n:Organization)
WHERE n.nameKey IS NOT NULL
  AND n.id IS NOT NULL
  AND n.level <= $clearance
  AND any(key IN CASE WHEN n.aliasesLevel > $clearance THEN n.keys[..size(n.keys) - size(coalesce(n.aliasesKey, []))] ELSE n.keys END WHERE key CONTAINS $any)
  AND CASE WHEN n.nameKey = '' THEN '' ELSE head(n.keys) END CONTAINS $name
  AND (n.country IS NOT NULL AND n.country IN $in.country)
  AND NOT ((n.kind IS NOT NULL AND n.kind IN $in.kind))
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.nameKey, n.id

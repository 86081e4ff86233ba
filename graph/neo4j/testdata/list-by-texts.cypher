// :param any => "harbour"
// :param assumptions => true
// :param clearance => 0
// :param in => {country: ["NO", "TZ"], kind: ["OTHER"]}
// :param limit => 11
// :param name => "ministry"
// :param on => null
// list by texts
MATCH (n:Organization)
WHERE n.nameKey IS NOT NULL
  AND n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
  AND any(key IN n.keys WHERE key CONTAINS $any)
  AND CASE WHEN n.nameKey = '' THEN '' ELSE head(n.keys) END CONTAINS $name
  AND (n.country IS NOT NULL AND n.country IN $in.country)
  AND NOT ((n.kind IS NOT NULL AND n.kind IN $in.kind))
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN n
ORDER BY n.nameKey, n.id

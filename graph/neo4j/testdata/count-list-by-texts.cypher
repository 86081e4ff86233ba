// :param any => "harbour"
// :param assumptions => true
// :param clearance => 0
// :param in => {country: ["NO", "TZ"], kind: ["OTHER"]}
// :param name => "ministry"
// :param on => null
// count list by texts
MATCH (n:Organization)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance AND coalesce(n.sinceFirst <= $on, true) AND coalesce(n.untilLast >= $on, true) AND ($assumptions OR n.assumption IS NULL)
  AND any(key IN n.keys WHERE key CONTAINS $any)
  AND CASE WHEN n.nameKey = '' THEN '' ELSE head(n.keys) END CONTAINS $name
  AND (n.country IS NOT NULL AND n.country IN $in.country)
  AND NOT ((n.kind IS NOT NULL AND n.kind IN $in.kind))
RETURN count(n) AS total

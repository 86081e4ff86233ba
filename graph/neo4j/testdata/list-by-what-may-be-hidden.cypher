// :param clearance => 0
// :param limit => 11
// :param name => "a"
// :param roleTitle => "director"
// list by what may be hidden
MATCH (n:Person)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND (n.roleTitleKey IS NOT NULL AND coalesce(n.roleTitleLevel <= $clearance, true) AND n.roleTitleKey CONTAINS $roleTitle)
  AND NOT (n.nameKeyPublic STARTS WITH $name)
WITH n
ORDER BY n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id

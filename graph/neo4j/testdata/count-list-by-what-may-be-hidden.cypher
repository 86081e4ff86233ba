// :param clearance => 0
// :param name => "a"
// :param roleTitle => "director"
// count list by what may be hidden
MATCH (n:Person)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND (n.roleTitleKey IS NOT NULL AND coalesce(n.roleTitleLevel <= $clearance, true) AND n.roleTitleKey CONTAINS $roleTitle)
  AND NOT (n.nameKeyPublic STARTS WITH $name)
RETURN count(n) AS total

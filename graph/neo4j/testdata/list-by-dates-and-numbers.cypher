// :param clearance => 0
// :param from => date("2031-01-01")
// :param limit => 11
// :param max => 10
// :param min => 2
// :param none => "\uffff"
// :param to => date("2031-12-31")
// list by dates and numbers
MATCH (n:Meeting)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND (n.on IS NOT NULL AND n.onFirst >= $from AND n.onLast <= $to)
  AND ((n.days IS NOT NULL AND n.days >= $min AND n.days <= $max) OR (n.since IS NOT NULL))
WITH n
ORDER BY coalesce(toString(n.onFirst) + '/' + toString(n.onLast), $none), coalesce(right('000000000000000000' + toString(n.days), 19), $none) DESC, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY coalesce(toString(n.onFirst) + '/' + toString(n.onLast), $none), coalesce(right('000000000000000000' + toString(n.days), 19), $none) DESC, n.id

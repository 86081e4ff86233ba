// :param clearance => 0
// :param from => date("2031-01-01")
// :param high => "2031-12-310"
// :param limit => 11
// :param low => "2031-01-01"
// :param max => 10
// :param min => 2
// :param to => date("2031-12-31")
// list by dates and numbers
MATCH (n:Meeting)
WHERE n.onPlace IS NOT NULL
  AND n.id IS NOT NULL
  AND n.onPlace >= $low
  AND n.onPlace <= $high
  AND n.level <= $clearance
  AND (n.on IS NOT NULL AND n.onFirst >= $from AND n.onLast <= $to)
  AND ((n.days IS NOT NULL AND n.days >= $min AND n.days <= $max) OR (n.since IS NOT NULL))
WITH n
ORDER BY n.onPlace, n.daysPlace DESC, n.id
LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.onPlace, n.daysPlace DESC, n.id

// :param clearance => 0
// :param from => date("2031-01-01")
// :param max => 10
// :param min => 2
// :param to => date("2031-12-31")
// count list by dates and numbers
MATCH (n:Meeting)
WHERE n.id IS NOT NULL
  AND n.level <= $clearance
  AND (n.on IS NOT NULL AND n.onFirst >= $from AND n.onLast <= $to)
  AND ((n.days IS NOT NULL AND n.days >= $min AND n.days <= $max) OR (n.since IS NOT NULL))
RETURN count(n) AS total

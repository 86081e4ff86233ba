MATCH (change:AnswerableChange)
WHERE change.revision > $after AND change.revision <= $newest
RETURN change.revision AS revision, change.at AS at, change.by AS by, change.why AS why, change.steps AS steps
ORDER BY change.revision
LIMIT $most

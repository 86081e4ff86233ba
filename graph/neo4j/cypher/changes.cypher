MATCH (change:AnswerableChange)
WHERE change.revision > $after AND change.revision <= $newest
RETURN change
ORDER BY change.revision
LIMIT $most

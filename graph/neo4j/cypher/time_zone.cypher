MATCH (head:AnswerableHead)
RETURN coalesce(head.timeZone, '') AS zone

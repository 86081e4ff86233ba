// Takes the lock of the head, and only then looks whether the time zone is still that of before.
MATCH (head:AnswerableHead)
SET head.writing = ''
WITH head, coalesce(head.timeZone, '') AS was
SET head.timeZone = CASE WHEN was = $before THEN $name ELSE head.timeZone END
RETURN was

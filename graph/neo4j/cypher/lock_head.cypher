// Takes the lock of the head, so that nothing else is written meanwhile.
MATCH (head:AnswerableHead)
SET head.writing = ''
RETURN head.format AS format

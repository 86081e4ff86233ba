// Waits for the lock of the head, and so for whoever may still be writing, and then looks.
MATCH (head:AnswerableHead)
SET head.writing = ''
WITH head
OPTIONAL MATCH (change:AnswerableChange {writing: $writing})
RETURN change.revision AS revision

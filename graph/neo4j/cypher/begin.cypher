// Takes the lock of the head, under which all that follows is written, and only then counts on.
MATCH (head:AnswerableHead)
SET head.writing = $writing
WITH head
SET head.revision = head.revision + 1
RETURN head.revision AS revision

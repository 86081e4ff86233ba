MATCH (head:AnswerableHead)
SET head.format = $format

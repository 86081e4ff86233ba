MERGE (head:AnswerableHead {name: 'head'})
ON CREATE SET head.revision = 0, head.format = $format

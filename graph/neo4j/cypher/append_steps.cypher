UNWIND $parts AS part
CREATE (steps:AnswerableSteps {revision: $revision, part: part.part, lines: part.lines})

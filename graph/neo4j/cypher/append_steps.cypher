UNWIND $parts AS part
CREATE (steps:AnswerableSteps {revision: $revision, part: part.number, lines: part.lines, was: part.was})

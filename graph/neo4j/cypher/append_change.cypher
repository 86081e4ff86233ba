CREATE (change:AnswerableChange {revision: $revision})
SET change.writing = $writing, change.at = $at, change.by = $by, change.why = $why, change.steps = $steps

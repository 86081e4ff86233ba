CREATE (change:AnswerableChange {revision: $revision})
SET change += $more

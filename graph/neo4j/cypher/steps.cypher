MATCH (steps:AnswerableSteps)
WHERE steps.revision >= $first AND steps.revision <= $last AND steps.part IS NOT NULL
RETURN steps.revision AS revision, steps.lines AS lines
ORDER BY steps.revision, steps.part

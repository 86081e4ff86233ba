MATCH (steps:AnswerableSteps)
WHERE steps.revision >= $first AND steps.revision <= $last AND steps.part IS NOT NULL
RETURN steps.revision AS revision, steps.lines AS lines, CASE WHEN $was THEN steps.was END AS was
ORDER BY steps.revision, steps.part

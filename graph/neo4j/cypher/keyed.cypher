// The change that somebody wrote under a key.
MATCH (change:AnswerableChange {keyed: $keyed})
RETURN change

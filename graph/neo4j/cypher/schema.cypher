// The constraints and indexes of the graph. Community has uniqueness only; what it can't say, that a
// property is there and of which type, is checked before anything is written.

// The head, and the log.
CREATE CONSTRAINT answerable_head IF NOT EXISTS FOR (head:AnswerableHead) REQUIRE head.name IS UNIQUE;
CREATE CONSTRAINT answerable_change_revision IF NOT EXISTS FOR (change:AnswerableChange) REQUIRE change.revision IS UNIQUE;
CREATE CONSTRAINT answerable_change_writing IF NOT EXISTS FOR (change:AnswerableChange) REQUIRE change.writing IS UNIQUE;
CREATE CONSTRAINT answerable_change_keyed IF NOT EXISTS FOR (change:AnswerableChange) REQUIRE change.keyed IS UNIQUE;
CREATE CONSTRAINT answerable_steps IF NOT EXISTS FOR (steps:AnswerableSteps) REQUIRE (steps.revision, steps.part) IS UNIQUE;

// Every node of the graph is a GraphNode too, and is found by its id.
CREATE CONSTRAINT answerable_node_id IF NOT EXISTS FOR (n:GraphNode) REQUIRE n.id IS UNIQUE;

// For each label: one node an id; and its lists, by name and by each other place.
CREATE CONSTRAINT answerable_LABEL_id IF NOT EXISTS FOR (n:LABEL) REQUIRE n.id IS UNIQUE;
CREATE INDEX answerable_LABEL_name IF NOT EXISTS FOR (n:LABEL) ON (n.nameKey, n.id);
CREATE INDEX answerable_LABEL_PLACE IF NOT EXISTS FOR (n:LABEL) ON (n.PLACE, n.id);

// For each type: one relationship of the same ends and key.
CREATE CONSTRAINT answerable_TYPE_ref IF NOT EXISTS FOR ()-[r:TYPE]-() REQUIRE r.ref IS UNIQUE;

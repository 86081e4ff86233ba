// Package mutation is every write: the mutations, and imports.
//
// New wraps a query.Graph. Graph.Apply and Graph.Import (apply.go, import.go) write a batch of steps as
// one Change, all or nothing: steps without effect are left out, integrity.Verify must accept the graph
// that would result, and an import may not show more people anything unless it says so (widening.go).
//
// Graph.Writer gives a Writer (writer.go): the writes of one viewer. Each mutation is one file with its
// input and its rule: record_response.go, record_progress.go, retract_response.go (of both), address_recommendation.go,
// withdraw_addressing.go, revert_change.go (which compares values of elements, element_values.go). What is recorded is a submission (submission_input.go, recording.go). An input is read by an input reader (input_reader.go), which reports all problems at once. The
// rule works on a draft (draft.go): it reads what the viewer sees and changes whole elements. The plan
// runs under the lock of the store, on the newest snapshot, so that optimistic locking and idempotency
// keys are exact (write.go,
// modified_subjects.go). The result is a Payload with the effects on obligations.
//
// An input is a change: it plans steps on a draft. ApplyChanges (apply_changes.go) is a change that has several, each with a
// path of its own, which it plans one after the other on what the steps so far make of the snapshot: the inputs of the other
// mutations as they are, and change_node.go, change_relationship.go, change_value.go and change_remove.go. These edit the line that
// the element has in a file (edit.go), so that ndjson decides what may be written. Local names (local_names.go) stand for new nodes.
// A dry run (dry_run.go) is the same plan and the same verification on the snapshot of a read. Command gen writes the inputs from the
// vocabulary.
//
// Imports: graph, history, internal/idset, ledger and its loader, integrity, ndjson, query.
package mutation

package neo4j

import (
	"context"
	"slices"

	"answerable/graph"
)

// chunk is the number of elements that one statement writes.
const chunk = 1000

// batch is the result of a change, the last step for each element, grouped by the statements that write it.
type batch struct {
	nodes         map[graph.Label][]any // rows to put
	relationships map[graph.RelationshipType][]any
	refs          map[graph.RelationshipType][]any // to remove
	ids           []any
	put           map[string]graph.Ref // the relationships to put, by the id of an end
}

func newBatch(steps []graph.Op) (*batch, error) {
	b := &batch{map[graph.Label][]any{}, map[graph.RelationshipType][]any{}, map[graph.RelationshipType][]any{}, nil, map[string]graph.Ref{}}
	last := map[graph.Ref]int{}
	for i, op := range steps {
		last[op.Ref()] = i
	}
	for i, op := range steps {
		if last[op.Ref()] == i {
			if err := b.add(op); err != nil {
				return nil, err
			}
		}
	}
	return b, nil
}

func (b *batch) add(op graph.Op) error {
	ref := op.Ref()
	label, _, _ := graph.SplitID(ref.ID)
	if op.Put == nil {
		switch {
		case label != "":
			b.ids = append(b.ids, ref.ID)
		case ref.ID == "" && fieldsKnown(ref.Type):
			b.refs[ref.Type] = append(b.refs[ref.Type], refOf(ref))
		}
		return nil // a reference without a valid id or type names nothing
	}
	row, err := toProperties(op.Put)
	if err != nil {
		return err
	}
	if ref.ID != "" {
		label = op.Put.(graph.Node).Label()
		b.nodes[label] = append(b.nodes[label], map[string]any(row))
		return nil
	}
	for _, end := range []string{ref.From, ref.To} {
		if _, _, known := graph.SplitID(end); !known {
			return lacksEnd(ref, end)
		}
	}
	b.relationships[ref.Type] = append(b.relationships[ref.Type], map[string]any{"from": ref.From, "to": ref.To, "properties": map[string]any(row)})
	b.put[ref.From], b.put[ref.To] = ref, ref
	return nil
}

func fieldsKnown(t graph.RelationshipType) bool { _, known := fieldsOfType[t]; return known }

func lacksEnd(r graph.Ref, id string) error {
	return conflict(nil, "%s can't be stored, because there is no %s", r, id)
}

// write writes the batch: new nodes before their relationships, and removed relationships before their
// nodes.
func (b *batch) write(ctx context.Context, run runner) error {
	for _, label := range sorted(b.nodes) {
		text := file("put_nodes", "LABEL", string(label))
		if err := inChunks(ctx, run, text, "rows", b.nodes[label], nil); err != nil {
			return err
		}
	}
	for _, t := range sorted(b.refs) {
		text := file("remove_relationships", "TYPE", string(t))
		if err := inChunks(ctx, run, text, "refs", b.refs[t], nil); err != nil {
			return err
		}
	}
	if err := b.writeRelationships(ctx, run); err != nil {
		return err
	}
	return b.removeNodes(ctx, run)
}

func (b *batch) writeRelationships(ctx context.Context, run runner) error {
	for _, t := range sorted(b.relationships) {
		text := file("put_relationships", "TYPE", string(t))
		err := inChunks(ctx, run, text, "rows", b.relationships[t], func(written int64, rows []any) error {
			if int(written) == len(rows) {
				return nil
			}
			return b.findMissing(ctx, run, rows)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// findMissing refuses relationships one of whose ends does not exist.
func (b *batch) findMissing(ctx context.Context, run runner, rows []any) error {
	var ids []any
	for _, end := range []string{"from", "to"} {
		for _, row := range rows {
			ids = append(ids, row.(map[string]any)[end])
		}
	}
	records, err := run(ctx, statement{name: "write", text: file("missing"), params: map[string]any{"ids": ids}})
	if err != nil || len(records) == 0 {
		return err
	}
	id, err := value[string](records[0], "id")
	if err != nil {
		return err
	}
	return ownError{lacksEnd(b.put[id], id)}
}

// removeNodes removes nodes. It refuses to remove a node that still has a relationship.
func (b *batch) removeNodes(ctx context.Context, run runner) error {
	for ids := range slices.Chunk(b.ids, chunk) {
		records, err := run(ctx, statement{name: "write", text: file("attached"), params: map[string]any{"ids": ids}})
		if err != nil {
			return err
		}
		if len(records) > 0 {
			text := func(column string) string { text, _ := value[string](records[0], column); return text }
			r := graph.Ref{Type: graph.RelationshipType(text("type")), From: text("from"), To: text("to"), Key: fromOrderKey(text("key"))}
			return ownError{conflict(nil, "%s can't be removed while there is %s", text("id"), r)}
		}
	}
	return inChunks(ctx, run, file("remove_nodes"), "ids", b.ids, nil)
}

// inChunks runs a statement for the rows, chunk by chunk. Check gets each chunk and the number of rows that
// the statement has written.
func inChunks(ctx context.Context, run runner, text, name string, rows []any, check func(written int64, rows []any) error) error {
	for some := range slices.Chunk(rows, chunk) {
		records, err := run(ctx, statement{name: "write", text: text, params: map[string]any{name: some}})
		if err != nil {
			return err
		}
		if check == nil {
			continue
		}
		written, err := value[int64](records[0], "written")
		if err != nil {
			return err
		}
		if err := check(written, some); err != nil {
			return err
		}
	}
	return nil
}

func sorted[K ~string](m map[K][]any) []K {
	var keys []K
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

package neo4j

import (
	"context"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// The log has a node for each change. The steps are lines of the file format in nodes of their own, each of
// a bounded size. A change that records what it replaced has those lines too, "" for an element that did not
// exist.
const (
	partSteps      = 500       // lines in a node
	partBytes      = 256 << 10 // or bytes, when lines are long
	changesPerRead = 100       // changes in one read
	stepsPerRead   = 5000      // or steps, when changes are long
)

// partsOf returns the nodes that hold the steps.
func partsOf(c graph.Change) (parts []map[string]any) {
	var lines, was []string
	bytes := 0
	end := func() {
		if len(lines) > 0 {
			part := map[string]any{"number": int64(len(parts)), "lines": lines, "was": nil}
			if c.HasPrevious() {
				part["was"] = was
			}
			parts = append(parts, part)
		}
		lines, was, bytes = nil, nil, 0
	}
	for i, op := range c.Steps {
		line, before := string(ndjson.AppendRemoval(nil, op.Remove)), ""
		if op.Put != nil {
			line = string(ndjson.AppendLine(nil, op.Put))
		}
		if c.HasPrevious() && c.Previous[i] != nil {
			before = string(ndjson.AppendLine(nil, c.Previous[i]))
		}
		if size := len(line) + len(before); len(lines) == partSteps || bytes+size > partBytes {
			end()
		}
		lines, was = append(lines, strings.TrimSuffix(line, "\n")), append(was, strings.TrimSuffix(before, "\n"))
		bytes += len(line) + len(before)
	}
	end()
	return parts
}

// append adds the change to the log.
func (w *pendingChange) append(ctx context.Context, run runner) error {
	c := w.change
	_, err := run(ctx, statement{name: "write", text: file("append_change"), params: map[string]any{
		"revision": int64(c.Revision), "more": headerOf(w),
	}})
	parts := partsOf(c)
	for i := 0; i < len(parts) && err == nil; i += 20 {
		some := parts[i:min(i+20, len(parts))]
		_, err = run(ctx, statement{name: "write", text: file("append_steps"), params: map[string]any{"revision": int64(c.Revision), "parts": some}})
	}
	return err
}

// Changes calls f with every change after the revision, up to the newest at the time of the call. It reads
// the log in chunks and holds no transaction while f runs.
func (s *Store) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	newest, err := s.newest(ctx)
	if err != nil {
		return err
	}
	return eachChange(ctx, s.read, after, newest, false, f)
}

// History is Changes up to an existing revision, with the elements that each step replaced, where the log
// has them.
func (s *Store) History(ctx context.Context, after, to graph.Revision, f func(graph.Change) error) error {
	return eachChange(ctx, s.read, after, to, true, f)
}

// eachChange calls f with the changes and, if wanted, with the elements that they replaced.
func eachChange(ctx context.Context, run runner, after, newest graph.Revision, was bool, f func(graph.Change) error) error {
	for after = max(after, 0); after < newest; {
		changes, err := readLog(ctx, run, after, newest, was)
		if err != nil {
			return err
		}
		for _, c := range changes {
			if err := f(c); err != nil {
				return err
			}
			after = c.Revision
		}
	}
	return nil
}

// readLog returns the changes after the revision, at least one.
func readLog(ctx context.Context, run runner, after, newest graph.Revision, was bool) ([]graph.Change, error) {
	records, err := run(ctx, statement{name: "changes", text: file("changes"), params: map[string]any{
		"after": int64(after), "newest": int64(newest), "most": int64(changesPerRead),
	}})
	if err != nil {
		return nil, err
	}
	var (
		changes []graph.Change
		lengths []int
		steps   int
	)
	for i, record := range records {
		c, length, err := changeOf(record)
		if err != nil {
			return nil, err
		}
		if steps += length; i > 0 && steps > stepsPerRead {
			break
		}
		changes, lengths = append(changes, c), append(lengths, length)
		if c.Revision != after+graph.Revision(i)+1 {
			break
		}
	}
	if len(changes) == 0 || changes[len(changes)-1].Revision != after+graph.Revision(len(changes)) {
		return nil, incomplete(after + graph.Revision(max(1, len(changes))))
	}
	return changes, readSteps(ctx, run, changes, lengths, was)
}

func incomplete(revision graph.Revision) error {
	return graph.Unavailable(fmt.Sprintf("change %d in the log of the graph is incomplete: restore a backup of the database", revision), nil)
}

// readSteps adds the steps to consecutive changes and, if wanted, the elements that they replaced.
func readSteps(ctx context.Context, run runner, changes []graph.Change, lengths []int, was bool) error {
	first := changes[0].Revision
	records, err := run(ctx, statement{name: "steps", text: file("steps"), params: map[string]any{
		"first": int64(first), "last": int64(changes[len(changes)-1].Revision), "was": was,
	}})
	if err != nil {
		return err
	}
	for _, record := range records {
		revision, err := value[int64](record, "revision")
		if err != nil {
			return err
		}
		c := &changes[graph.Revision(revision)-first]
		for _, line := range (properties{"lines": record.AsMap()["lines"]}).texts("lines") {
			op, err := stepOfLine(line)
			if err != nil {
				return fmt.Errorf("%w: %w", incomplete(c.Revision), err)
			}
			c.Steps = append(c.Steps, op)
		}
		for _, line := range (properties{"was": record.AsMap()["was"]}).texts("was") {
			var e graph.Element // nil when the element did not exist
			if line != "" {
				if e, err = ndjson.DecodeLine([]byte(line)); err != nil {
					return fmt.Errorf("%w: %w", incomplete(c.Revision), err)
				}
			}
			c.Previous = append(c.Previous, e)
		}
	}
	for i, c := range changes {
		if len(c.Steps) != lengths[i] {
			return incomplete(c.Revision)
		}
	}
	return nil
}

func stepOfLine(line string) (graph.Op, error) {
	if !strings.HasPrefix(line, `{"remove"`) {
		e, err := ndjson.DecodeLine([]byte(line))
		return graph.Op{Put: e}, err
	}
	op, problems := ndjson.ParseLine([]byte(line))
	if len(problems) > 0 {
		return op, problems
	}
	return op, nil
}

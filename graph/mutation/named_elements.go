package mutation

import (
	"context"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// lookOf holds the lines of elements as a viewer sees them. An element that they do not see has none.
type lookOf map[graph.Ref]string

// look returns how the viewer sees the elements of a snapshot.
func look(ctx context.Context, s graph.Snapshot, by graph.Viewer, refs []graph.Ref) (lookOf, error) {
	shown, err := graph.Shown(ctx, s, graph.ReadScope{Clearance: by.Clearance, Assumptions: true}, refs)
	lines := lookOf{}
	for _, ref := range refs {
		if e := shown[ref]; e != nil {
			lines[ref] = string(ndjson.AppendLine(nil, e))
		}
	}
	return lines, err
}

// named returns the elements that the changes of the write name or refer to.
func (d *draft) named() (refs []graph.Ref) { return namedBy(d.changes) }

func namedBy(parts []change) (refs []graph.Ref) {
	for _, p := range parts {
		for _, named := range p.shared().ids {
			refs = append(refs, graph.Ref{ID: named.id})
		}
		if of, ok := p.(interface{ element() graph.Ref }); ok && of.element().Type != "" {
			refs = append(refs, of.element())
		}
	}
	return refs
}

// lookBack reads how the viewer saw the elements that the input names at the expected revision, if the store still holds it.
func (p *writePlanner) lookBack(ctx context.Context) error {
	in, several := p.change.(*ApplyChangesInput)
	recent, holds := p.reads.Store().(graph.Recent)
	if !several || !holds {
		return nil
	}
	s, _, err := recent.At(ctx, in.ExpectedRevision)
	var lines lookOf
	if err == nil {
		lines, err = look(ctx, s, p.by, namedBy(in.parts))
	}
	switch {
	case graph.CodeOf(err) == graph.CodeGone:
		return nil
	case err == nil:
		p.expected = &lines
	}
	return err
}

// differs reports whether the viewer sees an element that the changes name otherwise than at the expected revision. When
// that revision is not known any more, an element differs that was written since; below full clearance every element does, since who
// wrote to it may have written what the viewer does not see.
func (p *writePlanner) differs(ctx context.Context, newest graph.Snapshot) (bool, error) {
	refs := p.draft.named()
	if p.expected == nil && p.by.Clearance < graph.Secretariat && newest.Revision() > p.in.ExpectedRevision {
		return len(refs) > 0, nil
	}
	if p.expected == nil || newest.Revision() == p.in.ExpectedRevision {
		for _, ref := range refs {
			if p.touched[ref] {
				return true, nil
			}
		}
		return false, nil
	}
	lines, err := look(ctx, newest, p.by, refs)
	for _, ref := range refs {
		if lines[ref] != (*p.expected)[ref] {
			return true, err
		}
	}
	return false, err
}

package mutation

import (
	"slices"

	"answerable/graph"
	"answerable/graph/integrity"
)

// removeChange removes an element to which nothing refers.
type removeChange struct {
	WriteInput
	of graph.Ref
}

// UnmarshalGQL reads the input.
func (in *removeChange) UnmarshalGQL(v any) error {
	in.unsourced = true
	in.read(v)
	in.of = in.readElement()
	return nil
}

// element returns the element.
func (in *removeChange) element() graph.Ref { return in.of }

func (in *removeChange) plan(d *draft) error {
	seen, whole, err := d.loadElement(in.of, in.base)
	if seen == nil || err != nil {
		return err
	}
	if form := taskFormOf(in.of); form != "" {
		d.report(in.base, graph.CodeInvalid, "%s is not removed; it is written by the form %s: retract or withdraw it", in.of, form)
		return nil
	}
	if n, ok := whole.(graph.Node); ok {
		for _, level := range graph.BaseOf(n).FieldVisibility {
			if level > d.by.Clearance {
				d.report(in.base, graph.CodeForbidden, "you may not write this property")
				return nil
			}
		}
	}
	d.remove(in.of)
	return nil
}

const maxReferences = 10 // that one problem names

// refuseDangling refuses to remove nodes to which something refers after the changes. It names what the viewer sees.
func (d *draft) refuseDangling(before graph.Snapshot) error {
	dangling, err := integrity.Dangling(d.ctx, before, d.steps)
	if err != nil {
		return err
	}
	for _, op := range d.steps {
		refs := dangling[op.Ref().ID]
		if op.Put != nil || len(refs) == 0 {
			continue
		}
		seen, err := graph.Shown(d.ctx, before, d.access(), refs)
		if err != nil {
			return err
		}
		refs = slices.DeleteFunc(refs, func(ref graph.Ref) bool {
			return seen[ref] == nil || !slices.Contains(graph.References(seen[ref]), op.Ref().ID)
		})
		at := d.changes[op.Line-1].shared().base
		if len(refs) == 0 {
			d.report(at, graph.CodeInvalid, "%s can't be removed together with facts that you may not see; ask the secretariat to remove it", op.Ref())
			continue
		}
		more := len(refs) - min(len(refs), maxReferences)
		d.report(at, graph.CodeInvalid, "%s can't be removed while this refers to it: %s%s", op.Ref(),
			graph.JoinNames(refs[:len(refs)-more], graph.Ref.String), andMore(more))
	}
	return nil
}

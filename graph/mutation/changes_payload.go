package mutation

import (
	"context"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// ChangesPayload is the result of applyChanges or revertChange.
type ChangesPayload struct {
	*Payload
	Change *graph.Change // nil for a dry run

	created []CreatedNode
}

// CreatedNode is a node that a change has made.
type CreatedNode struct {
	Position int // of the change, from 0
	Name     *string
	ID       string

	payload *Payload
}

// Node returns the node, or nil when it is gone since.
func (c CreatedNode) Node(ctx context.Context) (graph.Node, error) {
	return c.payload.view.Node(ctx, c.ID)
}

// Created returns the nodes that the changes have made, in the order of the changes.
func (p *ChangesPayload) Created() []CreatedNode {
	for i := range p.created {
		p.created[i].payload = p.Payload
	}
	return p.created
}

// created finds the nodes that the changes have made in the steps of the write, which may be of an earlier call.
func (in *ApplyChangesInput) created(by string, steps []graph.Op) []CreatedNode {
	known, made := idset.New(), []string{}
	for _, named := range in.ids {
		known.Add(named.id)
	}
	for _, op := range steps {
		if id := op.Ref().ID; op.Put != nil && id != "" && !known.Contains(id) {
			if label, _, _ := graph.SplitID(id); graph.LabelSpecOf(label).TaskForm() == "" {
				made = append(made, id)
			}
		}
	}
	nodes := []CreatedNode{}
	for i, p := range in.parts {
		node := CreatedNode{Position: i}
		switch c := p.(type) {
		case *nodeChange:
			if !c.isNew() || len(made) == 0 {
				continue
			}
			if node.ID, made = made[0], made[1:]; c.local != "" {
				node.Name = &c.local
			}
		case interface{ submission(by string) string }:
			if node.ID = c.submission(by); known.Contains(node.ID) {
				continue
			}
		default:
			continue
		}
		nodes = append(nodes, node)
	}
	return nodes
}

// andMore says how many more there are than a list names, or nothing.
func andMore(more int) string {
	if more == 0 {
		return ""
	}
	return strings.TrimSpace(fmt.Sprintf(", and %d more", more))
}

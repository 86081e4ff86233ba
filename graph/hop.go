package graph

import (
	"slices"
)

// Out is a hop along the relationships of a type, In one against them.
func Out(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, Labels: labels} }

// In is a hop against the direction of the relationships of a type.
func In(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, In: true, Labels: labels} }

// Equal reports whether both say the same in the same words. A hop to no label is none to all.
func (h Hop) Equal(as Hop) bool {
	return h.In == as.In && h.Type == as.Type && (h.Labels == nil) == (as.Labels == nil) && slices.Equal(h.Labels, as.Labels)
}

// String is the hop in words of the model, as "<-MEMBER_OF-Person".
func (h Hop) String() string { return string(h.AppendText(nil)) }

func (h Hop) AppendText(b []byte) []byte {
	if h.In {
		b = append(append(append(b, "<-"...), h.Type...), '-')
	} else {
		b = append(append(append(b, '-'), h.Type...), "->"...)
	}
	for _, l := range h.Labels {
		b = append(append(b, ' '), l...)
	}
	return b
}

// EndsFrom returns the labels of the nodes that the hop leads to from nodes of the labels, or all that
// it leads to when these have no such relationships: the filter of an interface has more parts than
// each of its labels.
func (h Hop) EndsFrom(labels []Label) []Label {
	var ends []Label
	for _, e := range TypeSpecOf(h.Type).Ends {
		near, far := e.From, e.To
		if h.In {
			near, far = far, near
		}
		if slices.ContainsFunc(labels, func(l Label) bool { return slices.Contains(near, l) }) {
			for _, l := range far {
				if (h.Labels == nil || slices.Contains(h.Labels, l)) && !slices.Contains(ends, l) {
					ends = append(ends, l)
				}
			}
		}
	}
	if ends == nil {
		return h.Ends()
	}
	return ends
}

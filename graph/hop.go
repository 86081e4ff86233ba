package graph

import (
	"slices"
)

// Out returns a hop along the direction of the relationships of a type.
func Out(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, Labels: labels} }

// In returns a hop against the direction of the relationships of a type.
func In(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, In: true, Labels: labels} }

// Equal reports whether both hops have the same type, direction and list of labels.
func (h Hop) Equal(other Hop) bool {
	return h.In == other.In && h.Type == other.Type && slices.Equal(h.Labels, other.Labels)
}

// String returns the hop in the notation of the model, such as "<-MEMBER_OF- Person".
func (h Hop) String() string { return string(h.AppendText(nil)) }

// AppendText appends the text that String returns to b.
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

// EndsFrom returns the labels to which the hop can lead from nodes with the given labels. When none of
// these has such relationships, it returns all labels to which the hop can lead: the filter of an
// interface has fields that some of its labels lack.
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

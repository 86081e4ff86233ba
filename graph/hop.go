package graph

import "slices"

// Out is a hop along the relationships of a type, In one against them.
func Out(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, Labels: labels} }

// In is a hop against the direction of the relationships of a type.
func In(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, In: true, Labels: labels} }

// same reports whether both say the same in the same words.
func (h Hop) same(as Hop) bool {
	return h.In == as.In && h.Type == as.Type && slices.Equal(h.Labels, as.Labels)
}

// name is the hop in words of the model, as "<-MEMBER_OF-Person".
func (h Hop) name() string { return string(h.appendName(nil)) }

func (h Hop) appendName(b []byte) []byte {
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

package graph

// NameOf returns the name, title or text of a node: "" for nil, and when it is hidden.
func NameOf(n Node) string {
	if n == nil {
		return ""
	}
	spec := LabelSpecOf(n.Label())
	name, _ := PropertyNamed(spec.Fields, spec.Names[0])
	return name.Value(n).String()
}

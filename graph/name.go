package graph

import "strings"

// NameOf returns the name, title or text of a node: "" for nil, and when it is hidden.
func NameOf(n Node) string {
	if n == nil {
		return ""
	}
	spec := LabelSpecOf(n.Label())
	name, _ := PropertyNamed(spec.Fields, spec.Names[0])
	return name.Value(n).String()
}

// Slug returns what an id may hold of a text: its first words of Latin letters and digits, folded and joined by hyphens, in at most so
// many bytes. It is "" when there are none.
func Slug(text string, most int) string {
	slug := ""
	for _, word := range strings.FieldsFunc(Fold(text), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) {
		if len(slug)+1+len(word) > most {
			break
		}
		slug = strings.TrimPrefix(slug+"-"+word, "-")
	}
	return slug
}

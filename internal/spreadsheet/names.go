package spreadsheet

import (
	"cmp"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"maps"
	"slices"
	"strings"

	"answerable/graph"
)

// Names are the names and identifiers by which nodes are known.
type Names struct {
	byName       map[graph.Label]map[string][]string // ids by the folded name
	shown        map[graph.Label]map[string]string   // by the folded name, as it is written
	byIdentifier map[graph.Label]map[string]string
	ids          map[string]bool
	decided      map[decisionKey]string
}

// decisionKey is a folded name of a node of a label; "" for any.
type decisionKey struct {
	label graph.Label
	name  string
}

// What a person may decide about a name, beside the id of a node.
const (
	createDecision = "create"
	noneDecision   = "none" // it stands for nobody
)

// NewNames returns no names.
func NewNames() *Names {
	return &Names{map[graph.Label]map[string][]string{}, map[graph.Label]map[string]string{}, map[graph.Label]map[string]string{}, map[string]bool{}, map[decisionKey]string{}}
}

// Add adds the names and identifiers of a node.
func (n *Names) Add(node graph.Node) {
	id, spec := graph.BaseOf(node).ID, graph.LabelSpecOf(node.Label())
	n.ids[id] = true
	for _, f := range spec.Fields {
		if !slices.Contains(spec.Names, f.Name) || f.Name == "text" {
			continue
		}
		switch v := f.Value(node).Interface().(type) {
		case string:
			n.add(spec.Label, v, id)
		case []string:
			for _, name := range v {
				n.add(spec.Label, name, id)
			}
		}
	}
	for _, identifier := range graph.IdentifiersOf(node) {
		n.identify(spec.Label, identifier, id)
	}
}

func (n *Names) add(label graph.Label, name, id string) {
	folded := graph.Fold(name)
	if folded == "" {
		return
	}
	if n.byName[label] == nil {
		n.byName[label], n.shown[label] = map[string][]string{}, map[string]string{}
	}
	if ids := n.byName[label][folded]; !slices.Contains(ids, id) {
		n.byName[label][folded] = append(ids, id)
		n.shown[label][folded] = name
	}
}

func (n *Names) identify(label graph.Label, identifier, id string) {
	if n.byIdentifier[label] == nil {
		n.byIdentifier[label] = map[string]string{}
	}
	n.byIdentifier[label][graph.Fold(identifier)] = id
}

// Decide keeps what a person decided about a name: the id of the node, create, or none. The label is "" for any.
func (n *Names) Decide(label graph.Label, name, decision string) {
	n.decided[decisionKey{label, graph.Fold(name)}] = decision
}

// find returns the ids that a name may mean, and what was decided about it.
func (n *Names) find(labels []graph.Label, name string) (ids []string, decision string) {
	folded := graph.Fold(name)
	for _, label := range append(slices.Clone(labels), "") {
		decision = cmp.Or(decision, n.decided[decisionKey{label, folded}])
	}
	for _, label := range labels {
		ids = append(ids, n.byName[label][folded]...)
	}
	slices.Sort(ids)
	return slices.Compact(ids), decision
}

// candidates returns the known names that look most like a name, with their ids, best first.
func (n *Names) candidates(labels []graph.Label, name string) (candidates []string) {
	for _, label := range labels {
		for _, folded := range Nearest(graph.Fold(name), maps.Keys(n.byName[label]), 3) {
			for _, id := range n.byName[label][folded] {
				candidates = append(candidates, id+" ("+n.shown[label][folded]+")")
			}
		}
	}
	return candidates[:min(len(candidates), 5)]
}

// Nearest returns the most texts that are most alike to one, best first, by the pairs of letters that they share.
func Nearest(to string, among func(func(string) bool), most int) []string {
	type alike struct {
		text  string
		share float64
	}
	var found []alike
	own := pairs(to)
	for text := range among {
		other, both := pairs(text), 0
		for pair := range other {
			if own[pair] {
				both++
			}
		}
		if share := 2 * float64(both) / float64(max(len(own)+len(other), 1)); share >= 0.4 {
			found = append(found, alike{text, share})
		}
	}
	slices.SortFunc(found, func(a, b alike) int { return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.text, b.text)) })
	var texts []string
	for _, f := range found[:min(len(found), most)] {
		texts = append(texts, f.text)
	}
	return texts
}

func pairs(text string) map[[2]rune]bool {
	set, before := map[[2]rune]bool{}, ' '
	for _, r := range graph.Fold(text) + " " {
		set[[2]rune{before, r}] = true
		before = r
	}
	return set
}

// opaqueID returns a new id of a node. It says nothing of its key or name: who guesses these cannot compare.
func opaqueID(label graph.Label) string {
	prefix := graph.LabelSpecOf(label).Prefix
	return prefix + ":" + prefix[:1] + "-" + strings.ToLower(rand.Text()[:16])
}

// idOf returns the id that a key or a name makes, in which both can be read. Texts that differ in more than case, accents and
// spaces have different ids.
func idOf(label graph.Label, scheme, text string) string {
	spec, folded := graph.LabelSpecOf(label), graph.Fold(text)
	sum := sha256.Sum256([]byte(scheme + ":" + folded))
	hash := strings.ToLower(base32.StdEncoding.EncodeToString(sum[:10]))
	slug := graph.Slug(text, 80)
	if slug != strings.ReplaceAll(folded, " ", "-") {
		slug += "-" + hash[:6]
	}
	if scheme != "" {
		slug = strings.ReplaceAll(scheme, ".", "-") + "-" + slug
	}
	return spec.Prefix + ":" + strings.TrimLeft(slug, "-")
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

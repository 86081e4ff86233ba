package search

import (
	"slices"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// aliases indexes the names of organizations, so that a query with one name of an organization finds its
// other names too. Copies share unmodified parts.
type aliases struct {
	byID   btree.Map[string, organizationNames] // by the organization's id
	byName btree.Map[string, struct{}]          // the key of a name, a zero byte, and the id
}

// organizationNames holds the names of one organization.
type organizationNames struct {
	names   []name
	assumed bool
}

// name is one name: the terms of its words.
type name []string

// maxNameWords limits how many words of a query are looked up as one name.
const maxNameWords = 12

func nameOf(text string) name {
	var n name
	read := words(text)
	for _, w := range read {
		n = append(n, w.terms[0])
	}
	if len(read) == 1 && read[0].capitals() != "" {
		n[0] = read[0].capitals()
	}
	return n
}

// key returns the lookup key of the name: its exact words, regardless of capitals.
func (n name) key() string {
	key := strings.Join(n, " ")
	if rest, found := strings.CutPrefix(key, inCapitals); found {
		return exactWord + rest
	}
	return key
}

// term returns the index term of the organizations that have this name.
func (n name) term() string { return wholeName + n.key() }

func (n *aliases) copy() *aliases {
	return &aliases{*n.byID.Copy(), *n.byName.Copy()}
}

// put indexes the names of an entry; remove deletes them.
func (n *aliases) put(e graph.Entry) {
	n.remove(e.ID)
	if e.Label != graph.LabelOrganization {
		return
	}
	c := organizationNames{assumed: e.Assumed}
	for _, p := range e.Texts {
		if name := nameOf(p.Value); p.Name && name.isUsable() {
			c.names = append(c.names, name)
			n.byName.Set(name.key()+"\x00"+e.ID, struct{}{})
		}
	}
	n.byID.Set(e.ID, c)
}

func (n name) isUsable() bool { return len(n) > 0 && len(n) <= maxNameWords }

func (n *aliases) remove(id string) {
	c, _ := n.byID.Delete(id)
	for _, name := range c.names {
		n.byName.Delete(name.key() + "\x00" + id)
	}
}

// synonyms returns, sorted, all names of the organizations that have the name with the key, including that
// name. It returns nil when there is no such organization. Organizations that are assumptions count only
// with assumptions.
func (n *aliases) synonyms(key string, assumptions bool) []name {
	var all []name
	n.byName.Ascend(key+"\x00", func(at string, _ struct{}) bool {
		id, found := strings.CutPrefix(at, key+"\x00")
		if c, _ := n.byID.Get(id); found && (assumptions || !c.assumed) {
			all = append(all, c.names...)
		}
		return found
	})
	slices.SortFunc(all, func(a, b name) int { return slices.Compare(a, b) })
	return slices.CompactFunc(all, func(a, b name) bool { return slices.Equal(a, b) })
}

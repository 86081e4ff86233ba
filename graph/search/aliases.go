package search

import (
	"slices"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// names are what organizations are called, so that any of the names of one finds the others. A copy
// shares what it does not change.
type names struct {
	of  btree.Map[string, called]   // by the organization's id
	key btree.Map[string, struct{}] // the key of a name, a zero byte, and the id
}

// called is what one organization is called.
type called struct {
	names   []name
	assumed bool
}

// name is one name as the terms of its words.
type name []string

// mostNamed is how many words of a query are looked up as one name.
const mostNamed = 12

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

// key returns what the name is looked up by: its words exactly, in capitals or not.
func (n name) key() string {
	key := strings.Join(n, " ")
	if rest, found := strings.CutPrefix(key, capital); found {
		return exactly + rest
	}
	return key
}

// whole returns the term of those who are called so.
func (n name) whole() string { return entirely + n.key() }

func (n *names) copy() *names {
	return &names{*n.of.Copy(), *n.key.Copy()}
}

// put notes the names of an entry; remove forgets them.
func (n *names) put(e graph.Entry) {
	n.remove(e.ID)
	if e.Label != graph.LabelOrganization {
		return
	}
	c := called{assumed: e.Assumed}
	for _, p := range e.Texts {
		if name := nameOf(p.Value); p.Name && name.isUsable() {
			c.names = append(c.names, name)
			n.key.Set(name.key()+"\x00"+e.ID, struct{}{})
		}
	}
	n.of.Set(e.ID, c)
}

func (n name) isUsable() bool { return len(n) > 0 && len(n) <= mostNamed }

func (n *names) remove(id string) {
	c, _ := n.of.Delete(id)
	for _, name := range c.names {
		n.key.Delete(name.key() + "\x00" + id)
	}
}

// others returns the names of the organizations that are called by the key, this one among them,
// sorted; nil when there are none. Organizations that are assumed count only with assumptions.
func (n *names) others(key string, assumptions bool) []name {
	var all []name
	n.key.Ascend(key+"\x00", func(at string, _ struct{}) bool {
		id, found := strings.CutPrefix(at, key+"\x00")
		if c, _ := n.of.Get(id); found && (assumptions || !c.assumed) {
			all = append(all, c.names...)
		}
		return found
	})
	slices.SortFunc(all, func(a, b name) int { return slices.Compare(a, b) })
	return slices.CompactFunc(all, func(a, b name) bool { return slices.Equal(a, b) })
}

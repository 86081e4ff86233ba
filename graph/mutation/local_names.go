package mutation

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// localNames are the names, such as #new1, that changes give to the nodes that they make, for other changes.
type localNames struct {
	ids   map[string]string // by the name, with its #
	again map[int]bool      // the positions of changes that give a name that another has given
	made  bool              // whether the ids are those that the nodes get; else they only have the label
}

// localNamesOf returns the names that the changes give.
func localNamesOf(changes []any) *localNames {
	l := &localNames{ids: map[string]string{}, again: map[int]bool{}}
	for i, item := range changes {
		form, raw := formOf(item)
		n, ok := newChange(form).(*nodeChange)
		fields, _ := raw.(map[string]any)
		if name := fmt.Sprint(fields["id"]); ok && strings.HasPrefix(name, "#") {
			l.again[i] = l.ids[name] != ""
			l.ids[name] = n.spec.Prefix + ":new"
		}
	}
	return l
}

// resolve returns the id that a name stands for, or else what was given. Exists reports whether a node with the id must
// exist where the id is used: not before the nodes are made.
func (l *localNames) resolve(given string) (id string, exists bool) {
	if l == nil || l.ids[given] == "" {
		return given, true
	}
	return l.ids[given], l.made
}

// nameNodes decides the ids of the new nodes. At full clearance an id is made of the node's name. Below, where a taken one
// would tell of what is not seen, it ends in letters of the idempotency key; that of a person has no more than these.
func (d *draft) nameNodes(parts []change, l *localNames) error {
	taken := map[string]bool{}
	for _, p := range parts {
		n, ok := p.(*nodeChange)
		if !ok || !n.isNew() {
			continue
		}
		hash := lettersOf(d.by.Name, n.IdempotencyKey)
		stem := n.spec.Prefix + ":" + graph.Slug(fmt.Sprint(n.fields[n.spec.Names[0]]), maxSlug)
		switch {
		case n.spec.Label == graph.LabelPerson:
			stem = n.spec.Prefix + ":p-" + hash
		case strings.HasSuffix(stem, ":"):
			stem += hash
		case d.by.Clearance < graph.Secretariat:
			stem += "-" + hash[:5]
		}
		id, err := d.freeID(stem, taken)
		if err != nil {
			return err
		}
		n.id, taken[id] = id, true
		if n.local != "" {
			l.ids[n.local] = id
		}
	}
	return nil
}

// freeID returns the stem, or the stem with the first number that no node has. Below full clearance a stem is taken when
// its key was used.
func (d *draft) freeID(stem string, taken map[string]bool) (string, error) {
	for first := 1; ; first += 10 {
		ids := idset.New()
		for n := first; n < first+10; n++ {
			if id := stem; n == 1 {
				ids.Add(id)
			} else {
				ids.Add(fmt.Sprintf("%s-%d", id, n))
			}
		}
		err := graph.NodesByID(d.ctx, d.newest, graph.FullAccess, ids.IDs, nil, func(row graph.Row) { taken[graph.BaseOf(row.Node).ID] = true })
		for _, id := range ids.IDs {
			if err != nil || !taken[id] {
				return id, err
			}
		}
	}
}

const maxSlug = 60 // bytes

// lettersOf returns letters that depend on the viewer's name and the idempotency key alone.
func lettersOf(by, key string) string {
	sum := sha256.Sum256([]byte(deterministicID(by, key)))
	const consonants = "bcdfghjklmnpqrstvwxz" // no word of a name, so that nobody meets the id of something else by looking for it
	letters := make([]byte, 10)
	for i := range letters {
		letters[i] = consonants[int(sum[i])%len(consonants)]
	}
	return string(letters)
}

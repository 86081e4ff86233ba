package query

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// Direction is ASC or DESC.
type Direction string

const descending Direction = "DESC"

// NodeOrder is one key to sort nodes by.
type NodeOrder struct {
	By        NodeOrderKey
	Direction Direction
}

// NodeOrderKey names what nodes are sorted by.
type NodeOrderKey string

// The keys that are derived from the ledger of the day, or that those who owe have too.
const (
	orderID      NodeOrderKey = "ID"
	orderName    NodeOrderKey = "NAME"
	orderDate    NodeOrderKey = "DATE"
	orderOverdue NodeOrderKey = "OVERDUE"
	orderOpen    NodeOrderKey = "OPEN"
)

// ObligationOrder is one key to sort obligations by.
type ObligationOrder struct {
	By        ObligationOrderKey
	Direction Direction
}

// ObligationOrderKey names what obligations are sorted by.
type ObligationOrderKey string

// nodeOrderKeys are the keys that lists may be sorted by, with what they are of a label.
var nodeOrderKeys = []struct {
	by NodeOrderKey
	of func(graph.Label) graph.Key
}{
	{orderID, always(graph.KeyID)},
	{orderName, always(graph.KeyName)},
	{orderDate, func(l graph.Label) graph.Key { return dateOf[l] }},
	{"KIND", always("kind")},
	{"STATUS", always("status")},
	{"COUNTRY", always("country")},
	{"LANGUAGE", always("language")},
	{"PAGES", always("pages")},
	{"DAYS", always("days")},
	{"SINCE", always(graph.KeySince)},
	{"UNTIL", always(graph.KeyUntil)},
	{orderOverdue, hasObligations},
	{orderOpen, hasObligations},
}

func always(key graph.Key) func(graph.Label) graph.Key {
	return func(graph.Label) graph.Key { return key }
}

// dateOf is the date of a label's own that its nodes are sorted by.
var dateOf = map[graph.Label]graph.Key{
	graph.LabelRecommendation: "issuedOn", graph.LabelActionPoint: "agreedOn", graph.LabelResponse: "submittedOn",
	graph.LabelDocument: "publishedOn", graph.LabelMeeting: "on",
}

// hasObligations returns KeyID, which is there, for labels of which obligations are counted.
func hasObligations(l graph.Label) graph.Key {
	if ledgerSideOf(l) == 0 {
		return ""
	}
	return graph.KeyID
}

// ledgerSideOf returns what the obligations of a node of the label are counted by, or 0 when it has none.
func ledgerSideOf(l graph.Label) ledgerSide {
	switch {
	case slices.Contains(graph.StakeholderLabels(), l):
		return byDebtor
	case slices.Contains(graph.SubjectLabels(), l):
		return bySubject
	case l == graph.LabelTheme:
		return byTheme
	default:
		return 0
	}
}

// sorting is an order: some keys, each with its direction. The items' ids come after them.
type sorting []sortKey

type sortKey struct {
	by   string
	desc bool
}

// sortingOf reads an order. It refuses a key that is given twice or is not one of those that there are.
func sortingOf[K ~string](orders []K, direction func(i int) Direction, of string, has []string) (s sorting, err error) {
	for i, by := range orders {
		switch {
		case !slices.Contains(has, string(by)):
			return nil, graph.Invalid("orderBy[%d]: %s can't be sorted by %s; it can be by %s", i, of, by, strings.Join(has, ", "))
		case slices.Contains(orders[:i], by):
			return nil, graph.Invalid("orderBy[%d]: %s is given twice; leave one out", i, by)
		}
		s = append(s, sortKey{string(by), direction(i) == descending})
	}
	return s, nil
}

// compare says how a position stands to another in the order: before (-1), at it (0) or after (1).
// What comes after the order's keys ascends.
func (s sorting) compare(a, b graph.SortPosition) int {
	for i := range min(len(a), len(b)) {
		if c := strings.Compare(a[i], b[i]); c != 0 && i < len(s) && s[i].desc {
			return -c
		} else if c != 0 {
			return c
		}
	}
	return 0
}

// place writes a number that is not negative so that it sorts as a text.
func place(n int) string { return fmt.Sprintf("%010d", n) }

// listSorting reads the order of a list of a label.
func listSorting(l graph.Label, orders []*NodeOrder) (sorting, error) {
	var has []string
	for _, k := range nodeOrderKeys {
		if spec := graph.KeyOfLabel(l, k.of(l)); spec != nil && spec.Ordered() {
			has = append(has, string(k.by))
		}
	}
	return nodeSorting(orders, string(l), has)
}

func nodeSorting(orders []*NodeOrder, of string, has []string) (sorting, error) {
	keys := make([]NodeOrderKey, len(orders))
	for i, o := range orders {
		keys[i] = o.By
	}
	return sortingOf(keys, func(i int) Direction { return orders[i].Direction }, of, has)
}

// has reports whether the key is one of the order's.
func (s sorting) has(by NodeOrderKey) bool {
	return slices.ContainsFunc(s, func(k sortKey) bool { return k.by == string(by) })
}

// derived reports whether the order counts obligations of a day.
func (s sorting) derived() bool {
	return slices.ContainsFunc(s, sortKey.derived)
}

func (k sortKey) derived() bool { return k.by == string(orderOverdue) || k.by == string(orderOpen) }

// pattern returns the order of a Pattern of a label; derived keys are left out.
func (s sorting) pattern(l graph.Label) (orders []graph.Order) {
	for _, k := range s {
		for _, known := range nodeOrderKeys {
			if string(known.by) == k.by && !k.derived() {
				orders = append(orders, graph.Order{Key: known.of(l), Desc: k.desc})
			}
		}
	}
	return orders
}

// ledgerSorting reads the order of a ledger: by due date, when it says nothing.
func ledgerSorting(orders []*ObligationOrder) (sorting, error) {
	if len(orders) == 0 {
		orders = []*ObligationOrder{{By: "DUE_ON"}}
	}
	keys := make([]ObligationOrderKey, len(orders))
	for i, o := range orders {
		keys[i] = o.By
	}
	return sortingOf(keys, func(i int) Direction { return orders[i].Direction }, "a ledger",
		[]string{"DUE_ON", "DAYS_OVERDUE", "STATE", "SUBJECT", "DEBTOR", "ROUND"})
}

// position is the obligation's place in a ledger. "~" sorts after every date.
func (o *Obligation) position(s sorting) graph.SortPosition {
	at := make(graph.SortPosition, 0, len(s)+3)
	for _, k := range s {
		switch k.by {
		case "DUE_ON":
			at = append(at, cmp.Or(o.DueOn.String(), "~"))
		case "DAYS_OVERDUE":
			at = append(at, place(o.DaysOverdue))
		case "STATE":
			at = append(at, place(slices.Index(graph.ObligationStates(), o.State)))
		case "SUBJECT":
			at = append(at, o.SubjectID)
		case "ROUND":
			at = append(at, o.Round)
		default:
			at = append(at, o.DebtorID)
		}
	}
	return append(at, o.SubjectID, o.DebtorID, o.Round)
}

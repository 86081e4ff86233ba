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

// NodeOrder is one key by which nodes are sorted.
type NodeOrder struct {
	By        NodeOrderKey
	Direction Direction
}

// NodeOrderKey is the name of a key by which nodes are sorted.
type NodeOrderKey string

// The keys that OwingStakeholders have too. The last two count obligations of the day.
const (
	orderID      NodeOrderKey = "ID"
	orderName    NodeOrderKey = "NAME"
	orderDate    NodeOrderKey = "DATE"
	orderOverdue NodeOrderKey = "OVERDUE"
	orderOpen    NodeOrderKey = "OPEN"
)

// ObligationOrder is one key by which obligations are sorted.
type ObligationOrder struct {
	By        ObligationOrderKey
	Direction Direction
}

// ObligationOrderKey is the name of a key by which obligations are sorted.
type ObligationOrderKey string

// nodeOrderKeys are the keys by which lists can be sorted, each with the property that a label has for
// it.
var nodeOrderKeys = []struct {
	by NodeOrderKey
	of func(graph.Label) graph.Key
}{
	{orderID, always(graph.KeyID)},
	{orderName, always(graph.KeyName)},
	{orderDate, func(l graph.Label) graph.Key { return dateKeys[l] }},
	{"REFERENCE", always("reference")},
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

// always returns the same property for every label.
func always(key graph.Key) func(graph.Label) graph.Key {
	return func(graph.Label) graph.Key { return key }
}

// dateKeys are the dates by which nodes of a label are sorted.
var dateKeys = map[graph.Label]graph.Key{
	graph.LabelRecommendation: "issuedOn", graph.LabelActionPoint: "agreedOn", graph.LabelResponse: "submittedOn",
	graph.LabelProgressReport: "reportedOn", graph.LabelDocument: "publishedOn", graph.LabelMeeting: "on",
}

// hasObligations returns KeyID, which every node has, for labels whose obligations are counted.
func hasObligations(l graph.Label) graph.Key {
	if ledgerSideOf(l) == 0 {
		return ""
	}
	return graph.KeyID
}

// ledgerSideOf returns how the obligations of nodes of the label are grouped, or 0 when they have
// none.
func ledgerSideOf(l graph.Label) ledgerSide {
	switch {
	case slices.Contains(graph.StakeholderLabels(), l):
		return byRespondent
	case slices.Contains(graph.SubjectLabels(), l):
		return bySubject
	case l == graph.LabelTheme:
		return byTheme
	default:
		return 0
	}
}

// sortOrder is a list of keys, each with its direction. The items' ids come after them.
type sortOrder []sortKey

type sortKey struct {
	by   string
	desc bool
}

// parseOrder parses an order. It refuses a key that is given twice, or that is not in has.
func parseOrder[K ~string](orders []K, direction func(i int) Direction, of string, has []string) (s sortOrder, err error) {
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

// compare returns -1, 0 or 1: whether position a is before, at or after position b. What follows the
// order's keys ascends.
func (s sortOrder) compare(a, b graph.SortPosition) int {
	for i := range min(len(a), len(b)) {
		if c := strings.Compare(a[i], b[i]); c != 0 && i < len(s) && s[i].desc {
			return -c
		} else if c != 0 {
			return c
		}
	}
	return 0
}

// sortableNumber writes a number that is not negative so that it sorts as a text.
func sortableNumber(n int) string { return fmt.Sprintf("%010d", n) }

// parseListOrder parses the order of a list of nodes of a label.
func parseListOrder(l graph.Label, orders []*NodeOrder) (sortOrder, error) {
	var has []string
	for _, k := range nodeOrderKeys {
		if spec := graph.KeyOfLabel(l, k.of(l)); spec != nil && spec.Ordered() {
			has = append(has, string(k.by))
		}
	}
	return parseNodeOrder(orders, string(l), has)
}

// parseNodeOrder parses an order of nodes by the keys in has.
func parseNodeOrder(orders []*NodeOrder, of string, has []string) (sortOrder, error) {
	keys := make([]NodeOrderKey, len(orders))
	for i, o := range orders {
		keys[i] = o.By
	}
	return parseOrder(keys, func(i int) Direction { return orders[i].Direction }, of, has)
}

// has reports whether the key is one of the order's.
func (s sortOrder) has(by NodeOrderKey) bool {
	return slices.ContainsFunc(s, func(k sortKey) bool { return k.by == string(by) })
}

// derived reports whether the order counts obligations of a day.
func (s sortOrder) derived() bool {
	return slices.ContainsFunc(s, sortKey.derived)
}

// derived reports whether the key counts obligations of a day.
func (k sortKey) derived() bool { return k.by == string(orderOverdue) || k.by == string(orderOpen) }

// pattern returns the order for a Pattern of nodes of a label. It leaves out derived keys.
func (s sortOrder) pattern(l graph.Label) (orders []graph.Order) {
	for _, k := range s {
		for _, known := range nodeOrderKeys {
			if string(known.by) == k.by && !k.derived() {
				orders = append(orders, graph.Order{Key: known.of(l), Desc: k.desc})
			}
		}
	}
	return orders
}

// parseLedgerOrder parses the order of a ledger. The default is by due date.
func parseLedgerOrder(orders []*ObligationOrder) (sortOrder, error) {
	if len(orders) == 0 {
		orders = []*ObligationOrder{{By: "DUE_ON"}}
	}
	keys := make([]ObligationOrderKey, len(orders))
	for i, o := range orders {
		keys[i] = o.By
	}
	return parseOrder(keys, func(i int) Direction { return orders[i].Direction }, "a ledger",
		[]string{"DUE_ON", "DAYS_OVERDUE", "STATE", "SUBJECT", "RESPONDENT", "ROUND", "PROGRESS", "ASSESSMENT"})
}

// sortableStatus writes the status of a report so that it sorts in the order of the enum, and none after all.
func sortableStatus(r *graph.ProgressReport) string {
	if r == nil {
		return "~"
	}
	return sortableNumber(slices.Index(graph.EnumValues[graph.ProgressStatus](), string(r.Status)))
}

// position returns the obligation's place in the order. "~" sorts after every date.
func (o *Obligation) position(s sortOrder) graph.SortPosition {
	at := make(graph.SortPosition, 0, len(s)+3)
	for _, k := range s {
		switch k.by {
		case "DUE_ON":
			at = append(at, cmp.Or(o.DueOn.String(), "~"))
		case "DAYS_OVERDUE":
			at = append(at, sortableNumber(o.DaysOverdue))
		case "STATE":
			at = append(at, sortableNumber(slices.Index(graph.ObligationStates(), o.State)))
		case "SUBJECT":
			at = append(at, graph.NaturalKey(o.SubjectID))
		case "ROUND":
			at = append(at, o.Round)
		case "PROGRESS":
			at = append(at, sortableStatus(o.Progress))
		case "ASSESSMENT":
			at = append(at, sortableStatus(o.Assessment))
		default:
			at = append(at, graph.NaturalKey(o.RespondentID))
		}
	}
	return append(at, o.SubjectID, o.RespondentID, o.Round)
}

package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"answerable/graph"
)

// ObligationDimension is a value of obligations by which they can be counted.
type ObligationDimension string

// The dimensions. An obligation has each value for which a filter by that value would keep it.
const (
	ByTheme          ObligationDimension = "THEME"           // ids, as of ObligationFilter.Theme
	ByState          ObligationDimension = "STATE"           // ObligationStates
	ByRespondentKind ObligationDimension = "RESPONDENT_KIND" // see respondentKinds
	ByCountry        ObligationDimension = "COUNTRY"         // of an organization, ISO 3166-1 alpha-2
	ByWorkingGroup   ObligationDimension = "WORKING_GROUP"   // ids, as of ObligationFilter.WorkingGroup
	ByMonthDue       ObligationDimension = "MONTH_DUE"       // such as 2017-03
	ByRound          ObligationDimension = "ROUND"           // as of ObligationFilter.Round
	ByDueOn          ObligationDimension = "DUE_ON"          // such as 2017-03-31
	ByProgress       ObligationDimension = "PROGRESS"        // as of ObligationFilter.Progress
	ByAssessment     ObligationDimension = "ASSESSMENT"      // as of ObligationFilter.Assessment
	BySubject        ObligationDimension = "SUBJECT"         // ids, as of ObligationFilter.Subject
	ByRespondent     ObligationDimension = "RESPONDENT"      // ids, as of ObligationFilter.Respondent
)

// ObligationDimensions returns every dimension, in the order above.
func ObligationDimensions() []ObligationDimension {
	return []ObligationDimension{ByTheme, ByState, ByRespondentKind, ByCountry, ByWorkingGroup, ByMonthDue, ByRound, ByDueOn, ByProgress, ByAssessment, BySubject, ByRespondent}
}

// values returns the possible values in their order, or nil when they are not fixed.
func (d ObligationDimension) values() []string {
	switch d {
	case ByState:
		var states []string
		for _, s := range graph.ObligationStates() {
			states = append(states, string(s))
		}
		return states
	case ByRespondentKind:
		return respondentKinds
	case ByProgress, ByAssessment:
		return graph.EnumValues[graph.ProgressStatus]()
	default:
		return nil
	}
}

// respondentKinds are the kinds of an organization, and the labels of the other stakeholders.
var respondentKinds = append(slices.Clip(graph.EnumValues[graph.OrganizationKind]()), "PERSON", "STAKEHOLDER_GROUP", "WORKING_GROUP")

// respondentKind returns the kind of a respondent, or "" for an organization without a kind.
func respondentKind(n graph.Node) string {
	switch n := n.(type) {
	case *graph.Organization:
		return string(n.Kind)
	case *graph.Person:
		return "PERSON"
	case *graph.StakeholderGroup:
		return "STAKEHOLDER_GROUP"
	default:
		return "WORKING_GROUP"
	}
}

// CountKey is one value of a dimension.
type CountKey struct {
	Dimension ObligationDimension
	Value     string // "" for none

	batch *ledgerBatch
	node  graph.Node // of a value of an empty row; nil for others
}

// countKeys returns the values of the dimensions as keys of a row.
func (b *ledgerBatch) countKeys(by []ObligationDimension, values ...string) []CountKey {
	keys := make([]CountKey, len(by))
	for i, d := range by {
		keys[i] = CountKey{Dimension: d, Value: values[i], batch: b}
	}
	return keys
}

// compare orders the values of a dimension; "none" comes last.
func (k CountKey) compare(other CountKey) int {
	fixed := k.Dimension.values()
	switch {
	case k.Value == other.Value:
		return 0
	case k.Value == "" || other.Value == "":
		return strings.Compare(other.Value, k.Value)
	case fixed != nil:
		return slices.Index(fixed, k.Value) - slices.Index(fixed, other.Value)
	default:
		return strings.Compare(k.Value, other.Value)
	}
}

// labels returns the labels of the nodes that are the values of the dimension; nil when these are no nodes.
func (d ObligationDimension) labels() []graph.Label {
	switch d {
	case ByTheme:
		return []graph.Label{graph.LabelTheme}
	case ByWorkingGroup:
		return []graph.Label{graph.LabelWorkingGroup}
	case BySubject:
		return graph.SubjectLabels()
	case ByRespondent:
		return graph.StakeholderLabels()
	default:
		return nil
	}
}

// Node returns the node that the value names, and nil for dimensions whose values are no nodes.
func (k CountKey) Node(ctx context.Context) (graph.Node, error) {
	switch {
	case k.Value == "" || k.Dimension.labels() == nil:
		return nil, nil
	case k.node != nil:
		return k.node, nil
	case k.Dimension == BySubject || k.Dimension == ByRespondent:
		parties, err := k.batch.countedParties(ctx, k.Dimension == BySubject)
		return parties[k.Value], err
	}
	nodes, err := k.batch.byID(ctx, "counted by "+string(k.Dimension), func(add func(string)) {
		groups, _ := k.batch.subjectGroups(ctx, k.Dimension) // they are loaded already, since the key was made from them
		for _, subject := range k.batch.subjects().IDs {
			for _, id := range groups[subject] {
				add(id)
			}
		}
	})
	return nodes[k.Value], err
}

// Label returns the value as words for a reader.
func (k CountKey) Label(ctx context.Context) (string, error) {
	if k.Value == "" {
		return map[ObligationDimension]string{
			ByTheme: "No theme", ByRespondentKind: "Kind not stated", ByCountry: "No country",
			ByWorkingGroup: "No working group", ByMonthDue: "No due date", ByRound: "No round", ByDueOn: "No due date", ByProgress: "No progress reported",
			ByAssessment: "Not assessed",
		}[k.Dimension], nil
	}
	switch k.Dimension {
	case ByTheme, ByWorkingGroup, BySubject, ByRespondent:
		node, err := k.Node(ctx)
		return cmp.Or(graph.NameOf(node), k.Value), err
	case ByCountry, ByRound, ByDueOn:
		return k.Value, nil // clients know the names of countries and days, in every language, and a round is a name
	case ByMonthDue:
		month, err := graph.ParsePartialDate(k.Value)
		return month.First().Time().Format("January 2006"), err
	default:
		words := strings.ReplaceAll(strings.ToLower(k.Value), "_", " ")
		return strings.ToUpper(words[:1]) + words[1:], nil
	}
}

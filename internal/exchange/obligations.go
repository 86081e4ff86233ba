package exchange

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"answerable/graph"
	"answerable/graph/query"
)

// obligationColumns are those of recommendations.csv.
var obligationColumns = []string{
	"obligationId", "subjectId", "reference", "subject", "themes", "issuers", "respondentId", "respondent", "round", "addressedOn", "dueOn", "state", "daysOverdue",
	"progress", "progressReportedOn", "assessment", "assessmentReportedOn", "answerId", "answer", "answeredOn", "assumed", "sources",
}

// writeObligations writes one row for each obligation, by subject. Within a boundary it writes those whose respondent is in the
// network.
func writeObligations(ctx context.Context, w io.Writer, s *source) error {
	t := s.table(w, obligationColumns...)
	return t.End(s.view.ScanObligations(ctx, func(o *query.Obligation) error {
		if s.network != nil {
			if _, within := s.network.Node(o.RespondentID); !within {
				return nil
			}
		}
		cells, err := s.obligation(ctx, o)
		if err != nil {
			return err
		}
		return t.Row(cells...)
	}))
}

func (s *source) obligation(ctx context.Context, o *query.Obligation) ([]string, error) {
	subject, err := o.Subject(ctx)
	if err != nil {
		return nil, err
	}
	respondent, err := o.Respondent(ctx)
	if err != nil {
		return nil, err
	}
	themes, err := s.related(ctx, subject, graph.Out(graph.About))
	if err != nil {
		return nil, err
	}
	reference, issuers := "", ""
	if r, is := subject.(*graph.Recommendation); is {
		reference = r.Reference
		if issuers, err = s.related(ctx, subject, graph.Out(graph.IssuedBy)); err != nil {
			return nil, err
		}
	}
	addressedOn, sources, err := addressed(ctx, o)
	if err != nil {
		return nil, err
	}
	overdue := ""
	if o.DaysOverdue > 0 {
		overdue = strconv.Itoa(o.DaysOverdue)
	}
	cells := []string{
		o.ID(), o.SubjectID, reference, graph.NameOf(subject), themes, issuers, o.RespondentID, graph.NameOf(respondent), o.Round, addressedOn, o.DueOn.String(), string(o.State), overdue,
	}
	for _, p := range []*query.Progress{o.ReportedProgress(), o.ReportedAssessment()} {
		if p == nil {
			cells = append(cells, "", "")
		} else {
			cells = append(cells, string(p.Status), p.ReportedOn.String())
		}
	}
	if a := o.DecidingAnswer(); a != nil {
		cells = append(cells, a.ID, string(a.Kind), a.SubmittedOn.String())
	} else {
		cells = append(cells, "", "", "")
	}
	return append(cells, strconv.FormatBool(o.Assumed), sources), nil
}

// addressed returns the dates of the addressings that an obligation rests on, and their sources.
func addressed(ctx context.Context, o *query.Obligation) (dates, sources string, err error) {
	var on, from []string
	for _, reason := range o.CitedReasons() {
		steps, err := reason.Steps(ctx, nil)
		if err != nil {
			return "", "", err
		}
		on = appendOnce(on, steps[0].AddressedOn().String())
		var cited []graph.Source
		for _, c := range steps[0].Sources() {
			cited = append(cited, c.Source)
		}
		from = appendOnce(from, writeSources(cited))
	}
	return strings.Join(on, "; "), strings.Join(from, "; "), nil
}

func appendOnce(texts []string, text string) []string {
	if text == "" || slices.Contains(texts, text) {
		return texts
	}
	return append(texts, text)
}

// related returns the names of what a subject is related to, by id.
func (s *source) related(ctx context.Context, subject graph.Node, hop graph.Hop) (string, error) {
	c, err := query.Related[graph.Node](ctx, subject, hop, nil, nil, s.question.AsOf, query.PageArgs{})
	if err != nil {
		return "", err
	}
	var names []string
	for _, n := range c.Nodes() {
		names = append(names, graph.NameOf(n))
	}
	text := strings.Join(names, "; ")
	if c.PageInfo.HasNextPage {
		text += fmt.Sprintf("; and more than %d", query.DefaultPage)
	}
	return text, nil
}

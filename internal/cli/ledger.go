package cli

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/exchange"
	"answerable/internal/storage"
)

// LedgerCommand prints the obligations on a day, as the API returns them to a viewer with a clearance.
type LedgerCommand struct {
	storage.Flags
	AsOf          string   `name:"as-of" env:"ANSWERABLE_AS_OF" placeholder:"DATE" help:"The day, such as 2017-07-01, or today; by default today, see --time-zone."`
	Theme         string   `env:"ANSWERABLE_THEME" placeholder:"ID" help:"Only what is owed on this theme and its parts."`
	WorkingGroup  string   `env:"ANSWERABLE_WORKING_GROUP" placeholder:"ID" help:"Only what this working group issued, agreed or shares a theme with."`
	Respondent    string   `env:"ANSWERABLE_RESPONDENT" placeholder:"ID" help:"Only what this stakeholder owes."`
	IncludeParts  bool     `env:"ANSWERABLE_INCLUDE_PARTS" help:"With --respondent: also what its parts owe."`
	State         []string `env:"ANSWERABLE_STATE" enum:"OPEN,OVERDUE,ANSWERED,ANSWERED_LATE,WITHDRAWN,NOT_REQUIRED" placeholder:"STATE" help:"Only these states."`
	Answered      []string `env:"ANSWERABLE_ANSWERED" enum:"ACCEPTED,PARTLY_ACCEPTED,REJECTED,NOTED" placeholder:"KIND" help:"Only what such an answer decides."`
	Progress      []string `env:"ANSWERABLE_PROGRESS" enum:"NOT_STARTED,IN_PROGRESS,PARTLY_IMPLEMENTED,IMPLEMENTED,DISCONTINUED" placeholder:"STATUS" help:"Only what the respondent reports such progress of."`
	DueBy         string   `env:"ANSWERABLE_DUE_BY" placeholder:"DATE" help:"Only what is due on this day, or today, or earlier."`
	NoAssumptions bool     `env:"ANSWERABLE_NO_ASSUMPTIONS" help:"Leave out obligations that rest on an assumption."`
	Clearance     string   `env:"ANSWERABLE_CLEARANCE" enum:"PUBLIC,PARTNER,MEMBER,SECRETARIAT" default:"SECRETARIAT" help:"As a viewer with this clearance (${default})."`
	Format        string   `env:"ANSWERABLE_FORMAT" enum:"table,csv,json" default:"table" help:"table, csv or json (${default})."`

	BOM bool `name:"bom" env:"ANSWERABLE_BOM" help:"With --format csv: begin with a byte order mark, by which Excel knows the letters."`

	TimeZone storage.TimeZone `name:"time-zone" env:"ANSWERABLE_TIME_ZONE" placeholder:"ZONE" help:"The time zone whose local date is today, such as Pacific/Apia; by default the store's."`
}

// LedgerRow is a row of the ledger.
type LedgerRow struct {
	State        graph.ObligationState `json:"state"`
	DueOn        graph.Date            `json:"dueOn"`
	DaysOverdue  int                   `json:"daysOverdue"`
	Respondent   string                `json:"respondent"`
	RespondentID string                `json:"respondentId"`
	Subject      string                `json:"subject"`
	SubjectID    string                `json:"subjectId"`
	Round        string                `json:"round,omitempty"`
	Assumed      bool                  `json:"assumed"`
	Deadline     string                `json:"deadline"`
	Progress     graph.ProgressStatus  `json:"progress,omitempty"`
	Assessment   graph.ProgressStatus  `json:"assessment,omitempty"`
}

// Run prints the ledger.
func (c *LedgerCommand) Run(env *Environment) error {
	s, err := c.OpenToRead(&env.Env)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	s.UseTimeZone(c.TimeZone)
	g := s.Graph(&env.Env)
	filter, day, err := c.filter(g.Clock().Today())
	if err != nil {
		return err
	}
	clearance, err := graph.ParseClearance(c.Clearance)
	if err != nil {
		return err
	}
	return g.Read(env, graph.Viewer{Clearance: clearance}, func(v *query.View) error {
		assumptions := !c.NoAssumptions
		rows, asOf, counts, err := ledgerRows(env, v.AsOf(day).Assumptions(assumptions), filter)
		if err != nil {
			return err
		}
		switch c.Format {
		case "csv":
			return writeCSV(env.Out, rows, c.BOM)
		case "json":
			return writeIndented(env.Out, map[string]any{"asOf": asOf, "obligations": rows, "countsByState": counts})
		default:
			return writeTable(env.Text(), rows, asOf, counts)
		}
	})
}

func (c *LedgerCommand) filter(today graph.Date) (*query.ObligationFilter, *graph.Date, error) {
	f := &query.ObligationFilter{
		Theme: optional(c.Theme), WorkingGroup: optional(c.WorkingGroup), Respondent: optional(c.Respondent), IncludeParts: &c.IncludeParts,
	}
	for _, state := range c.State {
		f.States = append(f.States, graph.ObligationState(state))
	}
	for _, kind := range c.Answered {
		f.Answered = cmp.Or(f.Answered, &query.AnsweredFilter{})
		f.Answered.Kinds = append(f.Answered.Kinds, graph.ResponseKind(kind))
	}
	for _, status := range c.Progress {
		f.Progress = append(f.Progress, graph.ProgressStatus(status))
	}
	var err error
	f.DueOn = &query.DateFilter{}
	if f.DueOn.To, err = OptionalDate("--due-by", c.DueBy, today); err != nil {
		return nil, nil, err
	}
	day, err := OptionalDate("--as-of", c.AsOf, today)
	return f, day, err
}

// OptionalDate reads the date of a flag. The empty text is no date.
func OptionalDate(flag, text string, today graph.Date) (*graph.Date, error) {
	switch text {
	case "":
		return nil, nil
	case "today":
		return &today, nil
	}
	d, err := graph.ParseDate(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w, or today", flag, err)
	}
	return &d, nil
}

// ledgerRows reads all pages of the ledger.
func ledgerRows(ctx context.Context, v *query.View, f *query.ObligationFilter) (rows []LedgerRow, asOf graph.Date, counts []query.StateCount, err error) {
	first := int32(query.MaxPage)
	args := query.PageArgs{First: &first}
	rows = []LedgerRow{}
	for {
		page, err := v.Obligations(ctx, f, args)
		if err != nil {
			return nil, 0, nil, err
		}
		for _, o := range page.Nodes() {
			row, err := ledgerRowOf(ctx, o)
			if err != nil {
				return nil, 0, nil, err
			}
			rows = append(rows, row)
		}
		if asOf, counts = page.AsOf, page.CountsByState(); !page.PageInfo.HasNextPage {
			slices.SortStableFunc(rows, LedgerRow.compare)
			return rows, asOf, counts, nil
		}
		args.After = new(page.PageInfo.EndCursor())
	}
}

// compare compares rows by due date (none last), then as people count: R2 before R10.
func (r LedgerRow) compare(other LedgerRow) int {
	if r.DueOn != other.DueOn && (r.DueOn == 0 || other.DueOn == 0) {
		return cmp.Compare(other.DueOn, r.DueOn)
	}
	byName := func(r LedgerRow) string { return graph.NaturalKey(graph.Fold(r.Subject)) }
	return cmp.Or(cmp.Compare(r.DueOn, other.DueOn), strings.Compare(byName(r), byName(other)))
}

func ledgerRowOf(ctx context.Context, o *query.Obligation) (LedgerRow, error) {
	row := LedgerRow{
		State: o.State, DueOn: o.DueOn, DaysOverdue: o.DaysOverdue, RespondentID: o.RespondentID, SubjectID: o.SubjectID, Round: o.Round, Assumed: o.Assumed,
	}
	if o.Progress != nil {
		row.Progress = o.Progress.Status
	}
	if o.Assessment != nil {
		row.Assessment = o.Assessment.Status
	}
	if d := o.CitedDeadline(); d != nil {
		row.Deadline = d.Explanation()
	}
	respondent, err := o.Respondent(ctx)
	if err != nil {
		return row, err
	}
	subject, err := o.Subject(ctx)
	row.Respondent, row.Subject = nameOf(respondent), nameOf(subject)
	return row, err
}

// nameOf returns the name of a node for people.
func nameOf(n graph.Node) string {
	if r, ok := n.(*graph.Recommendation); ok && r.Reference != "" {
		return r.Reference + " " + r.Text
	}
	return graph.NameOf(n)
}

func writeTable(w io.Writer, rows []LedgerRow, asOf graph.Date, counts []query.StateCount) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	type column struct {
		name string
		of   func(LedgerRow) string
	}
	columns := slices.DeleteFunc([]column{
		{"ROUND", func(r LedgerRow) string { return r.Round }},
		{"PROGRESS", func(r LedgerRow) string { return string(r.Progress) }},
		{"ASSESSMENT", func(r LedgerRow) string { return string(r.Assessment) }},
	}, func(c column) bool {
		return !slices.ContainsFunc(rows, func(r LedgerRow) bool { return c.of(r) != "" })
	})
	more := ""
	for _, c := range columns {
		more += c.name + "\t"
	}
	_, _ = fmt.Fprintf(t, "STATE\tDUE\tDAYS\tOWED BY\tOWES AN ANSWER TO\t%sASSUMED\n", more)
	for _, r := range rows {
		days, assumed := "", ""
		if r.DaysOverdue > 0 {
			days = strconv.Itoa(r.DaysOverdue)
		}
		if r.Assumed {
			assumed = "assumed"
		}
		more := ""
		for _, c := range columns {
			more += exchange.OneLine(c.of(r)) + "\t"
		}
		_, _ = fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s%s\n", r.State, r.DueOn, days, exchange.OneLine(r.Respondent), exchange.OneLine(shortened(r.Subject, 60)), more, assumed)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	var totals []string
	for _, total := range counts {
		if total.Count > 0 {
			totals = append(totals, fmt.Sprintf("%d %s", total.Count, total.State))
		}
	}
	_, err := fmt.Fprintf(w, "\n%d obligations as of %s: %s\n", len(rows), asOf, cmp.Or(strings.Join(totals, ", "), "nothing is owed"))
	return err
}

func shortened(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// writeCSV writes a row a line.
func writeCSV(w io.Writer, rows []LedgerRow, mark bool) error {
	l := listing{columns: []string{"state", "dueOn", "daysOverdue", "respondent", "respondentId", "subject", "subjectId", "round", "assumed", "deadline", "progress", "assessment"}}
	for _, r := range rows {
		l.add(r.State, r.DueOn, r.DaysOverdue, r.Respondent, r.RespondentID, r.Subject, r.SubjectID, r.Round, r.Assumed, r.Deadline, r.Progress, r.Assessment)
	}
	return l.writeCSV(w, mark)
}

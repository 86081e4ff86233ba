package cli

import (
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"answerable/graph"
	"answerable/graph/history"
	"answerable/graph/query"
	"answerable/internal/exchange"
	"answerable/internal/storage"
)

// HistoryFlags say of which store a command prints the history, and how.
type HistoryFlags struct {
	storage.Flags
	Format   string           `env:"ANSWERABLE_FORMAT" enum:"table,json" default:"table" help:"table or json (${default})."`
	TimeZone storage.TimeZone `name:"time-zone" env:"ANSWERABLE_TIME_ZONE" placeholder:"ZONE" help:"The time zone of the days, such as Pacific/Apia; by default the store's."`
}

// read calls f with the graph and its view at the clearance.
func (c *HistoryFlags) read(env *Environment, clearance graph.Clearance, f func(*query.Graph, *query.View) error) error {
	s, err := c.OpenToRead(&env.Env)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	s.UseTimeZone(c.TimeZone)
	g := s.Graph(&env.Env)
	return g.Read(env, graph.Viewer{Clearance: clearance}, func(v *query.View) error { return f(g, v) })
}

// LogCommand prints the changes of a store, the newest first.
type LogCommand struct {
	HistoryFlags
	Since     string `env:"ANSWERABLE_SINCE" placeholder:"DATE" help:"Only changes of this day, or today, and later."`
	Until     string `env:"ANSWERABLE_UNTIL" placeholder:"DATE" help:"Only changes of this day, or today, and earlier."`
	By        string `env:"ANSWERABLE_BY" placeholder:"NAME" help:"Only changes by this author."`
	Element   string `env:"ANSWERABLE_ELEMENT" placeholder:"ID" help:"Only changes of this node and its relationships."`
	Subject   string `env:"ANSWERABLE_SUBJECT" placeholder:"ID" help:"Only changes of this recommendation, action point or outcome, and of what is about it."`
	Clearance string `env:"ANSWERABLE_CLEARANCE" enum:"PUBLIC,PARTNER,MEMBER,SECRETARIAT" default:"SECRETARIAT" help:"As a viewer with this clearance (${default})."`
	First     int32  `env:"ANSWERABLE_FIRST" default:"20" placeholder:"N" help:"At most so many changes, up to 500 (${default})."`
}

// loggedChange is a change as the command prints it.
type loggedChange struct {
	Revision graph.Revision  `json:"revision"`
	At       time.Time       `json:"at"`
	By       string          `json:"by,omitempty"`
	Reason   string          `json:"reason,omitempty"`
	Elements []loggedElement `json:"elements"`
}

// loggedElement is what a change did to an element.
type loggedElement struct {
	Operation query.ElementOperation `json:"operation"`
	graph.Ref
	Properties []history.PropertyChange `json:"properties"`
}

// Run prints the changes.
func (c *LogCommand) Run(env *Environment) error {
	clearance, err := graph.ParseClearance(c.Clearance)
	if err != nil {
		return err
	}
	return c.read(env, clearance, func(g *query.Graph, v *query.View) error {
		filter := &query.ChangeFilter{By: optional(c.By), Element: optional(c.Element), Subject: optional(c.Subject)}
		var err error
		if filter.Since, err = OptionalDate("--since", c.Since, g.Clock().Today()); err != nil {
			return err
		}
		if filter.Until, err = OptionalDate("--until", c.Until, g.Clock().Today()); err != nil {
			return err
		}
		page, err := v.Changes(env, filter, query.PageArgs{First: &c.First})
		if err != nil {
			return err
		}
		changes := []loggedChange{}
		for _, change := range page.Nodes() {
			logged := loggedChange{change.Revision, change.At, change.By, change.Reason, nil}
			all, err := change.Differences(env)
			if err != nil {
				return err
			}
			logged.Elements = loggedElements(all)
			changes = append(changes, logged)
		}
		if c.Format == "json" {
			return writeIndented(env.Out, map[string]any{"revision": v.Revision(), "more": page.PageInfo.HasNextPage, "changes": changes})
		}
		return c.writeTable(env, changes, page.PageInfo.HasNextPage)
	})
}

func loggedElements(all []history.Difference) []loggedElement {
	elements := make([]loggedElement, len(all))
	for i, d := range all {
		elements[i] = loggedElement{query.OperationOf(d), d.Ref, d.Properties()}
	}
	return elements
}

// shownElements is how many elements of a change a table has.
const shownElements = 20

func (c *LogCommand) writeTable(env *Environment, changes []loggedChange, more bool) error {
	w := env.Text()
	for _, change := range changes {
		heading := fmt.Sprintf("change %d, %s", change.Revision, change.At.Format(time.RFC3339))
		if change.By != "" {
			heading += ", by " + change.By
		}
		if change.Reason != "" {
			heading += ": " + change.Reason
		}
		if _, err := fmt.Fprintln(w, exchange.OneLine(heading)); err != nil {
			return err
		}
		t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
		for _, e := range change.Elements[:min(len(change.Elements), shownElements)] {
			writeElement(t, e)
		}
		if hidden := len(change.Elements) - shownElements; hidden > 0 {
			_, _ = fmt.Fprintf(t, "  and %d more elements, which --format json has\n", hidden)
		}
		if err := t.Flush(); err != nil {
			return err
		}
	}
	note := fmt.Sprintf("%d changes", len(changes))
	if more {
		note += "; there are more: see --first, --since and --until"
	}
	_, err := fmt.Fprintf(w, "\n%s.\n", note)
	return err
}

// writeElement writes what happened to an element: a line for each value of one that changed, one line for another.
func writeElement(t *tabwriter.Writer, e loggedElement) {
	what := "  " + strings.ToLower(string(e.Operation)) + "\t" + exchange.OneLine(e.Ref.String())
	if e.Operation != query.OperationChanged {
		_, _ = fmt.Fprintln(t, what)
		return
	}
	value := func(text *string) string {
		if text == nil {
			return "(none)"
		}
		return exchange.OneLine(shortened(*text, 60))
	}
	for _, p := range e.Properties {
		_, _ = fmt.Fprintf(t, "%s\t%s\t%s → %s\n", what, p.Property, value(p.Before), value(p.After))
	}
}

// DiffCommand prints what differs between two revisions or days of a store.
type DiffCommand struct {
	HistoryFlags
	From string `arg:"" help:"A revision, such as 17, or a day, such as 2017-07-01, at its end."`
	To   string `arg:"" help:"Another one, not before it."`
}

// Run prints what differs.
func (c *DiffCommand) Run(env *Environment) error {
	return c.read(env, graph.Secretariat, func(g *query.Graph, v *query.View) error {
		log, err := g.Log().Read(env, v.Revision(), graph.Secretariat)
		if err != nil {
			return err
		}
		from, err := revisionOf(log, g.Clock(), c.From)
		if err != nil {
			return err
		}
		to, err := revisionOf(log, g.Clock(), c.To)
		if err != nil {
			return err
		}
		if from > to {
			return fmt.Errorf("%s is revision %d, after %s, revision %d: give the earlier one first", c.From, from, c.To, to)
		}
		all, err := log.Between(env, from, to)
		if err != nil {
			return err
		}
		elements := loggedElements(all)
		if c.Format == "json" {
			return writeIndented(env.Out, map[string]any{"from": from, "to": to, "elements": elements})
		}
		t := tabwriter.NewWriter(env.Text(), 0, 4, 2, ' ', 0)
		for _, e := range elements {
			writeElement(t, e)
		}
		_, _ = fmt.Fprintf(t, "\n%d elements differ between revision %d and revision %d.\n", len(elements), from, to)
		return t.Flush()
	})
}

// revisionOf reads a revision, or a day, which means the last revision that was written by its end.
func revisionOf(log *history.Reader, clock graph.Clock, text string) (graph.Revision, error) {
	heads := log.Heads()
	if n, err := strconv.ParseInt(text, 10, 64); err == nil {
		if n < 0 || int(n) > len(heads) {
			return 0, fmt.Errorf("there is no revision %d: the store has those from 0 to %d", n, len(heads))
		}
		return graph.Revision(n), nil
	}
	today := clock.Today()
	day, err := OptionalDate(text, text, today)
	if err != nil {
		return 0, fmt.Errorf("%q is neither a revision nor a day: write one such as 17 or 2017-07-01", text)
	}
	if *day > today {
		return 0, fmt.Errorf("%s is in the future: nobody knows yet what will be written by then", text)
	}
	last := graph.Revision(0)
	for _, h := range heads {
		if clock.DayOf(h.At) <= *day {
			last = h.Revision
		}
	}
	return last, nil
}

// optional returns the text of a flag, or nil when it was not given.
func optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

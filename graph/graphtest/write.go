package graphtest

import (
	"context"
	"fmt"
	"strings"

	"answerable/graph/ledger"
	"answerable/graph/query"
)

// writeObligation writes an obligation as the scenarios do, in one line.
func writeObligation(o *ledger.Obligation) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s by %s", o.SubjectID, o.RespondentID)
	if o.Round != "" {
		fmt.Fprintf(&b, " in round %s", o.Round)
	}
	fmt.Fprintf(&b, " is %s", o.State)
	if o.DueOn != 0 {
		fmt.Fprintf(&b, ", due %s", o.DueOn)
	}
	if o.DaysOverdue != 0 {
		fmt.Fprintf(&b, ", %d days late", o.DaysOverdue)
	}
	if o.Assumed {
		b.WriteString(", assumed")
	}
	if o.Holding != nil {
		fmt.Fprintf(&b, ", holding %s", o.Holding.ID)
	}
	if o.Deadline != nil {
		for _, s := range o.Deadline.Disputed {
			fmt.Fprintf(&b, ", disputed by %s", s.Value)
		}
	}
	return b.String()
}

// writeOwing writes who owes as the scenarios do, in one line.
func writeOwing(o *query.OwingStakeholder) string {
	text := fmt.Sprintf("%s owes %d open, %d overdue", o.StakeholderID, o.OpenCount, o.OverdueCount)
	if o.NextDueOn != 0 {
		text += fmt.Sprintf(", next due %s", o.NextDueOn)
	}
	return text
}

// writeWay writes the way of a reason from a theme, or from the subject, as the scenarios do.
func writeWay(t failer, b query.Reason, theme *string) string {
	var steps []string
	way, err := b.Steps(context.Background(), theme)
	must(t, err)
	for _, step := range way {
		steps = append(steps, fmt.Sprintf("%s %s %s", step.From, step.Type, step.To))
	}
	return strings.Join(steps, "; ")
}

// writeCountsByState writes how many obligations there are in each state, and how many are assumed.
func writeCountsByState(c *query.ObligationConnection) string {
	text := fmt.Sprintf("%d", c.TotalCount())
	for _, total := range c.CountsByState() {
		if total.Count > 0 {
			text += fmt.Sprintf(", %d %s", total.Count, total.State)
		}
	}
	assumed := 0
	for _, o := range c.Nodes() {
		if o.Assumed {
			assumed++
		}
	}
	if assumed > 0 {
		text += fmt.Sprintf(", %d assumed", assumed)
	}
	return text
}

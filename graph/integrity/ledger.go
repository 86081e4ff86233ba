package integrity

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// checkLedger adds warnings for answers that settle nothing, for progress on what was rejected, and for those who had
// ended when they were asked.
func (c *checker) checkLedger(ctx context.Context, s graph.Snapshot) error {
	unasked, first := 0, ""
	warned := map[graph.Ref]bool{} // a membership is warned of once, whatever the group was asked
	err := graph.InChunks(ctx, s, nil, func(starts []graph.Start) error {
		subjects, err := load.Subjects(ctx, s, graph.FullAccess, starts)
		if err != nil {
			return err
		}
		for _, f := range subjects {
			idle := f.IdleAnswers()
			if len(idle) > 0 && len(f.Addressings) == 0 {
				if unasked++; first == "" {
					first = f.Subject.Ref().ID
				}
				idle = nil
			}
			for _, r := range idle {
				c.addWarning(r.Ref(), "%s", whyIdle(f, r))
			}
			for _, r := range f.ProgressOnRejected() {
				c.addWarning(r.Ref(), "reports progress on what the answer to it rejects")
			}
			for _, e := range f.EndedParties() {
				if ref := e.Relationship.Ref(); !warned[ref] {
					warned[ref] = true
					c.addWarning(ref, "%s had ended, on %s, when %s was addressed on %s",
						e.ID, e.Until, e.Addressing.To, e.Addressing.AddressedOn())
				}
			}
		}
		return nil
	})
	if unasked > 0 {
		c.Warnings = append(c.Warnings, graph.Problem{Element: first, Message: fmt.Sprintf(
			"is answered, but nobody was asked; %d recommendations and action points are like this, and their answers settle nothing", unasked)})
	}
	return err
}

// whyIdle says why an ANSWERS to a subject that was addressed settles nothing.
func whyIdle(f *ledger.SubjectFacts, answers *graph.Relationship) string {
	inRound := func(to *graph.Relationship) bool { return to.Round() == answers.Round() }
	switch {
	case slices.ContainsFunc(f.Addressings, inRound):
		return "settles nothing: nobody that submitted the response, or for whom it was submitted, was asked; say for whom it answers with ON_BEHALF_OF"
	case answers.Round() != "":
		return fmt.Sprintf("settles nothing: %s is asked nowhere in the round %q", f.Subject.Ref(), answers.Round())
	default:
		return "settles nothing: it has no round, and nobody from whom it comes had been asked in a round when it came; say which round it answers"
	}
}

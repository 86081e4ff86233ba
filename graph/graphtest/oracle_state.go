package graphtest

import (
	"maps"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
)

// verdict is what the oracle says of one obligation.
type verdict struct {
	ledger.Obligation
	through map[string]bool // see cause
}

// ledger returns every obligation of a day, by subject and debtor. Without assumptions it leaves out
// those that are assumed and judges the others by firm causes, but their answers by all.
func (w world) ledger(day graph.Date, assumptions bool) (verdicts []verdict) {
	for _, subject := range slices.Sorted(maps.Keys(w.nodes)) {
		if _, ok := w.nodes[subject].(graph.Subject); !ok {
			continue
		}
		all, firm := byDebtor(w.causes(subject, day)), byDebtor(w.firmly().causes(subject, day))
		for _, debtor := range slices.Sorted(maps.Keys(all)) {
			causes, assumed := all[debtor], firm[debtor] == nil
			if !assumptions {
				causes = firm[debtor]
			}
			if assumed && !assumptions {
				continue
			}
			v := verdict{ledger.Obligation{SubjectID: subject, DebtorID: debtor, Assumed: assumed}, map[string]bool{}}
			for _, c := range causes {
				maps.Copy(v.through, c.through)
			}
			w.judge(&v.Obligation, causes, slices.Concat(all[debtor], causes), day)
			verdicts = append(verdicts, v)
		}
	}
	return verdicts
}

func byDebtor(causes []cause) map[string][]cause {
	groups := map[string][]cause{}
	for _, c := range causes {
		groups[c.debtor] = append(groups[c.debtor], c)
	}
	return groups
}

// judge finds the state of an obligation: the first that fits.
func (w world) judge(o *ledger.Obligation, causes, settling []cause, day graph.Date) {
	required, withdrawn := 0, 0
	var standing, all []graph.Date // due dates
	for _, c := range causes {
		if !c.required {
			continue
		}
		required++
		if c.withdrawn {
			withdrawn++
		}
		if c.due != 0 {
			all = append(all, c.due)
			if !c.withdrawn {
				standing = append(standing, c.due)
			}
		}
	}
	switch {
	case required == 0:
		o.State = graph.StateNotRequired
		return
	case withdrawn == required && len(all) > 0:
		o.DueOn = slices.Max(all)
	case len(standing) > 0:
		o.DueOn = slices.Min(standing)
	}
	var came graph.Date // of the earliest answer
	for _, r := range w.counting(o.SubjectID, settling, day) {
		o.Responses = append(o.Responses, r)
		if first := r.SubmittedOn.First(); r.Kind == graph.ResponseHolding {
			o.Holding = r
		} else if came == 0 || first < came {
			came = first
		}
	}
	switch {
	case came != 0 && o.DueOn != 0 && came > o.DueOn:
		o.State, o.DaysOverdue = graph.StateAnsweredLate, int(came-o.DueOn)
	case came != 0:
		o.State = graph.StateAnswered
	case withdrawn == required:
		o.State = graph.StateWithdrawn
	case o.DueOn != 0 && day > o.DueOn:
		o.State, o.DaysOverdue = graph.StateOverdue, int(day-o.DueOn)
	default:
		o.State = graph.StateOpen
	}
}

// counting returns the responses to a subject that count on a day and come from somebody who can
// settle one of the causes, by the day on which they came and their id.
func (w world) counting(subject string, causes []cause, day graph.Date) (responses []*graph.Response) {
	for _, id := range slices.Sorted(maps.Keys(w.nodes)) {
		r, ok := w.nodes[id].(*graph.Response)
		if !ok || r.SubmittedOn.IsZero() || r.SubmittedOn.First() > day || !r.RetractedOn.IsZero() && r.RetractedOn.Last() <= day {
			continue
		}
		answers, settles := false, false
		for _, rel := range w.relationships {
			if rel.From != id {
				continue
			}
			switch rel.Type {
			case graph.Answers:
				answers = answers || rel.To == subject
			case graph.SubmittedBy, graph.OnBehalfOf:
				for _, c := range causes {
					settles = settles || c.required && c.settlers[rel.To]
				}
			}
		}
		if answers && settles {
			responses = append(responses, r)
		}
	}
	slices.SortStableFunc(responses, func(a, b *graph.Response) int { return int(a.SubmittedOn.First() - b.SubmittedOn.First()) })
	return responses
}

// write writes verdicts as the ledger lists them: by due date (none last), subject and debtor.
func write(verdicts []verdict) string {
	var lines []string
	for _, v := range verdicts {
		due := v.DueOn.String()
		if due == "" {
			due = "~"
		}
		line := due + "\x00" + v.SubjectID + "\x00" + v.DebtorID + "\x00" + writeObligation(&v.Obligation)
		for _, r := range v.Responses {
			line += ", answered by " + r.ID
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	for i, line := range lines {
		lines[i] = line[strings.LastIndex(line, "\x00")+1:]
	}
	return strings.Join(lines, "\n")
}

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

// ledger returns every obligation of a day, by subject, respondent and round. Without assumptions it leaves out
// those that are assumed and judges the others by firm causes, but their answers by all.
func (w world) ledger(day graph.Date, assumptions bool) (verdicts []verdict) {
	for _, subject := range slices.Sorted(maps.Keys(w.nodes)) {
		if _, ok := w.nodes[subject].(graph.Subject); !ok {
			continue
		}
		all, firm := byKey(w.causes(subject, day)), byKey(w.firmly().causes(subject, day))
		for _, key := range slices.Sorted(maps.Keys(all)) {
			causes, assumed := all[key], firm[key] == nil
			respondent, round, _ := strings.Cut(key, "\x00")
			if !assumptions {
				causes = firm[key]
			}
			if assumed && !assumptions {
				continue
			}
			v := verdict{ledger.Obligation{SubjectID: subject, RespondentID: respondent, Round: round, Assumed: assumed}, map[string]bool{}}
			for _, c := range causes {
				maps.Copy(v.through, c.through)
			}
			w.judge(&v.Obligation, causes, slices.Concat(all[key], causes), day)
			verdicts = append(verdicts, v)
		}
	}
	return verdicts
}

// byKey groups causes by their respondent and round.
func byKey(causes []cause) map[string][]cause {
	groups := map[string][]cause{}
	for _, c := range causes {
		key := c.respondent + "\x00" + c.round
		groups[key] = append(groups[key], c)
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
		settles := func(c cause) bool {
			return c.required && slices.ContainsFunc(w.relationships, func(by *graph.Relationship) bool {
				return by.From == id && (by.Type == graph.SubmittedBy || by.Type == graph.OnBehalfOf) && c.settlers[by.To]
			})
		}
		fits := func(c cause) bool {
			return slices.ContainsFunc(w.of(graph.Answers), func(answers *graph.Relationship) bool {
				if answers.From != id || answers.To != subject {
					return false
				}
				round := roundOf(answers)
				return round == c.round || round == "" && c.asked.First() <= r.SubmittedOn.Last()
			})
		}
		if slices.ContainsFunc(causes, func(c cause) bool { return settles(c) && fits(c) }) {
			responses = append(responses, r)
		}
	}
	slices.SortStableFunc(responses, func(a, b *graph.Response) int { return int(a.SubmittedOn.First() - b.SubmittedOn.First()) })
	return responses
}

// roundOf reads the round of an ANSWERS from its line.
func roundOf(r *graph.Relationship) string {
	round, _ := lineOf(r)["properties"].(map[string]any)["round"].(string)
	return round
}

// write writes verdicts as the ledger lists them: by due date (none last), subject, respondent and round.
func write(verdicts []verdict) string {
	var lines []string
	for _, v := range verdicts {
		due := v.DueOn.String()
		if due == "" {
			due = "~"
		}
		line := due + "\x00" + v.SubjectID + "\x00" + v.RespondentID + "\x00" + v.Round + "\x00" + writeObligation(&v.Obligation)
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

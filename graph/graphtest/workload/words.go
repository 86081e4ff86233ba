package workload

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// The words that texts are made of. All of it is obviously made up.

var (
	verbs = []string{
		"Adopt", "Begin", "Consult on", "Disclose", "Establish", "Fund", "Guarantee", "Host", "Include", "Join",
		"Keep", "Legislate for", "Monitor", "Name", "Open", "Publish", "Quantify", "Review", "Support", "Train staff for",
	}
	things = []string{
		"a national plan", "an annual report", "regular meetings with local groups", "an independent review board",
		"a complaints procedure", "shared training for officers", "a budget line", "a register of commitments",
		"women's participation in negotiations", "safe reporting channels", "translation into local languages",
		"protection for witnesses",
	}
	purposes = []string{
		"so that communities can follow what was promised", "before the next review meeting",
		"in every district, with an account of what was spent", "together with those who are affected",
		"and report on it within a year", "as agreed at the last convening",
	}
	kinds    = []string{"GOVERNMENT", "MINISTRY", "POLICE", "MULTILATERAL", "CIVIL_SOCIETY", "RESEARCH", "NETWORK", "OTHER"}
	bodies   = []string{"Government", "Ministry of Example Affairs", "Police Service", "Commission", "Association", "Institute", "Network", "Forum"}
	subjects = []string{"policing", "education", "budgets", "protection", "dialogue", "media", "youth", "borders"}
)

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// sentence is the text of a subject.
func sentence(r *rand.Rand, i int) string {
	return fmt.Sprintf("%s %s %s (example %d).", pick(r, verbs), pick(r, things), pick(r, purposes), i)
}

func bodyName(r *rand.Rand, kind, i int) string {
	return fmt.Sprintf("%s of Example Land %c%c %d", bodies[kind], 'A'+rune(r.IntN(26)), 'A'+rune(r.IntN(26)), i)
}

func themeName(block, part int) string {
	name := fmt.Sprintf("Example theme %d: %s", block, subjects[block%len(subjects)])
	if part > 0 {
		name += fmt.Sprintf(", part %d", part)
	}
	return name
}

// quote is what a source is said to say of a text.
func quote(text string) string {
	text, _, _ = strings.Cut(text, " (")
	return text
}

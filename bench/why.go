package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
)

// explanationsFile says why targets are not met, one section for those that share a reason: a title, a line
// "Targets: " with their keys, and what the profiles mean and what would have to change.
const explanationsFile = "bench/explanations.md"

// reason is a section of the page: targets that are not wholly met, and why.
type reason struct {
	Title   string
	Why     string
	Targets []target
	keys    []string
}

// reasons reads the sections of a file.
func reasons(file string) (all []*reason, err error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	_, text, _ := strings.Cut("\n"+string(data), "\n## ")
	for section := range strings.SplitSeq(text, "\n## ") {
		title, rest, _ := strings.Cut(section, "\n")
		keys, why, _ := strings.Cut(strings.TrimSpace(rest), "\n")
		list, is := strings.CutPrefix(keys, "Targets: ")
		if !is {
			return nil, fmt.Errorf("%s: the section %q says nothing of which targets it is", file, title)
		}
		all = append(all, &reason{Title: title, keys: strings.Split(list, ", "), Why: strings.TrimSpace(why)})
	}
	return all, nil
}

// explained gives each target that is not wholly met to its reason; to one of its own when only profiles
// explain it. What nothing explains is an error, and so is a reason of a target that there is not.
func explained(all []target, reasons []*reason) ([]*reason, error) {
	var problems []error
	for _, r := range reasons {
		for _, key := range r.keys {
			if !slices.ContainsFunc(all, func(t target) bool { return t.Key == key }) {
				problems = append(problems, fmt.Errorf("%s explains %s, which is no target", explanationsFile, key))
			}
		}
	}
	for _, t := range all {
		if t.Met == "yes" || t.Met == unmeasured {
			continue
		}
		at := slices.IndexFunc(reasons, func(r *reason) bool { return slices.Contains(r.keys, t.Key) })
		switch {
		case at >= 0:
			reasons[at].Targets = append(reasons[at].Targets, t)
		case spentRows(t.missed) != nil:
			reasons = append(reasons, &reason{Title: t.What, Targets: []target{t}})
		default:
			problems = append(problems, fmt.Errorf("the target %s is not met (%s), and neither a profile nor %s says why", t.Key, t.Figure, explanationsFile))
		}
	}
	return slices.DeleteFunc(reasons, func(r *reason) bool { return len(r.Targets) == 0 }), errors.Join(problems...)
}

// missed is all that fell short of the targets, once each.
func (r *reason) missed(of func(target) bool) (all []spot) {
	for _, t := range r.Targets {
		for _, s := range t.missed {
			if of(t) && !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

// Spent is the table of the profiles of what fell short.
func (r *reason) Spent() string {
	return markdown(spentRows(r.missed(func(target) bool { return true })))
}

// Tails is the table of the slowest answers, of those targets that are about them.
func (r *reason) Tails() string {
	return markdown(tailRows(r.missed(func(t target) bool { return t.tails })))
}

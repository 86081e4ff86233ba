package graphtest

import (
	"slices"

	"answerable/graph"
	"answerable/graph/query"
)

// keep returns the verdicts that a filter keeps.
func (w world) keep(verdicts []verdict, f query.ObligationFilter, day graph.Date, assumptions bool) (kept []verdict) {
	for _, v := range verdicts {
		if w.keeps(v, f, day, assumptions) {
			kept = append(kept, v)
		}
	}
	return kept
}

// keeps reports whether a filter keeps the verdict. Relationships that it walks must hold on the day
// and, without assumptions, be none; respondents and subjects count whatever their dates.
func (w world) keeps(v verdict, f query.ObligationFilter, day graph.Date, assumptions bool) bool {
	holding := w.holding(day, assumptions)
	owes := func(id string) bool {
		return v.RespondentID == id || f.IncludeParts != nil && *f.IncludeParts && slices.Contains(holding.parts(id), v.RespondentID)
	}
	keeps := func(g *query.ObligationFilter) bool { return w.keeps(v, *g, day, assumptions) }
	return (f.Theme == nil || holding.isAbout(v.SubjectID, holding.parts(*f.Theme))) &&
		(f.WorkingGroup == nil || holding.concerns(v.SubjectID, *f.WorkingGroup)) &&
		(f.ThemeIn == nil || slices.ContainsFunc(f.ThemeIn, func(id string) bool { return holding.isAbout(v.SubjectID, holding.parts(id)) })) &&
		(f.Respondent == nil || owes(*f.Respondent)) &&
		(f.RespondentIn == nil || slices.ContainsFunc(f.RespondentIn, owes)) &&
		(f.Subject == nil || v.SubjectID == *f.Subject) &&
		(f.SubjectIn == nil || slices.Contains(f.SubjectIn, v.SubjectID)) &&
		(f.Respondents == nil || w.asked(day, day, assumptions).fits(w.nodes[v.RespondentID], f.Respondents)) &&
		(f.Subjects == nil || w.asked(day, day, assumptions).fits(w.nodes[v.SubjectID], f.Subjects)) &&
		(f.States == nil || slices.Contains(f.States, v.State)) &&
		(f.Answered == nil || v.Answer != nil && (f.Answered.Kinds == nil || slices.Contains(f.Answered.Kinds, v.Answer.Kind))) &&
		(f.Progress == nil || v.Progress != nil && slices.Contains(f.Progress, v.Progress.Status)) &&
		(f.Assessment == nil || v.Assessment != nil && slices.Contains(f.Assessment, v.Assessment.Status)) &&
		(f.Round == nil || slices.Contains(f.Round, v.Round)) &&
		(f.DueOn == nil || dueOn(v.DueOn, *f.DueOn)) &&
		!slices.ContainsFunc(f.Missing, func(d query.ObligationDimension) bool {
			return !slices.Equal(w.valuesOf(v, d, day, assumptions), []string{""})
		}) &&
		(f.DaysOverdue == nil || inBounds(int64(v.DaysOverdue), f.DaysOverdue)) &&
		(f.Assumed == nil || v.Assumed == *f.Assumed) &&
		!slices.ContainsFunc(f.And, func(g *query.ObligationFilter) bool { return !keeps(g) }) &&
		(f.Or == nil || slices.ContainsFunc(f.Or, keeps)) &&
		(f.Not == nil || !keeps(f.Not))
}

// holding returns the world with the relationships that filters walk.
func (w world) holding(day graph.Date, assumptions bool) world {
	walk, holding := w, world{nodes: w.nodes}
	if !assumptions {
		walk = w.firmly()
	}
	for _, r := range walk.relationships {
		if meets(r, graph.On(day)) {
			holding.relationships = append(holding.relationships, r)
		}
	}
	return holding
}

func dueOn(day graph.Date, f query.DateFilter) bool {
	if f.Exists != nil && *f.Exists == (day == 0) {
		return false
	}
	return f.From == nil && f.To == nil || day != 0 && (f.From == nil || day >= *f.From) && (f.To == nil || day <= *f.To)
}

// parts returns an id with everything that is part of it, at any depth.
func (w world) parts(id string) []string {
	return w.closure(id, func(r *graph.Relationship) (string, string) { return r.To, r.From })
}

// wholes returns an id with everything that it is part of.
func (w world) wholes(id string) []string {
	return w.closure(id, func(r *graph.Relationship) (string, string) { return r.From, r.To })
}

func (w world) closure(id string, step func(*graph.Relationship) (from, to string)) []string {
	found := []string{id}
	for before := 0; before != len(found); {
		before = len(found)
		for _, r := range w.of(graph.PartOf) {
			if from, to := step(r); slices.Contains(found, from) && !slices.Contains(found, to) {
				found = append(found, to)
			}
		}
	}
	return found
}

// has reports whether there is such a relationship.
func (w world) has(t graph.RelationshipType, from, to string) bool {
	return slices.ContainsFunc(w.of(t), func(r *graph.Relationship) bool { return r.From == from && r.To == to })
}

func (w world) isAbout(subject string, themes []string) bool {
	return slices.ContainsFunc(themes, func(theme string) bool { return w.has(graph.About, subject, theme) })
}

// concerns reports whether a working group issued the subject, agreed it at a meeting of its own, or
// is about a theme of it, a part of one, or one that such a theme is part of.
func (w world) concerns(subject, group string) bool {
	if w.has(graph.IssuedBy, subject, group) {
		return true
	}
	for id := range w.nodes {
		if w.has(graph.AgreedAt, subject, id) && w.has(graph.HeldBy, id, group) {
			return true
		}
		if w.has(graph.About, group, id) && (w.isAbout(subject, w.parts(id)) || w.isAbout(subject, w.wholes(id))) {
			return true
		}
	}
	return false
}

package query

import (
	"slices"

	"answerable/graph"
)

// TimelineKind is what can happen.
type TimelineKind string

// timelineKinds are all kinds, in the order in which those of the same days come.
var timelineKinds = []TimelineKind{
	"MEETING", "MEETING_PLANNED", "MEETING_HELD", "MEETING_CANCELLED", "PUBLISHED", "ISSUED", "AGREED", "ADDRESSED", "ADDRESSING_WITHDRAWN", "DUE",
	"ANSWERED", "ANSWER_RETRACTED", "REPORTED", "REPORT_RETRACTED", "JOINED", "LEFT", "AFFILIATED", "AFFILIATION_ENDED", "SUCCEEDED",
}

// TimelineKinds returns all kinds, in order.
func TimelineKinds() []TimelineKind { return slices.Clone(timelineKinds) }

// kindOn is what happened on a date, by the property of its node or relationship.
type kindOn struct {
	kind TimelineKind
	key  graph.Key
	on   graph.PartialDate
}

// datesOfNode returns what a node says happened, and when, if it says so.
func datesOfNode(n graph.Node) []kindOn {
	switch n := n.(type) {
	case *graph.Meeting:
		kind := TimelineKind("MEETING")
		if n.Status != "" {
			kind += "_" + TimelineKind(n.Status)
		}
		return []kindOn{{kind, "on", n.On}}
	case *graph.Document:
		return []kindOn{{"PUBLISHED", "publishedOn", n.PublishedOn}}
	case *graph.Recommendation:
		return []kindOn{{"ISSUED", "issuedOn", n.IssuedOn}}
	case *graph.ActionPoint:
		return []kindOn{{"AGREED", "agreedOn", n.AgreedOn}}
	case *graph.Response:
		return []kindOn{{"ANSWERED", "submittedOn", n.SubmittedOn}, {"ANSWER_RETRACTED", "retractedOn", n.RetractedOn}}
	case *graph.ProgressReport:
		return []kindOn{{"REPORTED", "reportedOn", n.ReportedOn}, {"REPORT_RETRACTED", "retractedOn", n.RetractedOn}}
	}
	return nil
}

// datesOfRelationship does so for a relationship. What was withdrawn falls due no more, and who was only proposed did
// not join.
func datesOfRelationship(r *graph.Relationship) []kindOn {
	switch r.Type {
	case graph.AddressedTo:
		a := r.Addressing()
		dates := []kindOn{{"ADDRESSED", "addressedOn", a.AddressedOn}, {"ADDRESSING_WITHDRAWN", "withdrawnOn", a.WithdrawnOn}}
		switch {
		case a.Responsibility == graph.NotRequired || !a.WithdrawnOn.IsZero():
		case !a.DueOn.IsZero():
			dates = append(dates, kindOn{"DUE", "dueOn", a.DueOn})
		case !a.RespondWithin.IsZero():
			dates = append(dates, kindOn{"DUE", "respondWithin", graph.On(a.RespondWithin.After(a.AddressedOn.Last()))})
		}
		return dates
	case graph.MemberOf:
		if s := r.Status(); s == "" || s == graph.MembershipConfirmed || s == graph.MembershipAttended {
			return []kindOn{{"JOINED", graph.KeySince, r.Since}, {"LEFT", graph.KeyUntil, r.Until}}
		}
	case graph.AffiliatedWith:
		return []kindOn{{"AFFILIATED", graph.KeySince, r.Since}, {"AFFILIATION_ENDED", graph.KeyUntil, r.Until}}
	case graph.SucceededBy:
		return []kindOn{{"SUCCEEDED", "on", r.Succession().On}}
	}
	return nil
}

// dated is what a label or a type can say happened, and the properties that hold the dates.
type dated struct {
	kinds []TimelineKind
	keys  []graph.Key
}

var datedLabels = map[graph.Label]dated{
	graph.LabelMeeting:        {timelineKinds[:4], []graph.Key{"on"}},
	graph.LabelDocument:       {[]TimelineKind{"PUBLISHED"}, []graph.Key{"publishedOn"}},
	graph.LabelRecommendation: {[]TimelineKind{"ISSUED"}, []graph.Key{"issuedOn"}},
	graph.LabelActionPoint:    {[]TimelineKind{"AGREED"}, []graph.Key{"agreedOn"}},
	graph.LabelResponse:       {[]TimelineKind{"ANSWERED", "ANSWER_RETRACTED"}, []graph.Key{"submittedOn", "retractedOn"}},
	graph.LabelProgressReport: {[]TimelineKind{"REPORTED", "REPORT_RETRACTED"}, []graph.Key{"reportedOn", "retractedOn"}},
}

var datedTypes = map[graph.RelationshipType]dated{
	graph.AddressedTo:    {[]TimelineKind{"ADDRESSED", "ADDRESSING_WITHDRAWN", "DUE"}, []graph.Key{"addressedOn", "withdrawnOn", "dueOn"}},
	graph.MemberOf:       {[]TimelineKind{"JOINED", "LEFT"}, []graph.Key{graph.KeySince, graph.KeyUntil}},
	graph.AffiliatedWith: {[]TimelineKind{"AFFILIATED", "AFFILIATION_ENDED"}, []graph.Key{graph.KeySince, graph.KeyUntil}},
	graph.SucceededBy:    {[]TimelineKind{"SUCCEEDED"}, []graph.Key{"on"}},
}

// everything returns the pattern of all that a timeline may be made of.
func (q timelineQuestion) everything() graph.Pattern {
	p := graph.Pattern{Name: "timeline", Page: graph.Page{First: maxTimeline}}
	var where graph.Or
	start := func(l graph.Label) {
		if !slices.ContainsFunc(p.Start, func(s graph.Start) bool { return s.Label == l }) {
			p.Start = append(p.Start, graph.Start{Label: l})
		}
	}
	for _, spec := range graph.Labels() {
		if l := spec.Label; slices.ContainsFunc(datedLabels[l].kinds, q.asks) {
			start(l)
			where = append(where, q.on(datedLabels[l].keys)...)
		}
	}
	for _, spec := range graph.RelationshipTypes() {
		if !slices.ContainsFunc(datedTypes[spec.Type].kinds, q.asks) {
			continue
		}
		via := q.on(datedTypes[spec.Type].keys)
		if spec.Type == graph.AddressedTo && q.asks("DUE") {
			via = append(via, graph.Exists{Key: "respondWithin"})
		}
		where = append(where, graph.Has{Hop: graph.Out(spec.Type), Via: via})
		p.Fetch = append(p.Fetch, graph.Fetch{Hop: graph.Out(spec.Type), Via: via, Page: graph.Page{First: maxTimeline}})
		for _, ends := range spec.Ends {
			for _, l := range ends.From {
				start(l)
			}
		}
	}
	p.Where = where
	return p
}

// on returns the conditions for a date that may lie in the days asked for.
func (q timelineQuestion) on(keys []graph.Key) (dates graph.Or) {
	for _, key := range keys {
		within := graph.And{graph.Exists{Key: key}}
		if q.from != 0 {
			within = append(within, graph.Not{Condition: graph.DateRange{Key: key, To: q.from - 1}})
		}
		if q.to != 0 {
			within = append(within, graph.Not{Condition: graph.DateRange{Key: key, From: q.to + 1}})
		}
		dates = append(dates, within)
	}
	return dates
}

// around returns the pattern of what a timeline of nodes is made of: they, and all that they are related to.
func (q timelineQuestion) around() graph.Pattern {
	p := graph.Pattern{Name: "timeline of nodes", Start: []graph.Start{{IDs: q.of}}}
	of := map[graph.Label]bool{}
	for _, id := range q.of {
		l, _, _ := graph.SplitID(id)
		of[l] = true
	}
	for _, spec := range graph.RelationshipTypes() {
		for _, in := range []bool{false, true} {
			var far []graph.Label
			for _, ends := range spec.Ends {
				near, others := ends.From, ends.To
				if in {
					near, others = others, near
				}
				if slices.ContainsFunc(near, func(l graph.Label) bool { return of[l] }) {
					far = append(far, others...)
				}
			}
			if !slices.ContainsFunc(datedTypes[spec.Type].kinds, q.asks) { // then only nodes say what happened
				far = slices.DeleteFunc(far, func(l graph.Label) bool { return !slices.ContainsFunc(datedLabels[l].kinds, q.asks) })
			}
			if slices.Sort(far); len(far) > 0 {
				hop := graph.Hop{Type: spec.Type, In: in, Labels: slices.Compact(far)}
				p.Fetch = append(p.Fetch, graph.Fetch{Hop: hop, Page: graph.Page{First: maxTimeline}})
			}
		}
	}
	return p
}

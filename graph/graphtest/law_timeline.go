package graphtest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// A timeline tells what the lines of the file that one may see say happened, in order, whatever the size of its pages.
func lawTimeline(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	for range 6 {
		clearance, assumptions, size := pick(a.draw, graph.Secretariat, a.level()), !a.oneIn(3), int32(a.upTo(3)+1)
		seen := cut(elementsOf(a.steps), clearance)
		asked := a.timeline(seen)
		want := timelineOf(seen, asked, assumptions)
		var got []string
		read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
			got = everyEntry(t, v.Assumptions(assumptions), asked, size)
		})
		if !slices.Equal(got, want) {
			t.Fatalf("at %s, assumptions %t, of %v from %v to %v, kinds %v, the timeline is\n%s\nand should be\n%s\non the graph\n%s", clearance, assumptions,
				asked.Of, asked.From, asked.To, asked.Kinds, strings.Join(got, "\n"), strings.Join(want, "\n"), fileOf(elementsOf(a.steps)))
		}
	}
}

// timeline returns what to ask of a timeline, by what there is.
func (a asker) timeline(seen []graph.Element) (asked query.TimelineArgs) {
	nodes := worldOf(seen).nodes
	if !a.oneIn(3) {
		asked.Of = slices.DeleteFunc(a.someIDs(), func(id string) bool { return nodes[id] == nil })
	}
	from, to := a.day(), a.day()
	if from > to {
		from, to = to, from
	}
	if a.oneIn(2) {
		asked.From = &from
	}
	if a.oneIn(2) {
		asked.To = &to
	}
	if a.oneIn(2) {
		asked.Kinds = someOf(a, query.TimelineKinds()...)
	}
	return asked
}

// everyEntry returns all entries, page by page.
func everyEntry(t failer, v *query.View, asked query.TimelineArgs, size int32) []string {
	got := []string{}
	for args := (query.PageArgs{First: &size}); ; {
		c, err := v.Timeline(context.Background(), asked, args)
		must(t, err)
		for _, e := range c.Nodes() {
			got = append(got, writeEntry(e))
		}
		if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage {
			if len(got) != c.TotalCount {
				t.Fatalf("a timeline of %d has pages of %d", c.TotalCount, len(got))
			}
			return got
		}
	}
}

func writeEntry(e *query.TimelineEntry) string {
	text := fmt.Sprintf("%s %s %s", e.On, e.Kind, idOf(e.Node))
	if e.Relationship != nil {
		text += fmt.Sprintf(" %s %s", e.Relationship.To, e.Relationship.Key)
	}
	return text
}

// timelineOf returns the entries by the lines of a file.
func timelineOf(seen []graph.Element, asked query.TimelineArgs, assumptions bool) []string {
	var lines []fields
	scope := map[any]bool{} // the nodes that count
	for _, id := range asked.Of {
		scope[id] = true
	}
	of := func(id any) bool { return asked.Of == nil || slices.Contains(asked.Of, fmt.Sprint(id)) }
	for _, e := range seen {
		line := lineOf(e)
		if line["assumption"] == nil || assumptions {
			lines = append(lines, line)
			if of(line["from"]) || of(line["to"]) {
				scope[line["from"]], scope[line["to"]] = true, true
			}
		}
	}
	type entry struct {
		order []string
		text  string
	}
	var all []entry
	for _, line := range lines {
		properties, _ := line["properties"].(map[string]any)
		id, ends := line["id"], ""
		if line["type"] != nil {
			if id = line["from"]; !of(id) && !of(line["to"]) {
				continue
			}
			key, _ := line["key"].(string)
			ends = fmt.Sprintf(" %s %s", line["to"], key)
		} else if asked.Of != nil && !scope[id] {
			continue
		}
		say := func(kind query.TimelineKind, property string, value any) {
			own, _ := line["propertySources"].(map[string]any)
			if about, ok := own[property].(map[string]any); ok && about["assumption"] != nil && !assumptions {
				return
			}
			text, _ := value.(string)
			on, err := graph.ParsePartialDate(text)
			if err != nil || asked.Kinds != nil && !slices.Contains(asked.Kinds, kind) ||
				asked.From != nil && on.Last() < *asked.From || asked.To != nil && on.First() > *asked.To {
				return
			}
			place := fmt.Sprintf("%02d", slices.Index(query.TimelineKinds(), kind))
			key, _ := line["key"].(string)
			order := []string{on.First().String(), on.Last().String(), place, fmt.Sprint(id), fmt.Sprint(line["to"]), key}
			all = append(all, entry{order, fmt.Sprintf("%s %s %s%s", on, kind, id, ends)})
		}
		switch fmt.Sprint(line["label"], line["type"]) {
		case "Meeting<nil>":
			kind := query.TimelineKind("MEETING")
			if status, ok := properties["status"].(string); ok {
				kind = query.TimelineKind("MEETING_" + status)
			}
			say(kind, "on", properties["on"])
		case "Document<nil>":
			say("PUBLISHED", "publishedOn", properties["publishedOn"])
		case "Recommendation<nil>":
			say("ISSUED", "issuedOn", properties["issuedOn"])
		case "ActionPoint<nil>":
			say("AGREED", "agreedOn", properties["agreedOn"])
		case "Response<nil>":
			say("ANSWERED", "submittedOn", properties["submittedOn"])
			say("ANSWER_RETRACTED", "retractedOn", properties["retractedOn"])
		case "ProgressReport<nil>":
			say("REPORTED", "reportedOn", properties["reportedOn"])
			say("REPORT_RETRACTED", "retractedOn", properties["retractedOn"])
		case "<nil>ADDRESSED_TO":
			say("ADDRESSED", "addressedOn", properties["addressedOn"])
			say("ADDRESSING_WITHDRAWN", "withdrawnOn", properties["withdrawnOn"])
			if properties["responsibility"] == "NOT_REQUIRED" || properties["withdrawnOn"] != nil {
				continue
			}
			if say("DUE", "dueOn", properties["dueOn"]); properties["dueOn"] == nil && properties["respondWithin"] != nil {
				within, _ := graph.ParseDuration(fmt.Sprint(properties["respondWithin"]))
				addressed, _ := graph.ParsePartialDate(fmt.Sprint(properties["addressedOn"]))
				say("DUE", "respondWithin", within.After(addressed.Last()).String())
			}
		case "<nil>MEMBER_OF":
			if status := properties["status"]; status == nil || status == "CONFIRMED" || status == "ATTENDED" {
				say("JOINED", "since", line["since"])
				say("LEFT", "until", line["until"])
			}
		case "<nil>AFFILIATED_WITH":
			say("AFFILIATED", "since", line["since"])
			say("AFFILIATION_ENDED", "until", line["until"])
		case "<nil>SUCCEEDED_BY":
			say("SUCCEEDED", "on", properties["on"])
		}
	}
	slices.SortFunc(all, func(a, b entry) int { return slices.Compare(a.order, b.order) })
	texts := []string{}
	for _, e := range all {
		texts = append(texts, e.text)
	}
	return texts
}

package workload

import (
	"fmt"
	"strings"

	"answerable/graph"
)

// Scale is how large a graph is. A block is one theme with its parts and the same number of subjects
// in every scale, so that a question about a theme has an answer of the same size in all of them.
type Scale struct {
	name                               string
	blocks                             int
	organizations, people, groups      int // stakeholders
	documents, meetings, workingGroups int
	issued                             bool // whether who issued and published a subject is noted, which L is dense by
}

const (
	subjectsOfBlock = 500
	partsOfTheme    = 4
	pointEvery      = 50 // every so many subjects, one is an action point
)

var scales = map[string]Scale{
	"s": {name: "S", blocks: 4, organizations: 300, people: 100, groups: 12, documents: 40, meetings: 8, workingGroups: 4},
	"m": {name: "M", blocks: 100, organizations: 6_000, people: 2_000, groups: 240, documents: 1_000, meetings: 200, workingGroups: 50},
	"l": {
		name: "L", blocks: 800, organizations: 64_000, people: 40_000, groups: 1_920, documents: 8_000, meetings: 1_600, workingGroups: 400,
		issued: true,
	},
}

// ScaleNamed returns the scale that a letter names.
func ScaleNamed(name string) (Scale, error) {
	s, ok := scales[strings.ToLower(name)]
	if !ok {
		return Scale{}, fmt.Errorf("there is no scale %q; the scales are s, m and l", name)
	}
	return s, nil
}

// String returns the name of the scale: S, M or L.
func (s Scale) String() string { return s.name }

func (s Scale) subjects() int { return s.blocks * subjectsOfBlock }

// The ids. Numbers have a fixed width, so that the order of ids is the order of numbers.

func organizationID(i int) string { return fmt.Sprintf("organization:body-%06d", i) }
func personID(i int) string       { return fmt.Sprintf("person:p-%06d", i) }
func groupID(i int) string        { return fmt.Sprintf("stakeholder-group:group-%05d", i) }
func workingGroupID(i int) string { return fmt.Sprintf("working-group:group-%05d", i) }
func documentID(i int) string     { return fmt.Sprintf("document:report-%05d", i) }
func meetingID(i int) string      { return fmt.Sprintf("meeting:meeting-%05d", i) }
func outcomeID(i int) string      { return fmt.Sprintf("outcome:outcome-%05d", i) }

// themeID names the theme of a block, or a part of it, from 1.
func themeID(block, part int) string {
	if part == 0 {
		return fmt.Sprintf("theme:theme-%04d", block)
	}
	return fmt.Sprintf("theme:theme-%04d-%d", block, part)
}

func isPoint(i int) bool { return i%pointEvery == 0 }

func subjectID(i int) string {
	if isPoint(i) {
		return fmt.Sprintf("action-point:point-%07d", i)
	}
	return fmt.Sprintf("recommendation:recommendation-%07d", i)
}

func responseID(subject, i int) string { return fmt.Sprintf("response:response-%07d-%02d", subject, i) }

func subjectLabel(i int) graph.Label {
	if isPoint(i) {
		return graph.LabelActionPoint
	}
	return graph.LabelRecommendation
}

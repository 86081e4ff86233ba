package api

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"slices"
	"testing"

	"answerable/graph/subscription"
)

// counted asks for how many there are of something, and returns the answer's number.
func (s *streaming) counted(field string) int {
	s.t.Helper()
	response, err := http.Get(s.url + "?" + url.Values{"query": {"{ of: " + field + " { totalCount } }"}}.Encode())
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	var answer struct {
		Data struct{ Of *struct{ TotalCount int } }
	}
	if err := json.Unmarshal(body, &answer); err != nil || answer.Data.Of == nil {
		s.t.Fatalf("%s: %s", field, body)
	}
	return answer.Data.Of.TotalCount
}

// An empty list in a filter is no filter left out: "one of these" keeps nothing when there are none of these.
// Whoever asks first, with the one or the other, decides nothing for those who ask next.
func TestAnEmptyListIsNotAnAbsentOneWhoeverAsksFirst(t *testing.T) {
	type asked struct {
		field string
		none  bool // else all
	}
	all := []asked{
		{`obligations`, false},
		{`obligations(filter: {})`, false},
		{`obligations(filter: {states: []})`, true},
		{`obligations(filter: {themeIn: []})`, true},
		{`obligations(filter: {respondentIn: []})`, true},
		{`obligations(filter: {respondentIn: [], includeParts: true})`, true},
		{`obligations(filter: {subjectIn: []})`, true},
		{`obligations(filter: {or: []})`, true},
		{`obligations(filter: {and: []})`, false},
		{`obligations(filter: {missing: []})`, false},
		{`obligations(filter: {not: {states: []}})`, false},
		{`obligations(filter: {and: [{states: []}]})`, true},
		{`obligations(filter: {respondents: {ids: []}})`, true},
		{`obligations(filter: {respondents: {labels: []}})`, true},
		{`obligations(filter: {respondents: {}})`, false},
		{`stakeholdersOwing`, false},
		{`stakeholdersOwing(filter: {states: []})`, true},
		{`organizations`, false},
		{`organizations(filter: {kind: []})`, true},
		{`organizations(filter: {name: {in: []}})`, true},
		{`stakeholderGroups(filter: {obligations: {count: {min: 1}}})`, false},
		{`stakeholderGroups(filter: {obligations: {where: {states: []}, count: {min: 1}}})`, true},
	}
	for name, order := range map[string]func([]asked){
		"absent first": func([]asked) {}, "empty first": slices.Reverse[[]asked],
	} {
		t.Run(name, func(t *testing.T) {
			s := newStreaming(t, subscription.Options{}, soon)
			order := func(a []asked) []asked { order(a); return a }(slices.Clone(all))
			for _, a := range order {
				if n := s.counted(a.field); (n == 0) != a.none {
					t.Errorf("%s: there are %d", a.field, n)
				}
			}
		})
	}
}

func TestASubscriberWithAnEmptyListSharesNothingWithOneWithout(t *testing.T) {
	const (
		none  = `subscription { obligationsChanged(filter: {states: []}) { obligations { totalCount } } }`
		every = `subscription { obligationsChanged { obligations { totalCount } } }`
	)
	for name, first := range map[string]bool{"empty first": true, "absent first": false} {
		t.Run(name, func(t *testing.T) {
			s := newStreaming(t, subscription.Options{}, soon)
			queries := []string{none, every}
			if !first {
				slices.Reverse(queries)
			}
			for _, query := range queries {
				got := s.source(query, "").Next()
				if nothing := got == `next: {"data":{"obligationsChanged":{"obligations":{"totalCount":0}}},"extensions":{"revision":1}}`; nothing != (query == none) {
					t.Errorf("%s begins with %s", query, got)
				}
			}
		})
	}
}

package workload

import (
	"bytes"
	"context"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// tiny is a scale for tests.
var tiny = Scale{name: "tiny", blocks: 1, organizations: 100, people: 20, groups: 8, documents: 10, meetings: 4, workingGroups: 2, issued: true}

func generatedFile(t *testing.T) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := Generate(tiny, &file); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func TestTheGeneratedGraphIsTheSameEachTime(t *testing.T) {
	if !bytes.Equal(generatedFile(t), generatedFile(t)) {
		t.Error("two files of the same scale differ")
	}
}

func TestTheGeneratedFileIsCanonicalAndKeepsEveryRule(t *testing.T) {
	file := generatedFile(t)
	steps, err := ndjson.ReadFile("generated", bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	s, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	g, secretary := query.New(s, time.Now), graph.Viewer{Clearance: graph.Secretariat}
	if _, err := mutation.New(g).Apply(context.Background(), secretary, "test", steps); err != nil {
		t.Fatal(err)
	}
	var exported bytes.Buffer
	if err := g.Read(context.Background(), secretary, func(v *query.View) error {
		exported.Reset()
		return v.Export(context.Background(), &exported)
	}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(exported.Bytes(), file) {
		t.Error("an export differs from the file")
	}
	report, err := integrity.Check(context.Background(), g.Store(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Errors)+len(report.Warnings) > 0 {
		t.Errorf("check finds %v %v", report.Errors, report.Warnings)
	}
}

func TestTheGeneratedGraphHasTheShapeThatThePageSays(t *testing.T) {
	w := New(tiny)
	var restricted, each, nested, held, drafts, retracted, months int
	for i := range w.subjects() {
		s := w.subject(i)
		if s.level > graph.Public {
			restricted++
		}
		for _, a := range s.addressings {
			if a.properties.Responsibility == graph.EachMember {
				each++
			}
			if d := a.properties.DueOn; !d.IsZero() && d.First() != d.Last() {
				months++
			}
		}
		for _, x := range s.responses {
			switch {
			case x.kind == graph.ResponseHolding:
				held++
			case x.submitted == "":
				drafts++
			case x.retracted != "":
				retracted++
			}
		}
	}
	for _, members := range w.members {
		for _, m := range members {
			if m.group >= 0 {
				nested++
			}
		}
	}
	for what, n := range map[string]int{
		"restricted subjects": restricted, "addressings to each member": each, "nested groups": nested, "holding replies": held,
		"drafts": drafts, "retractions": retracted, "due dates of months or quarters": months,
	} {
		if n == 0 {
			t.Errorf("there are no %s", what)
		}
	}
}

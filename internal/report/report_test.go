package report

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

var update = flag.Bool("update", false, "write what is reported into testdata")

// filled returns an embedded store that holds the file.
func filled(t *testing.T, file []byte) graph.Store {
	t.Helper()
	steps, err := ndjson.ReadFile("file", bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	s, err := embedded.Open(t.TempDir(), embedded.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	apply(t, s, steps)
	return s
}

func apply(t interface{ Fatal(...any) }, s graph.Store, steps []graph.Op) {
	accept := func(context.Context, graph.Snapshot) error { return nil }
	change := graph.Change{At: clock(), By: "test", Reason: "test", Steps: steps}
	if _, err := s.Apply(context.Background(), graph.FixedWrite(change, accept)); err != nil {
		t.Fatal(err)
	}
}

func clock() time.Time { return time.Date(2031, 5, 1, 12, 0, 0, 0, time.UTC) }

func day(text string) graph.Date {
	d, err := graph.ParseDate(text)
	if err != nil {
		panic(err) // a constant of the tests
	}
	return d
}

// reading calls f with what a clearance sees.
func reading(t interface{ Fatal(...any) }, s graph.Store, clearance graph.Clearance, f func(*query.View) error) {
	if err := query.New(s, clock).Read(context.Background(), graph.Viewer{Clearance: clearance}, f); err != nil {
		t.Fatal(err)
	}
}

func reviewOf(t *testing.T, s graph.Store, format string, request ReviewRequest) string {
	t.Helper()
	var content []byte
	reading(t, s, graph.Public, func(v *query.View) error {
		d, err := Review(context.Background(), v, day("2031-05-01"), request)
		if err == nil {
			content, err = d.Write(format)
		}
		return err
	})
	return string(content)
}

func letterOf(t *testing.T, s graph.Store, format string, request LetterRequest) string {
	t.Helper()
	var content []byte
	reading(t, s, graph.Public, func(v *query.View) error {
		if format == "ics" {
			var err error
			content, err = Calendar(context.Background(), v, day("2031-05-01"), request)
			return err
		}
		d, err := Letter(context.Background(), v, day("2031-05-01"), request)
		if err == nil {
			content, err = d.Write(format)
		}
		return err
	})
	return string(content)
}

const gsxGroup = "working-group:security-interventions"

// TestGoldenReports holds the reports of the samples to files that people have read. -update writes them.
func TestGoldenReports(t *testing.T) {
	gsx, harbour := filled(t, data.GSX), filled(t, data.Harbour)
	for name, got := range map[string]func() string{
		// The review by its reading in the timeline (p.4): June.
		"gsx-review-2017-06.en.md": func() string {
			return reviewOf(t, gsx, "markdown", ReviewRequest{WorkingGroup: gsxGroup, From: day("2016-09-01"), To: day("2017-06-30"), Language: "en"})
		},
		// The review by its other reading (p.3): the third quarter.
		"gsx-review-2017-q3.en.md": func() string {
			return reviewOf(t, gsx, "markdown", ReviewRequest{WorkingGroup: gsxGroup, From: day("2016-09-01"), To: day("2017-09-30"), Language: "en"})
		},
		"gsx-review-2017-q3.fr.md": func() string {
			return reviewOf(t, gsx, "markdown", ReviewRequest{WorkingGroup: gsxGroup, From: day("2016-09-01"), To: day("2017-09-30"), Language: "fr"})
		},
		"gsx-review-2017-q3.ar.html": func() string {
			return reviewOf(t, gsx, "html", ReviewRequest{WorkingGroup: gsxGroup, From: day("2016-09-01"), To: day("2017-09-30"), Language: "ar"})
		},
		// The input to the high-level convening: what changed since the review of June.
		"gsx-input-2017-09.en.md": func() string {
			return reviewOf(t, gsx, "markdown", ReviewRequest{WorkingGroup: gsxGroup, From: day("2017-06-30"), To: day("2017-09-30"), Language: "en"})
		},
		"gsx-letter-assumed.en.md": func() string {
			return letterOf(t, gsx, "markdown", LetterRequest{Stakeholder: "stakeholder-group:ministries-of-the-interior", To: day("2017-10-01"), Language: "en", Assumptions: true})
		},
		"harbour-review.en.md": func() string {
			return reviewOf(t, harbour, "markdown", ReviewRequest{WorkingGroup: "working-group:living-shore", Language: "en"})
		},
		"harbour-letter.en.md": func() string {
			return letterOf(t, harbour, "markdown", LetterRequest{Stakeholder: "organization:fictional-port-authority", Language: "en", ReplyTo: "the secretariat, secretariat@harbour.invalid"})
		},
		"harbour-letter.ar.ics": func() string {
			return letterOf(t, harbour, "ics", LetterRequest{Stakeholder: "organization:fictional-port-authority", Language: "ar"})
		},
	} {
		t.Run(name, func(t *testing.T) {
			file, text := filepath.Join("testdata", name), got()
			if *update {
				if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if string(want) != text {
				t.Errorf("the report is not that of %s; read the difference, and write it with -update:\n%s", file, text)
			}
			if again := got(); again != text {
				t.Errorf("the same request gives another report:\n%s", again)
			}
		})
	}
}

func TestNothingAssumedIsCountedOrStandsInALetter(t *testing.T) {
	gsx := filled(t, data.GSX)
	text := reviewOf(t, gsx, "markdown", ReviewRequest{WorkingGroup: gsxGroup, From: day("2017-06-30"), To: day("2017-10-01"), Language: "en"})
	for _, want := range []string{
		"As far as the sources say, nothing was owed in the scope of this working group on 1 October 2017.",
		"Counted apart, if what we assume is right: 28 answers are late; 0 are owed and not yet late.",
		"## Who owes an answer\n\nNobody, as far as the sources say.",
		"Counted apart, if what we assume is right: 28 became late.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the report lacks %q:\n%s", want, text)
		}
	}
	interior := LetterRequest{Stakeholder: "stakeholder-group:ministries-of-the-interior", To: day("2017-10-01"), Language: "en"}
	if letter := letterOf(t, gsx, "markdown", interior); strings.Contains(letter, "R7") || strings.Contains(letter, "Assumptions") || !strings.Contains(letter, "0 answers are owed.") {
		t.Errorf("the letter says what is assumed:\n%s", letter)
	}
	if calendar := letterOf(t, gsx, "ics", interior); strings.Contains(calendar, "VEVENT") {
		t.Errorf("the calendar has what is assumed:\n%s", calendar)
	}
	reading(t, gsx, graph.Public, func(v *query.View) error {
		firm, err := Owing(context.Background(), v, "", day("2017-10-01"), false)
		all, errAll := Owing(context.Background(), v, gsxGroup, day("2017-10-01"), true)
		if len(firm) != 0 || len(all) != 6 || err != nil || errAll != nil {
			t.Errorf("%v and, with assumptions, %v owe (%v, %v); want nobody and 6", firm, all, err, errAll)
		}
		return nil
	})
}

func TestAReportRefusesWhatItCannotSay(t *testing.T) {
	gsx := filled(t, data.GSX)
	for want, request := range map[string]ReviewRequest{
		`workingGroup: there is no "working-group:absent"`: {WorkingGroup: "working-group:absent", Language: "en"},
		`workingGroup: there is no "initiative:gsx"`:       {WorkingGroup: "initiative:gsx", Language: "en"},
		`there are no reports in "de"; write en, fr, ar`:   {WorkingGroup: gsxGroup, Language: "de"},
		"from is 2017-02-01, after to, 2017-01-01; write the earlier day as from": {
			WorkingGroup: gsxGroup, Language: "en", From: day("2017-02-01"), To: day("2017-01-01"),
		},
	} {
		err := query.New(gsx, clock).Read(context.Background(), graph.Viewer{}, func(v *query.View) error {
			_, err := Review(context.Background(), v, day("2031-05-01"), request)
			return err
		})
		if err == nil || err.Error() != want {
			t.Errorf("%v: %v, want %s", request, err, want)
		}
	}
}

// The law of visibility: a report on the graph is the one on the graph from which all that the reader may not see was
// cut by hand. And nothing assumed stands in a letter unless it is asked for.
func TestAReportShowsWhatItsReaderMaySee(t *testing.T) {
	graphtest.Configure(t)
	rapid.Check(t, func(t *rapid.T) {
		steps := graphtest.Graph(t)
		clearance := rapid.SampledFrom(graph.Clearances()).Draw(t, "clearance")
		to := graph.Date(rapid.IntRange(int(day("2016-01-01")), int(day("2032-01-01"))).Draw(t, "to"))
		from := to - graph.Date(rapid.IntRange(0, 900).Draw(t, "from"))
		language := rapid.SampledFrom(Languages()).Draw(t, "language")
		assumptions := rapid.Bool().Draw(t, "assumptions")
		var elements []graph.Element
		var ids []string
		for _, op := range steps {
			elements = append(elements, op.Put)
			if ref := op.Put.Ref(); ref.ID != "" {
				ids = append(ids, ref.ID)
			}
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		var cut []graph.Op
		for _, e := range graphtest.Cut(elements, clearance) {
			cut = append(cut, graph.Op{Put: e})
		}
		whole, without := graphtest.NewNaive(), graphtest.NewNaive()
		apply(t, whole, steps)
		apply(t, without, cut)
		ask := func(s graph.Store, clearance graph.Clearance) string {
			var b strings.Builder
			say := func(content []byte, err error) {
				b.Write(content)
				if err != nil {
					if graph.CodeOf(err) == "" {
						t.Fatalf("an internal error: %v", err)
					}
					b.WriteString(err.Error() + "\n")
				}
			}
			reading(t, s, clearance, func(v *query.View) error {
				b.Reset()
				for _, id := range ids {
					switch label, _, _ := graph.SplitID(id); {
					case label == graph.LabelWorkingGroup:
						d, err := Review(context.Background(), v, to, ReviewRequest{WorkingGroup: id, From: from, To: to, Language: language})
						if say(nil, err); err == nil {
							say(d.HTML())
							say(d.Markdown())
						}
						owing, err := Owing(context.Background(), v, id, to, assumptions)
						say([]byte(strings.Join(owing, " ")+"\n"), err)
						fallthrough
					case slices.Contains(graph.StakeholderLabels(), label):
						request := LetterRequest{Stakeholder: id, To: to, Language: language, Assumptions: assumptions}
						d, err := Letter(context.Background(), v, to, request)
						if say(nil, err); err == nil {
							if !assumptions && len(d.Assumptions) > 0 {
								t.Fatalf("the letter to %s says what is assumed: %v", id, d.Assumptions)
							}
							say(d.Markdown())
						}
						say(Calendar(context.Background(), v, to, request))
					}
				}
				return nil
			})
			return b.String()
		}
		if want, got := ask(without, graph.Secretariat), ask(whole, clearance); got != want {
			t.Fatalf("%s reads\n%s\nin place of\n%s", clearance, got, want)
		}
	})
}

// countingStore counts the questions to its snapshots.
type countingStore struct {
	graph.Store
	calls atomic.Int64
}

type countingSnapshot struct {
	graph.Snapshot
	calls *atomic.Int64
}

func (c *countingStore) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return c.Store.Read(ctx, func(s graph.Snapshot) error { return f(countingSnapshot{s, &c.calls}) })
}

func (s countingSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	s.calls.Add(1)
	return s.Snapshot.Match(ctx, p)
}

func (s countingSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	s.calls.Add(1)
	return s.Snapshot.Reach(ctx, r)
}

// A report makes a constant number of calls of the store, whatever it lists.
func TestAReportCostsAConstantNumberOfCalls(t *testing.T) {
	const most = 75
	for name, request := range map[string]ReviewRequest{
		"gsx":     {WorkingGroup: gsxGroup, From: day("2016-09-01"), To: day("2017-10-01"), Language: "en"},
		"harbour": {WorkingGroup: "working-group:lights-and-safe-passage", From: day("2028-06-01"), Language: "en"},
	} {
		store := &countingStore{Store: filled(t, map[string][]byte{"gsx": data.GSX, "harbour": data.Harbour}[name])}
		reviewOf(t, store, "markdown", request)
		if calls := store.calls.Load(); calls > most {
			t.Errorf("%s: %d calls of the store, want at most %d", name, calls, most)
		}
	}
}

// What was asked has a source here; what came of it is assumed. The letter says the one and not the other.
func TestAnAssumedAnswerStandsInNoLetter(t *testing.T) {
	const lines = `{"label":"Document","id":"document:d","properties":{"title":"Minutes"},"visibility":"PUBLIC","sources":[{"document":"document:d"}]}
{"label":"Organization","id":"organization:o","properties":{"name":"Office"},"visibility":"PUBLIC","sources":[{"document":"document:d"}]}
{"label":"ProgressReport","id":"progress-report:p","properties":{"status":"IN_PROGRESS","reportedOn":"2031-03-01"},"visibility":"PUBLIC","assumption":"A guess of progress."}
{"label":"Recommendation","id":"recommendation:a","properties":{"reference":"A1","text":"Asked"},"visibility":"PUBLIC","sources":[{"document":"document:d","page":1}]}
{"label":"Recommendation","id":"recommendation:b","properties":{"reference":"B1","text":"Perhaps answered"},"visibility":"PUBLIC","sources":[{"document":"document:d","page":2}]}
{"label":"Response","id":"response:holding","properties":{"kind":"HOLDING","submittedOn":"2031-02-01"},"visibility":"PUBLIC","assumption":"A guess of a reply."}
{"label":"Response","id":"response:answer","properties":{"kind":"ACCEPTED","submittedOn":"2031-02-01"},"visibility":"PUBLIC","assumption":"A guess of an answer."}
{"type":"ADDRESSED_TO","from":"recommendation:a","to":"organization:o","properties":{"addressedOn":"2031-01-01"},"visibility":"PUBLIC","sources":[{"document":"document:d","page":1}]}
{"type":"ADDRESSED_TO","from":"recommendation:b","to":"organization:o","properties":{"addressedOn":"2031-01-01"},"visibility":"PUBLIC","sources":[{"document":"document:d","page":2}]}
{"type":"ANSWERS","from":"response:answer","to":"recommendation:b","properties":{},"visibility":"PUBLIC","assumption":"A guess of an answer."}
{"type":"ANSWERS","from":"response:holding","to":"recommendation:a","properties":{},"visibility":"PUBLIC","assumption":"A guess of a reply."}
{"type":"REPORTS_ON","from":"progress-report:p","to":"recommendation:a","properties":{},"visibility":"PUBLIC","assumption":"A guess of progress."}
{"type":"SUBMITTED_BY","from":"progress-report:p","to":"organization:o","properties":{},"visibility":"PUBLIC","assumption":"A guess of progress."}
{"type":"SUBMITTED_BY","from":"response:answer","to":"organization:o","properties":{},"visibility":"PUBLIC","assumption":"A guess of an answer."}
{"type":"SUBMITTED_BY","from":"response:holding","to":"organization:o","properties":{},"visibility":"PUBLIC","assumption":"A guess of a reply."}
`
	s := filled(t, []byte(lines))
	request := LetterRequest{Stakeholder: "organization:o", Language: "en"}
	letter := letterOf(t, s, "markdown", request)
	for _, bad := range []string{"B1", "guess", "February", "in progress"} {
		if strings.Contains(letter, bad) {
			t.Errorf("the letter says %q:\n%s", bad, letter)
		}
	}
	if !strings.Contains(letter, "- A1 Asked [1 p. 1]") || !strings.Contains(letter, "1 answer is owed.") {
		t.Errorf("the letter lacks what was asked:\n%s", letter)
	}
	request.Assumptions = true
	letter = letterOf(t, s, "markdown", request)
	for _, want := range []string{"B1", "A guess of an answer.", "A guess of a reply.", "A guess of progress.", "in progress"} {
		if !strings.Contains(letter, want) {
			t.Errorf("with assumptions, the letter lacks %q:\n%s", want, letter)
		}
	}
}

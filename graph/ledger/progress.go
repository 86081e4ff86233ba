package ledger

import (
	"maps"
	"slices"

	"answerable/graph"
)

// evaluateProgress sets the progress of an obligation on a day, and its assessment. They change no state: what is owed is
// an answer.
func (f *SubjectFacts) evaluateProgress(o *Obligation, on graph.Date, settling map[string]graph.Date) {
	if len(f.Reports) == 0 {
		return
	}
	asked := slices.Min(slices.Collect(maps.Values(settling)))
	for _, r := range f.Reports {
		switch {
		case graph.StateOf(r.Node, on) != graph.ResponseSubmitted:
		case r.settles(o.Round, settling):
			o.Progress = r.Node
		case r.someFits(o.Round, asked):
			o.Assessment = r.Node
		}
	}
	o.ProgressDisputed = o.Progress != nil && o.Assessment != nil && o.Progress.Status != o.Assessment.Status
}

// ProgressOnRejected returns the REPORTS_ON of each report that is on some day the progress of an obligation whose
// answer rejects what was asked.
func (f *SubjectFacts) ProgressOnRejected() (odd []*graph.Relationship) {
	rejects := func(a Answer) bool { return a.Node.Kind == graph.ResponseRejected }
	if len(f.Reports) == 0 || !slices.ContainsFunc(f.Answers, rejects) {
		return nil
	}
	for _, day := range f.days() {
		for _, o := range f.Obligations(day, true) {
			if o.Answer == nil || o.Answer.Kind != graph.ResponseRejected || o.Progress == nil {
				continue
			}
			for _, r := range f.Reports {
				for _, about := range r.About {
					if r.Node == o.Progress && (about.Round() == o.Round || about.Round() == "") && !slices.Contains(odd, about) {
						odd = append(odd, about)
					}
				}
			}
		}
	}
	return odd
}

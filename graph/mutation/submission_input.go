package mutation

import (
	"fmt"
	"slices"

	"answerable/graph"
)

// SubmissionInput holds the fields that the inputs of recordResponse and recordProgress share.
type SubmissionInput struct {
	WriteInput
	ID             string // of the submission to change; "" for a new one
	About          []AboutInput
	SubmittedBy    []string
	OnBehalfOf     []string
	SubmittedOn    graph.PartialDate
	Text           string
	TextVisibility graph.Clearance

	names *submissionFields
}

// submissionFields says how the fields of a kind of submission are named, and what it may be about.
type submissionFields struct {
	label            graph.Label
	about            graph.RelationshipType
	ends             []graph.Label // to which about leads
	self, abouts, on string        // fields of the input
	required         string        // what abouts is
	submitted        string        // how it came about, in an error
}

var (
	responseFields = submissionFields{
		graph.LabelResponse, graph.Answers, graph.SubjectLabels(), "response", "answers", "submittedOn",
		"the recommendations and action points that the response answers", "the response was submitted",
	}
	progressFields = submissionFields{
		graph.LabelProgressReport, graph.ReportsOn, append(slices.Clip(graph.SubjectLabels()), graph.LabelOutcome), "report", "reportsOn", "reportedOn",
		"the recommendations, action points and outcomes that it reports on", "it was reported",
	}
)

// readSubmission reads the shared fields.
func (in *SubmissionInput) readSubmission(v any, names *submissionFields) {
	in.names = names
	in.read(v)
	in.ID = in.id(names.self, names.label)
	in.readAbout()
	in.SubmittedBy = in.idsOf("submittedBy", graph.LabelOrganization, graph.LabelPerson)
	in.OnBehalfOf = in.idsOf("onBehalfOf", graph.StakeholderLabels()...)
	in.SubmittedOn = parseField(&in.inputReader, names.on, graph.ParsePartialDate)
	in.Text = in.text("text", maxText)
	in.TextVisibility = parseField(&in.inputReader, "textVisibility", graph.ParseClearance)
}

// AboutInput is what a submission is about: a subject or an outcome, in a round or without one.
type AboutInput struct {
	Subject string
	Round   string

	path string
}

func (in *SubmissionInput) readAbout() {
	for i, item := range in.items(in.names.abouts, maxListed) {
		f := in.nested(fmt.Sprintf("%s[%d]", in.names.abouts, i), item)
		a := AboutInput{f.id("subject", in.names.ends...), f.round("round"), f.base}
		if !f.nonNull("subject") {
			f.invalid("subject", "is required")
		}
		in.problems, in.ids = append(in.problems, f.problems...), append(in.ids, f.ids...)
		if !slices.ContainsFunc(in.About, a.same) {
			in.About = append(in.About, a)
		}
	}
}

func (a AboutInput) same(b AboutInput) bool { return a.Subject == b.Subject && a.Round == b.Round }

// partsOf returns the properties that every submission has, to set them.
func partsOf(s graph.Submission) (submittedOn, retractedOn *graph.PartialDate, text *string) {
	if r, ok := s.(*graph.ProgressReport); ok {
		return &r.ReportedOn, &r.RetractedOn, &r.Text
	}
	r := s.(*graph.Response)
	return &r.SubmittedOn, &r.RetractedOn, &r.Text
}

// submission returns the id of the submission that the input of somebody changes, or makes.
func (in *SubmissionInput) submission(by string) string {
	if in.nonNull(in.names.self) {
		return in.ID
	}
	return graph.LabelSpecOf(in.names.label).Prefix + ":" + deterministicID(by, in.IdempotencyKey)
}

// recordSubmission records a submission, or changes one; see recording.record.
func (d *draft) recordSubmission(in *SubmissionInput, set func(*recording)) error {
	id := in.submission(d.by.Name)
	d.submissions.Add(id)
	r, err := d.loadRecording(in.names, id, in.nonNull(in.names.self))
	if err != nil || r == nil {
		return err
	}
	r.record(in, set)
	return r.checkRounds(in)
}

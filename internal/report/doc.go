// Package report writes what a review meeting and a respondent need on paper: the report of a working group over a
// period, the letter to a stakeholder of what it was asked, and its due dates as a calendar.
//
// It reads through a query.View, as resolvers do, so a report shows what its viewer may see and nothing else. Review
// (review*.go) and Letter (letter.go) read the graph into a Document (document.go), which is plain data in the
// language of its reader (text.go, and one file a language in text). HTML and Markdown (render.go, document.html.tmpl,
// document.md.tmpl) are two templates of the same Document, so they say the same. Calendar (calendar.go) writes
// iCalendar. The same revision, day and viewer give the same bytes.
//
// What rests on an assumption is counted apart. The counts and the list of who owes are of the ledger without
// assumptions; what that ledger lacks stands in a section of its own, with the assumptions that it rests on.
//
// Imports: graph, ledger (for its enum of deadlines), query; golang.org/x/text for languages and plural forms.
package report

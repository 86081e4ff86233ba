package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/report"
	"answerable/internal/storage"
)

// ReportCommand prints the report of a working group for a review meeting, or writes letters. It sends nothing.
type ReportCommand struct {
	storage.Flags
	WorkingGroup string `arg:"" optional:"" placeholder:"WORKING_GROUP" help:"The working group of the report, such as working-group:security-interventions. Of letters: only what is in its scope."`
	From         string `env:"ANSWERABLE_FROM" placeholder:"DATE" help:"The last review, or the first day of the report; by default the last day of the latest review before --to."`
	To           string `env:"ANSWERABLE_TO" placeholder:"DATE" help:"The last day of the report or the day of the letter, such as 2017-09-30; by default today."`
	For          string `name:"for" env:"ANSWERABLE_FOR" placeholder:"ID" help:"Write the letter to this stakeholder: what it was asked, by when and why, what it answered, and how to answer."`
	Owing        bool   `env:"ANSWERABLE_OWING" help:"With --out: write a letter to each stakeholder that owes an answer."`
	Out          string `env:"ANSWERABLE_OUT" placeholder:"FOLDER" help:"A new or empty folder for the letters; their names are made of ids."`
	ICS          bool   `name:"ics" env:"ANSWERABLE_ICS" help:"Write the due dates as a calendar (iCalendar): with --for in place of the letter, with --owing beside each."`
	Format       string `env:"ANSWERABLE_FORMAT" enum:"html,markdown" default:"markdown" help:"html or markdown (${default})."`
	Language     string `env:"ANSWERABLE_LANGUAGE" enum:"en,fr,ar" default:"en" help:"English (en), French (fr) or Arabic (ar); names and texts of the graph stay as they are (${default})."`
	ReplyTo      string `name:"reply-to" env:"ANSWERABLE_REPLY_TO" placeholder:"TEXT" help:"Where answers go, to stand in letters: an address, or how to reach you."`
	Assumptions  bool   `name:"include-assumptions" env:"ANSWERABLE_INCLUDE_ASSUMPTIONS" help:"Let letters and calendars say what rests on an assumption, marked as such. Without this flag nothing assumed stands in them."`
	Clearance    string `env:"ANSWERABLE_CLEARANCE" enum:"PUBLIC,PARTNER,MEMBER,SECRETARIAT" default:"PUBLIC" help:"Show what a reader with this clearance may see (${default})."`

	TimeZone storage.TimeZone `name:"time-zone" env:"ANSWERABLE_TIME_ZONE" placeholder:"ZONE" help:"The time zone whose local date is today, such as Pacific/Apia; by default the store's."`
}

// check refuses flags that say two things or nothing.
func (c *ReportCommand) check() error {
	letters := c.For != "" || c.Owing
	switch {
	case c.For != "" && c.Owing:
		return errors.New("give --for or --owing, not both")
	case !letters && c.WorkingGroup == "":
		return errors.New("name a working group, such as working-group:security-interventions, or give --for or --owing for letters")
	case c.Owing != (c.Out != ""):
		return errors.New("--owing goes with --out FOLDER: it writes a file for each that owes")
	case c.ICS && !letters:
		return errors.New("--ics goes with --for or --owing: a calendar is that of a stakeholder")
	case letters && c.From != "":
		return errors.New("a letter has no --from: it is of the day --to")
	case !letters && (c.Assumptions || c.ReplyTo != ""):
		return errors.New("--include-assumptions and --reply-to are for letters; a report counts apart what is assumed")
	}
	return nil
}

// Run prints the report or the letter, or writes the letters.
func (c *ReportCommand) Run(env *Environment) error {
	if err := c.check(); err != nil {
		return err
	}
	s, err := c.OpenToRead(&env.Env)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	s.UseTimeZone(c.TimeZone)
	g := s.Graph(&env.Env)
	today := g.Clock().Today()
	var days [2]graph.Date
	for i, flag := range []struct{ name, text string }{{"--from", c.From}, {"--to", c.To}} {
		day, err := OptionalDate(flag.name, flag.text, today)
		if err != nil {
			return err
		}
		if day != nil {
			days[i] = *day
		}
	}
	if days[1] == 0 {
		days[1] = today
	}
	clearance, err := graph.ParseClearance(c.Clearance)
	if err != nil {
		return err
	}
	var files []letterFile
	err = g.Read(env, graph.Viewer{Clearance: clearance}, func(v *query.View) (err error) {
		files, err = c.files(env, v, today, days[0], days[1])
		return err
	})
	switch {
	case err != nil:
		return err
	case !c.Owing:
		_, err := env.Out.Write(files[0].content)
		return err
	}
	if err := writeFolder(c.Out, files); err != nil {
		return err
	}
	_, err = fmt.Fprintf(env.Text(), "%d files in %s\n", len(files), c.Out)
	return err
}

// letterFile is a file with its name in the folder of letters.
type letterFile struct {
	name    string
	content []byte
}

// files returns what the command writes: one file for its output, or those of the folder.
func (c *ReportCommand) files(env *Environment, v *query.View, today, from, to graph.Date) ([]letterFile, error) {
	if c.For == "" && !c.Owing {
		d, err := report.Review(env, v, today, report.ReviewRequest{WorkingGroup: c.WorkingGroup, From: from, To: to, Language: c.Language})
		return c.written("", d, err)
	}
	ids := []string{c.For}
	if c.Owing {
		var err error
		if ids, err = report.Owing(env, v, c.WorkingGroup, to, c.Assumptions); err != nil {
			return nil, err
		}
	}
	var files []letterFile
	for _, id := range ids {
		request := report.LetterRequest{Stakeholder: id, WorkingGroup: c.WorkingGroup, To: to, Language: c.Language, Assumptions: c.Assumptions, ReplyTo: c.ReplyTo}
		if c.ICS {
			calendar, err := report.Calendar(env, v, today, request)
			if err != nil {
				return nil, err
			}
			files = append(files, letterFile{fileName(id) + ".ics", calendar})
		}
		if c.Owing || !c.ICS {
			d, err := report.Letter(env, v, today, request)
			written, err := c.written(id, d, err)
			if err != nil {
				return nil, err
			}
			files = append(files, written...)
		}
	}
	return files, nil
}

func (c *ReportCommand) written(id string, d *report.Document, err error) ([]letterFile, error) {
	if err != nil {
		return nil, err
	}
	content, err := d.Write(c.Format)
	return []letterFile{{fileName(id) + map[string]string{"html": ".html", "markdown": ".md"}[c.Format], content}}, err
}

// fileName returns a name for the file of an id, without its extension: the label, a dot and the slug, which has no
// dot. So two ids have two names, and none leads to another folder.
func fileName(id string) string { return strings.Replace(id, ":", ".", 1) }

// writeFolder writes the files into a folder that is new or empty: among letters of another day one would not know
// which to send.
func writeFolder(folder string, files []letterFile) (err error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	there, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	if len(there) > 0 {
		return fmt.Errorf("--out: %s is not empty; name a new folder, so that letters of two days are not mixed", folder)
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	for _, f := range files {
		if err := root.WriteFile(f.name, f.content, 0o600); err != nil {
			return err
		}
	}
	return nil
}

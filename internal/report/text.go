package report

import (
	"embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"answerable/graph"
)

//go:embed text/*.json
var textFiles embed.FS

// Languages returns the languages in which reports are written, the default first.
func Languages() []string { return []string{"en", "fr", "ar"} }

// texts are the words of one language, by key. A text with a number has a form for each category of its plural
// rules; a text without has the form "other" alone.
type texts struct {
	tag   language.Tag
	forms map[string]map[string]string
}

var textsOf = func() map[string]*texts {
	all := map[string]*texts{}
	for _, name := range Languages() {
		file, err := textFiles.ReadFile("text/" + name + ".json")
		if err != nil {
			panic(err) // an embedded file can always be read
		}
		t, err := parseTexts(name, file)
		if err != nil {
			panic(fmt.Sprintf("text/%s.json: %v", name, err)) // a test reads each file
		}
		all[name] = t
	}
	return all
}()

func parseTexts(name string, file []byte) (*texts, error) {
	var raw map[string]any
	if err := json.Unmarshal(file, &raw); err != nil {
		return nil, err
	}
	t := &texts{language.Make(name), map[string]map[string]string{}}
	for key, value := range raw {
		forms := map[string]string{}
		switch value := value.(type) {
		case string:
			forms["other"] = value
		case map[string]any:
			for form, text := range value {
				forms[form] = fmt.Sprint(text)
			}
		}
		t.forms[key] = forms
	}
	return t, nil
}

// Match returns the language of reports that fits the first of the tags best, such as those of an Accept-Language.
func Match(acceptLanguage string) string {
	tags := make([]language.Tag, len(Languages()))
	for i, name := range Languages() {
		tags[i] = language.Make(name)
	}
	_, i := language.MatchStrings(language.NewMatcher(tags), acceptLanguage)
	return Languages()[i]
}

var pluralNames = map[plural.Form]string{
	plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other",
}

// args are the values of the places of a text: a Line, an int, or a string of the document itself. The int n
// chooses the plural form.
type args map[string]any

// line returns a text with its places filled.
func (t *texts) line(key string, a args) (l Line) {
	forms := t.forms[key]
	pattern, known := forms["other"]
	if n, isInt := a["n"].(int); isInt {
		if form, has := forms[pluralNames[plural.Cardinal.MatchPlural(t.tag, n, 0, 0, 0, 0)]]; has {
			pattern = form
		}
	}
	if !known {
		panic("no text " + key) // a test finds each key
	}
	for pattern != "" {
		before, rest, found := strings.Cut(pattern, "{")
		if before != "" {
			l = append(l, Span{Text: before})
		}
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		switch value := a[name].(type) {
		case Line:
			l = append(l, value...)
		case int:
			l = append(l, Span{Text: strconv.Itoa(value)})
		case string:
			l = append(l, Span{Text: value})
		}
		pattern = after
	}
	return l
}

// word returns a text without places.
func (t *texts) word(key string) string { return t.line(key, nil).String() }

func (t *texts) words(key string) Line { return t.line(key, nil) }

// date writes a day in words.
func (t *texts) date(d graph.Date) Line { return t.partial(graph.On(d)) }

// partial writes a date as exactly as it is known: 30 September 2017, September 2017, Q3 2017, 2017.
func (t *texts) partial(d graph.PartialDate) Line {
	if d.IsZero() {
		return t.words("date.none")
	}
	iso := d.String()
	year, rest, _ := strings.Cut(iso, "-")
	year = strings.TrimLeft(year, "0")
	month, day, isDay := strings.Cut(rest, "-")
	var text Line
	switch quarter, isQuarter := strings.CutPrefix(month, "Q"); {
	case rest == "":
		text = Line{{Text: year}}
	case isQuarter:
		text = t.line("date.quarter", args{"quarter": quarter, "year": year})
	case isDay:
		day = strings.TrimLeft(day, "0")
		if first, has := t.forms["date.first"]; has && day == "1" {
			day = first["other"]
		}
		text = t.line("date.day", args{"day": day, "month": t.word("month." + month), "year": year})
	default:
		text = t.line("date.month", args{"month": t.word("month." + month), "year": year})
	}
	return Line{{Text: text.String(), Date: iso}}
}

// period writes a duration in words.
func (t *texts) period(d graph.Duration) Line {
	var parts []Line
	number := 0
	for _, c := range strings.TrimPrefix(d.String(), "P") {
		if c >= '0' && c <= '9' {
			number = 10*number + int(c-'0')
			continue
		}
		parts = append(parts, t.line("period."+string(c), args{"n": number}))
		number = 0
	}
	return join(t.word("list.comma"), parts)
}

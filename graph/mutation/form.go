package mutation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// InputProblem is one thing that is wrong with an input.
type InputProblem struct {
	Path    string     `json:"path"` // as input.subjects[0]
	Code    graph.Code `json:"code"`
	Message string     `json:"message"`
}

// refused returns every problem as one error, or nil when there is none. Its code is that of all
// problems when they have one, else BAD_USER_INPUT.
func refused(problems []InputProblem) error {
	if len(problems) == 0 {
		return nil
	}
	code, lines := problems[0].Code, make([]string, len(problems))
	for i, p := range problems {
		if lines[i] = p.Path + ": " + p.Message; p.Code != code {
			code = graph.CodeInvalid
		}
	}
	return &graph.Refusal{Code: code, Message: strings.Join(lines, "\n"), Details: map[string]any{"problems": problems}}
}

// form reads an input field by field and notes everything that is wrong, so that all of it can be
// said at once. It tells what is not given, and stays, from what is null, and is cleared.
type form struct {
	at       string // the path of the input
	fields   map[string]any
	problems []InputProblem
	ids      []namedID
}

// namedID is an id in an input, which must be of something that is there.
type namedID struct{ path, id string }

func newForm(at string, v any) form {
	fields, _ := v.(map[string]any)
	return form{at: at, fields: fields}
}

func (f *form) path(name string) string { return f.at + "." + name }

func (f *form) bad(path string, code graph.Code, format string, args ...any) {
	f.problems = append(f.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

func (f *form) invalid(name, format string, args ...any) {
	f.bad(f.path(name), graph.CodeInvalid, format, args...)
}

// given reports whether the field is in the input, null or not.
func (f *form) given(name string) bool { _, given := f.fields[name]; return given }

// has reports whether the field has a value.
func (f *form) has(name string) bool { return f.fields[name] != nil }

// text returns a text of at most so many bytes; "" when it is null or not given.
func (f *form) text(name string, most int) string {
	text, isText := f.fields[name].(string)
	switch {
	case f.has(name) && !isText:
		f.invalid(name, "is not a string")
	case len(text) > most:
		f.invalid(name, "is %d bytes long; at most %d are allowed", len(text), most)
	case text != "" && strings.TrimSpace(text) == "":
		f.invalid(name, "is blank; leave it out, or clear it with null")
	default:
		return text
	}
	return ""
}

// name returns a short text without control characters.
func (f *form) name(name string) string {
	text := f.text(name, graph.MaxIDLength)
	if strings.ContainsFunc(text, unicode.IsControl) {
		f.invalid(name, "has control characters")
	}
	return text
}

// parsed returns the value that a text stands for; the zero value when there is none.
func parsed[T any](f *form, name string, parse func(string) (T, error)) (value T) {
	if !f.has(name) {
		return value
	}
	text, _ := f.fields[name].(string)
	value, err := parse(text)
	if err != nil {
		f.invalid(name, "%v", err)
	}
	return value
}

// number returns a whole number from the least one on; 0 when it is null or not given.
func (f *form) number(name string, least int64) int64 {
	if !f.has(name) {
		return 0
	}
	n, err := strconv.ParseInt(fmt.Sprint(f.fields[name]), 10, 64)
	if err != nil || n < least {
		f.invalid(name, "%v is not a whole number from %d on", f.fields[name], least)
		return 0
	}
	return n
}

// id returns an id of one of the labels, and wants it to be there.
func (f *form) id(name string, labels ...graph.Label) string {
	if !f.has(name) {
		return ""
	}
	return f.wanted(f.path(name), f.fields[name], labels)
}

// idsOf returns ids of the labels, each once.
func (f *form) idsOf(name string, labels ...graph.Label) []string {
	if !f.has(name) {
		return nil
	}
	items := []any{f.fields[name]} // GraphQL takes one value for a list of one
	switch given := f.fields[name].(type) {
	case []any:
		items = given
	case []string: // one that gqlgen has made a list
		items = []any{given[0]}
	}
	if len(items) > maxListed {
		f.invalid(name, "has %d items; at most %d are allowed", len(items), maxListed)
		return nil
	}
	ids := idset.New()
	for i, item := range items {
		ids.Add(f.wanted(fmt.Sprintf("%s[%d]", f.path(name), i), item, labels))
	}
	return ids.IDs
}

const maxListed = 100 // ids in one list of an input

func (f *form) wanted(path string, v any, labels []graph.Label) string {
	id := fmt.Sprint(v)
	if label, _, ok := graph.SplitID(id); !ok || !slices.Contains(labels, label) {
		f.bad(path, graph.CodeInvalid, "%s", graph.WrongLabel(id, labels))
		return ""
	}
	f.ids = append(f.ids, namedID{path, id})
	return id
}

// of reports whether a path is that of a field or of an item of it.
func (f *form) of(name, path string) bool {
	return path == f.path(name) || strings.HasPrefix(path, f.path(name)+"[")
}

// digest tells the input of an operation from every other.
func (f *form) digest(operation string, clearance graph.Clearance) string {
	text, err := json.Marshal([]any{operation, clearance, f.fields})
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// marshal writes the input as it came.
func (f *form) marshal(w io.Writer) { _ = json.NewEncoder(w).Encode(f.fields) }

// derived is a name that follows from who writes and their key, and from nothing else, so that it
// says nothing about what is there.
func derived(by, key string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s%s", len(by), by, key))
	return hex.EncodeToString(sum[:10])
}

package mutation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
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

// inputError returns every problem as one error, or nil when there is none. Its code is that of all
// problems when they have one, else BAD_USER_INPUT.
func inputError(problems []InputProblem) error {
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

// inputReader reads an input field by field and notes everything that is wrong, so that all of it can be
// said at once. It tells what is not given, and stays, from what is null, and is cleared.
type inputReader struct {
	at       string // the path of the input
	fields   map[string]any
	problems []InputProblem
	ids      []namedID
}

// namedID is an id in an input, which must be of something that is there.
type namedID struct{ path, id string }

func newInputReader(at string, v any) inputReader {
	fields, _ := v.(map[string]any)
	return inputReader{at: at, fields: fields}
}

func (f *inputReader) path(name string) string { return f.at + "." + name }

func (f *inputReader) bad(path string, code graph.Code, format string, args ...any) {
	f.problems = append(f.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

func (f *inputReader) invalid(name, format string, args ...any) {
	f.bad(f.path(name), graph.CodeInvalid, format, args...)
}

// present reports whether the field is in the input, null or not.
func (f *inputReader) present(name string) bool { _, given := f.fields[name]; return given }

// nonNull reports whether the field has a value.
func (f *inputReader) nonNull(name string) bool { return f.fields[name] != nil }

// text returns a text of at most so many bytes; "" when it is null or not given.
func (f *inputReader) text(name string, most int) string {
	text, isText := f.fields[name].(string)
	switch {
	case f.nonNull(name) && !isText:
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
func (f *inputReader) name(name string) string {
	text := f.text(name, graph.MaxIDLength)
	if strings.ContainsFunc(text, unicode.IsControl) {
		f.invalid(name, "has control characters")
	}
	return text
}

// round returns the name of a round; "" when it is null or not given.
func (f *inputReader) round(name string) string {
	if !f.nonNull(name) {
		return ""
	}
	text, isText := f.fields[name].(string)
	if !isText {
		f.invalid(name, "is not a string")
		return ""
	}
	if wrong := graph.WrongCode("round", text); wrong != "" {
		f.invalid(name, "%s", wrong)
		return ""
	}
	return text
}

// parsed returns the value that a text stands for; the zero value when there is none.
func parsed[T any](f *inputReader, name string, parse func(string) (T, error)) (value T) {
	if !f.nonNull(name) {
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
func (f *inputReader) number(name string, least int64) int64 {
	if !f.nonNull(name) {
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
func (f *inputReader) id(name string, labels ...graph.Label) string {
	if !f.nonNull(name) {
		return ""
	}
	return f.requireID(f.path(name), f.fields[name], labels)
}

// idsOf returns ids of the labels, each once.
func (f *inputReader) idsOf(name string, labels ...graph.Label) []string {
	ids := idset.New()
	for i, item := range f.items(name) {
		ids.Add(f.requireID(fmt.Sprintf("%s[%d]", f.path(name), i), item, labels))
	}
	return ids.IDs
}

// items returns the items of a list; none when it is null, not given or too long.
func (f *inputReader) items(name string) []any {
	if !f.nonNull(name) {
		return nil
	}
	items := []any{f.fields[name]} // GraphQL takes one value for a list of one
	switch given := reflect.ValueOf(f.fields[name]); given.Kind() {
	case reflect.Slice: // of any, or of the type of one that gqlgen has made a list
		items = make([]any, given.Len())
		for i := range items {
			items[i] = given.Index(i).Interface()
		}
	}
	if len(items) > maxListed {
		f.invalid(name, "has %d items; at most %d are allowed", len(items), maxListed)
		return nil
	}
	return items
}

const maxListed = 100 // ids in one list of an input

func (f *inputReader) requireID(path string, v any, labels []graph.Label) string {
	id := fmt.Sprint(v)
	if label, _, ok := graph.SplitID(id); !ok || !slices.Contains(labels, label) {
		f.bad(path, graph.CodeInvalid, "%s", graph.WrongLabel(id, labels))
		return ""
	}
	f.ids = append(f.ids, namedID{path, id})
	return id
}

// of reports whether a path is that of a field or of an item of it.
func (f *inputReader) of(name, path string) bool {
	return path == f.path(name) || strings.HasPrefix(path, f.path(name)+"[")
}

// digest tells the input of an operation from every other.
func (f *inputReader) digest(operation string, clearance graph.Clearance) string {
	text, err := json.Marshal([]any{operation, clearance, f.fields})
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// marshal writes the input as it came.
func (f *inputReader) marshal(w io.Writer) { _ = json.NewEncoder(w).Encode(f.fields) }

// deterministicID is a name that follows from who writes and their key, and from nothing else, so that it
// says nothing about what is there.
func deterministicID(by, key string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s%s", len(by), by, key))
	return hex.EncodeToString(sum[:10])
}

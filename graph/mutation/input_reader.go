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
	base     string // the path of the input
	fields   map[string]any
	problems []InputProblem
	ids      []namedID
}

// namedID is an id in an input, which must be of something that is there.
type namedID struct{ path, id string }

func newInputReader(at string, v any) inputReader {
	fields, _ := v.(map[string]any)
	return inputReader{base: at, fields: fields}
}

func (r *inputReader) path(name string) string { return r.base + "." + name }

func (r *inputReader) report(path string, code graph.Code, format string, args ...any) {
	r.problems = append(r.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

func (r *inputReader) invalid(name, format string, args ...any) {
	r.report(r.path(name), graph.CodeInvalid, format, args...)
}

// present reports whether the field is in the input, null or not.
func (r *inputReader) present(name string) bool { _, given := r.fields[name]; return given }

// nonNull reports whether the field has a value.
func (r *inputReader) nonNull(name string) bool { return r.fields[name] != nil }

// text returns a text of at most so many bytes; "" when it is null or not given.
func (r *inputReader) text(name string, most int) string {
	text, isText := r.fields[name].(string)
	switch {
	case r.nonNull(name) && !isText:
		r.invalid(name, "is not a string")
	case len(text) > most:
		r.invalid(name, "is %d bytes long; at most %d are allowed", len(text), most)
	case text != "" && strings.TrimSpace(text) == "":
		r.invalid(name, "is blank; leave it out, or clear it with null")
	default:
		return text
	}
	return ""
}

// name returns a short text without control characters.
func (r *inputReader) name(name string) string {
	text := r.text(name, graph.MaxIDLength)
	if strings.ContainsFunc(text, unicode.IsControl) {
		r.invalid(name, "has control characters")
	}
	return text
}

// parsed returns the value that a text stands for; the zero value when there is none.
func parseField[T any](r *inputReader, name string, parse func(string) (T, error)) (value T) {
	if !r.nonNull(name) {
		return value
	}
	text, _ := r.fields[name].(string)
	value, err := parse(text)
	if err != nil {
		r.invalid(name, "%v", err)
	}
	return value
}

// number returns a whole number from the least one on; 0 when it is null or not given.
func (r *inputReader) number(name string, least int64) int64 {
	if !r.nonNull(name) {
		return 0
	}
	n, err := strconv.ParseInt(fmt.Sprint(r.fields[name]), 10, 64)
	if err != nil || n < least {
		r.invalid(name, "%v is not a whole number from %d on", r.fields[name], least)
		return 0
	}
	return n
}

// id returns an id of one of the labels, and wants it to be there.
func (r *inputReader) id(name string, labels ...graph.Label) string {
	if !r.nonNull(name) {
		return ""
	}
	return r.requireID(r.path(name), r.fields[name], labels)
}

// idsOf returns ids of the labels, each once.
func (r *inputReader) idsOf(name string, labels ...graph.Label) []string {
	if !r.nonNull(name) {
		return nil
	}
	items := []any{r.fields[name]} // GraphQL takes one value for a list of one
	switch given := r.fields[name].(type) {
	case []any:
		items = given
	case []string: // one that gqlgen has made a list
		items = []any{given[0]}
	}
	if len(items) > maxListed {
		r.invalid(name, "has %d items; at most %d are allowed", len(items), maxListed)
		return nil
	}
	ids := idset.New()
	for i, item := range items {
		ids.Add(r.requireID(fmt.Sprintf("%s[%d]", r.path(name), i), item, labels))
	}
	return ids.IDs
}

const maxListed = 100 // ids in one list of an input

func (r *inputReader) requireID(path string, v any, labels []graph.Label) string {
	id := fmt.Sprint(v)
	if label, _, ok := graph.SplitID(id); !ok || !slices.Contains(labels, label) {
		r.report(path, graph.CodeInvalid, "%s", graph.WrongLabel(id, labels))
		return ""
	}
	r.ids = append(r.ids, namedID{path, id})
	return id
}

// of reports whether a path is that of a field or of an item of it.
func (r *inputReader) isAt(name, path string) bool {
	return path == r.path(name) || strings.HasPrefix(path, r.path(name)+"[")
}

// digest tells the input of an operation from every other.
func (r *inputReader) fingerprint(operation string, clearance graph.Clearance) string {
	text, err := json.Marshal([]any{operation, clearance, r.fields})
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// marshal writes the input as it came.
func (r *inputReader) marshal(w io.Writer) { _ = json.NewEncoder(w).Encode(r.fields) }

// deterministicID is a name that follows from who writes and their key, and from nothing else, so that it
// says nothing about what is there.
func deterministicID(by, key string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s%s", len(by), by, key))
	return hex.EncodeToString(sum[:10])
}

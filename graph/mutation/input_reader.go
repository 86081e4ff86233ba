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

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// InputProblem is one problem with an input.
type InputProblem struct {
	Path    string     `json:"path"` // such as input.subjects[0]
	Code    graph.Code `json:"code"`
	Message string     `json:"message"`
}

// maxProblems is the number of problems of one write that its error has.
const maxProblems = 1000

// inputError returns all problems as one error, or nil without problems. Its code is the problems'
// code when they share one, else BAD_USER_INPUT.
func inputError(problems []InputProblem) error {
	if len(problems) == 0 {
		return nil
	}
	code, lines := problems[0].Code, make([]string, 0, len(problems))
	for _, p := range problems {
		if p.Code != code {
			code = graph.CodeInvalid
		}
	}
	more := max(0, len(problems)-maxProblems)
	problems = problems[:len(problems)-more]
	for _, p := range problems {
		lines = append(lines, p.Path+": "+p.Message)
	}
	if more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return &graph.Refusal{Code: code, Message: strings.Join(lines, "\n"), Details: map[string]any{"problems": problems}}
}

// inputReader reads an input field by field and collects all problems, so that one error can report
// them. It distinguishes an absent field, which keeps its value, from null, which clears it.
type inputReader struct {
	base     string // the path of the input
	fields   map[string]any
	locals   *localNames // nil when the input has none
	problems []InputProblem
	ids      []namedID
}

// namedID is an id in an input at its path. A node with the id must exist.
type namedID struct{ path, id string }

// nested returns a reader of an object in the input, at a path below.
func (r *inputReader) nested(at string, v any) inputReader {
	fields, _ := v.(map[string]any)
	return inputReader{base: r.path(at), fields: fields, locals: r.locals}
}

func (r *inputReader) path(name string) string { return r.base + "." + name }

func (r *inputReader) report(path string, code graph.Code, format string, args ...any) {
	r.problems = append(r.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

func (r *inputReader) invalid(name, format string, args ...any) {
	r.report(r.path(name), graph.CodeInvalid, format, args...)
}

// present reports whether the field is in the input, even as null.
func (r *inputReader) present(name string) bool { _, given := r.fields[name]; return given }

// nonNull reports whether the field has a value other than null.
func (r *inputReader) nonNull(name string) bool { return r.fields[name] != nil }

// text returns a text of at most so many bytes; "" when it is null or absent. What files may not hold is refused.
func (r *inputReader) text(name string, most int) string {
	text, isText := r.fields[name].(string)
	switch {
	case r.nonNull(name) && !isText:
		r.invalid(name, "is not a string")
	case len(text) > most:
		r.invalid(name, "is %d bytes long; at most %d are allowed", len(text), most)
	case text != "" && graph.IsBlank(text):
		r.invalid(name, "is blank; leave it out, or clear it with null")
	case graph.WrongText(name, text) != "":
		r.invalid(name, "%s", graph.WrongText(name, text))
	default:
		return text
	}
	return ""
}

// parseField parses a text field; it returns the zero value when the field is null or absent.
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

// number returns a whole number that is at least least; 0 when it is null or absent.
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

// id returns an id with one of the labels, and requires that its node exists.
func (r *inputReader) id(name string, labels ...graph.Label) string {
	if !r.nonNull(name) {
		return ""
	}
	return r.requireID(r.path(name), r.fields[name], labels)
}

// idsOf returns the ids of a list, each once. They must have one of the labels.
func (r *inputReader) idsOf(name string, labels ...graph.Label) []string {
	ids := idset.New()
	for i, item := range r.items(name, maxListed) {
		ids.Add(r.requireID(fmt.Sprintf("%s[%d]", r.path(name), i), item, labels))
	}
	return ids.IDs
}

// items returns the items of a list. It returns none for a list that is null, absent or longer than most.
func (r *inputReader) items(name string, most int) []any {
	if !r.nonNull(name) {
		return nil
	}
	items := []any{r.fields[name]} // GraphQL coerces a single value to a list
	switch given := reflect.ValueOf(r.fields[name]); given.Kind() {
	case reflect.Slice: // of any, or of the item's type, which gqlgen has coerced
		items = make([]any, given.Len())
		for i := range items {
			items[i] = given.Index(i).Interface()
		}
	}
	if len(items) > most {
		r.invalid(name, "has %d items; at most %d are allowed", len(items), most)
		return nil
	}
	return items
}

const maxListed = 100 // ids in one list of an input

// round returns the name of a round, or "" when it is null or absent.
func (r *inputReader) round(name string) string {
	if !r.nonNull(name) {
		return ""
	}
	text, isText := r.fields[name].(string)
	if !isText {
		r.invalid(name, "is not a string")
		return ""
	}
	if wrong := graph.WrongCode("round", text); wrong != "" {
		r.invalid(name, "%s", wrong)
		return ""
	}
	return text
}

// requireID checks the label of an id, and records that its node must exist.
func (r *inputReader) requireID(path string, v any, labels []graph.Label) string {
	id, made := r.locals.resolve(fmt.Sprint(v))
	if strings.HasPrefix(id, "#") && r.locals != nil {
		r.report(path, graph.CodeNotFound, "no change makes %q", graph.Shorten(id))
		return ""
	}
	if label, _, ok := graph.SplitID(id); !ok || !slices.Contains(labels, label) {
		r.report(path, graph.CodeInvalid, "%s", graph.WrongLabel(id, labels))
		return ""
	}
	if made {
		r.ids = append(r.ids, namedID{path, id})
	}
	return id
}

// isAt reports whether a path is that of a field, or of one of its items.
func isAt(field, path string) bool {
	rest, found := strings.CutPrefix(path, field)
	return found && (rest == "" || rest[0] == '[')
}

// fingerprint returns a hash of the operation, the clearance and the input. A second write with the
// same key must have the same hash.
func (r *inputReader) fingerprint(operation string, clearance graph.Clearance) string {
	text, err := json.Marshal([]any{operation, clearance, r.fields})
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// marshal writes the input as it was read.
func (r *inputReader) marshal(w io.Writer) { _ = json.NewEncoder(w).Encode(r.fields) }

// deterministicID returns an id that depends only on the viewer's name and the idempotency key, so
// that it reveals nothing about the graph.
func deterministicID(by, key string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s%s", len(by), by, key))
	return hex.EncodeToString(sum[:10])
}

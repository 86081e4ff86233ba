package jsonwriter

import (
	"context"
	"io"
	"slices"
	"strconv"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Writer holds the data as far as it is written. Its methods do nothing after Fail.
type Writer struct {
	data      []byte
	failed    bool
	operation *graphql.OperationContext
	fields    []selection // few, so that they are looked through
	arguments map[*ast.Field]map[string]any
}

// selection is a selection set for an object of a type, with its fields. Sets are told apart by their
// first element.
type selection struct {
	first  *ast.Selection
	size   int
	of     string
	fields []graphql.CollectedField
}

var writers = sync.Pool{New: func() any {
	return &Writer{arguments: map[*ast.Field]map[string]any{}}
}}

const largest = 1 << 20 // bytes of data that a writer keeps to use again

// Loan is the data of one request that its writers lend, so that they need not be copied.
type Loan struct{ writers []*Writer }

type loanKey struct{}

// Lend makes the data that Write returns good until the loan is given back, and no longer.
func Lend(ctx context.Context) (context.Context, *Loan) {
	loan := new(Loan)
	return context.WithValue(ctx, loanKey{}, loan), loan
}

// GiveBack ends the loan.
func (l *Loan) GiveBack() {
	for _, w := range l.writers {
		w.rest()
	}
	l.writers = nil
}

// rest makes the writer ready to be used again.
func (w *Writer) rest() {
	if w.data = w.data[:0]; cap(w.data) <= largest {
		writers.Put(w)
	}
}

// Write returns the data that f writes; ok is false when gqlgen must answer. See Lend.
func Write(ctx context.Context, operation *graphql.OperationContext, f func(context.Context, *Writer)) (data []byte, ok bool) {
	w := writers.Get().(*Writer)
	w.operation, w.failed = operation, false
	defer func() {
		if recover() != nil {
			ok = false // and so it is when gqlgen comes to it, which reports it
		}
		clear(w.fields)
		clear(w.arguments)
		w.operation, w.fields = nil, w.fields[:0]
		if loan, lent := ctx.Value(loanKey{}).(*Loan); ok && lent {
			loan.writers = append(loan.writers, w)
			return
		}
		data = slices.Clone(data)
		w.rest()
	}()
	ctx = graphql.WithFreshResponseContext(ctx) // errors are not told here
	f(ctx, w)
	if w.failed || len(graphql.GetErrors(ctx)) > 0 {
		return nil, false
	}
	return w.data, true
}

// Fail gives up.
func (w *Writer) Fail() { w.failed = true }

// Failed gives up when there is an error, and reports whether all is given up.
func (w *Writer) Failed(err error) bool {
	w.failed = w.failed || err != nil
	return w.failed
}

// Over gives up when the context has ended, and reports whether all is given up.
func (w *Writer) Over(ctx context.Context) bool { return w.Failed(ctx.Err()) }

// Fields returns the fields of a selection set for an object of the type, which satisfies the others.
func (w *Writer) Fields(set ast.SelectionSet, of string, satisfies []string) []graphql.CollectedField {
	if len(set) == 0 {
		return nil
	}
	for i := range w.fields {
		if s := &w.fields[i]; s.first == &set[0] && s.size == len(set) && s.of == of {
			return s.fields
		}
	}
	fields := graphql.CollectFields(w.operation, set, satisfies)
	for _, f := range fields {
		w.failed = w.failed || len(f.Deferrables) > 0
	}
	w.fields = append(w.fields, selection{&set[0], len(set), of, fields})
	return fields
}

// Arguments returns the arguments of a field, which read makes of those that were given.
func (w *Writer) Arguments(
	ctx context.Context, f graphql.CollectedField, read func(context.Context, map[string]any) (map[string]any, error),
) map[string]any {
	arguments, known := w.arguments[f.Field]
	if !known {
		var err error
		arguments, err = read(ctx, f.ArgumentMap(w.operation.Variables))
		w.Failed(err)
		w.arguments[f.Field] = arguments
	}
	return arguments
}

// Begin begins an object or a list, End ends it.
func (w *Writer) Begin(bracket byte) { w.data = append(w.data, bracket) }

// End ends an object or a list.
func (w *Writer) End(bracket byte) { w.data = append(w.data, bracket) }

// Item comes before the item of a list with the index.
func (w *Writer) Item(i int) {
	if i > 0 {
		w.data = append(w.data, ',')
	}
}

// Key comes before the value of a field, the one with the index of its object.
func (w *Writer) Key(i int, alias string) {
	w.Item(i)
	w.Quote(alias)
	w.data = append(w.data, ':')
}

// Null writes null, or gives up where there must be something.
func (w *Writer) Null(required bool) {
	w.failed = w.failed || required
	w.data = append(w.data, "null"...)
}

// Leaf writes a scalar or an enum value.
func (w *Writer) Leaf(m graphql.Marshaler, required bool) {
	if m == graphql.Null {
		w.Null(required)
		return
	}
	m.MarshalGQL(w)
}

// Text writes a text; one that there is not is null.
func (w *Writer) Text(text string, required bool) {
	if text == "" {
		w.Null(required)
		return
	}
	w.Quote(text)
}

// Bool writes true or false.
func (w *Writer) Bool(b bool) { w.data = strconv.AppendBool(w.data, b) }

// Int writes a number.
func (w *Writer) Int(n int) { w.data = strconv.AppendInt(w.data, int64(n), 10) }

// Quote writes a text, escaped as gqlgen does.
func (w *Writer) Quote(text string) {
	const hex = "0123456789ABCDEF"
	w.data = append(w.data, '"')
	start := 0
	for i := range len(text) {
		c := text[i]
		if c >= 0x20 && c != '\\' && c != '"' {
			continue
		}
		w.data = append(w.data, text[start:i]...)
		start = i + 1
		switch c {
		case '\t':
			w.data = append(w.data, `\t`...)
		case '\r':
			w.data = append(w.data, `\r`...)
		case '\n':
			w.data = append(w.data, `\n`...)
		case '\\', '"':
			w.data = append(w.data, '\\', c)
		default:
			w.data = append(w.data, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
	}
	w.data = append(append(w.data, text[start:]...), '"')
}

var _ io.Writer = (*Writer)(nil)

// Write adds bytes that a marshaler has made.
func (w *Writer) Write(p []byte) (int, error) {
	w.data = append(w.data, p...)
	return len(p), nil
}

// WriteString adds what a marshaler has made.
func (w *Writer) WriteString(s string) (int, error) {
	w.data = append(w.data, s...)
	return len(s), nil
}

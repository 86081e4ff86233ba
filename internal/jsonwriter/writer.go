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

// Writer writes the data of one response. After Fail, what it writes is discarded.
type Writer struct {
	data      []byte
	failed    bool
	operation *graphql.OperationContext
	fields    []selection // a few, which are searched in order
	arguments map[*ast.Field]map[string]any
}

// selection holds the collected fields of a selection set for an object type. The address of its first
// element and its size identify the set.
type selection struct {
	first  *ast.Selection
	size   int
	of     string
	fields []graphql.CollectedField
}

var writers = sync.Pool{New: func() any {
	return &Writer{arguments: map[*ast.Field]map[string]any{}}
}}

const maxPooled = 1 << 20 // bytes; a writer with a larger buffer is not used again

// Pool holds the writers of one request until its response is sent. So Write need not copy their data.
type Pool struct{ writers []*Writer }

type poolKey struct{}

// WithPool returns a context in which the data that Write returns are valid until the pool's Release, and
// no longer.
func WithPool(ctx context.Context) (context.Context, *Pool) {
	pool := new(Pool)
	return context.WithValue(ctx, poolKey{}, pool), pool
}

// Release lets other requests use the writers.
func (p *Pool) Release() {
	for _, w := range p.writers {
		w.reset()
	}
	p.writers = nil
}

// reset empties the writer and lets others use it.
func (w *Writer) reset() {
	if w.data = w.data[:0]; cap(w.data) <= maxPooled {
		writers.Put(w)
	}
}

// Write returns the data that f writes. Ok is false when f failed, and gqlgen must compute the response.
// The data are a copy, unless the context has a pool; see WithPool.
func Write(ctx context.Context, operation *graphql.OperationContext, f func(context.Context, *Writer)) (data []byte, ok bool) {
	w := writers.Get().(*Writer)
	w.operation, w.failed = operation, false
	defer func() {
		if recover() != nil {
			ok = false // gqlgen runs into the same panic, and reports it
		}
		clear(w.fields)
		clear(w.arguments)
		w.operation, w.fields = nil, w.fields[:0]
		if pool, pooled := ctx.Value(poolKey{}).(*Pool); ok && pooled {
			pool.writers = append(pool.writers, w)
			return
		}
		data = slices.Clone(data)
		w.reset()
	}()
	ctx = graphql.WithFreshResponseContext(ctx) // these errors are dropped: gqlgen reports them
	f(ctx, w)
	if w.failed || len(graphql.GetErrors(ctx)) > 0 {
		return nil, false
	}
	return w.data, true
}

// Fail makes Write return false.
func (w *Writer) Fail() { w.failed = true }

// Failed fails when there is an error, and reports whether the writer has failed.
func (w *Writer) Failed(err error) bool {
	w.failed = w.failed || err != nil
	return w.failed
}

// Canceled fails when the context has ended, and reports whether the writer has failed.
func (w *Writer) Canceled(ctx context.Context) bool { return w.Failed(ctx.Err()) }

// Fields returns the fields of a selection set for an object of the type. Satisfies are the names of the
// type and its interfaces.
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

// Arguments returns the arguments of a field, as read converts them. It converts the arguments of a field
// once.
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

// Begin writes the opening bracket of an object or a list.
func (w *Writer) Begin(bracket byte) { w.data = append(w.data, bracket) }

// End writes the closing bracket of an object or a list.
func (w *Writer) End(bracket byte) { w.data = append(w.data, bracket) }

// Item writes the comma before an item, except before the first.
func (w *Writer) Item(i int) {
	if i > 0 {
		w.data = append(w.data, ',')
	}
}

// Key writes the key of the i-th field of an object.
func (w *Writer) Key(i int, alias string) {
	w.Item(i)
	w.Quote(alias)
	w.data = append(w.data, ':')
}

// Null writes null, and fails where the schema requires a value.
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

// Text writes a text. The empty text is null.
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

// Write writes the bytes of a marshaler.
func (w *Writer) Write(p []byte) (int, error) {
	w.data = append(w.data, p...)
	return len(p), nil
}

// WriteString writes the text of a marshaler.
func (w *Writer) WriteString(s string) (int, error) {
	w.data = append(w.data, s...)
	return len(s), nil
}

package operation

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/alecthomas/kong"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"answerable/graph/query"
)

// Limits limit one request, and how many operations run at once. graph.MaxPage limits the size of a page.
type Limits struct {
	Body       int           `default:"${maxBody}" env:"ANSWERABLE_LIMIT_BODY" placeholder:"BYTES" help:"Bytes of a request's body or URL (${default})."`
	Tokens     int           `default:"${maxTokens}" env:"ANSWERABLE_LIMIT_TOKENS" placeholder:"N" help:"Tokens of a document (${default})."`
	Depth      int           `default:"${maxDepth}" env:"ANSWERABLE_LIMIT_DEPTH" placeholder:"N" help:"Depth of nested fields (${default})."`
	Fields     int           `default:"${maxFields}" env:"ANSWERABLE_LIMIT_FIELDS" placeholder:"N" help:"Fields of an operation, with fragments expanded (${default})."`
	Aliases    int           `default:"${maxAliases}" env:"ANSWERABLE_LIMIT_ALIASES" placeholder:"N" help:"Aliases of an operation, with fragments expanded (${default})."`
	Repeated   int           `default:"${maxRepeated}" env:"ANSWERABLE_LIMIT_REPEATED" placeholder:"N" help:"How often one selection may name the same field (${default})."`
	Directives int           `default:"${maxDirectives}" env:"ANSWERABLE_LIMIT_DIRECTIVES" placeholder:"N" help:"Directives of an operation; a tenth of them in one place (${default})."`
	Cost       int           `default:"${maxCost}" env:"ANSWERABLE_LIMIT_COST" placeholder:"N" help:"What an operation may cost, counted in nodes (${default})."`
	Operations int           `default:"${maxOperations}" env:"ANSWERABLE_LIMIT_OPERATIONS" placeholder:"N" help:"Operations that are answered at once (${default})."`
	Wait       time.Duration `default:"${maxWait}" env:"ANSWERABLE_LIMIT_WAIT" placeholder:"TIME" help:"How long a query waits for the position in its Answerable-After header (${default})."`
	Time       time.Duration `default:"${maxTime}" env:"ANSWERABLE_LIMIT_TIME" placeholder:"TIME" help:"How long an answer may take (${default})."`

	ImportBody     int           `default:"${maxImportBody}" env:"ANSWERABLE_LIMIT_IMPORT_BODY" placeholder:"BYTES" help:"Bytes of the body of an import (${default})."`
	ImportElements int           `default:"${maxImportElements}" env:"ANSWERABLE_LIMIT_IMPORT_ELEMENTS" placeholder:"N" help:"Elements of an import (${default})."`
	ImportTime     time.Duration `default:"${maxImportTime}" env:"ANSWERABLE_LIMIT_IMPORT_TIME" placeholder:"TIME" help:"How long an import may take, with the sending of its body (${default})."`
}

// The defaults of the limits.
const (
	MaxBody       = 128 << 10
	MaxTokens     = 5_000
	MaxDepth      = 15
	MaxFields     = 2_000
	MaxAliases    = 50
	MaxRepeated   = 50
	MaxDirectives = 50
	maxCost       = 300_000
	maxOperations = 100
	maxWait       = 5 * time.Second
	defaultTime   = 10 * time.Second
	importBody    = 128 << 20
	importMost    = 200_000
	importTime    = 5 * time.Minute
	maxConditions = 1_000 // in all filters, fragments and variables as often as they are used
)

// LimitDefaults are the defaults of the flags.
var LimitDefaults = kong.Vars{
	"maxBody": strconv.Itoa(MaxBody), "maxTokens": strconv.Itoa(MaxTokens), "maxDepth": strconv.Itoa(MaxDepth),
	"maxFields": strconv.Itoa(MaxFields), "maxAliases": strconv.Itoa(MaxAliases), "maxRepeated": strconv.Itoa(MaxRepeated),
	"maxDirectives": strconv.Itoa(MaxDirectives), "maxCost": strconv.Itoa(maxCost), "maxOperations": strconv.Itoa(maxOperations),
	"maxTime": defaultTime.String(), "maxWait": maxWait.String(),
	"maxImportBody": strconv.Itoa(importBody), "maxImportElements": strconv.Itoa(importMost), "maxImportTime": importTime.String(),
}

// DefaultLimits returns the default limits.
func DefaultLimits() (l Limits) {
	if err := kong.ApplyDefaults(&l, LimitDefaults); err != nil {
		panic(err) // the struct tags are constant
	}
	return l
}

// Validate refuses limits that no operation could meet.
func (l Limits) Validate() error {
	if min(l.Body, l.Tokens, l.Depth, l.Fields, l.Aliases, l.Repeated, l.Cost, l.Operations, l.ImportBody, l.ImportElements) < 1 || l.Directives < 10 || min(l.Time, l.ImportTime) < time.Millisecond {
		return errors.New("every limit must be at least 1, that of directives at least 10")
	}
	return nil
}

// LimitsExtension refuses operations that are too large: by their static size before validation, and by
// their cost before they run. So an operation over a limit reads nothing from the store but how large the graph is.
type LimitsExtension struct {
	Limits
	known  graphql.Cache[*ast.QueryDocument] // valid documents within the limits
	schema *schemaSizes
}

// NewLimitsExtension returns the extension for operations of a schema. Known caches the documents that have
// passed.
func NewLimitsExtension(l Limits, known graphql.Cache[*ast.QueryDocument], schema *ast.Schema) LimitsExtension {
	return LimitsExtension{l, known, newSchemaSizes(schema)}
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = LimitsExtension{}

// ExtensionName returns the name of the gqlgen extension.
func (LimitsExtension) ExtensionName() string { return "Limits" }

// Validate accepts every schema.
func (LimitsExtension) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters measures the document. It leaves a syntax error to validation.
func (w LimitsExtension) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if _, passed := w.known.Get(ctx, params.Query); passed {
		return nil
	}
	// With one token more than allowed, too many tokens and a syntax error give different errors.
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, w.Tokens)
	if err != nil {
		if isTokenLimit(err, w.Tokens) {
			return limitError("TOKEN", "the document has more than %d tokens; send a shorter one, and pass values as variables", w.Tokens)
		}
		return nil
	}
	if wrong := refuseSurrogates(params.Query); wrong != nil {
		return wrong
	}
	return w.checkSize(measureDocument(document, w.Fields))
}

// isTokenLimit reports whether err is the parser's error about too many tokens.
func isTokenLimit(err error, limit int) bool {
	e := new(gqlerror.Error)
	return errors.As(err, &e) && e.Message == fmt.Sprintf("exceeded token limit of %d", limit)
}

// checkSize refuses a document that is too large.
func (w LimitsExtension) checkSize(s documentSize) *gqlerror.Error {
	for _, limit := range []struct {
		name       string
		is, atMost int
		says       string
	}{
		{"FIELD", s.fields, w.Fields, "the operation has more than %[2]d fields, with its fragments expanded; at most %[2]d are allowed"},
		{"DEPTH", s.depth, w.Depth, "the operation is %d fields deep; at most %d are allowed"},
		{"ALIAS", s.aliases, w.Aliases, "the operation has %d aliases; at most %d are allowed: ask for lists, or in several requests"},
		{"REPETITION", s.repeated, w.Repeated, "a selection names the same field %d times; at most %d are allowed"},
		{"DIRECTIVE", s.directives, w.Directives, "the operation has %d directives; at most %d are allowed"},
		{"DIRECTIVE", s.together, w.Directives / 10, "there are %d directives in one place; at most %d are allowed"},
	} {
		if limit.is > limit.atMost {
			return limitError(limit.name, limit.says, limit.is, limit.atMost)
		}
	}
	return nil
}

// MutateOperationContext measures what can be measured without the graph. It leaves what the sizes of the graph may
// allow to Measure.
func (w LimitsExtension) MutateOperationContext(ctx context.Context, o *graphql.OperationContext) *gqlerror.Error {
	if wrong := refuseNullConditions(o); wrong != nil {
		return wrong
	}
	c := w.count(ctx, o, nil, byPages)
	if c.page > query.MaxPage {
		return limitError("PAGE", "%s asks for %d items; at most %d are allowed at once: ask for the rest in another request, of a list by its cursor", c.pageOf, c.page, query.MaxPage)
	}
	if c.conditions > maxConditions {
		return limitError("COST", "the filters have %d conditions in all; at most %d are allowed", c.conditions, maxConditions)
	}
	if c.sized {
		o.Stats.SetExtension(byPagesName, c)
		return nil
	}
	return c.refusal(w.Cost)
}

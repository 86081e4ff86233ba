package main

import (
	"path"
	"strings"
)

// rule names the subject of the functions in some files. A file is a prefix of its package's path with
// its own name.
type rule struct {
	subject string
	files   string
}

// caller is the subject of files whose CPU time counts for the calling function, unlike their package's.
const caller = "caller"

// other is the subject of stacks without a rule.
const other = "other"

// rules divide the server's CPU time. The frame nearest the leaf that has a rule decides for its stack,
// and the first rule decides for a frame. So copying and hashing, which have no rule, count for their
// caller; the allocator, which has one, counts by itself.
var rules = []rule{
	{"collector", "runtime/mgc runtime/mwbbuf.go"},
	{"allocator", "runtime/malloc runtime/stack.go"},
	{"scheduler", "runtime/proc.go"},
	{"profile", "runtime/pprof/ net/http/pprof/ runtime/cpuprof.go"},

	{"storing", "go.etcd.io/bbolt/ answerable/graph/embedded/apply.go answerable/graph/embedded/commit.go answerable/graph/embedded/create.go " +
		"answerable/graph/embedded/log.go answerable/graph/embedded/writer.go answerable/graph/embedded/canonical.go"},
	{"matching", "answerable/graph/embedded/ github.com/tidwall/btree/ answerable/graph/pattern_check.go answerable/graph/hop.go " +
		"answerable/graph/query/prefetch.go answerable/graph/query/view.go answerable/graph/query/filter answerable/graph/query/order.go"},
	{"Neo4j's client", "github.com/neo4j/neo4j-go-driver/ answerable/graph/neo4j/"},
	{"ledger", "answerable/graph/ledger answerable/graph/query/ledger answerable/graph/query/obligation.go answerable/graph/duration.go"},
	{"checking", "answerable/graph/integrity/ answerable/graph/mutation/ answerable/graph/clearance.go"},
	{caller, "answerable/graph/date.go answerable/graph/read_scope_values.go answerable/graph/sort_key.go answerable/graph/marshal.go answerable/graph/scalar"},
	{"answer", "answerable/graph/generated/ answerable/internal/jsonwriter/ answerable/internal/api/response.go"},
	{"handing out", "answerable/graph/ answerable/resolvers/"},

	{"question", "github.com/vektah/gqlparser/ github.com/99designs/gqlgen/graphql/executor/executor.go github.com/99designs/gqlgen/graphql/errcode/ " +
		"answerable/internal/operation/ answerable/internal/auth/ answerable/internal/api/request.go answerable/internal/api/prefetch.go"},
	{"answer", "github.com/99designs/gqlgen/"},
	{"kept", "answerable/internal/api/response_cache.go answerable/internal/lru/"},
	{"log", "log/slog/ answerable/internal/telemetry/ github.com/prometheus/ go.opentelemetry.io/"},
	{"HTTP", "net/http/ net/textproto/ net/url/ github.com/klauspost/compress/ github.com/rs/cors/ answerable/internal/"},
	{"sockets", "net/"},
}

// subjectOf returns the subject of a stack, whose frames begin at the leaf.
func subjectOf(stack []frame) string {
	for _, f := range stack {
		if s := f.subject(); s != "" && s != caller {
			return s
		}
	}
	return other
}

// frame is a call of a stack.
type frame struct{ function, file string }

func (f frame) subject() string {
	at := f.at()
	for _, r := range rules {
		for files := range strings.FieldsSeq(r.files) {
			if strings.HasPrefix(at, files) {
				return r.subject
			}
		}
	}
	return ""
}

// at returns the path of the function's package with the name of its file.
func (f frame) at() string {
	name, _, _ := strings.Cut(f.function, "[") // type parameters have paths of their own
	slash := strings.LastIndex(name, "/") + 1
	pkg, _, _ := strings.Cut(name[slash:], ".")
	return name[:slash] + pkg + "/" + path.Base(f.file)
}

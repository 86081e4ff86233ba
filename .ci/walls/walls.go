// Package walls holds the packages of the project to one direction of imports. Its test, which make lint
// runs, adds wrong imports in a copy of the tree and expects the linter to report each of them.
package walls

// wrong are imports against the arrows that the compiler allows, by the folder of the package that makes
// them. Those that it does not allow, since the two packages would import each other, need no linter.
var wrong = map[string][]string{
	"":                     {"answerable/graph/neo4j"},
	"bench":                {"answerable/graph/query"},
	"graph":                {"net/http", "github.com/99designs/gqlgen/graphql"},
	"graph/embedded":       {"net/http", "answerable/graph/query", "github.com/vektah/gqlparser/v2/ast"},
	"graph/graphtest":      {"answerable/graph/embedded"},
	"graph/history":        {"net/http", "answerable/graph/integrity"},
	"graph/integrity":      {"answerable/graph/ledgercache"},
	"graph/ledger":         {"net/http", "answerable/graph/ndjson"},
	"graph/ledgercache":    {"answerable/graph/ledger"},
	"graph/mutation":       {"answerable/graph/subscription"},
	"graph/neo4j":          {"answerable/graph/mutation"},
	"graph/network":        {"net/http", "answerable/graph/ndjson"},
	"graph/query":          {"net/http", "answerable/graph/integrity"},
	"graph/search":         {"answerable/graph/query"},
	"graph/subscription":   {"net/http", "answerable/graph/search"},
	"internal/api":         {"answerable/graph/embedded", "answerable/internal/storage"},
	"internal/auth":        {"answerable/internal/lru"},
	"internal/cli":         {"answerable/internal/api"},
	"internal/exchange":    {"net/http", "answerable/graph/mutation"},
	"internal/importer":    {"answerable/graph/embedded", "answerable/internal/auth"},
	"internal/operation":   {"net/http", "answerable/resolvers"},
	"internal/report":      {"net/http", "answerable/graph/mutation"},
	"internal/spreadsheet": {"net/http", "answerable/graph/query"},
	"internal/telemetry":   {"answerable/internal/auth"},
	"resolvers":            {"answerable/internal/storage", "answerable/graph/ledger"},
}

// leaf is a package that only server.go may import, and that imports nothing of the project: to import it
// is wrong for every other package, so that each is known to have a rule.
const leaf = "answerable/internal/gctuner"

// instead is what is wrong for the two packages to which leaf is no wrong import.
var instead = map[string]string{"": "answerable/internal/lru", "internal/gctuner": "github.com/alecthomas/kong"}

// generated is what graph/generated may import of the project. The linter leaves generated code out.
var generated = map[string]bool{
	"answerable/graph": true, "answerable/graph/history": true, "answerable/graph/ledger": true, "answerable/graph/mutation": true,
	"answerable/graph/query": true, "answerable/graph/scalar": true, "answerable/internal/jsonwriter": true,
}

package api

import (
	"errors"
	"time"

	"answerable/internal/operation"
)

// Flags configure the API. Its limits are flags of their own; see operation.Limits.
type Flags struct {
	Trusted       string                  `env:"ANSWERABLE_TRUSTED" placeholder:"FOLDER" type:"existingdir" help:"A folder of .graphql files, one named operation each, that clients may name by documentId: the operation's name or the SHA-256 of the file."`
	TrustedOnly   bool                    `env:"ANSWERABLE_TRUSTED_ONLY" help:"Run trusted documents only."`
	Introspection operation.Introspection `env:"ANSWERABLE_INTROSPECTION" enum:"on,signed-in,off" default:"on" help:"Who may use introspection: on for everybody, signed-in for clients with a token, off for nobody (${default})."`
	GraphiQL      bool                    `name:"graphiql" env:"ANSWERABLE_GRAPHIQL" default:"true" negatable:"" help:"Serve the GraphiQL page (${default})."`
	Dev           bool                    `env:"ANSWERABLE_DEV" help:"For development: errors suggest existing names."`
	Slow          time.Duration           `env:"ANSWERABLE_SLOW" default:"1s" placeholder:"TIME" help:"Log operations that take this long, with what they asked of the store and its plan; 0 logs none (${default})."`
	MetricsListen string                  `env:"ANSWERABLE_METRICS_LISTEN" placeholder:"HOST:PORT" help:"Serve /metrics at this address only, instead of beside the API; 9090 or :9090 is that port of this machine only."`
	JSONWriter    bool                    `name:"json-writer" env:"ANSWERABLE_JSON_WRITER" default:"true" negatable:"" help:"Write answers with the generated JSON writer. Without it, gqlgen writes the same answers more slowly (${default})."`
	DataLicence   string                  `env:"ANSWERABLE_DATA_LICENCE" placeholder:"TEXT" help:"The licence of the data, such as CC BY 4.0, which exported files name. The samples have theirs."`
	ResponseCache int                     `env:"ANSWERABLE_RESPONSE_CACHE" default:"64" placeholder:"MIB" help:"Memory for the response cache. A cached response is valid until the graph changes; 0 turns it off (${default} MiB)."`
}

// Validate refuses flags that contradict each other.
func (f Flags) Validate() error {
	if f.TrustedOnly && f.Trusted == "" {
		return errors.New("--trusted-only needs the documents: name their folder with --trusted")
	}
	return nil
}

// Config returns the option of New for the flags. It reads the trusted documents.
func (f Flags) Config(l operation.Limits) (func(*Config), error) {
	config := Config{
		limits: l, trustedOnly: f.TrustedOnly,
		Suggestions: f.Dev, introspection: f.Introspection, cacheBytes: f.ResponseCache << 20, DataLicence: f.DataLicence, gqlgenOnly: !f.JSONWriter,
	}
	var err error
	if f.Trusted != "" {
		config.trusted, err = operation.ReadTrusted(f.Trusted, l)
	}
	return func(to *Config) { *to = config }, err
}

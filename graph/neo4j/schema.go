package neo4j

import (
	"context"
	"maps"
	"regexp"
	"slices"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// schema returns the statements of schema.cypher by the name of what they create. A statement for a label, a
// sort property or a type is repeated for each.
func schema() (names []string, statements map[string]string) {
	statements = map[string]string{}
	for _, text := range strings.Split(file("schema"), ";\n") {
		created := create.FindStringSubmatch(text)
		if created == nil {
			continue
		}
		add := func(pairs ...string) {
			with := strings.NewReplacer(pairs...)
			name := with.Replace(created[1])
			names = append(names, name)
			statements[name] = with.Replace(text)
		}
		switch {
		case strings.Contains(text, "PLACE"):
			for _, spec := range graph.Labels() {
				for _, property := range slices.Sorted(maps.Keys(sortPropertiesOf[spec.Label])) {
					if property != "nameKey" { // its index has an older name
						add("LABEL", string(spec.Label), "PLACE", property)
					}
				}
			}
		case strings.Contains(text, ":LABEL"):
			for _, spec := range graph.Labels() {
				add("LABEL", string(spec.Label))
			}
		case strings.Contains(text, ":TYPE"):
			for _, spec := range graph.RelationshipTypes() {
				add("TYPE", string(spec.Type))
			}
		default:
			add()
		}
	}
	return names, statements
}

var create = regexp.MustCompile(`(?m)^CREATE (?:CONSTRAINT|INDEX) (\w+) `)

// prepareSchema creates the missing indexes and constraints, and waits until all of them can be used.
func (s *Store) prepareSchema(ctx context.Context) error {
	names, statements := schema()
	there, err := s.schemaThere(ctx)
	if err != nil {
		return err
	}
	for _, name := range names {
		if there[name] {
			continue
		}
		if err := s.create(ctx, statements[name]); err != nil {
			return unusable(ErrForeign, err, "the database can't hold the graph: %s can't be created, because of other data in the database", name)
		}
	}
	if there, err = s.schemaThere(ctx); err != nil {
		return err
	}
	for _, name := range names {
		if !there[name] {
			return unusable(ErrForeign, nil, "the database can't hold the graph: there is another constraint or index in place of %s; drop it", name)
		}
	}
	return nil
}

// schemaThere returns the names of the indexes and constraints that can be used.
func (s *Store) schemaThere(ctx context.Context) (map[string]bool, error) {
	records, err := s.run(ctx, "CALL db.awaitIndexes(240)")
	if err == nil {
		records, err = s.run(ctx, "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
	}
	there := map[string]bool{}
	for _, record := range records {
		name, err := value[string](record, "name")
		if err != nil {
			return nil, err
		}
		there[name] = true
	}
	return there, failed(err)
}

// create runs a statement of the schema. Another server may run the same statement at the same time.
func (s *Store) create(ctx context.Context, text string) (err error) {
	for range 5 {
		if _, err = s.run(ctx, text); !driver.IsRetryable(err) {
			return err
		}
	}
	return err
}

// run runs a statement that can't be part of a transaction.
func (s *Store) run(ctx context.Context, text string) ([]*driver.Record, error) {
	within, cancel := bounded(ctx, schemaTime)
	defer cancel()
	session := s.driver.NewSession(within, driver.SessionConfig{DatabaseName: s.database})
	defer func() { _ = session.Close(within) }()
	result, err := session.Run(within, text, nil, transactionConfig("schema", schemaTime)...)
	if err != nil {
		return nil, err
	}
	return result.Collect(within)
}

// prepareHead creates the head of an empty graph, unless there is a head.
func (s *Store) prepareHead(ctx context.Context) error {
	_, err := s.readWithin(ctx, statement{name: "head", text: file("head"), params: map[string]any{"format": formatVersion}}, readTime)
	return err
}

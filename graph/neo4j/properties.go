package neo4j

import (
	"encoding/json"
	"reflect"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// The properties of every element, in addition to those of the model.
//
//	visibility, level        the level's name, and its number to compare with
//	<field>Level             the number of a restricted field's level
//	<date>, <date>First, <date>Last
//	                         a partial date as it is written, and the first and last day it may mean
//	id, nameKey, keys        of a node: see graph.KeyID, KeyName, KeyAny
//	<key>Place               of a node: see sort_properties.go
//	nameKeyPublic, ...       nameKey as a lower clearance sees it, where it may be restricted
//	nameKeyLevel             the level of the field that nameKey is made of, when it is restricted
//	<text>Key                a text folded, to be found by, unless it is the name
//	key, ref                 of a relationship: see order.go
//
// Sources and statements are parallel lists: see sources.go.

// elementParts holds an element of the file format in its parts.
type elementParts struct {
	Label             graph.Label              `json:"label,omitempty"`
	ID                string                   `json:"id,omitempty"`
	Type              graph.RelationshipType   `json:"type,omitempty"`
	From              string                   `json:"from,omitempty"`
	To                string                   `json:"to,omitempty"`
	Key               string                   `json:"key,omitempty"`
	Properties        map[string]any           `json:"properties"`
	Visibility        string                   `json:"visibility"`
	FieldVisibility   map[string]string        `json:"fieldVisibility,omitempty"`
	Since             string                   `json:"since,omitempty"`
	Until             string                   `json:"until,omitempty"`
	Assumption        string                   `json:"assumption,omitempty"`
	Sources           []graph.Source           `json:"sources,omitempty"`
	AlternativeValues []graph.AlternativeValue `json:"statements,omitempty"`
}

var (
	fieldsOfLabel = map[graph.Label][]graph.PropertySpec{}
	fieldsOfType  = map[graph.RelationshipType][]graph.PropertySpec{}
)

func init() {
	for _, spec := range graph.Labels() {
		fieldsOfLabel[spec.Label] = spec.Fields
	}
	for _, spec := range graph.RelationshipTypes() {
		fieldsOfType[spec.Type] = spec.Fields
	}
}

func (w *elementParts) fields() []graph.PropertySpec {
	if w.Label != "" {
		return fieldsOfLabel[w.Label]
	}
	return fieldsOfType[w.Type]
}

// properties holds native properties of Neo4j.
type properties map[string]any

// toProperties returns the properties of an element.
func toProperties(e graph.Element) (properties, error) {
	var w elementParts
	if err := json.Unmarshal(ndjson.AppendLine(nil, e), &w); err != nil {
		return nil, err
	}
	p := properties{}
	for _, f := range w.fields() {
		if err := p.set(f, w.Properties[f.Name]); err != nil {
			return nil, err
		}
	}
	if err := p.setLevels(w); err != nil {
		return nil, err
	}
	if err := p.setDate("since", w.Since); err != nil {
		return nil, err
	}
	if err := p.setDate("until", w.Until); err != nil {
		return nil, err
	}
	p.setText("assumption", w.Assumption)
	p.setSources("source", w.Sources)
	p.setAlternatives(w.AlternativeValues)
	p.setTexts(e, w)
	switch e := e.(type) {
	case graph.Node:
		p.setKeys(e, w)
	case *graph.Relationship:
		p["key"], p["ref"] = orderKey(e.Key), refOf(e.Ref())
	}
	return p, nil
}

// set sets a property of the model. An empty value is left out.
func (p properties) set(f graph.PropertySpec, value any) error {
	switch v := value.(type) {
	case nil:
	case string:
		if f.Type == reflect.TypeFor[graph.PartialDate]() {
			return p.setDate(f.Name, v)
		}
		p[f.Name] = v
	case float64:
		p[f.Name] = int64(v)
	default: // a list of texts, or a bool
		p[f.Name] = v
	}
	return nil
}

func (p properties) setText(name, text string) {
	if text != "" {
		p[name] = text
	}
}

func (p properties) setDate(name, text string) error {
	if text == "" {
		return nil
	}
	date, err := graph.ParsePartialDate(text)
	p[name] = text
	p[name+"First"], p[name+"Last"] = driver.DateOf(date.First().Time()), driver.DateOf(date.Last().Time())
	return err
}

func (p properties) setLevels(w elementParts) error {
	level, err := graph.ParseClearance(w.Visibility)
	if err != nil {
		return err
	}
	p["visibility"], p["level"] = w.Visibility, int64(level)
	for name, visibility := range w.FieldVisibility {
		if level, err = graph.ParseClearance(visibility); err != nil {
			return err
		}
		p[name+"Level"] = int64(level)
	}
	return nil
}

func (p properties) setKeys(n graph.Node, w elementParts) {
	full := graph.ReadScope{Clearance: graph.Secretariat}
	p["id"] = w.ID
	p["keys"] = full.Texts(n, graph.KeyAny)
	p.setPlaces(n)
	if level, restricted := p[namedBy[w.Label].Name+"Level"]; restricted {
		p["nameKeyLevel"] = level
	}
}

// setTexts sets the folded texts for search.
func (p properties) setTexts(e graph.Element, w elementParts) {
	full := graph.ReadScope{Clearance: graph.Secretariat}
	for _, f := range w.fields() {
		spec := graph.KeyOfType(w.Type, graph.Key(f.Name))
		if w.Label != "" {
			spec = graph.KeyOfLabel(w.Label, graph.Key(f.Name))
		}
		texts := full.Texts(e, graph.Key(f.Name))
		switch {
		case spec.Kind != graph.TextKey || spec.Key == graph.KeyName || len(texts) == 0:
		case spec.Many:
			p[stored(spec)] = texts
		default:
			p[stored(spec)] = texts[0]
		}
	}
}

// namedBy maps each label to the property by which its nodes sort.
var namedBy = func() map[graph.Label]graph.PropertySpec {
	fields := map[graph.Label]graph.PropertySpec{}
	for _, spec := range graph.Labels() {
		for _, f := range spec.Fields {
			if f.Name == spec.Names[0] {
				fields[spec.Label] = f
			}
		}
	}
	return fields
}()

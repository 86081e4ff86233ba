package spreadsheet_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/internal/spreadsheet"
)

// people is a mapping of people by name and by key, and of offices with identifiers that few see.
const people = `{"sheets":[{"assumption":"x","nodes":{
	"who": {"label":"Person","name":{"column":"Who","separator":"; "},"unknown":"create","fieldVisibility":{"name":"MEMBER"}},
	"expert": {"label":"Person","scheme":"staff","key":"No","when":"No","properties":{"name":"Expert"},"fieldVisibility":{"name":"MEMBER","identifiers":"MEMBER"}},
	"office": {"label":"Organization","scheme":"office","key":"Office","properties":{"name":{"value":"An office"}},"fieldVisibility":{"identifiers":"MEMBER"}}
	},"relationships":[{"type":"AFFILIATED_WITH","from":"who","to":"office"},{"type":"AFFILIATED_WITH","from":"expert","to":"office","key":"No"}]}]}`

// Nobody who knows a name or a key finds the id: each import into an empty store gives another. But for these ids the rows give
// the same elements in any order, and a second import of the rows finds what the first made.
func TestIDsOfPeopleSayNothing(t *testing.T) {
	rapid.Check(t, func(t2 *rapid.T) {
		rows := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
			who := strings.Join(rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"Ann", "Bo", "expert 7"}), 0, 2, rapid.ID).Draw(t, "who"), "; ")
			no := rapid.SampledFrom([]string{"", "7", "8"}).Draw(t, "no")
			return who + "," + no + ",Expert " + no + "," + rapid.SampledFrom([]string{"Q1", "q1", "Q2"}).Draw(t, "office")
		}), 1, 8).Draw(t2, "rows")
		rows = append(rows, "Bo,7,Expert 7,Q2")
		read := func(rows []string, names *spreadsheet.Names) *spreadsheet.Result {
			result, err := readText(t, "t.csv", "Who,No,Expert,Office\n"+strings.Join(rows, "\n"), mapping(t, people), names)
			if err != nil {
				t2.Fatalf("%s\n%v", strings.Join(rows, "\n"), err)
			}
			return result
		}
		shuffled := slices.Clone(rows)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t2, "seed"), 1))
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })

		first, second := read(rows, spreadsheet.NewNames()), read(shuffled, spreadsheet.NewNames())
		ids, a := renamed(first.Steps)
		others, b := renamed(second.Steps)
		if a != b {
			t2.Errorf("the rows\n%s\nand\n%s\ngive\n%s\nand\n%s", strings.Join(rows, "\n"), strings.Join(shuffled, "\n"), a, b)
		}
		for _, id := range ids {
			if slices.Contains(others, id) {
				t2.Errorf("%s can be told from what it is the id of", id)
			}
		}
		store := spreadsheet.NewNames()
		for _, op := range first.Steps {
			if n, is := op.Put.(graph.Node); is {
				store.Add(n)
			}
		}
		stored := strings.ToLower(lines(first.Steps)) // the key of the office is as its first row writes it
		for _, op := range read(shuffled, store).Steps {
			if line := strings.ToLower(string(ndjson.AppendLine(nil, op.Put))); !strings.Contains(stored, line) {
				t2.Errorf("the second import has\n%s\nwhich the first has not:\n%s", line, stored)
			}
		}
	})
}

// renamed returns the ids of the nodes, and the lines with what each node is known by in place of its id, in lower case.
func renamed(steps []graph.Op) (ids []string, text string) {
	var pairs []string
	for _, op := range steps {
		if n, is := op.Put.(graph.Node); is {
			ids = append(ids, n.Ref().ID)
			pairs = append(pairs, n.Ref().ID, fmt.Sprint(graph.NameOf(n), graph.IdentifiersOf(n)))
		}
	}
	all := strings.Split(strings.ToLower(strings.NewReplacer(pairs...).Replace(lines(steps))), "\n")
	slices.Sort(all)
	return ids, strings.Join(all, "\n")
}

// What one rule hides of a node, no other rule of the same node shows, whichever comes first.
func TestWhatOneRuleHidesIsHidden(t *testing.T) {
	open := `{"label":"Person","scheme":"staff","key":"No","properties":{"name":"Name"}}`
	hidden := strings.Replace(open, `"key"`, `"fieldVisibility":{"name":"MEMBER","contact":"PARTNER"},"key"`, 1)
	for _, nodes := range []string{`"a":` + open + `,"b":` + hidden, `"b":` + open + `,"a":` + hidden} {
		read, err := readText(t, "t.csv", "No,Name\n7,Ann\n", mapping(t, `{"sheets":[{"assumption":"x","nodes":{`+nodes+`}}]}`), spreadsheet.NewNames())
		if err != nil {
			t.Fatal(err)
		}
		if got := lines(read.Steps); len(read.Steps) != 1 || !strings.Contains(got, `"fieldVisibility":{"contact":"PARTNER","name":"MEMBER"}`) {
			t.Errorf("%s gives\n%s", nodes, got)
		}
	}
}

package graphtest

import (
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
)

// TestStore checks that an engine fulfils the contract. Open returns an empty store, and closes it
// when the test that it is for ends.
func TestStore(t *testing.T, open func(t testing.TB) graph.Store) {
	Configure(t)
	for _, c := range contracts {
		t.Run("contract/"+c.name, func(t *testing.T) { c.test(t, open) })
	}
	t.Run("scenario", func(t *testing.T) { testScenarios(t, open) })
	for _, l := range laws {
		t.Run("law/"+l.name, law(open, l.check))
	}
	t.Run("law/history is what differs from one revision to the next", law(open, keepsGraph(lawHistory)))
	t.Run("law/what is reverted is as it was", law(open, keepsGraph(lawRevert)))
}

// laws hold for every graph; see their functions for what each says.
var laws = []struct {
	name  string
	check func(*rapid.T, graph.Store)
}{
	{"the engine answers as the naive one", lawMatch},
	{"sizes are those of what one may see", lawSizes},
	{"every order pages", lawOrders},
	{"visibility", lawVisibility},
	{"pages concatenate to the whole", lawPages},
	{"lists are what filters keep, one by one", lawFilters},
	{"the ledger equals the oracle", lawLedger},
	{"the counts equal the oracle's", lawCounts},
	{"a series and a difference are of the ledgers of their days", lawSeries},
	{"relationships are those of the file", lawRelationships},
	{"a timeline tells what the file says", lawTimeline},
	{"a network is what the file says within its boundary", lawNetwork},
	{"states partition", lawStates},
	{"days only make open overdue", lawDays},
	{"drafts and holding replies change no state", lawNoAnswer},
	{"an uninvolved answer changes nothing", lawUninvolved},
	{"splitting a group changes nothing", lawSplit},
	{"removing what is unused changes nothing", lawUnused},
	{"a round that all have changes nothing but the key", lawRound},
	{"a report of progress changes no state", lawProgress},
	{"an end that no addressing follows changes nothing", lawEnds},
	{"no false accusation", lawAccusation},
	{"export and import", lawExport},
	{"what is kept does not show", lawMemo},
	{"the past is what it was", lawPast},
	{"writes", lawWrite},
	{"visibility of writes", lawWriteVisibility},
	{"a dry run says what the write does", lawDryRun},
	{"events tell what happened", lawLive},
	{"visibility of events", lawEventsVisibility},
}

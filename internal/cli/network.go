package cli

import (
	"fmt"
	"strconv"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/storage"
)

// NetworkCommand answers questions about the network of who is tied to whom, as Query.network does.
type NetworkCommand struct {
	Path    NetworkPathCommand    `cmd:"" help:"Print the shortest paths from one node to another, with what ties each hop."`
	Overlap NetworkOverlapCommand `cmd:"" help:"Print what each two of some groups share, and since when."`
	Brokers NetworkBrokersCommand `cmd:"" help:"Print through whom two groups are connected."`
	Top     NetworkTopCommand     `cmd:"" help:"Print the nodes with the highest measure."`
	Mixing  NetworkMixingCommand  `cmd:"" help:"Print how many pairs of organizations share a working group or a meeting, by sector or another value."`
}

// NetworkFlags say of which network a command is, and how it is printed.
type NetworkFlags struct {
	storage.Flags
	BoundaryFlags
	AsOf          string `name:"as-of" env:"ANSWERABLE_AS_OF" placeholder:"DATE" help:"Only what holds on this day, such as 2017-07-01, or today; by default all facts."`
	NoAssumptions bool   `env:"ANSWERABLE_NO_ASSUMPTIONS" help:"Leave out what is only an assumption."`
	Clearance     string `env:"ANSWERABLE_CLEARANCE" enum:"PUBLIC,PARTNER,MEMBER,SECRETARIAT" default:"SECRETARIAT" help:"As a viewer with this clearance (${default})."`
	First         int32  `env:"ANSWERABLE_FIRST" default:"20" placeholder:"N" help:"At most so many (${default})."`
	Format        string `env:"ANSWERABLE_FORMAT" enum:"table,csv,json" default:"table" help:"table, csv or json (${default})."`

	BOM bool `name:"bom" env:"ANSWERABLE_BOM" help:"With --format csv: begin with a byte order mark, by which Excel knows the letters."`

	TimeZone storage.TimeZone `name:"time-zone" env:"ANSWERABLE_TIME_ZONE" placeholder:"ZONE" help:"The time zone whose local date is today, such as Pacific/Apia; by default the store's."`
}

// BoundaryFlags say what is in a network; see query.NetworkBoundary.
type BoundaryFlags struct {
	Labels    []string `env:"ANSWERABLE_LABELS" placeholder:"LABEL" help:"Only nodes of these labels, such as PERSON."`
	Ties      []string `env:"ANSWERABLE_TIES" placeholder:"TYPE" help:"The types of relationships that count as ties, such as MEMBER_OF."`
	Exclude   []string `env:"ANSWERABLE_EXCLUDE" placeholder:"ID" help:"Leave out these nodes."`
	MaxDegree *int32   `name:"max-degree" env:"ANSWERABLE_MAX_DEGREE" placeholder:"N" help:"Leave out nodes that are tied to more nodes than this."`
}

// Boundary returns the boundary, nil when no flag is given.
func (f BoundaryFlags) Boundary() (*query.NetworkBoundary, error) {
	return query.ParseBoundary(f.Labels, f.Ties, f.Exclude, f.MaxDegree)
}

// read calls f with the network, and prints the listing that f returns.
func (c *NetworkFlags) read(env *Environment, f func(*query.Network) (listing, error)) error {
	boundary, err := c.Boundary()
	if err != nil {
		return err
	}
	clearance, err := graph.ParseClearance(c.Clearance)
	if err != nil {
		return err
	}
	s, err := c.OpenToRead(&env.Env)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	s.UseTimeZone(c.TimeZone)
	g := s.Graph(&env.Env)
	day, err := OptionalDate("--as-of", c.AsOf, g.Clock().Today())
	if err != nil {
		return err
	}
	return g.Read(env, graph.Viewer{Clearance: clearance}, func(v *query.View) error {
		n, err := v.AsOf(day).Assumptions(!c.NoAssumptions).Network(env, boundary)
		if err != nil {
			return err
		}
		l, err := f(n)
		if err != nil {
			return err
		}
		l.about = []fact{
			{"hash", n.Hash()},
			{"method", n.Method()},
			{"revision", n.Revision()},
			{"asOf", day},
			{"nodes", n.NodeCount()},
			{"ties", n.TieCount()},
			{"relationships", n.RelationshipCount()},
		}
		on := "of all times"
		if day != nil {
			on = "as of " + day.String()
		}
		l.notes = append(l.notes, fmt.Sprintf("The network has %d nodes and %d ties, %s; hash %s.", n.NodeCount(), n.TieCount(), on, n.Hash()))
		return l.print(env, c.Format, c.BOM)
	})
}

func (c *NetworkFlags) page() query.PageArgs { return query.PageArgs{First: &c.First} }

// NetworkPathCommand prints paths.
type NetworkPathCommand struct {
	NetworkFlags
	From    string `arg:"" help:"The id of the node at which paths begin."`
	To      string `arg:"" help:"The id of the node at which they end."`
	MaxHops int32  `name:"max-hops" env:"ANSWERABLE_MAX_HOPS" default:"4" placeholder:"N" help:"The largest length of a path, 1 to 8 (${default})."`
}

// Run prints the paths.
func (c *NetworkPathCommand) Run(env *Environment) error {
	return c.read(env, func(n *query.Network) (listing, error) {
		l := listing{columns: []string{"path", "hop", "fromId", "from", "type", "direction", "toId", "to", "since", "until"}}
		page, err := n.Paths(env, []string{c.From}, []string{c.To}, c.MaxHops, c.page())
		if err != nil {
			return l, err
		}
		for i, p := range page.Nodes() {
			for j, hop := range p.Hops {
				relationships, err := hop.Relationships(env)
				if err != nil {
					return l, err
				}
				for _, r := range relationships {
					direction := query.Outgoing
					if r.From != idOf(hop.From) {
						direction = query.Incoming
					}
					l.add(i+1, j+1, idOf(hop.From), nameOf(hop.From), r.Type, direction, idOf(hop.To), nameOf(hop.To), r.Since, r.Until)
				}
			}
		}
		note := fmt.Sprintf("No path of any length leads from %s to %s.", c.From, c.To)
		if page.Distance != nil {
			note = fmt.Sprintf("The shortest paths have %d hops; there are %d of them.", *page.Distance, page.ShortestCount)
		}
		l.notes = append(l.notes, note)
		return l, nil
	})
}

// NetworkOverlapCommand prints what groups share.
type NetworkOverlapCommand struct {
	NetworkFlags
	Groups []string `arg:"" help:"The ids of two groups or more."`
}

// Run prints what they share.
func (c *NetworkOverlapCommand) Run(env *Environment) error {
	return c.read(env, func(n *query.Network) (listing, error) {
		l := listing{columns: []string{"a", "b", "id", "name", "togetherSince", "togetherUntil"}}
		overlaps, err := n.Overlap(env, c.Groups)
		if err != nil {
			return l, err
		}
		for _, o := range overlaps {
			page, err := o.Shared(env, c.page())
			if err != nil {
				return l, err
			}
			for _, s := range page.Nodes() {
				var since, until graph.Date
				if len(s.Together) > 0 {
					since, until = s.Together[0].First, s.Together[len(s.Together)-1].Last
				}
				l.add(idOf(o.A), idOf(o.B), idOf(s.Node), nameOf(s.Node), since, until)
			}
			note := fmt.Sprintf("%s (%d) and %s (%d) share %d", idOf(o.A), o.SizeOfA(), idOf(o.B), o.SizeOfB(), o.SharedCount())
			if jaccard := o.Jaccard(); jaccard != nil {
				note += "; Jaccard " + number(*jaccard)
			}
			l.notes = append(l.notes, note+".")
		}
		return l, nil
	})
}

// NetworkBrokersCommand prints brokers.
type NetworkBrokersCommand struct {
	NetworkFlags
	Between string `arg:"" help:"The id of one group."`
	And     string `arg:"" help:"The id of the other."`
}

// Run prints the brokers.
func (c *NetworkBrokersCommand) Run(env *Environment) error {
	return c.read(env, func(n *query.Network) (listing, error) {
		l := listing{columns: []string{"id", "name", "pairsCut", "pairsLengthened", "share"}}
		page, err := n.Brokers(env, c.Between, c.And, c.page())
		if err != nil {
			return l, err
		}
		for _, b := range page.Nodes() {
			l.add(idOf(b.Node), nameOf(b.Node), b.PairsCut, b.PairsLengthened, b.Share)
		}
		l.notes = append(l.notes, fmt.Sprintf("%d of %d pairs are connected.", page.ConnectedPairCount, page.PairCount))
		return l, nil
	})
}

// NetworkTopCommand prints nodes by a measure.
type NetworkTopCommand struct {
	NetworkFlags
	By string `env:"ANSWERABLE_BY" enum:"degree,betweenness,closeness,pagerank,constraint,core" default:"betweenness" help:"degree, betweenness, closeness, pagerank, constraint (the lowest first) or core (${default})."`
}

// Run prints the nodes.
func (c *NetworkTopCommand) Run(env *Environment) error {
	return c.read(env, func(n *query.Network) (listing, error) {
		l := listing{columns: []string{"id", "name", c.By}}
		if c.By != "degree" {
			l.columns = append(l.columns, "degree")
		}
		of := networkMeasures[c.By]
		page, err := n.Nodes(env, []*query.MeasureOrder{of.order}, nil, nil, c.page())
		if err != nil {
			return l, err
		}
		for _, node := range page.Nodes() {
			value, err := of.value(env, node)
			if err != nil {
				return l, err
			}
			row := []any{idOf(node.Node), nameOf(node.Node), value}
			if c.By != "degree" {
				row = append(row, node.Degree())
			}
			l.add(row...)
		}
		return l, nil
	})
}

// NetworkMixingCommand prints contact between kinds of organizations.
type NetworkMixingCommand struct {
	NetworkFlags
	By string `env:"ANSWERABLE_BY" enum:"sector,kind,country,region" default:"sector" help:"sector, kind, country or region (${default})."`
}

// Run prints the pairs of values.
func (c *NetworkMixingCommand) Run(env *Environment) error {
	return c.read(env, func(n *query.Network) (listing, error) {
		l := listing{columns: []string{"a", "b", "pairs", "inContact"}}
		mixes, err := n.Mixing(env, networkDimensions[c.By])
		for _, m := range mixes {
			l.add(m.A, m.B, m.Pairs, m.InContact)
		}
		return l, err
	})
}

var networkDimensions = map[string]query.MixingDimension{"sector": "SECTOR", "kind": "KIND", "country": "COUNTRY", "region": "REGION"}

// networkMeasures are the measures by the names that the command line has for them.
var networkMeasures = map[string]struct {
	order *query.MeasureOrder
	value func(*Environment, *query.NetworkNode) (any, error)
}{
	"degree":      {&query.MeasureOrder{By: "DEGREE", Direction: "DESC"}, func(_ *Environment, n *query.NetworkNode) (any, error) { return n.Degree(), nil }},
	"betweenness": {&query.MeasureOrder{By: "BETWEENNESS", Direction: "DESC"}, func(env *Environment, n *query.NetworkNode) (any, error) { return n.Betweenness(env) }},
	"closeness":   {&query.MeasureOrder{By: "CLOSENESS", Direction: "DESC"}, func(env *Environment, n *query.NetworkNode) (any, error) { return n.Closeness(env) }},
	"pagerank":    {&query.MeasureOrder{By: "PAGE_RANK", Direction: "DESC"}, func(env *Environment, n *query.NetworkNode) (any, error) { return n.PageRank(env) }},
	"constraint":  {&query.MeasureOrder{By: "CONSTRAINT", Direction: "ASC"}, func(env *Environment, n *query.NetworkNode) (any, error) { return n.Constraint(env) }},
	"core":        {&query.MeasureOrder{By: "CORE", Direction: "DESC"}, func(env *Environment, n *query.NetworkNode) (any, error) { return n.Core(env) }},
}

func idOf(n graph.Node) string { return graph.BaseOf(n).ID }

// number writes a number as JSON does.
func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

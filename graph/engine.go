package graph

// BaseOf returns what the node has beside its properties. It is for engines, which hold nodes that
// they share among readers: what it points to must not be changed once others can see the node.
func BaseOf(n Node) *Base { return n.base() }

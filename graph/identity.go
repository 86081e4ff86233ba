package graph

import "fmt"

// Identity names everything that the answers of a fresh View depend on: two views of one graph with
// the same identity give the same answer to the same question. It holds the revision, the viewer's
// clearance, and the day, since a ledger changes at midnight without a write.
func (v *View) Identity() string {
	return fmt.Sprintf("%d %s %s", v.Revision(), v.viewer.Clearance, v.day)
}

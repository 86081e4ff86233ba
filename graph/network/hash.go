package network

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Hash returns the SHA-256, in hexadecimal, of the lines of JSON that list the ids of the nodes and then the
// relationships: type, from, to, key, first and last day, by the nodes at their ends and then as Between has them.
func (n *Network) Hash() string {
	hash := sha256.New()
	lines := json.NewEncoder(hash)
	for _, id := range n.ids {
		_ = lines.Encode([1]string{id}) // a hash takes everything, and texts are always JSON
	}
	for _, r := range n.relationships {
		_ = lines.Encode([6]string{string(r.Type), r.From, r.To, r.Key, r.Valid.First.String(), r.Valid.Last.String()})
	}
	return hex.EncodeToString(hash.Sum(nil))
}

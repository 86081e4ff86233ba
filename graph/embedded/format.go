package embedded

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"hash/crc32"
	"strconv"
	"time"

	"answerable/graph"
)

// The file has four buckets:
//
//	meta   "format": the version of this layout; "head": the head, as JSON; "time zone": the name of the
//	       zone whose days count, absent in a store that was never given one
//	state  the reference of an element: its canonical line
//	log    revision (8 bytes) and number in the change (4 bytes): number 0 is the header, as JSON,
//	       the others the lines of the steps, in order, as in the file format
//	keys   the hash of who wrote a change and its key: the same hash, and the revision (8 bytes)
//
// Every value is sealed: it begins with the CRC-32C of the rest. A line holds the reference of its
// element, so the seal covers the key of the state too. The head counts and sums up the seals of the
// state and of the keys, so that one that is missing shows.
//
// Format 1 had no keys. Format 2 has the same layout as format 3, but fewer relationship types and properties: an
// older program would take a line of format 3 for damage, so the version says that the store is newer.
// Open migrates older stores.
const formatVersion = 3

var (
	metaBucket  = []byte("meta")
	stateBucket = []byte("state")
	logBucket   = []byte("log")
	keysBucket  = []byte("keys")
	formatKey   = []byte("format")
	headKey     = []byte("head")
	timeZoneKey = []byte("time zone")
)

// head describes the newest revision.
type head struct {
	Revision graph.Revision `json:"revision"`
	Elements int            `json:"elements"`
	Sum      uint64         `json:"sum"` // of the seals of all elements
	Keys     int            `json:"keys,omitempty"`
	KeySum   uint64         `json:"keySum,omitempty"` // of the seals of all keys
}

// header is the first entry of a change in the log.
type header struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Reason string    `json:"why"`
	Steps  int       `json:"steps"`

	Key     string               `json:"key,omitempty"`
	Digest  string               `json:"digest,omitempty"`
	Effects []graph.Effect       `json:"effects,omitempty"`
	Touched []graph.Modification `json:"touched,omitempty"`
}

func headerOf(c *change) header {
	p := c.planned
	return header{p.At, p.By, p.Reason, len(c.steps), p.Key, p.Digest, p.Effects, p.Modified}
}

// change returns the fields of the change that the header holds.
func (h header) change(revision graph.Revision) graph.Change {
	return graph.Change{
		Revision: revision, At: h.At, By: h.By, Reason: h.Reason,
		Key: h.Key, Digest: h.Digest, Effects: h.Effects, Modified: h.Touched,
	}
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

const sealSize = 4

// seal prepends the checksum of the data.
func seal(data []byte) []byte {
	sealed := binary.BigEndian.AppendUint32(make([]byte, 0, sealSize+len(data)), crc32.Checksum(data, castagnoli))
	return append(sealed, data...)
}

// sum returns the checksum of a sealed value.
func sum(sealed []byte) uint64 { return uint64(binary.BigEndian.Uint32(sealed)) }

var errSeal = errors.New("a value does not match its checksum")

// open returns the data of a sealed value, or an error when the checksum does not match.
func open(sealed []byte) ([]byte, error) {
	if len(sealed) < sealSize || binary.BigEndian.Uint32(sealed) != crc32.Checksum(sealed[sealSize:], castagnoli) {
		return nil, errSeal
	}
	return sealed[sealSize:], nil
}

func sealJSON(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // heads and headers have a JSON form
	}
	return seal(data)
}

func openJSON(sealed []byte, v any) error {
	data, err := open(sealed)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, v)
}

func sealFormat(version int) []byte { return seal(strconv.AppendInt(nil, int64(version), 10)) }

func openFormat(sealed []byte) (int, error) {
	data, err := open(sealed)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(string(data))
}

// appendStateKey appends the key of an element in the state: nodes come first, by id, then
// relationships by from, type, to and key. Ids and types hold no zero byte, so keys are distinct.
func appendStateKey(b []byte, r graph.Ref) []byte {
	if r.ID != "" {
		return append(append(b, 'n'), r.ID...)
	}
	b = append(append(b, 'r'), r.From...)
	b = append(append(b, 0), r.Type...)
	b = append(append(b, 0), r.To...)
	return append(append(b, 0), r.Key...)
}

const logKeySize = 12

func logKey(revision graph.Revision, number int) []byte {
	key := binary.BigEndian.AppendUint64(make([]byte, 0, logKeySize), uint64(revision))
	return binary.BigEndian.AppendUint32(key, uint32(number))
}

// revisionOf returns the revision in a key of the log, or 0 for any other key.
func revisionOf(key []byte) graph.Revision {
	if len(key) != logKeySize {
		return 0
	}
	return graph.Revision(binary.BigEndian.Uint64(key))
}

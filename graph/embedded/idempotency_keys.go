package embedded

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
)

// idempotencyHash returns the hash of an idempotency key and its author.
func idempotencyHash(by, key string) []byte {
	text := binary.BigEndian.AppendUint64(nil, uint64(len(by)))
	hash := sha256.Sum256(append(append(text, by...), key...))
	return hash[:]
}

// sealIdempotencyKey returns the value under a hash. The value holds the hash, so that the checksum covers
// it.
func sealIdempotencyKey(hash []byte, revision graph.Revision) []byte {
	return seal(binary.BigEndian.AppendUint64(bytes.Clone(hash), uint64(revision)))
}

// openIdempotencyKey reads what sealIdempotencyKey returned.
func openIdempotencyKey(hash, sealed []byte) (graph.Revision, error) {
	text, err := open(sealed)
	if err == nil && (len(text) != len(hash)+8 || !bytes.HasPrefix(text, hash)) {
		err = errors.New("a key of a change is stored in the place of another")
	}
	if err != nil {
		return 0, err
	}
	return graph.Revision(binary.BigEndian.Uint64(text[len(hash):])), nil
}

// writeIdempotencyKeys writes the idempotency keys of the changes.
func writeIdempotencyKeys(keys *bolt.Bucket, changes []*change, h *head) error {
	for _, c := range changes {
		if c.Key == "" {
			continue
		}
		hash := idempotencyHash(c.By, c.Key)
		sealed := sealIdempotencyKey(hash, c.planned.Revision)
		if err := keys.Put(hash, sealed); err != nil {
			return err
		}
		h.Keys++
		h.KeySum += sum(sealed)
	}
	return nil
}

// checkIdempotencyKeys makes sure that no key is missing.
func checkIdempotencyKeys(keys *bolt.Bucket, want head) error {
	var got head
	err := keys.ForEach(func(hash, sealed []byte) error {
		revision, err := openIdempotencyKey(hash, sealed)
		if err == nil && (revision < 1 || revision > want.Revision) {
			err = fmt.Errorf("the key of a change has revision %d", revision)
		}
		if err == nil {
			got.Keys++
			got.KeySum += sum(sealed)
		}
		return err
	})
	if err == nil && (got.Keys != want.Keys || got.KeySum != want.KeySum) {
		err = fmt.Errorf("there are %d keys of changes with checksum %x; expected are %d with checksum %x", got.Keys, got.KeySum, want.Keys, want.KeySum)
	}
	return err
}

// findByKey returns the change on disk with the idempotency key, or nil.
func (s *Store) findByKey(ctx context.Context, by, key string) (found *graph.Change, err error) {
	hash := idempotencyHash(by, key)
	err = guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) error {
			sealed := tx.Bucket(keysBucket).Get(hash)
			if sealed == nil {
				return nil
			}
			revision, err := openIdempotencyKey(hash, sealed)
			if err != nil {
				return err
			}
			cursor := tx.Bucket(logBucket).Cursor()
			first, value := cursor.Seek(logKey(revision, 0))
			c, _, _, err := readChange(ctx, revision, cursor, first, value)
			if err == nil && (c.By != by || c.Key != key) {
				err = fmt.Errorf("change %d is stored under a key that is not its own", revision)
			}
			found = &c
			return err
		})
	})
	if err != nil {
		return nil, s.readError(ctx, err)
	}
	return found, nil
}

// migrate migrates a store of an older format to the format of this version.
func (s *Store) migrate() error {
	var version int
	err := guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) (err error) {
			version, err = openFormat(tx.Bucket(metaBucket).Get(formatKey))
			return err
		})
	})
	if err != nil || version == formatVersion {
		return err
	}
	return guarded(func() error {
		return s.db.Update(func(tx *bolt.Tx) error {
			if _, err := tx.CreateBucketIfNotExists(keysBucket); err != nil {
				return err
			}
			return tx.Bucket(metaBucket).Put(formatKey, sealFormat(formatVersion))
		})
	})
}

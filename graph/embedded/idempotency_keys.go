package embedded

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"answerable/graph"
)

// keyOf is the hash of who wrote a change and the key that they gave it.
func keyOf(by, key string) []byte {
	text := binary.BigEndian.AppendUint64(nil, uint64(len(by)))
	hash := sha256.Sum256(append(append(text, by...), key...))
	return hash[:]
}

// sealKey is the value under a hash; it holds the hash, so that the seal covers it too.
func sealKey(hash []byte, revision graph.Revision) []byte {
	return seal(binary.BigEndian.AppendUint64(bytes.Clone(hash), uint64(revision)))
}

// openKey reads what sealKey made.
func openKey(hash, sealed []byte) (graph.Revision, error) {
	text, err := open(sealed)
	if err == nil && (len(text) != len(hash)+8 || !bytes.HasPrefix(text, hash)) {
		err = errors.New("a key of a change is stored in the place of another")
	}
	if err != nil {
		return 0, err
	}
	return graph.Revision(binary.BigEndian.Uint64(text[len(hash):])), nil
}

// writeKeys notes the keys of the changes.
func writeKeys(keys *bolt.Bucket, changes []*change, h *head) error {
	for _, c := range changes {
		if c.Key == "" {
			continue
		}
		hash := keyOf(c.By, c.Key)
		sealed := sealKey(hash, c.planned.Revision)
		if err := keys.Put(hash, sealed); err != nil {
			return err
		}
		h.Keys++
		h.KeySum += sum(sealed)
	}
	return nil
}

// checkKeys makes sure that all keys are there.
func checkKeys(keys *bolt.Bucket, want head) error {
	var got head
	err := keys.ForEach(func(hash, sealed []byte) error {
		revision, err := openKey(hash, sealed)
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

// keyed returns the change on disk that was written under the key, or nil.
func (s *Store) keyed(ctx context.Context, by, key string) (found *graph.Change, err error) {
	hash := keyOf(by, key)
	err = guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) error {
			sealed := tx.Bucket(keysBucket).Get(hash)
			if sealed == nil {
				return nil
			}
			revision, err := openKey(hash, sealed)
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
	switch {
	case err == nil:
		return found, nil
	case errors.Is(err, bolterrors.ErrDatabaseNotOpen):
		return nil, closed()
	case ctx.Err() != nil && errors.Is(err, ctx.Err()):
		return nil, err
	default:
		return nil, damaged(s.path, err)
	}
}

// migrate brings a store of an older format to this one.
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

package auth

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// KeyFile is the name of the file with the key, in the folder of a store.
const KeyFile = "token.key"

const keyBytes = 32

// LoadKey reads the key from a file. It creates the file with a new key if it does not exist.
func LoadKey(path string) ([]byte, error) {
	key, err := ReadKey(path)
	if errors.Is(err, os.ErrNotExist) {
		if err = makeKey(path); err == nil {
			key, err = ReadKey(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("the key of tokens: %w", err)
	}
	return key, nil
}

// ReadKey refuses a file that others can read: with the key, they could sign in as anybody.
func ReadKey(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("other users can read %s (%s), and may have copied the key: remove the file to get a new key, or run chmod 600 %[1]s if the key is safe",
			path, info.Mode().Perm())
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	key := strings.TrimSpace(string(text))
	if len(key) < keyBytes {
		return nil, fmt.Errorf("%s holds %d bytes; a key has at least %d: remove the file to get a new key", path, len(key), keyBytes)
	}
	return []byte(key), nil
}

// makeKey creates a file with a random key. The file appears when it is complete. When another process has
// created the file meanwhile, that file stays.
func makeKey(path string) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(folder, "."+KeyFile+"-") // only its owner can read it
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(file.Name()) }()
	secret := make([]byte, keyBytes)
	_, _ = rand.Read(secret) // never fails
	_, err = file.WriteString(hex.EncodeToString(secret) + "\n")
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := os.Link(file.Name(), path); err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	return nil
}

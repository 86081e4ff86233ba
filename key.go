package main

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

// keyFlag names the file with the key that tokens are signed with.
type keyFlag struct {
	TokenKey string `env:"ANSWERABLE_TOKEN_KEY" placeholder:"FILE" help:"The file with the key that signs tokens; it is created if it does not exist. The default is token.key in the folder of a file store, or in your data directory for a Neo4j store. Servers that share a store share the key."`
}

const (
	keyFile  = "token.key"
	keyBytes = 32
)

// authority returns who signs tokens for the store, with a new key when there is none yet.
func (k keyFlag) authority(env *environment, of storeFlag) (*authority, error) {
	path, err := k.path(env, of)
	if err != nil {
		return nil, err
	}
	key, err := readKey(path)
	if errors.Is(err, os.ErrNotExist) {
		if err = makeKey(path); err == nil {
			key, err = readKey(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("the token key: %w", err)
	}
	return &authority{key, env.now}, nil
}

func (k keyFlag) path(env *environment, of storeFlag) (string, error) {
	if k.TokenKey != "" {
		return k.TokenKey, nil
	}
	if of.isNeo4j() {
		data, err := dataFolder(env.getenv)
		return filepath.Join(data, "answerable", keyFile), err
	}
	folder, err := of.folder(env)
	return filepath.Join(folder, keyFile), err
}

// readKey refuses a file that others can read: whoever has the key can sign in as anybody.
func readKey(path string) ([]byte, error) {
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

// makeKey makes a key that nobody knows. The file appears when it is whole; when another process was
// quicker, its file stays.
func makeKey(path string) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(folder, "."+keyFile+"-") // readable for its owner alone
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

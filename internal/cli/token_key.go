package cli

import (
	"path/filepath"

	"answerable/internal/auth"
	"answerable/internal/storage"
)

// TokenKeyFlag names the file with the key that signs tokens.
type TokenKeyFlag struct {
	TokenKey string `env:"ANSWERABLE_TOKEN_KEY" placeholder:"FILE" help:"The file with the key that signs tokens; it is created if it does not exist. The default is token.key in the folder of a file store, or in your data directory for a Neo4j store. Servers that share a store share the key."`
}

// Issuer returns the issuer of tokens for the store. It creates the key if it does not exist.
func (k TokenKeyFlag) Issuer(env *Environment, of storage.Flags) (*auth.Issuer, error) {
	path, err := k.path(env, of)
	if err != nil {
		return nil, err
	}
	key, err := auth.LoadKey(path)
	if err != nil {
		return nil, err
	}
	return auth.NewIssuer(key, env.Now), nil
}

func (k TokenKeyFlag) path(env *Environment, of storage.Flags) (string, error) {
	if k.TokenKey != "" {
		return k.TokenKey, nil
	}
	if of.IsNeo4j() {
		data, err := storage.DataFolder(env.Getenv)
		return filepath.Join(data, "answerable", auth.KeyFile), err
	}
	folder, err := of.Folder(env.Getenv)
	return filepath.Join(folder, auth.KeyFile), err
}

package main

import "path/filepath"

// keyFlag names the file with the key that tokens are signed with.
type keyFlag struct {
	TokenKey string `env:"ANSWERABLE_TOKEN_KEY" placeholder:"FILE" help:"The file with the key that signs tokens; it is created if it does not exist. The default is token.key in the folder of a file store, or in your data directory for a Neo4j store. Servers that share a store share the key."`
}

// authority returns who signs tokens for the store, with a new key when there is none yet.
func (k keyFlag) authority(env *environment, of storeFlag) (*authority, error) {
	path, err := k.path(env, of)
	if err != nil {
		return nil, err
	}
	key, err := loadKey(path)
	if err != nil {
		return nil, err
	}
	return newAuthority(key, env.now), nil
}

func (k keyFlag) path(env *environment, of storeFlag) (string, error) {
	if k.TokenKey != "" {
		return k.TokenKey, nil
	}
	if of.isNeo4j() {
		data, err := dataFolder(env.getenv)
		return filepath.Join(data, "answerable", keyFile), err
	}
	folder, err := of.folder(env.getenv)
	return filepath.Join(folder, keyFile), err
}

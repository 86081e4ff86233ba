package storage

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"answerable/graph/embedded"
)

// Only one process can open a file store. While a server has it open, other commands of the same user on the
// same machine copy it, and import into it, through the server's control socket.

// socketPath returns the path of the control socket: in the folder of the store or, when that path is too
// long for a socket, in the folder for temporary files.
func socketPath(folder string) string {
	if path := filepath.Join(folder, "control"); len(path) < 100 {
		return path
	}
	sum := sha256.Sum256([]byte(folder))
	return filepath.Join(os.TempDir(), "answerable-"+hex.EncodeToString(sum[:8]))
}

// ServeControl answers other commands until the returned function is called. Only a file store needs it:
// several processes can open other stores. Imports go to the handler of the API, and need a token as there.
func ServeControl(s *Store, imports http.Handler) (stop func(), err error) {
	file, isFile := s.Store.(*embedded.Store)
	if !isFile {
		return func() {}, nil
	}
	path := socketPath(s.Folder)
	_ = os.Remove(path) // left by a killed server; this process has the store's lock
	listener, err := net.Listen("unix", path)
	switch {
	case embedded.IsReadOnly(err): // others may read the store too, or find that it is in use
		return func() {}, nil
	case err != nil:
		return nil, fmt.Errorf("can't create the control socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /backup", func(w http.ResponseWriter, r *http.Request) {
		if _, err := file.Backup(r.Context(), w); err != nil {
			panic(http.ErrAbortHandler) // the client sees that the copy is incomplete
		}
	})
	mux.Handle("POST /import", imports)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: time.Second}
	go func() { _ = server.Serve(listener) }()
	return func() { _ = server.Close() }, nil
}

// CopyTo copies the store into a folder: through the server that has it open, or by opening it.
func (f Flags) CopyTo(env *Env, w io.Writer) error {
	if f.IsNeo4j() {
		return errors.New("a Neo4j store is backed up with Neo4j's own tools, or by answerable export")
	}
	s, err := f.Open(env, false)
	if errors.Is(err, embedded.ErrInUse) {
		folder, _ := f.Folder(env.Getenv)
		shared, opened := embedded.Open(folder, embedded.Options{ReadOnly: true})
		if opened == nil { // those who have it open only read it
			return backUp(env, shared, w)
		}
		if err := copyFromServer(env, folder, w); err != nil {
			return errors.Join(err, fmt.Errorf("the store in %s is in use by a command that can't copy it; try again when that command has ended", folder))
		}
		return nil
	}
	if err != nil {
		return err
	}
	return backUp(env, s.Store.(*embedded.Store), w)
}

// backUp copies a store, and closes it.
func backUp(ctx context.Context, s *embedded.Store, w io.Writer) error {
	_, err := s.Backup(ctx, w)
	return errors.Join(err, s.Close())
}

// controlClient returns a client whose requests all go to the server of the store in a folder.
func controlClient(folder string) *http.Client {
	return &http.Client{Transport: &http.Transport{
		DisableCompression: true,
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", socketPath(folder))
		},
	}}
}

// Served returns a client for the server that has the store open, or nil when none has.
func (f Flags) Served(env *Env) *http.Client {
	folder, err := f.Folder(env.Getenv)
	if err != nil || f.IsNeo4j() {
		return nil
	}
	connection, err := net.Dial("unix", socketPath(folder))
	if err != nil {
		return nil
	}
	_ = connection.Close()
	return controlClient(folder)
}

func copyFromServer(ctx context.Context, folder string, w io.Writer) error {
	client := controlClient(folder)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://control/backup", nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("the server answered %s", response.Status)
	}
	_, err = io.Copy(w, response.Body)
	return err
}

// OpenToRead opens the store, or a copy of it when a server has it open. It creates the default store if
// that does not exist.
func (f Flags) OpenToRead(env *Env) (*Store, error) {
	open := func() (*Store, error) { return f.Open(env, false) }
	if f.IsSample() {
		open = func() (*Store, error) { return openForServing(env, Options{Flags: f}) }
	}
	s, err := open()
	if !errors.Is(err, embedded.ErrInUse) {
		return s, err
	}
	folder, err := os.MkdirTemp("", "answerable-copy-")
	if err != nil {
		return nil, err
	}
	file, err := createUnnamed(folder)
	if err == nil {
		defer func() { _ = file.Close() }()
		err = f.CopyTo(env, file)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	opened, err := embedded.Open(folder, embedded.Options{})
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	return (&Store{Store: opened, Where: folder, Folder: folder, Temporary: true}).zoned(env)
}

// Close closes the store, and removes a temporary copy.
func (s *Store) Close() error {
	err := s.Store.Close()
	if s.Temporary {
		err = errors.Join(err, os.RemoveAll(s.Folder))
	}
	return err
}

// createUnnamed creates the file of a copy of the store in a folder. Where the system allows it, the folder holds
// only a link to the open file, so that a kill leaves no copy of the graph behind.
func createUnnamed(folder string) (*os.File, error) {
	path := filepath.Join(folder, embedded.FileName)
	file, err := os.Create(path)
	if err != nil || runtime.GOOS != "linux" {
		return file, err
	}
	if err := os.Remove(path); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, os.Symlink(fmt.Sprintf("/proc/self/fd/%d", file.Fd()), path)
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// oldNeo4j is the last version that is too old.
const oldNeo4j = "5.25.1"

// refusesAnOldServer starts a real server of an older version, from a copy of graph/neo4j/server that
// names it.
func refusesAnOldServer(t *testing.T) {
	s := newNeo4jServer(t)
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.Dir(s.run))); err != nil {
		t.Fatal(err)
	}
	pom := filepath.Join(folder, "pom.xml")
	data, err := os.ReadFile(pom)
	if err != nil {
		t.Fatal(err)
	}
	old := strings.Replace(string(data), "<neo4j.version>5.26.30<", "<neo4j.version>"+oldNeo4j+"<", 1)
	if old == string(data) {
		t.Fatal("pom.xml does not name the version that this test replaces")
	}
	if err := os.WriteFile(pom, []byte(old), 0o600); err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	s.run = filepath.Join(folder, "run")
	s.environment = []string{"NEO4J_HOME_CACHE=" + filepath.Join(cache, "answerable", "neo4j-"+oldNeo4j)}
	s.start(t)
	for _, command := range []string{"serve", "check", "export"} {
		refused(t, "", "is Neo4j/"+oldNeo4j+"; Answerable needs Neo4j 5.26 or later", s.args(command)...)
	}
}

package words

import (
	"bytes"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// scopes are the files that are checked, by Git's pathspecs, and what of them is prose; nil is nothing. A
// file belongs to the first scope that matches.
var scopes = []struct {
	of   Kind
	spec []string
}{
	{nil, []string{".ci/words", "*.generated.go", "internal/graphiql/assets"}}, // quotes of idioms; code of others
	{Whole, []string{"*.graphqls", "schema.graphql"}},
	{nil, []string{"*_test.go", "graph/graphtest", "bench"}},
	{GoProse, []string{"*.go"}},
	{nil, []string{"internal/report/testdata/*"}}, // texts of the samples
	{Markdown, []string{"*.md"}},
	{Script, []string{"Makefile", ".ci/run", "Dockerfile", "docker-compose.yml"}},
}

func TestNoFileHoldsABannedIdiom(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	seen, read := map[string]bool{}, 0
	for _, s := range scopes {
		list := exec.Command("git", append([]string{"-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"}, s.spec...)...)
		out, err := list.Output()
		if err != nil {
			t.Fatalf("the list of files: %v", err)
		}
		for name := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
			if name == "" || seen[name] {
				continue
			}
			seen[name] = true
			if s.of == nil {
				continue
			}
			text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(path.Clean(name))))
			if os.IsNotExist(err) {
				continue // removed, and not yet committed
			} else if err != nil {
				t.Fatal(err)
			}
			read++
			for _, f := range Find(s.of(string(text))) {
				t.Errorf("%s:%d: %q; write %s", name, 1+bytes.Count(text[:f.Offset], []byte("\n")), f.Words, f.Instead)
			}
		}
	}
	if read < 100 {
		t.Errorf("only %d files were read; the scopes miss the project", read)
	}
}

package walls

import (
	"cmp"
	"fmt"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const root = "../.."

// finding is how depguard reports an import.
var finding = regexp.MustCompile(`(?m)^(\S+\.go):\d+:\d+: import '([^']+)' is not allowed from list`)

func TestTheLinterRefusesAnImportAgainstTheArrows(t *testing.T) {
	linter := os.Getenv("ANSWERABLE_LINTER")
	if linter == "" {
		t.Skip("make lint runs it; alone it needs the path of golangci-lint in ANSWERABLE_LINTER")
	}
	tree := t.TempDir()
	want := map[string]bool{}
	packages := copied(t, tree)
	for folder, name := range packages {
		imports := append([]string{cmp.Or(instead[folder], leaf)}, wrong[folder]...)
		text := "package " + name + "\n"
		for _, each := range imports {
			text += fmt.Sprintf("\nimport _ %q\n", each)
			want[path.Join(folder, "wrong.go")+" imports "+each] = true
		}
		if err := os.WriteFile(filepath.Join(tree, folder, "wrong.go"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for folder := range wrong {
		if packages[folder] == "" {
			t.Errorf("there is no package in %q; change wrong", folder)
		}
	}
	got := map[string]bool{}
	for _, module := range []string{"", "bench"} {
		lint := exec.Command(linter, "run", "--allow-parallel-runners", "--enable-only", "depguard", "--output.text.path", "stdout", "--output.text.print-issued-lines=false", "./...")
		lint.Dir = filepath.Join(tree, module)
		out, err := lint.CombinedOutput()
		found := finding.FindAllStringSubmatch(string(out), -1)
		if err == nil || len(found) == 0 {
			t.Fatalf("the linter lets all of %q pass:\n%s", module, out)
		}
		for _, f := range found {
			got[f[1]+" imports "+f[2]] = true
		}
	}
	for each := range want {
		if !got[each] {
			t.Errorf("%s, and the linter lets it pass: .golangci.yml needs a rule for this package that does not allow it", each)
		}
	}
	for each := range got {
		if !want[each] {
			t.Errorf("%s, which is right, and the linter refuses it", each)
		}
	}
}

func TestGeneratedCodeImportsWhatItMay(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root, "graph/generated/*.go"))
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files of generated code, %v", len(files), err)
	}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range parsed.Imports {
			if name, _ := strconv.Unquote(i.Path.Value); strings.HasPrefix(name, "answerable") && !generated[name] {
				t.Errorf("%s imports %s; it may import %v", file, name, slices.Sorted(maps.Keys(generated)))
			}
		}
	}
}

// fileNamed is how comments and pages name a file of Go; patterns are names of many, with a star.
var (
	fileNamed = regexp.MustCompile(`[\w./-]*\b\w+\.go\b`)
	patterns  = regexp.MustCompile(`[\w./-]*\*[\w.]*`)
)

func TestDocumentsNameFilesThatExist(t *testing.T) {
	pages := []string{"CONTRIBUTING.md", "docs/design.md"}
	for _, pattern := range []string{"graph/doc.go", "graph/*/doc.go", "graph/*/*/doc.go", "internal/*/doc.go", "resolvers/doc.go"} {
		found, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("there is no %s: %v", pattern, err)
		}
		for _, each := range found {
			name, _ := filepath.Rel(root, each)
			pages = append(pages, filepath.ToSlash(name))
		}
	}
	out, err := exec.Command("git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard", "--", "*.go").Output()
	if err != nil {
		t.Fatalf("the list of files: %v", err)
	}
	bases := map[string]bool{}
	for file := range strings.SplitSeq(strings.TrimSpace(string(out)), "\n") {
		bases[path.Base(file)] = true
	}
	named := 0
	for _, page := range pages {
		text, err := os.ReadFile(filepath.Join(root, page))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range fileNamed.FindAllString(patterns.ReplaceAllString(string(text), ""), -1) {
			named++
			_, beside := os.Stat(filepath.Join(root, path.Dir(page), file))
			_, below := os.Stat(filepath.Join(root, file))
			if short := path.Ext(page) == ".md" && !strings.Contains(file, "/") && bases[file]; beside != nil && below != nil && !short {
				t.Errorf("%s names %s, which does not exist", page, file)
			}
		}
	}
	if named < 100 {
		t.Errorf("the documents name %d files; the test does not find them any more", named)
	}
}

// copied copies the program and the benchmark's without tests, and returns the name of each package that
// is written by hand, by its folder.
func copied(t *testing.T, tree string) map[string]string {
	t.Helper()
	list := exec.Command("git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--",
		"*.go", "go.mod", "bench/go.mod", "go.sum", "bench/go.sum", ".golangci.yml", ":!*_test.go", ":!.ci", ":!conformance")
	out, err := list.Output()
	if err != nil {
		t.Fatalf("the list of files: %v", err)
	}
	packages := map[string]string{}
	for file := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		text, err := os.ReadFile(filepath.Join(root, file))
		if os.IsNotExist(err) {
			continue // removed, and not yet committed
		} else if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(tree, filepath.FromSlash(file))
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, text, 0o600); err != nil {
			t.Fatal(err)
		}
		if folder := path.Dir(file); path.Ext(file) == ".go" && folder != "graph/generated" {
			parsed, err := parser.ParseFile(token.NewFileSet(), to, nil, parser.PackageClauseOnly)
			if err != nil {
				t.Fatal(err)
			}
			packages[strings.TrimPrefix(folder, ".")] = parsed.Name.Name
		}
	}
	return packages
}

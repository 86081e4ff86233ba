package main_test

import (
	"bufio"
	"debug/elf"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

// No container engine is needed here: the test does what one would do with Dockerfile and .dockerignore,
// in a folder that stands for the root of the image.

func TestTheImageServesTheSampleFromAFile(t *testing.T) {
	if os.Getenv("ANSWERABLE_IMAGE") == "" || testing.Short() {
		t.Skip("left out: it builds the program a second time, without cgo; set ANSWERABLE_IMAGE=1 to run it")
	}
	if runtime.GOOS != "linux" {
		t.Skip("the image is for Linux")
	}
	root := t.TempDir()
	stages := readDockerfile(t, "Dockerfile")
	build(t, stages["build"], root)

	image := stages[""]
	for _, copied := range image.values("COPY") {
		if from, ok := strings.CutPrefix(copied, "--from=build "); ok && !strings.Contains(copied, "/etc/ssl/") {
			words := strings.Fields(from)
			if _, err := os.Stat(filepath.Join(root, words[len(words)-2])); err != nil {
				t.Errorf("COPY %s: the stage did not make it: %v", copied, err)
			}
		}
	}
	program := filepath.Join(root, execForm(t, image.value(t, "ENTRYPOINT"))[0])
	static(t, program)
	base := start(t, image, program, root)

	health := regexp.MustCompile(`http://127\.0\.0\.1:8080(/\w+)`).FindStringSubmatch(image.value(t, "HEALTHCHECK"))
	if health == nil {
		t.Fatal("the health check asks no address of the server")
	}
	if status, body := get(t, base+health[1]); status != http.StatusOK {
		t.Errorf("the health check is answered by %d %s", status, body)
	}
	query := `{ obligations(asOf: "2017-10-01", first: 0) { countsByState { state count } } }`
	_, body := get(t, base+"/graphql?"+url.Values{"query": {query}}.Encode())
	var answer struct {
		Data struct {
			Obligations struct {
				CountsByState []struct {
					State string
					Count int
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(body), &answer); err != nil {
		t.Fatal(err, body)
	}
	overdue := 0
	for _, total := range answer.Data.Obligations.CountsByState {
		if total.State == "OVERDUE" {
			overdue = total.Count
		}
	}
	if overdue != 28 {
		t.Errorf("the sample in the image has %d overdue obligations on 2017-10-01, not 28: %s", overdue, body)
	}
	if held, err := filepath.Glob(filepath.Join(root, "data", "answerable", "sample", "*")); err != nil || len(held) == 0 {
		t.Errorf("the volume does not hold the store: %v %v", held, err)
	}
}

// build lets into the stage's working folder what COPY names and .dockerignore lets in, and runs its
// commands there, in their order.
func build(t *testing.T, stage stage, root string) {
	t.Helper()
	folder := filepath.Join(root, stage.value(t, "WORKDIR"))
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	let := letIn(t, ".dockerignore")
	for _, i := range stage {
		switch i.name {
		case "COPY":
			words := strings.Fields(i.value)
			for _, name := range let {
				if from := words[:len(words)-1]; slices.Contains(from, ".") || slices.Contains(from, name) {
					copyFile(t, name, filepath.Join(folder, name))
				}
			}
		case "RUN":
			command := regexp.MustCompile(`--mount=\S+\s+`).ReplaceAllString(i.value, "")
			if absolute := regexp.MustCompile(`(^|[\s=])/\S+`).FindString(command); absolute != "" {
				t.Fatalf("RUN %s: write%s relative to WORKDIR, so that this test can run it", command, absolute)
			}
			run := exec.CommandContext(t.Context(), "sh", "-ec", command)
			run.Dir = folder
			if out, err := run.CombinedOutput(); err != nil {
				t.Fatalf("RUN %s: %v\n%s", command, err, out)
			}
		}
	}
}

// start starts the image's program with the image's settings and returns the address of the server. Paths
// are below root, and the port is a free one of loopback.
func start(t *testing.T, image stage, program, root string) (base string) {
	t.Helper()
	var environment []string
	for _, setting := range strings.Fields(strings.Join(image.values("ENV"), " ")) {
		name, value, _ := strings.Cut(setting, "=")
		switch {
		case name == "ANSWERABLE_LISTEN":
			if want := "0.0.0.0:" + image.value(t, "EXPOSE"); value != want {
				t.Errorf("the image listens on %s; its port can be published when it is %s", value, want)
			}
			value = "127.0.0.1:0"
		case strings.HasPrefix(value, "/"):
			if volume := image.value(t, "VOLUME"); value != volume {
				t.Errorf("%s=%s is no volume of the image; it has %s", name, value, volume)
			}
			value = filepath.Join(root, value)
		}
		environment = append(environment, name+"="+value)
	}
	args := execForm(t, image.value(t, "ENTRYPOINT"))[1:]
	server := exec.CommandContext(t.Context(), program, append(args, execForm(t, image.value(t, "CMD"))...)...)
	server.Env, server.Dir, server.Stderr = environment, root, t.Output()
	out, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if words := strings.Fields(lines.Text()); len(words) == 2 && words[0] == "API" {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return strings.TrimSuffix(words[1], "/graphql")
		}
	}
	t.Fatal("the server ended and did not say where it is")
	return ""
}

// letIn returns the files that an ignore file lets into the image, as a container engine reads it.
func letIn(t *testing.T, ignore string) (names []string) {
	t.Helper()
	file, err := os.Open(ignore)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	patterns, err := ignorefile.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	matcher, err := patternmatcher.New(patterns)
	if err != nil {
		t.Fatal(err)
	}
	parents := map[string]patternmatcher.MatchInfo{}
	err = filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		ignored, match, err := matcher.MatchesUsingParentResults(name, parents[filepath.Dir(name)])
		switch {
		case err != nil:
			return err
		case !d.IsDir():
			if !ignored {
				names = append(names, filepath.ToSlash(name))
			}
			return nil
		case ignored && !slices.ContainsFunc(patterns, func(p string) bool { return strings.HasPrefix(p, "!"+filepath.ToSlash(name)+"/") }):
			return fs.SkipDir
		}
		parents[name] = match
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o700)
	}
	if err == nil {
		err = os.WriteFile(to, data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// static fails when the program needs anything of the image it runs in.
func static(t *testing.T, program string) {
	t.Helper()
	file, err := elf.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	for _, part := range file.Progs {
		if part.Type == elf.PT_INTERP {
			t.Error("the program needs a dynamic linker, which the image does not have")
		}
	}
	if libraries, err := file.ImportedLibraries(); err != nil || len(libraries) > 0 {
		t.Errorf("the program needs the libraries %v: %v", libraries, err)
	}
}

// instruction is one of a Dockerfile, such as RUN and the command that it runs.
type instruction struct{ name, value string }

// stage holds the instructions from one FROM to the next.
type stage []instruction

// values returns what all instructions of a name say.
func (s stage) values(name string) (values []string) {
	for _, i := range s {
		if i.name == name {
			values = append(values, i.value)
		}
	}
	return values
}

// value returns what the one instruction of a name says.
func (s stage) value(t *testing.T, name string) string {
	t.Helper()
	values := s.values(name)
	if len(values) != 1 {
		t.Fatalf("the stage has %d instructions %s, not one: %q", len(values), name, values)
	}
	return values[0]
}

// readDockerfile returns the stages of a Dockerfile by their names; the last has none. It knows comments
// and lines that go on, and no more: the library that knows all of the format is a part of BuildKit.
func readDockerfile(t *testing.T, name string) map[string]stage {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	text := regexp.MustCompile(`(?m)^\s*#.*\n`).ReplaceAllString(string(data), "")
	text = strings.ReplaceAll(text, "\\\n", " ")
	stages, current := map[string]stage{}, ""
	for line := range strings.SplitSeq(text, "\n") {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		value = strings.TrimSpace(value)
		if name == "FROM" {
			_, current, _ = strings.Cut(value, " AS ")
		}
		if name != "" {
			stages[current] = append(stages[current], instruction{name, value})
		}
	}
	return stages
}

// execForm reads a command that is written as a list.
func execForm(t *testing.T, value string) (words []string) {
	t.Helper()
	if err := json.Unmarshal([]byte(value), &words); err != nil || len(words) == 0 || path.Base(words[0]) == "sh" {
		t.Fatalf("%s: write it as a list, since the image has no shell: %v", value, err)
	}
	return words
}

func get(t *testing.T, address string) (status int, body string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(data)
}

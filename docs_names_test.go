package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// How the documents name parts of the program.
var (
	commandNamed  = regexp.MustCompile("(?m)(?:`answerable|^go run \\.|[`$(] ?go run \\.|^ExecStart=\\S*/answerable) +([a-z][a-z-]*)")
	flagNamed     = regexp.MustCompile("`--([a-z][a-z0-9-]*)")
	variableNamed = regexp.MustCompile(`\bANSWERABLE_[A-Z_]*[A-Z]\b`)
	metricNamed   = regexp.MustCompile(`\banswerable_[a-z_]*[a-z]\b`)
)

// How the program names them itself, in its help and in its source.
var (
	commandHelp = regexp.MustCompile(`(?m)^  ([a-z]+)\b`)
	flagHelp    = regexp.MustCompile(`(?m)^ +(?:-\w, )?--(\[no-\])?([a-z][a-z0-9-]*)`)
	messageRow  = regexp.MustCompile("(?m)^\\| (`.+?`) \\| (?:info|warn|error) \\|")
	metricMade  = regexp.MustCompile(`"(answerable_[a-z_]+)"`)
)

// ofOthers are flags and variables that the documents name and that are not the program's.
var ofOthers = map[string]bool{
	"ANSWERABLE_CHECKS": true, "ANSWERABLE_SEED": true, "ANSWERABLE_KILLS": true, "ANSWERABLE_BINARY": true, // of the tests
}

func TestDocumentsNameWhatTheProgramHas(t *testing.T) {
	commands, flags, variables := helped(t)
	metrics := metricsInSource(t)
	counted := map[string]int{}
	for name, text := range markdown(t) {
		if name == "CHANGELOG.md" {
			continue // it is about older versions too
		}
		for kind, names := range map[string]struct {
			named *regexp.Regexp
			has   map[string]bool
		}{
			"command": {commandNamed, commands}, "flag": {flagNamed, flags}, "variable": {variableNamed, variables}, "metric": {metricNamed, metrics},
		} {
			for _, m := range names.named.FindAllStringSubmatch(text, -1) {
				counted[kind]++
				if found := m[len(m)-1]; !names.has[found] && !ofOthers[found] {
					t.Errorf("%s names the %s %s, which the program does not have", name, kind, found)
				}
			}
		}
	}
	for kind, least := range map[string]int{"command": 30, "flag": 30, "variable": 3, "metric": 12} {
		if counted[kind] < least {
			t.Errorf("the documents name %d times a %s; the test does not find them any more", counted[kind], kind)
		}
	}
}

func TestOperationsNamesMessagesThatAreLogged(t *testing.T) {
	page, err := os.ReadFile("docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	_, logs, _ := strings.Cut(string(page), "\n## Logs\n")
	logs, _, _ = strings.Cut(logs, "\n## ")
	source := sourceOfTheProgram(t)
	messages := 0
	for _, row := range messageRow.FindAllStringSubmatch(logs, -1) {
		for _, span := range codeSpan.FindAllString(row[1], -1) {
			messages++
			if message := strings.Trim(span, "`"); !strings.Contains(source, strconv.Quote(message)) {
				t.Errorf("docs/operations.md explains the message %q, which the program does not log", message)
			}
		}
	}
	if messages < 8 {
		t.Errorf("docs/operations.md explains %d messages; the test does not find them any more", messages)
	}
}

func TestOperationsExplainsEveryMetric(t *testing.T) {
	page, err := os.ReadFile("docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	for metric := range metricsInSource(t) {
		if !strings.Contains(string(page), "`"+metric+"`") {
			t.Errorf("docs/operations.md does not explain %s", metric)
		}
	}
}

// helped returns the commands of the program, their flags and environment variables, as its help has them.
func helped(t *testing.T) (commands, flags, variables map[string]bool) {
	t.Helper()
	commands, flags, variables = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, m := range commandHelp.FindAllStringSubmatch(must(t, "", "-h"), -1) {
		commands[m[1]] = true
	}
	for command := range commands {
		help := must(t, "", command, "-h")
		for _, m := range flagHelp.FindAllStringSubmatch(help, -1) {
			flags[m[2]] = true
			flags["no-"+m[2]] = m[1] != ""
		}
		for _, variable := range variableNamed.FindAllString(help, -1) {
			variables[variable] = true
		}
	}
	return commands, flags, variables
}

// metricsInSource returns the names of the metrics that the program makes.
func metricsInSource(t *testing.T) map[string]bool {
	t.Helper()
	metrics := map[string]bool{}
	for _, m := range metricMade.FindAllStringSubmatch(sourceOfTheProgram(t), -1) {
		metrics[m[1]] = true
	}
	if len(metrics) < 10 {
		t.Fatalf("the source has %d metrics; the test does not find them any more", len(metrics))
	}
	return metrics
}

// sourceOfTheProgram returns the text of all Go files that are no tests.
func sourceOfTheProgram(t *testing.T) string {
	t.Helper()
	var source strings.Builder
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		source.Write(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return source.String()
}

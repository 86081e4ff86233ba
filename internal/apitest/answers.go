package apitest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// Quoted returns a text as a JSON string.
func Quoted(text string) string {
	data, _ := json.Marshal(text)
	return string(data)
}

// Decoded reads the body of a response, and closes it.
func Decoded(t testing.TB, response *http.Response) (answer map[string]any) {
	t.Helper()
	defer func() { _ = response.Body.Close() }()
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

// Codes returns the codes of an answer's errors, with spaces between them.
func Codes(answer map[string]any) string {
	var codes []string
	errs, _ := answer["errors"].([]any)
	for _, e := range errs {
		extensions, _ := e.(map[string]any)["extensions"].(map[string]any)
		codes = append(codes, fmt.Sprint(extensions["code"]))
	}
	return strings.Join(codes, " ")
}

// Patience is how long to wait on a machine with much else to do.
const Patience = 5 * time.Minute

// Eventually waits until something is so, and fails the test when it is not within the patience.
func Eventually(t testing.TB, what string, so func() bool) {
	t.Helper()
	for deadline := time.Now().Add(Patience); !so(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%v passed, and it is still not so that %s", Patience, what)
		}
	}
}

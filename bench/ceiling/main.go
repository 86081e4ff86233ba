// Command ceiling serves recorded answers in the two ways that bound what a GraphQL server in Go can
// reach: gqlgen alone, from structs in memory, and the same bytes from net/http. Neither reads a graph.
//
// The code that gqlgen generates is not committed, and only a build with the tag gqlgenonly needs it:
//
//	go generate ./ceiling && go build -tags gqlgenonly ./ceiling
package main

//go:generate go run ./gen

import (
	"bufio"
	"encoding/json"
	"flag"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "where to listen")
	answers := flag.String("answers", "", "a file of recorded answers, one a line")
	raw := flag.Bool("raw", false, "serve the bytes, without GraphQL")
	flag.Parse()
	recorded, err := readAnswers(*answers)
	if err != nil {
		log.Fatal(err)
	}
	handler, err := newRawBytes(recorded), error(nil)
	if !*raw {
		handler, err = newGqlgenOnly(recorded)
	}
	if err != nil {
		log.Fatal(err)
	}
	server := &http.Server{Addr: *listen, Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.ListenAndServe())
}

// recordedAnswer is one request with its answer.
type recordedAnswer struct {
	Body   string          `json:"body"`
	ID     string          `json:"id"` // of the theme or node that the request is about
	Answer json.RawMessage `json:"answer"`
}

func readAnswers(name string) (all []recordedAnswer, err error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var r recordedAnswer
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, lines.Err()
}

// rawBytes holds answers by the body of the request.
type rawBytes map[string][]byte

func newRawBytes(recorded []recordedAnswer) http.Handler {
	b := rawBytes{}
	for _, r := range recorded {
		b[r.Body] = r.Answer
	}
	return b
}

func (b rawBytes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	answer, known := b[string(body)]
	if err != nil || !known {
		http.Error(w, "this request was not recorded", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
	_, _ = w.Write(answer)
}

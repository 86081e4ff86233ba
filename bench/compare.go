package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	"answerable/graph/graphtest/workload"
)

// body is the body of a request.
func body(d workload.Document, variables map[string]any) string {
	return string(check(json.Marshal(map[string]any{"query": d.Text, "variables": d.Of(variables)})))
}

// query is the query of a URL that asks the same.
func query(d workload.Document, variables map[string]any) string {
	return url.Values{"query": {d.Text}, "variables": {string(check(json.Marshal(d.Of(variables))))}}.Encode()
}

// check returns v; err is nil unless the benchmark has a bug.
func check[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// ask asks one question and returns the whole answer.
func (r *running) ask(d workload.Document, variables map[string]any) ([]byte, error) {
	return whole(http.Post("http://"+r.address+r.path, "application/json", strings.NewReader(body(d, variables))))
}

// whole returns the body of a response with status 200.
func whole(response *http.Response, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	data, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %.300s", response.Status, data)
	}
	return data, err
}

// record writes a contestant's answers to every question to a file, which the ceilings serve.
func (ws *workspace) record(r *running, qs []workload.Query) error {
	out, err := os.Create(ws.recording())
	if err != nil {
		return err
	}
	defer func() { _ = out.Close() }()
	for _, q := range qs {
		for _, v := range ws.asked[q.Name] {
			answer, err := r.ask(q.Forms[r.form], v)
			if err != nil {
				return err
			}
			line := map[string]any{"body": body(q.Forms[r.form], v), "id": q.ID(v), "answer": json.RawMessage(answer)}
			if _, err := out.Write(append(check(json.Marshal(line)), '\n')); err != nil {
				return err
			}
		}
	}
	return nil
}

// compare sends each question to all contestants, and records who answers differently from the first
// and how long each takes.
func (ws *workspace) compare(q workload.Query, all []*running) error {
	for _, v := range ws.asked[q.Name] {
		want, err := all[0].result(q, v)
		if err != nil {
			return fmt.Errorf("%s: %w", all[0].name, err)
		}
		for _, r := range all {
			if r.wrong[q.Name] != "" || !r.asked(q, ws.Scale) {
				continue
			}
			began := time.Now()
			got, err := r.result(q, v)
			if took := time.Since(began).Seconds(); r.took[q.Name] == 0 || took < r.took[q.Name] {
				r.took[q.Name] = took
			}
			for range 2 { // a busy machine makes a slow answer late, not wrong
				if err != nil {
					got, err = r.result(q, v)
				}
			}
			if err != nil {
				r.wrong[q.Name] = fmt.Sprintf("%s: %s", q.ID(v), err)
			} else if at, different := difference("", want, got); different {
				r.wrong[q.Name] = fmt.Sprintf("%s: %s", q.ID(v), at)
			}
		}
	}
	return nil
}

// result asks a question and returns its answer in the one shape in which answers are compared.
func (r *running) result(q workload.Query, v map[string]any) (any, error) {
	form := q.Forms[r.form]
	found, err := r.at(form, v, form.Path...)
	return plain(found), err
}

// at asks a question, and returns what stands at a place of the answer.
func (r *running) at(d workload.Document, v map[string]any, path ...string) (any, error) {
	answer, err := r.ask(d, v)
	if err != nil {
		return nil, err
	}
	var parsed struct {
		Data   any
		Errors json.RawMessage
	}
	if err := json.Unmarshal(answer, &parsed); err != nil {
		return nil, err
	}
	if parsed.Errors != nil {
		return nil, fmt.Errorf("%s", parsed.Errors)
	}
	at := parsed.Data
	for _, name := range path {
		switch in := at.(type) {
		case map[string]any:
			at = in[name]
		case []any:
			i, _ := strconv.Atoi(name)
			if i >= len(in) {
				return nil, fmt.Errorf("the answer is empty")
			}
			at = in[i]
		}
	}
	return at, nil
}

// plain brings an answer into one shape: connections become lists, the properties of an edge move up into
// it, and null fields are dropped.
func plain(v any) any {
	switch v := v.(type) {
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = plain(v[i])
		}
		return list
	case map[string]any:
		for _, wrapper := range []string{"nodes", "edges"} {
			if list, is := v[wrapper]; is && len(v) == 1 {
				return plain(list)
			}
		}
		object := map[string]any{}
		for name, value := range v {
			if properties, is := value.(map[string]any); is && name == "properties" {
				for name, value := range properties {
					object[name] = value
				}
			} else if value != nil {
				object[name] = plain(value)
			}
		}
		return object
	}
	return v
}

// difference finds the first place at which two answers differ.
func difference(at string, want, got any) (string, bool) {
	switch want := want.(type) {
	case []any:
		got, is := got.([]any)
		if !is || len(got) != len(want) {
			return fmt.Sprintf("%s has %d items and not %d", at, len(got), len(want)), true
		}
		for i := range want {
			if place, different := difference(fmt.Sprintf("%s[%d]", at, i), want[i], got[i]); different {
				return place, true
			}
		}
		return "", false
	case map[string]any:
		got, is := got.(map[string]any)
		if !is {
			return fmt.Sprintf("%s is no object", at), true
		}
		for name := range got {
			if _, is := want[name]; !is {
				return fmt.Sprintf("%s.%s is %v and not null", at, name, got[name]), true
			}
		}
		for name := range want {
			if place, different := difference(at+"."+name, want[name], got[name]); different {
				return place, true
			}
		}
		return "", false
	}
	return fmt.Sprintf("%s is %v and not %v", at, got, want), !reflect.DeepEqual(want, got)
}

// freeAddress returns an address on which nothing listens.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

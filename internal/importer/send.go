package importer

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"os"
	"strconv"
)

// Server is a server that imports.
type Server struct {
	Client *http.Client // nil for one of its own
	URL    string       // of the server, without a path of the API
	Token  string
}

// Request is an import that a server is to do.
type Request struct {
	Reason        string
	DryRun, Widen bool
	Files         []string // in their order; - is the standard input
	Mapping       string   // the path of the mapping of a table; "" for elements
	Names         string   // the path of the decisions; "" for none
	AsOf          string   // a day; "" for today
}

// write writes the body of the request.
func (r Request) write(form *multipart.Writer) error {
	for _, p := range r.parts() {
		if err := attach(form, p[0], p[1]); err != nil {
			return err
		}
	}
	return form.Close()
}

// parts returns the name and the path of each part of the form.
func (r Request) parts() (parts [][2]string) {
	if r.Mapping != "" {
		parts = append(parts, [2]string{"mapping", r.Mapping})
	}
	if _, err := os.Stat(r.Names); err == nil { // it may not exist yet
		parts = append(parts, [2]string{"names", r.Names})
	}
	for _, name := range r.Files {
		parts = append(parts, [2]string{"file", name})
	}
	return parts
}

func attach(form *multipart.Writer, field, name string) error {
	file := os.Stdin
	if name == "-" {
		name = "standard input"
	} else {
		var err error
		if file, err = os.Open(name); err != nil {
			return err
		}
		defer func() { _ = file.Close() }()
	}
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {mime.FormatMediaType("form-data", map[string]string{"name": field, "filename": name})},
	})
	if err == nil {
		_, err = io.Copy(part, file)
	}
	return err
}

// Send lets the server import, and returns what came of it. An error says what the server says.
func (s Server) Send(ctx context.Context, r Request) (*Result, error) {
	at, err := url.Parse(s.URL)
	if err != nil || at.Host == "" || at.Scheme != "http" && at.Scheme != "https" {
		return nil, fmt.Errorf("%q is not the address of a server; write one such as http://127.0.0.1:8080", s.URL)
	}
	at = at.JoinPath("import")
	parameters := url.Values{"reason": {r.Reason}, "dryRun": {strconv.FormatBool(r.DryRun)}, "widen": {strconv.FormatBool(r.Widen)}}
	if r.AsOf != "" {
		parameters.Set("asOf", r.AsOf)
	}
	at.RawQuery = parameters.Encode()
	for _, p := range r.parts() { // before anything is sent
		if _, err := os.Stat(p[1]); err != nil && p[1] != "-" {
			return nil, err
		}
	}
	body, in := io.Pipe()
	form := multipart.NewWriter(in)
	go func() { in.CloseWithError(r.write(form)) }()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, at.String(), body)
	if err != nil {
		return nil, errors.Join(err, body.Close())
	}
	request.Header.Set("Content-Type", form.FormDataContentType())
	request.Header.Set("Authorization", "Bearer "+s.Token)
	response, err := cmp.Or(s.Client, http.DefaultClient).Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(io.LimitReader(response.Body, 16<<20))
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return refusal(response, text)
	}
	result := &Result{}
	if err := json.Unmarshal(text, result); err != nil {
		return nil, fmt.Errorf("%s does not answer as a server of Answerable: %w", s.URL, err)
	}
	return result, nil
}

// refusal returns the error that a server has answered with, and the result that comes with it, if any.
func refusal(response *http.Response, text []byte) (*Result, error) {
	var answer struct {
		Errors []struct {
			Message    string
			Extensions struct{ Result *Result }
		}
	}
	if json.Unmarshal(text, &answer) != nil || len(answer.Errors) == 0 {
		return nil, errors.New("the server answered " + response.Status)
	}
	message := answer.Errors[0].Message
	if after := response.Header.Get("Retry-After"); after != "" {
		message += " (in " + after + " seconds)"
	}
	return answer.Errors[0].Extensions.Result, errors.New(message)
}

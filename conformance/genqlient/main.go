// Command genqlient lists, pages both ways, writes and subscribes with what genqlient generates.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/Khan/genqlient/graphql"
	"github.com/gorilla/websocket"
)

//go:generate go tool genqlient genqlient.yaml

type signedIn struct{ token string }

func (s signedIn) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Authorization", "Bearer "+s.token)
	return http.DefaultTransport.RoundTrip(r)
}

type dialer struct{}

func (dialer) DialContext(ctx context.Context, url string, header http.Header) (graphql.WSConn, error) {
	conn, _, err := websocket.DefaultDialer.DialContext(ctx, url, header)
	return conn, err
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	url := os.Getenv("URL")
	client := graphql.NewClient(url, &http.Client{Transport: signedIn{os.Getenv("TOKEN")}})
	forth, revision := pages(ctx, client)
	check(len(forth) == 28, "the list has %d obligations, want 28", len(forth))
	live(ctx, client, "ws"+strings.TrimPrefix(url, "http"), revision)
	fmt.Println("genqlient: 4 tests passed (list, pages both ways, write, subscription)")
}

// pages reads the ledger from its start and from its end, and returns it with its revision.
func pages(ctx context.Context, client graphql.Client) (forth []string, revision int) {
	size := 10
	for after := (*string)(nil); ; {
		page, extensions, err := Ledger(ctx, client, &size, after, nil, nil)
		must(err)
		revision = int(extensions["revision"].(float64))
		for _, o := range page.Obligations.Nodes {
			forth = append(forth, o.Id)
		}
		if after = page.Obligations.PageInfo.EndCursor; !page.Obligations.PageInfo.HasNextPage {
			check(len(forth) == page.Obligations.TotalCount, "the pages have %d of %d obligations", len(forth), page.Obligations.TotalCount)
			break
		}
	}
	var backwards []string
	for before := (*string)(nil); ; {
		page, _, err := Ledger(ctx, client, nil, nil, &size, before)
		must(err)
		var ids []string
		for _, o := range page.Obligations.Nodes {
			ids = append(ids, o.Id)
		}
		backwards = append(ids, backwards...)
		if before = page.Obligations.PageInfo.StartCursor; !page.Obligations.PageInfo.HasPreviousPage {
			break
		}
	}
	check(slices.Equal(forth, backwards), "the list is %v from its start and %v from its end", forth, backwards)
	return forth, revision
}

// live records a response and takes it back, and hears of both.
func live(ctx context.Context, client graphql.Client, url string, revision int) {
	socket := graphql.NewClientUsingWebSocket(url, dialer{}, graphql.WithConnectionParams(map[string]any{"token": os.Getenv("TOKEN")}))
	_, err := socket.Start(ctx)
	must(err)
	subject := "recommendation:r6"
	events, id, err := Live(ctx, socket, &ObligationFilter{Subject: &subject})
	must(err)
	expect(ctx, events)

	assumption, kind, on := "an answer that nobody gave, to try a client", ResponseKindAccepted, "2017-09-20"
	given, extensions, err := Record(ctx, client, &RecordResponseInput{
		Answers: []*AnswerInput{{Subject: subject}}, OnBehalfOf: []string{"stakeholder-group:states"}, Kind: &kind, SubmittedOn: &on,
		Assumption: &assumption, IdempotencyKey: time.Now().String(), ExpectedRevision: revision,
	})
	must(err)
	expect(ctx, events, ObligationStateAnswered)
	_, _, err = Retract(ctx, client, &RetractResponseInput{
		Response: given.RecordResponse.Response.Id, RetractedOn: "2017-09-21", Assumption: &assumption,
		IdempotencyKey: time.Now().String(), ExpectedRevision: int(extensions["revision"].(float64)),
	})
	must(err)
	expect(ctx, events, ObligationStateOverdue)
	must(socket.Unsubscribe(id))
	_ = socket.Close() // it reports that there is nothing left to unsubscribe from
}

// expect takes the next event and compares the states in it.
func expect(ctx context.Context, events <-chan LiveWsResponse, want ...ObligationState) {
	select {
	case event := <-events:
		check(len(event.Errors) == 0, "the event says %v", event.Errors)
		var now []ObligationState
		for _, c := range event.Data.ObligationsChanged.Changes {
			now = append(now, *c.After)
		}
		check(slices.Equal(now, want), "the event reports %v, want %v", now, want)
	case <-ctx.Done():
		must(fmt.Errorf("no event: %w", ctx.Err()))
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "genqlient:", err)
		os.Exit(1)
	}
}

func check(ok bool, format string, args ...any) {
	if !ok {
		must(fmt.Errorf(format, args...))
	}
}

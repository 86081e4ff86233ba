package api

import (
	"context"
	"net/http"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"answerable/graph"
	"answerable/internal/auth"
)

func TestAMutationThatNobodyWaitsForIsNotBegun(t *testing.T) {
	api, _, g := sampleAPI(t)
	ctx, cancel := context.WithCancel(auth.WithViewer(t.Context(), graph.Viewer{Name: "amina", Role: graph.Editor, Clearance: graph.Secretariat}))
	cancel()
	params := &graphql.RawParams{Query: `mutation { recordResponse(input: {idempotencyKey: "1", expectedRevision: 1, answers: [{subject: "recommendation:r7"}],
		submittedBy: ["stakeholder-group:states"], kind: NOTED, assumption: "a test"}) { change { revision } } }`}
	reply, err := api.execute(ctx, requestInfo{method: http.MethodPost, mediaType: JSONType}, params)
	if err != nil || reply.response == nil || len(reply.response.Errors) != 1 || codeOf(reply.response.Errors[0]) != string(graph.CodeUnavailable) {
		t.Fatalf("%+v, %v", reply.response, err)
	}
	if head, err := g.Head(t.Context()); head != 1 || err != nil {
		t.Errorf("the graph is at revision %v, %v", head, err)
	}
}

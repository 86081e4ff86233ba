package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// documents finds the text of an operation that a client names in place of sending it: among the
// trusted documents of whoever runs the server, and among those that clients sent before
// (automatic persisted queries).
type documents struct {
	trusted   *trusted
	only      bool // nothing but trusted documents is answered
	persisted *lru[string]
}

// The codes of a request that names or sends a document that is not there. The first two, and their
// messages, are those that clients of automatic persisted queries act on.
const (
	codeNotPersisted  = "PERSISTED_QUERY_NOT_FOUND"
	codeNotSupported  = "PERSISTED_QUERY_NOT_SUPPORTED"
	codeNotTrusted    = "DOCUMENT_NOT_TRUSTED"
	codeDocumentWrong = "BAD_USER_INPUT"
)

const persistedBytes = 16 << 20

func newDocuments(t *trusted, only bool) *documents {
	return &documents{t, only, newLRU(persistedBytes, func(key, text string) int { return len(key) + len(text) + 100 })}
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = (*documents)(nil)

// ExtensionName is the name by which gqlgen knows the documents.
func (*documents) ExtensionName() string { return "Documents" }

// Validate has nothing to check.
func (*documents) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters puts the text of the document that the request names into its place.
// A document is named by documentId or by extensions.persistedQuery.sha256Hash.
func (d *documents) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	id, automatic, err := named(params.Extensions)
	if err != nil {
		return err
	}
	switch text, found := d.trusted.find(id); {
	case found && params.Query != "" && params.Query != text:
		return coded(codeDocumentWrong, "the query is not the document %q; send one of them", id)
	case found:
		params.Query = text
	case d.only && d.trusted.nameOf(params.Query) != "": // sent whole, but known
	case d.only && automatic:
		return coded(codeNotSupported, "PersistedQueryNotSupported")
	case d.only:
		return coded(codeNotTrusted, "this server runs only its trusted documents; name one by its documentId")
	case automatic:
		return d.automatic(ctx, id, params)
	case id != "":
		return coded(codeNotTrusted, "there is no trusted document %q; send the query", abridged(id))
	}
	return nil
}

// automatic finds the text that was sent with the hash before, or keeps the one that is sent now.
func (d *documents) automatic(ctx context.Context, hash string, params *graphql.RawParams) *gqlerror.Error {
	if params.Query == "" {
		text, found := d.persisted.Get(ctx, hash)
		if !found {
			return coded(codeNotPersisted, "PersistedQueryNotFound")
		}
		params.Query = text
		return nil
	}
	if hash != hashOf(params.Query) {
		return coded(codeDocumentWrong, "extensions.persistedQuery.sha256Hash is not the SHA-256 of the query")
	}
	d.persisted.Add(ctx, hash, params.Query)
	return nil
}

// named returns the id of the document that a request names; automatic says that it is the hash of
// a persisted query.
func named(extensions map[string]any) (id string, automatic bool, err *gqlerror.Error) {
	if id, given := extensions[documentID].(string); given {
		return strings.TrimPrefix(id, "sha256:"), false, nil
	}
	persisted, given := extensions["persistedQuery"]
	if !given || persisted == nil {
		return "", false, nil
	}
	fields, _ := persisted.(map[string]any)
	hash, _ := fields["sha256Hash"].(string)
	if fmt.Sprint(fields["version"]) != "1" || hash == "" {
		return "", false, coded(codeDocumentWrong, `extensions.persistedQuery must be {"version": 1, "sha256Hash": "the SHA-256 of the query in hexadecimal"}`)
	}
	return strings.ToLower(hash), true, nil
}

// documentID is the parameter by which a request names a document, and the extension under which it
// is handed on.
const documentID = "documentId"

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func abridged(text string) string {
	if len(text) > 80 {
		return strings.ToValidUTF8(text[:80], "") + "…"
	}
	return text
}

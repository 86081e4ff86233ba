package operation

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/internal/lru"
	"answerable/internal/telemetry"
)

// DocumentStore finds the document that a client names instead of sending it: among the operator's trusted
// documents, and among the documents that clients have sent before (automatic persisted queries).
type DocumentStore struct {
	TrustedDocuments *TrustedDocuments
	only             bool // run trusted documents only
	persisted        *lru.Cache[string]
}

// The error codes of a request that names an unknown document or sends an untrusted one. Clients of
// automatic persisted queries react to the first two and their messages.
const (
	CodeNotPersisted  = "PERSISTED_QUERY_NOT_FOUND"
	CodeNotSupported  = "PERSISTED_QUERY_NOT_SUPPORTED"
	CodeNotTrusted    = "DOCUMENT_NOT_TRUSTED"
	CodeDocumentWrong = "BAD_USER_INPUT"
)

const persistedBytes = 16 << 20

// NewDocumentStore returns a store of trusted documents, and of those that clients persist unless only the
// trusted ones may run.
func NewDocumentStore(t *TrustedDocuments, only bool) *DocumentStore {
	return &DocumentStore{t, only, lru.New(persistedBytes, func(key, text string) int { return len(key) + len(text) + 100 })}
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = (*DocumentStore)(nil)

// ExtensionName returns the name of the gqlgen extension.
func (*DocumentStore) ExtensionName() string { return "Documents" }

// Validate accepts every schema.
func (*DocumentStore) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters replaces the document's name by its text. The name is in documentId or in
// extensions.persistedQuery.sha256Hash.
func (d *DocumentStore) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	id, automatic, err := documentRef(params.Extensions)
	if err != nil {
		return err
	}
	switch text, found := d.TrustedDocuments.find(id); {
	case found && params.Query != "" && params.Query != text:
		return CodedError(CodeDocumentWrong, "the query is not the document %q; send one of them", id)
	case found:
		params.Query = text
	case d.only && d.TrustedDocuments.NameOf(params.Query) != "": // sent in full, and trusted
	case d.only && automatic:
		return CodedError(CodeNotSupported, "PersistedQueryNotSupported")
	case d.only:
		return CodedError(CodeNotTrusted, "this server runs only its trusted documents; name one by its documentId")
	case automatic:
		return d.findPersisted(ctx, id, params)
	case id != "":
		return CodedError(CodeNotTrusted, "there is no trusted document %q; send the query", abridged(id))
	}
	return nil
}

// findPersisted finds the document that was sent with the hash before, or stores the one that is sent now.
func (d *DocumentStore) findPersisted(ctx context.Context, hash string, params *graphql.RawParams) *gqlerror.Error {
	if params.Query == "" {
		text, found := d.persisted.Get(ctx, hash)
		if !found {
			return CodedError(CodeNotPersisted, "PersistedQueryNotFound")
		}
		params.Query = text
		return nil
	}
	if hash != telemetry.DocumentHash(params.Query) {
		return CodedError(CodeDocumentWrong, "extensions.persistedQuery.sha256Hash is not the SHA-256 of the query")
	}
	d.persisted.Add(ctx, hash, params.Query)
	return nil
}

// documentRef returns the id of the document that a request names. Automatic reports that it is the hash of
// a persisted query.
func documentRef(extensions map[string]any) (id string, automatic bool, err *gqlerror.Error) {
	if id, given := extensions[DocumentID].(string); given {
		return strings.TrimPrefix(id, "sha256:"), false, nil
	}
	persisted, given := extensions["persistedQuery"]
	if !given || persisted == nil {
		return "", false, nil
	}
	fields, _ := persisted.(map[string]any)
	hash, _ := fields["sha256Hash"].(string)
	if fmt.Sprint(fields["version"]) != "1" || hash == "" {
		return "", false, CodedError(CodeDocumentWrong, `extensions.persistedQuery must be {"version": 1, "sha256Hash": "the SHA-256 of the query in hexadecimal"}`)
	}
	return strings.ToLower(hash), true, nil
}

// DocumentID is the request parameter with the id of a document, and the extension that carries it to the
// executor.
const DocumentID = "documentId"

func abridged(text string) string {
	if len(text) > 80 {
		return strings.ToValidUTF8(text[:80], "") + "…"
	}
	return text
}

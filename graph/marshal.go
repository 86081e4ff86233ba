package graph

import (
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// An optional enum is null in a response when it is empty, so it needs the methods below. The other
// enums need none: gqlgen writes their Go value.

// MarshalGQL writes the kind, or null.
func (k OrganizationKind) MarshalGQL(w io.Writer) { writeQuoted(w, string(k)) }

// UnmarshalGQL reads a kind.
func (k *OrganizationKind) UnmarshalGQL(v any) error { return fromGQL(v, k, enum[OrganizationKind]) }

// MarshalGQL writes the status, or null.
func (s WorkingGroupStatus) MarshalGQL(w io.Writer) { writeQuoted(w, string(s)) }

// UnmarshalGQL reads a status.
func (s *WorkingGroupStatus) UnmarshalGQL(v any) error {
	return fromGQL(v, s, enum[WorkingGroupStatus])
}

// MarshalGQL writes the kind, or null.
func (k DocumentKind) MarshalGQL(w io.Writer) { writeQuoted(w, string(k)) }

// UnmarshalGQL reads a kind.
func (k *DocumentKind) UnmarshalGQL(v any) error { return fromGQL(v, k, enum[DocumentKind]) }

// MarshalGQL writes the kind, or null.
func (k MeetingKind) MarshalGQL(w io.Writer) { writeQuoted(w, string(k)) }

// UnmarshalGQL reads a kind.
func (k *MeetingKind) UnmarshalGQL(v any) error { return fromGQL(v, k, enum[MeetingKind]) }

// MarshalGQL writes the status, or null.
func (s MeetingStatus) MarshalGQL(w io.Writer) { writeQuoted(w, string(s)) }

// UnmarshalGQL reads a status.
func (s *MeetingStatus) UnmarshalGQL(v any) error { return fromGQL(v, s, enum[MeetingStatus]) }

// MarshalGQL writes the status, or null.
func (s MembershipStatus) MarshalGQL(w io.Writer) { writeQuoted(w, string(s)) }

// UnmarshalGQL reads a status.
func (s *MembershipStatus) UnmarshalGQL(v any) error { return fromGQL(v, s, enum[MembershipStatus]) }

// MarshalGQL writes the role, or null.
func (r Role) MarshalGQL(w io.Writer) { writeQuoted(w, string(r)) }

// UnmarshalGQL reads a role.
func (r *Role) UnmarshalGQL(v any) error { return fromGQL(v, r, enum[Role]) }

// MarshalGQL writes the label as a GraphQL enum value: WORKING_GROUP for WorkingGroup.
func (l Label) MarshalGQL(w io.Writer) { writeQuoted(w, l.EnumName()) }

// UnmarshalGQL reads the label from a GraphQL enum value.
func (l *Label) UnmarshalGQL(v any) error {
	return fromGQL(v, l, func(text string) (Label, error) {
		for _, spec := range labelSpecs {
			if spec.Label.EnumName() == text {
				return spec.Label, nil
			}
		}
		return "", Invalid("%q is not a label", text)
	})
}

// EnumName returns the label as a GraphQL enum value: WORKING_GROUP for WorkingGroup.
func (l Label) EnumName() string {
	return strings.ToUpper(strings.ReplaceAll(specOfLabel[l].Prefix, "-", "_"))
}

// enum converts a value that GraphQL has already validated.
func enum[T ~string](text string) (T, error) { return T(text), nil }

// Positive is a number that counts from 1, such as a page. 0 means that there is no number; a response
// writes it as null.
type Positive int

// MarshalGQL writes the number, or null.
func (p Positive) MarshalGQL(w io.Writer) {
	if p == 0 {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = io.WriteString(w, strconv.Itoa(int(p)))
}

// MarshalGQL writes the revision as a number.
func (r Revision) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.FormatInt(int64(r), 10)) }

// UnmarshalGQL always fails: package mutation reads revisions from the raw input.
func (r *Revision) UnmarshalGQL(any) error { return Invalid("a number that is only answered") }

// UnmarshalGQL always fails: no input has the type Positive.
func (p *Positive) UnmarshalGQL(any) error { return Invalid("a number that is only answered") }

// The scalars of the model share these functions. They write a JSON string, or null for the zero value.

func quoteOrNull(text string) ([]byte, error) {
	if text == "" {
		return []byte("null"), nil
	}
	return json.Marshal(text)
}

func unquote[T any](data []byte, to *T, parse func(string) (T, error)) error {
	var text *string
	if err := json.Unmarshal(data, &text); err != nil || text == nil {
		return err
	}
	var err error
	*to, err = parse(*text)
	return err
}

func writeQuoted(w io.Writer, text string) {
	if text != "" && strings.IndexFunc(text, escaped) < 0 {
		_, _ = io.WriteString(w, `"`)
		_, _ = io.WriteString(w, text)
		_, _ = io.WriteString(w, `"`)
		return
	}
	quoted, _ := quoteOrNull(text)
	_, _ = w.Write(quoted)
}

// escaped reports whether JSON may need an escape for the rune. Dates and enums hold no such rune.
func escaped(r rune) bool { return r < ' ' || r > '~' || strings.ContainsRune("\"\\<>&", r) }

func fromGQL[T any](v any, to *T, parse func(string) (T, error)) (err error) {
	text, ok := v.(string)
	if !ok {
		return Invalid("%v is not a string", v)
	}
	*to, err = parse(text)
	return err
}

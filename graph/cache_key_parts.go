package graph

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// What is asked for often writes its own key, without reflection. It is the very same key: a test holds
// them together.

// jsonNumber is a number of JSON, as it was written.
var jsonNumber = reflect.TypeFor[json.Number]()

// keyedNumber writes down a number of JSON, which is no text: a whole one as any other whole number.
func keyedNumber(b []byte, text string) []byte {
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && strconv.FormatInt(n, 10) == text {
		return append(append(append(b, 'i'), text...), ';')
	}
	return keyedText(append(b, '#'), text)
}

// keyedText writes how long a text is before it, so that it can't run into the next.
func keyedText(b []byte, text string) []byte {
	return append(append(strconv.AppendInt(append(b, 's'), int64(len(text)), 10), ':'), text...)
}

// keyedMap writes down a map by text, sorted: what is there and null is not what is left out.
func keyedMap(b []byte, v reflect.Value) []byte {
	if v.IsNil() {
		return append(b, 'n')
	}
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	b = append(strconv.AppendInt(append(b, 'm'), int64(len(keys)), 10), ':')
	for _, key := range keys {
		b = appendKey(keyedText(b, key.String()), v.MapIndex(key))
	}
	return b
}

// AppendKey appends the key of the hop. Unlike the text of String, it distinguishes a hop to no label from one to any.
func (h Hop) AppendKey(b []byte) []byte {
	b = append(b, '{')
	if h.Type != "" {
		b = keyedText(append(b, "0="...), string(h.Type))
	}
	if h.In {
		b = append(b, "1=true;"...)
	}
	if h.Labels != nil {
		b = append(strconv.AppendInt(append(b, "2=["...), int64(len(h.Labels)), 10), ':')
		for _, l := range h.Labels {
			b = keyedText(b, string(l))
		}
	}
	return append(b, '}')
}

// AppendKey appends the key of the page.
func (p Page) AppendKey(b []byte) []byte {
	b = append(b, '{')
	if p.First != 0 {
		b = append(strconv.AppendInt(append(b, "0=i"...), int64(p.First), 10), ';')
	}
	if p.Last != 0 {
		b = append(strconv.AppendInt(append(b, "1=i"...), int64(p.Last), 10), ';')
	}
	if p.After != nil {
		b = p.After.appendKey(append(b, "2="...))
	}
	if p.Before != nil {
		b = p.Before.appendKey(append(b, "3="...))
	}
	if p.Empty {
		b = append(b, "4=true;"...)
	}
	return append(b, '}')
}

func (at SortPosition) appendKey(b []byte) []byte {
	b = append(strconv.AppendInt(append(b, '['), int64(len(at)), 10), ':')
	for _, value := range at {
		b = keyedText(b, value)
	}
	return b
}

// AppendKey appends the key of the day.
func (d Date) AppendKey(b []byte) []byte {
	return append(strconv.AppendInt(append(b, 'i'), int64(d), 10), ';')
}

package graph

import (
	"reflect"
	"slices"
	"strconv"
)

// CacheKey returns a cache key for the parts. Two keys are equal only when all their parts are equal.
// An empty list differs from a nil one, adjacent texts can't run together, and a pointer counts as the
// value that it points to. The key holds no type names, so callers pass the name of the query first.
func CacheKey(parts ...any) string { return string(AppendCacheKey(nil, parts...)) }

// AppendCacheKey appends the key of the parts to b. No key is a prefix of another.
func AppendCacheKey(b []byte, parts ...any) []byte { return appendKey(b, reflect.ValueOf(parts)) }

// appendKey encodes a value so that a reader knows its end from its beginning.
func appendKey(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Invalid:
		return append(b, 'n')
	case reflect.Bool:
		return append(strconv.AppendBool(b, v.Bool()), ';')
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return append(strconv.AppendInt(append(b, 'i'), v.Int(), 10), ';')
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return append(strconv.AppendUint(append(b, 'u'), v.Uint(), 10), ';')
	case reflect.String:
		b = append(strconv.AppendInt(append(b, 's'), int64(v.Len()), 10), ':')
		return append(b, v.String()...)
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return append(b, 'n')
		}
		return appendKey(append(b, '*'), v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			return append(b, 'n')
		}
		b = append(strconv.AppendInt(append(b, '['), int64(v.Len()), 10), ':')
		for i := range v.Len() {
			b = appendKey(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		b = append(b, '{')
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() { // an empty list is not zero
				b = appendKey(append(strconv.AppendInt(b, int64(i), 10), '='), f)
			}
		}
		return append(b, '}')
	default:
		panic("a key of " + v.Type().String() + ", which CacheKey can't encode; pass the fields that the type is made of")
	}
}

// SortedCopy returns a sorted copy of a list whose order has no meaning. It returns nil for nil.
func SortedCopy[T ~string](list []T) []T {
	if list == nil {
		return nil
	}
	list = slices.Clone(list)
	slices.Sort(list)
	return list
}

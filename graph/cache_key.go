package graph

import (
	"reflect"
	"slices"
	"strconv"
)

// CacheKey writes down what something depends on, as the key that it is kept under. Two keys are the same
// only when all parts are: a list that is empty is not one that is left out, a text can't run into the
// next, and a pointer is what it points to. The names of types are not in the key: what is asked for
// begins with its name.
func CacheKey(parts ...any) string { return string(AppendCacheKey(nil, parts...)) }

// AppendCacheKey appends the key of the parts, which no other key begins with.
func AppendCacheKey(b []byte, parts ...any) []byte { return keyed(b, reflect.ValueOf(parts)) }

// keyed writes down a value so that where it ends can be read from how it begins.
func keyed(b []byte, v reflect.Value) []byte {
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
		if v.Type() == jsonNumber {
			return keyedNumber(b, v.String())
		}
		return keyedText(b, v.String())
	case reflect.Float32, reflect.Float64:
		return append(strconv.AppendFloat(append(b, 'f'), v.Float(), 'g', -1, 64), ';')
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return append(b, 'n')
		}
		return keyed(append(b, '*'), v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			return append(b, 'n')
		}
		b = append(strconv.AppendInt(append(b, '['), int64(v.Len()), 10), ':')
		for i := range v.Len() {
			b = keyed(b, v.Index(i))
		}
		return b
	case reflect.Map:
		return keyedMap(b, v)
	case reflect.Struct:
		b = append(b, '{')
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() { // an empty list is not zero
				b = keyed(append(strconv.AppendInt(b, int64(i), 10), '='), f)
			}
		}
		return append(b, '}')
	default:
		panic("a key of " + v.Type().String() + ", which CacheKey can't write down: give it what the type is made of")
	}
}

// SortedCopy returns a list whose order says nothing in order; one that is left out stays so.
func SortedCopy[T ~string](list []T) []T {
	if list == nil {
		return nil
	}
	list = slices.Clone(list)
	slices.Sort(list)
	return list
}

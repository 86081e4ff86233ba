package cli

import (
	"reflect"
	"strings"

	"github.com/alecthomas/kong"

	"answerable/internal/storage"
)

// SampleAlone lets --sample stand without a name. Then it names the default sample.
var SampleAlone = kong.TypeMapper(reflect.TypeFor[storage.Sample](), kong.MapperFunc(func(ctx *kong.DecodeContext, target reflect.Value) error {
	name := string(storage.GSX)
	if next := ctx.Scan.Peek(); !next.IsEOL() && !strings.HasPrefix(next.String(), "-") {
		name = ctx.Scan.Pop().String()
	}
	return target.Addr().Interface().(*storage.Sample).UnmarshalText([]byte(name))
}))

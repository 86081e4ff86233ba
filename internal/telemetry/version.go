package telemetry

import (
	"runtime/debug"
	"sync"
)

// build holds the module's version and revision.
var build = sync.OnceValue(func() string {
	info, _ := debug.ReadBuildInfo()
	name := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" || s.Key == "vcs.time" || s.Key == "vcs.modified" {
			name += " " + s.Value
		}
	}
	return name
})

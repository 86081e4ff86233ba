package main

import (
	"net/http"
	"strings"
	"testing"

	"answerable/internal/apitest"
)

// A graph in Neo4j remembers its time zone as a file store does. A server that finds out late, since Neo4j was
// down when it started, says so in /readyz instead of serving other days.
func remembersTheTimeZone(t *testing.T, s *neo4jServer) {
	file := fileOf(t, "theme.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n")
	must(t, "", s.args("import", "--time-zone", farEast, file)...)
	base, stop := serving(t, "", s.args("serve")[1:]...)
	apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	expectDay(t, farEast, func() string { return servedDay(t, base) })
	stop()
	says := "counts days in the time zone " + farEast + ", and --time-zone names " + farWest
	other := s.args("serve", "--time-zone", farWest, "--listen", "127.0.0.1:0")
	refused(t, "", says, other...)
	refused(t, "", says, s.args("import", "--time-zone", farWest, file)...)

	s.kill()
	late, stopLate := serving(t, "", other[1:]...)
	s.start(t)
	apitest.Eventually(t, "the server says why it does not serve", func() bool {
		answer := mustGet(t, late+"/readyz")
		return answer.status == http.StatusServiceUnavailable && strings.Contains(answer.body, says)
	})
	stopLate()

	base, stop = serving(t, "", s.args("serve", "--time-zone", farWest, "--change-time-zone")[1:]...)
	apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	expectDay(t, farWest, func() string { return servedDay(t, base) })
	stop()
	refused(t, "", "counts days in the time zone "+farWest, s.args("import", "--time-zone", farEast, file)...)
}

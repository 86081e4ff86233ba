package telemetry

import (
	"bytes"
	"io"
	"log/slog"
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

func TestAnAdminAddressWithoutAHostIsOfThisMachineAlone(t *testing.T) {
	var said bytes.Buffer
	stop, err := ServePprof(":0", slog.New(slog.NewTextHandler(&said, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	at := regexp.MustCompile(`http://(\S+)/debug/pprof/`).FindStringSubmatch(said.String())
	if at == nil {
		t.Fatalf("the log does not say where: %s", said.String())
	}
	if host, _, err := net.SplitHostPort(at[1]); err != nil || !net.ParseIP(host).IsLoopback() {
		t.Errorf("it listens on %s", at[1])
	}
	response, err := http.Get("http://" + at[1] + "/debug/pprof/heap?debug=1")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if body, err := io.ReadAll(response.Body); err != nil || !strings.HasPrefix(string(body), "heap profile:") {
		t.Errorf("%s %.80s %v", response.Status, body, err)
	}
}

func TestProfilesAreOffByDefaultAndNeverPartOfTheAPI(t *testing.T) {
	var said bytes.Buffer
	stop, err := ServePprof("", slog.New(slog.NewTextHandler(&said, nil)))
	if err != nil {
		t.Fatal(err)
	}
	stop()
	if said.Len() > 0 {
		t.Errorf("without an address it says %s", said.String())
	}
}

func TestAWrongAdminAddressSaysWhatWouldBeRight(t *testing.T) {
	if _, err := ServePprof("6060/tcp", slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "write HOST:PORT") {
		t.Errorf("%v", err)
	}
}

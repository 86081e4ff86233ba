package embedded_test

import (
	"os"
	"path/filepath"
	"testing"

	"answerable/graph/embedded"
	"answerable/graph/graphtest"
)

func TestTimeZone(t *testing.T) {
	folder := t.TempDir()
	graphtest.TestTimeZone(t, open(t, folder))
	if zone, err := open(t, folder).TimeZone(t.Context()); zone != "Asia/Kathmandu" || err != nil {
		t.Errorf("a store that is opened again has the time zone %q, %v", zone, err)
	}
}

// A backup keeps the time zone.
func TestABackupHasTheTimeZone(t *testing.T) {
	s, backup, folder := open(t, t.TempDir()), filepath.Join(t.TempDir(), "backup"), t.TempDir()
	if err := s.SetTimeZone(t.Context(), "", "Pacific/Apia"); err != nil {
		t.Fatal(err)
	}
	file, err := os.Create(backup)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := embedded.Restore(t.Context(), backup, folder); err != nil {
		t.Fatal(err)
	}
	if zone, err := open(t, folder).TimeZone(t.Context()); zone != "Pacific/Apia" || err != nil {
		t.Errorf("a restored store has the time zone %q, %v", zone, err)
	}
}

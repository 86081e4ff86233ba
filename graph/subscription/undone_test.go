package subscription_test

import (
	"fmt"
	"testing"

	"answerable/graph/subscription"
)

// Who asked between two changes, of which one undid the other, must ask again.
func TestWhatWasChangedAndChangedBackIsTold(t *testing.T) {
	for _, forget := range []bool{false, true} {
		t.Run(fmt.Sprint("forgetting ", forget), func(t *testing.T) {
			w := newWorld(t, subscription.Options{})
			w.store.forget = forget
			s := w.watch(t.Context(), "")
			s.expect("1@2030-06-01")
			answered := func() {
				w.put(`{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-05-01"}}`,
					`{"type":"ANSWERS","from":"response:x","to":"recommendation:r"}`, `{"type":"SUBMITTED_BY","from":"response:x","to":"organization:a"}`)
			}
			notAnswered := func() {
				w.put(`{"remove":{"type":"ANSWERS","from":"response:x","to":"recommendation:r"}}`,
					`{"remove":{"type":"SUBMITTED_BY","from":"response:x","to":"organization:a"}}`, `{"remove":{"id":"response:x"}}`)
			}
			answered()
			notAnswered()
			w.turn()
			s.expect("3@2030-06-01")
			w.watch(t.Context(), "1@2030-06-01").expect("3@2030-06-01")
			w.theme("unseen")
			w.theme("elsewhere")
			w.turn()
			answered()
			w.turn()
			s.expect("6@2030-06-01 OPEN→ANSWERED")
		})
	}
}

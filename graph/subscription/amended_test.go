package subscription_test

import (
	"testing"

	"answerable/graph/subscription"
)

const accepted = `{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-05-01","text":"We accept."}}`

func (w *world) answer() {
	w.put(accepted, `{"type":"ANSWERS","from":"response:x","to":"recommendation:r"}`, `{"type":"SUBMITTED_BY","from":"response:x","to":"organization:a"}`)
}

// http-03: what is amended is an event, and who subscribes later gets no older answer.
func TestAnAnswerThatIsAmendedIsTold(t *testing.T) {
	for name, amended := range map[string]string{
		"kind": `{"label":"Response","id":"response:x","properties":{"kind":"REJECTED","submittedOn":"2030-05-01","text":"We accept."}}`,
		"text": `{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-05-01","text":"We do not."}}`,
		"day":  `{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-05-02","text":"We accept."}}`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, subscription.Options{})
			w.answer()
			s := w.watch(t.Context(), "")
			s.expect("2@2030-06-01")
			w.put(amended)
			w.turn()
			s.expect("3@2030-06-01 ANSWERED→ANSWERED")
			w.watch(t.Context(), "").expect("3@2030-06-01")
		})
	}
}

func TestATextThatAViewerMayNotSeeIsNotToldToThem(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	restricted := func(text string) {
		w.put(`{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-05-01","text":"` + text + `"},"fieldVisibility":{"text":"MEMBER"}}`)
	}
	w.answer()
	restricted("We accept.")
	s := w.watch(t.Context(), "")
	s.expect("3@2030-06-01")
	restricted("We do not.")
	w.turn()
	w.put(`{"remove":{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a"}}`)
	w.turn()
	s.expect("5@2030-06-01 ANSWERED→none")
}

// What a new subscriber is shown is not older than what a query answered before.
func TestWhoComesLaterBeginsAtTheNewestPosition(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	first := w.watch(t.Context(), "")
	first.expect("1@2030-06-01")
	w.theme("new") // it changes no obligation
	late := w.watch(t.Context(), "")
	late.expect("2@2030-06-01")
	w.days.Add(1)
	w.turn()
	for _, s := range []*stream{first, late} {
		s.expect("2@2030-06-02 OPEN→OVERDUE")
	}
	w.watch(t.Context(), "2@2030-06-01").expect("2@2030-06-02 OPEN→OVERDUE")
}

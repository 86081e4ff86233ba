package workload

// repeated is one question of (a) again and again, as dashboards poll, at one revision.
var repeated = []Query{
	{
		Name: "r", Title: "one question of (a) again and again: answers may be kept",
		ID: anchored[0].ID, Variables: first, Forms: anchored[0].Forms, Repeated: true,
	},
	{
		Name: "r304", Title: "the same by GET, by a client that says what it has (If-None-Match)",
		ID: anchored[0].ID, Variables: first, Forms: anchored[0].Forms, Repeated: true, Known: true,
	},
}

func first(w *World) []map[string]any { return anchored[0].Variables(w)[:1] }

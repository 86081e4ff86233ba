package report

import (
	"strings"
	"testing"
)

func hostile(text string) *Document {
	return &Document{
		Language: "en", Direction: "ltr", Title: datum(text), Lead: []Line{datum(text)},
		Sections: []Section{{Title: "Section", Items: []Item{{Line: datum(text), Sub: []Line{datum(text)}}}}},
	}
}

func TestNoTextOfTheGraphIsMarkup(t *testing.T) {
	for text, want := range map[string]string{
		"# a heading":                      `\# a heading`,
		"- a list":                         `\- a list`,
		"1. a list":                        `1\. a list`,
		"*a* _b_ `c` ~d~":                  "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
		"[a](javascript:b)":                `\[a\](javascript:b)`,
		"<script>alert(1)</script>":        `\<script\>alert(1)\</script\>`,
		"a & b &amp; &#60;":                `a & b \&amp; \&#60;`,
		"https://a.invalid www.b c@d":      `https\://a.invalid www\.b c\@d`,
		`back\slash | pipe $x$`:            `back\\slash \| pipe \$x\$`,
		"line\nbreak\tand\u2028more":       "line break and more",
		"bell\x07 esc\x1b[31m \u202eover":  `bell esc\[31m over`,
		"\u2066isolate\u2069 \u200emark":   "isolate \u200emark",
		"Security Interventions & Extreme": "Security Interventions & Extreme",
	} {
		d := hostile(text)
		content, err := d.Markdown()
		if err != nil {
			t.Fatal(err)
		}
		if markdown := string(content); !strings.Contains(markdown, "# "+want+"\n") || !strings.Contains(markdown, "\n- "+want+"\n  - "+want+"\n") {
			t.Errorf("%q is written\n%s\nwant %s", text, markdown, want)
		}
		page, err := d.HTML()
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"<script>", "\x07", "\x1b", "\u202e"} {
			if strings.Contains(string(page), bad) {
				t.Errorf("%q is written with %q:\n%s", text, bad, page)
			}
		}
	}
}

func TestNamesAndDatesAreIsolatedFromRightToLeft(t *testing.T) {
	d := hostile("Name")
	d.Direction = "rtl"
	d.Lead = []Line{append(Line{{Text: "في "}}, Span{Text: "1 مايو 2031", Date: "2031-05-01"})}
	markdown, err := d.Markdown()
	if err != nil || !strings.Contains(string(markdown), "\u2068Name\u2069") || !strings.Contains(string(markdown), "\u20681 مايو 2031\u2069") {
		t.Errorf("%s (%v)", markdown, err)
	}
	page, err := d.HTML()
	if err != nil || !strings.Contains(string(page), "<bdi>Name</bdi>") || !strings.Contains(string(page), `<bdi><time datetime="2031-05-01">`) || !strings.Contains(string(page), `dir="rtl"`) {
		t.Errorf("%s (%v)", page, err)
	}
}

package spreadsheet

import (
	"strings"
	"testing"
)

func TestDatesOfCells(t *testing.T) {
	for text, want := range map[string]string{
		"2017": "2017", "2017-Q3": "2017-Q3", "2017-q3": "2017-Q3", "2017-02": "2017-02", "2017-02-14": "2017-02-14",
		"14/02/2017": "2017-02-14", "14.2.2017": "2017-02-14", "02/14/2017": "2017-02-14", "4/4/2017": "2017-04-04", "14-02-2017": "2017-02-14",
		"2017/2/14": "2017-02-14", "2017.02.14": "2017-02-14", "02/2017": "2017-02", "Q3 2017": "2017-Q3", "2017 Q3": "2017-Q3",
		"Sept 2017": "2017-09", "September, 2017": "2017-09", "sept. 2017": "2017-09", "14 Feb 2017": "2017-02-14", "14-Feb-2017": "2017-02-14",
		"14th of February 2017": "2017-02-14", "February 14, 2017": "2017-02-14", "1er août 2017": "2017-08-01", "14 févr. 2017": "2017-02-14",
		"2024-08-30T00:00:00": "2024-08-30", "2024-08-30T23:59:59Z": "2024-08-30", "2024-08-30 9:30": "2024-08-30", "14/02/2017 00:00": "2017-02-14",
		"42780": "2017-02-14", "42780.75": "2017-02-14", "  2017-02 ": "2017-02", "14\u00a0February 2017": "2017-02-14",
		"03/04/2017": "?", "29/02/2017": "!", "999": "!", "3000": "!", "19999": "!", "14/02/17": "!", "Smarch 2017": "!", "32 January 2017": "!", "0": "!", "yes": "!", "-42780": "!", "1e9": "!",
	} {
		date, wrong := parseDate(text, unknownOrder, false)
		got := date.String()
		if wrong != "" {
			got = "!"
			if strings.Contains(wrong, "one of two months") {
				got = "?"
			}
		}
		if got != want {
			t.Errorf("%q is read as %q (%s) and not as %q", text, got, wrong, want)
		}
	}
	for order, want := range map[dateOrder]string{dayFirst: "2017-04-03", monthFirst: "2017-03-04"} {
		if date, wrong := parseDate("03/04/2017", order, false); date.String() != want {
			t.Errorf("03/04/2017 is read as %s %s and not as %s", date, wrong, want)
		}
	}
	if date, _ := parseDate("41318", unknownOrder, true); date.String() != "2017-02-14" {
		t.Errorf("a number of a workbook that counts from 1904 is read as %s", date)
	}
}

func TestPartsOfCells(t *testing.T) {
	for _, test := range []struct{ separator, text, want string }{
		{"", "a; b", "a; b"},
		{"; ", "a; b; A;  ; b", "a+b"},
		{" | ", "a | b", "a+b"},
		{"\n", "- UPR\n- Special Procedures\n-\n• UPR", "UPR+Special Procedures"},
	} {
		c := Cell{Separator: test.separator}
		if got := strings.Join(c.parts(test.text), "+"); got != test.want {
			t.Errorf("%q has the parts %s and not %s", test.text, got, test.want)
		}
	}
}

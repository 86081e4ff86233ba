package query

import (
	"fmt"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/ledger"
)

// listOf is a list of obligations, each a state and days late, such as "OVERDUE 3".
func listOf(t *testing.T, obligations ...string) *ObligationConnection {
	t.Helper()
	c := &ObligationConnection{batch: &ledgerBatch{}}
	for _, text := range obligations {
		o := &Obligation{Obligation: &ledger.Obligation{}}
		if _, err := fmt.Sscan(text, &o.State, &o.DaysOverdue); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		c.all = append(c.all, o)
	}
	return c
}

func TestTheResponseRateIsOfWhatAsksForAnAnswer(t *testing.T) {
	for _, test := range []struct {
		list []string
		want string
	}{
		{nil, "null"},
		{[]string{"WITHDRAWN 0", "NOT_REQUIRED 0"}, "null"},
		{[]string{"OPEN 0", "OVERDUE 1"}, "0"},
		{[]string{"ANSWERED 0", "NOT_REQUIRED 0"}, "1"},
		{[]string{"ANSWERED_LATE 9", "WITHDRAWN 0"}, "1"},
		{[]string{"OPEN 0", "OVERDUE 1", "ANSWERED 0", "ANSWERED_LATE 1"}, "0.5"},
		{[]string{"ANSWERED 0", "OVERDUE 1", "OVERDUE 1", "ANSWERED 0", "OPEN 0", "ANSWERED_LATE 2", "OPEN 0", "OPEN 0"}, "0.375"},
	} {
		if got := writtenRows(listOf(t, test.list...).ResponseRate()); got != test.want {
			t.Errorf("the response rate of %v is %s and should be %s", test.list, got, test.want)
		}
	}
}

func TestTheMedianIsOfWhatIsLate(t *testing.T) {
	for _, test := range []struct {
		list []string
		want string
	}{
		{nil, "null"},
		{[]string{"OPEN 0", "ANSWERED 0", "WITHDRAWN 0", "NOT_REQUIRED 0"}, "null"},
		{[]string{"OVERDUE 7", "OPEN 0"}, "7"},
		{[]string{"OVERDUE 10", "ANSWERED_LATE 1"}, "5.5"},
		{[]string{"OVERDUE 100", "ANSWERED_LATE 1", "OVERDUE 2", "ANSWERED 0"}, "2"},
		{[]string{"OVERDUE 4", "OVERDUE 1", "OVERDUE 900", "OVERDUE 2"}, "3"},
	} {
		if got := writtenRows(listOf(t, test.list...).MedianDaysLate()); got != test.want {
			t.Errorf("the median of %v is %s and should be %s", test.list, got, test.want)
		}
	}
}

func writtenRows(n *float64) string {
	if n == nil {
		return "null"
	}
	return fmt.Sprint(*n)
}

func TestCountsHaveNoMoreRowsThanTheyMay(t *testing.T) {
	c := listOf(t)
	for month := range maxCountRows {
		c.all = append(c.all, &Obligation{Obligation: &ledger.Obligation{State: graph.StateOpen, DueOn: graph.NewDate(2000, time.Month(month+1), 1)}})
	}
	by := []ObligationDimension{ByMonthDue, ByState}
	if counts, err := c.Counts(t.Context(), by, false); err != nil || len(counts.Rows) != maxCountRows {
		t.Errorf("%d months gave the error %v", maxCountRows, err)
	}
	c.all = append(c.all, &Obligation{Obligation: &ledger.Obligation{State: graph.StateOpen}})
	if _, err := c.Counts(t.Context(), by, false); graph.CodeOf(err) != graph.CodeTooWide {
		t.Errorf("one row more gave %v, want %s", err, graph.CodeTooWide)
	}
	for _, test := range []struct {
		by   []ObligationDimension
		most int
	}{
		{[]ObligationDimension{ByState}, 7},
		{[]ObligationDimension{ByState, ByRespondentKind}, 84},
		{[]ObligationDimension{ByTheme}, maxCountRows},
		{[]ObligationDimension{ByState, ByMonthDue}, maxCountRows},
	} {
		if most := MaxRows(test.by); most != test.most {
			t.Errorf("there are at most %d rows by %v, want %d", most, test.by, test.most)
		}
	}
}

func TestALabelIsForPeople(t *testing.T) {
	for _, test := range []struct {
		dimension   ObligationDimension
		value, want string
	}{
		{ByState, "ANSWERED_LATE", "Answered late"},
		{ByRespondentKind, "CIVIL_SOCIETY", "Civil society"},
		{ByRespondentKind, "", "Kind not stated"},
		{ByCountry, "NO", "NO"},
		{ByCountry, "", "No country"},
		{ByMonthDue, "2017-03", "March 2017"},
		{ByMonthDue, "", "No due date"},
		{ByTheme, "", "No theme"},
		{ByWorkingGroup, "", "No working group"},
	} {
		got, err := CountKey{Dimension: test.dimension, Value: test.value}.Label(t.Context())
		if got != test.want || err != nil {
			t.Errorf("the label of %s %q is %q, %v, and should be %q", test.dimension, test.value, got, err, test.want)
		}
	}
}

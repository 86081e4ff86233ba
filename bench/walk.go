package main

import (
	"encoding/json"
	"fmt"

	"answerable/graph/graphtest/workload"
)

// draw finds the parameters of every query. Where a page is asked for, it walks to it.
func (ws *workspace) draw(first *running, qs []workload.Query) error {
	ws.asked = map[string][]map[string]any{}
	for _, q := range qs {
		all := q.Variables(ws.World)
		for _, v := range all {
			if q.Page == 0 {
				break
			}
			if err := first.walk(v, q.Page); err != nil {
				return fmt.Errorf("(%s): %w", q.Name, err)
			}
		}
		ws.asked[q.Name] = all
	}
	return nil
}

// walk walks from the first page, many pages at a time, until the next is the page wanted or the last
// full one; and notes where that begins: our cursor, an offset, and the date and id of the item before.
func (r *running) walk(v map[string]any, page int) error {
	const step = 500
	for at, all := 0, -1; all < 0 || at < all; {
		ask := map[string]any{"from": v["from"], "after": v["after"], "first": step}
		if all >= 0 {
			ask["first"] = min(step, all-at)
		} else {
			ask["first"] = 0
		}
		answer, err := r.ask(workload.Document{Text: workload.Walk}, ask)
		if err != nil {
			return err
		}
		var got struct {
			Data struct {
				Recommendations struct {
					TotalCount int
					PageInfo   struct{ EndCursor string }
					Nodes      []struct{ ID, IssuedOn string }
				}
			}
			Errors json.RawMessage
		}
		if err := json.Unmarshal(answer, &got); err != nil || got.Errors != nil {
			return fmt.Errorf("%w %s", err, got.Errors)
		}
		list := got.Data.Recommendations
		if all < 0 {
			all = (min(page, list.TotalCount/workload.PageSize) - 1) * workload.PageSize
			continue
		}
		if len(list.Nodes) == 0 {
			return fmt.Errorf("the list ends after %d items", at)
		}
		last := list.Nodes[len(list.Nodes)-1]
		at += len(list.Nodes)
		v["after"], v["offset"], v["on"], v["id"] = list.PageInfo.EndCursor, at, last.IssuedOn, last.ID
	}
	return nil
}

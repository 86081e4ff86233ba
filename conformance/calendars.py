"""Prints the events of the calendars in a folder as icalendar reads them, as calendars.mjs does; or, with --ledger, the
UID and the day of each event that a ledger asks for."""

import json
import sys
from datetime import date
from pathlib import Path

from icalendar import Calendar


def line(*texts):
    return "\t".join(json.dumps(str(text), ensure_ascii=False) for text in texts)


lines = []
if sys.argv[1] == "--ledger":
    for row in json.loads(Path(sys.argv[2]).read_text())["obligations"]:
        if row["dueOn"]:
            ends = f"{row['subjectId']}/{row['respondentId']}".replace(":", ".")
            part = f"/round={row['round']}" if row.get("round") else ""
            lines.append(line(f"obligation.{ends}{part}@answerable", row["dueOn"]))
else:
    for file in Path(sys.argv[1]).glob("*.ics"):
        calendar = Calendar.from_ical(file.read_bytes())
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"], file
        for event in calendar.walk("VEVENT"):
            assert not event.errors and "DTSTAMP" in event, (file, event.errors)
            begins, ends = event.decoded("DTSTART"), event.decoded("DTEND")
            assert type(begins) is date and type(ends) is date and (ends - begins).days == 1, (file, begins, ends)
            lines.append(line(event["UID"], begins, ends, event["SUMMARY"], event["DESCRIPTION"]))
print("\n".join(sorted(lines)))

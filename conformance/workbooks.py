"""Writes odd workbooks with openpyxl, imports each, and looks at what came of it; and reads with it the template that we write."""

import datetime
import json
import os
import pathlib
import subprocess
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

binary, work = os.environ["ANSWERABLE"], pathlib.Path(sys.argv[1])
VALENTINE = datetime.datetime(2030, 2, 14, 23, 59)
mapping = work / "mapping.json"
mapping.write_text(json.dumps({
    "elements": [{"label": "Document", "id": "document:book", "properties": {"title": "Fictional"}, "sources": [{"document": "document:book"}]}],
    "sheets": [{
        "sheet": "Actions", "sources": [{"document": "document:book"}],
        "nodes": {"item": {"label": "Recommendation", "scheme": "book", "key": "Ref", "properties": {"text": "Text", "issuedOn": "Asked"}}},
    }],
}))


def imported(name, fill, rows=(("R1", "Light it.", VALENTINE),), **settings):
    """Imports a workbook of the rows, which fill changes. Returns the recommendations and what the program says."""
    book = openpyxl.Workbook(**settings)
    sheet = book.create_sheet("Actions") if settings else book.active
    sheet.title = "Actions"
    for row in (("Ref", "Text", "Asked"), *rows):
        sheet.append(row)
    fill(book, sheet)
    path = work / (name + ".xlsx")
    book.save(path)
    store = "file:" + str(work / name)
    run = subprocess.run([binary, "import", "--store", store, "--mapping", mapping, path], capture_output=True, text=True)
    if run.returncode != 0:
        return None, run.stdout + run.stderr
    out = subprocess.run([binary, "export", "--store", store], capture_output=True, text=True, check=True).stdout
    return {e["id"]: e["properties"] for e in map(json.loads, out.splitlines()) if e.get("label") == "Recommendation"}, run.stdout


def reads(name, fill, text="Light it.", on="2030-02-14", **settings):
    found, said = imported(name, fill, **settings)
    assert found is not None, (name, said)
    got = found["recommendation:book-r1"]
    assert got["text"] == text and got["issuedOn"] == on, (name, got)
    done.append(name)


def refuses(name, says, fill, **settings):
    found, said = imported(name, fill, **settings)
    assert found is None and says in said, (name, found, said)
    done.append(name)


done = []


def cell(at, value):
    return lambda book, sheet: sheet.__setitem__(at, value)


def comment(book, sheet):
    sheet["B2"].comment = Comment("look", "somebody")
    sheet.add_table(Table(displayName="Items", ref="A1:C2"))
    sheet["B2"].hyperlink = "https://fictional.example"
    sheet.freeze_panes = "A2"
    book.create_sheet("Charts").sheet_state = "hidden"


def merged(book, sheet):
    sheet.append(("R2", None, None))
    sheet.merge_cells("B2:B3")


def hidden(book, sheet):
    sheet.row_dimensions[2].hidden = True


def hidden_column(book, sheet):
    sheet.column_dimensions["B"].hidden = True


reads("plain", lambda book, sheet: None)
reads("1904", lambda book, sheet: setattr(book, "epoch", CALENDAR_MAC_1904) or sheet.__setitem__("C2", VALENTINE))
reads("rich", cell("B2", CellRichText("Light ", TextBlock(InlineFont(b=True), "it."))))
reads("spaces", cell("B2", "  Light it.\u00a0"))
reads("comments", comment)
reads("streamed", lambda book, sheet: None, write_only=True)
reads("year", cell("C2", 2030), on="2030")
reads("month", cell("C2", "Feb 2030"), on="2030-02")
reads("day", cell("C2", datetime.date(2030, 2, 14)))
reads("arabic", cell("B2", "أضيئوا الرصيف"), text="أضيئوا الرصيف")
refuses("formula", "column Text (B): is a formula without a value", cell("B2", "=1+1"))
refuses("error", 'column Asked (C): "#N/A" is what a spreadsheet shows for an error', cell("C2", "#N/A"))
refuses("time", "is not a date", cell("C2", datetime.time(12, 30)))
refuses("ambiguous", "is a day in one of two months", cell("C2", "03/04/2030"))
refuses("merged", "column Text (B): is merged with B2", merged)
refuses("hidden", ":2: is hidden", hidden)
refuses("hidden-column", "column Text (B): the column is hidden", hidden_column)
refuses("renamed", "say which sheet to read: it has Acts", lambda book, sheet: setattr(sheet, "title", "Acts"))

many = [("R%d" % i, "Light the fictional pier %d. " % i + "x" * 200, VALENTINE) for i in range(60_000)]  # its parts go through files
found, said = imported("large", lambda book, sheet: None, rows=many)
assert len(found) == len(many) and found["recommendation:book-r59999"]["text"] == many[-1][1], said

template = work / "template.xlsx"
subprocess.run([binary, "template", template], check=True, capture_output=True)
book = openpyxl.load_workbook(template)
assert "Recommendation" in book.sheetnames and [c.value for c in book["Recommendation"][1]][:3] == ["id", "reference", "text"], book.sheetnames
assert any("ACCEPTED" in v.formula1 for v in book["Response"].data_validations.dataValidation)
print(f"openpyxl: {len(done)} odd workbooks read or refused as they should be, one of {len(many)} rows, and our template of {len(book.sheetnames)} sheets")

// Package spreadsheet reads tables as elements of the graph, by a mapping that a person wrote.
//
// A table is a CSV file or a sheet of an XLSX workbook. csv.go decodes and splits the one; xlsx.go reads the other, after
// package_check.go has looked for what would not fit in memory and for what a reader of rows does not show: merged cells and
// formulas without a value. A Mapping (mapping.go) says what the columns are. Read (read.go, convert.go, cell.go) goes over each table twice:
// the survey learns in which order its dates are written and which names it gives; then every row becomes lines of
// the file format, which package ndjson checks. Names are matched with those that are known (names.go), exactly or not at all.
// Merge (merge.go) lays what a table says over what the store has. Guess (guess.go) writes a mapping to begin with, and
// Template (template.go) an empty workbook with its mapping.
//
// Rows are read one at a time, and no workbook is held in memory. All problems come at once, each with its sheet, row and column.
//
// Imports: graph, ndjson, excelize and golang.org/x/text. It opens no store.
package spreadsheet

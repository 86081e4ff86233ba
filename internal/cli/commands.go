package cli

// Commands are the commands beside serve. The help text of a flag names its environment variable.
type Commands struct {
	Ledger      LedgerCommand   `cmd:"" help:"Print who owes an answer to what, as of a day."`
	Report      ReportCommand   `cmd:"" help:"Print the report of a working group for a review meeting, or write letters to those who owe."`
	Network     NetworkCommand  `cmd:"" help:"Answer who is tied to whom: paths, overlap, brokers, measures, and contact between sectors."`
	Import      ImportCommand   `cmd:"" help:"Write files into a store: all of them, or nothing if anything is wrong."`
	Template    TemplateCommand `cmd:"" help:"Write an empty workbook with headings and allowed values, and the mapping that imports it."`
	Export      ExportCommand   `cmd:"" help:"Write the graph as a canonical file, of which equal graphs have equal bytes, or for other programs."`
	Log         LogCommand      `cmd:"" help:"Print who changed what, the newest change first."`
	Diff        DiffCommand     `cmd:"" help:"Print which elements and values differ between two revisions or days."`
	Check       CheckCommand    `cmd:"" help:"Report everything that is wrong or implausible in a graph."`
	Backup      BackupCommand   `cmd:"" help:"Copy a store with its log, even while it is served."`
	Restore     RestoreCommand  `cmd:"" help:"Make a store from a backup. It never overwrites a store."`
	Schema      SchemaCommand   `cmd:"" help:"Print the GraphQL schema, or check documents against it."`
	Token       TokenCommand    `cmd:"" help:"Print a token, with which a client may see and write more."`
	Version     VersionCommand  `cmd:"" help:"Print the version."`
	Help        HelpCommand     `cmd:"" help:"Explain a command, or name them all, as -h does."`
	ShowVersion VersionFlag     `name:"version" help:"Print the version."`
}

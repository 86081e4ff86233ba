package embedded

// SealFormat writes the version of a format as a store does.
var SealFormat = sealFormat

// RestoringName is the folder that a restore works in.
const RestoringName = restoringName

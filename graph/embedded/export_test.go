package embedded

// SealFormat writes the version of a format as a store does.
var SealFormat = sealFormat

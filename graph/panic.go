package graph

import (
	"fmt"
	"runtime/debug"
)

// Panic is a panic that was caught. It has no code: it is internal.
type Panic struct {
	Value any
	Stack []byte
}

// Caught returns the error of what was recovered; the stack is that of the panic when it is called
// while it unwinds.
func Caught(value any) *Panic { return &Panic{value, debug.Stack()} }

func (p *Panic) Error() string { return fmt.Sprintf("panic: %v", p.Value) }

// Catch makes a panic the error of the function that defers it. It is for what runs on a goroutine of its
// own, where nobody above it catches anything and a panic ends the process.
func Catch(err *error) {
	if p := recover(); p != nil {
		*err = Caught(p)
	}
}

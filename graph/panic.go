package graph

import (
	"fmt"
	"runtime/debug"
)

// Panic is the error for a recovered panic. It has no code, so it is internal.
type Panic struct {
	Value any
	Stack []byte
}

// Caught returns the error for a recovered value. Called in the deferred function that recovers, it
// records the stack of the panic.
func Caught(value any) *Panic { return &Panic{value, debug.Stack()} }

func (p *Panic) Error() string { return fmt.Sprintf("panic: %v", p.Value) }

// Catch turns a panic into the error of the function that defers it. It is for functions that run on
// their own goroutine, where an unrecovered panic would end the process.
func Catch(err *error) {
	if p := recover(); p != nil {
		*err = Caught(p)
	}
}

//go:build gc.leaking

package main

import "unsafe"

// heapptr is where TinyGo's leaking allocator allocates next.
//
//go:extern runtime.heapptr
var heapptr uintptr

// arena is where the heap began before the first call.
var arena uintptr

// release forgets everything allocated since the first call. No call leaves
// anything for the next, so this does what a garbage collector would, without
// one: a third of the module, and a pause now and then. The allocator expects
// memory to be zero. When it is full it doubles: --initial-memory in target.json
// leaves it room beside the phone tables, so that only a document of some
// hundred kilobytes makes the module grow beyond a mebibyte.
func release() {
	if arena == 0 {
		arena = heapptr
	}
	clear(unsafe.Slice((*byte)(unsafe.Pointer(arena)), heapptr-arena))
	heapptr = arena
}

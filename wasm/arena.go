//go:build gc.leaking

package main

import "unsafe"

// heapptr is where TinyGo's leaking allocator allocates next.
//
//go:extern runtime.heapptr
var heapptr uintptr

// arena is where the heap began before the first call.
var arena uintptr

// release frees everything that was allocated since the first call, because no call keeps
// anything for the next one. This replaces a garbage collector, which would be a third
// of the module and pause it now and then. The allocator expects memory to be zero. When
// the memory is full, it doubles: --initial-memory in target.json leaves enough room
// beside the phone tables that only a document of some hundred kilobytes makes the
// module grow beyond a mebibyte.
func release() {
	if arena == 0 {
		arena = heapptr
	}
	clear(unsafe.Slice((*byte)(unsafe.Pointer(arena)), heapptr-arena))
	heapptr = arena
}

// heapEnd is where the memory ends.
//
//go:extern runtime.heapEnd
var heapEnd uintptr

//export llvm.wasm.memory.grow.i32
func growMemory(index, pages int32) int32

const pageSize = 64 << 10

// reserve makes room for what a call about a long document allocates: seven times the
// document at most, as memory_test.go holds. There it is eight times, with a copy of the
// document that the module does not make. The allocator by itself would double the memory
// each time it is full, and take up to twice what is needed.
func reserve(length int) {
	needed := heapptr + 7*uintptr(length)
	if needed < heapEnd {
		return
	}
	pages := (needed-heapEnd)/pageSize + 1
	if growMemory(0, int32(pages)) >= 0 {
		heapEnd += pages * pageSize
	}
}

// extend appends a piece to a text. The next allocation usually begins where the last one
// ended, so that the text grows in place: append would leave copies behind, five times
// the text in all. An empty piece leaves the text as it is: nil, if there is none.
func extend(text, piece []byte) []byte {
	if len(piece) == 0 {
		return text
	}
	next := make([]byte, len(piece))
	copy(next, piece)
	if len(text) == 0 {
		return next
	}
	if uintptr(unsafe.Pointer(&text[0]))+uintptr(len(text)) != uintptr(unsafe.Pointer(&next[0])) {
		return append(text, piece...)
	}
	return unsafe.Slice(&text[0], len(text)+len(next))
}

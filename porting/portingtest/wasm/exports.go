//go:build tinygo.wasm || wasip1

package main

import "unsafe"

//go:wasmexport buffer
func exportBuffer() uint32 { return uint32(uintptr(unsafe.Pointer(&buffer))) }

//go:wasmexport capacity
func exportCapacity() uint32 { return uint32(len(buffer)) }

//go:wasmexport push
func exportPush(length uint32) uint32 {
	if push(count(length)) {
		return 1
	}
	return 0
}

//go:wasmexport pull
func exportPull(offset uint32) uint32 { return uint32(pull(count(offset))) }

//go:wasmexport start
func exportStart(length uint32, now float64) int32 { return int32(startVerb(count(length), now)) }

//go:wasmexport request
func exportRequest(length uint32, now float64) int32 { return int32(requestVerb(count(length), now)) }

//go:wasmexport serve
func exportServe(length uint32, now float64) int32 { return int32(serveVerb(count(length), now)) }

//go:wasmexport tick
func exportTick(now float64) int32 { return int32(tickVerb(now)) }

//go:wasmexport script
func exportScript(length uint32, now float64) int32 { return int32(scriptVerb(count(length), now)) }

//go:wasmexport consent
func exportConsent(length uint32, now float64) int32 { return int32(consentVerb(count(length), now)) }

//go:wasmexport add
func exportAdd(length uint32, now float64) int32 { return int32(addVerb(count(length), now)) }

//go:wasmexport next
func exportNext(now float64) int32 { return int32(nextVerb(now)) }

//go:wasmexport sent
func exportSent(received uint32, now float64) int32 { return int32(sentVerb(received != 0, now)) }

//go:wasmexport sign
func exportSign(length uint32) int32 { return int32(signVerb(count(length))) }

//go:wasmexport numbers
func exportNumbers() int32 { return int32(numbersVerb()) }

// count is a length from the host, which may be nonsense: any that no document
// and no answer can have is the largest one that can be counted.
func count(bytes uint32) int { return int(min(bytes, 1<<30)) }

//go:build tinygo.wasm || wasip1

package main

import (
	"unsafe"

	"github.com/portin-dev/portin/wasm/verb"
)

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
func exportPull(offset uint32) uint32 { return uint32(pull(int(min(offset, uint32(len(answered)))))) }

//go:wasmexport instant
func exportInstant(length uint32) float64 {
	begin()
	return instant(count(length))
}

//go:wasmexport decide
func exportDecide(length uint32, at float64) int32 { return answer(length, at, &verb.Decide) }

//go:wasmexport missing
func exportMissing(length uint32, at float64) int32 { return answer(length, at, &verb.Missing) }

//go:wasmexport cancelability
func exportCancelability(length uint32, at float64) int32 {
	return answer(length, at, &verb.Cancelability)
}

//go:wasmexport decline
func exportDecline(length uint32, at float64) int32 { return answer(length, at, &verb.Decline) }

//go:wasmexport parsePhone
func exportParsePhone(length uint32, at float64) int32 { return answer(length, at, &verb.ParsePhone) }

//go:wasmexport formatAsYouType
func exportFormatAsYouType(length uint32, at float64) int32 {
	return answer(length, at, &verb.FormatAsYouType)
}

//go:wasmexport validate
func exportValidate(length uint32, at float64) int32 { return answer(length, at, &verb.Validate) }

//go:wasmexport prepareCreate
func exportPrepareCreate(length uint32, at float64) int32 {
	return answer(length, at, &verb.PrepareCreate)
}

//go:wasmexport prepareUpdate
func exportPrepareUpdate(length uint32, at float64) int32 {
	return answer(length, at, &verb.PrepareUpdate)
}

//go:wasmexport checklist
func exportChecklist(length uint32, at float64) int32 { return answer(length, at, &verb.Checklist) }

//go:wasmexport reminders
func exportReminders(length uint32, at float64) int32 { return answer(length, at, &verb.Reminders) }

//go:wasmexport notices
func exportNotices(length uint32, at float64) int32 { return answer(length, at, &verb.Notices) }

//go:wasmexport carrier
func exportCarrier(length uint32, at float64) int32 { return answer(length, at, &verb.Carrier) }

//go:wasmexport parseEvent
func exportParseEvent(length uint32, at float64) int32 { return answer(length, at, &verb.ParseEvent) }

//go:wasmexport form
func exportForm(length uint32, at float64) int32 { return answer(length, at, &verb.Form) }

//go:wasmexport apiError
func exportAPIError(length uint32, at float64) int32 { return answer(length, at, &verb.APIError) }

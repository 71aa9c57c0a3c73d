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
func exportPull(offset uint32) uint32 { return uint32(pull(int(min(offset, uint32(len(answered)))))) }

//go:wasmexport instant
func exportInstant(length uint32) float64 {
	begin()
	return instantVerb(count(length))
}

//go:wasmexport decide
func exportDecide(length uint32, now float64) int32 {
	begin()
	return int32(decideVerb(count(length), now))
}

//go:wasmexport missing
func exportMissing(length uint32) int32 {
	begin()
	return int32(missingVerb(count(length)))
}

//go:wasmexport cancelability
func exportCancelability(length uint32, now float64) int32 {
	begin()
	return int32(cancelabilityVerb(count(length), now))
}

//go:wasmexport decline
func exportDecline(length uint32) int32 {
	begin()
	return int32(declineVerb(count(length)))
}

//go:wasmexport parsePhone
func exportParsePhone(length uint32) int32 {
	begin()
	return int32(parsePhoneVerb(count(length)))
}

//go:wasmexport formatAsYouType
func exportFormatAsYouType(length uint32) int32 {
	begin()
	return int32(formatAsYouTypeVerb(count(length)))
}

//go:wasmexport validate
func exportValidate(length uint32, now float64) int32 {
	begin()
	return int32(validateVerb(count(length), now))
}

//go:wasmexport prepareCreate
func exportPrepareCreate(length uint32, now float64) int32 {
	begin()
	return int32(prepareCreateVerb(count(length), now))
}

//go:wasmexport prepareUpdate
func exportPrepareUpdate(length uint32, now float64) int32 {
	begin()
	return int32(prepareUpdateVerb(count(length), now))
}

//go:wasmexport checklist
func exportChecklist(length uint32, now float64) int32 {
	begin()
	return int32(checklistVerb(count(length), now))
}

//go:wasmexport form
func exportForm(length uint32, now float64) int32 {
	begin()
	return int32(composeVerb(count(length), now))
}

//go:wasmexport reminders
func exportReminders(length uint32, since float64) int32 {
	begin()
	return int32(remindersVerb(count(length), since))
}

//go:wasmexport carrier
func exportCarrier(length uint32) int32 {
	begin()
	return int32(carrierVerb(count(length)))
}

//go:wasmexport apiError
func exportAPIError(length uint32) int32 {
	begin()
	return int32(apiErrorVerb(count(length)))
}

//go:wasmexport parseEvent
func exportParseEvent(length uint32) int32 {
	begin()
	return int32(parseEventVerb(count(length)))
}

//go:wasmexport notices
func exportNotices(length uint32, since, schedule float64) int32 {
	begin()
	return int32(noticesVerb(count(length), since, schedule))
}

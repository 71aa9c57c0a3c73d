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
func exportDecide(length uint32, at float64) int32 {
	return answer(length, at, verb.Decide.Document, verb.Decide.Time, verb.Decide.Ask)
}

//go:wasmexport nextChange
func exportNextChange(length uint32, at float64) int32 {
	return answer(length, at, verb.NextChange.Document, verb.NextChange.Time, verb.NextChange.Ask)
}

//go:wasmexport missing
func exportMissing(length uint32, at float64) int32 {
	return answer(length, at, verb.Missing.Document, verb.Missing.Time, verb.Missing.Ask)
}

//go:wasmexport cancelability
func exportCancelability(length uint32, at float64) int32 {
	return answer(length, at, verb.Cancelability.Document, verb.Cancelability.Time, verb.Cancelability.Ask)
}

//go:wasmexport decline
func exportDecline(length uint32, at float64) int32 {
	return answer(length, at, verb.Decline.Document, verb.Decline.Time, verb.Decline.Ask)
}

//go:wasmexport parsePhone
func exportParsePhone(length uint32, at float64) int32 {
	return answer(length, at, verb.ParsePhone.Document, verb.ParsePhone.Time, verb.ParsePhone.Ask)
}

//go:wasmexport formatAsYouType
func exportFormatAsYouType(length uint32, at float64) int32 {
	return answer(length, at, verb.FormatAsYouType.Document, verb.FormatAsYouType.Time, verb.FormatAsYouType.Ask)
}

//go:wasmexport parsePhoneTexts
func exportParsePhoneTexts(text, region uint32) int32 {
	return answerTexts(text, region, verb.ParsePhone.AskTexts)
}

//go:wasmexport formatAsYouTypeTexts
func exportFormatAsYouTypeTexts(text, region uint32) int32 {
	return answerTexts(text, region, verb.FormatAsYouType.AskTexts)
}

//go:wasmexport validate
func exportValidate(length uint32, at float64) int32 {
	return answer(length, at, verb.Validate.Document, verb.Validate.Time, verb.Validate.Ask)
}

//go:wasmexport prepareCreate
func exportPrepareCreate(length uint32, at float64) int32 {
	return answer(length, at, verb.PrepareCreate.Document, verb.PrepareCreate.Time, verb.PrepareCreate.Ask)
}

//go:wasmexport prepareUpdate
func exportPrepareUpdate(length uint32, at float64) int32 {
	return answer(length, at, verb.PrepareUpdate.Document, verb.PrepareUpdate.Time, verb.PrepareUpdate.Ask)
}

//go:wasmexport checklist
func exportChecklist(length uint32, at float64) int32 {
	return answer(length, at, verb.Checklist.Document, verb.Checklist.Time, verb.Checklist.Ask)
}

//go:wasmexport reminders
func exportReminders(length uint32, at float64) int32 {
	return answer(length, at, verb.Reminders.Document, verb.Reminders.Time, verb.Reminders.Ask)
}

//go:wasmexport notices
func exportNotices(length uint32, at float64) int32 {
	return answer(length, at, verb.Notices.Document, verb.Notices.Time, verb.Notices.Ask)
}

//go:wasmexport carrier
func exportCarrier(length uint32, at float64) int32 {
	return answer(length, at, verb.Carrier.Document, verb.Carrier.Time, verb.Carrier.Ask)
}

//go:wasmexport parseEvent
func exportParseEvent(length uint32, at float64) int32 {
	return answer(length, at, verb.ParseEvent.Document, verb.ParseEvent.Time, verb.ParseEvent.Ask)
}

//go:wasmexport form
func exportForm(length uint32, at float64) int32 {
	return answer(length, at, verb.Form.Document, verb.Form.Time, verb.Form.Ask)
}

//go:wasmexport apiError
func exportAPIError(length uint32, at float64) int32 {
	return answer(length, at, verb.APIError.Document, verb.APIError.Time, verb.APIError.Ask)
}

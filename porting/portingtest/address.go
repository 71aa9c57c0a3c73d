package portingtest

import (
	"encoding/json"

	"github.com/portin-dev/portin/porting"
)

var addressProperties = []property{
	{"city", text, required},
	{"country", countryCode, required},
	{"line1", text, required},
	{"line2", text, nullable},
	{"postalCode", text, required},
	{"state", text, nullable},
}

// address reads a whole address: an update cannot change a part of it.
func address(property string, raw json.RawMessage) (any, []detail) {
	object := jsonObject(raw)
	if object == nil {
		return nil, []detail{wrongType(property, "The property must be an object.")}
	}
	prefix := property + "."
	b, wrong := readProperties(prefix, object, addressProperties)
	return addressOf(b), append(wrong, unknownProperties(prefix, object, addressProperties)...)
}

func addressOf(b body) *porting.Address {
	return &porting.Address{
		City:       b.text("city"),
		Country:    b.text("country"),
		Line1:      b.text("line1"),
		Line2:      b.text("line2"),
		PostalCode: b.text("postalCode"),
		State:      b.text("state"),
	}
}

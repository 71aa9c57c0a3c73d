package porting

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// memberOf returns the member of a porting or an input that has the name of a field, in
// any case: TaxID is that of taxId. For a field of the address it is a member of the
// address. It returns false if there is no such member.
func memberOf(object reflect.Value, path Field) (reflect.Value, bool) {
	name := string(path)
	if member, inAddress := strings.CutPrefix(name, addressPrefix); inAddress {
		name, object = member, object.FieldByName("Address").Elem()
	}
	member := object.FieldByNameFunc(func(member string) bool { return strings.EqualFold(member, name) })
	return member, member.IsValid()
}

// The text of each field of an input is in the member that has the field's name.
func TestTheTextOfAnInputIsItsMember(t *testing.T) {
	in := &Input{Address: new(AddressInput)}
	texts := 0
	for i, field := range Fields() {
		member, found := memberOf(reflect.ValueOf(in).Elem(), field)
		require.True(t, found, "Input in input.go has no member for %s", field)
		if member.Type() != reflect.TypeFor[*string]() {
			assert.Nil(t, in.text(fieldIndex(i)), "the member for %s is not a text", field)
			continue
		}
		texts++
		assert.Same(t, member.Addr().Interface(), in.text(fieldIndex(i)), "Input.text in input.go lacks %s", field)
	}
	assert.Greater(t, texts, 15)
	in.Address = nil
	assert.Nil(t, in.text(indexAddressCity))
	assert.Nil(t, in.text(fieldCount))
}

// The text of each field of a porting is in the member that has the field's name or, for
// an object, in the object's id.
func TestTheTextOfAPortingIsItsMember(t *testing.T) {
	texts := 0
	for i, field := range Fields() {
		p := &Porting{Address: new(Address), DonorProvider: new(ServiceProvider)}
		member, found := memberOf(reflect.ValueOf(p).Elem(), field)
		if found && member.Type() == reflect.TypeFor[*ServiceProvider]() {
			member = member.Elem().FieldByName("ID")
		}
		want := ""
		if found && member.Kind() == reflect.String {
			want = "the text of " + string(field)
			member.SetString(want)
			texts++
		}
		assert.Equal(t, want, p.text(fieldIndex(i)), "Porting.text in porting.go lacks %s", field)
	}
	assert.Greater(t, texts, 15)
	assert.Empty(t, new(Porting).text(indexAddressCity))
	assert.Empty(t, new(Porting).text(indexDonorProvider))
	assert.Empty(t, new(Porting).text(fieldCount))
}

package porting

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// memberOf returns the member of a struct that has the name of a field, or false:
// of a porting or an input for most fields, of its address for a field of that.
func memberOf(object reflect.Value, path Field) (reflect.Value, bool) {
	name := string(path)
	if member, inAddress := strings.CutPrefix(name, addressPrefix); inAddress {
		name, object = member, object.FieldByName("Address").Elem()
	}
	member := object.FieldByName(strings.ToUpper(name[:1]) + name[1:])
	return member, member.IsValid()
}

// The text of each field of an input is in the member that has the field's name.
func TestTheTextOfAnInputIsItsMember(t *testing.T) {
	in := &Input{Address: new(AddressInput)}
	texts := 0
	for i, field := range Fields() {
		member, found := memberOf(reflect.ValueOf(in).Elem(), field)
		require.True(t, found, field)
		if member.Type() != reflect.TypeFor[*string]() {
			assert.Nil(t, in.text(fieldIndex(i)), field)
			continue
		}
		texts++
		assert.Same(t, member.Addr().Interface(), in.text(fieldIndex(i)), field)
	}
	assert.Greater(t, texts, 15)
	in.Address = nil
	assert.Nil(t, in.text(indexAddressCity))
	assert.Nil(t, in.text(fieldCount))
}

// The text of each field of a porting is what the member with the field's name
// holds, and of an object its id.
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
		assert.Equal(t, want, p.text(fieldIndex(i)), field)
	}
	assert.Greater(t, texts, 15)
	assert.Empty(t, new(Porting).text(indexAddressCity))
	assert.Empty(t, new(Porting).text(indexDonorProvider))
	assert.Empty(t, new(Porting).text(fieldCount))
}

package comments

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

func TestSentence(t *testing.T) {
	for comment, want := range map[string]string{
		"":                                       "",
		"where the porting stands":               "Where the porting stands.",
		"Status is where it stands.":             "Where it stands.",
		"Status reports whether it is known.":    "Whether it is known.",
		"Status are the ways out.":               "The ways out.",
		"Statuses is not the name.":              "Statuses is not the name.",
		"the status; nil unless it is known":     "The status; null unless it is known.",
		"see [PrepareUpdate]":                    "See `prepareUpdate`.",
		"one line\nand another.\n\nOnly for Go.": "One line and another.",
	} {
		assert.Equal(t, want, sentence("Status", comment))
	}
}

func TestRead(t *testing.T) {
	comments, err := Read("porting", "decline")
	require.NoError(t, err)
	decision := reflect.TypeFor[porting.Decision]()
	assert.Equal(t, "Everything a screen needs to know about a porting.", comments.Of(decision))
	assert.Equal(t, "Where the porting stands.", comments.Of(decision, "Status"), "a comment behind the member")
	assert.NotEmpty(t, comments.Of(reflect.TypeFor[porting.Input](), "AccountPin"), "a comment above the member")
	assert.Empty(t, comments.Of(decision, "Nothing"))
}

func TestJSONName(t *testing.T) {
	for member, want := range map[string]string{"ID": "id", "PhoneNumber": "phoneNumber", "AccountPinExists": "accountPinExists"} {
		field, found := reflect.TypeFor[porting.Porting]().FieldByName(member)
		require.True(t, found)
		assert.Equal(t, want, JSONName(field))
	}
	field, _ := reflect.TypeFor[porting.Decision]().FieldByName("StatusKnown")
	assert.Equal(t, "statusKnown", JSONName(field))
}

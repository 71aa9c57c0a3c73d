package main

import (
	"log"
	"reflect"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema"
)

var documents = map[schema.Name]func() *jsonschema.Schema{
	schema.Create: func() *jsonschema.Schema {
		return submitted(schema.Create, porting.Fields(), porting.FieldPhoneNumber, porting.FieldProvider, porting.FieldUser)
	},
	schema.BeforePayment: func() *jsonschema.Schema {
		fields := []porting.Field{porting.FieldPhoneNumber, porting.FieldAddress, porting.FieldDonorProvider}
		return submitted(schema.BeforePayment, fields, fields...)
	},
	schema.AfterPayment: func() *jsonschema.Schema {
		fields := []porting.Field{
			porting.FieldFirstName, porting.FieldLastName, porting.FieldAccountNumber, porting.FieldAccountPin,
		}
		return submitted(schema.AfterPayment, fields, fields...)
	},
	schema.Update: func() *jsonschema.Schema {
		var fields []porting.Field
		for _, field := range porting.Fields() {
			if field != porting.FieldUser { // only a create has it
				fields = append(fields, field)
			}
		}
		return submitted(schema.Update, fields)
	},
	schema.Porting: func() *jsonschema.Schema {
		s := reflected(porting.Porting{})
		s.Title, s.Description = title(schema.Porting), about[schema.Porting]
		for _, name := range []string{
			"canceledAt", "completedAt", "createdAt", "expiredAt", "failedAt", "lastDeclinedAt", "lastRequestedAt",
		} {
			member(s, name).Format = "date-time"
		}
		for _, name := range []string{"birthday", "scheduledOn"} {
			member(s, name).Format = "date"
		}
		word(s, "porting", reflect.TypeFor[porting.Porting]())
		return s
	},
	schema.Decision: func() *jsonschema.Schema {
		s := reflected(porting.Decision{})
		s.Title, s.Description = title(schema.Decision), about[schema.Decision]
		member(s, "decline", "alternatives").Items = oneOf(decline.Alternatives()) // a string, to Go
		requireAll(s)
		word(s, "decision", reflect.TypeFor[porting.Decision]())
		return s
	},
	schema.APIError: func() *jsonschema.Schema {
		s := reflected(porting.APIErrorRule{})
		s.Title, s.Description = title(schema.APIError), about[schema.APIError]
		member(s, "alternatives").Items = oneOf(porting.APIErrorAlternatives()) // a string, to Go
		requireAll(s)
		word(s, "error", reflect.TypeFor[porting.APIErrorRule]())
		return s
	},
}

// submitted returns the document of what a user submits: these fields and no others, with
// values that the core would accept.
func submitted(name schema.Name, fields []porting.Field, required ...porting.Field) *jsonschema.Schema {
	s := reflected(porting.Input{})
	all := *s
	s.Title, s.Description = title(name), about[name]
	s.Properties, s.Required = jsonschema.NewProperties(), texts(required)
	s.AdditionalProperties = jsonschema.FalseSchema
	for _, field := range fields {
		if !strings.Contains(string(field), ".") {
			s.Properties.Set(string(field), member(&all, string(field)))
		}
	}
	if address, found := s.Properties.Get(string(porting.FieldAddress)); found {
		address.AdditionalProperties = jsonschema.FalseSchema
		address.Required = []string{"line1", "city", "postalCode", "country"}
	}
	restrict(s, "")
	word(s, "", reflect.TypeFor[porting.Input]())
	return s
}

// restrict adds to each field the rules that hold everywhere.
func restrict(s *jsonschema.Schema, prefix porting.Field) {
	for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
		field, property := prefix+porting.Field(pair.Key), pair.Value
		property.Pattern = porting.Pattern(field, "")
		switch field {
		case porting.FieldAddress:
			restrict(property, field+".")
		case porting.FieldAddressLine2, porting.FieldAddressState:
			nullable(property)
		case porting.FieldAddressCountry:
			property.Pattern = countries()
		case porting.FieldBehavior:
			property.Enum = oneOf(porting.Behaviors()).Enum
		case porting.FieldBirthday:
			property.Pattern = day()
		case porting.FieldScheduledOn:
			property.Pattern = dayOrNothing()
			nullable(property)
		case porting.FieldDonorProviderApproval:
			property.Enum = []any{true} // generators tick what has to be a constant
		}
	}
}

// requireAll requires every member: an answer of this library has them all.
func requireAll(s *jsonschema.Schema) {
	if s.Items != nil {
		requireAll(s.Items)
	}
	if s.Properties == nil {
		return
	}
	for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
		s.Required = append(s.Required, pair.Key)
		requireAll(pair.Value)
	}
}

func member(s *jsonschema.Schema, path ...string) *jsonschema.Schema {
	for _, name := range path {
		found := false
		if s, found = s.Properties.Get(name); !found {
			log.Fatal("what a user submits has no member ", strings.Join(path, "."), ": it is one of porting.Input")
		}
	}
	return s
}

func texts[T ~string](values []T) []string {
	var texts []string
	for _, value := range values {
		texts = append(texts, string(value))
	}
	return texts
}

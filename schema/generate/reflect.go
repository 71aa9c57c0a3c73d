package main

import (
	"encoding/json"
	"log"
	"reflect"
	"slices"

	"github.com/invopop/jsonschema"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema/generate/comments"
)

// reflected returns the schema of a Go type: its members, their types, which
// may be null, and the values of closed sets.
func reflected(value any) *jsonschema.Schema {
	reflector := jsonschema.Reflector{
		Anonymous:                  true, // no $id
		DoNotReference:             true,
		AllowAdditionalProperties:  true, // the API may add members
		RequiredFromJSONSchemaTags: true, // and nothing is required, where nothing says so
		KeyNamer:                   comments.APIName,
		Mapper:                     closedSet,
	}
	s := reflector.Reflect(value)
	allowNull(s, reflect.TypeOf(value))
	return s
}

// closedSet returns the schema of a type whose values are all known. The API may add to
// the values of other types.
func closedSet(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[porting.Step]():
		return oneOf(porting.Steps())
	case reflect.TypeFor[porting.FormStep]():
		return oneOf(porting.FormSteps())
	case reflect.TypeFor[porting.CancelEffect]():
		return oneOf(porting.CancelEffects())
	case reflect.TypeFor[porting.IssueCode]():
		return oneOf(porting.IssueCodes())
	case reflect.TypeFor[porting.Severity]():
		return oneOf(porting.Severities())
	case reflect.TypeFor[porting.APIErrorAction]():
		return oneOf(porting.APIErrorActions())
	case reflect.TypeFor[decline.Action]():
		return oneOf(decline.Actions())
	case reflect.TypeFor[decline.Retry]():
		return oneOf(decline.Retries())
	}
	return nil
}

func oneOf[T ~string](values []T) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for _, value := range values {
		s.Enum = append(s.Enum, value)
	}
	return s
}

// allowNull adds null to the type of each member that is null in the JSON of
// the zero value.
func allowNull(s *jsonschema.Schema, t reflect.Type) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
		if s.Items != nil {
			s = s.Items
		}
	}
	if t.Kind() != reflect.Struct || s.Properties == nil {
		return
	}
	members := map[string]any{}
	text, err := json.Marshal(reflect.Zero(t).Interface())
	if err == nil {
		err = json.Unmarshal(text, &members)
	}
	if err != nil {
		log.Fatal(err)
	}
	for _, field := range reflect.VisibleFields(t) {
		name := field.Tag.Get("json")
		if i := slices.Index([]byte(name), ','); i >= 0 {
			name = name[:i]
		}
		if name == "" {
			name = comments.APIName(field.Name)
		}
		member, found := s.Properties.Get(name)
		if !found {
			continue // unexported
		}
		allowNull(member, field.Type)
		if value, found := members[name]; found && value == nil {
			nullable(member)
		}
	}
}

// nullable adds null to the type of a schema. jsonschema.Schema has one type only.
func nullable(s *jsonschema.Schema) {
	s.Extras = map[string]any{"type": []string{s.Type, "null"}}
	s.Type = ""
}

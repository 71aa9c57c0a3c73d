package schema_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema"
)

// The JSON Schemas of requests and answers are made beforehand: this one is of an update.
func ExampleDocument() {
	var document struct {
		Schema string `json:"$schema"`
		Title  string `json:"title"`
	}
	err := json.Unmarshal(schema.Document(schema.Update, schema.Draft202012), &document)
	fmt.Println(document.Title, document.Schema, err)
	// Output: Update https://json-schema.org/draft/2020-12/schema <nil>
}

// A form asks for exactly what a decision collects.
func ExampleForm() {
	p := &porting.Porting{
		Status:   porting.StatusInformationRequired,
		Required: []porting.Field{porting.FieldAccountNumber, porting.FieldAccountPin},
	}
	form := schema.Form(p, porting.Decide(p, time.Now()), schema.FormOptions{})
	var document struct {
		Required []string `json:"required"`
	}
	err := json.Unmarshal(form.Schema, &document)
	fmt.Println(document.Required, form.Steps[0].Title, err)
	// Output: [accountNumber accountPin] Your carrier account <nil>
}

// The attributes of one <input>, for a form of your own.
func ExampleFieldProps() {
	props := schema.FieldProps(porting.FieldBirthday, nil, schema.FormOptions{})
	fmt.Println(props.Type, props.AutoComplete)
	// Output: date bday
}

func ExampleNames() {
	fmt.Println(schema.Names())
	// Output: [create before-payment after-payment update porting decision api-error]
}

func ExampleDialects() {
	for _, dialect := range schema.Dialects() {
		fmt.Println(dialect, dialect.URI())
	}
	// Output:
	// draft-07 http://json-schema.org/draft-07/schema#
	// 2020-12 https://json-schema.org/draft/2020-12/schema
}

func ExampleGenerators() {
	fmt.Println(schema.Generators())
	// Output: [rjsf jsonforms plain]
}

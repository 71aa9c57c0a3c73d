package porting

import "slices"

// inFormOrder returns the fields sorted as a form shows them: the known ones by
// the table, each once, then the others as they came.
func inFormOrder(unsorted []Field) []Field {
	sorted := make([]Field, 0, len(unsorted))
	for i := range fields {
		if slices.Contains(unsorted, fields[i].field) {
			add(&sorted, fields[i].field)
		}
	}
	for _, field := range unsorted {
		if !field.Known() {
			add(&sorted, field)
		}
	}
	return sorted
}

// formSteps returns the wizard steps that fields in form order belong to. A field
// this version has not heard of belongs to the last, FormStepOther.
func formSteps(of []Field) []FormStep {
	steps := []FormStep{}
	last := FormStep("")
	for _, field := range of {
		if step := field.index().step(); step != last {
			steps = append(steps, step)
			last = step
		}
	}
	return steps
}

// add appends a field to a list. In line, an append takes forty bytes of the module.
//
//go:noinline
func add(to *[]Field, field Field) { *to = append(*to, field) }

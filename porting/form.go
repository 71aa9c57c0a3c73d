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

// formSteps returns the wizard steps the fields belong to, in order. A field
// this version has not heard of belongs to the last, FormStepOther.
func formSteps(of []Field) []FormStep {
	steps := []FormStep{}
	for _, step := range formStepsInOrder[:] {
		if slices.ContainsFunc(of, func(field Field) bool {
			return field.index().step() == step
		}) {
			steps = append(steps, step)
		}
	}
	return steps
}

// add appends a field to a list. In line, an append takes forty bytes of the module.
//
//go:noinline
func add(to *[]Field, field Field) { *to = append(*to, field) }

package porting

import "github.com/portin-dev/portin/porting/codec"

// distinct returns the fields without those that have occurred before.
func distinct(fields []Field) []Field {
	once := make([]Field, 0, len(fields))
	again := repeats(len(fields), func(i int) string { return string(fields[i]) })
	for i, field := range fields {
		if !again[i] {
			add(&once, field)
		}
	}
	return once
}

// repeats tells of n elements which have the key of an earlier one. It sorts
// them: to look through a list for each of its elements takes n squared steps,
// and a map is some kilobytes of the module.
func repeats(n int, key func(i int) string) []bool {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	codec.Sort(n, func(i, j int) bool {
		a, b := key(order[i]), key(order[j])
		return a < b || a == b && order[i] < order[j]
	}, func(i, j int) { order[i], order[j] = order[j], order[i] })
	again := make([]bool, n)
	for i := 1; i < n; i++ {
		again[order[i]] = key(order[i]) == key(order[i-1])
	}
	return again
}

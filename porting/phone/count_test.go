//go:build !race

package phone_test

const raced = false

// Package usps knows the states of the United States and what the USPS delivers
// to like a state.
package usps

// Package usps knows the codes and names of the states of the United States, and of the
// territories and armed forces to which the USPS delivers in the same way.
package usps

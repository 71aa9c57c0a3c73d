// Package spelling compares names that people write in more than one way.
package spelling

package table_test

import (
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/stretchr/testify/assert"
)

func TestCut(t *testing.T) {
	for _, text := range []string{"", ";", "a", "a;", ";a", "a;b;c", "é;ü"} {
		before, after, _ := strings.Cut(text, ";")
		gotBefore, gotAfter := table.Cut(text, ';')
		assert.Equal(t, []string{before, after}, []string{gotBefore, gotAfter}, text)
	}
}

package main

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"

	"github.com/portin-dev/portin/internal/large"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/wasm/verb"
)

// As SECURITY.md says, a call takes at most eight times the document and 4 MB: natively,
// in all that it allocates, and in a module, in all its memory.
func most(document string) int { return 8*len(document) + 4<<20 }

// moment is a time at which the questions are asked, in milliseconds since 1970.
const moment = 1.77e12

// largeDocuments are large enough that the 4 MB matter little.
func largeDocuments(t *testing.T) map[string]string {
	t.Helper()
	switch {
	case os.Getenv("PORTIN_SOAK") != "":
		return large.Documents(7 << 20)
	case testing.Short():
		return large.Documents(1 << 17)
	}
	return large.Documents(1 << 20)
}

func TestVerbsTakeLittleMemory(t *testing.T) {
	for kind, document := range largeDocuments(t) {
		for _, v := range verb.All() {
			clock := porting.Clock{Now: time.UnixMilli(moment)}
			question := &verb.Question{Document: []byte(document), Clock: &clock, Since: clock.Now}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_ = v.Ask(question, codec.NewWriter(nil))
			runtime.ReadMemStats(&after)
			assert.LessOrEqual(t, int(after.TotalAlloc-before.TotalAlloc), most(document),
				"%s of %s with %d bytes", v.Name, kind, len(document))
		}
	}
}

// A module's memory never shrinks, so each question is asked of a new one. The module of the
// standard toolchain is none of these: it collects garbage, and promises nothing.
func TestModulesTakeLittleMemory(t *testing.T) {
	ctx := context.Background()
	documents := largeDocuments(t)
	for _, file := range filepath.SplitList(os.Getenv("PORTIN_WASM")) {
		runtime := wazero.NewRuntime(ctx)
		code, err := os.ReadFile(file)
		require.NoError(t, err)
		compiled, err := runtime.CompileModule(ctx, code)
		require.NoError(t, err)
		for kind, document := range documents {
			for _, v := range verb.All() {
				config := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize")
				module, err := runtime.InstantiateModule(ctx, compiled, config)
				require.NoError(t, err)
				(&host{t, module}).ask(v.Name, document, moment)
				assert.LessOrEqual(t, int(module.Memory().Size()), most(document),
					"%s: %s of %s with %d bytes", filepath.Base(file), v.Name, kind, len(document))
				require.NoError(t, module.Close(ctx))
			}
		}
		require.NoError(t, runtime.Close(ctx))
	}
}

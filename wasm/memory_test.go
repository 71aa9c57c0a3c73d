package main

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/wasm/verb"
)

// As SECURITY.md says, a call takes at most eight times the document and 4 MB: natively,
// in all that it allocates, and in a module, in all its memory.
func most(document string) int { return 8*len(document) + 4<<20 }

// moment is a time at which the questions are asked, in milliseconds since 1970.
const moment = 1.77e12

// readers are the functions of package porting that read a document and are no verb.
var readers = map[string]func(document []byte) error{
	"ParseEvent": func(document []byte) error {
		_, err := porting.ParseEvent(document)
		return err
	},
	"ParseAPIError": func(document []byte) error {
		e, err := porting.ParseAPIError(document)
		if err == nil {
			_, err = e.MarshalJSON()
		}
		return err
	},
}

func TestAnswersTakeLittleMemory(t *testing.T) {
	ask := maps.Clone(readers)
	for _, v := range verb.All() {
		ask[v.Name] = func(document []byte) error {
			clock := porting.Clock{Now: time.UnixMilli(moment)}
			return v.Ask(&verb.Question{Document: document, Clock: &clock, Since: clock.Now}, codec.NewWriter(nil))
		}
	}
	sizes := []int{1 << 10, 1 << 17}
	if !testing.Short() {
		sizes = append(sizes, 1<<20, 7<<20)
	}
	for _, size := range sizes {
		for kind, document := range largeDocuments(size) {
			for name, ask := range ask {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				_ = ask([]byte(document)) // many are refused
				runtime.ReadMemStats(&after)
				allocated := int(after.TotalAlloc-before.TotalAlloc) - len(document) // without the copy passed
				assert.LessOrEqual(t, allocated, most(document), "%s of %s with %d bytes", name, kind, len(document))
			}
		}
	}
}

// sizeForModules is large enough that the 4 MB matter little.
func sizeForModules() int {
	switch {
	case os.Getenv("PORTIN_SOAK") != "":
		return 7 << 20
	case testing.Short():
		return 1 << 17
	}
	return 1 << 20
}

// A module's memory never shrinks, so each question is asked of a new one. This is about
// TinyGo's modules: that of the standard toolchain collects garbage, and promises nothing.
func TestModulesTakeLittleMemory(t *testing.T) {
	ctx := context.Background()
	documents := largeDocuments(sizeForModules())
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

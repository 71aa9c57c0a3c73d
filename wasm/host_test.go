package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// host runs the module and follows its calling convention.
type host struct {
	t      *testing.T
	module api.Module
}

// modules starts the module of the standard toolchain and those that PORTIN_WASM lists
// as PATH lists folders: under `make test` TinyGo's two, the small and the fast.
func modules(t *testing.T) map[string]*host {
	t.Helper()
	standard, err := standardModule()
	require.NoError(t, err)
	hosts := map[string]*host{"standard": start(t, standard)}
	for _, file := range filepath.SplitList(os.Getenv("PORTIN_WASM")) {
		code, err := os.ReadFile(file)
		require.NoError(t, err)
		hosts[filepath.Base(file)] = start(t, code)
	}
	return hosts
}

// standardModule returns what the standard toolchain builds, which takes a second.
var standardModule = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "portin-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	file := filepath.Join(folder, "portin.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-o", file, ".")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0")
	if output, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, output)
	}
	return os.ReadFile(file)
})

// compiled is the modules' machine code, which takes seconds to make.
var compiled = wazero.NewCompilationCache()

func start(t *testing.T, code []byte) *host {
	t.Helper()
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(compiled))
	t.Cleanup(func() { require.NoError(t, runtime.Close(ctx)) })
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime) // for the standard toolchain's module

	module, err := runtime.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	require.NoError(t, err)
	return &host{t, module}
}

// call calls an export that has one result.
func (h *host) call(export string, arguments ...uint64) int {
	h.t.Helper()
	results, err := h.module.ExportedFunction(export).Call(context.Background(), arguments...)
	require.NoError(h.t, err, "%s trapped", export)
	return int(api.DecodeI32(results[0]))
}

// ask passes a document, and the time if it is not zero. It returns the answer, and
// whether that is an error.
func (h *host) ask(verb, document string, at ...float64) (answer string, refused bool) {
	h.t.Helper()
	address, capacity := uint32(h.call("buffer")), h.call("capacity")
	if len(document) <= capacity {
		require.True(h.t, h.module.Memory().WriteString(address, document))
	} else {
		for rest := document; rest != ""; rest = rest[min(len(rest), capacity):] {
			piece := rest[:min(len(rest), capacity)]
			require.True(h.t, h.module.Memory().WriteString(address, piece))
			if h.call("push", uint64(len(piece))) == 0 {
				break
			}
		}
	}
	moment := math.Inf(1)
	if len(at) > 0 {
		moment = at[0]
	}
	length := h.call(verb, uint64(len(document)), api.EncodeF64(moment))
	refused = length < 0
	if refused {
		length = -length
	}
	for len(answer) < length {
		piece, ok := h.module.Memory().Read(address, uint32(h.call("pull", uint64(len(answer)))))
		require.True(h.t, ok)
		require.NotEmpty(h.t, piece)
		answer += string(piece)
	}
	return answer, refused
}

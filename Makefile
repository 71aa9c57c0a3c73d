# One verb per target; `make help` lists them.

GO        ?= go
PORT      ?= 8080
CHROMIUM  ?= chromium

# Tools that are built once, outside the tree.
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/portin
STATICCHECK_VERSION := v0.8.2
STATICCHECK := $(CACHE)/staticcheck-$(STATICCHECK_VERSION)/staticcheck

# What the module and the package are made of: they are rebuilt when one of
# these changes.
CORE := go.mod $(filter-out %_test.go,$(wildcard decline/*.go porting/*.go porting/codec/*.go porting/internal/*/*.go \
	porting/phone/*.go porting/phone/internal/*/*.go wasm/*.go)) $(wildcard wasm/*.json wasm/*.sh wasm/tinygo/*)
PACKAGE := LICENSE NOTICE $(wildcard js/package.json js/tsconfig*.json js/src/*.ts js/src/*/*.ts js/scripts/build.mjs js/scripts/translate.mjs)
PAGE := $(wildcard js/demo/*.ts js/demo/index.html js/demo/src/* js/demo/public/*)

.DEFAULT_GOAL := help
.PHONY: help setup wasm js demo test test-go test-js bench check lint clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "make %-8s %s\n", $$1, $$2 }'

setup: js/node_modules ## install what is missing: npm packages, TinyGo, Chromium
	@command -v $(CHROMIUM) >/dev/null || wasm/debian.sh chromium
	@wasm/tinygo.sh >/dev/null || echo "No TinyGo: the module will be built with the standard toolchain."

wasm: wasm/dist/portin.wasm ## build the WebAssembly module, wasm/dist/portin.wasm

js: js/dist/index.js ## build the npm package: then `npm pack ./js`

demo: js/demo/dist/index.html ## serve the demo at http://localhost:8080 (PORT= changes it)
	PORT=$(PORT) $(GO) run ./js/demo -page js/demo/dist

test: setup lint test-go test-js ## everything that has to pass

lint: $(STATICCHECK) # the module's files are for its platform only
	@test -z "$$(gofmt -l decline porting schema wasm js/generate js/demo | tee /dev/stderr)"
	$(GO) vet ./...
	GOOS=wasip1 GOARCH=wasm $(GO) vet ./wasm
	$(STATICCHECK) ./...
	GOOS=wasip1 GOARCH=wasm $(STATICCHECK) ./wasm

test-go: wasm/dist/portin.wasm
	PORTIN_WASM=$(CURDIR)/wasm/dist/portin.wasm $(GO) test -race ./...
	$(GO) test ./porting/phone # all numbers: with -race it compares fewer

test-js: js/dist/index.js js/demo/dist/index.html
	cd js && npm run typecheck
	cd js && CHROMIUM=$$(command -v $(CHROMIUM)) npm test

bench: js/dist/index.js ## measure sizes and speeds as ratios
	@node js/scripts/bench.mjs

check: test ## test, regenerate everything, and fail if the tree is not clean
	$(GO) generate ./...
	$(GO) test ./porting ./porting/messages ./schema -run TestShared -update
	node js/scripts/readme.mjs
	$(GO) mod tidy -diff
	@test -z "$$(git status --porcelain | tee /dev/stderr)"

clean: ## remove what was built; TinyGo stays in the cache
	rm -rf wasm/dist js/dist js/demo/dist js/node_modules js/LICENSE js/NOTICE js/*.tgz

$(STATICCHECK):
	GOBIN=$(dir $@) $(GO) install honnef.co/go/tools/cmd/staticcheck@$(STATICCHECK_VERSION)

js/node_modules: js/package.json js/package-lock.json
	cd js && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

wasm/dist/portin.wasm: $(CORE) | js/node_modules
	wasm/build.sh

js/dist/index.js: wasm/dist/portin.wasm $(PACKAGE) | js/node_modules
	cd js && npm run build

js/demo/dist/index.html: js/dist/index.js $(PAGE)
	cd js && npm exec vite build demo

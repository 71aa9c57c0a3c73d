# One verb per target; `make help` lists them.

GO        ?= go
PORT      ?= 8080
CHROMIUM  ?= chromium

# Linters are built where Go caches what it builds. TOOL runs one; what runs for
# another platform than this needs its path.
TOOL = $(GO) tool -modfile=$(CURDIR)/.ci/tools/go.mod
STATICCHECK = $$($(GO) tool -n -modfile=$(CURDIR)/.ci/tools/go.mod staticcheck)

# What people write.
GO_SOURCES = $(shell git ls-files '*.go' | xargs grep -L '^// Code generated')
PROSE = $(GO_SOURCES) $(shell git ls-files '*.md' '*.mjs' '*.ts' '*.tsx' '*/en.json' | grep -v -e '/es\.ts$$' -e /texts.ts -e ^js/docs/reference/)

# What the module and the package are made of: they are rebuilt when one of
# these changes.
CORE := go.mod $(shell find decline porting wasm -path porting/portingtest -prune -o -path wasm/dist -prune -o \
	-path '*/testdata' -prune -o -type f -not -name '*_test.go' -not -name '*.md' -print)
PACKAGE := CHANGELOG.md LICENSE NOTICE $(wildcard js/package.json js/tsconfig*.json js/scripts/build.mjs js/scripts/pack.mjs js/scripts/translate.mjs) \
	$(shell find js/src js/licenses schema/documents -type f)
SIMULATOR := $(CORE) $(shell find porting/portingtest -path '*/cmd' -prune -o -path '*/golden' -prune -o -path '*/loopback' -prune \
	-o -path '*/testdata' -prune -o -name '*.go' -not -name '*_test.go' -print)
METADATA := porting/phone/internal/metadata/metadata.json
PAGE := js/demo/vite.config.ts js/demo/index.html $(shell find js/demo/src js/demo/public -type f)

.DEFAULT_GOAL := help
.PHONY: help setup wasm js demo test test-fast test-fast-go test-fast-js test-go test-race test-js test-long watch consumers soak journeys bench bench-write generate update-metadata check lint lint-go lint-js clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "make %-15s %s\n", $$1, $$2 }'

setup: js/node_modules ## install what is missing: npm packages, TinyGo, Chromium
	@command -v $(CHROMIUM) >/dev/null || wasm/debian.sh chromium
	@wasm/tinygo.sh >/dev/null || echo "No TinyGo: the module will be built with the standard toolchain."

wasm: wasm/dist/portin.wasm ## build the WebAssembly module, wasm/dist/portin.wasm

js: js/dist/index.js ## build the npm package: then `npm pack ./js`

demo: js/demo/dist/index.html ## serve the demo at http://localhost:8080 (PORT= changes it)
	PORT=$(PORT) $(GO) run ./js/demo/server -page js/demo/dist

.PHONY: demo-static
demo-static: js/dist/index.js ## build the demo as a folder for any static host, js/demo/dist-static
	cd js && npm exec vite build demo -- --mode static

# Go and JavaScript at the same time. Each goes on where the other fails, and says how it went.
BOTH = $(MAKE) --no-print-directory --keep-going --jobs 2 --output-sync=target

test: setup ## what has to pass before a commit, all but other people's tools and long runs: minutes
	@$(BOTH) lint test-go test-js

test-fast: | js/node_modules ## Go with samples and JavaScript's unit tests: less than a minute; JavaScript asks the module built last
	@$(BOTH) test-fast-go test-fast-js

test-fast-go:
	$(GO) test -short ./...

# JavaScript's sources are built anew, but not the module, which takes a minute and more.
LAST = $(foreach module,portin simulator,$(if $(wildcard wasm/dist/$(module).wasm),-o wasm/dist/$(module).wasm))

test-fast-js:
	@$(MAKE) --no-print-directory $(LAST) js
	@[ -z "$$(find $(CORE) -newer wasm/dist/portin.wasm)" ] || \
		echo "The module is older than Go's sources: these tests ask the one built last. 'make js' renews it."
	cd js && npm run typecheck && npm run test:fast

watch: js/dist/index.js ## test what changes while you write; the module is the one built last
	node js/scripts/watch.mjs

lint: lint-go lint-js api ## what linters say of the sources
	@$(TOOL) misspell -error -i territoires $(PROSE)
	$(TOOL) actionlint -shellcheck= -pyflakes=

lint-go: # the module's files are for its platform only
	@! gofmt -l $(GO_SOURCES) | grep . >&2
	$(GO) vet ./...
	GOOS=wasip1 GOARCH=wasm $(GO) vet ./wasm ./porting/portingtest/wasm
	$(TOOL) staticcheck ./...
	staticcheck=$(STATICCHECK) && GOOS=wasip1 GOARCH=wasm $$staticcheck ./wasm ./porting/portingtest/wasm
	@$(TOOL) godot $(GO_SOURCES)
	@! $(TOOL) lll -l 120 -e '["`]' $(filter-out %example_test.go,$(GO_SOURCES)) | grep . >&2 # but for texts

lint-js: js/node_modules
	cd js && npm run --if-present lint

test-go: wasm/dist/portin.wasm
	PORTIN_WASM=$(MODULES) $(GO) test ./...

# What the servers do at the same time. The rest of the code has neither goroutines nor state that
# changes, and test-go walks through all of it, TinyGo's modules too: with the race detector, ten
# times slower, samples do. On a busy machine some packages take more than Go's ten minutes.
test-race:
	$(GO) test -race -short -timeout 30m ./...

MODULES = $(CURDIR)/wasm/dist/portin.wasm:$(CURDIR)/wasm/dist/fast.wasm

test-js: js/dist/index.js
	cd js && npm run typecheck
	cd js && CHROMIUM=$$(command -v $(CHROMIUM)) npm test

test-long: js/dist/index.js js/demo/dist/index.html
	cd js && CHROMIUM=$$(command -v $(CHROMIUM)) npm run test:long

journeys: js/demo/dist/index.html ## walk every test number through the demo in Chromium, in both languages: minutes, and pictures in js/demo/screenshots
	cd js && SCREENSHOTS=demo/screenshots CHROMIUM=$$(command -v $(CHROMIUM)) npx vitest run --project journeys

consumers: js/dist/index.js ## try the package in other people's tools, in versions of their own, and write js/CONSUMERS.md
	cd js && node scripts/consumers.mjs

soak: js/dist/index.js ## look for what fuzzing and long runs find: SECONDS_EACH=60 for each of a dozen
	.ci/soak

bench: js/dist/index.js ## measure sizes and speeds as ratios
	@node js/scripts/bench.mjs $(BENCH)
	@$(GO) test ./porting/portingtest -run '^$$' -bench . -benchtime 20000x # one request among few and many portings

bench-write: ## the same, for the README: on a calm machine
	$(MAKE) bench BENCH=--write
	node js/scripts/readme.mjs

update-metadata: | js/node_modules ## take the newest telephone numbering plans, and say what changed
	cp $(METADATA) $(METADATA).before
	cd js && npm install --save-dev --ignore-scripts --no-audit --no-fund libphonenumber-js@latest google-libphonenumber@latest
	node js/scripts/metadata.mjs $(METADATA)
	$(GO) run ./porting/phone/gen -metadata $(METADATA) -changes $(METADATA).before porting/phone/internal/plan/data.go
	rm $(METADATA).before

# porting comes first: the others ask it for its fields
generate: js/node_modules ## write anew all that is made from something else
	$(GO) generate ./porting/... ./...
	$(GO) test ./porting ./porting/messages ./schema -run "TestShared|TestTextsToProofread" -update
	$(GO) mod tidy
	$(MAKE) js
	node js/scripts/readme.mjs
	$(MAKE) api-report

check: setup ## what continuous integration runs: generate, refuse a tree that is not what was committed, and every test
	$(MAKE) generate
	@! git status --porcelain | grep . >&2 || { echo "Commit what make generate wrote."; exit 1; }
	$(MAKE) test
	@$(BOTH) test-race test-long
	$(MAKE) reproducible
	@! git status --porcelain | grep . >&2 || { echo "A test left this behind."; exit 1; }

clean: ## remove what was built; TinyGo stays in the cache
	rm -rf wasm/dist js/dist js/demo/dist js/demo/dist-static js/demo/screenshots js/node_modules js/CHANGELOG.md js/LICENSE js/NOTICE js/decline js/jsonforms js/messages js/notices js/portable js/react js/rjsf js/schemas js/slim js/testing js/translated js/*.tgz

js/node_modules: js/package-lock.json
	cd js && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

wasm/dist/portin.wasm: $(CORE) | js/node_modules
	wasm/build.sh

wasm/dist/simulator.wasm: $(SIMULATOR) | js/node_modules
	wasm/build.sh simulator

js/dist/index.js: wasm/dist/portin.wasm wasm/dist/simulator.wasm $(PACKAGE) | js/node_modules
	cd js && npm run build

js/demo/dist/index.html: js/dist/index.js $(PAGE)
	cd js && npm exec vite build demo

include .ci/publish.mk

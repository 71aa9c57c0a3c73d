# What publishing needs: the report of the public API, releases, the site.

.PHONY: api-report api audit reproducible release docs docs-serve docs-test

api-report: js/dist/index.js ## write .ci/api/{go,npm}.txt, the public API as it is now
	$(GO) run .ci/api/report.go .ci/api/exempt.txt >.ci/api/go.new && mv .ci/api/go.new .ci/api/go.txt
	node js/scripts/api-report.mjs >.ci/api/npm.new && mv .ci/api/npm.new .ci/api/npm.txt

api: # a removed or changed export has to be in the changelog
	@node .ci/api/check.mjs

audit: ## ask about licenses and known vulnerabilities of all that tests and builds use
	node .ci/audit.mjs

reproducible: js/dist/index.js ## build once more in another folder: the bytes have to be the same
	.ci/reproducible

release: ## commit version VERSION=x.y.z after every check, and print what to push
	node .ci/release.mjs $(VERSION)

docs: js/docs/node_modules js/dist/index.js ## build the documentation site into js/docs/.vitepress/dist
	cd js/docs && npm run --silent build

docs-serve: docs ## build the site and show it at http://localhost:4173
	cd js/docs && npm run --silent serve

js/docs/node_modules: js/docs/package.json js/docs/package-lock.json
	cd js/docs && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

docs-test: docs ## use the built site in Chromium
	cd js && CHROMIUM=$$(command -v $(CHROMIUM)) npx vitest run --project site

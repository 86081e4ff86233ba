# Everything here also works without make: each target is one command.
.DEFAULT_GOAL := help
.PHONY: help generate page screens test race lint words fuzz kill random neo4j test-neo4j bench benchmarks conformance release check

LINT_VERSION := v2.15.0
LINT_FOLDER  := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/answerable/golangci-lint-$(LINT_VERSION)
LINT         := $(LINT_FOLDER)/golangci-lint

help: ## say what there is
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1	\2/p' $(MAKEFILE_LIST) | expand -t 12

generate: ## generate the inputs of changes and docs/format.md from the vocabulary, and the code and schema.graphql from gqlgen.yml and graph/schema
	go run ./graph/mutation/gen >graph/schema/changes.graphqls.new
	mv graph/schema/changes.graphqls.new graph/schema/changes.graphqls
	go run ./internal/jsonwriter/gen
	go run . schema >schema.graphql
	go run ./graph/ndjson/gen >docs/format.md

page: ## build web/explorer/dist, which the program serves at /, and check its types and texts; needs Node.js
	cd web/explorer && { [ node_modules -nt package-lock.json ] || npm ci --loglevel=error; } && npm run --silent check && npm run --silent build

screens: page ## take a screenshot of every view of the page in three languages, into web/explorer/screens/; needs Chromium
	cd web/explorer && npm run --silent screens

test: ## run everything that needs no other program
	go test ./...
	go -C bench test ./...
	@[ -n "$$NEO4J_URI" ] || echo "left out: the tests on a Neo4j server; make test-neo4j runs them"

race: ## run the tests with the race detector
	go test -race -timeout 40m $(RACE) ./...
	go -C bench test -race ./...

lint: words $(LINT) ## run the linters of .golangci.yml, and the checks of words and of walls
	ANSWERABLE_LINTER=$(LINT) go test -count=1 ./.ci/walls
	$(LINT) run ./...
	cd bench && $(LINT) run ./...

words: ## find banned idioms in descriptions, messages and pages
	go test -count=1 ./.ci/words

$(LINT): # about two minutes, once for each version
	GOBIN=$(LINT_FOLDER) go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(LINT_VERSION)

# A number of inputs, for a time can end in the middle of one, and the target then fails by "context deadline exceeded".
FUZZTIME ?= 10000x
fuzz: ## fuzz every fuzz target with FUZZTIME inputs
	@set -e; for package in $$(go list ./...); do \
	  for target in $$(go test -list '^Fuzz' $$package | grep '^Fuzz'); do \
	    go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 100x $$package; \
	  done; \
	done

KILLS ?= 100
kill: ## kill a writing process KILLS times and look at what is left
	ANSWERABLE_KILLS=$(KILLS) go test -count=1 -timeout 1h -run Killing ./graph/embedded

CHECKS ?= 1000
random: ## try every law on CHECKS new random graphs
	ANSWERABLE_CHECKS=$(CHECKS) go test -count=1 -timeout 2h ./graph/...

neo4j: ## start a Neo4j for tests; needs Java and Maven; NEO4J_PASSWORD (answerable), NEO4J_LISTEN (127.0.0.1:7687), NEO4J_DATA (a new folder), NEO4J_HEAP (2g), NEO4J_PAGECACHE (128 MiB)
	graph/neo4j/server/run

test-neo4j: ## run the tests on the server of make neo4j, or of NEO4J_URI, and delete all that it holds
	NEO4J_TESTS=1 NEO4J_URI=$${NEO4J_URI:-bolt://127.0.0.1:7687} NEO4J_PASSWORD=$${NEO4J_PASSWORD:-answerable} \
	  go test -p 1 -count=1 -timeout 40m . ./graph/neo4j ./internal/api

bench: ## count allocations and calls of the store a request; benchstat compares two outputs
	go test -run '^$$' -bench 'Request|RecordResponse' -benchmem -count $(or $(COUNT),6) ./internal/api

ARGS ?= -scale s
benchmarks: ## measure beside peers with the flags ARGS, as ARGS="-scale m -write"; ARGS=-h lists them
	go -C bench run . $(ARGS)

conformance: ## hold the program to the suites of others; needs Node.js and Python
	conformance/run

release: ## build the program for Linux, macOS and Windows, with checksums, into dist/
	.ci/release

check: ## do what CI does
	bash .ci/run

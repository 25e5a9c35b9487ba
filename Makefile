# Transposition Monitor: the commands people type. Each does its own set-up,
# says what it is doing, and reuses it the next time. The work is done by
# xtask/; rules here only find the tools. Nothing runs while make reads this.

.DEFAULT_GOAL := help
.PHONY: help run build test bench faults setup clean toolchain ready

LISTEN ?= 127.0.0.1:8080
DATABASE ?= sqlite:transposition-monitor.sqlite
BINARY := target/release/transposition-monitor

# What is built lies in target/, as the README says, wherever else this machine
# keeps what it builds.
unexport CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR

# Words of the shell, not of make: they are looked at when a recipe runs. The
# toolchain is the one that is asked for, else the one that rust-toolchain.toml
# pins; where `toolchain` could not get it, or stable is the same, stable.
pinned = $$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
has = rustup run "$(1)" rustc --version >/dev/null 2>&1
find_toolchain = wanted=$${RUSTUP_TOOLCHAIN:-$(pinned)}; $(call has,$$wanted) || wanted=stable
cargo = $(find_toolchain); export RUSTUP_TOOLCHAIN="$$wanted"; cargo

help: ## Show these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16
	@echo "  Settings: LISTEN=$(LISTEN) DATABASE=$(DATABASE)"

run: build ## Build for use, load the shipped facts and serve the site
	$(BINARY) serve --listen $(LISTEN) --database $(DATABASE)

build: ready ## Build target/release/transposition-monitor, one file that holds everything
	@$(cargo) xtask build --release

# Whatever fails, the last line counts, and a check that failed counts as one.
test: ## Format, lints, unit, integration and browser tests; the last line counts them
	@$(MAKE) --no-print-directory ready || { echo "0 passed, 1 failed"; exit 1; }
	@$(cargo) xtask test

bench: ready ## Print ratios measured in one run; no part of the tests
	@$(cargo) bench --locked --package server --bench import --bench serving

faults: build ## Kill, starve and crowd the server, and say what was expected and seen; no part of the tests
	@$(cargo) xtask faults

setup: ready ## Only install what the other commands need
	@$(cargo) xtask setup

clean: ## Remove everything that was built or installed here
	rm -rf target end2end/node_modules end2end/test-results

# xtask is built by itself, so that its own faults are told apart from those
# that it finds.
ready: toolchain
	@echo "▸ the build tool, which takes a minute or two the first time"
	@$(cargo) build --locked --package xtask

toolchain:
	@command -v rustup >/dev/null || { \
	  echo "Rust is missing: install rustup (https://rustup.rs), then try again."; exit 1; }
	@command -v cc >/dev/null || { \
	  echo "A C compiler is missing (SQLite is built from source): sudo apt-get install --yes gcc libc6-dev"; exit 1; }
	@wanted=$${RUSTUP_TOOLCHAIN:-$(pinned)}; \
	$(call has,$$wanted) || rustup run stable rustc --version 2>/dev/null | grep -qF "rustc $$wanted " || { \
	  echo "▸ installing Rust $$wanted (once, some hundred megabytes)"; \
	  rustup toolchain install "$$wanted" --profile minimal --component clippy --component rustfmt; \
	} || { \
	  echo "▸ Rust $$wanted cannot be installed (see above): using this machine's stable Rust in its place"; \
	  $(call has,stable) || { \
	    echo "There is none: connect to the network, or install one (rustup toolchain install stable), then try again."; \
	    exit 1; }; \
	}
	@$(find_toolchain); \
	for component in clippy rustfmt; do \
	  rustup component list --installed --toolchain "$$wanted" | grep -q "^$$component" || { \
	    echo "▸ installing $$component"; rustup component add "$$component" --toolchain "$$wanted" || exit 1; }; \
	done; \
	rustup target list --installed --toolchain "$$wanted" | grep -qx wasm32-unknown-unknown || { \
	  echo "▸ installing the browser target"; \
	  rustup target add wasm32-unknown-unknown --toolchain "$$wanted"; }

# Transposition Monitor: the commands people type. Each does its own set-up,
# says what it is doing, and reuses it the next time. The work is done by
# xtask/; rules here only find the tools.

.DEFAULT_GOAL := help
.PHONY: help run build test setup clean toolchain node

LISTEN ?= 127.0.0.1:8080
DATABASE ?= sqlite:transposition-monitor.sqlite
BINARY := target/release/transposition-monitor

# The toolchain that rust-toolchain.toml pins is used where rustup has it or
# can get it; elsewhere the machine's own stable one, which `toolchain` checks.
PINNED := $(shell sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
ifeq ($(shell rustup run $(PINNED) rustc --version 2>/dev/null),)
ifeq ($(shell rustup toolchain install $(PINNED) --profile minimal --component clippy --component rustfmt >/dev/null 2>&1 && echo yes),)
export RUSTUP_TOOLCHAIN := stable
endif
endif

help: ## Show these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16
	@echo "  Settings: LISTEN=$(LISTEN) DATABASE=$(DATABASE)"

run: build ## Build for use, load the shipped facts and serve the site
	$(BINARY) serve --listen $(LISTEN) --database $(DATABASE)

build: toolchain ## Build target/release/transposition-monitor, one file that holds everything
	cargo xtask build --release

test: toolchain node ## Format, lints, unit, integration and browser tests; the last line counts them
	@cargo xtask test

setup: toolchain node ## Only install what the other commands need
	cargo xtask setup

clean: ## Remove everything that was built or installed here
	rm -rf target end2end/node_modules end2end/test-results

toolchain:
	@command -v rustup >/dev/null || { \
	  echo "Rust is missing: install rustup (https://rustup.rs), then try again."; exit 1; }
	@command -v cc >/dev/null || { \
	  echo "A C compiler is missing (SQLite is built from source): sudo apt-get install --yes gcc"; exit 1; }
	@rustup target list --installed | grep -qx wasm32-unknown-unknown || { \
	  echo "▸ installing the browser target"; rustup target add wasm32-unknown-unknown; }

node:
	@command -v npm >/dev/null || { \
	  echo "The browser tests need Node.js 20 or newer with npm: install it, then try again."; exit 1; }

# Everything a person needs: `make demo`, `make test`. Both install the system libraries they miss.

SWIFT ?= swift
# An import of a target that isn't declared as a dependency fails the build.
FLAGS := --explicit-target-dependency-import-check error
APT_PACKAGES := libyaml-dev libre2-dev libsimdjson-dev libsqlite3-dev zlib1g-dev
BREW_PACKAGES := libyaml re2 simdjson
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
DEMO_NOW := 2026-03-04T12:00:00Z
PREFIX ?= /usr/local
WELCOME = $(shell $(SWIFT) build $(FLAGS) --show-bin-path)/welcome

ifeq ($(shell uname),Darwin)
FLAGS += -Xcc -I$(shell brew --prefix)/include -Xlinker -L$(shell brew --prefix)/lib
endif

PICTURES := Sources/welcome/welcome.docc/Resources
CHROMIUM ?= chromium
SHOOT = $(CHROMIUM) --headless=new --disable-gpu --hide-scrollbars $(if $(SUDO),,--no-sandbox) --user-data-dir=.build/pictures/profile

.PHONY: all deps build demo pictures test test-laws sanitize lint format bench bench-templates fuzz install clean

all: build

deps:
ifeq ($(shell uname),Darwin)
	@brew list --versions $(BREW_PACKAGES) >/dev/null 2>&1 || brew install $(BREW_PACKAGES)
else
	@dpkg -s $(APT_PACKAGES) >/dev/null 2>&1 || \
	  { $(SUDO) apt-get update -q && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qy $(APT_PACKAGES); }
endif

build: deps
	$(SWIFT) build $(FLAGS)

demo: build
	@echo; echo '$$ welcome lint'; $(WELCOME) lint
	@echo; echo '$$ welcome dry-run --followers Rules/samples/followers.jsonl'
	@$(WELCOME) dry-run --followers Rules/samples/followers.jsonl --now $(DEMO_NOW)
	@echo; echo '$$ welcome batch Rules/samples/events.jsonl --out out'
	@$(WELCOME) batch Rules/samples/events.jsonl --out out --now $(DEMO_NOW)

# The README's pictures, from the shipped samples. Needs Debian's chromium, aha, pngquant and fonts-noto-color-emoji, or the like.
pictures: build
	mkdir -p $(PICTURES) .build/pictures
	$(WELCOME) dry-run --followers Rules/samples/followers.jsonl --now $(DEMO_NOW) --quiet --html .build/pictures/page.html
	sed -n '5p;16p;17p' Rules/samples/followers.jsonl | $(WELCOME) dry-run --followers - --now $(DEMO_NOW) --quiet \
	  --html .build/pictures/few.html
	COLUMNS=84 LC_ALL=C.UTF-8 $(WELCOME) dry-run --followers Rules/samples/followers.jsonl --now $(DEMO_NOW) --quiet \
	  --color always | head -43 | aha --black > .build/pictures/terminal.html
	$(SHOOT) --window-size=1280,1000 --screenshot=$(PICTURES)/page-light.png \
	  'file://$(CURDIR)/.build/pictures/page.html'
	$(SHOOT) --window-size=1280,1500 --screenshot=$(PICTURES)/page-dark.png --blink-settings=preferredColorScheme=0 \
	  'file://$(CURDIR)/.build/pictures/few.html'
	$(SHOOT) --window-size=700,680 --screenshot=$(PICTURES)/terminal.png 'file://$(CURDIR)/.build/pictures/terminal.html'
	! command -v pngquant >/dev/null || pngquant --force --ext .png $(PICTURES)/*.png

test: deps
	$(SWIFT) build $(FLAGS) --build-tests
	$(SWIFT) test $(FLAGS) --skip-build

# The laws of provenance over 10,000 generated templates instead of a few hundred.
test-laws: deps
	WELCOME_LAWS=10000 $(SWIFT) test $(FLAGS) --filter LiquidTests

# The whole suite with checks of every memory access, then of every access that threads share. Slower by far: SANITIZE_FILTER=LiquidTests runs a part
# of it. The runner for XCTest, of which there are no tests, leaks, so leaks aren't looked for.
SANITIZE_FILTER ?= .
sanitize: deps
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test $(FLAGS) --sanitize=address --scratch-path .build-asan \
	  --filter '$(SANITIZE_FILTER)'
	WELCOME_SANITIZER=thread $(SWIFT) test $(FLAGS) --sanitize=thread --scratch-path .build-tsan --filter '$(SANITIZE_FILTER)'

# Templates per second, beside Python's python-liquid and minijinja where PYTHON has them.
bench-templates: deps
	$(SWIFT) run $(FLAGS) -c release LiquidBenchmarks

# Random templates for FUZZ_SECONDS; what crashes is kept in .build-fuzz. The shipped corpus isn't changed.
FUZZ_SECONDS ?= 60
fuzz: deps
	WELCOME_FUZZ=1 $(SWIFT) build $(FLAGS) --scratch-path .build-fuzz --product LiquidFuzz --sanitize=fuzzer
	mkdir -p .build-fuzz/corpus
	SWIFT_BACKTRACE=enable=no .build-fuzz/debug/LiquidFuzz -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
	  -rss_limit_mb=2048 -artifact_prefix=.build-fuzz/ .build-fuzz/corpus Tests/LiquidFuzz/Corpus

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests

format:
	$(SWIFT) format -i -r Package.swift Sources Tests

# How matching and loading grow with the number of rules; then batches beside their floor.
bench: deps
	$(SWIFT) build $(FLAGS) -c release --product Benchmarks
	$(SWIFT) build $(FLAGS) -c release --product welcome
	@"$$($(SWIFT) build $(FLAGS) -c release --show-bin-path)/Benchmarks"
	@"$$($(SWIFT) build $(FLAGS) -c release --show-bin-path)/Benchmarks" batch

install: deps
	$(SWIFT) build $(FLAGS) -c release --product welcome
	install -d $(PREFIX)/bin
	install "$$($(SWIFT) build $(FLAGS) -c release --show-bin-path)/welcome" $(PREFIX)/bin/welcome

clean:
	rm -rf .build out

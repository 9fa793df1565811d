# From a bare Python 3.11 or later: `make demo` shows the project at work, `make test` proves it.
PYTHON ?= python3
VENV ?= .venv
ARGS ?=
BIN = $(VENV)/bin
# Exact versions, also for what pip needs to build the project itself.
PIP_INSTALL = PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt

# What is compiled once is read again: an image's setting against it would cost each process seconds.
unexport PYTHONDONTWRITEBYTECODE

.DELETE_ON_ERROR:
.PHONY: help demo test test-long check format lint types imports environment docs viewer compare bench clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: $(VENV)/.installed ## learn, survey and show the bundled digits: runs/digits/report.html
	$(BIN)/intaglio demo --out runs/digits --overwrite

test: $(VENV)/.installed-dev ## run the tests; ARGS="-k name" chooses some
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not long" $(ARGS)

test-long: $(VENV)/.installed-dev ## run those that take seconds each: browser, demonstration, guide, repeated experiments
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder -m long $(ARGS)

check: format lint types imports docs environment compare ## everything but the tests

format: $(VENV)/.installed-dev ## is the code formatted? (`.venv/bin/ruff format .` does it)
	$(BIN)/ruff format --check .

lint: $(VENV)/.installed-dev ## ruff's rules
	$(BIN)/ruff check .

types: $(VENV)/.installed-dev ## mypy, strict
	$(BIN)/mypy

imports: $(VENV)/.installed-dev ## the import contract of pyproject.toml
	$(BIN)/lint-imports --no-logo

docs: $(VENV)/.installed-dev ## links resolve, every page is reached
	$(BIN)/python docs/check_links.py

environment: $(VENV)/.installed-dev ## every package as pinned, torch for the CPU, torchvision absent
	$(BIN)/python .ci/environment.py

viewer: web/node_modules/.installed ## build web/src into the package (needs Node 20 or later)
	cd web && npm run -s build

compare: ## is the built viewer what web/src builds to? (skipped without Node, except under CI)
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory web/node_modules/.installed && \
	    cd web && npm run -s types && npm test --silent && npm run -s compare && echo "the built viewer is web/src's"; \
	elif [ -n "$${CI:-}" ]; then echo "npm is not installed, and under CI the viewer must be built" >&2; exit 1; \
	else echo "npm is not installed; the viewer is not compared with web/src"; fi

bench: $(VENV)/.installed-dev ## run benchmarks/*.py one after the other
	@missed=""; for script in benchmarks/[!_]*.py; do \
	    echo "== $$script"; $(BIN)/python "$$script" || missed="$$missed $$script"; \
	done; [ -z "$$missed" ] || { echo "missed:$$missed" >&2; exit 1; }

clean: ## remove the environment and everything built; runs/ stays
	rm -rf $(VENV) web/node_modules build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests docs .ci -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps are written last, so a broken or interrupted installation is done again.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or later is needed, and $(PYTHON) is not; try make PYTHON=python3.12" >&2; exit 1; }
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml constraints.txt
	$(PIP_INSTALL) -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.made pyproject.toml constraints.txt
	$(PIP_INSTALL) -e '.[dev]'
	@$(BIN)/python -m pytest --collect-only -q >/dev/null || true  # pip compiles no bytecode of what stays in place
	@touch $(VENV)/.installed $@

web/node_modules/.installed: web/package.json web/package-lock.json web/.npmrc
	cd web && npm ci --silent
	@touch $@

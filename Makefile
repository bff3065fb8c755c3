# Two commands do everything: `make up` runs Rasid on this machine, `make test` passes the tests.
# Both need only Python 3.11 or newer, make, and the package registries.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: up down test lint unit acceptance check docs lock clean bench-matching bench-feeds bench-alerts bench-search bench-stories bench-reload

up: $(VENV)/.ready  ## Start everything here: Kafka, Elasticsearch, the sample newsroom, all services. Ctrl-C stops it.
	@$(BIN)/rasid up

test: $(VENV)/.ready-dev  ## Lint, types, unit, property, contract and acceptance tests, on a real Kafka and Elasticsearch.
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy .
	@$(BIN)/python -m pytest

lint: $(VENV)/.ready-dev
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy . && $(BIN)/lint-imports

unit: $(VENV)/.ready-dev  ## The fast tests: no Kafka, no Elasticsearch.
	@$(BIN)/python -m pytest -m "not stack"

$(VENV)/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Rasid needs Python 3.11 or newer; this is %d.%d. Try: make up PYTHON=python3.11" % sys.version_info[:2])'
	@test -x $(BIN)/python || { echo "Making the Python environment in $(VENV) ..."; $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python cannot make an environment. On Debian or Ubuntu: apt install python3-venv"; exit 1; }; }
	@echo "Installing the packages of $< (about a minute the first time) ..."
	@$(BIN)/python -m pip install -qq --no-deps --require-hashes -r $< || { echo "The packages could not be installed. Can this machine reach the Python package index?"; exit 1; }
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.txt $(VENV)/.ready
	@echo "Installing the packages of $< ..."
	@$(BIN)/python -m pip install -qq --no-deps --require-hashes -r $<
	@touch $@

docs: $(VENV)/.ready-dev  ## Write the reference pages from the code.
	@$(BIN)/python -m cli.reference_pages

lock: $(VENV)/.ready-dev  ## Lock the packages anew, with hashes and without addresses.
	@$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --upgrade -q pyproject.toml requirements-build.in -o requirements.txt
	@$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url -q --extra dev pyproject.toml requirements-build.in -c requirements.txt -o requirements-dev.txt

bench-matching bench-feeds bench-alerts bench-search bench-stories bench-reload: bench-%: $(VENV)/.ready-dev  ## Measure against a rival in the same run.
	@$(BIN)/python -m benchmarks.bench_$*

clean:  ## Remove the environment and the local data (Kafka, Elasticsearch, mails).
	rm -rf $(VENV) .rasid

# coopcourse: `make book` to read, `make lab` to work, `make test` to check.
# Every target makes its own virtual environment first; nothing else is needed but Python 3.11+.

PYTHON ?= python3
PORT ?=
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
HTML := _build/html
BOOK = $(BIN)/jupyter-book build . -W -n --keep-going

.DEFAULT_GOAL := help
.PHONY: help venv html pages lite book lab test chromium sandbox notebooks exercises bench nightly colab measure release clean

help: ## what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

venv: $(STAMP) ## the virtual environment in .venv

$(STAMP): requirements.txt requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "coopcourse needs Python 3.11 or newer; try: make $(MAKECMDGOALS) PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' \
	  || { echo "This Python cannot make virtual environments; on Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt -c requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

html: venv ## the book with its live edition, built into _build/html
	@if $(BIN)/python -m tools.pyodide >/dev/null; then $(MAKE) --no-print-directory pages lite DOOR=1; \
	  else $(MAKE) --no-print-directory pages; fi

pages: venv
	PATH="$(CURDIR)/$(BIN):$$PATH" COOPCOURSE_DOOR=$(DOOR) $(BOOK)

lite: venv ## the live edition alone, built into the book
	$(BIN)/python -m tools.lite $(HTML)

book: html ## the book, built, served and opened
	$(BIN)/python -m tools.serve $(HTML) $(PORT)

lab: venv ## the notebooks in JupyterLab
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/jupyter lab notebooks

notebooks: venv ## run every notebook and store its outputs, normalised
	$(BIN)/python -m tools.notebooks notebooks

exercises: venv ## the student notebooks, made from the solved ones
	$(BIN)/python -m tools.students

test: venv chromium sandbox ## everything: code, prose, notebooks, book, browser
	$(BIN)/python -m pytest --numprocesses 2 --dist loadscope

nightly: venv chromium sandbox ## what takes longer: every notebook in the browser, Colab's versions, Binder's image
	COOPCOURSE_NIGHTLY=1 $(BIN)/python -m pytest tests/live tests/grade
	$(BIN)/python -m tools.colab
	$(BIN)/python -m tools.binder

colab: venv ## the tests, and every chapter, under the versions that Colab has
	$(BIN)/python -m tools.colab

measure: html chromium ## what a reader waits for who runs a page live
	$(BIN)/python -m tools.measure

release: venv ## the built book as two archives in dist/, with its live edition and without
	$(BIN)/python -m tools.release $(TAG)

chromium: ## a browser for the tests (installed where this is Debian and you are root)
	@$(PYTHON) tools/chromium.py || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } \
	  || { echo "The browser tests need Chromium; on Debian or Ubuntu: sudo apt-get install chromium"; exit 1; }

sandbox: ## what grading runs strangers' notebooks in (installed where this is Debian and you are root)
	@command -v bwrap >/dev/null || ! command -v apt-get >/dev/null || { [ "$$(id -u)" = 0 ] \
	  && apt-get update -qq && apt-get install -y -qq --no-install-recommends bubblewrap; } \
	  || { echo "The tests of grading need bubblewrap; on Debian or Ubuntu: sudo apt-get install bubblewrap"; exit 1; }

bench: venv ## timings, kept for the book's page of benchmarks
	$(BIN)/python -m benchmarks --save
	$(BIN)/python -m benchmarks.explorers

clean: ## forget what was built (the environment stays)
	rm -rf _build build book/library *.egg-info .pytest_cache .mypy_cache .ruff_cache

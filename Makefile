# `make run` opens the window, `make test` runs every check and test; both first make .venv from the hashed lock files.

PYTHON ?= python3
WORKERS ?= 2
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
READY := @$(PYTHON) packaging/bootstrap.py

.PHONY: run test check bench package translations format lock

run:
	$(READY) run $(ARGUMENTS)

test bench package: export QT_QPA_PLATFORM := offscreen

test: check
	$(BIN)/python -m pytest -n $(WORKERS)

check:
	$(READY) develop
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/python packaging/translations.py --check

bench:
	$(READY) develop
	$(BIN)/python -m tests.benchmarks

package:
	$(READY) package
	build/$(subst .venv,venv,$(BIN))/pyinstaller --noconfirm --clean packaging/wela.spec
	$(PYTHON) packaging/smoke.py dist/wela

translations:
	$(READY) develop
	$(BIN)/python packaging/translations.py

format:
	$(READY) develop
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Versions and hashes for every platform and Python at once, and no address. `make lock UPGRADE=--upgrade` renews them.
LOCK := build/lock/bin/uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links --no-annotate $(UPGRADE)

lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	$(LOCK) --output-file requirements.lock
	$(LOCK) --extra postgresql --extra spss --group package --output-file requirements-package.lock
	$(LOCK) --extra postgresql --extra spss --group dev --output-file requirements-dev.lock

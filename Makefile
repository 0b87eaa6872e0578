# The whole of it: `make run` opens the window, `make test` runs every check and test.
# Both create .venv from the hashed lock files first; everything they do is in packaging/bootstrap.py.

PYTHON ?= python3
VENV := .venv/bin
WORKERS ?= 2

.PHONY: run test check bench package translations format lock

run:
	@$(PYTHON) packaging/bootstrap.py run $(ARGUMENTS)

test: check
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest -n $(WORKERS)

check:
	@$(PYTHON) packaging/bootstrap.py develop
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/pyright
	$(VENV)/lint-imports
	$(VENV)/python packaging/translations.py --check

bench:
	@$(PYTHON) packaging/bootstrap.py develop
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m tests.benchmarks

package:
	@$(PYTHON) packaging/bootstrap.py develop
	$(VENV)/pyinstaller --noconfirm --clean packaging/wela.spec
	QT_QPA_PLATFORM=offscreen $(VENV)/python packaging/smoke.py dist/wela

translations:
	@$(PYTHON) packaging/bootstrap.py develop
	$(VENV)/python packaging/translations.py

format:
	@$(PYTHON) packaging/bootstrap.py develop
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

# The lock files hold versions and hashes of every platform and no address; made in an environment of its own.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet uv
	build/lock/bin/python packaging/lock.py

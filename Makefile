# QI Desktop. Every command prepares the clone first; that takes about a minute once, then no time.
PYTHON ?= python3
DIR ?= suffolk-demonstration
BIN := .venv/bin
LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--custom-compile-command "make lock"
COVERED := $(addprefix --cov=qi_desktop.,foundation security storage.ledger merging sampling forms)

.DEFAULT_GOAL := help
.PHONY: help prepare demo test test-thorough coverage check bench bench-sample walk film screenshots translations installer lock format clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

prepare: ## Make the virtual environment, install the locked packages, check Qt's system libraries
	@$(PYTHON) installer/prepare.py

demo: prepare ## Run the whole Suffolk inspection into DIR=folder, then open the program on it
	@$(BIN)/qi-desktop demo "$(DIR)"

test: prepare ## Run the whole test suite
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

test-thorough: prepare ## Run it with three times as many examples of each rule
	@HYPOTHESIS_PROFILE=thorough $(BIN)/python -m pytest -n 2 --dist loadgroup

coverage: prepare ## Run the tests of the parts that everything stands on; fails below 99 in a hundred lines and branches
	@HYPOTHESIS_PROFILE=thorough $(BIN)/python -m pytest -n 2 --dist loadgroup $(COVERED) --cov-branch --cov-fail-under=99 \
		tests/foundation tests/security tests/storage tests/merging tests/bundles tests/sampling tests/forms

check: prepare ## Style, types, import contracts, unused code and dependencies, spelling
	@$(BIN)/python installer/check.py

bench: prepare ## Measure start-up, an answer, the draw, a long list and the demonstration beside anchors
	@$(BIN)/python -m tests.benchmarks

bench-sample: prepare ## Balance and fairness of the draw over 10,000 seeds, beside other methods (takes a while)
	@$(BIN)/python -m tests.benchmarks.sample_quality

walk: prepare ## Hear, see and measure every page of the demonstration in DIR: names, keyboard, what is cut off
	@test -f "$(DIR)/lead.qi" || $(BIN)/qi-desktop demo "$(DIR)" --no-window
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks.walks "$(DIR)"

film: prepare ## Draw the first start, step by step to the first answer, into build/screenshots
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m qi_desktop.ui.film build/screenshots light dark

screenshots: film ## Draw every page in every theme into build/screenshots, and renew the pictures of README and help
	@test -f "$(DIR)/lead.qi" || $(BIN)/qi-desktop demo "$(DIR)" --no-window
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m qi_desktop.ui.screenshots \
		"$(DIR)/lead.qi" "$(DIR)/passphrase.txt" build/screenshots light dark high-contrast
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m qi_desktop.ui.helping.cutting build/screenshots
	@for picture in resources/screenshots/*.png; do cp "build/screenshots/$${picture##*/}" "$$picture"; done

translations: prepare ## Bring the translators' files up to date with the window, and make what the program reads
	@$(BIN)/python -m installer.translations

installer: prepare ## Pack the program for this system into dist/, and try what was packed (takes some minutes)
	@$(BIN)/python installer/build.py

lock: prepare ## Renew the locked packages from pyproject.toml
	@$(LOCK) --group build -o installer/requirements-build.txt
	@$(LOCK) pyproject.toml -o installer/requirements.txt
	@$(LOCK) -c installer/requirements.txt pyproject.toml --group dev -o installer/requirements-dev.txt
	@$(LOCK) -c installer/requirements.txt -c installer/requirements-dev.txt pyproject.toml \
		--extra sftp --extra webdav --extra s3 --group installer -o installer/requirements-installer.txt

format: prepare ## Format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix --quiet .

clean: ## Remove what was made, the demonstration excepted
	@rm -rf .venv build dist .hypothesis .pytest_cache .ruff_cache .import_linter_cache .coverage *.egg-info
	@find qi_desktop installer tests resources -name __pycache__ -type d -prune -exec rm -rf {} +

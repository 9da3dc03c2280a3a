# make run    sets everything up and starts the kiosk
# make test   sets everything up and runs every check and test
# make panels walks over every screen of both packs in every language and text size on every panel, and draws every picture
# make long   tries the cases that the suite leaves out, and 60,000 random events (a quarter of an hour)
# make explore tries 40 times as many cases of every property as the suite does (hours)
# make bare   runs the two above on a bare Debian 12 and 13, made fresh (as root; about an hour)
# make booted  installs it on both and on Ubuntu 22.04 and 24.04, booted with systemd, and tries what it promises (as root)
# make faults  makes every fault on it that can be made, and writes the table of docs/operations.md (as root)
# make fleet-scale  lets 50, 500 and 5,000 kiosks fetch in steps, and writes what one costs (an hour)
# make powercuts  cuts the power in 500 switches of packs on a real file system (as root; five minutes)
# make kills   ends 200 fetches and switches at random moments (a minute)
# make deb     makes a Debian package that installs the kiosk without a network
# make install makes this machine a kiosk that starts by itself (as root)
.PHONY: run test checks tests install panels long explore bare booted faults fleet-scale powercuts kills deb print-test check lock sbom tour bench soak accept format clean

VENV := .venv
PYTHON ?= python3
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OUT ?= tour
BARE ?= build/bare
LOCK := kiosk/commands/install/files/requirements.txt
# Python keeps what it compiled: tests start the program some hundred times, and each would compile it anew.
unexport PYTHONDONTWRITEBYTECODE

run: $(READY)
	@tools/system-packages run
	$(BIN)/kiosk run

test: checks tests

checks: $(READY)
	@tools/system-packages test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/qmlcheck.py

tests: $(READY)
	@tools/system-packages test
	$(BIN)/python -m pytest --numprocesses=4 --dist=worksteal

install: $(READY)
	$(BIN)/kiosk install

long: $(READY)
	@tools/system-packages test
	$(BIN)/python -m pytest --numprocesses=2 --dist=worksteal -m long -o faulthandler_timeout=1800

panels: $(READY)
	@tools/system-packages test
	KIOSK_PANELS=1 $(BIN)/python -m pytest --numprocesses=2 --dist=worksteal -m '' tests/screens/test_every_screen.py \
	  tests/commands/test_commands.py tests/packs/test_vertebroplasty.py

explore: $(READY)
	@tools/system-packages test
	$(BIN)/python -m pytest --numprocesses=2 --dist=worksteal -m '' --hypothesis-profile=explore

bare:
	@tools/system-packages bare
	set -e; for release in bookworm trixie; do \
	  tools/bare-machine make $(BARE)/$$release $$release; \
	  git clone --quiet . $(BARE)/$$release/root/kiosk; \
	  tools/bare-machine run $(BARE)/$$release make -C /root/kiosk run test; \
	done

booted: $(READY)
	@tools/system-packages bare
	for release in bookworm trixie jammy noble; do $(BIN)/python tests/booted $(BARE)/booted-$$release $$release || exit 1; done

faults: $(READY)
	@tools/system-packages bare
	$(BIN)/python tests/booted/faults $(BARE)/faults-bookworm bookworm --write

fleet-scale: $(READY)
	$(BIN)/python tests/fleet/scale.py 50 500 5000

powercuts: $(READY)
	$(BIN)/python tests/fleet/interrupted.py cuts 500
	$(BIN)/python tests/fleet/interrupted.py unsynced 30

kills: $(READY)
	$(BIN)/python tests/fleet/interrupted.py kills 200

deb: $(READY)
	$(BIN)/python tools/deb.py build/kiosk.deb

print-test: $(READY)
	@tools/system-packages print
	$(BIN)/python -m pytest tests/cups/real_queue.py

check: $(READY)
	$(BIN)/kiosk check

# The Python 3.11 of Ubuntu 22.04 is a release candidate, which its pip finds neither older nor newer than 3.15.
lock: $(READY)
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra speech --extra fleet --extra nightly --generate-hashes --universal \
	  --python-version 3.11 \
	  --no-emit-index-url --no-header --no-annotate -o $(LOCK)
	sed -i "s/python_full_version < '\(3\.[0-9]*\)'/python_version < '\1'/" $(LOCK)

sbom: $(READY)
	$(BIN)/python tools/sbom.py

tour: $(READY)
	@tools/system-packages run
	$(BIN)/kiosk tour $(OUT)

bench: $(READY)
	@tools/system-packages test
	$(BIN)/python tests/bench

soak: $(READY)
	@tools/system-packages test
	$(BIN)/python tests/soak --seed 1 --size 1920x1080
	$(BIN)/python tests/soak --seed 2 --size 1280x800
	KIOSK_SOAK=1 $(BIN)/python -m pytest tests/soak

accept: $(READY)
	KIOSK_ACCEPT=1 $(BIN)/python -m pytest -q tests -k "as_accepted"

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python tools/qmlcheck.py --format

clean:
	rm -rf $(VENV) build dist tour

$(READY): pyproject.toml
	@tools/system-packages python
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

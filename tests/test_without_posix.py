"""Issue 16, section 9: every module is imported, and the kiosk started, without what only POSIX has.

That is not Windows, but it is what of Windows can be tried here. The standard modules that use these parts on
POSIX themselves are imported before the parts are taken away.
"""

from __future__ import annotations

from pathlib import Path

from support.packs import ENGLISH, write
from support.process import ended, running

WITHOUT = """
import asyncio, logging.handlers, multiprocessing, os, shutil, signal, subprocess, sys, tempfile
import numpy, piper # of the extra `voice`; they ask Linux for more than Windows has
modules = "crypt fcntl grp nis ossaudiodev posix pty pwd readline resource spwd syslog termios tty"
missing = {
    os: "chown chroot fchown fork forkpty geteuid getgid getloadavg getpgid getuid killpg mkfifo mknod nice "
    "sched_getaffinity setsid setuid statvfs sysconf uname wait3 wait4",
    signal: "SIGALRM SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGUSR1 SIGUSR2 "
    "alarm pause setitimer sigwait pthread_sigmask",
}
for name in modules.split():
    sys.modules[name] = None
for module, names in missing.items():
    for name in names.split():
        if hasattr(module, name):
            delattr(module, name)
"""
EVERY = (
    WITHOUT
    + """
import importlib, pkgutil, kiosk
found = [each.name for each in pkgutil.walk_packages(kiosk.__path__, "kiosk.")]
for name in found:
    importlib.import_module(name)
print(len(found))
"""
)
RUN = WITHOUT + "from kiosk.__main__ import main\nsys.exit(main(sys.argv[1:]))\n"


def test_every_module_is_imported(tmp_path: Path) -> None:
    done = ended(tmp_path, "-c", EVERY)
    assert 0 == done.returncode, done.stderr
    assert int(done.stdout) > 200


def test_the_kiosk_starts_and_shows_its_words(tmp_path: Path) -> None:
    write(tmp_path / "content", ENGLISH)
    (tmp_path / "kiosk.toml").write_text("allow_drafts = true\ncontent = 'content'\nlog = 'kiosk.log'\n")
    with running(tmp_path, "-c", RUN, "run", "--settings", "kiosk.toml") as kiosk:
        kiosk.wait_for("in service: en")
        assert "Traceback" not in kiosk.told


def test_what_can_only_be_done_on_linux_says_so(tmp_path: Path) -> None:
    done = ended(tmp_path, "-c", RUN, "install")
    assert 1 == done.returncode
    assert "run it as root on Debian or Ubuntu" in done.stderr

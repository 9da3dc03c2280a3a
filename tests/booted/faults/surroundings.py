"""Faults of what is around the kiosk: it goes on without that, and never waits for it."""

from __future__ import annotations

import time

from booted.faults.trial import BACK_S, LOGS, STATE, Fault, Outcome, Trial, told

FILL = "dd if=/dev/zero of={folder}/filled bs=64k 2>/dev/null; true"
HANGS = "exec sleep 1000"
CONTENT = "/opt/kiosk/lib/python3*/site-packages/kiosk/content"


def goes_on(trial: Trial, note: str = "", *, seen: str = "the first screen") -> Outcome:
    """It shows what it should and lives on, and ends in time when it is asked."""
    lives, shows = trial.lives(), trial.seen()
    ends = trial.ends()
    figure = told(shows, "" if lives else "it was started again", f"ends in {ends:.1f} s", note)
    return Outcome(lives and shows == seen and ends <= BACK_S, figure)


def started(trial: Trial, note: str = "") -> Outcome:
    """The same after a start."""
    seconds = trial.start()
    return goes_on(trial, told(f"started in {seconds:.1f} s", note))


def disk_full(trial: Trial, _times: int) -> Outcome:
    """No byte is free for what it keeps, nor for its log."""
    small = ("-t", "tmpfs", "-o", "size=256k", "tmpfs")
    with trial.mounted(*small, at=STATE, like="kiosk"), trial.mounted(*small, at=LOGS, like="kiosk"):
        for folder in (STATE, LOGS):
            trial.machine.there("sh", "-c", FILL.format(folder=folder))
        return started(trial, "nothing could be kept")


def read_only(trial: Trial, _times: int) -> Outcome:
    """Debian mounts a disk with errors read-only: nothing that is kept can be written."""
    user, group = (trial.machine.there("id", which, "kiosk").strip() for which in ("-u", "-g"))
    options = ("-t", "tmpfs", "-o", f"ro,uid={user},gid={group},mode=755", "tmpfs")
    trial.ends()
    with trial.mounted(*options, at=STATE), trial.mounted(*options, at=LOGS):
        outcome = started(trial, "nothing could be kept")
        return Outcome(outcome.held and trial.log_says("starts cannot be counted"), outcome.figure)


def log_gone(trial: Trial, _times: int) -> Outcome:
    """Its folder is deleted while it runs, and then a folder lies where the log was."""
    with trial.aside(LOGS):
        running = trial.lives()
        trial.machine.there("mkdir", "-p", f"{LOGS}/kiosk.log")
        after = started(trial)
    return Outcome(running and after.held, told("went on" if running else "did not go on", after.figure))


def no_fonts(trial: Trial, _times: int) -> Outcome:
    """The system has no font, and no list of fonts."""
    hidden = ("-t", "tmpfs", "tmpfs")
    trial.machine.there("mkdir", "-p", "/usr/share/fonts", "/etc/fonts")
    with trial.mounted(*hidden, at="/usr/share/fonts"), trial.mounted(*hidden, at="/etc/fonts"):
        return started(trial)


def no_bus(trial: Trial, _times: int) -> Outcome:
    """The system's D-Bus is off."""
    bus = ("dbus.socket", "dbus.service")
    trial.machine.there("systemctl", "mask", "--runtime", "--now", *bus)
    try:
        return started(trial)
    finally:
        trial.machine.there("systemctl", "unmask", "--runtime", *bus)
        trial.machine.there("systemctl", "start", *bus)


def no_sound(trial: Trial, _times: int) -> Outcome:
    """There is no sound card: so it always is on this machine."""
    cards = trial.machine.file("/proc/asound/cards")
    return started(trial, "a sound card is here, but out of its reach" if cards.exists() else "")


def speech_hangs(trial: Trial, _times: int) -> Outcome:
    """All of speech is stopped while the kiosk runs; then its program hangs at a start."""
    trial.lives(5)
    trial.machine.there("sh", "-c", "for each in /proc/[0-9]*; do case $(tr '\\0' ' ' <$each/cmdline) in"
        " *[s]peech*) kill -STOP ${each#/proc/};; esac; done")  # fmt: skip
    running = goes_on(trial)
    with trial.instead_of("/usr/bin/speech-dispatcher", HANGS):
        after = started(trial)
    return Outcome(
        running.held and after.held, f"while it runs: {running.figure}; at a start: {after.figure}"
    )


def print_hangs(trial: Trial, _times: int) -> Outcome:
    """The programs of the print system never answer."""
    with (
        trial.settings(lambda words: words.replace("#queue", "queue")),
        trial.instead_of("/usr/bin/lp", HANGS),
        trial.instead_of("/usr/bin/lpstat", HANGS),
        trial.instead_of("/usr/bin/cancel", HANGS),
    ):
        return started(trial)


def turned(trial: Trial, _times: int) -> Outcome:
    """The panel hangs upright: the settings say so, and the picture is turned."""
    with trial.settings(lambda words: words.replace('#turned = "right"', 'turned = "right"')):
        seconds = trial.start()
        lives, said = trial.lives(), trial.upright()
    return Outcome(lives and said, f"started in {seconds:.1f} s, upright" if said else "not upright")


def settings_broken(trial: Trial, _times: int) -> Outcome:
    """A wrong line in the settings at a start; then it is mended."""
    with trial.settings(lambda _: "languages = [\n"):
        seconds = trial.start()
        calm = goes_on_calm(trial)
    begun = time.monotonic()
    while trial.seen() != "the first screen" and time.monotonic() < begun + BACK_S:
        time.sleep(0.2)
    healed = time.monotonic() - begun
    return Outcome(
        calm and healed <= BACK_S,
        f"started in {seconds:.1f} s: the calm screen; mended: the first screen after {healed:.1f} s",
    )


def goes_on_calm(trial: Trial) -> bool:
    """It lives on with the calm screen."""
    return trial.lives() and trial.seen() == "the calm screen"


def content_gone(trial: Trial, _times: int) -> Outcome:
    """The clinic's folder of words is deleted while it runs; then it starts."""
    folder = "/srv/words"
    trial.machine.there("sh", "-c", f"rm -rf {folder}; cp -r {CONTENT} {folder}; chmod -R a+rX {folder}")
    with trial.settings(lambda words: words.replace('#content = "kiosk-content"', f'content = "{folder}"')):
        trial.start()
        trial.lives(8)
        trial.machine.there("rm", "-rf", folder)
        running = trial.lives()
        after = started(trial, "the last good words")
    return Outcome(running and after.held, told("went on" if running else "did not go on", after.figure))


FAULTS = (
    Fault("disk full", "starts and goes on", disk_full),
    Fault("disk read-only", "starts and goes on", read_only),
    Fault("log folder deleted; a folder in place of the log", "goes on and starts", log_gone),
    Fault("no fonts on the system", "its own fonts", no_fonts),
    Fault("no D-Bus", "starts and goes on", no_bus),
    Fault("no sound card", "starts and goes on", no_sound),
    Fault("speech hangs", "goes on, starts, ends within 5 s", speech_hangs),
    Fault("the print system hangs", "starts, goes on, ends within 5 s", print_hangs),
    Fault("screen turned (`[screen] turned`)", "starts upright and goes on", turned),
    Fault("settings with a fault", "the calm screen; back by itself when mended", settings_broken),
    Fault("the clinic's words deleted", "the last good words", content_gone),
)

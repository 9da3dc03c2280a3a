"""What waits for whom."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from kiosk import offer
from kiosk.commands.aftercare import rules_of, value_problems
from kiosk.commands.compiling import codes
from kiosk.commands.named import Named, NamedError, language_of, named, pack_of
from kiosk.commands.reviews import by_topic, waiting
from kiosk.compiler import Compilation
from kiosk.model.library import Library
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

HOW = (
    "`kiosk review TOPIC -o sheet.pdf` prints a topic for who reads it, "
    "`kiosk sign PAGE --role ROLE` writes down that it was signed."
)


def tell(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print who has to read what. Raises :class:`NamedError`."""
    today = date.today()
    packs = [pack_of([options.what], where)] if options.what else list(where.each)
    open_ = total = 0
    libraries: list[Library] = []
    for pack in packs:
        compilation = offer.compile_content(settings, pack.content, house_rules=False, today=today)
        if compilation.library is None:
            raise NamedError(f"{pack.content} has problems; run `kiosk check`")
        if len(packs) > 1:
            print(f"{pack.content}:")
        waits, pages = _tell_pack(options, settings, pack, compilation, today)
        open_, total = open_ + waits, total + pages
        libraries.append(compilation.library)
    used = codes(settings, libraries)
    for problem in value_problems(settings, options.settings, used, today, rules_of(libraries)):
        print(f"for the clinic: {problem}")
    print(f"{open_} of {total} pages wait. {HOW if open_ else ''}".strip())
    return 0


def _tell_pack(
    options: argparse.Namespace, settings: Settings, where: Places, compilation: Compilation, today: date
) -> tuple[int, int]:
    """Print who has to read what of a pack; give how many of its pages wait, and how many were looked at."""
    open_ = total = 0
    for each in _asked(options, settings, where, compilation):
        waits = list(waiting(each.language, each.pages, today))
        open_, total = open_ + len(waits), total + len(each.pages)
        for whom, why in dict.fromkeys((one.whom, one.why) for one in waits):
            pages = [one.page for one in waits if (one.whom, one.why) == (whom, why)]
            print(f"{each.language.code}, for {whom}: {why}")
            for line in _lines(each, pages):
                print(f"  {line}")
    for gone in compilation.left_out:
        print(f"for who writes: people do not see {gone}; `kiosk check` says why")
    return open_, total


def _asked(
    options: argparse.Namespace, settings: Settings, where: Places, compilation: Compilation
) -> Iterator[Named]:
    """The pages that are asked for: of a name, of ``--lang``, or all."""
    assert compilation.library is not None  # noqa: S101 - the caller has looked
    if options.what:
        yield named(options.what, compilation, where.content, settings.language)
        return
    library = compilation.library
    every = offer.meant(library, settings)
    for language in [language_of(library, options.lang)] if options.lang else every:
        yield Named(language.code, language, "", language.sequence)


def _lines(asked: Named, pages: list[str]) -> Iterator[str]:
    topics, rest = by_topic(asked.language, pages)
    sizes = {topic.id: len(topic.screens) for topic in asked.language.topics}
    yield from (f"all of {topic} ({sizes[topic]})" for topic in topics)
    yield from rest

"""The two languages of the table: the clinician's, and the patient's beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.anatomy.procedure import Stop, heading_for
from kiosk.anatomy.treatment import Treatment
from kiosk.illustrations.scenes import treatment
from kiosk.model import beside
from kiosk.model.blocks import Picture
from kiosk.model.fonts import FAMILY
from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Inline
from kiosk.visit.session import Session
from kiosk.visit.targets import Say, address


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence in both languages; the side that is missing is empty. ``target`` lets it be said.

    ``language`` is that of the large one, and ``small_language`` that of the other.
    """

    large: str
    small: str
    language: str
    small_language: str
    large_mirrored: bool
    """Whether the large one is read from right to left."""
    small_mirrored: bool
    large_font: str
    """The family of its letters."""
    small_font: str
    target: str


def others(library: Library, session: Session) -> tuple[Language, ...]:
    """The languages that can stand beside the clinician's, the patient's first."""
    found = [each for each in library.languages if each.code != session.language]
    return tuple(sorted(found, key=lambda each: each.code != session.table.beside))


def patients(library: Library, session: Session) -> Language:
    """The language of the patient: the one that was chosen to give, else that of the large words."""
    table, found = session.table, others(library, session)
    if table.giving.language:
        return library.language(table.giving.language)
    own = library.language(session.language)
    return found[0] if found and table.both and not table.own_large else own


def both(library: Library, session: Session) -> tuple[Language, Language | None]:
    """The language of the large sentences, and that of the small ones where there is a second."""
    own, found = library.language(session.language), others(library, session)
    if not found:
        return own, None
    return (own, found[0]) if session.table.own_large else (found[0], own)


def with_balloon(language: Language) -> bool:
    """Whether a balloon makes a space for the cement: no picture of a step shows a treatment without one."""
    steps = (language.screens[id_] for topic in language.topics if topic.numbered for id_ in topic.screens)
    return all(shown.space for shown in map(_shown, steps) if shown)


def heading(language: Language, time: float) -> Stop:
    """The stop that the treatment of ``language`` is on its way to at ``time`` (0..1)."""
    return heading_for(time, space=with_balloon(language))


def told(large: Language, small: Language | None, stop: Stop) -> Iterator[Pair]:
    """What the steps of the treatment say of the way to ``stop``, sentence beside sentence."""
    pages = dict.fromkeys((*_steps(large, stop), *(_steps(small, stop) if small else ())))
    found = (each for page in pages for each in beside.pairs(_words(large, page), _words(small, page)))
    for at, (one, other) in enumerate(found):
        yield Pair(
            one,
            other,
            large.code,
            small.code if small else "",
            large.right_to_left,
            bool(small and small.right_to_left),
            large.font or FAMILY,
            (small.font if small else "") or FAMILY,
            address(Say(at)),
        )


def _steps(language: Language, stop: Stop) -> Iterator[str]:
    """The ids of the steps whose picture shows the procedure at ``stop``."""
    for topic in language.topics:
        for id_ in topic.screens if topic.numbered else ():
            shown = _shown(language.screens[id_])
            if shown and shown.phase.value == stop.value:
                yield id_


def _shown(screen: Screen) -> Treatment | None:
    """The treatment that the first picture of a step shows at its end."""
    if screen.kind is not ScreenKind.STEP:
        return None
    scenes = (each.scene for each in screen.blocks if isinstance(each, Picture))
    scene = next(scenes, None)
    return treatment(scene) if scene else None


def _words(language: Language | None, page: str) -> tuple[Inline, ...]:
    """The passages of ``page``; none where the language lacks it."""
    if language is None or page not in language.screens:
        return ()
    return tuple(beside.passages(language.screens[page].blocks))

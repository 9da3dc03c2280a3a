"""A session in the content as it is now: after a change of words, of language or of pack."""

from __future__ import annotations

from dataclasses import replace

from kiosk.model.library import Language, Library, by_id
from kiosk.visit import notes
from kiosk.visit.handing import left_table
from kiosk.visit.session import ATTRACT, HOME, PACKS, PIN, SOURCES, TABLE, TERM, TOPICS, Session
from kiosk.visit.staff.tasks import ROOMS


def fitted(session: Session, library: Library) -> Session:
    """``session`` without what its pack of ``library`` has not in its language.

    Those are places, lines of the own list, and languages of the clinician and of the patient.
    """
    pack = library.pack(session.pack, session.language)
    language = pack.language(session.language)
    with_clinician = session.given or session.place.screen == TABLE or left_table(session)
    several = not with_clinician and len(library.packs_in(session.language)) > 1
    kept = replace(session, several=several).keep_to(places(language, several=several))
    codes = {each.code for each in pack.languages}
    giving, asked = kept.table.giving, by_id(language.questions)
    giving = replace(giving, language=giving.language if giving.language in codes else "")
    return replace(
        kept,
        picks=tuple(each for each in kept.picks if each in asked),
        lean=kept.lean if notes.leans(language, kept.lean) else -1,
        clinician=kept.clinician if kept.clinician in codes else "",
        table=replace(kept.table, giving=giving),
    )


def places(language: Language, *, several: bool) -> frozenset[str]:
    """Where a person can be in ``language``: a page that cannot be read in it is left out there.

    ``several``: there are several packs to choose from.
    """
    return frozenset(
        {
            *language.screens,
            *(f"{TERM}{each}" for each in language.glossary),
            *(f"{SOURCES}{each}" for each in language.screens),
            ATTRACT,
            HOME,
            TOPICS,
            *((PACKS,) if several else ()),
            TABLE,
            PIN,
            *ROOMS,
        }
    )

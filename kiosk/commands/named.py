"""The pages that somebody means by a name: a topic or a page, by its id or by its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler import LANGUAGE, PAGE, Compilation
from kiosk.errors import KioskError
from kiosk.model.hints import nearest
from kiosk.model.library import Language, Library
from kiosk.settings.places import Places


class NamedError(KioskError):
    """Nothing is called like that, or people cannot be shown it."""


@dataclass(frozen=True, slots=True)
class Named:
    """Pages of one language by their ids, the title of their topic, and what they are called: ``en/care``."""

    name: str
    language: Language
    title: str
    pages: tuple[str, ...]


def language_of(library: Library, code: str) -> Language:
    """The language ``code``; the source language when it is empty. Raises :class:`NamedError`."""
    codes = [language.code for language in library.languages]
    if code and code not in codes:
        raise NamedError(f"there is no language {code!r}; there is {', '.join(codes)}")
    return library.language(code or codes[0])


def named(what: str, compilation: Compilation, content: Path, code: str) -> Named:
    """What ``care``, ``care/washing``, ``en/care`` or a path to a file or folder stands for.

    ``code`` is the language where ``what`` names none. Raises :class:`NamedError`.
    """
    if compilation.library is None:
        raise NamedError(f"{content} has problems; run `kiosk check`")
    parts = _parts(what, content)
    codes = [language.code for language in compilation.library.languages]
    if parts[0] not in codes and (content / parts[0] / LANGUAGE).exists():
        raise NamedError(f"{parts[0]} is held back; `kiosk check` says why")
    given = parts.pop(0) if parts[0] in codes else code
    language, asked = language_of(compilation.library, given), "/".join(parts)
    name, topics = f"{language.code}/{asked}", {topic.id: topic for topic in language.topics}
    if asked in language.screens:
        return Named(name, language, language.topic_of(asked).title, (asked,))
    if asked in topics:
        return Named(name, language, topics[asked].title, topics[asked].screens)
    if faults := hidden(name, compilation):
        raise NamedError("\n".join(faults))
    if not asked:
        raise NamedError(f"{what!r} is no topic and no page; there is: {', '.join(topics)}")
    if (content / language.code / f"{asked}{PAGE}").is_file():
        raise NamedError(f"{what!r} is no page: its words count with every page that shows them; name a page")
    raise NamedError(f"there is no topic or screen {what!r}; {nearest(asked, (*topics, *language.screens))}")


def pack_of(whats: Sequence[str], where: Places) -> Places:
    """The pack of ``where`` that has the files of ``whats``; the main one where no pack has them.

    Raises :class:`NamedError` where several packs have them.
    """
    found = [pack for pack in where.each if all(_stands(what, pack.content) for what in whats)]
    if len(found) > 1 and whats:
        several = ", ".join(str(pack.content) for pack in found)
        raise NamedError(f"{' '.join(whats)}: several packs have this ({several}); add --content DIR")
    return (*found, where.each[0])[0]


def _stands(what: str, content: Path) -> bool:
    """Whether a language of the pack in ``content`` has a page or a topic that is called ``what``."""
    parts = _parts(what, content)
    languages = [folder for folder in content.iterdir() if folder.is_dir()] if content.is_dir() else []
    asked = [*(folder.joinpath(*parts) for folder in languages), content.joinpath(*parts)]
    return any(path.is_dir() or path.with_name(f"{path.name}{PAGE}").is_file() for path in asked)


def hidden(name: str, compilation: Compilation) -> list[str]:
    """Why people do not see the page, or pages of the topic, ``name`` (``en/care``) whose files are there."""
    files = (f"{name}{PAGE}", f"{name}/")
    return [
        f"{problem}; mend it first"
        for problem in compilation.problems
        if problem.breaks and problem.file.endswith(PAGE) and problem.file.startswith(files)
    ]


def _parts(what: str, content: Path) -> list[str]:
    """``what`` as seen from the content folder, without the end of a file's name."""
    path, root = Path(what), content.absolute()
    if path.absolute().is_relative_to(root) and path.absolute() != root:
        path = path.absolute().relative_to(root)
    parts = [part for part in path.as_posix().replace("\\", "/").split("/") if part not in {"", "."}]
    if parts[:1] == [root.name] and parts[1:]:
        parts = parts[1:]
    return [*parts[:-1], parts[-1].removesuffix(PAGE)] if parts else [what]

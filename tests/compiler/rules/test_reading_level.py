"""W1 to W3: how hard a text is, and how long its words and sentences are."""

from __future__ import annotations

from pathlib import Path

from support.house_rules import body_breaks, broken, spanish
from support.packs import (
    NEEDLE,
    compile_files,
    compile_pack,
    with_body,
    write,
)

HARD = (
    "Percutaneous vertebral augmentation necessitates fluoroscopically guided introduction of cannulated "
    "instrumentation. Polymethylmethacrylate administration subsequently stabilizes osteoporotic "
    "vertebrae. Contraindications include coagulopathy, infection and hypersensitivity. Anesthesiologists "
    "continuously monitor cardiovascular parameters during intervention.\n"
)

EASY = (
    "The doctor pushes a thin needle into your bone. You lie on your front. It may take an hour. You can "
    "talk to us. Tell us if you hurt. Then we stop.\n"
)


def test_w1_hard_english_is_measured_by_screen_and_topic(tmp_path: Path) -> None:
    found = broken(compile_files(tmp_path, {NEEDLE: with_body(HARD)}), "W1")
    assert [(NEEDLE, 1), ("en/steps/_topic.md", 1)] == sorted(
        ((file, line) for file, line, _ in found), key=lambda each: each[0] != NEEDLE
    )
    for _, _, message in found:
        assert "Flesch-Kincaid grade of this " in message
        assert "must be at most" in message
    assert [] == broken(compile_files(tmp_path, {NEEDLE: with_body(EASY)}), "W1")


def test_w1_terms_are_left_out_of_one_of_the_two_measures(tmp_path: Path) -> None:
    text = "We do percutaneous vertebroplasty. " * 8
    files = {NEEDLE: with_body(text), "en/glossary.md": "## Percutaneous vertebroplasty {#v}\n\nA thing.\n"}
    (_, _, message), *_ = broken(compile_files(tmp_path, files), "W1")
    assert "(-" in message, "2 words of one syllable without the term"


def test_w2_long_sentences(tmp_path: Path) -> None:
    fifteen = "One two three four five six seven eight nine ten one two three four five."
    sixteen = "One two three four five six seven eight nine ten one two three four five six."
    assert [] == body_breaks(tmp_path, "W2", fifteen)
    found = body_breaks(tmp_path, "W2", f"Short one.\n\nShort\n{sixteen}")
    assert [(2, "a sentence has 17 words, at most 15; split it")] == found
    found = body_breaks(tmp_path, "W2", f"Short one.\n\nShort.\n{sixteen}")
    assert [(3, "a sentence has 16 words, at most 15; split it")] == found


def test_w2_long_words(tmp_path: Path) -> None:
    found = body_breaks(tmp_path, "W2", "We see\na vertebra. A vertebra!\n")
    message = "'vertebra' has 3 syllables, at most 2; use a shorter word or add it to _allowed_words.md"
    assert [(1, message)] == found
    assert [] == body_breaks(tmp_path, "W2", "Anyone can. Kyphoplasty.\n"), "allowed words"
    files = {NEEDLE: with_body("A vertebra.\n"), "en/glossary.md": "## Vertebra {#v}\n\nA bone.\n"}
    assert [] == broken(compile_files(tmp_path, files), "W2"), "names of terms"


def test_w3_hard_spanish(tmp_path: Path) -> None:
    hard = (
        "La administración percutánea de polimetilmetacrilato estabiliza progresivamente vértebras "
        "osteoporóticas. Las contraindicaciones incluyen hipersensibilidad, coagulopatías e infecciones "
        "generalizadas. Los anestesiólogos supervisan continuamente parámetros cardiovasculares durante "
        "intervenciones especializadas.\n"
    )
    found = broken(compile_pack(write(tmp_path / "hard", spanish(hard))), "W3")
    assert {"es/steps/needle.md", "es/steps/_topic.md"} == {file for file, _, _ in found} - {
        "es/more/_topic.md"
    }
    assert all("INFLESZ" in message and "must be at least 70" in message for _, _, message in found)
    easy = "El doctor mete una aguja en el hueso. Usted no siente nada. " * 4
    found = broken(compile_pack(write(tmp_path / "easy", spanish(easy))), "W3")
    assert [] == [file for file, _, _ in found if file != "es/more/_topic.md"], "its other topic is English"

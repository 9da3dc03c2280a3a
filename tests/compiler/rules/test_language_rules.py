"""A language's rules are one file; a language without one gets what can be checked without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler.rules import languages
from kiosk.compiler.rules.language_rules import LanguageRules, rules_of
from kiosk.compiler.rules.languages import english, spanish
from kiosk.compiler.rules.wording import EVERYWHERE, TERM, frequency, misleading
from support.packs import ENGLISH, NEEDLE, compile_files, with_body


def test_every_file_of_the_folder_is_a_language() -> None:
    files = {path.stem for path in Path(languages.__path__[0]).glob("*.py")} - {"__init__"}
    assert {"english", "spanish"} == files
    assert (english.RULES, spanish.RULES) == (rules_of("en"), rules_of("es"))


def test_a_region_has_the_rules_of_its_language() -> None:
    assert spanish.RULES is rules_of("es-MX")
    assert LanguageRules("de") == rules_of("de-AT")
    assert EVERYWHERE == rules_of("de").wordings


@pytest.mark.parametrize(
    ("rules", "text", "count"),
    [
        (english.RULES, "18 of 100 bones", (18, 100)),
        (english.RULES, "2½ out of every 1,000 people", (2.5, 1000)),
        (spanish.RULES, "18 de cada 100 huesos", (18, 100)),
        (spanish.RULES, "0,5 de 1.000", (0.5, 1000)),
        (spanish.RULES, "18 of 100 bones", None),
    ],
)
def test_a_count_is_read_in_its_language(
    rules: LanguageRules, text: str, count: tuple[float, float] | None
) -> None:
    assert rules.frequency is not None
    assert count == frequency(text, rules.frequency)


def test_an_unknown_language_is_checked_for_long_sentences_prices_and_percents(tmp_path: Path) -> None:
    hard = "Untersuchungsergebnisse sind 5 % teurer. Das macht $5. " + "Eins zwei drei vier fünf " * 4 + "."
    files = {path.replace("en/", "de/"): text for path, text in ENGLISH.items()}
    needle = NEEDLE.replace("en/", "de/")
    compilation = compile_files(tmp_path, {**files, needle: with_body(hard)})
    found = {
        (each.rule, each.message.partition(":")[0])
        for each in compilation.problems
        if each.file == needle and each.rule in {"W1", "W2", "W3", "W4", "promise"}
    }
    assert ("W4", "'5 %'") in found
    assert ("promise", "'$5'") in found
    assert any(rule == "W2" and "words" in message for rule, message in found)
    assert not any(rule in {"W1", "W3"} or "syllables" in message for rule, message in found)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("una venda", "escriba vendaje"),
        ("curitas", "escriba vendaje"),
        ("un procedimiento falso", "escriba procedimiento simulado"),
        ("una prueba clínica", "escriba estudio; prueba es la médica"),
        ("hay pruebas de que ayuda", "escriba evidencia"),
        ("las piernas dormidas", "escriba adormecida"),
        ("unos rayos X", "escriba rayos X, o una radiografía"),
        ("un vendaje, un estudio, evidencia, la pierna adormecida, rayos X", ""),
    ],
)
def test_spanish_has_one_word_for_one_thing_in_every_pack(text: str, remedy: str) -> None:
    told = [advice for _, _, rule, advice in misleading(text, spanish.RULES.wordings) if rule == TERM]
    assert ([remedy] if remedy else []) == told

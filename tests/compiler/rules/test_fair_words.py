"""W4 and the wording of a language: words that promise, frighten or name one thing in two ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.house_rules import body_breaks, broken, spanish
from support.packs import (
    BODY_LINE,
    ENGLISH,
    compile_files,
    compile_pack,
    write,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It leaks in 1 in 5 bones.", "1 in 5"),
        ("One in ten people hurt.", "One in ten"),
        ("It is 5 times more here.", "times more"),
        ("It is three times as high.", "times as"),
        ("Harm is rare here.", "rare"),
        ("It rarely leaks.", "rarely"),
        ("It helps 47 % of them.", "47 %"),
        ("About 5 percent leak.", "percent"),
    ],
)
def test_w4_english_risk_words(tmp_path: Path, text: str, words: str) -> None:
    ((line, message),) = body_breaks(tmp_path, "W4", f"First.\n\n{text}\n")
    assert (2, True) == (line, message.startswith(repr(words)))


@pytest.mark.parametrize(
    "text",
    [
        "It leaks in 18 of 100 bones within a day.",
        "It is rare: 1 of 100 bones on a scan.",
        "Walk 3 times a day.",
        "You are in one room.",
        "One in the spine.",
    ],
)
def test_w4_fair_english(tmp_path: Path, text: str) -> None:
    assert [] == body_breaks(tmp_path, "W4", text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Le pasa a 1 de cada 5 personas.", "W4"),
        ("Le pasa a una de cada diez.", "W4"),
        ("Es 5 veces más alto.", "W4"),
        ("Es raro.", "W4"),
        ("Ayuda al 47 %.", "W4"),
        ("La tasa de éxito es alta.", "promise"),
        ("Se lo garantizamos.", "promise"),
        ("La cifoplastia es segura.", "promise"),
        ("Recupera la altura normal.", "promise"),
        ("Previene nuevas fracturas.", "promise"),
        ("Evita fracturas nuevas.", "promise"),
        ("Le da una vida más larga.", "promise"),
        ("Usted vivirá más años.", "promise"),
        ("Cuesta 50 dólares.", "promise"),
    ],
)
def test_spanish_wording(tmp_path: Path, text: str, rule: str) -> None:
    ((file, line, _),) = broken(compile_pack(write(tmp_path, spanish(f"Nada.\n\n{text}\n"))), rule)
    assert ("es/steps/needle.md", BODY_LINE + 2) == (file, line)


@pytest.mark.parametrize(
    "text",
    [
        "Le pasa a 18 de cada 100 huesos en un año.",
        "Le pasa a 1 de cada 200 huesos al mes.",
        "Es raro: 1 de cada 100 personas a los 80.",
        "Camine 3 veces al día.",
        "Llame a su seguro.",
        "No estoy seguro.",
    ],
)
def test_fair_spanish(tmp_path: Path, text: str) -> None:
    compilation = compile_pack(write(tmp_path, spanish(text)))
    assert [] == broken(compilation, "W4") + broken(compilation, "promise")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The success rate is high.", "success rate"),
        ("We guarantee it.", "guarantee"),
        ("It is safe.", "safe"),
        ("You get a longer life.", "longer life"),
        ("You live longer.", "live longer"),
        ("It restores normal height.", "restores normal height"),
        ("It restores the normal height.", "restores the normal height"),
        ("It prevents new fractures.", "prevents new fractures"),
        ("It prevents more breaks.", "prevents more breaks"),
        ("It is $500.", "$5"),
        ("It is 500 dollars.", "0 dollars"),
    ],
)
def test_english_promises(tmp_path: Path, text: str, words: str) -> None:
    ((line, message),) = body_breaks(tmp_path, "promise", f"First.\n\n{text}\n")
    assert (2, True) == (line, message.startswith(repr(words)))


def test_titles_of_topics_are_checked_too(tmp_path: Path) -> None:
    topic = ENGLISH["en/steps/_topic.md"].replace("Step by step", "A safe way")
    ((file, line, message),) = broken(compile_files(tmp_path, {"en/steps/_topic.md": topic}), "promise")
    assert ("en/steps/_topic.md", 2, True) == (file, line, message.startswith("'safe'"))


def test_the_questions_to_ask_may_say_safe() -> None:
    assert "safe" in ENGLISH["en/questions.md"]  # test_a_whole_pack_has_no_problem covers the rest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Se llena un balón.", "escriba globo; balón es el de fútbol"),
        ("Se llena un globo (balón).", None),
        ("Le ponen una venda.", "escriba vendaje"),
        ("Le ponen un vendaje.", None),
        ("Es un procedimiento falso.", "escriba procedimiento simulado"),
        ("Falta una prueba justa.", "escriba estudio; prueba es la médica"),
        ("Es un ensayo corto.", "escriba estudio; prueba es la médica"),
        ("No hay pruebas de que sirva.", "escriba evidencia"),
        ("Le hacen una prueba de sangre.", None),
        ("Siente la pierna dormida.", "escriba adormecida"),
        ("Le toman unos rayos X.", "escriba rayos X, o una radiografía"),
        ("Le toman rayos X.", None),
    ],
)
def test_spanish_has_one_word_for_one_thing(tmp_path: Path, text: str, told: str | None) -> None:
    found = broken(compile_pack(write(tmp_path, spanish(f"{text}\n"))), "term")
    assert ([told] if told else []) == [message.partition(": ")[2] for _, _, message in found]

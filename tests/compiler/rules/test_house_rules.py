from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.compiler import Compilation, Severity
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from support.packs import (
    ABOUT,
    BODY_LINE,
    ENGLISH,
    HELP,
    NEEDLE,
    SCREEN,
    compile_files,
    compile_pack,
    printed,
    with_body,
    write,
)

CHOICES = """\
---
title: My choices
layout: choices
summary: Each choice has good and bad sides.
order: 3
---
## Wait {#wait}

### May help {#benefit}

Many hurt less in time.

### May harm {#harm}

Some still hurt a lot.

## Brace {#brace}

### May help {#benefit}

It may hold you up.

### May harm {#harm}

It may rub your skin.
"""
RISK = """\
!!! risk "A leak"
    ![](draw:icon_array?events=18&glyph=bone)

    - 18 of 100 bones: a leak was seen on X-ray
    - 82 of 100 bones: no leak was seen
"""
TERM = "See [bone cement](term:cement).\n"

SHIPPED = places(Settings()).content
"""The shipped content, for the words that it refuses in Spanish."""


def broken(compilation: Compilation, rule: str) -> list[tuple[str, int, str]]:
    """File, line and message of every break of ``rule``, which never keeps a library from being made."""
    assert compilation.library is not None, compilation.problems
    found = [each for each in compilation.problems if each.rule == rule]
    assert all(each.severity is Severity.ERROR for each in found)
    return [(each.file, each.line, each.message) for each in found]


def body_breaks(root: Path, rule: str, body: str) -> list[tuple[int, str]]:
    """Line of the body (from 0) and message of every break of ``rule`` on a screen with ``body``."""
    found = broken(compile_files(root, {NEEDLE: with_body(body)}), rule)
    assert {NEEDLE} >= {file for file, _, _ in found}
    return [(line - BODY_LINE, message) for _, line, message in found]


def spanish(body: str, summary: str = "La aguja entra en el hueso.") -> Mapping[str, str]:
    """A pack in Spanish with ``body`` on one of its screens."""
    screen = with_body(body, SCREEN.replace("A thin needle goes into the bone.", summary))
    files = {**ENGLISH, NEEDLE: screen}
    own = {"es/_wording.md": (SHIPPED / "es" / "_wording.md").read_text(encoding="utf-8")}
    return {name.replace("en/", "es/"): text for name, text in files.items()} | own


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
    ("change", "message"),
    [
        (("- 18 of 100", "- Some"), "both bullets start with a count"),
        (("82 of 100", "82 of 200"), "one bullet counts out of 100, the other out of 200"),
        (("82 of 100", "81 of 100"), "18 and 81 do not make 100"),
        (("events=18", "events=19"), "the picture shows 19 of 100, the words say 18 of 100"),
        (("of 100", "of 50"), "18 and 82 do not make 50"),
    ],
)
def test_w4_risks_add_up(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    assert [] == body_breaks(tmp_path, "W4", f"Look.\n\n{RISK}")
    ((line, found),) = body_breaks(tmp_path, "W4", f"Look.\n\n{RISK.replace(*change)}")
    assert (2, True) == (line, found.startswith(message))


@pytest.mark.parametrize(
    ("events", "event", "rest", "fair"),
    [
        ("0.5", "½ of 100", "99½ of 100", True),
        ("0.5", "1 of 200", "199 of 200", True),
        ("2", "4 of 200", "196 of 200", False),
        ("18", "18 out of 100", "82 out of 100", True),
    ],
)
def test_w4_small_risks(tmp_path: Path, events: str, event: str, rest: str, *, fair: bool) -> None:
    box = RISK.replace("events=18", f"events={events}").replace("18 of 100", event).replace("82 of 100", rest)
    assert fair == (body_breaks(tmp_path, "W4", box) == [])


def test_w5_terms_are_linked_where_they_first_stand(tmp_path: Path) -> None:
    message = "'bone cement' first stands here; link it: [bone cement](term:cement)"
    assert [(2, message)] == body_breaks(tmp_path, "W5", f"First.\n\nWe use bone cement.\n\n{TERM}")
    assert [] == body_breaks(tmp_path, "W5", f"{TERM}\nWe use bone cement. Bone cements get hard.\n")
    assert [] == body_breaks(tmp_path, "W5", "We use [paste](term:cement): bone cement.\n")
    assert [] == body_breaks(tmp_path, "W5", "See [bone cement now](screen:more/help).\n")
    assert [] == body_breaks(tmp_path, "W5", "Hip-bone cementing.\n")


def test_w5_both_names_of_a_term_count(tmp_path: Path) -> None:
    files = {
        "en/glossary.md": "## Balloon (bone tamp) {#b}\n\nIt fills.\n",
        NEEDLE: with_body("A bone tamp.\n"),
    }
    ((_, line, message),) = broken(compile_files(tmp_path, files), "W5")
    assert (BODY_LINE, "'bone tamp' first stands here; link it: [bone tamp](term:b)") == (line, message)


def test_w5_chunks_are_short(tmp_path: Path) -> None:
    three, four = "One. Two. Three.", "One. Two. Three. Four."
    found = body_breaks(tmp_path, "W5", f"{three}\n\n{four}\n")
    assert [(2, "4 sentences in a paragraph, at most 3; split it")] == found
    five, six = "- a\n" * 5, "- a\n" * 6
    assert [] == body_breaks(tmp_path, "W5", five)
    found = body_breaks(tmp_path, "W5", f"Look:\n\n{six}")
    assert [(2, "6 bullets, at most 5; group them under headings")] == found


def test_w5_a_screen_has_a_summary(tmp_path: Path) -> None:
    without = SCREEN.replace("summary: A thin needle goes into the bone.\n", "")
    found = broken(compile_files(tmp_path, {NEEDLE: without}), "W5")
    assert [(NEEDLE, 1, "summary is missing: the main message in one sentence")] == found


@pytest.mark.parametrize(
    ("picture", "message"),
    [
        ('![A bone.](draw:lateral "The bone.")', None),
        ('![](draw:lateral "The bone.")', "the picture has no words for the blind"),
        ("![A bone.](draw:lateral)", "the picture has no caption"),
        ('![A bone.](draw:lateral "Percutaneous augmentation.")', "Flesch-Kincaid grade of the caption is"),
    ],
)
def test_w6_pictures(tmp_path: Path, picture: str, message: str | None) -> None:
    found = body_breaks(tmp_path, "W6", f"Look.\n\n{picture}\n")
    assert ([] if message is None else [(2, True)]) == [
        (line, each.startswith(message or "")) for line, each in found
    ]


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        (
            ("## Brace {#brace}\n\n### May help", "## Brace {#brace}\n\n### Helps"),
            17,
            "its headings are ['Helps',",
        ),
        (
            ("It may rub your skin.", "It may rub your skin if you wear it."),
            17,
            "5 words on benefit, 9 on harm: 0.56",
        ),
        (("It may rub your skin.", "Rub."), 17, "5 words on benefit, 1 on harm: 5.00"),
        (("Some still hurt a lot.", ""), 7, "mark two headings with {#benefit} and {#harm}"),
    ],
)
def test_w7_choices_get_the_same_room(
    tmp_path: Path, change: tuple[str, str], line: int, message: str
) -> None:
    name = "en/more/choices.md"
    assert [] == broken(compile_files(tmp_path, {name: CHOICES}), "W7")
    assert change[0] in CHOICES
    ((_, found_line, found),) = broken(compile_files(tmp_path, {name: CHOICES.replace(*change)}), "W7")
    assert (line, True) == (found_line, found.startswith(message))


@pytest.mark.parametrize(
    ("helps", "hurts", "fair"),
    [
        ("It hurt 7 of 100 people in 2 years.", "It may rub your skin a lot.", False),
        ("It hurt 7 of 100 people in 1 year.", "It may rub your skin a lot.", True),
        ("Wear it for 6 weeks each day.", "It may rub your skin.", True),
        ("It may hold you up for long.", "It hurt 7 of 100 people in 2 years.", True),
    ],
)
def test_w4_a_row_of_a_table_of_choices_is_compared_at_one_time(
    tmp_path: Path, helps: str, hurts: str, *, fair: bool
) -> None:
    name = "en/more/choices.md"
    counted = CHOICES.replace("Many hurt less in time.", "20 of 100 people hurt less in a year.")
    told = counted.replace("It may hold you up.", helps).replace("It may rub your skin.", hurts)
    fault = (name, 21, "says another time than this row of a choice above; compare at one time")
    assert ([] if fair else [fault]) == broken(compile_files(tmp_path, {name: told}), "W4")


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        ((" {#funding}", ""), 11, "headings are missing: ## … {#funding}"),
        (("2026-11-01", ""), 7, "the day of the last change is missing"),
    ],
)
def test_w8_the_about_screen_says_who_stands_behind_it(
    tmp_path: Path, change: tuple[str, str], line: int, message: str
) -> None:
    ((_, found_line, found),) = broken(
        compile_files(tmp_path, {"en/more/about.md": ABOUT.replace(*change)}), "W8"
    )
    assert (line, True) == (found_line, found.startswith(message))


def test_w8_numbers_have_sources(tmp_path: Path) -> None:
    without = SCREEN.replace("sources: [21]\n", "")
    found = broken(
        compile_files(tmp_path, {NEEDLE: with_body("First.\n\nIt takes 30 minutes.\n", without)}), "W8"
    )
    assert [(NEEDLE, 8, "'30' has no source; name it above: sources: [21]")] == found
    assert [] == body_breaks(tmp_path, "W8", "It takes 30 minutes.\n")


def test_every_language_has_an_about_screen(tmp_path: Path) -> None:
    files = {name: text for name, text in ENGLISH.items() if name != "en/more/about.md"}
    found = broken(compile_pack(write(tmp_path, files)), "W8")
    assert [("en/_language.md", 1, "there is no screen with layout: about; write one")] == found


def test_there_is_no_library_without_help(tmp_path: Path) -> None:
    files = {name: text for name, text in ENGLISH.items() if name != "en/more/help.md"}
    compilation = compile_pack(write(tmp_path, files))
    assert compilation.library is None
    assert ["en/_language.md:1: there is no screen with layout: help; write one"] == printed(compilation)


def test_help_has_five_signs_at_most(tmp_path: Path) -> None:
    eight = HELP + "- You feel weak.\n" * 7
    assert 1 == len(broken(compile_files(tmp_path, {"en/more/help.md": eight}), "W5"))


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Of 100 people, 18 of 100 hurt a week.\n", None),
        ("It was seen on X-ray in 18 of 100 bones.\n", None),
        (
            "It was seen on X-ray in 18 of 100.\n",
            "'18 of 100' does not say of whom; write of 100 people, women or bones",
        ),
    ],
)
def test_w4_a_count_says_of_whom(tmp_path: Path, body: str, fault: str | None) -> None:
    assert ([(0, fault)] if fault else []) == body_breaks(tmp_path, "W4", body)


@pytest.mark.parametrize(
    "body",
    [
        "It hurt 18 of 100 people within a year.\n",
        "At 65 and up, 18 of 100 people have one.\n",
        "Of 100 people who saw a doctor, 18 of 100 people had one.\n",
        "It hurt 18 of 100 people. They were seen at different times.\n",
        "Pain fell by 4 to 5 of 10 points.\n",
        "Take 1 of 2 pills, 3 times a day.\n",
        f"Look.\n\n{RISK}",
    ],
)
def test_w4_a_count_with_its_time_is_no_fault(tmp_path: Path, body: str) -> None:
    assert [] == body_breaks(tmp_path, "W4", body)


@pytest.mark.parametrize(
    "body", ["It hurt 18 of 100 people.\n", RISK.replace(" on X-ray", ""), "- It hurt 18 of 100 people.\n"]
)
def test_w4_a_count_says_when(tmp_path: Path, body: str) -> None:
    ((_, message),) = body_breaks(tmp_path, "W4", body)
    assert message.startswith("'18 of 100' does not say when; write within 1 year")


@pytest.mark.parametrize(
    ("body", "fair"),
    [
        ("It hurt 7 of 100 people in a month. Without it, 30 in 2 years.\n", False),
        ("It hurt 7 of 100 people in a month. Without it, 30.\n", True),
        ("It broke in 36 of 100 people in 1 year, in 49 in 2 years.\n", True),
    ],
)
def test_w4_counts_are_compared_at_one_time(tmp_path: Path, body: str, *, fair: bool) -> None:
    fault = "compares counts of different times; compare at one time"
    assert ([] if fair else [(0, fault)]) == body_breaks(tmp_path, "W4", body)


def two_risks(first: str, second: str, glyph: str = "women") -> str:
    return "\n".join(
        f'!!! risk "{title}"\n    ![](draw:icon_array?events=18&glyph=person)\n\n'
        f"    - 18 of 100 {kind}: a new break on X-ray\n    - 82 of 100 {kind}: none\n"
        for title, kind in ((first, "women"), (second, glyph))
    )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (two_risks("3 years with medicine", "3 years, no medicine"), None),
        (two_risks("Within a year with it", "Within 1 year without"), None),
        (two_risks("Within 1 year", "Within 2 years"), None),
        (
            two_risks("3 years with medicine", "2 years, no medicine"),
            "says another time than the risk above; compare at one time",
        ),
        (
            two_risks("3 years with medicine", "No medicine"),
            "says another time than the risk above; compare at one time",
        ),
        (
            two_risks("With medicine", "No medicine", "people"),
            "counts other things than the risk above (break and people, break and women); use one",
        ),
    ],
)
def test_w4_risks_beside_each_other_can_be_compared(tmp_path: Path, body: str, fault: str | None) -> None:
    assert ([(6, fault)] if fault else []) == body_breaks(tmp_path, "W4", body)


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


def safety(body: str) -> Mapping[str, str]:
    return {NEEDLE: with_body(body, SCREEN.replace("order: 1", "order: 1\nsafety: true"))}


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("- You run a fever.\n- You hurt more.\n", None),
        ("- One two three four.\n" * 5, None),
        (
            "- You may run hot for one or two days in all of this.\n" * 5,
            "65 words on a safety page with a list, at most 60: all of it is always in view",
        ),
        (
            "- You run a fever.\n\nOr this.\n\n- You hurt more.\n",
            "a safety page has one list, which is never split; join them",
        ),
    ],
)
def test_a_safety_list_is_short_enough_to_be_whole(tmp_path: Path, body: str, fault: str | None) -> None:
    found = broken(compile_files(tmp_path, safety(body)), "safety")
    assert ([fault] if fault else []) == [message for _, _, message in found]

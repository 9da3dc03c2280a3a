import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.compiler.rules.languages.english import syllables as english
from kiosk.compiler.rules.languages.spanish import syllables as spanish

# Parted by the rules of the Real Academia Española.
SPANISH = """
a-gua guí-a gue-rra que quien qui-so pin-güi-no lin-güís-ti-ca cui-da-do ciu-dad viu-da muy hoy y rey bue-yes
a-yu-da ra-yos hue-so co-lum-na vér-te-bra vér-te-bras ci-fo-plas-tia ver-te-bro-plas-tia do-lor es-pal-da
ce-men-to ó-se-o pa-ís o-í-do ha-bí-a rí-o tí-o le-er cre-e re-úne a-é-re-o po-e-ta hé-ro-e te-a-tro re-al
zo-o-ló-gi-co lim-piáis Pa-ra-guay pa-ra-no-ia ai-re cau-sa deu-da boi-na a-ho-ra al-co-hol prohi-bir bú-ho
cons-truir hu-i-da hui-da chi-i-ta sa-lud mé-di-co in-yec-ción a-nes-te-sia o-pe-ra-ción san-gre hie-lo
hier-ba a-guan-tar an-ti-guo bi-lin-güe fra-se sí tú es-tá ac-tú-a con-ti-nú-e gra-cias e-duc-ción is-la
a-ve-ri-güéis o-es-te ma-íz ba-úl Ra-úl re-í-r trans-por-te ins-truc-ción ex-tre-mi-dad a-é-re-os huir
"""
WRONG = {"hu-i-da", "e-duc-ción", "re-úne", "re-í-r"}  # parted otherwise below
PARTED = {"huida": 2, "reúne": 3, "reír": 2, "huésped": 2, "vehículo": 4, "ahínco": 3, "rehúye": 3}


@pytest.mark.parametrize("parted", sorted(set(SPANISH.split()) - WRONG))
def test_spanish_words_are_parted_by_the_rules(parted: str) -> None:
    assert parted.count("-") + 1 == spanish(parted.replace("-", ""))


@pytest.mark.parametrize(("word", "count"), PARTED.items())
def test_spanish_hiatus_with_an_accent(word: str, count: int) -> None:
    assert count == spanish(word)


@pytest.mark.parametrize(
    ("word", "count"),
    {
        "bone": 1, "needle": 2, "doctor": 2, "medicine": 3, "procedure": 3, "balloon": 2, "X": 1, "don't": 1,
        "nurses": 2, "doctor's": 2, "Cement": 2, "area": 3, "hospital": 3, "asked": 1, "painted": 2,
    }.items(),
)  # fmt: skip
def test_english_words_of_the_dictionary(word: str, count: int) -> None:
    assert count == english(word)


@pytest.mark.parametrize(
    ("word", "count"),
    {"kyphoplasty": 4, "vertebroplasty": 5, "qqzale": 1, "brimmed": 1, "zorpted": 2, "zorple": 2}.items(),
)
def test_english_words_the_dictionary_does_not_know(word: str, count: int) -> None:
    assert count == english(word)


@given(st.text())
def test_every_word_has_a_syllable(word: str) -> None:
    assert english(word) >= 1
    assert spanish(word) >= 1

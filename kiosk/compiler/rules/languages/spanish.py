"""Spanish: the INFLESZ scale, and what people misread."""

from __future__ import annotations

import re
from functools import cache

from kiosk.compiler.rules.language_rules import LanguageRules
from kiosk.compiler.rules.readability import Scale
from kiosk.compiler.rules.wording import (
    PROMISE,
    RISK,
    TERM,
    avoid,
    frequency_pattern,
    no_facts,
    percent,
    price,
    ratio,
)

_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_MUTE_H = re.compile(r"(?<!c)h")
_VOWEL_Y = re.compile(r"y(?![aeiouáéíóú])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_STRONG = re.compile(r"[aeoáéóíú]")


@cache
def syllables(word: str) -> int:
    """Syllables of a Spanish word, by the rules for diphthongs and hiatus.

    Strong vowels (a, e, o, and í, ú with an accent) each carry a syllable; weak ones (i, u, ü, final y)
    lean on a neighbour. The u of que, qui, gue, gui and every h outside ch are silent.
    """
    word = _VOWEL_Y.sub("i", word.casefold())
    word = _MUTE_H.sub("", _SILENT_U.sub("", word))
    return max(1, sum(_nuclei(run) for run in _VOWELS.findall(word)))


def _nuclei(run: str) -> int:
    """Syllables in a run of vowels: its strong ones; of weak ones alone only a doubled one is parted."""
    return len(_STRONG.findall(run)) or 1 + run.count("ii") + run.count("uu")


# Szigriszt 1993, bands of the INFLESZ scale (Barrio-Cantalejo 2008): fairly easy begins at 65; we ask 70.
_INFLESZ = Scale("W3", "INFLESZ", syllables, -1.0, -62.3, 206.835, -1, topic=70.0, screen=70.0)
_TO_TEN = "uno dos tres cuatro cinco seis siete ocho nueve diez"
_NUMBERS = dict(zip(_TO_TEN.split(), range(1, 11), strict=True)) | {
    "un": 1,
    "una": 1,
    "veinte": 20,
    "cien": 100,
}
_SMALL = rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})"
_OF_100 = "escriba {count} de cada 100"
_NOT = r"(?<!no )(?<!nunca )(?<!si )(?<!cuándo )"
"""What turns a promise round: "No es seguro manejar"."""
_WORDINGS = (
    ratio(rf"\b{_SMALL} (?:de cada|entre) (?!(?:100|200|1[.,]?000)\b){_SMALL}\b", _OF_100, _NUMBERS),
    ratio(r"\b(1|uno|una) en (\d{1,3})\b(?! (?:hora|día|semana|mes|año))", _OF_100, _NUMBERS),
    avoid(
        RISK,
        r"\b(?:tercios?|cuartos?|mitad) de (?:las? |los )?(?:personas|gente|pacientes|mujeres|hombres)\b",
        "escriba cuántos de cada 100",
    ),
    avoid(RISK, r"\bveces (?:más|menos|mayor|menor)\b", "escriba los dos números de cada 100"),
    avoid(RISK, r"\brar[oa]s?\b|\braramente\b|\brara vez\b", "escriba cuántos de cada 100", bare=True),
    avoid(PROMISE, r"\btasas? de éxito\b", "diga qué vieron los estudios y qué no"),
    avoid(PROMISE, r"\bgarant\w+", "ningún resultado es seguro; diga cuántas veces ayudó"),
    avoid(
        PROMISE,
        rf"{_NOT}\b(?:es|son|sea|muy|más|totalmente|completamente) segur[oa]s?\b",
        "diga qué puede salir mal y cuántas veces",
    ),
    avoid(
        PROMISE,
        r"\bviv\w+ más (?:tiempo|años)\b|\balarg\w+ la vida\b|\bvida más larga\b",
        "esto no se sabe",
    ),
    price("d[oó]lares|euros"),
    percent("por ciento"),
    # One word for one thing, as the reviewers chose it for readers in the US.
    avoid(TERM, r"\bvendas?\b|\bvendit\w+|\bcurit\w+", "escriba vendaje"),
    avoid(TERM, r"\b(?:procedimiento|tratamiento)s? fals\w+", "escriba procedimiento simulado"),
    avoid(
        TERM,
        r"\bpruebas? (?:justa|imparcial|clínica|científica)s?\b|\bensayos?\b",
        "escriba estudio; prueba es la médica",
    ),
    avoid(TERM, r"\bpruebas? de que\b|\bpruebas? (?:débil|sólida|suficiente)\w*", "escriba evidencia"),
    avoid(TERM, r"\b(?:pierna|parte|nalga|entrepierna)\w*(?: íntimas)? dormidas?\b", "escriba adormecida"),
    avoid(TERM, r"\bunos rayos X\b", "escriba rayos X, o una radiografía"),
)

RULES = LanguageRules(
    "es",
    _INFLESZ,
    wordings=_WORDINGS,
    frequency=frequency_pattern("de(?: cada)?"),
    group=re.compile(r"\b(personas?|mujeres|hombres|pacientes|adultos|huesos?|fracturas?)\b", re.IGNORECASE),
    time=re.compile(r"\b(un|una|\d+|al) (día|semana|mes|año)(?:e?s)?\b", re.IGNORECASE),
    occasion=re.compile(
        r"\b(?:rayos x|radiografías?|tomografías?|resonancias?|imágenes|examen|pruebas?)\b"
        r"|\b(?:los|de|desde los) \d+ (?:años )?o más\b|\bdespués de los \d|\ba los \d|\bfueron al médico\b"
        r"|\bpor una caída\b|\ben algún momento\b|\bal final\b|\balguna vez\b",
        re.IGNORECASE,
    ),
    undated=re.compile(r"\b(?:distintos|diferentes) (?:tiempos|plazos|momentos)\b", re.IGNORECASE),
    contrast=re.compile(
        r"\b(?:con|sin|que|frente a|contra|comparad\w+|en cambio|los demás|otr[oa]s)\b", re.IGNORECASE
    ),
    no_facts=no_facts(
        "salas?|pisos?|habitaci[oó]n|cuartos?|consultorios?|puertas?|edificios?"
        "|extensi[oó]n|ext|llame al|p[aá]ginas?|pasos?|número"
    ),
)

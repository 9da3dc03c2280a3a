"""Markdown files in, a Library out, or every problem with its file and line."""

from kiosk.compiler.linking.library import Compilation, compile_library
from kiosk.compiler.problems import Problem, Severity, as_json
from kiosk.compiler.reading.images import image_fault
from kiosk.compiler.reading.language import COVER, LANGUAGE
from kiosk.compiler.reading.names import PAGE, SENTENCE, SPOKEN
from kiosk.compiler.reading.review import review_faults
from kiosk.compiler.reading.source import page_lines
from kiosk.compiler.reading.values import NO_VALUES, Values

__all__ = [
    "COVER",
    "LANGUAGE",
    "NO_VALUES",
    "PAGE",
    "SENTENCE",
    "SPOKEN",
    "Compilation",
    "Problem",
    "Severity",
    "Values",
    "as_json",
    "compile_library",
    "image_fault",
    "page_lines",
    "review_faults",
]

"""Markdown files in, a Library out, or every problem with its file and line."""

from kiosk.compiler.linking.library import Compilation, compile_library
from kiosk.compiler.problems import Problem, Severity, as_json
from kiosk.compiler.reading.values import NO_VALUES, Values

__all__ = ["NO_VALUES", "Compilation", "Problem", "Severity", "Values", "as_json", "compile_library"]

"""The list of works: what each is, its words, and where to find it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.model.library import Source, SourceKind
from support.packs import compile_files, printed


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A book on the spine", Source("21", "A book on the spine")),
        ("study: FREE, 2009. 300 people", Source("21", "FREE, 2009. 300 people", SourceKind.STUDY)),
        ("guide: NICE, UK (TA279)", Source("21", "NICE, UK", SourceKind.GUIDE, "TA279")),
        (
            "study: A (b) C (doi 10.1016/S0140-6736(09)60010-6)",
            Source("21", "A (b) C", SourceKind.STUDY, "doi 10.1016/S0140-6736(09)60010-6"),
        ),
        ("record: File (510(k) K132620)", Source("21", "File", SourceKind.RECORD, "510(k) K132620")),
        ("AJNR 2014;35:2227", Source("21", "AJNR 2014;35:2227")),
    ],
)
def test_a_work_is_its_kind_its_words_and_its_place(tmp_path: Path, line: str, expected: Source) -> None:
    compilation = compile_files(tmp_path, {"sources.md": f"- 21: {line}\n"})
    assert [] == printed(compilation)
    assert compilation.library is not None
    assert expected == compilation.library.sources["21"]

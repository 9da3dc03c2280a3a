"""A paragraph keeps together what a no-break space joins: in French no line begins with a question mark."""

from __future__ import annotations

from support.stage import Stage

WORDS = """Item {
    SpokenText { objectName: "question"; sentences: ["Est-ce cette fracture qui fait mal\u00a0?"] }
    SpokenText { objectName: "words"; sentences: ["Est-ce cette fracture qui fait mal"] }
}"""


def test_a_mark_stays_with_its_word(stage: Stage) -> None:
    stage.show(WORDS)
    question, words = stage.item("question"), stage.item("words")
    question.setWidth(question.implicitWidth() - 1)
    assert question.property("lineCount") == 2
    assert question.property("contentWidth") < words.implicitWidth() - 1

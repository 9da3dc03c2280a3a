"""The hint that ends a message about an unknown name."""

from __future__ import annotations

from kiosk.model.hints import nearest


def test_the_most_similar_name_or_all_of_them_in_order() -> None:
    assert "did you mean 'lateral'?" == nearest("latteral", ("xray", "lateral"))
    assert "there is: a, b" == nearest("zzz", ("b", "a"))
    assert "there is none" == nearest("a", ())

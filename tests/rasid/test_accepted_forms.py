"""What is shown as accepted is what is found."""

from __future__ import annotations

import pytest

from rasid.accepted_forms import accepted_forms
from rasid.name_finder import Name, NameFinder


@pytest.mark.parametrize(
    ("language", "name", "form", "rule"),
    [
        ("ar", "الأمم المتحدة", "للامم المتحده", "proclitic ل"),
        ("ar", "مانشستر", "مانشيستر", "spelling, ي added"),
        ("ar", "أمريكا", "اميركا", "spelling أميركا"),
        ("ru", "Путин", "путиным", "ending -иным"),
        ("en", "US", "u s", "dotted"),
        ("en", "Iran", "iran", ""),
    ],
)
def test_forms(language: str, name: str, form: str, rule: str) -> None:
    assert (form, rule) in accepted_forms(Name(concept="x", text=name), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "هونغ كونغ"), ("ar", "قطر"), ("ru", "Соединённые Штаты"), ("pl", "Komisja Europejska"), ("de", "Portugal")],
)
def test_every_form_is_found(language: str, text: str) -> None:
    name = Name(concept="x", text=text)
    finder = NameFinder([name])
    for form, _ in accepted_forms(name, language):
        assert finder.find(f"— {form.title() if form.isascii() or language == 'ru' else form} —", language), form


def test_a_strict_name_has_one_form() -> None:
    assert accepted_forms(Name(concept="x", text="قطر", strict=True), "ar") == [("قطر", "")]

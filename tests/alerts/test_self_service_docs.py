"""What the pages about self-service and API say is what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from alerts.api_operations import OPERATIONS
from alerts.page_words import LANGUAGES, words, zone_of, zones
from alerts.tokens import Links, Purpose, Tokens
from rasid.api_token import Scope
from rasid.subscription_yaml import read_subscriptions
from tests.alerts.newsroom_day import MORNING

DOCS = Path(__file__).parent.parent.parent / "docs"


def test_the_example_opens_an_offer() -> None:
    (text,) = re.findall(r"```yaml\n(self_service:.*?)```", (DOCS / "SELF_SERVICE.md").read_text("utf-8"), re.DOTALL)
    (offer,) = read_subscriptions({"SELF_SERVICE.md": text}).offers
    assert offer.when == ("immediate", "digest")


def test_every_operation_stands_in_the_page_with_its_scope() -> None:
    rows = re.findall(r"^\| ([A-Z]+) `(/api/v1/[^`]+)`(, `…/\{id\}`)? \| (read|write) \|", _api(), re.MULTILINE)
    told = {(method, path, Scope(scope)) for method, path, _, scope in rows}
    told |= {(method, path + "/{id}", Scope(scope)) for method, path, one, scope in rows if one}
    assert told == {(one.method, one.path, one.scope) for one in OPERATIONS}


def _api() -> str:
    return (DOCS / "API.md").read_text("utf-8")


def test_a_time_zone_is_guessed_by_the_browsers_country_and_named_in_the_pages_language() -> None:
    cases = [("ar-EG,ar;q=0.9", "Africa/Cairo"), ("ar", "UTC"), ("fr-FR", "Europe/Paris"), ("", "UTC"), ("x-??", "UTC")]
    assert [zone_of(accepted) for accepted, _ in cases] == [zone for _, zone in cases]
    for language in LANGUAGES:
        names = dict(zones(language))
        assert len(names) > 400
        assert words(language, "name")
    assert dict(zones("ar"))["Africa/Cairo"] == "مصر: القاهرة"


def test_a_token_with_an_end_says_when_and_is_good_for_one_purpose() -> None:
    tokens = Tokens("a key for tests")
    link = Links("https://rasid.example/", tokens).manage("self-abc", MORNING)
    token = link.removeprefix("https://rasid.example/s/")
    assert tokens.read_until(Purpose.MANAGE, token) == ("self-abc", MORNING)
    assert tokens.read_until(Purpose.CONFIRM, token) is None
    assert Tokens("another").read_until(Purpose.MANAGE, token) is None
    assert Links("https://rasid.example", None).confirm("self-abc", "n", MORNING) == ""

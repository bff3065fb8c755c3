"""The story that this project began with: a Gulf article in Arabic, its actors, topics and the words that name them."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rasid.compile_watchlists import compile_watchlists
from rasid.matcher import Matcher
from rasid.tagged_article import NameType, TaggedArticle
from rasid.watchlist_yaml import read_watchlists
from tests.rasid.watch_articles import article

# Written for this test.
TITLE = "أمير قطر يبحث مع مارك ميلي التعاون العسكري"
TEXT = """استقبل الشيخ تميم بن حمد آل ثاني في الدوحة اليوم الجنرال مارك ميلي، رئيس هيئة الاركان المشتركة، وبحثا \
التعاون العسكري بين قطر والولايات المتحدة الأمريكية.
وقال براين هوك إن واشنطن تعمل على تمديد حظر الأسلحة المفروض على إيران، وإن الأزمة الخليجية طالت. وأضاف هوك أن \
للكويت دورا، وأشاد ميلي بالدور القطري."""


@pytest.fixture(scope="module")
def watches() -> Matcher:
    files = {str(path): path.read_text("utf-8") for path in Path("watchlists").rglob("*.yaml")}
    return compile_watchlists(read_watchlists(files), datetime(2020, 7, 26, tzinfo=UTC))


def words(found: TaggedArticle) -> dict[str, set[str]]:
    named: dict[str, set[str]] = defaultdict(set)
    for mention in found.mentions:
        assert getattr(found.article, mention.field)[mention.start : mention.end] == mention.surface
        named[mention.concept].add(mention.surface)
    return named


def test_every_actor_is_found_by_the_words_that_name_it(watches: Matcher) -> None:
    found = watches.match(article(TEXT, title=TITLE, language="ar"))
    named = words(found)
    assert named["qatar"] >= {"قطر", "الدوحة", "القطري"}
    assert named["usa"] >= {"الولايات المتحدة الأمريكية", "واشنطن"}
    assert named["iran"] == {"إيران"}
    assert "كويت" in next(iter(named["kuwait"]))
    assert named["mark-milley"] == {"مارك ميلي", "ميلي", "رئيس هيئة الاركان المشتركة"}
    assert named["brian-hook"] == {"براين هوك", "هوك"}
    assert named["arms-embargo"] == {"حظر الأسلحة"}
    assert named["gulf-crisis"] == {"الأزمة الخليجية"}
    kinds = {m.surface: m.name_type for m in found.mentions}
    assert kinds["القطري"] is NameType.DEMONYM
    assert kinds["الدوحة"] is NameType.CAPITAL
    assert kinds["رئيس هيئة الاركان المشتركة"] is NameType.ROLE
    assert kinds["هوك"] is NameType.SHORT


def test_the_watches_fire_with_their_evidence(watches: Matcher) -> None:
    found = watches.match(article(TEXT, title=TITLE, language="ar"))
    fired = {one.watch: one for one in found.fired}
    assert set(fired) >= {"iran-embargo", "us-qatar-military", "chief-of-staff-visit"}
    embargo = fired["iran-embargo"]
    assert {found.mentions[place].concept for place in embargo.evidence} == {"arms-embargo", "iran", "usa"}
    assert embargo.explanation.startswith("arms-embargo («حظر الأسلحة» in the text) and iran («إيران» in the text)")


def test_a_declared_language_that_is_wrong_changes_nothing(watches: Matcher) -> None:
    right, wrong = (watches.match(article(TEXT, title=TITLE, language=language)) for language in ("ar", "en"))
    assert wrong.language == "ar"
    assert wrong.mentions == right.mentions


def test_the_article_itself(watches: Matcher) -> None:
    path = Path("../shared/data/doha.txt")
    if not path.exists():
        pytest.skip("the article is not here")
    named = words(watches.match(article(path.read_text("utf-8"), language="ar")))
    actors = {"qatar", "usa", "iran", "saudi-arabia", "uae", "bahrain", "egypt", "kuwait", "mark-milley", "brian-hook"}
    assert set(named) >= actors | {"arms-embargo", "gulf-crisis", "military-cooperation", "tamim-bin-hamad"}
    assert "هوك" in named["brian-hook"]

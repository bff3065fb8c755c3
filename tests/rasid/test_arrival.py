"""What an article is beside what is held of it; each row is a rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rasid.arrival import Arrival, HeldArticle, arrive
from rasid.article import Article, Carrier, Source
from rasid.tagged_article import TaggedArticle
from tests.search.builders import T0, article, tagged

PORTAL = Source(id="portal", name="Portal", owner="portal-media")
NOW = T0 + timedelta(hours=1)


def from_portal(about: Article, *, revision: int = 1, text: str = "") -> Article:
    later = about.first_seen + timedelta(minutes=40)
    words = text or about.text
    return replace(about, feed="portal", source=PORTAL, first_seen=later, revision=revision, text=words)


def silent(about: Article) -> TaggedArticle:
    """Tagged, and nothing found."""
    return tagged(about, names=(), watches=())


OWN = article()
ALSO = replace(OWN, also_in=(Carrier(feed="portal", source=PORTAL),))
SECOND = article(revision=2)

CASES = [
    ("The first sight goes on.", tagged(OWN), None, Arrival.FIRST, True),
    ("What names nothing is nothing.", silent(OWN), None, Arrival.NOTHING, False),
    ("A repeat by its own feed is told again, for the first report may have died.", tagged(OWN), (OWN, "sty_1"),
     Arrival.REPEATED, True),
    ("Another feed with the same page alerts nobody again.", tagged(from_portal(OWN)), (OWN, "sty_1"),
     Arrival.ALSO_IN, False),
    ("While no story has it, the story stage has to hear of it.", tagged(from_portal(OWN)), (OWN, None),
     Arrival.ALSO_IN, True),
    ("The second feed may say less, and adds itself all the same.", silent(from_portal(OWN)), (OWN, "sty_1"),
     Arrival.ALSO_IN, False),
    ("A feed that is known to carry it adds nothing.", tagged(from_portal(OWN)), (ALSO, "sty_1"),
     Arrival.REPEATED, False),
    ("A newer revision goes on.", tagged(SECOND), (OWN, "sty_1"), Arrival.REVISED, True),
    ("So does one from another feed.", tagged(from_portal(SECOND, revision=2)), (OWN, "sty_1"), Arrival.REVISED, True),
    ("An older revision by another feed is no correction.", tagged(from_portal(OWN)), (SECOND, "sty_1"),
     Arrival.ALSO_IN, False),
    ("A correction that matches nothing corrects its story.", silent(SECOND), (OWN, "sty_1"),
     Arrival.NO_LONGER_MATCHES, True),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "found", "known", "kind", "tell"), CASES)
def test_what_becomes_of_an_article(
    rule: str, found: TaggedArticle, known: tuple[Article, str | None] | None, kind: Arrival, tell: bool
) -> None:
    held = HeldArticle(tagged(known[0]), known[1]) if known else None
    arrived = arrive(found, held, NOW)
    assert (arrived.kind, arrived.tell) == (kind, tell), rule
    if known:  # Whatever comes: feed, source, first sight and language, and so the index, stay those of the first.
        kept = arrived.tagged.article
        for name in ("id", "feed", "source", "first_seen", "language"):
            assert getattr(kept, name) == getattr(known[0], name), rule


def test_carriers_are_kept_once_and_in_order_whatever_is_repeated() -> None:
    held = HeldArticle(tagged(OWN), "sty_1")
    for feed in ("portal", "mirror", "portal", "gulf-wire-ar", "mirror"):
        again = replace(OWN, feed=feed, source=replace(PORTAL, id=feed) if feed != OWN.feed else OWN.source)
        held = HeldArticle(arrive(tagged(again), held, NOW).tagged, "sty_1")
    assert [one.feed for one in held.tagged.article.also_in] == ["portal", "mirror"]
    later = arrive(tagged(SECOND), held, NOW).tagged.article
    assert [one.feed for one in later.also_in] == ["portal", "mirror"], "A correction keeps the carriers."


def test_an_old_correction_that_matches_nothing_begins_no_story() -> None:
    arrived = arrive(silent(SECOND), HeldArticle(tagged(OWN), "sty_1"), T0 + timedelta(days=5))
    assert (arrived.kind, arrived.story_id, arrived.tell) == (Arrival.NO_LONGER_MATCHES, "sty_1", False)

"""Articles, tagged articles and stories for the tests of search: whole values with one thing changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rasid.article import Article, Source
from rasid.identity import article_id
from rasid.level import Level
from rasid.story import Story, StoryArticle
from rasid.tagged_article import Field, FiredWatch, Mention, MentionKind, TaggedArticle

T0 = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)

WIRE = Source(id="gulf-wire", name="Gulf Wire", country="QA")


def article(
    number: int = 1,
    *,
    title: str = "محادثات في الدوحة",
    text: str = "قال مسؤول إن وفدا وصل إلى قطر يوم الثلاثاء.",
    language: str = "ar",
    revision: int = 1,
    minutes: int = 0,
) -> Article:
    url = f"https://wire.example/news/{number}"
    seen = T0 + timedelta(minutes=minutes)
    return Article(
        id=article_id(url, "gulf-wire-ar", str(number)),
        revision=revision,
        url=url,
        title=title,
        text=text,
        language=language,
        source=WIRE,
        feed="gulf-wire-ar",
        first_seen=seen,
        fetched=seen + timedelta(minutes=revision - 1),
        published=seen - timedelta(minutes=3),
        published_raw="Tue, 24 Nov 2026 09:57:00 +0000",
        authors=("R. Haddad",),
    )


def tagged(
    found: Article | None = None,
    *,
    names: tuple[tuple[str, str], ...] = (("qatar", "قطر"),),
    topics: tuple[tuple[str, str], ...] = (),
    watches: tuple[str, ...] = ("qatar-talks",),
    level: Level = Level.NOTABLE,
    version: str = "w1",
) -> TaggedArticle:
    """The article tagged at the first place in its text (else its title) where each name stands."""
    about = found or article()
    mentions = tuple(
        _mention(about, concept, name, kind)
        for kind, pairs in ((MentionKind.ACTOR, names), (MentionKind.TOPIC, topics))
        for concept, name in pairs
    )
    fired = tuple(
        FiredWatch(
            watchlist="gulf-security", watch=watch, level=level, explanation="qatar", evidence=(0,) if mentions else ()
        )
        for watch in watches
    )
    return TaggedArticle(
        article=about, mentions=mentions, fired=fired, watchlists_version=version, language=about.language
    )


def _mention(about: Article, concept: str, name: str, kind: MentionKind) -> Mention:
    field = Field.TEXT if name in about.text else Field.TITLE
    start = getattr(about, field).index(name)
    return Mention(
        concept=concept,
        kind=kind,
        field=field,
        start=start,
        end=start + len(name),
        surface=name,
        alias=name,
        alias_language=about.language,
    )


def story(number: int = 1, *, sequence: int = 1, minutes: int = 0, language: str = "ar", title: str = "") -> Story:
    about = article(number, language=language)
    member = StoryArticle(
        id=about.id,
        revision=1,
        title=about.title,
        language=language,
        url=about.url,
        source=about.source,
        first_seen=about.first_seen,
        fingerprint=(1, 2**62, 3),
    )
    return Story(
        id=f"sty_{number}",
        sequence=sequence,
        title=title or about.title,
        language=language,
        level=Level.HIGH,
        importance=40,
        first_seen=T0,
        last_seen=T0 + timedelta(minutes=minutes),
        articles=(member,),
        watches=("gulf-security/qatar-talks",),
        actors=("qatar",),
    )


def revised(old: Article, *, text: str) -> Article:
    """The next revision of an article."""
    return replace(old, revision=old.revision + 1, text=text, fetched=old.fetched + timedelta(minutes=1))

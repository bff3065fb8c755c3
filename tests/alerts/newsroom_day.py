"""A day at a news desk, in values: articles, changes of stories, recipients. Times count from one morning in UTC."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rasid.alert_rhythm import Policy
from rasid.article import Article, Source
from rasid.level import Level
from rasid.settings import SecretReference
from rasid.story import ChangeKind, Story, StoryArticle, StoryChange
from rasid.subscription import (
    Email,
    Recipient,
    Route,
    Subscription,
    Subscriptions,
    Webhook,
    WebhookSecret,
)
from rasid.tagged_article import Field, FiredWatch, Mention, MentionKind, TaggedArticle

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)

TITLE = "الدوحة تستضيف محادثات حظر الأسلحة"
TEXT = "قال مسؤولون في الدوحة إن المحادثات بشأن حظر الأسلحة ستستمر يومين، وحضرها وفد من Washington وعدد من الخبراء."
WORDS = "حظر الأسلحة"
EMBARGO_WATCHLIST = """\
watchlist: gulf
topics:
  arms-embargo:
    names: {ar: [حظر الأسلحة]}
watches:
  embargo:
    when: arms-embargo
    level: critical
    must_match: ["حظر الأسلحة"]
    must_not_match: ["قطر"]
"""


def at(minutes: float) -> datetime:
    """So many minutes after the morning."""
    return MORNING + timedelta(minutes=minutes)


def article(
    name: str = "a1",
    *,
    minutes: float = 0,
    title: str = TITLE,
    text: str = TEXT,
    language: str = "ar",
    source: str = "gulf-herald",
    revision: int = 1,
    backfill: bool = False,
    published: datetime | None = None,
) -> Article:
    return Article(
        id=f"art_{name}",
        revision=revision,
        url=f"https://{source}.example/{name}",
        title=title,
        text=text,
        language=language,
        source=Source(id=source, name=source.replace("-", " ").title(), country="QA"),
        feed="feed",
        first_seen=at(minutes),
        fetched=at(minutes),
        published=published or at(minutes - 5),
        backfill=backfill,
    )


def tagged(
    of: Article,
    *,
    level: Level = Level.CRITICAL,
    watch: str = "embargo",
    watchlist: str = "gulf",
    more: tuple[FiredWatch, ...] = (),
) -> TaggedArticle:
    mentions = []
    for field, words in ((Field.TITLE, of.title), (Field.TEXT, of.text)):
        start = words.find(WORDS)
        if start >= 0:
            mentions.append(
                Mention(
                    concept="arms-embargo",
                    kind=MentionKind.TOPIC,
                    field=field,
                    start=start,
                    end=start + len(WORDS),
                    surface=WORDS,
                    alias=WORDS,
                    alias_language="ar",
                )
            )
    fired = FiredWatch(
        watchlist=watchlist,
        watch=watch,
        level=level,
        explanation="arms-embargo",
        evidence=tuple(range(len(mentions))),
    )
    return TaggedArticle(
        article=of, mentions=tuple(mentions), fired=(fired, *more), watchlists_version="v1", language=of.language
    )


def member(of: Article, level: Level = Level.INFO) -> StoryArticle:
    return StoryArticle(
        id=of.id,
        revision=of.revision,
        title=of.title,
        language=of.language,
        url=of.url,
        source=of.source,
        first_seen=of.first_seen,
        published=of.published,
        level=level,
    )


def change(
    of: TaggedArticle | None = None,
    *,
    earlier: tuple[Article, ...] = (),
    story: str = "sty_doha",
    sequence: int | None = None,
    importance: int = 50,
    kind: ChangeKind | None = None,
) -> StoryChange:
    """A change by this article to a story that already has the earlier ones."""
    new = of or tagged(article())
    articles = (*(member(one) for one in earlier if one.id != new.article.id), member(new.article))
    first = articles[0]
    return StoryChange(
        story=Story(
            id=story,
            sequence=sequence or len(earlier) + 1,
            title=first.title,
            language=first.language,
            level=new.level or Level.INFO,
            importance=importance,
            first_seen=first.first_seen,
            last_seen=new.article.first_seen,
            articles=articles,
            watches=tuple(fired.id for fired in new.fired),
        ),
        kind=kind or (ChangeKind.REPORT_ADDED if earlier else ChangeKind.CREATED),
        why="test",
        tagged=new,
    )


def reports(count: int, *, apart: float = 1.0, level: Level = Level.CRITICAL) -> list[StoryChange]:
    """A story as it grows: the change by each of `count` reports of different outlets, some minutes apart."""
    told = [article(f"a{n}", minutes=n * apart, source=f"outlet-{n}") for n in range(count)]
    return [change(tagged(one, level=level), earlier=tuple(told[:n])) for n, one in enumerate(told)]


RANIA = Recipient(
    id="rania", tenant="main", timezone="Africa/Cairo", language="ar", email=Email(to="rania@desk.example")
)
HOOK = Recipient(
    id="hook",
    tenant="main",
    webhook=Webhook(url="https://hooks.example/rasid", secrets=(WebhookSecret(SecretReference("env:HOOK_KEY")),)),
)


def subscription(
    *routes: Route, name: str = "desk", watchlists: tuple[str, ...] = ("gulf",), wait: timedelta | None = None
) -> Subscription:
    policy = Policy()
    if wait is not None:
        policy = policy.with_timings(wait=dict.fromkeys(Level, wait))
    return Subscription(
        id=name,
        tenant="main",
        watchlists=watchlists,
        deliver=routes or (Route(to="rania", when="immediate"),),
        policy=policy,
    )


def desk(*recipients: Recipient, wait: timedelta | None = None) -> Subscriptions:
    """A desk where each recipient is told at once of what matches."""
    chosen = recipients or (RANIA,)
    routes = tuple(Route(to=one.id, when="immediate") for one in chosen)
    return Subscriptions(recipients=chosen, subscriptions=(subscription(*routes, wait=wait),))


def with_url(recipient: Recipient, url: str) -> Recipient:
    """The recipient with its webhook at this address."""
    assert recipient.webhook is not None
    return replace(recipient, webhook=replace(recipient.webhook, url=url))

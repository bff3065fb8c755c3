"""A story: the articles that tell of one event, and what changed in it. Who is told of it is not decided here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from rasid.article import Source
from rasid.join_reason import JoinReason, sentence_of
from rasid.level import Level
from rasid.tagged_article import TaggedArticle

__all__ = ["ChangeKind", "Story", "StoryArticle", "StoryChange"]


class ChangeKind(StrEnum):
    """What an article did to a story."""

    CREATED = "created"  # the first article of a new story.
    REPORT_ADDED = "report-added"  # another report of the same event.
    COPY_ADDED = "copy-added"  # an almost equal copy: wire text in another paper.
    CORRECTED = "corrected"  # a new revision of an article that was already in the story.
    UNCHANGED = "unchanged"  # a replay, or an older revision: nothing new.


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryArticle:
    """A member article, as much of it as lists and later joins need."""

    id: str
    revision: int
    title: str
    language: str
    url: str
    source: Source
    first_seen: datetime
    published: datetime | None = None
    level: Level = Level.INFO
    copy_of: str = ""  # the id of the member that this one repeats almost word for word.
    joined: JoinReason | None = None  # why it belongs to the story.
    why: str = ""  # the same as an English sentence, of what was stored before there was a code.
    shared: tuple[str, ...] = ()  # names and terms that did it; names are ids of watchlists, of whichever tenant.
    fingerprint: tuple[int, ...] = ()  # see `fingerprint`: what near-copies have in common.

    @property
    def account(self) -> str:
        """Why it belongs to the story, in English, with the names and terms that did it."""
        return f"{self.reason}: {', '.join(self.shared)}" if self.shared else self.reason

    @property
    def reason(self) -> str:
        """The same without those: they are of whichever tenant."""
        return sentence_of(self.joined) if self.joined is not None else self.why


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One event as told so far."""

    id: str  # of its first article, so that a replay makes the same one.
    sequence: int  # 1 when created, one more with every change.
    title: str
    language: str
    level: Level
    importance: int  # 0..100.
    first_seen: datetime
    last_seen: datetime
    articles: tuple[StoryArticle, ...]  # the members kept in full, in the order they joined; see `more_articles`.
    watches: tuple[str, ...] = ()  # `watchlist/watch`, each once.
    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    continues: str = ""  # the id of an older, closed story.
    # A story told by thousands keeps only some members in full; of the others it keeps what the counts need.
    more_articles: dict[str, int] = field(default_factory=dict)  # id to revision.
    more_sources: tuple[str, ...] = ()
    more_languages: dict[str, int] = field(default_factory=dict)
    # What it is about, as `story_terms` weighs it, summed over the articles, in thousandths: what later joins need.
    own_terms: dict[str, int] = field(default_factory=dict)  # stems of its languages.
    shared_terms: dict[str, int] = field(default_factory=dict)  # keys that all languages share.
    named: dict[str, int] = field(default_factory=dict)  # actors and topics, with the number of articles naming them.

    @property
    def size(self) -> int:
        """How many member articles it has."""
        return len(self.articles) + len(self.more_articles)

    @property
    def sources(self) -> tuple[str, ...]:
        """The independent sources (owners), each once, in order of appearance."""
        kept = [article.source.independent_id for article in self.articles]
        return tuple(dict.fromkeys((*kept[: len(kept) // 2], *self.more_sources, *kept[len(kept) // 2 :])))

    @property
    def languages(self) -> dict[str, int]:
        """How many member articles are in each language."""
        counts = dict(self.more_languages)
        for article in self.articles:
            counts[article.language] = counts.get(article.language, 0) + 1
        return counts


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChange:
    """What the story stage tells the planner: the story as it is now, and the tagged article that made it so."""

    story: Story
    kind: ChangeKind
    why: str  # one line: why the article belongs to this story.
    tagged: TaggedArticle

    @property
    def corrects(self) -> bool:
        """True when the article stood in the story before, in other words; also when that comes again after a crash."""
        revised = self.kind is ChangeKind.UNCHANGED and self.tagged.article.revision > 1
        return self.kind is ChangeKind.CORRECTED or revised

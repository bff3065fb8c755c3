"""What a decision on an alert went by, kept beside it so that it can be explained later. Values; it decides nothing.

Files change, and stories grow: what an article, a story and a subscription were at that moment is known only then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from rasid.article import Article
from rasid.identity import content_id
from rasid.story import Story
from rasid.story_importance import ImportanceParts, importance_parts
from rasid.tagged_article import TaggedArticle

__all__ = ["Basis", "Rhythm", "basis_of", "text_hash"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """The times that counted: of the subscription that waits least, at the level of the decision."""

    subscription: str
    wait: timedelta
    interval: timedelta
    cooldown: timedelta
    dedup_window: timedelta
    close_after: timedelta
    daily_cap: int
    told_in_a_day: int  # messages on the story to the recipient within the 24 hours before.
    told: datetime | None = None  # when the message before this was due.


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What was read, and what counted."""

    text_hash: str
    watchlists_version: str
    importance: ImportanceParts
    silences: tuple[str, ...] = ()  # ids of those that kept a watch, or all of them, from counting.
    rhythm: Rhythm | None = None  # None where it was not asked: it was no, or only a digest, before that.


def text_hash(article: Article) -> str:
    """A hash of what was matched: title and text. The same words always have the same one."""
    return content_id("txt", article.title, article.text)


def basis_of(tagged: TaggedArticle, story: Story, silences: tuple[str, ...]) -> Basis:
    """The basis of a decision on this article in this story, before any times are asked."""
    return Basis(
        text_hash=text_hash(tagged.article),
        watchlists_version=tagged.watchlists_version,
        importance=importance_parts(story),
        silences=silences,
    )

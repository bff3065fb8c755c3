"""The Kafka topics: their names, what is in them and by which key. Creating them is the CLI's work.

Every topic has `cleanup.policy=delete` and no transactions: the Faust workers rely on a log without holes.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ARTICLES", "NOTIFICATIONS", "STORY_CHANGES", "TAGGED_ARTICLES", "TOPICS", "Topic", "dead_letter_topic"]


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic, what it carries and by which key messages are shared out to its partitions (murmur2)."""

    name: str
    carries: str
    key: str


ARTICLES = Topic("articles", "Article", "article id")
TAGGED_ARTICLES = Topic("tagged-articles", "TaggedArticle", "language")
STORY_CHANGES = Topic("story-changes", "StoryChange", "story id")
NOTIFICATIONS = Topic("notifications", "delivery id; the delivery itself is in the ledger", "endpoint id")

TOPICS = (ARTICLES, TAGGED_ARTICLES, STORY_CHANGES, NOTIFICATIONS)


def dead_letter_topic(name: str) -> str:
    """Where messages of this topic go that can never be handled, with the reason in their headers."""
    return f"{name}.dlq"

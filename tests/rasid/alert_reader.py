"""One recipient's side of the planner, without a ledger, and a story that they were told of: for tests of its rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time

from rasid.alert_decision import Decision, Thread, Verdict
from rasid.alert_interest import interests
from rasid.alert_message import joined, merged, notification
from rasid.alert_plan import decide
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.story import ChangeKind, StoryChange
from rasid.subscription import Recipient, Route, Subscription, Subscriptions
from tests.alerts.newsroom_day import RANIA, article, at, change, desk, tagged

EDITOR = replace(RANIA, id="editor", language="en", timezone="Europe/London")
IMMEDIATE = Route(to="rania", when="immediate")
DIGEST = Route(to="rania", when="digest", at=(time(7),))


@dataclass
class Reader:
    """One recipient's side of the planner, without a ledger: keeps the thread and the message that waits."""

    subscriptions: Subscriptions
    recipient: str = "rania"
    thread: Thread | None = None
    messages: dict[str, Notification] | None = None

    def hears(self, made: StoryChange, now: datetime) -> Decision:
        self.messages = self.messages if self.messages is not None else {}
        found = {one.recipient.id: one for one in interests(made, self.subscriptions, now)}
        waiting = None
        if self.thread is not None and self.thread.last is not None:
            last = self.messages[self.thread.last.notification]
            waiting = last if last.due > now else None  # The dispatcher freezes what is due.
        decision = decide(found[self.recipient], made, self.thread, waiting, now)
        if decision.verdict is Verdict.NOTIFY:
            self.messages[decision.notification] = notification(decision, made, self.thread)
        elif decision.verdict is Verdict.MERGE and waiting is not None:
            self.messages[decision.notification] = merged(waiting, decision, made)
        self.thread = joined(self.thread, decision, made)
        return decision


def told(level: Level = Level.CRITICAL, subscriptions: Subscriptions | None = None) -> Reader:
    """A reader who was told of the story of `reports` by its first article, at minute 0; the message is out."""
    reader = Reader(subscriptions or desk())
    first = reader.hears(change(tagged(article("a0", source="outlet-0"), level=level), importance=40), at(0))
    assert first.code == Reason.FIRST
    return reader


def second(
    *,
    level: Level = Level.CRITICAL,
    importance: int = 40,
    sources: int = 2,
    kind: ChangeKind = ChangeKind.REPORT_ADDED,
    revision: int = 1,
    name: str = "",
) -> StoryChange:
    """The story of `told` with so many sources, by its newest article."""
    earlier = tuple(article(f"a{n}", source=f"outlet-{n}") for n in range(sources - 1))
    newest = article(name or f"a{sources - 1}", source=f"outlet-{sources - 1}", minutes=1, revision=revision)
    return change(
        tagged(newest, level=level), earlier=earlier, importance=importance, kind=kind, sequence=sources + revision - 1
    )


def just_read(made: StoryChange, now: datetime) -> StoryChange:
    """The change, of an article that was read at this moment."""
    return replace(made, tagged=replace(made.tagged, article=replace(made.tagged.article, fetched=now)))


def only(*subscriptions: Subscription, recipients: tuple[Recipient, ...] = (RANIA, EDITOR)) -> Subscriptions:
    return Subscriptions(recipients=recipients, subscriptions=subscriptions)

"""How much each recipient would have been told of some days of news: the planner's own decisions, kept in memory.

Nobody is told anything, and nothing is read or stored. What happens on the way (an acknowledgement, a muted story, an
endpoint that is away) is not foreseen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from rasid.alert_decision import Decision, Thread, Verdict
from rasid.alert_interest import interests
from rasid.alert_message import joined, merged, notification, thread_id
from rasid.alert_plan import decide
from rasid.notification import Notification, Reason
from rasid.story import StoryChange
from rasid.subscription import Subscriptions

__all__ = ["Volume", "foreseen"]


@dataclass(slots=True)
class Volume:
    """What one recipient would have got; hours are those of UTC, since 1970."""

    tenant: str
    recipient: str
    reasons: Counter[str] = field(default_factory=Counter)  # of messages that go out at once.
    not_sent: Counter[str] = field(default_factory=Counter)  # of changes that made no message, why.
    merged: int = 0  # changes that joined a message that waited.
    escalations: int = 0
    _digests: set[str] = field(default_factory=set)
    _listed: set[str] = field(default_factory=set)
    _due: dict[str, datetime] = field(default_factory=dict)

    @property
    def messages(self) -> int:
        """How many messages go out at once, without digests."""
        return self.reasons.total()

    @property
    def updates(self) -> int:
        """Those of the messages that are on a story the recipient knew."""
        return self.messages - self.reasons[Reason.FIRST]

    @property
    def digests(self) -> int:
        """How many digests there are with something in them."""
        return len(self._digests)

    @property
    def listed(self) -> int:
        """How many stories the digests list, all together."""
        return len(self._listed)

    @property
    def busiest(self) -> int:
        """The most messages that are due within one hour of the clock."""
        hours = Counter(int(due.timestamp()) // 3600 for due in self._due.values())
        return max(hours.values(), default=0)

    def note(self, decision: Decision) -> None:
        """Counts one decision."""
        if decision.verdict is Verdict.NOTIFY:
            self.reasons[decision.code] += 1
        elif decision.verdict is Verdict.MERGE:
            self.merged += 1
        else:
            self.not_sent[decision.code] += 1
        if decision.due is not None:
            self._due[decision.notification] = decision.due
        self.escalations += len(decision.escalations) if decision.verdict is Verdict.NOTIFY else 0
        self._digests |= {digest.notification for digest in decision.digests}
        self._listed |= {digest.match for digest in decision.digests}


def foreseen(changes: Iterable[StoryChange], subscriptions: Subscriptions) -> tuple[Volume, ...]:
    """What every recipient would have got of these changes of stories, had each been planned when it was read.

    Recipients with a route come also with nothing, sorted by tenant and id.
    """
    volumes = {
        (subscription.tenant, route.to): Volume(subscription.tenant, route.to)
        for subscription in subscriptions.subscriptions
        for route in subscription.deliver
    }
    threads: dict[str, Thread] = {}
    waiting: dict[str, Notification] = {}
    now = datetime.min.replace(tzinfo=UTC)
    for change in changes:
        now = max(now, change.tagged.article.fetched)
        for interest in interests(change, subscriptions, now):
            tenant, recipient = interest.recipient.tenant, interest.recipient.id
            place = thread_id(tenant, recipient, change.story.id)
            thread, message = threads.get(place), waiting.get(place)
            if message is not None and message.due <= now:
                del waiting[place]  # It has gone out.
                message = None
            decision = decide(interest, change, thread, message, now)
            if decision.verdict is Verdict.NOTIFY:
                waiting[place] = notification(decision, change, thread)
            elif decision.verdict is Verdict.MERGE and message is not None:
                waiting[place] = merged(message, decision, change)
            threads[place] = joined(thread, decision, change)
            volumes[tenant, recipient].note(decision)
    return tuple(volumes[place] for place in sorted(volumes))

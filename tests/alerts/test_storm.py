"""A rule that matches everything and ten thousand articles: nobody is buried, and nothing is lost from the count.

Real words go through the real matcher, stories, planner and dispatcher, to a real mail server and receiver; time is a
value, so that an hour of it takes seconds.
"""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import timedelta

import pytest
from selectolax.lexbor import LexborHTMLParser

from rasid.article import Article, Source
from rasid.compile_watchlists import compile_watchlists
from rasid.delivery import Delivery, DeliveryState
from rasid.notification import Notification, Reason
from rasid.story_index import StoryIndex
from rasid.subscription import RateLimit
from rasid.watchlist_yaml import read_watchlists
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import MORNING, RANIA, desk

EVERYTHING = """
watchlist: gulf
watches:
  everything: {when: "country:QA", level: critical}
"""
ARTICLES = 10_000
MAILS, HOOKS = 10, 60  # an hour, and a minute.


def storm(count: int) -> list[Article]:
    """Reports of different things, spread over an hour."""
    chance = random.Random(7)
    words = [f"{chance.choice('bcdfgklmnprst')}{chance.choice('aeiou')}{number}" for number in range(20_000)]
    made = []
    for number in range(count):
        moment = MORNING + timedelta(seconds=number * 3_600 / count)
        own = chance.sample(words, 14)
        made.append(
            Article(
                id=f"art_{number}",
                revision=1,
                url=f"https://wire.example/{number}",
                title=" ".join(own[:5]),
                text=" ".join(own),
                language="en",
                source=Source(id=f"wire-{number % 50}", name="Wire", country="QA"),
                feed="feed",
                first_seen=moment,
                fetched=moment,
            )
        )
    return made


@pytest.mark.timeout(240)
async def test_ten_thousand_articles_are_ten_mails_and_one_roll_up_an_hour(newsdesk: Desk) -> None:
    hook = newsdesk.hook_recipient
    assert hook.webhook is not None
    hook = replace(hook, webhook=replace(hook.webhook, rate=RateLimit(HOOKS, timedelta(minutes=1))))
    newsdesk.subscriptions = desk(RANIA, hook)
    matcher, index = compile_watchlists(read_watchlists({"all.yaml": EVERYTHING}), MORNING), StoryIndex()
    stories: set[str] = set()
    hooked: list[dict[str, object]] = []
    articles = storm(ARTICLES)
    for minute in range(60):
        for one in articles[minute * ARTICLES // 60 : (minute + 1) * ARTICLES // 60]:
            tagged = matcher.match(one)
            assert tagged.fired, "The rule matches everything."
            change = index.add(tagged, one.first_seen)
            stories.add(change.story.id)
            await newsdesk.publish(change)
        newsdesk.clock.move(minutes=1)
        await newsdesk.run()
        bodies = [json.loads(one.body) for one in newsdesk.hook.requests()]
        newsdesk.hook.clear()
        assert sum(one["type"] != "alert.rollup" for one in bodies) <= HOOKS, minute
        assert sum(one["type"] == "alert.rollup" for one in bodies) <= 1, minute
        hooked += bodies
    assert len(newsdesk.mail.messages()) == MAILS
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    mails = newsdesk.mail.messages()
    assert len(mails) == MAILS + 1
    rollup = mails[0]
    assert len(LexborHTMLParser(rollup.html).css("h2")) <= 40
    told = [
        one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.ROLLUP and one.recipient == "rania"
    ]
    assert len(told) == 1
    assert told[0].total == len(stories) - MAILS
    assert len(stories) > ARTICLES * 0.9
    by_mail = [one for one in newsdesk.ledger.all(Delivery) if one.channel == "email"]
    assert {one.state for one in by_mail} == {DeliveryState.DELIVERED, DeliveryState.MERGED}
    assert sum(one.state is DeliveryState.MERGED for one in by_mail) == len(stories) - MAILS
    hooked += [json.loads(one.body) for one in newsdesk.hook.requests()]
    totals = [one["data"]["stories_total"] if one["type"] == "alert.rollup" else 1 for one in hooked]  # type: ignore[index]
    assert sum(totals) == len(stories), "Each story is counted once."
    assert len(hooked) < 60 * (HOOKS + 1) + 2

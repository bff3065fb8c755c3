"""Why a message was sent, on the real ledger and index: what was read, decided, waited for, sent and answered."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from alerts.elasticsearch_archive import elasticsearch_archive
from alerts.explain_message import explain
from alerts.explanation import Explanation
from rasid.alert_decision import Decision
from rasid.alert_message import test_message as a_test
from rasid.decision_basis import text_hash
from rasid.delivery import Delivery, DeliveryState
from rasid.digest import WEEKDAYS, QuietHours
from rasid.ledger_value import Mute, ledger_id
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.story import StoryChange
from rasid.subscription import RateLimit
from rasid.tagged_article import FiredWatch
from search.bulk import write
from search.documents import article_document
from tests.alerts.newsroom_day import (
    EMBARGO_WATCHLIST,
    MORNING,
    TEXT,
    TITLE,
    WORDS,
    article,
    at,
    change,
    reports,
    tagged,
)
from tests.alerts.self_service_site import Site, opened

pytestmark = pytest.mark.stack


@pytest.fixture
async def site(elasticsearch_url: str, tmp_path: Path) -> AsyncIterator[Site]:
    (tmp_path / "watchlists").mkdir()
    (tmp_path / "watchlists" / "gulf.yaml").write_text(EMBARGO_WATCHLIST, "utf-8")
    async with opened(elasticsearch_url, tmp_path) as made:
        yield made


async def publish(site: Site, *made: StoryChange) -> None:
    """The articles are indexed, as the story stage does, and the changes planned and dispatched."""
    documents = [article_document(one.tagged, one.story.id, MORNING, prefix=prefix_of(site)) for one in made]
    assert (await write(site.ledger._client, documents)).written == len(made)
    await site.ledger._client.indices.refresh(index=f"{prefix_of(site)}-articles-*")
    for one in made:
        await site.publish(one)


def prefix_of(site: Site) -> str:
    return site.ledger.index.removesuffix("-ledger")


async def sent(site: Site, tenant: str = "main") -> list[Delivery]:
    return [one.value for one in await site.ledger.find(Delivery, {"tenant": tenant})]


async def explained(site: Site, identifier: str, tenant: str | None = None) -> Explanation | None:
    archive = elasticsearch_archive(site.ledger._client, prefix_of(site), site.folder / "watchlists")
    return await explain(identifier, site.ledger, archive, site.live.value, site.clock.now(), tenant=tenant)


async def known(site: Site, identifier: str) -> Explanation:
    found = await explained(site, identifier)
    assert found is not None
    return found


async def test_a_message_is_explained_from_the_words_to_the_answer(site: Site) -> None:
    made = change()
    await publish(site, made)
    (delivery,) = await sent(site)
    found = await known(site, delivery.notification)
    assert (found.notification.reason, found.meaning) == (
        Reason.FIRST,
        "the first message on this story, or as good as the first",
    )
    assert found.group.key == "main/rania/sty_doha"
    assert found.group.thread.startswith("thr_")

    (shown,) = found.articles
    assert (shown.id, shown.text_hash, shown.stored_text_hash) == (
        "art_a1",
        text_hash(made.tagged.article),
        text_hash(made.tagged.article),
    )
    in_title, in_text = shown.matches
    assert TITLE[in_title.start : in_title.end] == TEXT[in_text.start : in_text.end] == WORDS
    assert in_title.snippet == TITLE.replace(WORDS, f"⟦{WORDS}⟧")
    assert f"⟦{WORDS}⟧" in in_text.snippet
    assert (in_text.term, in_text.concept, in_text.name_type) == (WORDS, "arms-embargo", "name")

    (watch,) = found.watches
    assert (watch.subscription, watch.watchlist, watch.watch) == ("desk", "gulf", "embargo")
    assert (watch.file, watch.line, watch.versions) == ("watchlists/gulf.yaml", 7, ("v1",))
    assert watch.same_version is False  # The test's article was matched by a version "v1".

    (decision,) = found.decisions
    assert (decision.id, decision.why) == (shown.decision, "first match of this story")
    assert decision.importance is not None
    assert (decision.importance.level, decision.importance.floor, decision.importance.sources) == (
        Level.CRITICAL,
        80,
        1,
    )
    assert decision.times is not None
    assert (decision.times.subscription, decision.times.wait_seconds, decision.times.cooldown_seconds) == (
        "desk",
        0,
        600,
    )

    (way,) = found.deliveries
    assert (way.id, way.endpoint, way.state) == (delivery.id, "main/rania/email", DeliveryState.DELIVERED)
    (attempt,) = way.attempts
    assert (attempt.outcome, attempt.code, attempt.meaning) == ("delivered", 250, "the other side took it")
    assert attempt.answer
    assert way.rate is not None
    assert (way.rate.most, way.rate.per_seconds, way.rate.sent) == (10, 3600, 0)
    assert way.quiet is None


async def test_the_id_of_a_delivery_leads_to_its_message_and_others_lead_nowhere(site: Site) -> None:
    await publish(site, change())
    (delivery,) = await sent(site)
    by_delivery, by_message = await known(site, delivery.id), await known(site, delivery.notification)
    assert by_delivery == replace(by_message, asked=delivery.id)
    (decision,) = by_message.decisions
    for absent in ("ntf_none", "msg_none", decision.id, "nonsense", "", "ntf_*"):
        assert await explained(site, absent) is None, absent
    assert await explained(site, delivery.notification, "rival") is None
    assert await explained(site, delivery.id, "rival") is None


async def test_what_has_changed_since_is_told_apart_from_what_was_decided_on(site: Site) -> None:
    first = change()
    await publish(site, first)
    corrected = replace(first.tagged.article, revision=2, text="سُحب الخبر.")
    later = replace(first.tagged, article=corrected, mentions=(), fired=())
    assert (
        await write(site.ledger._client, [article_document(later, "sty_doha", MORNING, prefix=prefix_of(site))])
    ).written == 1
    await site.ledger._client.indices.refresh(index=f"{prefix_of(site)}-articles-*")
    (site.folder / "watchlists" / "gulf.yaml").write_text("watchlist: [", "utf-8")
    (delivery,) = await sent(site)
    found = await known(site, delivery.notification)
    (shown,) = found.articles
    assert (shown.revision, shown.stored_revision) == (1, 2)
    assert shown.text_hash == text_hash(first.tagged.article) != shown.stored_text_hash == text_hash(corrected)
    assert f"⟦{WORDS}⟧" in shown.matches[1].snippet, "Of what the message kept."
    assert shown.matches[1].name_type == ""
    (watch,) = found.watches
    assert (watch.file, watch.line, watch.same_version) == ("", 0, None)
    assert any("they have mistakes" in note for note in found.not_kept)


async def test_a_decision_of_before_says_what_was_not_kept_with_it(site: Site) -> None:
    await publish(site, change())
    (stored,) = await site.ledger.find(Decision, {"tenant": "main"})
    await site.ledger.put(replace(stored.value, basis=None))
    found = await known(site, stored.value.notification)
    (decision,) = found.decisions
    assert (decision.times, decision.importance, decision.text_hash) == (None, None, "")
    assert found.articles[0].text_hash == ""
    assert found.articles[0].stored_text_hash != ""
    assert any(note.startswith("1 of 1 decisions were made before") for note in found.not_kept)


async def test_quiet_hours_a_mute_and_a_silence_are_named_with_their_ids(site: Site) -> None:
    (rania, spy) = site.files.value.recipients
    night = QuietHours(days=WEEKDAYS, starts=at(0).time(), ends=at(300).time())
    site.files.value = replace(site.files.value, recipients=(replace(rania, timezone="UTC", quiet=night), spy))
    await publish(site, change())
    (delivery,) = await sent(site)
    mute = Mute(
        id=ledger_id(Mute, "main", "rania", "sty_doha"),
        tenant="main",
        recipient="rania",
        story="sty_doha",
        made=site.clock.now(),
        until=at(60 * 24),
    )
    await site.ledger.put(mute)
    (planned, theirs) = site.files.value.silences
    site.files.value = replace(
        site.files.value, silences=(replace(planned, watch="embargo"), replace(theirs, watch="embargo"))
    )
    await site.refresh()
    (way,) = (await known(site, delivery.id)).deliveries
    assert (way.state, way.hold, way.meaning.split(";")[0]) == (
        DeliveryState.PENDING,
        "suppressed.quiet",
        "the recipient's quiet hours",
    )
    assert way.quiet is not None
    assert (way.quiet.starts, way.quiet.ends, way.quiet.until) == ("08:00", "13:00", at(300))
    assert [(one.code, one.until) for one in way.put_off] == [("suppressed.quiet", at(300))]
    assert [one.id for one in way.in_the_way] == [mute.id, "planned"], "A rival's silence is none of theirs."


async def test_what_waited_alone_still_says_so_when_it_is_out(site: Site) -> None:
    (rania, spy) = site.files.value.recipients
    night = QuietHours(days=WEEKDAYS, starts=at(-60).time(), ends=at(60).time())
    site.files.value = replace(site.files.value, recipients=(replace(rania, timezone="UTC", quiet=night), spy))
    await publish(site, change())
    site.clock.move(minutes=61)
    await site.dispatch()
    (delivery,) = await sent(site)
    found = await known(site, delivery.id)
    (way,) = found.deliveries
    assert (way.state, way.hold, len(way.attempts)) == (DeliveryState.DELIVERED, "", 1)
    assert [(one.code, one.until) for one in way.put_off] == [("suppressed.quiet", at(60))]
    assert found.not_kept == ()


async def test_a_roll_up_leads_to_the_decisions_behind_what_waited_and_counts_what_had_gone(site: Site) -> None:
    (rania, spy) = site.files.value.recipients
    assert rania.email is not None
    narrow = replace(rania, email=replace(rania.email, rate=RateLimit(1, timedelta(minutes=10))))
    site.files.value = replace(site.files.value, recipients=(narrow, spy))
    for n in range(3):
        await publish(site, change(tagged(article(f"a{n}")), story=f"sty_{n}"))
    site.clock.move(minutes=11)
    await site.dispatch()
    messages = [one.value for one in await site.ledger.find(Notification, {"tenant": "main"})]
    (rollup,) = [one for one in messages if one.reason is Reason.ROLLUP]
    found = await known(site, rollup.id)
    assert {one.article for one in found.decisions} == {"art_a1.1", "art_a2.1"}
    assert {one.id for one in found.articles} == {"art_a1", "art_a2"}
    assert found.group.members == 2
    waited = next(one for one in messages if one.story == "sty_1")
    (way,) = (await known(site, waited.id)).deliveries
    assert (way.state, way.into, way.code) == (DeliveryState.MERGED, rollup.id, "suppressed.rate")
    assert [(one.code, one.sent, one.most) for one in way.put_off] == [("suppressed.rate", 1, 1)]
    assert way.put_off[0].until == at(0) + timedelta(minutes=10, seconds=2)
    first = next(one for one in messages if one.story == "sty_0")
    (way,) = (await known(site, first.id)).deliveries
    assert way.rate is not None
    assert (way.rate.most, way.rate.sent) == (1, 0), "What went later is not counted."


async def test_a_digest_leads_to_the_decisions_that_put_its_stories_there(site: Site) -> None:
    subscriptions = site.files.value
    (route,) = subscriptions.subscriptions[0].deliver
    digest = replace(route, when="digest", at=((MORNING + timedelta(hours=3)).time(),))
    site.files.value = replace(
        subscriptions,
        subscriptions=(replace(subscriptions.subscriptions[0], deliver=(digest,)), *subscriptions.subscriptions[1:]),
    )
    one, other = reports(2)
    await publish(site, one, other)
    site.clock.move(minutes=60 * 25)
    await site.dispatch()
    (stored,) = await site.ledger.find(Notification, {"tenant": "main"})
    assert stored.value.reason is Reason.DIGEST
    found = await known(site, stored.value.id)
    assert [each.article for each in found.decisions] == ["art_a0.1", "art_a1.1"]
    assert all(each.digests == (stored.value.id,) for each in found.decisions)
    assert found.group.key == "main/rania/desk"


async def test_a_test_has_no_article_behind_it_and_says_so(site: Site) -> None:
    message, made = a_test(site.files.value.recipients[0], site.clock.now())
    await site.ledger.create([message, *made])
    found = await known(site, message.id)
    assert (found.articles, found.decisions) == ((), ())
    assert found.not_kept[0].startswith("It is no news")


async def test_a_program_is_shown_no_address_and_nothing_of_others_watches(site: Site) -> None:
    secret = (FiredWatch(watchlist="secret-list", watch="spying", level=Level.CRITICAL, explanation="secret words"),)
    await publish(site, change(tagged(article(), more=secret)))
    (delivery,) = await sent(site)
    said = "550 <rania@desk.example>: no such user at [203.0.113.9] or 2001:db8::1 at 10:15:20"
    said += " and 2001:db8:0:0:0:0:0:1, see https://mx.example/x?to=rania"
    attempt = replace(delivery.attempts[0], answer=said)
    await site.ledger.put(replace(delivery, attempts=(attempt,)))
    (way,) = (await known(site, delivery.id)).deliveries
    assert way.attempts[0].answer == said, "An operator sees it whole."
    for_program = await explained(site, delivery.id, "main")
    assert for_program is not None
    assert for_program.deliveries[0].attempts[0].answer == (
        "550 <…>: no such user at […] or … at 10:15:20 and …, see …"
    )
    assert "secret" not in json.dumps([repr(for_program)])

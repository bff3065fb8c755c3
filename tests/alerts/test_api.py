"""The API as programs of two tenants meet it: every route is described, every answer is as described, none leaks."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from alerts.api_operations import OPERATIONS
from rasid.api_token import ApiToken, Scope, digest_of, token_text
from rasid.delivery import Delivery
from rasid.ledger_value import Acknowledgement
from rasid.level import Level
from rasid.notification import Notification
from rasid.subscription import Silence
from rasid.tagged_article import FiredWatch
from search.self_service import silence_key, token_key
from tests.alerts.newsroom_day import MORNING, TITLE, article, change, tagged
from tests.alerts.self_service_site import Site, opened

pytestmark = pytest.mark.stack

WRITE, READ, RIVAL = "w" * 43, "r" * 43, "x" * 43
TOKENS = {
    WRITE: ApiToken(id="writer12", tenant="main", scope=Scope.WRITE, digest=digest_of(WRITE), created=MORNING),
    READ: ApiToken(id="reader12", tenant="main", scope=Scope.READ, digest=digest_of(READ), created=MORNING),
    RIVAL: ApiToken(id="rival123", tenant="rival", scope=Scope.WRITE, digest=digest_of(RIVAL), created=MORNING),
}
SILENCE = {"id": "seminar", "ends": "2026-11-24T12:00:00Z", "watchlist": "gulf", "comment": "ندوة"}


@dataclass
class Answer:
    status: int
    body: Any
    headers: dict[str, str]


@dataclass
class Program:
    """One that calls the API with a token, and checks every answer against the description."""

    site: Site
    secret: str
    description: dict[str, Any]

    async def call(self, method: str, path: str, *, json: object = None, operation: str = "", **headers: str) -> Answer:
        token = TOKENS.get(self.secret)
        if token is not None:
            headers = {"Authorization": f"Bearer {token_text(token.id, self.secret)}"} | headers
        async with self.site.browser.request(method, self.site.base + path, json=json, headers=headers) as answer:
            raw = await answer.read()
            found = Answer(answer.status, _json(raw), dict(answer.headers))
        if operation:
            self.check(operation, method, found)
        return found

    def check(self, path: str, method: str, answer: Answer) -> None:
        """The answer is one that the description names, and its body is as the schema says."""
        described = self.description["paths"][path][method.lower()]["responses"]
        assert str(answer.status) in described, f"{method} {path} answers {answer.status}: {answer.body}"
        content = described[str(answer.status)].get("content")
        if content is None:
            assert answer.body is None
            return
        (kind,) = content
        assert answer.headers["Content-Type"].partition(";")[0] == kind
        registry: Registry[Any] = Registry().with_resource("urn:api", DRAFT202012.create_resource(self.description))
        schema = {"$ref": "urn:api" + content[kind]["schema"]["$ref"]}
        Draft202012Validator(schema, registry=registry, format_checker=FormatChecker()).validate(answer.body)


def _json(raw: bytes) -> Any:
    return json.loads(raw) if raw else None


@pytest.fixture
async def site(elasticsearch_url: str, tmp_path: Path) -> AsyncIterator[Site]:
    async with opened(elasticsearch_url, tmp_path) as made:
        for token in TOKENS.values():
            await made.accounts.write(token_key(token.id), token, MORNING, None)
        yield made


async def program(site: Site, secret: str) -> Program:
    async with site.browser.get(site.base + "/api/openapi.json") as answer:
        return Program(site, secret, await answer.json())


async def told(site: Site) -> tuple[str, str, str]:
    """A story is told to both tenants; ids of main's notification and delivery, and the story's."""
    await site.publish(change(tagged(article("a1")), story="sty_first"))
    (sent,) = await site.ledger.find(Delivery, {"tenant": "main"})
    return sent.value.notification, sent.value.id, "sty_first"


def places(notification: str, delivery: str, story: str, silence: str = "seminar") -> dict[str, str]:
    """Each path with an id in it, filled in."""
    ids = {
        "/api/v1/subscriptions/{id}": "desk",
        "/api/v1/notifications/{id}": notification,
        "/api/v1/notifications/{id}/explain": notification,
        "/api/v1/notifications/{id}/ack": notification,
        "/api/v1/deliveries/{id}": delivery,
        "/api/v1/stories/{id}": story,
        "/api/v1/silences/{id}": silence,
    }
    assert set(ids) == {one.path for one in OPERATIONS if "{" in one.path}
    return {path: path.replace("{id}", found) for path, found in ids.items()}


async def test_the_description_is_one_and_names_every_route(site: Site) -> None:
    described = (await program(site, "")).description
    assert described["openapi"] == "3.1.0"
    served = {
        (route.method, route.resource.canonical)
        for route in site.routes()
        if route.resource is not None and route.resource.canonical.startswith("/api/v1/") and route.method != "HEAD"
    }
    assert served == {(method.upper(), path) for path, each in described["paths"].items() for method in each}
    for schema in described["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    names = [each["operationId"] for path in described["paths"].values() for each in path.values()]
    assert len(names) == len(set(names)) == len(OPERATIONS)


async def test_every_operation_answers_as_it_is_described(site: Site) -> None:
    ours = await program(site, WRITE)
    notification, delivery, story = await told(site)
    filled = places(notification, delivery, story)
    made = await ours.call("POST", "/api/v1/silences", json=SILENCE, operation="/api/v1/silences")
    assert made.status == 201
    called = set()
    last = [one for one in OPERATIONS if one.method != "DELETE"] + [one for one in OPERATIONS if one.method == "DELETE"]
    for one in last:
        body = {"createSilence": {**SILENCE, "id": "another"}, "sendTest": {"recipient": "rania"}}.get(one.name)
        answer = await ours.call(one.method, filled.get(one.path, one.path), json=body, operation=one.path)
        assert answer.status == one.status, f"{one.name}: {answer.body}"
        called.add(one.name)
    assert called == {one.name for one in OPERATIONS}

    # What they say is what happened.
    (listed,) = (await ours.call("GET", f"/api/v1/notifications?story={story}")).body["notifications"]
    assert (listed["id"], listed["recipient"], listed["reason"]) == (notification, "rania", "first")
    explained = (await ours.call("GET", f"/api/v1/notifications/{notification}/explain")).body
    path = "/api/v1/notifications/{id}/explain"
    by_delivery = await ours.call("GET", path.replace("{id}", delivery), operation=path)
    assert by_delivery.body == explained | {"asked": delivery}
    (read,) = explained["articles"]
    assert (read["id"], read["decision"]) == ("art_a1", explained["decisions"][0]["id"])
    assert explained["decisions"][0]["times"]["subscription"] == "desk"
    assert explained["not_kept"]
    (decided,) = explained["decisions"]
    assert decided["why"] == "first match of this story"
    (hit,) = decided["hits"]
    assert (hit["subscription"], hit["watchlist"]) == ("desk", "gulf")
    assert explained["deliveries"][0]["state"] == "delivered"
    assert explained["deliveries"][0]["attempts"][0]["outcome"] == "delivered"
    (found,) = (await ours.call("GET", "/api/v1/stories")).body["stories"]
    assert found["title"] == TITLE
    match = found["reports"][0]["matches"][0]
    assert TITLE[match["start"] : match["end"]] == match["surface"]
    assert "rania@desk.example" not in json.dumps([listed, explained, found])
    await site.dispatch()
    assert "[اختبار]" in site.mails("rania@desk.example")[0].subject
    assert len(await site.ledger.find(Acknowledgement, {"tenant": "main"})) == 1


async def test_no_answer_says_that_others_hold_a_story_for_critical(site: Site) -> None:
    """Our own watch holds it for high; what makes it critical is on a watchlist that we do not subscribe to."""
    ours = await program(site, WRITE)
    foreign = FiredWatch(watchlist="oil", watch="cut", level=Level.CRITICAL, explanation="opec")
    made = change(tagged(article("a1"), level=Level.HIGH, more=(foreign,)), story="sty_first", importance=97)
    assert made.story.level is Level.CRITICAL
    await site.publish(made)
    (sent,) = await site.ledger.find(Delivery, {"tenant": "main"})
    notification = sent.value.notification
    for path in (
        "/api/v1/stories",
        "/api/v1/stories/sty_first",
        "/api/v1/notifications",
        f"/api/v1/notifications/{notification}",
        f"/api/v1/notifications/{notification}/explain",
    ):
        answer = await ours.call("GET", path)
        assert answer.status == 200, path
        found = json.dumps(answer.body)
        assert '"level": "high"' in found, path
        assert "critical" not in found, path
        assert all(60 <= int(one) <= 79 for one in re.findall(r'"importance": (\d+)', found)), path


async def test_an_older_message_takes_nothing_back_from_what_was_acknowledged(site: Site) -> None:
    ours = await program(site, WRITE)
    notification, _, _ = await told(site)
    message = (await site.ledger.get([notification]))[notification].value
    assert isinstance(message, Notification)
    older = replace(message, id="ntf_older", level=Level.NOTABLE)
    await site.ledger.create([older])
    for one in (message, older):
        path = f"/api/v1/notifications/{one.id}/ack"
        answer = await ours.call("POST", path, operation="/api/v1/notifications/{id}/ack")
        assert (answer.status, answer.body["notification"]) == (200, one.id)
    (made,) = await site.ledger.find(Acknowledgement, {"tenant": "main"})
    assert (made.value.level, made.value.notification) == (Level.CRITICAL, message.id)


async def test_pages_hold_each_row_once_while_more_comes(site: Site) -> None:
    ours = await program(site, READ)
    for number in range(5):
        await site.publish(change(tagged(article(f"a{number}")), story=f"sty_{number}"))
        site.clock.move(seconds=60)
    for number in range(3):
        silence = Silence(id=f"s{number}", tenant="main", starts=MORNING, ends=MORNING, by="token x", watch="w")
        await site.accounts.write(silence_key("main", silence.id), silence, MORNING, None)
    for name, ids in (
        ("notifications", 5),
        ("deliveries", 5),
        ("stories", 5),
        ("silences", 4),  # With that of the files.
        ("subscriptions", 1),
    ):
        path = f"/api/v1/{name}"
        whole = (await ours.call("GET", path, operation=path)).body
        assert whole["next"] == ""
        seen: list[str] = []
        cursor = ""
        for page in range(9):
            answer = await ours.call("GET", f"{path}?limit=2&cursor={cursor}", operation=path)
            seen += [row["id"] for row in answer.body[name]]
            cursor = answer.body["next"]
            if page == 0 and ids == 5:
                await site.publish(change(tagged(article(f"new-{name}")), story=f"sty_new_{name}"))
            if not cursor:
                break
        assert seen == [row["id"] for row in whole[name]]
        assert len(set(seen)) == len(seen) >= ids
    stories = (await ours.call("GET", "/api/v1/stories")).body["stories"]
    assert [one["id"] for one in stories[-5:]] == [f"sty_{number}" for number in (4, 3, 2, 1, 0)]
    for cursor in ("x", "W10", "WzEsMl0", "Wy0xLCJhIl0", "W251bGwsImEiXQ", "%00", "e30"):
        answer = await ours.call("GET", f"/api/v1/stories?cursor={cursor}", operation="/api/v1/stories")
        assert answer.status == 400, cursor


async def test_a_silence_made_here_counts_for_the_planner_until_it_is_deleted(site: Site) -> None:
    ours = await program(site, WRITE)
    await ours.call("POST", "/api/v1/silences", json=SILENCE)
    await site.publish(change(tagged(article("a1")), story="sty_first"))
    assert site.mails("rania@desk.example") == []
    assert len(site.mails("spy@rival.example")) == 1  # A silence is its tenant's.
    listed = (await ours.call("GET", "/api/v1/silences")).body["silences"]
    assert [(one["id"], one["from_file"]) for one in listed] == [("planned", True), ("seminar", False)]
    assert (await ours.call("DELETE", "/api/v1/silences/seminar")).status == 204
    await site.publish(change(tagged(article("b1")), story="sty_second"))
    assert len(site.mails("rania@desk.example")) == 1


async def test_what_is_another_tenants_is_as_if_it_did_not_exist(site: Site) -> None:
    """Every route, with the ids of the other; and no list holds a word of the other's."""
    ours, theirs = await program(site, WRITE), await program(site, RIVAL)
    notification, delivery, story = await told(site)
    secret = {**SILENCE, "comment": "ours alone", "recipient": "rania"}
    await ours.call("POST", "/api/v1/silences", json=secret)
    await site.publish(change(tagged(article("z1"), watchlist="secret-list"), story="sty_theirs_not"))
    for one in OPERATIONS:
        if "{" not in one.path:
            continue
        filled = places(notification, delivery, "sty_none" if "stories" in one.path else story)[one.path]
        answer = await theirs.call(one.method, filled, operation=one.path)
        unknown = await theirs.call(one.method, places("ntf_none", "msg_none", "sty_none", "none")[one.path])
        assert answer.status == 404, one.name
        assert answer.body == unknown.body, one.name
    explain = "/api/v1/notifications/{id}/explain"
    by_delivery = await theirs.call("GET", explain.replace("{id}", delivery), operation=explain)
    assert by_delivery.status == 404
    # The same story was told to both: each sees its own hits only.
    shared = await theirs.call("GET", f"/api/v1/stories/{story}", operation="/api/v1/stories/{id}")
    assert {hit["subscription"] for hit in shared.body["hits"]} == {"theirs"}
    everything = json.dumps(
        [(await theirs.call("GET", one.path)).body for one in OPERATIONS if one.method == "GET" and "{" not in one.path]
    )
    for word in ("rania", "desk", "ours alone", "seminar", notification, delivery, '"planned"', "gulf-news"):
        assert word not in everything, word
    sent = await theirs.call(
        "POST", "/api/v1/test-alerts", json={"recipient": "rania"}, operation="/api/v1/test-alerts"
    )
    assert sent.status == 400
    again = await theirs.call(
        "POST", "/api/v1/silences", json={**secret, "recipient": ""}, operation="/api/v1/silences"
    )
    assert again.status == 201  # Ids are each tenant's own.
    assert (await ours.call("GET", "/api/v1/silences/seminar")).body["comment"] == "ours alone"
    assert (await theirs.call("DELETE", "/api/v1/silences/seminar")).status == 204
    assert (await ours.call("GET", "/api/v1/silences/seminar")).status == 200


async def test_without_a_valid_token_nothing_is_told(site: Site) -> None:
    nobody = await program(site, "")
    good = token_text("reader12", READ)
    bad = [
        "",
        good,
        "Bearer",
        "Bearer ",
        f"Basic {good}",
        f"Bearer {good}x",
        f"Bearer {good[:-1]}",
        f"Bearer {token_text('writer12', READ)}",
        f"Bearer {token_text('nobody12', READ)}",
        f"Bearer {digest_of(READ)}",
        f"Bearer rasid_reader12_{digest_of(READ)}",
        "Bearer rasid_*_" + "x" * 43,
    ]
    for presented in bad:
        answer = await nobody.call("GET", "/api/v1/stories", operation="/api/v1/stories", Authorization=presented)
        assert answer.status == 401, presented
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    ours = await program(site, READ)
    assert (await ours.call("GET", "/api/v1/stories")).status == 200
    token, seen = await site.accounts.get(ApiToken, token_key("reader12"))
    assert token is not None
    assert READ not in repr(token)
    await site.accounts.write(token_key("reader12"), replace(token, revoked=MORNING), MORNING, seen)
    assert (await ours.call("GET", "/api/v1/stories")).status == 401


async def test_a_reading_token_changes_nothing(site: Site) -> None:
    ours = await program(site, READ)
    notification, delivery, story = await told(site)
    filled = places(notification, delivery, story, "planned")
    for one in OPERATIONS:
        if one.method == "GET":
            continue
        answer = await ours.call(one.method, filled.get(one.path, one.path), json={}, operation=one.path)
        assert answer.status == 403, one.name


MISTAKES = [
    ("It must end.", {"id": "a", "watchlist": "gulf"}, 400),
    ("An unknown key is a mistake.", {**SILENCE, "tenant": "rival"}, 400),
    ("Nothing silences everything.", {"id": "a", "ends": SILENCE["ends"]}, 400),
    ("A time has its zone.", {**SILENCE, "ends": "2026-11-24T12:00:00"}, 400),
    ("What has ended is no silence.", {**SILENCE, "ends": "2026-11-24T07:00:00Z"}, 400),
    ("A year is enough.", {**SILENCE, "ends": "2028-11-24T07:00:00Z"}, 400),
    ("An id is an id.", {**SILENCE, "id": "../x"}, 400),
    ("A recipient is one of ours.", {**SILENCE, "recipient": "spy"}, 400),
    ("A level is one.", {**SILENCE, "below": "urgent"}, 400),
    ("The files' id is taken.", {**SILENCE, "id": "planned"}, 409),
    ("A list is no silence.", [SILENCE], 400),
    ("It is too long.", {**SILENCE, "comment": "x" * 70_000}, 413),
]


async def test_a_request_with_a_mistake_is_refused_and_says_why(site: Site) -> None:
    ours = await program(site, WRITE)
    for policy, body, status in MISTAKES:
        answer = await ours.call("POST", "/api/v1/silences", json=body, operation="/api/v1/silences")
        assert answer.status == status, policy
        assert status == 413 or answer.body["detail"], policy
    assert (await ours.call("POST", "/api/v1/silences", json=SILENCE)).status == 201
    twice = await ours.call("POST", "/api/v1/silences", json=SILENCE, operation="/api/v1/silences")
    assert twice.status == 409
    text = await ours.call("POST", "/api/v1/silences", operation="/api/v1/silences", **{"Content-Type": "text/plain"})
    assert text.status == 415
    for limit in ("0", "201", "-1", "x", "٥", "1e3"):
        answer = await ours.call("GET", f"/api/v1/deliveries?limit={limit}", operation="/api/v1/deliveries")
        assert answer.status == 400, limit
    answer = await ours.call("GET", "/api/v1/deliveries?state=lost", operation="/api/v1/deliveries")
    assert answer.status == 400
    assert (await ours.call("DELETE", "/api/v1/silences/planned")).status == 409
    for method, path, status in (("GET", "/api/v1/nothing", 404), ("PUT", "/api/v1/stories", 405)):
        answer = await ours.call(method, path)
        assert (answer.status, answer.headers["Content-Type"]) == (status, "application/problem+json")


async def test_a_token_has_a_hundred_and_twenty_requests_a_minute_and_callers_without_fewer(site: Site) -> None:
    ours, nobody = await program(site, READ), await program(site, "")
    found = [(await ours.call("GET", "/api/v1/subscriptions")).status for _ in range(121)]
    assert found == [200] * 120 + [429]
    last = await ours.call("GET", "/api/v1/subscriptions", operation="/api/v1/subscriptions")
    assert 1 <= int(last.headers["Retry-After"]) <= 60
    refused = [(await nobody.call("GET", "/api/v1/subscriptions")).status for _ in range(61)]
    assert refused.count(401) == 60 - 2  # Two asked for the description.
    assert refused[-1] == 429
    site.clock.move(minutes=1)
    assert (await ours.call("GET", "/api/v1/subscriptions")).status == 200


async def test_a_digest_that_waits_shows_its_stories(site: Site) -> None:
    ours = await program(site, READ)
    subscriptions = site.files.value
    (route,) = subscriptions.subscriptions[0].deliver
    morning = replace(route, when="digest", at=((MORNING + timedelta(hours=2)).time(),))
    site.files.value = replace(
        subscriptions,
        subscriptions=(replace(subscriptions.subscriptions[0], deliver=(morning,)), *subscriptions.subscriptions[1:]),
    )
    await site.publish(change(tagged(article("a1")), story="sty_first"))
    (found,) = (await ours.call("GET", "/api/v1/stories", operation="/api/v1/stories")).body["stories"]
    assert found["id"] == "sty_first"
    one = await ours.call("GET", "/api/v1/stories/sty_first", operation="/api/v1/stories/{id}")
    assert one.body == found

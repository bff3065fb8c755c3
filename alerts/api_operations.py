"""Every operation of the API, in one table: its address, what it takes and gives, and who may ask.

The routes and the OpenAPI description are made of it. What an operation finds and does is `alerts.api_answers`'s.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec
from aiohttp import web

from alerts.api_answers import TenantAnswers
from alerts.api_pages import Page, place_from
from alerts.api_shapes import (
    Acknowledged,
    DeliveryList,
    DeliveryShape,
    NewSilence,
    NotificationList,
    NotificationShape,
    SentTest,
    SilenceList,
    SilenceShape,
    StoryList,
    StoryShape,
    SubscriptionList,
    SubscriptionShape,
    TestRequest,
)
from alerts.explanation import Explanation
from alerts.openapi import Operation, Parameter
from rasid.api_token import Scope
from rasid.delivery import DeliveryState

__all__ = ["OPERATIONS", "BadRequest"]

Asked = TypeVar("Asked")


class BadRequest(Exception):
    """The request cannot be read; the text says why."""

    def __init__(self, text: str, status: int = 400) -> None:
        super().__init__(text)
        self.status = status


def _text(name: str, meaning: str) -> Parameter:
    return Parameter(name=name, meaning=meaning, schema={"type": "string"})


_LIMIT = Parameter(
    name="limit",
    meaning="At most so many.",
    schema={"type": "integer", "minimum": 1, "maximum": 200, "default": 50},
)
_CURSOR = _text("cursor", "Where to go on: `next` of the page before, with the same other parameters.")
_PAGED = (_LIMIT, _CURSOR)
_RECIPIENT = _text("recipient", "Only of this recipient.")
_STATES = {"type": "string", "enum": [one.value for one in DeliveryState]}


def _page(request: web.Request) -> Page:
    cursor = request.query.get("cursor", "")
    try:
        return Page(_limit(request), place_from(cursor) if cursor else None)
    except ValueError as error:
        raise BadRequest(f"`cursor` is none of ours: {error}") from error


def _limit(request: web.Request) -> int:
    written = request.query.get("limit", "50")
    if not (written.isascii() and written.isdecimal() and len(written) < 4 and 1 <= int(written) <= 200):
        raise BadRequest("`limit` must be a number from 1 to 200")
    return int(written)


async def _body(request: web.Request, kind: type[Asked]) -> Asked:
    if request.content_type != "application/json":
        raise BadRequest("the body must be application/json", 415)
    try:
        return msgspec.json.decode(await request.read(), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadRequest(str(error)) from error


def _id(request: web.Request) -> str:
    return request.match_info["id"]


async def _made(tenant: TenantAnswers, request: web.Request) -> SilenceShape:
    return await tenant.make_silence(await _body(request, NewSilence))


async def _tested(tenant: TenantAnswers, request: web.Request) -> SentTest:
    return await tenant.test(await _body(request, TestRequest))


OPERATIONS = (
    Operation(
        method="GET",
        path="/api/v1/subscriptions",
        name="listSubscriptions",
        summary="Subscriptions, of the files and of readers, by id.",
        run=lambda tenant, request: tenant.subscriptions(_page(request)),
        answers=SubscriptionList,
        query=_PAGED,
        errors=(400,),
    ),
    Operation(
        method="GET",
        path="/api/v1/subscriptions/{id}",
        name="getSubscription",
        summary="One subscription.",
        run=lambda tenant, request: tenant.subscription(_id(request)),
        answers=SubscriptionShape,
        errors=(404,),
    ),
    Operation(
        method="GET",
        path="/api/v1/notifications",
        name="listNotifications",
        summary="Messages, the newest first.",
        run=lambda tenant, request: tenant.notifications(
            _page(request), request.query.get("recipient", ""), request.query.get("story", "")
        ),
        answers=NotificationList,
        query=(*_PAGED, _RECIPIENT, _text("story", "Only on this story.")),
        errors=(400,),
    ),
    Operation(
        method="GET",
        path="/api/v1/notifications/{id}",
        name="getNotification",
        summary="One message.",
        run=lambda tenant, request: tenant.notification(_id(request)),
        answers=NotificationShape,
        errors=(404,),
    ),
    Operation(
        method="GET",
        path="/api/v1/notifications/{id}/explain",
        name="explainNotification",
        summary=(
            "Why a message was sent, by its id or that of one of its deliveries: articles, watches and words, every "
            "decision with its times, and every attempt with the answer."
        ),
        run=lambda tenant, request: tenant.explain(_id(request)),
        answers=Explanation,
        errors=(404,),
    ),
    Operation(
        method="POST",
        path="/api/v1/notifications/{id}/ack",
        name="acknowledgeNotification",
        summary="Acknowledge a message: no escalation, and no update until the level rises.",
        run=lambda tenant, request: tenant.acknowledge(_id(request)),
        answers=Acknowledged,
        scope=Scope.WRITE,
        errors=(404, 409),
    ),
    Operation(
        method="GET",
        path="/api/v1/deliveries",
        name="listDeliveries",
        summary="Deliveries, the newest first.",
        run=lambda tenant, request: tenant.deliveries(
            _page(request), request.query.get("state", ""), request.query.get("recipient", "")
        ),
        answers=DeliveryList,
        query=(*_PAGED, _RECIPIENT, Parameter(name="state", meaning="Only in this state.", schema=_STATES)),
        errors=(400,),
    ),
    Operation(
        method="GET",
        path="/api/v1/deliveries/{id}",
        name="getDelivery",
        summary="One delivery with its attempts.",
        run=lambda tenant, request: tenant.delivery(_id(request)),
        answers=DeliveryShape,
        errors=(404,),
    ),
    Operation(
        method="GET",
        path="/api/v1/stories",
        name="listStories",
        summary="Stories that recipients of this tenant were told of, or will be in a digest; the latest told first.",
        run=lambda tenant, request: tenant.stories(_page(request)),
        answers=StoryList,
        query=_PAGED,
        errors=(400,),
    ),
    Operation(
        method="GET",
        path="/api/v1/stories/{id}",
        name="getStory",
        summary="One such story, as it was told last.",
        run=lambda tenant, request: tenant.story(_id(request)),
        answers=StoryShape,
        errors=(404,),
    ),
    Operation(
        method="GET",
        path="/api/v1/silences",
        name="listSilences",
        summary="Silences, of the files and made here, by id.",
        run=lambda tenant, request: tenant.silences(_page(request)),
        answers=SilenceList,
        query=_PAGED,
        errors=(400,),
    ),
    Operation(
        method="POST",
        path="/api/v1/silences",
        name="createSilence",
        summary="Make a silence; it counts within seconds.",
        run=_made,
        answers=SilenceShape,
        status=201,
        scope=Scope.WRITE,
        asks=NewSilence,
        errors=(400, 409, 413, 415),
    ),
    Operation(
        method="GET",
        path="/api/v1/silences/{id}",
        name="getSilence",
        summary="One silence.",
        run=lambda tenant, request: tenant.silence(_id(request)),
        answers=SilenceShape,
        errors=(404,),
    ),
    Operation(
        method="DELETE",
        path="/api/v1/silences/{id}",
        name="deleteSilence",
        summary="End a silence that was made here.",
        run=lambda tenant, request: tenant.delete_silence(_id(request)),
        answers=None,
        status=204,
        scope=Scope.WRITE,
        errors=(404, 409),
    ),
    Operation(
        method="POST",
        path="/api/v1/test-alerts",
        name="sendTest",
        summary="Send a test to every endpoint of one recipient, by the real way.",
        run=_tested,
        answers=SentTest,
        status=202,
        scope=Scope.WRITE,
        asks=TestRequest,
        errors=(400, 413, 415),
    ),
)

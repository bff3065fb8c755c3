"""The ledger's index: its mapping, and what of a document can be searched. It reads and writes nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from rasid.alert_decision import Thread
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import DigestMatch, LedgerValue
from rasid.notification import Notification
from search.ledger import Place

__all__ = ["LEDGER_TEMPLATE", "fields_of", "index_time", "ledger_index", "ledger_templates", "place_of"]


LEDGER_TEMPLATE: dict[str, Any] = {
    "settings": {"number_of_shards": 1, "refresh_interval": "1s", "auto_expand_replicas": False},
    "mappings": {
        "dynamic": "strict",
        "properties": {
            "id": {"type": "keyword", "index": False},  # to sort by, as `_id` cannot be.
            "kind": {"type": "keyword"},
            "tenant": {"type": "keyword"},
            "recipient": {"type": "keyword"},
            "endpoint": {"type": "keyword"},
            "subscription": {"type": "keyword"},
            "story": {"type": "keyword"},
            "article": {"type": "keyword"},
            "notification": {"type": "keyword"},
            "digest": {"type": "keyword"},
            "state": {"type": "keyword"},
            "code": {"type": "keyword"},
            "hold": {"type": "keyword"},
            "into": {"type": "keyword"},
            "due": {"type": "date"},
            "created": {"type": "date"},
            # Of what was delivered: when, and how long after the decision, the wait of its level among it.
            "finished": {"type": "date"},
            "latency_seconds": {"type": "float"},
            # The value itself is only fetched by id, never searched.
            "value": {"type": "object", "enabled": False},
        },
    },
}


def ledger_index(prefix: str) -> str:
    """The name of the ledger's index."""
    return f"{prefix}-ledger"


def ledger_templates(prefix: str, replicas: int) -> dict[str, dict[str, Any]]:
    """Index templates by name, as `indices.put_index_template` takes them."""
    settings = LEDGER_TEMPLATE["settings"] | {"number_of_replicas": replicas}
    name = ledger_index(prefix)
    body = {
        "index_patterns": [name],
        "priority": 300,
        "template": LEDGER_TEMPLATE | {"settings": settings},
    }
    return {name: body}


def fields_of(value: LedgerValue) -> dict[str, Any]:
    """What of a value can be searched; the rest is only carried."""
    fields: dict[str, Any] = {"id": value.id, "kind": type(value).__name__.lower()}
    for name in (
        "tenant",
        "recipient",
        "endpoint",
        "subscription",
        "story",
        "article",
        "notification",
        "digest",
        "state",
        "code",
        "hold",
    ):
        found = getattr(value, name, "")
        if found:
            fields[name] = str(found)
    if isinstance(value, Delivery):
        if value.into:
            fields["into"] = value.into
        fields["due"] = index_time(value.claimed if value.claimed is not None else value.due)
        fields["created"] = index_time(value.created)
        if value.state is DeliveryState.DELIVERED and value.attempts:
            finished = value.attempts[-1].at
            fields["latency_seconds"] = round(max(0.0, (finished - value.created).total_seconds()), 3)
            if not value.test:
                fields["finished"] = index_time(finished)
    elif isinstance(value, Notification):
        fields |= {"due": index_time(value.due), "created": index_time(value.created)}
    elif isinstance(value, Thread):
        if value.told:
            fields["created"] = index_time(value.told[-1].due)
    elif isinstance(value, DigestMatch):
        fields |= {"story": value.entry.story.id, "created": index_time(value.entry.story.first_seen)}
    else:
        made = getattr(value, "decided", None) or getattr(value, "made", None)
        if made is not None:
            fields["created"] = index_time(made)
    return fields


def place_of(value: LedgerValue) -> Place:
    """Where a value stands in a list of its kind."""
    fields = fields_of(value)
    created = datetime.fromisoformat(fields["created"]) if "created" in fields else datetime.fromtimestamp(0, UTC)
    return Place(round(created.timestamp() * 1000), value.id)


def index_time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")

"""`tenants` in subscriptions/*.yaml: what holds for all recipients of a tenant. So far that its news are confidential.

tenants:
  - {id: energy-desk, confidential: true}     # webhooks get ids and links only, chats no headline
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from rasid.policy_yaml import DEFAULT_TENANT, need, of, read_tenant
from rasid.subscription import Recipient
from rasid.yaml_document import Node, Reading, unknown

__all__ = ["Tenants"]


@dataclass(slots=True)
class Tenants:
    """What was read of tenants, in all files, until it is laid on their recipients."""

    _marked: dict[str, tuple[Node, bool]] = field(default_factory=dict)
    _full: list[tuple[Node, str]] = field(default_factory=list)  # where `payload: full` stands, and whose it is.

    def read(self, reading: Reading, nodes: Iterable[Node]) -> None:
        """The list `tenants` of one file."""
        for node in nodes:
            given = reading.mapping(node, ("id", "confidential"))
            if not need(reading, node, given, "id"):
                continue
            name = read_tenant(reading, {"tenant": given["id"]})
            if name in self._marked:
                reading.wrong(node, f"tenant {name!r} stands twice")
            self._marked.setdefault(name, (given["id"], of(given, "confidential", reading.boolean, False)))

    def note(self, recipient: Node, tenant: str) -> None:
        """Remembers where a recipient asks for full bodies."""
        webhook = recipient.content.get("webhook") if isinstance(recipient.content, dict) else None
        payload = webhook.content.get("payload") if webhook is not None and isinstance(webhook.content, dict) else None
        if payload is not None and payload.content == "full":
            self._full.append((payload, tenant or DEFAULT_TENANT))

    def laid_on(self, reading: Reading, recipients: dict[tuple[str, str], Recipient]) -> None:
        """Marks the recipients of confidential tenants, when every file was read."""
        known = {tenant for tenant, _ in recipients}
        for name, (node, _) in self._marked.items():
            if name not in known:
                reading.wrong(node, unknown("tenant", name, known) if known else f"no recipient is of tenant {name!r}")
        confidential = {name for name, (_, marked) in self._marked.items() if marked}
        for node, tenant in self._full:
            if tenant in confidential:
                reading.wrong(node, f"tenant {tenant!r} is confidential: its webhooks are thin; leave this out")
        for place, recipient in recipients.items():
            if recipient.tenant in confidential:
                recipients[place] = replace(recipient, confidential=True)

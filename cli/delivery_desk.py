"""What the commands on deliveries look at: the ledger, and the endpoints that stand in the files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from cli.entry import begin
from rasid.delivery import Delivery
from rasid.delivery_again import Wanted, missed, states_of
from rasid.ledger_value import EndpointState, ledger_id

if TYPE_CHECKING:
    from rasid.subscription import Subscriptions
    from search.elasticsearch_ledger import ElasticsearchLedger

__all__ = ["Desk", "open_desk"]

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Desk:
    ledger: ElasticsearchLedger
    subscriptions: Subscriptions

    def known(self, endpoint: str) -> bool:
        """True when it stands in the files."""
        return self.subscriptions.endpoint(endpoint) is not None

    async def state(self, endpoint: str) -> EndpointState | None:
        """What was learnt of the endpoint at its present address."""
        from alerts.standing import address_hash

        identifier = ledger_id(EndpointState, endpoint)
        found = (await self.ledger.get([identifier])).get(identifier)
        state = found.value if found is not None and isinstance(found.value, EndpointState) else None
        written = self.subscriptions.endpoint(endpoint)
        moved = state is not None and written is not None and address_hash(written.address) != state.address
        return None if moved else state

    async def advice(self, state: EndpointState, now: datetime) -> str:
        """What to do about messages that were lost while an endpoint was in trouble; most often there are none."""
        states = [one.value for one in states_of(Wanted.MISSING)]
        found = await self.ledger.find(Delivery, {"endpoint": state.endpoint, "state": states}, most=_MOST, newest=True)
        lost = missed((one.value for one in found), state)
        if not lost:
            return "Nothing was lost meanwhile: what waits goes out by itself."
        days = (now - min(one.created for one in lost)) // timedelta(days=1) + 1
        count = f"{len(lost)} message{'s' if len(lost) > 1 else ''} did not reach it; this sends what it missed"
        return f"{count}: rasid deliveries replay --endpoint {state.endpoint} --missing --since {days}d"

    def unknown(self, endpoint: str) -> str:
        """The message for an endpoint of which nothing is known."""
        names = [one.id for recipient in self.subscriptions.recipients for one in recipient.endpoints]
        near = get_close_matches(endpoint, names, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else f"; in the files: {', '.join(sorted(names))}"
        return f"There is no endpoint {endpoint}, and no delivery to one{hint if names else '.'}"


@asynccontextmanager
async def open_desk(config: Path | None) -> AsyncIterator[Desk]:
    """The desk of the settings; readers who subscribed by themselves are in no file."""
    from rasid.subscription_yaml import read_subscriptions
    from runtime.file_folder import read_folder
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    entry = begin(config)
    subscriptions = read_subscriptions(read_folder(Path(entry.settings.paths.subscriptions)))
    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        yield Desk(ElasticsearchLedger(client, entry.settings.elasticsearch.prefix), subscriptions)
    finally:
        await client.close()

"""`rasid bounces …`: mails that came back, and the addresses that take no more for it."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.entry import Entry, begin, utc_now
from rasid.bidi import stripped
from rasid.errors import ConfigurationError, Mistake

if TYPE_CHECKING:
    from alerts.take_bounce import BounceTaker
    from rasid.bounce import BounceKind
    from search.elasticsearch_ledger import ElasticsearchLedger

__all__ = ["app", "bounce_taker"]

app = typer.Typer(no_args_is_help=True, help="Mails that came back, and the addresses that take no more for it.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]


def bounce_taker(
    entry: Entry, ledger: ElasticsearchLedger, operator: Callable[[str], Awaitable[object]] | None = None
) -> BounceTaker:
    """What takes bounces, and tells the operator, if there is a way, when a mail server refuses us.

    Raises:
        ConfigurationError: without `serve.token_secret` nobody can tell a bounce from a forgery.
    """
    from alerts.take_bounce import BounceTaker
    from alerts.tokens import Tokens

    secret = entry.settings.serve.token_secret
    key = entry.secrets(secret).reveal() if secret else ""
    if not key:
        text = "is needed to read bounces: without it anybody could make an address silent"
        raise ConfigurationError([Mistake("settings", 0, 0, "serve.token_secret", text)])
    strikes = entry.settings.bounces.strikes
    return BounceTaker(ledger=ledger, tokens=Tokens(key), strikes=strikes, now=utc_now, operator=operator)


@app.command("read")
def read(
    source: Annotated[str, typer.Argument(help="- for one mail on standard input, as a mail server pipes it.")] = "",
    maildir: Annotated[Path | None, typer.Option("--maildir", help="A Maildir; what is unread in it is read.")] = None,
    imap: Annotated[bool, typer.Option("--imap", help="The mailbox of the settings `bounces.imap_…`.")] = False,
    config: Config = None,
) -> None:
    """Read bounces and complaints, and suppress the addresses that do not exist or do not want our mail."""
    if (source == "-") + (maildir is not None) + imap != 1 or source not in ("", "-"):
        raise typer.BadParameter("give one of: - , --maildir DIR, --imap")
    for kind, count in sorted(asyncio.run(_read(begin(config), source, maildir)).items()):
        typer.echo(f"{count} {kind.value}")


async def _read(entry: Entry, source: str, maildir: Path | None) -> Counter[BounceKind]:
    from alerts.file_bounces import read_maildir
    from alerts.imap_bounces import read_mailbox

    async with _ledger(entry) as ledger:
        taker = bounce_taker(entry, ledger)
        if source == "-":
            return Counter([await taker.take(sys.stdin.buffer.read())])
        if maildir is not None:
            return await read_maildir(maildir, taker.take)
        return await read_mailbox(entry.settings.bounces, entry.secrets, taker.take)


@app.command("list")
def list_command(
    tenant: Annotated[str, typer.Option(help="Only of this tenant.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
    config: Config = None,
) -> None:
    """List the addresses that take no more mail, and those with strikes.

    Only hashes of addresses are kept; an address is shown when a recipient of the files has it.
    """
    for row in asyncio.run(_listed(begin(config), tenant)):
        if as_json:
            typer.echo(json.dumps(row, ensure_ascii=False))
        else:
            state = "suppressed" if row["active"] else f"{row['strikes']} strikes"
            typer.echo(f"{row['tenant']}  {row['address'] or row['id']}  {state}  {row['made']}  {row['why']}")


async def _listed(entry: Entry, tenant: str) -> list[dict[str, object]]:
    from alerts.standing import suppression_id
    from rasid.ledger_value import SuppressedAddress
    from rasid.subscription_yaml import read_subscriptions
    from runtime.file_folder import read_folder

    known = read_subscriptions(read_folder(Path(entry.settings.paths.subscriptions)))
    addresses = {suppression_id(one.tenant, one.email.to): one.email.to for one in known.recipients if one.email}
    async with _ledger(entry) as ledger:
        terms = {"tenant": tenant} if tenant else {}
        found = [one.value for one in await ledger.find(SuppressedAddress, terms, most=10_000, newest=True)]
    return [
        {
            "tenant": one.tenant,
            "id": one.id,
            "address": addresses.get(one.id, ""),
            "active": one.active,
            "strikes": one.strikes,
            "made": one.made.isoformat(timespec="seconds"),
            "why": stripped(one.why),
        }
        for one in found
        if one.active or one.strikes
    ]


@app.command("clear")
def clear(
    address: Annotated[str, typer.Argument(help="The address, or its id (sup_…) from the list.")],
    tenant: Annotated[str, typer.Option(help="Whose address.")] = "main",
    config: Config = None,
) -> None:
    """Let an address take mail again, without strikes."""
    if not asyncio.run(_cleared(begin(config), address, tenant)):
        typer.echo(f"Nothing is known against {address} in tenant {tenant}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"{address} takes mail again.")


async def _cleared(entry: Entry, address: str, tenant: str) -> bool:
    from alerts.standing import suppression_id
    from rasid.ledger_value import SuppressedAddress

    identifier = address if address.startswith("sup_") else suppression_id(tenant, address)
    async with _ledger(entry) as ledger:
        found = (await ledger.get([identifier])).get(identifier)
        if found is None or not isinstance(found.value, SuppressedAddress):
            return False
        if not (found.value.active or found.value.strikes):
            return False
        await ledger.put(replace(found.value, active=False, strikes=0, why="cleared by a person", made=utc_now()))
        return True


@asynccontextmanager
async def _ledger(entry: Entry) -> AsyncIterator[ElasticsearchLedger]:
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        yield ElasticsearchLedger(client, entry.settings.elasticsearch.prefix)
    finally:
        await client.close()

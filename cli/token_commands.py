"""`rasid tokens …`: make, list and revoke the bearer tokens of the API. A token is shown once and kept as a hash."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.entry import begin, utc_now
from rasid.api_token import ApiToken, Scope, digest_of, token_text
from rasid.bidi import stripped

if TYPE_CHECKING:
    from search.self_service import Accounts

__all__ = ["register"]

tokens = typer.Typer(no_args_is_help=True, help="Bearer tokens of the API: make, list, revoke.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
_NOTE_MOST = 100


@tokens.command()
def create(
    tenant: Annotated[str, typer.Option(help="Whose subscriptions and alerts the token opens.")],
    scope: Annotated[Scope, typer.Option(help="read, or write (which includes reading).")] = Scope.READ,
    note: Annotated[str, typer.Option(help="For whom or what it is.")] = "",
    config: Config = None,
) -> None:
    """Make a token and show it, this once. Only its hash is kept."""
    from rasid.subscription_yaml import read_subscriptions
    from runtime.file_folder import read_folder
    from search.self_service import token_key

    if len(note) > _NOTE_MOST:
        raise typer.BadParameter(f"--note is longer than {_NOTE_MOST} characters")
    found = read_subscriptions(read_folder(Path(begin(config).settings.paths.subscriptions)))
    known = {one.tenant for one in found.recipients} | {one.tenant for one in found.offers}
    if tenant not in known:
        raise typer.BadParameter(f"there is no tenant {tenant!r}; the files know {', '.join(sorted(known))}")
    secret = secrets.token_urlsafe(32)
    identifier = "".join(secrets.choice(_LETTERS) for _ in range(12))
    made = ApiToken(id=identifier, tenant=tenant, scope=scope, digest=digest_of(secret), created=utc_now(), note=note)

    async def run() -> None:
        async with _accounts(config) as accounts:
            await accounts.write(token_key(identifier), made, made.created, None)

    asyncio.run(run())
    typer.echo(token_text(identifier, secret))
    typer.echo(f"Token {identifier} of tenant {tenant} may {scope}. It is not shown again.", err=True)


@tokens.command("list")
def list_command(
    tenant: Annotated[str, typer.Option(help="Only of this tenant.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
    config: Config = None,
) -> None:
    """List the tokens: never the tokens themselves, which nobody has but their owners."""

    async def run() -> tuple[ApiToken, ...]:
        async with _accounts(config) as accounts:
            return await accounts.every(ApiToken, tenant)

    rows = [
        (
            one.id,
            one.tenant,
            one.scope.value,
            f"{one.created:%Y-%m-%d %H:%M}Z",
            f"{one.revoked:%Y-%m-%d %H:%M}Z" if one.revoked else "",
            one.note,
        )
        for one in asyncio.run(run())
    ]
    names = ("id", "tenant", "scope", "created", "revoked", "note")
    if as_json:
        for row in rows:
            typer.echo(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False))
        return
    table = Table(*names, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(stripped(cell)) for cell in row))
    Console().print(table)


@tokens.command()
def revoke(
    token: Annotated[str, typer.Argument(help="Id of the token, as `rasid tokens list` shows it.")],
    config: Config = None,
) -> None:
    """Revoke a token; from now on it opens nothing. It stays in the list."""
    from search.self_service import token_key

    async def run() -> bool:
        async with _accounts(config) as accounts:
            found, seen = await accounts.get(ApiToken, token_key(token))
            if found is None:
                return False
            if found.revoked is None:
                await accounts.write(token_key(token), replace(found, revoked=utc_now()), utc_now(), seen)
            return True

    if not asyncio.run(run()):
        typer.echo(f"There is no token {token}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"Token {token} opens nothing any more.")


@asynccontextmanager
async def _accounts(config: Path | None) -> AsyncIterator[Accounts]:
    from search.elasticsearch_client import connect
    from search.self_service import Accounts

    entry = begin(config)
    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        yield Accounts(client, entry.settings.elasticsearch.prefix)
    finally:
        await client.close()


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(tokens, name="tokens")

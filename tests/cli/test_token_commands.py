"""`rasid tokens`, as an operator types it: the token is shown once, kept as a hash, and revoked for good."""

from __future__ import annotations

import asyncio
import json
import uuid
from pathlib import Path

import pytest
import typer
from elasticsearch import AsyncElasticsearch
from typer.testing import CliRunner

from cli.token_commands import register
from rasid.api_token import ApiToken, Scope, accepts, parts_of
from search.self_service import Accounts, account_templates, token_key

pytestmark = pytest.mark.stack

app = typer.Typer()
register(app)
SUBSCRIPTIONS = "recipients: [{id: rania, tenant: energy-desk, email: rania@desk.example}]\n"


def test_a_token_is_made_listed_and_revoked(elasticsearch_url: str, tmp_path: Path) -> None:
    prefix = f"t{uuid.uuid4().hex[:10]}"
    (tmp_path / "subscriptions").mkdir()
    (tmp_path / "subscriptions" / "desk.yaml").write_text(SUBSCRIPTIONS, "utf-8")
    settings = tmp_path / "rasid.yaml"
    settings.write_text(
        f"elasticsearch: {{url: '{elasticsearch_url}', prefix: {prefix}}}\n"
        f"paths: {{subscriptions: '{tmp_path / 'subscriptions'}'}}\n",
        "utf-8",
    )

    def run(*arguments: str, code: int = 0) -> str:
        result = CliRunner().invoke(app, ["tokens", *arguments, "--config", str(settings)])
        assert result.exit_code == code, result.output
        return result.stdout

    async def templates() -> None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            for name, body in account_templates(prefix, 0).items():
                await client.indices.put_index_template(name=name, **body)

    async def kept(identifier: str) -> ApiToken | None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            found, _ = await Accounts(client, prefix).get(ApiToken, token_key(identifier))
            return found

    asyncio.run(templates())
    shown = run("create", "--tenant", "energy-desk", "--scope", "write", "--note", "الجدار").strip()
    parts = parts_of(shown)
    assert parts is not None
    identifier, secret = parts
    stored = asyncio.run(kept(identifier))
    assert stored is not None
    assert accepts(stored, secret)
    assert secret not in repr(stored)
    assert (stored.tenant, stored.scope) == ("energy-desk", Scope.WRITE)

    (row,) = [json.loads(line) for line in run("list", "--json").splitlines()]
    assert (row["id"], row["tenant"], row["scope"], row["note"]) == (identifier, "energy-desk", "write", "الجدار")
    assert secret not in run("list")
    assert run("list", "--tenant", "other", "--json") == ""

    run("create", "--tenant", "nobody", code=2)  # A mistyped tenant would open nothing, and nobody would know why.
    run("revoke", "nothere", code=1)
    run("revoke", identifier)
    run("revoke", identifier)
    revoked = asyncio.run(kept(identifier))
    assert not accepts(revoked, secret)

"""`rasid alerts test` and `rasid alerts check`: does an alert arrive, and was every match decided."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from cli.alert_commands import alerts
from cli.entry import Entry, begin, utc_now
from rasid.bidi import stripped
from rasid.delivery import Delivery, DeliveryState
from rasid.settings import duration

__all__ = ["register"]

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
_ENDS = (DeliveryState.DELIVERED, DeliveryState.SUPPRESSED, DeliveryState.MERGED, DeliveryState.DEAD)


@alerts.command("test")
def send_test(
    to: Annotated[str, typer.Option("--to", help="A recipient of subscriptions/*.yaml: id, or tenant/id.")],
    wait: Annotated[str, typer.Option(help="How long to wait for the outcome, e.g. 30s; 0s for not at all.")] = "30s",
    config: Config = None,
) -> None:
    """Send a test alert to a recipient by the real way, signed as every alert; it counts for no rate limit."""
    try:
        span = duration(wait)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    outcomes = asyncio.run(_tested(begin(config), to, span))
    for one in outcomes:
        answer = one.attempts[-1].answer if one.attempts else ""
        typer.echo(f"{one.endpoint}: {one.state.value} {one.code} {stripped(answer)[:200]}".rstrip())
    if span and any(one.state is not DeliveryState.DELIVERED for one in outcomes):
        raise typer.Exit(1)


async def _tested(entry: Entry, to: str, span: timedelta) -> tuple[Delivery, ...]:
    from rasid.alert_message import test_message
    from rasid.policy_yaml import DEFAULT_TENANT
    from rasid.subscription_yaml import read_subscriptions
    from rasid.yaml_document import unknown
    from runtime.file_folder import read_folder
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    known = read_subscriptions(read_folder(Path(entry.settings.paths.subscriptions)))
    tenant, _, name = to.rpartition("/")
    recipient = known.recipient(tenant or DEFAULT_TENANT, name)
    if recipient is None:
        names = [f"{one.tenant}/{one.id}" for one in known.recipients]
        raise typer.BadParameter(unknown("recipient", f"{tenant or DEFAULT_TENANT}/{name}", names))
    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        ledger = ElasticsearchLedger(client, entry.settings.elasticsearch.prefix)
        message, made = test_message(recipient, utc_now())
        await ledger.create([message, *made])
        until = utc_now() + span
        while True:
            found = await ledger.get(one.id for one in made)
            outcomes = tuple(one.value for one in found.values() if isinstance(one.value, Delivery))
            if utc_now() >= until or all(one.state in _ENDS for one in outcomes):
                return outcomes
            await asyncio.sleep(0.2)
    finally:
        await client.close()


@alerts.command("check")
def compare(
    since: Annotated[str, typer.Option(help="How far back: 6h, 48h.")] = "48h",
    repair: Annotated[bool, typer.Option("--repair", help="Plan again what has no decision.")] = False,
    config: Config = None,
) -> None:
    """Compare the matches in the index with the ledger: has each a decision, and each message a delivery?

    It takes every subscription for as old as the window; matches from before a new subscription show as gaps.
    """
    try:
        span = duration(since)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    due, gaps, repaired = asyncio.run(_checked(begin(config), span, repair=repair))
    for gap in gaps:
        typer.echo(stripped(gap))
    typer.echo(
        f"{due} decisions were due, {len(gaps)} gaps" + (f", {repaired} articles are planned again." if repair else ".")
    )
    if gaps:
        raise typer.Exit(1)


async def _checked(entry: Entry, span: timedelta, *, repair: bool) -> tuple[int, list[str], int]:
    from alerts.check_matches import check_matches
    from alerts.check_matches import repair as mend
    from alerts.kafka_publish import KafkaPublisher
    from rasid.match_check import routes_of
    from rasid.subscription_yaml import read_subscriptions
    from runtime.file_folder import read_folder
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    settings, now = entry.settings, utc_now()
    prefix = settings.elasticsearch.prefix
    known = read_subscriptions(read_folder(Path(settings.paths.subscriptions)))
    routes = dict.fromkeys(routes_of(known), now - span - timedelta(hours=1))
    client = connect(settings.elasticsearch, entry.secrets)
    publisher = KafkaPublisher(settings.kafka, entry.secrets)
    try:
        ledger = ElasticsearchLedger(client, prefix)
        until = now - settings.monitor.check_after
        found = await check_matches(client, ledger, known, routes, now - span, until, now, prefix=prefix)
        done = await mend(client, publisher, found.gaps, prefix=prefix) if repair else 0
    finally:
        await publisher.close()
        await client.close()
    return found.due, [str(gap) for gap in found.gaps], done


def register() -> None:
    """The commands are part of `rasid alerts` as soon as this module is imported."""

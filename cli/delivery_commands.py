"""`rasid deliveries …`: what was sent, what waits, what failed; send it again, and let an endpoint take messages."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from cli.alert_commands import print_table
from cli.delivery_desk import open_desk
from cli.entry import utc_now
from cli.show_delivery import facts, shown_message, summary
from rasid.canary import CANARY
from rasid.delivery import Delivery, DeliveryState
from rasid.delivery_again import WELL, Wanted, condition_of, enabled, is_wanted, states_of, trouble_of
from rasid.delivery_again import replay as replay_one
from rasid.delivery_again import retry as retry_one
from rasid.ledger_value import EndpointState, LedgerValue, ledger_id
from rasid.notification import Notification
from rasid.settings import duration

__all__ = ["deliveries", "register"]

deliveries = typer.Typer(no_args_is_help=True, help="What was sent, what waits, what failed; send it again.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]
_MOST = 10_000


@deliveries.command("list")
def list_command(
    state: Annotated[str, typer.Option(help="pending, sending, delivered, suppressed, merged or dead.")] = "",
    endpoint: Annotated[str, typer.Option(help="Only of this endpoint: tenant/recipient/email or …/webhook.")] = "",
    tenant: Annotated[str, typer.Option(help="Only of this tenant.")] = "",
    most: Annotated[int, typer.Option("--most", min=1, max=_MOST, help="At most so many, the newest first.")] = 50,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """List deliveries, the newest first: where each is, when it goes out or last did, and the last answer."""
    if state and state not in {one.value for one in DeliveryState}:
        raise typer.BadParameter(f"{state!r} is no state; valid: {', '.join(DeliveryState)}", param_hint="--state")
    terms = {name: value for name, value in (("state", state), ("endpoint", endpoint), ("tenant", tenant)) if value}

    async def run() -> list[Delivery]:
        async with open_desk(config) as desk:
            asked = most if tenant or endpoint else min(_MOST, 20 * most)  # Canaries are among them, and not shown.
            found = [one.value for one in await desk.ledger.find(Delivery, terms, most=asked, newest=True)]
            if endpoint and not found and not desk.known(endpoint):
                typer.echo(desk.unknown(endpoint), err=True)
                raise typer.Exit(1)
            return [one for one in found if tenant or endpoint or one.recipient != CANARY][:most]

    found = asyncio.run(run())
    if as_json:
        for one in found:
            typer.echo(json.dumps(facts(one), ensure_ascii=False))
    elif found:
        print_table(("delivery", "endpoint", "state", "code", "tries", "at (UTC)", "last answer"), map(summary, found))
    else:
        typer.echo("No delivery is so.", err=True)


@deliveries.command()
def show(
    delivery: Annotated[str, typer.Argument(help="Id of a delivery (msg_…) or of a notification (ntf_…).")],
    body: Annotated[bool, typer.Option("--body", help="Print only the exact bytes that went out.")] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show a delivery, every attempt, and the message it carries; or a notification with its deliveries."""

    async def run() -> tuple[list[Delivery], list[Notification]]:
        async with open_desk(config) as desk:
            found = [one.value for one in (await desk.ledger.get([delivery])).values()] if _is_id(delivery) else []
            if found and isinstance(found[0], Delivery):
                found += [one.value for one in (await desk.ledger.get([found[0].notification])).values()]
            elif found and isinstance(found[0], Notification):
                found += [one.value for one in await desk.ledger.find(Delivery, {"notification": delivery})]
            made = [one for one in found if isinstance(one, Delivery)]
            return made, [one for one in found if isinstance(one, Notification)]

    made, messages = asyncio.run(run())
    if not made and not messages:
        typer.echo(f"There is no delivery or notification {delivery}.", err=True)
        raise typer.Exit(1)
    if body:
        if len(made) != 1 or not made[0].body:
            typer.echo("There are bytes of one delivery only, from its first attempt on.", err=True)
            raise typer.Exit(1)
        typer.echo(made[0].body.encode(), nl=False)
    elif as_json:
        values: list[LedgerValue] = [*made, *messages]
        for value in values:
            typer.echo(json.dumps(facts(value), ensure_ascii=False))
    else:
        typer.echo(shown_message(made, messages[0] if messages else None))


@deliveries.command()
def retry(
    delivery: Annotated[str, typer.Argument(help="Id of a delivery (msg_…).")],
    config: Config = None,
) -> None:
    """Send a delivery that waits or is dead now, with the same id and the same bytes."""

    async def run() -> tuple[bool, str]:
        async with open_desk(config) as desk:
            stored = (await desk.ledger.get([delivery])).get(delivery) if _is_id(delivery) else None
            if stored is None or not isinstance(stored.value, Delivery):
                return False, "does not exist"
            now = utc_now()
            trouble = trouble_of(await desk.state(stored.value.endpoint), now)
            if trouble:
                return False, _in_trouble(stored.value.endpoint, trouble)
            again = retry_one(stored.value, now)
            if again.delivery is None:
                return False, again.why
            written = await desk.ledger.replace(again.delivery, stored.version)
            return (True, again.why) if written is not None else (False, "was just taken up by the dispatcher")

    done, why = asyncio.run(run())
    typer.echo(f"{delivery} {why}.", err=not done)
    if not done:
        raise typer.Exit(1)


@deliveries.command()
def replay(
    endpoint: Annotated[str, typer.Option(help="Endpoint: tenant/recipient/email or …/webhook.")],
    since: Annotated[str, typer.Option(help="How far back deliveries were made: 30m, 6h, 3d.")] = "1d",
    failed: Annotated[bool, typer.Option("--failed", help="The dead letters; this is what it does by itself.")] = False,
    missing: Annotated[
        bool,
        typer.Option("--missing", help="Also what the endpoint missed while it was disabled or not in the files."),
    ] = False,
    everything: Annotated[bool, typer.Option("--all", help="Also what was delivered.")] = False,
    rate: Annotated[float, typer.Option(min=0.1, max=100, help="At most so many a second.")] = 5,
    config: Config = None,
) -> None:
    """Send an endpoint's deliveries again, the oldest first, with the same ids and bytes; spread over time."""
    if failed + missing + everything > 1:
        raise typer.BadParameter("give one of --failed, --missing and --all")
    wanted = Wanted.ALL if everything else Wanted.MISSING if missing else Wanted.FAILED
    now = utc_now()
    begins = _back(since, now)

    async def run() -> str:
        async with open_desk(config) as desk:
            trouble = trouble_of(await desk.state(endpoint), now)
            if trouble:
                typer.echo(f"{endpoint} {_in_trouble(endpoint, trouble, name=False)}.", err=True)
                raise typer.Exit(1)
            terms: dict[str, Any] = {"endpoint": endpoint, "state": [one.value for one in states_of(wanted)]}
            found = await desk.ledger.find(Delivery, terms, most=_MOST, newest=True)
            if (
                not found
                and not desk.known(endpoint)
                and not await desk.ledger.find(Delivery, {"endpoint": endpoint}, most=1)
            ):
                typer.echo(desk.unknown(endpoint), err=True)
                raise typer.Exit(1)
            chosen = [one for one in reversed(found) if is_wanted(one.value, wanted, begins)]
            done = 0
            for stored in chosen:
                again = replay_one(stored.value, done, rate, now)
                done += await desk.ledger.replace(again, stored.version) is not None
            if len(found) == _MOST and found[-1].value.created >= begins:
                typer.echo(f"There are more than {_MOST} of them; only the newest are sent. Run it again.", err=True)
            spread = f", over {done / rate:.0f} s" if done > rate else ""
            none = f": none since {begins:%Y-%m-%d %H:%M} UTC is {wanted.value}" if not chosen else ""
            return f"{done} deliveries go out again{spread}{none}."

    typer.echo(asyncio.run(run()))


@deliveries.command()
def endpoints(as_json: Json = False, config: Config = None) -> None:
    """List endpoints that are disabled, that fail, or that have consented; others are well."""

    async def run() -> list[EndpointState]:
        async with open_desk(config) as desk:
            return [one.value for one in await desk.ledger.find(EndpointState, {}, most=_MOST)]

    now = utc_now()
    found = sorted(asyncio.run(run()), key=lambda one: one.endpoint)
    if as_json:
        for one in found:
            typer.echo(json.dumps(facts(one), ensure_ascii=False))
        return
    rows = []
    for one in found:
        since = f"{one.failing_since:%Y-%m-%d %H:%M:%S}" if one.failing_since is not None else ""
        state = condition_of(one, now)
        if one.verified or state != WELL:
            rows.append((one.endpoint, state, since, "yes" if one.verified else ""))
    if rows:
        print_table(("endpoint", "state", "failing since (UTC)", "consented"), rows)
    else:
        typer.echo("All endpoints are well.")


@deliveries.command()
def enable(
    endpoint: Annotated[str, typer.Argument(help="Endpoint: tenant/recipient/email or …/webhook.")],
    config: Config = None,
) -> None:
    """Let an endpoint that was disabled, or is left alone after failures, take messages again at once."""

    async def run() -> tuple[bool, str]:
        async with open_desk(config) as desk:
            identifier = ledger_id(EndpointState, endpoint)
            stored = (await desk.ledger.get([identifier])).get(identifier)
            if stored is None or not isinstance(stored.value, EndpointState):
                if not desk.known(endpoint):
                    return False, desk.unknown(endpoint)
                return True, f"{endpoint} was well already."
            if condition_of(stored.value, utc_now()) == WELL:
                return True, f"{endpoint} was well already."
            if await desk.ledger.replace(enabled(stored.value, utc_now()), stored.version) is None:
                return False, f"{endpoint} was written by the dispatcher at the same moment; do it again."
            return True, f"{endpoint} takes messages again. {await desk.advice(stored.value, utc_now())}"

    done, text = asyncio.run(run())
    typer.echo(text, err=not done)
    if not done:
        raise typer.Exit(1)


def _in_trouble(endpoint: str, trouble: str, *, name: bool = True) -> str:
    subject = f"stays as it is: {endpoint} " if name else ""
    return f"{subject}{trouble}; when it is mended: rasid deliveries enable {endpoint}"


def _back(since: str, now: datetime) -> datetime:
    try:
        return now - duration(since)
    except (ValueError, OverflowError) as error:
        raise typer.BadParameter(str(error), param_hint="--since") from error


def _is_id(text: str) -> bool:
    return text.partition("_")[0] in ("msg", "ntf")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(deliveries, name="deliveries")

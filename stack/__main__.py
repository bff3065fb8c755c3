"""Runs one of the catchers as a process: `python -m stack mail --directory D` or `python -m stack webhook ...`.

Says where it listens in one JSON line on standard output and ends on SIGTERM or SIGINT. The secret of the webhooks
comes from the environment variable WEBHOOK_CATCHER_SECRET, never from the command line, where others could read it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from rasid.errors import LocalStackError
from stack.mail_catcher import MailCatcher
from stack.restart_policy import WRONG_CONFIGURATION
from stack.webhook_catcher import WebhookCatcher

_SECRET = "WEBHOOK_CATCHER_SECRET"  # noqa: S105  # The name of a variable.


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until told to end; 0 then, 78 when it cannot start like this."""
    parser = argparse.ArgumentParser(prog="python -m stack", description="A catcher of the local stack.")
    parser.add_argument("catcher", choices=("mail", "webhook"))
    parser.add_argument("--directory", type=Path, required=True, help="where what is caught is kept")
    parser.add_argument("--smtp-port", type=int, default=0, help="mail: the port of SMTP; 0 chooses and remembers one")
    parser.add_argument("--http-port", type=int, default=0, help="the port of the page; 0 chooses and remembers one")
    given = parser.parse_args(arguments)
    try:
        if given.catcher == "mail":
            asyncio.run(_run_mail(given.directory, given.smtp_port, given.http_port))
        else:
            asyncio.run(_run_webhook(given.directory, given.http_port))
    except (LocalStackError, ValueError) as error:
        print(error, file=sys.stderr)
        return WRONG_CONFIGURATION
    return 0


async def _run_mail(directory: Path, smtp_port: int, http_port: int) -> None:
    async with MailCatcher(directory, smtp_port=smtp_port, http_port=http_port) as catcher:
        await _until_told({"smtp_port": catcher.smtp_port, "url": catcher.url})


async def _run_webhook(directory: Path, http_port: int) -> None:
    secret = os.environ.get(_SECRET, "")
    if not secret:
        raise LocalStackError(f"{_SECRET} is not set: it is the secret (whsec_…) that the webhooks are signed with")
    async with WebhookCatcher(directory, secret=secret, port=http_port) as catcher:
        await _until_told({"hook_url": catcher.hook_url, "url": catcher.url})


async def _until_told(where: dict[str, object]) -> None:
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    print(json.dumps(where), flush=True)
    await told.wait()


if __name__ == "__main__":
    sys.exit(main())

"""What every entry point does first: settings, logs, the clock; and how errors become exit codes."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rasid.errors import ConfigurationError, RasidError, Refused, Unavailable
from rasid.services import EXIT_BAD_CONFIGURATION
from rasid.settings import Settings
from runtime.file_settings import SecretReader, load_settings, secret_reader

__all__ = [
    "EXIT_BAD_CONFIGURATION",
    "EXIT_REFUSED",
    "EXIT_UNAVAILABLE",
    "Entry",
    "begin",
    "readable_errors",
    "stop_signal",
    "utc_now",
]

# The codes of sysexits.h, so that a supervisor can tell what a restart may heal.
EXIT_UNAVAILABLE = 69
EXIT_REFUSED = 77


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry point has read from the world outside."""

    settings: Settings
    secrets: SecretReader
    port: int = 0  # of /health and /metrics, for a service.


def utc_now() -> datetime:
    """The clock of every process."""
    return datetime.now(UTC)


def begin(config: Path | None = None) -> Entry:
    """The settings of a command.

    Raises:
        ConfigurationError: the settings hold mistakes.
    """
    return Entry(load_settings(os.environ, config), secret_reader(os.environ))


def stop_signal() -> asyncio.Event:
    """An event that SIGTERM or SIGINT sets; call it in the event loop, once."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows knows no signal handlers here.
            loop.add_signal_handler(number, stop.set)
    return stop


@contextmanager
def readable_errors() -> Iterator[None]:
    """Shows our own errors as text without a trace, and ends with the exit code that fits."""
    try:
        yield
    except ConfigurationError as error:
        print(error, file=sys.stderr)
        count = len(error.mistakes)
        print(f"{count} mistake{'s' if count > 1 else ''} in the configuration.", file=sys.stderr)
        raise SystemExit(EXIT_BAD_CONFIGURATION) from error
    except Refused as error:
        print(f"rasid: {error}", file=sys.stderr)
        raise SystemExit(EXIT_REFUSED) from error
    except Unavailable as error:
        print(f"rasid: {error}", file=sys.stderr)
        raise SystemExit(EXIT_UNAVAILABLE) from error
    except RasidError as error:
        print(f"rasid: {error}", file=sys.stderr)
        raise SystemExit(1) from error

"""Logs of a service process: one line an event, text for people or JSON for machines, to standard error.

There is no line for each article; those are counted.
"""

from __future__ import annotations

import logging
import sys
from typing import Any

import structlog

from rasid.bidi import harmless

__all__ = ["start_logs"]


def _without_controls(_logger: object, _name: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Control and bidirectional-override characters of a title or an answer never reach a terminal."""
    return {key: harmless(value) if isinstance(value, str) else value for key, value in event.items()}


def start_logs(service: str, level: str, form: str) -> None:
    """Sets up structlog and the logs of libraries alike; call it once, in an entry point."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_controls,
    ]
    if form == "json":
        shared.append(structlog.processors.format_exc_info)
    last = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[*shared, last],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    structlog.contextvars.bind_contextvars(service=service)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processor=last, foreign_pre_chain=shared))
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(max(number, logging.WARNING))

"""The services: their names, what each does, and the port of its health page when the settings name none."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["EXIT_BAD_CONFIGURATION", "EXIT_RESTART", "SERVICES", "Service"]

EXIT_RESTART = 70
"""The exit code of a process that met the unexpected and asks to be started again (EX_SOFTWARE of sysexits.h)."""

EXIT_BAD_CONFIGURATION = 78
"""The exit code of a process whose configuration cannot be used: starting it again cannot help (EX_CONFIG)."""


@dataclass(frozen=True, slots=True)
class Service:
    """A long-running process: `rasid <name>`."""

    name: str
    port: int
    does: str


SERVICES = {
    service.name: service
    for service in (
        Service("produce", 8681, "polls the feeds and publishes new articles"),
        Service("tag", 8682, "finds actors and topics in articles, and indexes what matches"),
        Service("story", 8683, "groups tagged articles into stories"),
        Service("plan", 8684, "decides who is told of a story, and why"),
        Service("dispatch", 8685, "sends mails and webhooks, and tries again"),
        Service("monitor", 8686, "tells the operator when something falls silent, and reads bounces"),
        Service("web", 8680, "serves the pages that mails link to"),
    )
}

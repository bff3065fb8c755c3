"""The subscriptions folder as a value that stays current. What a subscription means is the core's business."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from alerts.apprise_channel import is_installed
from rasid.canary import built_in, with_built_in
from rasid.errors import ConfigurationError
from rasid.settings import Settings
from rasid.subscription import Subscriptions
from rasid.subscription_yaml import apprise_mistakes, read_subscriptions
from runtime.file_folder import LiveFolder

__all__ = ["live_subscriptions"]


def live_subscriptions(folder: Path, settings: Settings | None = None) -> LiveFolder[Subscriptions]:
    """The subscriptions of a folder, exchanged whenever a file changes; with `settings` also those built in.

    Raises:
        ConfigurationError: the folder is bad at the start; with all mistakes of all files.
    """
    added = Subscriptions() if settings is None else built_in(settings.monitor, settings.operator)

    def build(files: Mapping[str, str]) -> Subscriptions:
        found = read_subscriptions(files)
        if any(one.apprise is not None for one in found.recipients):
            mistakes = apprise_mistakes(files, installed=is_installed())
            if mistakes:
                raise ConfigurationError(mistakes)
        return with_built_in(found, added)

    return LiveFolder(folder, "subscriptions", build)

"""The subscriptions folder as a value that stays current. What a subscription means is the core's business."""

from __future__ import annotations

from pathlib import Path

from rasid.subscription import Subscriptions
from rasid.subscription_yaml import read_subscriptions
from runtime.file_folder import LiveFolder

__all__ = ["live_subscriptions"]


def live_subscriptions(folder: Path) -> LiveFolder[Subscriptions]:
    """The subscriptions of a folder, exchanged whenever a file changes.

    Raises:
        ConfigurationError: the folder is bad at the start; with all mistakes of all files.
    """
    return LiveFolder(folder, "subscriptions", read_subscriptions)

"""Feed lists as files that commands add to. It leaves the lines that stand there, and asks no feed."""

from __future__ import annotations

from pathlib import Path

from rasid.errors import ConfigurationError, Mistake
from rasid.feed_list import Feed
from rasid.feed_list_yaml import read_feed_lists, write_feed_list
from runtime.file_settings import read_text

__all__ = ["append_feeds", "write_whole"]


def append_feeds(file: Path, feeds: tuple[Feed, ...]) -> None:
    """Adds feeds at the end of a list and leaves every line that stands there as it is.

    Raises:
        ConfigurationError: the list would not be readable afterwards; then nothing is written.
    """
    before = read_text(file) if file.exists() else ""
    added = write_feed_list(feeds)
    if before.strip():
        added = added.removeprefix("feeds:\n")
        if "\n  - " in f"\n{before}":  # The list is indented in this file.
            added = "".join(f"  {line}\n" for line in added.splitlines())
        before = before.rstrip("\n") + "\n"
    read_feed_lists({str(file): before + added})
    write_whole(file, before + added)


def write_whole(file: Path, text: str) -> None:
    """Writes a file whole, or not at all.

    Raises:
        ConfigurationError: it cannot be written; names the file and why.
    """
    beside = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8")
        beside.replace(file)
    except OSError as error:
        reason = f"cannot be written: {error.strerror or error}"
        raise ConfigurationError([Mistake(str(file), 0, 0, "", reason)]) from error

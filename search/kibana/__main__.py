"""Writes `rasid.ndjson` from the sources beside it: `python -m search.kibana`."""

from __future__ import annotations

from pathlib import Path

from search.kibana.boards import boards
from search.kibana.saved_objects import compact, data_view, session, tag
from search.kibana.views import data_views, sessions

__all__ = ["FILE", "main", "saved_objects_file"]

FILE = Path(__file__).with_name("rasid.ndjson")


def saved_objects_file() -> str:
    """The file's text: one object a line; what others refer to comes first."""
    objects = [tag("Rasid", "News monitor · راصد")]
    objects += [data_view(view) for view in data_views()]
    objects += [session(one) for one in sessions()]
    objects += boards()
    return "".join(compact(one) + "\n" for one in objects)


def main() -> None:
    """Writes the file."""
    FILE.write_text(saved_objects_file(), encoding="utf-8")


if __name__ == "__main__":
    main()

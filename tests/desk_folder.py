"""A folder with a watchlist, subscriptions, and the settings that name both, as an operator keeps them."""

from __future__ import annotations

from pathlib import Path


def desk_folder(folder: Path, watchlist: str, subscriptions: str, more: str = "") -> Path:
    """Writes the files into the folder, with more lines of settings; returns the folder."""
    for name, text in (("watchlists", watchlist), ("subscriptions", subscriptions)):
        (folder / name).mkdir()
        (folder / name / "desk.yaml").write_text(text, encoding="utf-8")
    paths = f"paths: {{watchlists: {folder / 'watchlists'}, subscriptions: {folder / 'subscriptions'}}}\n"
    (folder / "rasid.yaml").write_text(paths + more, encoding="utf-8")
    return folder

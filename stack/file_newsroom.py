"""Reads the sample newsroom's outlets and articles, and keeps what it has released, in files.

It checks the shape of what it reads, not the prose; the tests hold the articles to the starter watchlist.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec
import yaml

from rasid.errors import LocalStackError
from stack.newsroom_programme import NewsroomArticle, Outlet

__all__ = ["ARTICLES", "load_articles", "load_outlets", "load_released", "save_released"]

#: The outlets and articles that come with Rasid.
ARTICLES = Path(__file__).parent / "newsroom_articles"


class _OutletFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    outlets: tuple[Outlet, ...]


class _ArticleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    articles: tuple[NewsroomArticle, ...]


_Shape = TypeVar("_Shape", _OutletFile, _ArticleFile)


class _StateFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    released: dict[str, datetime]


def load_outlets(folder: Path = ARTICLES) -> tuple[Outlet, ...]:
    """Read `outlets.yaml` of the folder.

    Raises:
        LocalStackError: the file is no YAML or has another shape; with its name and the key.
    """
    return _read_yaml(folder / "outlets.yaml", _OutletFile).outlets


def load_articles(folder: Path = ARTICLES) -> tuple[NewsroomArticle, ...]:
    """Read every other YAML file of the folder, in the order of their names; raises like `load_outlets`."""
    files = sorted(path for path in folder.glob("*.yaml") if path.name != "outlets.yaml")
    return tuple(article for path in files for article in _read_yaml(path, _ArticleFile).articles)


def load_released(path: Path) -> dict[str, datetime]:
    """Return when each article was released by earlier runs; nothing if there was none.

    Raises:
        LocalStackError: the file is not what `save_released` writes.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=_StateFile).released
    except FileNotFoundError:
        return {}
    except msgspec.MsgspecError as error:
        raise LocalStackError(f"{path}: {error}; delete the file to begin the newsroom's programme again") from error


def save_released(path: Path, released: Mapping[str, datetime]) -> None:
    """Replace the file in one step, so that a crash leaves the old state or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".new")
    unfinished.write_bytes(msgspec.json.format(msgspec.json.encode(_StateFile(dict(released))), indent=1))
    unfinished.replace(path)


def _read_yaml(path: Path, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.convert(yaml.safe_load(path.read_text("utf-8")), type=shape)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise LocalStackError(f"{path}: {error}") from error

"""Reading watchlists: mistakes with their places, includes, ids across files, and the published schema."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
import yaml

from rasid.errors import ConfigurationError
from rasid.tagged_article import NameType
from rasid.watchlist import Watchlist
from rasid.watchlist_schema import watchlist_schema, watchlist_schema_text
from rasid.watchlist_yaml import read_watchlists
from tests.cases.watchlist_mistakes import GOOD, MISTAKES


def read(text: str) -> Watchlist:
    return read_watchlists({"gulf.yaml": text})[0]


def mistakes_of(files: dict[str, str]) -> str:
    with pytest.raises(ConfigurationError) as caught:
        read_watchlists(files)
    return str(caught.value)


def test_a_good_file() -> None:
    watchlist = read(GOOD)
    assert watchlist.languages == ("ar", "en")
    assert [watch.id for watch in watchlist.watches] == ["gulf/one", "gulf/two", "gulf/three"]
    iran, qatar = watchlist.actors
    assert {n.name_type for n in qatar.names} == {NameType.NAME, NameType.DEMONYM}
    assert [n.text for n in qatar.names if n.name_type is NameType.DEMONYM] == ["Qatari"]
    short = next(n for n in iran.names if n.name_type is NameType.SHORT)
    assert (short.text, short.strict, short.exact) == ("IR", True, True)


@pytest.mark.parametrize(("policy", "old", "new", "said", "in_schema"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake(policy: str, old: str, new: str, said: str, in_schema: bool) -> None:
    assert old in GOOD
    assert said in mistakes_of({"gulf.yaml": GOOD.replace(old, new, 1)}), policy


def test_all_mistakes_of_all_files_at_once() -> None:
    text = mistakes_of({"b.yaml": GOOD.replace("level: high", "level: x").replace("QA", "Q"), "a.yaml": "watches: 3"})
    assert [line.split(":")[0] for line in text.splitlines()] == ["a.yaml", "a.yaml", "b.yaml", "b.yaml"]


def schema_accepts(text: str) -> bool:
    plain = yaml.load(text, Loader=yaml.BaseLoader if "yesterday" in text else yaml.SafeLoader)
    return jsonschema.Draft202012Validator(watchlist_schema()).is_valid(_as_read(plain))


def _as_read(value: object) -> object:
    """Dates are texts for our loader, as YAML 1.2's core schema has it."""
    if isinstance(value, dict):
        return {str(key): _as_read(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_as_read(child) for child in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def test_the_schema_accepts_what_the_loader_accepts() -> None:
    assert schema_accepts(GOOD)
    for path in Path("watchlists").rglob("*.yaml"):
        assert schema_accepts(path.read_text("utf-8")), path


@pytest.mark.parametrize(("old", "new"), [(row[1], row[2]) for row in MISTAKES if row[4]])
def test_the_schema_refuses_shapes_that_the_loader_refuses(old: str, new: str) -> None:
    assert not schema_accepts(GOOD.replace(old, new, 1))


def test_the_published_schema_is_the_current_one() -> None:
    assert Path("docs/schema/watchlist.schema.json").read_text("utf-8") == watchlist_schema_text()


def test_the_starter_watchlists_can_be_read() -> None:
    files = {str(path): path.read_text("utf-8") for path in Path("watchlists").rglob("*.yaml")}
    assert read_watchlists(files)


SHARED = "actors: {iran: {names: [Iran]}}\ntopics: {deal: {any: [deal THEN/3 iran]}}"
USES = "watchlist: %s\ninclude: [../shared/people.yaml]\nwatches: {w: {when: iran AND deal}}"


def test_shared_files_are_included_by_several_watchlists() -> None:
    files = {"lists/shared/people.yaml": SHARED, "lists/a/a.yaml": USES % "a", "lists/b/b.yaml": USES % "b"}
    one, other = read_watchlists(files)
    assert one.actors == other.actors
    assert [actor.id for actor in one.actors] == ["iran"]
    assert one.topics == other.topics != ()


def test_an_id_that_is_not_included_is_named_with_its_file() -> None:
    text = mistakes_of({"people.yaml": SHARED, "a.yaml": "watchlist: a\nwatches: {w: {when: iran}}"})
    assert "a.yaml:2:21: watches.w.when: 'iran' is defined in people.yaml:1, which this file does not include" in text


def test_an_id_defined_in_two_ways_shows_both_places() -> None:
    text = mistakes_of(
        {"a.yaml": "watchlist: a\nactors: {iran: {names: [Iran]}}", "b.yaml": "actors: {iran: {names: [X]}}"}
    )
    assert text == "b.yaml:1:10: actors.iran: 'iran' is defined otherwise at a.yaml:2; an id means the same everywhere"


def test_an_id_defined_twice_alike_is_one() -> None:
    text = "actors: {iran: {names: [Iran]}}"
    files = {"a.yaml": f"watchlist: a\n{text}", "b.yaml": f"watchlist: b\n{text}"}
    assert [w.actors[0].id for w in read_watchlists(files)] == ["iran", "iran"]


def test_a_watch_of_another_list_is_named_with_its_list() -> None:
    files = {
        "a.yaml": "watchlist: a\nwatches: {w: {when: '\"x\"'}}",
        "b.yaml": "watchlist: b\nwatches: {v: {when: a/w}}",
    }
    assert len(read_watchlists(files)) == 2
    files["a.yaml"] = "watchlist: a\nwatches: {w: {when: b/v}}"
    assert "this watch needs itself" in mistakes_of(files)


def test_two_lists_of_one_id_are_refused() -> None:
    assert "is the id of another watchlist, at a.yaml" in mistakes_of(
        {"a.yaml": "watchlist: x", "b.yaml": "watchlist: x"}
    )


def test_including_in_a_circle_is_no_harm() -> None:
    files = {
        "a.yaml": "watchlist: a\ninclude: [b.yaml]",
        "b.yaml": "include: [a.yaml]\nactors: {iran: {names: [Iran]}}",
    }
    assert [actor.id for actor in read_watchlists(files)[0].actors] == ["iran"]


def test_a_long_chain_of_watches_is_no_circle() -> None:
    names = "\n".join(f"  w{n}: {{when: w{n + 1}}}" for n in range(3000))
    assert (
        len(read_watchlists({"a.yaml": f"watchlist: a\nwatches:\n{names}\n  w3000: {{when: '\"x\"'}}"})[0].watches)
        == 3001
    )

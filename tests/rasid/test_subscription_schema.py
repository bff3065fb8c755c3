"""The schema of subscriptions, the page that explains them and the loader say the same."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from rasid.errors import ConfigurationError, Mistake
from rasid.subscription_schema import subscription_schema, subscription_schema_text
from rasid.subscription_yaml import read_subscriptions
from tests.rasid.test_subscription_yaml import MISTAKES, WHOLE

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "SUBSCRIPTIONS.md").read_text("utf-8")
(EXAMPLE,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)

NOT_A_SHAPE = {
    # What only the loader can know: other places, addresses, zones, and numbers beside each other.
    "A bound stands in quotes.",
    "A zone that does not exist.",
    "A fixed offset is no zone.",
    "No place keeps a fixed offset.",
    "Nor one with an old name.",
    "A mailbox that is none.",
    "Plain http needs a port.",
    "A user in a URL is refused.",
    "A fragment never reaches a server.",
    "A timeout is bounded.",
    "A recipient that does not exist.",
    "Whom to escalate to must exist.",
    "Steps of sources rise.",
    "A silence ends after it starts.",
    "A time needs its zone.",
    "Ids stand once.",
    "Another tenant's recipient is out of reach.",
    "An owner exists.",
    "A story closes for all after two days.",
    "A rate has a time.",
    "Nothing waits for longer than a year.",
    "Nobody is given millennia.",
    "It is not always quiet.",
    "One has time to acknowledge.",
    "Fewer than at least is more than at most.",
    "A digest of nothing is of few.",
}


def accepts(text: str) -> bool:
    """As YAML 1.2's core schema has it, `yes` and dates are texts."""
    plain = yaml.load(text, Loader=_Core)
    return jsonschema.Draft202012Validator(subscription_schema()).is_valid(plain)


class _Core(yaml.SafeLoader):
    yaml_implicit_resolvers = {  # noqa: RUF012 So it is in PyYAML.
        letter: [(tag, pattern) for tag, pattern in known if not tag.endswith(("timestamp", "int", "bool"))]
        for letter, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
_Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(true|false)$"), list("tf"))


def test_the_schema_accepts_what_the_loader_accepts() -> None:
    starter = [path.read_text("utf-8") for path in (ROOT / "subscriptions").glob("*.yaml")]
    for text in (WHOLE, EXAMPLE, *starter, "recipients:\n", "defaults:\n  group:\n"):
        read_subscriptions({"desk.yaml": text})
        assert accepts(text)


@pytest.mark.parametrize(("policy", "old", "new"), [row[:3] for row in MISTAKES if row[0] not in NOT_A_SHAPE])
def test_the_schema_refuses_shapes_that_the_loader_refuses(policy: str, old: str, new: str) -> None:
    assert not accepts(WHOLE.replace(old, new, 1)), policy


@pytest.mark.parametrize("part", ["recipients", "subscriptions", "silences", "self_service", "tenants"])
def test_an_entry_of_nothing_is_a_mistake(part: str) -> None:
    text = f"{part}:\n  -\n"
    assert not accepts(text)
    with pytest.raises(ConfigurationError, match="lacks id"):
        read_subscriptions({"desk.yaml": text})


def keys(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        properties = schema.get("properties")
        if isinstance(properties, dict):
            yield from properties
        for child in schema.values():
            yield from keys(child)
    elif isinstance(schema, list):
        for child in schema:
            yield from keys(child)


def test_every_key_is_in_the_example_of_the_page() -> None:
    written = set(re.findall(r"\b([a-z_]+):", EXAMPLE)) | set(re.findall(r"\b([a-z_]+)\b", PAGE))
    assert set(keys(subscription_schema())) <= written


def test_the_published_schema_is_the_current_one() -> None:
    published = ROOT / "docs" / "schema" / "subscriptions.schema.json"
    assert published.read_text("utf-8") == subscription_schema_text()


ODD: tuple[object, ...] = (None, -1, True, "x", [], {}, [None], {"a": 1}, "9" * 30 + "d")


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in entries:
        yield (*path, key)
        yield from places(child, (*path, key))


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_whatever_stands_anywhere_it_is_taken_or_named_with_its_line(odd: object) -> None:
    whole = yaml.safe_load(EXAMPLE)
    for path in places(whole):
        changed = copy.deepcopy(whole)
        into = changed
        for key in path[:-1]:
            into = into[key]
        into[path[-1]] = odd
        text = yaml.safe_dump(changed, allow_unicode=True)
        mistakes = mistakes_of(text)
        assert all(mistake.line and mistake.text for mistake in mistakes), path
        assert mistakes or accepts(text), path


def mistakes_of(text: str) -> tuple[Mistake, ...]:
    try:
        read_subscriptions({"desk.yaml": text})
    except ConfigurationError as error:
        return tuple(error.mistakes)
    return ()

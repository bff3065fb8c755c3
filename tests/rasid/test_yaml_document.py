"""The one YAML loader: what it refuses, where it says a mistake is, and that it never raises anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.errors import ConfigurationError
from rasid.yaml_document import MAX_BYTES, MAX_DEPTH, Reading, read_yaml, walk

REFUSED = [
    ("An alias could hide a bomb.", "a: &x 1\nb: *x\n", "f.yaml:2:4: aliases (*x) are not allowed"),
    ("So could an anchor without an alias.", "a: &x 1\n", "f.yaml:1:4: anchors (&x) are not allowed"),
    ("A tag could build an object.", "a: !!python/object:os.system x\n", "f.yaml:1:4: tags"),
    (
        "A key that stands twice: one of them is a mistake.",
        "a: 1\nb: 2\na: 3\n",
        "f.yaml:3:1: a: stands twice; first on line 1",
    ),
    ("Twice deep inside too.", "a:\n  b: 1\n  b: 2\n", "f.yaml:3:3: a.b: stands twice; first on line 2"),
    ("Nesting is bounded.", "[" * (MAX_DEPTH + 1), f"is nested deeper than {MAX_DEPTH} levels"),
    ("Nesting past Python's own stack is the same mistake.", "[" * 5_000, "is nested deeper"),
    ("So is size.", "x" * (MAX_BYTES + 1), "is larger than"),
    ("One file is one document.", "a: 1\n---\nb: 2\n", "f.yaml"),
    ("What is no YAML says where.", "a: [1,\nb: 2", "is not YAML"),
    ("A key must be a word.", "? [a, b]\n: 1\n", "a key must be a plain word"),
    ("A tab is no indent.", "a:\n\tb: 1\n", "f.yaml:2:1"),
]


@pytest.mark.parametrize(("policy", "text", "message"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_refused_says_where(policy: str, text: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_yaml(text, "f.yaml")
    assert message in str(caught.value)


SCALARS = [
    ("The language no is Norwegian, not false.", "no", "no"),
    ("A time of day is not a number in base 60.", "7:30:00", "7:30:00"),
    ("A date stays as it is written.", "2019-10-01", "2019-10-01"),
    ("yes is a word.", "yes", "yes"),
    ("true is a truth value.", "true", True),
    ("A whole number.", "12", 12),
    ("A number.", "1.5", 1.5),
    ("Quotes make a text.", '"12"', "12"),
    ("Nothing is nothing.", "~", None),
    ("Arabic needs no quotes.", "حظر الأسلحة", "حظر الأسلحة"),
    ("A leading zero does not make it octal.", "010", 10),
    ("An infinity is no number.", ".inf", ".inf"),
]


@pytest.mark.parametrize(("policy", "text", "value"), SCALARS, ids=[row[0] for row in SCALARS])
def test_scalars_are_read_as_a_person_means_them(policy: str, text: str, value: object) -> None:
    node = read_yaml(f"a: {text}\n", "f.yaml")
    assert isinstance(node.content, dict)
    assert node.content["a"].content == value
    assert type(node.content["a"].content) is type(value)


def test_every_value_knows_its_place() -> None:
    node = read_yaml("actors:\n  qatar:\n    names: {ar: [قطر, الدوحة]}\n", "w.yaml")
    places = {child.key: (child.line, child.column) for child in walk(node)}
    assert places["actors.qatar"] == (3, 5)
    assert places["actors.qatar.names.ar[1]"] == (3, 23)


def test_all_mistakes_are_gathered_in_the_order_of_the_file() -> None:
    node = read_yaml("name: 5\nlevle: high\ncount: x\nlevel: hihg\n", "w.yaml")
    reading = Reading()
    known = reading.mapping(node, {"name", "level", "count"})
    reading.text(known["name"])
    reading.integer(known["count"])
    reading.choice(known["level"], ("high", "low"))
    with pytest.raises(ConfigurationError) as caught:
        reading.finish()
    assert [str(mistake) for mistake in caught.value.mistakes] == [
        "w.yaml:1:7: name: must be a text, not the number 5; put it in quotes",
        "w.yaml:2:1: levle: unknown key 'levle'; did you mean 'level'?",
        "w.yaml:3:8: count: must be a whole number, not a text",
        "w.yaml:4:8: level: unknown value 'hihg'; did you mean 'high'?",
    ]


@pytest.mark.parametrize(
    ("least", "most", "value", "said"),
    [
        (1, None, 0, "must be at least 1, not 0"),
        (None, 9, 10, "must be at most 9, not 10"),
        (1, 9, 10, "must be between 1 and 9, not 10"),
    ],
)
def test_a_number_out_of_bounds_is_told_the_bounds_there_are(
    least: int | None, most: int | None, value: int, said: str
) -> None:
    reading = Reading()
    reading.integer(read_yaml(f"{value}\n", "w.yaml"), least=least, most=most)
    assert [mistake.text for mistake in reading.mistakes] == [said]


def test_one_value_alone_is_a_list_of_one_where_that_is_meant() -> None:
    node = read_yaml("ar: قطر\n", "w.yaml")
    reading = Reading()
    assert reading.texts(reading.mapping(node)["ar"]) == ("قطر",)
    reading.finish()


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_our_own_words(text: str) -> None:
    mistakes = nodes = 0
    try:
        nodes = sum(child.line >= 1 for child in walk(read_yaml(text, "f.yaml")))
    except ConfigurationError as error:
        mistakes = len(error.mistakes)
    assert mistakes or nodes

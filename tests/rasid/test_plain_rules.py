"""Rules over plain words: cases, exactness of the fast encoding, and a naive reading of every rule as the oracle."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.plain_rule import AllOf, Close, OneOf, Rule, Tree, rule_from
from rasid.plain_rules import PlainRules
from rasid.plain_text import Alphabet, plain_words


def holds(tree: Tree, text: str) -> bool:
    return PlainRules([Rule("r", tree)]).match(text) == {"r"}


@pytest.mark.parametrize(
    ("policy", "phrase", "text", "expected"),
    [
        ("A word is a word in any case.", "Gaza", "news from GAZA.", True),
        ("A word inside a longer word is not found.", "Gaza", "the Gazans", False),
        ("A phrase is found across a line and punctuation.", "arms embargo", "arms,\n (embargo)", True),
        ("A phrase is not found with a word between.", "arms embargo", "arms and embargo", False),
        ("A possessive is another word, as for Lucene.", "Iraq", "Iraq's oil", False),
        ("Quotation marks end a word.", "Iraq", "the 'Iraq' file", True),
        ("A full stop ends a word.", "Iraq", "in Iraq. Then", True),
        ("Three full stops end a word.", "Iraq", "in Iraq...then", True),
        ("A full stop between letters is part of the word.", "U.S.", "the u.s. army", True),
        ("Arabic is not stemmed.", "قطر", "وقطر", False),
        ("Arabic is found as it stands.", "قطر", "زار قطر، أمس", True),
        ("An invisible mark is nothing.", "قط\u200fر", "زار قطر\u200f أمس", True),
        ("Cyrillic has case too.", "МОСКВА", "в Москва-Сити", True),
        ("A letter of a script without spaces is a word.", "卡塔尔", "访问卡塔尔之后", True),
        ("A letter outside the basic plane is a letter.", "𠀀", "x𠀀x", True),
        ("An empty phrase is never found.", "—", "a — b", False),
    ],
)
def test_phrase(policy: str, phrase: str, text: str, expected: bool) -> None:
    assert holds(OneOf((phrase,)), text) is expected, policy


def test_and_wants_both_and_near_counts_the_words_between() -> None:
    a, b = OneOf(("a b", "c")), OneOf(("d",))
    assert holds(AllOf((a, b)), "d x y a b")
    assert not holds(AllOf((a, b)), "a x b d")
    assert holds(Close(a, b, 2), "d x y a b")
    assert not holds(Close(a, b, 1), "d x y a b")


def test_a_rule_in_its_neutral_form() -> None:
    rule = rule_from({"id": "r", "expr": {"op": "near", "k": 3, "args": [{"op": "or", "phr": ["a"]}] * 2}})
    assert rule == Rule("r", Close(OneOf(("a",)), OneOf(("a",)), 3))
    with pytest.raises(ValueError, match="no rule"):
        rule_from({"id": "r", "expr": {"op": "not", "args": []}})


LETTERS = st.sampled_from(list("abİßéжضم１١7_") + list(" .,:'’-\n…\u200f\u200c\u0651\u0640") + ["卡", "𠀀", "😀", "ก"])
TEXTS = st.text(LETTERS, max_size=40)


@settings(deadline=None)
@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_the_fast_encoding_keeps_exactly_the_words(text: str, phrases: list[str]) -> None:
    alphabet = Alphabet([text, *phrases])
    slow = plain_words(text)
    fast = alphabet.encode(text)
    # The letters of `text` have bytes of their own here, so equal bytes mean equal words.
    assert fast.count(b" ") == slow.count(" ")
    assert len(fast) == len(slow)
    assert [word == other for word, other in product(slow.split(), repeat=2)] == [
        word == other for word, other in product(fast.split(b" ")[1:-1], repeat=2)
    ]


def test_more_letters_than_bytes() -> None:
    letters = [chr(code) for code in range(0x100, 0x240)] + [chr(code) for code in range(0x1200, 0x12C0)]
    words = [letter * 2 for letter in letters if letter.isalpha()]
    rules = PlainRules(Rule(word, OneOf((word,))) for word in words)
    for word in words:
        assert rules.match(f"x {word} y") == {w for w in words if plain_words(w) == plain_words(word)}


WORDS = st.sampled_from(["a", "b", "c d", "d", "e"])
ONE_OF = st.builds(lambda p: OneOf(tuple(p)), st.lists(WORDS, min_size=1, max_size=3))
TREES = st.one_of(
    ONE_OF,
    st.builds(lambda a, b: AllOf((a, b)), ONE_OF, ONE_OF),
    st.builds(Close, ONE_OF, ONE_OF, st.integers(0, 3)),
    st.builds(
        lambda a, b, c: AllOf((a, OneOf((), (b, c)))), ONE_OF, ONE_OF, st.builds(Close, ONE_OF, ONE_OF, st.just(1))
    ),
)


def naive(tree: Tree, words: str) -> bool:
    match tree:
        case OneOf(phrases, parts):
            return any(f" {p} " in words for p in phrases) or any(naive(part, words) for part in parts)
        case AllOf(parts):
            return all(naive(part, words) for part in parts)
        case Close(left, right, distance):
            return any(
                max(e, g) - min(s, f) - (e - s) - (g - f) <= distance
                for (s, e), (f, g) in product(spans(left, words), spans(right, words))
            )


def spans(tree: OneOf, words: str) -> list[tuple[int, int]]:
    found = []
    for phrase in tree.phrases:
        for place in re.finditer(f"(?= {phrase} )", words):
            first = words.count(" ", 0, place.start())
            found.append((first, first + phrase.count(" ") + 1))
    return found


@settings(deadline=None)
@given(st.lists(TREES, max_size=6), st.lists(TREES, max_size=3), st.lists(st.sampled_from("abcdex"), max_size=9))
def test_every_rule_is_read_as_a_naive_reader_reads_it(trees: list[Tree], more: list[Tree], letters: list[str]) -> None:
    text = " ".join(letters)
    before = PlainRules(Rule(f"r{number}", tree) for number, tree in enumerate(trees))
    after = before.changed([Rule(f"r{number + 2}", tree) for number, tree in enumerate(more)], ["r0"])
    expected = {f"r{number}": tree for number, tree in enumerate(trees)}
    assert before.match(text) == {id_ for id_, tree in expected.items() if naive(tree, f" {text} ")}
    expected.pop("r0", None)
    expected.update((f"r{number + 2}", tree) for number, tree in enumerate(more))
    assert after.match(text) == {id_ for id_, tree in expected.items() if naive(tree, f" {text} ")}

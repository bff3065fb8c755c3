"""Random watches over random articles: the matcher, which looks at little, agrees with a reader who looks at all."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.compile_watchlists import compile_watchlists, recompile
from rasid.tagged_article import Field
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    AtLeast,
    Concept,
    FromCountry,
    FromSource,
    InField,
    InLanguage,
    Near,
    Node,
    Not,
    WatchFires,
    Words,
)
from rasid.watchlist import Actor, Expression, ListedName, Topic, Watch, Watchlist
from tests.rasid.naive_watch import naive_fires
from tests.rasid.watch_articles import NOW, article

# Names don't overlap: of overlapping names of one actor the matcher keeps the longest, which a naive reader does not.
ACTORS = (
    Actor(id="a", names=(ListedName(text="alfa"), ListedName(text="beta gamma"))),
    Actor(id="b", names=(ListedName(text="delta"),)),
)
TOPICS = (Topic(id="t", names=(ListedName(text="gamma delta"),)),)
VOCABULARY = ("alfa", "beta", "gamma", "delta", "omega")

LEAVES = st.one_of(
    st.sampled_from([Concept("a"), Concept("b"), Concept("t")]),
    st.sampled_from([Words("omega"), Words("alfa beta"), Words("gamma"), Words("omega", exact=True)]),
)
PLACED: st.SearchStrategy[Node] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Near, inner, inner, st.integers(0, 4), st.booleans()),
        st.builds(lambda parts: AnyOf(tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=4,
)
FILTERS = st.sampled_from([InLanguage("en"), InLanguage("fr"), FromSource("wire"), FromCountry("QA")])


def combined(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    some = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(AllOf, some),
        st.builds(AnyOf, some),
        st.builds(Not, inner),
        some.flatmap(lambda parts: st.builds(AtLeast, st.integers(1, len(parts)), st.just(parts))),
    )


IN_FIELD: st.SearchStrategy[Node] = st.builds(
    InField, st.sampled_from(Field), st.recursive(PLACED, combined, max_leaves=3)
)
TREES: st.SearchStrategy[Node] = st.recursive(st.one_of(PLACED, FILTERS, IN_FIELD), combined, max_leaves=5)
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=9).map(" ".join)


def expression(tree: Node) -> Expression:
    return Expression(text=repr(tree), tree=tree)


@st.composite
def watches(draw: st.DrawFn) -> tuple[Watch, ...]:
    found: list[Watch] = []
    for number in range(draw(st.integers(1, 3))):
        tree: Node = draw(TREES)
        needs_another: bool = draw(st.booleans())
        if found and needs_another:
            other = WatchFires(draw(st.sampled_from(found)).id)
            choices: list[Node] = [AllOf((tree, other)), AnyOf((other, tree)), AllOf((tree, Not(other)))]
            tree = draw(st.sampled_from(choices))
        unless: Node | None = draw(st.none() | TREES)
        score: tuple[tuple[Expression, float], ...] = ()
        scored: bool = draw(st.booleans())
        only_scored: bool = scored and draw(st.booleans())
        if scored:
            terms = draw(st.lists(st.tuples(TREES, st.sampled_from([40.0, 25.0, -30.0])), min_size=1, max_size=2))
            score = tuple((expression(term), weight) for term, weight in terms)
        found.append(
            Watch(
                watchlist="l",
                name=f"w{number}",
                when=None if only_scored else expression(tree),
                unless=expression(unless) if unless else None,
                score=score,
                threshold=50.0 if score else 0.0,
            )
        )
    return tuple(draw(st.permutations(found)))


def listed(found: tuple[Watch, ...]) -> Watchlist:
    return Watchlist(id="l", file="l.yaml", actors=ACTORS, topics=TOPICS, watches=found)


@settings(deadline=None, max_examples=60, database=None)
@given(watches(), TEXTS, TEXTS)
def test_the_matcher_fires_what_a_naive_reader_fires(found: tuple[Watch, ...], title: str, text: str) -> None:
    one = article(text, title=title, country="QA")
    tagged = compile_watchlists([listed(found)], NOW).match(one)
    assert {fired.watch for fired in tagged.fired} == naive_fires(listed(found), one)
    for mention in tagged.mentions:
        assert getattr(one, mention.field)[mention.start : mention.end] == mention.surface
    for fired in tagged.fired:
        assert list(fired.evidence) == sorted(set(fired.evidence))
        assert all(place < len(tagged.mentions) for place in fired.evidence)


@settings(deadline=None, max_examples=25, database=None)
@given(watches(), watches(), TEXTS, TEXTS)
def test_compiling_again_is_compiling(old: tuple[Watch, ...], new: tuple[Watch, ...], title: str, text: str) -> None:
    one = article(text, title=title, country="QA")
    before = compile_watchlists([listed(old)], NOW)
    before.match(one)
    again, fresh = recompile(before, [listed(new)], NOW), compile_watchlists([listed(new)], NOW)
    assert again.match(one) == fresh.match(one)
    assert again.version == fresh.version

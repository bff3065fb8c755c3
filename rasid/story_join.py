"""How like a story an article is: measures that `story_trees` makes odds of, and the words for why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log, log1p

from rasid.story_company import Company
from rasid.story_report import Report
from rasid.story_terms import usual
from rasid.story_titles import StoryTitles

__all__ = ["MEASURES", "Likeness", "Profile", "likeness"]

MEASURES = (
    "cosine",  # of the article's terms and all that the story's articles have told.
    "burst",  # how much more the shared terms are told of late than rare words are at large.
    "exclusive",  # how much of what is told of late with these terms is told in this story.
    "covered",  # the share of the article's terms that the story has.
    "heaviest",  # the most exclusive single term.
    "usual",  # how usual the shared terms are in the story's articles.
    "shared",  # the number of shared terms, up to 12.
    "size",  # the number of articles in the story, logarithmic.
    "silence",  # the time since the story's last article, logarithmic.
    "foreign",  # 1 when the story has no article in this language yet, so that only shared keys can be compared.
    "nearest",  # cosine of the article's title and the story's title that is most like it.
    "agreed",  # 1 when a number in a title is one that the other gives as well.
    "clash",  # 1 when both give numbers in their titles, and none is the same.
    "young",  # 1 when nothing else is known yet, falling to 0 as the index fills.
    "brief",  # how little there is to compare.
    "empty",  # as young, but falling within the first dozen articles.
    "pace",  # how many articles an hour the story has had, logarithmic.
    "crowded",  # 0 while most recent articles are the only one of their story, 1 when nearly all joined one.
    "company",  # how like the article the other stories are that are like this one.
    "rivals",  # how like the article the other stories are that are unlike this one.
)


_FEW = 20  # stories: with so many, half of what is seen of them is believed.


@dataclass(frozen=True, slots=True)
class Profile:
    """What a story is about in one kind of terms, and the recent news as a whole in the same terms."""

    terms: dict[str, int]
    length: float
    recent: dict[str, int]  # of all recent stories together.
    articles: int  # in all recent stories together.
    size: int  # articles in the story.
    silent_hours: float  # since its last article.
    age_hours: float  # since its first.
    foreign: bool  # whether it has no article in the language of the report yet.
    titles: StoryTitles
    numbers: Mapping[str, int]  # terms, of which those that are numbers count.
    stories: int  # that are recent, this one too.
    company: Company


@dataclass(frozen=True, slots=True)
class Likeness:
    """The measures, in the order of MEASURES, and the shared terms, each behind how little it tells."""

    measures: tuple[float, ...]
    terms: list[tuple[float, str]]

    @property
    def shared(self) -> tuple[str, ...]:
        """The shared terms, the most telling first."""
        return tuple([term for _, term in sorted(self.terms)])


def likeness(report: Report, profile: Profile) -> Likeness:
    """What the article and the story have in common. Weights of terms are in thousandths."""
    foreign = profile.foreign
    article, rarity = (
        (report.terms.shared, report.terms.shared_rarity) if foreign else (report.terms.own, report.terms.own_rarity)
    )
    terms, recent, size = profile.terms, profile.recent, profile.size
    dot = burst = exclusive = heaviest = 0.0
    covered = 0
    rare = 400 / (profile.articles + 3000)
    telling: list[tuple[float, str]] = []
    for term in article.keys() & terms.keys():
        weight = article[term]
        held = terms[term]
        told = recent[term] + usual(rarity[term])
        told_here = weight * held / told
        square = weight * weight
        dot += weight * held
        burst += square * log((told * 0.006 + 0.5) * rare)
        exclusive += told_here * weight
        covered += weight
        heaviest = max(heaviest, told_here)
        telling.append((-told_here, term))
    dot /= 1_000_000
    titles = profile.titles
    agreed = any(number in profile.numbers for number in report.numbers) or any(
        number in report.terms.own for number in titles.numbers
    )
    measures = (
        dot / profile.length if profile.length else 0.0,
        burst / 4_000_000,
        exclusive / 1_000_000,
        covered / (sum(article.values()) or 1),
        heaviest / 1000,
        dot / size,
        min(len(telling), 12) / 12,
        log1p(size) / 4,
        log1p(max(0.0, profile.silent_hours) / 6) / 4,
        1.0 if foreign else 0.0,
        titles.nearest(report.title),
        1.0 if agreed else 0.0,
        1.0 if report.numbers and titles.numbers and not agreed else 0.0,
        300 / (300 + profile.articles),
        min(1.0, 8 / (len(article) + 1)),
        1 / (1 + (profile.articles / 6) ** 2),
        log1p(size / (6 + max(0.0, profile.age_hours))) / 3,
        _crowded(profile.articles, profile.stories),
        profile.company.alike,
        profile.company.unlike,
    )
    return Likeness(measures, telling)


def _crowded(articles: int, stories: int) -> float:
    """The logarithm of how many recent articles joined a story for each that began one; a few count for nothing."""
    return max(0.0, min(1.0, log((articles - stories + _FEW) / (stories + _FEW)) / 2))

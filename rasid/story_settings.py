"""Every number that decides which articles are one story, in one place: the same for all languages and texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

__all__ = ["StorySettings"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StorySettings:
    """How stories are told apart; `benchmarks.bench_stories` measures it.

    `outvoted` was set by hand, for cases of ours. What the measures of likeness say is in `story_trees`.
    """

    close_after: timedelta = timedelta(hours=48)  # of silence; a later article starts a story that continues this one.
    copy_resemblance: float = 0.5  # share of word triples in common from which a text is a copy.
    join_score: float = 0.0  # log-odds from which an article joins a story.
    larger: float = 1.65  # log-odds by which, of stories that fit, one with e times the articles comes first.
    outvoted: float = 2.0  # log-odds that words say at most for a story where other actors and topics are named.
    members_kept: int = 40  # members that a story keeps in full.
    terms_kept: int = 200  # weighted terms of either kind that a story keeps.
    article_terms: int = 60  # weighted terms of either kind of one article that count.
    letters: int = 800  # of a longer text only the beginning counts.
    looks: int = 300  # stories that are met in looking some up by single terms.
    candidates: int = 5  # stories that are compared in full with an article.
    commonest: float = 7.0  # words this common (Zipf scale) or commoner say nothing; rarer ones weigh the difference
    rarity: float = 0.7  # to this power.

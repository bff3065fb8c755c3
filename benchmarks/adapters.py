"""The grading adapters, one module each behind one name: thin over the public API. They decide nothing.

`match` finds actors in a text, `RuleMatcher` matches neutral rules, `Fetcher` polls one feed a call, `parse` is the
feed parser alone, and `cluster` puts articles into stories.
"""

from __future__ import annotations

from benchmarks.feed_adapter import Fetcher, parse
from benchmarks.name_adapter import match
from benchmarks.rule_adapter import RuleMatcher
from benchmarks.story_adapter import cluster

__all__ = ["Fetcher", "RuleMatcher", "cluster", "match", "parse"]

"""Measures Rasid on one set of rules, in a process of its own; prints JSON. Called by `bench_matching`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.bench_matching import measure_ours

if __name__ == "__main__":
    found = asdict(measure_ours(Path(sys.argv[1]), int(sys.argv[2])))
    print(json.dumps({**found, "pairs": sorted(found["pairs"])}))

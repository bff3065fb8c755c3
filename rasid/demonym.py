"""The forms of a demonym: Qatari, Qataris; قطري, القطرية, القطريون; katarisch, katarischen. Base forms come typed.

Only the endings that demonyms regularly take are made; whoever lists a demonym in another form finds that form too.
"""

from __future__ import annotations

__all__ = ["demonym_forms"]


def demonym_forms(base: str, language: str) -> tuple[str, ...]:
    """The base form first, then the others, each once."""
    make = _MAKERS.get(language)
    return tuple(dict.fromkeys([base, *(make(base) if make else ())]))


def _arabic(base: str) -> list[str]:
    """The nisba in its genders and sound plurals, with and without the article (on both words of كوري جنوبي)."""
    if base.startswith("ال") or not base.endswith("ي"):
        return []
    first, _, last = base.rpartition(" ")
    first = first.removesuffix("ي")
    forms = []
    for ending in ("ي", "ية", "يون", "يين", "يات"):
        word = last[:-1] + ending
        if not first:
            forms += [word, "ال" + word]
            continue
        before = first if first == "جنوب" else first + ending
        forms += [f"{before} {word}", f"ال{before} {word}" if before == "جنوب" else f"ال{before} ال{word}"]
    return forms


def _english(base: str) -> list[str]:
    if base.endswith("man"):
        return [base[:-2] + "en"]
    return [] if base.endswith(("ese", "sh", "ch", "ss")) else [base + "s"]


def _french(base: str) -> list[str]:
    if base.endswith("e"):
        return [base + "s"]
    feminine = base + "ne" if base.endswith(("ien", "éen", "on")) else base + "e"
    if base.endswith("éen"):
        feminine = base + "ne"
    plural = base if base.endswith("s") else base + "s"
    return [feminine, plural, feminine + "s"]


def _spanish(base: str) -> list[str]:
    if base.endswith("o"):
        return [base[:-1] + ending for ending in ("a", "os", "as")]
    if base.endswith("í"):
        return [base + "s", base + "es"]
    if base.endswith(("és", "án", "ón")):
        stem = base[:-2] + {"é": "e", "á": "a", "ó": "o"}[base[-2]] + base[-1]
        return [stem + ending for ending in ("a", "es", "as")]
    if base.endswith("l"):
        return [base + ending for ending in ("a", "es", "as")]
    return [base + ("es" if base[-1] not in "aeiou" else "s")]


def _german(base: str) -> list[str]:
    if base[0].islower() or base.startswith("US-"):
        return [base + ending for ending in ("e", "en", "er", "es", "em")]
    if base.endswith("er"):
        return [base + ending for ending in ("n", "s", "in", "innen")]
    return [base + ("n" if base.endswith("e") else "s" if base.endswith("i") else "en")]


def _turkish(base: str) -> list[str]:
    last = next((letter for letter in reversed(base.lower()) if letter in "aıoueiöü"), "a")
    return [base + ("lar" if last in "aıou" else "ler")]


_MAKERS = {"ar": _arabic, "en": _english, "fr": _french, "es": _spanish, "de": _german, "tr": _turkish}

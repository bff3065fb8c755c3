"""Finnish: the cases of names by the ending of the listed word, with the commonest changes inside the stem."""

from __future__ import annotations

from rasid.language.paradigm import bend_by, read_paradigms
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

# Folded: ä is a, ö is o, so that back and front endings are one. {S} stands for the singular cases after a vowel.
_AFTER_VOWEL = "n a ta lla lle lta ssa sta ksi na t tta kin han"
_AFTER_CONSONANT = "+- +in +ia +illa +ille +ilta +issa +ista +iin +iksi +ina +it"
_PLURAL_AFTER_CONSONANT = "+ien +eja +eille +eilla +eissa +eista +eihin"
_AFTER_ACRONYM = "+n +lla +lle +lta +ssa +sta +a"
_CONSONANTS = ["b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "w", "x", "z"]


def _table() -> str:
    lines = []
    consonant = f"{_AFTER_CONSONANT} {_PLURAL_AFTER_CONSONANT} {_AFTER_ACRONYM}"
    lines.append(f"{','.join(_CONSONANTS)}: {consonant}")
    for vowel in "aeiouy":
        endings = [f"+{ending}" for ending in _AFTER_VOWEL.split()]
        endings += [f"+{vowel}n", f"+h{vowel}n", f"+{vowel}", f"+{vowel}lla", f"+{vowel}lle", f"+{vowel}lta"]
        endings += [f"+{vowel}ssa", f"+{vowel}sta", f"+{vowel}ksi", f"+{vowel}na"]
        lines.append(f"{vowel}: +- {' '.join(endings)}")
    return "\n".join(lines)


def _stem(ending: str, *stems: str) -> str:
    forms = [f"{stem}{case}" for stem in stems for case in _AFTER_VOWEL.split()]
    forms += [f"{stem}{stem[-1]}n" for stem in stems]
    return f"{ending}: {' '.join(forms)}"


_CLITICS = ("kin", "kaan")


def _with_clitics(table: str) -> str:
    """The same table with what Finnish adds to any form: also, neither."""
    lines = []
    for line in table.splitlines():
        listed, _, forms = line.partition(":")
        more = [form.removesuffix("-") + clitic for form in forms.split() for clitic in _CLITICS]
        lines.append(f"{listed}: {forms} {' '.join(more)}")
    return "\n".join(lines)


_PARADIGMS = read_paradigms(
    _with_clitics(
        "\n".join(
            (
                _table(),
                _stem("nen", "se") + " sta sten sia sille silla silta sissa sista siin",
                _stem("us", "ukse", "ude", "usi") + " usta",
                _stem("ys", "ykse", "yde", "ysi") + " ysta",
                _stem("is", "ikse", "ii", "isi") + " ista",
                _stem("as", "aa", "akse", "asi") + " asta",
                _stem("es", "ee", "ekse", "esi") + " esta",
                _stem("os", "okse", "osi") + " osta",
                _stem("in", "ime", "ini") + " inta",
                _stem("on", "oma", "oni") + " onta",
                _stem("rpi", "rve", "rpi", "rpe"),
                _stem("nki", "ngi", "nki", "nge"),
                _stem("nka", "nga", "nka"),
                _stem("nko", "ngo", "nko"),
                _stem("nta", "nna", "nta"),
                _stem("nti", "nni", "nti"),
                _stem("nto", "nno", "nto"),
                _stem("mpi", "mmi", "mpi", "mma"),
                _stem("mpa", "mma", "mpa"),
                _stem("lta", "lla", "lta"),
                _stem("rta", "rra", "rta"),
                _stem("ppi", "pi", "ppi"),
                _stem("tti", "ti", "tti"),
                _stem("kki", "ki", "kki"),
                _stem("kka", "ka", "kka"),
                _stem("tta", "ta", "tta"),
                _stem("ppa", "pa", "ppa"),
                _stem("kko", "ko", "kko"),
                _stem("tto", "to", "tto"),
                _stem("ku", "u", "ku"),
                _stem("ko", "o", "ko"),
                _stem("ka", "a", "ka"),
                _stem("ti", "di", "ti", "de"),
                _stem("ta", "da", "ta"),
                _stem("to", "do", "to"),
                _stem("pa", "va", "pa"),
                _stem("mi", "me", "mi"),
                _stem("ri", "re", "ri"),
                _stem("li", "le", "li"),
                _stem("ni", "ne", "ni"),
                _stem("si", "de", "se", "si"),
                _stem("lahti", "lahde", "lahti", "lahte"),
                _stem("joki", "joe", "joki", "joke"),
                _stem("maki", "mae", "maki", "make"),
            )
        )
    )
)

RULES = LanguageRules(
    language="fi", script="Latin", stems=bend_by(_PARADIGMS, "Latin", shortest_stem=1, bends_acronyms=True)
)

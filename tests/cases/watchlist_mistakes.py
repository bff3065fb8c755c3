"""Mistakes in watchlist files: what is written, and the place and words of what is said of it."""

from __future__ import annotations

GOOD = """
watchlist: gulf
languages: [ar, en]
actors:
  qatar: {country: QA, capital: false, demonyms: {en: [Qatari]}}
  iran:
    names: {ar: [إيران], en: Iran, zh-Hans: [伊朗]}
    short: {en: [{text: IR, strict: true, exact: true}]}
    acronyms: [IRI]
    roles: [{en: president of nothing, from: 2019-10-01, to: 2023-09-29}]
topics:
  embargo: {names: {en: [arms embargo]}, any: ["embargo NEAR/6 (weapons OR arms)"]}
watches:
  one: {when: embargo AND iran, unless: qatar, level: high, must_match: [Iran and arms embargo], tell_silence: false}
  two:
    score: {iran: 40, "title:(qatar)": 30}
    threshold: 60
    must_not_match: [{title: Oman, text: Oman, language: en}]
  three: {when: one OR two}
"""

# Each row: a sentence of policy, what to change in GOOD, what it becomes, and what the mistake says.
# `True` where the JSON Schema must refuse the file as well.
MISTAKES: list[tuple[str, str, str, str, bool]] = [
    (
        "A wrong key names the nearest.",
        "unless:",
        "unles:",
        "14:33: watches.one.unles: unknown key 'unles'; did you mean 'unless'?",
        True,
    ),
    ("A wrong key of the file.", "topics:", "topic:", "12:1: topic: unknown key 'topic'; did you mean 'topics'?", True),
    (
        "A wrong level names the nearest.",
        "level: high",
        "level: hihg",
        "watches.one.level: unknown value 'hihg'; did you mean 'high'?",
        True,
    ),
    ("A country is an ISO code.", "country: QA", "country: Qatar", "actors.qatar.country: 'Qatar' is no country", True),
    ("A language is a code.", "en: Iran", "english: Iran", "'english' is no language", True),
    ("An id has small letters.", "  qatar: {", "  Qatar: {", "5:3: actors.Qatar: 'Qatar' is no id", True),
    (
        "An actor needs a name.",
        "  qatar: {country: QA, capital: false, demonyms: {en: [Qatari]}}",
        "  qatar: {type: x}",
        "has no name",
        True,
    ),
    (
        "A watch needs a condition.",
        "three: {when: one OR two}",
        "three: {level: high}",
        "needs “when” or “score”",
        True,
    ),
    ("A score needs a threshold.", "    threshold: 60\n", "", "needs a “threshold”", True),
    ("A weight is a number.", "iran: 40", "iran: lots", "must be a number", True),
    ("A role ends after it begins.", "to: 2023-09-29", "to: 2003-09-29", "ends (2003-09-29) before it begins", False),
    ("A date is a date.", "from: 2019-10-01", "from: yesterday", "'yesterday' is no date", True),
    (
        "An expression points at the column.",
        "embargo AND iran",
        "embargo iran",
        "14:23: watches.one.when: expected AND",
        False,
    ),
    (
        "An unknown id names the nearest and quotes.",
        "embargo AND iran",
        "embargo AND irn",
        "14:27: watches.one.when: unknown id 'irn'; did you mean 'iran'? Put words in quotes",
        False,
    ),
    ("Small and is no operator.", "embargo AND iran", "embargo and iran", "write AND in capitals", False),
    (
        "A watch must not need itself.",
        "three: {when: one OR two}",
        "three: {when: three OR two}",
        "this watch needs itself: gulf/three → gulf/three",
        False,
    ),
    ("A score's term is an expression.", '"title:(qatar)"', '"title:(qatr)"', "unknown id 'qatr'", False),
    ("A watch has no place in a text.", "embargo AND iran", "two NEAR/3 iran", "a watch has no place in a text", False),
    ("A watch has no field.", "one OR two}", "title:(one)}", "a watch has no place in a text", False),
    ("An id is an actor or a watch.", "  three:", "  iran:", "is taken by an actor", False),
    ("Duplicate keys are refused.", "languages: [ar, en]", "languages: [ar]\nlanguages: [en]", "stands twice", False),
    (
        "An included file must be there.",
        "languages: [ar, en]",
        "include: [people.yaml]",
        "there is no file 'people.yaml'",
        False,
    ),
    (
        "Short names alone name nobody.",
        "  qatar: {country: QA, capital: false, demonyms: {en: [Qatari]}}",
        "  qatar: {short: [Q]}",
        "short names count only after a full one",
        False,
    ),
    ("A file with watches has an id.", "watchlist: gulf", "description: gulf", "needs “watchlist: some-id”", True),
    ("YAML aliases are refused.", "languages: [ar, en]", "languages: [&a ar, *a]", "are not allowed", False),
    ("YAML tags are refused.", "languages: [ar, en]", "languages: !!set {ar}", "tags", False),
    ("Deep nesting is refused.", "languages: [ar, en]", "languages: " + "[" * 60 + "]" * 60, "nested deeper", False),
    ("Deep brackets are refused.", "embargo AND iran", "(" * 60 + "iran" + ")" * 60, "nested deeper", False),
    ("A name needs a letter.", "en: Iran", "en: '!!'", "has no letter or digit", False),
    ("True needs a country.", "acronyms: [IRI]", "capital: true", "switch the names of a country", False),
    ("An example needs a text.", "{title: Oman, text: Oman, language: en}", "{language: en}", "an example needs", True),
]

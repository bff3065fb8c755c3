"""What a watch expression means, one sentence of policy a row: expression, title, text, does it fire."""

from __future__ import annotations

WATCHLIST = """
watchlist: test
actors:
  iran: {names: {en: [Iran, Islamic Republic], ar: [إيران]}, capital: {en: [Tehran]}}
  qatar: {names: {en: [Qatar], ar: [قطر]}, demonyms: {en: [Qatari]}}
  milley: {names: {en: [Mark Milley]}, short: {en: [Milley]}}
  chief:
    names: {en: [Joe Example]}
    roles: [{en: chief of staff, from: 2020-01-01, to: 2020-12-31}]
topics:
  embargo: {names: {en: [arms embargo]}, any: [ban NEAR/4 (weapons OR arms)]}
  sport: {names: {en: [football]}}
  plural: {any: [embargo AND sport]}
watches:
  base: {when: iran}
  tested: {when: %s}
"""

CASES: list[tuple[str, str, str, str, bool]] = [
    ("An id stands for its actor's names.", "iran", "", "Talks with Iran go on.", True),
    ("Without a name there is no actor.", "iran", "", "Talks with Iraq go on.", False),
    ("A word inside a longer word is no name.", "iran", "", "Iranians talk.", False),
    ("A capital stands for its country.", "iran", "", "Tehran answers.", True),
    ("A demonym stands for its country.", "qatar", "", "The Qatari minister answers.", True),
    ("AND wants both.", "iran AND qatar", "", "Iran meets Qatar.", True),
    ("AND is not satisfied by one.", "iran AND qatar", "", "Iran meets nobody.", False),
    ("AND finds one in the title and one in the text.", "iran AND qatar", "Iran speaks", "Qatar listens.", True),
    ("OR is satisfied by one.", "iran OR qatar", "", "Qatar waits.", True),
    ("AND binds closer than OR.", "qatar OR iran AND sport", "", "Qatar waits.", True),
    ("Brackets come first.", "(qatar OR iran) AND sport", "", "Qatar waits.", False),
    ("NOT binds closest.", "NOT sport AND iran", "", "Iran waits.", True),
    ("NOT takes away.", "iran AND NOT sport", "", "Iran plays football.", False),
    ("NOT NOT takes nothing away.", "iran AND NOT NOT sport", "", "Iran plays football.", True),
    ("NOT alone holds where the thing is not.", "NOT sport", "", "Nothing.", True),
    ("A phrase wants its words side by side.", '"nuclear deal"', "", "A nuclear deal.", True),
    ("Words between break a phrase.", '"nuclear deal"', "", "A nuclear weapons deal.", False),
    ("Punctuation doesn't break a phrase.", '"nuclear deal"', "", "A nuclear-deal talk.", True),
    ("A phrase ignores case.", '"nuclear deal"', "", "NUCLEAR DEAL", True),
    ("A phrase doesn't run from the title into the text.", '"nuclear deal"', "Nuclear", "deal", False),
    ("Exact minds case.", "=WHO", "", "The WHO says no.", True),
    ("Exact minds case: another word is written like it.", "=WHO", "", "Those who say no.", False),
    ("Exact takes a phrase.", '="Red Crescent"', "", "The Red Crescent came.", True),
    ("Exact takes a phrase in its case only.", '="Red Crescent"', "", "A red crescent hung there.", False),
    ("A prefix lets the word go on.", "embarg*", "", "Embargoes everywhere.", True),
    ("A prefix begins where a word begins.", "barg*", "", "Embargoes everywhere.", False),
    ("NEAR takes either order.", "iran NEAR/3 qatar", "", "Qatar and its neighbour Iran.", True),
    ("NEAR counts the words between.", "iran NEAR/2 qatar", "", "Qatar and its neighbour Iran.", False),
    ("NEAR/0 is side by side.", "iran NEAR/0 qatar", "", "Qatar Iran.", True),
    ("NEAR stays in one field.", "iran NEAR/9 qatar", "Iran", "Qatar", False),
    ("NEAR takes alternatives.", "(iran OR sport) NEAR/1 qatar", "", "Qatar loves football.", True),
    ("A name is not near itself.", '"islamic republic" NEAR/5 republic*', "", "The Islamic Republic.", False),
    ("NEAR can be chained.", "iran NEAR/1 qatar NEAR/1 sport", "", "Iran and Qatar play football.", True),
    ("THEN wants its order.", "iran THEN/5 qatar", "", "Iran visits Qatar.", True),
    ("THEN refuses the other order.", "iran THEN/5 qatar", "", "Qatar visits Iran.", False),
    ("n of counts different terms.", "2 of (iran, qatar, sport)", "", "Iran and football.", True),
    ("n of doesn't count one term twice.", "2 of (iran, qatar, sport)", "", "Iran, Iran, Iran.", False),
    ("title: reads the title.", "title:(iran)", "Iran speaks", "", True),
    ("title: doesn't read the text.", "title:(iran)", "Speech", "Iran speaks", False),
    ("text: doesn't read the title.", "text:iran", "Iran speaks", "", False),
    ("NOT inside title: looks at the title only.", "title:(NOT iran) AND iran", "Speech", "Iran speaks", True),
    ("lang: compares the article's language.", "lang:en AND iran", "", "Iran", True),
    ("lang: refuses another language.", "lang:ar AND iran", "", "Iran", False),
    ("source: compares the source.", "source:wire AND iran", "", "Iran", True),
    ("source: refuses another source.", "source:xinhua AND iran", "", "Iran", False),
    ("country: compares the source's country.", "country:GB AND iran", "", "Iran", True),
    ("country: is not the country spoken of.", "country:IR AND iran", "", "Iran", False),
    ("A topic is named.", "embargo", "", "The arms embargo ends.", True),
    ("A topic is found by its expression.", "embargo", "", "A ban on sales of weapons.", True),
    ("A topic's expression may name topics.", "plural", "", "An arms embargo and football.", True),
    ("A topic found by expression has places, for NEAR.", "embargo NEAR/2 iran", "", "Weapons ban: for Iran.", True),
    ("A watch may be a condition.", "base AND qatar", "", "Iran and Qatar.", True),
    ("A watch that doesn't fire is no condition.", "base AND qatar", "", "Qatar.", False),
    ("NOT of a watch waits for it.", "qatar AND NOT base", "", "Iran and Qatar.", False),
    ("A short name alone is somebody else.", "milley", "", "The singer Milley sings.", False),
    ("A short name counts beside the full one.", "2 of (milley, sport)", "", "Mark Milley. Football.", True),
    ("A short name may stand before the full one.", "title:(milley)", "Milley leaves", "Mark Milley left.", True),
    ("A role counts while it is held.", "chief", "", "The chief of staff said so.", True),
]

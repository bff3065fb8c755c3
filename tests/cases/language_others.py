"""The other languages: what is a mention and what is not. By language, then a policy in each row."""

from __future__ import annotations

from tests.cases.name_case import NameCase as Case

CASES: dict[str, tuple[Case, ...]] = {
    "en": (
        Case("A word inside a longer word is not a mention.", "Iran", "Iranian tea"),
        Case("A possessive is parted from its name.", "Iraq", "[Iraq]'s and [Iraq]’s"),
        Case("An acronym needs capitals.", "WHO", "who told the [WHO]"),
        Case("A short acronym is never a word: us, US.", "US", "tell us, [US], Us"),
        Case("A longer acronym may be spelled as a word.", "NATO", "[Nato] and [NATO], not nato"),
        Case("A name needs its capital.", "May", "may [May] come"),
        Case("Capitals all through do not hide a name.", "Iran", "[IRAN] SAYS NO"),
        Case("An acronym may be dotted.", "US", "the [U.S]. army".replace("S].", "S].")),
        Case("A dotted acronym may be bare.", "U.N.", "the [UN] said"),
        Case("Accents do not hide a longer name.", "Erdoğan", "[ERDOGAN] spoke to [Erdoğan]"),
        Case("A compound with a hyphen names its parts.", "Iran", "[Iran]-backed"),
        Case("A letter that stands for two does not hide a name.", "Strasse", "[Straße]"),
        Case("Full width is the same letter.", "NASA", "[ＮＡＳＡ]"),
        Case("A name may run over a line.", "United Nations", "the [United\nNations] said"),
        Case("Punctuation inside a name is a border.", "Jean Claude Juncker", "[Jean-Claude Juncker]"),
        Case("An accent written apart from its letter is the same accent.", "Málaga", "in [Ma\u0301laga]"),
    ),
    "fr": (
        Case("Elision is parted from its name.", "Iran", "l'[Iran], d’[Iran]"),
        Case("A capital keeps Est from est.", "Est", "il est à l'[Est]"),
        Case("Only the last capital of a longer name must stand.", "Pays de Galles", "au [pays de Galles]"),
    ),
    "es": (Case("Accents that a writer leaves out do not hide a name.", "México", "en [Mexico] y [MÉXICO]"),),
    "nl": (Case("The genitive of a name is another word.", "Nederland", "[Nederland] en Nederlands"),),
    "de": (
        Case("The genitive has -s.", "Portugal", "[Portugals] Küste, [Portugal]"),
        Case("An article is not a plural.", "Arte", "viele Arten bei [Arte]"),
        Case("ß and ss are one.", "Gauß", "[GAUSS] und [Gauß]"),
    ),
    "ru": (
        Case("A country is named in six cases.", "Россия", "[России] [Россию] [Россией] [Россия]"),
        Case("Foreign names bend by their ending.", "Лахор", "в [Лахоре], из [Лахора]"),
        Case("Every word of a longer name bends.", "Соединённые Штаты", "в [Соединенных Штатах]"),
        Case("Surnames in -ов and -ин have their own instrumental.", "Путин", "с [Путиным] о [Путине]"),
        Case("An adjective is another word.", "Россия", "российский"),
        Case("A name needs its capital.", "Совет", "добрый совет, [Совета]"),
        Case("Names in -о do not lose it.", "Порошенко", "[Порошенко] сказал"),
        Case("An acronym takes no endings.", "НАТО", "[НАТО], натовский"),
        Case("ё and е are one letter.", "Горбачёв", "[Горбачева]"),
    ),
    "uk": (
        Case("A country is named in its cases.", "Україна", "в [Україні], [Україною], [України]"),
        Case("і and е alternate in -ів.", "Київ", "у [Києві], з [Києва]"),
        Case("Surnames in -ко bend.", "Шевченко", "[Шевченка], [Шевченком]"),
        Case("Adjectives and nouns bend together.", "Сполучені Штати", "у [Сполучених Штатах]"),
    ),
    "bg": (
        Case("The article is written onto a noun in a name.", "британски парламент", "[британския парламент]"),
        Case("Proper names stay.", "София", "в [София]"),
    ),
    "pl": (
        Case("A country is named in its cases.", "Polska", "w [Polsce], z [Polską], do [Polski]"),
        Case("Stems soften.", "Afryka", "w [Afryce]"),
        Case("Some plurals have their own forms.", "Niemcy", "w [Niemczech], do [Niemiec]"),
        Case("First name and surname bend.", "Philip Hammond", "[Philipa Hammonda]"),
        Case("Adjectives bend with their noun.", "Komisja Europejska", "[Komisji Europejskiej]"),
        Case("po is no party.", "PO", "po [PO]"),
        Case("ma is no prime minister.", "May", "ma [May]"),
    ),
    "cs": (
        Case("A country is named in its cases.", "Rusko", "v [Rusku], [Ruska], [Ruskem]"),
        Case("Foreign names bend by their ending.", "Putin", "[Putina], [Putinovi], s [Putinem]"),
        Case("Names in -a bend.", "Praha", "v [Praze], z [Prahy], [Prahou]"),
        Case("Names in -ie bend.", "Francie", "ve [Francii]"),
        Case("Adjectives bend with their noun.", "Evropská unie", "[Evropské unie], [Evropskou unii]"),
        Case("asi (perhaps) is not Asie.", "Asie", "asi v [Asii]"),
    ),
    "fi": (
        Case("A country is named in its cases.", "Suomi", "[Suomessa], [Suomen], [Suomeen]"),
        Case("Foreign names take -i-.", "Putin", "[Putinin], [Putinille]"),
        Case("Consonants weaken.", "Helsinki", "[Helsingissä], [Helsinkiin]"),
        Case("A colon parts an acronym from its ending.", "EU", "[EU]:n, [EU]"),
        Case("An acronym also takes endings without one.", "ESA", "[ESAn]"),
        Case("-kin is written onto any form.", "Ruotsi", "[Ruotsissakin]"),
    ),
    "tr": (
        Case("An apostrophe parts a suffix from its name.", "Almanya", "[Almanya]'nın"),
        Case("i has its own capital.", "İzmir", "[İZMİR] ve [İzmir]"),
        Case("ı has its own capital.", "Iğdır", "[IĞDIR]'da"),
        Case("A short word with an accent is another word.", "Şen", "Sen [Şen]"),
    ),
    "fa": (
        Case("A suffix after a joiner leaves the name.", "ایران", "[ایران]\u200cها"),
        Case("Anything else after a joiner makes another word.", "ایران", "ایران\u200cشناسی"),
        Case("A joiner before makes another word.", "فارس", "خلیج\u200cفارس"),
        Case("A joiner that ties nothing changes nothing.", "ایران", "[ایران]\u200c"),
        Case("Arabic letters are the same letters.", "ایتالیا", "[ايتاليا]"),
        Case("Arabic proclitics are not Persian.", "ایران", "وایران"),
    ),
    "zh": (
        Case("A name is cut out of running text.", "美国", "他说[美国]和中国"),
        Case("Latin letters end where they end.", "IBM", "与[IBM]合作, IBMs"),
    ),
    "ja": (
        Case("Kanji are cut out of running text.", "財務省", "昨日[財務省]は"),
        Case("Katakana end where the katakana end.", "ファー", "ファースト、[ファー]"),
        Case("Latin letters end where they end.", "NHK", "[NHK]は"),
        Case("Half width is the same letter.", "ロシア", "[ﾛｼｱ]は"),
    ),
    "th": (
        Case("A name is cut out of running text.", "กรุงเทพ", "อยู่ที่[กรุงเทพ]และ"),
        Case("A syllable is not cut.", "กา", "เกาะ [กา]"),
        Case("A vowel written before its consonant begins the syllable.", "ทย", "ไทย"),
    ),
    "sw": (
        Case("A language without a file has whole words whatever their case.", "Kenya", "[Kenya], [KENYA], Kenyan"),
    ),
}

"""Arabic: what is a mention and what is not."""

from __future__ import annotations

from tests.cases.name_case import NameCase as Case

CASES = (
    Case("A name stands as listed.", "قطر", "زار [قطر] أمس"),
    Case("و is written onto a name and is no part of it.", "بريطانيا", "فرنسا و[بريطانيا]"),
    Case("Prepositions of one letter are written onto a name.", "العراق", "ب[العراق] وك[العراق]"),
    Case("A conjunction and a preposition stand together.", "بغداد", "وب[بغداد] فل[بغداد]"),
    Case(
        "After ل the article loses its alef; the span keeps what is left of it.",
        "الأمم المتحدة",
        "قرار [للأمم المتحدة]",
    ),
    Case("و stands before the assimilated article too.", "الأمم المتحدة", "و[للأمم المتحدة]"),
    Case("ل and a name in اللام share one ل.", "اللجنة المركزية", "قرار [للجنة المركزية]"),
    Case("Hamza on alef is often left out or put in.", "إسرائيل", "[اسرائيل] و[أسرائيل]"),
    Case("A name in أل has no article.", "ألمانيا", "ل[ألمانيا] وب[المانيا]"),
    Case("Ta marbuta is often written as heh.", "مكة", "في [مكه]"),
    Case("Vowel marks, the shadda and tatweel are not heard.", "قطر", "[قَطَر] و[قـــطر]"),
    Case("Marks on the last letter belong to the name.", "محمد", "جاء [محمدٌ]."),
    Case("Presentation forms are letters.", "الله", "عبد [ﷲ]"),
    Case("Invisible marks do not part a word.", "قطر", "[ق\u200fطر]"),
    Case("Persian and Urdu letters are the same letters.", "كريم", "[کریم]"),
    Case("Arabic-Indic digits are digits.", "مجموعة 20", "قمة [مجموعة ٢٠]"),
    Case("A nisba is another word.", "العراق", "الجيش العراقي والعراقية"),
    Case("A nisba that is listed is found.", "العراقي", "الجيش [العراقي]"),
    Case("A name is not found inside a word.", "قطر", "مقطر وقطرات"),
    Case("على (on) is not علي (Ali).", "علي", "على الطاولة [علي]"),
    Case("A function word is no name, however it is spelled.", "فان", "فإن قال فان"),
    Case("A proclitic and a name can be another word: فعليا, كبار.", "عليا", "فعليا [عليا]"),
    Case("The same, where the word is as common.", "بار", "كبار في [بار]"),
    Case("A hamza inside a short word makes another word.", "راي", "رأي [راي]"),
    Case("Nothing is cut from a name of two letters.", "آي", "بأي آية"),
    Case(
        "A long foreign name may be given the article.",
        "مانشستر",
        "فاز المانشستر: [المانشستر]".replace("المانشستر:", ":"),
    ),
    Case("Foreign g is written غ, ج or ك.", "هونغ كونغ", "إلى [هونج كونج]"),
    Case("Long vowels of a foreign name come and go.", "مانشستر", "في [مانشيستر]"),
    Case("The seat of a hamza changes.", "راؤول", "ل[رأوول]"),
    Case("Two daily spellings of one country are one name.", "سوريا", "شمال [سورية]"),
    Case("The same, inside a longer name.", "الولايات المتحدة الأمريكية", "[الولايات المتحدة الأميركية]"),
    Case("Native names differ by a vowel.", "سليمان", "سلمان و[سليمان]"),
    Case("Native words differ by a vowel.", "تقرير", "تقارير و[تقرير]"),
    Case("عبد is written together or apart.", "عبد الله الثاني", "الملك [عبدالله الثاني]"),
    Case("A father's name has its case.", "أبو مازن", "إلى [أبي مازن]"),
    Case("A name in Latin letters is a whole word in Arabic text.", "NATO", "حلف [NATO] وNATOs"),
    Case("Bidirectional marks around a name do not hide it.", "Iran", "\u202b[Iran]\u202c"),
)

"""What CLDR does not say of countries: short forms, acronyms, capitals, demonyms. See `country` for what it does say.

A country is its code, then a part a language after a bar: `ar capital; demonyms; names; acronyms`, lists with commas.
Demonyms stand in their base form (masculine singular); `country` makes the others. Left out on purpose: demonyms that
name a language far more often than a people (English, anglais), and Jerusalem, which two actors claim as their capital:
who wants it lists it.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["TABLE", "Typed"]


class Typed(NamedTuple):
    """What the table adds for one country in one language."""

    capital: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()


_TEXT = """
QA | ar الدوحة; قطري; دولة قطر | en Doha; Qatari | fr Doha; qatari, qatarien | ru Доха; катарский, катарец
   | fa دوحه; قطری | tr Doha; Katarlı | es Doha; catarí, qatarí; Qatar | de Doha; katarisch, Katarer | zh 多哈
SA | ar الرياض; سعودي; السعودية | en Riyadh; Saudi; Kingdom of Saudi Arabia; KSA
   | fr Riyad; saoudien; Royaume saoudien | ru Эр-Рияд; саудовский, саудовец; королевство Саудовская Аравия; КСА
   | fa ریاض; سعودی; عربستان | tr Riyad; Suudi; Suudi Arabistan Krallığı | es Riad; saudí, saudita; Arabia Saudita
   | de Riad; saudisch, saudi-arabisch, Saudi | zh 利雅得; ; 沙特, 沙特阿拉伯王国
AE | ar أبوظبي, أبو ظبي; إماراتي; الإمارات, دولة الإمارات | en Abu Dhabi; Emirati; the Emirates; UAE
   | fr Abou Dabi, Abou Dhabi; émirati, émirien; Émirats arabes unis; EAU
   | ru Абу-Даби; эмиратский; Объединённые Арабские Эмираты, Эмираты; ОАЭ | fa ابوظبی; اماراتی; امارات
   | tr Abu Dabi; ; Emirlikler; BAE | es Abu Dabi; emiratí; Emiratos; EAU | de Abu Dhabi; emiratisch; Emirate; VAE
   | zh 阿布扎比; ; 阿联酋
KW | ar ; كويتي; دولة الكويت | en Kuwait City; Kuwaiti | fr ; koweïtien; Koweit | ru ; кувейтский, кувейтец
   | fa ; کویتی | tr ; Kuveytli | es ; kuwaití | de ; kuwaitisch, Kuwaiter
BH | ar المنامة; بحريني; مملكة البحرين | en Manama; Bahraini | fr Manama; bahreïni; Bahrein | ru Манама; бахрейнский
   | fa منامه; بحرینی | tr Manama; Bahreynli | es Manama; bareiní | de Manama; bahrainisch, Bahrainer | zh 麦纳麦
OM | ar مسقط; عماني; سلطنة عمان, سلطنة عُمان | en Muscat; Omani; Sultanate of Oman | fr Mascate; omanais
   | ru Маскат; оманский | fa مسقط; عمانی | tr Maskat; Ummanlı | es Mascate; omaní | de Maskat; omanisch, Omaner
   | zh 马斯喀特
YE | ar صنعاء; يمني | en Sanaa, Sana'a; Yemeni | fr Sanaa; yéménite | ru Сана; йеменский, йеменец | fa صنعا; یمنی
   | tr Sana; Yemenli | es Saná; yemení | de Sanaa; jemenitisch, Jemenit | zh 萨那
IQ | ar بغداد; عراقي | en Baghdad; Iraqi | fr Bagdad; irakien; Iraq | ru Багдад; иракский | fa بغداد; عراقی
   | tr Bağdat; Iraklı | es Bagdad; iraquí; Iraq | de Bagdad; irakisch, Iraker | zh 巴格达
IR | ar طهران; إيراني; الجمهورية الإسلامية الإيرانية | en Tehran, Teheran; Iranian; Islamic Republic of Iran
   | fr Téhéran; iranien | ru Тегеран; иранский, иранец | fa تهران; ایرانی; جمهوری اسلامی ایران | tr Tahran; İranlı
   | es Teherán; iraní | de Teheran; iranisch, Iraner | zh 德黑兰
SY | ar دمشق; سوري; سورية | en Damascus; Syrian | fr Damas; syrien | ru Дамаск; сирийский, сириец
   | fa دمشق; سوری, سوریه‌ای | tr Şam; Suriyeli | es Damasco; sirio | de Damaskus; syrisch, Syrer | zh 大马士革
LB | ar بيروت; لبناني | en Beirut; Lebanese | fr Beyrouth; libanais | ru Бейрут; ливанский, ливанец
   | fa بیروت; لبنانی | tr Beyrut; Lübnanlı | es Beirut; libanés; el Líbano | de Beirut; libanesisch, Libanese
   | zh 贝鲁特
JO | ar عمّان; أردني; المملكة الأردنية | en Amman; Jordanian | fr Amman; jordanien | ru Амман; иорданский, иорданец
   | fa امان; اردنی | tr Amman; Ürdünlü | es Amán; jordano | de Amman; jordanisch, Jordanier | zh 安曼
PS | ar ; فلسطيني; فلسطين, الأراضي الفلسطينية, دولة فلسطين
   | en ; Palestinian; Palestine, State of Palestine, Palestinian Authority
   | fr ; palestinien; Palestine, Autorité palestinienne | ru ; палестинский, палестинец; Палестина
   | fa ; فلسطینی; فلسطین | tr ; Filistinli; Filistin | es ; palestino; Palestina
   | de ; palästinensisch, Palästinenser; Palästina | zh ; ; 巴勒斯坦
IL | ar ; إسرائيلي | en ; Israeli | fr ; israélien | ru ; израильский, израильтянин | fa ; اسرائیلی | tr ; İsrailli
   | es ; israelí | de ; israelisch, Israeli
EG | ar القاهرة; مصري | en Cairo; Egyptian | fr Le Caire; égyptien | ru Каир; египетский, египтянин | fa قاهره; مصری
   | tr Kahire; Mısırlı | es El Cairo; egipcio | de Kairo; ägyptisch, Ägypter | zh 开罗
TR | ar أنقرة; تركي, الأتراك, أتراك | en Ankara; Turkish, Turk; Turkey, Republic of Türkiye
   | fr Ankara; turc, turque; Turquie | ru Анкара; турецкий | fa آنکارا; ترکیه‌ای; ترکیه | tr Ankara; Türk
   | es Ankara; turco; Turquía | de Ankara; türkisch, Türke; Türkei | zh 安卡拉
LY | ar طرابلس; ليبي | en Tripoli; Libyan | fr Tripoli; libyen | ru Триполи; ливийский, ливиец | fa طرابلس; لیبیایی
   | tr Trablus; Libyalı | es Trípoli; libio | de Tripolis; libysch, Libyer | zh 的黎波里
TN | ar ; تونسي | en Tunis; Tunisian | fr Tunis; tunisien | ru Тунис; тунисский, тунисец | fa ; تونسی | tr ; Tunuslu
   | es Túnez; tunecino | de Tunis; tunesisch, Tunesier | zh 突尼斯市
DZ | ar ; جزائري | en Algiers; Algerian | fr Alger; algérien | ru ; алжирский, алжирец | fa الجزیره; الجزایری
   | tr ; Cezayirli | es Argel; argelino | de Algier; algerisch, Algerier | zh 阿尔及尔
MA | ar الرباط; مغربي | en Rabat; Moroccan | fr Rabat; marocain | ru Рабат; марокканский | fa رباط; مراکشی; مغرب
   | tr Rabat; Faslı | es Rabat; marroquí | de Rabat; marokkanisch, Marokkaner | zh 拉巴特
MR | ar نواكشوط; موريتاني | en Nouakchott; Mauritanian | fr Nouakchott; mauritanien | ru Нуакшот; мавританский
   | es Nuakchot; mauritano | de Nouakchott; mauretanisch, Mauretanier | zh 努瓦克肖特
SD | ar الخرطوم; سوداني | en Khartoum; Sudanese | fr Khartoum; soudanais | ru Хартум; суданский | fa خارطوم; سودانی
   | tr Hartum; Sudanlı | es Jartum; sudanés | de Khartum; sudanesisch, Sudanese | zh 喀土穆
SS | ar جوبا; جنوب سوداني | en Juba; South Sudanese | fr Djouba, Juba; sud-soudanais | ru Джуба; южносуданский
   | tr Cuba; Güney Sudanlı | es Yuba; sursudanés | de Juba; südsudanesisch | zh 朱巴
US | ar واشنطن; أمريكي, أميركي; الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا
   | en Washington; American; United States of America, America, the States; USA, US, U.S., U.S.A.
   | fr Washington; américain; États-Unis d'Amérique, Amérique; USA, U.S.A.
   | ru Вашингтон; американский, американец; Соединённые Штаты, Соединённые Штаты Америки, Америка; США
   | fa واشنگتن; آمریکایی, امریکایی; ایالات متحده آمریکا, ایالات متحدهٔ آمریکا, آمریکا, امریکا
   | tr Washington, Vaşington; Amerikalı, Amerikan; Amerika; ABD
   | es Washington; estadounidense, norteamericano; Estados Unidos de América; EE. UU., EE.UU., EEUU
   | de Washington; amerikanisch, US-amerikanisch, Amerikaner; Vereinigte Staaten von Amerika, Amerika; USA
   | zh 华盛顿; ; 美利坚合众国, 美方
GB | ar لندن; بريطاني; بريطانيا, بريطانيا العظمى | en London; British, Briton; Britain, Great Britain; UK, U.K.
   | fr Londres; britannique; Grande-Bretagne | ru Лондон; британский, британец; Соединённое Королевство, Британия
   | fa لندن; بریتانیایی, انگلیسی; انگلیس, انگلستان | tr Londra; İngiliz, Britanyalı; İngiltere, Britanya
   | es Londres; británico; Gran Bretaña | de London; britisch, Brite; Großbritannien | zh 伦敦; ; 联合王国
FR | ar باريس; فرنسي | en Paris; French, Frenchman | fr Paris; français; République française
   | ru Париж; французский, француз | fa پاریس; فرانسوی | tr Paris; Fransız | es París; francés
   | de Paris; französisch, Franzose | zh 巴黎
DE | ar برلين; ألماني, الألمان, ألمان | en Berlin; German; Federal Republic of Germany | fr Berlin; allemand
   | ru Берлин; немецкий, германский, немец; Федеративная Республика Германия; ФРГ | fa برلین; آلمانی
   | tr Berlin; Alman | es Berlín; alemán | de Berlin; deutsch, Deutsche; Bundesrepublik, Bundesrepublik Deutschland
   | zh 柏林
IT | ar روما; إيطالي | en Rome; Italian | fr Rome; italien | ru Рим; итальянский, итальянец | fa رم; ایتالیایی
   | tr Roma; İtalyan | es Roma; italiano | de Rom; italienisch, Italiener | zh 罗马
ES | ar مدريد; إسباني | en Madrid; Spanish, Spaniard | fr Madrid; espagnol | ru Мадрид; испанский, испанец
   | fa مادرید; اسپانیایی | tr Madrid; İspanyol | es Madrid; español | de Madrid; spanisch, Spanier | zh 马德里
PT | ar لشبونة; برتغالي | en Lisbon; Portuguese | fr Lisbonne; portugais | ru Лиссабон; португальский
   | fa لیسبون; پرتغالی | tr Lizbon; Portekizli | es Lisboa; portugués | de Lissabon; portugiesisch, Portugiese
   | zh 里斯本
NL | ar أمستردام, لاهاي; هولندي | en Amsterdam, The Hague; Dutch; Holland, the Netherlands
   | fr La Haye; néerlandais, hollandais; Hollande | ru Амстердам, Гаага; нидерландский, голландский; Голландия
   | fa آمستردام, لاهه; هلندی | tr Amsterdam, Lahey; Hollandalı; Hollanda
   | es Ámsterdam, La Haya; neerlandés, holandés; Holanda
   | de Amsterdam, Den Haag; niederländisch, Niederländer; Holland | zh 阿姆斯特丹, 海牙
BE | ar بروكسل; بلجيكي | en Brussels; Belgian | fr Bruxelles; belge | ru Брюссель; бельгийский, бельгиец
   | fa بروکسل; بلژیکی | tr Brüksel; Belçikalı | es Bruselas; belga | de Brüssel; belgisch, Belgier | zh 布鲁塞尔
CH | ar برن; سويسري | en Bern, Berne; Swiss | fr Berne; suisse | ru Берн; швейцарский, швейцарец | fa برن; سوئیسی
   | tr Bern; İsviçreli | es Berna; suizo | de Bern; schweizerisch, Schweizer | zh 伯尔尼
AT | ar فيينا; نمساوي | en Vienna; Austrian | fr Vienne; autrichien | ru Вена; австрийский, австриец
   | fa وین; اتریشی | tr Viyana; Avusturyalı | es Viena; austriaco, austríaco
   | de Wien; österreichisch, Österreicher | zh 维也纳
IE | ar دبلن; أيرلندي, إيرلندي | en Dublin; Irish | fr Dublin; irlandais | ru Дублин; ирландский, ирландец
   | tr Dublin; İrlandalı | es Dublín; irlandés | de Dublin; irisch, Ire | zh 都柏林
DK | ar كوبنهاغن; دنماركي | en Copenhagen; Danish, Dane | fr Copenhague; danois | ru Копенгаген; датский, датчанин
   | fa کپنهاگ; دانمارکی | tr Kopenhag; Danimarkalı | es Copenhague; danés | de Kopenhagen; dänisch, Däne | zh 哥本哈根
SE | ar ستوكهولم; سويدي | en Stockholm; Swedish, Swede | fr Stockholm; suédois | ru Стокгольм; шведский, швед
   | fa استکهلم; سوئدی | tr Stockholm; İsveçli | es Estocolmo; sueco | de Stockholm; schwedisch, Schwede | zh 斯德哥尔摩
NO | ar أوسلو; نرويجي | en Oslo; Norwegian | fr Oslo; norvégien | ru Осло; норвежский, норвежец | fa اسلو; نروژی
   | tr Oslo; Norveçli | es Oslo; noruego | de Oslo; norwegisch, Norweger | zh 奥斯陆
FI | ar هلسنكي; فنلندي | en Helsinki; Finnish, Finn | fr Helsinki; finlandais | ru Хельсинки; финский, финн
   | fa هلسینکی; فنلاندی | tr Helsinki; Finlandiyalı | es Helsinki; finlandés | de Helsinki; finnisch, Finne
   | zh 赫尔辛基
IS | ar ريكيافيك; آيسلندي | en Reykjavik; Icelandic | fr Reykjavik; islandais | ru Рейкьявик; исландский
   | es Reikiavik; islandés | de Reykjavik; isländisch, Isländer | zh 雷克雅未克
PL | ar وارسو; بولندي | en Warsaw; Polish, Pole | fr Varsovie; polonais | ru Варшава; польский, поляк
   | fa ورشو; لهستانی | tr Varşova; Polonyalı | es Varsovia; polaco | de Warschau; polnisch, Pole | zh 华沙
CZ | ar براغ; تشيكي; التشيك, جمهورية التشيك | en Prague; Czech; Czech Republic
   | fr Prague; tchèque; République tchèque | ru Прага; чешский, чех; Чешская Республика | fa پراگ; چکی; جمهوری چک
   | tr Prag; Çek; Çek Cumhuriyeti | es Praga; checo; República Checa
   | de Prag; tschechisch, Tscheche; Tschechische Republik | zh 布拉格; ; 捷克共和国
SK | ar براتيسلافا; سلوفاكي | en Bratislava; Slovak | fr Bratislava; slovaque | ru Братислава; словацкий
   | tr Bratislava; Slovak | es Bratislava; eslovaco | de Bratislava; slowakisch, Slowake | zh 布拉迪斯拉发
HU | ar بودابست; مجري, هنغاري; المجر | en Budapest; Hungarian | fr Budapest; hongrois
   | ru Будапешт; венгерский, венгр | fa بوداپست; مجارستانی | tr Budapeşte; Macar | es Budapest; húngaro
   | de Budapest; ungarisch, Ungar | zh 布达佩斯
RO | ar بوخارست; روماني | en Bucharest; Romanian | fr Bucarest; roumain | ru Бухарест; румынский, румын
   | tr Bükreş; Rumen, Romanyalı | es Bucarest; rumano | de Bukarest; rumänisch, Rumäne | zh 布加勒斯特
BG | ar صوفيا; بلغاري | en Sofia; Bulgarian | fr Sofia; bulgare | ru София; болгарский | tr Sofya; Bulgar
   | es Sofía; búlgaro | de Sofia; bulgarisch, Bulgare | zh 索非亚
GR | ar أثينا; يوناني | en Athens; Greek | fr Athènes; grec, grecque | ru Афины; греческий, грек | fa آتن; یونانی
   | tr Atina; Yunan | es Atenas; griego | de Athen; griechisch, Grieche | zh 雅典
CY | ar نيقوسيا; قبرصي | en Nicosia; Cypriot | fr Nicosie; chypriote | ru Никосия; кипрский | tr Lefkoşa; Kıbrıslı
   | es Nicosia; chipriota | de Nikosia; zyprisch, Zyprer | zh 尼科西亚
RS | ar بلغراد; صربي | en Belgrade; Serbian, Serb | fr Belgrade; serbe | ru Белград; сербский, серб
   | tr Belgrad; Sırp | es Belgrado; serbio | de Belgrad; serbisch, Serbe | zh 贝尔格莱德
HR | ar زغرب; كرواتي | en Zagreb; Croatian | fr Zagreb; croate | ru Загреб; хорватский | tr Zagreb; Hırvat
   | es Zagreb; croata | de Zagreb; kroatisch, Kroate | zh 萨格勒布
BA | ar سراييفو; بوسني; البوسنة, البوسنة والهرسك | en Sarajevo; Bosnian; Bosnia, Bosnia and Herzegovina
   | fr Sarajevo; bosnien; Bosnie | ru Сараево; боснийский; Босния | tr Saraybosna; Boşnak; Bosna Hersek, Bosna
   | es Sarajevo; bosnio; Bosnia | de Sarajevo; bosnisch, Bosnier; Bosnien | zh 萨拉热窝; ; 波黑
AL | ar تيرانا; ألباني | en Tirana; Albanian | fr Tirana; albanais | ru Тирана; албанский | tr Tiran; Arnavut
   | es Tirana; albanés | de Tirana; albanisch, Albaner | zh 地拉那
XK | ar بريشتينا; كوسوفي | en Pristina; Kosovar | fr Pristina; kosovar | ru Приштина; косовский
   | tr Priştine; Kosovalı | es Pristina; kosovar | de Pristina; kosovarisch, Kosovare | zh 普里什蒂纳
MD | ar كيشيناو; مولدوفي | en Chisinau; Moldovan | fr Chisinau; moldave | ru Кишинёв; молдавский; Молдавия
   | tr Kişinev; Moldovalı | es Chisináu; moldavo | de Chisinau; moldauisch, Moldauer; Moldau | zh 基希讷乌
UA | ar كييف; أوكراني | en Kyiv, Kiev; Ukrainian | fr Kiev, Kyiv; ukrainien | ru Киев; украинский, украинец
   | fa کی‌یف; اوکراینی | tr Kiev; Ukraynalı | es Kiev; ucraniano | de Kiew, Kyjiw; ukrainisch, Ukrainer | zh 基辅
BY | ar مينسك; بيلاروسي | en Minsk; Belarusian | fr Minsk; biélorusse; Biélorussie
   | ru Минск; белорусский, белорус; Белоруссия | fa مینسک; بلاروسی | tr Minsk; Belaruslu | es Minsk; bielorruso
   | de Minsk; belarussisch, weißrussisch, Belarusse; Weißrussland | zh 明斯克
EE | ar تالين; إستوني | en Tallinn; Estonian | fr Tallinn; estonien | ru Таллин; эстонский | tr Tallinn; Estonyalı
   | es Tallin; estonio | de Tallinn; estnisch, Este | zh 塔林
LV | ar ريغا; لاتفي | en Riga; Latvian | fr Riga; letton | ru Рига; латвийский, латыш | tr Riga; Letonyalı
   | es Riga; letón | de Riga; lettisch, Lette | zh 里加
LT | ar فيلنيوس; ليتواني | en Vilnius; Lithuanian | fr Vilnius; lituanien | ru Вильнюс; литовский, литовец
   | tr Vilnius; Litvanyalı | es Vilna; lituano | de Vilnius; litauisch, Litauer | zh 维尔纽斯
RU | ar موسكو; روسي, الروس, روس; روسيا الاتحادية | en Moscow; Russian; Russian Federation
   | fr Moscou; russe; Fédération de Russie | ru Москва; российский, русский, россиянин; Российская Федерация; РФ
   | fa مسکو; روسی, روسیه‌ای | tr Moskova; Rus | es Moscú; ruso | de Moskau; russisch, Russe; Russische Föderation
   | zh 莫斯科; ; 俄方, 俄罗斯联邦
GE | ar تبليسي; جورجي | en Tbilisi; Georgian | fr Tbilissi; géorgien | ru Тбилиси; грузинский, грузин
   | fa تفلیس; گرجی | tr Tiflis; Gürcü | es Tiflis; georgiano | de Tiflis; georgisch, Georgier | zh 第比利斯
AM | ar يريفان; أرميني, أرمني | en Yerevan; Armenian | fr Erevan; arménien | ru Ереван; армянский | fa ایروان; ارمنی
   | tr Erivan; Ermeni | es Ereván; armenio | de Eriwan; armenisch, Armenier | zh 埃里温
AZ | ar باكو; أذربيجاني | en Baku; Azerbaijani, Azeri | fr Bakou; azerbaïdjanais | ru Баку; азербайджанский
   | fa باکو; آذربایجانی | tr Bakü; Azerbaycanlı, Azeri | es Bakú; azerbaiyano
   | de Baku; aserbaidschanisch, Aserbaidschaner | zh 巴库
KZ | ar أستانا; كازاخستاني, كازاخي | en Astana; Kazakh, Kazakhstani | fr Astana; kazakh
   | ru Астана; казахстанский, казахский | fa آستانه; قزاقستانی | tr Astana; Kazak | es Astaná; kazajo
   | de Astana; kasachisch, Kasache | zh 阿斯塔纳
UZ | ar طشقند; أوزبكي | en Tashkent; Uzbek | fr Tachkent; ouzbek | ru Ташкент; узбекский, узбекистанский
   | fa تاشکند; ازبکستانی | tr Taşkent; Özbek | es Taskent; uzbeko | de Taschkent; usbekisch, Usbeke | zh 塔什干
TM | ar عشق أباد; تركماني | en Ashgabat; Turkmen | fr Achgabat; turkmène | ru Ашхабад; туркменский
   | fa عشق‌آباد; ترکمنستانی | tr Aşkabat; Türkmen | es Asjabad; turkmeno | de Aschgabat; turkmenisch, Turkmene
   | zh 阿什哈巴德
TJ | ar دوشنبه; طاجيكي | en Dushanbe; Tajik | fr Douchanbé; tadjik | ru Душанбе; таджикский | fa دوشنبه; تاجیکستانی
   | tr Duşanbe; Tacik | es Dusambé; tayiko | de Duschanbe; tadschikisch, Tadschike | zh 杜尚别
KG | ar بيشكك; قيرغيزي | en Bishkek; Kyrgyz | fr Bichkek; kirghize | ru Бишкек; киргизский; Кыргызстан, Киргизия
   | fa بیشکک; قرقیزستانی | tr Bişkek; Kırgız | es Biskek; kirguís | de Bischkek; kirgisisch, Kirgise | zh 比什凯克
AF | ar كابول, كابل; أفغاني, الأفغان, أفغان | en Kabul; Afghan | fr Kaboul; afghan | ru Кабул; афганский, афганец
   | fa کابل; افغان, افغانستانی | tr Kabil; Afgan | es Kabul; afgano | de Kabul; afghanisch, Afghane | zh 喀布尔
PK | ar إسلام آباد, إسلام أباد; باكستاني | en Islamabad; Pakistani | fr Islamabad; pakistanais
   | ru Исламабад; пакистанский, пакистанец | fa اسلام‌آباد; پاکستانی | tr İslamabad; Pakistanlı
   | es Islamabad; pakistaní | de Islamabad; pakistanisch, Pakistaner | zh 伊斯兰堡
IN | ar نيودلهي; هندي, الهنود | en New Delhi, Delhi; Indian | fr New Delhi; indien
   | ru Нью-Дели, Дели; индийский, индиец | fa دهلی نو; هندی | tr Yeni Delhi; Hint, Hintli | es Nueva Delhi; indio
   | de Neu-Delhi; indisch, Inder | zh 新德里
BD | ar دكا; بنغلاديشي, بنغالي | en Dhaka; Bangladeshi | fr Dacca; bangladais | ru Дакка; бангладешский
   | tr Dakka; Bangladeşli | es Daca; bangladesí | de Dhaka; bangladeschisch | zh 达卡
LK | ar كولومبو; سريلانكي | en Colombo; Sri Lankan | fr Colombo; srilankais | ru Коломбо; шри-ланкийский
   | es Colombo; esrilanqués | de Colombo; sri-lankisch | zh 科伦坡
NP | ar كاتماندو; نيبالي | en Kathmandu; Nepali, Nepalese | fr Katmandou; népalais | ru Катманду; непальский
   | es Katmandú; nepalí | de Kathmandu; nepalesisch, Nepalese | zh 加德满都
CN | ar بكين; صيني; جمهورية الصين الشعبية | en Beijing, Peking; Chinese; People's Republic of China; PRC
   | fr Pékin; chinois; République populaire de Chine
   | ru Пекин; китайский, китаец; Китайская Народная Республика; КНР | fa پکن; چینی
   | tr Pekin; Çinli; Çin Halk Cumhuriyeti | es Pekín; chino | de Peking; chinesisch, Chinese; Volksrepublik China
   | zh 北京; ; 中方, 中华人民共和国
TW | ar تايبيه; تايواني | en Taipei; Taiwanese | fr Taipei; taïwanais | ru Тайбэй; тайваньский | fa تایپه; تایوانی
   | tr Taipei; Tayvanlı | es Taipéi; taiwanés | de Taipeh; taiwanesisch, taiwanisch | zh 台北
JP | ar طوكيو; ياباني | en Tokyo; Japanese | fr Tokyo; japonais | ru Токио; японский, японец | fa توکیو; ژاپنی
   | tr Tokyo; Japon | es Tokio; japonés | de Tokio; japanisch, Japaner | zh 东京
KR | ar سول, سيول; كوري جنوبي; كوريا الجنوبية | en Seoul; South Korean; Republic of Korea; ROK
   | fr Séoul; sud-coréen | ru Сеул; южнокорейский; Южная Корея | fa سئول; کره‌ای | tr Seul; Güney Koreli
   | es Seúl; surcoreano | de Seoul; südkoreanisch, Südkoreaner | zh 首尔
KP | ar بيونغ يانغ, بيونجيانج; كوري شمالي; كوريا الشمالية | en Pyongyang; North Korean; ; DPRK
   | fr Pyongyang; nord-coréen | ru Пхеньян; северокорейский; Северная Корея; КНДР | fa پیونگ‌یانگ
   | tr Pyongyang; Kuzey Koreli | es Pionyang; norcoreano | de Pjöngjang; nordkoreanisch, Nordkoreaner | zh 平壤
MN | ar أولان باتور; منغولي | en Ulaanbaatar, Ulan Bator; Mongolian | fr Oulan-Bator; mongol
   | ru Улан-Батор; монгольский | tr Ulan Batur; Moğol | es Ulán Bator; mongol | de Ulan-Bator; mongolisch, Mongole
   | zh 乌兰巴托
VN | ar هانوي; فيتنامي | en Hanoi; Vietnamese | fr Hanoï; vietnamien | ru Ханой; вьетнамский | fa هانوی; ویتنامی
   | tr Hanoi; Vietnamlı | es Hanói; vietnamita | de Hanoi; vietnamesisch, Vietnamese | zh 河内
TH | ar بانكوك; تايلاندي | en Bangkok; Thai | fr Bangkok; thaïlandais | ru Бангкок; таиландский, тайский
   | fa بانکوک; تایلندی | tr Bangkok; Taylandlı | es Bangkok; tailandés | de Bangkok; thailändisch, Thailänder
   | zh 曼谷
MM | ar نايبيداو; ميانماري, بورمي | en Naypyidaw, Naypyitaw; Burmese; Burma | fr Naypyidaw; birman; Birmanie
   | ru Нейпьидо; мьянманский, бирманский | tr Nepido; Myanmarlı | es Naipyidó; birmano; Birmania
   | de Naypyidaw; birmanisch, myanmarisch | zh 内比都
KH | ar بنوم بنه; كمبودي | en Phnom Penh; Cambodian | fr Phnom Penh; cambodgien | ru Пномпень; камбоджийский
   | es Nom Pen; camboyano | de Phnom Penh; kambodschanisch, Kambodschaner | zh 金边
LA | ar فيينتيان; لاوسي | en Vientiane; Laotian, Lao | fr Vientiane; laotien | ru Вьентьян; лаосский
   | es Vientián; laosiano | de Vientiane; laotisch, Laote | zh 万象
MY | ar كوالالمبور; ماليزي | en Kuala Lumpur; Malaysian | fr Kuala Lumpur; malaisien | ru Куала-Лумпур; малайзийский
   | fa کوالالامپور; مالزیایی | tr Kuala Lumpur; Malezyalı | es Kuala Lumpur; malasio
   | de Kuala Lumpur; malaysisch, Malaysier | zh 吉隆坡
SG | ar ; سنغافوري | en ; Singaporean | fr ; singapourien | ru ; сингапурский | tr ; Singapurlu | es ; singapurense
   | de ; singapurisch, Singapurer
PH | ar مانيلا; فلبيني | en Manila; Philippine, Filipino; the Philippines | fr Manille; philippin
   | ru Манила; филиппинский | fa مانیل; فیلیپینی | tr Manila; Filipinli | es Manila; filipino
   | de Manila; philippinisch | zh 马尼拉
ID | ar جاكرتا; إندونيسي | en Jakarta; Indonesian | fr Jakarta; indonésien | ru Джакарта; индонезийский
   | fa جاکارتا; اندونزیایی | tr Cakarta; Endonezyalı | es Yakarta; indonesio | de Jakarta; indonesisch, Indonesier
   | zh 雅加达
AU | ar كانبرا; أسترالي | en Canberra; Australian | fr Canberra; australien | ru Канберра; австралийский, австралиец
   | fa کانبرا; استرالیایی | tr Kanberra, Canberra; Avustralyalı | es Canberra; australiano
   | de Canberra; australisch, Australier | zh 堪培拉
NZ | ar ويلينغتون; نيوزيلندي | en Wellington; New Zealander | fr Wellington; néo-zélandais
   | ru Веллингтон; новозеландский | tr Wellington; Yeni Zelandalı | es Wellington; neozelandés
   | de Wellington; neuseeländisch, Neuseeländer | zh 惠灵顿
CA | ar أوتاوا; كندي | en Ottawa; Canadian | fr Ottawa; canadien | ru Оттава; канадский, канадец
   | fa اتاوا; کانادایی | tr Ottawa; Kanadalı | es Ottawa; canadiense | de Ottawa; kanadisch, Kanadier | zh 渥太华
MX | ar مكسيكو سيتي; مكسيكي | en Mexico City; Mexican | fr Mexico; mexicain | ru Мехико; мексиканский, мексиканец
   | fa مکزیکوسیتی; مکزیکی | tr Meksiko; Meksikalı | es Ciudad de México; mexicano
   | de Mexiko-Stadt; mexikanisch, Mexikaner | zh 墨西哥城
BR | ar برازيليا; برازيلي | en Brasília, Brasilia; Brazilian | fr Brasilia; brésilien
   | ru Бразилиа; бразильский, бразилец | fa برازیلیا; برزیلی | tr Brasilia; Brezilyalı | es Brasilia; brasileño
   | de Brasília, Brasilia; brasilianisch, Brasilianer | zh 巴西利亚
AR | ar بوينس آيرس; أرجنتيني | en Buenos Aires; Argentine, Argentinian | fr Buenos Aires; argentin
   | ru Буэнос-Айрес; аргентинский, аргентинец | fa بوئنوس آیرس; آرژانتینی | tr Buenos Aires; Arjantinli
   | es Buenos Aires; argentino | de Buenos Aires; argentinisch, Argentinier | zh 布宜诺斯艾利斯
CL | ar سانتياغو; تشيلي | en Santiago; Chilean | fr Santiago; chilien | ru Сантьяго; чилийский | tr Santiago; Şilili
   | es Santiago de Chile; chileno | de Santiago de Chile; chilenisch, Chilene
CO | ar بوغوتا; كولومبي | en Bogotá, Bogota; Colombian | fr Bogota; colombien | ru Богота; колумбийский
   | tr Bogota; Kolombiyalı | es Bogotá; colombiano | de Bogotá; kolumbianisch, Kolumbianer | zh 波哥大
VE | ar كاراكاس; فنزويلي | en Caracas; Venezuelan | fr Caracas; vénézuélien | ru Каракас; венесуэльский
   | fa کاراکاس; ونزوئلایی | tr Karakas; Venezuelalı | es Caracas; venezolano
   | de Caracas; venezolanisch, Venezolaner | zh 加拉加斯
PE | ar ليما; بيروفي | en Lima; Peruvian | fr Lima; péruvien | ru Лима; перуанский | tr Lima; Perulu
   | es Lima; peruano | de Lima; peruanisch, Peruaner | zh 利马
CU | ar هافانا; كوبي | en Havana; Cuban | fr La Havane; cubain | ru Гавана; кубинский, кубинец | fa هاوانا; کوبایی
   | tr Havana; Kübalı | es La Habana; cubano | de Havanna; kubanisch, Kubaner | zh 哈瓦那
ZA | ar بريتوريا; جنوب أفريقي, جنوب إفريقي; جنوب إفريقيا | en Pretoria; South African | fr Pretoria; sud-africain
   | ru Претория; южноафриканский; ЮАР | fa پرتوریا | tr Pretoria; Güney Afrikalı | es Pretoria; sudafricano
   | de Pretoria; südafrikanisch, Südafrikaner | zh 比勒陀利亚
ET | ar أديس أبابا; إثيوبي | en Addis Ababa; Ethiopian | fr Addis-Abeba; éthiopien | ru Аддис-Абеба; эфиопский
   | fa آدیس آبابا | tr Addis Ababa; Etiyopyalı | es Adís Abeba; etíope | de Addis Abeba; äthiopisch, Äthiopier
   | zh 亚的斯亚贝巴
ER | ar أسمرة; إريتري | en Asmara; Eritrean | fr Asmara; érythréen | ru Асмэра; эритрейский | es Asmara; eritreo
   | de Asmara; eritreisch, Eritreer | zh 阿斯马拉
SO | ar مقديشو; صومالي | en Mogadishu; Somali | fr Mogadiscio; somalien | ru Могадишо; сомалийский
   | tr Mogadişu; Somalili | es Mogadiscio; somalí | de Mogadischu; somalisch, Somalier | zh 摩加迪沙
DJ | ar ; جيبوتي | en ; Djiboutian | fr ; djiboutien | ru ; джибутийский | de ; dschibutisch
KE | ar نيروبي; كيني | en Nairobi; Kenyan | fr Nairobi; kényan | ru Найроби; кенийский | tr Nairobi; Kenyalı
   | es Nairobi; keniano, keniata | de Nairobi; kenianisch, Kenianer | zh 内罗毕
UG | ar كمبالا; أوغندي | en Kampala; Ugandan | fr Kampala; ougandais | ru Кампала; угандийский | es Kampala; ugandés
   | de Kampala; ugandisch, Ugander | zh 坎帕拉
RW | ar كيغالي; رواندي | en Kigali; Rwandan | fr Kigali; rwandais | ru Кигали; руандийский | es Kigali; ruandés
   | de Kigali; ruandisch, Ruander | zh 基加利
CD | ar كينشاسا; ; الكونغو الديمقراطية | en Kinshasa; ; Democratic Republic of the Congo, DR Congo; DRC
   | fr Kinshasa; ; République démocratique du Congo; RDC | ru Киншаса; ; Демократическая Республика Конго; ДРК
   | es Kinsasa | de Kinshasa; ; Demokratische Republik Kongo | zh 金沙萨; ; 刚果民主共和国
NG | ar أبوجا; نيجيري | en Abuja; Nigerian | fr Abuja; nigérian | ru Абуджа; нигерийский | tr Abuja; Nijeryalı
   | es Abuya; nigeriano | de Abuja; nigerianisch, Nigerianer | zh 阿布贾
NE | ar نيامي | en Niamey; Nigerien | fr Niamey; nigérien | ru Ниамей | es Niamey; nigerino | de Niamey; nigrisch
   | zh 尼亚美
ML | ar باماكو | en Bamako; Malian | fr Bamako; malien | ru Бамако; малийский | es Bamako; maliense
   | de Bamako; malisch, Malier | zh 巴马科
TD | ar نجامينا; تشادي | en N'Djamena; Chadian | fr N'Djamena; tchadien | ru Нджамена; чадский | es Yamena; chadiano
   | de N'Djamena; tschadisch | zh 恩贾梅纳
SN | ar داكار; سنغالي | en Dakar; Senegalese | fr Dakar; sénégalais | ru Дакар; сенегальский | es Dakar; senegalés
   | de Dakar; senegalesisch, Senegalese | zh 达喀尔
GH | ar أكرا; غاني | en Accra; Ghanaian | fr Accra; ghanéen | ru Аккра; ганский | es Acra; ghanés
   | de Accra; ghanaisch, Ghanaer | zh 阿克拉
VA | ar ; ; الفاتيكان | en ; ; Vatican, the Vatican, Holy See | fr ; ; Vatican, Saint-Siège
   | ru ; ; Ватикан, Святой Престол | tr ; ; Vatikan | es ; ; Vaticano, Santa Sede | de ; ; Vatikan, Heiliger Stuhl
   | zh ; ; 梵蒂冈
"""


def _parsed(text: str) -> dict[str, dict[str, Typed]]:
    table: dict[str, dict[str, Typed]] = {}
    for line in text.strip().replace("\n   |", " |").splitlines():
        country, *parts = (part.strip() for part in line.split("|"))
        for part in parts:
            language, _, rest = part.partition(" ")
            kinds = [tuple(n.strip() for n in kind.split(",") if n.strip()) for kind in rest.split(";")]
            table.setdefault(country, {})[language] = Typed(*kinds)
    return table


TABLE = _parsed(_TEXT)
"""Country code to language to what the table adds."""

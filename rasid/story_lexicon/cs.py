"""How common the words of 'cs' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: a se
7.25: je na to v
7.0: s z že
6.75: ale do i jsem o pro si tak ve za
6.5: by byl co jak jako jen jsou k když mi mě nebo od po už
6.25: aby ani až bude byla bylo být jeho ještě jsme já které který má není než pak při také tam toho ty u ze
6.0: asi bez bych další dnes ho jejich ji jste kde kdo kdy která let mezi moc mu mám mít měl může ne nic no nám nás
něco podle pokud protože proč první před roce roku své takže ten teď ti tom tomu tu tím vám vás více všechny či
5.75: ano budou budu byli byly chce chci což den době dobře dva díky děti hodně jde jeden její jenom jestli jim již
jo jsi jí každý ke kterou kteří kvůli lidé lidí mají moje možná musí my máme místo měla měli nad nikdo nikdy nové ní
něj někdo on opravdu pod poslední pouze praha prostě proti proto práce právě pár přes rok stejně stále svou ta tady
taky tedy tento tohle trochu této třeba tři velmi víc však vše všechno všichni vůbec zase zde čas české řekl život
5.5: abych ať během c celkem celou celé celý chcete chtěl chvíli d dalších dlouho dne dobré dobrý dobu doma dost
dostal druhé dvou dvě dál dále dělat fakt hlavní hlavně hned hodin jedna jedno jednou jednu jinak jiné jít kam kdyby
kolem kolik kromě kč lepší letech lidi lze m mimo minut mnoho mně mohl mohla mohou možné myslím máte máš místě města
můj můžete nakonec například navíc naše nebude nebyl nechci nejen nejlepší nejsou největší nemá nemám nevím nich
nový nyní nějaký někdy několik některé oblasti opět ostatní patří peníze poté později pořád praze problém prosím
práci především přesně přímo případě rychle rád ráda rámci ráno samozřejmě sebe sebou sem sice snad sobě společnost
společnosti spolu strany stát svého svých svým světa světě svůj sám takhle tato tebe the tohoto tomto toto tyto té
tě těch určitě usa vaše velké velký večer vidět vlastní vlastně vy včetně věci větší všech všem vždy vždycky zatím
zejména země znovu zároveň úplně často česká český člověk čr část části říká školy života
5.25: abychom akce alespoň aspoň auto b bohužel brno brzy budeme budete buď bychom byste cena cenu ceny cesta chtějí
chtěla dal daleko dle dneska dnešní dny dní dobrá doby docela dokonce domu domácí domů dostat doufám došlo druhou
druhý dá dát dítě děkuji dělá dětí dříve důležité dům e eu film firmy h hodiny hry hrát http in informace jaké jaký
jan jasně jdu jednoho jedná jedné jedním jehož jej jich jiného jiný jiných jistě jiří jméno kdybych km konce konci
konec konečně kterého kterém kterých kterým l letos lety li lidem listopadu líbí malé martin mezinárodní mne mnoha
mnohem mnou množství mohli mohlo možnost musel musím muž muže muži málo mé mého méně místa místní mělo město městě
můžeme můžu n najít naopak naprosto např naši našich naší nebudu nebyla nebylo nejde nejsem nejvyšší neměl nemůže
nemůžu new nimi noc noci novou nová nového nových nově náměstí národní náš ním ně nějak nějakou nějaké někde někoho
několika některých něm oba období občas of okolí ona oni organizace ovšem p pan paní petr platí pocit policie pomoc
pomoci pomocí poprvé potom počet prahy pravda pravdu prezident problémy program projekt prostřednictvím prostředí
prvním práva právo prý pět přece přesto přijde přitom přišel příliš půl r rady republice republiky rodiče roky
rovněž rozdíl rozhodnutí rozhodně ruce rádi různých sama sami skoro skupiny slova slovo služby smrti sociální
součástí společně spíš spíše stal stalo stavu stačí stojí století straně státní státu střední svém svět systém
systému t taková takové takový teda tehdy tisíc tolik totiž tuto tzv téměř týden tým týmu těchto třetí udělat utkání
vede vedení vedle velkou velká vláda vlády vody vypadá vyšší vzhledem váš vážně ví vím víte výsledky včera věc věcí
vědět většina většinou x zatímco začal začala začátku začíná zařízení zcela zda zdarma zemi znamená zpět zrovna
základní základě zákona září zítra území č času čeká česku českého českých člověka článek čtyři čím číslo řekla
řešení říct řízení škola špatně štěstí žena ženy životě žádné žádný
5.0: abyste ahoj akci aktivní aktuální alba americké and aplikace atd auta autor body bodů boty brně budeš budovy
byt bývalý března cca celá celého celém centra centru centrum cestou cestu cesty cestě chceme chceš chodit chodí
chování chtít chtěli chuť chybí chápu cm cz cílem dala dalšího dalším dalšími data david de denně deset dispozici
dlouhé dnech dnů doba dobrou dohromady dokud dokáže dolarů domě doprava dopravní dostala dostali dostane dosud druhá
druhého dubna dvakrát dveře dvěma dávno dává díl děje dělají dělám dřív důvod důvodu důvodů energie evropské evropy
evropě existuje f fajn filmu finanční finále firma fotografie funguje funkce funkci g historie historii hlavním
hlavu hlavy hnutí hodinu holka holky horší hra hraje hranice hru hráči ii informací internetu j jakou jaká jana
jasné jediná jediné jediný jednom jednotlivých jednání jejichž jejím jelikož jenž jenže jež jinou jiná jižní jménem
josef jídlo karel každou každá každé každého kdysi klidně klidu klub klubu kluci kluk kniha knihy koho kola kole
kolo komise koncem korun koupit kousek kraj kraje kraji králové krásné kurva kvalitní května ledna letní lidmi ligy
loď lépe léta létě malá malý matka me menší metrů michal milionů miluju minimálně ministr minulosti mistrovství
mluvit mluví mm moci model moderní moře musela muset musíme musíte mužů myslel myslí myslíte míst měly měsíc měsíce
měsíců můžeš nabízí nachází najdete najednou napsal našeho našel našem neboť nebudou nechal nechat nechce nedá
neděli nejprve nejspíš nejvíc nejvíce nelze nemají nemocnice nemusí nemáte neměla neměli nesmí nevadí neví ni nichž
nicméně nikoho nohy normální novém nutné nádraží náhodou náklady námi nápad následně návrh název názor názvem níž
nějaká někteří německu němu obce obchodní oblečení obou obsahuje obvykle obyvatel obě oddělení odpoledne odpověď ods
ok okamžitě okolo online ono opatření oproti osm osob osobní osobně osoby ostatních ostrava otec otázka otázku
otázky oči pana pane parlamentu pavel peněz petra plzeň plán plánu podařilo podmínky podobně podobě podporu podzim
podívat podívejte pohled pohodě politické pomalu poměrně pondělí posledních postup postupně potřeba potřebuje
potřebuju použití používá pozice pozici pozor počasí počtu pořádku pořádně pracovat pracovní pracuje pravděpodobně
pravidla pražské prezidenta prodej programu projektu prosince prostor prostoru provoz provozu prvních prvního pryč
průběhu pátek píše pěkně pěti předseda představit předtím přišla příběh případ případně přístup příští působí
původní původně rada radost raději radši republika rodina rodiny roli rozhodl rukou ruku rusko různé sedm setkání
sex seznam situace situaci skončil skupina skutečnosti skutečně skvěle skvělý sledovat slunce služeb smlouvy smrt
smysl směrem snaží sobotu sociálních soud soudu soutěž soutěže souvislosti současné speciální spojení společností
spolupráci sport sportovní spousta spoustu správně spát srdce srpna stala stane stanice staré starý starší stav
stejné stejný strach stran strana stranu strašně stránky stránkách státy středu super svoje svoji svému svými
světové syn série síly sítě takovou takového takto tebou telefon televize tenhle tentokrát teprve text titul tobě
tomáš top tou trhu tuhle tv tvoje tvoří tvrdí tyhle typ typu téma tímto týdny těla tělo těm těžké tří udělal udělala
ulice ulici umí umění uvnitř vašeho vaší vedoucí velice ven venku verze video vidím viděl viz vlasy vliv voda volby
volbách vrátil vrátit vydání vyhrál vysoké vztah vztahy vzít václav války vámi víme vítězství víš výběr výkon
výrazně vývoj výše věku většinu vězení věřím všeho všude vůči vždyť webu zahraničí zajímavé začne začít zboží zbytek
zdravotní zdraví zdroj zdá zeman zemí zemřel zhruba zkušenosti změnit změny znám zní zpráva zprávy zpátky způsob
způsobem zvláštní zájem zákon záleží zápas získal získat zřejmě února úterý účet úřad úřadu čech čekat čem června
česko českou činnost činnosti čssd čtvrtek řada řadu řady řadě řešit října říkal říkat říkám šanci šel šest škoda
škole šla šlo žen žije životní žádnou žádná žít
4.75: adresu aha akcí akorát aktivity al album americká amerického americký amerických anebo aniž apod areálu armáda
armády at aut automaticky autě avšak ačkoliv babiš banky barvy bavit baví bejt bere beru bezpečnost bezpečnosti
bezpečnostní black blízko blízkosti blíží bod boha boj boje boji bojovat bolest bolí bože boží branky bratr brna
brzo brát budoucnost budoucnosti budoucí bydlení bys bytu bílá bílé bílý bývá běžně březnu bůh celkové celkově cen
centrální chvilku chvíle chyba chybu chyby chystá city cizí cokoliv cvičení cíl cíle cítit cítí cítím dají dali
daniel daně dat daří dcera dejte delší demokracie deník deseti design desítky devět divadla divadlo dlouhodobě
dlouhou dlouhá dlouhý dobou dochází dodnes dojde dojem dokázal dolní dolů domy dopravy doslova dovolenou dr druh
druhu druhy druhém druhým druhů držet drží duše dvacet dám dárek dávat déle délka díla dílo dítěte dívat děkujeme
děkuju dělal děláš dětem dětmi dětství důsledku energii eur euro eva evropských existují festival festivalu fi filmy
filmů firem firmu for fotbal fotky foto francie františek fungovat galerie generace google gól góly ha hej hele her
hezky hezké hezký historické hlas hlasů hlava hlavních hlavního hlavou hlavě hledat hlediska hledá hodnocení hodnotu
hodnoty hodí horní hory hotel hotelu hrad hradec hradu hranici hrozně hrál hráč hráče hráčů https hubu hudba hudbu
hudby hudební hvězdy hře hřiště ideální ihned internet is it itálie jakmile jakub jakým jaroslav jasný jazyk jaře
jdeme jdou jede jedinou jednoduché jednoduše jednotky jednotlivé jejího jejíž jestliže jet jezdí jinde jiným jinými
jiřího jmenuje jména john jídla jím jíst kanceláře kapely kapitán kategorie kategorii každopádně každém kg kilometrů
klasické klid knihu knize kol kompletní komu komunikace koncert konference konkrétní konkrétně konstrukce kontrolu
končí koupil krize krok král krásná krásný krásně krátce kterému kterými kulturní kultury kurz kus kód kým la labem
lehce letadla letadlo letiště letošní leží liberec lidské line linky list lize lodi loni lukáš láska lásku lásky
lékař léto líp líto majetek majetku majitel malou malých manžel manželka manželství marek marie martina maso matky
max maximální maximálně mil milan miliard miliardy milionu miliony miloš mimochodem min minimální ministerstva
ministerstvo ministra minulý minuty miroslav mistrů mladá mladé mladý mladší mluvčí mobil mobilní mohly mohu moji
mojí momentálně most motor mozek možnosti možností mrzí ms museli musíš muzeum myslela myslet mysli myslíš myšlenky
máma média mém mírně míru místech místnosti mých mým mění měst městské měsíci můžou nabídka nabídku nadále naděje
nahoru najde napadlo naposledy napsat narodil nato naučit našla našli naštěstí nebezpečí nebyli nebyly nechala
nechtěl nechápu nedaleko nedávno neexistuje nejdřív nejdříve nejdůležitější nejhorší nejlepších nejlepším nejlépe
nejméně nejsi nejsme největších největším nejčastěji nelíbí nemoci nemocnici nemohl nemohla nemusíte nemáme nemáš
nemůžeme nemůžete nestalo neustále neviděl nevíte neznamená nhl nijak nikde nikomu nim nižší noviny novým noční
národního následující návrat návratu návrhu názory něho nějakého někam několikrát někomu někým německa německo
německé němž obchod obchodu obci obcí obec obecně objevil objeví oblast oboru obrany obraz obsah obětí ochranu
ochrany ode odešel odkud odpovídá odpovědi odtud off oficiální oficiálně ohledně okna olomouc omezení one onemocnění
operace osoba otce očí paměti pardubice park parku pavla pes pivo platit play plné plný plně plus plzni plány poblíž
pochází podmínek podnikání podobné podobný podpora podporuje podstatě podání podíl pohledu pohyb poháru pojištění
pokaždé pokoj pokoje pokoji pokračovat pokračuje pokus pole policejní policii politici politika politiky polovina
poloviny polovině polsko pomohl pomáhá pomůže poněkud popis poslal poslanci poslat posledním post postavení postavit
postele potřebujete potřebují potřeby použít používají používat povolení pozdě pozitivní poznat pozornost počátku
pořadí prachy pracoval prací prakticky pravidelně pravé praxi pražského prdele premiér premiéra problémů probíhá
procent proces procesu produkce profesionální projekty prostředky prvky práv právní průmyslu průměru psa psát pán
péče péči pěkné pěkný přeci předchozí přední představení představuje přehled překlad překlady překvapení přestože
převážně přibližně přichází přijdou přijít připomíná připravit přičemž přišli přišlo přání přátelé příklad
příležitost příležitosti případech přírodní přírody příště půjde půjdu reakce regionu rekonstrukce restaurace režim
režimu rodinu rodině rodičů rokem role roste rovnou rozhodla rozhovor rozhovoru rozvoj ročník ročníku ročně ruky
ruska rusku ruská ruské ruský rychlost rychlosti rána růst sakra samé san schopen schopnost schopnosti sdružení sedí
sedět sen senátu seriál seriálu server ses sestra set severní sexy seznamu show sil silnice silnici silné silný
silně sis sk skončila skončí skupině skutečnost skvělá skvělé slouží slov slovensko slovensku slovy složení služba
službu slyšet smlouvu smyslu směru snadno snažil snažit snažím snížení sněmovny sobotka soudní soutěži současnosti
současně sparta spojené spojených společné společného spolupráce sportu správné správný správy srovnání stanici
start stará stavba stavby stavební stejnou sto stovky stroj stroje studenti studia studie styl stylu stál státního
států stává sv svazu svoboda svobody svojí svá světla světlo syna systémy sérii síla sílu síť tahle tajemství
takových technické techniky technologie ted telefonu televizi televizní teplota termín test texty tisíce tj tlak
tomhle tomuto tour touto tradiční trati trenér trest trh trošku trvá tudíž turnaj tvaru tvář tvůj typy táta též
týdne týdnů týká těmi těsně těší těžko třech třemi třída třídy udržet události udělali udělá udělám ukazuje ukončení
ukázal ukázat umožňuje umístění unie unikátní univerzity uprostřed určité uvedl uvidíme uvádí učení učit uživatele
vaši vašich vedením vedl velikosti velkého velkých velkým verzi veřejnosti veřejné veřejných veškeré vhodné videa
vidí vidíte viděla viděli vladimír vlastním vládu vládě vnitřní vodní vodou vodu vojenské voleb volební volný
vozidla vrací vrátí vstup vybavení vybrat vychází vydal vyhrála vyhrát vyjde vypadat vysokou vysoká vysoký
vystoupení vysvětlit vysílání vytvoření vytvořit využití využít využívá vyšlo vzal vzduchu vzdělání vzdělávání
vznikla vzniku vztahu václava válce válka vánoce vánoční vést víkend víkendu vína víno výboru výběru východní
východě výkonu výlet výroba výrobce výrobu výroby výrobě výročí výsledek výsledkem výstava výzkum význam výši včas
věděl věděli věřit věří všechna všemi vůz w web windows y yorku you zabít zadní zahraniční zahájení zajistit zajímá
zaměstnanců zaplatit zas začali začalo začaly začátek zbraní zbraně zdeněk zdi zdroje zdrojů zemích zeptat zima
zimní zimě zjistil zjistit zkrátka zkuste zlato změna změnu změní značky zná známé známý znát znáte zpracování
zprávu zranění zrušení zvláště zvýšení zájmu zákaz základních záležitost zámek zámku západ západní zápase zápasu
zápasy zápasů zásadní zástupce zástupci závod závodu závěru záznam získala zůstal zůstane zůstat zůstává údaje
údajně úkol úroveň úrovni úseku úspěch úspěšně ústavu ústí útok útoku účast čaj čase časem čechách čeho čekají čekal
čele čemu černá černé černý července červené českém češi čeští činí člen členem členové členy členů článku články čt
čtení čtyř částečně částí čímž číny čísla číst ředitel řekne řeknu řečeno řeší řidič řádu říci řídit říkají říkala
šance šaty šesti škol školní školství školu špatné špatný šéf ženu žijí žil životního
4.5: absolutní absolutně abys ach adam agent agentura agentury air aj akademie akcie aktivně aktuálně akční alkohol
alkoholu all americe ameriky američané andrej android aneb anglicky anglie anna aplikaci aplikací apple areál armádu
asociace atmosféru au autem autobus automobilů autora autoři ač ačkoli babička babiše bank banka bankovní bar baru
barva barvu baterie bazénu beze bezpečné bezpečí big blog bodu bohu bojí bojím boku boleslav bolesti brankář bratra
bratři britské britský británie británii brněnské bránit brány brání brýle budoucnu budov budova budově budějovice
buďte bydlí byty bytě bytů byť bát bílého bývají bývalé bývalého běh běhu běžné běží břehu cd celej celek celková
celkový ceně cest cestovní cestování charakter chemie chlap chovat chránit chybět coby cokoli cup czech církev
církve da dalo dané daní datum daň daňové dceru dcery definitivně dej denní deníku deska desky detaily digitální
diskuse divadelní divadle divný diváků dna dnem dnešního dnešním dni dob dobrej dobrodružství dobrého dobrých dodat
dodávky dodává dohoda dohodu dohody dojít dokonale doktor dokument dokumentu dokumenty dokázali dole domov domova
domácnosti domácích domácím doopravdy dopadne dopis dopoledne doporučení doporučuji dopravu dopředu dosavadní
dostalo dostanete dostanou dostanu dostatek dostatečně dostupné dostává dosáhl dosáhnout dotace dotaz dovolené
dovolit dph drama drobné drogy dráhy dubnu duchovní duchu duši dvanáct dvd dveří dvojice dálnice dáme dámy dárky
dáte dávají dávám délce dík dílu díly dílů dívka dívky dědictví dějin dělala dělali děláte dění dětské dřeva důkaz
důkazy důležitou důležitá důležitý důvodem důvody důvěru ekonomické ekonomika ekonomiky el elektrické elektronické
emoce en ep evropa evropská evropského evropský ex existence existenci expozice extra extrémně facebook facebooku
fakulty fanoušci fanoušky fc federace filip filmové financování financí finančních firmě fond fondu ford forma
formou formu formy formě fotbalisté fotbalové fotbalu fotku fotografii fotografií francii francouzské fungování
funkcí funkční fáze fázi gay generál generální george globální go grand group gólů hale hana harry hasiči hc hd
herec herečka herní heslo hlad hlasování hlasy hledají hledal hledám hledáme hledání hledáte hlásí hlášení hm
hmotnost hod hodinky hodinách hodině hodit hodnota hodnotě hokej hokejisté holku hor hora horách hospodářské
hospodářství hosté hovno hovoří hradci hradě hrají hranic hraní hrdina hrozí hrála hráli hvězda hřišti iii indie
individuální info informaci informační ing instituce internetové investice investiční itálii iv ivana izrael ja jack
jakoby jakékoliv james jara jarní jaro jasno jazyka jedeme jediným jedině jednak jednalo jednat jednoduchý
jednodušší jednomu jednotek jednotka jednoznačně jedu jejích jel jezdit ježíš jihlava jihu jindy jiném jiní jistotu
jistá jisté jistý josefa jízda jízdy kafe kalhoty kamarád kamarádi kamarádka kamarády kameny kamery kampaně kampaň
kancelář kapela kapsy kariéru kariéry karla karlovy kartu karty kateřina každej každoročně každému každým kdybychom
kdybyste kdykoliv kim kladno klaus klient klubů kluka klíč knih knihovny koalice kolegy kolena kombinace kombinaci
komedie komentář komentáře komerční komory komunikaci konferenci kontakt kontaktu kontextu kontrola kontrolou
kontroly koná koní koně koruny kostel kostela koule koupila kousky kouzlo kočka kočky krev krizi krku kroky krve
krále královna království krásnou krátké krátký ksč ksčm kuchyni kuchyně kultura kusů kvalifikace kvalita kvalitu
kvality květnu kw kámen kůže kůži le led lednu lehké les lesa lese letišti letních letošního letu levé liberci
lidové lidská lidských lidu life liga linka listu listy live liší lodí lodě londýně los love lucie luxusní látek
látky lázně lékaře lékaři lékařské léky líbilo líbit lístky ma mail majitele malého mami maminka man manažer manžela
mapa masa materiál materiálu materiály materiálů medaile medaili mediální menu menších metody metra metru
mezinárodního mezitím michael michaela microsoft milion milovat miluje miluji milá milý ministrem minulost minulého
minutu minutách minutě mise mistr mj ml mladí mladých mluvil mládeže mládí mléko mnohdy mnohé mnozí mobilních modelu
modely modrá modré moment morava moravy moravě moskva moskvě mostu motoru motory mou mozku moři možno možný mrtvých
muselo music muzea myšlenka myšlení mzdy málem médií mír míry místem místnost místních místy míč míře míří módní
měnit městech městem městského měsících měsíční měření nabídky nabídnout naději nahoře najdeme najdou namísto
naproti napsala napětí napříč narozeniny narození nasazení nastavení nastoupil natolik natáčení navzdory navzájem
navštívit navždy nařízení našim naším nebe nebezpečné neboj neboli nebudeme nebudete nechali nechceme nechcete
nechceš nechte nechtějí nechtěla nechá nechám necháme nedokážu nedostatek nedošlo neděle nedělá nefunguje negativní
nehoda nehody nejbližší nejlepšího nejmenší nejnižší nejnovější nejstarší nejste nemoc nemohli nemohou nemohu
nemusel nemusím nemyslím nemělo nemůžeš nenapadlo neplatí nepodařilo nese nesnáším nestačí nestojí neumí neumím
neuvěřitelné nevidím neviděla nevypadá nevěděl nevěděla nezajímá neznám neřekl nešlo nikam nikoli nikoliv ničeho
ničemu nohou normálně nosit nosí nova novin novinka novinky novináři novák nutno nutně náboženství nádherné nádherný
nákladů nákup nákupu náladu nápady národ národa národním nárok náročné násilí následky následujících nástroj
nástroje návrhy návštěva návštěvníky návštěvu návštěvy návštěvě názoru názvu nízké nýbrž něhož nějakej nějakým
některá němci německá německého německý německých něčeho něčem něčím obavy obchodních obchody obchodě objekt objektu
objem objemu objevila objevují oblastech oblastí obličej oblíbené oblíbený obor obrazu obrazy obrovské obrovský
obránce obrázek obrázky obsahu obvinění obyvatelé občanské občany občané občanů oběd oběma oběti obří ocenění
ochrana odborné odchodu odehrál odejít odkaz odmítl odpor odpovědnost odpovědět odvahu odvolání oh ohledem ohledu
ohrožení okamžik okamžiku oko okolností okraji okres okruhu olomouci omlouvám ondřej opakovaně open operaci operační
opozice opravy opustil opustit organizaci organizací orgány originální osmi osn osobnosti osobních osobu ostatním
ostatními ostatně ostravě ostrov ostrově osud otcem otevřel otevřené otevření otevřít otázek otázkou ovoce označení
označil oznámení oznámil očekávání očima očích pacientů paliva palubě paměť panu papír pardon parlament partner
partnera party paráda patrně patře paul paříži pc perfektní peter pevně pečlivě pití piva planety plno plnou plná
plocha plochy plyn plynu plzně pobyt pobytu pobřeží pochopil pochopit pocity podaří podepsal podezření podmínkách
podnik podnikatel podniku podobu podpory podpořit podruhé podzimní podél podívej pohlaví pohybu pohybuje pohár
pojďme pokračování pokusil poli policisté politice politická politický politických politik politiku polovinu polska
polsku pomoct pomohla pomáhat poměr poměru popisuje poplatek populace populární poradce porovnání porušení poskytuje
poslanec posledního poslouchat postav postavil postavu postavy postel posteli postupem postupu potravin potraviny
potvrdil potíže potřebné potřeboval potřebovala potřebovat potřebu potřebujeme potřebuji použil používání považuje
povede povedlo povinnost povinnosti povinné povolání povrch povrchu pozadí poznámky poznání počkat počítat počítač
počítače pořad pořadu poškození požadavky požádal pracovala pracovních pracovníci pracují prahu pravidel pravou
pravý praxe pražská pražském pražský pražských prdel prezidentem prima princ princip principu problému proboha
prodal prodat prodeje prodeji prodloužení produkty produktů profesor profil programy prohlásil prohlášení projektů
projev projít prosinci prospěch prostory prostředků proud proudu provedení provést prošel prsa prsty právník průběh
průmysl průměr průměrná průvodce průzkum průzkumu psal psaní ptám ptát pustit pusu putin pádu pánové párty píseň
písně pít pěkná předchozích předem předmět předmětem předměty přednost předsedy představ představil představují
představí přeji přemýšlet přemýšlím přenos přenosu přestat přesvědčit přečíst přidal přidat přijdu přijede přijel
přijetí přijmout přinesl přináší připadá připojení připraven připravuje přiznat přiznání přál přátel přátelství
příbram příběhu příběhy příjem příjemné příjemný příjmení příjmu příjmy příjmů příkladem přímé případné případu
případy případů příprava přípravu přípravy přípravě příroda přírodě příspěvek přístupu přítel přítele přítomnost
půdy půdě působení působil původu radek radnice radu rakousko rakousku ranní reakci reality recenze recept red
regionální reklamy rekonstrukci rekord relativně reprezentace republiku resp respektive restauraci revoluce revoluci
režisér richard riziko robert rodinné rodinou rohu roman rostlin rostliny rostou rozdělení rozhlasu rozhodli
rozhodne rozhodnout rozhodování rozhodčí rozpočet rozpočtu rozsahu rozum rozvoje rozšíření roční ruského rusové ryby
rychleji rychlejší rychlostí rychlé rychlý ránu růstu různými sa sam samo samotné samotného samotný samsung sb sboru
sbírky schopni scény scénář scéně sedmi sehnat sekce sekund semifinále serveru sestry sever severu sexu sexuální
sezony sezoně sezóny seš shromáždění signál silná silnější skončení skončilo skončit skrze skupin skupinu skutečné
skutečný skvělou skóre slavia slaví sledování sleduje sloužit slovenské slovenský sluneční slyšel slyším smlouva
smluv smrtí sms směr snadné snaha snažila snažili snažíme sny snídani sníh snímek sněhu so sociálně software sotva
soubor souboru soudce souhlas souhlasím soukromé soukromí souladu soutěží souvisí současný součást sp spodní spol
společenské společenství společný spočívá spravedlnosti správa správce správnou správní správu spánku spí sranda
srdci srpnu st stadionu staly standardní star starosta starosti startu starého starých starších statistiky stavbu
staveb staví stačilo stejná stejného stejném stejným stolu stop stopy stranou stranách strategie street strojů strom
stromy stromů stránce stránka stránku strávil student studenty studentů studio studiu studium stupeň stupně stupňů
stáhnout stála stálo státech státních stůl svatého svatý svaz svobodu svátek svědomí světová světového světový
světových světu symbol systémem systémů sídlem sídlo síti sítí sýrii tabulky tajné takovém takovým talent taneční te
technika technologií tehdejší tel telefony tenkrát teorie teplo teploty terénu testování testy textu time tip tisku
tito titulky titulu tlaku totéž tradice tradici tradičně trase trasy trať trenéra trhy trpí trvalo trvat trápí
trénink tréninku tun turnaje turnaji turné tvar tvorba tvorbu tvorby tvorbě tvrdě tvrzení tváře tváří tvé tábor
téhle témata tématem tématu tý týdnu týmem týmy týmů týče těle těmito těmto těšit těším těžce těžký těžší třetího
třetím třicet třikrát třídě událost událostí uhlí uk ukazují ukrajině ukázalo ukáže ulic umožní umím up upřímně
určitou us usd uskuteční uvidí uvidím uvidíte učitel učí užít vadí van varianta vary vašem vaším vedla vedlejší
vedou vejce velikost velitel velkém vesmíru vesnice vesnici večera večeře večeři veřejnost veřejného veřejně vidíme
vidění virtuální vlak vlaku vlaky vlastnictví vlastnosti vlastních vlastního vlasů vlevo vlivem vládní vnitra vnější
vodě vojáci vojáky vojáků volba vole volit voličů volno volné volně vozidel vozidlo vozu vozy vozů vpravo vraždy
vrchní vrchol vrcholu vrátila vs vstupu vteřin vtip vybral vydala vydali vydat vydrží vydává vyhlášení vyhnout
vyhráli vyjádření vyjádřit vynikající vypadají vypadalo vyplývá vyrazit vyrábí vysoce vysoko vysokých vysočina
vysvětlení vysvětluje vytvořil vytváří využívají využívat vyzkoušet vyřešit vyšel vyšetření vyšetřování vyšla
vyžaduje vzadu vzala vzali vzduch vzdálenost vzdálenosti vzhled vzhůru vznik vznikl vzniklo vzniká vzpomínky vztahů
válku vídeň vítr vítěz výbor výborný výborně východ výdaje výhled výhody výhradně výjimkou výkonem výkony výpověď
výraz výrobci výrobky výrobků výrobní výsledku výsledků výstavy vývoje vývoji výzkumu významné výšce výška výšky
věcech vědci vědomí vědí věděla věk věnovat věnuje většiny většině větších větším vším vůdce vůle webové world york
your youtube zabil zabránit zabývá zachránit zadarmo zadek zahrada zahrady zahradě zahraničních zahrnuje zahrát
zahájil zajištění zajímalo zajímat zajímavá zajímavý založení založil zaměstnance zaměstnanci zaměstnání zaplatí
zapomenout zapomněl zasedání zaslouží zastavil zastavit zastupitelstva zato zavedení začnou začátkem začínají
začínám zbavit zbraň zbytečné zbytečně zbývá zdejší zdravotnictví zdravím zdravý zdrojem zdálo zelená zelené zem
zemana zemědělství zemřela zeptal zeď zisk zisku zjistila zjistili zjistí zjištění zkoušky zkus zkusit zkušenost
zkušeností zlata zlatá zlaté zlatý zlepšení zlín změn změnil změnila změně znalosti znamenalo znamenat znamení
značka značně znova známe známky známo známá známých zodpovědnost zoo zpočátku zpoždění zpravidla zpráv zpěvačka
zpěvák způsoby zrušit ztratil ztratila ztráta ztráty zuby zvlášť zvuk zvyšuje zvířat zvířata zvíře zvýšit zádech
zákazníky zákazníků základ základem základy zákonem zákony zákonů záležitosti západu závislosti závody závodů závěr
zázemí zázrak zážitek získali získání zůstala údajů údolí úkolem úkoly úmrtí únoru úpravy úrovně úsilí úsměv úspěchu
úspěšné úspěšný ústav ústavní útoky útočník úvodní účasti účelem účely účtu úřady úžasná úžasné úžasný časopis
časopisu častěji časy čechy čechů čekala čekám červenci červená červený červnu česka česky českým četl činu čisté
čistý čistě členství člověkem člověku článků čtvrtfinále čtvrti čtvrté čtvrtý čtyřech čtyřmi čtěte částku čína
čínské číně řad řecko ředitele řekli řekni řeky řeč řeči řidiče řád řídí říjnu říkali říkáte říše široké škody
školách šli špatná šíření šťastná šťastný žebříčku železniční ženou ženská ženský ženě žijeme životem životu životy
živé žádost
4.25: absolvoval absurdní ac ad administrativní africe afriky akcií aktivit aktivita aktualizace alena alex aleš
alfa aliance alice alternativní am americkou americkým amerika američtí an analýza analýzy andrea andreje andy anděl
angeles anglické anglický anglii angličtiny angličtině antonín architekt architektury archiv archivu are argumenty
armádní armádě art as asie asii asistent atmosféra atp atraktivní audi audio austrálie austrálii autobusem autobusu
autobusy automobil automobily autorem autorka autorů ba babičky baby balení balík balíček bance barbora barev
barevné barokní barvách barvě batoh bazén bbc be belgie ben benešov berlín berlíně berou beroun best bezpečnostních
bezpečný bezpečně bezprostředně bible bilance bill bio bitva bitvy bitvě blbec blbej blbost blbý blesk blogu blok
bloku blue blázen blízké blíž blíže bmw bob bohatství bohaté bohatý bohem bohuslav bojoval bojuje bojů boleslavi
bolet bomba bomby bonus bot bouře box boční bral brambory branek branku bratislavě brazílie brazílii britská
britského brod bruselu brána budem budoucna budovu budování budějovicích buněk business buňky bydlet bytosti byznys
bál bála bázi bílou bílých býval bývalá běžná běžný běžných březen celkovou celkového celku celých celým cenné cenou
center centimetrů centrem cestovat cestující cestujících cestách charakteru charles chaty cheb chelsea chemické
chlapa chlapce chlapci chlapec chlapi chleba chodil chodila chodili chodím chorvatsko chovají chová chris chrámu
chrání chtělo chudák chutná chutí chyb chyběl chystají chytil chytré chytrý cia cigarety cit civilizace civilní
cizích club copak cože cs cukr cukru cupu cvičit cyklu cyklus cíli cílů církevní cítil cítila cítíte daly dalšímu
dan dana daniela daného daný dar databáze databázi davida day dc dcerou dech definice del demokracii demokratické
demonstrace derby desce desetiletí designu desku desítek devadesátých devíti di die disk diskusi diskuze displej
divit divize divné divně divoké divu diváci dj dlouhodobé dlouhých dluh dluhy dnešek dneška dnešních dno dně
dobrovolně dobrém dobrým dobách dobří dodal dohodě doklady dokola dokonalé dokonalý dokončení dokončil doktora
dokumentů dokázala dokázat dokážete dokážou dokážu dokáží dolu domem domluvit domácností domácího dopad dopadlo
doplněk doplnění doporučuje doposud dopravce dopravních dopravě dorazil dorazili dorazí dort dosah dosahuje dosažení
dospělé dospělí dostaly dostaneme dosti dostupný dostávají dosáhla dotací dotazy doufat dovnitř dovolená dozvíte
dozvěděl dozvědět dočasně dočkal dočkat došel drahá drahé drahý dresu drog druhému družstva družstvo dráhu dráze drž
držel držení držte držím du duben duch ducha duel duo duševní dvaceti dvanácti dveřmi dvořák dvůr dálnici dáma
dámské dával dávky dáš délku délky déšť díle dílech dílem dílny dítětem dítěti dívku dívám děcka děda děj dějiny
dějinách děl dělo děláme dělí dětská dětský dětských dřevo dřevěné dřívější důchodu důkazem důkazů důležitých
důležitým důležitější důraz důsledky důstojník ed efekt efektivní ehm ekonom ekonomický ekonomiku elegantní
elektrárny elektřiny email energetické energií et evidentně evropskou evropském evropu existovat exkluzivní expert
externí extraligy fakta fakulta fanoušků federální ferrari filmech filmový filmových finance finančního finančně
finální firemní firmou focení fondy fondů formule formátu fotbale fotbalový fotek fotka fotogalerie fotograf fr
france francouzská francouzského francouzský frank františka free from fronta fronty frontě frýdek full fungují furt
fyzicky fyzické galaxy galerii gb generaci generálního geniální golf gps green gymnázia gymnázium hajzlu haly hasičů
havel havla helena henry herce herci hesla hezká high historicky historický historických historik hitler hl hladiny
hlasovat hledali hloupé hluboce hluboko hluboké hlídat hmm hmotnosti hmoty hodil hodina hodinou hodnot hodnotí hodná
hodný hokejové hokejový holčička home honza horko horké horské hospodaření host hosty hostů hot hotovo hotové houby
house hoře hp hradce hradiště hrajeme hranicích hrdiny hrob hrou hrozné hrozný hrách hráčem hrůza hudbě hudebních
humor hvězd hvězdou hádat hřbitov hůř ideálně idiot index indii infarkt infekce informovat inspirace inspiraci
instalaci institucí institut institutu integrace intel inteligence inteligentní intenzivní intenzivně interiér
interiéru international internetový internetových investic investovat ios iphone iráku islám islámu iso italské ivan
ivo izraele izraeli jablonec jaderné jakej jakožto jaksi jakuba jakého jakékoli jakém jakých jakýkoliv japonsko
japonsku japonské jaromír jaroslava jasná jazyce jazykem jazyky jdete jdeš jdi jděte jean jedenáct jedince jediného
jednoduchá jednotku jedny jedou jejímu jejímž jela jeli jemu jersey jeskyně jezera ježíše jih jimi jinam jinému
jinýho jist jičín jmen jmenoval jmenovat jmenování jménu joe johna judr julie junior jádra jádro jízdní jízdu jízdě
ka kabát kalendář kalousek kamaráda kamarádky kamene kamera kanada kanceláři kandidát kandidáta kanál kanálu
kapacita kapacitu kapacity kapitola kapitána kapse karet kariéře karlových karta katalog katastru kauza kauze
každodenní kdekoliv kdu kdybys kdykoli kecy kilo kina kino kladně klasická klasický klesá klienta klienty klientů
klobouk kluby kluky klíče klíčové knihovna knihovně knižní knížku knížky kněz kolega kolegové kolekce kolektivní
kolikrát kolín komisi komora kompletně komplex komplexní komplikace komunikovat komunismu komunistické komunisté
komunistů komunálních konal konala konat koncepce koncept koncertu koncerty konečné konečný konflikt konfliktu
kongresu konkurence konkurenci konstrukci kontakty kontrole kontrolní kontrolovat konzervativní konání kopce kopie
korupce kostele kosti kostí koukat koukám koupelně koupi koupili koupí koupím kouření kovů kozy kořeny krabice
krajiny krajské krajského krajský kratší krejčí krevní krista kritika kritiky krk krokem kroku kroků krom kruh kruhu
krvi kryt králem králi královské krása krásných krásu krásy krát krátkou krátká ks kterej ku kufr kufru kulturních
kulturního kulturu kupovat kurzu kurzy kusy kuřecí kvalifikaci kvalitě květiny květy kyseliny kámo kámoš káva kávu
kávy kéž křeslo křídla kříž kůň ladislav lady league leden ledu lee legenda legendy legendární legrace lehký lehčí
lenka leo lepšího lepším lesní lesy lesů letadel letecké letoun letošním letí lev levné levnější lež ležet lhát
liber liberce liberální libor licence lid lidech lidskou lidského lidský lidstva lidstvo ligu like likvidaci limit
lince linie linii linku linux listopad listů literatura literatury literární litovat litrů little logicky logické
logo lokality lokalitě lokální londýn londýna ložnice lubomír lva lyžování láká lásce láskou lázní lék lékařů léků
léčba léčbu léčby líbil líbila lístek lži madrid magazín magazínu majitelem majitelé majitelů make malej malém malí
malým mam maminky management mandát manželem manželkou manželku manželky manželé mapu mapy mapě maria mark marka
marketing marketingu markéta marně mary masivní matce matematiky mateřské matkou matku matěj maximum maďarsko media
menším mercedes metal metoda metr metro metry mezinárodních mezinárodním meziříčí mf mgr mhd michala mike miliónů
miloval miloše milují milé milí mimořádné mimořádně mince mini minimum ministerstvu ministryně minule minulé minulém
minulých miroslava misi miss mistra mix mladou mladého mld mluvím mládež mléka mnohokrát množstvím mobile mobilu
moct modelka modelů moderních moderního modrý moravské more morální moskvy mostě motiv motivace motivy motorem
možných mrtvé mrtvého mrtvý mudr musejí musely muzeu mužem mužstva mužstvo mysl mysleli myslíme myšlenek myšlenku
mála málokdo mámu máslo médiích mému míra místního místním míň mějte městská městský městských městu měsíčně měří
nabídce nabídl nabídne nabízejí nabízím nacházejí nadace nadšení nahlas nahradil nahradit nahradí nahrávky naivní
najdeš najdu najevo nakladatelství nakupovat nalezení naleznete nalézt napadl napadá napište naplno naposled
napravit napřed narazil narodila nastal nastane nastavit natočil natož naučil naučí navazuje navrhl navštívil nazval
nazývá nařídil našemu našimi nebaví nebezpečný nebi nebojte nebudeš nebýt necelých nech nechtěli nechybí nedal
nedokázal nedokáže nedostal nedostane nedostatku nedává neděje nedělej nedělní nehodě nehrozí nehty nejdelší nejenom
nejkrásnější nejlíp nejmladší nejoblíbenější nejraději nejrychleji nejrychlejší nejsilnější nejspíše nejtěžší
nejvyššího největšího nejznámější nejčastější nelegální nemluvím nemocnic nemocná nemocných nemocí nemohlo
nemovitosti nemovitostí nemožné nemusela nemuseli nemusíš neměly nemění nemůžou nenašel nenechte neni nenávidím
nenávist nepatří nepomůže nepotřebuje nepřijde nepřišel nepříjemné nepřítele nepůjde nerad nerozumím nervy nervózní
neskutečně nesmysl nesmíme nesmírně nestane netuším neudělal neuvěřitelně nevadilo nevidí neviděli nevíme nevíš
nevědí nevěděli nevěřil nevěří nevěřím news nezapomeňte nezbytné nezbývá nezdá nezmění nezná neznámý nezáleží
nezávislost nezávislosti nezávislé nečekal neříkám neštěstí night nikým nima nimiž nisou ničem ničí ničím noha
nohama nohu nokia nominace nos not novinek novinách novinář novotný novému novými nula nutnost nutnosti nutí nábytek
nábřeží nádhera nádherná nádherně nádobí nádrže náhle náhoda náhradní náhradu nákladní nákupy námořní národních
národů nároky náročný nárůst následné následovat následuje následujícím nástrojů nástup nástupce nástupu návod
návštěvníci návštěvníků názvy né nímž nízkou nízká níže nějakém nějakých někdejší některý některým některými němců
německou něčemu něž nůž obama obchodech obchodního obchodním obchodů obdržel obecné obecní objekty objektů objevili
objevily objevit objevuje obličeje oblíbenou oblíbená obnovení obnovit obojí obory obrana obranu obrazů obrovskou
obrovská obrázku obsahem obsahují obsahující obsazení obsluha obtížné obvod obvodu obvyklé obyvatele obyvatelstva
obyčejný obzvláště obzvlášť obávám občan občanská občanského občanský občanství oběť ocení oceánu ochranné ochraně
odborníci odborník odborníků odborných odboru odchod odchází oddíl odehrává odešla odjel odjet odkazy odlišné
odmítla odmítá odměnu odměny odpad odpovídající odpovídat odpovědnosti odpovědí odpověděl odsouzen odstranit
odstranění odvětví office oheň ohně oka oken okno okolní okolních okresní okruh olej oleje olga olomouce olympijské
olympijský olympijských olympiádě omezit omyl omylem ony op opak opakovat opatrně opava operací oprava opravit
opravu opustila or orgán orgánů os oslavy osobnost osobností osobního osobním osobou osobě ostravy ostrova ostrovy
ostře osudu osvobození osvětlení otci otevírá otevře otevřela otevřeno otevřená otevřený otevřených otevřeně out
ovlivnit ovlivňuje ovládat ovládá ovládání ovzduší ověřit označit označuje oznámila očekávat očekává očividně
očkování oční pa pacient pacienta padesát padl padne padá palce palác paláce pamatovat pamatujete pamatuji pamatuju
památek památku památky panem panny papež papíru papíry parametry pardubicích paris parkoviště parkování parlamentní
parta partnerem partnerství partnery parádní pas patnáct patra patro patřil patřila paříž paříže pdf peklo penězi
perfektně personál personální pevnost pevné pilot pivovar pivovaru planetě plat platby platební platnost platy ples
plic plnit plném plní plnění plochu plody ploše plzeňský plánování plánuje plánů pláž pláži pobočky pochopení
pochopitelně pocházejí podal podat podmínkou podnikatele podnikatelé podniky podniků podobnou podobná podobného
podobných podoby podpis podporou podporovat podporují podpoře podrobnosti podstatné podstatně podvod podzemní
podzimu podílel podílí podíval podíváme poděkovat pohledem pohledy pohodlně pohodlí pohon pohromadě pohybovat
pohádka pohádky pohřeb pojede pojedu pojem pojetí pojišťovny pojď pojďte pokles pokračoval pokrok pokusu pokusy
pokusí pokutu pokuty poledne policista politickou politicky politického politiků polní polská polské polský pomohli
pomohlo pomáhají pomáhal poměry poplatky poplatků popravdě popsal popsat poptávka popřípadě poradit poradí porazil
porazila porazili porazit porno porodu portál portálu poruchy poskytnout poslala poslali poslanců poslanecké
poslouchám posléze postava postavili postavou postaví postoj postoje postupy posun posádka posádky posílat posílení
posílá potenciál potkal potkala potkat potvrdila potvrdit potvrzení potvrzuje potěší potřetí pouhých použitím
používám považovat považován považuji považují povinností povídat pověst power pozemek pozemku pozemky pozemků
pozitivně pozn poznal poznala pozná pozornosti pozorovat pozorování pozvání počtem počty počátkem počítači počítačů
počítá pořádek pořádný pořádá pořídit pošle pošlete pošta poštovné poštovní pošty požadavek požádat požár požáru pr
prach pracovali pracoviště pracovního pracovník pracovníků pracuji pracující prague prahou praktické prase pravdou
pravdy pravděpodobnost pravděpodobné pravidelné pravidlo pravá pravého premiéru prestižní prevence prezentace
prezidentské primárně prince princezna principy problémem probíhají proběhl proběhla proběhlo proběhne procenta
procesy procházka prochází prodejce prodejní produkci produkt produktu prodám prodávají prodávat prodává prof
profilu programů prohlédnout prohlídku prohrál projde projevu projevuje projevy promiň pronájem propojení propuštění
prosadil prosinec prostorách prostějov prostředek provedl provozní provozuje provádí provádět prozatím prošla prsten
prstů prudce prvek prvků prvé prádlo právem právnické právního právu prázdniny prázdné prášek průkaz průmyslové
průměrné průměrný ps psala psi psy psí psů ptal ptá publikace pustil pustili pád pádem pána párkrát páru páry pás
pátrání páté pátý písek písku písničku písničky písní píšu pěknou pěstování pěšky pěší př přechod přechodu předal
předat předchozího předchozím předchůdce přede předmětů přednášky předních předpisy předpokládá předpokládám
předsedou představa představenstva představila představitelé představte představu představy předvedl přeje přeju
přejít překladu překonat překvapilo překvapivě překážky přelomu přeložil přemýšlel přerov přesné přesný přesněji
přestal přestala přestane přestaň přesvědčení převzal převzetí přečtěte přežil přežití přežít přicházejí přidala
přidejte přidává přijal přijela přijeli přijet přijďte přinejmenším přinese přinesla přinést připojit připomenout
připravena připraveni připraveno připravené připravený připravil připravili připravte přirozené přirozeně přispěl
přistání přiznal přišly přála přát přátele přáteli příběhů příchod příchodu příjemně příjezdu příkaz příklady
příležitostí přímém přímý přínos přírodních přísně příspěvky přístavu přístroj přístroje přístrojů přítelem
přítelkyně přítomnosti přízemí příznaky příčinou příčiny příštích příštím půdu půjdou půjčky půlku půlnoci působit
původ původních původního původním q rad radikální radio radní radosti radostí radě rakety rakouska rameno rande ray
re reagovat reaguje reakcí real realita realizaci redakce referendum reformy region registrace registraci registru
regulace rejstříku reklama reklamní reklamu rekordní rekordy reprezentaci respekt respektovat restaurací rezervace
reálné reálně režie režii režiséra rizika rock rodin rodinný rodinných rodiči rodičům rodu rolí román románu ropy
rostoucí rovině rozdíly rozdělit rozhlas rozhodnutím rozhodovat rozhoduje rozhodující rozhovory rozhraní rozlišení
rozmezí rozměry rozporu rozsah rozsáhlé rozumí rozumím rozvoji rozšířit rty ruka rukama ruskem ruskou ruských ručně
ruští ryb rychlá rádio rády ráj rány různá různě růže sady salát samostatné samostatný samostatně samotnou samotná
samy samý sankce santa sazby sbor sbírka sbírku schopna schopností schopná schopný schválení schválil schválila
schůzku sci scéna scénu scénáře sdílení sdílet sdělení sdělit sebevraždu sebevědomí sednout seděl sektoru selhání
senát seriály servis sestava sestavy sestavě setkal setkat sezení sezonu sezóna sezónu sezóně sešli signálu silnic
silniční silnou silným silou singl situací skla skladba skladby sklo skládá skok skončili skrz skrývá skupinou
skutečnou skutečná skály slabé slabší sladké slavie slavii slavnostní slavnostně slavné slavný sledoval sledujte
slevu slevy slečna slib slibuje sloužil slovem slovenska slovenská slovní slovník složek složité složitější složky
sluchátka slušný slušně sluší službách službě služební slyšela slyšeli slzy slíbil sme smith smlouvě smrdí smutné
smutný smát smích smíchu směje směs smůlu snahu snahy snaze snižuje snu snídaně snímku snímky snímků snížit sněmovně
snů sobota sobotní socialismu sociálního sokol song sony souboj soubory souborů soudem soudy souhlasit souhlasí
soukromá soukromý soukromých soupeř soupeře soustavy soustředit soustředění související současná současného
současných sovětského spadl spadla spal spaní sparty speciálních speciálně spisovatel splnit spojit spojuje
spokojená spokojený spolek společenských společnou společná spolku spolupracovat spolupracuje spor sportovních sporu
spory spotřeba spousty spravedlnost správná správě spánek sr srandu srdcem srdeční srpen sssr sta stabilní stadion
staletí stali stan standard stanic stanislav starat starej starost starosty starou starém staršího status stavbě
stavebnictví stavebních stavět stačit stažení stb steve stojící stole stoupá stovek str strachu stres stresu stromu
struktura strukturu struktury stránek strávit studené studií studoval studovat stupni stvoření styku stylem státem
státním státě stávají stávající stáří stínu stěny střechu střechy střediska středisko středních středně středočeský
střelec střely stříbro su suchý svaly svatba svatbu svatební svatá svaté svině svobodné svobodný svobodě svátky
svítí svý svědectví svědčí světem světle světovou světovém symbolem synem sál sále sázavou sídla sídlí síle sítích
sýrie sůl tablet tabulce tabulka tah tajemník tajně takovej takoví taktéž takřka tamní tanec tanky tašky team
technicky technická technického technických technik techniku technologii telefonní telefonů televizních tempo
tendenci tenis teorii tepla teplice teplotu teplé tereza termínu termíny testu testů tetování textů that this thomas
ticho tim times tipy tis tisk tiskové tituly titulů tlakem tlačítko tma tohohle tomáše tony totální totálně touží
továrna továrny točí tradičních tradičním tragédie tramvaje trasa trasu trefil trend trenérem trestní trestu trička
tričko trojice trpělivost trvala trvale trávit tráví tržby tunel tunelu turecko turecku turistické turisty turistů
tvořit tvrdil tvrdit tvrdé tvrdý tváři tvůrci twitteru typické typů tzn tábora táboře tímhle týdnech týdnem týdně
týkající těhotenství tělem těma těšíme těžba těžká třetiny třetině třinec tříd třídu ubytování udržení udělají
udělalo udělejte uděláme uděláš ujít ukončil ukončit ukradl ukrajina ukrajinské ukrajiny ukázala ukázka ul ulicích
umožňují umírá umělci umělec umělecká umělecké umělé umět umřít unavená unii united univerzita univerzitě
univerzální uplatnění upozornění určen určena určené určení určit určitá určitý určitých usnesení uspořádání
ustanovení utekl utrpení uveden uvedena uvedeno uvedené uvedení uvedených uvedla uvolnění uvést uvědomil uvědomit
uvěřit uzavřel uzavřena uzavření uzavřít uznání učil učinit učitele učitelka učitelé učitelů ušetřit uši užijte
uživatel uživatelé uživatelů užívat užívá užívání vajíčka variantu varianty varování vazby vaření vařit vašemu vašim
vcelku vedlo velení veletrhu veliký velkej velkými venkovní verzí veselé veselý vesmír vezme vezmu vezměte večerní
veřejnou veřejná veřejný veškerou vhodná vhodný vi videoklip videu vidíš viktor vinu virus viď vladimíra vlakem
vlasti vlastností vlhkost vlivu vlna vlny vltavou vládne vládou vnímání vod vodních vojenskou vojenská vojenského
vojenský vojenských vojtěch voják volat volbami volebního voliči volná volného volném volných volá volání volí von
voní vracet vražda vraždu vrstvy vrtulník vrátili vrátím vsi vstoupil vstoupit vstupem vstupenky vstupní vstřelil
vtipné vtipný vybrala vybrali vybrané vybraných vybudovat vybudování vybírat vydavatelství vydržet vydělat
vyhledávání vyhovuje vyhraje vyjadřuje vyjádřil vyjít vyloučení vymyslel vymyslet vyměnit vypadal vypadala vypadám
vyplatí vypnout vypráví vyprávění vyrobit vyrovnat vyrábět vyskytuje vysokého vysokým vystoupil vystoupí vysvětlil
vytvořila vytvořili vytvoří vytváření vytvářet vytáhl využil využívání vyšších vyšším vzdal vzdát vzdělávací vzhledu
vzkaz vznikají vznikly vznikne vzniknout vzor vzoru vzpomínám vztazích vzájemné vzájemně váha váhu válečné válkou
vážení vážné váží vážím víceméně vídni víra víru víry vítejte vítkovice vítěze vítězem vítězů výborné výbuch východu
výchova výchovy výcvik výhoda výhodné výhodou výhodu výhra výhru výhry výhře výjimečně výjimky výlety výměna výměnou
výměně výrazné výrok výroky výstavba výstavbu výstavby výstavbě výstavu výstavě výstup významnou významný významných
významně významu výzva výzvu výzvy výš výšku včerejší věd věda vědecké vědy věnoval věra věta větru věty většího
věznice věčně věřte věříme věž věže všemu všeobecné všeobecně všiml vůli vůně washington washingtonu we webových
what white wi wifi will william with wow zabezpečení zabije zabila zabili zabit zabývat zachování zachránil zad
zadku zahradní zahradu zahrál zahájila zajistí zajišťuje zajímavou zajít zakladatel zakázek zakázku zakázky založena
založit zaměstnanec zaměřit zaměřuje zaplatil zapojení zapomněla zapotřebí zasloužil zastavení zastaví zastoupení
zastávka zastávky zatčen zavolat zavřít zaznamenal zač začneme začnete začnu začínal začínáme zažil zažít zbytku
zbytky zdaleka zdeňka zdravotních zdravá zdravé zdát zelenou zelený zelených zemědělské zemětřesení zemřelo zeptala
zimu zjevně zjistíte zklamání zkontrolovat zkoušel zkouška zkoušku zkusil zkusím zkušební zlatou zle zlepšit zlo
zloděj zloději zločin zlíně zmizel zmizí zmínil změnilo změnou znají znaky znaků značek značkou značku značné
zničení zničit znojmo známého znění zobrazení zpravodajství zpívat zpívá zpětně způsobil způsobit způsobu způsobuje
zrušil ztratit ztratí ztrácí ztrátu zuzana zveřejnil zvládl zvládla zvládne zvládnout zvláštního zvolen zvolili
zvolit zvuku zvuky zvítězil zvýší zábava zábavu záběry záchod záchranu záda zády záhy zájemce zájemci zájmy zájmů
zákazníci zákazník základnu základny základním zákoník zákoníku záležitostí záložník záměr záměrně západních
západním západě zápasech zápis zásadně zásady zásah zásahu zásoby zástupců závislost závisí závodní závodě závěrečné
záznamu záznamy záznamů záření zážitky získalo získá získává zóna zóny zřejmé zřízení zůstali zůstalo zůstaly
zůstanou zůstávají á éry únor úplné úplný úprava úsek úsměvem úspěchy ústavy ústřední útoků útěk útěku úvahu úvod
územní účastní účastníci účastníků účel účetní účinky účty úřadů úřední úředníci úředník úředníků čaje časté časů čd
čekali čekání čela čelit čemuž černou černého čerstvé červen červenec červenou červeného československa
československé českými čest četla čez češtiny češtině čili čin činností činy čistá člena čnb čsl čtenáře čtenáři čtu
čtvrt čtyřicet čvut částech částka částky čínská čínský čísel číslem řadou řadí řece ředitelem ředitelství řek
řeknete řeknou řekněte řešením řidiči řádně řídil říkáme říkáš š šampionátu šetření široký širší škodu školení
školky školního školou španělsko španělsku špatnou špatného švédsko švédsku švýcarsko švýcarsku šéfa šílený šíří
šťastné ženatý ženské ženám židle židovské žiju žijící žila žili živí živý živě žlutá žluté žáci žádat žádného
žádném žádosti žádostí žádá žák žáků
4.0: absence absenci adama adresa adrese adresy advokát advokátní afghánistánu afrika agresivní aids airlines ak
akademii akciové akcích akt aktiv aktivitu aktuálním alan albert albu alexander alexandr alexandra alias alternativa
alternativu amazon amen american americkém američan analýzu andrew andělé angažmá angela anglického angličtina
ankety anketě anne anny anonymní anthony anti antonína ap arabské arabských architekta architekti architektura
argument armádou arsenal arábie asistence aspekty ateliéru atentát atmosféry atmosféře autobusové autobusů automat
automatické automobilka automobilky automobilu autonomní autorské autory av az azyl babi bacha back bad bakterie
balíčku band bankovnictví banku baník barcelona barevný barevných barrandov barvou baráku base bauer bavili bavilo
bavíme bay bc beach belgii beneš berdych bereme berlína beta bezmála bezpochyby bezprostřední bezva bezvědomí bibli
billy biologické biologie bis bitvu bla blanka blansko blbosti blbá blbě bližší bloky bloků blues blízkého blízkém
blízký blízkých bo bodem bodě boeing bohatou bohatá bohatí bohatých bohatým bohatě bohemia bohemians bohové
bohuslava bohyně bohů bojovali bojovníci bojovník bojovníků bojové bojových bojují bojích bok bolestí bombardování
bombu book bordel bostonu bouřky boy boys brabec brala brali brankáře bratislava bratranec bratrem bratry brečet
brian britové britských brněnská brněnského brněnský brodě bronz brown bruce brusel brutální brzdy brácha bránu
bráně bud budiž budoucího budoucím budovat budovou budí budějovic bulharsko bundu bus bydlel bydliště bydlím
bystřice bytost byznysu báli báseň básník básně bílém bílí bílým bývala bývalou bývalí bývalých bývalým běhat běhání
běž běžel běžet běžnou běžného běžném břeclav břeh břicha břicho call can car carl castle cat ce cele celkovém celky
celní celostátní celosvětově celoživotní cely celému central cenách certifikát cestovního ch channel chaos chaosu
charakteristika charitativní charlie chat chata chatu chatě chebu chemických chicagu chile chlapců chléb chod chodby
chodbě chodníku chodíme chomutov choroby chorvatska chorvatsku chov chovu chováním chováš chrudim chrám chráněné
chudé chudých chuti chvílí chybějící chyběla chybělo chystám chystáme chystáte chytrá chytrých chápat chápe chápete
chůze cibule cigaret citlivé cizince cizinci cizinců cizího cizím classic claude cloud cool cos cosi country cross
csc cti ctí cyklista cyklisty církevních církvi církví císař císaře cítili dabing dagmar dance dani danou daná daném
dark dary datové dav dave davidem davis davu davy daňový daňových dařilo db dceři dead death debata debatu debaty
debil dechu definitivní dejme delegace delta demokratickou demokratická deprese der desek desáté detail detailní
detailů deváté dešti deště dialog diego digital diskriminace disku diskutovat diskuzi disney displeje disponuje
distribuce distribuci div divizi divná divoká diváky dlouhodobý dlouholetý dlouhého dlouhém dlouhým dluhopisy dluhu
dnu dobro doc docházelo docházet dodala dodatečně dodavatele dodržovat dodržování dodá dodávka dodávku dog dohled
dohledem dohledu dohodli dohodnout dohodou dojel dokazuje dokonalá dokončit doktorka doktoři dokumentace dokumentaci
dokumentární dokážeme dolar dolaru doleva dolních domažlice domech dominantní dominik domluvili domnívám domácnost
don donald donutit dopadl dopadla dopadnout dopadu dopady dopisy doplnil doplnit doplní doplňky doplňuje doporučil
doporučit dopravního doprdele doprovod doprovodu dorazila dosaženo dospělosti dospělý dospělých dostaneš dostatečné
dostatečný dostupnost dostupná dostupných dostávat dostávám dostáváme dosáhli dosáhne dotaci doteď doufáme dovede
dovedl dovednosti dovolil dovolí dovolím dovoz down dozadu dozorčí dozví dozvěděla dozvěděli dočasné dočkala došla
doživotí drah drak draka dramatické dračí dražší dres drink drobná drobný drobných drsný druhých druzí družstev
dráha držela drželi držitel držíme dub duelu dukla dušan duší dvojici dvojka dvojí dvojčata dvora dvoře dálku dálky
dálnic dálniční dána dáno dánsko dánsku dávala dávali dávejte dávek dávka dávku dáváme dáváte dáváš dílčí díra díru
díry dít díval dívek dívá dívčí dýchat dýchání dědeček děla dělej dělení dělníci dělník dělníků děsivé děsně děsí
dětech dětskou dětského děvčata děvče děčín dřevěná dřevěný dřevěných důchod důchodce důchodců důkladně důl
důsledkem důvěra důvěry džíny edice edward efektivně efekty ego egypt egypta egyptě ekologické ekonomickou
ekonomicky ekonomická ekonomického ekonomických ekonomie elektrická elektrického elektrický elektrických
elektronických elektroniky elektřina elektřinu elitní elizabeth eliška em emily emise emisí emocí energetických
energy enterprise epidemie epizoda eric es etapa etapy eura europe eurozóny evidence evidenci evoluce evropským
exekuce expedice experiment experimentální experti exploze expozici express extrémní facto fair fakticky faktor
faktory faktorů faktu faktury fakultní fakultě falešné falešný family fanoušek fantasy fantazie fantazii farmu
fascinující fb fbi fed fenomén ff fiala fialová fifa filipa filmem filmová filmového filozofie finančním finsko
finsku firmách firmám first fischer fit fitness fk flash forem formace formální formálně formát forum fotbalista
fotbalová fotbalového fotce fotit fotoaparát fotografa fotografování fox foťák francouzi francouzských frekvence
frekvenci frontu fráze ft fuj fuk fungoval fungovalo fungující fyzickou fyzika fyziku fyziky fyzikální fér fóra
fórum gabriela galaxii game games gang garáže gen generací generála gesto get girl gold good googlu gott graf
grafické grafika gramů grant gratuluji gt guvernér gymnáziu génius gólem gólman gólu had hala haló happy hard
hardware harryho have havlíčkův havárie havířov hašek hdp he hejtman hejtmana hektarů herců here heslem hezkou hezčí
hi hill hip historickou historická historického historií hit hitlera hity hiv hk hladce hladina hladinu hladině
hlasem hlasu hlavními hledala hloubka hloubky hlouběji hloupá hloupý hluboká hluboký hlubší hluk hlásit hlídka
hlídky hlídání hmyz hmyzu hnízdo hnědé hnědý hockey hodlá hodnej hodnotit hodnotou hodonín hojně hokeje hokeji
hokejista holce hold holek holkou hollywoodu holt holčičku holčičky homosexuální honí hop horký horních horním
horská horských horu hospody hospodářského hospodářský hospodářských hospodě hostem hostování hostující hostí hotely
hotovosti hotová hotový housle hovor hovory hovořit hovězí how hoří hoši hr hrabě hrací hradní hrady hrajete hraješ
hraju hranicí hraniční hračka hračky hrdinou hrdinové hrdinů hrdý hrobu hromada hromadné hromadu hrozba hrozbou
hrozbu hrozilo hrozná hrubé hrubý hrudi hrálo hrály hráčům html huawei hub hubnutí hudbou hudebního hudebním
humanitární hurá hustý hvězdné hvězdu hybridní hyundai háje házet hýbat hřbitově hůře ibm id identifikovat identitu
identity ideologie if ignorovat igor iluze im image impuls imunitu incident incidentu inflace informacemi
informačních informoval infrastruktury iniciativy inovace inscenace inspekce inspirací inspiroval inspirovat
instalace instrukce interaktivní internetového interní intervence interview inu invaze invazi inzerce inzerát
inženýr ip ipad iron irsko irsku isbn island islandu islámského islámský italská italského italský izolace izraelské
jablka jablko jablonci jackson jací jaderných jakkoli jakkoliv jakoukoli jakoukoliv jakousi jakož jakože jakákoliv
jakéhokoliv jakési jakýkoli jakými jakýsi jamese jane janem janu jany japonci japonska japonská japonský jason jater
jazykové jazyku jazyků jazz jdem jed jedem jedenácti jedete jedeš jedinci jedinců jedinej jednal jednička jedničku
jednoduchou jednotce jednotlivce jednotlivců jednotlivými jednotné jednotný jednáních jejími jelínek jemné jemně
jemuž jennifer jenomže jeskyni jest jev jevy jeví jezdce jezdci jezdců jezdec jezdil jezdím jezero jihlavy jihlavě
jihomoravský jihovýchodní jihozápadní jimiž jimmy jindřich jinej jirka jistotou jistou jistí jitka jizerou jiřím
jižních jižním jmenovala jmenován jmény jmění johnny johnson jones josé jseš ju just justice justin jágr játra jé
jídle jídlem jídlu jímž jíž jó kabiny kalendáře kalhot kalhotky kalifornie kalifornii kamarádem kamarádkou kamarádku
kamarádů kamenné kamenů kamer kamerou kameru kamkoliv kampani kampaní kanady kanadě kanalizace kanceláří kandidovat
kandidátky kandidáty kandidátů kanály kapacitou kapel kapele kapelou kapelu kapitoly kapitál kapitálu kapitánem
kapky kaple kariéra karolína kartou karviná kat katalogu katastrofa kate kategorií kategoriích katolické kavárna
kavárny kavárně kašlu každoroční každých kdekoli kdepak kdežto kdokoli kdokoliv kelly kevin khl kila kilometr
kilometru kilometry kin kinech king kině kk klade klasickou klasicky klasického klasických klasika klatovy klause
klavír kldr klesl klesla klidný klienti klientům klima klimatu klip klubem klukem kluků klára klávesnice klášter
kláštera klíčem klíčová klíčových kmen kmene knihkupectví knihou knihovnu knihách know knížek knížka kněze koaliční
koberec kohout kolech kolegou kolegu kolegyně kolegů koleje kolejí kolekci kolektivu koleno kolika kolonie koláč
kolář kolíně kom kombinací komedii komentovat komentářů kometa komisař komisí komoře komplexu komunikací komunikační
komunistická komunistického komunistický komunisty komunity komunální konají konalo koncentrace koncepci konceptu
koncertech koncertní koncertů kondici koneckonců konečnou konečná konečném kongres koni konkrétních konkrétního
konkrétním konkurenční konopí konstrukcí kontaktovat kontaktů kontinentu kontrakt kontrol kontroluje kontroverzní
konverzace konzole končím kopci kopec kopii korea koreji koruna korunu korupci kost kostýmy kotel kotle koukal
koukej koukněte kouká koupaliště koupelny kousků kouč kouřit kovové kovu kovy kovář kočičí kočku koření kořist koš
koše košile košili krabici krajina krajinu krajině krajských krajů kreativní kreml kretén kriminální kristus
kristýna kritici kritické kritiku kritizoval kritéria kroměříž kruhy krumlov krvácení krví krym krymu krytí kryštof
krádež královny králů krátkém krátkých kráva krávy krém kuba kuchař kuchyň kudy kulturním kultuře kupní kupodivu
kupuje kupředu kurt kuse kuře kvalifikační kvalitou květen kyjev kyselina kyslíku kytaru kámoše kódu kódy křesla
křest křesťanské křesťanství křesťané křivky křičí křižovatce křižovatka křižovatky křídlo kříže labe laboratoř
laboratoře lahve lahví lana land las laskavě last laura lavičce leda lednici ledové ledě legend legislativní
legislativy lego legraci legální lehká lekce lenovo lepšímu lesem lesních lesích letadle letadlem leteckých letenky
letné letním letounu letouny letět letů levice levněji levou levém levý leze lezení leč ležel ležící lg lgbt
libereckého liberecký licenci lidovci lidových light ligové likvidace limity linda linek link listiny literaturu
litoměřice litr litru litvínov liška ln lokalita long lord louis louise louny lov lovu loňského loňském ložnici lp
lte luboš luděk lukáše luxus lyže lyžích láhev lásko látka látku lázních lékařem lékařskou lékařská létající létat
létání léčbě léčení léčit léčí lípa lístků líčení lže lží mac made madridu mafie magie magistrát magistrátu mailu
maj majetkem majiteli major malinko malíř malými mamince mamka managementu manažera manchester manipulace manipulaci
map marcel marii mario mars marsu marta martinem mas masakr masaryk masaryka masarykova masarykovy maska masku masky
masáž matek matematika mateřská matice matt maturitní maturitě may maďarska maďarsku mb mechanismus med medailí
medicíny medvěd mel melodie menšiny merkelová metod metodou metodu metropole mexika mexiko mexiku mezd meziročně meč
mg miami migrace mikrofon milana mile miliardu milióny miller miloslav milost milovala milovníky milujeme milujete
miluješ miminko mimořádný mincí ministerstvem ministrů ministři minulostí minuta mistrem mistři mit mizí mk mladík
mladým mladšího mlha mluvila mluvili mluvíme mládek mlýn mnichově mnohých mo mobilního mobily mocí modelem
modernizace moderním moderátor moderátorka modlitby modrou modul modulu mokré momenty money monika monitor montážní
moravec moravu mosty motivaci motivem moto motorů mořem mořské možnou mr mraky mrtvá mrtví mráz munice muslimové
muslimy muslimů muzikálu mučení mužské mužům myslim myš myši myšlenkou mzda málokdy mí míní mínění mírné místek
místností místními místopředseda místu míče móda módu módy mýdlo mýho mými mýtus měj mělník měny městečka městečko
městečku městskou městském měsícem měřítku mše nabídek nabídkou nabídla nabízet nabízíme nacisté nadcházející nadějí
nadšená nadšený nahrávání nahá najdi najděte najíst nakládání nakoupit nakupování nalezen napadení napadne napiš
napojení naprostou naprostá naprosté naprostý napsali napsané napsáno napíše napíšu napůl narazila narazili narazí
narozenin narozeninám narušení nasa nasadit nastala nastat nastoupila nastoupit nastoupí nastupuje nastává national
natáčet naučila naučili navrch navrhla navrhnout navrhuje navázat navýšení navštivte navštívila navštívili navštíví
naznačuje nazvat nazývají načež našlo naštvaná nba neb nebere nebezpečná nebojí nebojím nebrání necelé nechají
nechodí nechtělo nechápe nechává nechť necítím nedají nedala nedali nedalo nedaří nedivím nedochází nedojde
nedokázala nedostala nedostali nedostanou nedostanu nedostatkem nedostatky nedovolí nedám nedávné nedělají nedělal
nedělám neexistují negativně nehledě nehod nehodlám nehodu nehodí nehraje nej nejbližších nejdou nejdražší nejdu
nejdéle nejdůležitějších nejedná nejenže nejhezčí nejlevnější nejmíň nejpozději nejradši nejrůznější nejrůznějších
nejslavnější nejvyšších nejvyšším nejvýznamnější nejvýznamnějších nejvýše nejúspěšnější nekonečné nelíbilo nemluví
nemluvě nemocné nemocný nemusíme nemyslel nenajdete nenašla nenašli nenechal nenechá nenápadně nenávidí nenávidět
nenávisti neobvyklé neodpovídá nepamatuju nepochybně neposlední nepotřebuju nepovedlo nepočítá nepřetržitě nepřátel
nepříjemný nepříliš nepřímo nepřítel nepřítelem nerada nerozumí neschopnost nesedí nesl neslyšel nesmysly nesmím
nesmíte nesnáší nesou nesouhlasí nesouhlasím nestačil net netradiční netušil netuší netýká neudělala neudělali
neudělá neuspěl neutrální neuvěřitelný nevhodné neviditelný nevim nevlastní nevrátí nevyjde nevyšlo nevšiml
nezajímají nezaměstnanost nezaměstnanosti nezapomenu nezapomněl nezastaví nezměnilo neznají neznal neznáme neznámá
neznámé neznámého neznámých neznáte neznáš nezávisle nezávislý nezávislých nečekala nečekané nečekaně nečeká neřekla
neřeknu neřeší neříkej neříká nešel nešla nežádoucí nice nick nimž nizozemsko ničení nižších nm nocí nominaci norma
normy normálních norsko norsku nosil nosu nosím notebook nouze nouzi novej novela novely novinkou novinku novináře
novinářů nováček noví novější now noze nočních nošení nože nožem nsa nu nucen nuceni nuda nutná nymburk nynější
náboje náboženské nábytku náchod nádech nádrž nádvoří náhodně náhrada náhrady náhrdelník nájem náklad nákladních
nákupní nálada nálady nález náleží náma náměstek nápadů nápis nápisem nápoj nápoje nápojů náramek národy náročná
náročnější náručí nárůstu náskok následek následkem následoval následovala následujícího nástrojem nástupem náušnice
návrhem návrhů návštěvníkům názorem názorů náčelník nářadí nést nízký nízkých nějací nějakému nějž někom některého
němce němec německem německy německém němečtí němuž něčí nůžky obal obalu obav obchodníci obchodník obchodování
obcích obdobně obdobím obdrželi obecná obecního obecný obejít obhájce obilí objednal objednat objednávku objednávky
objektivní objev objevilo objevovat oblastní obličeji obloze oblíbených oblíbeným obnova obnovu oborech oborů obočí
obr obraně obrat obrazem obrazovce obrazovky obrátil obrátit obrázků obsadil obsadili obsahovat obtížně obuvi
obviněn obyvateli obyvatelstvo obyčejná obyčejné obávat obýváku občana občanskou občanům občerstvení obědě oběhu
ocas oceli ocenil oceán ochoten ochotni ochranou ochránce ochránit ochutnat octavia odbor odbornou odborná odborníky
odborný odbory oddílu odejde odešli odhad odhaduje odhady odhalení odhalil odhalit odhalí odkazu odlišný odložit
odmítal odmítli odmítnout odmítnutí odměna odnesl odnětí odolnost odpadu odpolední odporu odpoví odpovídají
odpočinek odpočinku odpočinout odpustit odráží odrůdy odsouzení odst odstartoval odstoupení odstínů odsud odvolat
odznak oficiálních oficiálním ohni okamura okd okem oknem okny okolnosti okraj okraje okrese okresního okresu oku
okupace okupaci old oldřich oliver olomoucké olomouckého olomouckém olomoucký olympijská olympijského olympiády
omezené omezený omezuje omluvit omluvu ondřeje onen opakované opakování opakuje opačném opera operačního operačním
opery operátor opice opilý opouští opozici opoziční oprav opravdové opravdový oprávnění optimální opustili opustí
orchestr ordinace organismu organismus organizační organizátoři orgánu orientace orientaci orientační originál
orlicí osa oscar oscara oslabení oslav oslava oslavu oslovení oslovit osmdesátých osmifinále osmé osobám ostatky
ostrovů ostré ostrý ostuda osudy osvědčení otevřeli otevřen otevřena otevřenou otevřete otočil otočit otto otázce ou
ovce over ovlivňují ovládnout ozbrojené ozbrojených označením označují oznámit oznámí ozval očekával očekávám
ošetření oženil oživení pacienti pacienty padají padesáti padesátých padla padlo palackého palec palivo palubní
paláci pamatuj pamatuje pamatujte památník pamětní panebože panel panely panna panství panuje papeže par pardubic
pardubický parkovišti parky parků parlamentních parní part partie partnerů partneři pasivní past pasti pasu patnácti
patrik patrné patřilo patřit paula pauze pauzu pavlem pedagog pedagogické pedro pejsek pekingu pekla pekle penis
penny penzionu peněženku people pera personálu petera petrem petrohradu petře peugeot pevnosti pevnou pevný pečivo
phdr photo pije pil pila pilota piloti pink piráti pistole pivní pizzu piš pište pl place placené placení planet
planeta planetu platformy platil platnosti platné platu platů plavat plavání playstation pleti pleť plným ploch
plochou plot plukovník plyne plynule plzeňského plánem plánované plášť pláže pneumatiky pobavit pobočka pochlubit
pochod pochopila pochopili pochopí pochybnosti pochybuju pocitem pocitu poctivě podepsala podepsat podezřelý podivné
podklady podlahu podlahy podlaze podlaží podlehl podlehla podmínku podnikat podnikatelské podnikatelů podoba
podobným podobá podpisu podpořil podpořili podpoří podrobně podvozek podzemí podávat podává podíleli podílem podílet
podílu podívala podívám podíváte podělit poezie pohlavní pohledávky pohoda pohodu pohonem pohoří pohybují pohyby
pohádku pohřbu point pojedeme pojišťovna pojmenování pojmy poklad pokladny poklesu pokoušel pokouší pokračovala
pokračovali pokračujeme pokračují pokrytí pokusila pokusili pokusit pokusím pokusů pokuta pokyny pol policejního
policisty policistů policistům policií politickým politikou poloha polohu polohy pololetí poloviční poloze poločas
poločase položil položit polského poláci polák polévka polí polštář pomník pomohly pomohou pomozte pomáhala ponožky
pop popisu poplatku poptávku poptávky populaci poradenství poradil poranění porce porod porodila porota poroty
porozumění porsche port portrét porucha porážce porážku poselství posiluje posily poskytl poskytne poskytovat
poskytování poskytují poslance poslechnout poslouchá poslání posoudit posouzení pospíšil postaral postarat postará
postaven postavena postavené postavený postavila postižené postižení postižením postoupil postoupila postu
postupovat postupuje posudek posunout posunul posádku posílají posílám potaz potenciální potkali potoka potravy
potrubí potrvá potter potvrdí potíží potěšení potřeb potřebnou potřebovali potřebuješ pouhé poukazuje poučení pouští
pouštět pouť použije použila použili použit použita použity použité používal používali používané povahu povahy
považoval považována povinná povinně povodí povoleno povrchem povstalci povstání povídky povídá povídání povědomí
pověsti pozdní pozdrav pozdější pozdějších pozemní pozic poznali poznamenal poznatky poznám poznámka poznáte pozorně
pozval pozvali pozvat počest počkej počkám počáteční počínaje počítají počítačem počítačové počítám pořady pořadů
pořádnou pořádné pořádání pořídil pořízení poškozené pošlu poštu požadavků požadovat požaduje požehnání požádala
požární pp prachu pracovníky pracovním pracovně pracujeme praktická praktický praktiky pravdivé pravdě
pravděpodobností pravice pravicové pravidly pravomoc pravomoci pravém praví pravým pražskou prd prdeli pre prej
premier premium premiérem preventivní prezentaci prezentovat prezidentovi prezidentských primitivní primární
primátor primátora princezny priority prix problematice problematiku problémech problémům probudil probudit probudí
probuzení probíhající probíhala probíhat procento procesem procesor procesů procházet procházku procházky prodala
prodali prodalo prodejem prodejny producent profese profesní profesora profesí profi programem programování
prohlédněte prohlídce prohlídka prohlídky prohra prohrála prohráli projektech projektem projet projevem projeví
prokazatelně prokázat promiňte promluvil proměnil pronájmu propagace propagaci propuštěn prosadit prosazovat
prostorem prostranství prosté prostý prostřední prosíme protest protesty protokol protokolu prototyp proudem provede
provedena provedla provedli provincie provincii provozovat provozování prověřit prozradil prošli prožil prst prstem
prstu pruh pruhu pruhy prvenství prvkem prvními prvnímu prvně prvotní právech právních právníci právním prázdnin
prázdninách prázdná prázdný prášky pršet prší průběžně průmyslová průmyslových průměrně průvod psali psem psychicky
psychické psycholog psychologie ptají ptala ptali ptačí ptáci pták ptáka ptáky ptáků ptáte publikaci publikum punk
pustila pustí pusy pusťte putina putování pytel pákistánu pálí páni páně párů pásma pásmo pásmu pásu páteční pátku
pátou písemné písma písmo písniček písnička píšou píší pčr pěknej pěst pětkrát přechází předků předměstí přednášek
přednáška přednášku předním předpisů předpokladu předpoklady předpokládat předpověď předsedkyně představili
představitel představitele představitelů představoval představovala představovat předstírat předvolební předání
předávání předčasné předčasně přehledu přehlídka přehrady přejde přejeme překonal překvapil překvapila překvapit
překvapí překážek přeložila přemýšlela přemýšlení přemýšlí přenést přepadení přepravu přerušení přesnou přesná
přesnější přestali přestalo přestaňte přestup přestávce přesun přesunout přesvědčen přesvědčil převahu převod
převrat převzala převzít přezdívku přečetl přečtení přešel přešla přežila přiblížit přidali přidej přidá přidám
přidáme přihlásil přihlásit přijala přijali přijat přijdete přijme přijímat přijímá přijímání přijíždí přineslo
připadat připadám připojil připomněl připomínají připomínající připomínat připraveny připravená připravila
připravovat připravujeme připravují připraví připsal přirozenou přirozený přispívá přispět přivedl přivezl přivést
přiznala přiznám přiznává přiznávám přizpůsobit přátelské přátelům příbrami příbuzné příbuzní příbuzných příchodem
příjde příjemnou příjemná příjezd příkazy přímou přímá přímého přímým příměří případem přípravou přírodního přírodu
přísahám příslušné příslušníci příslušníky příslušníků příspěvku příspěvků přístav přístupem přístupné přítelkyni
přítelkyní přítomen přízemní přízeň příznivce příznivci příznivců příčin příčina příčinu příčku příštího půda
půjdeme půjčit půjčka půjčku půlce půlka působila působící původem rachel radim radnici radou radí rajčata raket
raketa rakouské rakouský rakovina rakovinu rakoviny rally rallye ram ramena ran rangers rasy rath raw reagoval
realitní realitou realitu realitě realizace realizovat realu recenzi recepty redakci redaktor reforma reformu
regiony regionálních regionálního regionů registr regulaci rekonstrukcí rekreační relativní relevantní renault
renesanční reportáž reportér reprezentant reprezentační republic republikou resort respektu retro reuters revoluční
rezervaci reálném reálný reálných rf richarda rio riskovat rizik road roberta robin robot rod rodinná rodinného
rodič rodné rodák rodí roger roh roka roků romana romantické rose rostlina rovinu rovná rovné royal rozbil rozchod
rozdílem rozdílné rozdílu rozhledna rozhodlo rozhodnou rozhodnuto rozkaz rozloze rozložení rozměr rozměrů rozpadu
rozsudek rozsudku rozsáhlou rozsáhlá rozsáhlý roztomilý rozumné rozumný rozumně rozumu rozumět rozvod rozvodu
rozvíjet rozvíjí rozšiřování rozšiřuje rozšířenou rozšířené rozšířil rozšířila ročníků rs ruch ruchu rudolf rudy
rudá rudé rukavice rus rusky ruském ruským rusy ruční rušení ruší ryan ryba rybník rybníka rychlostní rychlou
rychlého rysy rytmu rytmus rytíři ryze rádia rádiu ráje rám rámec rázem rýže různí různým růžička růžová růžové
růžový sad sada sadu sahá saint sako samostatnou samostatná samostatného samostatných samotném samotným
samozřejmostí samá samého samém sarah satelitní sazba sbírce schodech schodiště schody schodů school schopny schopné
schovat schránky schválně schwarzenberg schází schůzce schůze schůzi schůzka schůzky scott sdělil secret sedadla
sedla sedmdesátých sedmé sedmý sedím seděla see sehnal sejde sejít sekci sektor sekundu sekundy semily seminář
semináře senior seniory senátor sergej seriálů seru service servisní servisu sester sestrou sestru setkala setkali
setu severním severně severozápadní seznámil seznámit sezona sešlo shoda shodli shop shopu shora shrnutí sigma
signály silami silnicích silného silver sim simon simona single sir situacích sjezd sjezdu skalní ski sklad
skladatel skladbu skladeb skladem skladu skončily skočil skryté skupinách skutečností skutečného skutečných
skutečným skvělej skvělých sky skála skříně skříň slabost slabá slabý sladká slavit slavnost slavnosti slavná
slavného slavných sledovali sleduj sledujeme sleduji sledují sleva slevou slečny sliby sloup sloužící slovan
slovenského slovenských slovu slovácko složil složit složitý složka složku sluncem slunci sluníčko slušné službou
slyší sláva slávu slávy slíbila smart smluvní smrtící smutek smutná smyslem smál smí smířit směny směrech směrnice
směsi směřuje snadný snahou snazší snažíte snižování sní sním sníst snížil sněhové sněmovna sněmu sobotky soboty soc
socha sochy socialistické sociálním softwaru sokolov soli solidní solární sonda sorry sou souboji soudci soudit
soudního soudů souhlasil souhlasu souhlasíte soukromou soukromého soukromém soupeři soused sousední sousedství south
soutěžní soutěžích souvislost současnou současném současným součásti souřadnice soužití sovětské sovětský spa spadne
spadá spala spartu spartě spatřit spd specialista specifické specifikace speciálního speciálním spekulace spiknutí
spis spisovatele splnil splní splnění spoje spojen spojena spojenci spojená spojený spojil spojí spojů spokojen
spokojeni spokojenost spokojeně spolehlivě spolehnout společenská společenského společenský společných společným
spolubydlící spolupracoval spoléhat sportovce sportovci sportovců sportovec sportovního sportovním sporty sportů
sporů spotřebitele spotřebu spotřeby spočítat spoření spořitelna spořitelny správci správního správným spustil
spustit spustí spuštění spáchal sraz srazil sračky srbsko srdečně srovnávat srážky ss stabilitu stalin standardy
stanley stanou stanovena stanovení stanovisko stanovit stanoviště stanoví stanu staral starostou startem startuje
starým starším statistika stavbou stavebního stavebním stavy staří ste stejní stejných stezka stezky stihl stihnout
stopa stoprocentně stopu stopách story stovku strakonice strategii stravování stravy strašná strašné strašný stroji
strojní strop stropu stručně strávila strávili stráž stráže strýc studenta studentům studená studený studii studijní
stydět styk stáhl stáje stáli stály stálé stání stíhání stín stíny stížnost stížnosti stěhování stěn stěna stěnu
stěně stěžovat stěžují stěží střecha střechou střed středa středem středeční středisku středního středním středověku
středočeského středy střel střela střelba střelce střet střetu střeva střeše střešní střih stříbra stříbrná stříbrné
stříbrný střídají střídavě střídání střílet střílí subjekt subjekty subjektů suchá suché sun sundat surovin suroviny
suv sušenky svahu svatby svatbě svatopluk svazek svazku svetr svobodná svobodných svobodně svátku svíčky svýho
svědek svědkem svědky svědků světlem světlé sydney symboly syndrom synovi synové syny syrské system sz sálu sídle
sídliště síni síně sýkora sýr sýrem tablety tabule tahu tajná tajný take takovéto takovýho takovými takzvané talíř
tance tancovat tank tančit tati tatínek taxi taylor tašku taťka tažení tchaj tech technice technickou technický
technikou technologické tehdejšího televizního televizním televizí temné tempem tendence tenisky tenista teoreticky
teorií teplicích teplotě teplý terapie terapii teroristé terén terčem tesla testovací teta texasu textem textilní
teče tibetu tichý tihle tipů tisková tiskárna tisíci tisíciletí titulní tiše tkáně tlačit tlačí tlačítka tlustý tm
tmavé tmavě tmy tok toku tolerance tolika tommy tomášem topení touha touhle touhu touhy továrně town točit tradicí
tramvaj tramvají transakce transport trapné tratí tratě trendu trendy trenéři trestné trestního trestný tresty trhů
trik triko triky trio trocha trochou trpěl trpět trump trutnov trvající trval trvalé trvání trzích trápit tráva
trávník trávu trávy trávě trénoval trénovat trůn trůnu tržeb tržní tudy tuku tuny turecka turecké turisté tušení
tuším tvary tvarů tvoji tvojí tvou tvrdá tvá tvého tvých tvůrce tvůrčí twitter type typem typicky typická typický
tys tyč tyčí tábory táhne tátou táty téhož témat tón tóny týdenní týdeník týkají těhotná těl tělesné těsné těstoviny
těžby těžkou těžkých třetina třetinu třiceti třináct třídní ublížit ucha udržel udržovat udržuje udrží událostech
udělej udělení uděláte uherské ujal ukazovat ukaž uklidnit ukončena ukončila ukrajinských ukrajinu ukázali ukázaly
ukázku ukázky ulicí uložení uložit ultra umožnil umožnit umožňující umíme umírají umírám umístil umístit umístěn
umístěna umístěny umístěné umíte umíš uměl umělce umělců uměle umělecký uměleckých umělá umřel umřela umřu un
unavený unesco uniknout university univerzitu uplatnit upozornil upozornit upozorňuje upravené upravit upravovat
uprchlíků upřímný urban určeny určená určený určených určitého určitém určitým určuje určí usb uskupení uskutečnil
uskutečnila uskutečnit usnout uspořádat uspěl utekla utrpěl utéct utíká uvažovat uvažuje uvede uvedeny uvidíš
uvolnit uvádějí uvědomila uvědomí uzavírá uzavřeli uzavřen uzavřená uzavřené uznal uznat učebnice učinil učiteli
učím ušetří užil užili užitečné užití uživateli uživatelům užívají užívám vadilo vadit varech variant varoval varuje
varů vazba vazbu vazbě vaří vašimi vchod vchodu vděčná vedli vedly vedoucího vedoucím vegas vejde velcí veletrh
velikonoční velikostí veliké velitele velitelství velkému velvyslanec velvyslanectví vem venkov veronika veselí
vesmírné vesměs vezmou večírek veřejnoprávní veřejném veškerá veškerý via vice videí viditelné vietnamu vila vily
vina viny vip viru visí vize vizi vizuální vkus vladimir vlajku vlajky vlaků vlast vlastimil vlastnost vlastník
vlastníkem vlastníků vlastními vlivy vlk vlnu vlně vloni vložil vltavy vládce vládnoucí vládnout vláken vlákna
vnitřních vnitřního vnitřním vnímat vo vodafone vodního vojsk vojska vojáka volají volal volala volbou volbu volbám
volbě volebním voliče volkswagen volna volnou volám voze vozem vozíku vpřed vpředu vracím vrah vraha vražd vraždě
vrcholem vrchu vrstev vrstva vrácení vrátíme vskutku vstoupila vstoupí vstupné vstupuje vstát vstávat vstříc vteřinu
vteřiny vtipy vybaven vybavena vybaveny vybere vyberte vybojoval vybírá vycházejí vycházející vycházet vydalo
vydejte vydržel vydá vydán vydáno vydáním vydávají vydávat vydávání vydělal vydělávat vyfotit vyhledat vyhlásil
vyhlásila vyhlášen vyhláška vyhlášky vyhodil vyhodit vyhrává vyjednávání vykazuje vykonávat vylepšení vyloučen
vyloučit vyloženě vymysleli vyměnil vypadl vypovídá vypořádat vypracoval vyprávěl vyprávět vyrazil vyrazili vyrobeno
vyrobené vyrostl vyrostla vyrovnání vyrábějí vyrůstal vyskytují vysokém vysokými vysočiny vystoupit vystudoval
vystupovat vystupování vystupuje vysvětlovat vysvětlí vysílat vysílá vytvořené vytvářejí vytáhnout vyučování využili
využitím vyvolat vyvolává vyvíjet vyvíjí vyzkoušejte vyzkoušel vyznamenání vyznačuje vyznání vyzval vyzvednout
vyčistit vyřazení vyřešil vyřeší vyšetřovací vyškov vyšly vyššího vyžadují vzbudil vzdala vzduchem vzdálené vzniklé
vzorek vzorem vzorky vzory vzpomenout vzpomněl vzpomínat vzpomínek vzpomínka vzpomíná vzrostl vztahuje vzácné
vzápětí váhy válek válečný válečných váma vánoc vánocích váze vážený vážit vážná vážný vídně vín vít vítězka vítězné
vítězný vítězové vítězslav vítězstvím víře výbava výborná výbuchu výběrem výběrové východních východního východním
výchovu výchozí výcviku výdajů výdrž výhod výjimečné výjimečný výjimku výklad výkonný výměnu výměny výpis výpovědi
výpočet výprava výpravu výpravy výprodej výrazem výraznou výrazný výrazným výrazy výrobců výrobek výrobou výroční
výskyt výskytu výslechu výslovně výstaviště výstavní výstupu výstupy výtah výtahu výtvarné výuce výuka výuku výuky
vývojem vývojáři výzkumné významná významným vč věcem věcmi vědců vědec vědecká vědecký vědeckých vědom vědomím
vědomě vědu věkem věnovala věnovali věnované věnují věrný větrem větu větve vězni vězně vězňů věčnost věčné věřil
věřili věřící věži vš všechnu všední všimla všimli vší vůdci vůni wall walter wan wars watch way wc wellness west
when whisky who williams wolf wta xbox xd young zabere zabiju zabití zabrat zabíjet zabíjí zabírá zabývající zabýval
zachoval zachovat zachránili zachrání zachytil zachytit zacházení zadních zadržela zadání zahrad zahraje zahraničním
zahrnují zahynul zahynulo zahájením zahájili zajetí zajistil zajišťují zajímají zajímal zajímavost zajímavosti
zajímavostí zajímavých zajímavě zajímavější zakončení zakázal zakázané zakázat zakázáno založen založená založené
založený založila založili zamilovala zamyslet zamyšlení zamířil zaměstnavatel zaměstnavatele zaměřené zaměření
zaměřením zanechal zanedlouho zaplacení zaplatila zaplatíte zapnout zapojit zapomněli zapsal zapsat zasahuje
zastavila zastavili zastupitelstvo zastupitelé zastupuje zastávce zastávku zastřelil zasáhl zasáhla zasáhnout
zatížení zatčení zaujal zaujala zaujalo zaujme zavede zavedl zavolal zavolá zavražděn zavádí zavést zavřel
zaznamenala zaútočil začneš začni začněte začátečníky začátky začínající začínala zařadit zařazení zařídil zařídit
zařízeních zařízením zažila zažili zbožím zbraněmi zbylo zbylé zbylých zbývající zdali zdanění zdejších zdobí
zdravotnické zdravotního zdravotním zdravotně zdroji zdánlivě zdí zelenina zeleninu zeleniny zelení zeleně zemanovi
zemědělských zeměmi zemře zemřeli zemřít zeptej zeptám zevnitř zezadu zimních zimním zimy ziskem zisky zjistím
zjistíme zjistěte zklamal zkoumá zkoumání zkoušek zkoušeli zkoušet zkouší zkratka zkusila zkušený zla zlatého
zlatých zlepšovat zlepšuje zlepší zleva zloděje zlomil zločinu zločiny zlá zlé zlína zlínský zlý zmatek zmizela
zmizelo zmiňuje zmínit zmínka zmínku zmíněné zmíněných změnami změnili změnily změnách změnám znak znal znali
znalost znalostí znamenají značce značení značnou zneužití zneužívání znečištění zničil zničili zničí známka známku
známou známí známým znásilnění znáš znít znělo zobrazuje zodpovědný zopakovat zoufale zoufalství zpožděním zprava
zprvu zprávou zprávě zpíval zpěv zpěvu zpěváka způsobené způsobila způsobilo způsobují způsobí způsobů zrak zranil
zraněn zraněný zrcadla zrcadlo zrušena zrušila zrychlení ztracené ztratili ztrácet ztrátou ztrátě zub zubní zubů
zvané zve zvedla zvedne zvednout zveme zvenčí zveřejnila zveřejnit zveřejnění zvládli zvládneme zvládneš zvládnu
zvláštním zvolení zvolil zvolí zvyk zvykem zvyklí zvyklý zvyky zvyšovat zvyšování zvyšují zvítězila zvýšenou zvýšené
zvýšil zvýšila zvědavá zvědavý zábavná zábavné zábavy zábradlí záběr záchranné záchvat zájezd zájezdu zájmem
zákazníka zákazníkům zákazu základna základního základně základu zákonu zákoně zákrok zákulisí záležet zálivu zálohy
záložní zámky záměrem záměru zánět západního zápasem zápisu zápěstí zásadě zásahy zásluhy zásob zásobování zástupcem
zásuvky zátěž závazek závazky závažné závislá závislé závislý závodech závěrečný závěry zázraky zélandu získaly
získané získáte získávají získávání zóně zúčastnil zúčastnili zúčastnilo zúčastnit zúčastní zčásti zřídka zš zůstanu
éra írán íránu ó ú úctu úder údržbu údržby úhel úhlu úklid úkolu úkolů úkor úlohu úmyslně úmyslu únik úniku úplnou
úplná úprav úpravu úpravě úrazu úrovní úspory úspěchem úspěchů úspěšnost úspěšnou úspěšná úspěšných úst ústa
ústavního ústeckého ústeckém úsvit útokem útočiště útočníci útočníka útočí útvar úvahy úvazek úvodním úvodu úvěr
úvěru úvěry úvěrů úzce územního úzké účastnit účastník účastníky účastí účelu účelům účes účetnictví účinek účinnost
účinnosti účinné účtů úřadem úřadě úžasnou úžasně časech časopise časopisy časopisů časové časový časově čau čehož
čekáme čekáte čelní čelo čelí čemž čermák černém černých černým čerpání čerstvý čerstvě čert červených
československo československu československého českému čestné čestný čeština činil činů čip čistou čistého čistí
čištění členské členských členům člun článkem čokoláda čokoládu čokolády čp čs čsob čssr čte čtenář čtenářů čtenářům
čtk čtrnáct čtrnácti čtverečních čtvrteční čtvrtka čtvrtletí čtvrtou čtvrtá čtvrtého čtvrtém čtvrtým čtvrť čtyřikrát
čáru čáry částic částice čí čínského čínských čínu čísle ř řadách řasy řecka řecku řecké ředitelka řeka řekněme řeku
řetěz řetězce řetězec řečí řešil řidičů řsd řádky řídící říjen říkalo řím říma římě řízením říši šancí šatů šedesát
šedesátých šedé šestnáct šesté šestý šetřit šetří širokou široká školních školním šly šok šoku šokující španělska
španělské španělský špatném špatných špatným šperky štve štábu štít štědrý štěpán štěpánek šumava šumavě šumperk šup
švédská švýcarska švýcarské šárka šéfem šílenství šílené šíleně šířit šířka šťastnou šťastní šťastně ž žalobu
žaludek žaludku žebříček železa železnice železné ženami ženskou židli židé židů žijících žilo živnostenského
životních životním životopis životů živou živá živého živých žlutou žlutý žádají žádal žádnej žádní žádných žádným
žáky žánru žďár
"""

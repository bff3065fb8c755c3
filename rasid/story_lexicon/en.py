"""How common the words of 'en' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: the
7.5: and of to
7.25: a in
7.0: for i is it on that you
6.75: are as at be but by from have he not this was with
6.5: about all an can do get his if just like me my one or out so they up we what will your
6.25: also been go good had has her how know look make more new no now other our peopl see she some than their them
there think time use want were when which who work would year
6.0: after ani back becaus befor call come could day did down even first game give got great help here him into last
life live love made mani may most much need never off onli over play realli right said say should show start state
still take then these thing those too tri two us veri way well where whi world
5.75: again against alway am anoth area around ask base believ best better between big book both busi care case
chang citi compani countri develop differ doe dure each end ever everi famili feel find follow found free friend
fuck govern group guy hand happen head high home hous includ keep let littl long lot man mean might money month move
mr must name nation next night number offic old open order own part person place plan pleas point post power public
put read report run s same school second servic set sinc someon someth stop such support sure system talk team tell
thank thought three through turn under unit week while without
5.5: abl account act action activ actual add age ago air allow almost along alreadi american anyon anyth appear art
author away bad becom bit black bodi boy bring build buy came car caus certain check children class clear close
communiti complet consid continu control cost cours court cover creat current cut d date deal death design die
direct done earli educ effect els enough event everyon everyth expect experi eye face fact far few fight final fire
five food forc form four full general girl given god half happi hard health hear heart histori hit hold hope hour
howev human idea import increas inform interest internat issu job john kid kill kind known larg late later law lead
learn least leav left less level light line list local lost m major manag market matter mayb meet member men million
mind minut miss music natur near news nice note noth offer often oh onc oper origin parti pass pay per perform
player polit posit possibl present presid pretti price probabl problem process product program project provid
question rate real reason receiv record relat releas rememb requir research respons result return room rule save
season secur seem seen sever share shit short side sign singl small social song sound south special stand star stay
stori student studi success t term test though today togeth told took top total train true type understand
universiti until video view vote wait walk war watch water went white whole win within women word write wrong yes
yet young
5.25: abov accept access accord across addit administr agre al alon although amaz america among amount anim announc
answer appli applic april arm arriv articl assist associ attack attempt avail averag award b babi ball bank beat
beauti becam bed begin behind benefit bill block blue board box break british brother brought c card carri center
central challeng chanc charact charg chief child choic church claim club co code collect colleg color comment common
compar comput concern condit connect construct contain cool counti coupl critic cross cultur cup custom data
daughter david de dead decid decis definit depart describ detail director discuss dog door dr dream drink drive drop
drug due e easi east eat econom effort either elect energi engin english enjoy enter entir especi establish evid
exact exampl except execut exist explain express fail fair fall fan fast father featur feder felt field figur film
fine finish fit focus footbal former forward front fun fund further futur gave generat goal goe gold gone gonna
green ground grow guess gun hate heard held higher himself hospit hot imag improv independ individu industri initi
insid instead institut invest investig involv island join judg juli june key king knew l land languag leader leagu
legal letter lie limit link listen locat london longer lord lose loss low lower main march mark marri match materi
measur media medic mention messag middl mile militari mine model mom moment morn mother movi myself n network non
normal north notic offici oil ok onlin organiz outsid p page pain paper parent park particular past patient perfect
period phone photo pick pictur piec plant polic polici poor popular practic prepar press previous privat produc
profession properti protect publish pull qualiti quick quit r race rais rang rather re reach readi recent red refer
region relationship remain remov repres respect rest review risk road rock role round safe sale saw scienc score
select self sell send sens sent septemb seri serious serv sex ship shop shot signific similar sit site situat six
size sleep societi sometim son soon sorri sourc space speak specif spend sport st stage standard station step store
street strong stuff style suggest summer surpris taken tax technolog themselv third titl toward town track trade
travel treat trust tv union usual valu various version visit voic w wall wear websit west whatev whether wife wish
woman won wonder worri worth x yeah york yourself
5.0: abil absolut abus achiev ad address admit adult advanc advic affect africa agenc agent agreement ahead aid
airport album altern analysi angel annual anti anymor anyway apart app appar appeal appoint appreci approach approv
argu armi arrest artist ass assum attend attent attract august australia australian avoid awar awesom bag balanc
band bar basic battl beach bear began below bet beyond biggest bird blood born bought brain brand breath broken
brown built burn california camera camp campaign canada cancer candid cannot capit captain career cash cast cat
catch caught celebr cell cent centr centuri channel china chines choos christian christma citizen civil classic
clean click cloth coach coast cold combin comfort command commerci commiss commit committe communic competit complex
concept conduct confer confirm congress conserv consist constitut consum contact content contract contribut convers
cook copi corpor correct council count crazi credit cri crime dad daili damag damn danc danger dark decemb deep
defend defens degre deliv demand democrat depend deserv despit destroy determin devic difficult digit discov diseas
distanc distribut district divis doctor document dollar doubl doubt draw dress driver earlier earn earth easili
economi edit eight electr element emot employ employe encourag enemi engag england environ episod equal equip estim
etc europ european evening eventu excel exchang excit expens extend extra extrem f facebook facil factor faith farm
fashion favorit fear februari feet femal file fill financi firm fish fix fli flight floor foot foreign forget format
foundat franc freedom french friday fulli function funni g gain garden gas gay georg german germani gift glad glass
global gotta grade grand grant greater growth guard guid h hair hall handl hang harri heat heavi hell hey hi hill
histor holi honest honor hors host hotel huge hundr hurt husband ice identifi ignor ii ill imagin immedi impact
impress incom india indian indic influenc injuri inspir insur internet interview introduc invit item itself j jame
januari japan jesus joke journal jump justic k kept kick knowledg la lack ladi lake largest latest laugh launch led
leg liber librari liter load loan lock lol luck machin magic maintain male manufactur map mari marriag mass master
meant memori mental met metal method michael minist minor mission mistak mix mobil modern mountain mouth movement
mrs multipl murder necessari nobodi none novemb o object observ obvious occur octob okay older opinion opportun
opposit option otherwis overal owner pack paid paint pair particip partner paul payment peac percent perhap peter
photograph physic plus pop popul potenti pre prefer pressur prevent primari print prison pro professor profil profit
progress promis promot proper propos prove purchas purpos push quarter queen radio rank rare realiti realiz recogn
recommend reduc reflect refus regard regist regul regular remind repeat replac republican request reserv resid
resourc respond retir reveal rich ride ring rise river robert roll rose royal russia russian sad safeti san saturday
scale scene schedul screen sea search seat secret secretari section seek senat senior separ session seven sexual
shall shape shoot shown sick simpl simpli sing sir sister skill skin slow smith smoke sold soldier solut sort soul
speech speed spent spirit spot spread spring squar staff statement stick stock stone straight stress strike structur
struggl stupid subject suffer suit sun sunday super suppli suppos surfac surviv sweet tabl target tast teach teacher
ten texa text theori thousand throughout throw thus ticket tie tip tomorrow tonight tool touch tour tradit transfer
transport treatment tree trial trip troubl trump truth typic u uk unless updat upon user v vehicl via villag wanna
warn washington wast weapon weather wed weekend weight welcom western whose wide william wind window winner winter
wit wood worker wors worst wow writer written wrote y yesterday
4.75: academ accid accur accus acquir actor adam adapt adjust adopt advantag adventur advertis advis affair afford
afraid african afternoon agricultur ah aim aircraft alcohol aliv alleg alli ancient andrew angri ann anywher appl
appropri approxim argument arrang asia asian aspect assembl assess asset assign athlet attach attitud attorney
audienc automat aw background ban bare basi batteri bay beer behavior belief bell belong ben besid bigger bike
billion biolog birth birthday bitch blame bless blind blog blow boat bob bomb bond bone border bore boss boston
bottl bottom bowl branch bridg brief bright britain broadcast broke budget bus button ca calm canadian cancel cap
capabl capac captur categori cathol chain chair chairman champion championship chapter charl chart chase chat cheap
chemic chicago chicken chris christ circl circumst client climat clinic closer cloud coffe colour comic compet
complain complic compon concentr concert confid conflict confus consequ consider constant consult contest context
convent convert convinc cooper cop core corner counter coverag crack crash cream creativ crew crimin crowd crown
cute cycl daniel dear debat debt decad declar declin dedic defeat defin delay deliveri demonstr deni depress
descript desir detect dick diet dinner disabl disappear disappoint display distinct divid domest domin donat dont
download draft drama dri dude duti ear easier eastern ed edg editor edward effici egg electron elimin email emergenc
empti enabl enforc ensur entertain entri environment era error escap essenti estat et everybodi everywher evil ex
examin exclus excus exercis exhibit expand experienc expert explor expos extens factori failur fake fals familiar
famous fantast faster fat fault favor fee feed fell fellow festiv fifth financ finger flag flat flood florida flow
flower folk forest forev forgot fortun fourth fox frame frank frequent fresh fruit fuel gate gather giant girlfriend
golden googl governor grab graduat greatest grew grown guarante guest harm hat healthi heaven height hello henri
hero herself hide highest highlight hire hole holiday household http hunt id ident iii illeg illustr im immigr
implement imposs inc inch incid incred inde index infect innov instal instanc instruct instrument integr intellig
intend intens intent interact internal interpret ireland iron islam israel itali italian jack jail japanes jersey
joe johnson joint jone journalist journey kingdom kiss kitchen knock korea label labor labour lane larger lawyer lay
layer leadership lee legisl length lesson licens lift ll los loui lucki lunch ma mad magazin mail manner marin
martin massiv mate max mayor meal meat mechan medicin mess mexico mid mike milk mill minimum ministri mm mode monday
monitor monster moon moral motion motiv motor mount ms museum muslim mysteri nativ neck negat negoti neither net
newspap nine nomin nor northern novel nuclear numer nurs obama obtain occas ocean odd offens olymp onto oppos orang
organis packag panel pari parliament passeng passion path pattern peak perman perspect phase pilot pitch plane
planet plate platform plenti plot pm pocket politician poll pool port portion possess pound predict premier presenc
preserv prime princ principl prior prize procedur proceed programm proof protein protest proud psycholog punish pure
qualifi quiet quot rain ran random rape rapid ray reaction reader recov recruit reform reject relax relev religi
religion remark rent repair repli rescu resist resolut restaur restor restrict retail revenu reward richard root
rough rout row ruin rush salt sam sampl sat scare scheme scientif scientist scotland scott scream seal sector seed
sentenc settl shame shift shirt shock shoe shoulder shower shut sight signal silver sky slight slowli smaller smart
smell smile snow soft softwar solid solo solv somebodi somewher southern spanish speaker speci spell split squad
stadium statist status steal steel steve storm strang strategi stream strength stuck studio sub submit suck sudden
sugar suicid suprem surgeri surround survey suspect sustain swim switch symbol tag talent tank task taught taylor
tea tear tech technic techniqu televis temperatur tend termin terribl territori theme therefor thoma threat threaten
thursday tight till tire tom ton toni topic tough tournament tower traffic transform transit translat trap trend
trick troop truck truli tuesday twenti twice twitter ultim unfortun uniqu unlik upper upset urban usa util valley
van vari varieti vice victim victori violat violenc vision visual volum volunt vs wage wake warm wash wave weak web
weird wheel whenev whom wild wine wing wire wound ya yard yellow younger youth youtub zero zone
4.5: abandon abort abroad academi accommod accompani accomplish acid acknowledg activist actress addict admir advoc
affili afterward aggress airlin alan alarm alert alex alexand alien allen allianc alongsid alright alter amazon
ambassador amend andi android anger angl anniversari annoy anthoni anticip anxieti anybodi ap apolog arab
architectur archiv arizona arthur ash asid assault asshol assur atlant atmospher attribut auction audio audit auto
avenu bake bang barrier basebal basketbal bat bath bathroom bbc bc beast bedroom beg behalf behaviour belt bench
berlin bibl bid billi bishop bite blast bonus boom boost boot borrow bother bound boundari bow boyfriend brave
brazil bread breakfast breast breed brian brick brilliant bro broad brush bubbl buck buddi bug bull bullet bulli
bullshit bunch bureau buri bush butter buyer bye cabinet cabl cake calcul cambridg campus carbon carolina carrier
castl ceo ceremoni certif chamber characterist chariti charli charm cheat cheer chees chest childhood chill chip
chocol chose chosen cigarett circuit cite civilian clark climb clinton clip clock coal coat coin collabor collaps
colleagu colonel coloni colorado columbia column combat comedi commission communist comparison compens complaint
compos composit compound comprehens compris compromis con conclud conclus concret confess confront congratul
conscious consent contemporari contrast controversi conveni convict cooki coordin corp correspond corrupt counsel
courag cousin craft crap creation creatur creek cricket crisi crop crush crystal cure curious currenc curv da dalla
dan dare databas dave davi dc dealer dean debut decent deck decor decreas deepli defenc deleg delet delight
democraci deploy deposit depth deputi deriv desert desk desper destin destruct devil devot diamond difficulti dig
dirti disast disciplin discount discoveri discrimin disgust dish dismiss disney disord disput distinguish distract
disturb dive divers divorc dna doc domain don donald downtown dozen drag dragon drain dramat drawn drew drill driven
drunk duck duke dumb dump dust dutch dynam eagl eas egypt el elder elev elig elit elizabeth elsewher em embarrass
embrac emerg empir en encount enhanc enterpris entitl entranc equival eric essay ethic ethnic eu evalu everyday
evolut evolv exam exceed excess exclud exhaust exit expans explan exploit explos export exposur extent extern
extract fallen fame fanci fantasi farmer fate favour favourit fbi feb fed fenc fiction fighter filter flame flash
fleet flexibl flip float fold fool ford forgiv forgotten formal formula fort forth forum foster fought founder
franci francisco fraud freak freez frequenc fri friendship frustrat ft fulfil fundament funer galleri gang gap gari
gear gender gene genet gentl genuin georgia ghost golf gotten grace graphic grass grate grave gray greek grey gross
guardian guilti guitar gym ha habit hack haha harder headquart heal healthcar heavili henc hidden highway hip hockey
holder hollywood hong honour hook hop horribl horror houston howard https hungri hunter icon ideal idiot illinoi
impli impos incorpor info infrastructur injur inner innoc input inquiri insan insight insist inspect instant
intellectu interior introduct invent investor iphon iran iraq irish isol isra iv jacket jackson jan jane jason jay
jean jeff jet jew jewish jim jimmi jordan joseph joy jr judgment juic junior juri justifi kelli kevin killer kim
kinda kit knee knife knight kong korean lab laboratori laid landscap latin latter le leak lean leas lectur legaci
legend lewi liberti lieuten lifetim lion lip liquid literatur liverpool log logic lone loop loos loud lover lowest
ltd luke luxuri lyric mac mainten maker makeup manchest manual mar margin marshal mask math mathemat matt matthew
matur maximum meanwhil medal medium melt membership mere meter mexican miami michigan miller min miner mini mirror
mo moder modifi mood morgan mortgag moscow multi mum municip muscl na nah nail nake narrat narrow navi nazi nba
nearbi necessarili neighbor neighborhood nerv nervous newli nfl nick nois nose nowher nut ny oblig occasion occup
occupi offend ohio oliv op oppon ordinari organ organic orient oscar ourselv outcom output outstand overwhelm owe
ownership oxford pa pace pacif pakistan palac pan pant partial partnership patch patent patriot pc peer pen penalti
pennsylvania pension percentag permiss permit personnel pet petit philadelphia philippin philosophi photographi
phrase physician pic pin pink pipe piss pit pizza plain plastic playoff pleasur poem poetri poison pole polish pope
porn portrait pose poster pot potato pour poverti pp prais pray prayer precis pregnant premium presidenti pretend
pride priest primarili princess princip prioriti privileg promin prompt prospect provinc provis pump punch pursu q
racist radic raid rail railroad railway ralli ranger rat ratio raw react realis rear rebel recal recip recognit
recoveri recreat reduct refuge regardless regret reli reliabl relief remot renew rep represent republ reput resign
resolv resort retain revers revis revolut rice rid ridicul rip rival rob robot rocket roger roman romant rome roof
ross rotat routin rugbi runner rural ryan sacrific sail saint sake salari sand santa sarah satellit satisfi scan
scholar scottish scratch screw script seattl secondari segment semi sensit sequenc server settlement sexi shade
shadow shake sharp sheet shell shelter shield shine shore shout silenc silent silli simon sin singer sink sixth skip
slave slide slip smash smooth snake snap soccer soil solar sole somehow somewhat sought soviet spain spare
specialist spi spin spiritu spoke spoken sponsor stabil stabl stake stamp stare stat steam stem stephen steven
stolen stomach stood storag strain stranger strateg strengthen stretch strict string strip stroke stronger struck
stun subscrib subsequ substanc substanti succeed suffici suitabl sum summari superior suspend swear sweden swing
sword sydney symptom syria tackl tactic tail tale tall tap tape teen teenag teeth telephon templ temporari terror
terrorist theater theatr therapi thick thin thirti tho thread threw thrown tiger tim tini tissu toilet toler tone
tongu toronto tourist toy trace trail trailer tran transact trash treasur treati tribe trigger tube tune tunnel
turkey tweet twin twist ugli un unabl uncl understood unemploy uniform univers universal unknown unusu upgrad urg
vacat valid valuabl variabl variat vast ve vega veget ventur venu vessel veteran victoria violent virgin virginia
virtual virus visibl visitor vital vol voter wale walker walter ward warrant warrior wealth wednesday weigh welfar
wet wherea whilst whoever wilson wise withdraw wolf worldwid wrap yell yep yield yo z zealand
4.25: aaron ab abc aboard absenc absorb abstract abund ac acceler accent accident accumul accuraci ace acquisit acr
adequ administ admiss ador advisor advisori aesthet afghanistan agenda ai aka alabama alaska albert algorithm ali
alic align alik alloc alpha amateur ami amongst amus analys analyst analyz anchor anderson anna anonym ant antiqu
antonio anxious anytim arc arch architect arena argentina aris armor array arrow arsenal artifici artwork asleep
assassin assert assumpt ate atlanta atom aug aunt austin authent autom autumn aviat await awak awkward ba babe
backup backward bacon bacteria badg baker ballot baltimor banana banner barbara barcelona bargain barn barrel barri
basement basin basket bass batman beam bean beard beaten bee beef begun behav belgium belov bend beneath benjamin
beta betray bias bin bind bio birmingham bitcoin bitter blade blake blank blanket bleed blend blond bloodi blown
bobbi boil bold bolt bomber booth bounc brake brazilian breach breakdown bride briefli bronz brook brooklyn bruce
brutal bucket bud buffalo builder bulk bump bundl burden burger burst bust butt butterfli buzz cabin cafe cage
calendar calori cam cameron campbel canal candi candl canon cant cape cardin cargo carl carlo carpet cart carter
cartoon carv casino casual cattl cave cbs cc cd ceas ceil celtic census certifi chancellor chao character charlott
charter cheaper cheek chef chelsea chemistri cherri chick chop christoph chronic chuck cia cinema circul clash
classif classifi classroom claus clay cleveland clever cliff closest closet closur clue cluster cm cnn coalit
coastal cock cognit coincid cole collector collin com commenc commentari commerc commonwealth companion compass
compel competitor compil compli complianc compliment condemn configur congression consecut consol consolid
conspiraci constitu consumpt contend contin contractor contrari cope copper copyright corn correl costa costum
cotton couch courtesi cow cowboy craig creator credibl criteria crucial cruis cuba cult cum curs custodi daddi dam
dancer danni dash dawn deadlin dealt dec deem deeper default defect deficit del delhi deliber delici dem demo demon
denni densiti denver departur depict der des descend destini detroit devast di diabet diagnos diagnosi dialogu diari
dictat didnt diego differenti dimens dine dip diplomat dirt disagre disc discharg disclos dispos disrupt distant
distress divin dj dock documentari doll donor dose dot dougla drone drove drown drum du dual durat dvd eager earl
earthquak eaten echo eddi edinburgh editori egyptian eh eighth elector elementari eleph embassi emili emiss emma
emperor emphas emphasi endless endors endur enorm enrol enthusiast entiti entrepreneur ep epic equat equiti er erect
escort etern euro evacu evan eve exempt experiment expir explicit explod extraordinari fa fabric facilit faculti
fade fairi fare fascin fastest fatal feedback feminist ferri fertil fever fewer fi fiber fifa fifteen fifti fig
finest fiscal flavor flaw flesh flew fluid footag forecast forg fork forti foul fragment framework franchis franklin
fred frozen fuckin furnitur furthermor ga galaxi gambl garag garbag gen generous genius genr gentleman gentlemen
geograph geolog gig glasgow globe glori glove glow gm goat goodby gop gordon gorgeous gospel gradual graham grain
grammar grandfath grandmoth graph graviti greec greet greg grid grill grind grip groceri guidanc guidelin guilt
guinea gulf gut hail halloween hamilton hammer han handsom harass harbor hardwar harmoni harsh harvard harvest
harvey haunt haven hawaii hawk hay hazard hd headach headlin heel helen helicopt helmet heritag hesit hike hilari
hillari hint historian hitler hiv ho homeless homework honey hood horizon hormon horn hostil hp hr hub hug hugh huh
humbl humor hung hurri hurrican hybrid hype ian identif ideolog idk il immun imperi implic imprison incent inclus
indi indiana indigen indirect indonesia indoor induc inevit infant infinit inflat ingredi inhabit inherit inject ink
inning insect insert inspector instagram instinct instructor insult inter interfac interfer interrupt intervent
invad invas inventori io ion iowa ipad iranian isi jacob jake jam jami jazz jealous jennif jeremi jerk jerri
jerusalem jess jessica johnni jon jonathan jose josh judici jurisdict justin kansa kate kati keen keeper keith ken
kennedi kent kentucki kenya keyboard khan kidnap kidney km kyle lad lamp lap laptop larri las laser laura lawrenc
lawsuit layout lazi leaf leather legendari legislatur legitim lemon len lend leo lesbian lesser li liabil liar
lifestyl lightn lincoln lisa lit literari liver lmao lobbi lodg logo longest loser louisiana loyal loyalti lt luca
lung madison madrid magnet mainstream malaysia mall mama mandat mandatori manhattan manipul marathon margaret maria
marijuana mario marvel maryland mason massachusett md meaning melbourn meme menu merchant merci merit metr metro
metropolitan mi michell microsoft midnight migrant migrat mild minim minnesota miracl missil mississippi missouri
mitchel mixtur mock modul monk monkey monument moor moreov morri mortal motorcycl mous mp mps mt mud murphi murray
musician mutual myth nanci nasa nasti nathan naval navig needl neglect neighbour neil nelson nest netflix netherland
neutral nevertheless nigeria nightmar nobl node nomine nonsens noon nope norm norman northwest norway notabl notion
nov nutrit oak obsess oct offenc oklahoma oldest ongo onion ontario opera opt optic optim oral orbit oregon orlean
ought outdoor outer outfit outlet outlin outrag overcom overlook overnight oversea owen oxygen pad pal palestinian
palm panic par parad paradis paragraph parallel paramet parish parker parliamentari particl passag passport password
pastor pat patienc patrick patrol paus pearl penni pepper perceiv percept perri persist persuad phenomenon phil
philip phillip philosoph phoenix piano pie pierc pig pile pill pine pioneer pipelin pirat pittsburgh plead pleasant
pledg plug podcast poet poland polar pollut portfolio portland portray powder pr preced precious pregnanc
preliminari premis presum privaci probe profess prohibit pronounc propaganda prophet proport prosecut prosper
protocol proven pub puls punk pupil puppi purpl pursuit pussi putin puzzl qualif quantiti queensland quest rabbit
rachel racial racism radar radiat rage ram rap ration realist realm recept recipi recognis ref refresh regim registr
regulatori reign reinforc reliev remedi render rental resembl residenti resum retreat retriev revel reveng reviv
revolutionari rhythm rick rider ridg rifl rig rio riot ritual roast robin robinson rocki rod romanc ron rooki rope
roster roy rs rub rubber rude rumor russel sa sack sacr salad samuel sanction sandi sandwich satisfact sauc saudi
savag sc scandal scar scari scatter scenario scholarship scope scout scrap se sean sec seiz selfish seller sensor
sentiment sept serial servant seventh shark shave shed sheep sheriff shi shooter shorter showcas si sibl signatur
simpson simul simultan sincer singapor skate sketch ski skull slam slap slaveri sleev slept slice slope slot
smartphon snack sneak soap socialist sock soni sooner soup southeast span spark specifi spectrum specul spider spike
spill spoil spray spur squeez stab stack stain stair stanley starter statu steadi steer sterl stewart stimul stir
stole streak stuart su submiss subscript substitut suburb sue summit summon sunni sunshin supervis supplement
supplier suppress surgeon surrend surveil survivor susan suspens suspici swallow swap sweat swedish sweep swift
swiss switzerland syndrom syrian tablet tan tattoo taxi taxpay tbh teammat ted temper tempt tenant tender tennesse
tenni tension tent terri terrifi testifi testimoni th thai thailand theft theolog theoret thi thompson thorough thou
thrill throat throne thumb thunder tide tier timelin titan tm tobacco toe tokyo toll tomato tommi tori tortur toss
tourism toxic trader tragedi tragic trainer trait transmiss transmit transpar trauma treasuri tremend tribun tribut
tripl trophi tropic trunk tumor turkish turner turtl twelv tyler ugh uh ukrain ukrainian ultra um unbeliev uncomfort
underground unexpect unfair uniti unlock unnecessari upcom upload urgent usag useless utah utter va vaccin valv
vampir vancouv verifi vers versus vertic vet victor vietnam viewer villa vincent vintag visa vitamin vocal von
vulner wa wallet wander warehous warren watson wayn wealthi weed welsh whale wherev whip whisper wider widespread
widow wildlif willi wipe wireless wisconsin wisdom witch woke wooden wore workout workshop worn worship worthi wreck
wrestl wright wtf xbox ye yea yoga zombi zoo
4.0: aa abbey abnorm abolish abraham absent absurd abu accessori accredit acoust acquaint acut adelaid adher adjac
admin adolesc adrian advers advocaci aerial af affirm aftermath ag aggreg airplan ala albeit alfr allah allergi
alley alot alphabet altitud altogeth aluminum alumni amanda amber ambit ambiti ambul amen amid ammunit amp amplifi
amsterdam ana anal analog analyt anatomi ancestor andr andrea angela ankl annex anni antenna anthem anthropolog
antibiot apr ar arabia archaeolog archer arctic arguabl arkansa armour armstrong arnold arrog arteri artifact
artilleri asham ashley aspir asylum athen attain au austria autism automobil automot ave aveng awaken awhil axe axi
aye bachelor bail bailey bait ballet balloon bangladesh banker bankruptci barack bark baron bash bastard batch
battalion battlefield bead beatl beij belfast belli benefici bennett bent berkeley bernard berni berri betti beverag
bi biblic bicycl billboard billionair binari bing biographi bizarr blah blair blaze blew blogger bloom blunt bmw bo
boast boo boob borough bot bout boxer br brace bracket brad bradi bradley brandon brass breakthrough brew brigad
brisban bristol broader broadway broker bros brows browser bruis brussel bryan bs bt btw buddhist bulb bulgaria bum
bunni burial burnt buse businessman butcher butler cab cal cannabi cannon canva canyon capitalist capitol captiv
cardiff caribbean carol carolin carpent carriag carrot carson casey casualti catalog catalogu cater cathedr catherin
caution cautious cellular cement cemeteri ceram ch chad champ champagn chan chant chapel charger charit chen chess
chew chi chile chin choir choke chord chorus christi christin chrome chronicl cincinnati circular circus citat
citizenship civic clair clan clarifi clariti claw cleaner clearanc clerk clone clown clutch cocain cocktail coconut
cod cohen coil coke col colin collar collis colombia colt columbus comeback comedian commemor commod commut compact
compat complement compress comrad conceal conced conceiv concess condom conductor cone confeder confidenti confin
congrat congreg conjunct connecticut conquer conscienc consensus constraint consul contamin contempl continent
conting contradict contributor convey cooler coral cord corps corridor cos cosmet cottag cough councillor counselor
counterpart countless countrysid coup coupon coward cox cr crab crane crave crawl creep creepi critiqu crook crow
crude cruel crusad cruz cs ct cub cuban cube cue cultiv cunt curat curios curl curri curriculum curtain curti cuz
cyber cyclist cylind czech dairi dakota dale dame danish darker darl deaf debri decay deceas decre deduct deed deer
def defici degrad delawar delic delta demograph den denial denmark dens dental dentist deport depot depriv derbi
derek descent desktop dessert detach detain detector detent deterior diagnost diagram dial diamet diana dictionari
diesel digest digniti dimension diminish dinosaur directori disadvantag disclosur discourag discret disgrac disguis
disk dislik dispatch dispers displac disrespect dissolv distort distributor ditch dividend dm doctrin dodg dodger
doesnt dolphin dome doom dope doug drake drank drastic drawer dread drift drought dub dubai dublin dull duncan duo
duplic durabl dwell dye dylan earliest easiest easter ebay ecolog economist ecosystem ego elabor elbow eleg eleven
ellen elli embed empow enact endang enlighten enlist enrich enthusiasm envelop enzym epa eras es escal espn essenc
essex est esteem eva exagger exil exot expedit expenditur expertis exterior extinct eyebrow fabul facial faction
faint falcon farewel fascist fc fe feasibl feast feat feather fellowship feminin ferguson ferrari fierc filmmak
finland firearm fisher fist fixtur fl flank flare flavour fled flee flirt florenc flour flu flush flyer fm fog fond
font foolish forbidden formul fossil fountain fourteen fr fraction fractur freddi frederick freeli freight freshman
fridg frighten fring frog frontier frost fu fundrais fur furi furious furnish fuse fusion gabriel gal gallon
gameplay gamer garcia garlic gaug gaza gb gdp gem generic geneva genocid geographi geometri gestur gf ghana gibson
gif gilbert ginger glanc glenn glimps glorious goddamn goddess goin gosh gossip gov gp gps gram grandma grandpar
grape grasp gratitud grief griffin groom grove guild gum habitat hacker halfway halt ham hampshir handi hannah
happier happili harbour hardcor hardest harold harper harrison hart hast hatch hatr haul header headphon hebrew heck
heir henderson herald herb herd heroin hes highland hindu hispan hmm hobbi holland holli hollow holm holocaust
homeland homer hometown homicid homosexu hon honda honesti hopkin horizont hostag hottest hudson hull humanitarian
humid humili hungari hunger hut hydrogen ibm iceland idaho idol ignit illumin illus immens immort impair implant
impuls inabl inappropri inaugur inclin inconsist inconveni incorrect indict indonesian indulg inequ infantri inflict
influenti ing inher inhibit injustic inmat inn insecur insul intact intak intel intercept interim intermedi
intersect interstat interval interven intim intimid intrigu intuit invis ip ir iraqi irrelev irrit isaac isl isnt
itun ive jacki jamaica janet jar java jaw jefferson jeffrey jen jenni jewel jewelri ji jin jo joan joel joey
johnston joshua juan judgement julia julian jun junction jungl junk juvenil kane karen karl karma kay kenneth kenni
kg ki kilomet kilometr kitti knit knot kurt lace ladder laker lamb lame lanc landlord landmark lang lanka latino
laughter laundri lauren lawn lb lbs leap lebanon lebron leed legion legit leicest leisur lender leon leonard les
lesli leverag levi lgbt liabl liam licenc lick lid lighter likelihood likewis lil lili limb linda linear liner
lineup linguist linux liquor literaci litig lloyd lo locker logan logist loot lotteri lou louis loung luci luckili
lui luther lynch lynn lyon machineri madam magistr magnific magnitud maid mainland majesti malcolm manga manifest
manila mankind mansion manuscript marbl marc marco marcus maritim marker marsh martha martial massacr massag
masterpiec mat matern matrix maxim mc mcdonald meadow meantim med median mediat medicar mediev medit mediterranean
mega melodi membran memoir memor memphi mentor merced merchandis mercuri merg merger messeng messi metabol metaphor
methodolog metric mg mice michel micro midfield midland midst mighti milan milit militia millionair milwauke mint
minus miser miseri mislead missionari mistaken misunderstand mitch mitig mob mod modest modif moham moistur mold
molecul molecular momentum mommi mon monetari monica monopoli monro mont montana montgomeri montreal moron mose
mosqu moss motherfuck mourn mph multipli mumbai munich mushroom mutat mvp mystic nap nashvill nationalist nationwid
nato nbc nc ncaa ne nearest neat nebraska necess necklac neglig neighbourhood neo nephew neuron nevada newcastl
newer newest newton ng nhl nhs ni nich nichola nicknam nicol nicola niec nigerian nike ninja nintendo ninth nixon nj
noah nod nonetheless nonprofit noodl northeast norwegian notif notifi notori nova nowaday nude nurseri nutrient nyc
oakland oath obamacar obes obey obscur obstacl occurr offset offshor ol omg oppress optimist orchestra ordin ore
organism orlando orphan orthodox os ottawa ounc outbreak outlook outta oval oven overhead overlap overse overtim
overview owl oxid oz pac packer packet painter pakistani pale palestin palmer panther papa parasit pardon partisan
passiv pasta paste pathet pathway patron pave pea peach peanut peasant pedestrian pee peel pencil pend penetr
penguin peni peninsula penn persecut persian perth peru pete petroleum petti pg ph pharmaceut pharmaci phd physiolog
pi pickup pier pierr pillar pillow pinch pistol pitcher piti pixel pl placement plagu plantat plasma platinum
playstat plaza plea po pod pointless poke pokemon poker pond poni pork portabl portal porter portug portugues postal
postpon potter powel practis practition preach predat predecessor predomin prejudic prep prescrib prescript prevail
preval preview prey printer probat processor proclaim prof profound prolong promo prone prop proposit prosecutor
prostitut prototyp provinci provok proxim ps pt puerto pumpkin puppet purs pyramid quantum quarterback quebec queue
quicker quinn ra rack raider rainbow ralph ramp ranch randi rapper raven raymond rd reactor readili reagan reassur
rebecca rebellion rebound rebuild receipt receptor recess reckon reconstruct recycl redeem reed reef refere
referendum refin refug refund regain regiment rehabilit rehears reid relay reloc reluct remaind remix renov renown
repeal replay replic reproduc reproduct resent reservoir residu reson restrain resurrect retard reunion reunit rev
revolv rex rey reynold rhetor rhode rib ribbon richardson richmond ricki rico righteous riley rim riski rivalri roar
robberi robbi robust rode rogu roller ronald roommat roosevelt rover royalti rt rubi rug ruler rumour runway ruth
safeguard safer sailor salli salmon salon salvat samsung sanctuari sander sang sara satan sausag scam scent sci
screenshot scriptur scroll scrub sculptur sd sebastian secular seizur selfi semest seminar sen sensat sensibl seo
seoul sep sequel sergeant seth setup seventi sew sf shaft shakespear shallow shane shanghai sharehold sharon sharpli
shatter shaw sheer sheffield shelf shepherd shini shipment shitti shook shortag shotgun shove shrink shuttl sieg
sierra sigh silicon silk sim simplifi singh sixteen sixti skeleton skeptic skinni skirt slate slaughter slim slower
smack smallest smarter soak sober sociolog soda solidar someday songwrit sonic sophi sophist sore soundtrack sour
southwest sovereign sp spa spam spear specialti specimen spectacular spectat spencer sphere spice spine spit spite
splash spoon spotlight spous sprint sr sri ss stalk stall stan stanc stanford stapl stark startup starv static
statut steak steep stereotyp stern sticker stiff sting stitch stoke strand strap straw strawberri striker stripe
strive strongest stud stuf stumbl stunt submarin subsidi subsidiari subtl suburban subway successor sudan sullivan
sung sunset superb superhero superintend superman supermarket supernatur superstar supervisor surf surg surgic
surpass suspicion swamp swan sweater swell swept sworn sympathi synthet systemat ta tab taco tailor taiwan tampa td
te teas technician teddi tee tel telecommun telegraph temp temporarili tendenc tens tenth tenur terrac terrain
terrif testament textbook textil textur thanksgiv thee therapeut therapist thereaft therebi thermal thesi thief
thigh thirteen threshold thriller thrive tick til tile tilt timber tin tit tl toast todd toddler token tomb tooth
torn tornado touchdown tow towel township toyota tractor trademark traffick traitor transcript transgend transplant
traumat travi trek trench triangl tribal tricki trim triniti trio triumph troll troy truste tub tuck tuition turbin
turnov tutor tutori tx uber umbrella unanim uncertain uncertainti unclear unconsci uncov und undergo undergradu
undermin underneath undertak underwat underwear undoubt unfold unhappi unifi unlimit unto unveil upsid upward ur usb
usd vacanc vacuum vagu vanish variant vault vector vegan vein veloc vendor venezuela venic vent verb verbal verdict
vest vi viabl vibe vibrat victorian vienna vike villain vinc vine vinyl viral virtu vladimir void volatil volcano
voltag voluntari vomit vow voyag wade wagon waist wallac walmart walt wang warfar warner watt wax weaken weaker
westminst whatsoev wheat whistl wholesal whore wi wick wicket width wifi wikipedia wilder winston withdrawn wive
wizard wolv wont wool workforc workplac worm wrist wwe xi yacht yale yang yanke yay yemen yorkshir youngest yu yup
3.75: aaa abbott abduct abdul aberdeen abid aborigin abrupt absorpt acc acclaim accustom ach acn ada advent advert
aerospac afc afghan afl aggrav agil ahh ahm ahmad airborn airway aisl ak akin albani alberta ale alec alexandria
alexi algebra alicia alison allan allegi allerg allison alloy almighti almond alp alt altar aluminium ambigu ambush
amino amnesti ampl anecdot anglo angus anita anomali antagonist antibodi ape apex api apocalyps apollo apologis
apostl appal apparatus apparel appetit applaud applaus applianc apprentic apt arbitr arbitrari arcad archbishop ari
ark arlington armenian aros articul asap ascend ashton assad asteroid asthma aston astonish astronaut astronom
astronomi atheist atlas atm atop atroc attic auburn auckland audi auditor augment aurora aussi austrian authoris
autobiographi autograph autonom autonomi auxiliari av avatar awe aww az backlash backpack backyard bacteri badass
badger baggag baghdad bakeri balconi bald baldwin bali bam bamboo bandit bangalor bangkok bankrupt baptist barber
barg barrack barrett bart baselin basil bate baton batter bayern bb bbq beacon beaver beck becki beetl beginn behold
belgian bella benchmark benedict beneficiari bengal beth bever bewar bf bibliographi bidder biden bieber bikini
bilater bingo biscuit bisexu blackberri blatant bleach blink bliss blockchain bloke blossom blu blueprint bluetooth
blur blush bodili boe boi boiler bolton bombay bon bonni boomer boon booster booz bori boulder boulevard bounti
bowel bowler boycott boyd bp bra bracelet bradford brag bravo breaker breakup bred breeder breez brendan brennan
brent brett brewer breweri brexit bribe brighter brighton brit broadband broaden brock bronco bronx brotherhood brow
bruno bryant buddha buddhism buff buffer bulgarian bulldog bulletin bumper bun bunker burk burner burton bypass
byron cach cadet caesar caffein café cain cairo calcium calf calgari calib calibr calif caller calvin cambodia camel
canberra cane canterburi capita capsul capt caption carb cardboard cardiac cardiovascular carey carlton carmen
carniv carr carrol cartel cartridg castro catalyst catastroph cavalri caviti cb cbd cds ce cedar cellphon censor
censorship cereal certainti cf cha chalk chandler chaotic chap chapman charleston cheapest checkout cheerlead
chemist chequ cherish chester chic childish chili chilli chimney chloe cholesterol chore christina chromosom chuckl
chunk churchil cigar cinnamon cl clap clara clare clarenc classi classmat claud clayton cleans clearer clergi cleric
clifford cling clipper clyde coaster coca cocoa codi coffin coher cola coleman collater colon coma comb combo comet
comfi commend communal communism comp compart comprehend compulsori concurr condo conform congest congo congressman
connector connor conquest conrad consortium constabl contempt converg convoy copenhagen corey cork cornel cornwal
coron corpus corros cosmic countdown courier courtney courtyard cove coven covid cowork coyot cozi cp cpu cracker
cramp crate crater crawford credenti creditor creed crest crippl crisp criticis croatia crocodil crossov cruelti
cruiser crunch crust cubic cuff cuisin culmin cupcak curb cushion cutter cyclon cynic cynthia cyprus cyrus dagger
daisi dammit damon dana dane dang darren dart darwin das davidson dawson daylight daytim db dd debbi deceiv decept
dee deepen deepest defer defi deflect deiti dell delux dementia demis demolish denomin denot denounc dent dept
despair despis detriment deutsch dev development deviat devis devon dexter dialect dian diaper dice dictatorship
dietari diffus dilemma dilig dilut dime diner ding dioxid diploma diplomaci dire dis disagr disastr discard discipl
disciplinari disco discomfort disconnect discontinu discours dismantl dispar disregard dissent dissert diver divert
dixon diy dl doin dom dominican dominion dong donkey donna donut dori dorothi dos dough dove dow downhil downstair
downward doyl drainag drip driveway drummer drunken ds duchess duct duel dug dummi dune dungeon dunn dunno durham
dusti dwarf dwight dynasti dysfunct ea earnest earring eater ebook ec eclips eco ecuador eden edgar edibl edmonton
edmund edwin efficaci eighteen eighti einstein elast eldest eleanor electrod elena elf eli ella elliot elliott elvi
embark embodi emerson emin emir emit emmi empathi enclos enclosur encod encompass encrypt endeavor endow energet eng
engrav enlarg enquiri ensembl ensu entireti envi epidem erad erik erin ernest eros erot erupt ethan ethiopia eugen
ev evangel everton everytim evict evok evolutionari excav excerpt exodus exp expel expo extremist fallout fanat fart
farther fatigu fatti fax fb fcc fda felix fella feloni femin fernando fest fetch ff fiancé fiat fibr fidel filipino
filthi fin finalist fingerprint finit finn finnish fiona firefight firework fisheri fishermen fitzgerald flagship
flap flashback flatter fletcher flex flick flint flock flop flora floral flourish flown floyd flynn fo foam focal
foe foil folder footprint footstep forb forbid forehead foremost forens forestri forex forgiven formid forrest
forthcom fortress fowler fragil franco franki fraser fratern freed freelanc freeman freestyl freezer friction fucker
fugit fuller funk funki furnac fuzzi gadget gag gala gamma gandhi gangster gardner garment garner garrett garrison
gase gasolin gateway gavin gaze ge gee geek gel genesi genit genom genus geoffrey gerald gerard gettin ghetto gi
gibb gigant giggl gill gin giveaway glacier gland glare glaze glen glitch glitter gloria glucos glue gmt goalkeep
goodnight goodwil goos gore gorilla gothic government govt gown gracious grader graffiti grammi grandchildren
grandpa grandson granit gravel greas greed greedi greenhous gregori grenad griev griffith grim grin groov gt
guitarist gunshot guru gus gymnast gypsi hagu hahaha haircut hairi haiti hal halftim hallway halo hama hamburg
hamlet hammond hampton handbook handicap handler handmad hank har harden hardi hardship hare harley harmless harriet
hartford hash hashtag hassan hater hawaiian hawkin hbo hc healthier heap heartbeat heartbreak heater heath heather
heavier hedg heh helena helm helpless hemispher hen hepat herbert herein herman heroic hid hierarchi higgin hijack
hilton hindi hing hitter hive hm hodg hoffman hog hogan holden holt homemad homeown honeymoon honorari hooker hoop
hopeless horni horrif horrifi hose hound hover hq hrs hs html hue hugo hulk hum humour hungarian hurdl hustl hyde
hydrat hydraul hydro hygien hymn hyper hypocrisi hypocrit hypothesi ia ic icc idl ie ig imageri imaginari imit
immatur immers immin imo impeach imper imperfect implicit improp improvis inaccur inact inadequ incap incarcer
incept incident incompet incomplet incumb incur indefinit indianapoli indiffer induct ineffect infam infecti infer
inferior infiltr infin inflamm inflammatori infrar infring infus inhal inhibitor inland inscript instabl insuffici
insulin insurg int intensifi interchang intern internship interrog intestin intimaci intoler intro intrus invalid
inventor invers invok ipod iq ira iren iri ironi irregular irrespons irrig irv ish iso istanbul itch ivan ivi ivori
ix ja jacqu jade jaguar jakarta jare je jealousi jeep jelli jenkin jerom jessi jewelleri jill jj jog johannesburg
joker jona jong joyc jp judi judiciari judith juici jul jule julius jumper jung jupit juror justif ka kai kany
kardashian kashmir kat katherin kathi kerr kerri keyword kin kindergarten kindl kingston kirbi kirk kitten klein
knick knive knox ko kobe koch kris kumar kuwait ky laden lag lago lambert lan lana lancast lantern lash lateral
laurel lauri lava lawmak learner learnt lebanes leftist leftov legitimaci lego leigh lengthi lens lent leonardo
lester lethal lever levin lg lib librarian libya lifelong lightweight lime limeston lin lindsay linger linkedin
lionel lipstick lisbon litr litter liu livestock liz lizard llc ln lobster locomot loneli longtim lookin loom lopez
louder louisvill lp ls lu luggag lump lunar lure lurk lust macdonald mack macro madonna mae mafia mag maggi magician
maiden malaria malaysian malici mammal maneuv manifesto mann manor manuel mapl marilyn marina marion marketplac mart
marti martinez martyr marvin marx masculin mash masturb mattress mauric maxwel maya mayo maze mb mccain mccarthi
meaningless medicaid mediocr megan mel melissa memo menac meredith merri mesh meta methodist meyer mia mic mick
mickey microphon microscop microwav midway midwest miguel mil mileag mileston millenni millennium milton mimic
mindset minecraft miniatur minneapoli miracul miranda misconduct mist mistress misus mit mixer ml mlb mls mn moan
modi moist mole molli monaco monarch monarchi monasteri moodi mormon morocco morrison mortar morton mosquito moth
motif motto mound mourinho mtv mu mug muhammad multiplay mural muscular muse mustang mustard mutant mute myanmar
myer mytholog naiv nam naomi napl napoleon narrowli nascar nash nat natali nate naughti nd neal ned needless negro
neon nepal nerd neural neurolog newark newborn newcom newman newport newslett nexus nicer nichol nickel nicki nigel
nigga nightclub nikki nile nina nineteenth nineti nippl nissan nitrogen nm nobel noel noisi nokia nolan norfolk
northeastern northwestern norton norwich notch notebook nothin notr nottingham noun novelist novelti nsa nsw nt
nuanc nugget null nun nurtur nw nz obedi observatori obsolet obstruct offlin offspr og oi ole olivia omar omega omit
onset onward ooh oop oracl orchard orgasm ornament osborn ot otto ou outdat outing outlaw outreach outright outward
overload oversight overturn overweight ow oyster pablo pact palett panama pancak panda pandem panti paperwork para
paradox paramount paranoid parcel parodi parol partit pastri patholog patricia patterson patti paula paulo paw payn
paypal payrol pcs pd pdf pe pear pearson peculiar pedal pediatr pedro peek peg penc pentagon perci perez perfum
peril perimet peripher perk perkin perpetr perpetu persona persuas pertain pest pesticid petersburg peterson petrol
phantom phenomen phenomena philli photoshop physicist pickl picnic pigeon pike pilgrim ping pint piper piston pitt
pivot plaintiff plank planner plaqu plaster plausibl playground playlist pls plung plural plymouth pneumonia podium
poetic pointer pokémon poli policeman polo polym poop popcorn porch pore pornographi porsch pos postcard postur
potent potteri ppl pradesh pragu prairi prank preacher precaut precinct precipit prematur preseason prestig prestigi
preston prick primit princeton prix problemat procur profici prom propel propheci proprietari pros prose prostat
protagonist protector provision provoc proxi psalm psych psychiatr psychiatrist psychic psycho puck puff pulp pun
punjab pup purg puriti python qaeda qatar qb quad quantit quarantin quarri quartz que queer queri quiz quo quota
quotat rabbi racer radioact radius raf rafael rag rainfal raini ramsey rand randal ransom rant rapist raptor rash
rattl rave razor rb rc realism recit reckless reclaim reconcil reconcili reconsid recount recur reddit redempt
redesign redskin redund reel referenc referr refineri reflex refrain refriger reg regener regent registri rehab
reimburs rein releg relentless relianc relic remak remnant renaiss renam rene reopen repay repetit replica repress
reprint res reset resili respiratori restart restraint restructur retali retent rethink retro retrospect reuter
rever reverend revok revolt rewrit rhino rhyme ri rica richer richest richi riddl rift rigid rigor ripe risen rita
rite riversid rm rn rna roam robber robe roberto robertson rochest rodger rodney rodriguez roland rom roma romania
romeo romney ronaldo ronni rooftop rooney rori rosa rosi rot rotten roug rp rubbish rum russ rust ruthless sac
sacramento sacrif saddl safari saga sage salem salesman salti salut salvador salvag samantha samurai sanchez sandra
sane sank santiago santo sasha satir satur saul saunder savior saxon sb scanner scarc scarf scarlet sceneri scenic
schmidt scoop scooter scorer scot scotch scrambl scrape scrutini scum seafood seahawk seam sect sediment seeker
segreg seldom semant semit sensori serbia serena sermon serum settler seventeen sewer sh shadi shah shale shannon
shawn shelv sherlock sherman shin shirley shopper shorten shred shrimp shrine shrug shuffl shutter sidelin sidewalk
sidney silva simmon simpler simplest simplic singular sinner sip siren sis skype slab slack slash sleepi slick
slightest sloan slogan slut sm smoker sms smuggl snail snatch sneaker sniper soar sob socket sodium sofa sofia
softbal soften sol solicitor solitari solomon somalia somerset sonni soo sooth sophia sophomor sorrow southampton
southeastern southwestern sovereignti sox soy spacecraft spaghetti sparkl spatial spawn spec specialis spectacl
speedi sperm spici spinal spiral splendid spoiler spokesman spokesperson spong sponsorship spontan spotifi
springfield spun sq squadron squash squat squirrel staf stagger stainless stakehold stalin standpoint starbuck
startl statewid stationari statutori steadili steeler stefan stein stella stellar stephani stereo steroid stevi
steward sticki stigma stimulus stink stockholm stool storylin storytel stove straightforward strait stray stride
stripper stroll stubborn stylish subdivis substrat subtitl sucker suitcas sultan summar sunderland sunglass sunk
sunlight sunris supper supremaci sur surplus surrey suscept sushi sussex sutton suv sw sway sweetheart swimmer
sympathet symphoni sync syndic synonym synthesi syrup takeov taliban talkin taller tame tamil tangibl tanker taper
tar tara tariff tasti tate taxat tb telescop templat tempo tempor temptat teresa terminolog tesla texan thame
theatric theo theodor theorem thereof theresa thiev thinker thirst thirsti thomson thor thorn thru thrust thug ti
tidal tighten timer timothi tina tinder tn tobi tonn torch tore torqu torr tougher toxin tr traci tracker tract
traction traine transmitt tray treason trent trevor trillion trilog trinidad trivial trojan trooper trouser trout
trumpet ts tu tucker tumbl tumblr tuna turbo turbul turf turk turnout tweak twentieth twilight twitch ty tyre tyson
uae uc ucla ufc uganda unaccept unarm unavail unawar unchang uncommon uncondit unconstitut undercov underestim
undertaken underw underway undo unfinish unhealthi uni unicorn unlaw unleash unload unlucki unoffici unpaid unpleas
unpopular unpreced unpredict unreason unrel unsaf unstabl unsuccess unsur unus unwant unwil uphold upright upris
upstair uranium urin url uruguay usabl usc usernam usher ussr ut utc uv vacant vagina vain val valentin valuat
vanessa vanilla vaniti var varsiti vase vatican vegetarian veggi veil velvet vengeanc venom venus vera verg verif
verizon vermont vernon versa versatil veterinari veto vibrant vic vicin vicious vietnames viewpoint vigil vigor vii
viii vinegar vineyard violet violin vip vista vivid vocabulari vocat vodka vogu volcan volleybal voluntarili voucher
vp vr wagner waiter waiv waiver walli wallpap walnut walsh wan warden wardrob ware warmer warmth warp warranti
warsaw wasnt wasp waterfal wavelength weav webb webster wedg wee weep weld wellington wendi wenger wesley wh
wheelchair wheeler wherebi wherein whichev whine whiskey whiski whitney whoa wholli whoop widen wig wii willing
willow windsor winger withdrew withstand wo woe womb wong woo woodi woodland worthless worthwhil wr wrath wrestler
wu wyom xd xl xp xx xxx yahoo yeast yen yi yogurt yorker youngster yourselv yr yuan zach zen zhang zimbabw zinc zip
zoe zoom à
3.5: aap abba abbi abbot abbrevi abdomen abdomin abdullah abe abel abigail abolit abram abyss aca academia accomplic
achill acquit acronym acryl addison adel adhd adhes adida adject adjoin admiralti adob adorn adrenalin adulteri
adulthood adversari ae aeronaut affection affidavit affin afflict aforement afro aft agit agn agoni aha ahhh ain aj
ajax alberto albion albuquerqu aleppo alexa alexandra alga algeria alia allevi allot allur alma alonso aloud alpin
alto alvarez alvin ama ambient ambros amc amd ame amelia amidst amir ammo amo anaheim anarchi anarchist anc ancestr
ancestri anchorag ander anesthesia ang angelina angelo angular annuiti antarct antarctica anterior antholog antic
antoin anton antoni anyhow ao apach apartheid apertur apocalypt appendix apprais apprehend apprenticeship approx
aqua aquarium aquat arabian arbor archi arent argentin aria ariel aristotl arithmet armenia arous ars arson arthriti
artisan asa asbesto ascent ashor aspen asphalt assimil assort astound astro astrolog asymmetr atheism atkinson
atlanti atleast atp attende attest attir audibl auditorium audrey augusta augustin augustus aunti aura aus auster
authorit authoritarian autist autopsi aux ava avalanch averi avers avert avid aviv avocado avon axl ay azerbaijan
baba babylon babysit bach backbon backdrop backfir backstag baden bae baffl bagel bahama bahrain bain bale balkan
ballad ballist ballroom baltic bandag bandwidth banish banquet banter baptism baptiz barb barbado barbarian barbecu
barbi barca barclay barefoot barker barley barnett barney baro barr barrag barren barrow bartend bartlett barton
basal basel bathtub batsman bauer baxter baylor bd bearer beatric beau becker beckett beckham bedford bedtim beep
beethoven beforehand beggar beirut bel belarus bender benghazi benign benni benson bentley benz berkshir bermuda
bernstein bert berth bestow bestsel bethesda bethlehem betsi bett beyonc bigot bigotri biker bilingu biodivers
biograph biomass biomed biotechnolog bipolar birch bitten bjp bk blackburn blackmail blackout blackpool bladder
blanc blanch bland blazer bleak blender blitz blizzard blm bloc blockad blockbust blocker bloomberg blous blueberri
bluff blvd bmi bodyguard bogus bohemian bolivia bollywood bombard bondag bong boogi booker booklet bookstor booti
boredom bosnia botan botani bouquet bourbon bourgeoi bournemouth boutiqu bowen bowi bowman boyl braid brandi bras
brat braveri brawl breadth breakout breastfeed breathtak brenda brethren briberi bridal bridesmaid bridget brigg
brightest brillianc brink britney brittani broccoli brochur brodi brood broom broth brothel browni bruh bruin brunch
brunett brunswick brute bryce btc bu buchanan buckingham buckl buckley budapest bueno buffet buffi bulg bullock bunk
bureaucraci bureaucrat burgess burglari burgundi burlington burma burnley burrow burt busiest businessmen buster
buzzer byrn byte cabbag cactus cad cadillac cafeteria calculus calcutta caldwel caleb camden cameo cameroon
camouflag camper canari candidaci cann cano canopi canton cara caramel caravan carbohydr cardio caregiv careless
caretak cari carla carlisl carlson carnegi carolyn cas casa cascad cashier cass cassett cassidi catalan catcher
catchi categor caterpillar cathi caucasian caucus cav cavali cbc cctv cdc cecil celesti cellar centenari centric
cerebr cervic chamberlain chanel changer chaplain char characteris charcoal charismat chassi chatter che cheater
checker checklist checkpoint cheeki cheesi chem chemotherapi chennai cheroke cheryl cheshir chestnut chevi chevrolet
chiefli childbirth childcar chilean chime chlorid chlorin cho choi choreograph choreographi chow chronolog chrysler
chu chubbi chung churn ci cider cinderella cindi cinemat circa cis cisco citrus civilis cj clad claimant clam clamp
clarif clarkson claudia cleanup cleavag clement clemson climax climber clinch clint clive cloak cloudi clubhous
clueless clumsi cn coars coastlin cobb cobra cochran cocki cockpit cockroach coco coeffici cohes cohort colbert
colder collegi collid collus cologn colombian columnist combust comcast comed comin comm commando commonplac
communion compassion complac complementari compliant compressor compton compuls conan conceptu concis concord
concuss condens condition condol confisc conglomer conn conni conor conservat conspir constantinopl constrain cont
contagi continuum contour contracept contractu contradictori conven conway coolest coop cori cornerston corona
coronari cortex cosmos cosplay cougar couldnt counterfeit countess courthous courtroom coventri covert cpr cps cradl
cram crank crappi craze creami crescent crib crimea crimson cring crise criterion crore crosbi crossroad crumbl
crypto css cu cucumb cuddl culinari culprit cumberland cumul cun cunningham cupboard cur customari cutler cv cw
cyclic cyril czechoslovakia daft dali dalton damascus damian damien damp dani daniell dant darius darkest darn daryl
dat daunt dayton dazzl dea deacon dealership dearest debit deborah decenc decim decker deco defam defianc defiant
deform degener dehydr della delus delusion demolit denim denis dentistri deplet derail derrick desmond desol despic
det detaine deter deton devin devoid devour dew dewey dhabi dialog diarrhea diaspora diaz dicken dickinson dildo
dillon dim din dino dioces dir dirk disapprov disbelief discern disclaim discord discredit discreet discrep
discriminatori dishonest disneyland dispens disposit disproportion disqualifi dissemin dissid dissolut distil
distrust ditto diva diverg diversifi dizzi djs dlc dnc dolli doncast donni donovan doo doorstep doorway dora dorm
dormant dorsal dorset dortmund dosag doughnut dover downfal downgrad downright downsid downstream dp drawback dre
dreamer dredg drinker dryer dt dubious dudley duet duffi duh duli dumbass dumbest dumpster dunde dunk durant dusk
dustin dvds dy dynamit eaton ebola eccentr ecclesiast ecstasi edgi edison edith edt ee eel eff effortless eg
eighteenth eisenhow eject elain electro electromagnet eleventh elia elijah eliot eliza elk ell ellison elsa elton
elus elv emblem embryo emerald emigr emil emmanuel emphasis emphat empower empress emul enchant encor encyclopedia
endeavour englishman enriqu entail entic entrepreneuri entrepreneurship entrust envis envoy eo epilepsi episcop
epstein equilibrium eri erica erni ernst erod err errand erron esp espionag espresso esther estonia etch ethanol
ether ethiopian etiquett eur europa evad evapor evas evelyn everest everett evergreen everlast evidenc ew excurs
exec exemplari exert exet existenti exponenti exposit expressli expuls exquisit extinguish extraordinarili extravag
eyebal eyelid ezra faa fab facad facet facto factual faggot fairfax fallon fam famin fandom fang fanni fargo
farmhous farrel fascism faulti fauna faux fay fearless fedex feeder felip fender feng ferdinand ferment fern fetal
fetish fetus feud ffs fianc fiddl fieri fife fiji filler filth finch finer fir firefox fireplac fischer fisherman
fla flair flake flashlight flawless flea fleme fluctuat fluent fluffi fluoresc flute flux fn foley foliag folklor
footnot footwear forag forcibl fore foreclosur forefront foreman forese forfeit fortifi fortnight fragranc fran
frankfurt frantic franz françoi fraudul freaki freeway frenzi freshmen freshwat fresno freud friedman fritz frontal
frown froze fs fullest fulton fungi fungus funnel funnier funniest furri fuss futil fx fyi gaga gail galact gale
gallagh gambler gao gareth garfield garland gasp gator gazett gc geez gemini genealog genera generos geni gent geo
geoff geometr georgetown georgian germ gerri getaway getti gg gil gile gimm gina giovanni gl glacial gladiat glamor
glamour glee glide gloomi glorifi gloss glossi gloucest glu gluten goa goali goblin godfath goldberg goldman golfer
gomez gong gonzalez goo goodi goodman goodwin goofi goon gorg gotcha gotham gould gpa gr grad gradient graft grail
gran granddaught granni grappl grassroot graveyard gravi gravit grayson graze greasi greenland greenwich greenwood
gregg grievanc grime grit gritti grizzli groundbreak groundwat grower grumpi gs gst gta gu guatemala guerrilla guin
guis gujarat gunfir gunner gust gutter gwen hah hai hairstyl hale haley halifax halv hamper hancock handbag handgun
handwrit hangov hanna hannib hanoi hansen hanson happiest haram harlem harmon harp harrow hartley hassl hath havana
havent havoc hawthorn hayden hayley haze hazel headset heartbroken heartfelt hearti heavyweight hectar hector hee
heed heidi heighten heist helium helper hemp hercul herebi hereditari hernandez herring heterosexu hewitt hiatus
hick hideous highschool hillsid hind hinder hindus hippi hitch hk hmmm hms hoard hoax hobart hobb hobbit hoc homag
homecom homepag homestead homo homophob hondura hone honolulu hoo hoodi hoover hopper horac hord hornet horrend
horseback horsepow horticultur hospic hostel hotlin hotter housekeep housew housewif howe howel howl ht htc hu huang
hubbi humil humphrey hun huntington hurl hush huski hussein hutchinson hyderabad hypertens hypothes hypothet hyster
hysteria hyundai ib ibn ibrahim ici ida ieee ike ikea illegitim illicit imam imbal imf immor imparti impati imped
impend imprint inadvert inbox incarn incit incompat increment incub ind indo ineffici inexpens inexperienc inexplic
infanc infest influenza influx inhuman injunct inlet innat inquir inscrib insensit insignific insomnia integ
intellect intercours interdisciplinari intermitt intox intric intrins introductori intrud invalu invari invert
invinc invoic iot ipswich irl irrat irresist irrespect irvin irwin isa isabel isabella isaiah islamist isotop isp
iss italia iter itv jackpot jacksonvill jae jag jaim jamaican jamal janeiro jang jasmin jasper javascript javier jd
jeann jedi jeez jenna jensen jeopardi jeremiah jesuit jfk jihad jk joann joanna jockey jodi johann jolli jonah jorg
josé js ju jubile judah judaism jude juggl juliet julio jumbo junki jurass juventus kabul kaiser kale kang kangaroo
kappa kara karachi karaok karat kathleen kathryn katrina katz kayak kazakhstan kb kc kd ke keller kelley kemp kendal
kendrick kensington kenyan kerala kernel ketchup kettl keynot keyston kia kicker kickoff kickstart kiev kilo
kilogram kimber kinet kink kite klaus kneel knob knockout knuckl koh kosovo kraft kramer kremlin krishna kristen ks
ku kuala kudo kung kurdish kw kyli kyoto lacross lafayett lagoon lahor lakh lam lama lamar lament lancashir landown
landslid langley lao laps lar lara larva latex latina latitud latvia launcher launder laurenc laurent lavend lavish
lawson lax lc lcd lea leaflet leah leash ledg ledger lemonad lena lenin lennon leopard lesion lest lettuc leukemia
lex lexington lf lgbtq liaison liberia libertarian libyan lieu liga ligament lighten lighthous lilli lima limp
lindsey lineag linen ling lingeri lite lithium lithuania liv livelihood livingston lizzi loaf loath lobbyist lobe
loch lockdown loft login loi lola longev lookout loophol lore lorenzo lori lorrain lotion lotus louie lowel loyalist
lsu lte lucia lucif lucrat luka lumber lumpur luna lunat lush lutheran luxembourg lv lydia macbook mackay mackenzi
macmillan madagascar madden madelein madra magnesium magnum magnus mai maj majest makeov mal malay mali malibu malik
malon malt malta malwar mammoth manageri mandarin mandela mango mania manitoba manni manpow mansfield manslaught
mantl mantra mao mara marcel mare marian mariann marit marley marlin marqui marrow marshmallow martian marxist mas
mascot mast masteri mata matchup mater mathematician mathew maureen maverick mayer mayhem mba mccartney mcconnel
mccoy mcgregor mckay mckenzi mclaren mclean mead mecca meg meh mei melancholi melani meltdown memorandum mend menus
mep mercenari mercer meridian merkel merlin mermaid merril mesa messiah metaphys meteor meteorolog meth methan
meticul metropoli mf mhz middleton midi midterm migrain mikhail miley milf milki milli millimet milo ming minion
ministeri mir miriam mis miscellan misconcept misdemeanor misfortun misguid misplac mister misti misunderstood mj mk
mma mmm modem modular moe mohammad moin momma mona mono monsieur monstrous monti moonlight moos mop moran moroccan
morpholog morrow mors mos mosaic motel moto motorist motorway mould mover mow mozart mri muddi mueller muffin mule
multicultur multimedia multin multitud mummi mundan murdoch musk mustach muster mutil mv mw myriad mythic nag
nairobi nan nana nanni nano napkin narcot naruto nas nasal nasdaq natal natasha nathaniel nausea nautic nay ndp
nearer needi nelli ness neurosci neutron nevill newfoundland neymar nfc ngo ngos nh niagara nic nicaragua nicest
nicholson nico nicotin nielsen niger nineteen nk nl nobil noir nomad nora nordic normandi norri northampton nos
nostalg nostalgia notat noteworthi notwithstand novic np npr nr nra ns nsfw nu nucleus nuditi nuisanc nuke numb
nutshel nv nylon nypd oasi oat ob obituari obligatori obnoxi obscen oc octopus od odor odyssey oecd offseason ohh
olivi olsen om omaha omin omiss onboard oneself onstag oo ooo oooh opioid opium oprah optimum orchestr orchid ordain
ordeal org orion orphanag osaka oslo oswald oti otter ottoman ouch outag outgo outpost outset outskirt ovarian
overboard overdos overdu overflow overhaul overheard overr overrid overs overt overtak overthrow overwatch ox ozon
paddi paddl padr pagan pageant paig pak palat pam pamela pamphlet pandora panick panorama paolo papal paperback
papua parachut paradigm paralymp paralysi paralyz paramed paranoia paranorm parenthood pariti parri parrot parson
pas pasadena pascal paso pastur patel patern paterson pathogen patio patriarch patronag patton paulin pavement
pavilion pawn payabl paycheck payday payer payout pb pbs peacock pearc pebbl peck pedophil peep peggi pelican pellet
penal pendant pep pepe pepsi peptid perch perenni perish peruvian pervas pervert petal pew peyton pf pga pharma
pharmacist phelp phi philipp phoeb phosphat photon php pianist picasso picturesqu pigment pilgrimag pimp pineappl
pinki pinnacl pinterest piraci pk placebo planetari planter plateau platoon playabl playboy playwright plc plight
pluck plugin plum plumb plumber poe pois pol policemen pollen polli ponder pong poo poorer poorest poppi por
porcelain porto portsmouth posh postag posterior postseason postwar potassium pouch poultri pow powerhous powerless
pragmat pratt precursor predatori prefac prehistor premiership preparatori pres presbyterian preschool prescott pri
priceless primat primer prism privi proactiv prob proclam projectil projector prolif prolifer pronoun pronunci
propag propon propuls protestor proton proverb prudent psa pseudo psi psychiatri psychot pts ptsd pu puberti pud
pulmonari pundit punit punt purdu purifi pursuant pv qc quak qualit quartet quasi quentin questionnair quickest
quinci quirki quran rad radial radiant rae raft rainforest raisin raj rake raleigh ramo rampag rampant ramsay
randolph raphael raspberri ratifi rational rbi reactiv reap rebat rebirth reboot reborn rebuilt rec recap recharg
reciproc recogniz recollect reconnaiss rectangular recurr reddish redevelop redirect rees reev refurbish refut regga
reggi regina regress reich reinstat reiter rejoic rejoin reliant rematch remembr reminisc remodel remors ren renal
rendit reno repent repercuss repertoir repositori repost reptil repuls resin restless restroom retina retribut reus
revamp revert revisit rf rhythmic rican ricardo ridden riff rihanna rink rins rippl rivera ro roach roadsid roadway
robbin rockefel rocker rodent rodeo roe roi rollin romanian rooster rosemari rosen rossi rotari roth rotor roulett
router routledg royc rpg rpm rr rss ru rubbl rubio rudi rue rumbl runaway runoff rupe rupert ruptur rusti rutger rv
rwanda ryder rye sabbath sabotag sabr sach saddam safest sahara sal salisburi saloon salsa sammi samoa samson sandal
sandston sanit saniti sap sapphir sarcasm sarcast sas saskatchewan satin satisfactori saturn savannah savvi sawyer
sayin sbs scalp scandinavian scarlett schizophrenia schneider schultz schwartz scissor scorch scotia screenplay
seamless sear seasid secreci secretariat sedan seduc seduct seismic selv semen semiconductor semifin seminari seneg
sentinel separatist ser serb serbian seren sergei sergio serpent sesam setback sewag sexism sexist seymour sg sgt
shack shaken shaki sham shameless shampoo shapiro sharia sharif sharma sharpen shaun shea shear sheikh sheila shelbi
sheldon shelley shepard sheridan sherri sherwood shes shia shill shipper shire shiver shootout shortcom shortcut
shortest shortlist shovel showdown showtim shri shrub shun shutdown siberia sic sicili sid sideway sigma signifi
sikh sinai sinclair sinist sioux sire sitcom sixteenth sk skateboard skater skelet skew skier skim skinner skipper
skylin skyscrap sl slain slang slater slay slayer sleeper slender sli slid slime slipper slipperi slit sloppi
slovakia slovenia slug slum slump slur smartest smear smh smiley smithsonian smoothi snapchat snapshot sneaki sneez
sniff snippet snoop snowboard snowden snowflak snowi snp snyder societ socio softer solemn solicit solitud solubl
solvent somali somethin sonia sooo soooo soprano souvenir sow spacex spacious spade spaniard spank spar sparrow
spars spartan spectral spheric spinach spinner spooki spree springer sprinkl sprout spruce sprung sql squid stacey
staci staffer stafford staircas stale stalker stamford stamina standalon standbi stanton starr starvat stash
statesman statur std stealth steph steril stevenson stew stimuli stint stirl stomp storey stormi stout straighten
strangl strauss streamlin stricken strife stringent stronghold stump sturdi stylist suarez subcommitte subconsci
subdu sublim submerg subordin subset subsid substant subvers succumb suffic suffolk suffrag sulfur sup superfici
superpow surfer surnam surreal surrog surveyor sutherland suzann suzuki swansea swarm swat sweati swede sweetest
sweeti swine swipe swirl swollen swore swung sy syllabl sylvia symmetr symmetri symposium synagogu synchron synopsi
syntax syracus tablespoon taboo tad tae tai taint taker talbot tallest talli tandem tang tangl tango tanner tanya
tanzania tao tasmania tavern tc teamwork teaser techno tedious tehran telecom telegram teller tendon tenor tentat
tequila terra terrestri tertiari tester testosteron tex tf tha thatcher theorist therein theyr thicker thinner
thornton thrift throttl thunderstorm thwart thyroid tibet tibetan tickl tidi tiffani tighter timeless timet ting
tint tis titanium titti tj tobago toledo toma tonic toothbrush tor torah torment torpedo torrent torso tottenham
toughest tout townsend tp trajectori tram tranc tranquil transistor travers tread treatis trembl trendi trespass
trey triangular tributari tristan trivia trolley troublesom trough truce trudeau truman trustworthi tryin tsunami tt
tuberculosi tucson tug tulsa tummi tumour tunisia turmoil turnaround turret tvs twain twelfth twig typhoon typo
tyranni ubiquit uefa ufo uhh ui ukip ul ulster ultrasound umm umpir una unauthor unbear uncontrol unconvent undef
undeni underag undergon underr undertook underwood underworld undocu uneasi unesco uneven unfamiliar unfit unforgett
unidentifi unilater unintent unionist unjust unmarri unnam unnatur unnecessarili unnot unpublish unreal unrealist
unreli unrest unseen unsettl unstopp untouch untru upbeat upbring upfront upheld uphil uplift upstream upton urgenc
usda uss uterus utmost utopia vagin vale valencia valeri vanc vanguard vape vapor varianc vascular vat vaughan vc
venezuelan ventil ver veronica viabil vicki vid viktor vile vin viola virgil vis visionari vita vitro vivian vivo
vocalist volkswagen volt volvo voodoo vortex vowel vpn vt vulgar vultur vw waffl wager wah waitress wal walton waltz
wand wari warship wartim warwick wat watcher waterfront waterloo waterproof watersh waterway watkin wc weakest weari
weaver webcam weber weekday wei weir weiss wellb wembley wen wes westbrook weston wetland whack wharf whatsapp
whereabout whitman wholesom wichita wield wigan wiki wikileak wildcat wildfir wiley wilkinson williamson wilmington
wimbledon winchest windi windshield wink winnipeg wiser witchcraft withhold witti woah wolverin wonderland woodward
woodwork worcest wordpress workload worsen wouldnt woven wrench wrinkl wrought wwii wyatt xavier xii xiii xiv xv xvi
yah yan yarn yate yearbook yike yong yoo yrs yugoslavia yum yummi yuri zac zack zambia zebra zelda zeus zhou
zimmerman zion zionist zodiac zoolog zurich α
"""

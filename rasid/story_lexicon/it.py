"""How common the words of 'it' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: di e
7.25: a che=que il in la non per un
7.0: del dell i l le si una=one è
6.75: al com=coma con da ha ma più=plus quest=this son tutt=everyth
6.5: alla=into anche=also ci cos dei=des gli ho lo mi nel=wherebi nell=within o prim=premier quell=what se sol=alon
stat=state su
6.25: ad ai alle=all anni c cas=case cui d dal=par dall=bye degl dop=after dov=dove due ed era esser=be far=fare
fatt=done fin=finish giorn=day hann=their io lavor=work lor=their molt=mani nuov=new part perc=whi quand=when
sia=est sua sul sull=in suo=his ti tra
6.0: alcun=some altri=other altro=anoth ancor=still aver avev=had ben cap=understand chi dai dat=data dev=should
dic=dice dir=dire fa già=alreadi grand graz=thank hai ital=italian legg=read mai=never me mia mio=mon mod=mode ne
nei no noi=our nostr=our ogni=everi ora=now parl=spoke pass=past pens=think person=persona poi=then port=harbour
poss=may post propr=ownership pubblic=public può=can qual=which quant quind=then ragazz=girl second sei sempr=alway
sent=feel senz=without ser=seri sta=your stess=same tant=mani temp=tempo trov=found uno=one ved=peek ver=vera vi
vist=vista vit=life vogl=want volt=time
5.75: abbi=them abbiam=our agli=garlic aiut=help allor=then altre=other amic=friend andar=go anno=year arriv
aspett=wait bas=base bell bisogn=need buon=good camb=chang cazz=fuck cerc=search cert=certain chiam=call chied=ask
citt=citi ciò comun=communic conosc=known cont=account continu contr=against cred=believ de dett=told divent=becom
divers=differ donn=donna durant=dure eran=were facc=face famigl=famili figl=daughter form=format fors=perhap
forz=forc foss fot=photo fu fuor=outsid gent=peopl gioc=play govern grupp=group guard=watch import iniz=start
interess=interest invec=instead italian lasc=leav li lui=him lung=long maggior=greater mal=male man=hand mar=maria
megl=better men mentr=while mes=month mett=put mie miglior=improv moment mond=world mort=dead nessun=none nient=noth
nom=name not=note numer oggi=today oltre=beyond oper paes=countri parol piac=like piccol=small po poc=slight polit
possibil=possibl pot=power prend=take present problem prov=tri punt=point pur=pure qualc=some qualcos=someth
qualcun=somebodi quel=what qui=quiet rest=remain ricord=rememb rispett=respect rom=rome sap=know sar=sara
sarebb=would segu=follow sembr=seem siam=our sistem=system so social sott=under sto stor=store stud=studi success te
test tip=type torn=back tratt=treat tre=three tropp tu tuo=your ultim=last unic=uniqu va vers=versa via vien=come
viv=live voi vol vuol=want
5.5: accord=agreement adess=now allo almen=least altra=anoth amor=love andat=went appen=soon articol=articl
attiv=activ attravers=cross autor=author avrebb=would avut=had bambin=children bast=bastard camp=field caus ce centr
chiar=clarifi chies=church circ=circus cittadin=citizen col=cole colleg=connect color colp=hit complet comunqu=howev
condizion=condit consider=consid consigl=recommend controll=control corp=bodi cors=cours cost cre=creat cur=cure
dar=dare davver=realli difficil=difficult dio=god dirett=direct diritt=right div=various domand=question ecco=here
econom effett=effect esemp=exampl esist=exist europe=european fac=do facil=easi fai fann=they farl favor=favorit
ferm=stop film final fond=found fort=strong fra funzion=work gen=gene general giornal=newspap giovan=young gir=rotat
giust=right grad=degre gran=grand guerr=war guid ide=idea immagin=imagin incontr=meet indic infatt inform
inoltr=also insiem=togeth leg=lego lei=ella lett=bed liber libr=book livell=level local luc=light luog=place
manc=miss mang=eat marz=march med=media mess=messi mezz=half mil=milan min=minut mostr=show mot=reason n
nazional=nation necessar=necessarili negl notiz=news nott=night null=noth occhi=eye ordin=order ore organizz=organiz
padr=father pag=pay par=para partecip=particip particol=particular perd=lose period personal=person pian=piano
pien=money poch=few popol=popul posizion=posit potrebb=might pratic=practic precedent=previous pres president=presid
press principal=princip priv=privat prodott=product progett=design programm=program prossim=next puo quas=almost
raccont=stori ragion=reason rapport=report rappresent=repres realt=realiti region regol=rule rend=render
ricerc=research ricev=receiv riesc=capabl riguard=regard rispost=answer risult=result riusc=succeed s sa sal=salad
san scelt=choic scritt=written scriv=write scuol=school sed=sit semplic=simpl sens serv serviz=servic
settembr=septemb settiman=week sian sicur=safe signor=ladi sit=site situazion=situat societ=compani sold=money
soprattutt=main special sper=hope spess=often stann star=stare strad=road sub sue sui svilupp=develop sì tal=tale
ten termin=term terr=earth terz=third the titol=titl tua ufficial=offici uman=human unit uom=man uomin=men
utilizz=use var=vari vecc=old ven=vein vend=sold veng=gonna vicin vide=video voc=voic vostr=your vot=vote vuo
zon=zone
5.25: abbast=enough abit=dwell accett=accept acqua=water acquist=purchas afferm=statement aggiung=add agost=august
ah all alto=tall american amministr=administr anim animal=anim antic=ancient apert=open applic appunt=note april
are=area arte=art artist ascolt=listen assoc=associ attacc=attack attenzion=attent attual=current aument=increas
aut=auto avant=forward avess avet azi=compani azion=action b banc=bank band bass bel bianc=white blocc=block
brev=briefli cad=fall calc=limeston camer=camera can cant=sing canzon=song capac=capabl capital=capit car caric=load
cart=card central chius=close cia cinqu=five cio cit=mention civil class codic=code collabor cominc=began comment
comp=compar compagn=classmat compless=complex comport=behav compr=buy conferm=confirm confront=compar
conseguent=consequ contatt=contact conten=content contratt=contract copp=coupl cort=cut costitu=constitut
costru=built cresc=grow critic cultur cultural=cultur cuor=heart dagl dann=damag davant=front decis dedic defin
dentr=insid desider=desir destin destr=right determin dicembr=decemb dichiar=declar dietr=behind different=differ
dimostr=prove discors=discours dobb document doman=tomorrow don dovrebb=should dubb=doubt dur=durat eh element
entramb=both ero=hero error esatt=exact esperient=experi eur=euro europ event evit=avoid ex facebook febbrai=feb
felic=happi fest=parti figur fil=file fisic=physic font=sourc formazion=format forn=provid fortun franc=franci
frances=french francesc=franc fratell=brother front fuoc=fire futur gener=generat genitor=parent gennai=decemb
gest=manag giudic=judg giugn=june grec=greek ier=yesterday ii impar=learn impegn=challeng infin=infinit
ingles=english insegn=teach intend=our inter intern=internal internazional=internat isol lanc lat=summer
libert=freedom lim=limit line lingu=languag list lugl=juli lì m macchin=machin madr=mother magar=mayb magg=maggi
mamm=mama mand=mandat manifest marc=march massim=maximum material=materi mattin=morn medic=physician membr=member
ment=mind mer=deserv merc=market merd=fuck messagg=messag met=meta milion=million ministr=minist minor misur=measur
modell=model mogl=wife mondial=world mor=die mov=movement music napol nasc=birth nat=nato natural=natur neanc=doesnt
nemmen ner=black new nonost=despit nord=northern normal novembr=novemb nè obiett=object occasion=occas occup=occupi
odi=hate of offert=offer oggett=object ok onlin oppur orma oro=gold otten=obtain ottim=optimist ottobr=octob
ovvi=definit p pac=pace pagin=page pap=papa particolar=particular paur=fear pen pensier=think perfett=perfect
pericol=danger permett=allow pers pezz=piec piazz pied=foot piu=plus piuttost=quit poliz=polic poter=power prefer
preg=preach prem=prize prepar presenz=presenc prest=soon prezz=price princip=principl probabil=probabl process
produzion=product profond=deep pront=readi propost=propos provinc qualit=qualiti qualsias=ani quart=quartz
quattr=four que question r raccolt=collect raggiung=reach re real realizz=made recent registr=regist relat
relazion=relationship repubbl=republ respons ret=network ricc=rich richiest=request riconosc=recogn rifer=refer
riman=remain rimast riport risc=risk rispond=respond ritorn=return ross=red ruol=role russ=russian sai salv=salvat
sant=santa sarann=will sbagl=wrong scen=scene scop=purpos scopert=discoveri scopr=discov scors scus=scum
secol=centuri segn=sign seguent=follow sess=sex settor=sector sicurezz=safeti siet signif=signific simil=similar
singol=singl sinistr=left sogn=dream soluzion=solut sopr=abov spaz=space spec=speci spes=expens spieg=explain sport
spos=marri squadr=team stabil stagion=season stamp=print stav stiam stil=style storic=histor stran=strang
strument=instrument struttur=structur succed=happen sud=south suon=play super superior tagl=cut tecnic=techniqu
tem=theme territor=territori tir=pull torin total tram=plot tuttav=howev tv uffic=offic univers=universiti usa
usat=use uscit=output uso=use utent=user util=use vad=nevada val valor=valu vann veloc=speed verit=truth version
vest=dress viagg=travel vinc vis=visit vittor=victori vorre=want web x
5.0: abbandon=abandon accad=happen access accompagn=accompani accus adatt=adapt aere=aircraft affar=busi
affid=reliabl affront=confront agent aggiorn=updat aggiunt=addit aliment=food allen=coach alta=high altern
altriment=otherwis ambient=environ amer=america amo ampi=extens analis=analysi and angel annunc=announc
anton=antonio anzi=elder appar=devic apprezz=appreci approv argoment=topic ari=air armat=arm armi=arm arrest art
assicur=insur assol=absolut assolut=absolut assum attent=care attes=wait atto=act avre avrebber=would avrà
avven=occur avvoc=lawyer bagn=wet ball bar batt=joke battagl=battl beh=soo bellissim=beauti benissim bilanc=budget
bocc=mouth bologn bracc=arm brav=bravo brutt=ugli cacc=hunt caff=café cald=warm cammin=walk campagn=countrysid
campion=sampl canal=channel cancell=cancel candid capell=hair capit=capita caratterist=featur carl=carlo
categor=categori catt=bad cattol=cathol celebr cellul=cell cen=dinner chiest=ask chiud=close chiunqu=anybodi
cib=food ciel=sky cinem=cinema cines=chines circol=circular classic client club coi coll=neck comand=command
combatt=combat commercial=commerci commission=commiss competent=compet complic compost=compound compres=inclus
concentr concett=concept concors=contest condann=condemn condivid=share condott=conduct confin conoscent=knowledg
consegn=deliv consent=allow conserv=preserv consum contest contrar=oppos cop=copi coragg=brave corr=run
corrent=current costant=constant costrett=forc costruzion=construct cris=crisi crist=christ cristian=christian
cucin=kitchen cul=butt deb=debt decid decision=decis decret=decre denunc dettagl=detail diec difes=defens
difficolt=difficulti diffus digital=digit dimension=dimens dimentic=forget dipendent=employe direttor=director
direzion=direct discussion=discuss disegn=draw dispon=avail disposizion=provis distanz=distanc distribu=distribut
dit=finger dolc=sweet dollar dolor=pain domen=sunday domin dopp=doubl dorm=sleep dottor=doctor dovr dovrebber=should
dunqu=therefor dà ecc=etc edizion=edit educ egli=his elettoral=elector elettr=electr elezion=elect elimin
energ=energi enorm=huge entra=enter entrar entrat=entranc entro episod esam=exam esclus=exclud eserc=armi
esistent=exist espert=expert espress=express espression=express esprim=express essa=this essend est estern=extern
estrem=extrem età=age evident=evid fall fals fam=fame famos=famous fantast fars fas=phase fat=fate fec fed
femminil=feminin fenomen=phenomenon fer=wound festival=festiv fiduc=trust filosof=philosoph finanz=financ
finanziar=financi finc=until fior=flower firenz firm fiss=fix fium=river fondamental=fundament for fosser
fotograf=photographi fras=phrase fredd=cold frequent=often frutt=fruit fur=were g gar garant=guarante gay
german=germani gestion=manag giocator=player giovann=anna giunt giur=juri giusepp giustiz=justic god googl
grav=grave gross=big guadagn=earn h ident ignor immigr impieg=employ imposs impost=set impres=busi indietr=back
indipendent=independ individu inferior influenz=flu inizial=initi inser=insert insomm=kinda integr intenzion=intent
internet interpret intervent intorn=around inutil=useless invest invi=sent invit istit istitu=institut km larg=long
latin=latino legal legger=lightweight letter lezion=lesson limit link lont=distant lott=fight là maestr=master
malatt=diseas mancanz=lack manier=manner manten=maintain marin=marina mass mater=materi matrimon=marriag
meccan=mechan memor=memori meravigl=wonder metod=method metr=metro miliard=billion milit=militari mill=mil
minacc=threaten minim minister=minist mission mobil modern mont=mount moral muov=move mur=wall muse=museum
natal=natali natur nav=ship nazion=nation necess negat negoz=negoti nemic=enemi nomin nonn=grandmoth norm=standard
obblig=oblig occidental=western ognun=everyon oh on onor=honor opinion opportun organ=organic origin original=origin
ospedal=hospit ospit=host osserv=observ otto ovver=aka pai=pair palazz=palac pall=ball paol parc=park passagg=step
pazient=patient pd pecc=sin pegg=wors peggior=worst pell=skin percors=path permess=permit personagg=charact
pes=weight pesc=fish piant=plant pietr=stone poic=becaus pont=bridg posit potenz=power potr potrebber=might
pover=poor precis preoccup=worri pression=pressur preved=predict previst=schedul pro profession professor profil
promess=promis propos propriet=properti protagon=protagonist provenient purtropp=unfortun qua quadr=squar
qualunqu=ani quantit rad=radar rapid rar=rare recuper=recov regal=gift regional=region regn=kingdom relig=religi
religion res richied=requir rid=ride rif=refus riform=reform rilev=detect ringraz=thank ripet=repeat ripres=resum
riserv=reserv risolv=solv risors=resourc ritrov rivel=reveal rivist=magazin rivolt=riot rob roman ros=rosa
rott=broken rub=steal sab=saturday sacc=bag salt=jump sangu=blood sann sapp sarebber=would scal=scale scamb=exchang
scaric=download scegl=choos scend=fire scherz=joke scientif scienz=scientist scrittor=writer segnal=report
segret=secret sen separ sessual=sexual sett=seven sezion=section sfid=challeng sicil signific=mean silenz=silenc
simbol=symbol sin sindac=union smett=quit soggett=subject soltant=onli sorell=sister sorpres=surpris sort
sosten=sustain sostitu=replac spagn=spain spagnol=spanish spall=shoulder spar=disappear specif speranz=hope
spettacol=show spir=spirit spost=move stanz=room staser=tonight stazion=station stell=stella sti stranier=foreign
strett=close student stupid sugl support svegl=wake svolg svolt=turn sè t tard=late tass=rate tavol=tabl
teatr=theatr tecnolog=technolog tedesc=german telef=phone tent=tri tentat=attempt teor=theori terren=soil
testimon=testimoni tien=ten tipic=typic to tocc=touch togl=remov tracc=track tradizion=tradit tradizional=tradit
traduzion=translat traffic tranquill=peac trasfer=transfer trasform=transform trasport=transport tren=train
tribunal=tribun tue twitter uccid=kill uccis=kill ugual=equal ulterior=further usar=use uscir v vacanz=vacat
vai=gonna valut=assess vantagg=advantag venez=venic venn vent=wind verd=green verr=will vic=vice vin=wine
vint=vintag violenz=violenc vision visit vittim=victim volum york
4.75: abus accadem=academ accant=besid account acque=water addirittur=even addoss adegu=appropri ador adott=adopt
adult affatt=total affett=affect afric=africa agenz=agenc agricol=agricultur alber=tree albert album alessandr ali
altezz=height alti=height ama amar=love amat=love ambiental=environment ambit=ambiti americ=american
amiciz=friendship ammess=bet ammett=admit andand=walk andav andiam=our andre=andrea andrà=will angol=angl anna anti
anticip anzian=elder apertur=open app appart=apart appartenent appell=hat appogg approfond=insight aprir=open arab
archiv assassin assegn=assign assenz=absenc assiem=togeth assist assistent=assist assunt=subject assurd=certainti
attegg=attitud attend atti=act attim attor=actor attorn=around attribu=attribut augur automat autonom=autonomi
autorizz=author avanz=advanc avend averl avventur=adventur avvert=warn avvi=restart avvicin=approach avvis=warn
bac=kiss batter=batteri bellezz=beauti benven=welcom ber=drink berluscon bev=drank bibliotec=librari bigliett=ticket
birr=beer blog blu=blue bomb=bombay bord=board bors=bag bosc=wood brasil=brazil bruc=burn buongiorn butt by cal
calcol=calcul calm capitol=chapter cappell=hat caratt=charact caratterizz=character carin=ador carn=meat
carrier=career casin=casino cass=case castell=castl caten=chain cattur=captur cav=cabl cavall=hors cent
centinai=hundr cervell=brain chat chiav=key chilometr=kilomet chimic=chemistri chiss chiusur=closur ciascun=each
cicl=cycl cifr=digit cin=china circond=surround circost=circumst classif=rank claud clim=climat cm co cod=code
coglion coinvolt=involv collett=collect collezion=collect colonn=column combin comit comm commerc=merchant commess
comod=comfi compl=compliment component=compon comprend=understand computer=comput comunal=communal comunic=communic
concert concess conclud conclus=conclud conclusion=conclus concord=agre concorrent=competitor conferent=confer
conflitt=conflict congress conquist=conquest consens=consensus consol contemporane=contemporari content
contien=contain contrast contrib=contribut contribu=contribut convers convinc convint=convinc cooper coordin
copert=blanket copertur=coverag copr cor=core corrett=correct corrispondent=correspond coscienz=conscienc cosiddett
costituzional=institut costum creazion=creation crimin=crime criminal=crimin croc=cross curios dand daniel david
debb=should debol=weak decenn=decad definit definizion=definit deleg democrat democraz=democraci denar=money
dent=teeth deput=deputi der=deriv deriv descritt=describ descriv=describ descrizion=descript design dialog=dialogu
dibatt=debat difend=defend dignit=digniti diminu=decreas dip=depend dipart=depart dire dirigent=execut dirl=dirt
disastr disc=disco disciplin discut=discuss disoccup=unemploy disper=desper dispiac=sorri dispost=dispos diss=said
distrett=district distrugg=destroy distrutt=destroy disturb divert=fun divertent=funni divin divis=divid
division=divis do dot dover=sri dovess dovre dovrest drog=drug duc=lace ebbe eccellent=excel eccess=excess
eccezion=except editor effettu=conduct efficac=effect el elenc=list elett=elect elettron=electron elev
emergent=emergenc emil emozion=emot epoc eppur eravam es esce esegu=execut eserciz=exercis esigent=requir espost
essenzial=essenti esserc essi=are esso=it estat ester=abroad et eventual=ani f fabbric=factori facolt fan farc farm
farmac=medic fart fasc fascist fatic=fatigu fattor=factor fedel=faith feder femmin=femin ferr=iron ferrar=ferrari
festegg=celebr fianc=hip fid=trust fidanz=boyfriend fier=fierc fig finestr=window fint=finn fiscal fogl=leaf
foll=crowd fondazion=foundat formul=formula forum frattemp freg fresc=fresh fug fugg=escap fum=smoke gamb=leg
garanz=warranti gas gatt=cat genov gentil=nice geograf=geograph georg=georgia gesù gett=get giall=yellow
giappon=japan giappones=japanes giardin=garden gioi=joy giorg giudiz=judgement giul giù global gol=throat
grafic=graphic grass gratis=free gratu=free grid gust=like hotel http ideal identific=identifi iii illegal=illeg
illustr immed=immedi immediat=immedi immobil=properti imped=prevent imper=empir impiant=instal impression=impress
improvvis=sudden incident=incid includ inclus=includ incred indagin=investig indi=india indirizz=address
individual=individu indoss=wear industr=industri industrial=industri informat=comput inghilterr=netherland
ingress=entranc innamor innov insult intant intelligent=intellig intens interv=interview intes invent ipotes is
iscritt=subscrib islam ispir=inspir israel=isra istruzion=instruct it iv j john lag=lago lament=complain latt=milk
laur=graduat laure leader legam=bond legisl legittim=legit legn=wooden lent=slow leon letterar=literari
letteratur=literatur lettor=reader lettur=read lev lib=libya licenz=licens lin=line linguagg=languag liv=live logic
lombard londr=london lontan=distant luig lun=lunar luned=monday lup=wolf madonn=madonna mag magic magl=shirt mail
martin masc=male matemat=mathemat matt matur max medicin mental menzion=hast merit=deserv mic michael michel
migliai=thousand migrant militar=militari mir mister=mysteri modal=mode modif modific=modifi mon montagn=mountain
moss motiv motor=engin muor musical=music nas=nasa nascond=hide nascost=hidden neg=negat nett=net news nonc=not
notevol=notabl nov=nova novit nud=nude oddi offre=offer oli=oil omicid=homicid onda=wave one onest=high
oppost=opposit opzion=option orar=hour orgogl=pride orient oriental=eastern originar=origin ovunqu=everywher padov
padron palerm pan parecc=sever parent=relat parig=pari partenz=departur parzial=partial passion past=pasta patrimon
paul=paula pazz=crazi penal pension percentual=percentag persin pertant=therefor pesant=heavi piacc=like
pianet=planet piang=cri piatt=dish piattaform=platform picc=beat piogg=rain pizz=pizza poes=poem poliziott=cop
pomerigg=afternoon pon popolar=popular porc=porch potent=power potenzial=potenti potess potre potrest pp pranz=lunch
pret=intend prezios=valuabl prigion=prison primar=primari primaver=spring proced=procedur procedur procur=seek
produc produttor=manufactur prof professional=profession progress promozion=promot promuov=promot propon=propos
proprietar=owner prosegu=continu prospett=prospect protegg=protect protest protett=protect protezion=protect provoc
provved=provid psicolog=psycholog pul=clean quegl quint=fifth quot quotid=daili quotidian=daili raccogl radic=root
ragazzin=boy ragg=ray raggiunt=reach rai ram rap razz=breed reat=reli reazion=reaction rec redd=reddit referendum
regg regim regin regist=director regolar=regular renz resident=resid resistent=resist respir=breath ricett=recip
ricostru=reconstruct ridicol=ridicul ridott=reduct rientr rifiut=reject riflett=reflect rifug=refuge rilasc=releas
rimang=remain rinnov=renew rinunc ripar=repair ripos=rest riprend=regain ris=laughter risparm=save ristor=restaur
ritard=delay riten=deem ritir=withdraw riun rivolu=revolut robert rocc=rock romanz=novel romp=broken rovin=ruin
rumor=nois sacr sagg salvin sanitar=healthcar sare scapp=fled scarp=shoe scars=scar scatt scherm=screen
schif=disgust scolast=school scompars=disappear sconfitt=defeat sconosc=unknown scont=discount scontr
sebben=although segretar=secretari selezion=select sem=semi sensazion=feel sensibil=sensit sentenz=judgment set
sforz=effort sfrutt=exploit sguard show simpat sincer sir situ=situat soc soccors soddisf=satisfi soffr=suffer
softw=softwar somm=sum sospett=suspici sostanz=substanc sostegn=support spiagg=beach spiegazion=explan spint=spin
splendid stad=stadium stanc=tire standard statal statist statunitens=american stim=estim straordinar=extraordinari
strateg stronz stup sufficient=suffici sugger=suggest suicid superfic=surfac svizzer=switzerland talent tantissim
tapp=tap team telefon=telephon televis television=televis temperatur tend=curtain tendenz=trend teng=middl
terremot=earthquak terribil=terribl terror=terrorist tes tesor tess=fabric tett=roof tim tiz=guy ton top torr=tower
tort=cake toscan tour trad=trade trann=except trasmission=transmiss trent=thirti trist=sad turc=turkish
turist=tourist turn=turner tutel=protect tweet u union universitar=universiti uov=egg urban usand=use valid
vall=valley vast=extens ve venerd=friday venet vergogn=asham verific=verifi veron vescov=bishop viet=forbidden
vigil=surveil vill=villa villagg=villag vincitor=winner violent visibil=visibl viss=live voler volont
volontar=volunt vorrebb vuot=empti y you youtub zer=zero
4.5: abbass=lower abbatt abbracc=hug abil=skill abitu=accustom abitudin=habit acced=access acces=access
accogl=welcom accoglient=welcom accolt accorg accort acid acquis=acquir addett addi adolescent=teenag
aeroport=airport affascin=charm affinc=give affitt=rental african agir=act alberg=hotel alcol=alcohol alex alien
allarm=alarm alleanz=allianc allegr=joy allev=breed allontan alt alte altrettant altrov=elsewher amant=lover
ambasc=embassi ammazz ammir=admir an analizz=analyz analog android anell=ring annual annull=cancel anonim=anonym
ansi=anxieti anterior=front anzic apparent=appar appars=appear appartien=belong appassion apple=appl appos
approcc=approach apre archeolog=archaeolog architettur=architectur argent=silver argentin=argentina arma=weapon
arti=mean asi=asia asiat=asian asil aspir assa assemble=assembl atlet=athlet atmosfer=atmospher attir=attract
aud=audi aul=classroom austr=austria austral=australia autent=authent autobus=bus avesser avevam avra avrann avremm
avrest avrò avversar=oppon avvien=occur aziendal=enterpris azzurr=blue bad bandier=flag barb=beard barbar=barbara
barc=boat be beat becc=rebecca bei=sur belg=belgium benedett benef=benefit benefic=benefit beness bergam berlin best
big bimb=kid biolog black boh=dunno boll=bubbl bon=bonni bonus borg=villag bott bottigl=bottl bran bresc
brillant=shini britann=british brun=bruno buc=hole bui bus business=busi bust ca cag calabr calor=calori cam
campan=bell canad=canada cancr=cancer cann canon cantant=singer carabinier caratter=charact carbon carc=prison
cardinal=cardin carr=car cartell=folder carton=cardboard cast casual catalog catan cavol cc cd ced cell
censur=censorship center cerimon=ceremoni certezz=certainti certific=certif ces cess=ceas chirurg=surgic
chitarr=guitar ciec cim=upper cioccol=chocol circu=circuit citazion=quot city=citi civic civilt=civil clandestin
clicc=click clinic cognom coinvolg=involv colazion=breakfast collin=hill colloc=placement colloqu=interview
colomb=colombia colon=coloni colpevol=guilti colt=colin coltiv=cultiv comic commed=comedi commissar=commission
compens competizion=competit compleann=birthday composizion=composit conc=concert conced concession=concess concret
condivis=share conduc=driven confer conform=accord confus confusion=confus conness=connect connession=connect
consapevol=awar consapevolezz=conscious consegu=achiev consist consulent=consult consult contadin
contemporan=simultan contenent=contain controvers=controversi convegn convenzion=convent convien convoc
copertin=cover cord=rope coron=crown corrispond corruzion costos=cost creatur crescent=grow criter=criteria
croll=scroll cronac cugin=cousin cult curv custod dannegg=damag danz=danc dav=dave day decin decor degn delic
denomin depos=deposit des desert deten dialett diar diavol=devil died diet difensor=defend difett=defect diffond
diffusion=spread dinam=dynam dipint=paint diplom=diploma diplomat dirig dirt disabil=disabl disag=uncomfort
disposit=devic distingu=distinguish distint=distinguish distruzion=destruct ditt diven=welcom divid diviet=ban
divorz docc=shower docent=lectur documentar=documentari dodic=twelv domest donazion=donat dos=dose dovrann dr
dramm=drama drammat=dramat dritt=straight du ebre=jew eccezional=except edif=build edific=build editorial=editori
efficient=effici egitt elabor=process eleg elen=elena elettor=elect email emerg en energet enric enti entit
entusiasm=enthusiasm equilibr=balanc ered=inherit eri esager esamin=examin esclud=exclud esecu=execut
esercit=exercis esit esper=experi esplor=explor esponent=compon esposizion=exposur esse=this essers estend=extend
estes estet=aesthet estiv=deed estratt=extract etc etern etic evidenz=highlight evolu=evolut extra facess=face
famil=familiar familiar=famili fantas=fantasi farann fare farebb=would farn fastid=annoy fattur favol
favorevol=favor federal=feder fi fiamm=flame fiat filipp=filipino filtr=filter finor fiorentin fluss=flush
fondator=founder forest formagg=chees formal fortement=high fott frank fre=free fren=brake frequenz=frequenc
frett=hurri fumett=comic funzional=function furt=furi gabriel gall=gallon galler=galleri gel=ice gemell=twin
ghiacc=ice gia giacc=jacket giacom gigant ginocc=knee giovanil=youth gioved giudiziar=judici giung=toward giurid
giustific=justif gliel glor=gloria go golf gomm=rubber grandissim=grand grig=grey grill han harry=harri henry=henri
hom=home ideolog idiot illumin=light imbarazz=embarrass immens impatt=impact implic imprenditor=entrepreneur inaugur
incapac=inabl incar=assign incazz=bother incend=fire inchiest increment=increas indag=inquiri indian=indiana
infanz=childhood infrastruttur=infrastructur ingegner=engin innocent=innoc insist install=instal
intellettual=intellectu intent=attempt international=internat interrog=question interven intim=meantim intitol
introdott=introduc introdu=introduct invern=winter iron iscrizion=enrol italy=itali jack=jacki james=jame joe k kg
labbr=lip laborator=laboratori lacrim=tear ladr lady=ladi lan=lana lav=wash laz lecc leonard=leonardo letteral=liter
liberal=liber librer=librari lice ligur=liu linguist liquid lir=read litig lod lol lord lorenz los louis=loui
lov=love lunghezz=length macc=stain madrid maf=mafia magnif=magnific maledett manager=manag manovr manual mapp=map
margin mark mart=marti marted=tuesday mascher=mask maschil=masculin matte=matthew medagl=medal medesim
mediant=through mediterrane=mediterranean mel=appl mensil=male mercoled=wednesday meridional=southern messic=mexican
metall=metal metropolitan=subway migl=mile mik=mike milanes miracol=miracl miser mist=mix mit mm mo moden=mode moder
modul moll=spring moltissim=much monac=monaco monet=coin monument mortal mosc=fli mult=multi muscol=muscl
musulman=muslim mut my na navig nazist=nazi neppur=nor nervos=nervous network nev=snow nick nicol nipot=nephew
nobil=nobl normat=regul notturn=night nucl=nuclear nucle=nuclear nutr=nutrient obbligator=mandatori occorr
odor=theodor offes offrir=offer okay olimpiad=olymp omagg=pour omosessual=homosexu op open opposizion=opposit or
ordinar=ordinari orecc=ear oscar oscur=dark ossi ostacol=obstacl ottien out ovest=west pacchett=packag pacif
paesagg=landscap pagh pal=pale palc=stage palestr=gym palm=palmer panic pann panoram paradis paragon=compar parallel
parchegg=park park parlament=parliamentari parlamentar=parliamentari parm partner passegg=walk passegger=passeng
pat=potato patr=patron patt paus pav=floor pazienz=patienc pc pel=hair penn=pen peraltr percep=perceiv
perfezion=perfect perfin perifer permanent=perman pessim peter piacevol=pleasant pieg=fold piemont=vermont pier
pil=pile pilot pis pist=track pistol=gun pittor=painter pittur=paint plastic pochissim poet pol=polo
polem=controversi polv=powder pop porn porr=porch portal pos=pose possed=possess possess possied=possess
posterior=rear potra potrann povert=poverti prat=dish pre premier prenot=book prestazion=perform prestig=prestigi
presunt prevalent=preval prevision=forecast prigionier=prison principess=princess priorit=prioriti privacy=privaci
privileg problemat produrr=produc produtt=product profitt=profit profum=perfum promett=promis promoss
pronunc=pronounc propagand=propaganda provincial=provinci pugl pugn=fist puliz=clean pun=punish puttan pò
qualif=qualifi qualific=qualifi qualor quartier=neighbourhood rabb=anger raccomand=recommend radical=radic rassegn
razzism=racism razzist=racist reag=react realment=realli recension=review record red redazion reg ren replic=replica
requis=requir resist restitu=return rett revision=revis ribell=rebel ric=rica ricchezz=wealth richiam=call ricorr
ricors=appeal riduc=reduc ridurr riduzion=reduct riemp=fill riflession=reflect rigor=strict ril=detect rimand
rimed=remedi rio risal riscontr risolt=solv risolu=resolut rit=rita riteng ritien ritm=rhythm ritratt=portrait
riunion=meet riv=shore rived rivolg rivoluzionar=revolutionari robot rock romant ruot=wheel rural sacrific
salvator=savior sam sanit sanzion=sanction sapor=tast sapre sara sardegn sarem scadenz=expir scandal scatol=box scav
scenar=scenario sces=enclos sched schem=diagram schi=slave schien schier sci scioper scopp=explod scorr scort
scrittur=write scur=dark secc=dri secondar=secondari senator=senat sequestr serb=serbia seren=serena server session
sest=sixth settentrional=northern settimanal=week sexy=sexi sfer=sphere sfond=background sfugg=escap siccom
sien=lana sigarett=cigarett silv=silva simon sintes=synthesi sintom=symptom smartphon smess=quit soddisfatt=satisfi
sofferent=suffer solid solidariet=solidar solit=usual sollev=lift sondagg=poll sonn=sleep sopport=toler
sopravviss=survivor sopravviv=surviv sorg sorrid=smile sorris=smile sorvegl=surveil sospension=suspens sospes
sostanzial=substanti sostien=hold sottil=thin sottolin=emphas sottopost=under soviet sovran spacc spad=sword
spavent=terrifi specc=mirror specializz=special sped=ship spedizion=ship spend speriment=experi spettator=spectat
spiac=sorri sping=drag spiritual=spiritu sporc=dirti sprec=wast spunt st stacc=heel staff stamattin=yesterday stand
statu stavolt stef stimol=stimul stipend=salari stomac=stomach stop stradal=road strat=layer street stress
strisc=stripe studios=studio stupr suol=soil suprem tabell=tabl tac talment talvolt=sometim tasc=pocket tel
temat=theme tempest=storm temporal tension teoric=theoret terap=therapi territorial=territori this timor
toller=toler tolt tom tomb tor tortur tradott=translat traged=tragedi trascors trasmess trasmett=transmit
trasparent=transpar triest troi=troy trucc trump trupp=troop tub=tube tumor turism=tourism uccell=bird ucrain=ukrain
ue umid=humid umil unisc universal up urgent usan=use usi=use vabb vaccin valentin van vant variabil=variabl
variazion=variat variet=varieti vedr=will vedrem veicol=vehicl vel=numer vendett=reveng veniss venner vergin=virgin
verif=verifi verrann vetr=glass vid=empti videogioc=game vie=life vigor=forc vii=viii vincent vincenz=vincent
vincol=bind viol=violat violazion=violat virtual virus vital voless vorr=forthcom vorrest vs w washington weekend
with world wow xii=viii xvi zio zitt zuccher=sugar
4.25: abband=abandon abbigl=cloth abbin=match abbon=subscript abbond abol abort abruzz acceler accend accenn accent
accert=verifi acciai=steel accumul accur act acut adam addestr=train ader=join adesion adozion=adopt affianc affin
agend=agenda agevol=facilit aggred=aggress aggress aggression=aggress agi agisc agit agricoltur=agricultur air
alba=sunris alexander=alexand alfred=alfr alic alimentar=food allarg=expand alleg allest alli allogg=accommod allung
alpi alpin alquant alter=amend altissim=highest altrond=elsewher altru alunn=albani alza alzar=rise alzat=rise am
aman amav=love amazon ambul ami=friend amichevol=friend ampli anal=analyst ancon andarc andarsen=leav andrann
andrebb=would andrò andò angeles=angel anness=iowa anniversar=anniversari annu anteprim=preview apostol=cathol
appai=appear appalt apparecc=apparatus apparten apparteng=belong applaus apport appost apprend=learn approfitt
appropr=appropri apri aquil arbitr=refere architett=architect architetton=architectur arco=bow armen=iranian
armon=harmoni arrabb=angri arricc arrog artificial=artifici as assagg assalt assed assent=absenc assessor
assomigl=resembl assorb=absorpt assunzion=outlin at aten=athen atom attest=certifi attrazion=attract attrezz=tool
attrezzatur=equip attric=actress attu attuazion august austriac=austrian autist automobil autostrad=highway
autunn=autumn avent averm avern avrem avret=therebi baby=babi bacin=basin balcon=balconi ballerin=ballet banal
bancar=bank barcellon=barcelona baron barr=barrier basil basket bastard baston=stick battist=bat benc
beneficent=charit bens benzin=gasolin bernard bersagl bibb=bibl bic=bike bicc=glass biciclett=bicycl bill
binar=binari biograf=biographi biond=blond bis biscott=cooki bla=blair bob bombard=bomb bonif book boom borghes boss
box boy branc=white bravissim=bravo bretagn brian brig=brigad bronz bruxelles budget bug bulgar=bulgaria
buonanott=goodnight burr cacciator=hunter cadav cagliar calciator=footbal calendar californ=california call
camic=shirt camill camion=truck candel=candl candidatur=applic caos=chao capolavor=masterpiec capr=capt carbur=fuel
card carenz=care carit carlos=carlo carneval casaling=homemad casc=helmet cassazion cassett=drawer cattedral=cathedr
cattiv=bad caval=knight cavalier cel celest cellular cement centesim=cent centimetr=inch ch champions=champion
charl=charli charles=charl chef chiacc chiarezz=clariti chil=chili chin=china chris cimiter=cemeteri
cinematograf=film cinquant=fifti cintur=belt classific=classif climat cmq coalizion=coal coc=coca coerent=consist
cogl coincident=coincid collan=necklac colonial=coloni colonnell=colonel coltell=knife colu commett
community=communiti compar=disappear compars=compar competit compil comprens=understand comprension=understand
compromess=compromis comunitar=communiti concep=conceiv concezion=concept concil=reconcili condivision=share condurr
conduttor confess confession=confess configur confond=confus congiunt conigl=rabbit consecut consiglier=advic
consistent=consist consolid consorz contabil=account conte=counti contemp conteng continent=contin contraddizion
convenient=conveni convent=monasteri conversion=convers convert convinzion=belief core=corey corn corregg=correct
correl corrott cortes=courtesi cortil=courtyard costring=forc cott cover creat=creativ creativ creator
credibil=credibl crem=cream cretin cristall=crystal cristianesim=christian cristin=christina cronic=chronic crud=raw
crudel=crude cub=cuba cucciol=puppi cuoc=cook cup cv dam=dame dan dannos=damag dant dargl darl=ella darm dars=dear
dart databas dator dc dea=qaeda debolezz=weak decim=tenth declin defunt degrad deliber=discret delinquent delitt
deliz=delici delus=disappoint delusion demon depression=depress devast dia diagnos=diagnost diam diamant=diamond
diametr=diamet dian=diana didatt die dieg=diego dif=defend differenz diment=forget dimission=resign dimm din=lan
dintorn=vicin dioces dipend=depend dirm discendent disces=downhil discotec=nightclub discret discrimin discuss
disordin disp=disput disponibil=avail distacc=dealt distant distinzion=distinct dittatur divan=sofa divenn=becam
dizionar=dictionari dj dna doc dom dor=portrait dott dottrin=doctrin dovett dovra drag=dragon dub duom dvd ebben
ebber ebraic=jewish eccit=excit ecclesiast eccol eccom eco ecolog ediliz=construct edit editr=publish ehi=heh
elementar=elementari eli elicotter=helicopt emanuel emend=amend emers emess emigr=migrat emission=emiss emma emot
end ennesim ente entran entri equipagg=equip equivalent=equival erba=grass eric esalt esaur esci esclusion=exclus
escon esecut esempl=specimen esemplar esib esibizion esil esord espansion=expans esplic=explicit esplod=explod
esplos=explos esplosion=explos esport=export esserl estension=extens estrane estrazion=extract etichett=label
etnic=iranian eu eugen eva fab fabriz famm fancul fang=fan fantasm=ghost fara farem fargl farin farv fascin=charm
fascism=fascist fazion fb febbr=fever fecer=did feg=liver ferrov=railway ferroviar=railway fertil fett fibr fic
filippin=filipino fing=finger fisc flash flessibil=flexibl fontan=fountain food format fornitor=supplier fornitur
fortunat=unfortun fragil framment=fragment frazion=fraction frecc=arrow fritt=fri friul from frontier fucil=rifl
funeral=funer fung=mushroom funzionar fus fusion gabb=cage gaet galer=galleri gam=game gamm=gamma gazzett
gelos=jealousi genet genial=brilliant genoves geometr=geometri gerusalemm giann gin giocattol=toy gioiell=jewelri
gioventù=youth girl giron git giurisprudent giustif=justif gocc gold gradual grandezz=magnitud grat=grate
gratuit=free gravid=pregnanc gravit=graviti green gregor=gregori grott=cave group gua guar=heal guerrier=warrior
hard hashtag her=here hey hitler hop=hope hot hous https icon identif idone igien=hygien illusion=illus imit
immaginar=imaginari impazz=crazi imperial=imperi impon imporr improb=unlik impront impuls imput incaric=download
incass incert=uncertain incint=pregnant incis incoragg=encourag incroc=intersect incub=nightmar indifferent indigen
indirett=indirect indispens=essenti indiz indovin ined=theresa inevit infantil=childish infern=hell infezion=infect
info infortun=injuri ingann ingegn=engin ingenu=naiv ingiust=unfair ingredient=ingredi innanzitutt inquiet
inquin=pollut insegu insett=insect instabil=unstabl instagram insufficient=insuffici integral=integr
interromp=interrupt interrott=trap interru=disrupt intrapres=undertaken introduc introdurr invasion=invas
invenzion=invent invernal=winter investig investitor=investor invid invis iphon iran irland=holland
irregolar=irregular iscriv=enrol island istant=instant istanz=allan istint=instinct istituzional=institut iva ix
jackson jan=jane jazz jean jim jones=jone jos=jose juan jul=julia juventus kat=kate kevin killer kim king kong laic
lam=lame las lateral leagu lee leo les lesbic=lesbian lesion=injuri librett liet liev lif=life lik=like lisc lit
litr littl livorn localizz=local log=logo long lucc lucid=shini luis=lui lumin=bright luss=luxuri mac mad
mafios=mafia magazzin=warehous magistr magistratur=magistr magliett=shirt magn magr mah maial=pork malgrad malt
malvag=evil manic=sleev manipol=manipul mantien=keep mantov manuel manutenzion=mainten marcell marches=march margher
marittim=maritim marketing=market marm=marbl marron=brown martir mary=mari massacr massicc master mat=pencil
matc=match matern maur mauriz may=maya mazz mediat=media medieval=mediev meg=mega mens messin=messi mest
mezzanott=midnight mezzogiorn=afternoon microsoft miel=honey milan minc mineral=miner mis misericord=merci miss
missil mix modest mol=mole moltepl=various monarc=monarchi monaster=monasteri monetar=monetari monitor
monitoragg=monitor monopol=monopoli monz morgan mors mott=motto mr mucc=cow multinazional=multi municip
municipal=municip muoi mus mussolin mutu nan napoleon napolet napoletan narr=narrat narrat narrazion=narrat nastr
national=nation negr=negro neo neon=newborn nerv nic=nice nid=nest nin=nina nn noc=lace nod noios notif nozz=wed
nuot=swim nuvol=cloud obam=obama obbiett=object occhial=sunglass occident=western od odiern=today off offens offron
olandes=dutch olimp=olymp oliv ombra=shadow onde=where opera operai=opera oral orama orizzontal=horizont
orland=orlando orolog=clock orribil=horribl orror ossa=bone ossession ostil ottav=eighth ottic=optic ove over pa
pacc=parcel pales=pale pallon=balloon panc panchin=bench panin=pan pannell=panel pantalon=pant paragraf=paragraph
parametr=paramet paregg paret=wall paris=pari parit parrocc=parish party=parti pasqu pasqual passaport=passport
password pastor patent patolog=diseas pazzesc=crazi pdf pe pecor=sheep pellegrin pellicol=film penetr
penisol=peninsula percezion percorr perdon=forgiv performanc=perform perl persegu=pursu perug pest=plagu petizion
petrol=oil pett=chest piacenz=like pianific=plan pianur piet pillol=pill pin pio piov=rain pir=pirat piscin=pool
play plus pm pod poetic polacc=polish poll=chicken pollic=thumb polmon=lung polon=polo poltron=chair pomodor=tomato
pomp=pump portafogl=wallet portatil=laptop portogall=portug portoghes=portugues porzion=portion postal power pozz
precar preced precipit precision=precis pred=predat predic preferent=prefer preghier=prayer pregiudiz=prejudic
premess=pre prescind prescrizion=prescrib preserv presid presuppost pretend=intend pretes preven=prevent prevent
prevenzion=prevent proclam=proclaim profet=prophet profug proib=prohibit proiettil proiezion=project project
prolung=prolong propong=suppos proporr=proport proporzion=proport proporzional=proport prostit=prostitut
protocoll=protocol provien provvisor=provision ps psichiatr=psychiatr pubblicitar=advertis punizion=punish
puntegg=score puntual putin puzz q quindic radun raffigur rafforz=strengthen ragionevol=reason rallent=slow rang
rapin rat=ratio ray razional=ration realist reciproc recit remot rep=reli repart report repubblican=republican reput
residu=wast respint restaur=restor retor=rhetor retr=retro revoc ri riassunt=summari ribad ricamb=spare ricav=revenu
riccard rich richard ricominc=restart ricopert ricopr ricorrent=applic ricover rifless=reflect rig righ=line rigid
rilanc rilass=relax rim rimarr rimas=remain rimbors=refund rimett rimin rimoss=remov rimuov=remov rinasc=renaiss
rinforz=reinforc rinv rip ripart ripr=resum riprodu=reproduct risarc riscald=heat riscatt risied ristrett
ristruttur=renov risvegl ritual rival=rivalri rivest=coat romagn=roma rome=romeo rotond=round rottur=breakdown
rovesc rubric sabb=sand sacerdot=priest saint salar=salari sald=balanc salern salon sals salut salvaguard=salvat
salvezz=salvat samsung sandr=sandra sanrem santuar=sanctuari saper sapienz sapr=will sarah sard sass satir sbarc
sbatt scacc=chess scad scart=scare scaten scelg scem schiacc scimm=monkey sciogl=melt sciolt scommess=bet scommett
sconvolt=shock scoss=scotch scott scriss scud=scum scultur=sculptur scusam segg segreter seguac self=selfi
selvagg=wild seminar senn=dunno sentier=trail sepolt=buri seppur sequenz=sequenc serg serr settim sever sfig sfog
sfortun=lucki shock siat sicilian sied sig sigl sii simul sindacal sindrom=syndrom singl sinonim sistemat=systemat
sky sment smith sms sod=soda sof=sofia soffitt=ceil soggiorn=stay sogl solitar=solitari solitudin=loneli soll=lift
somigl sonor=soundtrack sopratutt=whatsoev sopravvivent=surviv sorgent sorprendent=surpris sost sosteng=sustain
sostenitor=sustain sottoline=emphas sottotitol sourc sovr=sovereign spars=spare spazial=spacecraft spazzatur
specific=specif specul=specif spegn spent sperimental=experiment spett spez=spice spezz=shatter spi spicc=spici spin
spontane=spontan spot ss stanott=tonight status ste stev=steve stip=salari strag=stray strapp streaming=stream
streg=witch string struttural=structur stuf=stove succ=juic succession=success suddett=abov suor superficial=surfac
supermerc=supermarket suscit svar=sever svedes=swedish svel svez tag tarant targ tariff=rate tast=key
tastier=keyboard tattic=tactic tatuagg=tattoo tax=taxi taylor teatral=theatric telecam=camera telecom=telecommun
temporane=temporari tenent=lieuten tener=be tennis=tenni teolog=theolog teres=teresa terminal=termin terrestr=earth
that thomas=thoma tifos times=time tipolog=type toky=tokyo tommas tonnell=tonn tony=toni torne=tournament
tossic=toxic tot tradurr=translat tragic traguard tramont=sunset trans=tran transizion=tran trappol=trap
trascin=drag trascur=inabl trattat=negoti tratten traum=trauma trem=tremend trend trentin=tina trevis trib=tribut
tribù=tribe trionf tristezz=sad tron=throne truff=scam tunnel turb=turbo tuttor=still tè ubriac=drunk udienz udin uk
umor=mood under undic=iowa ungher uni uniform unir university=universiti urla urlar us usarl=use usav vaffancul vag
valer valg=val valig vangel vapor=steam variant vas vasc=tub vatic=vatican vedov vedra vegetal=veget velen=poison
venditor=seller verb verbal verdur=veget vertic vertical=vertic vettur=car viaggiator=travel vial vicenz
vicevers=versa victor=victoria vienn=vienna vietnam vigent virgin=virginia virtù=virtu visualizz=view vivac
vivent=live viz vocal volant=steer volentier volg von vorrebber votazion=vote walter we west what whatsapp
whit=white wikiped=wikipedia will william windows=window xi xiv xix xv xx your z zia à
4.0: ab abat abilit=rehabilit abitual=accustom abolizion about ac accadr accessor=accessori accident=accid accontent
achill acquirent=buyer acquisizion=acquisit action acust=acoust addominal addorment=asleep ademp aderent adig adri
adrian affacc affil affond=sink affresc afghanistan aggett aggir aggrav aggreg agnell ago agostin agrar=agricultur
agricoltor=farmer ahah=haha ahahah=hahaha aires ala alan alban albanes=lebanes alcool=alcohol aldo aless alfa=alpha
alfons alger algoritm=algorithm allerg allert allumin=aluminium altar altres altrett amand=amanda amatorial ambigu
ambiz=ambiti ambizion=ambiti amen ammal ammission=admiss ammont amsterdam anarc andament andass andra
andrebber=would andrem andrew andy=andi ann anne=ann annunz anomal=abnorm anten antenn=antenna antifasc=fascist
antonell antropolog=anthropolog aost aperit api apparizion=appear append appes appet=appetit apposit appres=learn
approd approssim=approxim aprend apro=pro apron ar aranc=orang arancion=orang arbitrar archi arcivescov aren=arena
arezz armad=wardrob arred=furnish arrend arretr arter=arteri arthur artigian=craft artigianal artiglier=artilleri
artur ascensor=elev asces ascol asse=ass assett=insect assis asta asti astratt=abstract astronom=astronomi atlant
atroc=horribl attraent=attract attratt=attract au audac auspic australian autorevol=author autric avellin averc
avert avessim avvelen avveng avvenn avvers avvolt award awards=award azzard babb back bagagl=baggag bah=tho bai bal
bambol=bamboo ban banan=banana banconot bang bank banner barrier barry=barri baseball=basebal basilic
battesim=baptist bay bbc beac=beach beatric bened benedizion benevent benjamin bepp bersan bert bestemm
bestiam=beast bet=beta bevand=beverag biblic bibliograf=bibliographi billy=billi bio bizzarr blogger bo body=bodi
boldrin bollett bollettin bolognes bolz bont=good boris=bori boston bot botan botteg botton=button bozz brand
brasilian=brazilian brevement=briefli brevett=patent brindis brivid brown browser brusc brutal buch buenos bufal
buff bugiard bull buonaser buonissim=delici burocrat burocraz but cabin cadaver caf cair=cairo calabres=pumpkin
calibr=calib calz=sock camerier cameron campanell campegg=camp campus canades=canadian cannon cantier cantin=tina
canton capitan=capita capodann capoluog capsul caramell=candi carcer cardiac carissim carmen carolin=carolina
carrell=cart carrozz cartace=card carter cartolin casal casell caserm casert castel castr=castro cat
catastrof=disast caterin cattedr cautel=cautious cauzion cec cenn=dunno cens=census centrocamp=midfield centrodestr
cer=wax ceram cereal cerebral=brain certif cerv cesen cession cet chan chanc chang check chiacchier=chat chic
chicag=chicago chiod christian chè cicatric=scar ciclist=cyclist cigl cil cilindr=cylind cinquecent cipoll=onion
circoscrizion clamor clan clar=clara clark clausol clement click clinton cloud coac=coach cocain cocc=coconut
coerenz=consist cogn coincid collass collateral=collater colm coltur combattent=fighter combust=fuel commemor compai
compassion=compass compat compatt=compact compet complement complott=conspiraci compon=compos compong
compositor=compos comunion=communal concr=concret cond condomin=condo conduzion=induct confeder confezion=packag
confid confident=confidenti confort=comfort congel congratul congreg coniug=spous connett consacr considerevol
constat=figur contag=infecti contamin contant=cash contenitor=contain continental=continent continuiam
contorn=outlin contrad=contrari contrattual=contract contribuent=contribut convenzional=convent convincent=convinc
conviv convivent cook=cooki coop copyright cordial cornic=frame corpor correzion=correct corridoi=corridor corte
cosc coscient cosenz costantin costanz costier costituent costrutt=construct costruttor=builder coton=cotton
cottur=cook country=countri cran=skull credent=believ credenz=believ cremon cro=croatia croaz=croatia crocier=cruis
cronolog=histori cross crucial cuff=headphon cune cupol curriculum cuscin=pillow cut=cute dad danc danes danimarc
dappertutt=everywher dapprim=first darann darc dark davis=davi dean debutt=debut decad decadent=deadlin deced=deceas
decent decess deficit delfin=dolphin delir delt=delta dem=demo demograf=demograph demolizion dens densit=densiti
dentist deposit deposizion depress derby=derbi designer=design destinatar=recipi detect detenzion dicess diciott
diesel difatt=accord difens=defens dig=say digiun dilett dill dimess dimett dimor diping=paint direbb=would direttr
dirgl dirv discar discepol=discipl discograf disgraz=disgrac disgust disney dispar dispett=suspicion disporr=put
disprezz distributor ditem dittator divergent divien divulg=disclosur dl dog dogan dolcezz=sweetheart domicil donald
dopodic=after dopoguerr dopotutt dors dottoress=doctor dovrem down download dozzin drastic driv=drive dron=drone
duecent duemil duo dylan dì east ecceter eccett eddi eduard edward egiz=egyptian egizian=egyptian ego ehm=hmm elast
elef=eleph elegg elis elisabett elizabeth ella elog eman emett emily=emili emittent entrand entrò=enact entusiast
enzo epic epidem equazion=equat equival er erbe=herb ercol erett ernest eroin=heroin erot errat esca esco
escursion=hike esig espand esplicit=explicit espon esporr espuls=expel espulsion=impuls essenz esserm essern
estinzion eter=bisexu etiop=ethiopia etni=itali ettar evangel evol evolv expo express facilit fagiol=bean fak=fake
falc=falcon family=famili fanat fanciull fantascient fantasy=fantasi farcel farebber=would farest farfall=butterfli
farmaceut fascicol fast fatel=fate fatem=fate faun=wildlif fedelt ferdin fern=fernando feroc=fierc festiv fiction
fif=fifa figh=fig figuriamoc=figur filial=subsidiari finalizz finland first fisiolog fitt=fit flor=flora
florid=florida flott=fleet fluid focus fogg follower football=footbal forc ford forestal=forestri fortezz fortissim
fossil fossim fotocamer=camera fox fran frat frattur=fractur frig=fridg frod=frost frontal=front
frustrazion=frustrat full fulmin=lightn funebr furb=furi furgon furios=furious gabinett=cabinet gal=gala galass=gala
galaxy=galaxi galile galles gallin games=game gang garag garc=garcia garibald gary=gari gattin=kitten gb gemm=gem
generalizz gennar gentilezz geolog gerarc=gerard gestor gesu giac gian=dot gianluc=luca gig gigantesc=giant ginevr
ginnast gio giord giornalier=daili giornalist=journalist giov giovinezz=youth girolam giu giuns
giurisdizion=jurisdict glien glob=globe goal gonf gonn=gonna good gordon got gr gradin graduator=graduat gramm=gram
grammat=grammar granc grandios=great gravement=terribl gravissim gregg=greg grigl=grill grillin guanc guant=glove
guardian guarigion=heal guast guglielm hacker hall happy=happi hardw=hardwar hav=have hd he helen hi high hill hoc
hollywood hong horror how howard hug=hugo ian ibrid=hybrid id idem=same idol idraul=hydraul idric if ignot illec
illegittim im imbarc=boat imbatt imbecill immers imminent=immin immortal=immort immun implement imponent
importantissim=import impotent inaccett=unaccept inaspett=unexpect incant incent incentr=entranc
incertezz=uncertainti incid incision inclin incoll incominc incompetent=incompet incredibil=amaz indenn=compens
indetermin indign indott=enact indubb=undoubt inerent inesistent inevitabil=inevit infam infart=cardiovascular
infel=unhappi infermier=nurs infett infil infiltr inflazion=inflat influ influent=influenti ing ingagg ingent=deed
ingiustiz=injustic iniezion innalz inno innumerevol inquadr insal=salad insed=suppli insol insopport=inconveni
instaur=establish instit=institut intatt interag=interact intercett interfacc=interfac interior intermed=intermedi
intermediar=intermedi interpr=interpret intervall=interval intervien=interven intervist=interview intoller=toler
intraprend intratten=entertain intu invad invalid invas invecc invers=revers invoc ios=io ip ipad ipocr=hypocrisi
ipocris=hypocrisi ipotizz=assumpt ira iraq iren irlandes=irish irrilev=irrelev irrit isabell isis=isi
ispettor=inspector ispezion israelian=isra istat istru istruttor=instructor ita itinerar=rout ivan ivi jam=jami
jason jay je jeans=jean jeff jerry=jerri jess jimmy=jimmi jo jobs=job johnny=johnni johnson jonathan jordan joseph
josh journal jr junior just justin juv karm=karma kelly=kelli kit know labor=laboratori laddov lagh lamp lampad=lamp
land larghezz=width larry=larri laser last lastr=last lavagg=wash law leadership lec led legalizz legislatur letal
levant lewis=lewi lgbt liam libic lid light limon=lemon lind=linda linux lion liric=lili lis=lisa lisbon ll
lobby=lobbi loc=crazi logist london look low lu lucas=luca lug luk=luke lunghissim lutt macchinar=machineri macedon
macer machin madam maest magazin magistral magnet mais=more malapen maledizion maleduc malissim management=manag
mancant manchester=manchest mancin manoscritt mansion manteng maraton=marathon marciapied mare marginal=margin
marijuan=marijuana marocc=morocco marocchin marshall=marshal martell=hammer marx mas massagg=massag matric=matrix
matrimonial mattarell=matt matton=matt mc mediaset=media mediazion medicinal=medicin mediocr medit meeting=meet
melod=melodi melon mem=meme menu menzogn mercant=merchant mercedes=merced mercenar mercur=mercuri mescol
messican=mexican metafor=metaphor metal mete=weather metodolog=methodolog mg miam=miami michelangel=michel
micr=micro microf=microphon migrazion=migrat miguel miliz=clean millenn=millennium miller minier=mini
ministerial=minist minorenn=minor minuscol miscel=mixtur missionar=missionari mistic mitic molecol=molecul molest
molis mondador monic=monica montagg=mount montan=montana moon morbid=soft mosche=mosqu mozion=emot ms mtv mulin
multimedial multipl munizion=ammunit mutand=underwear nacqu nad=noth napolit nataliz=christma naval nebb=fog nelson
netflix neutral ni nicc niccol niger=nigeria night nik=nike nobel nolegg=rental norveg=norwegian nostalg notai
novant=nineti novar novecent=nineti novell=novel now nozion nuclear obiezion=object occasional=occasion oce=ocean
offend offic officin=workshop offrend oland old oliver=oliv oltretutt ombre=shadow omofob omonim ondat=data
oner=notr ong onorevol onu=she oppon oppors orator orchestr=orchestra orfan orizzont=horizon orrend orso
ortodoss=orthodox os ospital=hospit ossigen=oxygen ostagg ottant=eighti otteng ottenn pabl=pablo padiglion pakistan
palestin palestines=palestin pallavol=volleybal pallid=pale pallin paradoss=paradox paradossal parass parentes parer
parod=parodi parroc particell=particl partigian pascol passant pastoral patatin=potato patern=father patet=pathet
patriarc patrick patriz pattugl pci=pcs pechin peculiar pedofil pedr=pedro pent pentol peopl pep=pepper perenn
perpless persecu personalizz pertinent perven perù=wherev pesar pescar=fish pescator=fishermen pet phil pi piag
pianif=plan pianofort=piano piemontes pierr pietroburg pilastr piomb pip=pee pipp piramid=pyramid pisc pistoi
pizzer=pizza plural pneumat=tire pochin podcast poem pogg point poker polizz pols pompe=pump pong pontific
popul=popular por portator portavoc=speaker portic=porch postazion=post poster potrem pov=poor pr prag=pradesh prass
preavvis=notif precauzion=caution precoc=prematur prefett prefettur prel prelev prelimin=preliminari
preliminar=preliminari prescritt=prescrib presidenzial=presid presied pressoc presum=assum presumibil=presum pretest
prev preval primit prior procession prod=pro professoress=teacher proiett promotor prorog prosciutt=ham prosper
prostitu=prostitut protein proven proveng provvist pseud pub public puglies pullman pulsant=button punk purc
quadern=notebook quarant=quarantin quattord=fourteen queen ques quo ra raccom rachel raddopp radiazion=radiat rafael
raffael raffaell raffin=refin raffredd=cool raggrupp ragn=spider raid ran=frog random rapper ras ratt=rat ravenn
razzial reclam=claim reclut=recruit redatt regolament=regul relator=report relax rem reper repertor
repression=oppress residenzial=residenti resocont resping restant=remain restrizion=restrict retribu=payrol rettor
review riabilit=rehabilit rialz riassum ribalt ribellion=rebellion ricad ricar richiedent=applic rick ricompens
riforn=suppli rimess=vanish rimozion=remov rinchius rinven ripens ripetizion ripetut=repeat ripien=ripe
ripristin=restor risalent risalt risent rison risp=save rispos=respond riss rivend river road robin robust roger
rosar rotazion=rotat rotol routin roy royal rt rugby=rugbi rumen ryan sacchett=bag sacrif=sacrific sag=saga saggezz
sagr salm=salli salott salvatagg=salvat samuel sanguign=blood santiag=santiago sapess=know sapon=soap sarest sassar
satan satell=satellit saud=saudi sav=save savoi savon sbarr sblocc=unlock scettic schiaff schiavitù=slave
schifos=disgust school scintill sciocc scivol scogl scomod scomp=disappear scompar=disappear sconfigg=defeat
scoz=scotland scrittric=writer scrivan=desk scudett season sebastian sec sedic sedil seg segment segr sell selvat
semestr=semest semifinal semin semplific=simplifi sensibilizz=awar sensor sentimental seral serial seriet
serpent=snake servic sessant=sixti settant=seventi sex sfil sfortunat=unfortun sfumatur shar=share shawn sherlock
shopping=shop sid=side sigill signorin sim singolar=individu sintet=synthet siracus siren slogan slovacc sloven
smalt smarr smart smettil society=societi sociolog soddisfacent=satisfi soff soffert=suffer soffoc sofistic solar
solenn solidal=solidar sollecit somministr=administr sony=soni soph=sophia soppress soprannom=nicknam sord
sorpr=surpris sostit=substitut sotterrane=underground sottofond sottoscritt=subscrib sottost=beneath sottovalut
south sp spa spac=space spessor=thick spettr splendor spogl spond sponsor spontan sportell=sport sportiv=sport sput
squal=shark stag=stage stagional=season stall stan starebb=would start stavam stefan stephen stereotip=stereotyp
sterlin stes=stevi stesur stilist stipul=provis stival=boot ston=stone stort story=stori striscion strumental
studentess=student stupefacent successor=succeed sudafr=africa suddivis=divid sug suit summer sun suocer superst
suppon=suppos suppong sur sussid svantagg=advantag system ta tabacc=tobacco tablet tacc=heel talk tan tappet=carpet
tar target tartarug=turtl tassist tav tavolin tazz tech ted teen telecamer=camera telefilm telegiornal templ=temp
temporan=simultan tenn tenor tentazion=temptat terapeut=therapeut term termic=thermal tern terrazz=terrac terrorist
terrorizz tesser tessil texas=texa tg thailand tif tigr=tiger timid=shi tin=tina tint=dye tirann tirocin tit titolar
tl tolg tommy=tommi tond torines torment torrent tosc tost traditor traduc=translat traduttor=translat
tragitt=tragic trailer transazion=transact trapan trapiant trarr trascorr trascrizion trasfert=trash travagl travers
tredic=thirteen tregu tri=trio triangol=triangl tribun=court triennal tripl trofe=trophi troll tromb tronc=trunk
tropical=tropic tumblr tunis tut tutor uber ubic=locat uccision=kill ugo uguagl uh ultra umanitar umbert umbri und
ungheres=nation unghi=nail unirs=join unitar united=unit urbanist=urban urgenz=urg usanz usb uscend usciv uscì user
usiam=our uva=grape vacc vagin=vagina valorizz=valu vals=val valvol=valv vampir vares vegas=vega veget vendic
venezian venezuel=venezuela ventenn ventur verm=worm vernic=paint verones verrebb=would versant veterinar=veterinari
vetrin vett vettor=vector vicepresident vicol vig vignett=vine vincitr violin vip virtuos viscont visual
vocabolar=vocabulari vocazion volantin=flyer voll=fulli volp vom vomit vorrann vulner wall was watc=watch week
welf=welfar who wi wif=wifi williams=william wilson win=wine wolf workshop xd xvii=viii xxi xxx yo young zain zamp
zecc zingar zomb=zombi zoo
3.75: aa aaron abc abiss abruzzes abu academy=academi accadd=happen accamp accidental accors accost accredit accresc
accurat=thorough acet=vinegar acronim adeguat=adequ ades=sticker adiacent adib adolf adriat aeronaut affam afferr
affettu affezion affluenz affoll after ag again age aggiudic aggiuns aggiust aggressor agil agnes agrigent ahi=aye
ahim aids=aid aiutatem aka albo=either ale alem alepp alfabet=alphabet alfan alias alib aliquot alital allah allin
allucin alluvion alma=soul alons alpha altitudin alzan alzars alzi=albani alzo amede=idaho amel amiam=our
ammiragl=admir ampiezz amy=ami ana analfabet analit anatom=anatomi anda andarmen anderson andreas andrè aneddot
angelin anglosasson=anglo angosc annat annoi annot ansa ansios ante anthony=anthoni antibiot antipat antolog=theolog
antonin ap ape=apex apic=api apoll=apollo apparecchiatur=applianc apparv appien apr aprit aprì arcobalen=rainbow
ardu argin aristotel armament armand armatur arnold arrived arsenal artef artific asciug asciutt=dri asin asl ass
assad assal assi=sit assimil asso association=associ assolt asten astron ate atene atterr atterragg=land attil
attitudin attrarr attrib=attribut audizion aurel auror=aurora ausil austin autocton autograf automobilist autoritar
autostim autunnal av avanguard ave avenu avergl averv avid avor avv avval avvent avverr=forthcom avvist azzecc ba
bacc bacchett bachec background backup baff balcan balen=whale ballett=ballet ballottagg=ballot balz bancarott
banchett bancomat=bank baracc barattol barcon baril barist barocc bartolome barzellett basic batman battaglion
battent battezz bavier bce belgrad bellic bellin bellun=bell beneficiar benest benign bergamasc bern
bernardin=bernard better betty=betti bi biag biancher bianconer bib bicchier=glass bidon biell bienn biennal
bilateral bin bing biodivers bit bitcoin bizantin blak=blake blanc blind blues=blue bmw board bobby=bobbi boccon boi
boliv bollent bond bonn borbon bordell bosn bottin boys=boy br braccial braccialett brad bravur=bravo break
breaking=break brexit brianz briciol brill british brod=bros brooklyn brut budapest buddh=buddha buffon
bullism=bulli bunker bush butler caca=cocoa cadd=street cadenz=deadlin cai calam calcist caldai=boiler calic calv
calvin calzin=sock cambog=cambodia cambridg camerin camin=path camorr campanil camper=camp campidogl
cannabis=cannabi cantautor=songwrit capann=cap cappott=cap cappucc cappuccin capricc carabin caraib=caribbean carest
carmel carmin carol carot=carrot carp carrar cartellon=folder cartin=tina cascin casett=casey cash casp castagn
castiglion castl catal catalan catalogn=catalog catanzar catherin cattolicesim cavalc cavaller=cavalri cavigl=ankl
cavit cavour cecchin cecil cener centenar=cent centrosinistr ceo cepp cessazion=ceas cestin cfr cgil challeng
champagn channel charlott chelse=chelsea chen chicc chiet children chip cho christin christopher=christoph
chrom=chrome chuck cicc ciclabil ciclism=cycl cign cinghial cinic cint=love ciononost=despit cipr cir cittadell civ
cl cla=clair cler=clergi clic=click clientel=custom clip clon=clone clown coccodrill cocktail coefficient=factor
coesion coetane cognit cognizion coinquilin colin coller collins=collin colonizz colorad=colorado coloss colossal
combustion=ignit comfort comics=comic coming=come comiz committent=commit commoss commovent company=compani comporr
comprator compress compression=compress compromett concept concernent concessionar concettual conchigl concittadin
concorr=content condogl conducent=driver conduss conf confratern cong=congo conged connazional connot=book conobb
conservator consort consuet=con consuetudin container=contain contempl contes contess contestual contingent=conting
contrabb contraddittor contrapposizion contrazion=contrari control controllor contropart convogl cool copion=copi
coral corazz corean=corey corporation=corpor corpore corpus corrad corred correttezz=correct corrido=corridor
corrispett corsic cortin=curtain cortometragg corv cosicc cosim cosmic cospir costantinopol costor costu cov craig
cravatt=tie credim creditor crep crest crime cristofor crocifiss cronist crost=crust croton crudelt=crude cruz ct
cucchiai=spoon culinar cull culmin cum cuoi=leather curator cutane daily=daili daisy=daisi damasc damm damon danil
danny=danni dare darebb=would darem darv darwin das datem days=day daz dead death debitor=debt decisional=decis
decoll ded dedizion dee default deficient=disabl delicatezz=delic deludent demol denis=denni dennis=denni deport
depost=deed depriment=depriv derek derog desktop desol dess dest detest detien development=develop deviazion devot
devozion=devot diab=diabet diagnost diagnostic diamin diaz diciassett dick diecimil=thousand dieder diffam differ
differenzial=differenti diffident digl dilemm=dilemma dimagr dinanz dinast=dynasti dinosaur diplomaz=diplomaci
dirann dirc dirs disaccord=agre disarm disattiv discap=dealt discrezion=discret disinform=inform disinteress disk
disonest dispens disperat=desper dispers dispersion display dispong dissens disser dist distes distorsion
distratt=distract distrazion=distract distrettual disuguagl divar divor dm doganal=custom dogm dolcement=sweet
domattin=morn domiciliar donator doppiagg doppiett dorsal=spine doss dossier dotazion douglas=dougla dovetter
dovunqu=everywher dragon dram=drama dream drink driver ds duba=dubai dubit dublin ducal duchess duell duplic duratur
earth easy=easi ebay ebook eccoc ecliss ecosistem=ecosystem edge=edg edicol edil edition=edit edoard egoist=ego
egual ei einaud=audi einstein eleanor elemosin eleonor=aurora elit ellen elsa em empat=empathi empir encicloped
enel=noel energy=energi enfas=emphasi english eni=ass enigm entrav entrer=forthcom ep epat equit equivoc equo
erasmus erav erdogan eredit=inherit ereditar=inherit erezion ergo erik erog eroic erron=incorrect eruzion
esattezz=uncertainti esaust escort esent esenzion esistenzial=exist esistess=exist esot esponenzial espos essert
este=this estint estrarr eta=dana ethan etrusc ettor european eutanas evacu evasion evinc evo evoc evolut evviv
export fabbisogn fabbr faccial=facial facciamol facent fact faenz fair falcon fald falliment falsit famigliar=famili
fant fanter=infantri faraon fashion fatal fattibil fattispec faust fautor fav fax fazzolett fc fe fecc feed feedback
felicissim felip=felix felix felp feltrinell femminicid ferment ferrer fet feud feudal ff fiab figliol=son filon
finestrin finlandes=finland finzion fiocc fir=fire fiv=five fla flav fly=fli fo foc focalizz fogn=fog folk
fondament=fundament forbic forens forever=forev forl formic=ant foundation=foundat fr fragol=strawberri
francis=franci francofort franklin fred freud friends=friend frigorifer=fridg froc frontegg=front frosinon=frost
frustr ft fuck fui fumator fun fust fà ga gabriell gag gai gallegg gallery=galleri gap garcì=gari gard=gari gat=gate
gaz=gaza gender generos=generous genes genital=peni geno genocid gentilon gentiluom=gentlemen genuin gerard germ
gess gestional=manag get gg ghett=ghetto ghi gi gianc=carlo gianfranc giannin gigl gil gilbert giordan giostr
giovanissim girls=girl giubbott giud giulian giuliett giungl giurist gl globalizz=global glorios=glorious gnocc
golden golp gom goriz gossip gotic gp gps grac=grace graff=graffiti graham grammatical grant grapp
gratitudin=gratitud grattaciel grazios great greg gregory=gregori grey grezz grosset gru=crane gt guine=guinea guru
gusc=gus guy habitat hah=haha hal halloween hamburger=burger hamilton hannah hans=han harold harris=harri harvard
harvey has hat health heart hell=hello help hillary=hillari hip his history=histori hit hobby=hobbi holland
holmes=holm hond=honda hp huawe human hunter ia ice idioz idrogen=hydrogen ien=iren ignaz igor ike ilar illimit
immacol immersion immobiliar imol imparzial impast impazient impong imposizion impossibil=imposs
imprenditorial=entrepreneur impress impreved=unpredict imprigion=imprison impropr impun inadegu inatt inc incantesim
incantevol=charm incarn inchiostr=ink incit inclusion=inclus incogn incolp incompat incomplet incomprens
inconsapevol inconsc inconvenient incorpor incostituzional incursion indebol indecis indett index indimentic=memor
indones=indonesia induc indument indurr infastid infedel inferm=nurs infernal infiamm infinit inflitt
informal=inform information=inform infrant infrazion infur ingrand innesc innest innocu inps insens
insicurezz=insecur insid insign insignific insinu insistent insosten intel intelligenc=intellig intenzional interatt
interferent=interfer interlocutor interrogator=inquiri interveng intest intestinal intrappol intrecc intrig
intrinsec intro intuizion invan invasor inventor inversion invert involontar ipotet irachen iris=iri irrazional
irregol=irregular irrespons irruzion isaac isabel ischi iso istanbul istantane iter itunes=itun ius ja jacob jacop
jacques=jacqu jak=jake janeir japan jav=java javier jennifer=jennif jeremy=jeremi jersey jessic=jessica jesus jet
jihad jin joan job joel jon jorg joy joyc jugoslav jules=jule julian jun jung justic kai kar karen karl ke keith ken
kennedy=kennedi keny=kenya khan ki kiev kiss klaus ko kurt lab labirint lacun laggiù lagun lamentel lampadin
lampedus lapid lar larv lasagn lascial lasciam lasciatem=ive lass=las lassù=las latitudin lauren lavagn
lavatric=laundri lavorett lawrenc layout lazial leal lealt leggendar=legendari leggerezz=read leghist legion
len=lana lenin lenzuol=bed leopard leopold less let lex liberty=liberti lily=lili limitrof limpid lincoln liquor
liturg liverpool living=live lloyd lob=wolf location=locat locazion=leas lock logan logg longobard loop lopez loret
lost lou lucr=profit lucy=luci ludov lum lussemburg macell macin madagasc maddalen madison maggiorenn
maglion=sweater main mainstream maiuscol mak=make males maless malign malincon maltratt mam=mama mandorl manett
manhattan manicom mann mannagg manodoper mantell manufatt manz manzon maomett maps=map marcel marcus maresciall
margaret marian mariann marina market marmell maron mars=mar marsigl marth=martha marvel marzial mason massimil
masson massoner masturb matild matricol matthew mattutin mb mediator medioeval=mediev mei meliss=melissa membran
memorial=memori mentan menù mercantil mercatin meritevol=merit merkel merlin messagger mestier mestr=master metabol
meteorolog metric metropol=metropolitan michell microond=microwav midoll migrator miles=mile miliardar=billionair
milionar millimetr minator=miner minerar miniatur mirand=miranda mirin misc mitchell=mitchel mitolog=mytholog ml mmm
mobilit=mobil model moltipl moltiplic moltitudin money monferr monolog mons monsignor monumental moor morand mord
moren morett mos=mose mosaic=mose most mostruos mountain mous mozzarell mq mrs mt mun murator murphy=murphi museum
must musulm=muslim mutazion nacional=nation nam=name nancy=nanci nann nascent nathan nativ naufrag nause nautic
navigl nazism=nazi nba negazion negligent=neglig neil nerd ness net nettun neutr=neutral never newsletter=newslett
newton next nicholas=nichola nicolas nil=nile ninj=ninja nint=nintendo nizz nobilt nocciol nok=nokia nomad nominal
nomination=nomin nor norman north norveges=norwegian nota notiziar=news notoriet nr nu nub nun nuoc nuor nutell
nutrizion=nutrit obes oca occult ocean odios offlin offro oggigiorn=today olivier oltrepass omar ombrell=umbrella
omogene only=onli onnipotent onorar operator oppositor ops=op orbit orgasm ori orleans=orlean orme ormon orsi orto
osat oscen oscill oso ospedalier osse osservator=observatori ossid osso=bone osti ostin ott ottimal=optim ottocent
otton=brass our oval oxford padan=elena padell=pan paesin=countrysid pagan pagl pagliacc paladin palcoscen=stage
palett palloncin pallottol palud panam=panama pand=panda pantaloncin=trouser paolin paper paradigm paranoi parigin
parker parlant parmig parrocchial=parish parrucc=barber pars partig partnership partor=birth pas=not pascal pasolin
passiv pasticcer=bakeri patric=patricia patrimonial patriot patriott patrocin=sponsor patron paves pay paypal pdl
peccator pedagog pedal pediatr pedon pedonal pellegrinagg pellicc=fur pelos pendenz penitenziar pennell penultim
peperoncin=chili percy=perci perdent perdonam=forgiv perimetr=perimet periz perlomen perlopiù perpetu perquisizion
perry=perri perseguit persian persistent=persist petr petrolifer pezzett pg ph philadelph=philadelphia philip
phot=photo photoshop pia=sand piantagion piastr piazzal pic piccant piccin piccion piccolin piccolissim piev pigiam
pigl pigr=pig ping pinguin pink pisan pisell pitt pium=feather pixel pizzic=slice plac=place placc plan plasm=plasma
plate=plaqu platin=platinum platon plausibil=plausibl player playstation=playstat pleas pmi pokèmon=pokémon
policy=polici politecn pompier=firefight pompin pontef pordenon pornograf pors portant portier porton portual
possessor=possess postum potter pour poverett poverin pragmat predator predecessor predett predispost predomin
preesistent prefazion prefiss prematur premiazion=premium premium prepost prepotent prerog prescelt preser
presunzion=preliminari prett prevident pric=price prid=pride primis=primit primissim princ privatizz processor
processual produttr=produc profez profit proletar prolifer promettent=promis promozional=promot propension pros
protes protettor=protect prototip=prototyp proverb provider=provid provin prudent=cautious prudenz pseudonim=nicknam
psi psic psichic psicopat psicoterap pt pu pubblicizz puntin pupazz purezz=pure puzzl qat=qatar qu qualsivogl
quantomen quattrocent=four querc querel questionar questur quirinal quiz quì=quo racchiud raccolg raccord
racing=race radioatt radiofon=radio raffic raffreddor rag raggiuns ragus rain rally=ralli ralph ramp rancor rassicur
rating=rate raymond realism reality=realiti reattor=reactor rebecc=rebecca recant=reid recession=recess recinzion
reclusion=exclus redattor reduc rei=king reliqu renal=kidney reportag reporter=report repubblic=republican
researc=research respirator resurrezion=resurrect rettangol rex riapert riapertur=open riapr ribass ricard ricatt
ricevett ricezion ricicl=recycl riciclagg=recycl ricognizion riconduc riconoscent ricordat=rememb ridoss=rid riet
rifatt riflettor right rimanent=remain rimarrann rimaser=remain rimont=vermont rimorc rimors rimpiant rimpiazz
rimprover rin rinald ring rinom rintracc=trace riorganizz ripag ripartizion ripercussion riproduc riprodurr=reproduc
riprov ripul risalg risan rischios=risk riscoss=riski risorg risott rispecc ristabil risvolt riusciss rivendic
rivier=rio riviv rizz rizzol ro rod rodrig rodriguez rog=rori roll rolling=roll romagnol romantic=romant romen ron
ronald=ronaldo room rossett=lipstick rotell round router rovig rubin rubinett rugger run russell=russel rustic sabin
sabrin sacchegg salent salg salient salsicc salvador samanth=samantha sanc sandy=sandi sanguin sans=without
santissim santit=saint santos=santo sapient sapra saprann saprem saracen sarcasm sarcast sash=sasha sat satellit
satur sbocc sc scadent scaffal scagl scald scalett scamp scap scarsit scatur scenegg sceneggiatur=script sceriff
scheletr schiant schifezz schium=foam schizz schmidt scienc sciocchezz scission=split scol scolp sconcert scontrin
scooter scor scord scorrett scout scozzes=scotland screen screenshot script scrupol=scrub scultor=sculptur scuot
sdegn sdrai sea sean seattl sebast=sebastian secret security=secur see seicent selett semafor semma semplicissim
semplif=simplifi senes senior sensual senzatett seo separat=separ sepoltur=burial sepp seppell sequel serbatoi=tank
sergent serratur servitor sessist settecent sfiduc sfior sgomber sgradevol=unpleas shakesp=shakespear shan
shangha=shanghai sharon shaw shin shirt shop short siber sic sier silver silvestr simpson sinfon sing singapor
sintetizz sinton sirian=syrian sism sismic sivigl skype slanc slav slot smantell smettetel soap sobr socializz soft
soi solc solist=solo sollec som=some somal=somalia sommar sommers sond=probe song soppression=oppress
sopraccigl=eyebrow soprannomin=name sopravv=surviv sopravvent sorpass sorrident=smile sorry=sorri sors sos
sospend=suspend sospir sostenibil=sustain sottomarin sottoporr=under sottoscrizion sottosegretar sottratt sound
spacciator spaghett=spaghetti spam sparator=shoot sparg=spare spart spass specialist spencer sperm spiacevol spiet
spionagg spiral spoiler sponsorizz spotify=spotifi spray spugn squar srl stabilizz stadium stagn stalin staman
stampant=printer stanchezz=fatigu stanley stant stare starem startup states=state static station stemm stend stent
step steril stermin stesser steven stirp stoccolm stock stoff=fabric stories=stori stracc strasburg=johannesburg
strof stuart studentesc stupor stuprator style sublim subordin sudan sudor=sweat suggest suggestion sult=sultan
superero=superhero superf=surfac superflu supervision=supervis supplement supplic supporr supposizion surreal
sus=susan susan sush=sushi sussist sussistent suv sven svuot switc=switch sx sydney são=are tabù taiwan tak=take
tambur tang tangent tangibil tantomen tanzan task tassazion tat tatt=tattoo tavern tavolett technology=technolog
telai telecomun=telecommun telefonin=phone telegram telegramm televisor=televis temper tempist tenac tendent tenebr
tenerezz teodor teorem=theorem ter=be teram terrific=terrifi terry=terri testual than ther=there they things=thing
thompson thread thriller tibet ticin ticket timbr tm today todd tonal tonn too topic topolin torac=race torc
toront=toronto torres=torr toss=jess touc=touch town tr trading=trade traghett=ferri training=train tralasc tran
transessual trash trasversal trattor traumat trav travest travolt trazion trecent trenital tributar tricolor
trienn=tri trilog trimestr=quarter trince trinit=trinidad tripol trovin tru=true truffator trust tubercol tuff
tunisin tuon turbin turner tutorial=tutori twitt two tyler udit uff=notch ufo uhm uliss uliv um umanist umilt unanim
une=one unesc unific univ updat urbin urin url urland urlat urlo urne urss=jess usciam uscirn usufru=provid utenz
utop vagon valang valenc valent valenz valley vandal vaness=vanessa varc vatican vatten vecchiai=age vecchiett
veder=see vedess vedrann veg vegan vegetarian vegl vener venticinqu ventil ventin ventiquattr ventr=belli vercell
verdett verissim verosimil verrebber=would vesp vesuv viabil=capabl viaregg=rental vibrazion vicar videoclip=video
vider view vign vil villag vins=won vintag viral virgil virgol vitamin vitell viterb vladim=vladimir vo vodafon vog
voic volatil volgar volley=volleybal volut vorra votant=voter vulc=volcan vulcan wa walker wallac walt wang want war
warren wars=war water watson way wayn western when why=whi wild wind wireless woman women word work wtf wu xbox
xenofob xxii ya yacht yaho=yahoo yang yemen yes yog=yoga yogurt zanz zar zeland=netherland zen zhang zoccol zucc
zupp=soup zurig èlit=elit
3.5: abbai abbaz abbondant=except abbrev abe abel abraham abram abrog acc accadess accan accarezz accension=ignit
accentu accessibil accezion accomun acconsent accont accopp accuratezz ace acer acquar acquat acquedott acri acta
ada adams=adam adda addic addietr addizional addolor addom adel adidas adoper adrenalin adsl adulter af affancul
affligg affluss affrett afro against agency=agenc agganc agghiacc aggiud aggu aghi agon agonist agro ahahahah ahmed
aia aid airlines aiutac aiutam=help aiutin alain alask alec alejandr aleksandr alexandr alexis=alexi alfier algebr
alghe algher alighier alison allan allison allusion alo alon also altoparl altur alvar alvarez always alzand alzarm
alzheimer amarezz amarl amart amazzon ambedu ambo ambra ambrog amburg amiant ammass ammend ammiss amnist amp
analysis analytics ananas anas anatr andarten andasser andreott andri anestes angelis angi anglo anidrid anit=anita
annal annession annibal=anni annover annuar ano ant antagon antecedent anticorp antimaf antincend antioc antipast
antoin anzitutt ao apocaliss=apocalyps apolog appeal appennin appezz appi apprendist appress=learn approvvigion apra
apriam aprirl aprirs=open aquin aragon arca arcad arcaic arcangel arch ardent argill=clay arian ariann arid ariel
aristocrat arizon army arnald arom arpa arrampic arres arrivin arrost arrow arruol artefatt artic artig artigl arts
artt ascendent asci asciugaman asd asfalt ash ashley asma aspirapolv asport assidu assistenzial assolu=resolut
assolv assorbent assuns aste=ass astension asteroid astinent astut atalant atenies atlantic atmosf atri atta atte
atten attenu attic attinent atting attra attrit audienc auditorium aur aure auricolar auschwitz ausiliar auster
autism autobiograf autodifes autom autops autostradal autovettur avat=avatar aven avers avest avi aviazion aviv
avversion avvertent avvolg aw away azionar azot=nitrogen bab babilon bach bacon badant badg bagagliai baghdad
baglion bailey bait baker bald balotell balsam baluard bam bancarell banchier=banker bancon=bank bangkok bangladesh
barack baratr barbecu=bbq barber barbier barbon bard barlett barrett barric bart bartol basilar basile bassissim
bastion battell bau bauer bav bayern bb bea beatles=beatl beautiful beauty=beauti beb becaus been beethoven beff
befor beirut belved benin bennett benon bergogl=pride berlinguer berrett beth beverly beyond bhe=brent biasim
bibliotecar bieloruss bigliettin bik=bike bikin=bikini bilic bird birman bisessual biv blackout blitz block blood
bloom bluetooth bluff boat boc bomber bombol bonapart bonifac bonin books=book boot bordeaux border borrome bovin
bow boxer brac bradley brandon breakfast brecc brent brer brescian brevissim brezz bridg brigant bro broadway brook
brooks brothers brunett btw bu bucc bud buddhist buddist buddy bue buffet building=build bulb buonsens burattin
bureau burk buss bussol=compass bustin buy buzz bye byron bè cach cadent cadr caffein cagn cagnolin cain calcestruzz
calciomerc calcutt califf calpest caltanissett=calgari calunn calvar camerett camerun cammell campbell=campbel
campioness campobass canap canceller candy canin cannell cannes cantù canyon caotic capannon capezzol capienz capill
capitalist capitell capogrupp capoline capp capu caracciol caravagg carboidr carbonar carcerar cardin carezz carg
carism caritas carlin carlott carnef carregg carrozzer cars cartellin cartucc carus casacc casalegg=coupl casapound
casey cassafort cassin cassonett castellan castelnuov castig casting catast catastal catec cattane cattiver caucas
causal caut cavallett cavern=cave cazzegg cazzon cda cecc cecit cee cei celent cenerentol centomil centralin
centralizz cercas certos cesare cespugl cetriol cf cha chad chanel chas cher cherry chiamam chiant chiapp chiarissim
chiass chiavett chieser chig chiom chiostr chlo christ churchill ciambell ciamp ciccion ciceron cilen cilieg cinism
cinquantin cinquemil cinz ciotol=bowl circolar=circular circondar circonferent cirill cisc cisl cist cistern
civitavecc clacson clay cleveland cn cnn cnr coast codard codif cody=codi cof coffe cohen cole coler colesterol colg
collag collection collision colosse colpevolezz=guilti colpos columb=columbia comet commercializz=commerci commest
commonwealth commozion communication commuov comodin compagin compart compatibil compiac complementar completezz
comportamental compos compravend comprendent conclav concomit=joint condens condizional=condit condominial conduttr
conegl conferenc confindustr=industri confisc congettur congiunzion congiur coniugal conoscess conrad cons consc
contator contegg contenz contradd contraddistingu contraent contrappost contrarr contrassegn contribut controller
conven convention=convent converg convergent convulsion copenaghen coperc coprifuoc corall cordogl cordon=cord
coreograf corner cornett corridor corromp cortecc corton cosm=cosmic cosmet cospett cospicu costell costol council
court covid cowboy cozz cp cpu cr crack crash crat crax=crab crazy credenzial=credenti credetem credit cret=crest
crew cricket cript cristallin crittograf crowdfunding crucis crusc crystal cs csi cu cuban cuc cucc cucchiain cumul
curd curry curtis=curti curvatur cuscinett cyber cyrus dacc daj dallas=dalla dalmaz damian dandogl dannazion dans=in
darren datazion=data datt dawn db dd ddl dec decapit decennal decenz deciser decomposizion deduc dedurr deduzion
deep def degust delh deliberat delin delinqu delud dement demenz den denot dessert detentor deterior detr detrazion
detroit dettam deus deutsc devic dexter diabol diac diagramm dialettal diamond diarre dicc diciannov dicitur
didascal diffid diger digestion dilag diluv dionis dira direct direm diress dirtel dis disciplinar discord disfatt
disfunzion dispart disput dissident dissolu=resolut distort distrarr diurn divenner diventin diverr doctor dodicesim
dol dolcett dolcissim dolom domenical doming domus donatell dong doping dopodoman doppiator dormitor dorothy dosagg
doubl doug dovessim drak=drake drew drop dual duch duett duk=duke dun duncan durezz durissim dx dèi dò ea earl ebbi
ebbrezz ebol ec eccon eccot eccov echo economic economy=economi ecuador edda eden edgar ediz education=educ edwards
egid egoism=ego egreg ein elba elettrodomest elfi elias elle elliot elliott ellis elvis emancip emargin emblem
embrion emer emerson emilian eminent emir emmanuel emo emorrag empol emul ene enni enriqu enterpris entrass entriam
entry enzim eolic epilog episcopal epocal equa equital eres eret ergastol erig eritre=ethiopia erni eros erosion
erzegovin esecutor esigu esod esoner esort espedient espell espiator espropr esserv estas esterior eston estorsion
esult eterogene eterosessual etrur eufem evad evan evans=evan eve ever excel exchang experienc eye eyes=eye ezi ezra
fabr facciamoc faccin factor fagl faith fal fallac falls famiger fanny fans=fan farmel farnes fartel faz fca fdi
feat feb fecond feel feeling feltr fenic fenomenal ferguson fermezz fernàndez ferragost ferrant fess fessur fia
fiasc fich fien figc fight figurin files filolog financ financial finiss finn fiorell fiorent fioritur=bloom
firefox=browser firewall fish fisher fisioterap fissazion fit fitness fittiz fiumicin flag flamin flat flession
flirt flop floreal florenc flores floyd fluvial fm fmi focacc focal folign folklor follow followers folt fondal
fondatric forbes forchett foreign forex formid fornell forner fortif fortin fosfor fost foster fotocop fotogramm
fottut four fraintes fram francescan franceschin francoboll frang franz=franci françois fratellin fratern freedom
freelanc freezer freschezz friedric friend friendly=friend friulan frizion frizzant fruizion frument frust frustrant
fs fuggit fugh fulcr fulv fund fuorilegg furor gadget gallipol gamber gameplay gandh garden garegg garg gastronom
gates=gate ge gelatin gelid genealog generation=generat generazional gentilissim geo geopolit gerg gerry ghan
gheddaf ghiacciai ghis ghost giacint gialloross giamaic giardinagg gibson gif ginecolog gioacchin giochett giochin
gioios giott giubile giude giunser giustin giv glacial gladiator glass gle glenn glucos glutin gm gmail gobb godet
goeth goldman gomez gommon gonfiabil gonzag gonzal gonzàlez gor gorill governanc=govern governator gpl gradevol graf
gramsc=gram granad granduc graphic grappol gray grazian gremb gret=greg griffin grimald grottesc ground gruppett gta
gu guai guardam guardarob guatemal gubb guerrigl guest guf guidator guinzagl gus gustos hahah hair hait hamas hand
handicap hank hardcor harley harper harrison hart hassan hawai=hawaii hayes head heather hector helsink henr
hills=hill hist histor hiv hockey hol holly homer honor hood hospital host hostess hosting hour houston hr html hub
hudson hugh hulk hunt hyde ibm ict ictus ida ideator idon idrocarbur ie ignar ilva imag imam imbrogl immatur
immondiz immoral immunitar impecc=unbeliev impens imperd imperfett imperfezion imperm impicc implicit impors
imprescind impugn imu inaccess inaffid inarrest inaspettat inattes inaugural incastr incentiv=incent incipit incivil
incoerent incolum incompatibil incomprension inconcep incondizion incontroll incoron incorr incoscient incredul
incurios indecent indegn indennizz indesider indiscuss indol industrializz induzion inefficac inefficient inert
inerz inestim influss infond infrang ingerent ingiustific ingombr ingrat ininterrott innanz innat inneg innocenz
inond inosserv input inquadratur inquilin inquisizion insap insert inserzion insicur insit insonn inspieg insuccess
insulin insurrezion int intellett intendess interezz interfer interim intermin interruttor intestin intimid into
intocc intra intraved introdutt intuit inusual invar inventar=inventori invinc ion iper ipod iranian irpef irresist
irrevers irrig irrimediabil irrisolt irromp isbn ise islandes ister istig istri itiner its ivre jac jaim janet
jared=jare javascript jed jeep jefferson jeffrey jenn jenny=jenni ji joann joey joker jol jolly jonas=jona jong
joshu jud ka kan kansas kant karaok katherin kay kazakistan kebab keep kenneth kenny kent kerry key kid kids kill
kingston knox kosov kung kw kyle kyot lacc lager laghett lai laicit lak=lake lambert lamborghin lang languag lank
lantern laptop lasciatel laterz lattin laurent lavander=laundri lavandin lavastovigl lazzar lc lea learning=learn
left legh legnam legum lentezz lesl=lesli lessic letiz letton leucem level leòn lg liberalizz liberator
library=librari lic liceal lievement=slight lig lil lill limb limitat limited lindsay linear linf linkedin lips
listin litoral=coastal lituan liu liz lizz lj ln locand locandin locomot londines longitudinal loren losc lot lotter
louisian lourdes louvr lt ltd lucan lucches lucian lucifer lucky=lucki lucrez lumac luminos=bright lungimir lungom
luogotenent lussuos luther lux lydi lyon lòpez macchinett macellai mach machiavell macr=macro macron madrelingu
maestos maggiordom maggioritar magh magister magnes magnitud magnus maison major maker malafed malar=malaria malcolm
malcontent malef malik maliz malor malpens maltemp malw mammifer mandam mandant mandarin manegg manfred=fred maniac
manifattur manigl manin mant=manor mantr mao map maradon marchett marcon=marco marcos maremm marilyn marinai=marina
marinell marion marionett maris marquez marsal martinell martinez marty marxism marxist marì mascell mascherin
maschiett mascott massachusetts masters mastic mastr materass=mattress matrix matteott mauric mazzett mazzin
mcdonald md mea mecc median medical=medic medin medium medus meet melan melanzan melbourn memorizz memory=memori
mendic mendoz mensol mentor meredith meridion merl meschin metafis metamorf metropolit metter mettess mettet
mettiamoc mexic meyer mh michigan mick mickey microfon=microphon mid middl milf mills milton mimm mind minerv
minestr ming minimizz minoril miop miriad miriam mirror mitr mittent miur modem modenes modernizz modic modus
mohammed moi moldav molin molly mom momentan momentane mongol monograf monoton monro monsieur monster montalb
montanar montecitor montenegr montreal morales morb morell morent morfolog morning morris motocicl motociclett
motogp motorin motorizz movent mozart mozzaf mu much mucos muff muhammad mul mund muragl muratur murray
muscolar=muscl mutil nah naom narcis narrator nasal nash nation naturalist navarr navett=shuttl navicell navy naz nb
ndr ndranghet necessit necropol ned need nem nepal neron networking neuron nevic nexus nicknam nietzsc nigerian
nipotin nitr nm noah noel noir nol nolan nordest nordic normann nos=our notaril notific notor novel ns nsa nuc nuev
nullit numerosissim nunz nuovissim nuzial ny oas obbed obbedient obsolet occupazional ocul=eye ocular odisse offra
offri offriam offrirt offriv ogm ohi oi oil olbi olga olivett olocaust oltragg oltranz oltreoc om omeg omer omess
omin omission omissis once=onc onlus onorificent oo opac oppong oppress oppression=oppress optat opuscol orang oraz
order ordign orecchin orest orist ornat orsin orti orviet orzo osa osar osi oslo ossess ostell oster ostruzion
osvald other otrant otterr ottimizz ottom ou overd owen oz pack pad padrin palac palatin palazzin palinsest
pallacanestr palmer pam pamel pancett pandem pandor pannolin papal papp pappagall parabol parabrezz paracad paraguay
paralis paralizz parentel parliamon parlin parolacc parrucchier pasc passaparol passatemp passeggin passerell
passional pasticc patc patogen patriarcal pattern patty pavel paz peac pearl pec pecul=peculiar pedin peer pegn
penalizz pend pendent pendic pendolar penelop pennsylvan penny penos pensa pensac pensator pensin pensionist peperon
peppin=pepper percent percussion perez perfid pergamen pericolos=danger permis pern persever pervers petal petrarc
pettegolezz pettin peugeot pezzettin philipp=phil philips phoenix phon=phone piacer=like pianist=piano piantin piav
piazzett picass picen pick pie piedistall pierc pietanz pigriz pinacotec pinn pinocc pinz pionier piper pipistrell
pirandell pirater=pirat pirell pirl pit pittoresc pl plag planet planetar plaus playlist playoff plaz=plaza plin
ploton pls podest poe poetess pokemon polent polig politics polp polpett polver=dust ponent pony=poni pool popcorn
popp porcellan porg porsc=porsch portam porter portin portland possent postin potabil potass potentissim poveracc
powell prad prater precariet precett precip=precipit precursor predisposizion=predict preferibil=prefer pregevol
prelud premur prendersel prendess prendil preparat presag prescriv presuppon=assumpt pretor pretty previdenzial
prezzemol pri=pride primaveril primogen procint prodig produss proficu prognos program progred progression=progress
proibizion prol=prone prolog prom=promo promemor promis promulg pronom pronost propag propens prosecc prosecu prost
prot provent provenz provocator provvident pruss=russia psicos pudor puert puff pugil pugnal pulc pulcin puntur pup
pupill purgator pèrez qi quadrant qualcosin quantist quaranten quaresim quartett queens questor quinn quotazion
rabbin rac=race racchius raccoglitor raccols ragù raimond rainbow raj rammar ramos ranc randy=randi ranger ranier
ranking raphael rappresagl rarit rasoi ratif raul raven ravvicin razion razionalizz rc rea read reading ready reagan
reazionar reception recess recint=fenc recl records=record reddit redenzion redig redin reed referent regga reggent
reggisen=bra regnant reic reid rein relazional releas remak remix renault repress reprim resin resort responsabil
restring restritt retagg retin retroscen rettif rever revisor revolution=revolut rey reynolds ria riav ribatt
ricaric ricchissim ricciard riccion ricevitor ricky=ricki riconcil=reconcili riconferm riconobb riconquist
ricordiamoc ricott ricr rider ridimension rielett rievoc rifac rifond rigener rigett rights rilegg riley rilutt
rimbalz rimpiang rinascimental rinneg rion riordin ripass ripercorr ripieg ripost riprodott ripropon ripropost
riqualif risap riscopert riscossion riscriv riscuot riservatezz risort ristamp ritmic ritocc ritornell ritorsion
ritra rivalut rivenditor rivers rivinc rivogl rm robb roberts=robert robertson robinson roccios rocky rodolf
rodrìguez rol roland rolex romer romol rond roosevelt root rossell rossin=red rossoner rot rotai rottam rousseau rov
rover roveret rs ruby=rubi rud rudy=ruth rue=street ruggin rugh ruiz rull rum runner running=run rupert rush ruth rv
safar saggist sagom sahar said sailor salam salarial salem salentin sales salin sally=salli salmon salomon salum
sampdor samura sanchez sandal sanders sanson santin santor saprebb=would sart sasson sassuol saturn saul saver say
sbalz sbarazz sbronz scalin scalpor scalz scanner scansion=scan scels scenograf schegg schiacciant schiett sciam
sciarp scipion sciropp=syrup scleros scocc scoiattol scompai sconfort scongiur scontent sconvolgent=shock scoop
scorc scorciatoi scorg scorpion scov scredit scrutin scuder scusatem sd searc secession secolar sedicenn sedicent
sedurr seduzion segh segretezz seguiam seguim seguitem sel=cell selv=jungl semant sembianz senatric senec senegal
senegales sensorial sentinell sepolcr serafin serbato series=seri sermon services serviss servitù sessism seth seul
sev=sever severin sez sf sfavorevol sfoc sfogl sfoll sfratt sfren sg sgarb sgoment shadow shampo sharing=share sharp
she shell shepherd shirley shor shot sicar sicc siccit sidney siep sierr=sierra sigar sigh sign silent silicon
sillab simbolegg similitudin simmetr simpatizz simultan sinc sincronizz sinod sint sipar siring sis sist siz sketc
sl slid slim slitt slow sm small smascher sminu smog smont snack snob snow sobborg soccer societar socr sodaliz
sofferm soffic sognator solvent sommit sondr sonett sopprim soprannatural soprintendent sor sorellin soros sorprend
sorrent sorrentin sortegg sostenn sostent=sustain sostitut sottomess sottomett sottomission sottopors sottoscriv
sottosuol sottrarr soul sous southern souven sovent sovrappes=overweight sovrapposizion sovrappost sovrast
sovvenzion spal spazz speaker specchiett specificat=specif speed speng sperd spettacolar=spectacular spezzon spider
spiegam spigol spill spinell spins spirit spogliatoi spolet=spoil sporad sporg sports spread spring sprint sprovvist
squadron squalif squallid squilibr squill squis sr sri staffett stalker=stalk stanford starann starbucks=starbuck
starc stark stars=star starsen statuett statur stay stel stellar stephan stere=stereo stevens stewart still stir
stolt storiell storiograf storm stra=stray stragrand=tremend stranezz strauss stravag straziant stream stregon
stregu strepit stressant strik strong stucc studies=studi study stupidaggin stà sudameric sudd suddivision suffrag
sullivan summit sup superb superman superstizion supervisor supplementar suppost supremaz=suprem surf susann=susan
susc suscett sussegu suvv svag svalut svan svelt svincol svoltas svoltos sweet swift sànchez sò tab taglient tai
taleban talor talp talun tam tangenzial tantin tantum tao taormin tap tea teatrin teenager telenovel telescop
telespett=televis tendenzial=potenti tenut tenutas termal terminolog termometr terracott terraferm=terrac terrann
terziar terzin tesc tesl tessitur testicol testimonial testosteron tev text tha=thai them theory=theori think thor
thre=three tiber tic=attic tiepid tiffany tifoser timelin timon tipograf tirator tirren titan titanic titl tivol
toby toccant tod tog toled tomas tonic tool tornad tornin tos tossicodipendent tossin totalitar tott tours tout
toyot tozz track tracoll tragg traiettor train trampolin transitor trap trarn trasloc trasposizion trastev trattas
trattien travel travis trecc tredicesim trek tremil trevor trial tribal triestin trionfal trip tripadvisor triplic
tristement=sad troik troup trova troy ts tsipras tsunam tt tull tumult tweets twin ua ubuntu=linux uccellin udines
uef=sofa uffiz ui ul ultras underground undicesim unend unicredit unif unilateral univoc urag=hurrican uran urlan
urlav urso urto uruguay uscent uscirann use usur utensil=tool uter utilissim vacant vagabond vagh valic valtellin
vanigl vanit vargas varieg varsav vascell vassall vassoi vastissim vegetar velivol vell venic ventagl
ventesim=twentieth ventidu ventimigl verid verra versett very=veri vescic vescovil vestiar vet=veto veter veteran
vettel vibr videocamer=camera videogam vigliacc vignet viktor villett vinil=vinyl viril virtus visiv vitaliz vitt
vivian vivr vizios vocabol vodk=vodka volkswagen vortic voucher vous vpn vr vu vv và wad=wade wagner walk walking
wand ward warner wav webcam weber wedding welcom well wells=well wendy=wendi wer wesley wher=where whisky wid wii
wik=wikipedia winston winter without won wood woody wordpress words working wright wwf wyatt xavier xiaom xl xxvi
yamah yeah year years yen yi youth youtuber yu yuan yur yves za zagabr zanzar zapp zepp zeus zii zinc zingarett zoe
zolf zoom zu zucchin zuckerberg
"""

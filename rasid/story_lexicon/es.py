"""How common the words of 'es' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: de
7.5: el en la que=queen y
7.25: a los no
7.0: con del es las lo par por=becaus se un una=one
6.75: al com=come mas=more me si su tod=all
6.5: esta=this este=this hac=do le mi o per pued=can ser=would te
6.25: algun=some asi=asia bien=well buen=good cas=marri cre=creat cuand=when deb=should eso=that fue=was ha hab=had
hay mism=same much=mani muy=veri nos=nose nuestr=our nuev=new part pas=happen porqu=becaus quier=want sin sobr=about
sol=solid son=sound sus=susan tambien=also ten tien=are trabaj=work tu ya yo
6.0: ahor=now algo=someth año=year años=year cad=each conoc=known cos=thing cuent=account dec=dire dej=leav desd
despues=after dia=day dic=dice dond=where dos e entre=between era esa=theresa ese=ass esper=wait estab=was
estad=state estan=are estas=these esto=this estoy=ive form gent=peopl graci=thank gran=grain habl=talk han
hast=until hech=made import les llam=call lleg=arriv llev=bring mayor medi=media mejor=improv mund=world nad=noth ni
pais=countri parec=seem person=persona poc=few pod=power primer=first public qued=will sab=know sal=sale
siempr=alway tan tant=mani teng=our tiemp=tempo uno=one va ver=vera vez=onc vid=life viv=live
5.75: acuerd=agreement ademas=also algui=someon amig=friend antes=befor aqu=here aun=still aunqu=although ayud=help
baj=downward busc=search cambi=chang ciud=citi clar=clara comun=communic contr=contrast cual=which derech=right
desarroll=develop dias=day diferent=differ dij=said dios=god durant=dure econom ella ellos=them encontr=found
entonc=then estar=would estos=these estudi=studi famili fin=fine final fuer=enclos gan=win general gobiern=govern
grand grup=group gust=like he hij=daughter histori=stori hombr=shoulder hor=hour hoy=today inform interes=interest
ir jueg=play junt=togeth ley=law libr=book lueg=then lug=place madr=mother mal=male man=hand maner=way men mes=tabl
mientr=while mir=glanc mis moment muert=dead nacional=nation nadi=nobodi necesit=need ningun=none niñ=girl
noch=night nombr=name numer=number nunc=never otra=anoth otras=other otro=anoth otros=other pens=thought perd=lost
pes=heavi podr=might polit=polici pon=put pregunt=question present president=presid prim=prime problem propi=own
puebl=villag pues punt=point quer=want qui=who quien=whom relacion=relat result sea segu=follow segun=accord
segund=second segur=secur sent=sit sid=side sig=nam sistem=system social soy tal=tale termin=end tip=type tom=taken
trat=treati tres=three tuv=had ultim=last unic=uniqu unid=unit vari vec=sometim verd=green vist=vista voy
5.5: acab=finish accion=action activ actual=current agu=water ahi=there amor=love ante apoy=support aquell=those
argentin=argentina articul=joint autor=author bas=base c cabez=head call cam=camera camin=walk car carg=load
casi=almost caus centr cerc chic=girl ciert=certain clas=class complet compr=buy consider=consid continu control
cort=cut cost cualqui=ani cuant cuatr=four cuerp=bodi d da dar=would dat=data dentr=insid dich=such dig=say
diner=money direct educ efect=effect ejempl=exampl embarg empez=start empres=compani encuentr=find
entiend=understand equip eran=were eres esas escrib=write escuch=listen escuel=school esos=those españ
español=spanish especial=special estam=our estuv exist explic=explain facil=easi falt=miss favor fot=photo
frent=front fueron=were fuerz=forc funcion=work gener=generat guerr=war haci hag hem=our herman=brother hic=did
hiz=did hub=would human ide=idea igual=equal inclu=includ inclus=despit inici=initi intent=tri
internacional=internat investig jug=play lad=side larg=long list local logr=achiev mar=husband marc=mark mat=kill
mañan=morn med=measur mexic=mexico mierd=smart mil=milan millon=million mod=fashion muj=donna mujer=women
necesari=necessari nivel=level nosotr=our not=note objet=object oficial=offici orden=order organiz padr=parent
pag=pay palabr=word particip ped=request pequeñ=small period permit=allow personal=person pid piens=think plan
plaz=plaza posibl=possibl preci=price principal=princip proces=process program proyect=project pud=could
puert=puerto puest=bet razon=reason real realid realiz=conduct recib=receiv recuerd=rememb represent=repres respect
sac=sack salud=healthier san=healthi sant=santo seman=week seri=serious servici=servic señor=ladi siend=be
sient=feel siguient=follow siti=site situacion=situat socied=societi som=some sub tard=late tem=theme the ti
tierr=earth total tras=trash traves=through tus univers=universiti unos uso usted=you utiliz=use valor=valu vam van
vas ven=vein viaj=travel vide=video viej=old vien=vienna volv=regain vot=vote zon=zone
5.25: abiert=open abril=april aca acept=accept acerc=about administr afect=affect agost=august air alcanz=reach
alla=into alli=there alrededor=around alto=tall ambos=both amer=america anterior=previous antigu=ancient
aparec=appear aplic=appli aprend=learn are=area arte=art artist asegur=assur asoci=associ asunt=affair
atencion=attent aument=increas aut=auto b banc=bank band bastant beb=babi blanc=white cab=cabl camp=field
campañ=campaign cancion=song cantid=amount capac capital=capit carl=carlo carrer=career cart=card celebr central
cerr=close chil=chile chin=china cienci=scienc cinc=five ciudadan=citizen civil color comentari=comment comenz=start
comienz=begin comision=commiss compart=share compañ=compani compañer=colleagu condicion=condit consegu=accomplish
consej=advic constitu=constitut constru=construct cont=tell conten=content contrat=contract corazon=heart corr=run
critic cruz=cross cuestion=issu cuid=care cultur cumpl=compliment cuy dad=data dan dañ=damag decid decision=decis
declar dedic demas=other demasi deport=sport des descubr=discov dese=desir destac=emphas destin=purpos diari=daili
diciembr=decemb dificil=difficult dio=god direccion=address director=directori dirig=direct diseñ=design
distint=differ divers=various document dud=doubt dur=hard edad=age ejercit=armi eleccion=elect eleg=chosen ellas
ello emple=employ encant=ador ener=januari enseñ=teach entend=understand enter=entir entrad=entri entreg=deliveri
envi=send error escrit=written espaci=space establec=establish etc europ evit=avoid exit=success experient=experi
extrañ=strang febrer=feb fech=date feliz=happi fiest=parti firm=sign fond=background fuent=sourc fuert=strong
futbol=footbal futur gobern=governor habit=room habr=would har=hare has histor hol=hello i iba iglesi=church imag
indic ingles=english ingres=incom internet invit jef=boss jos=jose jov=young juan juli=julian juni=june just
justici=justic leer=read legal levant=lift libert=freedom limit line llen=fill loc=crazi luch=wrestl lun=lunar
luz=light m maestr=teacher mam=mama mand=send manten=keep march marz=march may=maya medic mencion=mention
menor=minor mensaj=messag merc=market met mexican mied=fear miembr=member milit=militari ministr=minist minut
mit=myth model mor=moron mostr=show motiv movimient=movement muestr=sampl mundial=world mur=wall music n nac=born
nacion=nation natural=natur neces=necess negoci=negoti negr=negro normal nort=north notici=news noviembr=novemb
oblig obra observ octubr=octob ocup=busi ocurr=occur odi=hate oficin=offic ofrec=offer ojos=eye olvid=forget oper
opinion oportun=opportun original=origin os p pagin=page pap=papa papel=paper paz=peac pel=fight pelicul=movi
peligr=danger pen peor=worst perfect perr=dog plant plat=silver poblacion=popul pobr=poor polic popul=popular
posicion=posit practic premi=premier preocup=worri prepar principi=principl priv=privat probabl produc
produccion=product product profesional=profession profesor=teacher pront=readi propuest=propos provinci=provinc
proxim=next prueb=test pus put q quis quit rap=quick realment=realli reconoc=recogn record recurs=resourc red region
registr=regist regres=return rein=kingdom republ respet=respect respond respons respuest=answer rest=remain rey
ric=rica rio rob roj=red s salv=salvat sean sector seis=six septiembr=septemb señal=point sigl=centuri signif=mean
simplement=simpli sirv=serv solucion=solut suced=happen suel=usual suert sueñ=dream suficient=enough sufr=suffer
sup=super superior supuest=yes sur tampoc=nor tecnic=techniqu tecnolog=technolog telefon=telephon tendr=would
tir=tire titul=titl toc=play todav=still u unas usar=use usuari=user val=valid vay ve vend=sell venezuel=venezuela
veo verdader=true vi vin=wine visit vos=your voz=voic vuelt=return vuelv web x
5.0: abaj=down abandon abog=lawyer absolut abuel=grandpar acces=access acompañ=accompani acto=act actu=act
acus=accus adel=ahead afirm=assert agent agreg=add ah alcald=mayor alegr=joy aleman=german aliment=feed alma=soul
alta=high altern ambient=environ amenaz=threat american ampli=extens analisis=analysi and angel anim animal=anim
antoni=antonio anunci=announc apart apen=onli aport aprob=approv aprovech aquel aqui=here arbol=tree archiv=file
argument armad=arm armas=weapon arregl=fix arrib=abov asesin=murder asistent=assist aspect atac=attack ataqu=attack
atras=ago avanz=advanc ayer azul=blue añad=add bail=danc barcelon=barcelona barri=neighborhood basic batall=battl
bañ=bathroom bell=bella benefici boc=mouth bonit=beauti brasil=brazil braz=arm caden=chain caid=fall caj=box
calid=qualiti canal candidat=candid cant=sing capaz=capabl capitul=chapter caracterist=characterist carn=meat
celul=cell cercan=near ciel=sky cient=hundr cientif=scientif cierr=closur cin=cinema circul cit=cite ciudad=citi
clav=key client=custom club cobr=copper coch=car cocin=kitchen codig=code col=cola colabor=collabor colect=collect
colegi=school colombi=colombia coment=comment comerci=trade comercial=commerci comet compar competent=compet
complej=complex complic comprend=understand concept conden=condemn confianz=confid confirm conflict
congres=congression conjunt=set conmig conozc consecuent=consequ conserv consig=obtain constant
construccion=construct consult consum contact contig contrari=opposit contribu=contribut convers convert cop
corre=mail correct corrupcion=corrupt creacion=creation crec=grow credit crisis=crisi cristian=christian cuadr=squar
cualqu=anyon cuart=fourth cub=cuba cubr=cover culp=blame cultural=cultur curs=cours dam=dame dand darl dav=david
debat defend defens defin definit delit=offenc demand democraci democrat demostr=prove denunci departament=depart
depend desaparec=disappear destru=destroy detall=detail deten=stop determin detras=behind di diez=ten digital=digit
diput=deputi dir=thou discurs=speech disfrut=enjoy dispon=avail distanci=distanc distribu=distribut dobl=doubl
doctor dolar=dollar dolor=pain doming=sunday don dorm=sleep dr edicion=edit edifici=build ejecut=execut
ejercici=exercis electoral=elector electr electron element elimin empiez encarg=clerk encim=top enemig=enemi
energ=energi enfrent=face enorm=huge entrar=enter entren=train entrev=interview epoc escen=scene escritor=writer
esfuerz=effort especi=speci especif=specif espos=husband estacion=station estadounidens=american estil=style
estrell=star estructur=structur europe=european event evident=evid ex exact excelent=excel exig=requir
existent=exist expres=express expresion=express exterior extranjer=foreign extrem f fabric=manufactur facebook
fall=fell fals famos=famous fe federal=feder felic=happi figur fij fiscal fisic=physic flor=florida for
formacion=format fotograf=photographi frances=french franci francisc=francisco fras=phrase fri=cold fronter=border
fueg=fire fui fundamental=fundament gast=spend gestion=manag golp=smash grad=degre gratis=free grav=grave grit=yell
guard=watch h hambr=hungri her=wound hermos=beauti herramient=tool honor hospital=hospit hotel http huev=egg
idiom=languag ignor ii imagen=imag imagin impos=imposs impresion=impress impuest=tax in increibl=amaz
independent=independ independient=independ indi=india industri inmediat=immedi instal institu=institut institut
integr inteligent=intellig intencion=intent interior intern=internal interpret inversion=invest isla=island
izquierd=left j jamas=never jesus jod=jose joven=youth jugador=player juici=judgment l lanz latin=latino legisl lej
lengu=tongu lent=slow leon letr=letter liber lid=leader lig=connect limpi=clean lin=line lind=linda llor=cri lopez
luc=luca lugar=place luis=lui manej=drive manifest manuel mari=maria mart=marti martin materi material=materi
maxim=maximum mediant=through memori ment=mind mentir=liar merec=deserv metod=method metr=metro min=mine
minim=minimum ministeri=minist mio=mine mision=mission modern molest=annoy mont moral movil=mobil muer=die
municipal=municip municipi=municip naturalez=natur norm=norman novel novi=girlfriend obras obten=obtain obvi=obvious
ocasion=occas ocho=eight of opcion=option organ=organic orgull=proud orient orig=origin oro=gold oscur=dark
pabl=pablo pan parej=coupl parqu=park particul=particular pedr=pedro peg=grab pensamient=think perdon=forgiv
personaj=charact pertenec=belong peru pie piedr=stone pierd=lose pint=paint pis=floor plac=place play poder=power
pong posibil=possibl posit post posterior=subsequ pp precis prens=press presenci=presenc presion=pressur prest=loan
pretend previ=preced prob=tri proced=procedur profund=deep propied=properti proporcion=provid proteccion=protect
proteg=protect protest provoc pur=pure quizas=perhap r radi=radio rar=rare rat=averag re reaccion=reaction
rechaz=reject recient=recent recuper=recov reduc referent=refer refier reform regal=gift regim regl=rule regul relat
religi reserv retir reun=meet reunion revel=reveal revist=magazin revolu=revolut riesg=risk romp=break rop=cloth
ros=rosa rus=russian salg salt=jump sangr=blood santiag=santiago seccion=section secret secretari sed=sep
seleccion=select sencill=simpl sentimient=feel sep=separ separ seran=will serv sex sexual siet signific=mean
sigu=proceed silenci=silenc simpl siqu sold=soldier solicit=request sr sum super supon=suppos suy t tambi=also
television=televis tempor=season teor=theori tercer=third territori terror text tiend=store to tra=bring
tradicional=tradit tranquil=calm transport tribunal=tribun trist=sad tuy twitt=twitter ubic=locat union urban usa
usad=use util=use v vecin=neighbor venezolan=venezuela veng=see vent=sale veran=summer verl version ves=wed
vest=dress via victim victori=victoria viend=watch viern=friday violenci=violenc vuestr york
4.75: abraz=hug abrir=open abus academ acas acced=access accident=accid aclar=clarifi acord=wake actitud=attitud
actor actos=act actuacion=perform actualiz=updat adapt adecu=suitabl adicional=addit admit adolescent=teenag adopt
adquir=acquir adult aeropuert=airport afric=africa afuer=outsid agarr=grab agenci=agenc agrad=pleasant agradec=thank
aguant ahorr=save ajust=adjust albert alcanc alcohol alej alemani=germani ali=alli alianz=allianc altos=tall
altur=height alumn=student amarill=yellow ambas=both ambit=scope amist=friendship amo analiz=analyz anda=your
anual=annual anunc=announc aparent=appar apreci=appreci aproxim=approxim apunt=point aren=arena arma=weapon as
asamble asesinat=murder asim asist=insist asum=assum atend atent audienci=audienc autonom=autonomi autoriz=author
avanc=advanc avion=aircraft avis=warn ay ayunt=municip bander=flag bar barat=cheap barc=boat barr=bar bast
basur=garbag bat=batteri bellez=beauti bes=grand bibliotec=librari bienven=welcom blog bloqu=block bol=ball bolivi
bols=bag bomb=bombay bord=edg bosqu=forest brev=briefli britan=british brom=joke busqued=search caball=hors
caballer=knight cae caer=fall caf=café cag=reagan calcul calient=hot calor=heat campeon=champion canc=cancer
cans=tire cap capitan=captain captur caract=charact caraj carcel=jail cariñ=affect carreter=road castig=punish
castill=castl catalan categor=categori catol=cathol cen=dinner cer=zero cerebr=brain ces charl chilen=chile
cifr=figur circunst=circumst clasic=classic clim=climat cog coleccion=collect coloc=place colombian=colombia coloni
column comand=command combat combin comit=committe comod=comfort comport=behavior compromis=commit compuest=compound
comput comunic=communic concentr concienci=conscienc conciert=concert conclu=conclus conclusion=conclus concret
concurs=contest cond=counti conduc=drive conect=connect conexion=connect conferent=confer confi=trust conform=accord
conquist=conquest constitucional=constitut content=glad contest=context context contien=contain convenc=convinc
conviert=becom convirt=becam cooper coordin copi cordob correspond correspondient=correspond corrient=current
costumbr=habit crecimient=growth crim=crime criminal=crimin cuban cubiert=cover cuell=neck cuest=cue cul=butt cultiv
cumpleañ=birthday cur=cure dab dal=dale daniel das debaj=underneath debil=weak decret=decre ded=finger
definicion=definit delant=front deleg demuestr=demonstr den denomin=refer deriv derrot=defeat desastr=disast
descans=rest descarg=download desconoc=unknown describ descripcion=descript desgraci=unfortun design=appoint
despert=wake despiert=awak despu=after deud=debt dialog=dialogu dibuj=draw dictadur=dictatorship dieg=diego dieron
dijeron=told dirigent=leadership disc=disco disculp=apolog discusion=discuss discut=discuss disminu=decreas
dispar=shoot disposicion=provis dispuest=will distrit=district divert=fun divid division=divis do domin
domini=domain doy drog=drug duel=pain dueñ=owner dulc=sweet ecuador editorial=editori eeuu eh ejerc=exercis elabor
elev=higher elig=chose embaj=ambassador emergent=emergenc emit=issu emocion=excit empresari=businessman enamor
encuest=survey enferm=sick enfermed=diseas engañ=cheat enlac=link ensay=essay entra=enter entro=enter equivoc=wrong
escal=scale escap escenari=stage escond=hide esencial=essenti espald=back espectacul=show espiritu=spirit
estadist=statist estand=standard estatal=state esten estim estrategi=strategi estup=stupid etap=stage etern eur=euro
evalu exam exces=excess exclus experiment=experi expert explot=explod exposicion=exhibit extend extern facilit
factor facult=faculti fallec=deceas familiar=famili fas=phase favorit feder felip=felix femenin=feminin
fern=fernando fernandez=fernando festival=festiv fil=row filosof=philosoph financi=fund financier=financi
formul=formula fracas=failur franc frecuenci=frequenc frecuent=frequent frut=fruit fues funcionari=offici fund=found
fundacion=fund g gal=galleri ganador=winner garantiz=guarante garc=gari gas=gase gat=cat genial=awesom gir=rotat
global gobi=govern gol gonzalez googl gord=fat grab grafic=graphic gratuit=free guardi=guard gui=guid habi
habil=skill habitual=typic hall hog=home hoj=leav honest horari=schedul humor ideal ident identific=identifi ideolog
ido=gone iguald=equal iii ilegal=illeg ilustr=illustr impact implic impuls incorpor increment=increas indigen
individu individual=individu industrial=industri infantil=child inferior influenci=influenc ingenier=engin
inicial=initi inmigr=immigr inocent=innoc inspir instrument intelectual=intellectu intens intervencion=intervent
invent inviern=winter involucr=involv israel itali=italian italian jaj jajaj=hahaha jam=jame japon japones=japanes
jardin=garden john jorg jorn judi=jew judicial=judici juev=thursday juez=judg jur=juri jurid juventud=youth
juzg=judg k kilometr=kilomet km labor laboral=employ lag=lago lament=sad lav=wash lech=milk lector=reader
lectur=read lee lenguaj=languag leyend=legend liberal=liber licenci=licens lider=leader liger=lightweight lim=five
literatur lluvi=rain logic londr=london mader=wooden madur=matur maldit=fuck mantien=keep map maquin=machin
maravill=wonder marin=marina martinez matemat=math matrimoni=marriag mecan=mechan medicin mental menud=often mer
metal mezcl=mixtur mia miercol miguel militar=militari misteri=mysteri moned=coin montañ=mountain monton=tone moren
motor mov=move muchach=boy muchisim=alot muev=move multipl muse=museum musical=music nav=ship navid=christma neg=pay
negat new obstant=howev occidental=western ocult=hidden ofert=deal oh oid=ear ojal=hello ojo=eye ok on onda=wave
onlin oposicion=opposit otorg=grant pa pacient=patient pacif=peac pal=stick palaci=palac panam=panama pantall=screen
parcial=partial parlament=parliament particular pasion=passion pat patri=homeland patron paul=paula pec=sin
pech=breast pele=fight penal=penalti perez perfil=profil permanec=remain permanent=perman permis=permiss perspect
peruan=peru pesc=fish pib pic piel=skin piern=leg pies=pie piez=piec pintur=paint pist=track planet
plataform=platform plen=fulli pobrez=poverti podran poet popular port=door pos potenci=power potencial=potenti
prefier=prefer pres presupuest=budget primari princip=princ prision=prison pro productor=produc progres=progress
prohib=ban promedi=averag promet=promis promocion=promot promov=promot propietari=owner propon=propos
proposit=purpos psicolog=psycholog puent=bridg quej=upset quem=burn quimic=chemic quint=fifth quiz=perhap
radical=radic ram=branch rapid=quick ray raz=breed recien=newli reclam=complain recog=reli recomend=recommend recorr
reflej=reflect reflexion=reflect regional=region relev religion renov renunci=resign repet=repeat repit=repeat
report requier=requir rescat=rescu resident=resid resistent=resist resolu=resolut resolv=solv respir=breath restaur
resum=summari revis revolucionari=revolutionari ris=laughter robert=roberto rod=surround rodriguez rom=roma roman
rostr=face rued=wheel ruid=nois rural rusi rut=rout sabi=knew salari salon salvador sanchez seas=sea sec=dri
secuestr=kidnap secundari=secondari seguidor=follow sen=breast senador=senat sensacion=sensat sentenci=sentenc
sesion=session sevill=villa show simbol=symbol simil=similar similar sincer=honesti situ=situat soci softwar
sombr=shadow soport=support sorprend=surpris sorpres=surpris sos sospech=suspicion sosten=sustain suen sujet=subject
superfici=surfac supong=obvious suprem surg=aris tabl talent tall=taller tamañ=size tare=homework tarjet=card
tas=rate teatr=theatr tel=screen temperatur templ temporal=temporarili tempran=earli tendenci=trend teni terc=third
terren=ground terribl testig=test tim=time tio=uncl tipic=typic ton tont=nonsens top toqu=touch torn torr
tradicion=tradit traduccion=translat trafic=traffic traj=suit transform transmit tratamient=treatment tren=train
triunf=triumph trop=troop turism=tourism turist=tourist turn=turner tv unidad=unit universal universitari=universiti
uruguay usand=use vac=cow vacacion=vacat vaci=empti valenci vall=valley vea=uae veas vehicul=vehicl vei vel=atlas
veloc=speed vem venc=defeat ventaj=advantag ventan=window vergüenz=embarrass vers vert=green vient=wind
vigil=surveil vill=villa vincul=bind vio viol=violat violent vision viviend=hous vol=fli volunt voluntari
vuel=flight you youtub zapat=shoe
4.5: abort abre=open abri=open absurd abund aburr=bore academi=gym aceit=oil acer=steel acid acontec=event
acostumbr=accustom acud acumul=accumul adelant adentr=insid adios=goodby admir ador aere=aviat aficion african
agend=agenda agricol=agricultur agricultur agrup=group aisl=isol ajen=elena alarm album alde=villag alejandr alert
alex alfons almacen=storag alquil=rent altas=tall alter=amend am ama amabl amad=belov amant=lover
ambiental=environment an ana ancian=elder andaluc andar andres anill=ring aniversari=anniversari anoch anot
antecedent anti apag aparat=devic aparicion aparient=appear apell apertur=open aprendizaj=learn apropi=appropri
apuest=bet arab arquitectur=architectur arranc arrest arroz=rice art artes=art artificial=artifici asalt
asesor=advisor asient=seat asign=assign aspir asust=scare atlet=athlet atra=attract atract=attract atrap atrev
atribu audi=audio ausenci=absenc australi=australia autent=authent autobus=buse automat aven=avenu aventur=adventur
azuc=sugar bal bancari=bank barb=barbara bec ben biciclet=bike bienest=welfar billet biolog bloque=block bob bod=wed
bogot boliv bolsill=pocket bon borr=delet bot=boat botell=bottl boton=button brasileñ=brazilian brav=bravo
brillant=shini brind bronc=bronz burl busqu by cabell=hair cabl cabron cal calif=rate calific=rate
californi=california calm camb=chang camion=truck camiset=shirt campeonat=championship campesin=camp can
canad=canada canari cancel cantant=singer capacit carac caracteriz=characterist carbon carib carm=carmen carr=car
cartel casc=helmet castellan=spanish castr=castro casual cataluñ cay=fell caz=hunt cañ cc cerd=pig ceremoni
certific=certif cervez=beer chavez che=que chist=joke chocolat=chocol cicl=cycl cieg=blind cien cint=love circuit
civiliz=civil clasif=classif clasific=classifi clinic cm co cobertur=coverag coc=coca coincid coleg=colleagu
colg=colin colon combust=fuel comedi component=compon composicion=composit comprob=check compromet=commit
conced=grant concepcion conch conduct=behavior conductor conf=con confund=confus cons conscient=conscious
consigu=got const consumidor=consum contamin=pollut contemporane=contemporari continent=contin convencion=convent
conveni=convent convenient=conveni convien convoc cor core=corey coron=crown coronel=colonel corpor corrupt coñ
creador=creator creativ crecient creenci=belief cri=creat crist=christ cristal=crystal cristin=christina
criteri=criteria cronic=chronic cuerd=rope culpabl=guilti cult cumbr cumplimient=complianc cuot curi=curious curios
darm dars dart decepcion=disappoint decirt=dire decor defect defensor=defend defiend=defend delg=thin delici
delincuent=crimin dem=demo demoni=demon dependent=depend deposit desafi=challeng desayun=breakfast descubiert=discov
descuent=discount desempeñ=perform desesper=desper desiert=desert desnud=nake desped desplaz=displac
destruccion=destruct devolv=refund diabl=devil diaz=day dient=teeth diet dificult=difficulti dificultad=difficulti
difund difusion dign=worthi dignid=digniti dim=dime dimension=dimens dinam=dynam diplomat disciplin disposit=devic
disput divin doc docent=teacher documental=documentari dol=dollar domest dominican dor=golden dram=drama duerm
duqu=duchess duracion=durat echar echo ecolog ed edit editor eduard ee eficient=effici egipt ejecu=execut
embaraz=pregnant emision=admiss emocional=emot empat=empathi empec emper=emperor emprend=entrepreneur
enfermedad=diseas enfoqu=approach enoj=angri enriqu entid=entiti entidad=entiti entorn=environ entreten=entertain
episodi=episod equivalent=equival escaler=stair escandal escas esclav=slave escog=choos escol=school escritur=write
espad=sword especializ=special espej=mirror espiritual=spiritu esquin=corner estabil=stabil establ=stabl
estadi=stadium estaran estes=these estimul=stimulus estrateg=strateg estrech=narrowli estren estrict=strict et
etic=ethic etiquet=label evolu=evolut excepcion=except except excus exigent=requir expect explor explosion=explos
expon export expuest=concern extens extension=extens extra extraordinari fam=famous favorec=favour felicit=congratul
femin=feminist fenomen=phenomenon feri=holiday ficcion=fiction fiel=faith film filtr=filter finaliz=complet
financ=financi flot=float fluj=flow foment=encourag formal format fortalec=strengthen fortun=luck forz=forg fraud
fren=brake fresc=fresh fuim fuist fum=smoke fundador=founder gabriel gam=game gananci=profit garant=warranti gay
geni=genius geograf=geograph georg gest=gestur gigant=giant gil gimnasi=gym glori=gloria golf gomez grabacion=record
gracios=funni greci=greec grieg=greek gris=grey guap=handsom guatemal guerrer=warrior guitarr=guitar hacert haciend
haran harry=harri hart haz hel=helen hernandez hero hiel=ice hierr=iron hil homenaj=tribut homosexual=homosexu
hondur horribl huelg=strike huell hues=bone hug=hugo hum=human humed=wet humild=humbl iban=taliban identif idiot
ilumin=light ilusion=illus imped=prevent imperi=empir imperial=imperi impid=prevent implement impon inaugur
incendi=fire incident=incid infanci=childhood infant infiern=hell infinit informat=comput
infraestructur=infrastructur ingeni=engin inglaterr=england inic injust=unfair inmens innov inscripcion=descript
insist instanci instant=moment institucional=institut instruccion=instruct insult intercambi=exchang intim introduc
introduccion=introduct inutil=useless invert=invest ira iran irme iron irse is isabel islas=island it iv ja
jajajaj=hahaha javi jon=jona joy=joyc juec justific=justif juvenil kil=pound labi=lip laboratori ladron lagrim=tear
lan=lana lanzamient=launch lastim lat=late latinoamerican=latino laur=lauren leccion=lesson leg=lego
legitim=legitimaci lei=ella leid leo lesion=injuri limpiez=clean link liqu=liquid literal=liter literari llav=key
lob=wolf localiz=locat locur louis=loui luj=luxuri ma mach=male macri magi=magic magic manch=stain mandat mang=manga
manifiest=manifest manipul mantuv=kept manual manzan=appl marg=margin marian masculin=male masiv max medall=medal
medicament=medic mendoz mensual=month merit michael mient milagr=miracl mill=miller miner mineral=miner mm moder
modif modific=modifi molin mon monument mortal mot=motorcycl mud=chang mult=fine multitud=crowd musulman=muslim my
na nacimient=birth naranj=orang nativ navarr naveg=navig nen=nina nervios=nervous net nicolas nieg=him niet=imo
niev=snow nobl nocturn=night nomin norteamerican=american notabl nub=cloud obisp=bishop obligatori=mandatori obrer
obtien obtuv=obtain oest=west ofens=offens oir=their olimp=olymp oliv olor=smell once=onc one opin=opinion
opuest=opposit oracion=prayer oriental=orient oscar oye=aye pacienci=patienc pact paisaj=landscap paj palm
pantalon=pant paquet=packag paraguay=uruguay paralel=parallel pared=wall parezc park parlamentari=parliamentari
pasaj pasajer=passeng pase=walk past=pasta pastor pati=courtyard patrimoni patriot pc pedaz pelot=ball pelotud
pendej pendient pension pet=peter peticion petrole=oil peñ pil=batteri pilot pinch plante plastic pm podras podri
poem poes=poetri pol=polo polem=controversi policial=policeman poll=chicken polv=powder pondr pop poquit
porcentaj=percentag portal portugal=portug portugues=portug pose=possess posesion=possess postur precios=precious
prefer preferent=prefer prend=cloth prep=prepar presidencial=presidenti previst=provis primaver=spring
princes=princess prisioner=prison privilegi=privileg procedent=procedur profesion=profess promes=promis
pronunci=pronounc propagand=propaganda propiedad=properti protagon=protagonist proveedor=supplier
provincial=provinci prox=near pso ques=chees rafael raic=root raiz=root ramon rang rebeld=rebel recet=recip
reduccion=reduct reemplaz=replac refer refugi=refuge reglament=regul reloj=clock remedi rendimient=perform rent
repar=repair repart repent=sudden republican requer=requir requisit=requir respald=backup ret=challeng retras=retard
retrat=portrait revision=revis ricard ridicul rind rios=river riquez=wealth ritm=rhythm riv=river rival=rivalri
river roc=rock rock rol=role romant rond=round rosari rot=rout rubi=blond rumb rumor sabor=flavor sacerdot=priest
sagr=sacr salvaj=wild sancion=sanction sanitari=healthcar saqu sell=seal semej semill=seed sensibl servidor=server
sever sext=sixth sierr=sierra sign sill=chair simon sindicat=union sint siri=syria so soberan=sovereign
sobreviv=surviv sociedad=societi solicitud=request solidar solter=singl somet sonris=smile sostien=hold soviet
soñ=dream suav=soft suces=event suci sueld=salari suelt sugier=suggest suiz suministr=suppli suspend
sustitu=substitut taller=workshop tap tar=task tarif=rate tech=roof tej=tissu temor=fear tendran tenient=lieuten
tension territorial=territori tesor=treasur testimoni tia toler tonel=tonn tor torment=storm torne=tournament tortur
traduc=translat traicion=betray tram=sunset tramit transicion=transit transit transmision=transmiss
transparent=transpar traser=rear traslad=transfer treint=thirti tremend truc trump tub=tube tumb=cemeteri ue uniform
urgent us usan valient=brave var=vari variabl varied=varieti vasc=tub vean=dean veg=vega veint=twenti
vendedor=seller verg vias vicent vicepresident victor vieron vigent violacion=violat virg=virgin virtual
virtud=virtu virus visibl visual vital voc volum vosotr votacion=vote votant=voter vs w washington xd xx yend
4.25: abarc abord=approach aceler=acceler acent=accent acog aconsej=advis acos acost acredit=believ acta=act
actriz=actress ad adem adjunt adn=ann adopcion=adopt adquisicion aduan=custom advertent=warn adviert afili=affili
afortun=lucki agit=shake agot agradezc=thank agres=aggress agresion=aggress agricultor=farmer agud=acut aguil=eagl
agujer=hole agustin ala alan alas=ala alba=sunris alberg=alberta aleg alexand alfred=alfr alic alient alivi=reliev
all almas=soul almuerz=lunch aloj=accommod alons alt=high alvar alvarez alza amanec=sunris amar=love amarg=bitter
amas=love amazon ambul americ=american ampliacion=expand anal=analyst anarqu ancho=width andan=dean andes=ass
andre=andrea andro=android angul=angl anna anonim ansied=anxieti anticip antigüed=antiqu anul apartament=apart
apasion=passion apel=appeal aplaus apost=bet apostol app apple=appl aprueb aragon=dragon arbitr=refere arco=bow ari
armon arqueolog=archaeolog arquitect=architect arrastr=drag arriesg arroj=thrown arroy arruin=ruin artur arzobisp
ascend ascens=lift asco=disgust asent=settlement asiat=asian asombr asturi at atiend atlant=atlanta
atmosfer=atmospher atraccion=attract atraves=through august aul=classroom automovil=car autop=highway
auxili=auxiliari av averigu aves=bird azar bah=bay bailarin=danc balanc balon=ball barrer=barrier be bebes=infant
bendicion berlin bernard besti=beast bibli=bibl big bill bla black blu=blue bolet boletin bolivian bolud bomber
borrach=drunk boy bretañ brill=shine brown bruj=witch brut=bruce brutal bs buqu burg bus=buse ca cabr=goat
cadav=corps cadiz caen cai caig calderon calendari=calendar calent=heat camionet=truck camis=shirt campament=camp
campan=bell campus canadiens=canadian canch cancill candidatur=applic cantidad=amount caos=chao capill capt
cardenal=cardin carec=lack carid=chariti carnaval=carniv carolin=carolina carter caser=casey catalog
catedral=cathedr cazador=hunter cañon=cannon cd ced=injuri cel=cell celd celular=cellphon cementeri=cemeteri ceniz
cens=census censur=censorship cent=center centav=cent cerebral=brain chat chicag=chicago ching=chin choc choqu=shock
chris chup cia cim=upper cincuent=fifti cinturon=belt circ=circus cirug=surgeri city=citi civic claudi click climat
coalicion=coalit cobard cod=code coherent=coher coincident=coincid colin colonial=coloni comic comisari
comp=comparison compens compet competit complement compon=compos comprador=buyer comprension=understand
comunitari=communiti concejal=conceal concesion confes=confess configur confusion=confus congel conmemor=memori
consecut consejer=counselor consens=consensus consent consistent=consist consol consolid conspir constituyent
consul=embassi contempl continental=continent controversi=disput convencional=convent convent=monasteri convocatori
coraj corredor=corridor correg=correct cortes=courtesi cosech=harvest cotidian=daili crem=cream criatur=creatur
crimen cristobal cruc=cross crud=raw cruel cuan cuarent=forti cuartel cuchill=knife cuenc cuer=leather cuev=cave
cuidad=care cup curv custodi dandol danz=danc darn day deberi debut decen decent deci decim=tenth decis decl=declar
deficient=defici deficit dejam delanter=front delic dependient=depend depresion=depress derram desafortun=luckili
desaparicion=disappear descart descendient=descend descens descrit=describ desemple=unemploy desfil=file
desiguald=inequ desp=dismiss despach despreci destroz=bar detect detencion=detent detien detuv=stop devuelv=return
diagnost=diagnosi dian=diana diccionari=dictionari dict dictador=dictat dier diferenci=distinguish dijer dil
discrimin disfraz=costum disney dist=bye distincion distingu=distinguish diversion=fun divorci=divorc docen doctrin
domicili donacion=donat dosis=dose dot doñ dragon dramat du duch durm=sleep echa eco ecuatorian efectu
eficaci=efficaci eficaz=effect egipci=egyptian eje=axi ejemplar elect elector elen=elena elij elit embarc=boat
emigr=immigr emili emisor=radio empiec empresarial=busi empuj=enclos encabez=header encaj encend encerr
energet=energi enfermer=nurs enfoc=focus enterr=buri entran entrand entraron entusiasm=enthusiasm envidi
equilibri=balanc eram=our eras eric ernest escasez escolar=school escritori=desktop escud=shield esenci=essenc
esfer=sphere espacial=spatial espect=spectat especul=specul espi espin esquem=scheme estaf estais estall
estanci=stay estatu=statu estatut=statut estem estet=aesthet estomag=stomach estres=stress estructural=structur eva
eventual=eventu evolucion=evolv exager=exagger examen=exam examin excepcional=except exclu=exclud exili=exil
expansion=expans expedicion=expedit expedient expuls=expel extiend=extend fa fach factur=bill fan fanat=fan fans=fan
fantas=fantasi fantasm=ghost fantast farmaci=pharmaci fascin fatal felix feo=ugli ferrocarril=railway festej=celebr
festiv fibr fich fidel=faith fiebr=fever fif=fifa filipin=philippin finanz=financ finc=finn flac flu=fluid foc=focus
forestal=forestri fortalez=fortress fox fragment frank franquici=franchis fre=free frit=fri from fuertement=strong
fug full funcional=function fundament=basi funeral=funer furios=furious fusion gabinet=cabinet galici galleg gallin
gargant=throat gasolin gemel=twin gen=gene generaliz=general genet gerent=manag glob=globe go golpe=punch gom gonzal
got goz gradu=graduat granj=granit gras graved=graviti grues=thick guadalaj gubernamental=govern guillerm=guild
guion gustav=like gutierrez haban habran harin=flour hectar hector helicopter=helicopt henry=henri hereder=heir
herenci herm=beauti hermand herrer=canberra hey hierb=herb higien=hygien himn hinch hipotesis=hypothesi hispan
historial=histori hitl=hitler hogar=home hollywood hom=home homicidi=homicid hong honr=honour horizont=horizon
horn=oven horror hostil=host hous https huec=hole huel=smell huert huir hund=dog huracan huy ida ignaci
imbecil=idiot imit implant impres=printer impun incapac=incap inclin inclusion=exclus incomod=uncomfort indiferent
indign indirect inesper=unexpect inest=instabl inevit infeccion=infect inflacion=inflat influ=influenc info
injustici=injustic inmobiliari=properti inmuebl=furnitur innecesari inscrit=regist insegur=insecur
inspeccion=inspect instagram integral=integr intendent inter interaccion=interact intermedi international=internat
interrump=interrupt interven inund=hast invad invasion=invas invis ios=io iphon ire iri irregular islam ivan jack
jackson jaim jan=jane jean jesucrist=jesus jimenez joaquin=joan joe joseph juarez jubil=pension jud=jewish
juguet=toy jurisdiccion=jurisdict justif kevin kg kim king kong lagun lar lateral latinoamer=latino laz lea leal
lealt legislatur lejan lem lev=lightweight li librement=freeli liderazg=leadership lidi lik=like limon=lemon
lingüist=linguist lis=lisa litr liv=live llan log=logo lol lom=hama longitud=length lorenz lot lov=love mac
madrug=midnight mafi=mafia mag magnif=magnific magnitud mail maiz=corn majest=majesti malag maltrat mami maniobr
mant=manor manteng=ive maquinari=machineri marcel margarit marihuan=marijuana maritim mark marketing=market
marques=mark marruec mary=mari masacr masc=mask mascot=pet mast=master mate matern maurici mayoritari=mayor medellin
median mediat medin mediod mediterrane=mediterranean meg=mega mem=meme mercanc merced metropolitan miami micr=micro
mid miel=honey migracion=migrat migrant mik=mike millonari=billionair mini minor mios=mine mirand=miranda miser
miseri misil=missil miss mixt=mix modal=mode moj=wet molesti monarqu=monarchi monasteri monetari monitor monj=monica
monstru=monster monterrey montevide=mont moscu moviliz mr muebl=furnitur murci muscul=muscl mutu=mutual muñec=doll
narcotraf nariz narrat natal=christma nervi=nervous neutral news nicaragu nick nicol nom nombramient=design
normat=regul norueg notif noved novedad nucl=nuclear nucle=core nul oaxac obam=obama obsesion=obsess
obstacul=obstacl occident=western ocean octav ofend=offend ofici oig ola onu=her op opon opositor optim=optimist or
oral ordinari orej=ear origen=origin origin originari=origin orill=shore orteg orto ose oso otoñ=autumn
oxigen=oxygen pac padec=suffer pajar=bird palestin palom panel panic panoram parais=paradis parient paris=pari
parraf=paragraph parroqui=parish partidari pasaport=passport pasiv pastel=cake pastill=pill patent patrici=patricia
pedagog=educ peninsul=peninsula pep=pepper percepcion=percept percib perfeccion=perfect peron persecu
persegu=persecut pertenecient pesadill=nightmar pesim petroler=petrol pez=fish pian=piano pied=piti pin=pine
pintor=painter pirat piscin=pool pistol=gun pizz=pizza plag=pest planif=plan plum=feather plural plus po pobl podi
polac polici=polic poloni=polo pont=bridg porcion porn postal postul poz prad=pradesh pre precedent=previous
precision=accuraci preserv presid press prestacion prestam=loan prestigi presum=assum presunt preven=prevent
prevencion=prevent pri=pride priorid=prioriti pris privac=privaci probabil=probabl problemat=problem
proclam=proclaim procur=seek produj prof prohibicion=forbidden prolong promuev=promot propus=propos prosper
protector protein protocol provenient provien provisional=provision proyeccion psiquiatr=psychiatrist pulg=inch
pulmon=lung puntual puñ quebr=broken quedat=date queri=want quinc rabi=arabia racional=ration racist rajoy ramirez
rasg=trait rastr=trace raul realist recaud recepcion=recept recint=fenc reclut=recruit recom recomiend=recommend
recompens=reward reconozc reconstruccion=reconstruct recopil=collect recort=cut rect rector=superintend recurr=recur
redaccion redact redond=round ref=refer referendum refir=refer reforz=reinforc refuerz regular reir=laughter
relaj=relax rellen remot rend replic=replica reportaj=report represion reproduc reproduccion=reproduct reput res
resalt=highlight reseñ=review resid resist restant=remain restriccion=restrict resuelt=solv resuelv=solv
retorn=return reves revuelt=revolt rez richard rig rincon rit=rita ritual rode rodill=knee rodrig rog=roger roll
romanc romer ruin ruiz=ruth rutin=routin sa sabidur=wisdom sabr sacrifici=sacrific sag=saga salamanc sald=balanc
saldr=would sali sals sam sanid santand sar=sara satelit=satellit satisfac=satisfi satisfaccion=satisfact
satisfech=satisfi scott seam=our sebastian secuenci=sequenc segment seguimient=track selv=wild semanal=week
semestr=semest seminari=seminar sensibil=sensit septim=seventh seras serbi=serbia sergi serl serpient=snake set
setiembr=decemb sexy=sexi señorit=madam silv=silva simpat=friend sindical=union sintom=symptom sistemat=systemat
smith sobrin=nephew sof=sofa sois soled=loneli solidari solitari solt sombrer=hat sonor=soundtrack sonr=smile
sop=soup sorprendent=amaz sra st star stev=steve street suarez subsidi sudafr sueci sufrimient=suffer
sugerent=suggest suicidi=suicid supermerc=supermarket suspension=suspens sustanci=substanc sustent=sustain ta
tac=taco tactic tanqu=tank taxi taz=cup tecl=keyboard telecomun=telecommun televis temat=theme tendras tenes
tenis=tenni teolog=theolog teoric=theoret terapi=therapi terci teres=teresa terminal=termin terremot=earthquak
terrestr=earth tesis test tet tex=texa this thom=thoma tiern tigr=tiger tint titular=holder todavi=yet toled tomas
tomat=tomato tony=toni tour toxic traductor=translat trag tragedi traid traidor=traitor traig tramp=trap
transaccion=transact transferent=transfer trasl trastorn=disord trayectori=path traz tribut tributari
trinid=trinidad tripl tristez=sad tron=throne tropical=tropic troz tuit tunel=tunnel turc=turkish turqu
ucrani=ukrain ud une=one uni unir=join unirs up urgenci=emergenc usab usarl=use use usos=use usual uu vacun=vaccin
vag valencian valentin valios=valuabl valladol vapor=steam varg=vega variacion=variat varon=boy veam vegetal=veget
vendr=would venen=poison venganz=reveng veracruz veras verific=check vertical=vertic vet viajer=travel vici=addict
videojueg=game vidri=glass vier vietnam vii vim vis=visa vistaz=view viud vocal volcan=volcano vulner walt=walter we
whatsapp william windows=window with world wow xi xix xvi xviii=viii xxi z zaragoz zorr
4.0: abad=centuri abastec=suppli abc abej=bee abon=abbey abra abraham abren=open abriend abrieron abrig absorb ac
accesori=accessori accidental=accident acerqu acert aciert acomod acondicion=condit actas=act adam adiccion=addict
adict adivin admision=admiss adolf adond=where adorn=ador adquier=acquir adrian advers adversari=oppon advert advirt
afganistan afin afront agrari=agricultur aguirr aguj=needl ahog ahorit ai aislamient=insul ajedrez=chess alab
alcal=alec alent alfa=alpha alfombr algodon=cotton alici=alicia alimentari=food alimentici=nutrit allan allend almer
almir almoh=pillow altar alumini=aluminium alusion=illus amab aman=safe ambici=ambiti ambicion=ambiti amen
amistad=friendship ampar analog ancha andab andaluz=isaac andand=walk andin ando=theo andrew andy=andi anecdot anex
anfitrion=host angusti=anxious anne=ann ansios=anxious anten=antenna antepas anthony=anthoni antropolog=anthropolog
ap aparezc apetec aplaud apod=nicknam apoder apret apur ar arabi=arabia arañ=spider arbitrari armand armar
armari=closet armeni=iranian arom=scent arquitecton arranqu arrepent=regret arrog arsenal artesan=craft
artesanal=craft arthur artill=artilleri arts=art asad asambl ascensor=elev asil asquer=disgust asuncion atad=ass ate
atom atravies atropell au audiovisual=audio auditor=audit auditori=audit aug=eye ausent=absent australian
austri=austria autoritari ave avil ayudart aztec ba baby=babi bachillerat back bacteri=bacteria bad balcon=balconi
ballen=whale baloncest=basketbal barbar baron=bart barranc barril=barrel batallon batm=batman bautist bay bbc
beisbol=basebal belgic belgran bendig bendit beneficiari=recipi benit benjamin best bet=beta bibliograf=bibliographi
bich bici=bike bigot bilba billon bio biograf=biographi bland=soft blogs=blog bo bodeg bolivarian bombarde=bomb bond
boom borrador boston boxe=box brech brevement=briefli bri=brian brig=thank brot bruc=bruce brun=bruno brusel=brussel
buenisim=good burbuj=bubbl burgues burr buscador=search bush cabañ=cab cabecer cabild cabin cabrer cac=poop
cadaver=corps cader=hip cajon cald=warm cali=calif calibr=calib callejer calv=calvin calz camar camil canon
cansanci=fatigu canter capit=capita caprich caracter=charact caramel=candi caravan carden cardiac carenci
caricatur=cartoon carpet=folder carril=carri cartagen carton casill casin=casino cast castañ=brown cat
catalin=catherin cataluny catastrof catedr catedrat catorc cauc caudal cayend cayeron cdmx ce ceboll=onion cecili
cedul cej=eyebrow celest celos=jealous cement centenari=cent centimetr=inch centroamerican ceram cereal certez=sure
certif cervant cf cha chabon chan chanc chang chap chaquet=jacket charli chav chaval chavist chec chef chequ=check
chiap chihuahu chip chiquit chof chorr christi=christian ciclist=cyclist cigarr=cigarett cigarrill=cigarett
cinematograf=film cintur=waist cirujan=surgeon clan clandestin clarid=clariti clark clausul=claus clausur clinton
cnn cocain cohet=cohen coj cojon colaps=collaps coll=collar coloniz=coloni comarc=counti combatient=combat comedor
comenc=eaten comercializ=market comics=comic comienc comis compasion=compass compat compatriot compañi
competicion=competit competidor=competitor compit complac complementari=complement compositor=compos
comprens=understand comunal=communal conceb=conceiv concej=advic concili=reconcili conduccion=induct conej=rabbit
confeder confesion=confess confiabl=trust confidencial=confidenti confies=truste confront confus cong=congo conllev
consagr consign consiguient=consequ consist constanci=stanc construct constructor=builder consuel consultor=consult
contabil=account contador=counter contenedor=contain contradiccion=contrari contradictori contraseñ=password
contribuyent=taxpay contundent conversion=convers conviccion=convict convivent cool coral corder=lamb cordial
cordiller=mountain cordon corean=corey corporal=corpor corral correccion=correct correspondent=correspond
cortin=curtain coster costos=expens cotiz crane=skull credibil=credibl crey=crest creyend=believ creyent=believ
crioll croaci=croatia crucer=cruis crucial cualidad=qualiti cuelg cuern cuerv culmin cun cupul cuñ cv daran=gonna
dari=dana davis=davi dc deber debilit decadent delfin=dolphin deliber dell=del delt=delta demograf demor dens
densid=densiti denunc departamental der derrib derroc desacuerd=disagre desagrad=unpleas desat descar descend
desconfi=suspici descontent=unhappi desech deshac=rid desord despej desperdici=wast despid=hate despleg desplieg
desprend=undermin destitu desventaj=disadvantag desvi detectiv=detect deterior devolu=refund devuelt=return df
dialect diamant=diamond diametr=diamet difunt dinamarc dinosauri=dinosaur diplom=diploma diran directori
discapac=disabl discipul=discipl discret disp=shoot disponibil=avail disting=distinguish distribuidor divis=currenc
divulg=disclosur dj dominguez donald dormitori=bedroom down dra dron=drone duart dudos dvd echad echand echarl
eclesiast ecosistem=ecosystem ecuacion=equat edif edward ego egoist=selfish egres ej elef=eleph elemental=element
eli elizabeth elogi em emma empeor=wors empeñ empleador=employe emprendedor=entrepreneur enan encarcel=jail ende
enfad=fucker enfasis=emphasi enhorabuen enmiend=amend enriquec ensal=salad ensegu=over ente entrab entram
entrevist=interview envuelt epic epidemi=epidem equid equilibr equival erot escalon escañ esclavitud=slave escob
escuadron escultur=sculptur espant=vicious espectr=spectrum espiritus=spirit est estandar=standard estaras
estatus=status esteb estel estereotip=stereotyp estud=studi estudiantil=student estupend estupidez=stupid eta=iowa
etceter etni=itali etnic=ethnic eu eugeni evacu evangel evangeli=gospel evo exclusion=exclus exhib
exhibicion=exhibit expand experimental=experiment explicit=clarifi expliqu=explain explos expresident=chairman
express expulsion=expel extincion=extinct extraccion=extract extract extremadur=extrem fabul fac=face faccion
facultad=faculti fald far farc farmaceut fascist faun=wildlif fb fc fea ferr=iron ferroviari fertil fi fianz fijat
filial find fing flash flech=arrow flexibl floj florenci=florenc fm fmi follet ford formulari=form forr fos fraccion
fractur fragil franj frontal=front fronteriz frustr=frustrat frustracion=frustrat fu furi=rage fusil=shotgun
gaf=glass galardon=award galaxi gall=gallon gallet=cooki ganad garr gastronom gatit gays=gay genuin georgi=georgia
gerard gestor ginebr gitan globaliz=global glorios=glorious gold good gorr gradual gram grandez=magnitud
grandios=great gre=green gregori gremi gring grip=flu group guadalup guant=glove guardian guayaquil guerrill
guerriller guine=guinea gustari guzman habilit had hal hallazg=find hamburgues=burger harvard hashtag hav=have hazl
hd hebre hembr=femal hered hidalg hig=liver hill hip hipocres=hypocrisi hipocrit=hypocrisi hipotec=mortgag hit ho
holand=holland holandes=netherland hond=honda honorari hop=hope horizontal=horizont hot hp hs huerfan
humanitari=humanitarian humill hungr ia ibam=our ibas iber icon id idol if il ilicit imaginari imaginat imparcial
imposicion impotent imprescind=essenti imprim=print improvis impus imput inc incapaz=incap incent
incertidumbr=uncertainti inclusiv=inclus incompetent=incompet incondicional inconscient=unconsci
inconvenient=inconveni incorrect indemniz=compens indici indispens=needless indonesi=indonesia ine inedit inexistent
infect influyent=influenc informal=inform infraccion ing ingenu=naiv ingredient=ingredi inminent inmortal=immort
inmun=immun innumer=countless inolvid=memor inquiet inquietud=anxious inscrib insect insoport=inconveni inspector
instint=instinct insuficient=insuffici intact interactu=interact intermediari=intermedi intermin interrog
interrupcion=interrupt intervien=interven intoler=toler intrig=intrigu inusual=unusu inventari=inventori
invers=revers inversor=investor inyeccion ip irak iren iris=iri irland=ireland irlandes=irish irregul=irregular
irrespons irte iva ix jabon=soap jacob jaen=jade jajajajaj=hahaha jalisc jamaic=jamaica janeir jason jazz je jej
jerarqu jersey jerusalen=jerusalem jim jimmy=jimmi jo joan johnny=johnni johnson jonath=jonathan jord=jordan journal
jr julian jun=june junior jurament justin kar=karen karl karm=karma ke kennedy=kennedi kirchn ladrill=brick
lady=ladi lam lamp leag=leagu lean leen=lean leerl=read lees=lee legaliz legendari lenin leonard=leonardo leopold
lesbian letal lewis=lewi lgbt libertad=freedom lice licenciatur licit lif=life lineal=linear linux lio liquid littl
llant llov lluev=rain logist long look lor=their lord luchador=wwe luci lucr=profit luk=luke lumin=bright machist
mad madrileñ=madrid madurez=matur magdalen magistr magnet mald maldon malet mall mallorc malv malvin mandatari
mansion manuscrit=manuscript mapuch=map maquillaj=makeup maraton=mous marcador=marker marcial=martial mare
marginal=margin mariner marip=butterfli marquez=marbl marron=brown marx marxist masaj=massag mason mass matanz
matricul matriz=matrix matt medianoch=midnight medicion=measur medieval=mediev mediocr medit mejill melod mendez
menu mercantil mercuri merezc messi meteorolog metodolog=methodolog mezquit mg mias michel michell michoacan
microfon=microphon microsoft migratori=migrat milan=milwauke mileni=mile milici mint=lie misericordi=merci
misioner=missionari ml mmm mo mochil=backpack mocion=excit moderniz=modern modest modul mol=molli molecul
monarc=monarchi monic monopoli montaj=mount mord morel morg=morgan mosc=fli muell multinacional=multi
municion=ammunit mural murall=wall muñoz nan narc narr=narrat narracion=narrat nas=nasa nat natali national=nation
naval nazi nazis=nazi nelson neoliberal nestor netflix nev=never nic nid=nest niebl nin=nina nintend=nintendo
niñez=childhood nobel noblez=nobl nocion non norest=northeastern noroest=northwest nostalgi noticier notori nov=nova
noven novent nuclear nud=nake num nuñez=childhood obedec=obey obtencion ocasional=occasion ochent off ofrezc
olas=atlas ole olimpi=olymp omar ondas=wave ong open oponent=oppon optic opus orin=urin orland=orlando
orquest=orchestra ortiz ortodox=orthodox ortograf=spell out ovej=sheep ovied pabellon padrin pandill papi=papa
paradoj=paradox paraliz parametr=paramet paran parasit pard parodi party=parti pascu pasill patat=potato patern
patet=pathet patrick patrocin=sponsor patrull paus paut pav payas pañuel pdf pe pein=haircut penetr perdedor=loser
peregrin perfum periodist=period perjudic=harm perjudicial=harm perjuici perl=atlas perpetu perrit pers=persist
persig=chase persistent=persist personaliz pertenent pertinent=relev perturb pescador=fishermen pierr pij pill
pimient=pepper pioner pip=pipe piramid=pyramid pit pizarr piñ piñer planch plane planific=plan plantacion=plant
planteamient=concern plantel=plant plantill=templat plasm=plasma plom poblador podes poetic pokemon=pokémon
ponert=put porr=porch portador portatil=laptop portavoz porter porteñ postr posts=post potabl potent=power
pott=potter pow=power pq pr prd precari precaucion=caution precipit predic prediccion=predict predomin
prejuici=prejudic premis=premium pretext prev prevent prevision=forecast primit prioridad=prioriti privatiz
procesion produzc=produc profet=prophet profundiz promotor pronost propag=spread propici propong=suppos
proporcional=proport prostitu=prostitut prostitut protagoniz prov provech provision=provis ps publicitari=public
publiqu=public puertorriqueñ=puerto puls=wrist pum puntuacion=score qu quedart queres queretar querr quiebr quiet
quintan racial racing=race racism rad=radar radiacion=radiat radic ran=frog ranch ranking=rank rapidez=rapid ratific
raton=mous realic=real realidad=realiti rebaj rebelion=rebellion receptor reci recl=claim recoleccion
reconstru=rebuild recurrent=recur reeleccion refin refresc regimient rehabilit rehen rei=king reiter reivind=claim
rej reliev remat remit remont remuner=compens ren renac=renaiss rentabl=profit repas repentin=sudden repercusion
repeticion=repeat reporter=report reprim requ resent=hatr residencial=residenti residu=wast respetu=respect
restablec restring=restrict reten retencion=retent retom=regain retor=rhetor riber rick rie riend=laugh rioj=rio
robin robl=rob robot robots=robot ron ronald=ronaldo roy rt ruben=rub rubr=rubi rueg ruptur=breakup ryan saban
sacrific sacud saint salarial=salari salaz salin salvacion=salvat samsung samuel sandr=sandra sangrient
santuari=sanctuari saque sarah sargent=silver sarmient school sebasti=sebastian sect secuel=sequel select sembr=seem
semi semifinal=final send sender sensor sensual sentimental sequ=drought seren=serena seried=anxious serran sesent
setent shock sillon=chair silvestr=wild silvi simpatiz simpson simul simultan sindrom=syndrom singl singul=singular
siniestr sinonim sintesis=synthesi sir sism smartphon soborn sobretod sobrevivient=survivor sociolog socorr sofistic
solar sony=soni sord sori sorte=luck sostuv=ceas sot spam ss steph=stephen ston=stone subast=auction subjet=subject
submarin subray subterrane subtitul subvencion sucesion=success sucesor=successor sucursal sud=south sudamerican
sudest=southeast suec=swedish suegr suger=suggest sugir suic=suicid suicid sun superficial=surfac
supervision=supervis supervivent=surviv suplent surest=certainti susan suspir sustancial sutil são=are tabac=tobacco
tabler=tabl tablet tailandi=thailand tambor=drum tang tatuaj=tattoo taxis=taxi taxist taylor team teatral=theatric
telegram televisor=televis temblor tend tenerif tentacion=temptat terapeut termic=thermal terraz=terrac testament
textil that tiburon tic=attic tin=tina tios tiran tirote tit tl toall=towel toki topic tort=cake tortug=turtl tragic
trail=trailer trans=tran transcurr transcurs transfer trap traspas traum=trauma trayect trec=trevor tri
triangul=triangl tribu=tribun tribun=court tribus=tribe trig=wheat trimestr=quarter tripul trofe=trophi tronc=trunk
trujill tucuman tuits tumor tutor ucranian uds=jess uh ultra unam unanim=uniti unen unesc unit university=universiti
urbaniz urib urnas usam usaron usas=usa usd usen=use utilic=use uñas=nail vacant vain vais valent=valentin valg=val
validez=valid vampir vanguardi varel variant variedad=varieti vatican vazquez vecindari velez veni ventil=fan verb
verbal verdad=truth verdur=veget vered vergonz verif verm vern veron vestuari=vest veteran veterinari viabl vial
vic=vice vidal vientr=belli vig vigenci vigor=forc vih viii vil=villag violador violet viral virgini=virginia visper
vitamin viñ vocacion=vocat volant=steer volumen=volum vomit von walk=walker wall west what whit=white wifi
wikipedi=wikipedia will williams=william wilson xii xiii=viii xiv xv xvii yacimient yes young your yucatan zamor
zapatill=shoe zeland=netherland zombi à
3.75: aa aaron ab abast abdom=stomach abdominal abel=nobel abism about abran abrirs=open abro abrum
absorcion=absorpt abstencion abstract abu abuelit acapulc acreedor=creditor action acuat acust ada adan
adhesion=glue adi=goodby adicion adjet adjud aer=flight aerolin=airlin aeroline=airlin aeronav afan afp age agil
agrav agresor agropecuari aguascalient ahh ahhh=ahh aid aja ajo alambr=wire alarg albacet alcaldes alcantarill
aleatori alergi=allerg alet alexis=alexi alfabet=alphabet algoritm=algorithm alin allen almagr almorz=lunch altitud
alucin alud amabil=kind amam amand=amanda amateur ame ami=friend amlo amnist amos=moss amplitud amsterdam amy=ami
analfabet analit anatom ancestr ancestral=ancestor andas anderson andrad angol anhel anibal anit=anita ann anni
ano=year anomal anormal=abnorm anos=year ansi=iowa antañ anteman antibiot antioqui antoj antolog=theolog anton=aston
antorch=torch apagon aparc=park apetit=appetit aplast apliqu apocalipsis apps=app april aprox aptitud apto=apt ara
aragones arancel arbitraj=arbitr arbust=bush arca arce=arc archipielag arcill=vanilla arcos=arch arde ardient
arequip arg argeli ariel arizon=arizona armadur=armor armament=arm arquer=archer arraig arrebat arrepient=regret
artefact=artifact arteri ascendent=descend asciend ase=iso asedi asignatur=assign asimil astronaut
astronom=astronomi asturian atardec=sunset ataud aten aterr aterriz aterrizaj atlas atraid=attract atraj=brought
atribut=attribut atroc atun audicion=hear auricular=headphon auror=aurora auster austin autoestim auxiliar=auxiliari
aval avat=avatar avec=with avellaned aver avergonz aviacion=aviat ayal ayudam azerbaiyan aznar bab=father bach
bachelet badajoz baez bajon balanz balaz bald balear ball ballet ban banan=banana bandej=tray bang bank
banquer=banker banquet bard=bart bariloch barranquill barroc barry=barri bartolom baston bautiz baz beach beatriz
belen belg=belgium belic bendec benef bernal bi biblic bilateral=bilater bilingü=linguist billy=billi bin
biodivers=divers birr blak=blake blas bmw boicot bolich bolivar book borg boris=bori bosni botan botin boved box
boxeador=box boys=boy brad brasiler brend bris bro brooklyn brusc bud budapest budist=buddhist bue buitr bulgar
bulgari=bulgaria bull bult=bulk burocraci burocrat business=busi bust but caca=coconut cacer cach cachorr=dog caciqu
cadet caes cafes=café cafet=cafe cair=cairo cajer calabaz=pumpkin calci=footbal calder calefaccion=heat caliz calla
callat callejon calumni camach camarer cambiant cambridg cameron caminat=walk campech canast cancun canel cangrej
cantabri canton capsul carabiner caracol carcaj cargador=charger carici carmon carnet carp carpinter carrasc carret
carrill cartuch carvajal casamient casit castellon catarat catherin catolic=cathol caudill causal causant cautel
cautiv cav ceb celestial=heaven celt celu centen centenar=cent centraliz centroamer ceo cep cerez cerradur certam
cesion cesp=lawn cest cfk ch chac=chad chad chalec=jacket champions=champion charlott chau chavism check
chelse=chelsea chen chi chicl chimene chism chisp chiv chot=choke christin christoph cicatric=scar ciclism=cycl
cilindr cimient cineast cinic cinism circunscripcion clarin=clark clement cler=clergi clerig clic=click clip
clon=clone cn coahuil cociner=chef cocodril coeficient cofrad cognit colateral colchon coler colleg collins=collin
colm columbi=columbia comb=combo comentar=comment comest comici comites=committe compact company=compani compas=comp
compil comprueb=verifi comunion=communal conceptual=concept concert concesionari conciern=con concuerd condes
condicional condon conduj confeccion confin confluenci confort=comfort congreg conmovedor conocert conoci
conscienci=awar consorci consultori=consult contabl contagi=infecti conte contencion=retent conteng contiend
contingent=conting contrab contraccion contradic contralor contrarrest contrast contrer convergent
convincent=convinc conviv conyug coop=cooper coorden=coordin corbat cordobes corpus corresponsal corrig cortez
cortometraj coruñ cosit cosm=cosmic costarricens costill cot country=countri cov=cover crack credencial=credenti
creem=creat crei creibl=creed creid=creed crest creyeron crezc=crest crianz cristi croat=croatia cronist cronolog
crueld=cruelti cs cu cuad=notebook cuadern=notebook cuarenten cucarach cuch=spoon cuentam cuidat culpabil=guilt
cumbi cupon curriculum cusc daily=daili dall=dalla danes dani=dana danny=danni dant dark dañin dead dean debid decan
dediqu deduc degrad dei=des dejal dejart dejat delict deliri denis=denni dennis=denni dental dentist depred
deprim=depress derog derrumb desactiv desaloj desaparezc=disappear desapercib desarm descendent=descend descentraliz
desciend desconect descu descuid desembarc desempl=unemploy desencaden desg=worn desigual=inequ desorden
despaci=slowli despeg destrez deteccion detector deteng detest detr devast devocion=devot devot diabet diagnostic
diagram diarre dick dictam didact die diecioch diecis diesel diferencial=differenti difier dilem=dilemma diligent
diminut dimision=admiss dimit din dinast=dynasti diocesis diplomaci diqu directric=direct dirij discapacit=disabl
discotec=nightclub discrecion=discret discrep disfrac disgust disident disolu=dissolv disolv dispers dispersion
dispus distant distorsion distraccion=disrupt disturbi diviert dni=day docenci dom donant=donor dorsal=spine
doscient dougl=dougla drastic dream drenaj=drainag driv=drive dt dubai duend dulzur duo duplic durader duran durang
durez dylan ea earth east ebri echan=chan echaron eche eclips eddi edgar efe eficac=effect ei einstein ejes elast
elenc=list eliminatori elis email emblemat emerg emily=emili eminent emot empan empoder encar encarn enciclopedi
enciend encierr encontrart=find encubiert end energi enfatiz enganch english enlaz enmarc entes entierr entras
entrañ entusiast envas envejec ep epn equipaj=luggag equivoqu er erig erik errad erradic erron errone erudit=scholar
erupcion escoces escoci escolt escombr escopet escuadr eslovaqui esmerald esp esparc especific espionaj=spi
espiral=spiral esplend esplendor espontan espontane=spontan espum=foam esqu=ski esquelet=skeleton estabiliz
establezc estambul=istanbul estamp estanc estanqu estant estari=would estat estatur=height ester=abroad esther
estrad=road estrat estupidec etiop eua=uae evasion exactitud=accuraci excav exced excit excursion exent exhaust exij
exot expens expo exponent expropi expus exquisit extraid extras=extra extraterrestr=alien ey fabi facet facial fact
factibl=feasibl facu falcon falsed farmac=medic fars fascism=fascist fatig fbi feas fed feroz ferrari fertiliz fet
feudal ff fiabl=reliabl fichaj fictici fierr=fierc figuero fijacion filadelfi filtracion finlandi=finland fir=fire
firmement=firm firmez first fiscaliz=taxat fish flamenc flaut flexibil=flexibl florec flotant=float foll forens forj
fort fosil=fossil fotografi fr frail fran=french francis=franci franciscan franklin franquism franquist frasc
fratern fray fred freddy=freddi fres=strawberri freud frijol fun funerari ga galan=gal galaxy=galaxi gallard ganader
ganch garaj=garag garantic garci=garcia gary=gari garzon gaston gaz=gaza gb gem genesis=genesi genital=peni
genocidi=genocid gentil geolog geometr=geometri gerenci=manag german get gigantesc gilbert gilipoll gin girl glandul
golpist gordon goril gotic gps gr grac=grace graduacion=graduat graham gral gramat=grammar granit granjer grant grat
gratitud gravement=sever gray grey griet groser grupal=group guanajuat guaran guarnicion guatemaltec guay guev guid
guionist gusan=gus guy habert habitat hablant hablart=talk hach hack=hacker hah=haha hait=haiti haitian
hallow=halloween hambrient hamilton hans=han happy=happi haras hardwar hari harold harris=harri harrison hat hazañ
hazt hdp=gdp heavy=heavi hechiz hegemon helen=helena hell hemisferi hemorragi=bleed herald hermanit hern hernan
heroic heroin heterosexual hi hibr hidraul hidrocarbur high hillary=hillari hincapi hindu hipotecari hir his
historiet hockey hoguer holocaust homer hondureñ horaci=hour hormig=ant hormigon=concret hormon hospitalari
hosti=host houston how howard hrs html huelv=smell huesc huesp=guest huesped=guest hugh huid=skin humbert
hungar=hungarian hunt=hunter hurt huyend ian ibarr iberoamerican igualitari ilimit=unlimit im iman impacient impart
impec impediment imper implicit imposibil=inabl imprent impresor=printer improb=unlik inacept=unaccept inadecu
inaugural=inaugur inca inciert incit incompat incomplet inconstitucional=unconstitut incumpl incursion indefin
indigent indiscut=undoubt indol induc indud=indefinit ines=in inexplic infam infart=cardiac infeliz=unhappi infiel
infiltr inherent inhuman inmedi inmoral=moral inquilin inquisicion insercion=insert insert insigni=badg insignif
insinu insistent insta instantane=instant instaur instructor instrumental=instrument insum insurgent intencional
interact interamerican interfaz=interfac interferent=interfer interin interrogatori interval intervin intestin
introduj intuicion invasor=invas invencion=invent investidur=invest inviert invirt invoc io ipad iraqu irem
irracional=ration irrelev irrit isa isaac isidr isis=isi island islandi iso itinerari=rout iu jacqu jamon jar jaul
jav=java jay jeans=jean jefatur jeff jehov jejej jennif jeremy=jeremi jerez jeronim jerry=jerri jess jessic=jessica
jesuit=jesus jet ji jin jinet joel jordi josef josefin josh jovencit jujuy jul juliet=julia jung jurisprudent jurist
kat=kate keith kelly=kelli ken keni khan ki kirchner kit know kurt laberint labur lacte lader laic lamin lanch land
lapiz=pencil laps larry=larri latitud laurel law lawrenc lazar leas led leem legion len letrer leñ liban libertari
libi=libya libret lic licor lienz light linaj linar lincoln links=link lintern lionel liric lisbo=lisbon
litoral=coastal liverpool living=live liz llamamient llamat llanur llevart=bring lod london lorc lourd lozan lu
lucian lucy=luci lujos lul lut=lure macedoni machism madagasc madam mafios magallan magazin magn mai=ever main
mak=make malasi=malaysian maldicion malest malici malign manag manchest mandibul manhatt=manhattan manil=manila
mantec mantendr mantequill=butter maps=map maracaib maradon marcus marfil margaret margen margin maric marionet
mariscal marmol=marbl marqu marroqu marshall=marshal marth=martha martill martir marvel marxism=marx matic maton
matrimonial matthew maur mayori=major mayuscul maz mb mc mediacion=media medicinal=medicin medioambiental=environ
medul mej mel melill membran memor memorial=memori mendig mensajer=messag mercad mercenari mercosur mestiz
metafor=metaphor metert=meter milimetr miniatur minimiz=minim ministerial=minist minoritari miraflor=florenc mistic
mitic mitin mitr=mitch mobil moises=moist mold monitore=monitor monro monseñor monter=mont monumental moon moor
moreli morr morris=morri mosquit motociclet=motorcycl movist moz mp ms mu muchis mudanz muel mul multimedi=media
multiplic munich murcielag murray mus musl mutacion mx nach nalg nam nancy=nanci napol napoleon naric
narrador=narrat natacion=swim natur navaj navi navideñ nba ne negacion=negat negligent=neglig neil neo network
neumat=tire neuron neutr never newton nicaragüens nich nichol=nichola nigeri=nigeria night ninj=ninja noel
nomas=nobodi nominal nor normaliz norteamer=america north notific novat now nuc nutricion=nutrit ny obedient obes
objecion=object obrador observatori obsolet obteng=get oci oea=qaeda offic ofrend oi old olga olivi=olivia olla
olvidat=forget omision=admiss oms=doin opresion=depress oprim optar=opt orador orang orbit orgasm orleans=orlean
osori osos=bear ostent otan otto oxford oxid oyent oyo pachec pack padill padron paisan pakistan=pakistani palanc
palerm palet paliz palmer pamp pamplon panad=bakeri panamerican panameñ panch=pan pand=panda pandemi pantan panz=pan
paol papas=papa papelet parader paradigm paragu=umbrella paraj parcel parch pareci=seem parr parrill=grill pascual
pastoral patagoni patolog patriarc patrimonial patronal=patron paulin paviment pañ pañal pd peaj peaton=tone
peatonal pecador peculi=peculiar peculiar pekin peli pelud pemex penitenciari penos pensador peon peopl perdi pereir
perfor perifer perit permanezc perry=perri persigu pertenezc pervers peset pesquer pest=plagu pestañ petersburg petr
pezon ph phil philip photoshop pi picant pilar pined ping pingüin pinochet pinz pio piol pj pl placer=place
platan=banana platic platill platon plebiscit pleit pobrecit podcast point polvor ponc pondran ponenci ponient
pornograf=porn porq posgr potos pragmat preced predec predecesor predi pref prefectur prefir preguntal
prelimin=preliminari preliminar=preliminari prematur premium preparat preparatori presencial presupuestari
pretension priet primordial procesal=process produjeron profec=propheci project prolog prominent=promin
promocional=promot promulg pronunc=pronounc propin proposicion pros protej prototip=prototyp prove proven
provident=provid provist proyectil prudent=cautious psicopat psiquic pt pu pul pulp pulser punk puntaj purez=pure
putin puñal pymes qe querell quijot quilomb quirurg quo ra rac=race rach rachel racion radial=radius rae raj=king
ramir raper=rap raquel ras ratif raymond rd reactiv reactor realism reality=realiti rebañ rebecc=rebecca rebot
recarg recesion=recess reciclaj=recycl recipient=contain recital reconcili records=record recre recreacion=recreat
recreat recuent redactor=editor reduj reestructur=structur refriger reg regener regidor regimen reirs=laugh reliqui
rem remer remov renal=kidney rencor rendicion renombr=name rentabil renunc reorganiz=reconstruct rep repertori
replet repos repres represali repuest repugn research residual reson resort respiratori resucit
resurreccion=resurrect retroced=revers retroces revers revert review reviv revoc revolv rex ria ricky=ricki rieg
rien rifl right rigor rigur rim ring rivadavi riñon=kidney ro road roberts=robert robinson robust roch=rori roci
rodaj=wheeler rodolf rome=romeo roqu rosal=rose ross rossi=red rotacion=rotat rotund royal roz rud rugby=rugbi
ruidos ruman russell=russel ruth saavedr sabes sabran sabras sabros sacart sacrament=sacramento salchich saldran
salient=emphasi salm salvadoreñ sanch=san sandwich saneamient sanguine santid=saint santisim sanz=san sao sap=frog
sarcasm satir satisfactori satur saudit=saudi saul sc scienc seattl secul=secular see segovi selfi sem=sperm semafor
semanari=week senior sensat=sens senti sentirt=feel seo separat sermon servic sesg seul señ shakespear shanghai
shawn short shows=show sic sicili siembr sierv siest sil sim similitud=similar simultane=simultan sinalo sinfon
singapur singular sinopsis sintet sip siren sirvient sit=site sky skype sms soberbi sobrenatural=supernatur sobrepas
sobresal sobresalient socializ society=societi socioeconom sodi=sodium soj solan solemn sonde soni sonreir
sonri=smile sophi sopl sor sorry=sorri sotan south sp spain spanish sport sports=sport spotify=spotifi squar stalin
stan stand standard stanley stat=state status stock stop stor=store story=stori streaming=stream stuart studi=studio
suavement=soft subordin subsecretari=secretari suburbi sucr=sugar sudamer sudor suer sufragi suit sumerg
superintendent superm=superman supervis supervisor supervivient=survivor suplement=supplement suposicion
supresion=suppress suprim supus surgimient suroest=southwest surreal suscept suscit suscripcion suscriptor=subscrib
suscrit suspens=suspend sust sustitut tabasc tacon tact tag taiwan taj talon talvez=perhap tam tamaulip taquill
tarragon tart tat tb tc ted telenovel tembl tendri tenedor tenenci tenert tenor tens tequil ternur terry=terri
tertuli textual textur ther=there thompson tibi tijer tijuan timbr tips=tip titer tlaxcal tm tmb tobill=ankl
toky=tokyo toluc=luca tommy=tommi tornill toront=toronto torp torrent tortill tos=pour tost tr trab traccion tractor
trad trajeron tranqui transcripcion=transcript transexual transversal tranv trascendent trasplant=transplant traumat
trayend tregu tribal trincher trip tristement=sad trolls=troll tromp troy truen tuberculosis tuiter tunez turb=turbo
tutel tutorial tweet tweets=tweet uber uk um umbral=threshold unet unieron unific unilateral unitari ups=up url
urss=jess usars=use usb user utop uva=grape uvas=canva uy vagin=vagina vagon valdes=val valdivi=val valeri valid
vallej=valley valley valparais valvul=valv vaquer vast=extens vd vector veget vegetarian veis=willi velasc velazquez
vencedor=winner vencimient vendran veneci=venic vener venus verac=vera veredict verguenz=embarrass vertient
vestiment vibracion vicevers=versa videoclip=video viejit view villan villanuev=villa villeg=vega vincent violin vip
virgen virgin virrey visibil=visibl visualiz vit vitori=victoria viver vivi vivient vladim=vladimir vocabulari vocer
volador volvi vulg wa wang want war warn=warner warr=warren wars=war was wat watch watson way wayn webs=web wey=diy
when whisky=whiskey who wi wiki=wikipedia wild willy=mighti win wom word wordpress wtf wu xavi xbox xq yac
yaho=yahoo yang yeah yem=yemen yerb yog=yoga yu yuri zacatec zanahori zapater zar zer=zero zoolog=zoo zuli zurd
3.5: aaa aban abat abe aberr abertur abogac abolicion aborigen abr abres abrim abrirl abrupt absten abstinent acamp
acantil acarici accesibil=access access ace acech aceitun act actric=actress acuari acueduct acuest acuñ adams=adam
adelgaz adher adhier adid adjudic adob adqu adquisit adrenalin adri=adrian adscrit aduaner adyacent afa=sofa
afeccion afeit aferr afloj afluenci=influenc afro afroamerican after ag again ago agon agred agro agronom aguacat
aguiler agüer ahmed ahum airlin ak alain alamed alarcon alask=alaska albañil alborot alcant alcaz aldo ale aledañ
alegat alegri=joy alem alerg alexandr alfabetiz alfar alferez algas alguacil alienigen alleg alme almendr alo alpes
alpha alquiler=rental altamir altez altisim alumbr alv alzad alzar alzheim alzo amargur amber ambigu ambigüed ameli
ametrall amiguit anay anc anchas anchur andam andat ande=dee anden andorr anduv anemi anestesi anexion angelin angi
aniquil anochec anon anonimat=anonym antart antecesor antel anteoj anteproyect anticoncept anticorrupcion anticu
anticuerp antigüedad=antiqu antill antisemit antivirus antofagast antoin antro any apach apeg apendic apest api apic
aplaz apoge apol=polo apolog aprendiz=apprentic apresur apriet aptos aquil aquin aragu aran arand aras arcad arcaic
arcas arcoiris arder ardiend ardill ardu arellan arenal argel aric arist aristocraci aristotel armo armstrong army
arnold aro arras arrecif arrend arrug ars arterial=arteri artic artig asa asalari ascension asegurat asemej asequ
asfalt ash ashley asiqu asistencial asma=asthma asom association=associ asta asteroid astiller astro astros astut
ata ataj atene athletic atic atroz atuend audaz aur aureli austral=australia autism autocton autodefens autodetermin
autograf automatiz automotor automotriz autopsi autoritar avalanch avarici aventurer avisam aviv awards=award
axel=axe aya ayacuch ayotzinap ayun=breakfast azot azote azufr bachill bacon bagd=baghdad baham bailey bak=baker
balcan balneari bals baltimor bambu bancarrot bangkok banki bann=banner banquill barack baraj barbaco barbari barbi
barric barrig=belli bart barç basil basket bastard basurer bateri batist bautism=baptist bayern bañer=bath bb bbva
bc beat beatl becari becerr beck beethov beijing bel belgr bellisim beltran benedict beneficent bengal benitez
bennett bermudez berni bert besit betis bett betty=betti bibliotecari bicentenari=scenario bid bielorrusi bienal
bikini billeter=wallet bing bird birmani bis bisexual bishop bitcoin bits=bit bizcoch blackberry blanque blind block
blus=blu bn bobby=bobbi bocadill bocet bocin body boe bohemi bolit boll bolt boludec bombarder bombon bonaerens
bondad bondi=bond bonif bonill bonus books borbon borj=punjab borreg bosc bosch boss bots=bot boulevard br bradley
brag brandon brazil break breaking breved bridg brigadi brindis brit british broadway bros broth brothers bryan bu
bucaramang buce budism buenaventur buey bullying=bulli burns buscart=seek bustam buz buzon bye cachond caers
cajamarc cajit calaboz calam calaver calcetin=sock calet calur calvari=calvin calzon camaron cambiari
camboy=cambodia camell camerun camill camioner campbell=campbel canaliz canall cand candelari candy=candi
cannabis=cannabi cantic cantor caotic capitalin capitaliz capitoli capril captacion carabob card carent caret
cargament caribeñ carism carit carmel carnal carnic carnicer carol carranz=carr carrit carroz cartag cartograf
casablanc casanov caset cash castañed casting=cast castl catamarc caucas cauch cautiveri=captiv cavern cavid cayer
cb cds ceguer celi cenicient censor centinel ceped cepill=brush ceut cgt challeng cham champagn channel chantaj
chapultepec charc charly chas chatarr chich childr chipr chips chistos cho choriz choz chrom=chrome chu chubut chuch
chuck chul churchill ci cibernet cicatriz ciclon=cycl cid cierv cifuent cir circular circund cisn cisner citacion
ciu ciudadel cl clair clamor classic claud claustr clemenci cleveland clientel cloac clor closet cloud clubs=club
cne=acn cnte cobij cochabamb coctel codic codici codif coh=cohen cohesion=cohen coinc colegial colesterol colgant
colim colise colision colomb combustion=ignit comill community=communiti comodor compadr compars compatibil
complot=conspiraci complutens compostel comprart compresion=compress compu compus concernient concib concientiz
concordi concurr concurrent condolent conduzc confier conglomer conjetur conmocion conmov connot conocedor conr
consecu conservatori consid conson constat constel contart=tell contemporan contenci contorn contractual contraj
contrapart contratiemp contrinc controvert conveng convoy cook copenhag copyright coran cordov cordur coreograf
corporation=corpor correl corromp cortaz cortej cosmet cosmic cosquill costur coyuntur cp cpu cr craig cred
cresp=crest crime cris cristalin critiqu cromosom cross ctm cuadrill cualesqu cualid=qualiti cualific cuantic
cuaresm cuartet cuarz cuasi cuatrocient cuauhtemoc cubic cuchar cucut cuentan cuernavac cuestionari cuidador culer
culinari curacion=heal curr curricul curry cuzc cyber cyrus daddy damasc damian damnific danc dandos danil dans
daras dard darwin davil dawn days dd ddhh dea=qaeda death debi debit decenci decil decliv deduccion deep def defectu
deform defraud degener dejenm delhi delicadez delimit demarc demenci dement democratiz demolicion deneg denl denot
denv dep depriment=depriv dept derek desaf desagü desahuci desbloqu desbord descalz descifr descomposicion
desconcert descript deseabl=inabl desemboc desenlac desequilibri desfavor desigualdad=inequ desilusion
desinform=inform desinteres desliz desmadr desmantel desment desnutricion desobedient desol despacit despiad despoj
desprestigi destacament destell destinatari destruct desv desviacion detenid detractor detriment=advers detroit
deudor deutsch devalu development=develop diagonal dichos dictatorial diecinuev diecisiet diestr dif difam diganm
digit dilat dilm diox diras diri disciplinari discograf disimul disparat dispong distr distrital disuelt div
dividend dl dm doblaj doctoral dog dogm domiciliari donat doncell dong donn doqui dotacion dpto drak=drake dramaturg
drogadict ds dual duc duer duk dunc duques=duchess earl easy ebay ebol ebro ec echab echam echars echas=ass echen
echeverr economi ecuatorial eden edge edith edition edmund edo eds educacional edwards edwin efimer egoism=ego ejid
elche eleanor electric ellen ellis elocuent elsa elud elvir elvis emancip embals embarqu emblem embosc embrion
emilian emir emirat emmanuel emperatriz empir emplaz empujon encamin enchuf encin enclav encomiend encubr endeud
ene=dee energy enfri engranaj enigm enjuici ensen enseri ensueñ entabl enterpris entrant entres entretant enumer
enunci envenen envergadur envuelv enzim enzo eolic epa epicentr episcopal=bishop equit ereccion ermit erosion=eros
escalofri escam escept esceptic escori escriban escribi escrupul escrutini escuchart escuder escultor escup esforz
eslog esloveni esmalt espart espectacular=spectacular espes espesor espinoz espn esponj esquiv estandart estarl
esteril estigm estipul estir estocolm estrag estrof estuf ethan eufori eugen eurovision euskadi evad=eva evans=evan
eve evelyn ever evidenci evil evoc evolut excedent excel exceptu excluyent exencion exhort existencial exod exped
exponencial extasis extermini extingu extorsion extradicion extravag eye ezequiel fabian facund faen fair fajard
fak=fake falang falsif familiariz family=famili fang faraon fashion fast fastidi fatim faust fax faz feb feminicidi
feng fenix fenomenal feos fer=iron fermin fernand fernet ferre ferreir ferry=ferri fiar fiat ficher fide fier
filmacion=film films firefox firmant fisiolog fisur fit fitness fl flanc fland floral florenc florentin floyd
fluidez fluvial fo focus foli folklor fonsec font food foraster forb forc forev formaliz formid formos forum forzos
fosfor fost fotocopi foundation=foundat fragat francesc francotir franz françois fraudulent frederick freedom
freelanc freir friccion frid friends=friend front frustrant frutal ft fuck fugaz fugit fujimori fumador fundicion
furor gacet gag galean galer galile galind galon galvez gamb gamm gandhi gang garag gard garz=garcia gasoliner
gasp=gas gatill gauch gaviot ge gel gelatin gendarm genealog generalitat genoc genov georgian germ geron gestacion
getaf ghan gibralt gibson gif gijon gimenez giovanni girls giron glenn glucos gm gmail gob goc god godoy golaz
goleador gor gordit goy grabador graciel gramatical grandisim great greg gregory gremial grill gros grosor gross gru
gt gu guardaespald guau guayan guis guit guiñ guru guyan gym habeis=in habitacional hablam habras habri hackers
hahah hai halag halcon hambrun hamburg hann hannah hard harp harvey hass hazm hbo head health heart hec hechicer
helader help henar henri=sri hepatitis herbert hercul heredi=herein hereditari herej hermosill hermosur herv
herzegovin hidroelectr hidrogen=hydrogen higgins=higgin hills hipertension hipotet hippi hirv histeri
history=histori hmm hobby hocic holm homofobi homogene homolog hord horrend hortaliz hospitaliz hu huawei hudson
hulk hundimient hung huyeron=fled ibañez iberi ibiz ibm ibn ica ice idem idone ie ig igor ilegitim illinois impar
imperfect implac imponent impong imposit imprevist imprudent impugn impulsor imss inacces inact inalambr incans
incas incentiv=incent incid incipient incis incognit incomprens incont indag indeb indecent indecis indefens
indefinid indes index indian=indiana indiqu=indic indult indumentari industrializ ineficient inegi inept inerci
infernal infidel infin inflam inflexion infograf information ingrid inhabilit injerent inmacul inmers inmersion
inneg inodor inofens insens insepar insolit insomni insosten instantan insul insulin insurreccion int intel intelect
intensif intensific interfer interlocutor intermitent interpon interseccion=intersect intestinal intimid intoc intox
intrinsec intrus intuit invenc inventor invernader=greenhous invernal invict involuntari ion ipod iquiqu iraq iras
irma irnos irreal irresist irrevers isabell isbn isidor ismael=noel istmo item its itun iñaki iñig jacint jacki jad
jagu jajajajajaj jak=jake jal jami janet jap jaqu jarab jardiner jefferson jeffrey jenny=jenni jerg jj job jobs joey
joh johann jong jordani=jordan josep joshu=joshua joyc ju juanit judith jugos jungl juniors jupit justic juventus ka
kai kan kans=kansa karat karin katherin kati kay kazajistan kenneth kenny kent key kid kids kiev kik kill kilogr
klaus klein kms=kilomet knight ko kosov kun kuwait kyle lab labrador lacr lactanci lagart lak lanc lang langost lank
lanus laos laptop lared lars larv last latam latent laurent leandr lechug leers legit=legitim legu leist lentitud
leonor=leonard lesli let leucemi levantart levement=light lex leyeron lg liam lib liberty ligament lil lili
lily=lili limb lineamient linkedin liquidez=liquid lit liti litigi liu livian ll llos lloyd lluvios loa lobby=lobbi
lobul locacion lock locomotor locutor logotip=logo logroñ loj lon lop loren loret lost lou low lp lpm ls ltd lucer
lucky lunar lup luth luxemburg lydi lynch lyon macaren macet machet maciz macr=macro madison madonn=madonna madrin
mae maggi magisteri magistral magnat mahom mails maj majestu malari malcolm malentend malik malt mamas mamifer mamit
management=manag managu manantial mandam mandamient mandarin mandel manij manol manriqu mans mantenert manu
manufactur manzanill mao maquet marcelin maricon marilyn marisc market marley mars marsell martiri mascarill
massachusetts masters matader matamor match matild matutin mauric maxi maximilian mayones mayordom=mayor mañ md mear
mec mech mediador medioambient melancol melbourn meliss=melissa melon mend menem menendez mentor meo mercade
meridional=southern meriend merin merkel mermel meset messeng metabol meteorit metet meti metric metropolis mic
michig mickey microond=microwav mig mij milanes milton mim mind ming minuci minuscul mirador miral miram miriam
mismisim mitchell=mitchel mitig mitolog=theolog mix mk mmmm mobiliari=furnitur moc moham mohamm mom momi monac mond
money mongoli monolog monsant monstruos montan montenegr montoy montreal montt morb mordaz moreir mori moron
morrison morter mos mosaic moss mostaz mostrador motel moth motin motoriz mountain mous movert moy moyan mozambiqu
mozart mrs mt mts mtv muchedumbr muerd mugr muhamm=muhammad mujic multi multimillonari muri=die murill murphy=murphi
mussolini mutant mw naci nacient nacionaliz nadador nadal nah narcis nariñ narut nasal nath=nathan naufragi naus
navidad nayarit nazc nazism nd neci need nefast negrit nepal nerud nes neuquen nex next nfl nietzsch nik=nike nil
nism niss nitrogen nixon niñer nm noah nociv nod nogal noki=nokia noo nordic norteñ notari notoried nou nro nsa nu
nubl=cloud nuec nuez nulid nutr nutrient oasis obregon obsequi obstruccion obtendr oc oca ocamp ocde oct octavi
ocul=eye ocurrent odios odise oe ofrecert ohi=ohio oil okay oler=butler olfat oligarc oligarqu olivar oliveir olmed
omblig omeg=omega omit omnibus only=onli oo opac opcional=option operari opi oport opresor optad optimiz opto ora
orar oratori ordoñez orifici orinoc orion orozc orur osad oscil oslo osvald oswald oter other our ovari over owen
oyen oyend=read oz pachuc pacific paez pagan pags=page pajarit palad palenci pali palit palomit pamel pancart pandor
panflet panist panteon paracaid paralisis param paramilitar paranoi paranormal parentesc parentesis pari parid
parlant parroc parroquial=parish particion partid partitur pasam pasarel pasart pasatiemp pascal pasit pass patin
patit patriarcal patrocini=sponsor patronat=patron pau paulatin paypal pbi pdvsa pearl pedacit pedal pedi pediatr
pedirt pedofil pegament pelay pelis peloton peluc peluch peluqu penitent penultim pepin pepsi pequ pequeñit peralt
percy perdert=lose perdonam performanc=perform pergamin periferi perimetr=perimet perjud persever petal peñarol pf
pgr philipp phillips phoenix phot php pianist picass piensal pijam pildor pilet pink pintoresc pioj piqu piquet
pirine pixel pizc pla placenter plagi planeacion planeamient planetari planill platin=platinum playstation=playstat
ple=pleas plegari plenari plenitud plieg pnv poblacional podeis poe polariz=polar poli politecn poliz pompey ponent
ponl pontevedr pontific pontifici pool porcelan porcentual porf porfavor porfiri porsch portill portland portuari
porven poseid posguerr posibilit postgr pot potasi potest potr prader prag=pradesh prat precaried precept precoz
precursor predomini preescol prefect preguntart preocupart=worri prepotent prescind prescripcion presuncion
pretempor pretendient prevalec previen previs pric=price princ priori prioritari privacion procuradur progenitor
progresion projim proletari prolifer prom prometedor pronombr propens prorrog protesis proverbi prudenci pseud
psicoanalisis psuv pts pub pue puerc puig pujol pun punter pupil purpur=purpl puñetaz qaed qat quechu quemadur=burn
querras queved quilm quincen quinient quinter quirog quitart rab rabin radiant radiodifusion raf=rafael rafag rain
rally=ralli ralph rambl ramp random randy rascaciel rastre rati rating ratit=rat reaccionari read reafirm reag
realez reanud rec reca recalc reces recicl reciproc recoj recolect reconqu recordatori=record rectangul rectif
rectific rededor redencion redistribu reduzc reed reencuentr referend reflex refran regent=rainfal regga regi regin
regulariz reich reid reinici reivindic relampag relator relax remes remix remodel remord renat renault renuev
repetid=repeat reposicion repost reproduct reproductor reptil repudi resac resguard restaurant restrep restrict
resumen resurg retabl retaguardi retien retr retribu retrospect reuters=reuter rev revanch revent reverend
revolution revuel reynolds ri rich rif rigidez rip riz rn rocky rogeli rogers roland rolling romantic=romant
rompecabez=puzzl roo=rori room roosevelt rotond rotur round rout rs rua rub rumani run running russi rustic sabin
sabl sabotaj sabrin sacr sad saenz sah said saliv salmon salomon saltill sand sanders sandoval sandy=sandi
santan=santa sarcast sardin sarten sash sastr sat satanas=satan satelital saturn sauc saud=saudi sav say schmidt
scioli sd sectorial security seduc seduccion seductor seg segreg segui seguid=subsequ sencillez senegal sensacional
sensibiliz sensorial septentrional sepulcr serial serr servillet ses seudonim sevillan sexeni señori sg shan sharon
shaw she shell shin shopping siberi sicari sidney signifiqu siguem=doin silicon siluet simboliz=symbol simi simplic
simplific simpsons=simpson simulacr sing singh sinon sinton sinvergüenz sisi sl slim sm smart sobredosis sobrepes
sobri soc socc socialdemocrat socrat sod=soda sofi soft sog solist=solo solit solvent somali sombri sond=probe song
sonrient sorian sort sosteng sostenibil=sustain soul sourc southern soñador spa spac=space spenc=spencer spoil
sporting spot spring sres sri sta=it stanford starbucks stark start steam stef=stefan stell stevens stewart stori
strang style suavid subdirector=director subdit subi sublim subsidiari subsiguient subsistent subsuel subterran
subyacent sucied sudafrican sudan sue sug sul sulliv sultan sumari sumis sumision summ=summer superher supersticion
suplic supondr supremac surc surcorean sureñ surf surj suscrib sushi sustant susurr sweet swift switch sydney system
tab tabern tabu tachir tacn tae tai tailandes tak=take talc talk tampic tand tangibl tani tanzani tapi tapon tardi
tatian tea technology=technolog tecnologi=technolog teen tegucigalp telecinc telescopi tell telon=tee temer
temperament tempest temuc teneis tent tentat teodor ter=be terciari term terminolog terr=earth terratenient teruel
tesl=tesla tesorer than theory they things=thing think thor tias ticket tickets tiembl timon tiniebl tirador tiron
titan titanic tlc tn tobag today todd todopoder tomart tonal toni too torc torer torped torreon totalitari touch
tours=tour town toxin toy toyot=toyota track traduj=translat tranc tranquiliz transitori transnacional trascend
trasfond=background trav travies tre trenz trescient tricolor trilog trivial troll trompet tropez tru=true truch
trust ts tsj tsunami tt tuerc tuite tumblr tunic turbi turbin tve two tyler ua uc ucr uef uf uff=fuck ufff ugand
ulcer ulis ultram unan und under underground unicef uniend unif=unifi unirn unirt urani urbanist urge=urg urna=night
urquiz uses=use utensili uter uña vagabund vainill=vanilla valdr valenzuel valer vali valverd vamon vandal
vaness=vanessa vanid varsovi vasall vasquez vayans vecinal veinticinc veinticuatr vejez veloz ventanill ventur
verdug versatil versus vertebral vertig vestibul vestigi viabil vialid vibr vibrant vicari vicios vicky vietnamit
vigesim vigili viking viktor villag villalob villarreal vinagr vinci vinil virreinat vivenci vizcay viñed viñet vo
vodk=vodka voic volatil volc voleibol volkswag voltaj vox vpn vuelc vulgar vzla wad=wade wagn walking wallac walsh
ward wea websit week well wells wendy weon wer western wher why=whi wii winston wn wolf won wong work wp wright
xenofobi xiaomi xxx yal yank yanke yard yat ye yegu yen yern yi yihad yoland yuan yuc yugoslavi zambran zaval zen
zet zeus zhang zinc zocal zoe zoo zoom zum
"""

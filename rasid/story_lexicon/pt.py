"""How common the words of 'pt' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: de
7.5: a e o que
7.25: com=come da do em
7.0: na no nã=non par=stop por=becaus se um uma é
6.75: as eu mais=more os pel=skin ser=would
6.5: ao das dos=dose ele=him faz=fare foi mas me muit=mani ou pod=can seu=your sua sã=are tem=theme tod=everyth
voc=you à
6.25: aind=still anos=year aqu=here até=until bem=well cas=marri cois=thing dev=should dia diz=say ela=she está=est
fal=speak fic=will for isso=that já mesm=similar meu=mon minh=mia nos=our noss=our nov=new outr=other part pass
pesso=peopl quand=when quem=who quer=want sab=know sem=semi sobr=about só também=also te tenh=our ter=would
tud=everyth vai=gonna vez=sometim
6.0: agor=now algum=some ano=year aos apen=onli assim=thus bom=good brasil=brazil cham=call cheg=arriv cidad=citi
comec=start conhec=known cont=account deix=leav del depo=afterward diss=said dois=two eles=they encontr=found
entre=between era essa=this esse esta=this estad=state este=this estã=are filh=daughter form gost=like grand
hoj=today há jog=play lev=lightweight maior=greater melhor=improv mim=mon mund=world mã=mother nad=noth nas=nasa
nunc=never onde=where pens=think porqu=becaus pra=beach precis primeir=first segund=second sei sej=our sempr=alway
seus=thi sou=ben suas temp=tempo the=their trabalh=work tã ver=vera vid=video volt=back vou
5.75: acab=finish acho acontec=happen acord=agreement acredit=believ ajud=help alguns=some alguém=someon além=beyond
amig=friend antes=befor apresent=present após=after aquel=those aí boa=good brasileir=brazilian cad=chain car caus
cert=certain consegu=accomplish continu contr=contrast cri=creat crianc=children dar=dare dentr=insid desd
desenvolv=develop dess=these dest=these deus=god dias=day direit=right duas=two durant=dure enquant=while
entend=understand entã=then equip escol=school esper=wait estar=will estav=was estou estud=studi exist fac=face
famíl=famili feit=made fez film final fot=photo ganh=won govern grup=group hav=have histór=histor hor=hour import
inform ir junt=togeth la lad=side livr=book long lug=place lá marc=mark med=measur mei=middl men moment morr=die
mort=dead mostr=show mulh=women músic=musician nacional=nation nem=nor ness nest=herein ninguém=nobodi noit=night
nom=name num nós=our númer=number of ouv=heard parec=seem particip paul=paula país=countri ped=request perd=lost
pergunt=ask polít=polici pont=bridg popul=popular poss=may pouc=few president=presid problem program projet=project
public públic=public qual=which qualqu=ani quant realiz=conduct receb=receiv rio segu=follow seman=week send=be
sent=feel sid=side sim séri=serious tant=mani tent=tri tinh=were tip=type tir=tire tiv=were to tom torn=becom
três=three vam verdad=truth viv=live vocês=you víd=video às áre=area últim=last
5.5: acess=access algo=someth american amor=love and aparec=appear apoi=support ativ=activ através=through
atual=current aument=increas autor=author baix=download bas=base bat=bate beb=babi busc=seek c cabec=head
caminh=walk camp=field carr=car centr cerc=near cinc=five clar=clear coloc=place comig complet compr=buy
consider=consid control convers corp=bodi corr=run cultur d dad=data dem=demo deu=did diferent=differ dinheir=money
divers=various dá educ elas embor=albeit empres=compani escolh=choic escrev=write especial=special esquec=forget
essas=these esses=these estam=our event ex exempl=exampl falt=miss fat=fact favor feir feliz=happi fim=end fiz=did
forc fort=strong foss frent=front fui gent=peopl geral=usual guerr=war hom=home human i ide=idea in inclu=includ
iníci=begin irmã=brother isto=this janeir jornal=journalist lanc lei=ella lembr=rememb lhe lig=connect lo local
log=logo lut=fight mal=male mand=send maneir=way mant=maintain mar=husband mat=kill membr=member menin=girl mes=tabl
meus=mine mil=mile milhõ=million milit=militari minut moviment=movement mud=chang nenhum=none not=note objet=object
obrig=oblig organiz pag=pay pai=father palavr=word peg=grab pequen=small permit=allow pesquis=research
pessoal=person plan pois=henc políc=polic port=door post pov=peopl present principal=princip process procur=seek
professor=teacher prov=prove própri=own próxim=next quart=room quas=almost quatr=four quis=whoa realment=realli
red=network regiã=region relaçã=relat represent=repres respeit=respect respons result sair=gonna sant=santo
seguranc=safeti senhor=ladi servic sistem=system sit=site sob social sol=solar som=some sul tal tard=late
terr=terrac tev tim=time total trat=treat tu twitt=twitter têm=have unid univers=universiti usar=use uso utiliz=use
val=worth vej=see vem=come vend=sell vi vir=turn visit vist=vista vot=vote vár=sever vári=sever vã=gonna águ=water
únic=uniqu
5.25: abaix=below abert=open abril=april aceit=accept acha ache acim=abov acompanh=accompani administr ador
afirm=state agost=august ah alegr=joy ali=alli aliment=feed alto=tall amanhã=tomorrow ambient=environ amo
amér=america anim anterior=previous antig=ancient anunc=announc apes=despit aplic=appli aprend=learn aprov=approv
aproxim=approach ar arte=art artig=articl artist assist=watch assoc=associ assunt=subject ataqu=attack atençã=attent
ating=achiev atrás=ago aul=classroom açã=action bairr=neighborhood banc=bank band bastant=quit bel boc=mouth
bol=ball bonit=beauti branc=white cab=cabl cam=bed campanh=campaign candidat=candid cant=sing capital=capit
carg=load carl=carlo cart=carter cen=scene central certez=sure chef=boss cim=upper civil ciênc=scienc club
comum=common comun=communiti comunic=communic conselh=advic consig construçã=construct conteúd=content
contrat=contract cop=cup cor=colour coraçã=heart cort=cut cost=costa cresc=grow crim=crime crític=critic cuid=care
cuj=whom culp=blame curs=cours curt=curti cust=cost câm=camera danc daqu daquel=those dat=data decid decisã=decis
declar defend defes=defenc deput descobr=discov desculp=apolog desej=desir destin determin dezembr=decemb
diferenc=differ difícil=difficult dig=say diret=direct diretor=director divulg=disclosur document doming=saturday
dor=pain dorm=sleep econom=economi ediçã=edit efeit=effect empreg=employ energ=energi ensin=teach entant=howev
entrar=enter entreg=deliv envi=send envolv=involv eram=were errad=wrong escrit=written espac=space
estabelec=establish estas estes=these estiv estranh=strang estrutur=structur europ=european experient=experi
explic=explain facebook famos=famous fech=close federal=feder fest=parti fevereir=feb fiqu fom=hungri font=sourc
franc=franco funcion=work fund=background futebol=footbal futur fácil=easi garant=guarante garot=girl ger=gerard
grac=grace grav=record guard=watch homens=men houv ia idad=age igrej=church imag imagin independent=independ indic
inglês=english inic=initi integr inteir=whole inter=interact interess=interest internacional=internat internet
investig irá=will jeit=way jesus jogador=player jos=jose jov=young joã julh=juli junh=june justic legal ler=butler
levant=lift limit lind=linda linh=line list localiz=locat los luz=light líd=leader língu=languag m mai=ever
manhã=morn maravilh=wonder menor=minor mensag=messag ment=mind merc=market merd=fuck min=mine ministr=minist
ministéri=ministri mod model mont=mount mor=more motiv mudanc=chang mundial=global municípi=municip médic=medic
mês=month n namor=boyfriend nasc=born natur negr=negro negóci=busi nel normal nort=northern notíc=news
novembr=novemb nível=level obra observ ocorr=occur ocup=busi oferec=offer oficial=offici oi olha olhar=glanc
olhos=eye on onlin ontem=yesterday oper oportun=opportun ordem=order original=origin outubr=octob p pais papel=paper
paz=peac pec=sin pedr=stone pen perceb=realiz perfeit=perfect pert=near períod=period pes=heavi pior=wors
portugal=portug portugues=portug português=english porém=howev posiçã=posit possu=possess possível=possibl
prec=price preocup=worri prepar pres pret=black princip=principl produt=product produz=produc produçã=product
promov=promot pront=readi propost=propos proteg=protect prátic=practic própr=own pud=could págin=page qua=which
questã=question r real recent reconhec=recogn recurs=resourc registr=regist relacion=relat relat resolv respond
respost=answer rest=restor revel=reveal revist=magazin ric=rica roup=cloth rua=street ráp=quick s sai sal=sale
salv=salvat saúd=health seguint=follow segur=hold seis=six serv set setembr=septemb sex sext=sixth si signif=mean
signific simpl=simplest sint=feel situaçã=situat soc=social sociedad=societi sofr=suffer soment=onli sonh=dream
sozinh=alon sub sucess=success sup=super superior talvez=perhap tecnolog=technolog tend=ing terceir=third term
termin=end test teu=your text toc=play traduçã=translat transform transport traz=bring troc=exchang tua tv
técnic=techniqu unidad=unit uns=our usad=use usand=use usuári=user valor=valu vei=came velh=old verd=green
verdadeir=true versã=version via vind=come vitór=victori viu=seen vontad voz=voic vê x époc ótim=excel
5.0: abandon abertur=open abrir=open achar acident=accid acus=accus advog=lawyer afast=dismiss afet=affect agent
agradec=thank agênc=agenc ai al alcanc=achiev alemã=german alma=soul alta=high alter altern altur=height
alun=student ambos=both ameac=threat ana andar=walk aniversári=birthday anális=analysi apaixon aparent=appear
apont=point aproveit aquil=that argentin=argentina armas=weapon arquiv=file assassin assin=sign assistent=assist
assum atac=attack atend=tend atu=current atualiz=updat autoriz=author avali=assess avanc=advanc avis=warn azul=blue
açõ=share b bal=whale banh=bath barr=bar bast batalh=battl beij=kiss belez=beauti blog boas bols=pocket bons=good
brac=arm brev=briefli brinc=play básic=basic cabel=hair caf=café caix=box cal=calf calm can canal cans=tire
cantor=singer capac capaz=capabl característ=characterist carreg=load carreir=career casal=coupl casament=wed
categor=categori ced=earli celebr celul=cellphon chanc chav=key chei chin=china chor=cri chuv=rain chã=floor
cidadã=citizen científ=scientif cinem=cinema cit=mention class classific=classif client=custom cobr=copper
colabor=collabor colet=collect comand=command combat combin comemor=celebr coment=comment comentári=review
comissã=committe companh=compani compar compartilh=share complex comport=behaviour comput conceit=concept concentr
concord=agre conden=condemn condiçõ=condit confirm conflit=conflict congress conjunt=set conquist=conquest conseg
consequent=consequ constant constru=construct contat=contact contrári=otherwis contud=howev convid=invit costum
cresciment=growth criaçã=creation cris=crisi crist=christ cruz=cross cultural=cultur cumpr=fulfil cá céu=heaven
códig=code dan=dana dand david dedic defin demonstr depart depend der desafi=challeng desaparec=disappear
descrev=describ desenh=draw design destac destaqu=highlight detalh=detail dez diant=front dificuldad=difficulti
digital=digit direçã=direct dirig=drive discut=discuss dispon=avail disput distânc=distanc dit=finger divid diári
doc doenc=diseas don dr drog=drug dur=hard déc=decad dól=dollar dúv=doubt econôm=econom editor el eleiçõ=elect
element elev=higher elimin enfrent=face engrac=funni enorm=huge entrad=entri entretant=howev entrev=interview
episódi=episod erro=error escond=hide escritor=writer escut=listen esforc=effort espanh espanhol=spanish
específ=specif esperanc=hope esport=sport espos=wife espéc=speci espírit=spirit esquerd=left estadual estaçã=station
estej=our estev estil=style estim estrad=road estrangeir=foreign estratég=strateg estrel=star etc eua=uae evit=avoid
exat=exact execut exig=requir existent=exist explor express extrem exércit=armi faculdad=colleg falh=failur fals
famili=familiar far fas=phase feminin fer=wound fern=fernando ferrament=tool festival=festiv figur financeir=financi
flor=florida florest=forest foc=focus fod=fuck fog=fire formaçã=format fornec=suppli fotograf=photograph
francisc=francisco frequent fri=cold fronteir=border fug=fled funcionári=employe funçã=function fé físic=physic
gam=game gast=spend gat=cat general geraçã=generat glob=global global gol grit=yell habit=inhabit horári=hour
hospital=hospit hotel http identific=identifi idé=idea igual=likewis ilha=island imagens=pictur imediat=immedi
impact imped=prevent imposs imprens=press inclusiv=inclus incrível=amaz indo indústr=industri infeliz=unhappi
inicial=initi inimig=enemi inspir instal institut inteligent=intellig interior intern=internal invest iri=would
jam=jame john jovens=young jur=juri just l lançament=launch larg=long las=laser latin=latino legisl lend=legend
lest=east letr=letter lhes=them liberdad=freedom libert=liber licenc=licens lid=leader limp=clean lisbo=lisbon
lix=garbag loc=local loj=store louc=crazi lul man=hand manifest mass material=materi matér=materi memór=memori
merec=deserv mestr=master met=meta metad=half metr=metro milh=thousand missã=mission modern motor=driver
municipal=municip máquin=machin máxim=maximum méd=media médi=averag méxic=mexico míd=media nao=non naquel
natal=natali natural=natur necess necessári=necessari obras oit=eight ok olho=eye olá=hey one opiniã=opinion
orgulh=proud orient orig=origin our pap=papa parc=partnership parceir=partner pared=wall parlament=parliamentari
parqu=park particul=particular pensament=think perfil=profil perig=danger permanec=remain pertenc=belong planej=plan
planet plant plataform=platform pobr=poor polic porr portant=therefor posit possibil=possibl prac=squar
pratic=practic praz=pleasur prefeit=mayor presenc pressã=pressur prest=preston prim=prime princípi=principl
prisã=prison priv=privat pro profissional=profession profund=deep promet=promis propriedad=properti proteçã=protect
provavel=probabl provoc pré=pre prêmi=award put pé quadr=squar qualidad=qualiti quantidad=quantiti quebr=broken
queim=burn quent=hot questõ=issu quint=fifth rainh=queen razã=reason rea realidad=realiti record recuper=recov
reduz=reduc refer referent=refer reform regr=rule regul rei=king rein=kingdom relatóri=report relaçõ=relat religi
repúbl=republ reserv resident=resid restaur retir=withdraw retorn=return reun=meet reuniã=meet risc=risk robert rock
rod=wheel ros=rosa rost=face roub=steal ruim=bad russ=russian rádi=radio saib saiu sang=blood saíd=output sec=dri
secret sed=silk seg=follow seleçã sentiment=feel separ serã=will setor=sector sexual show silv=silva simples=simpli
sin sinal=signal sort=luck sp suficient=enough surg surpres=surpris suspeit=suspect sáb=saturday sécul=centuri t
tais=such tamanh=size tax=rate telefon=telephon televisã=televis tempor=season tentat=attempt teor=theori terc
territóri=territori terror ti top tradicional=tradit tratament=treatment trein=workout tribunal=tribun trist=sad
trás=backward tá títul=titl umas uniã urban us usa v vag venc=win venh=ben vermelh=red verã=summer vest=dress
veícul=vehicl viag=trip viaj=travel vic=addict vil=villag vim vinh=wine visã=vision vizinh=neighbor vítim=victim
york you zon=zone áfric árvor=tree índi=indian órgã=organ ônibus=bus
4.75: abrac=embrac abre=open abrig absolut abus academ=gym acadêm=academ acert acham acrescent=addit activ adapt
adequ=suitabl adiant=ahead adicion=add admir admit adolescent=teenag adot=adopt adquir=acquir adult aeroport=airport
afinal=eventu african agend=agenda agir=act agrad=pleasant agricultur aguard aguent alde=villag aleg=claim
alemanh=germani alert alex alexandr=alex all almoc=lunch alvo=target ama amar=love amarel=yellow
ambiental=environment amizad=friendship analis=analyz anda=you andré angel animal=anim anti anual=annual anúnci=ad
aond apag apart apel=nicknam apert apost=bet are=area argument arma=weapon armad=arm arrum artes=art artíst=artist
aspect assassinat=murder assembl assust=scari at atent atir=sniper atitud=attitud atlet=athlet ato ator=actor
atra=attract atras=delay audiênc=audienc aut=auto aven=avenu aventur=adventur aér=airway bah bandeir=flag
banheir=bathroom bar barat=cheap barc=boat benefíci=benefit bibliotec=librari bilhõ=billion bloc=block bob
bomb=bombay br brasíl brig=thank brincadeir britân=british brun=bruno by cac=hunt cachorr=dog cadeir=chair cai
cair=cairo caiu=fell calc=pant calor=heat camis=shirt campeonat=championship campeã=champion cancel cap
capitã=captain captur carn=meat carnaval=carniv cartã=card catól=cathol caval=hors cent=center centen=hundr
cenári=scenario cervej=beer chat che=que chegu=anybodi cheir=smell chines cientist=scientist circul clim=climat
cliqu=click clássic=classic cm co cobertur=coverag col=cole coleg=colleagu coleçã=collect coloqu=put color
colun=column colégi=school comerc=merchant comercial=commerci comet comit=committe companheir=companion
competiçã=competit complic compost=compound compreend=understand comuns=common comérci=trade conced conclu=conclud
concurs=contest condiçã=condit conduz=driven conect=connect conf=trust conferent=confer confi=trust confianc=trust
conform=complianc confront=comparison consciênc=conscienc conserv consid constituiçã=constitut construíd=built
consult consum context contig contribu=contribut contém=contain convenc=convinc convoc coorden=coordin corag=courag
corrent=current corret=correct corrupçã=corrupt cozinh=kitchen criativ=creativ crimin cristã=christian critic
crédit=credit cunh cur=cure curios cânc=cancer cã=dog daniel dav=davi daí debat decisõ=decis decret=decre ded=finger
definit dei=des demand democrac=democraci democrát=democrat demor=last dent=teeth derrot=defeat derrub desc=lace
descans=rest descobert=discoveri desconhec=unknown desempenh=play desesper=desper desist=insist destru=destroy
dic=tip digit dilm diminu=decreas dir=dire disc=disco discurs=speech discussã=discuss disponív=avail dispost=will
distribuiçã=distribut distrit=district divert=fun divisã=divis doent=sick dom domin domíni=domain dou doutor=doctor
dupl=doubl dã dê dív=debt edifíci=build eduard elabor=outlin eleit=elect eleitor=elector eleitoral=elector
eleiçã=elect eletrôn=electron elétr=electr embaix=underneath emergent=emergenc emit=issu empresári=entrepreneur en
encerr=wrong enderec=address enfim=bye engan engenh=engin entidad=entiti entra=enter entrou erros=error escal=scale
escap escrav=slave escritóri=offic escur=dark espalh=spread espec=special especializ=special estatíst=statist
estre=debut estádi=stadium etap=stage etern eur=euro evident=evid evolu=evolv exam=examin excelent=excel exclus
execu=execut exerc=exercis exercíci=exercis exib=display expect exposiçã=exposur expressã=express exterior extern f
fabric=manufactur facil=easili fact faix=track fator=factor favorit fazend=farm feder felic=happi fernand=fernando
ferr=iron fil=row fin=fine financ fins firm fix folh=leav format fortal frac=weak frances=french francês=french
fras=phrase from frut=fruit fum=smoke fundador=founder fundamental=fundament fundaçã=foundat funçõ=function
fábric=factori fãs=fan fér=vacat g gabriel gal=galleri gay gel georg=georgia gestã=manag gigant=giant gir=rotat go
golp gom googl gostos gratuit=free grau=gray greg=gregori gross=thick gráfic=graphic gui=guid gás=gas gêner=genr h
habil=skill harry=harri henriqu heró=hero hipótes=hypothesi homenag honr=honour horizont=horizon horrível=horribl
humor ident idiot ignor ii imens=immens imigr=immigr implement impost=tax impression=impress incomod=discomfort
incêndi=fire individual=individu indivídu=individu indígen=indigen infantil infern=hell influênc=influenc
infânc=childhood ingress=entranc inov=innov instituiçã=institut instituiçõ=institut instrument intens intençã=intent
internacion=internat interpret invad invés=instead irã=will is isol israel it italian itál=itali j janel=window
jant=dinner japã=japan jardim=garden jon=jona jorg jorn=newspap juiz=judg julg=judg julgament=judgment juríd
juventud=youth juíz=judi k km laboratóri=laboratori lag=lago lament=complain lar lav=lava le leg=lego legend
leis=law leit=milk leitor=reader leitur=read lent=slow leã=leon li liber lider=leader lideranc=leadership
ligaçã=connect lim=five lin=linear linguag=languag link literatur liv=live londr lou=loui lov=love lua=moon luc=luca
luis=lui luiz=lui lógic=logic mach=male madeir=wooden mail mandat mantém=keep map marcel marinh=marin masculin=male
matemát=math materi mau medicin mel mencion=mention mensagens=messag mex michael miguel milhã=million miss
mistur=mixtur moed=coin monitor montanh=mountain morador=resid moral mot=motorcycl mov=move mus=museum music
musical=music my métod=method mínim=minimum nacion=nation nasciment=birth naveg=browser navi=vessel naçõ=nation
necessár=necessari neg=pay negat negoc=negoti nervos=nervous net nev=snow new niss=that nord=northeast norm=standard
novel novidad nucl=nuclear né nív=level obter=obtain odei oest=west ofic=offici oh olhand=look oliveir=oliv
olímp=olymp onda=wave opçã=option oscar pacient=patient padr=parent padrã=pattern pagament=payment palc=stage
parabéns=congrat passag passageir=passeng paulist peit=breast peix=fish permanent=perman pern=leg personag=charact
personagens=charact personal=person perspect pet=peter piad=joke pilot pint=paint pist=track plac=place plen=fulli
poder=power policial=policeman portal potencial=potenti prat=dish prefeitur=municip prefer prend preserv
pretend=intend previst=provis princes=princess proced=procedur produtor=produc profission=profession progress
proib=prohibit project promoçã=promot propósit=purpos protest provínc=provinc prédi=build príncip=princ próx=near pt
pur=pure pux pã=bread pés=feet pós q qued=fall queir question quilômetr=kilomet quê=what químic=chemic rac=breed
rafael rai=ray raiv=anger ram rapaz=boy rapid=quick rar=rare razõ=reason reaçã=reaction reclam=complain
recomend=recommend recus=refus redor=around reflet=reflect reforc=reinforc regim regional=region regist regiõ=region
relev religiã=religion remov rend=yield repet=repeat resgat resistent=resist resolu=resolut respect resum=summari
retrat=portrait revolu=revolut ricard rodrig rol=roland rom=roma romanc rs ruas=street rural rúss sac=bag sagr=sacr
salt=jump salvador salári=salari san secretári=secretari segred=secret seguidor=follow semelh=similar sen
senador=senat sensaçã=sensat sequênc=sequenc serr sessã=session sig silênci=silenc sincer=honesti situaçõ=situat so
sobreviv=surviv sobrevivent=surviv socorr softwar sold=soldier solicit=request solt soluçã=solut sombr=shadow son
soub=know sr status suced=success suger=suggest sujeit super suport=support supost suprem surpreend=surpris
sustent=sustain símbol=symbol síti=site talent taref=task teatr=theatr tel=screen temperatur tendênc=trend tens=ten
terren=ground testemunh=wit tid=enact tio toqu=touch torc torr tour tradiçã=tradit traduz=translat tranquil=calm
transmissã=transmiss transmit trech treinament=train trem=tremend trop=troop troux=brought turism=tourism turn u
ultim=last up usam use var=vari vari variedad=varieti vaz=empti vc veloc=speed vencedor=winner vent=wind
vergonh=embarrass verific=verif vier=four violênc=violenc virtual vis=visa volum vos=your voss=your votaçã=vote vá
vêm washington web will=william with world y youtub zer=zero á álbum=album árab=arab áudi=audio és índic=index
ódi=hate
4.5: abenço=bless abord=approach abordag=approach abriu=open absurd acamp acas aceler=acceler acerc=about achav
achou acostum actual acumul=accumul adeus=goodby adversári=oppon agrícol=agricultur air alan albert alianc=allianc
alic=alicia aliás alme alt=high altas=tall altos=tall alves am amad=belov amador amam amant=lover amazon amazôn
ambas=both ame amostr=sampl ampl=extens ampla=extens ampli=broader an anal=analyst andand=walk andre=andrea angol
anjo=angel anjos=angel anna ansios=anxious antoni=antonio antóni antôni apanh aparelh=devic aprec=appreci
aprendiz=learn apropri=appropri aquec=heat araúj aren=arena armazen=storag arquitetur=architectur arranj=arrang
arrepend=regret arrisc=riski arroz=rice art arthur assalt=robberi assegur=ensur assent=seat assinatur=signatur atlét
atos atravess=cross atriz=actress atuaçã=act august austrál=itali ausênc=absenc auxili=auxiliari aviã=plane
avó=grandmoth açúc=sugar baby=babi bail=danc balanc barb=barbara barbos barcelon=barcelona barreir=barrier
barulh=nois basic be beir ben benefic=benefici bens bernard best biciclet=bicycl big bill bisp=bishop black
bloqu=block boat bolsonar bonec=doll bord=edg bot=boot box brav=bravo brilh=shine brilhant=bright brinqued=toy
buen=good bund burac=hole bíbl=bibl calendári=calendar califórn campus canad=canada candidatur=applic cançã=song
cançõ=song capítul=chapter caracteriz=characterist carinh=affect carioc carolin=carolina carteir cartõ=card carvalh
carát=charact castel=castl castr=castro catarin=catherin cd ce cear ceg=diego cel=this cem cerimôn=ceremoni
certific=certif chap charl charli chic=boy chil=chile chinês=chines chocolat=chocol choqu=shock chris chut=fall
chá=tea cicl=cycl cidadan=citizenship cinz=grey circuit circunstânc=circumst cirurg=surgeri city=citi civ=civilian
civiliz=civil clip clínic=clinic cobert=cover coc=coca coelh=rabbit colômb combust=fuel competent=compet
component=compon composiçã=composit compromet=commit compromiss=commit con concert conclusã=conclus concorr
concorrent=competitor concret conexã=connect confer confess confort=comfort confund=confus confus confusã=confus
conosc cons conselheir constitu=constitut constitucional=constitut consumidor=consum contact
contemporân=contemporari content continent=contin contribuiçã=contribut contínu=continu convençã=convent convert
convit=invit cooper cord=rope corean=corey corinthians coro=crown coronel=colonel corpor=bodi corredor=corridor
correi correspond correspondent=correspond crei=creed crenc=belief crescent=increas criador=creator criatur=creatur
criminal=crimin cristian=christian critéri=criteria cruzeir cub=cuba cult cultiv curitib célul=cell cérebr=brain
círcul=circl cóp=copi dam=emma day decor decorr=dure defensor=defend deficient=disabl definiçã=definit deit=around
deleg delic=delici demasi demit=dismiss denomin=design denunc denúnc dependent=depend depoiment=concern
depressã=depress deriv des desastr=disast descendent=descend descrit=describ descriçã=descript desempreg=unemploy
desert desfil=file deslig=shut desloc=displac desped despert=awaken desport=sport destruiçã=destruct
destruíd=destroy desvi det=deed devolv=refund dezen di diab=devil diari=daili dieg=diego diet difíc=difficult
dign=worthi direct disciplin dispar=shot disponibiliz=avail disposit=devic disposiçã=provis distant distint=differ
distribuíd=distribut ditadur=dictatorship divin diálog=dialogu diár=someday dobr=good documentári=documentari doid
domést=domest dour=golden download dram=drama dum=dug duraçã=durat duv dvd económ=econom ed edit efet=effect
eficient=effici egit ei eis=willi eix=axi eleg elenc=list elit elogi=prais emissor=broadcast emocion=emot
emocional=emot empat=empathi emprest=borrow encant=charm encar engenheir=engin ensai enterr=buri ep equilíbri=balanc
equivalent=equival es escad=stair esclarec=clarifi esfer=sphere esgot espad=sword especif=specif espelh=mirror
espetácul esquem=scheme essencial=essenti estacion=park estarã=incom estatut=status estaçõ=station estend=extend
estimul=stimul estrag estupr=rape estági=stage estáv estúdi=studio et europeus=european eventual=eventu
exager=exagger excess excet=except exceçã=except exigent=requir expansã=expans experiment=experi explod
explosã=explos export expost=expos expuls=expel extensã=extens extra facilit falec=deceas fam=fame fantas=fantasi
fantasm=ghost fantást=fantast fc fei=ugli felip=felix femin=feminist fenômen=phenomenon feri=holiday ferreir fich
fif=fifa filosof=philosophi finaliz=final fing=pretend fit=tape flameng fluminens flux=flow formal
fortalec=strengthen fotógraf=photograph fracass=failur frank fre=free frequênc=frequenc fresc=fresh frot
fundament=basi fã fórmul=formula fórum=forum gabinet=cabinet gaj garraf=bottl gentil=nice geograf=geographi
gerent=manag gil glór=glori goleir=goalkeep gols gord=fat got goz graduaçã=graduat gram=grass gran=grand graus=degre
gravaçã=record grev gráv=pregnant grã=grain gréc guerreir=warrior guilherm=guild gustav=like géner=gender ha
haj=therebi hein helen=helena henry=henri her=here histor homicídi=homicid honest hop=hope horror hot hous https
hug=hugo humilh=humbl hábit=habit ideal idiom=languag ido=went idos=elder igu=equal iii ilegal=illeg ilhas=island
ilumin=light ilustr=illustr implant=deploy implic impressã=print impéri=empir inaugur incident=incid incluíd=includ
incorpor indian individu industrial=industri inferior infinit influenc infraestrutur=infrastructur inglaterr=england
ingles=english inocent=innoc insist instagr=instagram instruçõ=instruct international=internat interromp=interrupt
interval intervençã=intervent intitul introdu=introduct introduz=introduc invasã=invas invent invern=winter
inúm=numer iorqu ire irem irrit=annoy ja jack jackson jan=jane japones=japanes jat jean joe jr juan jud=judith
judeus=jew judicial=judici jul=julia julian justific=justif kim lady=ladi laranj=orang lat=late laur=laura lee lem
lembranc=memori leo leonard=leonardo les lif=life ligaçõ lik=like limpez=clean links=link lis=lisa literal=liter
littl liçã lob=wolf loir=blond lot loucur=crazi lucr=profit lux=luxuri luís=luci lágrim=tear lê ma mac machuc madrid
madrug=midnight mag=magic major maluc=crazi mam=mama mamã manipul manual manuel manutençã=mainten maranhã march
marg=margin mari=mario marian marin=marina mark marketing=market marqu=brand mart martin martins=martin mary=mari
max may=maya mecan=mechan mecân=mechan medalh=medal medic meg=mega mend mental mer=honest metal metropolitan
metrô=subway mexican mg mi michel microsoft mik=mike milagr=miracl mineir miner misteri=mysteri mistéri=mysteri
mit=myth mm moc=girl modific=modifi molh monstr=monster moren mosc=fli mr mult=fine mur=wall muçulman=muslim má
mágic=magic más=more másc=mask múltipl=multipl nariz narrat nativ nav=ship naçã=nation necessit news nick nobr=nobl
noiv=bride notic=news noçã numer nun núcl=core object obtid=obtain obvi=obvious ocasiã=occas ocean ocident
ocidental=western ode=hate ofens=offens ofert=deal off oficin=offic olhad olhe=glanc olimpí=olymp ondas=wave open
opiniõ=opinion oposiçã=opposit opost=opposit opçõ=option or ora=now orden=order ordens=order organ=organism origin
orçament=budget ouc out ovos=egg paciênc=patienc pacot=packag pacíf=peac padrõ=pattern paixã=passion palestr=gym
palm=palmer palmeir=palmer paláci=palac pan papa paragua paralel=parallel paran paraís=paradis parcial=partial
parent=relat park particular partilh=share passei=ride past=pasta pastor pat=duck patrimôni pau pc pe pedac=piec
pegu penal=penalti per perant perc perdo=forgiv perdã=forgiv pereir performanc=perform permissã pernambuc
persegu=persecut peru pesc=fish pescoc=neck petról=oil pic pintur=paint pis=floor piscin=pool play plástic=plastic
pm poc poem poes=poetri poet pol=polo polêm=controversi pop porc=pork posicion=posit posiçõ=posit possivel=possibl
possív=feasibl posterior=subsequ postur potênc=power pr preconceit=prejudic preench prefir=prefer prejudic=harm
premi=award prep=prepar press pression=pressur prev=pre primav=spring prioridad=prioriti prisioneir=prison
profissã=profess promess=promis promotor propagand=propaganda proporcion=provid proprietári=owner
protagon=protagonist protocol provável=probabl proxim=vicin prémi=prize psicológ=psycholog pul péssim pôr põ
quadrinh=comic qualific=qualifi queij=chees queix=complaint quã=quo ranking=rank rat=mous reag=react rebeld=rebel
receit=recip recif recolh recém=newli reduçã=reduct region regress=return reis=trip rejeit=reject relax relógi=clock
remédi=medic renat renov repar=repair repent=sudden reportag reprodu=reproduct repórt=report resist respir=breath
restant=remain ret reuniõ=meet revisã=revis revolt rez=pray reún ribeir richard ridícul=ridicul rios=river
riquez=wealth rir=laughter ris=laughter rit=rita ritm=rhythm riv=river rj roch=rock rodov=highway rodrigu=rodriguez
roman românt=romant ronald=ronaldo rot=rout roteir rotin rum=rumor sabor=flavor saind salã=salon sam=same samb
santan=santa santiag=santiago sapat=shoe sarah satisfeit=satisfi satélit=satellit saudad saudável=healthi saír
segment sel selecion=select senh=password sens sentenc senã sequ seri servidor=server seçã shopping=shop shows=show
simil=similar simon sindicat=union sintom=symptom situ=situat soar=dear soberan=sovereign sobretud sobrinh=nephew
sof=sofia sofriment=suffer solteir=singl soluçõ=solut sorr=smile sorris=smile souz star stev=steve stf street
submet=meter substitu=substitut sud=southeast suicídi=suicid suj sum superfíc=surfac suspens=suspend suíc
sér=serious sérgi sóci=partner sól=solid tabel=tabl tac=taco tav taylor tchau tec=fabric tecl=keyboard
tecnológ=technolog tempestad=storm templ tenent=lieuten tensã=tension terap=therapi terrível=horribl terã tes tesour
tet teus that this thom=thoma tia titul=titl tonel=tonn tony=toni torcedor tortur trac=trait tradicion=tradit trag
trans=tran transfer transferent=transfer transiçã=transit transparent=transpar trav=travi treinador=coach trib=tribe
trilh=track trint=thirti tristez=sad trânsit=transit tub=tube turc=turkish turist=tourist turm=classmat
turíst=tourist tên=tenni típic=typic ultrapass=exceed uniform universal universitári=universiti urgent
urugua=uruguay usav usou valoriz=valu van vantag=advantag vasc vazi=empti vel=atlas venezuel=venezuela verb vereador
versõ=version viagens=voyag victor=victoria vidr=glass vieir vigil=surveil vint=twenti viol=violet violent
virg=virgin visual visualiz=view voluntári=volunt voo=flight vs vál=valid vírus=virus walt=walter we websit
windows=window your zé ácid=acid álcool=alcohol ási âmbit=scope étic=ethic óbvi=obvious ócul=glass óle=oil útil=use
4.25: abal abastec=suppli abc abort abrang=comprehens abri abrind abund acalm=omar achand acion=sharehold acolh
aconselh=advis acçã=action adam ader=join adi adicional=add adivinh adoçã=adopt adrian afeganistã afons afro
agarr=grab age agit=shake agreg=add agress=aggress agressã agricultor=farmer aids=aid ajust=adjust alago alfred=alfr
algodã=cotton alinh almas=soul alug=rent aluguel=rent alvos=target alô amand=amanda amarr amav=love amer=america
amplo=ampl amy=ami andam andament anderson ando=iso andrad andrew android anel anne=ann anot=note ansiedad=anxieti
antecip=anticip anul anônim apo=support aposent=retir app apple=appl aprendizag=learn apur=soak aquisiçã=acquisit
aranh=spider arco=bow armári=closet arquitet=architect arranc arrast=drag arrecad arrog articul=joint
artificial=artifici asas=ass ascensã asiát=asian assessor ate atlânt atmosf=atmospher atrapalh atraçã=attract atribu
atribuíd=attribut australian automat automát=automat autonom=autonomi autônom=autonom auxíli=aid av ave aves=bird
aviõ=plane avô=grandfath azu aço=steel ba bab=dad babac bac=kiss bacan back bad bagunc baian ban banan=banana
barrig=belli basquet=basketbal bastidor batalhã batat=potato batist batman bbc beatriz bebês=babi bell belém benfic
bent berlim besteir bet=beta bic bich bilhet=ticket biograf=biographi biolog biológ=biolog blogs=blog bloquei=lock
blu=blue bolív bombeir bon book borg borrach=rubber boston botafog botã=button boy brag brazil brian brind bronz
brown bruc=bruce brut=bruce brutal brux=witch burr=burk bárb bêb=drunk ca cabral cadern=notebook caind=fall calcul
cald=warm call camil caminhã=truck camiset=shirt campeõ=champion campin=camp canadens=canadian canet caos=chao
capit=capita caralh caramb carbon cardos cardíac=cardiac caridad=chariti carol carrinh=cart cartaz=paper carvã=coal
casac casc=helmet caseir=casey castanh=brown castig=punish cat cavaleir=knight cavern=cave caçador=hunter cc cels
cemitéri=cemeteri cens=census censur=censorship cerebral=brain cest=basket chicag=chicago chilen=chile choc
chov=choke christian chup cia ciclist=cyclist cigarr=cigarett cineast cinquent=five circ=circus ciúm clark claud
climát=climat cláudi coimbr coincident=coincid colh=spoon colin colombian=colombia colonial=coloni colôn=coloni
comboi comparec=compar compens compet competit complement compositor=compos compreensã=understand compriment=length
comprov=proven compõ comunitári=communiti coméd=comedi conceb=conceiv conceiçã=conceal concelh concessã=grant
concluíd=conclud cond=counti condut=conduct confeder configur cong=congo congel conscient=conscious consecut
consistent=consist consol consolid conspir const constituíd=compris construçõ=build consultor=consult contag=account
contamin contempl contribuiçõ=contribut controvérs=controversi conv=invit conviv copi coraçõ=heart corrig=correct
corrupt cot cotidian=daili country=countri cov=cover crem=cream crer=believ cristin=christina cruel crônic=chronic
cu cuidad=care culinár cumpriment=greet curv cálcul=calcul cés céus=heaven dal=dale danific dançarin=dancer daquil
debaix=underneath decepcion=disappoint decis decl=declar decorrent defeit=defect delegac demissã=dismiss democrat
demôni=demon depósit=deposit descart descont=discount descubr=discov desenvolvedor=develop desgrac=disgrac
desigualdad=inequ despes=expenditur detect devag diagnóst=diagnosi diamant=diamond dian=diana dicionári=dictionari
dificil=difficult dignidad=digniti dimensã=dimens dimensõ=dimens dinâm=dynam diplom=diploma diplomát=diplomat
direcion director direcçã=direct dirigent=offici discord discret discussõ=discuss disfarc disney dispens dist=such
distribu=distribut distúrbi=disord diversã=fun divórci dj dna doaçã dolor=pain dot doutrin=doctrin down doz=maze
dragã=dragon dramát=dramat driv=driver du dói=pain ecológ=ecolog editorial=editori ediçõ=edit educacional=educ
edward eficaz=effect eh eletr=electr eli elis=eli elizabeth email embarc=vessel emend emily=emili emissã emma
emoçã=emot emoçõ=emot empreend empreendedor=entrepreneur empréstim=loan empurr=undermin encaix encaminh encarreg
encher=butcher encomend=order encost energét=energi enfatiz enfermeir=nurs enfi enrol entram entrand
entreten=entertain entrevist=interview entusiasm=enthusiasm enxerg equador ergu eric escud=shield escândal=scandal
espacial=spatial espanhó=spanish especific=specif espect=spectat especul=specul espert=expert espinh=acn
espiritual=spiritu esquadrã esquin=corner essênc=essenc estabil=stabil estadu estand estatal=state estreit=narrow
estress=stress estás estátu=statu estável estét=aesthet estômag=stomach estúp=stupid eva evangél examin exclu=exclud
excluíd=exclud exibiçã=display expand exper=experi expor expressõ extens extinçã=extinct extraordinári=extraordinari
fach fad falant=speaker famil=famili farã fascin favel favorec=favour febr=fever fechament=closur feijã=bean
feriment=injuri festiv fi fibr=fiber ficçã=fiction fiel=faith filhot=puppi filip filipin=philippin filtr=filter
fio=wire first fiscal fisic=physic fié flash florestal=forestri flu=fluid flávi fof formul=formula formulári=form
fornecedor=supplier fortement=high fortun=luck fotográf=photograph fox frang=chicken franqu=franchis fraud fred
fregues=parish freir freit frit=fri full fumac=smoke funcional=function fur=furi furacã=fur fábi fátim gad
galinh=chicken garag garc=garcia gargant=throat gasolin gays=gay gaúch geladeir=fridg gen=gene gener=generat
genét=genet geográf=geograph gerador=generat gerald geraçõ=generat gerenc=manag gest=gestur get geórg gilbert
ginási=gym girl goiás golf gonçalv good governament=govern grad=grade grat=grate gravaçõ=record gravidad=graviti
gravidez=pregnanc green group grát=free grêmi guaran guimarã guin guitarr=guitar gêm=twin habitual=typic happy=happi
hd hect helicópter=helicopt heranc=inherit high hill hin hip histori=historian hit hitl=hitler holand=holland
hollywood homossexual=homosexu hong hort hospit humild=humbl iam=ing ian ida ideolog if igualdad=equal il
ilusã=illus imit imper=emperor implor=beg impress=print impressõ=print impuls imun=immun inacredit=unbeliev
incapaz=incap incent incentiv=incent incert=uncertainti inclusã=inclus incrív=incred indign indiret=indirect
indonés=indonesian inesper=unexpect inevit infant infecçã=infect influent=influenti informát=comput inici
injust=unfair inquérit=inquiri inscrev=enrol inscrit=regist inscriçã=enrol inscriçõ inser=insert inset=insect
instant institucional=institut integral=integr intelectual=intellectu intençõ=intent interag=interact interfac
intim=intimaci intuit invej=jealousi investidor=investor inédit inúmer=numer inútil=useless iphon ira iraqu=iraq
irmãs=sister iron isabel islâm=islam itens=item iv ivan jair japonês=japanes jason jay jerusalém=jerusalem
jessic=jessica jim joan joaquim=jose joelh=knee johnny=johnni joseph judiciári=judici juli junior justin juvenil
júnior júr=juri kat=kate kelly=kelli kevin kg king kit kong lac ladrã lago lam lan=lana lanch larry=larri last
lateral leandr legítim=legitim lesã leu=lee lgbt liberal=liber libr=pound ligu linguíst=linguist literár=literari
literári=literari litoral=coastal litr look lop lord lucian lucrat=profit luk=luke lábi=lip lésbic=lesbian
líqu=liquid macac=monkey maconh=marijuana madr=mother madur=matur mago magr mak=make maldit=fuck malt manaus
manch=stain mang=manga manobr manoel mantenh=keep mantev=kept maquiag=makeup maracanã maraton=marathon marcant
margens=margin marroc=morocco massacr massag matern mateus matriz=matrix matt maus mead mediant=through mell
mensal=month mentir=liar mercador=marketplac mergulh=dive mesquit miam=miami michell micr=micro mill=miller mir
mirand=miranda misericórd=miseri missõ=mission mist=mix mix miúd=kid mo mobil mobiliz mochil=backpack modal moder
mol=mole mong=monro montag=mount monteir=mont monument mora morad mord=bite moreir mortal mour=mourn moçambiqu ms mt
multidã mundi municip mári mérit=merit módul=modul móv móvel múscul=muscl narr=narrat nat=nato national=nation nd
necessari=necessarili nelson network nic=nice nicol nin=nina nobel nojent nomead=notabl nomeaçã=design non
notific=notif noturn=night noutr novinh now nu nuvens=cloud obam=obama obrigatóri=mandatori obstácul=obstacl obtev
ocasiõ=occas ocorrent=occurr ocult=hidden odi=hate ofend=offend old olhem oliv=olivia ombro=shoulder onu onze=our
operacional=oper oral oraçã=prayer orelh=ear orgân=organic oriental=orient origens=origin orland=orlando osso=bone
ossos=bone otim=optimist ous ovo=egg pa pabl=pablo pain painel=panel paisag=landscap palestin palhac=clown paralis
paraíb parcel party=parti passagens passaport=passport patent patrick patrocin=sponsor paus paut pdf
percepçã=percept percorr percurs=rout perfum pers perseguiçã=persecut pertencent perturb=disturb pesadel=nightmar
pescador=fisheri petrobr pian=piano piau pib pil=pile piment=pepper pinheir pioneir=pioneer pir pirat pizz=pizza
plat pmdb pobrez=poverti polit popular portador portã possibilit=feasibl postag=post posts=post poup=save pouquinh
pous povo=villag pow=power pp pq prag=pradesh precios=precious predomin pref=prefer preferent=prefer preg=preach
preguic prejuíz=loss prelimin=preliminari premiaçã presidencial=presidenti prestaçã=provis preven=prevent
prevençã=prevent previsã=forecast primár=primari privac=privaci privilegi=privileg privilégi=privileg
probabil=probabl prof profet=prophet prolong pronunc=pronounc propõ prossegu=pursu protecçã=protect protetor
proteín=protein provenient pró psdb psicolog=psycholog psicólog=psycholog puls=wrist pun=punish punh=pour pá pásco
pássar=bird pânic pó pôd quaisqu=ani quarent=forti quiet quil quinz=fifteen rab rachel racism racist radi=radio
radiaçã=radiat radic radical=radic raiz=root rap raparig rapp=rapper raquel raul ray raíz=root re reaçõ=reaction rec
recepçã=recept recom=recommend recompens=reward reconstru=reconstruct recorr recrut=recruit redaçã redond=round
ref=refer reflex=reflect reflexã=reflect refugi=refuge regulament=regulatori regular reitor reivindic=claim relembr
religiõ=religion remot remoçã=remov rendiment=incom rep=repair repit=repeat report reproduz=reproduc republican
reput requ requer=request requisit=requir resenh=review resid ressalt restrit=restrict restriçõ=restrict resídu=wast
retom=regain rev revolucionári=revolut rib rick rigor=strict rim rival rog=roger rogéri romp=broken ross rousseff
rox=purpl rui=ruth ruins=ruin rumor rur=rural ryan ríg=rigid sa sabedor=wisdom sacrifíci=sacrific saem saf sag=saga
salg sampai sandr=sandra sao sar=sara saí sbt sc scott secretár=secretari sector secundár=secondari
secundári=secondari selvag=wild selvagens=wild semanal=week semelhanc=similar sement=seed semestr=semest
seminári=seminar sensor sensível=sensibl sequestr serm sessõ sexu=sexual sexy=sexi sigl silenc simpat simpát=friend
simul singl sir sirv smith sms sobrenom society=societi sofistic=sophist solidariedad=solidar sonor=soundtrack
sons=son sop=soup sortei sous south soviét=soviet sport sporting=sport st stat=state suav=soft substituiçã=replac
substitut substituíd=replac substânc=substanc suc sug=sugar sugestã sugestõ=suggest suic=suicid
supermerc=supermarket surgiment=emergenc surpreendent=surpris suspensã=suspens suéc sérv sétim=seventh
síndrom=syndrom sír=syria ta tag tailând=thailand tanqu=tank tap tarif=rate team teixeir telecomunic=telecommun
telefôn=telecommun telemóvel=phone telh=roof temporár=timer temát=theme terminal=termin terrestr=earth tex=texa
teóric=theoret thiag things=thing tiag=santiago tigr=tiger tint toalh=towel todav=yet toler ton tornei=tournament
tort=cake tra tradiçõ=tradit tradutor=translat tragéd=tragedi trail=trailer traiçã trajetór tram=plot tranc
traseir=trash tri=trio tribun=court tribut tripul tron=throne trump tráfeg=traffic tráfic=traffic tuas turqu
tweets=tweet two tátic táx=taxi tím=shi tính tópic=topic tóqui tóxic=toxic tô túmul=tomb ucrân ue un une=one unesc
unhas unir=join united=unit universitár=universiti urgênc usin usp vac=cow vacin=vaccin vad vagabund vais
valios=valuabl vampir vaness=vanessa vantagens=advantag varg=vega vas vast=extens veg=vega veget vendedor=seller
venen=poison vers=versa veteran viajant=travel vian vias=via vicent vigor vii=viii vill=villa vilã=villain
vinganc=reveng violaçã=violat violã=guitar virtud=virtu visível=visibl vital vitor=victoria vizinhanc=neighborhood
viúv=geneva voar=fli vocal volant=steer voleibol=volleybal vulner vésp vêem víci vôl w walk=walker war way west what
whatsapp whit=white who wilson xix xvi xx young z zagueir zumb àquel árbitr=refere ás ângul=angl étnic=ethnic ênfas
êxit=success ícon=icon ídol=idol íntim=intim ó
4.0: aaron abat abelh=bee about abra abrangent=comprehens abreu absorv=absorb abu ac académ=academ acend acerv
acessív=afford acessóri=accessori achad acidental=accident acomod=accommod acre=acr action acto=act actor actu=act
acçõ=action acúst=acoust ad adem adept adesã adiçã adormec advocac=solicitor aeronav=aircraft afog afric=africa
after afund again agind agrav agred agrup=group agu=water agud=acut agui agulh=needl ala alarg alarm album
albuquerqu=albani alckmin alcoól alejandr alessandr alexand alfa=alpha algarv algoritm=algorithm algu=someon
alho=garlic alien alienígen=alien alivi=reliev allen almir aloj=accommod altar altitud alumíni=aluminium alívi
amanhec amaral amarg=bitter ambic=ambiti ambul amorim ampliaçã=expand amém anarqu ancestr andav ande andy=andi anex
anfitriã=host angolan ann ante antecedent anten=antenna antepass anthony=anthoni anã ané ap aplaus
apocalips=apocalyps aposentador=retir apreend aprofund=deeper apóstol aquát arbitrag=arbitr argél ari armadilh
armadur=armor armament=weapon armand=gun army=armi armên arqueológ=archaeolog arras arredor arrud arsenal
artesanat=craft aráb=serbia asa=idaho asil aspir assad assinal assis=sit assédi astronaut ata aten atlant=atlanta
atlas atraent=attract atraçõ=attract atraíd=attract atribuiçã=alloc atropel au auditor=audit audiçã=hear aug=eye
auror=aurora ausent=absent austin autocarr=buse automóv=auto automóvel=automobil autênt ava=geneva aval avat=avatar
aviaçã=aviat avós=grandpar awards=award away azar azeved bacharel bacon bactér=bacteria bagag=baggag bald ball
balã=balloon bancár=bank bancári=bank bang bann=banner barrac=bar barrag barret=bar barry=barri barã=bart batiz
batom=lipstick bay baí beach beck benjamin berc=steel beyonc=lyon bh bi bianc=white bienal bilhã billy=billi bin bio
biodivers=divers biscoit bizarr bla=blair blanc=white blogueir blus=blu blá bo bobby=bobbi body=bodi boi=fuckin
boletim bolh bolinh bombardei=bomb bond bondad=good boom bor=bori borbolet=butterfli bosqu=forest botân boys=boy
brad bretanh brevement=briefli brigadeir brit brooklyn broth=brother bruxel bucet budist=buddhist bulgár
bullying=bulli bush business=busi but bélgic bênçã bíblic=biblic bônus=bonus cabin cabr=goat cacau cachoeir cadastr
cadáv=corps caem caetan cag calcinh=panti camar camarg camarõ=shrimp cameron caminhõ=truck campones cano
capacet=helmet capacit=capac capel=chapel capt caract=charact carec=lack carent carib carm carmen carneir
caron=carrol cartol caráct=charact carênc catalã catedral=cathedr catálog=catalog caud=tail cautel=cautious cav cax
caí caíd caír cbf cds cebol centav=cent centímetr=inch ceo cer=wax cerimón cerr=close cerâm=ceram ces=these
cess=access cha chan chang chapéu=hat charlott charm chec chels=chelsea chequ=check chi chip christin=christina
christoph chumb churrasc chuveir=shower cicatriz=scar cient=conscious cigan cin=cinema cinematográf=film cint=belt
cintur=waist citaçã clandestin clic=click clos=close cláud clã cobertor=blanket cobranc cocaín=cocain cofr coincid
coisinh coit colaps=collaps colheit=harvest colig collins=collin colomb coloniz=coloni columb=columbia
combatent=combat combustív=fuel comentar=comment comercializ=market comissári comissõ comp=comparison
competiçõ=competit compil compor comprador=buyer comprim=tablet comunitár=communiti concepçã=concept
conclusõ=conclus concretiz condicion=condit condomíni=condo condutor=conductor conduçã conexõ=connect
confiant=confid confissã=truste confiável=reliabl congreg consagr conscientiz=awar consens=consensus consent
conseqüent=consequ consert=fix constat=wit constitucion=constitut construtor=builder consul=embassi contador=counter
contest continental=continent contorn=outlin contrari contribuint controvers=controversi contrár contêm
convencion=convent convencional=convent convenient=conveni conversã=convers coop=cooper copacaban coraj=brave coral
cordeir coreograf corn corporal=corpor corretor=broker cortin=curtain costeir cour=leather coutinh covard=coward
covid cox coz=cook cpi craig cred credibil=credibl crent cristal=crystal cross croác=croatia cru crucial
cruzament=intersect cuban culmin cup curador currícul=curriculum custód cv cápsul=capsul câmbi=exchang cúpul dai=bye
daily=daili dall=dalla danil danny=danni dant dark days=day dc dead dean death dec decent declíni defens
definiçõ=definit degrad deliber delit=offenc delt=delta delíc=delici deng=tongu denis denn=denni dens
densidad=densiti dentist dep deposit depress derram derret desabaf desagrad=unpleas desativ desconfi
desconfort=uncomfort desembarg desfrut=enjoy desliz desperdic=wast desperdíci=wast desprez desrespeit detençã=retent
detest detetiv detém devast devid=proper df diagnostic=diagnost dick diesel dificult difund difusã dilem=dilemma
diminuiçã=decreas din dinamarc dinossaur=dinosaur diog diplomat diretriz=guidelin discrimin discípul=discipl
disponibil=avail dispõ=provid dissemin distanc distingu=distinguish distinçã ditador div=geneva divergent
diversific=divers divisõ doad doar=dear doaçõ=donat docent=teacher doer dog donald dougl=dougla dra drak=drake
dre=dream dron=drone duart duba=dubai dubl duel duqu=duchess durm duvid dylan décim=tenth dêem dúz earth east eco
ecolog economiz=save ecossistem=ecosystem eddi edific edson=watson educacion=educ efetu eficác=efficaci ego
egoíst=selfish egípc egípci=egyptian elef=eleph elen=elena elian=louisiana ellen eléctr=electr emagrec emerg emigr
emissõ=emiss empenh empolg empresarial=busi emprést=loan encoraj end enem engaj english engol=swallow
enquadr=framework enred=plot enriquec entorn=environ entrav entregu=deliv envergonh=embarrass epidem equilibr=balanc
erik erva=experi erót escass escov=brush escravidã=slaveri escritur=write escultur=sculptur escuridã=dark esmag
espant espectr=spectrum espectácul=show espetacul=spectacular espionag=spi espontân=spontan esquadr esquent
essenc=essenti est estadunidens=american estagiári estat estoqu estour estrit estré estudantil=studi estudi=scholar
estímul=stimulus etióp=ethiopia etni=itali evacu evangelh=gospel ever exact exaust excepcional=except excit
exclusã=exclus exil expediçã=expedit experi experimental=experiment expliqu=explain explos explícit exposiçõ
expulsã=expel expõ=provid extint=extinct extraordinár=extraordinari extras=extra extraçã exíli exót fabian factor
falcã=falcon falênc family=famili farinh farmacêut=pharmaceut farmác=pharmaci farol fart fascist fast fatal
faun=wildlif fazendeir fbi feitic felix ferrar=ferrari festej=celebr fidel=loyalti filmag=film filosóf
filósof=philosoph find fios=wire fir=fire fisc=fiscal fiscaliz=fiscal flech=arrow florenc florianópol=minneapoli
flór fm foguet=rocket folg foment=encourag fon=headphon fonsec food ford formatur formig=ant forn=oven forr forum
fost=foster foundation=foundat foz fragment fraquez=weak fratern frei freqüent=frequent friends=friend front
frontal=front frustr=frustrat frágil=fragil fundaçõ=foundat funeral=funer fung funk furios=vicious furt fusã=fusion
futsal fác=easi fêm=femal fíg=liver fúr gag galvã galáx=galaxi gang ganhador garcí=gari garotinh garr gary=gari
gas=gase gatilh gatinh=kitten gem generaliz=general genial=awesom genér=generic gestor gigantesc=giant ginást=fit
girls=girl glor=gloria god goiân gold gonçal gordon gordur=fat gospel governamental=govern gps gradu=graduat gradual
grammy=grammi grant gratidã=gratitud gravador=record great gring grip=flu guatemal gued guian=guid guid guy
gêni=genius habitu hack=hacker hait=haiti hal hall hambúrgu=burger hamilton han hard hardwar harmon=harmoni harold
harr=harri harvard hashtag he hell=hello herdeir=heir heroín=heroin hey hidrat hierarqu=hierarchi higien=hygien
hipocris=hypocrisi hipócrit=hypocrisi his hiv ho homossexu=homosexu hondur hosped=accommod hostil=host houston how
howard hugh hum=gee humildad hungr hunt=hunter hídric=water hósped=guest ibge identif ideológ=ideolog idênt=ident ig
igor iguaçu ileg imaginári=imaginari iminent imobiliár=properti imobiliári imortal=immort impeachment impec
imperial=imperi impor=import imprim=print improv improvis impulsion=impuls imóv imóvel=properti inclin=slope inclus
incompetent=instabl incomum inconscient=unconsci incrivel=remark indeniz indi=india industri induz indíci inexistent
infect infiltr inflaçã=inflat informal=inform information=inform infra=infrastructur ingredient=ingredi injustic
inseguranc=insecur instantân=instant instrutor=instructor instruçã=instruct instânc insuficient=insuffici insult
intact intelectu=intellectu intensific intercâmbi=exchang interfer interferent=interfer interin
intermediári=intermedi internaut interrogatóri interrupçã=disrupt intervençõ=intervent intoler=toler intrig
inund=enclos invençã=invent invers=revers invis invoc ináci inês ios=io ip iranian=iran irland=holland irmandad
irregul=irregular irregular irrespons irôn isabell island iso israelens=isra item itun jacob jaim jak=jake jami
janet jardins=garden jazz jeff jennif jerry=jerri jersey jess jimmy=jimmi jin jo joel jogu johnson joi=joyc jonathan
jordan jornalíst=journal josh judaic=jewish judic=judici jun=june jurisdiçã=jurisdict jurist=lawyer justif
jói=jewelri júl júli karen karl ken kennedy=kennedi khan kids=kid kill know ladrõ land lantern=lamp lap=epa
largur=width later=lateral lauren lavag=wash law laz leag=leagu leal lealdad legaliz legitim=legitimaci
leilã=auction leon lesõ let lew=lewi liam lib=freeli licit ligeir=light light lil limã=lemon lincoln linux
livrement=freeli liçõ logan logíst=logist lol londrin loren lourenc low lu luan=luci luand lucy=luci lun=lunar
lus=disappoint lutador=fighter luv=grape láp=pencil lâmin lâmp=lamp líb líban lópez=lopez lúc lúci macau maced
machist mad magalhã magazin magistr magn magnitud magnét=magnet magníf=magnific mails=mail main maldad maldiçã
malás=malaysia manchet mangueir=hose manhattan mansã manteig=butter mantinh mantiv mantêm manu marcador=marker
marcus margaret marinheir marrom=brown marshall=marshal marvel maríl marítim=maritim mast=master matheus matrícul
matthew matur maur mauríci maçã=appl mc mec=dude medeir meliss=melissa melod=melodi mem=meme memor memorial=memori
mendonc menez mentor mençã merced mess=messi metodolog=methodolog metrag metál mia microfon=microphon migraçã=migrat
milionári=millionair milton milíc mineral=miner minimiz=minim minor minéri minúscul miser missionári=missionari
misér mitolog=mytholog moderniz modest moinh moisés=moist mold mon=monica monarqu=monarchi money morang=strawberri
morgan morumb=columbia mosquit mp mtv multiplic muniçã=ammunit muralh muscul=muscular museus=museum márci=marbl márt
míss mônic mútu nam=name nan nancy=nanci naquil narrador=narrat nascent nataçã=swim nathan naval nazist=nazi ne neo
nerv netflix neutr=neutral next neym ni nichol=nichola night nigér ninh ninj=ninja nint=nintendo niteró noel nogueir
noj nor nordestin=northern norman noro=northwest norueg noticiári notável novat=nova nua nuv=cloud ny nó obedec=obey
obrigatór=oblig obscur=dark observatóri=observatori obtençã=let obtiv ocasional=occasion offic ofíci=deed okay ola
olham olhav=look olhou omar ombros=shoulder ong only=onli operacion=oper operári oponent=oppon optar=opt optou
oraçõ=prayer oriund orleans=orlean orquestr=orchestra oswald other outon=autumn ouvint=hear ovelh=sheep over oxford
oxigêni=oxygen pac pact padrinh pagin=page pagu palh palpit panam=panama pandem panel panoram paquistã=pakistan
paradigm partidár=parti partidári=parti partícul=particl parágraf=paragraph parâmetr=paramet paród paróqu=parish
pas=not passiv pastoral patric=patricia patrimóni patriot patrocíni=sponsorship patrulh patrã paulin=paulo paulistan
peculi=peculiar pecuár pedestr pedreir=carpent pendur penetr penh pensador pensã=pension pent=haircut peopl pequim
peregrin perf=profil perfeiçã=perfect perif perifér perit periód=newspap perry=perri persistent=persist peruan=peru
perímetr=perimet petist petiçã pf phil phot=photo pi pia=sand piedad=piti pierr pilh=pile pin ping pintor=painter
pip=piper pipoc=popcorn pirâmid=pyramid pisc pistol=gun pl planalt plantã=plan plenári plural plus pneus=tire
podcast podr poeir=dust point pokémon poleg=inch poluiçã=pollut polôn pomb ponh pontuaçã=score porcentag=percent
pornô=porn porçã pos possuí postagens=post postal pot potenc=potenti pott=potter poétic=poetic prad=pradesh
precedent=previous precipit precisã=accuraci presid presidenc=presid presídi prevent previ=preced prevident primit
primári=primari prisõ privatiz problemát=problem proclam=proclaim procurador produçõ=product proeminent
proibiçã=prohibit projeçã=project prol=prone promocional=promot propag=spread propin propor proporcional=proport
proporçã=proport proporçõ=proport propri propôs pros prosper prostitut protej provedor=provid provident prév ps psd
psiquiatr=psychiatrist publicitári=public pulseir=bracelet puniçã=punish pár páti=courtyard pátr pérol=pearl
pên=peni pênalt pô pôs qu quadrilh quartel=quartz queen queiroz qui=que quilómetr=kilometr quintal=yard racial
raciocíni=reason racional=ration rad=radar rapos rapt ras rasg rastr=track raymond razoável=reason
reabilit=rehabilit read realist reality=realiti rebaix rebecc=rebecca rebeliã=rebel recei receptor recomec
recorrent=applic recu recup=recov reeleiçã refeiçã=meal refeiçõ=meal reflexõ=reflect refriger reféns refúgi=refug
reg regiment regin rejeiçã relator remanescent ren renan renasc renom renunc=resign renúnc repentin repercussã
repertóri replet repous=rest repressã res=resist reservatóri=reservoir residencial=residenti resp=breath
restriçã=restrict reuters=reuter revert=revers revog revolucionár=revolut rey ri right rind ring ritu ritual road
rob robin robô=robot robôs=robot romer rond rondôn roqu rosári=ross roy royal rss run russell=russel ruth ruíd=nois
ruín=ruin réu rótul=label sacerdot=priest saint sald=balanc salient=emphasi salvaçã=salvat samsung samuel
sandy=sandi saneament sangr sangrent=blood sanguín=blood santarém santuári sap=frog saqu saraiv sargent=silver
satisf=satisfact satisfaz saud=healthi saudit=saudi say saím schmidt school sean sebastian sebastiã secçã sedi see
selet selv=wild sensacional=thrill sensibil=sensit sensual=sexi sensív=sensibl sep=separ seren=serena sergi sergip
serpent=snake sertanej sertã sessent setent sev sever shawn she short sic sigil sign silvi simból simultan
sinc=sincer sindical=union singapur=singapor singul=singular sinops sinônim sistemát=systemat sky smartphon
soa=qaeda sobremes=dessert sociolog softw=softwar sogr soj solidã solitár=lone solitári=lone solucion=fix sombri
sony=soni soph=sophia sopr=pro sor sorvet sos sotaqu spenc=spencer squar sra sri ss stan stand stefan stephen steven
ston=stone stop stor=store stori story=stori stress studi su submarin subordin subsequent=subsequ
substancial=substanti subsídi=subsidi subterrân subúrbi sucessor=successor sucessã=success sudo=southwest sudã=sudan
suec=swedish sun supervisã=supervis supriment=suppli surd surf surt=outta sus susan suspend sust suít sydney system
sá sábi sé sérvi síntes=synthesi síri tabac=tobacco tags=tag taiwan tak=take tamb=addit tambor=drum tamp=tampa tang
tapet=tape tar=tara tartarug=turtl tat tatuag=tattoo tb tecnic=technic ted telefonem=telephon televis tell temper
temporal=temporari temporari=time temporári=timer tensõ=tension teolog=theolog teres=teresa teresin
terremot=earthquak terrív=terribl testament tesã thre=three tijol tijuc timor tin=tina tirotei tit tm toa tocantins
today tol toled tomat=tomato tommy=tommi tomás tons=ton too tor traduçõ=translat trafic traidor=traitor traj=suit
transmissõ=transmiss transtorn=disord trar=gonna traum=trauma travess tre=three trens=train tret trev trez=trevor
tricolor trig=wheat tripl triunf=triumph triângul=triangl troféu tronc=trunk tropical=tropic troqu truqu
trágic=tragic tse=dot tucan tumblr tumor tutorial=tutori tweet tyler térmic=thermal términ=term tê túnel=tunnel uau
ucranian ultra una=one under unic unific=unifi university=universiti uol urin urnas urso=bear usem usos=use usá util
uva=grape vagin=vagina valent vapor=steam varand=balconi variaçã=variat variaçõ=variat variável=variabl vatican
vazament vcs veem vegetal=veget veicul venezuelan=venezuela ventil=fan verifiqu=check verm veron vertical=vertic
vestibul vestígi viatur vietnã view vig vigent vincent vincul ving vinicius vip virtu=virtual virã visibil=visibl
visu=visual visív=visibl visõ vit vitamin vitori vivian vladim=vladimir voador voand=fli voic voluntari=voluntarili
voluntár=volunt vomit von voos=flight vov=grandma víncul=link vós vôo=flight wagn=wagner wall wallac want wars=war
was watch watson wayn wesley when wi wif=wifi williams=william wolf word wordpress work workshop xadrez=chess xavi
xbox xi xii=viii xux xxi xíc=cup ya yang year years=year yo yur álbuns=album álvar áustr=austria éram=our íris
óper=opera órfã úte=use úter
3.75: aa abdic abel=nobel abism aboliçã abordagens=approach abr abrah=abraham abrem abro abs=ab absorçã=absorpt
aced=ace acel=acceler aces=teresa acessibil achas=suppos aclam acréscim act actos=act adams=adam ades adid adjet
adjunt admissã adolf adopt adrenalin advent adventur advers advertent=warn adã af afect afi=deed afili afim afin
afins afor agem agiu aglomer ago agon agostinh agressor=assault agressõ=aggress agronegóci agropecuár
agrár=agricultur ahmed=ahm airlin alavanc aldo aleatór aleatóri alelu alem alenc alerg=allergi alfabet=alphabet
alfabetiz=alphabet alhe alhei alin alison aliv allan almof=pillow alon alpha alusã=illus alvar always=alway alá
amadurec=matur amap ambiçã=ambiti amendoim ami=friend amiguinh amist=friend amou amplitud amável analfabet analóg
anatom=anatomi ancestral=ancestor anciã andad andou andrés angra angél angúst anist anit=anita anni anomal
anormal=abnorm anoth antecessor antibiót=antibiot antigu=antiqu anton=aston antropolog=anthropolog antárt anu
any=ani apariçã=appear apeg apelid aperfeiço=improv apetec apetit=appetit aplaud apoiador=support apreensã april
aprimor aquin aquári aracaju aragã=dragon aram arauj arbust=bush arca arcebisp arcos=arch ares arian ariel
arizon=arizona armazém=warehous armaçã armêni arnald arnold around arqueir=archer arqueólog arquibanc arquipélag
arquitectur=architectur arrepi artefat=artifact artesã=craft artific=artifici artifíci artilh artilheir arts=art
artur artér=arteri ascendent asfalt ash ashley asi=asia ask assemelh association=associ assunçã astral astro ateli
atenc atendent atençõ aterr atest atrat atribut=attribut attack atuaçõ atôm audi=audio audiovisual=audio audit
auditóri auréli austral=australia autoestim autógraf autónom=autonomi auxil availabl=avail avant aveir award azeit
azerbaijã açor aéci babilôn bailarin=dancer baixinh bak=baker balcã ballet balõ=balloon bangladesh bank
banqueir=banker baptist barbi barros basquetebol=basketbal bass batism bauru bayern baz bb bc bear beat beatl
beautiful=beauti bec befor beijinh beisebol=basebal belg=belgium belgr believ benedit beneficiári bengal bençã benéf
berg bermud beth bett=better betty=betti between bezerr bia bichinh bigod bik=bike bilionári billboard bing biom
bissau bit biólog blak=blake blind block blood blumenau bndes bobag bocadinh bochech bod boeing=boe bogot boicot
bolach bolivian bonitinh=cute books=book bosc=wood boss bost botõ=button bovin bradley braganc brand brandon brandã
braz=brazil break brech brend bridg bris british britney broadway brook brothers=brother bryan brás buarqu bud budap
building=build bull burg burgues burocrac bus busqu bye bárbar búlgar=bulgarian caban cabeceir cabeleireir=barber
cacet cach cachac cadel cafés=café caip cais caixã caldeir calh=calf calibr=calib californ=california calvin camarot
camboj=cambodia camel camill camisinh camisol campbell=campbel canalh=towel cancr=cancer candy=candi canec=mug canel
canhã canhõ canin cann=lane cansac=fatigu cansat canteir cantinh=willow caprich captaçã carac caravan card cardeal
carroc cartel cartoon cartuch casin=casino casinh cassaçã=prosecut cassin=casino cast castl casual catalunh
catarinens catherin cativ cativeir catástrof cazaquistã cearens cecíl cei celestial=heaven cell cenour
centenári=cent centraliz certifiqu cf ch chad chag challeng champions=champion chancel channel chapecoens
charmos=charm chas=chase check chen chiclet chifr child children chipr=chip chiqu cho chocant=shock choic chuck
chuvos cibernét ciclon=cycl cid cifr cilindr=cylind ciment cinzent=grey cir cirurgiã=surgeon cirúrg citaçõ clair
clarez=clarenc claric=clark claudi cle cleveland clinton clon=clone cláusul=claus clérig cnn coalizã=coal cod=code
codific coerent=consist cogumel=mushroom cohen colater=side colchã colecion colect colecçã=collect coletân
coleçõ=collect colisã colleg collor colon coloni colón comarc comb=combo comedi=comedian compact compaixã=compass
company=compani compart compat compatriot competidor=competitor composiçõ=composit compreens comument=common
comunhã=communal conceitu conceitual concessionár concessõ conch condicional confecçã conferenc=confer confidencial
confin connosc conseguint consist consom constituint=constitut constrang construt construír=construct constró
consultóri=consult consórci contabil=account contençã=retent contingent=conting continh contradiçã
contrapart=counterpart contribuír=contribut convent=monasteri convençõ=convent convergent convicçã=convict
convincent=convinc convivent convém convêni cooki cool cordã=cord coritib corpus correct correçã=correct
cortes=courtesi coruj corv cosm costel costur=sew cotovel cout cozinheir cp cr crack craqu=crab crat crav
crazy=crazi cre crech=creed criaçõ crioul criptograf cristóvã croat=croatia crocodil cronogram=schedul
crueldad=cruelti cry=cri crâni=skull crê crónic=chronic cs cuc cuec cuiab cut cyrus cálci=calcium cássi când cédul
célebr=famous cícer cívic córdob córreg cômic cônjug cúmplic damasc damon daniell darwin darã dawn deborah decadent
decepçã=decept deem deep degraus delg=thin dell delíri demoliçã den depar depor deport deprim derek desaf=challeng
desarm descarg=download desconfianc descontent=unhappi descriçõ desencad desenrol desfaz desfech designers=design
deslumbr desmai desmat desnecessár desnecessári=unnecessari desord despach despeit despej destró=destruct
desvantag=disadvantag detector detecçã=detect detent detentor deterior detriment=harm detroit detrás=behind deutsch
development=develop devot devoçã=devot dezoit diabet diagram dialet dialog diaz did didát die diferencial=differenti
diligent diniz dioces diplomac=diplomaci dirc=dirt direitinh diretóri direçõ disp=shoot dispers dispersã=impair
dispor disposiçõ=provis dissident dissolu dissolv distra=distract distribuidor distrital divirt divis divorc
diâmetr=diamet dl doador doctor doi domicili domicíli dominican dond=where doou dormitóri=bedroom dorothy=dorothi
dragon dragõ drastic drew dud duk=duke dun duncan duradour dutr duzent débor déficit=deficit dígit=digit dó ea ead
easy=easi eca eclips ecrã=screen edgar edital=edit edu education=educ efect efectu einstein elain eleanor electr
electronic=electron electrón eliminatór=elimin elo elog=prais elvis=elvi elást emails=email emancip embalag=packag
embarg embarqu embosc emerson emil eminent emir emmy=emmi empreiteir empresari encarn encen enche enchent encheu
energy=energi enferm enfermag=nurs enfoqu=approach enfraquec engord engravid=pregnanc enigm enjo enlouquec enquet
enriqu enta entedi enterpris entes entrem entro entusiast envelhec envelop envenen=poison enzim eo equatorial
equaçã=equat equival er eras ernest errar errou=error erupçã ervas=experi esboc escalã escassez escav escob escóc
esfreg=rub esmalt esmerald espanc espessur=thick espingard espiral=spiral espirit espiritu=spiritu espiã=spi
espiõ=spi espn esponj espum=foam esquelet=skeleton esquisit estabiliz estadã estamp estarm esteir estel estereótip
esther estrutural=structur estuf estupidez=stupid estát estór etanol ethan etiquet=label eugen evan evangeliz
evans=evan eve eventu=event everton everything=everyth evidenc evil exalt except excepçã exceçõ=except excursã
exercit experienc=experi explosõ=explos expo expond extraíd fa fabi fabul facial facçã facçõ fair fak=fake famint
fan fanát fard fars fascism=fascist fashion fatur fe feat fed feed feedback feel feiticeir felician fend
fenómen=phenomenon fernández=fernando feroz ferraz=ferrari ferrov=railway fertil ferv fet fhc fia fianc fiat
ficheir=file fight figueir figueired figurin filadélf fileir fili filial filmagens finlând=finland fish=fisher
fitness=fit fiv=five fixaçã=fix flagr flagrant flexível=flexibl floresc fly=fli fláv fofoc fogueir fogã=stove fol
folclor folhet follow forens forest forev formador formaçõ=format four fr frald fran frankfurt franklin franço frasc
fratur=fractur fraçã=fraction freder freedom freqüênc=frequenc fret freud friday friend frustraçã=frustrat fu fud
fugit funcionár=workplac fuzil fuzileir félix fértil fóruns=forum fósfor fóss=fossil fôleg gab gabriell gai
galaxy=galaxi galh gan ganch gangu garden garçom gastronom=cater gavet=drawer gaz=gaza gazet=newspap gb genebr
generos=generous genet genocídi genr genuín geometr=geometri gestaçã getúli ghost gilm=omar gin giovann=anna
giv=give glass glenn globaliz=global glorios=glorious gm goa goian golden golfinh=dolphin golpist gomez gonzag
gonzález gouv governanc=govern gp gracinh grah=graham gramát=grammar grandez=magnitud grandios=great granit
gravement=terribl gray gregory=gregori grelh grey gt guanab guardian guardiã=guard guardiõ=guard guarulh
guerrer=warrior guerrilh guerrilheir gótic habitat had haddad=baghdad hah=haha hahah=hahaha hai hair halloween hand
handebol=basebal hann hannah hans=han har harp=harper harrison harvey has hast hat=hate havan hay head health heart
heavy=heavi hebraic help hemisféri hepatit herd herman hesit heter hi hidrelétr hidrográf hidrául=hydraul
hillary=hillari hills=hill history=histori hits=hit hmm holandes=netherland holandês=netherland hold holm holocaust
homenagens homofob=homosexu homofób=homosexu hond=honda honor honorári horizontal=horizont hormôni=hormon
horrív=horribl hospedag=host host hour hp hq html hudson hulk humanitár=humanitarian humbert hã héli hércul héter
híbr=hybrid hóqu=hockey húngar=hungarian ibam=obama ibop ice id idealiz identifiqu ilimit ilusõ im imbecil=idiot
imedi imparcial impass imperatriz implac imposiçã impotent impressor=printer impun impõ inaceit=unaccept
inadequ=inappropri inc incapac=inabl incendi inchad incluí=includ incomplet incondicional inconstitucional
inconvenient=inconveni incorret indev indiferenc indiferent indispens industrializ inerent inesquec=memor
infart=cardiac infecçõ=infect info ingrid ingênu injeçã=inject inquiet insan insatisf insatisfeit insegur
inserçã=insert insignific insistent inspetor inspeçã=inspect instabil=instabl instantan=instant instaur
instint=instinct institu=institut institucion=institut instituíd=institut instável=instabl insuport=inconveni
insurgent intencional intermédi interrog interv intestin intimid into intuiçã intérpret invasor=invas invasõ
inventor=invent inventári=inventori invert inút iow=iowa ipad ipanem ipirang iraquian iren iris=iri irlandes
irlandês=irish irrelev isa=andrea isaac isaí isbn isent isençã islam islând=ireland islã israelit=isra iss=ass
istambul=istanbul itaja its=it ivet ivo=ivori ix jac jacar jacki jacqu jad=jade jamaic=jamaica januári=januari
jaquet=jacket jared=jare jav=java javi jb jeans=jean jefferson jeffrey jeitinh jejum jeremy=jeremi jessi job jobim
joey joinvill jordân jordã joshu=joshua journal joy joyc juazeir juc juliet=julia jung junçã jurament júpit ka kai
kan=kane kans=kansa karin=karl katherin katy=kati kay keith kent key ki kid kiev kiss klaus knight kurt kyle lab
labirint lacun lagart=lizard laj=lay lak=lake lamb lank=lanka laptop lariss latim=latin laud lavour lawrenc lea lead
led left legiã leig len=lana lenc lendári lenh lençol lençó lesli letal letíc level levement=light levy=levi
leõ=lion lg lia liberty=liberti lic=slice licenciatur lilian lily=lili limin lingeri=underwear lingu=tongu
linguagens=languag lins liu liverpool living=live liz lloyd lobat logotip=logo london lorenz lost louis lour louvor
ltda lucky=lucki lulu lumin luth=luther luxuos lã léo macarrã macedôn macei machism maci macic madagasc madalen
madam madison madonn=madonna madrast madrinh madureir mae maestr=master maggi magic maioridad majestad=majesti
making=make malcolm malh malign malv malár=malaria management=manag manchest mandament mandel mandioc manej=manag
manh=tomorrow manhãs=morn manuscrit mao mapeament=map maps=map maquin marcaçã=mark marcial=martial marechal marfim
margar marginal=margin maris market marley mars=mar martel=hammer marth=martha martinez marx marxist marí mascot
mason massachusetts=massachusett massiv masturb matild matricul maurici mb medi mediador mediaçã medieval=mediev
medit mediterrân=mediterranean mediçã=measur medul medíocr meirell melani melody=melodi membran mendig mens
mensageir mensalã menu mercenári mercosul mercúri metralh metrópol metáfor=metaphor mexic=mexico mickey mid migr
migrant mij milan milen=mile milã=milwauke milêni=millennium milímetr mind miniatur minim mirim mitchell=mitchel
mocinh mog molecul=molecular molequ molécul=molecul monetári=monetari mongól monic=monica monopóli monro
monst=monster montan=montana montant=amount montenegr montreal moon moor morceg morning=morn mos=moss mosaic=mose
most mosteir motel moth=mother motociclet=motorcycl mountain mous movi mpb mpf mrs multidõ=multi multimíd
multinacional=multi muniqu muniçõ=ammunit mural muril murphy=murphi murray mutant mutaçã=mutat mw máf mágo
márc=marbl mármor=marbl mín=minimum místic nadador napoleã=napoleon narraçã=narrat narut nash natál naz=nazi nazar
nba nc need negaçã=negat negligent=neglig negoci=busi neil nepal nerd newton nicarágu nich nik=nike nil ningu=nobodi
nist noah nok=nokia north nostalg notebook nothing=noth notóri novent noz noçõ nsa nul numb=number nutrient
nutriçã=nutrit náutic nít oab obcec obedient obes obs obsessã=obsess obsolet obstant=howev obtém ocasion ocul=eye
odebrecht odor=smell official=offici ohi=ohio oitav oitent olga olind=linda oms=doin once=onc opa=op opin=opinion
opositor opressã=depress opõ oqu orador orang orar order ordinári org orgasm originári=origin orkut orla ortodox
osasc ostent otan otto otári otávi ousad outror overdos owen own oz pachec pacific pack pad padilh padrast paes
paisagens=landscap paiv paixõ panc pand=panda panflet=flyer pant pantanal paol papagai parabeniz paradeir paradox
parafus parag paraguai paranaens paranó parasit pard parv passarel passarinh passatemp patam patern patríc
patét=pathet paulinh=paulo pavilhã paviment pb pdt pearl pecador pedacinh pedagóg pedal pelot=ball pelotã pendent
penitenciár penitenciári penínsul=peninsula penúltim pequenin percentag percentual=percentag percussã percy=perci
perdedor perez perfect period pernambucan perpétu person personaliz pertinent=relev pervers períc pessim pest=plagu
petrópol=minneapoli ph philip philips phoenix phon=phone photoshop pictur pierc pijam pimentel=pepper pinh pink
pinterest pio piracicab piranh pit plantaçã=plant plantaçõ=plant planti=plant plasm=plasma playboy
playstation=playstat plaz=plaza pleas pleit pneu=tire po poe pond ponder pontifíc pontu populacional=popul populariz
pormenor porn pornograf=pornographi porreir portel portátil=laptop portõ=port porã=porch potent=power potável
poupanc pour pranch prateleir pre precoc=prematur precár predador=predat preferencial pregador prejud=harm
prejudicial=harm prematur premiss premium pressupost pressõ=pressur prestígi pretext pretty=pretti prevalec
previs=predict previsõ=predict pric=price primordial print priscil privat procissã profec=propheci profer prolifer
promissor=promis promoçõ=promot proprietár prorrog prostituiçã=prostitut protagoniz protótip proveit providenc
provincial=provinci provisór=provision provisóri=provision proíb prudent=cautious prá prévi psb pseud
psicopat=psycho psiquiátr psol psíquic publicitár=public publiqu puc pudim puert=puerto pulmã=lung pulmõ=lung punk
purez=pure pus pv pág=page pérez pílul pódi pól pôst qi quarenten=quarantin quartet queens=queen queimadur=burn
quesit quot quântic quên ra racion radial raimund rain ral ralph ramalh ramon ramp ranch randy=randi rang=ranger
raphael rapidez=rapid rascunh rastreament=track reacçã=reaction reading=read ready=readi reafirm reagan reajust
realez=real really=realli reator rebanh rebel recessã rech recib reciclag=recycl recipient=contain reconcili recrei
redençã=aris reed reencontr reestrutur=reconstruct referenc refin refrã refém regat regga reinald relâmpag relíqu
rem remet remix remont remuner=compens renal=kidney reorganiz repass repens repetid=repeat repetiçã=repeat
reportagens=report repres research residenc=resid resort resourc respiratór responsabiliz ressac resson=reson
ressurreiçã=resurrect ressuscit restring=restrict retard retrospect return retór=rhetor revers revest review revis
revisõ=revis revitaliz=reviv reviv revolution=revolut rex rezend ria riach rich rifl rins rn ro roberts=robert
robinson robson=robinson roc=rori rodei rodolf rodoviár rodoviári rodriguez rodríguez roland roll romant rompiment
ron room roraim rotaçã=rotat round rpg rsrs=hahaha rt rtp rubens=rub rubr=rubi ruby=rubi ruiv ruptur=breakup
ruy=ruth ré réplic=replica réus sabrin sabã=soap sacanag sacol sacrament=sacramento sacrific sad said sais=know
salarial=salari salaz salgueir salm salomã samura=samurai sanch sanchez sancion sanduích=sandwich sanitár sanitári
santidad=saint sançõ=sanction sardinh sarney sash=sasha sat satanás=satan saul sav=save saíss scienc script sea
search season seattl second secul=secular security=secur seduz seguiment=pursu seit=seat selecçã seleçõ self
semifinal=final senegal senhorit senn sensat sensaçõ=sens sensibiliz sentimental sepultur seqüênc=sequenc serg
serial sermã serran ses=session setúbal seçõ shak=shake shakespear shan=shane shaw sherlock shop sidney sierr=sierra
sil silicon silveir silvestr simbol simboliz=symbol similar simplic simplific simpson simultân simã simõ
sinaliz=signal sing sinistr sinton sintét siqueir siti=site six skat=skate skype slid slim slogan sm smart snow
sobrancelh=eyebrow sobrenatural=supernatur socializ sociólog=sociolog soft solen=sole solidári=solidar somál=itali
sond=probe song sonhador sophi sorocab sortud=sort sosseg soul sound sourc southern spa spac=space spam special
sports=sport spray spring standard stanley stark start stell=stella stephani stewart still stock strang
streaming=stream strik=strike strong stuart style submissã sufoc sugir suicid suit sujeir sullivan summ=summer suor
superficial=shallow superintendent=superintend superman supervision=supervis supervisor suplement=supplement suplent
suponh supor supr supõ sur surfist surr surreal sush=sushi suspir sutil sutiã suzan swift sánchez séc sênior=senior
sócrat sódi=sodium súbit=sudden tabuleir tad talk tam tampouc tan tanzân tao tatian tatuagens=tattoo taubat taxist
tbm teatral=theatric tech technology=technolog teen tei teimos telecom=telecommun telespect=spectat temor=fear
tempinh ten tentaçã=temptat terapeut=therapist terapêut terceiriz tern terrac territorial=territori terry=terri
testosteron textur tha=thai than them ther=there they thing think thompson thor through tic=attic tig=tiger
tipic=typic tiradent tiran toch todd togeth toky=tokyo tomb tont torneir toront=toronto toss=jess tot totaliz=total
touch town toxin tracy=traci trad=trade trajet=rout tramit transaçã=transact transaçõ=transact transcriçã=transcript
transmissor transplant trator=tractor travesseir=pillow travest traçã traíd tremor tres=three trilog
trimestr=quarter trindad=triniti trip troféus tropic tru=true trust trégu tubarõ tuberculos tuit tumult tunís tup
turb=turbo turbulent tutel tutor tvs=televis tábu tún uberlând ufc ugand=uganda uk ultimat=ultim umidad=humid unanim
unem unha union uniu uno=one unânim uruguai=uruguay usb user usual va valenc valentin validad=valid valley vanguard
varej variant vasconcel vassour ve ved vegetarian velhinh velos veloz venez ventr=belli ventur verac verbal
verif=verifi versus vertent vestiári=wardrob vestuári=vest vet=veto veterinár=veterinari veterinári=vet vetor
viadut=via viam viann vibrant vidal videoclip=video videogam=game vien=vienna viess=vienna vietnamit=vietnames
views=view vigi vilarej villag vilõ vinagr vinc vingador vinil=vinyl vinícius violaçõ=violat violet violin viral
virgin=virginia virgín viss vitim vivênc viável voa vocabulári=vocabulari vocaçã vodk=vodka vog vol voou votaçõ=vote
vulcã=volcano vulg vácu=vacuum válvul=valv várz véu vênus walking=walk wang ward warn=warner warren wat=water week
well wellington wells=well wer=were western wher=where whisky=whiskey why=whi wid=wide wikipéd=wikipedia wild win
wint=winter without woman women wond=wonder working=work workshops=workshop worth wow wu xanga xv xvii=viii
yaho=yahoo yes yog=yoga youth zac zec zelând=zealand zen zeus zoológ=zoo zoom átom ávil âncor ângel ânim ão è
épic=epic évor ê íntegr ñ óbit óptic=optic óptim órbit ótic úmid=moistur
3.5: aah=noah ab aba abacax abad abaf abbott abdomin abdominal abdul abdômen abe aberr abol abram abraã abrim
abstinent abstrat abóbor=pumpkin acarret access ace acentu acolhedor acres actriz actualiz actuaçã=action acúmul ada
add addison adel adentr adiament adn=ann adob adopçã adqu adultéri adversár advert ae aed aeronáut afegã
afliçã=bother afront ag against agath agil agnes agrac agronom aguirr ahh aid ain airbus aja ajoelh ak aka alabam
alain alas alasc=alaska alask alberg albin alcool=alcohol alcorã alcânt ale aleatori alec alemãs=german alentej
alfac alfons alfândeg algas algem alist allianc allison ally=alli almad alo along alons alquim also altez alucin
alugu alvarez alvej alvor alzheim alérg amament amanh amas=love amazing amber ambiçõ=ambiti amel ameniz amigã
aminoác amir amnés ampar amplas amplos amsterd amsterdã=amsterdam amél analgés analog analít anatel anchiet andas
andes=ass anedot anem anestes anfitriõ angari angelin=angela anglo aninh anitt aniversari anonimat=anonym ansei
anselm anta anteced anticorp antoin antoniet antropólog antun=tune anunci anvis análog anónim anôn anõ apagã
aparat=devic apariçõ apartheid apit apoiant apol apoll=apollo apolog apos apostól apps=app apress aprision apront
aptidã apto=apt aptos aquisiçõ arar arbítri arcar archiv ardent argil aristótel arlind armar armazéns armstrong
armén arom=scent arqueolog=archaeolog arquitect arquitetôn arraial arranh arranqu arrebent arremess arrep=regret
arrow arruin arterial=arteri artesan artesanal articl asma=asthma asneir aspas aspet ass assimil assombr
astronom=astronomi astros atalh ateu ateus atlantic atorment atrev atribuiçõ atrit atroc att atuant atum aud audiçõ
audrey audác aur auster austríac autarqu autent autism automobilíst autoral autoritári autárqu aux avalanch avc
aventureir avenu averigu aversã avess aviv avon axé ayrton azeiton açuc açud bacalhau bach background bagd baham bai
bailey bait baldwin balneári bals baltimor bamb bambu bandej bangkok bangu banks=bank banquet barack baralh barcel
barn barney baron barragens barric barril=barrel bart basc baseball based bastard bastã bater=drummer batiment battl
baunilh baú bbb bd beauty becky bee been beer beethoven behind beirut bej belmir belíssim bendit beneficent bennett
benny benson benz berkeley berlin bern=bernard bert beverly=bever bexig beyond bib bibliotecári bieb=bieber bif
billi binár biotecnolog bipol biquín=bikini bird birmân birthday bis bishop bitcoin bits=bit bjs blaz blitz blogg
bloom bm bmw board bobagens bois bolet boletins bolsist bombard bonfim bonni bonzinh boo boquet borj born botelh
botswan boulevard bourbon bowl bra bradesc brady branquinh bras bravur=bravo brazilian breaking=break breg brett
britt brizol broken brooks bros brot brows buck buddy budism bug bul bum bumbum bureau burguês burk burkin burns
burocrát burric burton bust butl butã buy buzz bósn búlg caating cabocl cachorrinh=puppi cadet cafeín caixinh caju
calheir calour calçõ camarim cambridg caminhoneir campainh camponês camõ canaliz canc candombl cannab canoag cantin
cao capang capil capim capitul capoeir caps capã caranguej cardoz cardápi caret caricatur carism carismát carlinh
carly carnav carnavalesc carpinteir carrasc carri carrossel carruag carson cartilh cartóri cascat cascavel casey
cash cass casset cassi castor catalis catarat catolic catorz cavac cavalc=ride cavalcant cavalheir caveir cavidad
caçul caótic cb cbn cbs cecil cegueir celeir celin celt celulos century cerebr cerej=cherri certam certidã=certif
certinh cervical cez champagn champanh chandl chanel chantag chapéus=hat charg chass chatic chest chevrolet chief
chinel chips=chip chiquinh chlo chorã chrom chronicl church churchill chác=tea chávez ci ciclism=cycl ciclov cientif
cil cimeir cinderel cingapur cinqüent cinturã circunst=circumst cisc ciudad=citi ciument cl clamor classic
classif=rank clay clayton clean clement cler clich click clor cloud clímax coach coadjuv cocô cody=codi coeficient
coerênc coesã coffe cognit coitadinh colateral cold colegial=cole coleir colesterol coletor combustã=fuel comentari
comerci comic comics coming=come comission comitês comments=comment committe common commons commonwealth community
comovent compatibil compatív=compat comportamental compressã=compress computacion computacional compôs comíci
concepçõ concili concluír concíli condecor condens condess condolent condor confidenc confisc confissõ=truste
confusõ=confus conglomer congonh conjug conjuntur connecticut conr conrad conservador consoant constantin constel
constrangedor constro contabiliz contagi contant contenh contrab contraditór contraditóri contradiçõ contramã
contrapont contraçã contribut contribuíd=contribut conturb convicçõ=convict convosc convulsõ convívi cook copenhag
copyright coqu coquetel corant cordel coring coron corporation=corpor corps corregedor correl corromp cortej cortez
cos cosmét coub could council count county=counti court courtney couv cowboy cpf crawford creativ credenc credit
credor creed creek crepúscul=twilight cresp criancinh criciúm cristalin cristãs=christian cronolog cruc crucific
crystal ct cubr cum cumplic cupcak cupom=cup curricul cusp cuzinh cuzã cynthi=cynthia czar cálic cárcer cáucas
cântic cétic cíli cínic cól cósmic cômod cônsul cú cúbic daddy=daddi daisy dak dakot=dakota dalton damiã daniels
dans=in darcy dard dari dawson db decifr deck decol decomposiçã decênc dee def degrau delator delaçã delfim delicad
delinquent demarc democratiz demográf demênc dental denv=denver department depil depost depriment derby=derbi desab
desacord desapont desbloqu descalc descarreg=load descas descentraliz desconstru descontrol desdobr desembarc
desembarqu desentend desequilíbri desfavor desfeit desg=worn desgost desigual desilusã desinter desistent desmond
desmont desobedient desorganiz desperceb desprov destinatári destro destroc destrut destruír desvaloriz desvantagens
desvend desânim detectiv detev deton devolu dext dezenov dezess dezesset diamond dianteir diarr difam difer=differ
dim diminuíd dinamarques dinamarquês dinast dirã discern discotec discovery discriçã discórd display dissert
disting=distinguish distorc distorçã=distort distorçõ distraçã distraíd diversõ divindad dixon diáspor dióx=dioxid
djs dns doa docinh documental dodg doe doend doeu dogm dogs dolly donn=donna dons doo dossi doubl doug
downloads=download doyl doçur dp drag dramaturg drenag=drainag drink drop drummond drástic ds dual dublag dublin
duch dudu duet dulc=sweet dumont dung duo duplic duques duran durez durã dvds=dvd dádiv débit díaz=day dór eagl earl
early=earli echo eclesiást economic edge edison edith edition=edit editori edmund edna edwards ee egipt egoísm=ego
eiffel ein eldor electric eliz=elizabeth ella elle=she elli elliot ellis=elli elsa elton ema emanuel embal embat
emblem emergencial emili emmanuel emot empir empoder empreit empresár emíli encan encarcer encarg enchem enchend
enciclopéd enfeit enforc eng englob ente entrass entret envolt envolvent enxaquec enxofr enzo epic episcopal eps
equatorian equaçõ equivoc equívoc ereçã erick eritr erosã erra erradic erre esa esbarr escandal escoament escocês
escolinh escolt escombr escop escorpiã escoteir escravatur esfaqu esfri esmol espess esplendor espontan espreit
espécim esqu=ski esquadrõ esquil estac estaleir estant=pour estatur esteban ester estic estocolm estudant estânc
estéril esvazi eta etár etíop eucalipt eufor euric european evandr evarist evasã evelyn every=everi evolut exaustã
exced excedent excepcion exchang exij existencial exoner exorc expedient expediçõ expert explicit exponencial exprim
expôs=enact extensõ extermin extermíni extraterrestr eye eyes eólic fab fabríci facet fadig faith fall falls=fall
falsidad falsific familiariz fantasy fantoch fara farm farof farr faró fatim faust fax façanh faísc fear feeling
feng ferguson ferment ferroviár=railway ferroviári ferrug fertiliz festinh fetich fev fictíc fictíci field fighting
figueirens fij filhinh filiaçã financial finj finn fion firefox=browser firewall firmement=firm firmez fisch
fisiolog fisioterap fitzgerald fl flag flaut flavi flert flexibil flight floyd fluent flutu flutuant fmi focus
fofinh foliõ folk forb forj formos frag fragil framework francesc franki franz freddi freddy frederick freelanc
freeman freix french friburg frigoríf frost frozen frustrant frustraçõ frág=fragil ft fuj fulan fumant fun furacõ fá
fê fênix fóssil ga gabã gaiol gait galeg galiz galpã galã gandh=gandhi gans ganânc gap gardn garf gargalh garibald
garrett garrinch gasp gavin ge geek gelatin generation generic geo geoffrey geolog georgian gerard german gerson
gerênc gess gestant gi gib gibson gill gilson gisel giusepp gladiador glamour gle glen glicos=glucos glitt glândul
gmt goes=goe gogh going=go goku gon=gone gonn gonzal gor gordinh goril goth=durham goulart gr gracios
grafit=graffiti gramp granj gratific gravat gravur gregóri gretchen grid grif griffin grosseir ground grut guadalup
guarniçã guaruj guev guillerm guns guru gus gusmã guys gwen gênes gír gómez hab habilit habitacional=room
hackers=hacker half ham hamburg=edinburgh hands=hand hang hank harbor hardcor harley harmony hart hassan hava
havaian hawai=hawaii hayley hbo heath=heather hector hegemon heh heheh hei heim heitor hemorrag=bleed henderson
henr=sri herald herbert hernandez hernández hero herr=canberra herzog heterossexual hidrogêni higiên hilton hilári
him hindu hipotec hipotét hippi hiroshim hist historical hj hm hobby=hobbi hoffman hoffmann hogwarts holland holly
holofot honros hood horizon horóscop hospedeir hqs hr hs hu hub huck hussein hyun hábil iat iber ibirapu ibm ibn
ibrahim icôn idas idem idiotic idol igniçã ilegítim ilhéus illino ilud ilícit imacul imaterial imoral impacient
imperd implícit impond imponent importantíssim impossibil impossív=impos imprevis=unpredict imprópri impôs imund
inat inaugural=inaugur inca incans incess inchac incis incluír incomuns incont increment=increas incub incursã
incursõ incômod indesej indetermin index indiqu industr induçã ineficient inexplic infel infernal inflam infraçã
ingenu ingestã ingrat inofens inquilin inquisiçã insens insepar insid insinu inss instrumental=instrument instruíd
insulin insôn intel interamerican intercept interdisciplin interdiçã intermitent interpol interrupçõ intoxic invençõ
inversã invict invisív=invis invál inérc io iogurt ipod irad irin irma irmos irmãozinh irracional=ration irresist
irrevers irrig isis=isi ismael ital itam itaú itiner itinerári itu iugosláv ivy iêmen jacint jae jagu japan jaul je
jed jenkins=jenkin jenn jennings jenny=jenni jensen jeov jerem jerom jesuít jesús jet jg ji jill jiu jj jk joa joann
joaquin jobs=job joguinh johann johnston joli jong josu jp ju juarez judiciár judith judy judô julien=juli
juliett=julia july jump jundia junin jurisprudent jus=juic juven juventus jéssic=jessica jô kar karaok karat
karm=karma kati ke keep kendall kenneth kenny=kenni kentucky keys kik kind kingdom kings kir kirk kits kitty kkk
kkkk klein knox ko koch kosov krishn kristen=christian kung kuwait kyli kyot kát labor lacerd ladeir laden lagun
lanchonet lang languag laranjeir lareir larv laurel laurent lavand=laundri layout leah learn learning leav leblon
legislatur legum=veget legít leigh leil=manila leir leitã lembret lendár lennon lentidã leonel leonor leopold lequ
less letiv leucem levez lex libanes libér lights limeir limi limited lindsay lindíssim ling linguist linhag=line
lion lionel liquid lir listag listr liturg livrament lixeir lixã lobby=lobbi lobisom lobã locaçã lock locomoçã
locutor logic login loirinh lois lok lomb lon longev=lifetim looks=look loop lopez lorrain lotaçã loud louisian
lourd loureir=loui louv lp ltd luar=outdoor lucen luminos lusófon luxemburg lydi lynch lynn lyon lázar lív lúcif
maca macap machin machuqu maciel mack mackenzi macr madagásc=nascar madelein mafald mafios magnus mainstr maiones
maioritari majoritari malafa malandr malaw malhaçã malik mamil mamífer manag mandant mandíbul manil manning=man mans
mantiment many maom maput maquilhag marab maranhens marcell marci=marvin margin margot mariann marilyn maring marion
marionet marlen marlon marquinh marquês marroquin martinh martín martínez marvin marxism=marx maryland marés masc
mascar masters mastr matador matanc match math matinal matrimôni=marriag matrix mauric mauritân maxim maxwell mayor
maçãs mclaren md mdb mds mean mech medellín median medical medin mediçõ meet megan meig meirel melanc melã memori
menininh menstruaçã mençõ mercy merecedor meredith messeng mestic metabol metall meteor meteorolog meteorológ
metragens mic michigan mick microond=microwav middl midiát midnight migraçõ mikhail miley milk million mills=mill
minaj ming minhoc ministerial minnesot mint mirant mirror mis missour mitch mixtap mk ml mma mobiliári mocidad
modelag=model modul moe mohamed mohammed moldur molin molly mom monarc mond=world monetár=monetari moniqu=monica
monitoriz montagens montevidéu montgomery mordom morn morrison moscov moss mossor mostard motim motocicl motorol
mott mourã=mourn mozart mozill moçambican moçã msn=messeng mst mto mu much muhammad muitíssim mul multinacion
multipl multishow mumba murr museum must mut mutaçõ mutu=mutual mv myanm myers=myer médium métric míssil=mine mític
nadin nand naom nass natali natash=sasha nation nau naum navarr nazism=nazi nbc neblin ned negã nen neoliberal neon
ner=black nerds=nerd neurôni neutral neutraliz nevoeir newark newslett ney=heck nfl ng nicolau nicolás niemey=meyer
nietzsch nigel nigerian nikk nilton=carlton nirvan nitrogêni nivel nixon nm nobrez nociv nolan nominal noronh norton
norueguês notad notoriedad notór noé np nr ns nuas=nude nubl nuc nudez=nake nuev numér nus=nude nápol náus níg
obrigatori obstruçã obtend odontolog oferend offlin oficializ oil oklahom olav olimp omissã ongs onça ooh op
opcional operár opor oprim ops opus ordinár oregon orfanat organizacional=organiz orifíci originár ornament oro
orquíd orteg ortiz ortográf orácul oscil oslo ostras osvald otimiz ovári ow oxigéni oás pacaembu padroeir padroniz
pagod pagã pal palac palavrõ palerm palet palit pam pamel pandor panquec papal papelã papers parabens paradis
paraens paraiban paraqued paredã parentesc parnaíb pascal pascoal pastel pastilh patinh patins=skate patolog
patriarc patrimonial patriót patro patrõ pavor pavã pay payn pcc pcdob peac pedagog pediatr pedofil pedrinh pedros
pedági pedófil peer peixot pelourinh películ pelúc penny=penni pensilvân pensõ pentágon pep pepin peps percepçõ
perfur=drill perseg perseguiçõ persist pertinh peruc petersburg peterson petrobrás petrolin petrolíf peã peñ pg pgr
phd philipp=phil phillip phillips pianist=piano picant picass pick piec pier pig pigment pilat pinguim pinguins piqu
pistoleir pitt planeament planetári planilh planíc platin platã plausível players plebiscit plum plági pms
pneumon=pneumonia pocket poetis pok=poker polariz political politécn polonês poluent=pollut polv polém polón pom
pomp pontap ponteir pontual pool porcelan pornográf porsch porteir portland portuár portát porçõ possuíd posted
potigu potássi powell=powel powers pox ppp pras precauçã precauçõ=caution preced preconceitu prefáci pregaçã
premiaçõ=premium prens preparatóri prerrog presencial presidiári prestigi preston presum presumivel presunt
pretendent pretensã princ principi prior prisional prism prison prix probl processual professional profissionaliz
profissõ=profess progr progred progressã=progress projeçõ promocion=promot promulg pronom pronúnc propens
propond=proposit proposiçã proposiçõ prosseg provisõ provém prós próstat prótes psc pseudônim psicanális psp ptb pu
pub puberdad published pulg pulitz pulmon=lung pum punhet puniçõ punt pupil purific purpos putin putinh pádu pál
pântan pêl pêsseg pólvor qaed=qaeda qat qdo qq quadril quality quaresm quatorz quentin quentinh queridinh quest
questionári quilomb quilombol quimioterap quinhent quinn quintan quiosqu quit quo quotidian qué quén rabin rach
racing radiant radioat radiodifusã=radio rae raf=rafael rafinh rainbow raj rally ramal ramir ramirez ramón rancor
rangel rangers rapidinh=rapid rappers=rapper ratific rating ratinh raven razo razoavel raçã raúl rbs reabertur reabr
realc realism reavali rebat rebec recarreg rechei recicl recint=fenc reclusã records=record recort recreat recri
recíproc redentor redig reeleit refaz=reset refeitóri refir=refer reflect reflit reformul refresc regener
regent=rainfal reginald regulariz reid reinic reintegr releas religios relut relv rememb remess remors renault
rendiçã repercussõ reposiçã representat represál reprim repris reprov republ repúdi resend=reset resfri residual
resorts respiratóri ressent restabelec retaguard retali retençã=retent retribu retrocess revanch rever reviravolt
revólv=rev reynolds=reynold rg rh rhod richi richt ricky=ricki rid riem rights rihann riley rinoceront rip ritchi
riu rivers rm robbi robot robust robót rocky=rocki rodney rogers=roger roi roj rolling=roll romen romári romên ronni
roosevelt rory rosan rosari roth roug rov rpm rr rsrsrs ru ruand rub ruben rud=rude rue=street ruiz=ruth rul
running=run rush russian rég régu rômul saar sabin sabonet sabotag sadd safadinh safety safr saliv sall sally
salmã=salmon sals salsich salvaguard salvament=salvat salvator salõ samanth=samantha sand sandál sangal sangrament
sanidad sans santand santist santíssim sançã sapatilh sapuca saramag sarcasm sarcást sarr satisfatór saturn saudaçã
saudaçõ savag sb schneid scooby screen sd sebastián secretari secçõ sedutor seduçã segreg selen=helena selfi sell
semanári semifin=semi semiár semânt sena senhori senior sensu sentinel seo separat septemb sepult seriedad serás
sesc seth sets seul=alon seven sg shadow shampo shangha shannon shap shar=share sharon sharp sheik sheil shell
shelley sherman shin ship shirley shirt shoppings shorts shot shrek sibér signatári silenci silíci simmons simpatiz
simpsons simpósi sims=sim sina sincroniz sindic sinfôn singh sintr siren sist sistemat ski skin sl slow small smil
sobral sobrecarg sobrenatur sois solan solidár something=someth sonic sorrident sorry=sorri spears speed spik spin
spirit split sportv spot spotify springfield springs squad staff stag stalin stanford stanton starbucks stars
station stay ste steel stein step stevens=steven stj storm strip styles suavement subestim subit=sudden subjacent
subjet sublim sublinh submund suborn subsidiár subsistent subsol=sub sue sultã summit sumári sunset sunshin superfic
superst supremac supressã=suppress suprim survival suzann suzuk suín swat sweet swing switch sylvi sát sê sí sóbri
sóc sós sôn tablet tablets tabu tae tai tailandês tank target tars tarzan tas tatu tc tcc=icc td tea teas tect teddy
teerã tej telefón telemóv=phone telenovel telescópi television=televis televisor telm tennesse teodor teológ teoric
tequil terez terezinh terreir territori tesl tesoureir tess testícul teólog thal thank thanks theatr then theory
thes third thron tibet tibetan tiet tiffany tigel tijuan timelin timidez timothy timã tios titanic titâni titãs
tivéss tj tnt tob tobag toby tocant tog tomorrow tonal tong topograf torment tornozel=ankl torped tou tours toxic
toyot=toyota tr track training tranqüil transexu transgêner transposiçã=transit transversal traumát travel tremend
trevor trezent triag tribal tributár=tax trick trilhõ trincheir trinidad tropec trot trovo trovã troy truth trâmit
tsunam tt tubul tuck tufã tumb turbin tuít tvi=televis type táctic tártar tédi tén=tenni térr têxt têxtil=textil
tórax ua uber uberab ubuntu uc uef uerj ufrgs ufrj uh ui umbig unb underground unesp uni unicamp unicef unilateral
unind unit updat upload upon upper ups urbaniz url urna=night ursinh ursos urâni usd utah uti utilitári utop
uvas=canva vaginal vagã vagõ vaidad=vaniti valad=val vald valentim valh valid vall=valley vals valênc vancouv vandal
vans varel various varr vascul vazã veig velhic velóri vener verdian verdur veredict version versícul vertic
very=veri vesp vestiment viabil viabiliz viad viaçã vib vibr vibraçã vibraçõ viem vietnam vigênc vigíl vikings
viktor vilel vintag virgens=virgin virgindad=virgin virgíli virus vision visivel vitrin viços viés=vii volkswagen
vovô voyag vu vês vítor vó vôos wa wad=wade wait wak wally walsh wan wand wann wanted watts wav webb weekend weekly
wei weiss wendy wes whitney wii wik=wikipedia wikiped=wikipedia willi willian=ian willy winchest wings winston wish
won wong woo wood woods woody=woodi words would wright wwf wyatt xd xequ xerif xiit xing xingu xiv xml xp xxx yal
yan yeah yourself yu yuan zack zap zebr zel zelador zeld zhang zhou zik zimbabw zinc zodíac zoe zombi zoo zuckerberg
zuriqu zâmb ágil álvarez ángel ápic árdu árid ártic ânsi ã êxod êxtas íam ímpar óscar ósse óvul ô
"""

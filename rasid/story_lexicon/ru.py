"""How common the words of 'ru' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: в
7.5: и
7.25: на не=she с
7.0: как=what он=they по что=que эт=this я
6.75: а был=era все=all для=pour за=blah из к котор=which но о так=such то у
6.5: год=year до е ег=his ещ=still же мы от=bye сво=their
6.25: больш=more будет=will бы во врем=time вы говор=say дел=do друг=other есл ест=ada ил=ing их когд=when кто=who
мен=menu мне=ive мо=mia может=may над=hope наш=our нет=non нов=new одн=one очен=veri перв=first посл=after
при=recept работ=work росс=russia сам=most себ=self со теб=you тольк=onli ты уж=alreadi человек=person чем=whi
чтоб=para
6.0: без=without бол=pain быт=be вас=you вид=speci вопрос=question вот=here всег всех=all г где=where город=citi да
даж=even дан=data дела=do должн=should дом=home ем=him жизн=life игр=game им=name кажд=everi лет=summer ли лучш=best
люд=peopl м мест=place мир=world мног=mani можн=can москв=moscow нас=our нача=start ни ну нужн об=wallpap
област=area один=one под=under получ=receiv последн=last пот=then прав=right прост=simpl раз=onc российск=russian
русск=russian сдела=made сегодн=today сейчас=now сказа=said стал=becam стран=countri такж=also там=there тем=topic
тепер=now тог=del том хорош=good хот=want част=part через=through этот=this
5.75: no буд важн=import вам ваш=your вед=incom вмест=togeth воен=militari возможн=possibl войн=war времен=temporari
всегд=alway всем=everyon втор=second главн=princip государствен=state групп=group два=two действ=action ден=day
дет=children дорог=road дума=think женщин=woman закон=law зде=here зна=know известн=known имен=name истор=histori
книг=book команд=team компан=compani конечн=yes конц=end лиц=face лиш=onli люб=love межд=between мог=could н нам=our
наход=find нег=him некотор=some нескольк=sever ним=them них=them нич=noth ноч=night образ общ=common однак=howev
организац=organiz основн=fundament оста=remain отношен=relationship п перед=befor побед=victori пок=till помощ=help
поч=whi почт=email поэт=poet прот=against прошл=past работа=work развит=develop район=area результат=result
решен=solut рук=hand ряд=near связ=connect сем=famili сил=forc сильн=strong систем=system след=next слов=word
случа=case совет=advic сред=environ стат=articl сто=hundr сторон=side суд=court счита=consid сша тво=your тогд=then
тож=too тот три=three тут=here украин=ukrain фильм=movi хоч=want цел=object центр=centr час=hour числ=number
школ=school явля=was
5.5: i the автор=author активн=activ александр=alexandria американск=american апрел=april арм=armi б бел=white
бо=battl бог=god борьб=fight брат=brother будут=will будущ=futur бывш быстр=quick ве=entir велик=great вер=believ
верс=version вечер=evening видел=seen власт=author вниман=attent вод=water вообщ встреч=meet всю=entir выбор=choic
высок=high выход=output глав=chapter глаз=eye голов=head государств=state готов=prepar дава давн дал=gave две=two
движен=movement двух=two девушк=girl действительн=realli деньг=money деятельн=activ дне=day дня=day добр долг=debt
долж=should достаточн=enough друз=friend душ=soul европ=europ единствен=onli жен=wife жив=live жител=inhabit занима
зат=then здан=build земл=earth знает=know знач золот=gold игра=play ид=idea имеет интересн=interest информац=inform
использова=use исследован=research кажет=seem качеств=qualiti класс=class клуб=club ко ког=whom количеств=quantiti
красн=roug кром=except крупн=largest куд=where культур=cultur легк=easi либ=either личн=person ма мал=littl мам=mom
март=march матч=match машин=machin международн=internat мер=measur местн=local месяц=month министр=minist
минут=minut миров=worldwid мнен=opinion могл=could могут молод=young момент=moment московск=moscow мужчин=men
назад=ago назва=name называ=call найт=find написа=written направлен=direct например=exampl народ=folk народн=nativ
населен=popul настоя=present наук=scienc научн=scientif национальн=nation начина=start недел=week нельз=cannot
нем=him необходим=necessari нибуд никак=none никогд=never никт=nobodi новост=news ноябр=novemb нрав=like
образован=educ обществ=societi обществен=public обычн=ordinari оказа=underw окол=around особ=special особен=especi
ответ=answer открыт=open официальн=offici пар=coupl парт=parti период=period песн=song план=plan плох=bad
показа=show пол=field политик=polici политическ=polit полн=full получа=receiv понима=understand поня=understand
пор=sinc постоя=constant появ=appear правд=truth правительств=govern предприят=enterpris представля=repres
президент=presid приня=accept приход=went причин=reason пришл=arriv про проблем=problem провод=wire программ=program
продолжа=continu проект=project производств=product происход=occur проход=passag процесс=process прям=direct
пуст=empti пут=path пыта=tri пят=fifth рабоч=workplac равн=equal рад=glad различн=various разн=differ ран=earli
республик=republ реш=decid род=born рол=role рост=growth рубл=dollar рф сайт=websit сборн свет=light связа=associ
сезон=season сентябр=septemb сер=seri сердц=heart скольк скор=soon слишк служб=servic см смерт=death смотр=look
снов=again соб собира=collect собствен=own советск=soviet современ=modern совс=quit согласн=agre созда=creat
создан=creat соответств=correspond состав=composit составля=compon состоян=condit социальн=social союз=union
спасиб=thank специальн=special сраз=immedi средн=averag средств ссср стар=old строительств=construct существ=exist
счет=account сын=son т те тел=bodi телефон=phone территор=territori тех=les течен тип=type точн=precis трет=third
труд=labor тысяч=thousand узна=know украинск=ukrainian улиц=street управлен=manag уровн=level услов=condit утр=morn
участ=particip феврал=feb федерац=feder форм=form х ход=walk хотел=want хочет=want цен=price чег=what
чемпионат=championship черн=black член=member чувств=feel экономическ=econom язык=languag январ=januari
5.25: август=august автомобил=car ан английск=english баз=base банк=bank безопасн=secur берег=shore бизнес=busi
благодар=thank близк=close боев=combat больн=pain больниц=hospit большинств=major будт быва вариант=option
век=centuri верн=correct вернул=return вернут вероятн=probabl вещ=thing взгляд взял=underw взят=take вин=wine
включ=includ владимир внешн=extern внов=again внутрен=internal возраст=age войск=troop вокруг=around восток=east
восточн=eastern вперв=first вперед=forward врач=doctor врод встрет=meet встреча=meet вся=entir всяк вход=entranc
вчер=yesterday вызва=caus выигра=won выступа высш=superior вышл=came газ=gas газет=newspap гг герман=germani
геро=hero го голос=voic гор=mountain городск=citi гост=guest гражданск=civil границ=border д далек=far дальн=further
дальш=further дат=date двер=door девочк=girl декабр=decemb денег=money депутат=deputi детск=child джон
директор=director длин=long довольн=satisfi договор=contract доктор=doctor документ=document доллар=dollar
европейск=european ед=food един ж желан=desir жил=hous жит=live журна=magazin заб=forgot завод=factori
завтр=tomorrow задач=task законч=end замет=notic заня занят=employ запад=west западн=western зач=whi защит=protect
заяв=state звезд=star здоров=healthi знак=sign знал=knew значен=valu значительн=consider зон=zone игрок=player идет
издан=edit измен=chang изменен=chang имел=were имеют=have ин иногд=sometim иностра=foreign институт=institut
интерес=interest интернет=internet искусств=art использ=use использован=use историческ=histor источник=sourc
итог=outcom июл=juli июн=june й капита=capit карт=map картин=paint квартир=apart ком=whose комисс=commiss
комитет=committe комнат=room комплекс=complex контрол=control корабл=ship корол=king кра=edg крайн=extrem
красив=beauti кров=blood круг=circl крым кстат куп=purchas курс=cours л лев=left лес=forest летн=summer лиг лин=line
литератур=literatur любл=ador любов=love магазин=store маленьк=small мальчик=boy мастер=master мат=mother
материал=materi меньш=less метод=method метр=metr мил=cute миллион=million министерств=ministri миха млн=million
мно=ive модел=model мор=sea муж=husband музык=music мысл=thought наверн=probabl назван=name наибол=most
наконец=final начал=begin начальник=chief нашл=found небольш=small невозможн=imposs независим=independ немецк=german
немн=slight несмотр=despit ник=nobodi ног=foot номер=number нормальн=normal нос=wear обнаруж=discov объект=object
обязательн=compulsori огромн=enorm октябр=octob опасн=danger операц=oper определен=certain опубликова=publish
опя=again орган=organ оруж=weapon основ=base основан=base остав=left остальн=els отвеча=respond отдел=depart
отдельн=separ отец=father отказа=refus откр=open отличн=excel относ отправ=send отсутств=absenc отц=father
оценк=assess очеред=queue парк=park парн=guy перевод=translat переда=transfer переход=transit петербург=petersburg
писа=wrote письм=letter плат=dress площад=area повод=about повышен=increas подготовк=prepar поддержк=support подобн
подума=thought подход=approach позвол=allow позволя=allow поздн=late позиц=posit полиц=polic полност=complet
половин=half положен=posit получен=obtain помн=rememb помога=help попа порядк=order поскольк=becaus пост=post
постав=put потеря=lost похож=similar пошл=went правильн=correct практическ=practic предлага=offer предлож=propos
предложен=propos председател=chairman представ=imagin представител=repres прежд=befor прекрасн=wonder
премьер=premier привет=hello придет=will приеха=arriv призна=recogn пример=exampl примерн=approxim принима=accept
принят=adopt приятн=pleasant пробл=problem проведен=undertaken прода=sold продаж=sale продукт=product
произошл=happen промышлен=industri прос=ask пункт=point путин р размер=size раньш=befor рассказа=told реальн=realist
ребенк=child регион=region рек=river реч=speech реша=decid родител=parent рожден=birth руб руководител=manag
руководств=guid самолет=plane свобод=freedom свободн=freeli север=north северн=northern сел=villag серг
серьезн=serious сет=network сист=system ситуац=situat сих скаж сложн=complic случ=happen слуша=listen сможет
смысл=sens снача=first собра=gather событ=event совершен=perfect совместн=joint соглас=agre сообщен=messag
соста=composit состо=consist состоя=consist сотрудник=employe сохран=retain список=list спокойн=calm спорт=sport
способ=way способн=abil спрос=ask срок=deadlin станет станов=becom станц=station старш=older стен=wall степен=degre
стол=tabl стольк=alot страшн=scare стро=construct структур=structur судьб=fate та театр=theatr текст=text техник
техническ=technic технолог=technolog тоб точк=point треб=requir требован=requir тренер=coach трудн=difficult туд
турнир=tournament тыс=thousand тяжел=heavi уб=kill убийств=murder увеличен=increas увер=confid увидел=saw
уда=succeed удар=hit ум=smart университет=universiti уровен=level успех=success устройств=devic уход=care уч=learn
участк участник=particip учен=scientist факт=fact федеральн=feder фонд=fund фотограф=photo франц=franc
французск=french хозяйств=farm цвет=flower центральн=central частност=particular чемпион=champion черт=trait
чест=honor четыр=four чист=clean чита=read чут=slight шаг=step шест=sixth широк=wide э экономик=economi этап=stage
юг=south южн=southern
5.0: a c ii of абсолютн=absolut автобус=bus агент=agent адвокат=lawyer административн=administr
администрац=administr адрес=address академ=academi акт=activ акц=share ал=iren алекс=alex америк=america
анализ=analysi англ=english андр аппарат=devic арестова=arrest атак=attack аэропорт=airport бесплатн=free
библиотек=librari билет=ticket ближайш=nearest блок=block богат=rich бож болезн=diseas борис брак=marriag
британск=british брос будеш бумаг=paper бюджет=budget ван=bathroom васил=andrea введен=introduct вдруг=sudden ведет
ведущ вел великобритан=britain верхн=upper верховн вес=weight весел=fun весн=spring вест весьм=veri вечн=forev
веществ=substanc взросл=adult взрыв=explos виде=video видет=see видим=visibl видн=visual виж виктор включа=includ
влиян=influenc внутр=insid вовс водител=driver возвраща=return возвращен=return воздух=air воздушн=air волн=wave
волос=hair вооружен=arm ворот=gate вполн враг=enemi вскор=soon вспомн=rememb выбира=choos выбра=select вывод=conclus
выгляд=look выда=give вызыва выйт вып=drink выполн=accomplish выполнен=execut выполня=perform выпуск высот=height
выставк=exhibit выступ выступлен выходн=weekend выш=abov вышел генера генеральн=general глубок=deepli гол=nake
гонк=race горазд горяч=hot господ господин гот=readi груз=cargo губернатор=governor давлен=pressur дает
двигател=engin дво=two двор=courtyard двум=two де департамент=depart дерев=tree деревн=villag держ=hold держа=keep
деся=ten детств=childhood дмитр днем дни=day доб=accomplish добав=add дожд=rain дол должност домашн=homemad донецк
дополнительн=addit доста достижен=achiev доступ=access доход=incom доч=daughter дочер=daughter др древн=ancient
дум=think дух=spirit духовн=spiritu евген евр=euro ел=helena естествен=natur еха=drove жал=complain ждат=wait ждет
жела=wish железн=iron женск=femal жертв=sacrific живет животн=anim журналист=journalist заверш=complet завис=depend
зависим=depend задан=task задержа=keep заключен=prison закр=close закрыт=close зал=hall замен=replac
заместител=deputi замечательн=remark зап=smell запис=record запрет=prohibit заседан=meet застав захват=grab
заявлен=statement звук=sound зелен=green зим=winter зимн=winter знаеш знаком знаменит=famous знан=knowledg знат=know
знают=know зрен=vision иб=par ива игор иде=idea идт израил=israel изучен=studi имет имеющ=deed инач=otherwis
интерв=interview информацион=inform иска=seek исключен=except испан=spain исполнен=execut истин=truth итал=itali
итальянск=italian йорк=yorkshir кабинет=cabinet камен=stone камер=camera кана=channel кандидат=candid карьер=career
каса=regard категор=categori кг кем=who ки киев километр=kilomet кин=cinema кит кита китайск=chines клиент=client
ключ=key км княз=princ коллег=colleagu колон=coloni командир=command компьютер=comput конец=end конкретн=specif
конкурс=contest контракт=contract конференц=confer конфликт=conflict концерт=concert коротк=short космическ=cosmic
коф=coffe критик=critic крут=cool кубк культурн=cultur лагер=camp ладн=ahh ленин лечен=treatment лидер=leader
лист=leav литературн=literari лондон лун=moon любв=love любим=favorit людьм=peopl макс=max максимальн=maximum мар
марк=mark масс=mass массов=mass матер=mother медицинск=medic мелк меня мероприят=event мечт=dream мин=mini минск
мирн=peac мисс=mission млрд=billion мм множеств=set мож=can можеш мозг=brain морск=sea мост=bridg мощност=power
мужик мужск=male муз=museum музыкальн=music мэр наблюда=observ наград=reward надежд=hope назнач=appoint
назначен=appoint найд=found налич=avail налог=tax нарушен=violat наскольк=depend настольк науч=learn нашел=found
неб=sky недавн=recent неизвестн=unknown нефт=oil ниж=below нижн=lower низк=low никола норм=norm нуж нью
обеспечен=ensur обеща=promis областн=region оборон=defens оборудован=equip обрат обратн=back обраща обращен
обсужда=discuss обучен=train объединен=associ объяв=announc объясн=explain обяза обязан=duti огн=fire огон=fire
ограничен=restrict одежд=cloth однажд=onc одновремен=simultan ожида=expect означа=mean ок=window оказыва окн=window
окончан окончательн=final округ=district олимпийск=olymp оон оп=experi описан=descript определ=defin орга=organ
организова=organiz осен=autumn остава=remain останов=stop остр=acut остров=island осуществля=undertaken
ответствен=respons отда отделен отечествен=natur открыва=open откуд=where отлич=distinguish отлича=differ отмет
отмеча=note относительн=relat отряд офицер=offic очевидн=obvious очередн=anoth очк=glass ошибк=error пальц=finger
памя=memori памят=memori памятник=monument пап=papa парен=guy переговор=negoti передач=transmiss переста=ceas петр
писател=writer питан=nutrit пишет=write планет=planet победител=winner поведен=behavior погибл=die пода
поддержива=support подня подписа=sign подробн=detail подруг=friend поезд=train пожалуйст=pleas пожар=fire позж=later
поиск=search пойд показател=indic показыва=show поколен=generat полезн=use полицейск=policeman полк=shelf полож=put
польз=user польш=longer помещен=premis помим=besid помог=help помоч=help понрав=like понят=notion понятн=understand
попрос=ask популярн=popular попытк=attempt поражен=defeat порт=port посмотр посмотрет=view постановлен=decre
пострада=suffer постро=built поступ потер=lose поток=stream пошел появлен=phenomenon появля=appear праздник=holiday
практик=practic предел=limit предмет=subject предполага=assum представл=present представлен=present
предыдущ=previous прежн=still прекрат=ceas прем=award пресс=press преступлен=crime приб=arriv привел=proceed
привод=forget приказ=order приложен=app применен=applic применя=appli принцип=principl природ=natur
присутств=presenc прич=anyway пришел=came провел провер=check провест продолж=continu продукц=product произведен
производ=produc пройт пространств=space противник=oppon профессиональн=profession профессор=professor
процент=percent проч=other прошел птиц=bird работник=worker радост=joy разв=regardless развива=develop
разговор=convers раздел=section разниц=differ разработа=design разработк разрешен=permiss рамк=frame
расположен=locat распространен=spread рассказ=stori рассказыва=tell расследован=investig рассматрива=consid
растен=plant расход=expens реакц=reaction реализац=implement ребенок=child ребят революц=revolut региональн=region
редк=rare реж=mode режим=mode резк=sharp ремонт=repair ресурс=resourc реформ=reform родин=homeland родн=nativ
рома=romanc рыб=fish рынк=market сад=garden сан санкт сбор=assembl сборник сведен=info свидетельств=evid свят=saint
сегодняшн=today секретар=secretari секунд=second сельск=rural сестр=sister сид=sit син=blue скорост=speed слаб=weak
слав служ=serv случайн=accident слыша=heard смен сми смог=could смогл=could смотрел=watch смотрет=view снима=engag
снят собак=dog собран=meet соверш соглашен=agreement содержан=content соединен=connect сожален=unfortun
солдат=soldier солнц=sun сон=dream сообщ=report сообща=report соответствен=respect соревнован=competit
сотрудничеств=cooper спат=sleep специалист=specialist спин=spine списк=list спор=disput спортивн=sport справ=right
спрашива=ask спуст=later сравнен=comparison ст став=put стара статус=status стил=style стих=poem стоимост=valu
столиц=capit стоя=stood страниц=page страх=fear студент=student судебн=judici сумм=sum сут=gettin
существен=substanti существован=exist сфер=sphere схем=scheme сцен=scene счаст=happi счастлив=happi сыгра=play
сюд=here тайн=mysteri творческ=creativ творчеств=creativ темн=darker температур=temperatur теор=theori тепл=warm
тих=quiet товар=good тон=tonn торгов=commerc торговл=trade традиц=tradit традицион=tradit транспорт=transport
трех=three трудов=employ ту тур=tour турц=tourism тюрьм=prison увелич=increas увид=see увидет=see угл=angl
уголовн=crimin угроз=threat удовольств=pleasur ужасн=aw указа=indic указыва=indic умер=die упа=fell
управля=administr урок=lesson усил=effort услуг=servic успел успешн=success установ=instal установк=instal
установл=instal установлен устро утвержда=argu участвова=particip учебн=educ учет=account учител=teacher
учрежден=institut ушел ф фактор=factor фестивал=festiv физик=physic физическ=physic философ=philosoph фина=final
финансов=financi фирм=firm фон=background формирован=format фот=photo фронт=front функц=function футбол=footbal
футболист=footbal характер=charact хват=enough хвата холодн=cold хочеш храм=templ художествен=artist художник=artist
хуж=wors цар=king церкв=church церков=church ч частн=privat чащ=frequent человеческ=human честн=honest
четверт=fourth чуж шанс=chanc шо=show штаб=headquart штат=state эксплуатац=oper электрон=electron элемент=element
энерг=energi эффективн=effect ю юр юридическ=legal явн=clear япон=japan японск=japanes ярк=bright ясн=clear
4.75: and b d e for http iii in l new p s t to v x xix авар=accid автоматическ=automat автомобильн=vehicl аг=yup
агентств=agenc ад аз=asian актер=actor актрис=actress алл альб=album американц=american аналогичн=similar анатол
ангел=angel андре антон=aston аренд=rent арест=arrest артист=artist ассоциац=associ атмосфер=atmospher африк=african
ах бабушк=grandmoth балл бассейн=pool бед=poor бедн=poor бежа=flee белорусс белорусск бесед=interview
бесконечн=infinit битв=battl ближ=closer блин боевик бойц=fighter болгар=bulgaria бомб=bomb борот=fight борт
боя=fear бразил=brazil бригад=brigad броса будуч=be букв=letter буквальн=liter бутылк=bottl бюр=bureau вагон валер
вашингтон=wellington вверх=upward ввод=input вдол=via везд=everywher ветер=wind ветр=wind взаимодейств=interact
виноват=blame виц=vice вклад вкус=tast владельц=owner вне внезапн=sudden вниз=downward водн=water воздейств=impact
возл=near возника=aris возникл возьм воин=warrior вол=gonna волк=wolf восем=eight воскресен=wednesday воспользова
воспоминан=memori восстановлен=restor восьм=eight вошл=enter впечатлен=impress впроч=howev вред=harm вряд=wont
вселен=univers всемирн вспомина вступ вуз=universiti выдел=enact выделя=alloc выйдет вынужд=forc выпуст=releas
выражен=express выраз=express выросл=grew выстрел=shot выясн=investig га гарр ге=gay ген=gene гер=hero гибел
глубин=depth глуп=stupid голосован=vote голуб=blue горн=mountain горьк=bitter госдум гражда=citizen
гражданин=citizen гран=granit граф=graph график=graph грец громк=loud груд=breast губ=lip дам дар=gift дают
двадца=twenti дважд=twice двойн=doubl дворц=palac девя=nine дед=grandfath действова=act демократ=democraci
демократическ=democrat денежн=monetari деревя=wooden десят=tenth десятк=dozen детьм=children деятел джеймс джордж ди
дик=wild динам диск=disk длительн=longtim добра добыч довер=trust доказа=prove доказательств=evid доклад=report дон
донбасс допуст=accept достига=achiev достойн=worthi доступн=avail дружб=friendship дтп дэвид дяд=uncl едв=hard
единиц=unit ежегодн=annual езд=ride екатерин екатеринбург=johannesburg ес ждал=wait ждут железнодорожн=railway жестк
жесток=cruelti живут журнал=journal з заболеван=diseas забот=care забра забыва=forget заведен=establish
завершен=complet завоева зада задн=rear заинтересова=interest заказ=order заканчива=end заключ заключа
законодательств=legisl заметн замуж=marri запас=reserv записа=record заплат=pay заработа=work зарплат=salari
зарубежн=abroad заставля заход защитник=defend защища=protect зван звон=call здравств зовут зрител=viewer зуб=teeth
иванович игров=game идеальн=ideal идут избав=rid избирательн=elect избра=favorit извест=known извин=apolog
изд=publish издел=product изображен=imag изуча=studi име импер=empir император=emperor имуществ=properti инд=indian
индекс=index индивидуальн=individu инженер=engin инициатив=initi инструмент=tool ира иркутск исключительн=exclus
искусствен=artifici испанск=spanish исполн исполнител=perform исполнительн=execut исполня испытан=test испытыва
исследовател=research исследовательск=research историк=historian исход итак ищ ка кадр=frame каза=seem казан=heh
казахста казн камн=stone кампан=campaign канад канал=channel карл катастроф=disast качествен=qualiti киевск
классическ=classic классн=classi клетк=cage код=code кодекс=code кож=skin кол=knee колес=wheel колледж=colleg
коллектив=collect коллекц=collect кольц=ring комментар=comment кон конгресс константин конституц=constitut
конструкц=design контакт=contact концепц=concept коп=copi кор=cow королев королевск=royal корпус кост=bone
костюм=costum кот=cat кпсс красноярск красот=beauti кредит=loan кремл крепк=tight крест=cross кризис=crisi крыл=wing
крымск крыш=roof кур=smoke кухн=kitchen куч лаборатор=laboratori латв легенд=legend легч=easier лед=ice леж=lie
лежа=lie лейтенант=lieuten лекарств=medic лекц=lectur лент=tape лесн=forest ликвидац литв личност=person лишн
лодк=boat лож=lie лошад=hors майкл майор=major малыш=babi марин маршрут=rout масл=oil математик=math материа=materi
материальн мвд мед медал=medal медвед=bear медлен=slowli менеджер=manag мертв=dead месторожден металл=metal
механизм=mechan меч=sword мечта=dream меша=avoid ми мид миллиард=billion мим минимальн=minimum минимум=minimum
младш=younger многочислен=numer мобильн=mobil мол=pray молодеж=youth молок=milk монастыр=monasteri мощн=power
музе=museum музыкант=musician муниципальн=municip мягк=soft мяс=meat мяч=ball наблюден=observ набор=set набра
навсегд=forev надежн=reliabl найдет наказан=punish налогов=tax намерен=intent намн наоборот=opposit напада=striker
нападен=drag напомина=remind напомн=rememb направ=right направл=direct напряжен=voltag наркотик=drug наряд=par
настроен=mood наступлен насчет нат натал находя нац=nation начальн=initi начин начнет невероятн=incred
недвижим=estat недостаточн=insuffici нек=nobodi немедлен=immedi немц=german ненавиж=hate необычн=unusu
неоднократн=repeat неожида=unexpect неплох=good непосредствен=direct неправильн=wrong неприятн=unpleas неужел
неч=noth нечт=someth никол новгород новосибирск нож=knife ночн=night нужда нын=now нынешн=nowaday обам обвинен=accus
обвиня=accus обед=lunch обеспеч=ensur обеспечива=provid обзор=review облада=possess обм=exchang обо=both оборот
обработк=process образова образц=specimen обслуживан=mainten обстановк обстоятельств=circumst обсуд обсужден=discuss
обща=communic общен=communic объ=volum объем=volum объясня=explain одесс одинаков=ident одинок=lone ожидан=expect
озер=lake океа=ocean окружа=environ олег олимпиад ольг омск онлайн=onlin оо оперативн оператор=oper описа
оплат=payment определя=determin опыт=experi организатор=organiz организм оригинальн=origin освобод освобожден=liber
основа=base оставля=leav останет осторожн=cautious отдых=rest отел=hotel отказ=refus отказыва=refus отмен=cancel
отправля=send отпуск=vacat отпуст=miss отрасл=industri отставк=resign отсюд=here отчет=report офис=offic ох
охот=hunt охра охран оцен ощущен=sensat павел пада=fall паден=fall пакет=packag палат париж парламент=parliament
партнер=partner пассажир=passeng пациент=patient пенс=pension пер=feather первоначальн=origin пережива
персонаж=charact перспектив=prospect пес=song петербургск=petersburg печат=print пив=beer пилот=pilot пит=drink
питер пищ=food планир=plan платформ=platform плен плеч=shoulder площадк=playground плюс повер=believ поверхн=surfac
повтор=repeat погиб=die погибш=casualti поговор=talk погод=weather подар=gift подарк=gift подарок=gift
подготов=prepar поддержа=maintain поднима подозрева=suspect подразделен подряд подтверд=confirm поездк=trip
поеха=went пожал позвон=call поздравля=congrat познаком пойдет пойт показан=indic покинул=depart покрыт=coat
покупа=buy покупк=purchas полага=concern полет=flight полковник=colonel положительн=posit полос пользова
пользовател=user польск помогл=help поможет помощник=assist понедельник=tuesday пониман=understand поп=pop попада
попаст попроб=tri попробова=tri попыта=tri порошенк портрет=portrait порядок=order посвящен посет=visit посла
послед=subsequ последств=consequ посмотрел=watch посольств=embassi постановк постепен=gradual построен поступа
потребова поход похорон=funer почувствова=felt правлен=govern правов=right православн=orthodox преврат=becam
превыша=exceed предварительн=preliminari преимуществ=advantag препарат=medic преподавател=professor
преступник=crimin привест приглас=invit приговор=sentenc придума приезжа приз=prize призва признак признан=recogn
принадлеж принадлежа=belong принос=forget принц=princ природн=natur приступ=get проб провед=conduct проверк=check
прогноз=forecast продолжен=continu проигра=play производител=manufactur производствен=manufactur происхожден=origin
пройдет прокурор=prosecutor пропа=disappear пропаганд=propaganda пропуст=miss просьб=request протест=protest
протокол=protocol протяжен=throughout прочита=read прош прощ=easier психолог=psycholog психологическ=psycholog
публик=publish публикац=public публичн=public путешеств=voyag пушкин пьес пятниц=friday ра=paradis разб разведк
разговарива=talk разобра разреш=permit разумеет=yes рак=cancer ракет=missil ранен=wound располож=locat распоряжен
рассмотрен=scrutini расстоян=distanc расчет=calcul расширен=extens реальност=realiti реб регистрац=registr
регулярн=regular ред=edit редактор=editor редакц=editori рейс=flight рейтинг=rank реклам=advertis
реконструкц=reconstruct рекорд=record религиозн=religi ри риск=risk роберт ровн родственник=relat роз=rose рок=rock
рот=mouth рубеж=abroad рус рынок=market самостоятельн=independ санкц=sanction свадьб=wed свеж=fresh светл=bright
свидетел=wit свойств=properti свыш=exceed сделк=transact секрет=secret секс=sex сексуальн=sexi сектор=sector
сельскохозяйствен=agricultur семейн=famili сервис=servic серге серебрян=silver середин=middl сериа сибир сибирск
сигна=signal сидел=sit сидет=sit символ=symbol сир сит сказк=tale сконча=die скрыва=hide скрыт=hidden скуча=bore
следова=follow следств=consequ слез=tear словн=like слож слома=broken слух=rumor слыш=hear смешн=funni сможеш
снег=snow снижен сниз=decreas снял=realiz соверша совещан=meet содерж=contain содержа создава=creat сознан=conscious
сократ=decreas сокращен сол=salt солнечн=solar сомнен=doubt сообществ=communiti сооружен=facil сопротивлен=resist
сосед=neighbor соседн=adjac сотн=hundr сохранен=preserv сохраня=save социалистическ=socialist соч сочинен спартак
спаст=save спб спектакл=perform справедлив=fair спутник=satellit срочн сср ссылк=link ставк=deliveri стад=stage
стадион=stadium стандарт=standard старик=old старт статистик=statist стив сторонник страда=suffer стратег=strategi
стрельб=shoot стреля=shoot стрем строг=strict строительн=construct студ=studio суббот=saturday субъект=subject
судн=ship сумел=manag супруг=spous сутк сух=dri существова=exist сход сценар=scenario съезд сыр=chees сюжет=plot
таблиц=tabl таков талант=talent танк=tank танц=danc текущ=current телевиден=televis телевизор=televis темп
тен=shadow территориальн=territori террорист=terrorist теря=lose тест=test технологическ=technolog товарищ=comrad
ток=current толп=crowd толст=fat тонк=thin топ топлив=fuel трав=grass травм=injuri транспортн=transport трат=spend
требова=demand тро=three труб=pipe турецк=turkish турист=tourist убед=convinc убива=kill убийц=murder убит=kill
убра=rid уважа=respect уважен=respect уверен=confid увол=resign угодн удач=luck удачн удивительн=amaz удобн=conveni
уеха ужас=horror ужин=dinner уйт указ украинц укреплен=strengthen ул улучшен=improv умерл=die умира=die умн=smart
уникальн=uniqu уничтож=destroy ура=uranium услыша=heard уста=tire устанавлива=instal устраива утвержден=assert
участок учебник=textbook ученик=discipl учитыв=consid ушл фабрик=factori фактическ=actual фамил фигур=figur
финлянд=finland флаг=flag флот=fleet формат=format формул=formula фраз=phrase футбольн=footbal хан
характеристик=characterist характерн=characterist хим=chemistri химическ=chemic хлеб=bread хозяин=owner хран=store
ценност=valu церемон=ceremoni цикл=cycl цифр=digit цк цска ча=tea частичн=part че челябинск четк чех чиновник=offici
числен читател=reader чрезвычайн=desper чтен=read чувствова=felt чуд=miracl ше=neck школьн=school школьник штук
шутк=joke экипаж=crew эксперимент=experi эксперт=expert эл электрическ=electr эмоц=emot эпизод=episod эпох=uae
этаж=floor эфир эффект=effect юн явлен=phenomenon ядерн=nuclear яйц=egg
4.5: apple=appl at by de f facebook g google=googl h it iv m me microsoft my n o on one r ru vi windows=window world
xviii=viii xx you авиакомпан=airlin авиац=aviat авиацион=aviat австр австрал=australia авт=auto автомат=automat
автомоб=car автономн=autonom авторск ак академик=academ актив=asset активист=activist актуальн алексе=alex
алкогол=alcohol алтайск альбом=album аналог=analog анджелес ар арабск=arab аргумент=argument армен арт артур
арх=archiv архангельск архив=archiv архитектур=architectur ат=uae атомн=atom аудитор=audienc баб бавар базов
бак=tank баланс=balanc банд банковск=bank бар=bar барселон=bar батальон=battalion башн=tower бег=run бега=run безумн
безусловн=definit белар беларус=white белк=protein бельг бен бер беремен=pregnanc берет берлин беспоко=worri би
билл=ticket биолог=biolog биологическ=biolog бит=beat благ=charit благодарн=gratitud благотворительн=charit ближн
блог=blog блюд=dish боб богатств=wealth бок=lateral болельщик=fan брал бренд=brand бронзов будьт бур бытов=household
бюджетн=budget ва вал=shaft валентин валют=currenc вблиз=near введ=given ввел ввид=thereof ввс вдво=two
веден=behaviour ведом ведомств=depart ведут великолепн=magnific величин=magnitud вен венгр вернет вертолет=helicopt
верх вершин весен ветеран=veteran вечерн=evening взаимн взорва виз=visa виновн=blame вирус=virus витал включен
вкусн=delici владен=ownership владивосток=east влия вложен внедрен=implement внес внесен=hast внимательн=care
внук=grandson воврем водк=vodka военнослужа возврат=refund возглав возглавля возникновен возрожден=reviv
воинск=warrior войт вокза=station волг волшебн=magic вон вор воронеж=crow воронежск воспитан воспринима=perceiv
восстан=revolt восстанов=restor вошел=walk вплот=owe впоследств=subsequ вредн=harm вс всеобщ=universal всероссийск
вследств=consequ встал вступа=owe вступлен вторник=tuesday входя=entranc вчерашн=yesterday выглядел=look выгодн
выдач выделен выж=surviv выз=call выплат=payment выпуска выпускник=graduat выража=express вырос=grew высказа=prompt
высказыван=statement газов=gas гарант=warranti генр географ=geographi географическ=geographi георг германск=germani
героин=heroin гигантск гитлер=hitler глобальн=global глупост=stupid гляд=glanc годов=annual головн=head голод=hunger
горд гордост=pride горл=throat госпитал=hospit гостиниц=hotel готовн граждан=citizen грех=sin греческ=greek
гриб=mushroom григор гроз груб=rude грузинск грузовик=truck группировк=group группов=group грустн=sad гряз=dirti
грязн=dirti губерн=provinc гуля=walk гуманитарн=humanitarian дав=let дайт=pleas даст дач двига=move девушек=girl
девчонк девят=nine дедушк=grandfath делегац=deleg делов=businessman денис дерьм десятилет=decad дета=detail
детал=detail дешев джек джо диалог=dialogu диаметр=diamet дивиз=divis дизайн=design дин динамик=dynam
дипломат=diplomat дипломатическ=diplomat дискусс дистанц=distanc дисциплин=disciplinari дневн=daili дневник=diari
днепр днк днр добровольн=voluntari доверя=trust документальн=documentari долин=valley допрос=inquiri допуска
дор=expens дорожн=road доск=board достав=put доставк=deliveri достиг=reach достигл=reach достигнут=reach достоинств
дочк=daughter дошл драк дракон=dragon драм=drama дурак дым=smoke дыхан=breath евре=jew еврейск=jewish египт егор
едет единств=uniti ежедневн=daili жалк жалоб=complaint жан жанр=genr жар жарк ждем жду=await желез=iron желт=yellow
живот=belli жидкост=fluid жизнен забавн=amus забира забуд=forgotten завтрак=breakfast заговор задума заказа
законодательн=legisl законопроект закрыва=close залог заложник зам=replac замеча=remark замк=castl замок=castl
записк=record запомн=rememb запрещ=forbidden запрос=request запуск=launch запуст=miss зарабатыва=earn заран=advanc
зарегистрирова=regist заслужен=honor заслужива затрат=cost зафиксирова=fix захотел=want зачаст=often защ=protect
заявк заявля звездн звен звер=beast звонк=call звуч здравоохранен=health земел=land земельн=land
землетрясен=earthquak зен зерка=mirror зла=evil зло=evil зме=snake знакомств=date значим=signific зря иван иванов
игрушк=toy идиот=idiot избежа=avoid избирател=voter изготовлен=manufactur изда издательств=publish изменя=chang
измерен=measur изначальн=initi изуч=learn иисус икон=icon инвалид=disabl инвестиц=invest индийск=indian
инженерн=engin иностранц=foreign инспектор=inspector инструкц=instruct интеллектуальн=intellectu интенсивн
инфраструктур=infrastructur ирак ирин иск исключ=exclud искрен=sincer использу=use исправ=fix исчезл=disappear ищет
ищут=seek кавказ казак казанск каков=what календар=calendar капл кар карточк=card кат каталог=catalogu каф=cafe
кафедр=faculti кв квалификац=qualif квартал=quarter ким кинотеатр=cinema кирилл кислот=acid кладбищ=cemeteri
классик=classic климат=climat клиник=clinic ключев=key книжк=book книжн=book кнр колен=knee коллект=collect колхоз
командн=command командован=command комед=comedi комиссар коммерческ=commerci коммунист=communist
коммунистическ=communist комплексн=complex композитор=compos композиц=composit компонент=compon компьютерн=comput
конституцион=constitut контролирова=control контрольн=control конч корен коридор=corridor корм=feed корн=root
коробк=box королевств=kingdom короч=shorter корпорац=corpor корреспондент=correspond космос=space кошк=cat
коэффициент=factor краж красавиц краск=paint краснодар кратк=brief кред=loan кредитн=creditor крепост=fortress
кресл=chair крестьянск=peasant крик крис кристин критер=criteria критическ крича=scream кроват=bed кругл=round
куб=cube кубан кубок ла лавр ле лен=helena ленинград ленинградск ленинск леонид лестниц=ladder лета=fli леч=cure лиз
ликвидирова лиценз=licens лишен лов=catch логик=logic ложн лорд=lord лос лу луганск луис лук луч=ray львов=lion
любител маг=magic май майк мак максимум=maximum мартин марш маск=mask мастерск мастерств масштаб=scale
математическ=mathemat мгновен=instant мебел=furnitur меда=medal медицин=medic мексик=mexican местност=local
металлическ=metal методик=method механик=mechan механическ миг милиц=polic миноборон минус=minus мистер митинг
миф=myth могил=grave мод=fashion молитв=prayer молодец молочн=milk молч=silent молчан=silenc монет=coin
моральн=moral мороз=freez моряк=sailor мотив=motiv мук=flour мультфильм=cartoon мусор=trash мыш=mous мышц=muscl
набережн навальн наверняк=obvious навык=skill нагрузк=load надея надпис наибольш=greatest наканун намер напа
напитк=beverag направля напрот=opposit наруш=violat насил=violenc наслед=heritag настаива наступ наступа=owe начн
начнут небесн невест=bride негативн=negat недалек=near недостатк=disadvantag нежн незакон=illeg незначительн нема
ненавист=hate непонятн=unclear нерв=nerv нервн=nerv нередк=often несет несчастн=unfortun неудач=failur
неудачн=unsuccess нефтян=oil нигд=nowher нидерланд=netherland никит никуд=nowher нин ничт=someth номинац
норвег=norwegian носител нужд оа обвин=accus обе=both обещан=promis обл обладател облак=cloud обновлен=updat обожа
образовательн=educ обстрел обув=shoe обход общин=communiti объедин=merg объективн объявл=declar объявлен=ad
объяснен=explan обыгра обязательств=oblig овощ=veget ог огранич=restrict одержа одесск одет одиночеств=loneli
одобр=approv окажет оконч=graduat окрестн окружен=environ окружн=surround октябрьск=octob опер=opera описыва=describ
оппозиц=opposit опрос=poll опытн=experienc орд оркестр=orchestra оруд ос осадк=precipit освещен=light оскар
основател=founder осозна=realiz останавлива=stop остановк=stop остатк=remaind осуществлен=implement отбор отд=vacat
отдыха=rest отзыв=review откровен=frank отмеч=mark отправл=send отража отрицательн оттуд отход=wast оформлен офф
охотник=hunter оценива=assess ошиба ошибок=mistak павл парад параллельн=parallel параметр=paramet партийн=parti
паспорт=passport пассажирск=passeng певиц=singer педагог=educ педагогическ=educ пел пен=foam пенсион=pension
первенств переводчик=translat перевозк=freight переворот передн=front перееха=move переж перейт перем
перенос=transfer переписк=messag перешел перешл периодическ=period перм пермск персона=personnel песк=sand пет=sing
петрович печальн=sad печен=cooki пик пил=drank пистолет=gun письмен пиш=write пишут=write пищев=food плака=cri
планирова=plan планирован=plan плач=cri пле плод=fruit плотн=dens плотност=densiti пляж=beach побереж=coast побыва
повезл=lucki повест повлия поворот=turn поврежден=damag повторн=repeat повторя=repeat повыс повыша=increas подач
подверга подвиг подводн=underwat подел=share подземн=underground подмосков подозрен=oversight подпис=signatur
подростк=teenag подтвержда=confirm подтвержден=confirm подходя пожалова пожарн=firefight пожил=elder позитивн пойм
пойма=caught покаж показ покида покинут поклонник покупател=buyer полгод полев=left полномоч=author полов=peni
полтор полузащитник=midfield полуостров=peninsula поляк=pole поменя помеша понадоб пообеща поправк=amend порог=deed
пород=breed порта=port поруч поручен посад посадк посвящ поселен=settlement поселк=villag посетител=visitor
посеща=visit посещен=visit последова последовательн=sequenc послуж послуша=listen пособ посол поставк=suppli поставл
постара постел=bed постройк=set поступк поступлен=admiss посыла=send потенциа=potenti потенциальн=potenti
потрат=spend потреб потребител=consum потреблен=consumpt потребн=necess почв=soil почетн почтов=postal поэз=poetri
пояс=belt пр правил=rule правительствен=govern праздничн=celebr пребыван=stay превраща=becom предк предназначен
предостав=provid предоставлен=grant предоставля=provid предполож=suggest предположен=assumpt предпочита=prefer
предпринимател=entrepreneur предсто=forthcom предупред=warn предупрежден=warn предусматрива=provid презентац=present
президентск=presid президиум преимуществен=predomin прекращен=termin препятств преступн=crime прибор=applianc
прибыл=profit привлека=attract привлеч привлечен привычк=habit приглаша=invit приглашен=invit приготов=cook
приготовлен=cook прием=recept призыва прийт приказа приключен=adventur прим примен=appli примет=will прин=adopt
принес=brought принесл=brought принцесс=princess принципиальн=principl приобрел=acquir приобретен=acquisit
присоедин=join присутствова проверя=check провинц=provinc программн=softwar прогресс=progress продава=sell
продвижен=promot продл=extend продолжительн=durat продюсер=produc проезд проектирован=design прож прожива произойдет
происходя происшеств=incid прокат=rental проклят прокуратур=prosecutor просмотр=viewer проснул проспект
противоположн противореч=contrari професс=profess профил=profil профсоюз=union прохожден процедур=procedur прошедш
проща прояв проявлен=manifest проявля пул пуска пустын=desert пушк пыл=dust пыт=tri пьян=drunken раб=slave разбира
развод размещен=accommod разработчик=develop разруш разрушен=destruct разряд разум разумн ракетн=missil
раскр=disclos располага распределен=distribut распростран=preval распространя рассвет=daylight расскаж рассмотр
рассчита рассчитыва=calcul растет=grow растительн расшир=expand раунд реализова=implement революцион=revolutionari
регулирован=regul режиссер=director резерв=reserv рекламн=advertis рекоменд=recommend рекомендац=recommend
религ=religion республиканск=republ рестора=restaur ресторан=restaur рим римск=roman рис=rice рисунк=draw ричард
робот=robot рождеств=christma розов=pink роман=novel россия=russia россиян=russia ростов ростовск рсфср ру руковод
рул=steer ручк=handl рыцар=knight салон=salon самоуправлен=autonom сахар=sugar саш сбежа=flee сбил св свердловск
сверх=top свидан свин=pig свод связыва=bond священ священник=priest сдава сдал сдат се севастопол седьм=seventh
секретн=secret семейств=famili семинар=seminar сенатор серб сердечн=cardiac серебр=silver сержант сериал
сесс=session си сигарет=cigarett сигнал=signal симферопол ск ска скажет=tell сканда=scandal сквоз склад=warehous
склон скромн=modest скучн=bore слабост=weak славянск сладк=sweet слев=left слегк=light следовател=investig
слеп=blind сло=layer словар=dictionari сложност=complex служебн смартфон=smartphon сме=mixtur смел смертельн
смертн=mortal смех=laughter смеша смея=laugh смогут смоленск снаряд снг снежн снижа=reduc снимк собеседник
соблюден=complianc собор=cathedr совест=conscienc советник=advisor создател=creator сок=juic сомнева=doubt
соперник=rival сопровожда=accompani сорва сорок=forti сорт=varieti сосредоточ=concentr составлен=outlin
соф=philosoph сочетан=combin союзник=alli спал=slept спас=rescu спаса=rescu спасен=salvat спеш=hurri спит=asleep
спортсм=athlet спортсмен=athlet способствова=contribut справочник сража=fight сражен=battl ста стабильн=stabil ставш
стака сталин стан стандартн станут старин стартова=start ствол стекл=glass стихотворен=poem столет=centuri
столкновен=collis столкнул стоп стр страдан=suffer страж страст=passion стратегическ=strateg страхов=insur
страхован=insur стрелк=arrow стремлен строен строител=builder строк стул=chair стыдн=asham су сук сумк=bag
супер=super суток сформирова счастл=happi съемк сынов=son сюрприз=surpris такс=taxi талантлив=talent тариф татья тв
тверд=solid тверск твиттер твор=make театральн=theatric телекана темнот=dark тенденц=trend теоретическ=theoret
теракт=terror термин=term тесн ти типичн=typic титул=titl тишин ткан=fabric толк томас томск торг торжествен
точност=accuraci трагед=tragedi трансляц=broadcast трасс=track тревог=alarm трек=track трем=three тренировк=workout
тридца=thirti трубк=pipe трудност=difficulti труп=corps туалет=toilet туп=dumb туризм=tourism тщательн=care ув
увеличива=increas угол=coal угрожа=threaten удал=delet удален=remov удаст удержа=keep удив=surpris удивля=surpris
уезжа узбекиста узк узл=node указан=indic укра=stolen украшен=decor улучш=improv улыба=smile улыбк=smile умеет
уменьш=reduc умерет=die универсальн=universal уничтожен=destruct упомина=mention употреблен упражнен=exercis ур
уральск усилен=strengthen условн успоко=calm уст=let устойчив=sustain уступ утвержд=assert уф ух=ear уча=student
участв=particip учеб=studi училищ учитыва=consider уш=ear ущерб=damag фаз=phase файл=file факультет=faculti
фанат=fan федор ферм=farm филипп философск=philosoph финал=final финальн=final финанс=financi финансирован=fund
финск формальн=formal форум=forum фрагмент=fragment фракц франк француз=french фрг фрукт=fruit фунт ха хабаровск
харьков хвост=tail хирург=surgic хозяйствен хокк=hockey хоккеист=hockey хор хранен=storag хрен христ
христианск=christian худш царск царств=kingdom цветн=colour цеп=chain церковн цех=workshop цифров=digit
частиц=particl частот=frequenc чел человечеств=human четверг=friday четырех=four чм чувак чудесн шар=ball шахт=mine
шведск швейцар=switzerland швец шел ширин=width шла=went шли шосс=highway штраф=fine шум=nois шут=joke щит=shield ъ
экзам=exam экземпляр экологическ=ecolog эконом=save экономист=save экра=screen экран=screen экс экспедиц=expedit
экспериментальн=experi экспорт=export электроэнерг=electr эмоциональн=emot энергетик=energi энергетическ=energi эр
эрик эстон эх юл юнош=youth юрист=lawyer яблок=appl яв ядр=core якоб=alleg ян ящик=box
4.25: all android bbc group https international=internat iphone=iphon is k la life live love mercedes=merced news
times=time top tv twitter u vii viii w with xvi xvii y youtube=youtub z абхаз авангард австралийск австрийск
авторитет=author агресс=aggress агрессивн адекватн адмира=admir азербайджа азиатск академическ аккаунт аккуратн=care
акцент ала алгоритм=algorithm александрович=alexandria алис=alic алмаз алта альберт альтернатив альтернативн
альф=alpha альянс амур амурск аналитик аналитическ анастас аним=anim ансамбл=ensembl аптек арав аргентин арен аркад
арктик=arctic армейск армянск арсена=arsenal артиллер=artilleri археолог архитектор=architect архитектурн
аспект=aspect астрахан атакова=attack атлетик аукцион=auction афганиста=afghanistan африканск аэс=iowa ба
бактер=bacteria бал балет=ballet балтийск бан бандит барнаул баскетбол=basketbal батар=batteri бе беж беженц=refuge
безработиц=unemploy бензин=gasolin берут беспокойств=worri бесполезн=useless беспорядк бессмыслен=meaningless
библ=bibl бизнесм=businessman бил биограф=biographi бирж благоприятн благородн блестя близ близнец близок близост
блогер блокад=block бля бляд богин=goddess боеприпас божествен боков бокс=box болгарск болот=swamp большевик бонус
бор бород борол босс бостон бразильск брайа братск братств=brother браун бред британ бров=eyebrow бронз=bronz брянск
бумажн бурн бухгалтер бык бьет вад важ важност=import ваз валютн вампир васильев васильевич вв ввест ввп вдов
веб=web ведьм=witch вежлив велел величайш величеств велосипед=bike венесуэл верност вертикальн вестник ветв=branch
ветера=veteran ветк вечеринк=parti вечност=etern взаимоотношен=relat взам=substitut взнос взятк вида виден=vision
визит=visitor вик вилл виноград=grape винтовк виртуальн витамин вконтакт владеет=own владелец=owner владисла влож
влюб влюбл вмешательств=intervent вначал=initi внесл внест внешност=appear внос воева вожд воз возбужден=excit
возник возникш возобнов=resum возрастн=age возросл возьмет волгоград волгоградск волнен волнова вольн
воображен=imagin вопрек ворон воспитанник воспитыва восприят=percept восторг=delight вправ=right врат
вратар=goalkeep вруч всерьез всесоюзн=union вслед вспышк встава встат вторжен вторичн вулка=volcan выб выброс вывел
вывест выглядет=look выгод=benefit выдава=give выдвинул=shift выдвинут выдержа=keep выезд=departur выеха=drove
вызов=call выигрыва=win выйд выкуп=procur вылет вылетел вылож вынос=wear вынужден выпа выраст вырва высказыва
выстав=put вытащ вышедш выяв выявл выявлен выясня вячесла гагарин газпр галактик=galaxi галер=galleri галин
гараж=garag гармон=harmoni гвард=guard гектар генерал генератор=generat генетическ гениальн геннад геолог=geolog
геологическ геометр=geometri герма=germani герцог=duchess ги гимн гимназ гипотез гитар=guitar гладк гнев=anger
гнезд=nest гогол годовщин=anniversari голланд=holland голливуд голодн голосова=vote горж горизонт городк=town госпож
гостин=salon град градус=degre гражданств=citizenship грамот=literaci грамотн гранат=grenad грант грек грин
гроб=coffin грозн гром=loud грузов=freight грунт=soil гу даб=therebi давид дадут датчик двадцат=twenti
двенадца=twelv дворец=palac дев девочек=girl декларац=declar делен=divid демон=demon демонстрац=demonstr
депресс=depress держав=hold держат=hold детк дефиц дешевл=cheap дж дже джейн джексон джим джин=jean джонс
джонсон=jason диа диагноз=diagnosi диагностик=diagnost диапазон=rang дива=sofa дизайнер=design дипл=diploma
диссертац=dissert длит дна днепропетровск дно дню дням=day днях=day добавл добавля=add добива добровольц=voluntari
довел довод довол=satisfi догада дожда=wait доз доказыва документац=document должностн долл дольш=longer домик=hous
донск дополнен=addit дорож дорожк досрочн доставля достич=achiev достоверн достоевск драгоцен драматическ дур дурн
душевн дыр дыша=breath дьявол=devil дэн ев евросоюз египет=egypt египетск егэ елизавет епископ=bishop жажд
жалова=complain жди=wait женат=marri жест живеш живопис живущ=live жидк жилищн=hous жир=fat жирн жительств жоп жук
жутк жюр забастовк заблокирова заболел забор завед завел завтрашн=tomorrow загадк загадочн загрузк=download
задава=give задержк задниц=rear займ займет зайт заказчик=custom закат заключительн залив=bay залож заметк=note
замеч замечан=remark зан занов заодн запасн=spare запах=smell записыва=record запланирова заповедник заполн=fill
запреща=prohibit запущ зар заработн=salari заряд=charg заслуг заслуж застрел захочет зашел зашл защитн звал
звонок=ring звуков=sound звуча здрав земн=underground зенит зерн=grain знамен зомб=zombi зоопарк=zoo иг
идеолог=ideolog идеш идущ изб избега=avoid излучен=radiat изнутр изображ изобража изобретен=invent израильск иллюз
иллюстрац=illustr ильич импорт=import импульс=puls инвестицион инвестор=investor индустр=industri интеграц=integr
интеллект=intellectu интересова интерьер=interior инфекц=infect инцидент иоан=andrea иосиф иран иранск
ирланд=ireland исключа=exclud исламск=islam используем=use испорт испуга=frighten испыта исследова=explor
истребител=fighter исходн исчеза=disappear исчезновен=disappear ит=total кабин казахск казахстан казин=casino кал
калифорн канадск кандидатур=candid каникул капитальн=capit капитан=captain карел карлос карма=pocket карман=pocket
картинк=imag картофел=potato картошк=potato касс ката катан квадратн=squar кварта=quarter кевин кен килограмм=pound
кинг кипр кир киргиз киров кировск кирпич кислород=oxygen китайц=china классификац=classif клеток=cell
клиническ=clinic клип=clip кличк кн кндр кнопк=button коалиц козл=goat коктейл=cocktail колебан коллективн колумб
комбинат комбинац=combin комикс коммунальн коммуникац=communic компенсац=compens комплект=kit комсомольск
конвенц=convent конкурент=competitor конкуренц=competit конструктор=design консультант=consult консультац=consult
контекст=context континент=continent контор конфет=candi концентрац=concentr координат=coordin коре корейск коричнев
коров корон корпоративн коррупц=corrupt кос космонавт кошмар краев кран краснодарск крестья=peasant крестьян=peasant
крив=curv криминальн кристалл=crystal крич=scream крова=bed кровав кролик=rabbit кружк=mug крушен=disrupt крыс=rat
крышк ксен кузнец кузнецов кукл=doll кулак купл куриц=chicken курорт=resort курск=smoke куртк=jacket куск кусок
кусочк куст кхл лавк лад ламп=lamp лап ларр латинск=latin лауреат лебед легендарн=legend ледян=ice леон летчик
лечебн лжи=lie либеральн лид лил=lili линейн липецк лит литовск литр лифт=elev лнр ло ловушк ложк=spoon лозунг
локальн локомот лома лондонск лукашенк льва=lion льда=ice льюис любовн любовник любопытн=curious людм люк ля магнитн
майда максим=max мальчишк ман манер=manner манчестер=manchest марс масштабн материнск матриц=matrix маш
машиностроен=machineri мгу медведев медик мелод=melodi мелоч менеджмент меньшинств металлург=metal металлургическ
методическ метрополит мешк=bag мигрант=migrant мила миллер милост минеральн=miner миссис михайлович мишел мл ммм=hmm
многолетн модернизац модификац=modifi модн модул=modul мокр молдав молн=lightn молодежн молча мон мониторинг=monitor
монопол=monopoli монстр монтаж=mount морожен москвич мот=motiv мотор=motor мотоцикл мошенничеств=fraud мощ мск мтс
му мудр мудрост=wisdom мужеств мурманск мух мчс мышлен=mindset мю мясн=meat набира наблюдател=observ наверх=top
навстреч=meet наде=hope надел надзор надоел надолг надп наземн назнача наименован=name найден найдут наказа
накоплен=accumul наличн=cash намек=hint нанос напечата написан напиш наполеон напрям=direct нарисова наруша=violat
насеком=insect наслажда=enjoy наследник=heir наследств=inherit наст наста наставник=mentor настро насчитыва наташ
натуральн находк=find нахожден националист=nation начальств начат нба небес=heaven неважн неверн=incorrect невск
недовольн недовольств=unpleas недолг недостаток=lack нежел неизбежн=inevit неизмен некогд=never некуд=nowher неловк
немног немножк=bare ненавид=hate неподалек=nearbi непремен непрерывн=continu непрост несомнен=undoubt нест=bring
несут несчаст=unhappi нехватк нижегородск николаевич нит нм новинк новичк новогодн нол норвежск нормативн нот=note
нравствен нтв нул=zero нулев=zero нхл нынч обезья обид обидн облик обложк=cover обломк обма обнаружен=detect
обнаружива обня обозначен=design обойт оболочк обошл образец=specimen обряд=ritual обс обследован обслужива обусловл
обуча обширн общежит объединя=unit объявля обыкновен обыск ограничива одиночк=singl одиночн однозначн=obvious оказан
океан=ocean оккупац окон=window окраин окраск окруж ол олен операцион=oper ополчен опор оправда=justif
оправдан=justif оптимальн оптимизац=optim оптическ опуст опухол=tumor орбит=orbit организацион органическ орден орех
ориентац=orient ориентирова орл освоен оскорблен=insult осмотр особняк оставл=leav остан останк останут осуд осужден
осуществ=accomplish отборочн отверст=hole ответн отдава отдохнут=rest отечеств отключ откроет отлож отм=cancel
отметк=marker отнест отнын=nowaday отобра оторва отправк отражен=reflect отраз отрица отступ оттенк отч=whi
отчаст=part отчетн=report отъезд=departur оформ охранник охраня очерк очист=clean очистк=clean ошиб=mistaken ощуща
па пак=pack пал палец=finger палк пальт=coat памятн пан панел=panel паник парижск парковк=park
парламентск=parliament парол=password партиза паст патриарх патрик патриот патриотическ патрон пауз паук=spider
пахнет=smell паца пачк паш певец=singer певц=singer пейзаж=landscap пекин пенсионер=pension первичн перевед перевел
перевест передава=transmit передов переезд перемен перемещен=move перемир перенес перер=break переработк=process
перерыв=break пересечен=intersect перестройк переходн перечен перс персональн перспективн=prospect печ=stove
печа=print печатн=print пешк пещер=cave пират=pirat пирог=pie пис пита пицц=pizza плава=swim плаван=swim плакат
планов пластинк=plaqu платеж=payment плева плем племен=tribe племянник пленк плит=plate плоск плот поб побег
побежа=fled побежда поблагодар=thank побольш повар повес повседневн=daili повсюд погон пограничн подава подавля
подальш подбор подвел=lift подвижн подготовл подда поддержан=maintain подела=make подключ подлин подобра подожд
подойт подошел=approach подошл подп=signatur подписан подписк подружк подушк=pillow подчеркива подчинен подчиня подъ
подъезд поед поединк поет пожела=wish пожелан=wish позад позва поздрав=congratul позор поигра=play пойдут поймет
покажет=therebi поко поконч полноцен полотн=towel полуфина получат полчас=hour пользован полюб помест помогут
поначал=initi попадан поработа=earn португал=portug порц пос посвят поселок=villag поскор послан=messag
посоветова=advis посред посредств=through поставлен поставщик посуд посчита потерпел потребительск потряса=stun
похит похищен поцел=kiss поцелова=kiss почита=read почк поэм поэтическ правител праг празднован=celebr превыс преда
предан предельн предназнач=intend предоставл предотврат=prevent предотвращен=prevent предположительн=assum предприня
представительств=repres представьт предстоя предупрежда предусмотр=provid предшественник прекраща прелест
преобразован=convers преодолет=overcom прерва преследова преследован=persecut престол=throne претенз=claim приближа
приблизительн=approxim прибыт=arriv привед=indic приведет=will привез привезл приветств=hello привлекательн привык
привыкл=accustom привычн пригод прид=come прида придержива придут приедет приезд=arriv приемн признава=acknowledg
призрак=ghost призыв прикладн прилетел=flew приличн приморск=sea принадлежат принадлежн=accessori принест=bring
приобрест=buy приобрета=acquir приоритет=prioriti присво присла присоединен присяжн приток=flow причастн
приятел=friend пробк пробова=tri прова=fail провал проведет проводим провокац проголосова=vote прогулк=walk продавц
продемонстрирова продовольств=food продовольствен проектн проеха проживан=accommod проз прозрачн произвед произвел
производительн=perform произойт=forthcom произошел пройд пройдут прокомментирова промежуточн пророк просвещен
просыпа противн=against противостоян=confront проф процессор прощен=forgiv пруд прыга=jump прыжк прята психическ
пуга пустот путешественник пятер=five пятн=stain пятьдес=fifti рабств=slaveri радикальн радиостанц=radio
радиус=radius радова радостн=joy разбит разведчик развлечен=entertain разгром разделен=split разделя различ=differ
различа размест размещ разновидн разноглас=disagr разнообраз=divers разнообразн=varieti разочарован=disappoint
разр=break разрабатыва разреша разрыв рам ранг рас раскрыва раскрыт распад=decay расписан=schedul рассмотрет=insight
расста расстреля расстройств раст=grow раствор растут=grow растущ расширя ре реа=realist реактор реализ
реестр=registri резервн резолюц=resolut рекомендова ректор=reactor релиз=releas рен репетиц=rehears репутац=reput
референдум реценз рецепт=recip речн решетк решительн=reason риг рик рисова=draw рисунок=draw ритм=rhythm ро рог
рожда рождественск розыгрыш розыск ролик=rabbit ром романтическ рос росл рубашк=shirt рубин руд руж
рукопис=manuscript румын ручн=handmad рыбак=fish рыбн рыж рыночн=market рядов са салат=salad самар самарск
самоубийств=suicid санитарн сант сапог=boot сар саратовск саудовск сахарн сб сбербанк=bank сбит=beat сборк=assembl
сброс сбу свадебн свал=undermin светла свеч=candl своеобразн сгорел сдач сегмент секц=section сен сенат сент
сервер=server серийн=serial сертификат=certif сест сетев сетк сзад=rear сиден=seat силов симптом=symptom
синтез=synthesi сирийск системн скажеш скажут скал скидк=discount складыва скот=cat скотт скульптур=sculptur славн
следовательн=therefor следствен словак слон слуг=servic служа=servant слушател=listen слышн=hear смеет=laugh
смес=mixtur смит смож сна снайпер снаруж=outdoor сне соблюда собственник совершенствован совокупн совпада=ident
совпаден=coincid современник=contemporari согласован=consensus соглаша=agre содейств=assist содержат=contain созыв
сокол сокраща сокровищ=treasur соображен соответствова=correspond соотношен=ratio сопровожден составл сосуд=vessel
сот сотов сотруднича=cooper соус социа=social социолог=sociolog соцсет сошел=walk сошл союзн сп спальн
спасател=salvat спасл=save спектр=spectrum сперв=first специализирова=special спецслужб сплошн спокойств=calm
спонсор способств=promot справк справля спрята сработа сравн=compar сравнива=compar сравнительн средневеков ссор
сталкива стальн стамбул=istanbul старост=age стартов=startup статистическ стенк=wall степ степа стефа стойк
столб=column столичн столов стоянк=park стрел=arrow стрелков стремительн стресс=stress стрит стройк строчк структурн
студенческ ступен сумасшедш=crazi суп=soup суров суш=dri сущност=entiti схват=snap счит съел=ate съест=eat сэм=sam
сэр таблетк=tablet таиланд=thailand тайм тактик таможен тан танец=danc танков танцева=danc тарелк=dish татар татарск
татарста ташкент тбилис твар телевизион телеканал тематик теннис=tenni теплов терап=therapi терпен=patienc терпет
терроризм террористическ тет тигр=tiger тим тираж товарищеск=comrad товарн толщин=thick тоннел топор тор торжеств
тормоз=brake тороп торпед торт=cake тоск точек=point трагическ трактор=tractor трамва тренирова=workout
трибун=attribut трижд трога тройк трон трус=panti тул тульск тума=fog туристическ тыл тюмен тюменск тюремн тяжест
тяжк тянет убежа=flee убежден=belief убежищ убира уборк увольнен угада углов=angl угольн=coal ударн удел уделя
удержива удивл=surpris удивлен=surpris удовлетвор=satisfi удовлетворен=satisfact уезд=counti уеф уил уильямс уйд
уйдет ук уличн ульяновск умел умен уменьша=decreas уменьшен=reduct умерен умерш умр ун упаковк уплат уполномочен
упомянут упорн употребля уравнен=equat урожа=harvest ус усадьб усилива устав=tire устал=fatigu устранен=elimin
уступа утверд утрат утрен участниц учат=teach учительниц=teacher фантаз=fantasi фантастическ фашизм фашист=fascist
фашистск=fascist фе фермер фил филиа=branch фильтр=filter фин фиф фк фонар формир=form франсу франциск фрэнк фсб фу
фундаментальн функциональн футболк хаос характериз харьк харьковск хе хит хм хо хозяев=owner хозяйк хоккейн=hockey
холл холм холод=cold холодильник=fridg хроник=chronic ху хх ц цб цветк целев целик цензур цивилизац=civil цик
цирк=circus цитат=quot цру чарльз часов=clock чаш чашк=cup челс чемода чемпионк=champion череп=skull черноморск
четвер=four чечн чешск чикаг чил чин чистот=puriti чит чувствительн чувствуеш=feel чудес=miracl чье чьи чья ш шайб
шампанск=champagn шапк шарик шахмат=chess шахтер швейцарск шевченк шерст=wool шеф=chef шин=tire шкаф=cabinet
шлем=helmet шлюх шляп шок шоколад=chocol шотланд=scotland шт штан=pant штурм ы эвакуац=evacu эвакуирова
эволюц=evolut эд эдвард эдуард экз экзамен=exam эколог=ecolog экскурс=tour экспертиз=expert экспозиц=exposur
экспресс=express экстрен электричеств=electr электроник=electron электростанц=electr элит эм эмм эн энд энциклопед
эстафет этническ юбил=anniversari юбилейн=anniversari юмор=humour юнайтед юност юстиц ягод=berri яд яиц=egg як якут
ям янукович японц=japan ярмарк ярославл ярославск яценюк
4.0: air airlines=airlin are as audi back bank be benz big black bmw boeing=boe city=citi club day die do dvd et fi
fm ford france=franc from game go good gps hd html intel ios=io ipad ix j journal just lada le like mail man media
music na nasa nissan not online=onlin open out play post press pro q red renault russia russian samsung series=seri
sky so sony=soni sport star street style that this time toyota up us video war we web what wi xbox xi xii xiii=viii
xiv xv xxi york your аа=aaa аб=abu абонент ав аварийн автограф автодорог=highway автоматизац автоном агитац аграрн
агрегат адам адаптац=adapt администратор аж азербайджанск азот аккумулятор активац=activ акул акционер акционерн
алгебр алексеевич алжир алкогольн алм альфред алюмин=aluminium аляск ам американец=american амин амнист анатом анб
англичан=british андерсон анекдот анкет анонимн анонсирова антен античн ап аплодисмент=applaus апостол аппаратур
араб арбитражн арк аромат=scent арсен артиллерийск археологическ ас ассамбл ассистент ассортимент асср астраханск
астроном асфальт атлант атмосферн атом ауд афганистан=afghan афин аэродром бабк бабочк багаж байка бакс=buck балкон
банкир банкротств бараба барак барон барр барс=bar барьер=barrier бах башкир бегств бегут=runner бедност=poverti
бедр=hip бедств безработн=unemploy безум белгород белок=protein белорус берегов=coastal бернард бес беспилотник
бессмертн бет=beta бетон биатлон библиограф=bibliographi бич бла благополуч=prosper благополучн благосостоян=charit
благоустройств бланк блеск=shine блокировк блондинк=blond блят богач богда богородиц боец боинг боксер болезнен
болел болотн болта больничн бомбардир бомбардировщик бон борет борц ботинк=shoe бочк брав браслет=bracelet бриллиант
британц бро брод брон брош брюк=trouser брюс=trouser брюссел бу букет бульвар бум бунт бурят бухт буш бьют бюллетен
ваканс вакцин валов=shaft вар варвар вариац варшав ввоз вдал вднх вдохновен вегас ведр везет вектор=vector велич
венгерск венец вернувш вероник вещан взвод взглянут=glanc взлом взлома взыскан взяв=urg ви визуальн вильнюс
вис=depend виск=whiskey вит витебск вич вкп влад владел=own владимирович владимирск влажн влажност=humid влиятельн
влюблен вмеша вмешива=interven вмс вмф внич внучк водород=hydrogen водоснабжен водохранилищ водян вожден возбуд
возбужд=excit возведен возлож возлюблен возмещен возмож возмущен вознагражден возникнут возобновлен возража возражен
войдет=will вокзал=station волейбол вологд вологодск волонтер волост волшебник воплощен ворва вороб воспита восприня
восстанавлива восстановл восхища восход враждебн вражеск вращен=rotat вреза вручен=manual вручн=manual всадник
всевозможн вскрыт вслух вспомогательн вспыхнул встает всюд всяческ втб втро входн вхожден въезд=entranc въеха выбер
вывед вывоз выгляж выгна выдвига выдержива выезжа выживан=surviv выигрыш выключ вынес вынесл вынест=bring вынуд
выпада выписа выпускн=graduat выпущ выпущен выработк выраж выращива выращиван выручк высадк выслуша высоцк высочайш
выставл выстро выуч выхож вычислен вычислительн вьетн вьетнам гаван газопровод гал гамм=gamma гарантирова гарнизон
гарс гастрол гвозд гд гдр генерац генетик геноцид герб героическ гибдд гигант гимнастик гк гл главнокоманд глагол
глас глеб=bread глин глубж=deeper глух гном говоря говядин голландск голливудск головк гон гонконг гонщик гордон
горел горизонтальн горк гормон городок=town горожа горя гос государ гр грабител грамм грамматик гранд грандиозн
графическ гре грив грипп грн громч=loud грудн груст грядущ губернск гус густ гэс давност дагеста даллас
дальневосточн дальност даниэл даш двенадцат=twelv двест движет=move двинул дворянств двукратн=doubl двусторон
дебют=debut девиз девиц девк девян дежурн декоративн делегат дельт дельфин демонстрир=demonstr дер дерб деревенск
десерт=dessert десяток детальн детект=detect детектив=detect детройт дефект деян джаз=jazz джастин джейсон джен
дженнифер джерр джерс джефф джимм джозеф джоната джул джунгл диабет диван=sofa дивизион диет дизел=diesel дим
династ=dynasti динозавр диплом дискриминац дит длил добавлен доброт добыва довест догадыва догна договорен=agreement
дойт док долгосрочн должник долож дональд доставл достоин достопримечательн досуг доцент дошел дошкольн драматург
древесин=wood древност дров друж дружеск дружн ду дуб дубл дуг дурацк духовенств=spiritu дуэт дыш=breath дэвис дюйм
евровиден европейц едут ежемесячн елен елк ельцин емкост ерунд еш жалост ждеш ждит=wait жел желательн желудк=stomach
желудок=stomach женев жених живоп=paint жилищ жириновск жкх жуковск журналистик=journalist забайкал забег забер
забива забит заблужден заброшен забудьт забыт заверша завест завещан завид зависет завист заводск завоеван загорел
заготовк загрязнен=contamin зад=rear задел задержан задержива задолг задолжен=debt задумыва зайд зайц заказыва
заклинан закономерн закреп закрепл закупк заменя замысл заочн заполнен=fill запорож запорожск запрещен запуска
заработк заражен засад заста застройк=set застря засыпа захар захватчик захватыва захвач захвачен захоронен захот
зачет защищ зват звучат=sound здор=healthi зеланд=queensland земледел земляк зеркал=mirror зернов=grain злост знам
зо зов зовет зрелищ зубн зят ив ивановн ивановск игл игнорирова=ignor идеа=ideal идеал идентификац=identif идентичн
идеологическ иерусалим ижевск избран извинен=apolog извиня изготовл издател издева изложен изнасилова изнасилован
изоляц=insul изъят изящн ик икр икс имевш иммунитет=immun императорск императриц индейц индикатор индонез=indonesian
индустриальн инициатор инновац инновацион инспекц=inspect инструктор интеллигенц=intellectu интер интернат
интерпретац=interpret интриг инфляц=inflat информатик ион ипотек ир ирон ис ископа=miner искр исл=islam ислам=islam
исполком ист исток исчез=disappear исчезнут итальянц итогов йог йоркск кабел кавалер кавказск кадров кажут казач
калибр калинин калининград калининградск калуг калужск камаз камчатк кан=yes канцеляр канцлер капитал капуст
карандаш карм каролин карп картер кастр категорическ катер католическ=cathol каш квадрат=squar квалификацион
квалифицирова квантов квт кгб кейт келл кеннед керр кинематограф кинофестивал кист кишечник кишк клад клан кларк
клев клинтон клоун клубн клятв ковер ковр кожан коз кок колбас колец колокол колонк колорад коляск командировк
командова комар комет комментатор коммун коммунизм компактн компарт компетенц=compet комплимент=compliment
компромисс комфорт комфортн=comfort конверт консервативн консерватор=observatori консол конструктивн контактн
контейнер контент континентальн контролир=control конфигурац концерн концертн концовк конча координац=coordin копейк
корзин коррекц=correct косвен космодром=cosmet коснул костр котл кошек=cat кошелек=wallet кп кпрф кр крас красавчик
красотк=beauti кредитован кредитор крейсер крем=cream крепостн крепч крестьянин крещен крист кристиа кристофер
критикова кроссовер кс ку кузов кук=doll кукуруз культ=cult купол купц куратор курга курен=smoke курт кусочек
кэмерон кэт кэтрин лабиринт ладон=palm лазер лазерн лайнер лак лан ларис лас латвийск лгбт лег легкост легл лежат
лекарствен=medicin леонард летел летет летуч либерал лив ливерпул лимон линейк лис лихорадк лиша лоб ловл лога
логическ логичн логотип=logo локомотив ломоносов лор луг луиз лукас лыж львовск льгот=benefit льду лю любовниц
любопытств лягушк магическ магн магнитогорск мад=madam мадрид майск макар малайз малышк мамочк=mommi мандат мануэл
марафон маргарет маргарит мариупол маркетинг маркс=marker марок=mark марсел марша массаж=massag массив матрос матушк
маф машинист машинк маяк маяковск мвф мг ме медн медсестр мексиканск мел мельник мемориа=memori мемориальн мемуар
мерзк меркел мерседес мертвец мес=month местечк местонахожден=locat месячн мех мечет=mosqu мешок=bag миграц=migrat
микрорайон микрофон=microphon милиционер миллиардер милосерд минувш минутк минфин мирон митропол митрополит михаил
михайл миш мишен мк мкс младенц=babi мн многократн мобилизац моделирован мозгов мок молдавск молдов
молекул=molecular молодц молож=younger молот монак монарх монах монгол монитор монограф=bibliographi морд мордов
мотивац моч мошенник мрачн мудак мудрец мун муниципалитет мур мусульма=muslim мусульман=muslim мусульманск мыл мыт
мэтт мюзикл навест наводнен награжд награжден надева надеет=hope надет наедин нажа назов наивн наилучш найдеш
наказыва накр налад налев=left налож намеч нан нанес нанесен нанесл нанест наня напиток=beverag наполовин напрасн
напуга наруж=outer наружн нарут насквоз насмерт насос настольн настройк=set насыщен ната натур нах нахож национализм
нацист нацистск нев невидим невин негр недовер нежност незадолг незаметн незнаком нейтральн неко нелегальн
нелегк=light нелеп немал немец=german ненавидет=hate ненадолг ненужн необход неожидан неопределен неофициальн неполн
неправд неприкосновен нес несл несовершеннолетн=minor несправедлив=unfair нетерпен=patienc неудачник
неудивительн=unbeliev неудобн=uncomfort неясн=unclear нигер никитин николаев николаевн николас нил нищ нквд
новгородск новеньк новорожден новоросс ногт=nail ножк нор носк=sock ноутбук=laptop оаэ обеспоко обидел обижа обита
обитател обител обком облегч=facilit облегчен обманул обманут обманыва обмен обменя обнима обнов обознач обознача
обозревател обозрен=percept оборонительн оборудова обоснова обоснован=justif обострен обрел обреч обруш
общеобразовательн объят обыча овц огнен огнестрельн огород ограб ограблен од одева одея одиннадца=twelv одноклассник
одобрен=approv оз оккупант оккупирова окса олив оливер олигарх ом опаздыва опас опаса опасен опек оперед оперн опира
оплачива опозда ополченц опорн оппозицион оппонент оправдыва оптимизм опуска ор оранжев орб=orbit организ орел=eagl
оренбург оригина=origin ориентир орлов орловск осаг осво освобожд=liber освобожда осет осколк ослаблен осложнен
основыв остановл остаток=remain островск осужд осужда осуществл отб отвеч отвлеч отвод отвратительн отделк
отз=review отзыва откажет откладыва отклик отклон отклонен отключен открытк отменя отнес относя отнюд отня=withdraw
отозва отомст отоплен=heat отошл отпечатк отпуска отравлен отраж отреагирова отреза отста отстаива отстран отступа
отступлен отсутствова отт отчая=desper отчаян охват охватыва охлажден=cool охотн=hunt охотнич очаг очевидц
ошибочн=mistaken ощут павильон павлович пакиста палатк палестин палочк палуб панк папк пароход парочк партизанск
парус пас пасх патент патриотизм паул пво пе педагогик пенальт пенз пензенск пентагон перебра перевернул перевозок
передвижен передума переезжа перекр перекрыт перемеща перенесл перенест=transfer переправ пересека переселенц
пересмотр пересмотрет перестан перестрелк переулк перехват перец перечислен=list персон перчатк=glove песок=sand
песчан петл петров петровн петровск петроград петрозаводск петух пехот=infantri печата пешеход пи пионер
пирамид=pyramid пк пл плам=flame планшет пластик пластиков платежн платн платон плачет=cri плащ плоскост=flat
поближ=closer поблиз=near побочн повел повернул поверьт=believ повествован повестк повред поврежд повстанц повторен
повыш пограничник подавлен подвал подверг подвергл подвеск подвод подготовлен поддерж подключен=connect подмосковн
поднимет поднят подоб подожда=wait подозрительн подойдет подольск подорва подорожа подполковник=colonel подпольн
подразумева=impli подросток=teen подсудим подсчет подтвержд подчеркнул подчеркнут=emphas подчин подъеха поедет
поединок поест=eat пожен пожертвова пожертвован пожизнен поз позвольт позвоночник поздравлен=congratul
познан=knowledg поисков пойдеш поймеш поймут покажут покойн=calm покр покров покрыва покушен полез полетел полигон
поликлиник полин политолог полноч=midnight полон полоск полост полотенц полугод полуостр=peninsula полуфинал
получш=better пользу полюс полярн помех помещ помидор помож пон понесл понижен поним=understand пообща попадет
попов=pop пополн пополнен поправ попробу попроща популяц попыток=tortur порадова поража пораз пораньш=earlier порва
порн=porn порок порох портал портфел посел послевоен последовател поспа=sleep посредник поставля поставок=supplier
постанов посторон поступок посылк потихоньк=quiet потолк потолок=ceil потомк=descend потрясающ=stun поттер похвал
поцелу пошлин пошут поют поясн=explain правонарушен правоохранительн православ правосуд=justic правя
празднова=celebr прах превращен пред=pre предател предательств=betray предвыборн преддвер предлог предпочел
предпочтен=prefer предпринима предпринимательств=entrepreneur предста предусмотрен=provis предъяв преемник прекращ
преоблада преодолен преподаван=teach преподобн преслед престижн претендент прибав прибалтик приближен приблиз
прибрежн прибыва приватизац приветствова привилег привлекл привыка привяза приглаш пригород=suburb пригородн
придумыва приед=come приедут прикрыт прилега прилож примечан=note примор примут принесет приним принудительн
приостанов прирост присвоен присоединя пристальн присяг прихож прическ пришедш приют проанализирова проводник
программирован=program прогрессивн продавец=seller продела продлен прозвищ прозвуча проигрыва произвест производн
произвольн произнос произошедш прол промысл проника проникновен проникнут=penetr пропада пропаст проповед пропуск
пропуска прор проработа прорва прорыв прослушиван проститутк простот протека противодейств противостоя=confront
прототип=prototyp профессиона=profession профессионал=profession профилактик=prevent проходя прохож процентн прочест
прочн прочност=accuraci прошен прощан псих психиатр психиатрическ псков псковск пузыр пулемет пульс пульт пуск
путешествова=travel пучк пушкинск пчел пшениц=wheat пытк пьер=cane пьет=drink пью пятнадца=fifteen работодател
рав=equal равенств равнин равновес=balanc радикал разбива разбуд развел развернул развернут развлекательн разгар
разда раздража=annoy размеща размышлен разорва разочарова разошл разруша разыскива райа раковин раскол
расскажет=tell расслаб=relax расстрел расстро рассужда расцвет рафаэл рацион рбк реабилитац=rehabilit реагир=react
реагирова=respond реактивн реал ребр ревност революционер регламент регулир регулятор редкост=rare резиденц=resid
резинов резюм=resum рейд рекордн рельеф рельс ремонтн реорганизац репертуар репортаж репресс реставрац=restor речк
ржд ринг рискова=riski ритуа рк робин рогозин роджер родительск рож розничн романов романтик рон роналд роскомнадзор
роскош роскошн россиянин=russia рпц рт рта=mouth рту=mouth рубрик руга рудник рукав руководя румынск русл русла
русскоязычн рухнул руч рыбалк рыбк рычаг рэ рюкзак=backpack рязан рязанск савченк садов сажа саймон=damon сал самк
самм самц санатор сантиметр=inch сарат саратов сахалин сахалинск сближен сбыт=event свекл свержен свест светов
светск свинин свитер сводн своевремен=time сволоч связк сдает сдержа=keep сеанс себастья себестоим сег седа сейм сек
селен семен сеньор сербск сергеевич сестер сеул сжат сидн сиж сиз силовик сим символик символическ симон симпат
симпатичн симпсон сингапур синдр=syndrom сирот сиськ=tit сказочн сказыва скамейк скандал скважин сквер скелет
скоплен скорб скоростн скр скрипк скрыл скук славя следован слиян=merger словен служат служен слушан смелост
смертност=mortal смир смирн смирнов смс=sms снабжен снаряжен сним снимок сном снос сны=dream собач собер
соболезнован собянин сов совершенств совхоз согласова содержим=content содружеств=friend соедин соединя сожгл
создав=creat сойт солидарн=solidar солист солнышк солов сопротивля соратник соседк соседств=neighbour составн
состязан социализм социалист сочета сочувств спад спасательн спасет спасител=salvat спец специализац спецназ спи
спид спикер спирт спиш=sleep сплав сплю=sleep спорн спуск спуска спутников спят спящ ср срыв сс стабилизац=stabil
ставл ставропол ставропольск стаж сталинград сталинск станеш станисла станиц станк становлен старушк старшин стату
стекля степн стерлинг стесня стимул стимулирован стипенд столик=desk страстн страховк стрелок=arrow студентк стыд
стэнл стюарт субсид суверенитет сует сужд султа суммарн супермаркет сустав сучк сформулирова схватк сходств=similar
схож сценарист съемок сынок=son табак табличк таджикиста таинствен тайг тайлер тактическ тамар танцевальн тар тарас
тасс татуировк тачк тащ твер творен тезис тейлор телеграмм тематическ теннисн теорем=theorem термина=termin терп
терр террор тестирован=test тетрад техас техникум течет тимошенк тимур типов типограф тит тихон тихоокеанск
товариществ тогдашн тольятт топливн торгова торговц торонт тошн траектор тракт транспортировк требу тревожн трезв
трейлер=trailer тренд тренерск тренировок=workout тренировочн треугольник=triangl трещин тридцат=thirti триумф троиц
троицк троллейбус троп троф трубопровод трудя трупп трюк тряпк туман тупик турк туфл=shoe туч тьмы тяг тян тянут
уайт=site убега убедительн убежд=convinc убежда убытк=loss уведомлен=notif уверя увиж увлечен уг уговор угод уголк
удава удаля удобрен удобств=conveni удосто удостоверен уз узбекск узел узор уилсон указател укр украша укреп=attach
укрепля укус ула улетел улучша улыбнул=smile умееш умет умеют умоля умрет университетск уничтожа упаст=fall упоминан
упомянул упор упуст урага урал урегулирован урод урож=harvest урон ускор=acceler ускорен=acceler услыш уснул уснут
успева успет усср установок=instal устран=elimin утечк утк уточн=clarifi ухажива ухож ухудшен учест учредител учт
уютн факел фальшив фан фантастик фар фас фасад фаун фбр феликс феном=phenomenon фз фиг фигн=heck фигурн физиолог
филадельф филиал филиппин финиш фишер фланг флор флорид фокус=focus фольклор фонта форвард форд=oxford формирова
формулировк форт фр фра фрэнсис фундамент=foundat функционир функционирован=function фут хакер халк хант хаус хер
херн химик химк хирургическ хитр хищен хищник хобб=hobbi ходатайств хож хозя хорват=croatia хорошеньк=nice хос
храброст хранилищ хранител хребт христиа=christian христиан христианств=christian христов христос хроническ хуа худ
хутор хьюстон хэ цветок=flower цезар целесообразн целова целостн=integr цепочк чайк чайковск чак чан чарл чек челюст
чен черв черед чересчур черногор чертеж чертовск честност четвертьфина четырьм=four чехов чехословак чип
чисел=number чо чрезмерн чу чудн чудовищ=miracl чум чуш шарлотт шах швед шедевр шекспир шерлок шеств шестьдес=sixti
ши шикарн шир=wider шкал шкур шло=been шмидт шойг шон шорт шпион шрифт шторм=storm штрафн шуток=joke щек эдд
экспонат элементарн элизабет=elizabeth элитн элл эльф эмиграц=migrat эмил эндр энтон энтузиазм эпидем эрмитаж
эстетик эстонск этик эшелон юар юбиле=anniversari юбк ювелирн ювентус югослав юношеск юрисдикц явк явл языков якутск
ялт янг яндекс=index яросла ярост яхт ячейк=cell
3.75: about airbus al am american an art awards baby bad best bloomberg blue boy business=busi call can cd chevrolet
china cnn co come da daily dance dark dc dead der deutsche di disney dj down edition=edit el en english europe
express feat ferrari football forbes=forb fox free ga galaxy=galaxi games general get girl global gm gold grand
green gt have he high home honda house=hous how hyundai ibm id if img inc instagram internet ip iso itunes land last
left lg light line linux little look ltd mac mi mini mitsubishi mobile more moscow national ni night nokia now off
office oh ok or os park pc pdf playstation=playstat plus porsche=porsch power pr racing radio re right rock rover rt
rus=russ sa san se show sms space sports=sport store studio sun super team today total ufc usa usb usd vip
volkswagen volvo vs was washington watch way when who will xxii à аарон аборт абрамович абсурд авак авг авен
авиакатастроф аврор автобусн автоваз автоматизирова автомашин автомобилист авторитетн автосалон агат адамс адел
адреналин адриа азбук азербайджан акад аквариум аксел аксессуар активизац акустическ албан александров александровн
алексеев алимент алин алкоголизм алкоголик аллах аллерг алмат алонс алт алтар альп алюминиев амбиц амстердам
анализирова ангар англича=british англичанин андреас андреев андреевич анж анимац анкар аномал анр ант антибиотик
антрополог апелляц апк=cpu апокалипсис аполлон аппет=appetit аппетит апр арбитр арбуз арендова аристотел арктическ
армя арнольд арсенал артем артер артефакт артистк архивн архиепископ асад ассоциир аста астероид астронавт атама
атлантик атлантическ атлас атрибут аттестац аттракцион аут афанас афганск афиш ахматов ахмед ахмет аш аэродр
аэрофлот багажник багдад бад базар базир балерин балк баллотирова балтик бана банкрот баран барб барбар=bar барт бас
баскетболист баскетбольн батаре батюшк баш башк башкирск башкортоста бдительн беглец бездн бездомн безразличн
безупречн безуспешн бек белгородск белград белл бельгийск бенедикт березовск береч береш беркут берлинск беседова
бессмерт бетхов бешен бешенств биатлонист биг бизнесмен бин биржев бк бл благовещенск благословен бледн
блестящ=shine близлежа блокирова блэк бобб богдан богослужен божеств бойк бойн бойт бока болет бонд бондаренк борец
борисович бородин бортов борусс борют бот ботаник ботаническ боязн браузер брачн брежнев брем брест брестск бригадир
бродск бродяг броск бросок брошен брошюр бруклин брун брэд брэдл бсср бтр будапешт будд буддизм будк будн бук булгак
бумажк бунин бункер бургер бурен бутерброд бутылок=bottl бухгалтерск бэ бэтм бюст вагнер вадим валенс вальс вальтер
валя ванкувер варен васильевн ватика вглуб вдв вдобавок вдохнов везл везут венер венск вентиляц верблюд вердикт
веревк верхушк весов веша взаимопониман взаимосвяз взглян взглянул вздох взлетел взор взрыва взрывн взрывчатк
видеонаблюден видеоролик византийск викинг википед вилк вильгельм виновник винсент винт вирджин висел витрин
вишневск вк вкладыва включительн вл влаг владет владикавказ владислав владык влас влев=left влечен влксм влюбля
вместим внедорожник внедр внешнеполитическ вов вовлеч водоем водопад водопровод водоросл воевод военноплен возбужда
возвра возвращ возвышен возмезд возмуща возраста=increas возьмут воистин волжск волков володин волокн волшебств
вооруж ворова воровств воронин восемнадца восемьдес воск воскресн воспален воспитател воспроизведен воссоединен
восста восстановительн восхитительн восхищен восходя восхожден вошедш впада впадин впал впечатля вплотн=enclos
вправд впред впрям впуст вр вражд вран враща вредител врет всеволод вспомин встав встан встанет встречн встроен вт
вто=bye ву вуд выбрасыва выговор выдвижен выдерж выдержк выжива выздоровлен вызовет выйдут выкинул вылеч=cure выписк
выплачива вырабатыва выработа выраста вырастет=grow выреза высад высла высокопоставлен высочеств выставля выставок
выставочн вытека выходц вычисл вышк выявля выяснен габриэл гавай гад гаджет гадост газел газон галере=galleri
гамбург гамильтон гамлет ган ганс гар гарантир гарольд гб гвардейск гвин гейтс гел гендиректор генсек генштаб
геометрическ георгиевск героизм гибк гибнут гибрид гибридн гиг гильд гитарист главар глазк гласн глен глинк
глобус=globe глотк глоток говард говн голд голодовк голосов гольф гомер гонок=race гонорар гончар горен горловк
городищ горожан горох горсовет горшк горюч госдеп госпитализирова господн господств госсекретар гостев готовл гп гпу
граб грабеж гравитац графин граффит грегор гривн григорьев григорьевич гродн грош грузин группировок=group грэм губк
гуд гур гусениц густа гэр давыд дагестан дад даеш дамаск данил дант дарвин датск даун дачн двойк двойник дворя
дворянск двоюродн двухлетн дебат дебютирова дева девчонок дежурств действу дека декорац декрет дем демонстрирова
денек деп депутатск деревен дерзк десант десантн десантник деска детишек дефицит деформац джейм джентльм джерем
джесс джессик джеффр джи джинс=jean джип джоа джорда джош дзержинск дзюд дизельн диктатор диктатур дила дилер димитр
динамическ директив дирекц дислокац диспетчер дистанцион дк дл дмитриевич дну добавк добродетел договарива договорн
доеха дож дойдет=will докладыва доктрин доминик доминир домодедов донест донор доп допинг дополн дополня допуск
допустим допущ дос доспех достава достанет достигнет достигнув достоян доходн дочерн дпс драл драт=fight древ дрож
дрожж дрон дружин дуба дуглас дуэл дырк дыхательн дэ дэйв дэниел дю евангел евраз евромайда европарламент едеш
единичн единогласн единомышленник еж ежел ен епарх ер ерева ермак есенин ет ефрем жа жадност жак жалет жанейр жарен
железнодорожник железобетон жемчужин женитьб живописн животноводств живш жизнедеятельн жильц жительниц жоз жуков
журналистк жюл зa забав забайкальск заблуд заболеваем заброс зав заведом=notifi завер завет зависел завяза заглядыва
заглянул заглянут загна заголовк задействова заезд заеха заимствован заинтересован зак закладк закончат закреплен
закрича закуск залп замглав замедлен замещен замороз заморозк замужеств замысел занавес заним запиш заплака заповед
заподозр заполня заполуч заправк запрост запута запчаст запяст заработок зараз зареза зарубеж зарядк заснул заснут
заставл затмен затрагива затягива захаров захарченк захоч захочеш заявл заявок заяц звучан землян земск зенитн злит
злоб злод злоде злом злоупотреблен злы злым знатн знаток знающ зол зонд зрел зрелост игнат игнорир игрушек=toy
иерарх иерусал изабелл избежан избива избиен избира извержен извлеч извлечен извн изгна изгнан изготов издава
издалек=near издательск издержек издержк=delay излишн излож изм измеря износ изобил изобраз изобразительн изобрел
изобретател изредк изъя ильин имееш имидж иммигрант имперск импортн имуществен инвалидн инвентар ингредиент ингушет
индейк инстанц инстинкт инсульт интерва интервал интервенц интерфейс интимн интуиц инфаркт ип ирландск искажен
исланд исп испанц исповед исправлен испытательн исслед истерик истечен историограф исчезнет=disappear иуд ищеш йем
йо кaк кабардин кабельн каблук кабмин кадет казарм казахстанск казачеств казначейств каир кайл калашников калмык
кальц кам камбодж каменск камин камчатск канализац канон кант канун капелл капитализм капсул карантин кардина карет
карибск карин каркас карлик карнава карпат карр карусел кас касательн каскад каспийск кассов каталон катар катерин
католик кб квартет квн квот ке кейн кейс кекс кемеров кемеровск кент керамик керч керченск кил киностуд кинул
киргизск кирпичн кисел кл клавиатур клапа клар кластер клаус кле клевет клеточн клещ кливленд климатическ клод клон
клэр клян кнут княгин княжеств ковал ковчег когт козел койк кокаин кокс колдун колеблет колин коллектор коллекционер
колодец колодц коломойск колониальн комендант комиссариат комментирова=comment комнатн комсомол конв конвейер конво
конг кондитерск конкурсн конрад консерв консолидац константинопол констатирова консул консульств контингент контр
контрабанд контур конфедерац конфискац концепт концлагер кончин коньк коньяк кооператив кооперац координатор копа
копеек кора корейц кормлен кормов коробочк корт косметик космонавтик косов костер костром костромск котел котельн
кошельк кпк кпп кравченк краеведческ краматорск красавец красок=paint крах креплен крестн кристоф кричат кровл
крокод крон кросс крошк круглосуточн круж кружок круп круч крылат крыльц крюк кт кубанск кубик куз кузбасс кузьмин
кукол кулик культов кумир кун купа купер курган курганск курин курортн курсант курьер кустарник кучк куша кыргызста
лабораторн лав лавров лазар лам лампочк ландшафт ланч лапш ласков ласточк лат латын лбу лгу лдпр лебедев=bread левин
легальн легион легков ледник ледов лез лезв лезт лексик ленив лепестк лермонтов лестер летоп летопис лидерств лидир
лик лим линдс линз линкольн лион лип лир лирик листовк литератор литург лицев личинк ловк лодок лок локализац локот
локт лонг лопат лопес лоуренс лояльност луж луценк лыжн лыжник лыс лысенк ль льдом любезн любя людск люкс люксембург
люс ляшк магистр магистра магистрал мадон маз майдан макаревич макаров македон макет макияж малик мамин мамонт манг
маневр манифест маньяк марат марг мариинск марихуа маркиз марксизм маркус марокк маршалл матв матве материк матк
махачкал мб мвт мгц мегафон меж=inter мелодрам мельниц мент мерф месс местоположен мета металлист метел метк
методолог метров мигел мик микк милан миллионер минерал минздра миниатюр миннесот миномет минюст мировоззрен мистик
мифолог михайлов михайловн михайловск михаэл мишк мкад млекопита многообраз множествен мобильник могуществен модельн
моисе молекулярн моллюск молотк молотов моментальн=moment монахин монгольск моник монр монреал монт монумент мора
морал=moral морга морис морков морозов мостик моурин моцарт мп мрак мрамор мс мстител музейн мурав мутант мутац мутк
мухаммед муч муча мученик мучительн мыс мыслен=mind мышк мэ мэн мюллер мюнх мюнхен мя мятеж мятежник наб наблюд
наблюдательн навек навечн навигац навод нагл наглост наглядн=behold наемник назар назыв наизуст наимен найм наклон
накоп нал налиц налогообложен=tax налогоплательщик намерева намеча намечен нанима нап напарник напаст наплева
наподоб напол наполн напоминан напоследок нар наравн наращиван наркома наркоман нарочн нарушител нарышкин насильн
насильник наслад наслажден настанет настойчив настоятельн настр наткнул натр=sodium наушник нафтогаз нахр национа
национализац националистическ нач начинк нашеств ндс неапол неблагоприятн невелик невиновн невольн невыносим=inevit
невысок негд=nowher негодя недовол=unhappi недопустим недоумен недр нежелан незамедлительн неинтересн неисправн нект
нельсон ненавидел ненецк ненормальн необыкновен необязательн неотъемлем неравенств нервнича нереальн несложн
несоответств неспособн нестабильн несущ нетрудн неудобств нефтепродукт нехорош=incred нив низ низш никел николаевск
никольск ниндз нискольк=alot ничут=nope ниш нищет нк нко нобелевск новак новик=innov новиков новичок нововведен
новокузнецк новороссийск новостн ножниц нокаут номинальн норма норматив носов ночева нош ношен нп нпо нравл ньютон
нэнс нян обеда обернул обидет обил обитан=habitat облачн облигац обменива обморок обнародова обогащен обойдет
оборотн обочин обошел обр обра обрабатыва обрадова образу обрест обсерватор обсто обстреля овец=sheep овечкин
овладел овощн огай огнев огонек оград огражден огурц одел одиннадцат одноимен однопол одобря ожид ожог озвуч ознаком
ознакомлен окажут оклад оксфорд олимп олланд омар опир опоздан оппозиционер опроверг опровергл опрошен оптик оптов
ора организовыва ордер оренбургск оригинал оружейн осад освеща освободительн осип оскорб оскорбля осл осмотрел осн
оснащ оснащен основыва осознава осознан ост оставьт остин отбира отброс отв отваг отвел отверг отверга отвернул
отвест отвлека отвращен отдаст отдач отделя откройт откроют открыв отличительн отложен отнесл отнима отнош отображен
отойт=abandon отошел отпечаток=impress отпор отправлен отпразднова отпущ отр отработа отрав отраслев отрезк отрезок
отрицан отрыв отрывок отсек отслежива отсрочк отст отставан отстоя отсчет оттенок отчислен отчужден отыгра
отыска=seek оф офисн официант оформл охарактеризова оценок очаровательн очища очищен очнул ошибл оштрафова пабл
павлов павш палестинск пальм панин парадокс паразит паралимпийск параллел парашют паркер паров паровоз парод
партнерств паскал пассивн пастор патолог патрул патрульн паутин пафос пдд пенис пепел пепл перевоз перевозчик
передвига переживан переигра переименова перейд переключен перекрестк перел=fractur перелом перепис=census переписа
перепута перес пересадк переселен перестанет перестанут переулок перечисл перечисля перечн периметр перр персидск
персонал перспект перц песенк петиц петренк петроградск петропавловск печал=sad печерск печк пианин=piano пиар
пиджак пиздец пикник пингвин пир пирс писательниц питьев пишеш=write плавн плазм пламен планировк планк пласт
пластин платок племянниц пленник пленум плитк плотин плотник площадок победительниц победн поборот побыстр поведа
повезет повелител повернут поверх=surfac поверхностн поволж поворачива повсеместн=altogeth повязк погас погашен
погиба погибнут поглощен поговорк погодн погребен погружен погруз погуб погуля подбира подборк подва подвергнут
подверж подвест подготовительн подделк подземел подиум подкреплен подлеж подлежат подлодк подн подним поднож
подписчик подписыва подпол подра подражан подруж подрядчик подсказыва подстав подступ подсчита подхват подъем
поездок=train поел пожа пожалел позабот позна поинтересова поиска поистин=deed показательн покер покинет поклон
покор покровител покровск покупок полден полис политбюр=polit политехническ полмиллион полномочн полнот половинк
полтав полудн полуноч=midnight полутор=half полушар поля полян пом поменьш помеща помещик понемног пониз поощрен
попад поперечн попол поправок попрост попрош популяр=popular популяризац попутн пораж поразительн порожда
порошок=powder португальск порыв порядочн посадочн посвяща посев посередин посидет=sit посланник послезавтр пословиц
посмертн посмея поспеш поспор построек потенциал потеплен потерпевш потомств потрясен потуш потянул поучаствова
пофиг похитител похищ почек почерк почет пп правозащитник праздн прайс прапорщик пребыва превосход превосходн
превосходств превышен предислов предназнача предписан предпосылк=background предпочл предпринят председательств
предсказа предсказан представительн предчувств предшеств предшествова предъявл предъявля преемствен прекрас
преодолева преодолел преподава препятствова пресвят престарел=elder престиж претенд претендова прибега прибудет=will
приведен привезт привержен прививк привиден привлек привоз привыкнут привязан пригроз придворн приднестров придт
придурк придурок приезж призван приземл призер призов прикосновен прикр прикрыва примес примечательн примирен
принесут принтер приобрет приостановл приписыва присмотр присн приспособлен пристав приставк пристан приступа
присыла прит притяжен приуроч прицел причаст причинен причиня пришельц пробег пробежа пробел проблемн пробужден
провайдер проведут провинциальн провож проволок прогна прогнозирован программист прогремел прогуля продвига продержа
продуктивн проезж проигрыш произвол произнес произнест прокладк пролетарск пролетел пром промежуток проник проникл
прописа пропорц пропорциональн пропускн пророчеств прослед проснут проституц простор пространствен протон
профилактическ профсоюзн прохладн прохор проц процветан процессуальн прочел прочл прочт прочтен прыгнул прыжок=jump
прячет прячут пс пса=cane псж психик птичк пу публикова публицист пугачев пустяк пута путевк пух пушек пыток пьеш
пьют=drink пятерк пятигорск пятидесят=fifti пятилетн пятьсот работоспособн равнодушн равня радиац радиоактивн радуг
разбер разбирательств разбойник разбор разва разведен разведывательн развест разворачива развязк разглядет=glanc
разгон разгр раздава раздач раздевалк раздражен разложен разлук разм размножен размышля разоблачен разработок разрез
разрыва разъяснен разыгра райком райт ралл ральф рапорт расклад раскопк раскритикова расплат распознаван распоряд
расправ распредел распродаж рассел расселен расскажут расслед расследова рассмотрел расстава расставан расстраива
рассужден расчетн раул рациональн рб рвет реализм реалит реанимац ребятк ревиз револьвер редактирован реза резидент
резин резн резонанс=reson результативн рейнджерс рейх ремен ремн рентабельн реплик репортер республиканц решат решим
ривер рид рижск рисован рит=gee риторик рич ркп рн рнк роб робертс рогат роджерс родов родригес родств родствен рожа
рожд рождаем ролл роме роскосмос роснефт роспис роспуск россиянк роуз рощ рп рс рсдрп ртом ртут рузвельт руин
рукоп=manuscript рун рунет русс рфпл рфс рыда рэнд рэп=rap рэпер саакашв садик саид салават салют=currenc саммит
самок самооборон самочувств сандр сара сата сатир саундтрек сбережен сбива сбо сбыл свалк сварк свел свернул свернут
сверстник светильник светофор свидетельствова свит сводк свойствен связн святител святын сговор сд сдан сдают сдвиг
сделок сдержива сев севастопольск севил сед седл секретариат сект семер семнадца семьдес=seventi семя сенсац
сепаратист сергеевн сертификац сечен сжеч сжига сигнализац сидя сильв симфон сингл синдром синод синтетическ синьор
синяк систематическ сиэтл сиян сказок скам скандальн скачк склонност скобк сконцентрирова скорпион скульптор сл
сладост следу слежк слесар слив сливк сливочн слобод словосочетан слог сложен слуш слышат смежн смещен
смеют=laughter смутн смуща снест сниж снил снк сноуд собачк собеседован собир соблазн собол советова совместим совпа
соглаш содействова созвезд создаст=creat сознательн=conscious сойдет соколов солдатск солженицын солидн соломон сом
сома сомнительн соотечественник соперничеств сорокин соскуч сослов сосн сост составител сосудист сотвор соц
социологическ сочиня сочл спа спел спенсер сперед=front сперм спет специализир специфик специфическ спиртн споко
спортсменк спринт спровоцирова средиземн ссыл ссыла ставок стакан становл старан старен старк стартап старух стас
стационарн стебл стенд степан степанов стереотип стерет стимулир стихийн стойкост сток стокгольм столкнут стон стоун
страничк стрижк стройн строя струн стс стук ступеньк стуч субтитр сувенир сугуб сужден сум сумеет сумерк сумочк сун
суперкубок сургут сухопутн существительн сф сфотографирова счел счетчик съеха сэ сэконом=save ся сяд табл
таблеток=tablet таганрог таз тайван таймс тайсон таксист тал тамбовск таможн танг танцор тат татьян телеведущ тележк
телек телекомпан телескоп телешо теннисистк теоретик тер терез терек терминолог терпел тетк тимоф тин тита тиш=uae
тк тобольск товарооборот толка толкнул толкован толчк толчок томм томпсон торможен тормозн тост тотальн точ тр
трактовк трамп трамплин транс=tran трансфер трансформац траур трафик траха тревож тренир треск трест трибуна
тринадца=thirteen трист трлн трогательн тройн тролл тропическ тротуар троцк трудоспособн тс тт туберкулез тунис
туннел турбин турин туркмениста турн турок туш тушен тц тыкв тысячелет ть тьма тьме тэц тянул убер ублюдк убыток
убьет убьют увезл увлека углеводород углерод=carbon угна уголок уд удельн удержан удмурт удовлетворя удэ=kay уед
узбекистан узнава узник уик уилл уильям уйдут укладыва уклон укол украинец украс украст=steal укрыт улета улик улож
ультиматум умниц умствен умудр умышлен унесл унижен уокер уолл уолтер уорр уп упадет управ упрощен уроженец=crop
уругв усердн усилител усмотрен усовершенствован усп успеет успенск успок=calm успокаива устаревш устн уступк утешен
утонул утоп уточнен уфимск ухудша участков учениц учрежд ущел уэйн уэст уязвим фа фаворит федорович фейерверк
фейсбук феникс феодос фермент фернанд феррар=ferrari фи фигурир фигурист фигурк физ=physic физкультур фиксац фиксир
фиксирова филармон филип филологическ финиширова фиолетов фирмен фитнес фишк флоренц флэш фокс фомин фондов
фортепиа=piano фотк фотоаппарат фотографирова франклин франкфурт франс фред фредд фредерик фрейд фридр фронтов
фруктов фрунз фэнтез фюрер хакас халат хард харрис харт хаса хат хвал хел хельсинк херсон хи хижин хилл хип хитрост
хк хлам хлопот хмельницк ходорковск ходьб хокке=hockey холдинг холмс хоп хореограф хорон хотет=want храбр хренов
христианин хрупк художеств художниц хуйн хью ца царевич цариц царствован цветен цветов цветочн цемент цент
центробанк цилиндр чайн чайник часовн частеньк=sometim чашечк человечн черепах чертов черчилл чеснок чет четверк
четвертьфинал четырнадца чеченск чжан чи чипс чистк членств чон чп чс чт чувству чувствует=feel чуркин чуточк чьих
чью шаблон шага шанха шарл шасс шахматн шейх шепот шериф шестер шестнадца шизофрен шип широт шишк школьниц шоколадн
шпионаж шрам шри штатн шуб шумахер шумн шуч щас щедр щел щенк ын ь эбол эг эгид эдгар эйнштейн эк эквадор экранизац
эксклюзивн экспанс экспертн экспортн экстремальн электричк элис эмблем эмигрант энгельс энрик эпос эрдога эрнест
эрнст эс эсер эскиз эсс эстетическ эстрад этнограф эфирн эшл югр юнеск юпитер ют ющенк ядовит яз язв яковл яковлев
якор яма яр яркост яров ярош ярч яс ясност і
3.5: abc ac after ag age amazon america amnesty ap app australian auto beatles bell birds bitcoin blood bluetooth
book box br brent bull but canon capital car center challenge citroen class classic cola color com company core
crazy cup data days dd deep des design digital dr dragon dream drive du ebay edge electric end energy ep est euro
evil ex eye face fair falcon family fantasy far fe fiat fifa fight final fire first fly force ft full gear girls god
golden got great guardian ha happy hard has heart hello her here heroes hi his ho hot hotel hp htc human ice il ipo
island jaguar java je jones jpg kia king kiss know lady led les let lexus lifenews limited london long lost louis
lte ma made magic make management mars martin marvel master max may mazda mc mclaren men metal metro mix model
modern money morning motor motorola motors movie mr ms mtv name nature nbc ne need net never next nintendo note nr
official only opel opera our over part party people peugeot phone pop project queen ra range ray real research
reuters road rolling royal rs run say school science sea secret security see server sex she shell si siemens sim
sims skoda skype smart some soul sound south sp st standard stars state steam stop story summer system take te
technologies tesla there they tm tom touch tour true two type ultimate un und united university visa vol wall want
warner wba wbc where white why wiki wild work wta xp xxiii xxiv xxv xxvii yes young аббас абрам аванс аватар авиалин
авиаудар авив авра австрийц автобиограф автовокза автокатастроф автоматик авторств автотранспорт агропромышлен адлер
администрирован адмирал адольф адск адъютант азар азартн азовск азс айленд айсберг акварел акватор акинфе аккорд
аксен актерск активизирова активирова александровск алексеевн алексис алепп алехандр алле алфав алфавит альфонс
альцгеймер амел америка американк аминокислот амкар амплу амстерд анап анарх анархист анатольевич андерс анджел
андреевн анжелик анисим аннекс анонс антант антарктид антироссийск антител антолог антонин антонов антуа апартамент
апелляцион апельсин апл арбат арбитраж аргентинск ареа арендн арестовыва аризон аристократ арматур армстронг армян
арс артел артериальн архипелаг аспирант ассамбле астан астм астрономическ ател атр атташ аттестат аул афанасьев афер
афк ахметов аякс бабл бабочек бабул базирован байд байер байк байрон балкар баллад баллистическ баллон балт балтимор
бам банальн бангкок бангладеш бандер бандеровц банкнот банкомат баннер банок бара барабан бардак барм барокк баррел
баррикад барышн баск бат батарейк батэ баффа бахрейн бая беверл бегл бедняк безвозмездн бездейств безнадежн
безнаказа безобраз безразлич бейкер бекон белинск белов белоус беля беляев бендер бенджамин бену берг бережн берез
беркл берн берт беспилотн беспок беспорядок беспощадн беспредел беспрепятствен беспроводн бессил бесследн бессонниц
бесспорн бетт бибер библиотекар биеннал бикин билайн бирюк бис биткоин бишкек благода благородств благослов блажен
блаженств блейк блест блинчик блокир блокнот блох блум блю блюз бмп бобов бобр богатыр богданов богоматер богослов
бойкот бокал болеет болеют болив бомбардировк бомж бондар бондарчук борд борисов борн босик босн ботинок бояр боярин
бр бран брата братец бревн брейк бремен бридж брикс британец бритн бронирован брук брукс брюшн будильник букмекер
булат булгаков булл булочк бульон бундеслиг буров бурятск бут бутылочк буфет буэнос быков быстреньк бью бьянк бэк
бюрократ вавилон вакуум вакцинац варшавск варьир вах вдалек вдвойн вдох вдохновля вебер вег ведеш ведомствен везен
везт велика великолеп велосипедист венецианск венок вентилятор верещагин вермахт вернадск вернеш верован верст
вертика верф верхов верьт вестибюл вет ветеринар ветеринарн ветерок веток ветх ветчин вех веч веществен вжив
взаимност взаимодействова вздума вздыха взлет взлетн видеозап видеозапис видеоигр видеокамер визант викторович вил
винниц винов виноградник виноградов винтовок винч вип вирусн витяз вишн вкл вкратц влагалищ владеют владимировн
властелин властн влезт влечет внешнеэкономическ внуков внуша вобщ вовлечен водительск воедин военачальник возвед
возвест возгоран возмест возмущ вознесенск возникнет возобновл возраз возрастет возрод возрос возьмеш войд войдут
войсков вока волев волод волокон волошин волын вольт вольф воня воплот воробьев воронк воротник воскрес воспитательн
воспольз воспринят воспроизвод воссозда восторжен восьмидесят воюет воюют вп вписа врасплох вреш ври вру врут вруча
всевышн всецел вскрыл всплеск вспят вставк встают вступительн втайн второстепен вцик вшэ въ выбежа выберет выберут
выбир выборг выборк выборн выведен выведет вывез вывезл вывезт вывеск выдав выдаст выдума выдумк выездн вызыв выйдеш
выкинут выкладыва выл вылез вылета вымиран вынесен вынослив вынужда выпаден выпива выписыва вырастут выруч выскоч
выспа вытаскива вытянут выходя вычет вышивк вяземск вятск вячеслав гааг габарит гаврил гаг гада гадж газетн газпром
гайдар галицк галкин галстук ганд ганниба гардероб гв гвардейц ггц генпрокуратур генпрокурор генрих геол герасим
геращенк герц герцогин гестап гет гетма гетт гибкост гибнет гибсон гид гилберт гильерм гильз гиннесс гипноз
гитлеровц главк глад глазг глинян глобализац глюкоз глян гм гнат гнил гог годност голен голицын голкипер голландц
головин головоломк гомел гомес гомосексуализм гондурас гонен гоночн гончаренк гончаров гоня горбач горбун горет
гореч горком горничн городецк гороскоп горшок горьковск госбезопасн госдепартамент госсовет гостеприимств готовьт
гра гравитацион гравюр графств грег грейс грил грим гримм гробниц громкост грохот гру грубост грунтов груш грызун
грэмм грэс гудк гудок гул гулаг гуманизм гусев густав гюг гюнтер дабл давненьк давыдов даг дак датир дающ дв дверн
двиг двигательн движут движущ дворник дворцов дворян дворянин двухсот деб дебютн девствен девятнадца деградац дейл
декабрист декад декор демографическ демонстрант демонстративн демонтаж денвер денисов деннис депортац дерек держател
дерут дес десятин детектор детсад дефолт джанет джаред джейк джем джобс джован джокер джол джошу джуд джулиа
джульетт диаграмм диалект диаспор диверс дивиденд дидж дикар дирижер дисквалификац дисквалифицирова диспл диспле дм
дмитриев дн днищ дном добавок добавьт добира доблест добролет добросовестн доверен догадк догоня дожид дожида дозвон
дозор дойд докаж докторск долгожда домен домин доминирова доминирован домохозяйк домохозяйств донос допрашива
допущен дорот дословн досок дп драйв древнерусск дрейк дроб дрозд дружествен дружищ дружок дрю дрян дс дубровск дует
дунка дурочк духовк душанб дэниэл дюжин дюймов дюм еаэс еба ебан евпатор евразийск еврокомисс еврокубк евтушенк
егоров единен единоборств единорог ежегодник еженедельн еженедельник езж ек екатеринбургск енис енисе еп ереван еспч
естествознан ефим ефимов ефремов ешьт еэс жаб жадн жаждет жалеет жалел жалован жвачк жгут ждан жданов желудочн
жемчуг жерар жертвова жертвоприношен жесткост жж жи живописц жизнеобеспечен жираф житомир жк жми жорж жрат жреб жрец
журавл жут забвен заберут заболет заботлив забудет забудеш забудут забыв завал завидова завладет завтрака загар
заглян заговорщик заголовок загородн заготовок заграниц заграничн загруз загс задолжа задумыв задуш зажеч зажив
зажигалк зажиган зайдет займут зайцев закавказ закаж заканчив закроет закройт закроют закупа закупок залеж залез
залезт заложен замедля замерзл заметьт замеша замешательств замкнут замминистр заморожен замыкан занесл
западноевропейск записок заплач запуга запят зарожден заросл заселен заст засунут засух затвор затея заткн заткнут
затронул затруднен затылок затянул затянут заурал захож зацен зацеп звездочк здешн зе зевс зел зил зимбабв зимин
зинаид златоуст злобн злог злоумышленник злу злых злю знайт значат значк значок золушк зонтик зрительн зрк зу зубк
ибн игум идентифицирова идол иж изабел избавлен избавля избытк избыток избыточн изготавлива издавн издевательств
измер измерительн изолирова изрядн изумительн изыскан илл имитац иммиграц импортозамещен импровизац инвестирова
индексац индиа индивид инициат инициирова иннокент иномарк иностранец инструментальн инсулин интерактивн
интернациона интерпол интерфакс инфекцион инъекц иордан ипотечн иса исаак искател искусн искушен исламист исполк
исправительн исправля истека истощен исцелен исчерпа исчислен ита итальянец йемен йен йогурт йод йозеф йошкар каба
кавер каддаф кадыр казах кайф кака калашник калгар календарн калин калор камерн кампус канадц канат канзас кантр кап
капел капельк капитуляц капот капр капремонт капюшон карабах карава караок карат карател карательн караул кардинальн
карельск карикатур карнег картел картон карточек каск кассет кассир каст кастинг кастрюл катк каток катрин катушк
катюш кауфма кафедральн кача кашел кают кбр квин квитанц квят кенгур кеннет керамическ кернес кида киллер
кинематографист кинжа кинофильм кинут кип кирк кис кисл китаец кишечн кишин ккал клавд клавиш кладк кладут класт
клауд клер клим клименк клин клинок клиш клоч клун клюв книжек коваленк ковальчук кодирован кодов коек козлов козыр
кокорин колеба колесник количествен коллинз колокольн колокольчик коломн колонизац колоссальн колхозник колчак
колыбел кольск кольцев колюч командор комаров комбайн комбинирова комендантск комик коминтерн комментир коммерсантъ
коммерц компас компенсир компенсирова комплектац комсомолец кондиционер конкурентоспособн конкурирова конниц конопл
консенсус констант константинович конструкторск конт контратак контролируем контроллер конус конфетк конфиденциальн
кончаловск кончик конюшн кооперат координацион копирован коробок коровин корр корректировк коснут костн косяк
котенок котик котировк котировок коттедж коул кофеин коэн кпд кпу краб кравчук крайност красител красочн кратер
краткосрочн кратн кратчайш креветк крейг кремлевск крикнул криста криштиан кровообращен кровопролит кровотечен кроет
кронштадт кросб кроссовк крот крошечн кругов круз круиз крутя крылов крымча крючк крючок кубинск кубометр кузин
кузнецк куин куйбышевск куколк кукушк кул кулис кульминац кум купан купец куплен купон купюр курд курсов кутуз
кутузов кухон кэмпбелл кэр кэрол кэрр кэш лавин лавочк лазарев лайн лайт лапк лар ларин ларс ласк лаур лац лгат
ледников ледокол лезет лезут лейк лейкерс лейн лекар леннон ленобласт ленточк леонов леонт леопард лер лермонт
лесбиянк лесл летательн лечат леш либер либера либерализм лива ливан ливен ливн лизинг лимит лингвистик
лингвистическ линд линч лирическ листв листок литвин литовц лих лице лицензирован личинок ллойд лобов логистик логов
лом лора лоренц лот лотер лотос лох лошадк лошадьм лугов лужник лукойл львом львы льготн льет любительск любова
людмил людовик лютер люцифер ляжет магистральн магнитуд магнус мадагаскар майер майн макаренк макарон маккартн
маккейн максимов максимович малевич малин маловат маловероятн малолетн малост малышев мальц мальчишек мамаш манеж
манипулирова манипуляц мансийск мант манхэтт манхэттен мариан маркер маркетингов маркировк марков марл мартинес
мартын масел масок массивн маст матвиенк материнств матильд мах маха махачка махинац машиностроительн маэстр мгим
мда мег мега медальн медикамент мединск медитац медов медуз мельников меморандум менделеев менталитет мерзост мерк
меркур мерлин мет метаболизм метафор метеор метеорит механизац механизирова мехик микр микроб микроорганизм
микроскоп миленьк милл миллиметр милон милуок минздрав минобрнаук мину минэкономразвит минэнерг миокард миранд
миронов миротворц миссисип миссур мистическ митчелл михалк михалков михе мкм младенец млечн мма многодетн могуч
могуществ модерн мозаик моис молл молоток молчат монастырск монолог монтажн монтгомер морг морепродукт моррис
морфолог морщин моск мостов моторн мочев мр мраморн мстит мужествен мум мурашк мус мусорн мустаф мучен мхл мыслител
мытищ мышечн мэгг мэрилин мэт мюнхенск мюрр мягч нa нe набег наберет наброс наведен навел навеща навоз навред навяза
навязыва нагорн нагрузок надал надела наден надеют надлежа надобн нажм назл назовеш назовут наивысш наизнанк
наименьш накаплива накладыва накорм налет наложен нальчик наместник наом напишет наполнен наполня напор напр напроч
напряга наращива нареза нареч наркотическ наручник насажден насилова насильствен насра наставлен настоятел
наступательн натиск наум научат нахер находок нацгвард нацизм начинан начнеш наяв нг ндфл невзир невозмож невыполнен
негодован нед недар недействительн недооценива недоразумен недорог недоста недоступ недоступн нежелательн незамечен
незач незнакомец неизвест нейрон нейтралитет некоммерческ некрас некрасив некрасов нелл немногочислен необычайн
неограничен неотложн неохотн непа непогод непониман непривычн неприемлем неприличн неприязн неприятел несоглас
несостоятельн нестер неуважен неуверен неужт неуклон нефтегазов нефтяник нецелесообразн нечаст нечая низмен никарагу
никифор никон никсон никулин ниоткуд нитк ницц ницш нло новелл новинок новшеств нола номенклатур номинант нон
нормализац норманд нормат носилк ностальг нотариус нр ныт ню нюанс ням обаян обвинительн обезопас обер обернут
обеспечив обильн облад обладательниц облегча облисполком обман обн обнажен обновля обобщен обогна обостр обработа
образн образцов обращ обрета обретен обрушен обрыв обследова обстрелива обсужд обустройств общероссийск общност
обывател обязыва овд овладет овраг огоньк одеял одинцов односторон одолет одр ожерел ожесточен ожив ожирен озабоч
озабочен оздоровительн оздоровлен окислен окоп окошк окр окун оливков омбудсм омег омлет омон онегин онколог онф опг
опекун оперативник оплот опозна оправ опроверга опровергнут опровержен опубликован опц опьянен оратор оргазм
органичн оргкомитет орджоникидз орехов орк орланд орлеа орнамент орфограф осадок осваива осведомл осел ослаб
осмотрет основательн основоположник оставлен останеш остановок острот отбыва отвед отвезл отвезт отвергл ответчик
ответьт отдав отдадут отдален отдела отдохн отдохнул откликнул отключа отобража отовсюд отработк отрадн
отремонтирова отрывк отстранен отсылк оттепел отток отчетлив отшельник оун оуэн офицерск оформля охотск охренет
оценив очарован очевид очертан ощуп павленк павловн павловск паводк падеж пакистан пакт палач паломник паломничеств
пальчик панам панорам пантер паол папарацц папаш папочк парадн парламентар парнас паром партизан пастбищ пастернак
пастух патриархат патрулирован пауэр пахнут пациентк пб пг педа педиатр педофил педр пейдж пейт пекл пенсильван
пенсионерк первомайск переб перебор перева перевезт перевернут перевооружен перегрузк передаст передатчик передвижн
передела переименован перейдет переключ перекресток перекус перелет перемест переп переподготовк переполн
перераспределен пересекл пересеч пересматрива перестаньт перешедш перифер персик петер петрушк пехотинц пехотн
пешеходн пианист пизд пикап пикасс пикет пин пионерск пирожк пирожн писан питательн питерск питомц питт плав планиру
планирует пластинок пластическ плачеш плачут плодотворн плывет плыт пляжн пляск пмр пневмон побер побо поболта побуд
повида повин повлекл погибнет поглад поглоща погна поголов погреб погрешн погром погружа погрузк подав подавл подаст
подбородок подвед подгрупп поддельн поддержат поддержив подержа подешевел поджелудочн поджеч поджог подключа подл
подлежа подлост поднимут подожгл подойд подойдут подоконник подольш подопечн подпиш подпишет подразделя подсветк
подскажет подсказа подсказк подсознан подстанц подхож подчас поедеш поедут поеш пож пожалеет пожалет позавчер
позвонк поздорова познакомьт позов поимк пойдемт показыв поката покаян поклонен покойник покрепч покровительств
покуд покур полаг полвек полдн полегч полемик полива полимерн полководц полтавск получател поляков помад помилован
помир помойк пономар пономарев пончик понын поощря попадут поперек попечен попк попозж пополня поприщ попрощ попуга
пореза порекомендова порнограф поровн портн португальц поручик порч посещаем посредничеств поссор поставьт
постановщик постарш постсоветск посчастлив посыпа потерп потерпет потоп потрач потребля потряс потрясл поуч похва
похваста похмел походк похудел похуж почащ почест почин почист почтальон почтен почувств пошлост поэтапн пра правдив
правопорядк правот прайм пре превзойт превзошел превзошл превосходительств превра превыш преград предвидет
предводител предлаг предосторожн предпосылок предпринимательск предрассудк предсказыва представительниц предстанет
предусмотрет предъявлен преждевремен презерватив презира презрен прелестн премиум преобладан преображен преображенск
прерыва пресечен пресн претерпел префектур прибавк прибегнут прибежа прибудут приват приведут привезут приверженц
приветик привычек пригодн придава придан придеш приедеш приемлем прижа признательн приказыва прикам прикольн
прикоснут прикрыв прил прилага прилета применительн примир примитивн примыка принужден приоритетн припас припомн
природопользован прислуг прислуша прислушива приспособл пристраст притворя притч притязан прихожа прича пробежк
пробн пробок пробра проверен проверок проверьт провожа провозглас провозглашен провоцир проглот прогнозир прогулок
прод продаст продвинул продвинут продолжат продуктов проезжа проекц прожиточн прозва проигнорирова производим
произношен прокорм пролетариат пролив промежутк промысел промышленник прописк проповедник пропущен просидел прослав
прославлен прослежива прослуша просматрива просмотрет просн проспа проституток простуд протез протестова противовес
противовоздушн противоречат противоречив противосто противотанков протоиер профессионализм профильн проходн процвета
прошеств прошлогодн прощальн проясн прусс прыгнут прямик прямоугольн псак псв псевдон псевдоним псы пт птенц птич
пту пуговиц пуд пусков путаниц путев путеводител пучок пушист пуэрт пьедеста пьем пьянств пэт пюр пятилетк пятк
пятнадцат раввин равнодуш равномерн равноправ радар радиацион разбежа разборк развал развалин развертыван развлека
разворот разгада разграничен раздельн раздум разин разл размах размерн разметк размножа разност разноцветн разогна
разок разоружен разраз разрешат разъясн разыгрыва разыска раис райс ракетк раменск рамок рамон расизм раскаян
раскопок расов распа распечата расплачива распозна распоряжа распределя распуст распутин расскажеш рассказчик
рассказыв расслабля рассматрив расстав расстрелива рассудок рассчитыв рассылк растеря расторгнут расторжен
расходован расхожден расшифровк ратификац рац рашид рват рвут рд реагирован ребекк рев реванш ревн ревнова регб
регистр регистратор регистрир регистрирова регулирова регулировк резервуар резонансн резьб рейга рейн рейнджер
рейнольдс рекв рел рем ремесл ремесленник ренессанс рентгеновск репин ресниц респондент реструктуризац ретр рефер
реферат рефлекс реформирован рецептор рикард римля римлян рин ринат риску ритуал ритуальн рифм ркка робб робинсон
ров роддом родион родник розн роков романс рональд росберг росп роспотребнадзор росстат ростелек ростисла ротац
ротор роуд роял рубк руденк рудольф рука руководствова руководству рулев русалк руст рут рухнет руш ры рыболовств
рэйчел сабин сабл савв савел саг садоводств сайрус сакур салл салфетк сальвадор самант самарканд самб самец
самоопределен самосознан самсон сантьяг санчес саранск сат сатурн сах сахаров сбок сбрасыва свежест свергнут
сверхъестествен свечк свинк свинц свист свисток свиток свифт святосла священнослужител сгоран сдам сдвинут сдох сейф
селекц селф сельд сельсовет семенов семенович семерк семестр семидесят сепаратизм серафим сергеев сергиев серд
сердец сереж серж серов серх серьг сечин сжег сжиган сжима сибиряк сидор силуэт символизир симеон симметр
симферопольск симфоническ синоним синоптик синхронизац сирен сироп сис сия сказан сканирован скатерт скача скачет
скачок скептическ скидок скиф складск склоня скол сколков скотин скотч скрип скромност скрыв славян слалом слеж
слежен слива слиз слил слит словесн слога слом служанк служител слуцк слыха слюн смазк смарт смейт смертник смет
смета смешен смешива смол смольн смородин смотрител смут смягч смягчен снабжа снах снбо снегопад снесл снимет снимут
снит сновиден соавт соавтор соберет соберут соболев собственноручн собчак совбез совершенствова совмест
совместительств совмеща совра согрет сожал сожра созва создадут созна соискан сойд сокольник сокращ сокрыт солен
соловьев сольн сообщник сопра соприкосновен сопутств соревнова сосиск сосла сострадан сотрудниц сотрясен сочин
спагетт спам спецоперац спешат спешк спешн спинк спирс списа списан спичк сплетн сплош спо сполн спонта спортза
справл справочн спрош срабатыва сравня сран средиземномор среднегодов сро сродн срыва ссуд ссылок стажировк
стандартизац станислав станиславск станок старательн старейшин старц статуэтк стейк степанович стерв стержен стефан
стивенс стилистик стимулирова стира стоматолог сторож странник странност страш стрельц стрип стройматериал ступа
стуча стык стычк стэн суарес суверен сувор суворов суда судак судеб судим судостроен суицид сулейма сундук супергеро
суперлиг суперм супружеск сурк сушк сценическ сцеплен счетн съем съемочн съеш сыворотк сырьев сыт сыщик сьерр сьюз
сьюза сю сюжетн сядет таб табачн таг таджикистан таджикск тает таинств тайк тайфун такт талисма таллин талон тамб
тамбов танкист танцовщиц тарака тарасов тарифн таска татарстан твит творог тд тегера тед текстов текстур текут
телеграф телепередач телесн телохранител тенг тендер теннисист теплиц теплот теплоход терапевт терминал тернер
терпелив терпим террас тестов техн тибет тик тимот тимофе тир тира титаник тихомир тихонов тихоньк ткаченк тнт тов
тодд тол толерантн толщ томат тонкост топол торговец торнад торрес торф тотчас тошнот тп травк трактат трамв транз
транш траулер трезвост трен тренинг трепет третьяк третьяковск трик триллер трилог тринадцат трипол тронул тростник
трофе трубецк трудоустройств трусик трусост туалетн тув туг тук туловищ тундр турген тургенев туркмен туркменск
турнирн туроператор турчин тщеслав тьму тьфу тэ тэс тюр тюркск тя уаз убереч ублюдок убор увд увел увенча увиден
увлек увлекательн увольня углевод углекисл углублен уговарива угон угост угощен угрож ударен удовлетворительн уедет
уездн узбек уинстон уитн уйдеш уйм указыв укладк уклонен украден украинк украш уксус улетет улитк улов улыб улыбн
улыбнут уме уместн умножен умолчан умреш умрут унаследова унес универса универсиад унижа унитаз унитарн унтер уолт
уорд уотсон упадк упадок упк упорств управленческ упрост упс упц урн урожайн уроженц усво ускорител ускоря усложня
усомн успе успееш успокоен успокойт уставн устоя устраня усыновлен утвар утеша утилизац уток уточня уходя ухудш
уцелевш участву учред учредительн ушак ушаков ушедш ушк уэллс уэльс фаб фавор фаде фак факс фальсификац фараон
фарфор фасол фгуп февр февральск федоров федот фелип фельдмарша фельдшер фенербахч фергюсон фердинанд фернандес
фестива феттел фиб фигурант фидел физиологическ филарет филат филлипс филолог финалист финансир финансирова флагма
флеминг флеш флойд фнл фой фом фоменк фонарик фонтан фор форел форс фортун фостер фосфор франческ фрегат фри фриск
фрол фрост фрс фсин функционирова фур фургон фьюр хав хавьер хак халатн хамас ханс хантер хар харв харл харрисон хен
херсонск хет хиллар химоруж хлоп хлопк хлопок хмм ховард ходяч хожден холестерин холок холст хонд хопкинс хоров хорх
хр хребет хром хромос хронолог хрущ хул хулига хун хунт хусейн хьюз хэллоуин хэмилтон цветаев це целенаправлен
ценообразован центнер централизова цепля цзы ци цивилизова циклон цинк цистерн цитадел цитир цо цун цыга цыган цюрих
чад чар чекист челн чемодан чемпионск чемпионств чердак чернобыльск чернов чернокож черноморец черр четырест чеченц
чжу чищ чтo чтож чуваш чудовищн чукотк чулк чуток чьим шал шальк шаляпин шама шамил шанел шантаж шапочк шарапов шарм
шарф шашк швейн швы шелк шельф шеннон шепчет шер шереметьев шестерк шестидесят шил шиллер шит шифр шишкин шкатулк
шляпк шнур шокирова шотландск штамп штор штрих штурмова штурмовик штучк штык шу шувал шукшин шульц щ щедрост щенок
щетк щи щук ых эванс эвертон эвм эгоизм эдвардс эйр эйфор экзотическ экон экскаватор эксплуатацион экстр экстрасенс
экстремизм элвис элегантн электр электрик электрификац электромагнитн электрооборудован электропередач электропоезд
электроснабжен эллис эльз эмбарг эмир эмисс энергичн энергоблок энтузиаст эскадр эсминец эстер этo этажн этак эталон
этикет этическ этюд эфиоп эш эштон эээ юан юк юнг юниор юнкер юрьевич яблон яблочн ядер языкознан яков яковлевич
якунин янв янк янтар ярд ярлык ярослав ярус ячеек ячмен яшин ящериц
"""

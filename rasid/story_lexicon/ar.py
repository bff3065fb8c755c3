"""How common the words of 'ar' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.5: في من
7.25: ان علي=upon
7.0: الي=autom لا
6.75: التي=which عن ما مع هذا=this و
6.5: الذي=which الله=allah او بعد=after ذلك=that كان=was كل لم هذه=these هو يوم=day
6.25: اخري=other اذا=whether اكثر=most الا=reli انا=ive انت انه=that انها=it اي ايضا=also بعض=some بين=between تم
حتي حيث=wherev خلال=dure عام عليه=his عمل=work غير=not قبل=befor قد كانت=had كما=also مثل=like محمد=moham هناك=there
هي وهو=it يا
6.0: اجل احد=one اخر=anoth افضل=best الان=now امر=soo اول=first بان=that بشكل=strict بن به بها تكون=shall تلك=those
ثم جديد=new جميع=all حياه=life خاصه=privat دوله=state ذين=whom رييس=presid سعوديه=saudi سنه=year شخص=persona
شيء=someth عالم=world عبد=abbey عدد=number عربيه=arab عند=when عندما=when فان فقط=onli فيه=categori فيها قال=said
كثير=much كنت كيف=how لك لكن=howev له لها=her لو لي ليس=not مدينه=citi مره=onc منذ=ago منطقه=area موقع=site
ناس=peopl نظام=system هل هنا=here واحد=one وفي=endur وقت=time وقد ولا=nor ولكن=but ومن=henc وهي=it يكون=be يمكن=can
5.75: ابن=son اتحاد=union احده=one احمد=ahmad ارض=earth استخدام=use اضافه=addit اطفال=children اعمال=busi اقل=lesser
اكبر=largest ال اليه=mechan ام اما=either امام=front امن=secur انسان=human انك=you انهم=they اولي=premier ايام=day ب
بدون=without بسبب=becaus بك بل بما تاريخ=histori تحت=under ثاني=second ثانيه=second ثلاثه=three جامعه=universiti
جدا=veri جديده=new جيش=armi حاله=case حرب=war حركه=movement حكم=judgment حكومه=govern حول=about حين=while
خارج=outsid خاص=special داخل=insid دول=countri دون=without دين=parent رجال=men رجل=man رغم=despit ساعه=clock
سلام=peac سنوات=year شرطه=polic شركه=compani صور=photo صوره=pictur ضد طريق=road طريقه=way عامه=public عبر=across
عديد=mani عربي=arab عشر=tenth عليك عليها عمر=age عمليه=process عنه فتره=period فريق=team فعل=alreadi فقد فيلم=movi
قانون=law قوات=forc كبير=big كبيره=huge كتاب=book كذلك=also ل لان=becaus لدي=wed لغه=languag لقد لما لن لنا=our
لهم=them ماذا=what متحده مجلس=council مجموعه=group مركز=center مصر=egypt معلومات=inform مكان=place ملك=king مما
منه=his منها=includ نحن=our نسبه=ratio نفس=same نفسه=himself نهايه=end هم وان=color وجود=exist وذلك وعلي=henc
وكان=was ولايات=usa وما=whatev يتم يجب=must يعني=mean يقول=say
5.5: the ابدا=never ابو=abu ابي اتصال=connect اثناء=endur اجتماعيه=social احداث=event احدي=one اخبار=news
اخرين=other اخيره=recent اداره=manag اذ اربعه=four اسبوع=week اسراييل=israel اسلام=islam اسلاميه=islam اسم=name
اشخاص=peopl اشهر=month اشياء=thing اصبح=becam اصبحت=becam اطلاق=launch اعاده=reset اعضاء=member اعلام=flag اعلي=top
الحق=right الف=file امريكي=american امريكيه=american امم=nation امور انتخابات=elect انترنت=internet انظر=view
اننا=our انني=ive اني=ive ايران=iran ايه=ing باسم بانه=suppos بحث=search بدا=appear بدات=began بذلك=thus بكل
بلاد=countri بناء=construct بي بيت=hous تحقيق=investig تطبيق=app تعرف=know تعلم=learn تعليم=educ تعمل=work
تغيير=chang تقدم=progress تقديم=provid تقول=say تقوم=pour تنظيم=organiz تواصل=communic ثالث=third ثلاث=three
ثوره=revolut جانب=side جزء=part جزيره=island جنوب=south جهاز=devic حاجه=need حال حد حدث=event حدود=border حديث
حزب=parti حساب=account حسب حسن حصول=obtain حق حقوق=right حقيقه=fact حمايه=protect خارجيه=exterior خدمه=servic خير
دايما=alway دخول=enter دراسه=studi درجه=degre دعم=support دفاع=defenc دور=role دوري=turn دولار=dollar دولي=internat
دوليه=internat ذات=smart ذكر=male ربما=perhap رساله=messag رسول=messeng رقم=number رنامج=program زاره=ministri
زياده=increas سابق=previous سبب=reason سبيل=des سرعه=speed سعودي=saudi سكان=popul سلطه=power سوريا=syria سوريه=syria
سوف=will سياره=car سياسي=polit سياسيه=polit سيد سيكون=would شباب=youth شخصيه=person شرق=eastern شركات=compani
شعب=peopl شمال=northern شهر=month شي شيخ شييا=someth صالح صباح=morn صحه=health صحيح=true صغيره=small صلي صوت=audio
ضمن=within طاقه=energi طفل=child طويله=long عاصمه=capit عالميه=global عاما=age عايله=famili عدم=disregard عده=sever
عراق=iraq عرب=arab عرض=offer عسكريه=militari علاقات=relat علاقه=relationship علم علينا عليهم=them عمليات=oper عنها
عوده=return عيد=christma عين=eye فرصه=opportun فكره=idea فوق فيما قالت قام=did قايمه=list قتل=kill قدم=foot
قرار=stabil قسم=section قصه=stori قضيه=case قلب=heart قناه=channel قوه=forc قوي=strong قياده=leadership قيام=fare
كامل=full كانوا=were كتابه=write كتب=book كثيرا=much كره=ball كلمه=word كم كويت لانه=becaus لجنه=committe
لذلك=therefor لعبه=game لكل=each لكم=your لكنه=but لمده=thereof لهذا=thus ليست=isnt ليله=night م ماء=water
مارس=march ماضي=past مال=money مباراه=match مباشره=direct مجال=field مجتمع=communiti مجرد=just محكمه=tribun
مختلفه=differ مدرسه=school مراه=women مزيد=further مساعده=help مستوي=level مسلمين=muslim مشاركه=share مشروع=project
مشكله=problem مصري=egyptian مصريه=egyptian معرفه=knowledg معه مغرب=morocco مكتب=offic مليون=million ممكن=possibl
مملكه=kingdom مناطق=area منزل=hous منظمه=organiz منك=your منهم=them مهمه=task مواقع=websit موت=death موضوع=topic
مياه=water نادي=club نار=fire نتيجه=result نحو=toward نساء=women نشر=publish نظر نفسك=yourself نفسي=myself نوع=type
هدف=goal هولاء=these هييه واسطه واقع=realiti وانا=ive وانت وبعد=afterward وجه=facial وحده=unit وزير=minist وسط=middl
وسلم وصول=access وضع=situat وطني=nation وطنيه=nation ولد=born ولم=wasnt وليس=nor وهذا=this يبدو=seem يحدث=happen
يديو=video يعمل=work يقوم يكن يمن ينما=while يوجد=ada يوما=day
5.25: a http ا ابراهيم ابريل=april ابيض=white اتجاه=direct اثار=effect اثر اثنين=two اجتماعي=social اجراء=procedur
اجهزه=devic احب=ador احدا=one احقا=later احمر=red احياء احيانا=sometim اختيار=choos اخذ=take اخير=last اخيرا=final
اداء=perform اربع=four ارتفاع=height اردن=jordan ارهاب=terrorist اريد ازمه=crisi اساس=basi اساسيه=fundament
اسباب=reason استمرار=continu اسره=famili اسعار=price اسلامي=islam اسلحه=weapon اسماء=name اسمه اسود=black
اشاره=signal اصابه=injuri اصحاب=owner اصل=origin اطلق اعتقد اعداد=set اعرف اعلان=advertis اعلم اعلن=announc
اعلنت=announc اغسطس=august اغنيه=song افراد=individu افريقيا=african افلام=movi اقتصاد=economi اقتصاديه=econom
اقول=say اكتوبر=octob الاف=thousand الام=mother الحب=love الدم=blood اللي الم=pain اله=machin اليك=your امارات
اماكن=place امراه=woman امريكا=america امس=yesterday امل=hope امنيه=secur امه=nation امي امير=princ امين=secretari
انتاج=product انجليزيه=english انحاء انسانيه=humanitarian انشاء=creat انما انواع=type اهتمام=interest اهداف=object
اهل اهم=import اهميه=import اوروبا=europ اولا=first اين=where ايها=ani باب=door باقي=els باي=total بحر=sea
بحرين=maritim بدايه بدلا=instead براير=feb برنامج=programm بشان=regard بشر=human بعيد بلا بلد=countri بلده=town
بنات=girl بنان=lebanon بني=brown بهذا بهذه=this بهم=they بيان=statement بيانات=data بيع=sale بييه=environ
تابعه=affili تاثير=effect تاكيد=confirm تالي=next تبقي=remain تجاره=trade تجربه=experi تجمع تحدث تحديد=determin
تحرير=edit تحمل تدخل=intervent تدريب=train ترجمه=translat تركيا=turkey تري تريد تستطيع=can تسجيل=registr
تصميم=design تصوير=photograph تطوير=develop تظهر=show تعالي=desper تعامل=deal تعاون=cooper تعتبر=constitut تعد
تعرض=exposur تعيش=live تغير=chang تفاصيل=detail تفكير=think تقريبا=almost تقرير=report تقنيه=technolog تكن
تماما=complet تنفيذ=implement تنميه=develop توجد=ada تونس تويتر=twitter ثالثه=third ثقافه=cultur جاء=came
جايزه=award جريمه=crime جزاير=visitor جسم=bodi جماعه جمال=beauti جمعه=collect جمعيه=associ جمهوريه=republ جميعا=all
جميل=beauti جميله=beauti جنس=sexual جهه=hand جون=john جيد=good جيده=good حالات=case حالي=current حاليا=current
حريه=freedom حسين حصل حضور=attend حقا=realli حقيقي=real حقيقيه=real حكوميه=government حل حلقه حمله=campaign
حوار=dialogu حوالي حي حياتي خالد خبر خدمات=servic خروج=exit خطا=error خطر=danger خطه=plan خلف=behind خليج=bay
خمس=five خمسه=five داخليه=internal دار داعش دايه=begin دخل=incom دعوه=invit دفع=payment دقيقه=minut دكتور=doctor
دليل=guid دوره=session دي ديسمبر=decemb دينا=our دينيه=religi ديها=have ديهم=their ذا ذهب=gold راس=head راي=look
رايع=fantast رايعه=fantast رحله=journey رحمن رحمه رسمي=offici رسميه=offici رعايه=care روح=spirit روسيا=russia
رويه=vision رياض ريال رييسي=main رييسيه زمن=time زواج=marriag زياره=visit سابقه=previous ساعات=watch سايل=liquid
سبتمبر=septemb ستكون=will سته=six سجل=regist سجن=prison سعيد=happi سفر=travel سلاح=weapon سلسله=seri سلطات=author
سماء=heaven سواء=both سوال=question سوري=syrian سوق=market سوي سي سيارات=car سياسه=polici سيتم سيده=ladi
سيطره=control شاب=young شارع=street شارك=particip شبكه=network شديد=sever شعبيه=popular شعر=hair شعور=feel
شكرا=thank شكل=shape شمس=sun صاحب صحيفه=newspap صحيه=health صدر=chest صعب=difficult صغير=small صفحه=page صلاه=prayer
صناعه=industri صين=china ضغط=pressur ضوء=light طالب=student طايره=plane طبيعه=natur طبيعي=natur طبيعيه=natur
طرق=road طعام=food طلاب=student طلب=request طول=length طويل=long ظروف=circumst ظهر عاده=normal عالمي=global
عاليه=high عباره عدها=subsequ عزيز عسكري=militari عشره=tenth عشرين=twentieth عضو=member عظيم=great عقد=contract
علاج=treatment علماء=scientist علوم=scienc عليا عمان عمله=work عنوان=address عهد غايه=veri غرب=west غربيه=western
غرفه=room غزه غيرها=other فتاه=girl فتح=open فرق=differ فرنسيه=french فصل=chapter فعلا=actual فلا فما=whatev
فهم=understand فهو=it فهي فوز=win فيديو=video قادمه=next قاعده=base قامت قاهره=cairo قايد=command قدر=capabl
قدره=capac قديم=ancient قديمه=ancient قراءه=read قران قرب=near قرن=centuri قريه=villag قصص=stori قصيره=short قضاء
قضايا=issu قطاع=sector قطر=qatar قطع=piec قلت قليل=slight قوانين=law قول=say قويه=strong قيمه=valu كاتب=author
كاس=cup كامله=full كبري كثيره=much كريم=cream كلام=speech كلمات=word كله كلها=all كليه=colleg كنا=our كي كيفيه=how
لاعب=player لحظه=moment لديه=municip لذا=henc لسطين=palestin لعب=play لقاء=meet لكي لمن لهذه=these لون=color
ليل=night ماده=articl ماضيه=past ماليه=financi مايو مباشر=direct مبني=build متابعه=follow متي=when مثال=exampl
مجموعات=group محافظه=provinc محاوله=attempt محليه=local محمود مختلف=differ مدارس=school مدن=citi مدي=extent
مدير=manag مرات=time مراقبه=monitor مرحله=stage مرض=diseas مرور مساء=evening مستشفي=hospit مستقبل=futur مسجد=mosqu
مسلسل=serial مسلم=muslim مشاريع=project مشاكل=problem مشاهده=view مصادر=sourc مصدر=sourc مطار=airport معركه=battl
معروف=known معظم=most معك معنا معني=mean معهم مقابل مقاومه=resist منا مناسبه=suitabl منتخب منظمات=organis مني
مهم=import مهما مواجهه=confront مواد=materi مواطنين=citizen موتمر=confer موجوده=exist موسسات=institut موسسه
موسم=season موسيقي=music موقف=posit ميلاد=birth نبي=prophet نتايج=result نجاح=success نسخه=version نشاط=activ
نصف=half نطاق=scope نعم=yes نفسها=herself نقطه=point نقل=transport نور نوفمبر=novemb نوم=sleep نيويورك=york
هاتف=telephon هجوم=attack هكذا=thus هند=india واذا واضح=clear وبين=among وتم=consist وحتي=even وحيد=onli وراء=behind
وزراء=minist وصل=arriv وطن وعن وفاه=death وفقا=accord وقال=said وكل ولن=wont ولو ومع=howev وهم=they ياتي=come
يبقي=remain يتعلق=relat يجعل=make يد يريد=want يستطيع=can يظهر=appear يعتبر=consid يعد يعرف=know يعلم يعود يمكنك
يناير ينبغي=should يها يوسف يوليو=juli يونيو=june
5.0: and of t to اب ابطال=hero ابناء=dad ابنه=daughter اتخاذ=take اتصالات=telecommun اتفاق=agreement
اتفاقيه=agreement اتمني=hope اثاره=thrill اجابه=answer اجتماع=meet اجراءات=procedur اجزاء=part اجمل احبك
احترام=respect احتلال=occup احدهم احزاب احكام=provis احيان=often اختبار=test اخرون=other اخوان=brotherhood
ادب=literatur ادري ادله=evid ادني=minimum ادوات=tool ادي اذن=ear اراد=want اراضي=land ارسال=send ارسل=send
ارقام=number اري=behold اريس=pari ازاله=remov اس اسابيع اساسي=fundament اسبانيا=spanish اسبانيه=spanish
استاذ=professor استخدم=use استطيع استقلال=independ استمر=continu اسد=lion اسراييلي=israel اسراييليه=israel اسف=sorri
اسفل اسلوب=style اسمها=name اسوا=worst اسيا=asia اسيله=question اشعر اشكال=shape اشنطن=washington اصدار=version
اصدقاء=friend اصلاح=repair اصلي=origin اصوات=sound اصول=asset اطار=frame اطباء=doctor اعتبار=consider اعظم=greatest
اغلب=most افريقيه=african افكار=idea اقامه=accommod اقتصادي=econom اقدم=oldest اقرب=close اقصي=maximum اقوي=stronger
اكتب اكون الحد الحي الخط الده=father العاب=game الفن=art الكتروني الكترونيه=electron امان امراض=diseas
امكانيه=feasibl اموال=fund انتشار=spread انتظار=wait انتم انتهاء=finish انتهت انتهي انتي انشطه=activ انظمه=system
انفسهم انقاذ=rescu اهلي اوراق=leav اوروبي=european اوروبيه=european اوسط اوقات اوليك ايجاد=find ايراني=iran
ايرانيه=iran ايمان=faith بابا=pope باذن بالتالي=therefor بحريه=marin بحسب=accord بحق بحيث=thus بخير بدء=start
برازيل=brazilian برامج=program برلمان=parliament بريد=mail بس بسيط=simpl بشده=strong بشريه=human بطل
بطوله=tournament بعده بقاء=stay بقدر بقي بقيه=remain بلدان=countri بنا=our بنت بنفس=otherwis بنك=bank بنيه=structur
بهدف بول=paul تابع=follow تاتي=owe تاريخيه=histor تاكد=ensur تاليه=follow تامين=insur تبادل=exchang تبحث تبدا=start
تبدو=seem تتحدث تجاريه=commerci تجاه تجد تجعل=make تحالف=allianc تحاول=tri تحب تحتاج تحتوي=contain تحسين=improv
تحقق=check تحكم=control تحليل=analysi تحميل=download تحول=shift تحويل=convert تخرج=graduat تخلص=rid تدمير=destroy
تذكر=rememb تربيه=educ ترتيب=order ترك=leav تركي=turkish تركيز=focus تركيه=turkish تزال=still تسبب=caus تستخدم=use
تشغيل=run تشكيل=form تشمل=includ تشير=indic تصبح=becom تصل تطور=evolv تعبير=express تعديل=modifi تعريف=definit
تعزيز=strengthen تعني=mean تعود تفسير=interpret تقارير=report تقدير=estim تقع تقليديه=tradit تكنولوجيا=technolog
تلفزيون=televis تلقي=receiv تمت=did تمثل=repres تمويل=financ تناول=eat تنتهي تنظيف=clean توجه=orient توجيه=guidanc
توزيع=distribut توفي=die توفير=provid توقف=stop توقيع=signatur ثانويه=secondari ثقافي=cultur ثقافيه=cultur
ثقه=confid ثمانيه=eight جامعات=universiti جبل=mountain جبهه=front جده جرايم=crime جريده=newspap جعل=make جلسه=sit
جماعات=group جمع=collect جمهور=audienc جنرال جنسي=sexual جنسيه=nation جنه=committe جنوبيه=south جنود=soldier جهات
جهود=effort جوده=qualiti جورج=georg جوله=round جويه=airlin جي جيدا=good جيل=generat حادث=accid حاكم=govern
حاليه=current حاول=tri حب حبيب حجر=stone حجم=size حدوث=occur حديثه=modern حديد=iron حديقه=garden حراره=temperatur
حره=free حسابات=account حصلت=got حفاظ=keep حفل حلب حلم=dream حلول=solut حمد=ahm حمل=download حياتك حياته=live
حينما=while حيوانات=anim خامس=fifth خامسه=fifth خصوص خصوصا=especi خط خطاب=discours خطوط=font خطوه=step خلالها
خلفيه=wallpap خلق=creation خميس خوف=fear خيار=option د داخلي=internal دايره=circuit دبي=dubai دراسات=studi درجات
دستور=constitut دقايق=minut دمشق دنيا ديمقراطيه=democrat ديني=religi ذكرت=told ذكري=anniversari ذهاب ذو ذي رابط=link
رابع=fourth رابعه=fourth راحه=comfort رامج=program رايت ربيع=spring رد رسايل=messag رسم=draw رسميا=offici رسوم=fee
رغبه=desir رفض=reject رفع=lift رمضان رنسا=franc روابط=link روايه=novel روسي=russian روسيه=russian رياسه=presid
رياضه=sport رياضيه=sport زال زراعه=agricultur زعيم=leader زوجته=wife زوجه=wife زوجها=husband سابع=seventh
سابقا=previous ساحه سادس=sixth سان=san سباق=race سبت=saturday سبع=seven سبعه=seven سبق=pre سرطان=cancer سرقه
سريع=quick سريه=secret سطح=surfac سعاده=happi سعد سعر=price سعود=saudi سفينه=ship سقوط=crush سكس سلامه=safeti
سلطان=sultan سلمان سلوك=behaviour سليمان سمعت سن سنين=elder سهل=easi سهوله=easili سوء=bad سوداء=black سودان سيدي=sir
سير سيف سينما=cinema سييه=terribl شاعر=poet شام شان شاهد=view شبه=resembl شخصا=someon شخصي=person شخصيات=charact
شراء=buy شرعيه=legitimaci شرف شرقيه=eastern شروط=condit شريف شريك=partner شعار=logo شعبي=popular شماليه=north
شهاده=certif شهداء شوارع=street شوون=affair شيطان=devil شيعه صحافه=press صحراء=desert صحف=newspap صحفي=report
صديق=friend صراع=conflict صعوبه=difficulti صفحات=page صندوق=fund صنع=factori صيف=summer صينيه=chines ضحايا=victim
ضرب=hit ضروره=necess ضعف=weak ضمان=guarante طالما طايرات=aircraft طبع=yes طبعا=yes طبيب=doctor طبيه=medic طرف=parti
طلبه=request طوال=throughout طوله=length طيب=alright طيران=flight ظاهره=phenomenon ظل ظهرت=appear ظهور=impress ع عاد
عادي=normal عالي=high عامل عباس عبدالله عثور عداله=justic عدل=justic عدما=after عديده=numer عراقي=iraqi عراقيه=iraqi
عروض=deal عشرات عصر عضهم عفو عقل=mind عكس=reflect علامه=brand علمي=scientif علميه=scientif عليكم عما عمال=worker
عمره عمرو عناصر=element عندي=ive عنف=violenc عنك عنهم عني عيدا=away عيش=live عيون=eye غاء=cancel غاز=gas غالبا=often
غدا=tomorrow غداد غربي=west غريب غضب=anger غياب غيره=even فاذا فانه=it فتيات=girl فرد=individu فرقه=band
فرنسي=french فساد=corrupt فشل=failur فضاء=space ففي فقر=poverti فكر=thought فلسطيني=palestin فلسطينيه=palestin فلم
فمن فنان=artist فندق=hotel فني=technic فنيه=technic قادر=capabl قادم=upcom قاده=leader قاضي=judg قالوا=told
قانوني=law قانونيه=law قايلا قبض=arrest قتال=fight قدس قدمت=underw قرارات=decis قررت=decid قري=villag قريب=near
قريبا=soon قصر=palac قطعه=piec قل قلبي=heart قلق=concern قليلا=slight قليله=few قم قمر=moon قمه=summit قنوات=channel
قواعد=rule قوله=say قومي=nation قيد=bound قيم=valu كافه=all كاله=agenc كبار=adult كبيرا=consider كشف=detect كلا=both
كلما كلنا كميه=quantiti كن كنها=but كنيسه=church كهرباء=electr كوريا=korea كون=univers لابد لاحد لاول لاي=ani لايه
لبعض=some لبنانيه=lebanes لديك لست لعام=year لغات=languag لكره=soccer لكنها=but لكني لله لندن=london لوحه=panel مات
مالك=owner مالي=financi مانيا=germani مايه=percent مبادره=initi مبارك مباريات=match مبلغ=amount متعدده=multi
متعلقه=relat متوسط=averag مثلا=exampl مثيره مجددا=again مجله=magazin محامي=lawyer محتوي=content محطه=station
محل=shop محلي=local محيط=ocean مخدرات=drug مخرج مدرب=coach مدريد=madrid مدني=civil مدنيه=civil مده=durat مر
مراكز=centr مرضي=patient مريض=patient مسابقه=contest مساحه=space مسار=track مسافه=distanc مساله=question
مستحيل=imposs مستخدم=user مسرح=theatr مسلحه=arm مسوول=respons مسيح=christ مسيره مش مشاعر=feel مشترك=share
مشتركه=common مشهد=scene مصطفي مضي=pump معا=togeth معارضه=opposit معالجه=process معايير=standard معدل=rate
معرض=exhibit معروفه=known معها=with معهد=institut معي معينه=certain مغربيه=morocco مفتوحه=open مفهوم=concept
مقابله=interview مقارنه=comparison مقاطعه=counti مقالات=articl مقتل مقدمه=introduct مقر مكافحه مكتبه=librari
مكسيك=mexico مكه ملابس=cloth ملايين=million ملعب=stadium ملكه=king ملكي=royal ملكيه=properti ممارسه=practic ممن
مميزه=featur منازل=hous مناسب=suitabl منتجات=product منتدي=forum منتصف=mid منصب منع=prevent منكم=your مهرجان=festiv
موارد=resourc مواضيع=thread مواطن=citizenship موافقه=approv مواقف=park موجود=exist موخرا=recent موسي موعد=deadlin
ميات=hundr ميدان=field ميه=percent ناحيه=hand ناصر نايب=vice نجد نجم=star نجوم=star نريد نشرت=publish نصر=victori
نظرا نظره=view نفط=oil نقاط=point نقص=defici نكون نمو=growth نهايي=final نهر=river نواب نووي=nuclear نيك نيل ه هادي
هجره=migrat هلال هما هنالك=there هواء=air هويه=ident وادي=valley واسع=wide والي=und وانه=dan وبعض=some وجد=found
وجدت=found وجهه=face وحيده=onli ورد وزاره=ministri وصف=descript وصلت=arriv وعدم=inevit وغير وفق=accord وقع وقعت=sign
وقف=stop وكيف ولايه=state ولقد=been ونحن=our وهذه=these يابان=japan يانات=data يبدا يبلغ يبيا=libya يتحدث=talk يجري
يحاول=tri يحب=love يحتاج يحتوي=contain يحصل يحمل يدخل=enter يدعي=call يذكر يروت يري=see يريدون=want يزال=still
يزيد=increas يستحق=deserv يستخدم=use يسمح=permit يسمي=call يشير=indic يصبح=becom يصل يعتقد=believ يعيش=live يقال
يقدم=provid يقع=situat يقولون=say يكفي يلي=follow يمثل=repres يمني يمنيه يمين=right ينا ينهم يهم=they يهود=jew يودي
يوميا=daili يومين
4.75: by for i in on ابحاث=research ابحث=search ابد=forev ابداع=creativ ابرز ابعاد=dimension ابعد=beyond ابواب=door
اتصل=contact اتي اثبات اثنان=two اجازه اجانب=foreign اجد اجمالي=total اجنبيه=foreign احاول=tri احتفال=celebr
احتمال=feasibl احدث=latest احساس=sensit احسن=better احلام=dream احوال اخباريه=news اختلاف=differ اخذت=took
اخراج=output اخره=luxuri اخضر=green اخطاء=error اخلاق=moral اخوه=brother اخي=brother اداريه=administr اداه=tool ادت
ادخال=input ادخل=enter ادم ادويه=medic اذار اذاعه=radio اذكر=note ار اراء=opinion اربعاء=thursday اربعين=forti ارجو
اردت اردني=jordan اردنيه=jordan ارسلت=post ارضيه=floor ارهابيه=terrorist ارواح ازرق=blue ازياء=fashion اسال=ask
اسالك اساليب=method اسباني=spanish اسبوعين=week استثمار=invest استثناء=except استجابه=respons استخدامها=use
استخدمت=use استراتيجيه=strategi استطاع استعاده=restor استعداد=prepar استعمال=use استغلال=exploit استقبال=recept
استقرار=stabil استماع=listen استمرت=continu اسر=household اسرع=faster اسعه=wide اسقاط اسكندريه=alexandria اسماعيل
اسماك=fish اسمع=heard اسمك اسمي اسنان=dental اسهم=stock اسواق=market اشار اشتراك=subscript اشجار=tree اشد
اشراف=supervis اشرف اشعه=radiat اصابات=injuri اصدر=issu اصغر=smaller اصلا=origin اصليه اصليين=indigen اصيب=wound
اضاف اضافيه=addit اضحه=clear اطراف=parti اطلقت اطول=longer اظن اظهرت=show اعتبر=regard اعتداء=assault
اعتراف=recognit اعتقال=arrest اعتماد=accredit اعد اعداء=enemi اعدام اعراض=symptom اعطاء=give اعطي اعلامي=media
اعلاميه=media اعلانات=advertis اعمل اعني اعوام=year اغاني=song اغتيال=assassin اغلاق=closur اغلبيه=major اف
افتتاح=open افتح=open افريقي=african افعال افغانستان=afghanistan افكر اقدر اقرا=read اقليم=region اقليميه=region
اكاديميه=academi اكتشاف=discoveri اكتشف=discov اكتشفت=discov اكد اكستان=pakistan اكل=eat اكن الاب=father الجو الحج
الحر الحظ=lucki الحل=solut الخ=ing الدي الرب الرد=repli السن=elder الشر الصف الطب=medicin الغد القي=receiv الكل
المانيه=german النص=text الوان=color اليد=hand اليس=alic امرا امطار=rainfal امكان امنه=safe امني=secur
اميره=princess اناس انباء انتباه=attent انتخابيه=elector انتظر=wait انتقال=transit انتقل انخفاض=decreas انديه=club
انس انساني=humanitarian انضم انضمام=join انفجار=explos انفسنا=our انقلاب انكم=your انهاء=finish انهيار=collaps اه
اهالي اهليه اواخر اوامر=order اوايل=earliest اوضاع اوضح اولاد=boy اوليه=initi اياه ايجابيه=posit ايدي=hand
ايطاليا=italian ايقاف ايمن بارك=park بالغ باني=ive ببعض=some بث بحوث=research بد بدر بدل بديل=altern برج=tower
بريطاني=british بريطانيه=british بساطه=simpli بشار بشري=human بضعه بعدم بعدها بعمل بفضل بقوه بقيت بكر بكم
بلدي=countri بلدين بلديه=municip بلغ بلغت بنوك=bank بوب=tube بوك بيتر=peter بيد بيض=egg بيضاء=white بيل بيوت=hous ت
تاخذ=take تاريخي=histori تاسع=ninth تاسعه=ninth تاسيس=establish تبلغ تبني تبين تتبع=track تتضمن=compris تتعلق=relat
تتم تتوقف=stop تجارب=experi تجاري=commerci تجاوز=exceed تجديد=renew تجري=undergo تجنب=avoid تحدثت=talk تحدي=challeng
تحديات=challeng تحديث=updat تحديدا=determin تحرك=move تحصل تحقيقات=investig تختلف=vari تخطيط=plan تخلي تداول=trade
تدريس=teach تدعي تدور تذهب تراث=heritag تراجع=declin ترغب تزيد=increas تساعد=help تستحق=deserv تستمر تسعه تسعي
تسليم=deliveri تسمح=allow تسمي=call تسويق=market تشجيع=encourag تشرين=octob تشعر تشكل تصدر تصرف=act تصريح
تصريحات=statement تصنيف=classif تصويت=vote تضم تطبيقات=applic تطلب=request تعال تعاني تعتقد=think تعتمد=depend
تعذيب=tortur تعرضت تعطي=give تعلمون تعلن=announc تعليق=comment تعليميه=educ تعيين=appoint تغريده تغطيه=coverag
تغييرات=chang تفاعل=interact تفجير=bomb تفضل تفعل=do تفكر تقبل تقدر تقف تقليل=reduc تقنيات=techniqu تقييم=evalu تكتب
تكلفه=cost تكوين=configur تلعب=play تلفاز=televis تمتلك تمثيل=represent تمر تمكن تمكنت تملك=own تميز=distinguish
تمييز=discrimin تنسيق=coordin تنفيذي=execut تنقل=mobil تهدف=aim تهديد=threat تهمه=charg توتر=tension توثر=affect
توحيد تودي توصل توضيح=indic توفر=avail توفيق توقيت تولي تونسي تونسيه تي تيار ثابت ثامن=eighth ثامنه=eight
ثلاثاء=tuesday ثلاثين=thirti ثلج=snow ثمن ج جاءت=came جابر جاد=carpet جاك=jack جامع=universiti جامعي=universiti
جاي=jay جبال=mountain جدار=wall جدد=newest جدران=wall جدل جدول=tabl جديدا=new جراء جراحه=surgic جري جزءا=part جزايري
جزر=island جسد=bodi جسر=bridg جعلت=made جلد=skin جماعي=collect جماعيه=collect جماهير جمله=wholesal جنب=side
جندي=soldier جنوبي=southern جنون جنيه جهد=voltag جو جوار جوانب جوايز=award جوجل=googl جوي=air جيمس جين=jean حادثه
حارس=goalkeep حاسوب=comput حاضر=present حافظ حان=heh حاولت=tri حبوب=grain حبيبي حجب حجه حدثت=occur حديثا حرام=urg
حرس حرف=charact حركات=movement حرم حروب=war حروف=letter حريق=fire حزن حسنا=okay حصار حضاره=civil حظر=ban حفظ=save
حقايق=fact حقق حكام حكمه=rule حكومات=govern حكومي=government حكيم=arbitr حلقات حليب=milk حماس حمام=bathroom
حمراء=red حميد حوادث=accid حوثيين حوض=basin حياتنا حياتها حياتهم=life حينها حيه حيوان=anim حيويه=vital خارجي=extern
خان=khan خبراء=expert خبره=experi خبز=bread خرج خرجت خريطه=map خساره=lose خضراء=green خطط=plan خطوات=step
خطيره=serious خلاف=disagr خلايا=cell خلفي=background خليفه خليل خمسين=fifti خيال=fantasi دايم=perman دايمه=perman
دخلت=enter درس=lesson دروس=lesson دعاء دعوي دماء=blood ده دواء=medic دورا دورها=role دوما دير ديفيد=david
ديمقراطي=democrat ديوان ذاته ذاتيه ذاك ذاكره=memori ذكاء=intellig ذكريات=memori ذهبت=went ذهبيه=golden ذوي
رابطه=associ راديو=radio راسه=head رايحه=smell رايد رب ربط=connecticut ربع=quarter رجاء=pleas رجلا=man رحلات=flight
رحيل=migrat رحيم رشلونه=barcelona رصاص رضا رضي=floor رقابه رقص=danc رقميه=digit رمز=symbol رموز روس روما=roma روي
رياح=wind رياضي=mathemat ريطانيا=britain ريف رييسا=chairman رييسه زاد زالت=still زاويه=angl زايد=moreov زراء=minist
زمان زوج=coupl زي زيت=oil زين س سابعه=seventh ساحل=coast سادسه=sixth ساره سالم سامي=sam ساهم=contribut سايق=driver
سباحه=pool ست سحب=pull سحر=magic سر سري سريعا سريعه=rapid سعيده=happi سفاره=embassi سفن=ship سفير=ambassador
سكر=sugar سكن=accommod سلبيه=negat سلم سليم سماح=allow سماع=headphon سمك=fish سنتين سهلا=easi سوبر=superman سوره
سوريين=syrian سيء سياحه=tourism سياسات=polici سياق=context سيدات=ladi سيسي سيطه=simpl سيله=way شاء شابه=young
شاركت=particip شاشه=screen شاطي=beach شامل شاي=tea شبكات=network شتاء=winter شجاعه=brave شجره=tree شحن=ship
شخصيا=person شديده=sever شرب=drink شرح=explan شرعي شرقي=eastern شريط=ribbon شعرت شعوب=peopl شغل=worker شقه=apart شك
شكر=thank شمالي=northern شهد شهدت=wit شهور شهيد شهير=famous شهيره=famous شو شيوخ ص صاحبه=owner صادر=export
صادق=honest صار صباحا=morn صبر صحفيه=report صحي=healthcar صحيحه=correct صدمه=shock صديقه=friend صديقي=friend صراحه
صرف=bank صعبه=difficult صعيد صغار=young صفقه=deal صفوف صلاح صله=relat صمت=silenc صناعيه=industri صنعاء=san صواريخ
صوتي=sound صوتيه=audio صيد=fish صيني=chines ضابط=offic ضباط=offic ضبط=adjust ضحيه ضخم ضخمه ضرايب=tax ضربه=beat
ضروري=necess ضفه=bank طارق طاقم طب طبقا=accord طبقه=layer طبي=medic طفله=babi طلبت=request طنيه=nation طهران
طواري=emergenc طويلا=long طيبه طيور=bird ظلام=dark ظلم=dark ظيفه عاب=game عادت=return عادل عاديه=ordinari
عاصفه=storm عامر عاملين=employ عامين عايلات=famili عايلته=famili عايلتي=famili عباده=worship عبدالعزيز عبيد عثمان
عجز=disabl عدا=except عددا عدو=enemi عرش=throne عرضه عرف=custom عرفت=knew عز عزيزي عسل=honey عشاء=dinner عشان
عشرون=twentieth عضها عطله=holiday عظام=bone عظمي=great عظيمه=great عقب=over عقوبات=sanction عقوبه=punish
عقود=contract علامات=tag علما عم عماله=worker عمرها عمري عملاء=custom عملات عملت=work عملها=work عملي عموما=general
عميل=client عنا عنايه=care عندك عندنا=our عنده عندها عوامل=factor عيده عيسي عينه=sampl عيني=eye غابات=forest
غالب=most غذاء=food غذاييه=food غرض=purpos غرف=room غريبه غطاء=cover غناء=sing غني=richer غيرهم=other ف فارس فاز=won
فانا فانت فايز=winner فجاه=surpris فجر=explod فحسب فحص=inspect فرح فرص=opportun فرض=impos فرع=sub فريد فضل فضلا فضلك
فعله فعلي=actual فقال فكان فلسطينيين=palestinian فلما فلن فن فنون=art فهد فهذا فهل فور=immedi فوضي=chao
فيات=categori فيروس=virus فيس=facebook فيصل فيهم=them قاء=meet قابله قاتل قادره=capabl قاره=contin قاسم=share
قاعه=hall قاله=said قاموا قايم=deed قبايل قبله قبول=accept قبيله قتله=kill قتلوا=kill قتها=time قرات=read قرر=decid
قريبه=near قصف=bomb قصيده قصير=short قضاييه=judici قطار=train قلعه=castl قله=bare قلوب=heart قمت قمنا=our قهوه=coffe
قوم قوميه=nation قياس=measur قيل ك كاتبه=author كافي كافيه=suffici كاميرا=camera كانه=therebi كانها كانون كتبت كثره
كذب=lie كرامه كرسي=chair كسر=break كفر كلاب=dog كلب=dog كلهم=each كلي=kidney كمبيوتر=comput كنتم كندا=canada
كهرباييه=electr كوكب=planet كولومبيا=columbia كونه كونها=be كوني كويتي كويتيه كيلو لاجل لاجيين=refuge لاده لازم
لازمه=necessari لاعبين=player لانك لاني لبناني=lebanes لتلك لحم=meat لدعم=support لسان=human لسنه=year لطيف=nice
لعدم=inevit لعده لقب لماذا=whi لواء=brigad لوس لويس=loui ليلي=michell مارك=marc ماري=mari مازال ماليزيا=malaysia
ماهو مايكل=michael مبادي=principl مباني=build مبدا=principl مبكر=earli متاحه=avail متجر=store متحركه=anim
متحف=museum متخصصه=special متر=metr متعه=fun متن متنوعه=varieti متوقع مثابه مثلي مثليين=gay مثير=sexi مجالات=area
مجانا=free مجاني=free مجانيه=free مجاوره=neighbor مجتمعات=communiti مجمع=complex محاربه محافظ محاكمه=trial
محاولات=attempt محبه=love محتمل=potenti محدد=specifi محدده=specif محدوده=limit محرك=engin محطات=station مخابرات
مخاطر=risk مخطط=plan مخيم=camp مدار مدنيين=civilian مديريه=manag مرء مراجعه=review مراحل=stage مرت مرتبطه=associ
مرتبه مرتين=twice مرحبا=hello مرشح=filter مركزي=center مركزيه=center مريم=mari مساجد مساعد=help مساعدات=assist
مساهمه=contribut مساواه=equal مستخدمه=use مستخدمين=user مستشار=advis مستشفيات=hospit مستقله=independ مستمر=continu
مستمره=continu مستويات=level مسرحيه=play مسلمون=muslim مسمي=design مسوولين=respons مسووليه=respons مسيحيه=christian
مشاركين=particip مشاهد=view مصالح=interest مصريين=egyptian مصطلح=term مصلحه=interest مصنع=factori مصير مطاف
مطالبه=claim مطبخ=kitchen مطر=rain مطعم=restaur مطلوب معارض=exhibit معارك=battl معدات=equip معسكر=camp معلم=teacher
معلمين=teacher معين=certain مغادره=departur مغربي=morocco مفاتيح=keyboard مفاوضات=negoti مفتاح=key مفترض=assum
مفتوح=open مفضله=favorit مقاطع مقال=articl مقاله=articl مقام مقبل=upcom مقدار=amount مقدس=biblic مقدسه=sacr مقدم
مقطع مكانه=place مكتوب=written ملاحظه=note ملف=file ملفات=file مليار=billion ممتاز=excel ممثل=repres ممثله=repres
مميز مناخ=climat منافسه=competit مناقشه=discuss منتج=product منح=grant منزله=hous منصه=platform منصور مهارات=skill
مهندس=engin مهنيه=profession موافق موجب=under موجه=wave موسس=institut موسكو=moscow موسيقيه=music موصل موظفين=staff
مولف=author مومن=believ مومنين=believ ميت=dead ميل ميناء=port ناريه=fire نحتاج نري نزاع=conflict نستطيع نسخ=copi
نسمه نشره=publish نص نصوص=text نظريه=theori نظم=system نعرف نعلم نعيش نفسيه=psycholog نقاش نقد=cash نقول نقوم=our
نموذج=model نهار نهاييه=final نهضه=renaiss نوعا نوويه=nuclear نيابه نيسان=nissan ها هام=task هامه=import
هجمات=attack هدوء=calm هديه=gift هروب هندسه=engin هندي=indian هنديه=indian هنري هواتف=phone واجب=duti واحده واقعه
والا=unless والد=parent واما واي وجهك وجوه وحسب ورغم=despit ورق=paper ورقه=paper وزن=weight وسايل وسطي=central
وسوف=will وصفه=recip وضعت=place وضوح=clariti وظيفه وعد وعدد=number وعي=awar وفاء وقام وقود=fuel وقوف وكاله=agenc
وكما وكيل=agent ولاده=birth ولدت=born ولما وله=heh ولي=gee وليد ومنذ=sinc ونصف=half وهل وهما وهنا ويب=web ويتم
ويجب=must يابانيه=japanes ياخذ يبحث يتضمن=compris يتطلب=requir يتكلم يتمكن يجد=find يحيي يخرج يدعو يدفع=payment
يدي=hand يذهب=go يرجع يرد يرغب=want يسار=left يساعد يسبب=caus يستمر يشارك يشبه=resembl يشعر=feel يشكل=constitut
يشمل=includ يضع يضم يطلب=request يطلق يعاني=suffer يعتمد=depend يعرض=display يعرفون=know يعطي=give يعملون
يعيشون=live يفعل=do يقتل=kill يقدر يقرب=near يقف يقل يقومون يكتب يكونوا يلعب=play يمتلك يمر يمكنكم يمكننا يمكنها=can
يملك يمنع=prevent يموت=die ينتظر=await ينتهي ينظر=view يننا ينها ينهما=togeth يهتم=interest يهوديه=jewish
يوتيوب=youtub يوثر=affect يورو=euro يوكد يومي=daili يوميه=daili يونان=greec
4.5: al at b c d de e https is l m no o s with x ابا اباء=parent ابتداء ابتداييه=primari ابتسامه=smile ابتكار=innov
ابقاء=stay ابقي ابل ابلاغ=report ابلغ ابنته ابني ابيه اتباع اتت اتحاديه=feder اتخذ اتخذت اتذكر=rememb اتراك اتهام
اتهامات=accus اتوقع اثبت اثريه=archaeolog اجتماعات=meet اجر=salari اجره اجري اجريت اجعل=make اجله اجمع=collect
اجنبي=foreign اجواء اجيال=generat احاديث احببت=ador احبه احتاج احتجاجات=protest احتفاظ=retent احتياجات=need
احدكم=anybodi احرار احصاييات=statist احصل احلي احنا=our اخبر=tell اخبرني اخت اختار اختبارات=test اختراق=drag اختصار
اختي اخرج اخفاء=hide اخلاقيه=ethic اخيه اداب اداري=administr ادبيه=literari ادراك=perceiv ادرك ادعاء ادعي ادوار
ادوارد=edward اديان=religion اذهب=went اذي اراده اراك ارتباط=link ارتداء=wear ارجاء=pleas ارجح ارجع
ارجنتين=argentina اردوغان ارز=rice اركان ارهابي=terrorist ارهابيين=terrorist ازمات=crisi ازهر اساءه اساتذه
اساسا=primarili اسامه استخبارات=intellig استخدامه=use استخراج=extract استراليا=australia استضافه=host استطعت استطلاع
استعراض=review استعمار=coloni استفاده=benefit استفتاء=referendum استهداف=goal استهلاك=consumpt استيناف اسرار اسري
اسس اسطنبول=istanbul اسطوره اسعاف=ambul اسعد اسهل=easier اسيويه=asian اشارات اشارت=note اشبه=resembl اشتباكات
اشترك=subscrib اصابع=finger اصدرت=issu اصدق اصدقايي=friend اصعب=hardest اصفر=yellow اصلاحات=reform اضافت اضافي=addit
اضحا=clear اضرار اضطراب=disord اضطرابات=disord اضغط=click اضواء=light اطلاع اطلب=request اطلقوا اطمه اظهار=show
اظهر=show اعبين=player اعتباره اعتبارها=consider اعتذار اعترف=recogn اعتقاد=belief اعجاب اعقاب=last اعمار اعماله
اعيد=resum اعيش اعين اغتصاب=rape اغراض=purpos افارقه=african افراج افعل افهم=understand اقتحام اقتراح اقترح=suggest
اقدام اقسام=categori اقسم اقليمي=region اقناع اقوم اقيم اقيمت اكدت اكره=dislik اكس اكمل=complet اكمله=throughout
اكملها=throughout اكيد الات=machineri الاخ=brother البث=broadcast البر التزام=oblig السر الفا الفم=mouth
الماني=german الهه الهي اماراتي اماره=iowa امامه=front امامي=front امانه=secretari امتحان=exam امثال امثله=exampl
امره امريكيين=american امك امكانك املك امنا امهات=mother اموت=die اميركيه=american انبياء=prophet انتحار=suicid
انتخاب=elect انتشرت=spread انتصار=victori انتفاضه انتقادات=critic انتقام=reveng انتقلت انتهاكات=violat انثي=femal
انجاز=achiev انجازات=achiev انجلوس انجليزي=english اندرويد=android اندونيسيا=indonesian انذار=alarm انذاك انزل
انسحاب=withdraw انسي انصار انطلاق انطلقت انفاق=expenditur انفسكم انقطاع انهما انو اهانه اهتم=interest اهلا=hello
اهله اهلها اوباما=obama اود اوسع اوسكار=oscar اوكرانيا=ukrain اولمبيه=olymp اومن اون ايا ايات ايار=allan
ايجابي=posit ايحه ايده ايطالي=italian ايطاليه=italian ايفون=iphon ايلول اينما بات=deed باحث=research باحثين=research
باحد بارحه بارد=cool باري باس=sad بال=par بامر بانك بتلك بجد بحار=maritim بحثا=search بحري=maritim بحكم بخاري
بدءا=start بدعم=support بدقه=precis بدور=role برازيلي=brazilian برتغال=portug برد=cold بركه برلمانيه بري بريه=wild
بسعر=price بسيطه=simplic بشره=skin بشيء بصره بصفه بصوت=sound بضايع=good بضع بطن بطولات=tournament بعث=mission
بعثه=mission بعدد بعضا=some بعين بغض بغير بفعل=do بقتل=kill بقره بقلم بكاء بلاك بمثل=exampl بمن بناني=lebanes
بنشر=publish بو بوابه بوش=bush بوضع=posit بوم=album بيته بيتي بير بيرو=peru بينك بينه=amongst بيني بيوم
بيييه=environment تاج تاجيل تاخر=late تاليف تام تامل=hope تاهيل=rehabilit تايمز تبرع=donat تبعد تبكي تتجاوز=exceed
تتحول تتراوح تترك=leav تتطلب=requir تتعرض=expos تتغير=chang تتكلم تتكون تتمتع=enjoy تتمكن تتميز تتوقع=expect
تثبت=prove تجار=trader تجاهل=ignor تجسس تجمعات تجميع=compil تحتيه=infrastructur تحدد=determin تحذير تحسن=improv
تحضير=prepar تحظي تحكيم=arbitr تحولت=shift تحيه تخزين=storag تخصص=special تخطي تخفيض=reduct تخفيف تخيل تدابير=measur
تدخين=smoke تدرك=realiz تدعم=support تدعو تدفع=payment تدفق=flow تذاكر=ticket تذكره=ticket تراب ترامب تراه
ترتدي=wore ترجع=reli ترخيص=licens ترد تردد=frequenc ترشيح ترفض=refus ترفع=lift ترفيه=entertain تركت تركز=focus
تركيب=instal ترويج=promot تزداد تسال=ask تسامح تسببت=caus تستهدف=target تسع=nine تسقط=trap تسلم تسمع=hear
تسميه=label تسهيل=facilit تسوق=shop تسويه تسير تشارك=particip تشارلز=charl تشبه=resembl تشريعيه=legisl تشكيله=form
تشهد تشويه تشيلي تصحيح=correct تصدق تصدير=export تصنع=make تصنيع=manufactur تصور=imagin تضامن=solidar تضع تضمن تطلق
تطورات=develop تظاهر تعادل=tie تعب تعبر تعدد=multi تعديلات=amend تعز تعلق=dis تعلمت=learn تعليقات=review
تعليمات=instruct تعليمي=instruct تعويض=compens تعيد تغذيه=nutrit تغريدات تغطي=cover تغلب=overcom تغيرات=chang
تغيرت=chang تفاوض=negoti تفتح=open تفتيش=inspect تفعيل=activ تفقد=lose تفهم=understand تفوق تفيد تقاليد=tradit
تقتل=kill تقرا=read تقسيم=divid تقل تقليد=tradit تقليدي=tradit تقويم=calendar تقي تكاليف=cost تكرار=repeat
تكريم=honor تكشف تكلم=speak تل تلفزيوني=televis تلفزيونيه=televis تلقت تلوث=pollut تمارس تمام تمرد=rebel تمسك تمكين
تمنح=grant تمنع=prevent تموت=die تموز تنتشر=soak تنتظر=await تنسي تنشر=publish تنظر تنفس=respiratori تنفيذيه=execut
تنوع=divers تهاب=inflamm تهتم=interest تهديدات=threat تهم=accus تواجد=offlin تواجه=face توازن=balanc توافق=compat
توالي توثيق=document توسع=expans توسيع=expand توصيل=deliveri توضح=illustr توظيف توعيه=awar توقع توقفت=stop توكد
توليد=generat توم توماس=thoma تومن تيم ثابته ثانوي=secondari ثانيا=second ثبات ثبت ثروه=wealth ثقافات=cultur
ثقيل=heavi ثقيله=heavi ثلاثيه=tripl ثلث=triangl ثمه=wed ثنايي=binari ثناييه=bilater ثوار ثوري=revolutionari
ثيقه=document جاده جاري جاريه جامعيه=universiti جان جانبي=side جانبيه=side جاهزه جبن=chees جثث جثه جد جدنا=found
جدوي جدي جدير جديه جذب=attract جراح=surgic جرت جرح=smash جرحي=wound جروح جزاء جزايريه جسدي=physic جعفر جعله=make
جعلها=make جل جلب جلسات=session جلوس=seat جمعت=collect جمعيات=associ جمل جمهوري=republican جميعها=all جميعهم جميلا
جناح جنازه جناييه جنبا=along جنسيا=sexual جنين جهاد جهل جهها=face جواب جواز جوال=mobil جورجيا=georgia جوزيف=joseph
جوع=hungri جونز=jone جيزه جيم حاج حاجز حاد حاده حادي حاره=warmer حاسب=account حاصل حافله=bus حافه حاكمه=govern حامد
حامل حايط=wall حبس حبل=cord حبه حبيبتي حتما حجاب حجاج حجاره حجز=book حدات=unit حدايق=garden حده حدها=alon
حديديه=railway حذاء=shoe حذر حذف=delet حر حراس حراسه حربي حربيه=war حرق=burn حرمين حريات حزام=belt حزم=packag حزيران
حزينه حسابه=account حساسيه=sensit حسنه=good حسني حشد حشرات=insect حصان=hors حصه=share حضر حظ حظا حظات حفر
حفلات=concert حفله حققت حقل=field حقه=right حقول=field حقيبه=bag حكايه حلو حلوه=sweet حلوي=candi حمزه حمص حمض=acid
حملات=campaign حمي حوثي حولك حوله=about حولها=about حيا حيال حيره=lake خادم=server خاطيه خاليه=free خبير خذ
خساير=loss خشب=wood خصايص=characterist خصم=discount خصوصيه=privaci خطوره خطيب=malici خطير خفيف=light خفيفه=light
خلافات=disput خلافه خلاله=endur خليجي خليه=cell خمر خوان خوفا خيارات=option خيانه خيرا خيريه=charit دا داخله=insid
داعي دافع=motiv دام دان دانيال داود دبلوماسيه=diplomat دجاج=chicken دخان=smoke دراجات=cycl دراجه=bike دراسي
دراسيه=academ دراما درب=coach دستوريه=constitut دع دعا دعاه دعايه دعوات دعونا دفعت=paid دفعه=pay دقه=accuraci دقيق
دكتوراه دكتوره=doctor دم دمار دماغ=brain دموع دمويه=blood دها=father دهون=fatti دوام دواير دوحه دورات=cours دوريه
دولارات=dollar ديك=cock دينار ديون=debt ذاتها ذاتي=self ذالك ذره=corn ذكره ذكور=male ذكي=smart ذكيه=intellig ذنب
ذهبي=golden ر راءه=behind راتب=salari راح راحل راشد رام رانسيس=francisco رانك=frank راهن رايده رايك رايه رايي رباط
ربح=profit ربنا ربه ربي رجب رجوع رحل=flight رحم رخصه=licens ردا رده ردود رزق رسام=painter رشيد رصد=monitor
رعب=horror رفضت=refus رفعت=lift رفقه رفيق رقمي=digit ركاب ركوب=ride رلين=berlin رواد رواه روايات=novel روبرت=robert
روحي=spiritu روساء=chief روضه روعه روك=rock رومانسيه=romant رووس رويترز رويته=glanc رياسيه=presidenti
رياضيات=mathemat ريان=ryan ريتشارد ريح ريد ريده=uniqu ريو=rio زادت زار زجاج=glass زراعيه=agricultur زرقاء=blue
زعماء=leader زفاف=wed زلت زمالك زمني=time زمنيه=time زهره=flower زهور=flower زوار=visitor زوجتي زوجي زيتون=oliv زيد
سابقين ساخن=hot ساخنه=hot ساده ساعتين ساعد=help سال=ask سالت=ask سام=sam ساميه سببا=reason سبحانه سبل ستار=curtain
ستجد ستقوم ستيفن ستين سجلات=record سجلت=record سجناء=prison سجون سخريه سد سرا=secret سراح سرعان سرير=bed سعه
سعوديين=saudi سعي سعيدا=happi سفلي=bottom سقط سقطت=smash سقف=ceil سكانها=inhabit سكنيه=residenti سكوت=scott
سلبي=negat سلطنه سلع=good سلمي سله=basket سم سمح=allow سمحت سمع=hear سمعه سمو=fish سمير سنوي=annual سنويا=annual
سنويه=annual سهله=easi سهم=share سو سود=black سوداني=sudan سودانيه سور سويا سويد=sweden سويسرا=switzerland
سياحيه=tourist سياده=sovereignti سياسيا=polit سياسيين=politician سيتي=citi سيحدث سيره=biographi سيقوم=will سيما
سيناء سيناريو سينمايي=film سيي ش شامله=comprehens شانه شانها=regard شايعه=common شباط=feb شده=intens
شراكه=partnership شرط=condit شرطي شركاء=partner شريحه شريعه شريه=human شعارات=logo شعبه شعراء=hair شفاء شقيق=brother
شقيقه=sister شكوي=complaint شمسيه=solar شهادات=certif شهرا=month شهره شهري=month شهرين=month شهود=wit شوري شوط
شياطين شيعي شين شيوعي=communist شيون شيي=ing صادره صارت صاروخ=missil صالحه=good صاله=loung صح صحبه صحفيين=journalist
صداقه=friendship صدام صدرت صدفه صدق صدور صديقتي=friend صرح صعوبات صعود صغيرا=small صفات=recip صفر صفه صلب=steel صلنا
صليب=cross صناديق=box صناعات=industri صناعي=industri صنعت=made صهيونيه صوتك صوته=voic صومال=somalia صياغه
صيانه=mainten صيغه=formula ضحك=funni ضربات ضرر=damag ضروريه=necess ضعها ضعيف=weak ضعيفه=weak ضغوط=pressur ضم ضمير
ضيف=host ضيق=tight ضيوف طابع=print طابق=floor طاريه=batteri طاعه طاقات=card طالبه=student طاوله=tabl طاير=bird طايفه
طايفيه طباعه=print طبق=dish طبقات=layer طرابلس طراز طرح طرد=expel طرفين=parti طريقها طعم=tast طفلا=babi
طفوله=childhood طقس=weather طلاق=divorc طلال طلبات=request طن طه طور طيار طيله ظاهر=behold ظايف=job عاجل عادات عار
عاش عاشر=tenth عاشره=tenth عاطفيه=emot عال عالميا=worldwid عالمين=world عاله=effect عاليات عامله=employ عامي عايشه
عايليه=famili عبارات=phrase عبده=abbey عبور عجوز عددهم عدن عدوان عدوي=infect عذاب عراقيين=iraqi عرضت=present
عرضها=display عرق عروس=bride عزل=isol عصابات عصابه عصور عصير عضلات=muscl عضنا عضوا=member عضويه=membership عطاء
عقاب=punish عقارات=properti عقدت عقده=contract عقلي=mental عقليه=mental عقول=dire عقيد عقيده علاء علاوه علق علمت
علوي=upper عماد عماره=architectur عمران عمرك عمق=depth عملا عملك عملنا عمه عمود=column عموم عمي عميد عميق عميقه
عناوين=address عندهم عنصر=element عنصريه=racism عنيفه=vicious عون عيب عينيك عيوب غابه=forest غادر غالبيه غبار=dust
غذايي=dietari غزو=invas غسيل=wash غضون غلاف غنيه فاته=die فارق فازت=won فاني=ive فايده فتاح=key فتحت فتحه فتنه فخر
فراغ=vacuum فرديه=individu فرس فرنسا=franc فشلت=fail فضاييه فعال=effect فعلت=did فقدت=lost فقراء=poverti فقه فقير فك
فكرت فكري فكريه فكل فكيف فلبين=philippin فلسفه=philosophi فلك=astronomi فليس فنانين=artist فنحن=our فواد فورا=immedi
فوري=immedi فيفا فيك=your فيل=louisvill فيلا=villa فين فينا=our ق قابل قادرا=capabl قادرين=capabl قارب=boat
قاري=reader قاسيه قايا قبر قبيل قتلت=kill قتلي=kill قدان=lost قدرات=capac قدما قديس=saint قذافي قراء=reader قرابه
قرارا=decis قرص=disk قرون قصد=destin قصور قضاه قضي قط قطاعات=sector قطري قلبك=heart قلبه=heart قلبيه=cardiac قلم=pen
قمامه قمع=suppress قنابل قنبله قوايم=list قوس=bow قويا=strong قيادات قيامه قيود=restrict كابتن كاد=hard كارثه=disast
كارل كارلوس كاف كاملا=full كاميرات=camera كانا كانك كاين كاينات=organism كبد=liver كتبه كتبها كتروني=electron
كترونيه=electron كتله=block كثافه=densiti كثيرون=mani كثيرين=mani كجزء=part كحول=alcohol كده كذا كراهيه=hatr كرديه
كرم كسب=earn كشفت=reveal كفاءه=effici كفايه كلاهما=both كليا كمال=perfect كمان=pour كميات=quantiti كننا كنني كنهم
كهذا=this كهربايي=electr كهف كوب كوبا=cuba كوري=korean كوريه=korean كيان=entiti كيم كيمياييه=chemic لاتينيه=latin
لاحظ=notic لاحق=later لاخر لادنا لاين لجان=committe لجوء لحد لحزب لحظات=moment لحل لحوم=meat لدان=countri لذين
لسطيني=palestin لسطينيه=palestin لسنا لشخص=persona لعبت=play لعدد لعمل=work لعنه=goddamn لكنني لكنهم لمنع=prevent
لنقل=transport لهجه لهما لوضع لولا لوم=blame ليبي=libya ليبيه=libya ليلا لين=lin ليه ليوم ماتت ماجد ماجستير=master
مادي ماديه مارتن=martin ماريا=maria مازالت=still مالكي مان=man مانشستر=manchest ماهي ماي ماييه=water مباحث=investig
مبالغ مبروك مبكره=earli مبيعات=sale متاكد=sure متحدث=spokesman مترجم=translat مترو=metr متطلبات=requir متظاهرين
متعدد=multi متقدمه=advanc متميزه=featur متهم=accus متوسطه=averag متوفره=avail مثالي=ideal مثاليه=ideal مثلك
مثلما=like مثله=like مثلها=like مجالس مجد مجرمين مجلات=magazin مجموع=total مجنون=crazi مجهول=anonym مجيد
محادثات=convers محادثه=convers محاسبه=account محافظات=governor محافظين=governor محاكم=trial محترفين محتله
محتمله=potenti محدود=limit محسن محلات=shop محليين=local محمول=portabl محموله=portabl محور=axi محيطه=surround
مخالفه=indict مخاوف=fear مختار مختبر=laboratori مخصص=custom مخصصه=custom مدافع=defend مدخل=entranc مدعي=prosecutor
مدونه=blog مديره=manag مذكره=memo مذكوره=mention مذهب مراد مرارا مرافق=facil مربع=box مرتبط=associ مرتفعه=high مرسوم
مرسي مرشحين=candid مركب=compound مركبات=vehicl مركبه=vehicl مرمي مريخ مزاج مزارع=farmer مزرعه=farm مسابقات=competit
مساحات مسايل=messag مسبقا مستقبليه=futur مستقل=independ مسجله مسح مسعود مسقط مسلح=arm مسلسلات=serial مسلمه=muslim
مسووله=respons مسيحي=christian مسيحيين=christian مسيول=respons مشابهه=similar مشاهير=celebr مشتبه مشرف مشرق=bright
مشكلات=problem مشهور=popular مشهوره=popular مشي مصاب مصابين مصرف=bank مصنوعه=made مصور مصوره مضاد=anti مضاده=anti
مضت مضمون مطاعم=restaur مطالب مطلع مطلق=absolut مطلقه=absolut مطلوبه=requir مظاهر=demonstr مظاهرات=demonstr
مظهر=appear معادن=metal معاصر=contemporari معالم معامله=treat معاناه معاويه معبد=templ معتاد=gear معدلات=rate
معدنيه=metal معده=stomach معقده=complex معقول معكم معلمه=teacher معلومه=inform معنيه مغاربه مغلقه=close
مفاجاه=surpris مفاجي مفاهيم=concept مفروض مفضل=favorit مفيد=use مفيده=help مقاعد=seat مقبره مقبله=upcom مقبول=accept
مقرر مقصود مقعد=seat مقيم مقيمه مكاتب=offic مكانا=place مكتوبه=written مكرمه مكون=compon مكونات=compon مكونه ملا=box
ملاحظات ملاك ملامح=wheat ملايكه=angel ملتقي ملح=salt ملوك=king ملييه مماثله=similar ممارسات=practic ممتازه=excel
ممكنه=possibl ممنوع=forbidden مناسبات مناصب مناعه=immun منافسات=competitor منتشره منحه=grant منخفض=low منخفضه=low
منزلي=home منزليه=hous منطق=logic منظر=view منهج=approach منهما منوره مهاجرين=immigr مهام=task مهدي مهنه=profess
مهني=vocat مو مواصله مواليد=born موامره موتمرات=confer موتي موجهه موسوعه موشر=indic موضع=posit موضه=fashion
موظف=staff موظفي=staff موقت=temporari موقته=temporari موقعنا موقعه=site موكد=sure مولد=generat مولم مي
ميزانيه=budget ميزه=featur ميشيل=michigan ميلادي ميلان=milan ميليشيات=militia مين ميويه=percentag ن ناتج=output
ناجحه نادر=rare نادره=rare نافذه=window نباتات=plant نبدا نبيل نت نتحدث نتمني نجاه نجح=succeed نجحت=succeed
نجمه=stella نجيب نحل=bee نخبه نداء نزل نزول نساييه نسب=ratio نسبيا=relat نسمع=hear نسيان نسيت نسيج=fabric نشات
نشاطات=activ نشرها=publish نشط=activ نصايح=tip نصب=monument نصره=victori نصيب نصيحه=advic نضال نظري=theoret
نظيف=clean نظيفه=clean نعمل نعمه نعيم نفايات=wast نفوذ نقابه نقدم نقديه=monetari نقله نقود نماذج=model نمط=style
ننتظر=await ننسي نهج=approach نوبل نوبه نوعيه=qualiti نيجيريا=nigeria نيران نيه نيو نيوز هاري=harri هاي هايل
هايله=tremend هبوط هدايا=gift هدفا=goal هدي هرب=flee هزيمه=defeat هشام هلا هيا هيكل=structur هيل هييات=entiti
وابه=portal واخر واصل=continu وافق وايت=white وايد=benefit وبدا=began وبما وتحت وثايق=document وجبه=meal وجل وجهي
وحدات=unit وحدك وحين ودعم=support وذكر=told ورشه=workshop وشك وصفت=describ وضعه وظايف=job وعمل وعند وفد=deleg وفيه
وقايه=prevent وقبل وقتل وقوع وكتب وكم=you وكنت ولاء ومصر=egypt ونشر=publish وهاب ووضع ويعد ي ياباني=japanes
يات=mechan ياس ياسر ياسين ياكل=eat يتبع=follow يتجاوز=exceed يتحول=turn يترك=leav يتعرض=expos يتغير يتكون=consist
يتمتع=enjoy يتميز يتناول يتوجب يتوقع=expect يتوقف=stop يتيح يثبت=prove يثير يجعلك يجلس=sit يجمع يجوز يحاولون
يحدد=specifi يحضر يحق يحقق يحكم=judgement يحل يختلف يخص يدعم=support يدعون يدل=indic يده=hand يدور يديك يدين=hand
يديه يرجي=pleas يرسل=send يرفض=refus يرفع=lift يروس=virus يرون يزداد يسال=ask يسبق=pre يسبوك=facebook يستطيعون
يسجل=record يسري يسعي يسقط يسمع=hear يسوا يسوع=jesus يسير=walk يشعرون يشهد يصدر يصعب=difficult يصنع يضاء=white
يضرب=beat يضيف يطالب يظن يعادل يعانون=suffer يعبر يعتقدون يعقوب=jacob يعلمون يعلن=announc يعيد=resum يغير يفتح=open
يفترض=assum يفربول=liverpool يفضل=favorit يفكر=think يفهم=understand يفورنيا=california يقارب يقبل يقرا=read
يقصد=meant يقضي يقود يقيم يقين يكتور=victor يكشف يكم يلقي=receiv يليب=phillip يمكنني يمكنه=could يمكنهم يملكون
ينتج=produc ينتمي=belong ينشر=publish يهدف=aim يهمني يهودي=jewish يو يواجه=face يوضح=illustr يوفر=provid يومن يومنا
يونانيه=greec يونايتد يونس
4.25: all are bahrain be el f from google=googl h hd it la march me more my n new news one or p r that this v w we
world y you اباحيه=porn اباده ابان ابتدايي=primari ابتعاد ابتعد ابدي ابراج ابرياء ابسط=simplifi ابكي ابنتها ابنها
ابوظبي ابوه ابيب ابيك ات اتبع=follow اتجاهات=trend اتحادي=feder اتحدث اتخيل اترك=leav اتريك=patrick اتساءل اتش
اتصلت=contact اتضح اتفاقيات=agreement اتفق=agre اتكلم اتمام اتهم=accus اثاث=furnitur اثارت اثبتت=prove اثرت=impact
اثني اثينا اثيوبيا=ethiopia اجاب اجابات=respond اجبر اجتمع اجسام اجلس=sit اجلك اجلها=ella اجماع اجنحه اجهاض=abort
اجهت=face اجهه=interfac اجور=wage اجيين=refuge احباط احتجاج احتجاجا احتفالات=celebr احتمالات احتماليه احتياطي=backup
احدهما احذر احذيه=shoe احس احسان احصاء=statist احصاءات=statist احظت=notic اخ اخاف اخباري اخبرنا اختر=select
اختراع=invent اختطاف اختفاء اختفت اختفي اختلف اخته اخذها=took اخذوا=took اخرها اخشي اخطر اخلاء اخلاص اخلاقي=ethic
اخوات اد ادانه ادبي=literatur ادراج ادركت ادريس ادعو ادلب ادمان ادناه=below اديب اذان اذربيجان ارادت=want ارادوا
اراه ارباح=earn ارتفع=higher ارتفعت ارتكاب ارتكبت ارثر=arthur ارخص=cheapest اردنا ارده ارشاد ارشيف=archiv ارضا=land
ارضي=ground ارغب=want ارغه=empti ارفع=lift ارمينيا اروع اروق اريك ازاء ازال ازداد ازهار=flower ازواج اساطير اسبان
اسبق اسبوعيه=week استبدال=replac استثمارات=invest استدعاء استراتيجي=strateg استراحه=comfort استشهاد استشهد استطاعت
استطع=reli استقاله=resign استكشاف=explor استلام استمتاع استمتع=enjoy استمع=listen استنادا استهدفت=target
استيراد=import استيقظ استيلاء اسحاق اسراييليين=isra اسرته اسطح اسطول=length اسعا=wide اسفر اسفرت اسكان=hous اسلم
اسير اشاعات اشباح اشتراكي=socialist اشتراكيه=socialist اشتري=purchas اشتقت اشرطه اشعار اشكر=thank اصاب اصابته اصبحنا
اصبحوا=becam اصدقايك=friend اصدقايه=friend اصرار اضاءه=light اضحي اضراب اضطر اضطهاد=persecut اضعاف اضف=add اطاحه
اطارات اطباق=dish اطعمه اطفاء اطلاقا اطلسي اطلع اعاد اعاقه=disabl اعبي=player اعتبارا اعتبرت=regard اعتذر
اعتراض=admit اعتقل اعتمد=adopt اعجبني اعدت اعرب اعرفه اعشاب=herb اعصاب اعصار اعطني اعطيت اعلاه=abov اعمارهم اعماق
اعمالهم اعمده=column اعمي اعود اعياد اغاثه اغبياء اغذيه=food اغلق=close اغلقت اغني افاد افادت افتتح=open
افتراضي=default افتراضيه=default افطار=breakfast افق افقت=approv اقارب اقام اقبال اقبل اقتراب اقتراع اقترب
اقتصاديا=economi اقر اقرار اقراص=disk اقصد اقصر=shorter اقعه اقعيه=realism اقليات اقليه=minor اقوال اكاديمي=academi
اكتر اكتياب=depress اكراد اكرم اكمال=complet اكياس=bag التر=walter الجد الجن الزي الست السد الشك الشي العب العم الغه
القط=cat الكم المان=german المخ المر الن النت الين اماراتيه امال امامك اماميه امبراطور=emperor امبراطوريه=empir
امتداد=extend امتدت=extend امتلاك امتياز امثل امد امرت=order امرك امرنا امري امريكان=american امريكيون=american
امساك امسك امضي امنوا=safe امها اموات اميركا=america اميركي=american اميه انابيب=tube اناث=femal انام انبوب=tube
انتبه انتشر=spread انتظام انتقاليه انتقد انتماء انتهاك انجاب انجلترا=england انخفض اند اندرو اندلاع اندلس اندلعت
انشا=origin انشات=establish انشيت=creat انضمت=join انطلاقا انطلق=undermin انظار انعدام انف=nose انفصال انقسام
انكليزيه=english انماط انمي انهار انهي انوار انور اهتماما=interest اهمال اهمها=import اوان اوبرا اوجه اوساط اوضحت
اوف اوقف=stop اولو اولويه=prioriti اولياء اونلاين اونه اوي اياك اياها=andrea ايتلاف ايجار=rental ايدز ايديهم
ايرانيين=iran ايسر ايصال ايفان=evan ايقاع ايقه ايلي=andrea ايمكن=cannot ايمه ايوب=iowa با باتت باحثون=research باحه
باخر بار=bar بارده=cold بارز=bar باشا باطل باطن باقل باك باكر بالاضافه=addit بالرغم=despit بالغه بالغين بالك بالنسبه
بالي باول بايع=seller ببطء=slowli بترول=petroleum بحجم=size بحجه بحد بحريني بحرينيه بحيره=lake بدت=underw
بدفع=payment بدو=seem بدوي بدي بذور=seed برتغالي=portug برتغاليه=portugues برس برغم=despit برفع=lift برمجيات=softwar
بروس بسم بشخص=persona بشي بشير بصحه=health بصدق بصر بصري=optic بصريه=optic بطاقه=card بطاله=unemploy بطرق=way
بطلب=request بطله بعرض=exhibit بعضها=some بعضهم=some بعمر بعمق=depth بعنف=violent بغدادي بغرض=purpos بفتح=open بقر
بقطع بقعه بكره=reel بكين بلاء بلاغ بلغه بلقب بلوغ بلي بمرض=nurs بمصر=egypt بمكه بنانيه=lebanes بنحو بند=item بندر
بندقيه بنقل=transport بنيت بنين بهما=both بوجه بوس بوست بوقت بيتا بيتك بيده بيدي بيري=blackberri بيضه بيك بيلي بينما
بيير بييي=environment تاثر=affect تاثيرا تاثيرات=impact تاجر=store تاخير=delay تاريخه=date تاريخها=date
تاريخيا=histor تاسست=found تاشيره=visa تاكل=eat تامر تامه تاني تاهل تايلاند=thailand تايلور=taylor تايوان=taiwan
تاييد تبرعات=donat تبرير تبعا=follow تتابع تتجه=arriv تتحرك=move تتحقق=verifi تتحمل تتخذ تتصل تتعامل=deal
تتعلم=learn تتمثل تتناول تتوفر=avail تتيح تثبيت=instal تثير تجاوزت=exceed تجريبيه=experiment تجعلني تجلب=bring
تجلس=sit تجميل=cosmet تجنيد تجهيز=equip تجيب=question تحبه تحتفظ=retain تحتل تحرر تحرش تحريض تحريك تحضر تحفظ=save
تحفيز تحكي تحل تحمي=protect تحوي تحياتي تخاف تخبرنا تختار تخريب تخص تخصصات=special تخصيص تخضع تخطط=plan تخفي تخلف
تدرس تدريبات=train تدريبيه=train تدريجيا=gradual تدع=undermin تدقيق=audit تدل تدمر تدهور تدير تدين تذكرت=rememb
تذكير ترات=period تراها تربط=bond تربه=soil ترتبط=associ ترتفع=rise ترحيب=welcom ترسل=send ترشح تركه=leav تروي
تزام=commit تزامن=sync تزايد=increas تزلج=ski تزوج=marri تزوجت=marri تزويد تزوير تساهم=contribut تساوي=equal تستطع
تستعمل تسجل=record تسجيلات=record تسرب تسلط تسلق تسلل تسيطر=control تشاء تشتري تشخيص=diagnosi تشرح=explan
تشريع=legisl تشريعات=legisl تشغل تشفير تشيلسي=chelsea تصاميم=design تصدي تصديق تصرفات=behavior تصف تصفح=browser
تصفيات تصفيه=filter تصلح=fix تصيب=wound تضحيه=victim تضخم=inflat تضرب=beat تضمنت تضيع تضيف تطالب تطرف تطهير=contamin
تظل تظن تعاقد=contract تعبت تعبيه=packag تعترف=recogn تعداد تعدي تعدين=mine تعرضوا تعرفه=know تعرفون=know تعصب تعطيل
تعقب تعكس=reflect تغريد تغلق=close تغني تفاح=appl تفاهم تفاول تفجيرات=bomb تفرض=impos تفصيل=detail تفعله=do تقاط
تقاطع=intersect تقاعد=retir تقام تقدما=progress تقدمت=progress تقدمها تقديرات=estim تقرر=decid تقريرا تقضي=undergo
تقطع تقلل تقم تقني تقود تقوله تقوي تقويه تقيم تكاد تكامل=integr تكبر تكتشف=discov تكرارا=repeat تكساس=texa تكفي
تكمل=complet تكمن تكنولوجيه=technolog تكيف تلاعب تلاميذ تلبيه تلقايي=automat تلقاييا=automat تلو تليفزيون
تمارين=exercis تمتد=stretch تمتع=enjoy تمثال=statu تمديد=extens تمرير=enact تمرين=workout تمشي=walk تمضي تمني تميل
تنازل تنافس=competit تناقض تنام=sleep تناولت=ate تنبيه=alert تنتج=produc تنتقل=move تنتمي=belong تنجح=succeed تنزل
تنزيل=download تنس=tenni تنشيط=activ تنص تنظم=arrang تنظيميه=regulatori تنمو=grow تهدد=threaten تهديدا=threat تهريب
تو توبه تود تورط توفيت=die توقعات توني تيات=girl تيارات تيد تيسير ثايق=document ثدي=breast ثري ثق ثقب ثلاثون
ثلاثي=tripl ثمان=eight ثماني=eight ثواني=second ثوب=gown ثور ثورات ثوريه=revolutionari ثياب=cloth جاذبيه=graviti جار
جاز جازان جاسم جاف=dri جافه=dri جاكسون=jackson جانبا جانبه جانبين=side جاهز جبار جحيم جدتي جدوا=found جذور=root
جراحيه=surgic جرب جرعه=dose جزيي=partial جزييا=partial جسده=bodi جسديه=physic جسور جعلته جعلنا جعلني جغرافي
جغرافيا=geographi جغرافيه=geograph جفاف=dri جلال جلاله جلست=sat جليد=ice جليل جميعنا جنايي=crimin جنسيات جنسين=sex
جني جنيف جواد جودك جودها=exist جودي جوف جولي جوهر جيب=pocket جيت جيران جيري جيمي جيوش=armi ح حاتم حاجات حاديه
حار=hot حاسمه حافلات=buse حالته حالك حاولوا=tri حبا حبك حبي حبيبه حجره حدا حداثه حداد حدد=select حددت=proceed
حدوديه=border حراري=thermal حراريه=thermal حراك حرايق حربا=war حرجه=urg حرفيا حرمان حريري حزمه=packag حزين حس
حسابي=account حساسه=sensit حسام حسبما حسم حسيني حشيش حصر حصري حصريا حصريه حصلوا حصن=fort حضارات=civil حضرت حضره
حضريه=urban حظي حظيت حفره حفظه=save حقبه حقد حقن حقها=right حقهم حقوقهم=right حقوقيه=right حقيقيا=real حكايات
حكما=rule حكمت=rule حكي حلا=solut حلال حلبه حلت حلف حلق حلمي حمار حمامات=bathroom حماه حمدي حملت حملته حنا=our حنان
حنين حواجز=barrier حوت حوثيون حولنا حولي حيدا=lone حيدر حيده=lone حيز حيله حيوي خاتم خادمه خارجه=out خارجها=outsid
خاصا=special خاصيه خاضعه خاطي خال=free خالص خالق=creator خالي=free خام خامنيي خاين خبرات=expertis خبيثه ختام
ختم=seal خداع خدم=servic خرايط=map خرطوم خريف=autumn خزان=tank خزانات خزانه=cabinet خسر خسرت=devast خشبيه=wood
خشيه=fear خصيصا خضر=green خطب خطبه خطرا خطره=hazard خطف=dealt خفض=reduc خفيه خلاص=salvat خلع خلفه=behind خلقت خلل
خلوي=cellular خليجيه خليط=mixtur خمسون=five خنازير=pig خنزير=pig خوسيه خوض خياليه خيبه خيري خيل=hors خيمه=tent
خيول=hors داء داخلك داخلها=insid داعا داعيه دامت دانا دبابات دبلوماسي=diplomat دته=mother دتها=mother دتي دراسته
دردشه=chat درست درع درعا درهم درويش دستوري=constitut دعاره دعت دعما=support دعمه=support دفاعيه=defenc دفن=buri
دلاله دليلا=guid دمام دمج=integr دمر دمرت=destroy دمي دميه=doll دو دوار دوران دوريات دولارا=dollar دوليا=internat
دونالد=donald دونك=without دونه ديار ديانه ديكم ديل ديله=altern ديموقراطيه=democraci ديه ذخيره ذراع=arm ذروه
ذريه=atom ذكرها ذمه ذوق=tasti ذياب ذيب رات راجع رازيلي=brazilian راسك=head راسها=head راسي=head راعي راقيه رامي
رانسيسكو=francisco راون=brown رايس رايعا راينا ربحيه=profit ربك رتبه رجاله=men رجالي=men رجع رجعت رحلت رخيصه=cheap
رديه=individu رسوله رسومات=graphic رصاصه رصيد رصيف رعون رفيع رقبه=neck رقصه=danc رقه رقيب رقيق رقيه ركز=focus ركن
رمادي=grey رمال رمجيات=softwar رمزيه رمي رنسي=french رنسيه=french رهان رهن رهيب رواتب=salari روبن روحاني روحك
روحه=spirit روحيه=spiritu روم رومان=romanc رونالدو=ronaldo رويتها=glanc رياسي=presidenti ريبيكا ريس ريفيه=rural
ريقا=team ريقه=team ريم زايده=moreov زاير=visitor زباين=custom زر زراعي=agricultur زرع=plant زعم زكريا
زلزال=earthquak زلنا زملاء زملايه زميل زميله زوايا=angl زوجات=coupl زوجين=coupl زوجيه=coupl زور=resort زياد
زيارات=visitor زيارته زيدان زيره=minist زينب زينه ساحر=magic ساحره=charm ساحليه=coastal سار ساطه ساعدت=help
سافر=travel ساق=leg ساكون سامه سانت=saint سانتا=santa ساهمت=contribut ساو سايد سايده ساير سببها=reason سبحان سبعين
ستان=dress ستبقي ستريت ستون ستيف سجاير=cigarett سجين سحاب=cloud سداد سراحه سرد=deed سرور سعداء سكاي سكري=diabet
سكك=rail سكه=railway سلف سلك=wire سلميه سليمه سمات سمعته سمعنا سمكه سمه سموم سمي سميت سميث=smith سنا سند=bond
سنغافوره=singapor سنقوم سني سنيه سوءا=bad سواحل سوزان سوفيتي=soviet سول سويدي=swedish سويس سويسري=swiss سياتي سياح
سياحي=tourist سيارته=car سيبقي=remain سيدتي سيدنا سيصبح سيل سيمون=simon سينماييه=film سيول شابا شات شاحنات=truck
شاحنه=truck شارقه شاركوا شاره شاشات=screen شافعي شاه شاهدت=view شاهين شايع=common شايعات=common شباك شبان شبح شبيه
شتي شجاع=brave شجر شحنه=ship شخصين شديدا=sever شر شراب شرايح شرع شرفه شروق شريفين شعبان شعبنا شعرك=hair شعره=hair
شعرها=hair شعري=hair شعريه شغب شفافيه=transpar شق شقق=apart شكاوي=complaint شكري شكلت=form شكله=shape شكلها=shape
شكوك شلل شمالا=northern شمل شملت شن شهريه=month شواطي=beach شوقي شويه شيت شيعيه شيكاغو=chicago شيوعيه=communist
صاحبها صاحبي صادقا=honest صادقه=honest صارمه صافي=net صالات صالحا صالحين صانع=manufactur صبح=becom صبري صبي=boy
صحابه=associ صحافي=journalist صحيحا=true صخره=rock صخور=rock صداره صداع=headach صدقه صدي صديقا=friend صراخ
صراعات=conflict صربيا=serbia صريح صعبا=difficult صغر=mini صغري=miniatur صف صفراء=yellow صفقات صفها صقر صلات=link
صلاحيات صلاحيه صلبه=rigid صلح صلوا=arriv صلوات صمم صمود صنف صهيوني صواب صوب صوتا=voic صوتها صورا صورته=photo صوفي
صوفيا=sofia صوفيه صولا=arriv صوله صيام صيفيه=summer ضاره=disrupt ضاييه ضجه ضده=against ضربت ضريبه=tax ضع ضعيه
ضمنها=within ضواحي ضياء ضياع ضيحه ضيقه=tight ط طابت طال طالبا طالبات طالبت طالت طالع طاهر طايف طايفي طبخ=cook
طبعه=edit طريقا=road طعن طفلك طقوس طلاء=coat طلبا طلعت طلق=outdoor طموح=ambiti طوايف طوكيو=tokyo طولات=tournament
طيبا=alright طير طيفه=nice طين ظالم ظبي ظلت=remain ظن ظهره عابدين عاجلا عاجله عادله عارف عاريه عاشت عاطفه عاطفي=emot
عاليا عاملا عاني=suffer عايد=benefit عايلتها=famili عبء عباد=worship عبث عبدالرحمن عبرت عبره عبريه=hebrew عبوديه
عثر=found عثمانيه عجب عجل عجله=wheel عد عداء عداد عدت عددها=number عدسه=len عدنان عذر عذراء عربات عربه=cart عرس عرضا
عرفات عرفه عرقي=ethnic عرقيه=ethnic عريضه عزاء عزف=play عزله=isol عزم عزه عسكر=camp عسكريا=militari عسكريين=militari
عشاق=lover عشت عشق عشوايي=random عشواييه عصا عصام عصبي=nerv عصبيه=neural عضهما عطر عظم=bone عظمه عظيما عفوا
عقار=estat عقاري=properti عقاريه=properti عقبات=obstacl عقبه عقلك عقله=mental عل علا=blah علبه علته علقت علمانيه
علمنا علمه علنا علها عليهما=them عمار عماني عمانيه عمد=deed عمده=column عملاق عملاقه عملهم عملوا عمليا عمن عموميه
عناء عنان عنب عنصري=racism عنق عنكبوت=spider عنيف عهده عواقب عود عودته عوض عوضا عياده=clinic عيار عيان عينات=sampl
عينك عينها عينين=eye عينيه=eye غاب غادرت غارات غاره غازي غاضبه غالي غاليه غامض غامضه غانا=ghana غانم غباء غبي غد
غداء=lunch غرار غرام=gram غرامه غرباء=western غرق غروب غريبا غسل=wash غموض غيرت=didnt غيرك غينيا فات=deed
فاتح=copper فارسيه فارغ فاس فاسد فاشل فاضل فاعل فاكهه=fruit فانك فاي فايزين=winner فايق فبعد فتحي فترات=interval فتن
فتوي فتي=boy فجوه فحم=coal فرار فراش فرج فرحه فردي=individu فرضت فرن=stove فرنسيين=french فروع=branch فسوف فصايل
فصول فضه=silver فطر فعاله=effect فعاليات فعاليه=effect فعليه=actual فقدان فقره=paragraph فقيه فلاح فلان
فلسطين=palestin فلفل=pepper فلقد فلو فنادق=hotel فنانه=artist فهذه=these فهمت=understood فهمي فورد فوزه=win فوكس=fox
فول فون=iphon فيجب فيدرالي فيدراليه فيديوهات=video فيروسات=virus فيزياء=physic فيسبوك=facebook قاتله=fighter قاد
قادمين=upcom قاسي قاطع قاع=seat قافله قانونيا=law قايله قايما قباله قبضه=grip قبلها قبلي قبليه قبه قبور قتاليه=fight
قدامي قدرته=capabl قدرها قدمه قدمها قدموا قدوم قديما قذايف قذره=nasti قذف قرا=read قراصنه=pirat قرض=lend قروض=loan
قسوه قصايد قصوي قصيم قضايي=judici قضبان قضت قضيت قطارات قطب=polar قطريه قطط=cat قطعا قطعت قطن=cotton قطيف قفز=jump
قلبها=heart قلقه=worri قلنا=our قلوبنا قلوبهم=heart قماش=canva قمح=wheat قميص=shirt قناع=mask قنصليه قوارب=boat
قوته=power قولها قولي قيادي قياسي=measur قياسيه=standard قيس قيصر=caesar قيمتها=valu كاثرين كاثوليكيه=cathol
كاذبه=liar كافيا كالات=agenc كام=cam كاميرون=camera كانهم كانو كاني=mia كاي كبر كتابا=book كتابات=manuscript كتابي
كتايب كتيبه=battalion كتير كثر=most كذبه=lie كرات كرام كربلاء كربون=carbon كردستان كردي كريس=chris كريمه=cream
كعب=heel كف كفار كفاله كفي ككل كلارك كلاسيكيه=classic كلامك كلامه كلامي كلكم كلم=word كليات=colleg كليب كنايس=church
كندي=canadian كنديه=canadian كنز كهذه=these كوارث=disast كواكب=planet كود=code كوره كول=colin كوم كوميدي كونغ=kong
كونغرس=congress كونغو كونوا كيس=sac كيفن كيك=cake كيلومتر=mile كيلي كيمياء=chemistri كيميايي=chemic كين كينيا لابن
لاتي لادي لامر=order لاهل لايف لباس=dress لبس لبن=chees لبنان=lebanon لبنانيين=lebanes لبيع=sale لتصل لجعل=make
لجمع=collect لجيكا=belgium لحسن لحفظ=save لدنا لدول لذان لرجل لرفع=lift لسبب=caus لسوء=bad لشيء لصوص لطلب=request
لعرض لعل لغاريا=bulgaria لغوي=linguist لغويه=linguist لفت لفتح=open لفظ لقطه لقي لكاس=cup لكان لكنك لكننا لل للتو
للحد للغه لمس لمصر=egypt لنشر=publish لنفس لهن لواتي لوجه لوح لوحات=panel لورد لوريدا=florida لوقف=stop لوك ليالي
ليبراليه=liber ليتم ليزر=laser ليش ليصل ليك=lake ليكن لينا=michell ليو ليون مابين ماتوا ماثيو مارشال ماركوس
ماريو=mario مازلت ماس=diamond ماساه=tragic ماسه ماشيه ماك=mac ماكان ماكس مالا ماله ماما مانع ماني ماهر مايا مايده
مايك مايكروسوفت=microsoft مايي مبادرات=initi مبدع=creativ مبرر مبكرا=earli مبنيه مت متابع متابعين=follow متاجر=store
متاح=avail متاخر=late متاخره=late متبقيه=remain متتاليه متحرك=move متخصص=special مترا=metr مترجمه=translat
متزايد=increas متزايده=increas متزوج=marri متزوجه متصل=offlin متصله=coupl متطرف متطرفه متطوره متطوعين=volunt متعب
متعلق=relat متفجرات=explos متفق=agre متقدم=advanc متكامله=integr متكرر=recur متكرره=recur متمردين=rebel
متميز=distinct متهمين=defend متواجد=offlin متواجده متواجدين متواصل متوفر=avail متوفي=deceas متوقعه=anticip مثليه
مثيل مجاهدين مجتمعنا مجتمعيه=communiti مجرم مجري مجزره مجهود=effort مجهوله=anonym مجوهرات=jewelleri محاضرات=lectur
محاضره=lectur محام محامين=lawyer محاميه=lawyer محب=love محترف=profession محترم محتويات=content محجوب محرر=editor
محركات=engin محرم محفوظ محفوظه محقق محله=shop محليا محمل محميه=protect مخالفات مختاره=select مختص مختصر مختصه
مختلفا=differ مختلفين=various مخزن=store مخططات مخلص مخلفات مخلوق مخلوقات=creatur مخيف=scari مخيمات=camp مد
مدربين=coach مدرج مدرس=teacher مدرسي مدرسيه=classroom مدعومه مدمره مذبحه=slaughter مذكرات=memo مذكور=mention
مذهل=delici مذهله=delici مراسل=correspond مراسم مراقب=observ مراكش مراهقه=teenag مراهقين=teen مرتزقه مرتفع=high مرجح
مرجع مرجعيه مرح=fun مرشد مرصد=monitor مرضيه مرغوب مركزا=center مركزه مروان مريضه=patient مريي مرييه=visual
مزارعين=farmer مزايا=advantag مزدوج=doubl مزدوجه=doubl مزود=supplier مزيج=mix مزيدا=further مزيفه=outrag مساءا
مسارات=pathway مسافات مسافر=travel مسافرين=travel مساكن مسانده مستخدمي=user مستدامه=sustain مستعد مستعده=readi
مستقبلا=futur مستقبلي=futur مستقره=stabl مستقيم مستندات=document مستهلك=consum مسجل=regist مسرحي=theatr
مسكن=residenti مسكين مسلحين=arm مسلما=muslim مسموح=permit مسوولون=offici مسيوليه=respons مشابه مشارك=post
مشاركات=post مشاركته مشاركون=particip مشاه مشروبات=beverag مشروعات=project مشروعه مشفي=owe مصابه مصادره=sourc
مصانع=factori مصباح=lamp مصداقيه مصريون=egyptian مصطلحات=term مصمم=design مصممه=design مصنوع مصيبه مضادات=anti
مضحك=funni مطلب=request مطلقا مظاهره=phenomenon مظلم=dark مظلمه=dark معادله=equat معاديه معاذ معارضين معارف=knowledg
معاصره=contemporari معالج=processor معاني معاهد معاهده=treati معبر=enclos معتاده معترف=recogn معتقل=detain
معتقلين=prison معتمد=accredit معتمده=accredit معجب معجزه=enclos معدن=metal معروضه معروفا=known معظمها=most
معظمهم=most معقوله معلق=enclos معلقه=enclos معماريه=architectur معمر معمل معناه=with معيار=standard معيشه=live
مغامرات=adventur مغامره=adventur مغلق=close مغني مغنيه=singer مفاجيه مفتوحا=open مفتي مفرده=solitari مفروضه
مفصل=separ مفقود مفقوده=defect مفوض مفوضيه مقابر مقابلات=interview مقاتل=fighter مقاتله=fighter مقاتلين=fighter
مقامه مقبوله=accept مقترح=propos مقربه مقرها مقهي=cafe مقوله مقياس=scale مقيمين مكافاه مكالمات=call مكالمه=call
مكانك=place مكانها=place مكتبات=offic مكثف مكسيكي=mexican مكسيكيه=mexican مكلفه=cost مكي مكياج=makeup ملازم ملاعب
ملايم ملايمه ملجا ملحق ملحوظ ملخص=summari ملكا=king ملل ملونه=color مليء مليارات=billion مم مماثل=similar ممتده
ممتع=enjoy ممتعه ممتلكات=properti ممثلي=repres ممثلين=repres ممر ممرضه=nurs ممكنا=possibl مملوكه=own مميزات مناجم
منازلهم=home مناظر=landscap منافس=competitor مناقشات=discuss منال مناهج مناهضه منتجه=product منتديات=forum منتظر
منتظم منتظمه منتهي منحت=enact منزلها=hous منشات=instal منشاه منشور منشورات=public منشوره منصات منصبه منطقي=logic
منطقيه=logic منظم منظور=peek منظومه=system منعم منفذ=port منفصله=separ منكر منير مهاجم=attack مهاجمه=attack مهاره
مهتم=interest مهتمه=interest مهتمين=interest مهدده مهرجانات=festiv مهندسين=engin مواجهات مواسم مواصفات=specif
مواصلات=transport مواطنه=citizenship مواطنون=citizen مواعيد مواليه مواهب موبايل=mobil موته موثر=affect موثره
موجات=wave موجودا=exist موجودين موحد موحده مورخ=historian موريتانيا موز موسسي=founder موسف موشرات=indic
موضوعات=topic موطن موقتا=temporari موقعها=site موكده مول مولاي مولفه مولمه مولود مولي مون=damon موهبه ميامي=miami
ميتا ميته=dead ميثاق=charter ميداليه=medal ميداني=field ميديا مير ميزات=featur ميزان ميسي ميلا ناتجه ناجح ناجمه ناجي
ناخبين ناخذ نادرا=rare نادق=hotel ناديه=club ناري نازحين ناسا ناشط=activist ناشطه=activist ناشطون=activist ناشيه
ناقد نال نامل=hope ناميه نانسي ناهيك نايبه=vice نبات=veget نباتي=veget نبحث نبض نبقي نبوي=prophet نبيذ=wine نتكلم
نجاحا=success نجار نحاس=copper نحاول نحب ندقيه ندوه نرجو نزاعات=disput نزع=undermin نزلت نزويلا=venezuela نزيف
نسال=ask نسايي نستخدم نسعي نسويه نشطاء=activist نشطه=activ نشعر نشيد نصل نصيه=text نضع نطالب نطق=pronounc نطلب
نظافه=hygien نظاميه=systemat نظرت=look نظريات=theori نظمت نظير نعتقد نعد نعود نغازي نفاق نفذ نفذت نفع نفعل نفق
نفقات=expens نفكر نفهم نفوس نفي نقاد=critic نقلا=convey نقلت نقلها نقي نقيب نكن نمت نمر نمل نملك نموت نهاييا=ultim
نهاييات=final نهوض نهي نواحي نوافذ=window نواه نوايا نوح نورا نوري نوعه=kind نوعها=type هاتفك=phone هاتفي
هاتفيه=telephon هاجم=attack هاديه هاشم هاما=import هامش هان هاني هاوس هبه هتلر هجوما=attack هدفنا هدفه=goal
هدفها=goal هدفين هدم هدنه هذين هرم=pyramid هريره هندسيه=engin هنود=indian هوا هواه هواييه هوب هولندا=holland هولندي
هونغ هوي هيمنه وابن وابو وابي واتس واجه=face واجهه=interfac واخذ=took واد وارد=in وارده واسعه واكد وال=dan
والدين=parent وام واني=ive واهل=suppos واول وايل واين وباء وبكل وترك=leav وتعد وتلك وتمت=underw وتين وثيقه=document
وجاء وجرح وجعل وجمع وجها=face وجهت وحات=panel وحدي وحزب وحسن وحش وحكم وحل وحمل وحي وخلق=creat وداع ودول ودون
وديه=friend وردت ورده وردي=pink ورفع=lift ورقيه ورم=tumor ورود=rose وسام وسجل وسطن=boston وسوء وسيط وسيم=handsom
وصله=link وصور وصيه وطلب=request وطنه وعاء=bowl وعاد وعبد وعبر وعرض وعضو=member وعود وفاق وفيات=mortal وقتا=time
وقتك وقته=time وقتي وقدم وقفت وقفه وقلت وقله=bare وقيل=told وكاس وكذا وكنا ولان ولدي ولذا=henc ولكل ولندا=poland
ولها ومثل ومعه=reli ومنع=prevent ون ونقل وها وي ويا=uae ويل وين ياسمين يالي يانا يبحثون يبعد يبكي يبيع=sale يبين
يتابع يتحدثون يتحرك=move يتحقق=check يتحمل يتخذ يتذكر=rememb يتسبب=caus يتصل يتضح يتعامل=deal يتعلم=learn يتعين
يتلقي=receiv يتمني يتنام=vietnam يتواجد يتولي يجتمع=meet يجدر يجعلنا يجعله=make يجعلها يجلب يجيب يحبك يحبون=pleas
يحتمل يحسن=improv يحظي يحفظ=save يحكي يحملون يحمي=protect يحول يخاف=smash يختار يخدم يخشي يخضع يخفي يخلق=creat يدافع
يدرس يدرك=realiz يدري يدك=hand يدها=hand يدويه=handmad يدير يراه يربط يرتبط=associ يرتدي=wear يرتفع يرحل=go يرضي
يركز=focus يرموك يروا يروي يزابيث=elizabeth يزور يساهم=contribut يساوي يستخدمون=use يستطع يستعمل يستغرق يستقبل
يستمع=listen يستهدف=target يسكن=dwell يسلم=forget يسهل=easi يسيطر=control يشاء يشار يشتري يشرب=drink يشرح=explain
يشغل يصدق يصف يصلح يصلي يصور يصيب=wound يصير يضحك=laugh يضمن يطرح يطلع يظل يعترف يعرفه=know يعزز=strengthen
يعكس=reflect يغادر يغطي=cover يفرض=impos يفسر=explan يفعله=do يفقد=lose يفوز=win يفوق يفيد=help يقام يقترب
يقتصر=restrict يقتلون يقرر=decid يقطع يقلل=reduc يقوله=say يقولوا يقوموا يكتشف=discov يكذب=lie يكره=dislik يكس=alex
يكمل=complet يكمن يلاحظ=notic يلتقي يلزم يلسون=nelson يلما=movi يليام=william يمارس يمتد يمسك يمشي يمضي يمنح=grant
يمنيين ينام=asleep ينتشر ينتظرون ينتقل=move ينجح=succeed يندوز=window ينزل ينسي ينص ينصح ينطبق=appli ينظرون ينظم
ينفذ ينفع ينقل=convey ينمو=growth يهدد=threaten يهما يوافق يوجه يورك يوقف=stop يولد يومك=day يومنون يوناني=greec
يونسكو يونغ
4.0: about am an april arabic=arab as august center co do egypt en free g have if j july=juli k like live love
mbc=bbc not now online=onlin pdf rt saudi september=septemb time tv twitter u up us video was web what yemen your
اباد اباه ابتسم ابداء ابداعي=creativ ابداعيه=creativ ابديه ابراز ابراهام ابرزها ابلغت ابليس ابنايه ابنايها ابنتي
ابنك ابنيه ابها ابوابها=door ابيات ابيها اتاحه=access اتباعه اتجار اتجه اتحادات=feder اتساب اتعرف اتعلم=learn اتفقنا
اتم اتمان اتمكن اتهمت=accus اتوا اتوره اتيت اتيه اثرا اثرها اثري اثرياء اثق=truste اثقا اثنتين=two اثير اجبار اجبرت
اجتماعيا اجتمعت اجراميه=crimin اجراها اجرت اجعله اجلا اجلي اجمعين اجنده اجوبه احبها=ador احتجاجيه احتجاز احترافيه
احتراق احترامي=respect احتفاليه=celebr احتفظ=hold احتفل احتكار احتل احتلت احتواء احتيال احثون=research احجار=stone
احرز احرص احرف=charact احري احساء احسب احسنت=improv احصاييه احضار احضر=went احفاد احلامك=dream احلامي=dream
احلم=dream احمق احمل اخاه=brother اخبرت اختارت=chosen اخترت اختصاص اختلافات=differ اختلفت اختها اختياره=choos اخذنا
اخذه=take اخرجه=last اخريات اخصايي اخطا=error اخطات اخطار اخلاقيات اخو=sister اخواني ادارات ادباء ادريان=adrian
ادعاءات ادفع ادلي ادواردو=edward ادين اذاعيه=broadcast اراضيها=land اربعون اربيل ارتدي ارتكب ارث ارجنتيني=argentina
ارجوك ارجوكم ارحل ارحم ارد اردنيين=jordan ارزه ارسالها=send ارسلها ارسنال ارصاد ارضاء ارضه=land ارفض ارقي
اركر=parker ارمله ارمن ارمنيه=iranian ارواحهم ارون ازالت=still ازاي ازدادت ازدهار ازدياد ازعاج ازلت اساسيا=fundament
اساسيات=basic اسبوعي اسبوعيا=week استاد استاذه استبداد استبعاد استثنايي استثناييه=extraordinari استجواب استحقاق
استحمام=bathroom استخدامات استخدمها=util استخدموا استدعي استراتيجيات=strategi استراليه=australia استرجاع استسلام
استشارات استشاره استشاري استعانه استعدادا=readi استعدادات استعماريه=coloni استعمل استغرق استغل استفسار
استقالته=resign استقبل=forthcom استقر استقطاب استكمال استمراريه استمروا استهدف=target استيعاب اسراء اسراييليون اسرهم
اسست=found اسطوانات اسطوانه اسقف اسكندر اسلاك=wire اسلاميين=islam اسما=name اسمايهم اسمنت اسوء=wors اسوار
اسيوي=asian اشاد اشاعه اشاهد=view اشتباك اشتهر=famous اشرار اشرب اشرح اشعاع=radiat اشعال اشغال اشك اشكرك اشله اشهد
اشوف اصابت اصبع اصحابه=owner اصحابها=owner اصر اصطدام اصطناعي=synthet اصلاحيه=reform اصلت=continu اصلح اصله=origin
اصناف اصنع اصيبت=wound اصيل اضافات اضحك اضرب اضطرت اضع اضعف=weaker اطفالنا اطفالهم اطلاقها=launch اعادت=return اعب
اعتاد اعتبره=regard اعتبرها اعتداءات=assault اعتدت اعترفت=recogn اعتصام اعتقالات اعتقاله=arrest اعتقدت اعتقلت
اعتمادا اعتمدت=adopt اعجب اعداديه اعراف اعربت اعرض اعز اعضايها=member اعطاه اعطت=gave اعطيتني اعلاميا اعلاميين
اعلانيه اعله اعليه اعمالنا اعمالها اعمق=depth اعيننا=our اعينهم اغرب اغفر اغلبها=most اغلبهم=major اغلي اغنياء=rich
اغير افاق افتتاحيه افتراض=default افته افراح افغاني افغانيه افقد افكاره=idea اقاله اقاليم=territori اقامت اقامته
اقباط اقتباس اقتراحات اقتربت اقترحت=propos اقعا=realiti اقعي=realist اقف اقلاع اقمار اقنعه اقوله=say اقوياء اقيه
اكاذيب اكتساب=account اكثرها=plus اكذب اكرا اكسجين=oxygen اكسيد=dioxid اكشن اكله اكملت=complet اكهه=fruit
اكوادور=ecuador الاس الباني البوم البي التحاق التل الدب=bear الذل الري=irrig السم السي الظل=umbrella الظن العد=count
الغاء الغام الغي الفك الفي الفيه=millennium القت القس اللا الما المد الها الهم الهيه=divin اليا الياف=fibr امازون
امامنا امامها امانا اماني امتار امتحانات=exam امتصاص=absorpt امتلك امتناع امتيازات امدادات=suppli امراء امرها امرهم
امرين امستردام=amsterdam امسيه امشي امعاء امكاننا امكانه امكانهم امكانيات امكن املا امناء امنت امنيات امواج
اموالهم=fund اميال امينه انبعاثات انتاجها=product انتاجيه=product انتخابي=elector انتشارا=spread انتصارات انتصر
انتقاد=critic انتوني=anthoni انجيل=gospel انجيلا=angela انحراف اندريه اندماج اندي انزال انسانا=human انستغرام
انسجه=tissu انسه انصاري انصاف انصح انضباط=disciplin انطباع انطونيو=antonio انظروا انعقاد انفتاح=key انفجارات
انفجرت=explod انفلونزا انقاض انقره=click انكار انكر انهت=enact انواعها=type انيق=eleg انيقه اهتمامات اهتمامك
اهتمامه=interest اهدافه اهدافها=object اهرام اهلك اهلنا اهميتها=import اورام اوربا اوربيه=european اوروبيين=european
اوزبكستان=afghanistan اوسلو اوصي اوعيه اوغندا اوفر اوقاف اوقفت=ceas اوقفوا اوكي اولاده اولمبي=olymp اولمبياد=olymp
اولها اولويات=prioriti اوليفر اوه=ahh اوين ايتام ايتمان=credit ايتها ايثان ايد ايديكم ايدينا ايرادات ايرانيون=iran
ايرس ايرلندا ايرن ايريك ايزال ايس ايسلندا=iceland ايفا ايل ايما ايمانا=faith ايمانويل ايمي ايميل اينشتاين ايوا ايوجد
بابي باخذ=take باد بادر بادي بارزه بارزين باريس باز باسل باص=buse باع باقه باقيه باكستان=pakistan باكستاني=pakistan
باكستانيه=pakistan باكو بالا بالتحديد بالطبع=yes بالف=file بالفعل بالم بانيا باور بايت باين بايه ببيع بت بثمن بجده
بجمع بحب=love بحثت=search بحثي بحثيه بحذر بحل بحي بخار=steam بخاصه بخط بدني بدنيه=fit بديع بديله=altern بذات بذكر
بذل بر براءه برازيليه=brazilian براس=head بربك برت برزت برسم=drawn برق=lightn بركاته برمجه=program برو=pro
بروتين=protein بروح=spirit بروفيسور بروك بريء بريس بريطانيا بسحب=pull بسمه بسوء=bad بشرط بشعه بصدد بصرف بصل بصمت
بصمه بطاريه=batteri بطاطا=potato بطاطس=potato بطاقات=card بطرس=peter بطلا بطول بطيء بعدك بعدين=afterward
بعكس=reflect بعلم بعيده بغيه بفوز=win بقاع بقرب=near بقسم=divid بقصد بقصف بقع بقول بكاس=cup بكالوريوس=bachelor
بكتيريا=bacteria بكون بكي بلاستيك=plastic بلاستيكيه=plastic بلاط=tile بلال بلاي بلدا=countri بلدات بلدك
بلديات=municip بلس بلطف بلو=blue بلوك بلون=color بلير بمنع=prevent بموت بنزين=gasolin بنما=panama بنو بنود بهاء بهجه
بوبي بوتر بوث بور بورت=port بوسط بوسنه بوصه=inch بوقف بوكس بولس بولي=poli بون بياض بيانو=piano بياني بيانيه بيبي
بيتزا=pizza بيدك بيره=beer بيس بيعه=sale بيلا بيه=gee تابعت تابعوا=follow تابعين تاثرت=affect تاثيره=effect تاثيرها
تاخرت=late تاديه تاركا تاسس=found تافه تافهه تاكسي تالق تانيه تاون تاوي تايم تبا تبارك تباع=sold تبتسم=smile تبتعد
تبث تبديل=switch تبرز تبريد تبع=follow تبليغ تبوك تبيع تتاثر=affect تتحسن=improv تتحكم=control تتخلي تتدخل=interven
تتذكر=rememb تتردد تتزوج=marri تتسبب=caus تتطور=evolv تتعدي تتفق=agre تتقدم=forthcom تتكرر=repeat تتلقي=receiv تتمني
تتواجد تتواصل تتوافق=correspond تتولي تتويج تثق تجتمع=meet تجدد=renew تجدر=pour تجده=firm تجدها تجذب=attract تجربته
تجريبي تجزيه=retail تجعلك تجعله=make تجعلها=make تجميد تجهيزات تجول تحارب=fight تحافظ تحبني تحتاجه تحترق تحترم تحتفل
تحتها=beneath تحد=challeng تحدثنا تحديا=challeng تحديثات تحذر تحرق=burn تحركات=movement تحريم تحس تحسب=calcul تحصيل
تحطم تحطيم=smash تحفه تحق تحققت=check تحقيقه تحقيقها=achiev تحلق تحلم تحليلات تحليليه تحمله تحويله تحويلها=convert
تحيا تحيط تخبر تختفي تخدم تخدير تخرجت=graduat تخسر=despair تخشي تخفيضات=reduct تخلق=creat تخلو تداعيات تدافع=drag
تدبير تدرب تدري تدريجي تدعوا تدفيه تدوير تدوين تذكاري تذكروا=rememb تر ترابط ترابيه تراثيه تراجعت=declin تراخيص
تراقب=watch تراكم تراني تربوي تربويه تربي ترتكب ترتيبات ترجم=translat ترحل=go ترحيل ترددات ترسم=draw ترشيحات ترضي
ترفيهيه ترقص=danc ترقيه تركته تركها=leav تركوا تركيبه ترمي ترميم=reconstruct ترون تريده تريدون ترين تزم تسافر=travel
تساقط تساول تساولات تستخدمها=use تستضيف=host تستعد تستغرق تستفيد=benefici تستقبل تستند تستيقظ تسديد تسريب تسريبات
تسعين تسعينات تسعينيات تسكن تسلسل تسليح تسليط تسليه تسمم تسميته تشابه=similar تشاد تشارلي تشاهد=view تشترك
تشتهر=renown تشجع=encourag تشرب=drink تشرف تشريح تشريعي=legisl تشن تشو تشويش تشي تشين تصاعد تصب تصرخ تصعيد تصلي
تصويره=photograph تصير تضاف تضحك=laugh تضحيات تضطر تضييق تطبق=appli تطبيقه=applic تطبيقها=applic تطبيقيه=applic تطرح
تطرق تطل تطلع تطورا=evolv تطورت=evolv تطوع تطوعي=volunt تطويرها تطير تظاهرات تظاهره تعارض تعارف تعاطف تعاطي تعافي
تعالج تعالوا تعاليم تعاونيه تعايش تعتذر تعثر تعجبني تعدديه تعرضه تعرفت=know تعرفها=know تعرفوا=know تعرفين=know
تعزز=reinforc تعطل تعطينا=our تعقد=undergo تعقيد تعقيدا تعلمنا تعلموا=learnt تعميم تعهد=pledg تعويضات تغرق تغيب
تفادي تفاعليه تفاقم تفتقر تفرق تفريق تفسر=explan تفشل=failur تفشي تفصل=separ تفضيل=prefer تفكيك تفوز=win تفويض تقارب
تقبيل تقترب تقترح=suggest تقتصر=restrict تقدمه تقدموا تقدمي تقديرا=appreci تقديمه تقديمها=provid تقصد تقصير تقط تقطت
تقطيع تقلق=worri تقليص تقولي تقولين تقيت تقييد تكبير تكتل تكثر تكذب=lie تكرر=recur تكره=tie تكريما=honor تكسب
تكسر=break تكفير تكلف=cost تكلمت=speak تكليف تكونوا تكوني تكييف تلاحظ=notic تلال=hill تلبس تلتزم تلتقي تلف=damag
تلقيت=receiv تلميذ تليفون تماثيل تمتاز تمدد تمريض تمس تمطر تمكنوا تملا تمنيت تميم تميمي تنادي تناسب=fit تنافسيه
تناقش=discuss تنال تنبو تنحي تنزانيا تنسوا تنشا تنصيب تنضم تنطبق=appli تنطلق تنظيمات=regulatori تنفذ تنفع=execut
تنفيذها=implement تنقيب تنكر تنهي تنوي تنين=dragon تهاني تهجير تهديه تهرب=flee تهميش توابل تواريخ تواضع توام توب
توت=strawberri توجهات توجهت توجيهات توحد تورنتو توزع=distribut توصف توصلت=conclud توصيات=recommend توصيه توضع توطين
توقعت توقيف توك=ken توكل تولد=generat تومي تويت تويوتا=toyota تيره تيري تيمور تيميه تين ثار ثالثا=third
ثان=secondari ثايقي=document ثراء ثروات ثعبان ثعلب ثقافيا=cultur ثقل ثلاجه=fridg ثلوج=snow ثمار ثمانين ثمانينات ثمره
ثمنا ثمينه ثناء=prais ثواب ثوان ثوم جاره جالس جاليه جامايكا=jamaica جانبها جاني=free جانيرو جبات=meal جبر جبران
جبريل جبليه=mountain جبهات جبيل جدال جداول جدتها جدك جدلا جذاب=attract جذابه=attract جراه جرايد جربت جرس جرم جريح
جرييه جزايريين جزيلا جزييات جزييه جسدها=bodi جسمك=bodi جسمه=bodi جسمي جعلهم جلبت جلديه=skin جلس=sit جليا جمارك جماع
جمالا=beauti جمالها جماليه جماهيري جماهيريه جمجمه جمعها جموع جن جنان جنايات جند جنديا=soldier جنوبا=south جهنم جوا
جوازات جوان جواهر جود جودهم جوز جول جولات=tour جوليا جوليان جوناثان=john جونسون=john جونغ جوني=john جونيور جوهره
جوهري جوهريه جوههم جيجا جيرمان جيسيكا=jessica جيف جينا جينات جيني جيوب حارث حاز حازم حاسم حاصله حاضرا=lectur
حاضره=lectur حالا حالتها حالتين حالما حالها حاملا حامله حاولنا حاويه حايز حايل حبر=ink حبها=love حث حج حجاز حجج
حجمه=size حجمها=size حدهم حدودها=limit حدودي حديثي حديده=iron حديدي=iron حذرت حرا حرج حرص حرفي حرمه حرير=silk
حزبه=parti حزبيه=parti حسابك=account حسابها=account حساس=sensit حسان حسد حشره حشود حشيه حصاد حصانه حصص حصوله=get
حصيله حضانه حضرتك حضرموت حضري=urban حضورك حضوره=attend حطام حظك حظه=moment حفيد حقايب=bag حقك حقنا حقوقه=right حقوقي
حقي حقيقيين حكمها حكومته=govern حلفاء حلما حلمت حله حلها=resolv حلويات=cake حلي حليف حليم حمادي حمايتها حمدا حمدان
حمدلله حمر حملها حمود حموله حميده حمير حوارات حواسيب=comput حولت حياء حيفا حيل حينيذ=meanwhil حيوانيه=anim خ خاتمه
خارجا=out خارطه خارق خارقه خاض=dis خاطر=riski خالده خاله خانه خايفه خبيث خجل خدعه خديجه خذني خراب خرجنا خرجوا خرق
خزينه خشبي خصبه خصصت خضار خضروات=veget خضم خضوع خطابا=speech خطابات خطابه خطاي خطايا خطي خطيرا خطيه خطييه=sin خفاء
خفي خلابه خلاصه خلافا=otherwis خلت خلص خلصت خلط=mix خلفاء خلفيات=wallpap خلقه=creat خلود خلويه خميني خواطر خوره خونه
خيارا=option خيالي خيام خيره خيط خيوط داخليا=internal دارت دارفور داره داعمه داعيا دافي دافيد دافيه دال داني
دانييل=daniel داوا داوود داي دايات دايته دايتها دايري=ring دبابه دبلوم=diploma دبليو دخلوا دخوله دخيل در درامي
دراميه درايه=academ درج=stair درسا دعاوي دعمها=support دعنا دعني دعوا دعوته دعي دفاعا=defend دفاعي دفتر=notebook
دقيقتين دل دلايل دلتا دلو دلوقتي دماغي دماغيه دمه دموي دنمارك دهر دهشه دهنيه دوافع دوت دوده دورهم دولتين
دوليين=internat دوم دونها دوني دياز ديانا ديب ديف ديكور ديلا ديلي دينه دينهم دينيس ذبح=slaughter ذريعه ذعر ذكرته
ذنوب ذهبنا ذهبوا ذهن ذهني ذيل راب راجل راحت رادار راسا=head راسل راسماليه=capit راغبين رافضه راقصه=dancer راقي راكب
رالف رانس رانكفورت رانكلين=franklin رانكو=francisco راه راهب راهنه راوا رايان رايتس رايته رايتهم رايعين رايكم راين
رايها ربا رباعي رباعيه ربكم رتب رجالا=men رجلان رجلين رجيم رح رحب=ador رحلته=flight رحمته رحيله رخيص ردت رزاق
رسالته=messag رسان رسل رسمت=paint رسمه رشاد رشد رشوه رصتك رضوان رضيع=babi رطب رطوبه=humid رعاه رعد رعيه رغبت=want
رغبته رفاعي=rack رفاق رفاقه رفاهيه رفح رفضه رفضها رفضوا رفعه=lift رفعها رفيعه رقعه رقما رقي رقيقه=delic ركات=firm
ركب ركبه=knee ركزت=focus ركله ركود رلمان رماد رمجه=program رمزا رمزي رمل=sand رمليه رميل رنا رنامجا=program
رنامجه=program رنين رهاين رهبان رهيبه رو روايته روايي رواييه روبوت روتوكول=protocol روتين روث روجر روحانيه رود
روز=rose رومانسي=romant روماني=roman رومانيه=romania رومي رون روني رويا ري رياده رياضيين=mathemat ريب ريدا ريدي ريش
ريطاني=british ريطانيه ريفي=rural ريه رييسيا=major رييسيين=princip زالوا زامبيا زايفه زبده زبون زجاجه=bottl زحام زحف
زد زعامه زكاه زكي زمام=pour زنزانه زنوج زهراء زهري زهير زوال زوجتك زوجك زيارتها=visit زيرا=minist ساحات ساحلي=coast
ساخره سادات سارع ساري سافرت=travel ساكن سالته سالني سامح سامسونج=samsung سانتوس=santo سانشيز سانه سايقين=driver سبا
سباقات سببه=reason سبعون سبعينات سبعينيات سبقت سبورت=sport سبيله=ing ستانلي ستاير ستبدا ستره=jacket ستري ستستمر
ستصبح ستظل ستفعل=alreadi ستيفان ستيل ستينات ستيوارت سجاد سجاده سحابه=cloud سحبت سحريه سخر سخيف=sigh سخيفه=goddamn
سدود سرب سرق سريلانكا سطحيه سطر سطور سعاد سعدي سعوديات سعوديون سفارات=embassi سفراء سفره سفيان سكانيه=popul سكرتير
سكني سكون سكين سكينه سلاسل سلاله سلب سلعه سلفا سلفادور سلفي سلفيه سلمت سلوكيات سماعه=headphon سماوات سماويه سمر
سمراء سمنه سموات سنت سنترال سندات سنغال سنكون سنن سهام سهر سهيل سواد سوالا سواه سوايل=liquid سودانيين سوريون
سوني=soni سويديه سويسريه=swiss سويف سويه سياتل=seattl سياج سيارتك سياسيون سيبدا سيدني=sydney سيرا سيستمر سيطا=simpl
سيطر=control سيطرت=control سيظل سيعود سيلفا=silva سيلفي سين سينا سيناتور سينتهي سيودي سيوف سييا شارب شارلوت=charlott
شارون شاطيء شاق شاكر شامي شاني شاهدا شاهده شاهدوا=view شبابي شبابيه=youth شبيهه شتات شتويه=winter شخصيته شد شراره
شرايين شرسه شرفاء شرقا=east شرك شرم شريان شرير شريره شريكه=partner شطرنج=chess شعاير شعبها شعله شعورا=feel شعورك
شعوري=feel شغف شفافه شفاه=lip شفره شفقه شفيق شقراء=blond شكسبير شكلا=shape شلالات شمري شمسي=sun شمع شمعه=candl
شموع=candl شنت شهاب شهريا=month شهيدا شهيه شوال شوف شوق شوكه شوكولاته شون شوي شيخه شيرين شيك شيلي شيوعا=common صابر
صابون صادرات صارم صاروخيه=missil صاعدا صافيه صالون=salon صامت صامته صايل صبغه صحابي صحراوي صحراويه صحن صخر صخري
صدد=concern صدره=bra صدري=bra صدقت صدقني صدمات صديقك=friend صديقها=friend صرت صرحت صريحه صعد صعده صفا صفاء صفته
صفحته صل صلصه صمام صمد صممت صن صناع صنعا صهاينه صورت=photo صورتها=pictur صورها=photo صوم=somalia صياد
صيادين=fishermen صيدا صيغ صيفي=summer صيله صينيين=chines ضاحيه ضاع ضايع ضباب ضجيج ضحكه=funni ضحي ضدها=against
ضدهم=against ضروريا ضريح ضعتها ضعفاء ضعوا ضعي ضعيفا=weak ضمانات=warranti ضمت ضوحا=clariti ضويي ضوييه=optic ضيافه
ضيفه=host ضيله ضييل ضييله طاب طابور طاري طاغيه طالبان طبيبه طبيعتها طبيعيا=natur طرحت=prompt طرقات=road طريف طريقته
طريقك طريقهم طريقي طفره طفلها طفلين طفيفه طلابي طلابيه=student طلبوا طلع طلقات طماطم=tomato طنجه طننا طهي=dish طوابق
طوب=brick طوق طولها=length طيف طييه=slower ظرف=peek ظريف ظلال ظلما=shadow ظلمه ظننت ظهرا ظهير ظهيره ظواهر ظيفته عابد
عابر عابره عاج عاجز عادوا عاديا=ordinari عاديين عارض=exhibit عارضه عارمه عاشق عاشوا عاشور عاشوراء عاصي عافيه عاقل
عالقه عالما=world عالمنا عالمه عالميين عاميه عانت عاهره عاهل عايدات عايده عايز عايزه عايلاتهم عايلتك=famili
عايلي=famili عبادي عباسيه عبدا=abbey عبه عبير عتبه عتيق عثرت=found عثماني عجايب عجبا عجلات عجمي عجيب عجيبه عداييه
عدسات=lens عدنا=our عدوا عدوانيه عدي عديم عدين عذب عذرا عربيا=arab عرفنا عرفوا عروبه عريس عريض عزت عزيزتي عزيزه
عزيمه عسر عسي عسير عش عشاير عشب=grass عشيره عشيه عصب عصفور عصيان عضله عضوه=member عطا عطش عطل عطور عطيه عظماء عقاقير
عقدا=contract عقرب=close عقلانيه عقليا=mental عقيل عكا علاجات علاجه=cure علاجيه=treatment علاقتك علاقته علاقتها علام
علب علشان علمني علموا علميا علني عله علوا علويه=upper عليكي عليم عليهن عمالقه عماليه=worker عمدا عمراني عمرانيه
عمريه=age عميقا عناق عنديذ عنكم عنهما عواصم عواطف عوالم عوايق عوايل عيادات عيال عيناك=eye عيناي عينيها=eye غ غاده
غاري غازات=gas غازيه=gase غاضب=vicious غايب غبيه غده غرامي غربا=west غربه غربيين=western غرد غرفتي=room غزال غزل=sew
غزوه=invas غزيره غسان غشاء غضبه=angri غلام غلطه غلق=close غناييه غنم غواصه غوص=underwat غوطه غوغل غول غيب غيرنا غيري
غيوم فاتيكان=vatican فاخر=luxuri فار فارسي فاسده=bar فاسدين فاصل فاقد فال فاما فايزه=winner فاين فتم فحوصات فخور
فداء فدان فدرالي فدراليه فذلك فر فرات فردا فردوس فرسان فرط=hyper فرعيه=sub فرقا فريده=uniqu فريقين=team فصح فصحي
فصيل فض فضايي فضله فضول فضي فضيله فضيه=silver فطور فقام فقري فقلت فقيره فكما فلاحين=peasant فلاش=flash
فلبينيه=philippin فلسطينيون=palestinian فلل=villa فله فلوس فم فمك فمه فناء فو فواكه=fruit فوايد=benefit فوج فوزي فيا
فيران فيشر فيضانات فيكم فيلق فيمن فيني=ben قاءات=meet قابلت قابوس قادت قادسيه قادمون قارات قاضيه=judg قاعات
قالب=templat قالها=told قاموس قانونا=law قايدا قايع قايل قايمين قايه قايي قبره قبعه=hat قبلت=been قبلك قبيح قتلهم
قتنا قتيل قتيلا قحطاني قدرا قدرت قدرتها=capabl قدماء قدمته قدمي=feet قدمين=foot قدنا قدوا=lost قدير قذر قذيفه
قراءات=reader قراره=decis قرانيه قربي قرد قررنا قرروا=decid قرش قرعه قره=click قريش قسام قسري قشره قص قصتك قصته
قضيب=peni قضيته قطات قطرات قطره قطه=cat قطيع قفص قفل=lock قلقا=worri قمار قنا=our قناص قناعه قهر قوالب قوتها=power
قوقاز قولك قولون قومه قياديه قيمته=valu كا كابل=cabl كابوس كاحد كاذب=lie كارتر كارول=carolin كاريبي=caribbean
كاريكاتير كارين=karl كازاخستان كازينو كاسترو كاش كاشف كاظم كافر كالسيوم=calcium كالي=calgari كامب كامنه كانتا كانما
كاننا كاهن كبرت كتاباته كتابته كتبته كترونيا كتف=shoulder كتل=block كتيب كثب كثيف كثيفه كذالك كراسي=chair كرتون كرد
كرر كرواتيا=croatia كروز كروي كريستال كريستوفر=chris كريستيان=christi كريستيانو=christina كريستين=christin
كريستينا=christina كريه كرييس=presid كس كسرت=broken كسندر=alexand كشافه كعبه كفاح كفيل كلاسيكي كلتا كلثوم كلف=cost
كلفه كلماته=word كلمته=parol كلوي كلير كلينتون=hampton كليهما=both كمبوديا كمثال كمن كنتاكي كنتي كنتيجه=result كنوز
كنوع كنيست كهنه=priest كو كواليس كوبر كوبي كوت كورنيش كورونا كوستاريكا كوسيله=way كوفي كوكايين كوميديا كونت كونج
كونجرس=congress كونك كونهم كونيه كوهين كويس كوين كيانات كيب كيت كيث=keith كيري كيل كيلومترا=mile كيلومترات=mile كيني
كيو كييف لاب لابي لاجي=refuge لاحقه لاخذ=take لادن لادهم لاديمير لاذقيه لاري=michell لاس=vega لاسلكي=wireless
لاسلكيه=wireless لاكن لام لاند=ireland لايات لايته لايحه لايق لبحث لبدء=start لتر=filter لتكن لجا=sudden لجلب لحق
لحقت لحكم لحن=pour لحين لحيه لخطر=danger لخلق=creat لدفع=pay لدها لدور لدينا لديها لذي لذيذ=tasti لسفه=philosophi
لسه لشعب لصنع لطف لطفي لعبد لعقد=forget لعله=goddamn لعلي لعيد=christma لغتين لغرض=purpos لغز=puzzl لغير لفعل
لفهم=understand لقاءات=meet لقاح لقتل=kill لقسم=divid لقمه=summit لقيت لكسب للاسف=unfortun للعب لمثل لمحه لمره لمسه
لهب لهو لوثر لورا لوصف=descript لوقت لولو لونه لوي لويد ليا ليال ليام=william ليبيا ليبيين=libya ليث ليره ليزا ليفي
ليليه=night ليمون=lemon ماخوذه ماديا مار ماراثون مارب ماركات ماركس ماركه ماركو=marc مازق مازن ماشي ماضيين ماعز=goat
مافي مافيا ماكولات=meal ماكينه=machin مالكه مالم مالوف مالوفه ماليا ماليزيه مانهاتن مانويل مانيه=german ماهيه ماوي
مباركه مباره مباشرا=direct مبالغه مبتكره مبدعين مبعوث مبيدات مبين متاحف=museum متاخرا=late متاعب متاكده=assur متبادل
متبادله متباينه متبقي متجدده=renew متجهه متحدثه متخصصين=special متداوله مترتبه متساويه=equal متشابهه=similar متشددين
متصفح=browser متظاهرون=protest متعمد متغير متغيرات=variabl متفجره متفرقه متقاعد متقدمين متكامل=integr
متلازمه=syndrom متمثل متمثله متناول متنزه=park متنقله متواصله متواضع متواضعه متورطين متوقعا مثالا مثقفين مثلت مثلث
مثلهم مثيرا مجاري=drainag مجازر مجاعه مجالا مجانين مجاهد مجاور مجتمعه مجتمعي=communiti مجدي مجره مجلد مجمعه مجمل
مجنونه=crazi مجهزه=applianc محارب محاربين=warrior محارم محاصره محاصيل=crop محاضر محاطه محاكاه=simul محاكمات محال
محاور محاولا محبوب محبي محتاجين محترفه محترمه محجبه محرره=editor محزن محظوره محظوظ=lucki محفظه محكوم محلل
محمدا=moham محمله محنه محو مخازن مخاطره مخالف مخبر مختبرات مختصين مختلطه مخدر مخزون=stock مخطوطات مخلوع مخيفه=scari
مداخل مدافعين=defend مدام مدبر مدته مدتها مدح مدربه مدرجات مدعو مدغشقر مدفع مدفعيه مدفوعه مدمجه مدمر مدنيا مدهش
مدهشه مدونات مدونتك مديرا=manag مدينتي مذاهب مذنب مذيع مذيعه مراتب مراجع=refer مراره مراسله مراعاه مرافقه
مراقبين=observ مراهق مرتاح مرتب مرتضي مرتفعات مرحاض=toilet مرحب مرحوم مرخصه مررت مرزوق مرسل مرشحه مرعب مرعبه مرفا
مرفق مروحيه=helicopt مرورا مروريه مروع مروعه مرونه مريح=comfi مريحه=comfort مريضا=patient مزاح مزاد مزاعم=dealt مزعج
مزعجه=disgrac مزعوم مزعومه مزمن مزمنه مزوده مزوره مزيف مس مساحتها مساعدتك مساعدته مساعدتهم مساكين مساهمات
مساهمين=contributor مسببه مسبح مسبق=pre مسبقه مسبوق مسبوقه مستثمر مستثمرين=investor مستجدات مستحيله مستخدما=user
مستشاره مستشارين مستعار مستعدا مستعدون مستعدين مستعمره مستعمل مستعمله مستقر=stabl مستقلين مستمرا=continu
مستهدفه=target مستهلكين=consum مستودع=warehous مستوطنات مستوطنه=settlement مستوطنين مسحوق=powder مسدس مسرحيات مسروقه
مسك مسلحون مسماه مسن مسنين=elder مسوده مسوولا=respons مسوولي=respons مسووليات مسيحيون=christian مسير مسيرات مسيرته
مسيوله مسيولين=respons مشاركتها مشاعرك مشاعري=feel مشاهدات مشاهدين مشايخ مشتركين=subscrib مشتري=buyer مشجعين مشدده
مشرفه مشروب=beverag مشروط مشروعا=project مشعل مشغل مشغول مشفره مشكلتي=problem مشوار مشوره=advisori مشيت مشيرا مصابيح
مصاحبه مصادقه مصارعه مصارف مصاريف مصالحه مصحف مصدرا=sourc مصدره مصرفي=bank مصرفيه=bank مصعد مصغره مصلي مصلين
مصنعه=manufactur مصنف مصيره مضاعفات مضاعفه مضافه مضحكه=funni مضرب مضمار مضيفا مضيفه مضيق مطابقه=match مطارات=airport
مطارده مطالبين مطبوعات مطبوعه=print مطرقه مطور مظلات=umbrella مظله=umbrella معاد معادي معاقبه معاكس معالي معامل
معاملات=transact معان معتدل معتدله معتقدات معجبين معجزات معجم معد معدله معدني معديه معرضه معرفته معرفي معرفيه
معروفين معزوله معسكرات معضله معطيات معقد=complex معلمات معلن=advertis معلنه معلوم معلوماتيه=inform
معماري=architectur معناها معيشيه مغطاه مغطي مغفره مغناطيسي=magnet مفارقه مفاصل=joint مفتش مفردات مفرط=excess
مفرطه=excess مفصله=separ مفعول مفقودين مفكر مفكرين مفيدا=use مفيش مقاتلات مقاتلي=fighter مقاس مقاطعات مقالا=articl
مقاهي مقاوم=resist مقاييس مقترحات مقترحه=propos مقتنع مقدر مقدره مقدما مقدونيا مقرا مقرب مقربين مقصوره مقطوعه
مقعدا=seat مقنع مقيده مكاسب مكاني مكثفه مكروه مكسور مكسيكو مكعب مكلف مل ملء=fill ملاحقه ملاحه=navig ملاكمه=box ملحمه
ملحه ملحوظه ملصقات ملقب ملم ملموسه ملوثه ملون ملي مليشيات=militia ممثلا=repres ممدوح ممرات ممل=hope مميزا
مناخيه=climat مناره مناسبا=suitabl مناظره منافقين منامه مناورات منبر منت=forum منتجع=resort منتخبات منتزه منتهيه
منجم مندوب منذر منزلا=hous منزلك منسق=coordin منسوب منصف منصوره منطلق منعت منعه منفصل=separ منفي منقوله مننا=our
منهاج منهجيه=methodolog منهن منيا مها مهاجر مهبل مهتما=interest مهجوره مهد مهر مهمات مهمته مهمتها مهن مهند موازنه
مواطني=citizenship مواطنيها مواني موثوق=reliabl موجبه موجز موخره مودي موديل موديه مور مورد مورغان موريس موزعه موسوي
موضحا=outlin موضحه موضوعا=topic موضوعه موضوعيه موظفه=staff موفق موقعا=site موقعك=websit موقفا موقفه موكب موكدا
مولفات مومباي=mumbai مومنه مومنون=believ مونتاج مونديال موهل موهله=qualifi مويد مويده ميادين ميانمار ميخاييل ميدانيه
ميشال ميعاد ميكي ميلاده ميلر ميليشيا=militia مينا ميول ميونخ نا ناءا=built نابلس نابليون نابولي ناتو ناروتو ناشر
ناشطين ناطق ناطقه ناعم ناعمه نافع ناقش=discuss ناقص ناقصه ناقل ناقله نالت نام نامي نانه=artist نايبا=vice نايت نايف
نايم نايه ناييه نبا نباتيه=veget نبته نبذه نبره نبضات نبويه=prophet نبيله نبيه نتاج نتج نتذكر=rememb نترك نتعامل
نتعلم نتمكن نتنياهو نتوقع نتوقف نجا نجده نجران نجعل نجف نجل نحصل نخب نخله نخيل ندرك ندعو ندم ندي نذكر نذهب نراه
نراها نرجع نرويج=norwegian نزار نزال نزعه نزهه نزوح نسبي نسبيه نسر نسل نسمح نسي نسيا نسيم نشا نشاطا=activ
نشاطه=activ نشاطها=activ نشاه نشاهد نشرات نشرته=publish نشرتها=post نشكر=thank نصح نصفي نصير نضج نطاقات نطلق نظارات
نظامي نظن نعرفه نعطي نعمان نعيد نغلاديش نغمه نفاذ نفسا=myself نفسيا نفطيه=oil نفعله نقاب نقابات=contractor نقاشات
نقال نقاله نقبل نقدا نقدر نقدي=monetari نقر نقرا نقض نقف نقيض نقيه نكت نكتب نكته نكهه نلاحظ نلتقي نلعب نمسا=austria
نمطيه نموا نموذجا=model ننشر ننظر=view نهارا نهايات نهايته نهب نهتم=interest نو نوادي نواف نوبات نود نورمان نوره
نومن نون نويل نيابيه=parliamentari نيامين نيته نيجر نيكول=nicol نيكولاس نيلسون=nelson نينجا هاتفه هاتين=due
هاجر=migrant هاجمت=attack هادفه هارب هارفارد هارفي هارون هاريس هاش هاشمي هال هاله هاون هايتي هجر=migrat هجري هجوميه
هدا هداف هدد=threaten هذي هربت هرمون هرمونات هز هضبه هطول همه هموم هميه=fake هن هود هوس هول هولنديه=dutch
هوليوود=hollywood هون هونج هويته هياكل هيبه هيثم هيفاء هيك هيكله هيلاري=hillari هيلين هيه هيو هيوستن هيومن وابات
واثق واحب واحه واذ واضحه وافدين واقعيه=realism واقف واقل واقي والده والدي والف واله وامر وامن وامه وامي وانك واهم
واو وبقي وبلا وبلغ وبها=then وبيز وبيع=sale وتر وتضم وتقع وثق وثقت وثيق وجب وجبات=meal وجده وجوب وجيه وحب=love وحشي
وحشيه وحصل=gain وحفظ=save وحق وحقق وحوش وحول=and وحيث=wherev وخرج ود ودابست ودخل=enter ودعا ودفع=pay ودور ودي وذات
وذهب ورتو=puerto ورتوريكو ورجل وردا ورش ورصه ورفض=refus ورما وروح=spirit وريد ورين وسايط=media وسعه وسم=name وسيله
وش وصار وصحه=health وصفها=accord وصوت وضح وضد وضرب وضعف وضعها وضوء=light وطرق وظل وظهر وظيفي وعدت=proceed وعده وعلم
وعمر وعين وغدا وفتح=open وفر وفرت وفرض=impos وفره وفوق وقايع وقرر=decid وقسم وقطع وقوه وكالات=agenc وكره وكشف ولاد
ولاه ولدا ولده ولست ولعب ولعل ولك ولكم ولله ولهم=their ولوج=logist وليفيا ولين ومات ومتي ومدي=extent ومره ومش ومما
ومنح=grant ومنه ونري ونص ونعم=yes ونفس ونقص=lack ونها وهب وهمي وهن وو ووتش=watch ووجد ووسط ووصف=descript ووصل وول
ويري ويست ويضم ويقع ويكي ويلز وينس ويوم يابانيين=japanes ياتون ياخذون يارب يافا ياكلون=eat يامر=order يامل=hope يانغ
يبتسم=smile يبدون يبرز يبعث=ing يبق=remain يبني=make يتاثر=affect يتامين=vitamin يتجه يتحكم=control يتراوح يتردد
يتزا=pizza يتزوج=marri يتسع يتسني يتصرف=act يتعدي يتعرضون يتفق=agre يتقدم=forthcom يتكرر=repeat يتكلمون
يتمثل=constitut يتمكنوا يتنا يتني يتها يتهم يتواصل يتوافق=compat يتوفر=avail يتيم يثق=trust يجادل يجبر يجدوا=find
يجدون=find يجعلني يجيد يحارب=warrior يحافظ يحبني يحبه يحبها يحتاجه=need يحتاجون يحترق يحترم يحتفظ=retain يحتفل يحتل
يحذر يحرم يحسب يحصلون يحظر=ban يحلم يحلو يحمله يحوي يحيط يخالف=breach يخبر=tell يخبرك يخبرنا يختفي يخسر يخطر=concern
يخطط=plan يخفف يخلو يدخلون=enter يدرو يدفعون يدوم يدوي يدويا=manual يديوهات=video يذكرني=ive يذهبون يراقب=watch يراك
يرام يراها يرتدون=wear يرسم=draw يرغبون يرمز يرمي يروز يريده=want يريز يزالون=still يزعم=concern يسا يساريه يساعدك
يسافر=travel يستجيب يستحقون يستخدمها=use يستدعي يستر يستضيف=host يستطيعوا يستعد يستفيد=help يستند يسخر يسر=gonna
يسرق=pinch يسعون يسمونه=name يشاهد=view يشجع=encourag يشرف يشكلون يصاب يصب يصبحوا يصرخ يصلون يصنعون يصنف يضاف
يضر=impos يضعف=weaken يضعون=hast يضيع يطالبون يطلبون=request يطلقون يطول=length يطير=fli يظنون يعاقب=punish يعالج
يعتبرون يعجبني يعرفها=know يعرفوا=know يعطيك يعطينا=our يعطيني يعقد يعقل=mind يعلق يعنيه=mean يعها=sale يعودوا يعين
يغرد يغضب=anger يغفر يغلب يغلق=close يغني يغيب يفصل=separ يفضلون=prefer يفعلون يفكرون يقابل يقاتل يقاتلون=fighter
يقترح يقدمه=provid يقدمها=provid يقدمون يقسم=divid يقظه يقم يقودها يقوي يكاد يكبر يكتوريا=victoria يكثر يكسب
يكسر=break يكلف=cost يكونون يكيبيديا=wikipedia يلا يلبس=wore يلتزم يلجا يلحق يلعبون=play يلغي يليامز=william يليق
يليه يمارسون يمتلكون يمثلون يموتون يميز يميل ينادي يناقش=discuss ينال يناهز ينبع ينتقد ينتمون ينضم ينطلق ينقص=defici
ينكر ينكم ينكولن=lincoln ينهي ينوي يهاجم=attack يهتمون=interest يهرب=flee يواصل=continu يوتهم=hous يوحنا يوحي يود
يودون يوري يوصف يوضع يوفنتوس يوقع يومه=day يومها=day يوميات=journal يوميذ يونيل=lionel يينا يييه=ecolog
3.75: arab arabia art article back bbc best black blue but can cnn com data day del dr english et facebook
february=februari film first general get go good great group has he here high his house how html id
international=internat internet iphone iraq journal just le life los man may media music next open other our out
over page people post power press project q re red sex show so star story syria they times=time tm two un via vs
watch when who will youtube=youtub z ابابا ابار ابت ابتزاز ابتكر ابدو ابر ابره ابشع ابطا ابقوا ابله=kid ابلو ابنا
ابنايهم ابوا ابوك ابوها ابوي ابويه ابين اتابع اتاح اتباعها اتجهت اتحمل اتحه اتخاذها اتزال اتصالا اتصور اتعامل اتفاقا
اتفاقات اتقان اتقدم اتقوا اتلتيكو اتنه اتنين اتهامه اتينيه اثراء اثره اثقل اثقه اثم اثنا اثنتان اثنيه
اثيوبيه=ethiopia اجبات اجباري اجبنا اجبه اجتماعا اجتياح اجتياز اجرا اجرام اجرامي اجراه اجرته اجرتها=wage اجساد
اجسادهم اجعلها اجلهم اجماليه اجناس اجهاد اجهل اجيب احاديه احاسيس احاله احباب احببتك احببته احتباس احتجت احتراف
احترافي احتراما احترم احتساب احتفاء احتفالا=celebr احتفظت احتفلت احتكاك احتياج احتياط احتياطات احتياطيه احثا احجام
احداثيات احداها احداهما احدثت احدها=one احراج احراق احرق احزان احزمه احسست احضرت احفظ احقه=subsequ احكي احل احلامنا
احماض احمدي احمي احيا اخبارك اخبرتني اخبرته اخبرتهم اخبرك اخبره اخبرهم اختاره اختاروا اخترع اختصاصات اختك اختلاط
اختلافا اختناق اختيارات اختيارك اختيارها=choos اختياري اختير اخد اخذتها=took اخرا اخراجه اخران اخرجت اخرجها اخرس اخص
اخف اخفي اخلاقيا اخماد اخواننا اخوتي اخوك اخويه اخيك اخيها ادار ادارته ادارتها اداريا ادان ادانت ادحه ادخلت ادخلوا
ادرس ادع ادعت ادعوا ادعوك ادعيه ادق ادلاء اديس اذاعي اذرع اذكرك اذكي اذكياء اذهان اراض اراضيهم ارامكو ارانب اراها
ارباب اربد اربرا اربي ارت ارتباطا ارتباك ارتبط ارتفاعا ارتياح ارثوذكسيه ارجاع ارجل ارجنتينيه ارحب اردا ارزا ارساله
ارسلتها ارسلنا ارسله ارسلوا ارسم ارسي ارشادات ارصفه ارضنا ارق ارمني ارنب ارنز ارهابيون اريتريا اريدك اريزونا اريكه
ازاحه ازالتها ازدحام ازدواجيه ازرار ازل ازلنا ازمنه اساء اساسيين اسافر اسبوعا=week استاذا استبعد استبيان استثماريه
استثناءات استجاب=answer استحق استحواذ استخداما استخدمه استخلاص استدامه استديو استرالي استرخاء استرداد استرليني
استسلم استشاريه استشعار استضاف استضافت استطاعوا استطعنا استطلاعات استعماري استعماله استعمالها=use استعملت استغرب
استغرقت استغناء استفاد استفهام استقال استقبلت استقدام استقرت استقلالها=independ استقلاليه استلم استلمت استماره
استمعت استنتاج استهلاكيه استواييه استوديو استولي استياء استيصال استيقظت اسحب اسده اسرتها اسرها اسريه اسسها اسطوري
اسطوريه اسعافات اسعي اسفه اسقط اسقطت=smash اسكال اسكت اسكن اسلاميون اسلوبه اسماعيليه اسمح اسمر اسمعه اسمعوا اسميه
اسوان اسي اسيما اسيوط اش اشاده اشارك اشبيليه اشتاق اشتد اشترت اشتريت اشتعال اشتغل اشتكي اشتهرت اشخاصا اشراك اشرت
اشعل اشقاء اشقر اشكالها اشيء=noth اشير اصاله اصدارات اصدرته اصدقاينا اصرخ اصطناعيه اصفا اصفهان اصلاحه اصلاحي اصلها
اصواتهم اصيبوا اصيله اضافيا اضخم اضفاء اضيف اطر اطعام اطفالا=children اطفالك اطفاله اطفالها اطلاقه اطلال اطلس
اطلقتها اطلقها اطمينان اطنان اطوار اطياف اطيب اظافر اعاني اعبا=player اعبر اعبو اعتادت اعتبارات اعتدنا اعترافات
اعترض اعتزال اعتيادي اعتياديه اعده اعدها اعذار اعراق اعرفك اعرفها اعرفهم اعزاء اعط اعطيك اعفاء اعلمه اعلنوا اعمالا
اعمالك اعوذ اعيان اغان اغتياله اغتيل اغراء اغضب اغطيه اغنيات افات افاده افتات افتتاحه افتتحت افترض افرادها افراز
افرج افصاح افضليه افعله افعي افغان افكارك افكارهم افكاري=idea افلا افلاس افواه اقاتل اقاربه اقامتها اقاموا اقتحم
اقتحمت اقتصادات اقتل اقرت=report اقسي اقصاء اقضي اقطار اقطع اقفال اقلام اقولها اكاديميين اكان اكانت اكتسبت اكتشافات
اكتشافه=discoveri اكتفاء اكتمال اكتمل اكثرهم اكثريه اكدوا اكراه اكرر اكستاني اكستانيه اكسده اكسر اكلات اكلت الب
البان البت البس البن الت التفات التقاط الحاد الحس الخل الد الرق الزر السب السل الشق=apart الطف العز الغت الغش الفاظ
الق القاء القاب الكف الماس الهام الو الواح الود اليات=mechan اليفه اليم امازيغيه امامهم امتثال امتد=extend امتعه
امتنا امتي امداد امريكيا امزح امكانات امكانها امكاني املاك امله امنيا امنين اموالا امورا امومه اموي اميركيين اميري
اميل اميلي امينا اناء اناسا اناشيد اناضول اناقه انانيه انبار انتاجه انتج=produc انتجت انتحاري انتحاريه انتخابه
انتخب=elect انتر انتزاع انتشارها انتصارا انتظارك انتظرت انتظروا=wait انتقالي انتقدت انجبت انجح انجز انجليز انجليس
انجي انحدار انحياز انخراط انخفضت=decreas اندا اندرسون اندريا اندم اندونيسي اندونيسيه انريكي انسانه انسب انستجرام
انسحب انسداد انسولين انش انشاها انشاوها انشر انشغال انشقاق انشي انصحك انطلاقه انطون انعاش انعام انعقد انعكاس انعم
انفاس انفرادي انفقت انقذ انقر انقراض انقطع انقطعت انقل انقلب انكلترا انكليزي انكوك انهارت انهن انواعه انيس اهاي
اهتمامها اهتمامي اهداء اهدي اهرب اهظه اهو اواجه اوبيه اوت اوتار اوتو اوج اودي اوربي اورد اوردت اوركسترا اوصل اوك
اوكد اوكراني اوكرانيه اوكسفورد اولادي اولين اوند اونروا اوهام اوهايو اياد ايادي اياكم اياما ايامنا=day ايامه ايان
اياهم ايبر ايت ايجابيا ايداع ايدن ايديولوجيه ايذاء اير ايرل ايرين ايزابيل ايزابيلا ايش ايقافه ايكو ايليا ايمانه
ايهاب ايهما باء بابك بابل باجي باديه بارا بارع باعه باق باقر باقين بالاخص بالتاكيد=definit باليه بام بامن باهر بايس
بتاع بترك=leav بته بتهم بثها بجعل بجهد بحال بحبك بحته بحثه بحرب بحرف=charact بحرق بحزن بحسن بحفظ بحقه بحلب بحلول
بحمل بخبر بخلق بخمس بداء بدايات بدايل بداييه بدري بدع بدله بدم=blood بدن بذره بذلت برا براء براد براز براعه براميل
براي برتقال=orang برتقالي برجل برز برشلونه برضه برفض برقم برنس بره بروتوكول بروده بريت بريديه بريطانيين=british بريف
بريق بريك بزاز بساط بسام بست بسته بسجن بسرعه بسط بسطاء بسعه بسنه بشرا بشرف بشع بشن بشهر بصله بصنع بصور بصير بضاعه
بضرب بضم بطرح بطرد بطريرك بطريقه بطنه بعام بعدا بعدما بعدي بعرف بعشر بعضه=some بعقد بعوض بعيدا بغداد بفحص بفرض بقايا
بقصه بقلب بقله بكسر بكيت بلاش بلاغه بلجيكا بلجيكي بلجيكيه بلقان بله بلوشي بلوم بليز بليك بماء بمجرد بمدي بمنح بموجب
بنادق بنص بنصف بنفسجيه بنور بنوع بهن بوابات بوتاسيوم بوح بورصه بوسع بوصله بوق بولا بولندي بولنديه بوليس=poli بوند
بوني بوي=ken بيا بيب بيتش بيج بيرد بيرس بيروت بيطري بيعت بيعها بيغ بيكر بينا بينت بينغ بينهم بيها بيو بيولوجي
بيولوجيه تاب تابعا تابعونا تابوت تاتا تاجير تاخذني تاره تاريخنا تاسيسه تاسيسها تاسيسي تاسيسيه تاشيرات تاكدت تاليا
تان تاهب تاو تاي تايلر تباعا تباين تبت تبدي تبذل تبرر تبعات تبعث تبعه تبعيه تبغ=tobacco تتاخر تتاكد تتالف=consist
تتبعها تتبني تتجاهل تتجلي تتخطي تتخلص تتخيل تتدفق تتراجع=declin تترجم تتركز تتساءل تتسع تتسم تتشكل تتصدر تتصرف=act
تتصور تتطابق تتطلع تتظاهر تتعارض تتعاون تتعرف تتفاعل تتقبل تتمحور تتناسب تتنافس تتنوع تتهم تجاهله تجاوب تجاوزات تجب
تجبر تجرب تجربتها تجربتي تجريد تجسد=bodili تجسيد تجعلنا تجمد تجمعنا تجمعوا تجميليه تجويف تجيد تحات تحالفات تحاليل
تحبك تحبها تحبهم تحبون تحبين تحتاجها تحتمل تحته تحدثوا تحديدها تحذيرات تحركت=move تحرم تحريرها تحسينات تحصي تحضيرات
تحطمت تحظر تحف تحقيقا تحلل تحليق تحليه تحملها تحها=open تحولات تحيات تحيز تحيي تخاطب تخالف تخترق تختص تخصصي تخف تخفف
تخلت تخلع تخمين تخوض تخيلت تخيلوا تداخل تدار تداوله تداولها تدبر تدخلات تدخلت تدرج تدريبي تدشين تدليك تدميره تدميرها
تدوم تدوينه تديرها تذكاريه تذكرني تذمر تذوب تذوق تراس ترام تربح ترتاح ترتب ترتكز ترجمات ترجمت ترجمته=translat
ترجمتها ترحب تردي ترسيخ ترسيم ترصد ترعي ترقب تركب تركتها تركنا ترم ترمذي ترمز ترميز ترويجيه تريدين تريليون ترينيداد
تزامنا تزرع=plant تزعم تزود تزور تزول تزيل تزين تساءل تسارع تساعدك تساعده تسالني تسبح تسبق=pre تستثمر تستجيب تستخدمه
تستدعي تستعرض تستعيد تستغل تستقر تستمتع=enjoy تستمع تستهلك تستوعب تسجيله تسجيلها تسحب=withdraw تسخر تسد تسربات تسرع
تسرق تسري تسريع تسلح تسليك تسليمه تسليمها تسميتها تسهل تسول تسويقيه تسيء تسيير تشاور تشبع=ken تشبيه تشتت تشتمل تشديد
تشرفت تشرق=bright تشغيلها تشكلت تشكيك تشكيلات تشكيلها تشكيليه تشهير تشوه تشيع تشيك تشييد تشييع تصاب تصادم تصاريح
تصدرت تصر تصريف تصعد تصفيق تصلب تصمت تصميمات تصميمه تصميمها تصنف تصنيفات تصنيفها تصورات تصويب تصويريه تضاعف تضامنا
تضر تضرر تضعف تضغط=press تضيق تطابق تطبيع تطعيم تطورها تطوعيه تطول تطويره تعابير تعازي تعاقب تعاملت تعامله تعاوني
تعبيرا=express تعترض تعتزم تعتقدون تعتقدين=believ تعجب تعجز تعذر تعرضها تعرفي تعريض تعريفات تعزيزات تعطيك تعطيني
تعطيه تعقيدات تعقيم تعلمه=learn تعلو تعليقا تعليمه تعمد تعملون تعنيه تعودت تعي تعيشه تعيق تعين تعيينه تغادر=departur
تغاضي تغرد تغسل تغضب=anger تغليف تغييرا تغييره تغييرها تفاحه تفاصيلها تفاعلات تفاعلي تفاهات تفاوت تفت تفجر تفرد
تفرقه تفريغ تفسد تفسيرا تفسيرات تفسيره تفصيليه تفضلوا تفعلها تفعلون تفكيرك تفكيري تفوت تقابل تقاتل تقارن تقاسم تقاوم
تقت تقدميه تقر تقرب تقريب تقريره تقريرها=report تقسم=divid تقسيط تقصف تقصي تقطن تقلب تقلبات تقلد تقلص تقليديا=tradit
تقنع تقنيا تقنين تقودها تقولها تقولوا تقولون تقيد تقينا تقييمات تك تكاثر تكتفي تكتمل تكتيك تكتيكات تكتيكيه تكرم
تكريس تكسير تكفل تكمله تكنولوجي تكهنات تكونت تكونين تلاقي تلاميذه تلاوه تلبي تلت تلتقط تلجا=get تلحق تلخيص تلغي
تلقاء تلقاييه تلقوا تلقينا تلمس تله تلوح تلوم تلوين تليفزيونيه تليق تليها تماس تماسك تماسيح تمتص تمثلت تمثيليه تمد
تمريره تمزق تمزيق تمساح تمكنا تملكه=own تملكها تمهيديه تموين تميزت=distinguish تنازلات تنازلي تناسليه تناقضات تنامي
تناوب تناوله تناولها تنبع تنتقد تنخفض=lower تندرج تنزع تنشط تنصت تنطق=pronounc تنطوي تنظيمه=organis تنظيمها تنظيمي
تنفسي تنفق تنفي تنفيذه تنقذ تنقسم تنم تنموي تنمويه تنهار تنوره تنوير تنويه تهاجم=attack تهب تهدا تهذيب تهز تهنيه
تهويه تهييه توا تواجده تواجهها توازي تواصلت توافر توالت توبي توترات توتنهام توج توجيهيه توحي توخذ توذي تور توراه
توري توريس تورينو توزيعها توسعه توضيحيه توقفوا تولت توليه تون تونسيين تويتات تويد تيريزا تيك تيمنا ث ثابتا ثاير
ثايقيه ثرثره ثريا ثريه ثعابين ثغرات ثغره ثقتك ثقوب ثلاثا=three ثلثي ثلجيه ثمانينيات ثمنه ثمنها ثمين ثوابت جا جاءوا
جاب جابري جاستن جاسوس جافا جاكرتا جاكوب جاكي جالسا جالسه جالسين جاليات جامده جانبك جانيت جاهدا=forthcom جاهده جاهزا
جاهزون جاهزين جاهل جاهليه جاووا جاير جايز جايسون=jason جايع جايه جبان جبريه جبلي جبناء جبنه جبير جت جثته جثمان جداره
جداريه جدته جدها جديا جديره جذر جذري جذريه جذع جر جراثيم جراحي جرار جرافيك جرام جراند جرد جرعات جرف جره جروب جريج
جرير جرين جزاييه جزم جزيل جزيه جسدك جسديا=physic جسمها جسيمات جسيمه جشع جعجع جعلتهم جعلك جعلوا جلاء جلده جلدي جلطه
جلي جليدي جم جمادي جمركيه جمعنا جميلات جنات جناه جنح جنرالات جنوده جنوني جهاديه جهازك=devic جهته جهدا جهوده جهودها
جهودهم جهويه جوارب جواسيس جواو جودنا جور جورجي جورجيه جوردان جوردن جورنال جوزي جوزيه جوش جوشوا جوعا جوفيه جولان جولف
جويس جويل جيبه جيبوتي جيتار جير جيرارد جيرسي جيريمي جيسي جيشا=armi جيشه جيفرسون جيفري جيلي جينز جيه حاجب حاجتك حاجته
حارب حارقه حازت حاسما حاسه حاصلين حاضرين حاضنه حافز حافظت حافظه حافل حاق حالتك حالتي حالنا حالهم حاليين حامض حاملي
حامي حاميه حانات حانه حاويات حبات حبال حبيبته حبيبك حبيبها حتفه حتفهم حتميه حثاله حثنا حثيه حجرات حجري حجريه
حجما=size حجي حدثا=event حدثنا حدثني حدوثه حدوثها حذرا حرر حرصا حرفا حرفيه حرقه حرك حركته حركي حركيه حروق حريصا حريم
حريني حزبي حزنا حزينا حساء حسابا حسبان حسبي حسنات حسي حسينيه حسيه حشريه حصد حصرا حصلنا حصولها حصي حصين حضاري حضاريه
حضروا حضن حضورها حطب حفاظا حفلا حفنه حفيده حققه حقوقها حقير حقيقته حكماء حكومتنا حكوميين حلاق حلاقه حلاوه حلفايها
حلمك حلمه حلوان حماد حماده حماسه حمامه حمايته حمقي حملتها حميم حميمه حميه حنبل حنفي حنون حنيفه حواء حواري حواس حوامل
حوايط حوثيه حور حوريه حوزه حوش حوصات حوكمه حولهم حياتكم حياتيه حياد حيازه حيتان حيثما حينا حيواني خاب خادمات خارجيا
خاري خاسر خاطفه خاطيا خالتي خالدي خالصه خاليا خامه خايف خايفا خايفين خبرا خبرته خبيرا خبيره ختان خدع خدماتها خدمت
خدمته خذوا خذي خرافات خرافه خرافيه خروجه=exit خروف خريج=graduat خريجي خريجين خزاين خزي خسارته خسرنا خسروا خشبه خصر
خصص خصوبه خصوم خصومات خصومه خضع خضعت خطته خططت خطوبه خفت خل خلا خلد خلدون خلفا خلفت خلفك خلفها خلفهم خلقنا خلو خلي
خمسمايه خمور خناق خنجر خندق خواتم خوادم خوارج خواص خورخي خوري خياط خياطه خيبر خيرات دارا دارك داريا دارين داع داعم
داكن داكنه دالاس داله دالي داليا داميه داها داون داير دايريه دايفيد دايل=altern داييه دب دبلوماسيين دجاجه دجال دجله
دخله دخولك دخولها دراستها دراستي درك دره دروب دروسا دروع دريم دعابه دعايي دعاييه دعمت=support دعمهم دعوت دعوني دعيت
دفء دفاعات دفعها دفنت دق دقات دقهليه دقيقا دكتاتوريه دلال دلالات دلهي دما دمت دمك دمياط دنا دنماركي دنماركيه دهان
دهن دواعي دوامه دورتموند دورته دورك دورنا دوس دوسري دوق دوك دومينيك دونما دوي دويل دياب ديارهم ديان ديانات ديترويت
ديدان ديربي ديريك ديزل ديزني=disney ديعه ديفيس ديكتاتوريه ديما ديموقراطي ديناصورات ديناميكيه دينك ديننا دينيا ديهن
دييغو ذاتيا ذاكرتي ذاهب ذباب ذبابه ذخاير ذرات ذروتها ذكرا ذكرنا ذكرني ذكرهم ذكروا ذنبه ذنبي ذهابا ذهبا ذهنيه ذوات
ذوبان راءها رابح رابحه رابعا راتبه راج راجحي راجعون رازي رازيليه راسخه راسمالي راسهم=head راشدين راشه راض راضي راضيا
راضيه راعيه راغا راغب رافاييل رافع رافعه رافو راقب=watch رامز راموس رامون راميه راندون رانسوا رانيا راوول راوي رايتم
رايتها رايناه رايهم رباني رباه ربحت ربطت ربطه ربهم ربو ربيعه=spring رجاليه رجعه رجلي=man رجم رجينيا رحاب رحال رحان
رحبت رحلتنا رحلتي رحلوا رحمان رحمتك رخاء رخام رخص رداء رددت ردع ردها ردييه رسالتك رسالتي رستم رسمها=draw رش رشاش رشح
رشدي رصدت رضاعه رضع=infant رضيه رطبه رطل رعديه رغبات رغبتك رغبتها رغبتي رغما رفضا رفوف رقايق رقمك ركام ركان ركبت ركض
ركعتين ركلات رلمانيه رماديه رمايه رمته رمتها رمجيه رمح رمودا رنارد رنامجها رهاب رهينه رواتبهم رواق روان رواندا روايح
روايع روب=beverag روبوتات روبي روبين روبيه روت روتانا روج روحها روده رودي روزا روفيسور روكسل روكلين=brooklyn
رومانيا=romania روميو رونالد رونو=bruno رووسنا رووسهم رووف رويال رويتك رويتهم رويس رياضات ريت ريتا ريحان ريدريك ريزر
ريسه ريشه ريضه ريقك ريقنا=team ريقي=team ريك=lui ريكاردو ريكس ريكو ريكي ريما ريموند رين رينو رينيه ريوي رييسها رييه
ز زاده زارات زايف زب زبير زجاجات زجاجي زجاجيه زحمه زخم زرت زرعت زعزعه زعمت زلازل زماله زمانه زمره زملايي زنا
زنها=weight زهر زواجه زواجها زوجان زود زورق زومبي زيف زيك زيمبابوي زيوت سابقون سات ساتين ساحقه ساخر ساد سادا سادت
سارا سارت سارق ساريه ساسه ساشا ساطعه ساظل ساعتها ساعدنا ساعدني ساعدونا ساعي سافانا ساقوم ساقيه ساكتب ساكنا ساكنه
سالب سالتني سالفه سالما سالمين ساله سالي سامحني سامر سانتياغو ساندرا ساندي سانك ساني ساهر ساهموا سايح سايط=media
سايقي سايله سب سبات سباعي سببت=reason سبقه سبنسر سبيس سبيلا ستاتي ستاد ستالين ستانفورد ستتم ستجري ستحصل ستر ستصل
ستظهر ستعمل ستعود ستقدم ستواجه ستودي ستوديو ستوري ستوكهولم=stockholm ستيفنز سجله سجلها سجنه سجود سحره سحري سحق سخافه
سخط سدد سراب سراج سراحهم سرايا سرت سرطانيه سرعات سرقات سرقت سرقوا سرك سره سريان سريري سطحي سطو سطيف سعادتك سعادته
سعادتي سعال سعت سعرات سعره سعرها سعيا سفاح سفليه سفيرا سفيره سكانه=inhabit سكاني سكايب=skype سكت سكته سكران سكرتيره
سلاحا=weapon سلاحف سلاسه سلاطين سلالم سلامتك سلبا سلبيا سلبيات سلحفاه سلسه سلط سلطته سلمه سلوان سلوكه سلوي سليما
سليمانيه سما سماحه سمارت سماعات سماه سماوي سمعتها=hear سمعوا سمعي سمعيه سميره سميع سميه سناء سناب سنري سنعمل سهره
سهول سوا سوابق سوار سواريز سواك سوالك سواله سوالي سواها سوس سوسه سوفت سوفيتيه سوفييتي سون=watson سونغ سوهاج سويت
سويداء سيارتها سيارتي سياستها سيجاره سيجد سيجعل سيحصل سيخرج سيدفع سيرته سيرجي سيرفر سيرك سيري سيزار سيساعد سيسمح
سيصل سيطرته سيطرتها=control سيظهر سيعمل سيفتح سيقدم سيكونون=would سيلا سيلفيا سيليكون سيمبسون سيمت سيناريوهات سينغ
سيوثر شابات شابين شاحن شادي شاذ شاذلي شاذه شاركنا شارلي=charlott شاسعه شاطر شاعره شاغره شافي شاقه شاكرا شامبو شاملا
شاهدته شاهدنا شايعا شايف شايكه شب شبابنا=youth شبابه شبرا شبكيه شبهات شتم شتوي شجار شجع شجعان شحنات شخصيتك شخصيتي
شدد شذوذ شرا شراكات شرايط شرايها شرس شرطيه شرعت شرعيين شركتي شروع شريفه شريكا شطر شظايا شعاع شعبا شعرا شعوره شعيب
شعير شغاله شغله شفاف شفت شفرات شقي شقيقته شقيقها شل شلال شم شمر شمعون شموليه شنغهاي شنو شهادته شهدتها=wit شهدوا شهوه
شواذ شوت شوك شوهد شيب شيخنا شيخوخه شيشان شيطانيه شيف شيكا شيكات شيماء شيوعيين=communist صاح صاخبه صادقين صاروا
صاروخي صاعد صاعده صاعقه صامتا صامويل صايم صب صباحي صباحيه صباغ صبحي صبرا صبيا صبيان صبيحه صبيه صحافيه صحافيين صحتك
صحته صحتها صحفيا=report صحفيون صحوه صحيا صخريه صد صداقات صدرك صدرها صدع صدف صدقا صدمت صديقات صديقاتي=friend صديقته
صديقتها صراصير صراط صراف صرامه صرب صربيه صرخت صرخه صرنا صريحا صعاب صعدت صغيرات صفاته صفايح صفتها صفحتها صفعه صفوه
صفيحه صقور صك صلابه صلاته صليبي صليبيه صمات صميم صنعه صنعها=made صهيون صوتيات صوديوم صورتك صورتي صوف صولها=arriv
صولهم صوماليه=somalia صويا صياح صيت صيحه صيدله صيدليه صينيون ضار ضاعت ضايح ضايعه ضحكت ضحيتها ضخ ضخما ضدنا ضدي
ضربا=beat ضررا ضريبيه ضعته ضعفا ضعنا ضعهم ضغطه ضغوطات ضفاف=soak ضفدع ضل ضلال ضلع ضمنهم ضوابط ضوضاء طاجيكستان طار
طازج طازجه طاعون طاقتك طاقته طاقتها طالبوا طاهره طايله طبقي طبول طبيا طبيبا طبيعته طحالب طرا طرب طرحه طرحها طرده
طرفان طرفه طرفي طرواده طريقنا طعاما طعمه طعنه طغاه طغيان طفح طفولته طفولتي طفيف طقم طلابها طلبك طلبنا طلبها طلقه
طلوع طليعه طمانينه طموحات طموحه طنها طنهم طنيا طواريء طورت طوفان طومسون طوني طي طياره طيارين طيبين طيز طيفا=nice ظ
ظالمين ظفر ظلمات ظنا ظننا ظهران ظهرك ظهرها ظهري ظهوره ظهورها عاتق عاجزه عارفه عارفين عاري عاريا عازف عاص عاصم عاطف
عاطفيا عاطل عاطلين عاقبه عالا عالق عاملات عاملون عاوز عايدا عايدين عايزين عايش عايق عايقا عباءه عباسي عبثا عبدالفتاح
عبداللطيف عبدي عبروا عبري عبقري عبقريه عبوات عبود عبوه عبيده عتاد عتيبي عتيقه عثيمين عجزت عداوه عدلا عدلي عدمه عدهم
عدوه عديمه عذبه عراقيون عربيات عرضنا عرضيه عرفان عرفته=knew عرفتها عرقله عروسه عروق عريش عريف عريفي عريق عريقه عزام
عزبه عزز عساكر عسكريون عشرينات عشريه عصافير عصبه عصرا عصرنا عصره عصريه عصي عصيبه عضكم عضلي عضوي عطار عطف عطلات عفا
عفان عفش عفن عفويه عفيف عقارب عقايد عقدها=contract عقدين عقلاني عقولنا عقولهم عكاظ عكسي عكسيه علاجا علاجها علاجي
علاقتنا علاقتي علماني علمتني علمك علن علنيه علهم علو علوش عمت عمرا عمرهم عمك عملاينا عمها عمودي عمومي عمياء عميله
عنبر عندكم عنزي عنصرا عنقه عنقوديه عنكبوتيه عنوانا عنوانه=address عنوانها عنيد عنيفا عهدا عهود عواصف عودتها عودتهم
عوز عوضي عوف عولمه عياش عيدين عيشه عينا عيناه عينت عيونك عيونهم عيوني غابت غابرييل غادروا غار غارسيا غارقه غاضبا غال
غامدي غاندي غاي غايات غايبه غتهم غثيان غدد غدر غدير غراب غرابه غرامات غرانت غراي غرفته غرقت غرناطه غره غرور غريغ
غرين غزالي غزاه غزلان غش غصن غضبا=angri غضبك غطي غفر غفران غفله غفور غلاء غلط غلي غلين غنايم غنايي غنيا غنيمه
غواتيمالا غور غولف غويه غي غيابه غيار غيبه غيبوبه غيث غيرهما غيم غيور فا فاتحه فاتن فاتها=die فاخره فادي فارغه=empti
فارو فاسو فاشله فاشيه فاصله فاعله فاعليه فاق فاكر فالح فالي فاهم فايت فاير فايزون فايض فايف فايقه فبعض فتلك فتوح
فتيل فتيه فجرا فحل فخ فخذ فخري فخم فخمه فديه فديو فذكر فراس فراق فرحا فرز فرصا فرعون فرعي فرنسيون فرنك فروا فروسيه
فروق فري فريقه فزع فستان فسر فصلت فصله فصلي فضح فضلت فضيحه فضيل فطره فطريه فظيع فعلك فقرات فقرر فقهاء فقهيه فكتب فكم
فل فلاسفه فلكي فلكيه فلوجه فمنذ فمي فنيا=art فهرس فهما فهمه فوات فواتير فواز فوت فوتوغرافي فورت فوريه فوزا فوقه=abov
فولاذ=steel فولت فويس فيتم فيتو فير فيري فيزا فيش فيصلي فيض فيكي فيلسوف=philosoph فيله فيوم قاب قابضه قابليه قاحه
قادرون=capabl قادما قارن قاس=gee قاسمي قاسيا قاصر قاض قاعد قاعدين قالته قاما قامه قاها قاهر قايده قايلين قباني
قبرص=cyprus قبطان قبطيه قبعات قبلا قبلنا قبلهم قبوله قبولها قبيحه قتلا قتلها=kill قداس قدام قدح قدرتك قدرتهم قدري
قدمتها قدمنا قدميه=feet قدوس قدوه قديسين=saint قراءته قراءتها=reader قراتها قرارها=decis قربه قرده قرشي قرصنه قرضاوي
قرع قرم قرني قرنين قرود قروي قرويين قريبين قريته قرين قزح قزم قسط قسما قسمه قسمين قصاري قصاص قصايده قصب قصبه قصتها
قصدك قصدي قصصا قصصيه قصفت قصيرا قضاها قضوا قضيتها قضينا قطبي قطعها قعده قعوا قف قفات قفزت قفزه قفوا قلاده قلاع قلايل
قلبا قلته قلتها قلما قلوبكم قمصان قمعيه قمم قنديل قواتنا قواته قواتها قوافل قوام قوت قوتهم قوتي قوقل قولا قولهم
قولوا قوما قومك قوميين قي قيادته قيامها قيت قيرا قيره=poor قيصريه قينا كاب كابلات كابول كات كاتبا=writer كاتدراييه
كاترين كاتي كاثوليك كاثي كاداه كادت كار كارتون كارثيه كارداشيان كاردينال كارلا كارلتون كارلو كارمن كارولين=carolin
كارولينا=carolina كاري كافضل كالوريوس=bachelor كامبل كاملها كانني كاول كبت كبديل=switch كبرياء كبريت كتابتها كتابك
كتابها كتالونيا كتبا كتبتها كتبوا كتفي كتلك كثرت كحد كحل كدليل كدوله كذاب كرب كرته كرجل كردستاني كردفان كرز كرس
كركوك كرمان كرملين كرهت كرو كروا كروت كروس كروم كرويه كريات كريستوف كريستي كريما كريهه كسبت كسل كسور كسوف كشاف كعك
كعكه كفروا كفه كفيله كلاء كلارا كلاعب كلاما كلامها كلاميه كلاي كلبه كلفت كلماتك كلماتي=word كلمتين كلوب كلود كلوديا
كلوز كمثل كمدير كمصدر كمين كناري كنهما كهديه كهربيه كهوف كواحد كوادر كوالالمبور كوبري كوبيه كوثر كوخ كور كورت كورس
كوستا كوسوفو كوفه كوك كولا كولن كولومبي كولونيل كوليرا كولين=colin كولينز كومبيوتر كوميديه كونتي كونراد كوننا كووس
كويتيين كوينز كيتي كيد كيفما كيفين كيلا كيماوي كيماويه كينت كينج كينغ كينيدي كيه كييب لابو لاتيني لادته لادها لارا
لاشك لاعبون لاقت لاقي لال لالا لامع لامن لامي لانا لانو لاوس لايت لايك لب لبث=broadcast لبضع لبني لبيت لتان لتجد
لترك لتري لتي لتين لثه لجذب=attract لجيش لحاق لحام لحج لحرب لحفل لحمل لحمه لخطه لخفض لخمس لدهم لدوا لديهم لذه لذوي
لربط لربما لرسم لرصد لزم لزوم لسته لسحب لسد لسطينيا لسطينيون لسطينيين لسن لشرح=explain لشهر لضبط لضرب لطفل لطيفه
لعلك لعلم لعمر لعن لعين لغته لغراد لف لفحص لفرض=impos لفظي لفه لفيه لقطات لقطع=cut لقلب لقوا لقول=say لقوه
لكسر=break لكشف لكلا=each لكون للحب=love للحق للدم للرد=repli للفن لمدي لمرض=nurs لموت لنري لنصف لنوع لنيل لهجات
لهدف لوايح لوبي لوحظ لوري لوز لوسي لوكا لونا لوني لويز لياقه ليبرالي=liber ليت ليتل ليجد ليري ليز ليف ليكس ليما لينك
لينه ليها ماتا ماتريد ماحدث ماخوذ مادام مادلين ماديسون مارت مارتين مارست مارغريت ماركت=brand ماركسيه ماركيز ماره
ماريان مارينا مازالوا مازلنا ماساتشوستس ماساويه ماستر ماسك ماسي ماعدا ماغي ماكنت مالحه مالديف مالذي مالكوم مالها
مالوفا ماليزي مامن مامور مامون مانديلا مانيلا ماهوله ماو مايحدث مايل مباراته مباراتين مبارزه مبارياته مبتديين مبتكر
مبدعه مبديي مبدييا مبدييه مبذوله مبشرين مبلغا=amount مبيعا مبينا متاثرا متاثره متاحا متاكدا متبرع متبع متبعه متجه
متجها متحدثا متحدثين متحكم متحمس=thrill متحمسه متحمسين متخصصون متخلف متداول متراكمه متزوجين متسابق متشدد متشدده
متصدر متضرره متضررين متضمنه متطرفين متطور متطوع متعارف متعاقبه متعبه متعلم متعلمين متغيره متفاوته متفايل متفرج
متقطعه متكلم متل متمرد متمرده متميزين متناثره متنقل متنها متنوع متهما متهمه متوافره متوافقه متوتره متين متينه مثاليا
مثبت مثبته مثقف مثلنا مثني مجامله مجتمعين مجتهد مجر مجرده مجرمون مجروح مجريات مجفف مجمعات مجموعته مجموعتين مجهولين
مجيء محاسب محاصر محاصرين محاكمته محاله محاماه محاميا محاولته محايده محبطه محبوبه محتاج محتجزين محتجين محتل محتملين
محجبات محدث محدثه محددا محرج محررين محرق محرقه محرمات محرمه محصول محض محط محطم محظور محظوظه محفز محققه محققين محك
محكم محللون محللين محلها محلول محليات محليون محمديه محميات محوري محوريه محول محي محيطات مخاطبه مخترع مختصره مختلط
مختلفتين مخدره مخرجا مخرجات مخرجه مخضرم مخططه مخطوطه مخطي مخطيه مخفي مخفيه مخلصا مخلصه مخلصين مداخله مداهمه مدد
مدراء مدرجه مدرستي مدرسين مدرعه مدروسه مدعوم مدفوع مدمج مدمن مدنيون مدون مديح مديرها مديري مدين مدينتنا مذابح مذاق
مرابطين مراجعات مراحيض مراسلات مراسيم مراقبون مراكب مرايا مربعات مربي مرتاحه مرتبطا مرتبطين مرج مرحه مرخص مرزوقي
مرسله مرسومه مرسيدس=merced مرشحا مرضه مرعي مرفقه مرفوض مرفوع مرفوعه مرموقه مرن مرنه مروا مروحه مروحيات مروري مروه
مزاجيه مزج مزحه مزدحم مزدحمه مزمع مزينه مساءله مساجين مساره مسارها مساس مساعدا مساعدتكم مساعدتنا مساعدتها مسالك
مسبار مسبب مستحضرات مستحقه مستحيلا=imposs مستخدمون مستديره مستر=sheer مستشارا مستطاع مستطيل مستعاره مستعمر مستعمرات
مستفيد مستفيدين مستقبلنا مستقبله مستلزمات مستند مستنقع مستهدف مستواه مستوحاه مستودعات مسجدا مسجلا مسجلين مسجون
مسدسات مسروق مسطح مسطحه مسعي مسكينه مسلحا مسلحي مسلمات مسلمي مسمار مسموعه مسند مسووليتها مسيء مسيطر مسيطره مسيل
مسييه مشار مشارف مشاركا مشاركتهم مشاعره=feel مشاعرها مشاكلنا مشاهدته مشبعه مشبوهه مشتركا مشتعله مشتقات مشجع مشجعي
مشرقه مشركين مشروعك مشعه مشغوله مشكل مشكلتك مشكلتنا مشكوك مشهورا مشهورين مشواره مشير مشيره مشييه مص مصابا مصابون
مصادفه مصارع مصاعب مصالحها مصالحهم مصايب مصحوبه مصدرها=sourc مصرح مصرع مصريات مصعب مصغر مصل مصلح مصلحته مصنفه مصيرها
مضحكا مضخه مضر مضطرب مضطربه مضغوط مضمونه مضيف مضييه مطابخ مطاطي مطاطيه مطالبا مطالبات مطالبهم مطبعه مطبوع مطران مطرب
مطربه مطروح مطروحه مطله مطلوبا مطلوبين مطهر مطول مطيري مظلوم معابد معاداه معادلات معاشات معاصرين معاصي معاق معاقين
معاك معالجات معالجتها معاه معاها معاهدات معاهم معايا معبره معتبره معتدين معتقد معتمدا معدوده معرضا معرضون معرضين
معرف معرفتها معرفتهم معرفتي معروض معزول معشر معصيه معطف معقل معلقا معلقين معلما=teacher معلمون معلمي معلنا معلوماتك
معلوماتي معمول معنوي معنويات معنويه معنيين معهما معوقات معونه مغادرته مغتربين مغرد مغردين مغزي مغول مفاجات مفادها
مفاعل مفترق مفخخه مفر مفردها مفهومه مقابلته مقادير مقاربه مقاصد مقاليد مقامات مقاول مقاولات مقبولا مقتبس مقتطفات
مقتله مقتول مقدمات مقدمي مقرات مقرره مقسمه مقصد مقصوده مقنعه مقيد مكانته مكانهم=place مكتبي مكتسبه مكتمله مكتوم مكسب
مكسوره مكشوف مكشوفه مكناس مكيف مكيفات ملابسات ملابسه ملابسها ملاحظ ملاذ ملاهي ملتزم ملتزمه ملحم ملحوظا ملزمه ملصق
ملعقه ملعون ملكات ملكنا ملوث مليونا=million مليوني ممالك ممتد ممتليه ممرضات ممله ممنوحه ممنوعه مميت مميته منابر
مناخي=climat مناديل منار منازع مناضل مناعي مناف منافذ منافسين منافع منافق منام مناوره منبع منبه منتجاتها منتجعات
منتجين منتخبه منتخبين منتشر منتصر منتظره منحدر منحرف منحني منحها=grant منخفضا منزلنا منسقه منسوبه منشا منشطات منشود
منصرم منصوص منطقتي منطقيا منعطف منعهم منفرد منفرده منفصلين منفعه منقذ منقول منهجي منو منوفيه منوي منويه مهاجره
مهاجرون مهاجمين مهامه مهجور مهدد مهرج مهره مهزله مهله مهمله مهمين مهيب مهين موازين مواضع مواطنا=citizenship مواقعهم
مواكبه موالي موالين موامرات موبايلي موبد موتمرا موتها موثرا موثرات موثق موثقه موثوقه موج موجبها موجها موده موديلات
مورا مورو موريتاني موريتانيه مورينيو موزع موزمبيق موس موساد موسسين موسسيه موسع موسعه موسميه موسيقيين موضح
موظفا=staff موعدا=deadlin موعدنا موقعي موقعين موقفها مولانا مولدات مولده مولفين=author مومنا=believ موناكو
مونت=vermont مونتريال مونتي مونرو=monro مونيكا=monica موهلات موهلين موهوب مويدي مويدين ميا ميتشل ميجا ميداليات ميراث
ميراندا ميرزا ميرفي ميركل ميز ميسر ميغيل ميك ميكانيكي ميكانيكيه ميلادك ميلادها ميلتون ميم ميني مينيسوتا ميونيخ ناتي
ناثان ناجحا ناجحين ناجم ناجين ناخب ناد ناديا نادين نارا نازي نازيه ناسفه ناشطات ناشيين ناصره ناضج ناضجه ناطقين ناظر
نانا نانو نانون ناني نانين=artist نايل نايمه نبع نبلاء نبني نبوه نبينا نتابع نتايجه نتايجها نتطلع نتعرض نتعرف
نتفق=agre نتقدم نثق نجاحات نجاحه نجاحها نجان نجت نجتمع نجحوا نجدها نجلاء نجمع نجوي نحافظ نحت نحتفل نحس نحمل نحيا
نخاع نخاف نختار نختلف نخرج نخسر نخل ندا ندخل ندري ندوات نديم نذير نرحب نرد نرسل نرغب نرويجي نريده نزاهه نزف نزلاء
نزين نسبته=ratio نستطع نستمر نستمع نسخته نسق نسلفانيا نسنت نسوا نسور نسوه نسوي نسير نسينا نشارك نشتري نشهد نشوء نشوب
نشوف نشوه نصاب نصاري نصبح نصت نصدق نصرا نصرالله نصفه نصلي نصنع نصه نضحك نضمن نضيف نظاره نظاما نظامه نظرات نظرك نظرنا
نظرها نظرهم نظريا=theoret نظمتها نظمها نظيره نعاني نعبر نعتبر نعتمد نعرض نعرفها نعلن نعناع نغير نفت نفتح نفترض نفخ
نفر نفسهم نفطي نفعا نفقه نقاء نقابي نقش نقصان نقضي نقط نقلهم نكات نكبه نكتشف نكره نلقي نلندا نمتلك نمشي نمضي نمله
نموذجي نموذجيه نمور نناقش ننام نهارده نهايتها نهيان نواجه نواكشوط نوال نوت نورث نوصل نوعان نوعي نوعين نوفر نوفل
نوكيا=nokia نومك=sen نومه نومي نوي ني نيبال=nepal نيتها نيجيري نيجيريه نير نيس نيكاراغوا نيكو نيكولا نيكي نيمار
نينوي نيوتن=newton نيومان هات هاتفها هاته هاد هادف هاديا هاذا هاربر هاربين هارت هارفرد هارولد هاريسون هاشتاج هاشميه
هافانا هاك هاميلتون هانا هانت هاه هاو هاواي=hawaii هاويه هايلا هب هبط هبطت هتاف هتافات هجريه هجمه هدايه هددت هدر
هدفك هدفي هذ هذان هربا هربوا هرقل هزاع هزت هزليه هزم=defeat هزمت هزه هشه هضم هضمي هكتار هلاك هلالي هلع هليكوبتر همس
همها هندسي هندوراس هنييا هه هوارد هوايه هوايي هوت هوك هوكي هولاند هولمز هوه هويات هويتك هويتها هيب هيرو هيكليه هيلز
هيوز وا وات واتش واتير واجبات واح وادت=underw وارن واري واسم واش واشنطن واعد واقعي والت والله وامل وايح وبان وبث
وبدء وبس وبني وبه=then وبيت وتجد وتري وتصل=and وتضع وتفليقه وتوشوب وثايقي=documentari وثايقيه وثم وثمه وجدي وجزء
وجزر وجع وجلب وجوده وجيش وحجم وحد وحدث=event وحدها=alon وحضر وحيدين وخذ وخسر وخير وداد ودار وددت ودع ودعت وده ودود
وذاك ورا وراثيه وراح وراس=head وران ورانس وراي وربط ورتلاند ورديه ورسعيد ورسم ورقم ورقي ورقيبه وركينا ورلد وريث وريس
وريه وزاد وزارات وزنك وزنه=weight وزيد وساطه وسبب=caus وست وستر وسته وسحب وسطيه وسع وسعت وسعنا وسعي وسقط وسنه وسهل
وسوم وشاح وشخص وشرح=explain وشرق وشعب وشعر وشكل وشم وشهد=appear وصايه=recommend وصدر وصدق وصرح وصفا وصفات وصلات وصلي
وصنع وصي وضعك وضعي وضعيه وضغط وضيع وطاه وطرح وطرد وطنا وطنك وطنيين وطول وظلت وظيفيه=function وعاش وعدا وعرف وعره
وعقب وعقد وعلق وعيد وغرب وغني وفاز=won وفرق وفعل وفقد وفقط وفكر وفن وفهم=understand وفود وقايي وقاييه وقدر وقصص وقضي
وقطر وقل=dis وقلب وقم=and وقمت وقها وقول وقوي وكسب وكسر وكن ول ولغه ولكي ولمن ولنا وليا ومدن وملك ونجح ونجد ونزل
ونظم=system ونفي ونور ونوع وهابيه وهبي وهميه ووجه وود وورد ووقت ووقع ووقف وولي وير ويسر ويصل ويضع ويلي وينت يابانيون
يابسه ياخذوا ياسيدي ياقوت يالله يان يانج ياهو=yahoo يباع يبتعد يبث يبدوا يبدي يبذل يبرد يبرر يبشر يبقوا يبكون يبيريا
يبيعون يتاخر يتالف يتبعه يتبعها يتبعون يتبقي يتجاهل يتجزا يتجلي يتخلي يتدخل=interven يتدفق يتراجع يترتب يترجم يتركوا
يتركون يتساءل يتسم يتصدر يتصور يتطلع يتطور=evolv يتظاهر يتعارض يتعرف=recogn يتفاعل=interact يتقبل يتلقون يتمتعون
يتناسب يتناولون يتوجه يجده يجذب يجرو يجسد يجعلهم يجلسون يجول يجي يحاسب يحتاجها يحتفلون يحد يحرص يحرق يحرك يحس يحصلوا
يحضرون يحطم يحملها يحن يحي يحيا يحين يخاطب يخافون يخترق يختص يختلفون يخرجوا يخرجون يخشون يخططون يخطي يخلص يخلف يخوض
يدا يدافعون يدرسون يدركون يدع=undermin يدعوا يدق يدمر يديرها يديها=hand يذكره يذوب ير يراري يراس يربح يرتاح يرتكب
يرتكز يرجح يرجينيا يرحب يرحم يرحمه يردد يرسلون يرسي يرعي يرفضون يرفعون يرقص=danc يركب يركض يروج يريدك يزرع يزلي يزن
يزول يزيل يس يساري يساعدنا يساعده يسالني يسالون يسبح يست يستحقه يستحيل يستخدمه=use يستعرض يستغل يستقر يستمتع=enjoy
يستوعب يستيقظ يسحب يسرنا يسرني يسعدنا يسعدني يسكنها يسكنون يسلط يسمعون يسمون يسميه يسود يسون يسيء يشاركون يشتبه
يشترط يشترك يشترون يشتغل يشتكي يشتمل يشربون يشفي يشق يشك يشكو يشيد يصادف يصح يصر يصرح يصرف يصعد يصلوا يصيح يضطر يضيق
يطاق يطبق=appli يطل يظهرون يعاد يعارض يعامل يعتبره يعتبرها يعتذر يعترض يعتزم يعتمدون يعثر يعجب يعجبك يعجبه يعجز يعدل
يعزف يعطيه=give يعلمه يعلموا يعلنون يعلو يعملان يعملوا يعودون يعيشها يعيشوا يغاس يغرق=drainag يغسل يفتتح يفتقد يفتقر
يفرق يفسد يفشل يفعلوا يفلح يفهمها يفهمون يفي يقاوم يقبض يقبع يقبلون يقدرون يقر يقضون يقطن يقفون يقوده يقولها يقيمون
يقينا يكتبون يكتسب يكتفي يكتمل يكرم يكرهون يلادلفيا يلتفت يلتقط يلفت يلمه=movi يليبس يليس يليكس يماني يمت يمتاز يمد
يمرون يمس يملا يملكه يملكها يمنحك يمنعه يمنيون يمينا يمينه يميني يمينيه ين يناسب ينافس ينامون ينبض ينجو ينحدر ينخفض
يندا يندرج ينسب ينشا ينشط ينصب ينطق=pronounc ينطوي ينعكس=reflect ينفي ينقذ ينقسم ينقطع ينقلب ينكس ينكما ينيت ينيك
ينين يهدا يهدي يهربون يهزم يهمك يهمه يهوذا يواجهها يواجهون يوان=yuan يوت يوثق يوجين يوخذ يوذي يورانيوم يوزع
يوصل=connect يوصي يوغوسلافيا يولم يولمني يومان يومهم يون يونا يونارد=leonard يوناردو يونانيين=greek يونج يونيون يويد
يي
3.5: access action ad africa after ahmed air also american analysis any app apple association baby been before bein
big blog body business cc china city club color come control could country da december des die digital dna download
du dubai east end es est face family feel final find fm font foundation full game girl global government green happy
health heart help her home hot human ii il image index india info ios ip iran january japan john jordan june king
ksa last law lebanon les light line link listen little london look lost ltd ma magazine make max men middle mohamed
money most mr ms museum na name national need net network night november october off office oh old only park photos
place play please plus pm point pro public qatar que read real right roman sa say school search security see service
she size sms social society software some south space sport sports st state street style super system take te team
technology tell text than their then there think three through title today top true united university usa usb use
view vpn want war water way where which white why windows woman women work wwe year years ء اباس ابالي ابايهم
ابتداءا ابتسام ابتسمت ابتعدت ابتكارات ابجديه ابحار ابحر ابدت ابدع ابدوا ابرار ابرام ابراهيمي ابرمت ابصار ابطاء ابعث
ابق ابقار ابناءه ابناينا ابنايي ابنتك ابوابه ابوبكر ابولو ابوين ابيان ابيع ابينا اتاتورك اتاحت اتالم اتبعت اتبعه
اتبعوا اتجاهين اتخذته اتخذتها اتخذها اتخذوا اتخلي اتركها اتركوا اتريد اتريس اتزوج اتساع اتسايل اتستطيع اتسمت اتسون
اتسيو اتطلع اتظاهر اتعجب اتفقت اتفقوا اتفهم اتقل اتقن اتلانتا اتمناه اتنسي اتنفس اتوجد اتوقف اتون اتينا اثارا اثارها
اثقال اثنتي اثيوبي اجازات اجتاحت اجتاز اجتماعيين اجتمعوا اجتهاد اجداد اجدد اجراس اجراوها اجرب اجزم اجلاء اجلت اجمالا
اجهات اجهته اجهتها اجهوا اجود اجيبي اجيد احادي احافظ احبت احبهم احتاجك احتج احترامه احترق احتضان احتلالها احتمالا
احتوت احتياجاتهم احثه احثين احداثها احداهن احدنا احذروا احرارا احراز احرزت احزن احساسي احصنه احضان احظنا احظوا احق
احكاما احكم احلامه احلامهم احمال احمديه احواض اخا اخاك اخبارا اخبارنا اخبرتها اخبركم اخبرها اخبروني اختاري اختباء
اختبارا اختبر اختتم اختتمت اختراعات اخترق اخترنا اختصارا اختصاصي اختطف اختطفت اختفوا اختلال اختلفوا اختيارهم
اختياريه اختيرت اخذا اخذته اخراجها اخرجوا اخرق اخسر اخشاب اخضاع اخطانا اخفاق اخفقت اخلال اخواتي اخوانه اخوانهم اخوته
اخوها اخوي اخوين اخيار اخيرين ادا اداريين ادانته ادايه ادايها ادخله ادراجها ادرت ادرج ادره ادعم ادعوكم ادغال ادمز
ادموند ادمي ادهم اديسون اذاعات اذربيجانيه اذكار اذنك اذنه اذني اذهبوا اراقب اراقه ارايت ارايه ارايهم ارباحا اربادوس
ارباع اربح ارتاح ارتباطها ارتبطت ارتداد ارتدت ارتفاعات ارتفاعه ارتفاعها ارتقاء ارتكبتها ارتكبها ارثوذكس ارجوا
ارجواني ارخبيل اردنيون اردو ارزين ارساء ارسطو ارسن ارسو ارسيه ارضك ارضها ارضهم ارغا ارفعوا ارقا ارقت ارمي ارنولد
ارني ارهابيا ارهاق ارواحنا اروح اروميه اريحا اريده ازالته ازدهرت ازوا ازواجهم ازواجهن ازيد اسات اساسها اساقفه اساله
اسبابه اسبابها استبداله استبدالها استبدل استبدلت استثماري استثمر استثناييا استجابات استحاله استحداث استحسان استحضار
استحوذ استحوذت استخباراتيه استخدامهم استخدمته استخدمتها استخدمنا استدعت استدلال استر استسلمت استشهاده استضافتها
استطاعتي استطاعه استعاد استعان استعد استعداده استغاثه استغفار استغفر استغلت استفادت استفزاز استفسارات استقامه
استقباله استقل استقلت استمتعت استمتعوا استنتاجات استند استنزاف استولت استولوا استيجار استيطان استيقاظ اسجل اسحق
اسراع اسسه اسعاد اسفار اسفله اسفي اسكا اسكتلندا اسلامه اسلحتهم اسلكي اسلكيه اسلوبا اسلوبك اسلوبي اسماعيلي اسماه
اسمحوا اسمعك اسمعها اسمهم اسناد اسهال اسوه اسيرا اشاروا اشباع اشباه اشتباه اشتدت اشتراكات اشتراكيين اشتراها اشتركت
اشتعلت اشتملت اشجع اشر اشعاعات اشعري اشعلت اشفق اشكالا اشكاله اشكاليه اشلاء اشلي اشميزاز اشنطون اشوريين اشي اشيايي
اصابتها اصابتهم اصابعه اصابك اصابني اصابها اصابهم اصبت اصح اصدارها اصدره اصدقاءك اصدقايها اصدقايهم اصرت اصطدمت
اصطياد اصعده اصقه اصليون اصم اصمت اصوله اصوليه اضافتها اضحت اضر اضرابات اضرارا اضرحه اضطررت اضطروا اضفت اضلاع اضمن
اضيق اطاح اطاحت اطالب اطاله اطروحه اطفالي اطلا اطلاله اطلعت اطلقته اطلقه اطله اطمين اظلم اظنه اظهروا اعادته اعادتها
اعاره اعالي اعباء اعبه اعبيه اعتادوا اعتبارهم اعتبرته اعتبروا اعتدال اعتراضا اعتراضات اعترافا اعترضت اعتزل اعتقادي
اعتقالهم اعتقدنا اعتقدوا اعتقلوا اعتماده اعتناء اعتناق اعجابكم اعجابه اعجاز اعجبت اعجبتني اعجبك اعدادا اعدادات
اعداده اعدادها اعدامات اعدايه اعدته اعدك اعدم اعراب اعراس اعزايي اعشق اعصابي اعضايه اعطاك اعطانا اعطاني اعطاها
اعطتني اعطنا اعطوا اعطيه اعقبت اعلا اعلامنا اعلانا اعلانه اعلانها اعلمك اعلموا اعمالي اعوان اعيدوا اعيه اغا اغادر
اغار اغانيه اغبي اغتيالات اغراق اغرق اغرقت اغسل اغصان اغلاقه اغلاقها اغلقوا اغنام اغنيته افاعي افتاء افترضنا افتقد
افتقدك افراط افرح افرع افرغ افساد افسد افشل افصح افعالك افعاله افعالهم افقي افكارا افكارها افلات افلاطون افلامه افلح
افندي افه افهمه افيون اقابل اقبالا اقتباسات اقتبس اقتصادها اقتصر اقتصرت اقتناء اقتنع اقدار اقدامنا اقدامهم اقدس
اقدمت اقرباء اقرر اقصاه اقطاب اقعنا اقعيا اقفا اقفل اقفه اقفين اقليميا اقم اقمشه اقنع اقود اكاد اكادير اكتاف اكتسب
اكتشافها اكتشفنا اكتشفوا اكتفي اكتفيت اكتملت اكثار اكده اكرام اكرهك اكسب اكسفورد اكسل اكلمك اكلها اكواب اكواخ اكواد
الاي الباب البانيه البط التفاف التقاء التهاب التهابات التو الجر الحان الدا الدر الدك الذ الرز الرش الزامي الزم الشد
الشم الصح الصم العش الغا الغاز الفت الفخ الفه القش الكترونيات الكر الكس اللص المانيا المس المع الوم الومنيوم الون
امارس امازيغ اماما اماندا امبارح امبرياليه امبير امتدادا امتلات امثالك امجد امريكتين امريكيتين امسح امسكت امسيات
امضت امضيت امعه امكانكم املاح املنا املي امميه امنع امننا امنها امهاتنا امهاتهم اموالك اموالنا امواله امورك اموري
امون امويين اميرا اميريه اميلا اناره انبا انبعاث انتباهك انتباهي انتبهوا انتحر انتداب انترنيت انتشاره انتصاب انتصرت
انتظاره انتظرك انتظرنا انتعاش انتفاضات انتقالات انتقاله انتقاما انتقاييه انتقلوا انتمي انته انتهاكا انتهيت انتهينا
انتو انتوا انثروبولوجيا انثويه انجازه انجب انجزت انجلس انجلو انجلينا انجو انجيلو انحطاط انحناء انخفاضا اندري اندريس
اندفاع اندلسي اندلع انديز انزلاق انزلت انزله انساب انستقرام انسجام انسحبت انشاءات انشايه انشايها انشاييه انشطتها
انشق انشوده انصاره انصت انصرف انضممت انضموا انطباعا انطباعات انطوان انعقدت انعكس انغام انفا انفاذ انفاسك انفاسه
انفاسي انفال انفجر انفراد انفس انفصل انفصلت انفق انفه انقاذه انقاذها انقذت انقذوا انقرضت انقسامات انقضاء انقلبت انكس
انكسار انمايي انماييه انواعا انوي انيتا انين اها اهتزاز اهتمامهم اهتمت اهدار اهدافا اهدافهم اهلهم اهميته اهور اهي
اهيا اواسط اوافق اوامره اواني اوبراين اوبك اوتي اوثق اوجد اوديسا اوديه اور اوراقه اورو اوروبيون اوزان اوس اوستن
اوسطيه اوسمه اوصاف اوصت اوضاعهم اوطان اوغلو اوفي اوفياء اوقيه اوكسجين اوكلاند اولادك اولادها اولادهم اولايك اولد
اولغا اولم اوله اوليا اونيل اياب اياته ايامها ايامي ايباد ايبولا ايتمانيه ايتو ايجب ايدت ايرث ايرفوكس ايرلندي ايست
ايستطيع ايسه ايطاليين ايعرف ايعني ايف ايفل ايقافها ايقونه ايكون ايلاند ايلد ايلينا ايمانك ايمانهم ايماني ايناس ايهم
ايواء باءت بابن بابه بابو بابويه باحثه بادب بارت بارض بارو بارود بارون بازل باستخدام باسط باسعار باسو باش باطله
باطنه باطنيه باعت باقون بالتعاون بالذات بالقرب بالمثل بالمقابل بالمناسبه بالنظر باله باندا باهت باهظ باهظه باهل باو
بايسه ببث ببدء ببيت بتر بتروليه بثت بثقه بثه بجزء بجلب بجيش بحاره بحبه بحت بحجر بحجز بحذف بحرا بحزب بحزم بحس بحظر
بحفر بحفل بحقك بحمد بحيرات بحيري بخطر بخطه بخفض بخور بخيت بخيل بدار بداه بداوا بدبي بدعه بدك بدمج بدنا بدول بدويه
بدين بذاك برادعي براغ براق براك بربر بربريه بربط برجر برده برضو برغوثي برفق برقه برك بركات بركان برلماني برمجيه برمي
برميل برهان برهه بروتينات بروج برود بروز بروستاتا بروفسور برونزيه بريدي بريطانيون برييه بزعم بزمن بزوغ بزي بسب بسبع
بستان بسن بسوق بشتي بشرب بشرح بشعر بشغف بشق بصدر بصراحه بصوره بصيره بضبط بضعف بضغط بطء بطاريات بطانه بطبيعه بطريق
بطش بطعم بطفل بطلق بطني بطه بطوليه بطون بطي بطيخ بعثات بعثت بعزل بعضنا بعضهما بعير بغاء بغزه بغزو بغسل بغضب بفخر
بفرح بفصل بفك بفكر بفهم بق بقاله بقت بقصر بقطر بقوا بقيم بكالوريا بكت بكتب بكتريا بكرا بكري بكشف بلادنا بلازما
بلاغات بلان بلح بلعب بلغاريه بلوط بليد بم بمحض بمده بمساعده بمسح بمقر بناه بنايات بنايه بنتاغون بنتي بنسب بنظر بنعم
بنفسجي بنقص بنكرياس بنكي بنكيه بنوا بهجت بهدم بهو بواب بوت بوتو بود بودي بوذا بوذيه بورا بورد بورش بورك بورن بوره
بوزن بوصف بوكر بوكو بولنديين بولو بوليه بومات بومه بويد بويل بيبر بيتس بيجي بيرت بيرك بيرل بيرم بيروفي بيروقراطيه
بيسبول بيست بيضاوي بيكو بيكي بيلو بينج تا تابعنا تابعي تات تاتين تاثرا تاخذنا تاخذه تاخرنا تاديبيه تارا تاركه تاركين
تاريخا تاريخهم تاسف تاقلم تاكدوا تاكله تاما تاملات تاميل تانيا تاويل تايبيه تايلانديه تايلند تبادر تباطو تبالغ تبالي
تبحر تبدل تبدوا تبرد تبرعت تبريه تبسيط تبكين تبن تبنت تبول تبي تبييض تتاح تتار تتالم تتبعه تتجمع تتجنب تتجول تتحدي
تتداخل تترتب تتركه تتزايد تتساقط تتسرب تتشابه تتشارك تتصاعد تتضح تتعب تتغذي تتفاوت تتكاثر تتلاشي تتلخص تتماشي تتمركز
تتمسك تتمه تتنازل تتنفس تتوافر تتوالي تتوجه تتوسع تثقيف تجادل تجاريا تجاعيد تجاهك تجاهلت تجاهلها تجاهه تجاهها تجاوزه
تجاوزها تجتاح تجدهم تجدوا تجدون تجدي تجدين تجر تجرا تجربتك تجرح تجريم تجعلهم تجفيف تجميعها تجنبها تجني تجهز تجوال
تجوب تحاكي تحالفا تحتسب تحتضن تحتم تحتويه تحث تحجب تحدثني تحديده تحذيرا تحرص تحري تحريات تحريف تحزن تحسبا تحسنت تحصد
تحصلت تحصين تحضيريه تحط تحفز تحفيظ تحقت تحكمها تحلي تحليلا تحليلها تحليلي تحملت تحميله تحميلها تحولها تحولوا تحوم
تحويلات تخبرني تختبر تختبي تختصر تختلط تخجل تخرب تخرجه تخرجون تخطت تخفض تخفيه تخلط تخلوا تخوف تخويف تخيلي تخييم
تداولا تدخله تدريبا تدريبه تدريبهم تدريج تدعمها تدعيم تدفعه تدفقات تدفن تدق تدلي تدني تديره تذبح تذبذب تذكرنا تذكرها
ترا ترابي تراجعا ترافق تراك تراكمت تراهم تراوحت تراويح تربت تربطها تربيت ترتديه ترجي ترجيح ترحيبا ترديد ترسانه
ترسلها ترشحه ترشيحه ترعرعت ترف ترفيهي ترقد ترقي ترقيم تركزت تركض تركمان تركمانستان تركهم تركيبات تركيبها ترهيب ترو
تروا تروج تروح تروق ترول ترومان ترويه تريدها تريفور تريني تزاما تزامات تزاماتها تزامها تزاوج تزخر تزدهر تزعج تزل
تزمت تزن تزهر تزوجها تزييف تزيين تساءلت تساعدنا تساعدهم تساله تسببه تسببها تستبعد تستر تستريح تستسلم تستضيفها
تستطيعون تستطيعين تستقطب تستلزم تستلم تستمد تسجيلا تسخير تسخين تسديده تسر تسربت تسريح تسريحه تسعدني تسعون تسكت تسللت
تسلمت تسمعه تسمعون تسهم تسهيلات تسود تسونامي تسوي تسي تشا تشافيز تشاك تشان تشانغ تشاو تشاوم تشتعل تشتغل تشتكي تشتهي
تشتيت تشد تشدد تشرشل تشرفنا تشريد تشعرك تشعرون تشعل تشغيله تشغيليه تشفي تشق تشك تشكر تشكو تشكيلي تشلسي تشنج تشنجات
تشهدها تشوف تشوهات تشوي تشيس تشيكيه تصاحب تصادف تصاعدت تصالح تصبحون تصرفاتك تصرفاته تصرفه تصريحا تصريحاته تصطدم تصعب
تصغير تصليح تصنيعها تصوت تصوره تصوف تصويرها تصويري تضارب تضاريس تضامنيه تضبط تضحي تضخيم تضررت تضعها تضليل تضمين تضيء
تضييع تطال تطاول تطبع تطبيقا تطبيقي تطرد تطلبه تطمح تطوان تظلم تظنون تعاملات تعاملنا تعاونت تعبد تعبيرات تعبيره
تعبيريه تعتبره تعتبرها تعتقل تعتني تعثرت تعج تعجبك تعجبه تعدت تعددت تعدل تعديله تعديلها تعرضنا تعرضهم تعرفنا تعرفني
تعري تعريب تعريفيه تعزف تعسفي تعشق تعصف تعطلت تعطيها تعطيهم تعظيم تعلقت تعلمته تعلمني تعلمها تعلمي تعلمين تعليقه
تعليما تعليمها تعليمهم تعم تعمق تعميق تعهدت تعودنا تعودوا تعوض تعيشها تعيينات تغذي تغرب تغريداته تغطيتها تغفر تفاجا
تفاجات تفارق تفاصيله تفاعلا تفتخر تفترض تفتقد تفحص تفخر تفرضها تفرغ تفسيرها تفصيلا تفضح تفضلي تفقده تفقدوا تفكك
تفكيره تفكيرهم تفلت تفلح تفهمني تفهمه تفهمها تفوح تفي تفيض تقاء تقاس تقال تقبض تقبله تقدرين تقديره تقديري تقديريه
تقديس تقديمهم تقراه تقريبيه تقصر تقطها تقفز تقفل تقلع تقهر تقوده تقومين تقويض تقيس تكاتف تكافح تكافل تكتبه تكتبها
تكتسب تكتم تكتيكي تكررت تكرهه تكريت تكريمه تكف تكلمنا تكلموا تكلمي تكنولوجيات تكهن تكوينها تلا تلامس تلاه تلتفت
تلتها تلد تلزم تلعبه تلفت تلفزه تلفظ تلفون تلق تلقاه تلقاها تلقيح تلقيه تلقيها تلم تلميح تلميذه تليفزيوني تمارسه
تمارسها تماشيا تمتعت تمتلكها تمتلي تمثله تمثيلا تمركز تمزح تمسح تمكنه تمكنها تمكنهم تملكون تمنحها تمنوا تمهيد تمهيدا
تمهيدي تمور تمول تمويلها تمويه تميزا تن تناسبك تناظر تناغم تناقص تنانين تناولوا تنبا تنبت تنبوات تنتصر تنتظره تنته
تنتهك تنجب تنجز تنجو تنحدر تنحصر تندم تنديد تنزف تنزه تنسب تنسحب تنشرها تنشي تنشيه تنصح تنضج تنظف تنظمه تنظمها
تنظيما تنعكس تنعم تنفجر تنفصل تنقص تنقطع تنقلب تنقيه تنكسر تنهض تنوعا تنوعت تنويع تهابات تهانينا تهبط تهتز تهدم تهزم
تهمل تهمني تهوي تهيج تهيمن تواجدت تواجدها تواجدهم تواجهه توافد توايم توباغو توتي توثق توجب توجت توجل توجهه توجيهها
توجيهي توخي تودع تورم تورونتو توريد توزيعه توسط توسعت توسل توصلنا توصي توصيف توضيحي توطيد توظف توغل توفت توفرت توفره
توفرها توفوا توقفنا توقيعات توقيعه توقيعها تولوا توليت توما تومسون تونسيون تونغ تويته توين تيان تيتو تيرا تيرنر تيسر
تيمي تينا ثارت ثالوث ثامر ثايره ثبتت ثبوت ثروته ثقافتنا ثقافتهم ثقته ثقتهم ثقتي ثقفي ثقيلا ثكنات ثكنه ثلاثمايه
ثلاثينات ثلاثينيات ثمارها ثوبا ثوبه ثيابي ثيران جاءني جاءه جات جادل جارك جاكلين جاكوبس جال جالكسي جام جاما جامد
جامعيين جانبهم جانفي جاهدين جاهلي جب جباره جبراييل جبرين جبين جثمانه جحا جدان جدتك جددت جدليه جدوله جذبت جذريا جذعيه
جذوره جذورها جرا جراحات جراد جرايمه جربي جرجس جرحا جرذ جرذان جرش جريء جريحا جريس جرينتش جزار جزاكم جزاين جزيين جسدا
جسيم جعفري جعلتنا جعلتني جعلتها جفن جلاد جلالته جلبه جلسنا جلل جلود جليديه جليله جلين جما جماجم جماعته جماعيا جمالك
جمالي جمر جمره جمعتها جمه جمهوره جمهورها جمهوريين جمود جناحي جنازته جنايه جنبه جنو جنوبيين جنودا جنودنا جنيها
جهاديين جهازه جهازي جهتها جهدنا جهده جهدي جهراء جهز جهني جهودا جهودنا جهين جوابا جوالات جواله جوامع جوانا جوبز جوديث
جوردون جوري جوزاء جوس جوقه جوكر جولاني جولد جوليو جونج جوه جوهريا جوهنا جويليه جيا جيان جيبسون جيبي جيتس جيجابايت
جيجي جيدين جيرالد جيراننا جيروم جيزان جيسون جيشنا جيفارا جيك جيلا جيليان جينيفر جينيه جيهان جيولوجيا جيولوجيه حاجتنا
حاجتها حاجتي حاجزا حادا حارا حاربت حارثي حاسبات حاسبه حاسس حاسوبي حاسوبيه حاشده حاشيه حافظوا حافلا حاكما حالاته
حالتهم حاملين حاولي حايزه حبسه حبشه حبشي حبنا حبهم حبيبتك حبيت حته حثها حجازي حجوزات حجيج حدس حدنا حدودا حدودنا
حدوده حديثك حديثنا حديثها حذرين حذفت حذفها حذيفه حرارته حرارتها حربه حربها حربين حرث حرصت حركت حرمت حريته حريتي حريص
حريصه حرينيه حزبا حزبين حزنه حزني حساباتك حساباته حساباتهم حسابنا حسابهم حسابيه حسبت حسبنا حسره حسكه حسناء حسون حسيب
حسيت حسيمه حشر حشو حصانا حصدت حصولهم حصون حضورا حضوركم حضورهم حط حطت حطم حطمت حظها حظيره حفتر حفريات حفص حفظت حفظها
حفيظ حفيظه حققته حققتها حققنا حققها حققوا حقنه حقوقك حقوقنا حقيبتي حقيقتها حقيقيون حكرا حكمهم حكموا حكه حكيما حكيمه
حلبي حلقت حلقي حلل حلمنا حلوا حلولا حليمه حليه حماقه حمايتهم حمرا حمره حملتك حملوا حموضه حميميه حناء حنجره حنفيه
حنيف حوارا حواريه حواف حوافز حوران حوزته حوزتهم حياتهما حياديه حيان حيت حيته حيزا حيض حينذاك حينه حيويا خاتمي خادما
خارجين خاسره خاسرين خاشقجي خاصته خاصين خاضع خاطفين خاف خافت خافيير خالته خالدا خالديه خالف خامات خامسا خايفون خبث
ختاما ختامي ختاميه ختمت خجلا خد خدش خدماته خدمتك خذها خراف خرافي خرب خربت خربه خردل خرده خرسانه خرقا خرم خروجها
خسرته خسوف خشن خشنه خصال خصخصه خصمه خضراوات خضره خطاء خطاه خطبته خططا خططنا خطفت خطيبته خطيبها خفافيش خفر خفضت خفف
خفه خفيفا خلسه خلطه خلعت خلفنا خلقا خلقك خلقها خلقهم خلقي خلقيه خلوه خليلي خلينا خماسيه خمسينات خمسينيات خمول خنادق
خنق خواجه خور خورين خوفك خوفه خوفي خيارين خياله خيرت خيزران خيم داخلنا دارجه دارسي دارسين داروين داري داريل داعمين
داغستان دافعا دافعت داك داكار داكوتا دالتون دامي داميان دانتي داه داو دايع دايلي دبا دببه دبر دتك دخلا دخلنا دخلها
دخولهم دخولي دراستك دراغون دران دراهم دربه درقيه درمان درو دروز دريد دريك دستوريا دسم دش دعامه دعاني دعمك دعوتك
دعوتها دعوتهم دعوتي دعويه دعيني دفاتر دفعات دفعته دفعنا دفعني دفعهم دفعوا دفنه دك دكا دكان دماغك دماغه دمشقي دمع
دمعه دموعي دن دنانير دنيس دهس دهم دهني دواجن دوادمي دواره دواسر دواعش دواوين دوايت دواييه دوجلاس دود دودج دورتها
دوريا دورين دوغ دوغلاس دولا دولاب دولتنا دولته دولتهم دومينيكان دونا دونت دونغ دونهم دويتشه دويه ديالي ديبي ديجيتال
ديره ديفوار ديكسون ديلان ديمتري ديمقراطيين ديناصور دينها دينو ديوانه ديوانيه دييجو ذ ذاتك ذاكرتك ذاكرته ذاهبون ذر
ذراعه ذرعا ذروته ذكراه ذكرتها ذكرك ذكرياته ذكرياتي ذكوري ذكوريه ذكيا ذم ذمار ذنبك ذهابه ذهنك ذهول ذوو ذويهم ذيذه را
راثي راثيا راثيه راجح راجعت راحتك راحله راحمين رادلي راديكاليه رازق راسيه راشده راشيل راضين راع راغبه رافت رافدين
رافضا رافق رافقت راق راقص راقصات راكان راكبا رالي راما رامبو رامجها رامزي راميريز راميل ران راند راندي رانز رانشيسكو
راني راها راهبات راهبه رايا رايات رايجه رايح رايحته رايحتها رايدر رايلي رايم رايموند رباح ربان ربانيه ربطها ربها
ربوع ربيعا ربيعي رجاءا رجالات رجالنا رجالها رجعنا رجعي رجلك رجله رجوله رحاله رحبوا رحت رحلتك رحلتها رحمها رحيق رحيلك
رحيما ردك ردوا ردي رديء رذاذ رزان رزقه رسالتها رسايله رسميين رسولا رشا رشات رشاه رشحت رشيده رشيدي رصاصات رصيده رضاه
رع رعايا رعايته رغب رغبتهم رغوه رغيف رف رفات رفاه رفضهم رفعوا رفقاء رفيقه رفيقي رقاب رقابيه رقبته رقبتي رقصات رقمه
ركايز ركعه ركوع ركيزه رلماني رماح رمان رماه رمسيس رمله رميا رميت رن رناندو رنسيس رهط رواجا رواسب روايتها روبرتس
روبرتو روبل روبيرت روبيرتو روتوكولات روتيني روتينيه روجرز روحا رودريغو رودواي روري روزفلت روسو روفر روكس روكي رول
رولاند روميرو روناي رويد رويدا رويز ريا رياسته رياضيا ريتش ريتشموند ريتشي ريتني ريتويت ريتين ريثما ريجينا ريختر ريدج
ريدك ريدمان ريديه ريستون ريغان ريفر ريفيرا ريقهم ريقين ريموت ريمون ريمي رينس رينولدز ريهام رييسين زارت زارته زارتي
زارها زاري زاك زام زاما زامل زاميه زاهد زاهر زايرين زبادي زباله زبد زبيدي زحل زخارف زعبي زعتر زعيما زغلول زفافها
زقازيق زقاق زكيه زمر زمزم زملايك زملايهم زمنا زمنيا زناد زنجبيل زنك زهايمر زهد زهران زهراني زواجهما زوارق زوجا
زوجاته زوجاتهم زورا زول زوي زويل زيا زيارتنا زيارتي زيبق زيتونه زيتيه زيجات زيدي زيديه زير زيرو زيه زيورخ زيوس سا
ساء ساءت ساب سابا سابدا سابقي سابك ساجد ساحق ساخنا سادي ساركوزي ساسكي ساطع ساعدتني ساعده ساعدها ساعدوا ساعدوني ساعود
سافعل ساقط ساقطه ساقه ساقول ساقي ساقين سالبه سالتك سالتها سالتهم سالك سامراء ساموراي سانا ساند ساندرز ساوث ساي سايكس
سايلا سايمون سباستيان سبايدر سبايك سببك سببين سبحانك سبسي سبورتس سبونج سبيرز سبيعي ستارك ستاره ستانتون ستايل ستتمكن
ستتوقف ستجده ستجدون ستحتاج ستحدث ستحل ستخسر ستدخل ستذهب سترسل ستزيد ستساعد ستستخدم ستسمح ستشعر ستشهد ستعرف ستعقد
ستعيش ستفتح ستقام ستنتهي ستور ستورم ستوفر ستوك ستي ستيشن ستيفاني ستيفين ستينيات سجلوا سجنا سجينا سحاق سحاقيات سحايا
سخرت سخونه سدر سده سدي سذاجه سراحها سراويل سراييفو سرحان سرداب سرعته سرعتها سرقتها سروال سريا سريانيه سريره سريريه
سطحه سطوع سطوه سطيه سعادتها سعدون سعها سعوديا سعيه سعيهم سفاري سفرك سفري سفك سقراط سقطري سقطوا سقوطه سقوطها سك
سكاكين سكريات سكنت سكوتي سل سلا سلاحه سلالات سلاما سلامته سلامي سلبت سلس سلطانا سلطانه سلطتها سلفيين سلكيه سلمنا
سلموا سلمون سلميا سلوفينيا سلوكا سلوكي سلوكيه سلوم سليماني سماد سماعها سماك سمان سماها سمبسون سمحتي سمحوا سمسم سمعتم
سمعتهم سموه سميك سميكه سمين سناتور سنان سنبقي سنتا سنتان سنتحدث سنتر سنته سنتي سنجار سنجد سنحاول سنحت سندريلا سنو
سنواصل سنوسي سواءا سواتر سوريات سوزا سوزانا سوط سوفياتي سوقيه سولو سولومون سوليفان سوم سومريه سونج سونيا سوير سياخذ
سياديه سياراتهم سياساتها سياسته سيب سيباستيان سيبيريا سيت سيتحول سيتمكن سيث سيجري سيجلب سيحل سيدا سيدان سيدخل سيذهب
سيراليون سيرج سيرجيو سيرغي سيرو سيرين سيزيد سيستاني سيستغرق سيشارك سيشكل سيشهد سيصدر سيطرتهم سيطروا سيطلب سيعرض
سيعرف سيعقد سيعودون سيغير سيفا سيفعل سيفعلون سيفه سيفوز سيقام سيقان سيقود سيقول سيقولون سيقومون سيلعب سيلفر سيلي سيم
سيمر سيموت سينيه سيواجه سيوفر سيوله سييات سييرا شاديه شاركونا شارل شاسع شاعرا شاغل شاف شاكله شامخه شاميه شانا شانك
شانهم شانيل شبابها شبابيك شبحا شبر شبك شبل شبهه شبونه شبوه شبيبه شبيها شتايم شجاعا شجعت شجيرات شح شحاته شحاده شحم
شخصان شخصيتها شداد شددت شراع شراييه شربت شربه شربيني شرتك شرج شرحت شرحه شرحها شرطا شرفا شرفات شرفي شرقاوي شرقيين
شركتنا شركته شرور شريطه شعارنا شعبك شعبيا شعبيته شعرنا شعروا شعوذه شعورهم شغال شغلت شغلها شغور شفاعه شفته شفتيك شفه
شقاء شقرا شقوق شقيقتها شكرك شكك شككت شكلك شكلهم شكلوا شكلي شكليه شلبي شلها شلوا شلون شملهم شميت شميدت شنتها شنطه شنق
شنقا شنقيطي شنها شنوده شنيع شنيعه شهدته شهدنا شهدها شهرته شهوات شواء شوارعها شواهد شوايب شوب شور شوربه شوطا شوفان
شوقا شوكولا شوكي شومان شوهدت شيبان شيباني شيخا شير شيراز شيرازي شيرت شيرمان شيري شيطاني شيفا شيفره شيفو شيقه شيكل
شيل شيم شييان شييين صابرين صاحبك صاحبنا صادف صادفت صادقت صادم صادمه صارخ صارخه صاروخا صافره صالحات صالحها صام صامد
صانعو صانعي صايا صايب صايه صبا صباحك صبار صبور صحت صحتي صححه صحون صخب صدا صدريه صدقوا صدقوني صدقي صدقيني صدم صدوره
صدوق صديقاتها صديقنا صديقين صراعا صربي صرخ صرخات صرع صرفت صريه صعودا صعيدين صغارا صغره صفتي صفحتك صفحتي صفد صفدي
صفهم صفو صفوفه صفوفهم صفوي صفويه صفي صفيه صقليه صلاتي صلاله صلتنا صلتني صلته صلني صلها صليبيين صليت صماء صمامات صمته
صمغ صممه صموييل صنعتها صنعوا صنفت صنوبر صهر صوتنا صوتهم صوتوا صودا صورك صورهم صوري صول صولنا صولي صومالي صيادون صيته
صيحات صيدلي صيدليات صيره ض ضاءات ضابطا ضابطه ضاربه ضاريه ضاعه ضاق ضاقت ضال ضالع ضاله ضايل ضايي ضحاها ضحاياه ضحله
ضحيته ضخامه ضدك ضربته ضربها ضريبي ضعفت ضعفه ضعفي ضغطا ضغطت ضفادع ضلاله ضلكم ضلوع ضمنت ضمني ضمنيا ضمه ضميرك ضواحيها
ضيعت ضيفا ضيقا طابعا طابعه طابقين طاحونه طارت طاريات طاطس طاعات طاعته طاقتي طالبين طاله طانه طاولات طايرته طايي طباخ
طباع طبري طبعت طبقت طبقيه طبل طبيبك طبيعيين طحن طحين طرات طرايق طرطوس طرفا طرقا طريفه طريقتك طريقتها طريقتي طريقتين
طريه طعامه طعمها طغي طفلان طفلي طفولتها طفيل طفيلي طق طلابه طلاقه طلايع طلبته طلبتها طلحه طلعه طليق طمع طنا طنطا
طنطاوي طهاره طهر طوابع طوابير طوارق طواف طوبي طوطه طوعا طولا طيره طييا ظالمه ظاهرا ظاهري ظاهريا ظايفهم ظبط ظروفه
ظفار ظللت ظله ظلوا ظنك ظنوا ظني ظهروا ظهورنا ظهورهم ظواهري ظيفتها ظيفي ظيفيه عاتقها عاجزا عادلا عاديون عازل عازله
عاشها عاصمتها عالج عالقا عالقين عالمك عاليتها عامره عامري عاملي عامها عامود عانوا عانيت عاهرات عاوزين عايشين عايض
عايمه عبادات عبته عبدالكريم عبدالملك عبدالمنعم عبدالوهاب عبدك عبدو عبرها عبس عبها عبوا عبيا عبيدا عبيدي عتمه عثات
عثمانيين عجرم عجمان عجينه عدس عدلت عدواني عدوك عدول عدونا عدوهم عدويه عديمي عراب عراك عرايس عرسال عرشه عرضوا عرضي
عرفتك عرفتهم عرفها عرفي عرفيه عروضا عروه عري عززت عزمه عزمي عزوجل عزوز عزيزا عساف عساك عساه عسيري عشبه عشرينيات عشنا
عشواييا عشيقه عصري عصفت عضليه عضويته عظميه عفاف عفريت عفرين عفه عفوي عقابا عقاد عقدي عقلا عقلها عقليات عقم عقيم عكر
علاقاته علاقاتها علاقتهم علانيه علاوي علبك علتم علتها علكم علمانيين علمتنا علمها علمهم علومه علوه علياء عمالي عمتي
عمدت عمرنا عمقا عملتها عملياتها عموديه عموله عمير عناد عناكب عنتر عنزه عنفا عنوه عنيزه عواد عوارض عوام عودا عودتك
عودتنا عودتي عوره عونا عياد عياض عيبا عينان عيناها عيونها غات غارديان غارق غاشم غاضبون غاضبين غالبيتهم غاليا غامضا
غامق غان غاني غايبا غبت غتنا غجر غدت غراهام غرايب غربيون غرس غرفتك غرقا غرير غريزه غريس غزا غزاره غزير غساله غض غضبت
غطت غطس غفار غلب غلبه غلطان غليان غمار غمر غن غنت غنوشي غنيم غو غوانتانامو غوردون غوريلا غوريون غولد غوميز غيابك
غيابها غيابي غيت غيتار غيتس غيروا غيل غينيس فاتك فاتوره فاحش فاحشه فاخذ فادح فاروق فارين فاسق فاضح فاضله فاضي فاظ
فاعلين فاكس فامر فاو فايته فايد فتات فتاوي فتيان فجاء فجرت فجور فجيره فحتي فحوص فحين فخامه فخرا فخرج فذهب فراء
فراشات فراشه فراعنه فراغات فراوله فراي فرجه فرخ فرش فرضا فرضيه فرعا فرعونيه فرغ فرغم فرقان فروه فريقان فزت فزنا
فساتين فستق فسحه فسخ فسد فسيح فشلا فشله فصار فصلا فصيح فصيله فضايح فضاييات فضلات فطري فطريات فعاد فعند ففيه فقبل
فقتل فقدم فقرا فقل فقيد فقيل فكاهه فكه فلاحه فلاحيه فلاي فلبيني فلتر فلدي فلست فلسفي فلسفيه فلكل فلين فمات فمع فمها
فنانون فنجد فنزويلي فنزويليه فنلنديه فها فوارق فوتوشوب فوتوغرافيه فوجد فوده فورمولا فوزان فوقي فولر فوهه فياض فيت
فيتامين فيتامينات فيتنام فيتناميه فيرا فيرن فيروسي فيزياييه فيضان فيفي فيلي فيم فيهن فيو قاءه قابلا قات قاتلا قاتلوا
قاحله قادتنا قادته قادتها قادها قار قاربت قاريه قاضيا قاطنين قالو قالوه قامو قاه قاوم قاومت قايدنا قايدها قايك
قايمون قاينا قايها قاييه قبح قبس قبضت قبضته قبطي قبلات قبلكم قبو قبولا قتاده قتلته قتلنا قتهم قتيبه قحطان قداسه
قدانه قدته قدراته قدراتها قدراتهم قدرتنا قدرك قدرنا قدسيه قدميك قدميها قديسه قذاره قراته قراري قرانا قربا قربان قربك
قربها قرحه قرصان قرطاج قرطبه قرف قروش قريتها قريتي قزوين قس قسرا قسريه قسطنطينيه قسمت قسنطينه قسيس قصتي قصرا قصره
قصي قصيبي قصيد قضاييا قضيتنا قضيتي قطاعين قطبيه قطرها قطريين قطعوا قطنيه قفازات قفنا قلبت قلتي قلقها قلقون قلقين قلل
قلمون قلها قلي قليوبيه قمان قمره قمري قناصه قناطر قنب قنص قنصل قنيطره قهاء قهري قهوتي قهيه قوا قواد قوامه قوامها
قواه قوبل قوتك قوتنا قوسين قوعه قوعها قولت قوموا قيادتها قياسات قياسيا قيامهم قيثاره قيروان قيما قيوم كابه كابور
كابيتال كاتالونيا كاترينا كاتم كاثوليكي كاحل كادر كاذبا كارا كاراتيه كاراكاس كارت كارثي كارد كارسون كارفور كاساس
كاسل كاسي كافرين كافيين كاكاو كال كالتي كالذي كامبردج كامبريدج كاملين كامن كاميروني كاميلا كانساس كايل كاينا كباقي
كباير كبح كبدي كبرنا كبسوله كبش كبيرين كتاباتي كتابيه كتبك كتبنا كتبهم كتفه كتمان كتور كتوريا كتيبات كتيريا كثيرات
كجم كحال كحوليه كخطوه كدا كدت كذبا كذبت كذبوا كراتشي كراش كرافت كرامته كراي كربونيه كربوهيدرات كرت كرتونيه كرتي كرست
كرش كرك كرمت كرمز كرمه كرنا كرنفال كرواتي كرواتيه كريا كريج كريشنا كريك كريكيت كساندر كسره كسري كسها كسوه كش كشخص
كشريك كشفه كشفيه كشك كشمير كطبيب كطريقه كعادته كعامل كعبي كعضو كغيره كفاءات كفاره كفاك كفن كفوا كفيف كقاعده كقايد
كقوه ككاتب كلاسيك كلاسيكو كلامهم كلاوس كلايد كلاين كلبا كلبي كلغه كلكتا كلماتها كلمتك كلمتي كلو كلور كليبات كليف
كليفلاند كلين كماده كمجموعه كمركز كممثل كمون كمي كميل كنانه كنب كنترول كندري كنسيه كنعان كنيس كنيه كهربا كوابيس
كواحده كوبرا كودي كورتني كوريين كوكبه كوكس كوكو كوكي كولاجين كولمان كولورادو كولومبوس كولومبيه كوليسترول كومار كومه
كونا كونان كونفدراليه كونو كويكب كيا كيبلر كيتو كير كيسي كيلر كيله كيلوغرام كينيث كينيه كيوتو كييبه لاتر لاجد لاجيون
لاحقا لادتها لارض لازا لازال لاستيك لاستيكيه لاسر لاسم لاسيما لاشي لاصقه لافت لافته لامبالاه لامه لانها لاهم لاهوت
لاو لايتي لايي لايين لبان لبثت لبست لبلد لبنانيون لبنك لبي لبيب لبيك لبينيه لتحقيق لتحل لتوه لجات لجميع لجهه لجين
لحب لحجم لحود لحي لخط لخوض لدات لدار لدانهم لدته لدكم لدمج لديات لدين لذكر لراس لرد لرفض لروح لسا لستم لسوف لسوق
لشاب لشرب لشي لشيخ لص لصحه لصد لصوت لصور لصيد لضعف لضغط لطالما لطب لطرح لطرد لطفا لعاب لعشر لعصر لغايه لغتك لغتي
لغسل لغنا لغوا لغويات لفتت لفرع لفصل لفظيه لفك لفن لقاحات لقبه لقصف لقصه لقله لقمع لقيس لكزس لكنا لكنت للا للاب للام
للبث للحج للخط للذي للرب للشك للصف للطب للكل للمره للون للي لمح لمحت لمحو لمست لمسح لمع لملك لمنح لميس لمين لندنيه
لنزع لنصل لنقص لنمو لنهر لهيب لوتس لوجستيه لوحيه لورنسا لوشستان لوف لوفي لوقا لوكس لولوه لولي لونج لونغ لونين ليامز
ليان ليبراليين ليتي ليثي ليحل ليد ليدي ليسا ليسو ليسوا ليغا ليقف ليكود ليمه لينش مابعد ماتزال ماتش ماتو ماتي ماتيو
ماجلان ماجور ماجي مادبه مارا مارتي مارتينيز مارثا مارسي مارسيل مارسيلو مارسيليا مارش مارلي مارلين ماروني ماريانا
ماريجوانا مارين مارينز ماريون ماساوي ماسبيرو ماسح ماسون ماض ماضيك ماعليك مافيش مافيه ماقبل ماكانت ماكدونالد
ماكدونالدز ماكو ماكياج ماكين ماكينات مالاوي مالح مالكيه مالنا مانجا مانحه ماهره ماوس مايتي ماير مايرام مايرز مايسمي
مايقارب مايكون مايلز مايلي مايمكن ماين مباحثات مباركا مبان مبتدي مبرد مبررا مبررات مبرره مبرمج مبسط مبسطه مبشر مبلله
مبهره مبهمه مبيت مبيد مبيض متابعته متابعون متابعي متابعينا متاثر متاجره متاع متاكدين متاهه متتاليتين متجانسه متجدد
متحد متحضر متحمسا متحولين متخذه متخلفه متداخله متدرب متدربين متدنيه متدين متدينين مترجمو متروك متزامنه متزايدا
متزوجات متسابقين متسارع متساو متسايلا متسع متسلسل متصلا متصلين متضاربه متضرر متضمنا متطابقه متعصب متعلقا متعمدا
متعمده متفايله متفجر متفقين متفوق متقاربه متقاعدين متقدما متقطع متقلب متقلبه متقين متكافيه متلاحقه متلقي متماثله
متماسكه متمردون متميزا متنازع متناقضه متناميه متناهيه متنبي متواجدون متوازن متوازنه متوافق متوجها متورط متورطا
متورطه متوسطي متوسطيه متوفرا متوقفه متوكل متولي مثار مثانه مثقال مثلكم مثمره مثول مجابهه مجادله مجاز مجاله مجالي
مجان مجبر مجتمعا مجتمعاتنا مجتمعاتهم مجديه مجرات مجرما مجريه مجلدات مجلسا مجلسي مجمده مجموعتنا مجندين مجنونا مجهر
مجهز مجهودات مجهولا مجهولون مجوس مجيب مجيده محاذاه محاسن محاط محافظا محافظتي محافل محامون محاولاته محاولتهم محاولين
محايد محبا محببه محبوبا محبين محتاجه محتجز محتجون محترفا محترمين محتواه محتواها محجر محد محدش محدودا محدوديه محراب
محرما محرومه محسنين محسوبيه محصله محصنه محصوره محضر محطمه محظوظا محظوظون محظوظين محق محقا محققا محققون محلا محلب
محلفين محمدي محمي محن محيطها محيي مخ مخارج مخاض مخاطبا مخالفا مخبا مخبز مختارات مخترق مختطفين مختل مخجل مخرجين مخروط
مخزنه مخططا مخطوط مخطيا مخفضه مخك مخيلتي مداح مدافعا مدافعه مدان مداه مداها مدبلجه مدحت مدخن مدخنين مددت مدربا مدرسا
مدرستنا مدرسته مدرعات مدرك مدركا مدركه مدعوما مدعيا مدعيه مدفعي مدفوعات مدفون مدمني مدمنين مدونون مديريات مديرين
مدينتك مدينته مدينتهم مدينتين مذ مذبح مذكراته مذكورين مذله مذنبا مذهلا مراسلون مراسلين مراعي مران مراهقات مراوغه
مراي مربحه مربعا مربعه مربوط مربيه مرتاحين مرتبات مرتديا مرتدين مرتديه مرتفعا مرتقبه مرتكبه مرتكبي مرجان مرجانيه مرر
مررنا مرضا مرضت مرغوبه مرق مركزيا مركزين مرهق مرهقه مرهون مروج مري مريب مرير مريره مريعه مزاجي مزارعون مزدهره مزروعه
مزريه مزعجا مزور مزيجا مزيل مسابح مساج مساحته مسارا مسارح مساعدتي مساعدين مسافرا مسافرون مسالمه مسامير مساهم مساومه
مساييه مسببا مسببات مستاجره مستبد مستبعد مستجد مستحق مستحقات مستدام مستشاري مستضعفين مستغرب مستقبلك مستقرا مستقلا
مستقيمه مستمده مستمعين مستنده مستنقعات مستوحي مستورد مستورده مستوطنون مسدود مسربه مسرعا مسرعه مسرور مسعد مسكنات مسلك
مسليه مسموحا مسموع مسميات مسنا مسول مسوولو مسووليته مسيحيا مسيرتها مسيله مسيولا مسيولون مسيولي مشابها مشاجره مشاري
مشاعرنا مشاعرهم مشاكلك مشاكله مشاكلها مشاكلهم مشاهدتها مشبك مشتاق مشتريات مشتقه مشجعه مشرحه مشردين مشرع مشروعها مشط
مشع مشعر مشغولا مشغولين مشقه مشكلته مشكور مشهدا مشوش مشوهه مشوي مشيا مشيط مشين مصاحب مصاحف مصاعد مصافحه مصحه مصحوبا
مصدق مصدوم مصرعه مصرعهم مصريا مصفاه مصفوفه مصممين مصورا مصورين مصيرك مصيرنا مصيرهم مصيري مضاربه مضاعف مضاف مضايقات
مضايقه مضبوطه مضخات مضطر مضطرا مضطره مضطرين مضغ مضغوطه مضلله مضمونها مضيء مضيعه مطابق مطاط مطبق مطبقه مطريه مطل
مطمين مطوره مطولا مطوله مطيره مطيع مظلومين مظهرا مظهرك مظهره مظهرها معارضا معاش معاقل معاكسه معاكم معالجته معانا
معاناته معاناتهم معاينه معبرا معتادا معتبرا معتدي معتز معتصمين معتقلات معتقلي معتمدين معجبا معجبه معجنات معجون
معدومه معدي معرفتك معز معزل معطل معطله معطي معظمه معقدا معكرونه معموره معن معنويا معهن معوض معياريه معيب معينا
معينين مغامر مغترب مغتصب مغردون مغرم مغرور مغريه مغفل مغفلين مغلف مغلقا مغلوطه مغموره مغناطيس مغناطيسيه مغيب مفاجيا
مفاده مفترس مفترضه مفرد مفرغه مفرق مفسدين مفصلا مفعمه مفقودا مفكره مفلس مفهوما مقاتلون مقار مقارن مقارنات مقارنتها
مقاضاه مقالاته مقالته مقالي مقامره مقايضه مقبلات مقبلين مقبوض مقتدي مقتنعا مقتنيات مقداره مقدارها مقدسا مقدسات مقدسي
مقدمتها مقدونيه مقررا مقررات مقرف مقرن مقره مقسم مقص مقطوع مقعده مقفل مقلب مقلد مقلوب مقلي مقليه مقومات مقيما مكارم
مكافات مكانتها مكبر مكبرات مكتبيه مكتسب مكتسبات مكتشفه مكتظه مكتمل مكتوبا مكث مكر مكرر مكرره مكرسه مكسرات مكلا مكلفا
مكمل مكملات مكن مكنت مكوث مكوك ملابسك ملابسهم ملابسي ملات ملاجي ملاذا ملاريا ملازمه ملاقاه ملاكم ملامحها ملبورن
ملتهبه ملتويه ملحد ملحدين ملحقات ملخصات ملزم ملعبه ملفا ملفت ملفوف ملكت ملكهم ملكيتها مللت ملموس مله ملهم ملهمه
ملوثات مليا ملياردير مليشيا مليونير مليونين مليونيه ملييا مماتي مماثلا ممارس ممارسته مماليك ممتازا ممتعا ممتلكاتهم
ممتلي ممتن ممثلات ممثلو ممثلون ممرض ممشي مملوء مملوءه مملوك ممنهج ممول مموله مميزين مناحي مناسك مناصره مناضلين
مناطقهم مناظرات منافقون مناقشته مناقشتها مناقصه مناهض منبج منتجي منتخبنا منتسبين منتظرا منتظرين منتمين منحته منحتها
منحهم منحي مند مندوبين منديل منزلهم منسي منسيه منشار منشغل منشق منصبا منطقتنا منطقته منطقتين منظار منظمين منعقد
منعها منغوليا منفردا منفصلا منقطع منكوبه منوال منوعات منيع منيه مهاراتك مهاراتهم مهامها مهب مهتمون مهجر مهجرين مهددا
مهذب مهرب مهرجين مهمتنا مهنا مهنته مهندسا مهندسي مهنيين مهينه مواثيق مواجهته مواردها موازيه مواساه مواشي مواعده
موافقته مواقعها مواقفه موبيل موتا موتك موتهم موتور موتورز موجزه موجعه موجودون موجي موحدين مود مودرن موذن موذيه
موراليس موراي مورخون مورخين مورس مورفين موروث موروثه موري موريشيوس موزعين موزه موسساتها موسسها موسفه موسمه موسمين
موسيقار موسيقيا موشرا موصوفه موضعي موضوعها موضوعي موطنا موطنه موطني موظفو موظفون موظفيها موعده موعدها موفقه موقد
موقعهم موقفك موقفنا موقفهم موقفي موقوفين مولدوفا مولر مومنات مومياء مونتانا موني موهبته موهلا موهوبين مويدون ميتال
ميتشيل ميتي ميتين ميد ميدا ميدو ميرا ميري ميريام ميس ميسان ميسره ميسون ميكس ميلاديه ميلانو ميلز ميلي ميليسا ميلين
ميمون ميمي ناءه نابض نابع ناتاشا ناتالي ناتنا ناته ناجون ناجيه ناخبون نادال نادل نادله نازيون نازيين ناش ناشرين
ناشطو ناشي ناشيونال ناصري ناصريه ناطحات ناظور نافعه نافوره ناقده ناقشت ناقلات ناقه نامت نانومتر ناها ناهز ناو ناوه
ناوها ناي نايما نايها نبتعد نبذ نبضه نبطيه نبكي نبل نبوءه نبيا نبيع نتاكد نتبادل نتبع نتجاوز نتجت نتحمل نتخلص نتخيل
نتساءل نتشارك نتصل نتلي نتناول نتواصل نثبت نثر نجاد نجامين نجحنا نجلس نجما نجمي نجوا نحارب نحبك نحبه نحبها نحبهم
نحتاجه نحترم نحدد نحقق نحكي نحلم نحله نحنا نحوه نحوها نحوي نحويه نحيل نخشي نخطط نداءات ندافع ندرس ندره ندعم ندعوك
ندعوه ندعي ندفع ندور ندين نذر نر نراكم نراهم نرجس نرجوا نرفض نرفع نركز نريدها نزلوا نزولا نزيه نزيهه نساعدك نسالك
نستخدمها نستعد نستفيد نستقبل نستمتع نسج نسختها نسرين نسف نسقط نسمي نسميه نسيانه نسيته نشاته نشاطاته نشاطهم نشب نشبت
نشرب نشطا نشير نشيط نصا نصابها نصار نصبت نصفها نصفين نصها نصور نصيبه نصيبي نصيحتي نضطر نضوج نضيع نطاقا نطرح نطقت
نظامنا نظامها نظرته نظرتي نظل نظمته نظمه نعاس نعت نعتذر نعترف نعرفهم نعش نعلمه نعومه نعي نعيشها نعيمي نغلادش نغمات
نفاثه نفترق نفخر نفذتها نفذها نفسنا نفسيين نفقد نفوذا نفوذه نفوذها نفوز نفيس نفيسه نقابيه نقب نقدمها نقطتين نقع
نقلوا نقوش نقولا نقوله نقولها نقيم نك نكاح نكسه نكمل نكهات نكيه نم نما نمارس نمره نمساويه نمطا ننتقل ننجح ننصح ننقل
نهجا نهرا نهضت نهم نواصل نورتون نوف نوفا نوفاك نوقف نوكد نولان نومها نوه نويت نيابي نيان نيتي نيروبي نيزك نيفادا
نيكسون نيكولاي نيللي نيلي نيم نينا نيودلهي نيوزيلندا نيوكاسل هاتان هاتفا هاتفيا هاجروا هاجري هاجس هاجموا هاربا هارتس
هارد هالك هالي هامشيه هانز هاهو هاوي هايد هايدي هباء هبات هبت هجاء هجات هجرت هجومي هجين هدفت هدفهم هدمت هده هراء
هران هرسك هرمز هرنهايت هروبه هزات هزايم هزلي هزيمته هش هشاشه هلاليه هلك همام همت همجيه همزه همم همنا همهم هنت هنتر
هندرسون هندوس هنغاريا هني ههنا هههه ههههههه هواتفهم هواده هوان هوانغ هواوي هوبر هوبكنز هوغو هوفر هوفمان هولت
هولوكوست هولي هوليود هوم هوندا هويتهم هويتي هيت هيدروجين هير هيرمان هيرنانديز هيروشيما هيروين هيكتور هيكس هيلتون
هيلي هيلينا هين هينا هيهات هيون هيونداي واب واتي واخي وادر واردات وازم واس واسس واط واظن واعظ واعي وافد وافده وافي
واقر واقيه واكه والدان والدته والدتي والدها والش والم وانغ واود وايه وب وباب وباي وبايي وبحث وبحر وبدل وبعث وبغض
وبكر وبن وبنت وبي وتان وتتم وتحب وتظل وتمر وتنص وتوغرافيه وتيره وثبت وثقه وثنيه وثوق وجبل وجدوا وجذب وجري وجمل وجهات
وجودك وجودها وجودي وجون وجيت وحاته وحبه وحث وحدد وحدهم وحذر وحذف وحرب وحرق وحزن وحشد وحظر وحلب وختم وخط وخطر وخطط
وخفض وخلف وخمس وخوف ودافون ودايع ودرس ودفن ودقه ودمج ودمر ودير وديع وديعه ودين وذا وذو وراثه وراثي ورب وربس وربع
ورتر ورث ورثت ورثه ورجع ورحل ورست ورصد ورع وركز وركس ورمولا ورنس وروندي وروي وريا وزاري وزرع وزع وزعت وزعم وزنا وزني
وزها وزيره وزين وزيه وسار وسبق وسبل وسجن وسخ وسخر وسطاء وسعك وسعهم وسكن وسمح وسمع وسمي وسواس وسوق وسيا وسيد وسيطه
وشبه وشدد وشرب وشغل وشكر وشيك وصات وصايا وصمه وصيف وضاح وضبط وضحت وضعا وضم وضمت وضمن وضويه وضيق وطفل وطواط وظلم وعام
وعثر وعدك وعرب وعلا وعم وعيا وعيه وغان وغرف وغزه وغضب وفا وفرح وفرص وفشل وفصل وفضل وفقه وفك وفون وفير وقاحه وقاد وقح
وقرا وقري وقصر وقصه وقضت وقعه وقمع وقيم وكذب وكفر وكفي وكلا وكله وكوموتيف ولاق ولتون ولحم ولدك ولف ولفت ولون وليتزر
وليش وليفار وليم وماء ومباي ومد ومرت ومرض وموت ومين وناس ونال ونتج ونحو ونزع ونشا ونصب ونفذ ونهب وه وهام وهج وهدد
وهدف وهرب وهله وهيا ووتر وودي وورش ووعد ووفق ووكر وولد وولف وون ويبر ويحب ويد ويرد ويزا ويزيانا ويس ويصف ويظل ويك
ويلزيه ويمر وينص ويه ياء يابني ياتوا ياتيني ياتيه ياخذك ياخذه ياخذها ياخي يارا يارجال يارجل ياريال ياريت ياشباب
ياصديقي ياف يافع يام ياما يامن ياناتك يانه يانو ياني يايسه يبارك يبالي يبرالي يبراليه يبطل يبعثون يبقون يبيه يتابعون
يتاح يتاكد يتالم يتاهل يتبق يتبني يتبين يتتبع يتجرا يتجمع يتجنب يتجهون يتجول يتحتم يتحدد يتحدي يتحرش يتحركون يتحسن
يتحملون يتخطي يتخلص يتخيل يتدرب يتذكرون يتراس يترسون يتركز يتركه يتركها يتزايد يتساقط يتسلل يتشكل يتصرفون يتصف
يتطابق يتظاهرون يتعافي يتعاملون يتعاون يتعذر يتعلموا يتعلمون يتغذي يتغلب يتفقد يتفوق يتقدمون يتقن يتلاشي يتماشي
يتمحور يتمسك يتمنون يتنازل يتنافس يتناقض يتنفس يتنقل يتهمون يتوقعون يتوقفوا يتيس يتيما يتيمه يثقون يثني يجتمعون يجدد
يجدها يجدي يجر يجرب يجرون يجعلون يجف يجمعون يجني يجهز يجهل يجيء يجيدون يحاربون يحاكم يحاكي يحبونك يحبونه يحتج يحتذي
يحتسب يحتضر يحتضن يحتم يحث يحجب يحذف يحرر يحرز يحرض يحزن يحزنون يحصد يحصي يحضره يحفر يحفز يحكمها يحكمون يحلق يحلل
يحلمون يحمد يحميه يحميها يخاطر يخبرني يخبره يخت يختارون يختبر يختبي يختصر يختلط يختم يخجل يخصص يخضعون يخطب يخفض يخل
يخلط يخلي يخيب يدار يداك يدال يداه يدخلوا يدخن يدراليه يدرب يدركه يدعمون يدعوني يدعوه يدفعك يدفعني يدفعه يدفعها
يدفعوا يدفن يدلي يديا يديره يديرون يذبح يذكرك يذكرنا يذكرها يذكرون يذهبوا يراسه يراسها يراعي يرافق يران يراني يرتب
يرتجف يرتديها يرتكبها يرجعون يرجو يرحلون يرددون يردون يردي يرزق يرصد يرقد يرقصون يرمون يرمونت يرن يرناندو يره يروح
يروسات يروق يرونه يرونيكا يريدها يريفان يزعجني يزعمون يزل يزود يزياء يسارا يساعدني يساعدها يساله يساو يسب يستبعد
يستحقها يستخدمونها يستسلم يستعدون يستعملها يستعملون يستعيد يستغلون يستلزم يستلم يستمتعون يستمعون يستهان يستهلك
يسخرون يسد يسدد يسرا يسرد يسرع يسع يسعد يسعنا يسعني يسكت يسكنه يسلمك يسمحون يسمعه يسمعها يسمعوا يسمونها يسهم يسوق
يسوي يسيرا يسيرون يسيطرون يسيل يشاع يشاهدون يشتهر يشد يشدد يشرع يشرفني يشعرك يشعل يشكر يشكك يشكون يشن يشهدون يشوب
يشوف يشوه يصبحون يصبر يصدقون يصرخون يصفه يصفون يصمت يصوت يصوم يضاعف يضان يضانات يضاهي يضحكون يضحي يضربون يضعه يضعها
يضعوا يضغط يضل يضيء يطرد يطرق يطعن يطلبه يطلقوا يطمح يطمين يطيل يظهروا يعاود يعبد يعبدون يعبرون يعتدي يعترفون يعتقده
يعتقل يعج يعدم يعدون يعذب يعرب يعرضون يعرفك يعرفني يعرفونه يعشق يعطون يعطيها يعطيهم يعقب يعلمنا يعلمها يعلي يعم
يعنيني يعوض يعي يعيدون يعيشه يعيق يغادرون يغدو يغذي يغفل يغلي يغنون يغيروا يغيرون يفتخر يفجر يفر يفرج يفرح يفرلي يفز
يفضح يفعلها يفعلونه يفقدون يفلت يفهموا يفوت يفيان يفيض يقابله يقارن يقاس يقبلوا يقتله يقتلوا يقتنع يقدموا يقذف
يقراها يقصده يقصف يقطعون يقطنها يقطنون يقفز يقلب يقلد يقلق يقلقني يقنع يقهر يقودنا يقودون يقيد يك يكاسو يكافح يكتبه
يكتبها يكترث يكذبون يكرر يكرهه يكساندر يكسبون يكسي يكف يكفر يكفل يكفيك يكفيني يكفيه يكونا يكونو يكيليكس يلاحق
يلاروسيا يلاقي يلبسون يلبي يلتحق يلتين يلخص يلسوف يلف يلفظ يلقب يلقون يلمس يله يلوح يلوم يليان يليها يم يمارسه يمامه
يمتص يمتلكها يمتنع يمثله يمثلها يمدح يمرض يمزح يمسح يمسكون يمشون يمض يملي يمنعك يمنعني يمهد يموتوا يمون يميلون يمينك
ينابيع ينادون يناديني يناسبك يناشد ينتبه ينتخب ينتصر ينتظرك ينتظره ينتقم ينتهك ينج ينجم يندسي يندي ينذر ينزع ينزف
ينس ينسحب ينسنت ينسون ينشد ينشرون ينشي ينظف ينظمها ينعم ينفجر ينفق ينكسر ينهار ينهض يهاجمون يهب يهبط يهتز يهتف يهز
يهمس يهمنا يهني يهودا يهوديا يهوي يوازي يوتا يوتنا يوجب يودع يوذيك يورنتينا يوسس يوسع يوغا يوفق يوفي يوكدون يوكل يول
يولمك يومنوا يونانيون يونيسكو يويدون يين
"""

"""How common the words of 'zh' are, and their English; by `benchmarks.build_story_lexicon`."""

WORDS = """
7.75: 的
7.25: 了 在 是
7.0: 我
6.75: 不 与 中 为 也 人 他 你 和 对 年 有 这
6.5: 一个=one 上 中国=china 他们=they 会 到 吗 就 我们=our 月 来 没有 被 要 说 还 都
6.25: 一 个 于 什么=what 从 以 但 去 又 可以=can 后 国家=countri 多 大 她 好 将 并 很 把 日 时 看 着 等 给 美国=america 而 能 自己=yourself 让 这个=this
问题=problem
6.0: 三 下 不是=isnt 不能=cannot 世界=world 之 们 做 公司=compani 其 内 再 出 前 却 及 发展=develop 只 可 可能=possibl 向 吧 啊 因为=becaus
国际=internat 地 地区=region 如果 它 小 就是 工作=work 已 已经=alreadi 开始=start 当 得 怎么=how 想 成为=becom 或 所 政府=govern 新 日本=japan
时候=when 时间=time 更 最 没 现在=now 用 由 知道=know 社会=social 计划=plan 认为=think 该 过 这些=these 这样 进行=conduct 那 里 需要=requir
5.75: a the 一些=some 一定=definit 一样 一直=continu 一起=togeth 万 不会=wont 不同=differ 不要 不过=howev 东西=thing 两 中心=center 为了=pour
为什么=whi 主要=primarili 么 之后=afterward 事 人们=peopl 人民=peopl 今天=today 代表=repres 以及=dan 任何=ani 企业=enterpris 但是=howev 作为
你们=you 使 使用=use 像 全国=nationwid 关系=relat 其中 其他=other 内容=content 决定=decis 出来 出现=appear 则 包括=includ 北京 区 历史=histor
发现=discov 发生=happen 只是=just 只有=onli 号 吃 同时=simultan 听 呢 喜欢=like 因此=therefor 国 地方=place 城市=citi 太 如 如何=how 学生=student
家 对于 岁 市场=market 希望=hope 带 应该=should 开 影响=affect 必须=must 快 情况=circumst 所以=henc 所有=all 才 技术=technic 提供=provid
支持=support 政治=polit 教育=educ 文化=cultur 无 最后=final 服务=servic 根据=accord 此 比 活动=activ 游戏=game 点 爱 特别=special 生活=life
由于=becaus 电影=movi 看到=seen 真的=realli 研究=research 第 系统=system 约 组织=organiz 经济=econom 结果=result 继续=continu 网站=websit 者
而且 自 至 获得=obtain 虽然=although 要求=request 觉得 许多=mani 话 请 谁 走 起 起来 跟 较 还是=whether 还有 这么 这种=such 这里=here 通过=through 那么
重要=import 钱 长 问 香港 高
5.5: of=von s t 一下 一切=everyth 一次=onc 一点 一种 一般=general 上海=shanghai 不断=let 专业=profession 世纪=centuri 两个=two 严重=sever
个人=person 举行=held 之前=befor 之间=between 书 买 了解=understand 事件=incid 事情=thing 二 亦 产品=product 产生=generat 人口=popul
人员=personnel 人类=human 仍 以后 任务=task 会议=meet 传统=tradit 位 住 作 作品=artwork 便 保护=protect 信息=inform 元 先 党 全球=global
关于=about 其实 具有 写 军 准备=prepar 分 分析=analysi 别 制 副 努力=effort 单位=unit 占 即 原因=reason 县 参与=particip 参加=particip 发 受 受到 另
只要 叫 台 台湾=taiwan 各 各种=various 合作=collabor 同 名 告诉=explain 哪 哪里=where 回 因 国内=domest 图 基础=foundat 增加=increas 处
处理=process 外 多少 大学=universiti 大家 天 女 女人=woman 如此=thus 委员会=committe 媒体=media 存在=exist 学 学习=learn 学校=school 孩子=child
它们=them 安全=safe 完全=complet 完成=complet 实现=implement 家庭=famili 小时=hour 工业=industri 市 帮助=help 干 并且=dan 应 建立=establish
建设=construct 当时=era 当然=certain 很多=mani 得到=obtain 怎样=how 总 总统=presid 您 感觉=feel 成 成功=success 成立 或者=either 战争=war
手机=phone 才能 打 找 投资=invest 报告=report 拥有=possess 拿 据 接受=accept 控制=control 提出=submit 改变=chang 政策=polici 故事=stori
整个=entir 新闻=news 方式=method 方法=method 方面=aspect 无法=unabl 时代 时期=period 是否=whether 曾 最大=maximum 有些=some 有人=someon
有关=relat 朋友=friend 期间=dure 未 本 机会=opportun 机构=institut 杀 来自=from 根本=essenti 次 正 正在 死 每 比较=comparison 民主=democrat
法国=franc 法律=law 然后=then 照片=photo 独立=independ 玩 环境=environ 甚至=even 生产=product 电话=telephon 男人=man 目前=current 目标=goal
直接=direct 相信=believ 相关=relat 省 真 真正=truli 种 科学=scienc 科技=technolog 称 站 第一=first 管理=manag 经 经过 结束=end 网 网络=network 美
群众=crowd 老 能力=capabl 能够=could 自由=freedom 艺术=art 英国=britain 行 行为=behavior 行动=action 表示=display 见 规定=provis 视频=video
解决=solut 认识=recogn 记者=report 设计=design 调查=survey 负责=respons 资料 资源=resourc 超过=exceed 路 达 过去=past 过程=process 运动=sport
这是 进 进入=enter 连 选举=elect 选择=choos 造成=caus 道 那个 那些=those 部分=portion 间 集团=group 非 非常=veri 韩国=korea 项目=project
领导=leadership 马
5.25: and b c com i in l m 一位 一名 一场 一天=day 一年=year 一条 三个=three 下来 不仅=onli 不再 不到 不想 专家=expert 且 东 中央=central 主
主席=chairman 之一=one 也许=perhap 事实=fact 五 亚洲=asia 些 交易=trade 交通=traffic 产业=industri 人士 人物=charact 亿 仅 今年=year
介绍=introduct 仍然=still 令 以上=than 以下=below 以为=for 以前=former 以来=sinc 件 价值=valu 价格=price 任 位于=locat 低 体育=sport
作用=function 例如=exampl 俄罗斯=russia 保持=keep 保证=guarante 信 健康=health 儿子=son 先生=teacher 免费=free 全 全部=all 公布=announc
公开=public 公民=citizen 共 共同=joint 关 关注=attent 内部=internal 军事=militari 军队=armi 农业=agricultur 农村=rural 农民=farmer
减少=reduc 几个 几乎=almost 分享=share 分别=respect 分钟=minut 创新=innov 创造=creat 利用=util 利益=profit 别人 到底 制作=make 制度=systemat
力量=strength 办 办法 功能=function 加 加入=join 加强=strengthen 加拿大=canada 动 动物=anim 区域=area 医院=hospit 十分=suffici 协议=agreement
卖 印度=india 即使=despit 压力=pressur 原 原来 反 反对=against 反应=reaction 发布=post 发表=publish 取得=acquir 变 变化=chang 变成=becom
另外=addit 只能=onli 可是 同意=agre 同样=same 名字=name 后来=later 和平=peac 哦 唯一=onli 啦 四 回来=back 图片=pictur 土地=land 在于 场 均 坚持 型
基本=basic 增长=growth 声音=sound 外国=foreign 大量 大陆=contin 失去=lose 女儿=daughter 女孩=girl 女性=woman 她们=they 好像=kind 妈妈=mom 子 字
学院=colleg 完 官员=offici 官方=offici 实施=implement 实行 实际=actual 宣传=advertis 宣布=announc 宪法=constitut 容易=easili 导致=caus
小说=novel 少 尤其=particular 尽管=despit 居民=resid 届 属 属于 工具=tool 工程=engin 带来 帮 平台=platform 年代 应用=applic 建筑=build
建议=recommend 开发=develop 开放=open 式 引起=caus 张 强 强调 当地=local 形式=form 形成=form 德国=germani 心 怎么样 思想=think 性 总是=alway 总理
想要=desir 意义=mean 意思 意见=opinion 感到=felt 愿意=will 成员=member 我国=countri 所谓=refer 手 执行=execut 找到=find 承认=acknowledg 抓 报
报道 担心=worri 拉 拍 持续=sustain 指 指出=note 按 提 提高=improv 搞 改革=reform 攻击=attack 放 教师=teacher 数据=data 文章=articl 方向=direct 方案
旅游=tourism 无论 早 明显=obvious 明白 是不是 显示=display 晚上=night 更加=more 曾经 最好=best 最终=ultim 最近=recent 最高=greatest 有没有 有点 期
未来=futur 机关 机场=airport 权利=right 权力=power 条 条件=condit 来源=sourc 来说 标准=standard 模式=mode 欢迎=welcom 欧洲=european 正常=normal
正式=formal 此外=addit 死亡=death 段 母亲=mother 每个=everi 每天=everyday 每年=annual 比赛 民族=ethnic 水 永远=forev 汽车=automobil 法
注意=attent 派 消息=messag 清楚 然而=howev 父亲=father 版 状态=state 狗 现代=modern 现场=venu 现象=phenomenon 理解=understand 理论=theori 生
生命=life 用户=user 电子=electron 电脑=comput 电视=televis 男 的话 目的=purpos 相 相当=fair 看看 看见 真实=real 真是=realli 知识=knowledg
破坏=broken 确定=determin 确实=exact 社区=communiti 离开=leav 积极=posit 稳定=stabil 空间=space 穿 突然=sudden 笑 第一次 简单=simpl 算 管 米 类
类似=similar 精神=spirit 系 系列=seri 级 线 组成=composit 终于=final 经历 经常=frequent 经营 经验=experi 结合=combin 结构=structur 绝对=absolut
统一 综合 美元=dollar 老师=teacher 考虑=consid 而是=but 职业=profess 联合=union 联系=contact 肯定=definit 自然=natur 至少=least 节目 花
苏联=soviet 若 范围=rang 行业=industri 行政=administr 表现=perform 西 西方=western 观点=viewpoint 规律 规模=scale 解释=explan 警察=polic
讨论=discuss 记录=record 讲 设备=equip 设立=establish 证明=prove 语言=languag 说明=explan 说话=spoken 谈 谢谢=thank 责任=respons 资金=fund 越
足球=footbal 跑 身体=bodi 车 转 达到=achiev 近 这次 进一步=further 送 选 那样 那里 部 部长=minist 部门=depart 采取 采用=util 里面 重新=restart
重点=focus 金 金融=financ 银行=bank 错 错误=error 长期=prolong 门 阅读=read 队 限制=restrict 除了 难 需 青年=youth 靠 面积=area 革命=revolut
音乐=music 领域=field 飞机=airplan 黄 黑
5.0: d e for h n o on=upon p r to=for v x 一件 一家 一张 一旦 一步=step 一段 一边 一部分=part 一项 万元 三年 上面=upper 下午=afternoon 下去
下载=download 下面 不了 不可 不够=suffici 不好 不少=plenti 不得 不敢 不用=useless 不知=unawar 不管 不足=insuffici 不错 专门=special 业务=busi
东京=tokyo 东北=northeast 东方=orient 两年=year 严格=strict 中共 中华 中华人民共和国 中学 中文 丰富 为何=whi 主义 主任=director 主张 主题=theme 举办 久 之中
习惯=habit 乡 书记=secretari 争取 事业 事务=transact 于是 云 互联网=internet 亚 交流 产 享受=enjoy 人人=person 人才=talent 人数 人权=right 人生=life
亿元=billion 今 今日=today 从事 从来=come 从而 份 众多 优势=advantag 优秀=excel 伟大=great 传 传播=transmit 伤害=harm 估计=estim 似乎=seem
位置=posit 体 体制=systemat 体现 体系=system 作家=writer 作者=author 使得 依据 依然=still 促进=promot 保障=guarante 修改=modifi 倍 倒 值
值得=worthwhil 假 停止=stop 儿童=children 允许=permit 兄弟=brother 充满 先进=advanc 光 克 入 全面=comprehens 公众=public 公共=public 公园=park
公平 公里 六 共产党 关心 关键=key 兴趣=interest 其它=other 具体=specif 兼 再次=again 冲突=conflict 几 几天=day 几年=year 出去=depart 出发 出口=export
出版=publish 分布=distribut 刚 刚刚 创作=creativ 初 制定=establish 制造=manufactur 前往 力 办公室=offic 加上=add 劳动=labor 包 包含=includ 化 北
区别 医生=doctor 医疗=medic 升级=upgrad 半 协会=associ 单 南 南京 博士 卡 卫生=hygien 危机=crisi 危险=riski 卷 厂 原则=principl 去年=year 及其=and 双
双方 反映=reflect 发出=send 发动 发挥 发行=releas 取 取消=cancel 受伤=injuri 变得=becom 口 召开 史 各个=each 各位=each 各国=countri 各地=everywher
合 合法=legal 同学 同志 名称=name 否则=otherwis 听到=hear 听说 吸引=attract 呀 员 员工=employe 周 命令=command 哥哥=brother 哪个=who 商业=commerci
商品=product 喝 嘛 回到=back 回家=home 回答=answer 因素=factor 团 团体=group 团结 团队=team 困难=difficulti 国务院 国外=abroad 国民 国民党 国王=king
地位=status 地球=earth 坏 坐 块 城 培养=cultiv 培训=train 基地=base 基金=fund 境内 处于=be 复 复杂=complex 多么 多年=year 多数=major 大会=confer
大型=larg 大概 大约 大部分=most 天下 天津 太阳=sun 失败=failur 头 奖 女子 好好=good 如今=now 妇女=woman 妈 妻子=wife 委员 威胁=threat 娱乐=entertain 学会
学者=scholar 安 安排=arrang 完整=full 完美=perfect 宗教=religion 官 定 实在=actual 实践=practic 实际上=actual 实验=experi 审判=judgment
审查=review 客户=custom 害怕=terrifi 家人=famili 家里=home 对方 对象=object 寻找 尊重=respect 小姐=sister 小学=elementari 少女=girl 少年=boy
少数=minor 尔 就业=job 尽 层 展开 山 山东 州 工人=worker 工厂=factori 左右 巨大=enorm 差 巴黎=pari 师 帝国=empir 常 干部 平均=averag 平等=equal
年轻=youngest 并非=not 广东 广告=ad 广场=squar 广州 广泛=wide 度 建 开展=exhibit 开心=heart 引发 强大=strong 强烈=intens 当局=author 当年
形象=imageri 影片=film 彻底=thorough 往 待 很大=huge 很快=soon 律师=lawyer 德 心理=psycholog 心里=heart 必要=necessari 忘记=forget 快乐=happi
快速=quick 怀疑=doubt 态度=attitud 怎么办 怕 性质=qualiti 恢复=recoveri 情绪=emot 想到 想法=idea 意识=awar 感受 感谢=thank 懂 成本=cost 成绩 成长 我会
我要 或是=either 或许=perhap 战 战斗=combat 战略=strateg 手段=mean 打击=hit 打开=open 打算 扩大=expans 批准=approv 批评=critic 投 投入 投票=vote
担任 拒绝=reject 挂 指导=guidanc 按照=accord 挑战=challeng 换 掉 接 接触=contact 推出=launch 推动 推广 推荐=recommend 推进 措施=measur
描述=descript 提升=enhanc 操 操作=oper 支付=payment 收 收入=incom 收到=receiv 改 改善=improv 放在 放弃=abandon 政权 效果=effect 敌人=enemi 救 教
教学=teach 教授=professor 数 数字=digit 数量=quantiti 整体=comprehens 文 文件=file 文字=charact 文学=literatur 文明=civil 斗争=fight 斯
新加坡=singapor 方 既 日子 旧 早上=morn 明 明天=tomorrow 明确 昨天=yesterday 是因为=becaus 显然=obvious 普通=normal 普遍=universal 更好=better
更新=updat 最佳=best 最新=latest 有效=effect 有时=sometim 有限公司=ltd 朝鲜=korea 本来 本身=itself 机 机制=mechan 机器=machin 机械=mechan
杂志=magazin 权 李 材料=materi 村 来到=come 极 构成 枪 某 某些=some 查 样子 核心=core 格 案 案件=case 梦 检查=check 概念=concept 正是=inde
正确=correct 武器=weapon 武汉 比例=proport 比如 毕业=graduat 毕竟 毛 毛泽东 民众=folk 民间 水平=horizont 求 治疗=treatment 法规=regul 法院=court 注
注册=registr 活 测试=test 海外=oversea 消失=disappear 消费=consumpt 深圳 清 游行 满足=satisfi 漂亮=gorgeous 漫画=comic 澳门 热 爆发=burst
爱情=love 父母=parent 爸爸=dad 版本=version 物质=substanc 特 特征=characterist 特殊=special 特点 特色=characterist 犯罪=crime 状况=situat 王
现 现实=realiti 理由=reason 生态=ecolog 生物=bio 用于=use 用来=use 申请=appli 电 电视台=televis 男子=men 男性=men 画 留下=leav 白 皆 监狱=prison
监督=supervis 直到=until 直播 相同=same 相对=relat 看来 看着 眼睛=eye 睡 石油=petroleum 确保=ensur 社会主义=socialist 神 禁止=ban 福利 离 私人=privat
科 秘密=secret 称为=call 移动=mobil 移民=immigr 程序=program 程度=extent 立即=immedi 立法=legisl 竞争=competit 符合 第一个=first 第二=second
等等 类型=type 粮食 紧张 红 纪念=memori 纽约=york 组 结婚=marri 给予=give 统治=rule 统计=statist 维护=mainten 维持=maintain 编辑=edit 缺乏=lack 网上
网友 网址=url 美丽=beauti 群 翻译=translat 老婆 老板 考试=exam 而已 联合国 联盟 联邦=feder 背景=background 胜利=victori 脸 自动=automat 自我=self
自身=themselv 至今=nowaday 良好=good 节 英文=english 英语=english 英雄=hero 苹果=appl 获 著 著名 街 衣服=cloth 表 表演=perform 表达=express 装
西班牙=spain 见到 观众=viewer 观察=observ 规划=plan 规则=rule 规范=specif 角色=role 言 警方=polic 计算=calcul 认真 训练=train 议员 记得=rememb 论
论坛=forum 设 设施=facil 设置=set 访问=access 证据=evid 评价 评论=comment 词 语 说法=say 读 读者=reader 课程=cours 调整=adjust 贡献=contribut 财产
货币=currenc 质量=qualiti 购买=purchas 贴 贸易=trade 费用=expens 资产=asset 资本=capit 资格=qualif 赢 超 超级=super 越来越=increas
距离=distanc 路线=rout 身上 身份=ident 身边 软件=softwar 迅速=quick 过来=go 运用 运行=oper 运输=transport 还要 这件=this 这位=this 进步=progress 远
违法 连续=continu 适合=suitabl 逐渐=gradual 通常=normal 通知=notif 速度=speed 逼 遇到=encount 道德 道路=road 遭 避免=avoid 邀请=invit 那种
部队=armi 酒店=hotel 重 重大=signific 重视 量 针对 铁路=railway 链接=link 销售=sale 镇 队伍=team 阶段=stage 阿 附近=near 陈 降低=decreas 除 随 随着
难以=difficult 难道 集 集中=concentr 需求=demand 非法=unlaw 非洲=africa 面 面临 面前=front 面对=face 页 项 领 领导人=leader 风 风格=style 风险=risk
食品=food 食物=food 首先=first 首次=first 驻 骗 高兴 高度=height 高级=advanc 鼓励=encourag
4.75: app at=upon by=von de=del f facebook from g google=googl http is=est it k my=mine new twitter w world www y é
и 一个月=month 一份 一半=half 一句 一只=one 一周=week 一块 一套 一带 一座 一片 一生=lifetim 一系列=seri 一级 一群=group 一致=match 一路 一部 一面=side 一颗 七
万人 丈夫 上传=upload 上升=rise 上午=morn 上市 上帝=god 上来=over 上述=abov 下降=declin 不久=soon 不但 不如 不得不 不必 不满 不行=cannot 不见 不论 不该=nah 专
业 东部=eastern 丢 两人=coupl 两位=two 两天 两次=twice 两种=two 个性 中国共产党 中间=intermedi 临时 为主 为止 主人 主体 主动 主持 主管 义 之下=under 之外=beyond
之类 乌克兰 乐 九 乡村=countrysid 乱 争议=content 事实上=fact 事故=accid 事物=stuff 云南 互相=mutual 五年 五月 交 交换=exchang 交给 产量 享有 亲 人为 人体 人大
人家 人民币=currenc 亿美元=billion 什么样 仅仅=onli 今晚=tonight 从未 他人=other 代 代理=agent 代码=code 令人 以外=except 以色列=israel 仪式
任何人=anybodi 企图 伊朗 休息=rest 优惠=deal 伙伴=partner 会员=member 传说=legend 伤 伦敦=london 体验=experi 余 作业=homework 作出=enact
作战=combat 你好 例 供 供应=suppli 依 依法 俄 俄国=russia 保 保存=save 保留=retain 保险=insur 信仰=faith 信任=trust 信号=signal 信心 修 俱乐部=club
候选人=candid 借 倾向 做出=make 做到=do 做好 做法 停 像是=kinda 儿 充分 先后=success 党员 全世界=worldwid 全体=whole 全民 八 公 公主=princess
公路=highway 共和国=republ 共有=share 关闭=close 兴奋=excit 其他人=other 具 具备 典型=typic 养 内地 再也 写作=write 冠军=champion 冲 冲击 决策=decis
决议=decis 冷 准 准确=accur 凭 出售=sale 出席=attend 出生=born 分为=divid 分子=molecular 分离=separ 分类=classif 分配=alloc 划分 列 刚才
创业=entrepreneur 创建=creat 初期=initi 判断=determin 利 利润=profit 别的 到处 到来=come 到达 刺激=stimul 前进 前面=front 剑 剩下=remain 办理
加工=process 加油 加速=acceler 动作=motion 动力=forc 动态=dynam 动画=anim 势力=forc 化学=chemic 北部=north 医学=medic 十 十年=decad 升 华 华人
协助=assist 协调=coordin 单独=individu 南方=southern 南部=southern 博客=blog 博物馆=museum 占领 卫星=satellit 印象=impress 即将=forthcom 厅
厉害 压 厕所 原始=origin 原本=origin 参考=refer 及时 反而 发射 发明=invent 发起 发达=ding 受害者=victim 叙利亚 古 古代=ancient 只会 叫做 可怕=terrifi 可怜
可惜 可爱=ador 可见 号码=number 司机=driver 司法=justic 吃饭=eat 各自=respect 各项=each 合同=contract 合理=reason 合适=suitabl 同一=ident
同事=colleagu 名为=name 名单=list 后果 后面=behind 吓 吨 含 听见=hear 启动=startup 吹 呈 呈现=present 周围=surround 周年=anniversari
周末=weekend 呼吁 命 命运 和谐=harmoni 咖啡=coffe 咨询=consult 咱们=our 品牌=brand 品质=qualiti 哈 哪些=what 哭 哲学=philosoph 唱 啥 嗯 嘴 器
四个=four 四川 回去 回应 回忆=memori 因而=consequ 围绕 固定=fix 国会=congress 图书馆=librari 圈 圣 在家=home 在线=onlin 地上=ground
地下=underground 地图=map 地址=address 地点=locat 地理=geographi 地铁=subway 地震=earthquak 坐在=sit 坚决 垃圾=garbag 城镇=town 基 基于=base
基督教=christian 塔 墙 增强=strengthen 墨西哥=mexico 士兵=soldier 声 声明=state 夏天=summer 外交=diplomat 外部=extern 多个=multipl 多久
多次=repeat 多种=varieti 够 大众 大使=ambassador 大多=most 大多数=major 大大=grand 大学生=student 大小=size 大师 大楼=build 大规模=massiv 大道
天堂=paradis 天天 天安门 天气=weather 夫人=madam 失业=unemploy 失望=disappoint 头发=hair 奇怪=strang 套 奥 奥运 女士 女生 奴隶=slave 好处=benefici
好看 如下=follow 妹妹=sister 始终=alway 姐姐=sister 姑娘=daughter 婚姻=marriag 子女 学术=academ 学科 宇宙=cosmic 安装=instal 完善=perfect
定义=definit 宝 实 实力 实验室=lab 室 家族=famili 家长=parent 宽 密码=password 对不起=disregard 对付 对外 对待=wait 对手 对抗=anti 对此=this
对话=convers 寻求=seek 导演=director 封 射 将会=will 将军 将来=futur 小孩=child 小心 小组=group 尚未=yet 尝试=tri 就算 就要 尼 尽快=sooner 局 局长
屁股=butt 居住=resid 居然 展示=showcas 岛 工会 工资=salari 左 差异=differ 巴 巴西=brazil 市区=district 市民=citizen 市长 布 希腊=greec 带领
帮忙=help 常常=common 常见=common 干净=clean 平 平衡=balanc 年前 年底 年度=annual 年轻人=youngest 年间 年龄=age 幸福=happi 幸运=lucki 广大
广播=broadcast 广西 庆祝=celebr 库 应当=should 店 府 座 建成=built 建造=build 异常=abnorm 弄 弟弟=brother 强制=reinforc 强化=reinforc 归 当中
当初=origin 当前=current 当天=day 当选=elect 形势 彼此 往往=often 待遇 很少=somewhat 得以=allow 循环=cycl 微 微信 微软=microsoft 心中=heart 心情 必
必然 忘 忙 怀孕=pregnant 思维=think 思考=think 急 性格=person 怪 总结=conclus 总部 恐怖=terror 恐惧=fear 患者=patient 情 情形 情报 想象=imagin 想起 意
意味着=meant 意外=unexpect 意大利=italian 感 感情=emot 感染=infect 愤怒=angri 愿 慢 慢慢=hurri 懂得=understood 成就=achiev 成果=outcom
成熟=matur 成都 战士=warrior 戴 户 房 房地产=properti 房子=hous 房屋=hous 房间=room 所在=situat 所有人=everyon 手中=hand 手术=surgeri 打电话=call
打破 托 执政 扩展=expans 批判=critic 承担 承诺=commit 技能=skill 抗议=anti 抢 报纸=newspap 抱 拍摄 拯救=rescu 拿到 指挥=command 指数=index 指标=indic
挺 损失=loss 授权=author 掌握 排名=rank 探索=explor 接下来 接着 接近=close 推 推特 提到=mention 提前 提醒=alert 援助=aid 搜索=search 搭
摄影=photographi 撤销=cancel 播放=play 支 收购 收费=fee 收集=collect 改进=improv 改造 政党=parti 故 教会=church 教堂=church 教训=teach 敢
数学=math 整理 文献=literatur 新型 新疆 方便=conveni 旁边 旅行=voyag 族 既然 日常=daili 日报=newspap 日期=date 早就 早已 时刻=moment 明星 星 星期=week
是从 显得 晚 智慧=wisdom 暂时=temporarili 暴力=violenc 更是 替 最低=minimum 有个 有所 有着 有趣=interest 有限=finit 朝 期待=expect 本人 本地=local
本质=qualiti 杀人=murder 条例=provis 条约=treati 来看=see 杯 林 架 某个 标志=sign 树 校园=campus 校长=princip 根 档案=archiv 梦想=dream 棒
森林=forest 植物=plant 楼 模型=model 欣赏 欧 欧盟 欲 款 歌 歌手=singer 歌曲=song 正义 此时 此次 武装=arm 每日=daili 每次=everytim 毫无 气 气候=climat 江苏
污染=pollut 沟通=communic 没什么=noth 河 河北 河南 治 治理=govern 法官=judg 法庭=court 波 泰国=thailand 流 流行=popular 浙江 浪费 海 海军=navi
海洋=ocean 消灭 消费者=consum 涉及=involv 深 深入=deepli 深刻 混乱=confus 港 游客=tourist 湖北 湖南 满 满意=satisfi 演出=perform 演员=actor
澳大利亚=australia 澳洲=australia 激烈=intens 火 火车=train 灵魂=soul 炸弹=bomb 热情=enthusiasm 照 照顾 熟悉 爆炸=explos 爱国 片 牛 物 特定=specif
牺牲=sacrific 犯 独特=uniqu 猜 猪 猫 率 环保=environment 现代化=modern 现有=exist 现金=cash 班 球 球员=player 球队=team 理 理想=ideal 生于=born
生存=surviv 生日=birthday 生气 生长=grow 电力=electr 电台=radio 电视剧 男女=gender 男孩=boy 界 留 留在 疯狂=crazi 疾病=diseas 病 病毒=virus
痛苦=pain 登记=registr 百度 的确=correct 皇帝=emperor 皮肤=skin 监控=monitor 监管=regulatori 目 直 相互=interact 相似=similar 相反 相应
相比=compar 看法 看起来=look 看过=watch 真相 睡觉=sleep 瞭解 矛盾=disagr 知 知名=renown 短 研发 破 确认=confirm 礼物=gift 社 祖国 神秘=mysteri 票 福建
离婚=divorc 种族=race 种种=varieti 科学家=scientist 秒 秘书=secretari 穆斯林=muslim 究竟 空气=air 突出=aris 突破 立 立刻 立场 竟然 章 第三=third
第四=fourth 等于 等待=wait 等级=level 答应=answer 答案=answer 策略=strategi 签署=sign 签订=sign 简介 简直=straightforward 简称 算是 篇
素质=qualiti 紧 紧急=emergenc 红色=red 约翰=john 纪录=record 纳 纷纷 组合=combin 细胞=cell 细节=detail 经典=classic 经理=manag 经费=fee
结论=conclus 绝 继承=inherit 绿 绿色=green 编 网页=page 罗 罗马=roma 罪 置 美女 美好 群体=group 老人=elder 老公 而言 职 职务 职工=job 联 聪明=smart 肉 股
股东=sharehold 股份 股票=stock 背后=rear 能源=energi 能量=energi 脚 脱离 腐败=corrupt 腿 自从=own 自杀=suicid 自治 自治区 自行=bicycl 至于=accord
舆论 舞台=stage 航空=airlin 船 色 色彩=color 艺术家=artist 苏 英 草 药 药物=medic 荷兰=holland 获取=obtain 菲律宾=philippin 营 落实 著作 藏 虽 血
街道=street 补充=add 表明=indic 表面=surfac 袭击=attack 装备=equip 装置=apparatus 西藏 西部=west 要是=whether 见面 观 观念=notion 观看=watch 视
视为=regard 角度=angl 解放=liber 警告=warn 计 计算机=comput 认证=certifi 讨厌=dislik 议会=parliament 记 记忆=memori 记载 讲话=spoken
许可=licens 证券=secur 证实 评估=evalu 试 试图=attempt 试验=test 诗 诗人=poet 话题 该国=countri 详细=detail 请求=request 课 调 谈判=negoti
谈话=talk 象 象征=symbol 负 负责人=respons 财富=wealth 财政 质 质疑 贫困=poverti 贵 贷款=loan 费 资讯=inform 赚 赚钱 赛 赢得=win 走向=walk
起诉=complaint 超越 越南=vietnam 趋势=trend 足够=enough 跨 路上=road 跳 身 车辆=vehicl 转变=transform 转型 转移=transfer 轮 轻 轻松=eas 载 辆 输
输入=input 辖 边 达成 运 运作=oper 运营=oper 这一=this 这场 进去 进口 进展=progress 进攻 进来 违反=violat 连接=connect 连结 追 追求 退休=retir 退出=exit
适应=suitabl 适当=suitabl 适用=suitabl 选手 透过 途径 通 通讯=communic 造 逮捕=arrest 逻辑=logic 道歉=apologis 遗憾=regret 遭到 那时=while 部署 部落
配合 酒 采访=interview 释放 重复=repeat 重庆 重建=reconstruct 金属=metal 金额=amount 铁 防止=prevent 阳光=sunlight 阶级 阻止=block 院 院长 陪 随便
随后=subsequ 随时=whenev 障碍=obstacl 集体 零 韩 顺利 须 顾问=consult 预期=anticip 预测=predict 预算=budget 预计=anticip 领土 领袖=leader
频道=channel 题 颜色=color 飞 飞行=fli 餐厅=restaur 饭 馆 首 首都=capit 马上 马来西亚=malaysia 驾驶=drive 骂 骗子 高中 高校 高速 鬼 鱼 鸟 鸡 麻烦=troubl
黄金=gold 黑人=black 黑暗=dark 黑色=black 龙
4.5: an bbc cc cn co=que do=doin ios=io iphone=iphon j la love me=mon net news no=non one q qq tv=televis u
windows=window with you youtube=youtub z е の 一人=alon 一代=generat 一会 一会儿 一体 一同=togeth 一声 一大 一对 一度=onc 一批 一把=one 一支 一方
一方面 一日=day 一时=onc 一本 一款 一段时间=awhil 一篇 一辆 一辈子 一遍 一道 一间 丁 万岁 万美元=dollar 三国 三天 三星=samsung 三月=march 三次 上下 上去 上学 上次=next
上涨 上班 上级 上网=internet 下令 下次=next 不仅仅=mere 不停 不准 不在乎 不幸=unhappi 不愿=unwil 不明 不然 不算 不良=defect 不让 不许 与其=alongsid
与此同时=simultan 专利=patent 专用=special 专辑=album 专题 世 世上 世界杯 东亚 东南=southeastern 东南亚=asia 丝 两名 两岸 两者=due 严肃=serious
丧失=loss 个体=bodi 个别 中东=eastern 中午 中国政府 中期=mid 中部 临 丹麦 为此=this 主办 主导 主持人 主权 主流=mainstream 主演 主角=protagonist 举 举报 乃
义务=oblig 之上 之内=inner 之所以=henc 之际 乐团 乘客=passeng 习近平 书籍=book 买卖 予以=predict 争 争论=controversi 事儿 事项=concern 二人
互动=interact 五个=five 交往 产值=valu 产物 京 亲爱 亲自 人会 人力 人均 人大代表 人工=artifici 人性 人民政府 人群 人间 今后=now 从不 从前 从此=this 仓库=warehous
仔细=detail 他妈的 付 付出=pay 代价 代替=altern 以便 以往 以此=this 仪器=instrument 价 价值观=valu 任命=appoint 任意=arbitrari 任期 任职
企业家=enterpris 伊 伊拉克 伊斯兰=islam 伊斯兰教=islam 众 众人=peopl 优 优先=prioriti 优化=optim 优质=qualiti 会见 会长 传奇 传媒 传递=transmit 伤心 伦理
似的 低于=lower 住宅=residenti 住房=hous 体会 体内=bodi 何 何时=when 佛教=buddhism 使命 例子=exampl 供给=suppli 依旧 依照 依赖=depend 依靠
侵犯=offenc 侵略=invas 便宜=cheap 便是 保卫 保守=conserv 信用=credit 俩 修复=repair 修正=correct 债务=debt 假如 假装 假设=assumpt 偶像=idol 偶尔 偷
傻 元素=element 党委 入侵=invas 入口=entranc 全市 全新=new 全身 全都=all 公务员 公告=announc 公安 公寓=apart 公式=formula 公斤=pound 公正 公约=convent
六个=six 六月=june 兰 共享=share 共识 关联=associ 兴建=construct 兵 其余 其次 养殖 兽 内心=inner 内战 内蒙古 内阁 册 再度=again 再见 再说=say 冒 冒险
军人=soldier 军官 军方=militari 农 农产品 农场=farm 决 决心 决赛=final 凌晨=morn 减 几次 凡 出于 出台 出身 出门 击败=beat 函数=function 刀 分开 分裂=split 切
刑事 划 列为 列车=train 刘 创 创办 创意=creativ 创立=creativ 初中 初步 删除=delet 判决=judgment 别说 制服=uniform 制裁 刷 前后 前提 前来 前者 剥夺=undermin
剧 剧情 剧本 剩 力度=strength 办事 功夫 加以 加州=california 加快 动员 动手 动机 助 助理=assist 劳动力=labor 勇敢=brave 勇气=brave 勒 包围 包装=packag 匈牙利
化工 北京市 北方=northern 医药=medicin 匿名=anonym 十大 千 千万 半岛=island 半年 华盛顿=washington 协商 协定=agreement 单一=singl 单纯 南北 南非 占据 占有
印 印刷=print 印尼=indonesian 危害=harm 即便 即可 却是 历 压迫 原创 原料 原理=principl 厦门 厨房=kitchen 去世=die 参 参数=paramet 参观 友好=friend
友谊=friend 反击 反抗=anti 反正 发动机=engin 发布会 发放 发电 发育 发言 发言人=spokesperson 发送=sent 取代=replac 变态 变革 叙述 口号 古典=classic
古老=ancient 句 另一方面 只不过 只好 可用 可能性=possibl 可靠=reliabl 台北 史上 右 叶 号召 司 各界 各类 各级 合并=merg 合成=synthesi 合格 合约=agreement 吉 同一个
同年 同性恋=homosexu 同情 同步=sync 同胞 名义 名人=celebr 名叫=call 后期 后者 吐 向前=forward 否认 含有=contain 吸 吸收=absorpt 吻 呆 告知=inform 周恩来
周期=cycl 周边 味道=tast 呼吸=breath 命名=name 咬 品 品种=varieti 哇 哈尔滨 响 哥 哪儿=where 商 商人=businessman 商务=busi 商店=store 喂 善 喊 喔
喜爱=ador 四大 四年 回国 回头 回归 回报 回顾 园 国内外=abroad 国有 国防=defens 图像=imag 土 土壤=soil 土耳其=turkey 圣经=bibl 在内=within 地产 地狱
地质=geolog 地面=ground 场合 场所=premis 场景=scene 坑 坚定 坚强=strong 坦克=tank 垄断=interrupt 埃 埃及=egyptian 城乡 基因=gene 基层=substrat
基本上=basic 堂 塞 增 士 声称 处罚=punish 备 夏 外交部 外国人=foreign 外汇 外界=exterior 外资 外面=exterior 多人 多元 夜 大事 大人=adult 大力 大厅=hall
大厦=build 大哥 大声 大奖=award 大幅=signific 大战 大批 大桥=bridg 大胆 大脑=brain 大臣=minist 大街=street 大赛 大连 大选 大门=door 天使=angel
天然=natur 天空=sky 太太 太平洋=pacif 太空=space 夫 夫妇=coupl 夫妻=spous 央视 失 失踪 头脑=brain 奇 奇迹=miracl 奋斗 奖励=reward 奖金 奥运会=olymp
女友=girlfriend 女朋友=girlfriend 女王=queen 女神=goddess 奶奶=grandmoth 好事 好友=friend 好吃=delici 好多 好奇 如同 妳 姆 姐妹=sister 姓
姓名=name 委托 姿势=postur 婚礼=wed 婴儿=babi 子弹 存 季 学位=degre 学历=curriculum 学员 守 安徽 安静=quiet 官方网站=websit 官网 定位=posit 定期=period
宝宝=babi 宝贝=babe 实体 实质=realiz 审核 审议 客 客人=guest 客观 宣言=declar 宫 害 家中=home 家乡 家伙 家属 寄 密切 富有 对应=correspond 对比=compar 对立 寺
导师 导弹 封建 封锁=lock 封闭=close 射击=shoot 尊严=respect 小区 小型=miniatur 小镇 尚 就让=let 尴尬=embarrass 尸体=corps 尽力 尽量 尿 局势 局面
层次=layer 层面=layer 居 屋 展 展现 展览=exhibit 屠杀=slaughter 山区=mountain 山西 岗位 岛上=island 岛屿=island 崩溃=crash 工 工作人员=staff
工程师=engin 工艺 巩固=solid 差不多 差别=differ 差距=differenti 已有 巴基斯坦=pakistan 巴士=bus 币 布局 带动 带有 常务 常委=committe 干什么 干嘛
干扰=interfer 干涉=interfer 干预=pre 平安 平时 平民 年初 年纪=age 并未 幻想=fantasi 广 床 床上=bed 应付 应对 底 庞大 废除=wast 度过 延伸=extend
延续=continu 延长=extend 建国 建筑物=build 开会 开启=open 开幕=open 开枪=gun 开玩笑 开设 开车 开通 异 引 引导 引擎=engin 引用=referenc 引进 弹 强奸=rape
强度=intens 强迫 当事人 当今=now 当代 当作 当成 录 形 形容 形态=shape 影 影像=imag 影响力=impact 往来 征 很难=difficult 得知=know 微博 微笑=smile 心态 心灵
心脏=cardiac 志 念 忽略=ignor 忽视=ignor 怎 性别=sexual 性感=sexi 性能=perform 总之 总书记 总人口=popul 总会 总体=overal 总数 总裁 总额=total
恋爱=lover 恐怕 恨 恩 恶 恶化 恶心 悲剧=tragic 情感=emot 情节 惊人=amaz 惊喜=surpris 惊讶=surpris 惩罚 想想 想着 惹 愈 愉快 意志 愚蠢=stupid 感动=sensat
愿望=wish 慈善=charit 戏 戏剧 成人=adult 成分=ingredi 我家 我爱你 我能 战场=battlefield 战役 战胜 截图=screenshot 截止 截至 所属 所得 所说 手上=hand
手指=finger 手法=methodolog 手里=hand 扎 打败=defeat 打造 扔 执法 扩张=expans 扮演=play 批 承受=commit 技巧 把握 抓住=grab 投诉=complaint
投资者=investor 投降 抗 抗战 抗日 抛弃=abandon 护士=nurs 报名 报复 报导 抱怨=complain 抵制 抵抗=resist 抵达 抽 拖 招 招生 招聘=recruit 拜 拟 拿出 持
指定=specifi 指控 指示=instruct 指责 挖 损害=damag 据说 授予=grant 排 排除=elimin 探讨 接到 接收=receiv 控 控股 推翻 推行 描写 提交=submiss 提名=nomin
提议=suggest 提起 插 揭露=expos 搜 搬 摄 摆 摆脱 摧毁=destroy 摸 撞 播出 擅长=skill 擦 支援=support 支撑=support 收益=earn 收藏=collect 改为 放下 放心
放松=relax 政协 故意 效应=effect 效率=effici 敌 敏感=sensit 救援=rescu 教材 教练=coach 教育部 数据库=databas 整 整合=integr 文物 文艺 斗 料 断 新人
新兴=newli 新华社 新浪 新生 新鲜=fresh 方针 施工=construct 旁 旅客=travel 旅馆=accommod 旗下 旗帜=flag 无人=nobodi 无关 无效=ineffect 无数
无疑=undoubt 无聊 无论如何 无辜=endless 无限=infinit 日前 日益 日至 日记 早期=earli 时光 时尚=fashion 时报 时机 易 春天=spring 昨晚=tonight 显 显著 晒 晚安
普及=widespread 智能=intellig 暂停=paus 暨 暴露=expos 曝光=exposur 曰 更为 替代=substitut 最为=most 最初=initi 最早=earliest 月份=month 月底
有利 有力 有意 有意思 有时候=sometim 有机 有权=right 有用 有钱=money 服从 服务器=server 服装=cloth 望 期望=expect 末 本书=book 本国=countri 本土=indigen
本文 本次 术 机器人=robot 杀害 杀死=kill 权威 权益=right 村民=villag 条款=provis 杨 杭州 杰出 松 板 极为 极其 极大 极端=extrem 构造 果 果然 某种=some 查看=view
标 标签=label 标题 树立=tree 样 核 格式=format 案例=exampl 档 桥 桥梁=bridg 检察 检察院 检测=detect 检验=inspect 模拟=simul 模特=model 欧元=euro
欧美=european 欲望=desir 欺骗=fraud 正好 正如 正当 正面=front 此事 此后=subsequ 步 歧视=discrimin 死刑 死者=deceas 残酷=brutal 殖民=coloni 毁
毁灭=destroy 母 每周=week 每月=month 毒 毒品 毫米 民 民主党=democrat 民国 气氛=atmospher 气象 水果=fruit 永久=perman 汉 汉族 汉语=english 江 江泽民 江西
汤 沈阳 沉默=silenc 沙 沙漠=desert 没事 没关系 没想到 没收 没法 没用=useless 没错 河流=river 油 沿海 法案 法治 波兰 注重 洗 洛杉矶 洞 活着=aliv 活跃=activ
流传=stream 流动=flow 流通=circul 流量 测量=measur 济南 浏览 浪漫=romant 海上=maritim 海南 消除=elimin 涨 淘汰 深度=depth 混 混合=mixtur 添加=add
清晰=clariti 清理=clean 渐渐=gradual 渠道=channel 温度=temperatur 温暖=warmth 港口=port 渴望=desir 游 游泳=swim 湖 湾 源 滚 演 演变 演讲=speech
潜力=potenti 潜在=potenti 激动 激励=incent 激发 火箭=rocket 灯 灾害=disast 灾难=disast 炸 烂 烟 烧 热带=tropic 热烈 热爱 热门 焦点=focus 然 熟
燃料=fuel 爆 爬 爷爷=grandfath 片段 牌 物品=item 物流=logist 物理=physic 物资 特性=characterist 状 犹太人=jew 独自=alon 狮子=lion 狼 王国=kingdom
王子=princ 王朝=dynasti 玩具=toy 玩家=player 环 环节 现任 现状 玻璃=glass 理念=concept 理性 瑞典=sweden 瑞士=swiss 瓦 甘肃 甚 甚么=what 生意
生成=generat 生效 田 由此=thus 甲 电信 电池=batteri 男友=boyfriend 男朋友=boyfriend 男生=guy 画家=painter 画面=screen 留学 留言=messag 略
疑问=question 疫情 疫苗=vaccin 疯 疼 病人=patient 症状=symptom 痛 癌症=cancer 登 登陆 白人=white 白色=white 百 百万=million 百姓 百年=centuri
百科=wikipedia 皇后 皇家=royal 皮 监 监视=monitor 盖 盘 目录=directori 直升机=helicopt 直至=until 相当于=equival 相机=camera 看出 看待=wait
真理=truth 眼 眼前 眼泪=tear 瞧 短期 石 石头=stone 码 码头 研究所=institut 研究生=undergradu 破产=bankrupt 砸 硕士 硬 确 确立 碰 示威 社交=social
祈祷=prayer 祝 神圣 神奇 神经=neural 神话 福 秀 种子=seed 种植=plant 种类=categori 科研 秘书长=secretari 秩序=order 积累 称之为 称号 称呼 移 程 稍 税 稳 空
空中=air 空军 穿着=wear 穿越 竞赛=competit 竞选 竟 端 笑话=joke 笔 笔者=pen 符号=symbol 第二个=second 第二天 第二次=second 等到 答 策划 签 签名=signatur
签证=visa 简 管制 管辖=jurisdict 篮球=basketbal 粉丝 精 精彩 糖 糟糕=terribl 素 紧密 累 累计 繁荣 约定=agreement 级别=level 纯 纯粹=pure 纳入 纸
线上=onlin 线路 练 练习=practic 组建 终止=termin 经济学=econom 绑 绑架 结 结局=end 绝不 绝望=disappoint 统 继 维 维修=repair 缅甸 缓慢=slow 编制
编号=number 缺少=lack 网易 网民 网路 罕见=rare 罚款=fine 罢了=deed 罢工=strike 罪犯=crime 罪行=crime 美军 美术 美洲=america 美食=meal 群岛=island 翻
老实 考 考察=examin 考核 考验=experi 耶 耶稣=jesus 聊天=chat 职位=posit 职能 职责=duti 联络=contact 联赛=leagu 聚会 聚集 股权=sharehold 背 胜 胡 能否
脑袋 脱 脸上=face 腾讯 自主=self 自信=confid 自愿=voluntari 自称 自觉 致 舒服=comfort 舔 舞 舞蹈=danc 般 般的 艰难=difficult 色情 艾 节奏 节日=holiday
花园=garden 花费 苏州 若干 苦 茶 草案 荣誉=honor 药品=medic 莫 莫斯科=moscow 菜 营业 营养=nutrit 营销=market 萨 落 落后 葡萄牙=portug 董事 董事会=director
蒙古 蓝 蓝色=blue 蔬菜=veget 虎 虚拟=virtual 蛇 蛋 融合=fusion 融资=financ 行使 行政区 行政区划 街上=street 街头=street 补 补偿=compens 补助 表情 被告
被捕=caught 被迫=forc 装饰=decor 西北=northwest 西南=southwest 西安 要么 要说 覆盖=cover 视觉=visual 角 解 解放军 解除 言论=discours 计画 认 认可 认同
认定=acknowledg 讯 记住=rememb 讲述 许 论文=dissert 论述 设定=set 设有 设计师=design 证 证书=certif 诉讼=lawsuit 译 试试=tri 诗歌=poem
诞生=christma 询问=inquiri 语音 说出=tell 说服 说道 请问 诸多 诺 读书=read 调节=adjust 谈论=discuss 谋杀=murder 谎言=say 谢 谱 谴责 谷 负担=burden
财务=financi 账号=account 账户=account 货 货物=shipment 购 购物=shop 贯彻 贵州 贵族 资 资助=grant 资本主义=capitalist 赋予 赌 赌场 赔偿=compens
赛季=season 赞 赞成 走出=walk 走进 赴 赵 赶 赶快=hurri 赶紧 起义 起点 足 跟着 跟踪=track 踢 身为 身分 躲 躺 车上=drove 车站=station 轨道 转化=transform
转向=turn 转换=convert 软 轻易=easili 较为 较大=larger 辅助=auxiliari 辐射=radiat 输出=output 辛苦 辞职=resign 辩护=debat 辩论=debat
边境=border 边界=boundari 边缘=edg 辽宁 过于 过分 过度 过渡=transit 迎接=welcom 运动员=athlet 近代=modern 近年来=recent 近日 近期 返回=return 还会 还好
这份=this 这儿 这家=this 这张 这时 这点=this 这边 这部=herein 这项=this 进程=process 进而 远离 违背=violat 迫使=forget 迫害 退 送到=send 送给=send 逃 选出
选民=voter 透明=transpar 透露=expos 逐步=proceed 通信=communic 通报 通用 通道=channel 造型=shape 逾 遇见=meet 道理 遗产=inherit 遗址 遭受=suffer
遭遇=encount 遵守=complianc 邓小平 那天 那边 邦 邪恶=evil 邻居=neighbor 郑州 郡 部份=partial 都市=citi 配 配备 配置=configur 酒吧=bar 醒 采
采购=purchas 金钱=money 钟 钢铁=steel 银 链 锁 错过 镇压=pressur 镜头=len 长大 长江 长沙 门口=door 闹 队员=crew 队长 防 防御=defens 阴谋=conspiraci 阶层
阻碍=obstacl 阿拉伯=arab 阿根廷=argentina 阿里 陆军 陆续 降 限 陕西 院校 除非 陷入=enclos 随即 随意=therebi 隐藏=hidden 隔 难民 难过 集会 集合=set 雨 雷
震惊=shock 露出=expos 青 青少年=teen 青岛 青春 靠近=near 面包=bread 面向 音 页面=page 顶 顺序=sequenc 顾客=client 顿 颁发 颁布 预定 预防=prevent 领先 颇
频率=frequenc 频繁=frequent 题材 额 风景=sceneri 风暴=storm 食 饭店=hotel 饮料=beverag 饮食=diet 饿 首相 首页 香 马克 骄傲=proud 骑 骑士=knight 高层
高清 高潮 高等=higher 高速公路=highway 魅力=charm 魔 鲁 麦 黄色=yellow 黑龙江
4.25: about al all am=ben are as=wherea be black cd=cds china chinese=chines day dna don dvd free gdp go good https
id ip john life line linux live man mark mr=mrs mv nba not now ok=okay or=either org pc=pcs post press pro re=reid
sm=sms so=thus this time up us=our video vs=versus we=our web what á ê í ó а н о р т ا い で と み タ ッ ー 一一 一下子 一个个=one
一事=thing 一共 一分 一分钟=minut 一刻 一副 一口 一台 一号 一向 一员 一堆 一处 一夜=night 一头 一家人=famili 一小=smallest 一层 一幅 一律 一所 一手 一是 一杯 一架 一根 一流
一点点 一番=most 一百=hundr 一眼=eye 一笔 一类=categori 一线 一组=group 一股 一行 一词 一贯 一阵 一顿 一首 七个=seven 七年 七月 万一 万名 万吨=tonn 三位=three 三分
三大 三种=three 三级 上任 上台 上周=weekend 上层=layer 上映 上海市 上演 上线 上街=street 上诉 上课=class 上车=drove 下列 下台 下属 下滑 下班 下跌 下达 不住 不像=isnt
不利 不及 不变=unchang 不同于=differ 不太 不好意思 不安=anxious 不当 不怕=terrifi 不成 不时 不易 不曾 不止=drastic 不禁=prohibit 不肯 不远 不顾 丑 丑闻 专制 专区
专属 专栏 专注 专访 专项 世人 世代=generat 世界各地=worldwid 业余 业绩 丛林=jungl 东海 东风 丝毫 两侧=side 两地 两家 两条 两边 严 严厉=strict 严峻=strict 中介 中共中央
中医=physician 中华民国 中华民族=ethnic 中原 中外=foreign 中学生 中小 中山 中文版 中断 中方 中有=there 中等=averag 中级 临床=clinic 丹 为期=period 为首 主义者
主力 主场 主意 主播 主编 主观 丽 举动=movement 举措=measur 乃至 之声=voic 乌 乐器=instrument 乐园 乐观 乐趣=fun 乐队=band 乔 乔治=georg 乘 九月=septemb 也好
也就是说 习 习俗 乡镇 书写=write 书店 争夺 事先=prior 事务所=transact 事后 二十=twenti 二十年=twentieth 二年 二战 二月=februari 二级 亏 亏损=loss 互
五十=fifti 五大 亚历山大 亚马逊=amazon 交友=friendship 交易所=trade 交谈=talk 亨利 亩 亮 亮相 亲人=relat 亲密 亲属 亲戚=relat 人事=personnel 人心
人文=humanitarian 人格 人次 人民法院 人气 人能 人质 人选 什 仇恨=hatr 介入 仍旧=still 从中 从小 从来不 从没=didnt 他会 付费=pay 代表团=deleg 以免 以内 以南=south 仪
价钱=prix 仿佛 休闲=casual 优点=advantag 优良=favor 优越 优雅=eleg 伙 会上 会晤 会计=account 会谈=talk 传出 传承 传来 传输=transmiss 传达
传送=transmiss 传闻 伤亡 伤口=wound 伪 伯 伴侣=partner 伴随 伸出=stretch 似 体重=weight 余额 佛 作物 作风 你家 佳 使用者=user 使馆 例外=except 侠
侦探=detect 侧 侮辱=insult 侵害 便于=conveni 便利=conveni 促使=encourag 保健 保安=secur 保密 保罗 信念=belief 信用卡=credit 信贷=loan 修建
修理=repair 修订=revis 俺 借口 倡导 倡议=suggest 债券=bond 倾斜=inclin 假期=holiday 偏 偏见 做事 做梦=dream 做爱 停留=stay 停车=park 停车场=park 健全
健身=fit 偶然 偷偷=steal 储备=storag 储存=storag 元年 元首 充 充足 先前=preced 先锋 光明 光绪 光荣 光辉 克服 免 免疫=immun 兑换 党中央 党内 党派=partisan 入境
入学=admiss 全力 全国政协 全家 全年=year 全文 全是=total 全省 全程 全长 全集 八个=eight 八年 八月=august 公交 公元 公元前 公尺 公益=benefit 公社 公认=acknowledg
公车 公顷 六年 兰州 共产 共产主义 共同体=joint 共和=republican 关怀 关税=taxat 兴 兴起 兵团 典礼 兹 养老 兼职 内在=within 内外=exterior 内涵 内裤=underwear
写道=write 军区 冬天=winter 冬季=winter 冰 冰箱=fridg 冲动 冷战 冷静=chill 冻结=freez 净 准则=rule 减轻=reduc 几位 几分钟=minut 几十年=decad 几点 凡是
凤凰=phoenix 凭借 凶手=murder 出任 出动 出卖=sell 出名 出国 出场 出境 出手 出版社=publish 出租=rent 出租车 出自 出色 出面 击 分割=split 分化 分成=divid 分手
分支=branch 分散=scatter 分歧=disagr 分解 切实 切断=cut 刊物=journal 刊登 刑法 刑罚=punish 列入=includ 列出=list 列宁 列表=list 刚好=good
创始人=founder 初次 初级 判 判处 利息 利率=rate 别墅=villa 刮 到位 制品 制止 制约 制订=order 制造业=manufactur 刺 剂 削弱 前任 前夕 前景 前期 前线 前途 剥削 剧场
剧院=theatr 剩余=remain 剪 割 力气 劝 办事处=offic 办公=offic 办学 功 加剧 加大 加盟 务 动漫=anim 动物园=zoo 动荡 助手 劲 劳 劳工 势 勇士=warrior 勉强
包裹=packag 北大 北约 北美 区分=distinguish 医师=doctor 十一=eleven 十三=thirteen 十个 十九=nineteenth 十二=twelv 十五=fifteen 十八=eighteen
十四=fourteen 十月=octob 千年=millennium 午夜=midnight 午餐=lunch 半个=half 半数=half 华为 华侨 华北 协作=collabor 协同 卒 卓越 单元=unit
单身=singl 单车 南昌 南海 博 博览会 卡尔=carl 卡拉 卡特 卡车 卡通=cartoon 卫 卫视 印度尼西亚=indonesian 即时=instant 厂商=manufactur 历任 历程 历经
压制=pressur 压抑=depress 压缩=compress 厘米=inch 厚 原住民=nativ 原先 原子=atom 原文 原有 原油=oil 原谅=forgiv 去过 县城=counti 县委=counti 参见
参议员 参议院 参赛=contest 参选 又名 又称=aka 友 双手=hand 双眼=eye 双重=doubl 反动 反复=revers 反弹 反思 反馈 反驳 发作 发声 发掘 发觉 叔叔=uncl 受不了 受害=harm
受欢迎=popular 受过 变为 变动 变形 变更 变迁 变量=variabl 口中=mouth 口味=tast 口径=diamet 口袋=bag 古巴 另类 召集 可不是 可笑 可行=feasibl 台上 台风 右派 司令
各方=each 各省 吉林 吊 同性=gay 同期=sync 同比 同盟=allianc 同行 名誉=honour 名词=word 后代 后悔=regret 后续=subsequ 向上=improv 君 君主=monarchi
否定=negat 含义=mean 含量=amount 听取 听听=listen 启发 启用=enabl 吴 吵 吾 告 告别 周一 周五 周六 周刊=week 周日 味 命题 咋 和尚 和解=solv 咱 哈利 哈哈=haha
响应=respons 哎 哟 哥伦比亚=columbia 哼 唉 唐 唯 唱歌=sing 唱片=vinyl 商场 商家=merchant 商标=trademark 啤酒=beer 啪 善于 善良=good 喜 喜剧 喝酒=drink
喷 嗨 嘉宾 嘲笑 嘴里=mouth 噢 器官 囚犯=prison 四周 四处 四月=april 回事 回复=repli 回收=recycl 回避=avoid 园区 困 困境=troubl 困扰=troubl 围 国产 国人 国务卿
国土=land 国家级 国家队 国旗=flag 国籍=nation 国营 国语 图书=book 图案 圆 圣诞节=christma 在乎 在场 在外=outsid 在意 地主 地域=region 地带 地板=floor
地步=step 地说=dire 场地=venu 场面 坏事=bad 坏人 坐下=sit 垂直=vertic 型号=type 埋 城区 城堡=castl 城里 域名=domain 培育 基督=christ 基督徒=christian
基金会=fund 堆 堡 塑料=plastic 塑造 填 境 境外=exterior 境界=boundari 墓 墙上=wall 增多=increas 增设 增进=increas 声援 壳 处分 处境 处处 处置 备案 复兴
复制=copi 夏季=summer 外出=outsid 外围=surround 外星人 外来=outsid 外籍 外表 外观=appear 外贸 多名 多大 多家 多样 多项=multipl 夜晚=evening 夜间=night
大于=than 大体=vast 大使馆=embassi 大卫 大国 大地=earth 大夫=doctor 大气 大海=sea 大火=fire 大片 大致=approxim 大都 大队 大麻=cannabi 天上 天主教=cathol
天地 天安门广场 天才=talent 天然气 天生 天赋 太原 太子 太阳能=solar 失控 失误=mistak 头上=head 头部=head 夸张 夹 夺 夺取 奉献 契约=contract 奖项=award 奠定
奥地利=austria 奥斯卡 女孩子 奴 奶 好不好 好人 好消息 好玩 好莱坞 好评 好运 妓女 妥协=compromis 妨碍=obstacl 妹子=sister 妻 姊妹=sister 始 委 姿态=attitud 威 威力
威廉=william 娃娃=doll 娘 娜 娶 媒介 媳妇 嫁 嫁给 嫌犯 孔子 孕妇=pregnant 字幕 字母=alphabet 存储=storag 存款=deposit 孙 孙中山 孙子 季度=quarter
季节=season 孤独=loneli 孤立=isol 学到=learn 学派 学说 学费=tuition 宁 宁夏 宁愿 宁波 守护 安娜=diana 安定=stabil 安慰 安置 宋 完整版 完毕 宏观=macro 宗 宗旨
官僚 宝贵 实习=intern 实时 实用 宠物=pet 审 审批 审理 审计=audit 客气 客运 宣 宣告 宣称 室内=indoor 宪章=constitut 害死 家园=garden 容 容量=capac 宾馆=hotel
宿舍 寂寞=lone 密 密度=densiti 密集 富 富裕=rich 对策 对面 寻常 导 导向 寿命=lifetim 封面 将要 将近=near 将领 尊敬=respect 小事 小女孩=girl 小子 小学生 小孩子=kid
小小=small 小小的=small 小时候 小米 小麦=wheat 少数民族=minor 少量 尖锐=sharp 尚书 尤 就此=this 尺寸=size 尺度=measur 尼亚 尼泊尔 尽可能 尾 局部=depart
屋顶=roof 屏幕=screen 属性=attribut 履行 山上=mountain 山脉=mountain 岁月 岭 峰 崇拜=worship 崛起 川 州长 工业化=industri 工作室=studio
工作者=worker 工商 左派=leftist 左翼=leftist 巧克力=chocol 巨 巨人 差点 己 市中心=downtown 市委 市政府 布朗 布置 帅 帅哥=handsom 师傅 师父 希 希特勒 帐
帐号=account 帐户=account 帝 带到 带给 带走 席 常用=common 常规=convent 帽子=hat 幅 幕后 干燥=dri 干脆 平原=plain 平常=unusu 平方公里 平方千米 平方米
平静=quiet 平面=plan 年内=year 年级 幼儿园=kindergarten 幽默=humor 广东省 广阔=broad 庄 庆典 庇护=refug 库存 应急=urgent 应有 底下=bottom 庙 废
废弃=wast 废物=wast 度假=vacat 座位=seat 康 康熙 廉价=cheap 开创 开办 开口=open 开头 开工 开拓 开支 开辟 开采 开门 开除 引入 弗 弟子=discipl 弥补 弱 弱点=weak
弹性=flexibl 弹药 强力=strength 强势 强行 当下 当做 当场 当日 当晚=evening 录像=record 录取 录音=record 形状=shape 彩 彩色=color 影视 影音 彼得=peter 征收
征服=conquest 很小=small 很棒=fantast 很长=long 得出 德州 心想 必定 忍 忍不住=toler 忍受=toler 志愿 志愿者=volunt 忠诚=loyal 快点 忽然=ignor 怀念 态
怎么回事 思 思路 性命 性爱=sexual 怪物=monster 总共=altogeth 总局 总监=supervisor 总督 总算 总经理=manag 总量=total 总长 总面积 恋 恭喜=congrat 恶劣=bad
恶意=malici 恶魔=devil 患 悲伤=sad 情人 情侣=coupl 情景=sceneri 惨 想像=imagin 想念 意味=mean 意图 意愿=will 意识形态=ideolog 感兴趣=interest 感激 戏曲
成交 成员国=member 成年=adult 成效 我刚 我来 战斗机 战术 战机 房价 所在地 所有权=right 手下 手册=handbook 手工=handmad 手枪 手续 手臂=arm 扑 打倒=undermin 打工
打扮=dress 打死 扣 执 扩建=expans 扩散=spread 扫 扫描=scan 扭曲=twist 扯 扶 扶贫=poverti 找个 找出=find 承 抑制=suppress 抓紧=squeez 抗争 折 折磨
抢劫=robberi 抢救=rescu 护 护照=passport 护理 报警 报酬=payrol 披露=disclosur 抱歉=sorri 抹 担保=collater 担当 担忧=worri 拆 拆除=remov
拍卖=auction 拍照 拒 拓展 拘留 招标 拜托 拜访=visit 拟定 拥护 拥抱=hug 拦截 拨 拼 拿下 拿来 持有=hold 挂牌 指令=command 指南=guid 指向 指引 指挥官=command 指望
按摩=massag 挑 挑选=choos 挖掘=dig 挡 挣 挣扎 挤 挪威=norwegian 振兴 捍卫 捐款=donat 捐赠=donat 损伤=damag 捡 捷克 掀起 授 掌控 排列 排放 排斥 排行榜=rank 排队
掠夺 探 接待 控告 推文 推测 掩盖=mask 描绘=draw 提倡 提及 提取=extract 提案=propos 提示 提问 搜狐 搜集 搞笑=hilari 搭配 携带 摄影师=photograph 摔 摘要=abstract
撑 撒 撤 撤离=withdrawn 撤退=retreat 播 撰写=write 撸 操控=control 操纵 支出=expenditur 支持者=support 支配=domin 收取 收回 收拾 收获=harvest 改名
改称 改编=adapt 改良=improv 攻 放到 放开 政 政务 政变 政客=politician 政治家=politician 故乡=countrysid 故障=fault 效力 效益=benefici 救助=rescu
教室=classroom 教导=teach 敢于 散 数位=numer 数值=valu 数目=numer 整天 整顿 文书 文本=text 文革 料理=cook 斩 斯大林 新华网 新增 新娘=bride 新年 新建 新西兰
新闻网=news 方言 施 施行=enforc 旅 旋转=rotat 族群 旗 无产阶级 无人机 无力 无奈 无意 无所谓 无比 无知=ignor 无线=wireless 无线电=wireless 无论是 无需=needless
既有=exist 日军 日后 日志 日文=japanes 日语=japanes 日起 旨在 早安 早晨=morn 早餐=breakfast 时常=often 时时=when 时空 昆明 明年=year 明明 明朝 星期一
星期五=friday 星期六=saturday 星球 春 春秋 春节 昨日=yesterday 是非 晓得 晕 晚会 晚间 普 普查 景区=sceneri 景点=attract 景观=landscap 智 智利
智力=intellig 暂 暖 暗 暗杀 暗示 暴动 曲 曲线=curv 更大=greater 更换=replac 更改=modifi 曹 曼 最具=most 最小=minim 最强=strongest 最快=fastest
最长=longest 月亮=moon 月初 有利于 有助于=help 有名=famous 有害=harm 有益=benefici 有罪=sin 服 服务业=servic 服饰=cloth 朗 朝廷 期刊=journal
期限=expir 木 木材=wooden 未必 未知=unknown 未经 未能=fail 本周=week 本届 本科=undergradu 朱 机动 机密 机遇=opportun 杀手 权限=permiss 村庄=villag
村落=villag 杜 束缚 来不及=wont 来临=come 杰 极了 极度 极限 构建=construct 林业 枚 架构=structur 柏林=berlin 某人=someon 查询=queri 柬埔寨=cambodia
标记=mark 标语 校 样本=sampl 核武器=nuclear 根据地=accord 根源 格局 框架=frame 梁 梅 检察官=prosecutor 棉花=cotton 森 楚 楼下 概率=probabl 榜 槽 模仿
模样=specimen 模糊 模范 欠 次数=numer 欢乐 欺负 歌唱=sing 歌词 止 正规=rule 此举 此刻 此前 此地 此处=herein 此类 步兵 步行=walk 步骤=step 武 武力 武士=samurai
死去=dead 残忍=disgrac 殖民地=coloni 殿 每人=everyon 每当=everi 比利时=belgium 比如说 比起 毕 毕业生=graduat 毛病 毫不 氏 民兵 民意 民政 民生 民营 气体=gas
气温 气质 氛围=atmospher 水中=water 水准 水库=reservoir 水泥=cement 水面=surfac 永 永不 永恒 汇 汇报 汇率=rate 汉堡=burger 汉字 汗 江南 江苏省
汽油=gasolin 沉 沉重 沙发=sofa 沙滩=beach 治安 沿 沿岸=coastal 沿着 泄露 法人=corpor 法令=legisl 法则=law 法制 法学=law 法定 法西斯 法语=french 泛 泡
波动=wave 注入 注定 注射=inject 注意力=attent 泰 洗澡=bath 洛 洛阳 洪水=flood 洲 活力 派出 派对 派遣 流入=flow 流域=basin 流氓=flow 流程=process 浅 测 济
浏览器=browser 浓度=concentr 浴室=bathroom 海关 海域 海岸=coast 海峡 海底 海报 海拔=altitud 海水=sea 海湾=bay 海滩=beach 海盗=pirat 海边=sea 消
消耗=consumpt 消防=firefight 涉嫌=bother 液体=liquid 涵盖 深化=depth 深受=deepli 深夜 深深=deepli 深远 清单=list 清晨=morn 清洁=cleaner
清洗=wash 清醒 清除=remov 渔业=industri 渗透 温 温和 温州 温柔=gentl 湖北省 湖泊=lake 湿 湿地=humid 源于 源自 满洲 滥用=use 漏洞 演唱 演唱会=concert 演奏=play
演说 漫长 潜艇 潮 潮流 澄清 激情 激进 火山=volcan 火星=mar 火灾=fire 火车站=station 灭 灭亡=extinct 灯光=light 灰 灵 灵感 灵活=flexibl 炒 炮 点击=click 烤 烦
烦恼=annoy 热点=heat 焦虑=anxieti 煤 煤炭=coal 煤矿=coal 煮 煽动=movement 熊 燃烧=burn 爱上=love 爱人=love 爱好 爱好者 爱尔兰=irish 爱心=love 父 爸 爹
爽 版权=copyright 牙 牙齿=tooth 牛奶=milk 牛肉=steak 牧师=pastor 物价=price 物体=object 物种=speci 特务 特区 特有=peculiar 特朗普=trump
特权=privileg 犯人 犹太=jewish 犹如 犹豫 狂 狠 独 独家 独裁 猛 猜测=guess 猪肉=pork 献 献给 率先 率领 玉米=corn 玛 玩笑 玫瑰=rose 环球 现今=nowaday 现存 现已 现行
珍贵 珠宝=jewel 球场 球迷 理事=council 理智=smart 瓶 甜 生产力=product 生动 生死=die 生涯 生理 生病=ill 生育 用以=use 用力=forc 用品=suppli 用途=applic
申报 申诉 电压=voltag 电器=electr 电影院=cinema 电报 电梯=elev 电源 留给 番 疼痛=pain 病例 症 痕迹=trace 瘦 登上 登场 登录=log 白天 白宫 白痴 皇室 盈利=profit 盐
监察=surveil 监测=monitor 监禁 盗 目光 目的地=destin 盯 盲目=blind 直属 直径=diamet 直辖市 相处 相继 相连=coupl 相遇 省份 省委 省级 省长 看上去 看不到 真人
真心=heart 真诚=honesti 眼中=eye 眼光=eye 眼神=eye 眼里=eye 眼镜=glass 着手 睡眠=sleep 睡着=sleep 瞄准=aim 瞎 瞬间=instant 知识分子=knowledg
短信=sms 短暂=briefli 短片 短缺=short 矿 砍 研制 研究员=research 研究院=institut 研讨会=workshop 硬件=hardwar 确切 碎片 碰到 碳 示范 礼 礼拜 礼貌=polit
社团 社长 祖先=ancestor 祝福 祝贺=congratul 神父 祭 禁 福州 私 科学院 科目 秘 秘鲁 租 租赁=rental 积 积分 程式 稍微=slight 税收=tax 稿 穴 穷 穷人=poor 空调 穿过
窗口=window 窗户=window 窝 竞争力=competit 童年=childhood 笑容=laugh 笔记 第一位=premier 第一天 第三次=third 第二季 第五=fifth 第六=sixth
筹备=prepar 签字 签约=sign 简化=simplifi 简历 算了 算法=algorithm 管道=pipelin 籍 米兰=milan 类别=categori 粉 粗 粮 精力 精华 精品 精灵 精确=precis 精英
精选 索 累积=accumul 纠正=correct 纠纷=disput 红军 约会 约束 纪 纪录片=documentari 纪律 纳粹=nazi 纹 纺织=textil 纽约时报 线索 细 细菌=bacteri 终 终极
终结=end 终身 经济学家=economist 结算 绕 绘画=paint 给出=give 绝大多数=major 统治者=ruler 续 缓解 编写=write 编剧 缘 缩小 缩短=shorter 缺
缺点=disadvantag 缺陷=defect 罗斯=ross 罚 罪名 罪恶=sin 署 羊 美味=tasti 美国政府=govern 美的 美金 翘 老大=senior 老头 老子=old 老百姓 老虎=tiger
考古=archaeolog 考生 耐心=endur 耳朵=ear 聊 职员=staff 职权 联合会=feder 联想 聚焦=focal 肌肉=muscl 肚子=belli 股价=share 股市=stock 肥 肯
肿瘤=tumor 背叛 胖 胖子=fat 胸 胸部=chest 脆弱=vulner 脉 脑 脑子=brain 脖子=neck 脚步=foot 脾气=temper 腰 膨胀=inflat 自动化=autom 自拍 自行车=bicycl
自豪 臭 至此 致使 致力 致力于 致命 舌头=tongu 舒适=comfort 航班=flight 航线 舰 舰队=fleet 船上=ship 船只=boat 船舶=ship 船长 艘 艺 艺人 艾滋病=hiv 节点
节省=save 节约 芙 芝加哥=chicago 芬兰=finland 芯片=chip 花钱=money 苏丹 苏维埃 苦难 英国人=british 英格兰=england 范 范畴 草原=grass 荒谬 荣耀 荣获 莱
获奖=award 获胜=victori 菩萨=buddha 菲 营运 营造 董事长=director 蒋 蒋介石 蒙 蔡 薄 薇 藉 虐待=abus 虚假 虫 虾 蛋糕=cake 蛮 蜡烛=candl 蝴蝶=butterfli 融入
血液=blood 血腥=bloodi 行事 行列=row 行李=luggag 行程 行走=walk 行驶 衡量=balanc 衣 补贴 表决 表态 被判 被动 裁决 裁判 装修 装甲=armor 裔 裤子=pant 西亚 西欧
西班牙语=spanish 要素=element 见解 见证=wit 观光=sight 观测=observ 观赏 规 规格=specif 规矩 视野=sight 觉 觉醒=awaken 角落=corner 解体 解决方案=solut
解散 解析=analysi 解读 言语=phrase 詹姆斯 订 认知 议 议题 讯息=messag 记者会=report 讲座=lectur 论证 讽刺 设想=think 设法 访 访谈=interview 证件=certif 评
评为 评审=review 评选 识 识别=identifi 诈骗 诉求 诊断=diagnost 词汇=vocabulari 试点=attempt 试着=tri 诚信=honest 诚实=honesti 话语 诠释 详情=detail
语文 误会=error 误解=misunderstand 诱惑 说不定 说完 说实话 请愿=pleas 诸 诸如 课堂=classroom 课题 调动 调控 调教 调研 谈到 谋 谣言=say 谨慎=cautious
谷歌=googl 豪华=luxuri 贝 贝尔 负面=negat 财 财经 败 贩卖 贪污 贫穷=poverti 贼 贾 贿赂 资本家=capit 资深=deep 赌博 赐 赔 赖 赛事=tournament
赞助=sponsorship 赞同 走上=walk 走私 走路 走过 赶到 起初=commenc 起到 起床=bed 起源=origin 起码 起飞=flew 趁 超出 超市=supermarket 足以 跌 距 跟随 跨国 跨越
跪 路径=path 路边=road 跳舞=danc 踩 身亡 身份证 身材 身高=height 车子=car 车祸 转发 转让=transfer 转身 转载 软体=soft 轰 轰炸 辉煌 辖区 迁 迁移=migrat 过后
过年=year 过滤=filter 迎来=welcom 运气 运转 运送=deliveri 近年=recent 近来 还原=restor 还给 这句 这块 这天=today 这座 这才=this 这方面=this 这话=this
进化=evolut 进士 进度=progress 进球 远程 远远 违规=violat 连任 连线 连锁=lock 迟 迪 迷 迷你=mini 迹象 追踪=track 适宜=suitabl 逃离=escap 逃避=escap 选区
选拔 选票 选项=option 透 途中 通往 逝世 速 遂 遇 遇上 遍 遗传=genet 遗体 遗忘=forgotten 遗迹 遥远 遵循=follow 避开 邀 邓 那位 那儿 邮件=mail 邻近=adjac
郊区=suburb 郑 部位=portion 郭 配套 酷 酸 醉 醒来=wake 采集=collect 重伤 重组 重要性=import 重量=weight 野兽=wildlif 野生=wild 野蛮 金沙 金牌 鉴于 鉴定 针
钉 钢 钢琴=piano 钥匙=key 钩 钱包 钻 钻石=diamond 银河 铺 销量 锁定=lock 锅 锡 键 锻炼=exercis 镜子=mirror 长久=long 长城 长官 长度=length 长时间=longtim
长春 门前 门槛=door 闪 闭 问问=question 间接 间谍 闻 闻名 阁 阐述 队友=teammat 防守=defens 防护=protect 防治=prevent 防范 阳 阴 阴影=shadow 阵营 阶
阿姨=aunt 阿富汗 附 附加=addit 附属 陆 陈述 陌生=stranger 陌生人=stranger 降落=fall 限于=limit 陕西省 院士 除此之外=otherwis 险 随机=random 隐瞒
隐私=privaci 隔壁 隔离=isol 隧道=tunnel 隶属 难受 难度=difficulti 难得 难题 雄 雅 集结 雇主=employ 雪 零售 雷达 雾 震撼 露 青海 面试=interview 面貌=appear
鞋 音乐会=concert 顶级 顺 顺便 颁 预备 预言 预警 领取 领导者=leader 颗 题目 额外=extra 飓风=wind 飞行员=pilot 食用=edibl 餐馆=restaur 饲养 饼 首位 首尔
首席=chief 首歌=song 首脑 首要 首长 首领 香蕉=banana 马克思 驱动=driver 驱逐 验证=valid 骗人 骗局 骚 骚扰 骨 骨头=bone 高于=higher 高压=voltag 高峰=peak 高手
高效=effici 高温=temperatur 高端 高等教育=educ 高考 高铁 魔法=magic 魔鬼=demon 鱼类=fish 鲁迅 鲜明 鲜花=flower 鲨鱼=fish 鸡巴 鸡蛋=egg 鸭 麦克 黄河 鼻子 齐
4.0: abc ag ai american android apple=appl asia av baby=babi bb big blog boy can center ceo ch city=citi club cm cnn
da=den david dj dr=doctor ed=und el en fbi first fm freedom game gay george=georg get girl great group gv
happy=happi hd heart hello hi=hello high hk home house=hous how html if=whether ii=uae info international=internat
ipad itunes=itun jack james=jame japan java jr just king last le lee li=liu like little=littl ma mac mar max michael
mike miss mm more national=nation next ng night official=offici oh=ahh old online=onlin open os out park part
party=parti paul pdf people=peopl peter photo pic play pm power pp project ps red right robert rt sam se=bye see
show st=ass star state sun super that tom top tt university=universiti vip was watch white who will william xx=xxx
young your à ã ä è ö ü ω в д з к с ل さ し た だ て な に も よ ら る を グ ノ ン 一万=thousand 一世 一丝 一中 一体化 一倍=twice 一再 一出
一切都是=everyth 一则 一千=thousand 一双=doubl 一口气 一回=onc 一团 一圈 一封 一幕 一战 一整天 一旁 一月=month 一期 一枚 一模一样 一次性 一派=one 一点儿 一班 一瓶=bottl
一票 一脸=face 一艘 一趟 一身 一轮 一连串 一门 一阵子 一页=page 万个 万平方米 万物 万能 万里 三人=trio 三分之一 三十=thirti 三十年 三千 三名=three 三家 三峡 三条 三点 三百
三角=triangl 三项=three 上半年 上司 上场 上天 上将 上市公司=compani 上年=year 上床=bed 上报 上方=abov 上校 上游 上空 上衣 上路 上门=door 上限=limit
下一代=generat 下半年 下周 下场 下岗 下手 下方=below 下旬 下游 下级 下落=downward 下车 下辖 下雨=rain 不下 不介意 不佳 不便=inconveni 不公 不去 不可思议=incred 不吃
不合 不合理=unreason 不堪 不妨 不宜 不容 不小 不已=didnt 不必要=unnecessari 不快 不怎么 不惜 不服 不理 不知不觉=unawar 不符 不管怎样 不详 不起 不足以=insuffici 不适
不通 不难=difficult 不靠 与会 与否 丑陋=ugli 专员 专心 专政 专科 世俗 世纪末=centuri 世间 业主 业界=industri 东侧=east 东北部 东南部=southeastern 东欧 东汉 东莞
丝袜 丢失=lost 丢掉 丢脸 两会 两倍=twice 两只 两周=week 两场 两大 两座 两张 两点=two 两面 两项=two 严密=strict 严禁=forbidden 严谨=strict 丧生 个案
中世纪=mediev 中亚 中产阶级 中兴 中国人民解放军 中国科学院 中型 中央军委 中央政府 中央电视台 中将 中小企业=enterpris 中小学=elementari 中年 中日 中旬 中止 中毒 中立 中药 中队=team
丰 串 临近=proxim 丸 丹尼 为例=exampl 为名=name 为啥=whi 主人公=protagonist 主宰 主教=bishop 主机 主页=page 主题曲=theme 举例=exampl 举止=enclos 乃是
之力=strength 之名=name 之地 之夜=night 之子 之心 之意 之战=battl 之旅=voyag 乌鲁木齐 乎 乐意=pleas 乖乖 乘坐 乙 九个=nine 九州 九年 九龙 乞丐 也门
乡下=countrysid 书法 书面=book 买下=buy 买单 买家=buy 乳房=breast 了不起 予 争吵 争执 争端=disput 事发 事变 事宜 事态 事迹 二号 二手 二次 二氧化碳=carbon 二者 云南省
互助 五千 五百 井 亚太 亚州 亚当 亚美尼亚 亡 交互=interact 交付 交代 交出 交叉=crossov 交战 交替=exchang 交涉 亦可 产地 产权 产能 享用 京东 京都 亭 亮点=bright 亲切 亲友
亲吻=kiss 亲手 亲王 亲身 亲近 人口普查=census 人大常委会 人有 人来 人民日报 人民检察院 人民网 人称 人身=person 人造 人马=hors 仁 仆人=peopl 仇 介 介于 从业 仓 仔 他家
付款=payment 仙 代号 代表性=repres 以东 以北=northern 以至 以至于 以致 仪表 仲裁=arbitr 份子=backup 份额 企 企鹅=penguin 伏 休 休假=vacat 众所周知=known
众议院 优异 优美=beauti 会同 会场 会计师=account 会面=meet 伞 传到 传感器=sensor 传授 传教=teach 传染 传给 传言 传记 伦 伪装 伪造 伯爵 估算=estim 伴 但愿 位居
低下=lower 低价 低估=underestim 低头=lower 低温=temperatur 低级=low 低调=low 住处=resid 住宿=accommod 住所 住院=hospit 体力=physic 体操 体检 体积
体育场=stadium 体育馆 体质 何况 何在 何处 何必 余地 佛山 作弊 作文 作法=method 佩服 使者 例行=exampl 供应商=supplier 供水 供电 依托 依次 侦察 侦查=detect
侧面=lateral 侵 侵入 侵占 侵权 侵蚀 促 促成=promot 促销=promot 俄语=russian 俗称 俘虏 保住 保佑 保全=guarante 保养=preserv 保加利亚 保护区=protect 保管
保险公司=insur 信件 信奉 信徒=believ 信托=truste 信誉=reput 信赖=truste 修正案=amend 修炼 修行=repair 俱 倒塌=collaps 倒数 倒退 倒闭=close 倒霉
倘若=young 候 借助 借款=borrow 借用=lend 借贷=loan 借鉴 债 债权人=creditor 倾 倾听=listen 假定=assumpt 假日=holiday 偏偏 偏向 偏好 偏离 做个 做些 做人
做成=make 做生意 做过 做饭 停下 健 偷拍 偿还=compens 傍晚=evening 催 傻子=fool 僵尸=zombi 儒家 儿女=daughter 充实 充当 充电=charg 兆 先是 先知 先行 先驱
光学=optic 光线=optic 光芒=light 克拉 克斯 克林顿=clinton 克罗地亚=croatia 克里 克里斯=chris 免于 免除=exempt 兑 兑现 兔 兔子=rabbit 党组=parti 党组织 入住
入手 入狱=prison 入选 全书=book 全会 全县=counti 全国人民代表大会 全国性=nation 全场 全局 全方位 全球化=global 全美=beauti 全能 八卦 八大 公交车 公关 公务 公子 公安局
公开信=disclosur 公投 公报 公有 公然 公立 公职 共产党员 共和党=republican 共计 关切 关押 关爱 关键词 关门 兵力 兵器=weapon 其后=subsequ 其间 典 典范 养成 养生 兼任 兼并
兼顾 内存 内幕 内政 内衣=underwear 内陆 再有 再现=recur 再生=reproduct 冒犯 写下=write 写信 写出=write 写成=write 写给=write 军团 军民 军用=militari 军舰
军警 军阀=valv 农作物=farm 农历 农夫=farmer 农田 农药 冠 冯 冰岛=iceland 冰淇淋 决不 决定性=decis 决战 况且=then 冶金=metal 冷却=cool 冷漠 净化 准时=time 准许
凉 减弱=weaken 减肥 凑 凝聚 几何=geometri 几句 几种 凯 凶 凸显 出事 出入=entranc 出土=soil 出局 出差 出炉=stove 出狱 出血=bleed 出访 出资 出路 击中=click 击落
分会 分公司=subsidiari 分区=partit 分局 分工 分数 分析师=analyst 分级=level 分组=group 分行 分辨 切割=cut 刑 列举 刘少奇 刚果 创下 创伤=wound 创始
创造性=creation 删 判刑=sentenc 判定=determin 利亚 利害 利比亚 利物浦 别忘了=forget 到场 到时候=while 制成 制造商=manufactur 刷新=refresh 券 刺杀 刻 刻意
削减 前列=column 前去 前所未有=unpreced 前方 前行 前身 前辈 前锋 剧中 剧团 剧烈 剪辑=clip 副作用 力争 力学 力求 办案 功效 功率 功课 加勒比 加勒比海 加密 加油站 加深=deep
加热=heat 加班 加重 务实 务必 动乱 动人 动摇 动用 劳务=employ 劳动者 势头 势必 勇 勇于=courag 勋章 募集 勤劳 勾结 勿 包容 化合物=compound 化妆=makeup 化妆品=cosmet
化石=fossil 化解 北上=northern 北京大学=universiti 北平 北韩 匹 匹配=match 区内=zone 区划 区块=block 医 医学院=doctor 十一月=novemb 十万=million
十二月=decemb 十五年 十六=sixteen 十字架=cross 十足 千米=kilomet 千里 升起 升高 半夜=midnight 半天 半导体 半小时=hour 华东 华丽 华南 华夏 华尔街 华文 华裔=asian
华语 协 单个=singl 单曲=singl 单词=vocabulari 卖掉=sell 卖淫=prostitut 南亚 南宁 南斯拉夫 南极=arctic 南美 南美洲 南路 占地 占用 卡斯 卡片=card 卢
卧室=bedroom 卫生部 卫队 印发=print 印度人=indian 卷入 厂家=factori 厂房=factori 历代 历史性=histor 历年=year 历时 历来 厌倦=annoy 厌恶=disgust 原告 原地
原型=prototyp 厨师=chef 县级=counti 县长=counti 参与者=particip 参战 参照=refer 参谋 叉 友人=friend 友善=friend 双向 双边=bilater 反之 反倒 反共 反响
反对派=opposit 反射=reflect 反恐 反感 反省 反革命=revolut 发光 发售 发型 发展中国家=develop 发扬 发文 发泄 发烧=fever 发现自己 发电厂=factori 发电机=generat 发病
发给 发誓=oath 发财 发达国家 发酵=yeast 发音 取决=depend 取决于=depend 取出 取缔 取自 受害人 受损=damag 受理 受益=benefit 变异=variat 变换=transform 叙
叙事=narrat 叛乱=rebellion 叛徒 口头=mouth 口岸 口气 口罩 口音 古人=ancient 古城 古怪 古迹 句子 另有 只想 召唤 召回 可不 可乐 可信 可恶 可悲=sad 可疑=suspect
可耻=can 可观 可谓 台词 台阶=stair 史密斯 史料=histor 史诗 右侧=right 右手 右翼 右边=right 号称 号线 司令部 司法部=judiciari 吃惊=surpris 各处=each 各大
合作社=collabor 合力 合法性=legitimaci 合肥 合计 合资 合金 吉他=guitar 吉利 吉隆坡 同伴 同名 同等 同类 名声 名片 名牌 名额 后勤 后台 后宫 后方=after 后裔 后退 向往 向来 吕
君子 吞 否 否决 听从=listen 听众=listen 听话 启 启示 启蒙 吵架 吸引力=attract 吸毒 吸烟=smoke 吸血鬼 呃 呐 呐喊=shout 呗 呜 呦 周三 周二 周四 呵 呵呵 呼 呼唤=call
呼声 咦 咪 咯 咳嗽=cough 品味=tast 哄 哈佛 哈佛大学 哈萨克 哈萨克斯坦 响起 哥们 哩 哪怕 哪有 哪来 哭泣=cri 哲 哲学家=philosoph 唐代 唔 唤醒=awaken 售价 唯有 商会 商城
商贸=commerc 商量 啪啪 喉咙=throat 喜好 喜悦=joy 喝茶=tea 喵 嘉 嘲讽 嘴唇=lip 嘴巴=mouth 嘿 器材=equip 噪音=nois 囚禁=prison 四位=four 四十=forti
四名=four 四季 四川省 回合 回想 回族 因应=accord 团长 园林=garden 困惑 围墙=wall 围攻 固体=solid 固定资产=asset 固然 国企 国共=countri 国军 国安 国度 国情 国民政府
国民经济=economi 国立=nation 国防部 国防部长 国际化=internat 国际法=internat 图库 图形=graphic 图文 图表=chart 圆形=circular 圆满 圈子=circl 土豆
圣人=saint 圣地=saint 圣母 圣诞=christma 在职 地下水 地中海=mediterranean 地处 地形 地盘 地表 地铁站=subway 均衡=balanc 坊 坐标=coordin 坐牢 坚信 坚守 坚实
坟墓=cemeteri 坠毁=destroy 坡 坦 坪 垫 埋葬=burial 城墙=wall 域 基础设施=infrastructur 堕落 堵 塞尔维亚 填写=fill 填补=fill 墓地=cemeteri 墙壁=wall
增值=valu 增大=increas 增添=addit 增至 墨尔本 壁画=paint 壮大 声誉=reput 处以=owe 处决 处在=wherev 处女 处死=die 处理器=processor 处长 备受=receiv 备忘录
复习 复仇=vengeanc 复合=composit 复活 复苏 夏威夷=hawaii 夏日=summer 外交官=diplomat 外交部长 外人=foreign 外地=abroad 外套 外形 外援 外科=surgic
外语=languag 外长 多万=million 多伦多 多位 多余 多半 多处 多多 多媒体=media 多方=multipl 多谢=thank 多达 多重 夜夜=night 夜里=night 大专 大军 大叔=uncl 大叫
大城市=citi 大妈 大姐 大将 大局 大屠杀=slaughter 大幅度=signific 大炮 大爷=grand 大王 大理 大神=god 大米 大纲 大肆 大腿=leg 大自然=natur 大西洋 大象=eleph
大部份=partial 大雨=rain 天体 天文=astronomi 天津市 天涯 天皇 天真 天线=antenna 太好了 太平 太棒了=awesom 太监 太过 央行 失业率=unemploy 失效=ineffect 失落
头像 头条=head 头痛=headach 头衔 夸 夸大 夺冠 夺得 奇妙=strang 奇特 奈 奉 奏 契机 奔 奔跑=run 奔驰=merced 奖学金=scholarship 套路 套餐 奥巴马=obama 女主角 女婿
女权 女童 女郎 奴役=slave 奴隶制=slaveri 奶子 奶粉 好久 好几个 好听 好感 好笑=funni 好转 如果说 妃 妇 妖 妖精 妥善 妮 妹 始于=initi 始建 姐 姑姑 委内瑞拉 姜 姬 威尔
威尼斯=venic 娃 娱乐场=entertain 婆婆 婊子 婚 嫉妒=jealousi 嫌 嫌疑=suspect 嫌疑人=suspect 嫩 子公司=subsidiari 子孙 子宫 孔 字体=font 字样 存放
存活=aliv 孤儿 孤单=lone 学业=academ 学士 学期=semest 学界 学问 宁可 宁静=quiet 宅 守卫 安全性=safeti 安卓 安妮 安宁 安徽省 安心 安抚 安理会 完备=complet
完工=complet 完结 官兵 官司=offic 官场 定为 定价=price 定制=custom 定向 定居 定律 定性=qualiti 定罪=convict 宜 宝石 宝藏=treasur 宝马 实业=industri
实事求是 实例=exampl 实名 实名制 实地 实录 实战 实物 实话 审美=aesthet 审视 审讯 客厅=room 客户端=client 客服=custom 客机 客车 宣传部=promot 宣判 宣战 宣扬 宣誓
室友=roommat 宪政=constitut 宫廷=palac 宫殿=palac 害羞=shi 宴会 家具=furnitur 家务=household 家电=electr 容器=contain 容忍=toler 容纳 容许 宽容
宽度=width 宽松 宾 富人 富豪 寒冷=cold 察 察觉=perceiv 寡妇 寨 寮 寸 对决 对照 对称 寺庙=templ 寻 导游 导航=navig 射线 尊 小丑 小于 小人 小伙子 小偷=thiev 小姑娘 小屋
小岛=island 小朋友 小狗=puppi 小男孩=boy 小队=team 少妇 少将 尖 尖叫=scream 尚无 尚有 尝 尤为 就任 就是说 就行了 就读=read 尸 尼克 尼斯 尼日利亚=nigeria 尽头 尽情 尽早
尾巴=tail 局限=limit 屁 居于 届时 屋子 屋里=indoor 屌 屎 屏 屏蔽 展出=exhibit 山东省 山地 山寨 山谷=valley 山顶 岂 岗 岛国=island 岩 岩石=rock 岸 峡谷=canyon
峰会 崔 崭新=new 巡抚 巡视 巡逻 工地=workplac 左侧=left 左手 左边=left 巧合 巧妙 巨型=gigant 巨头 巨星 巨额 已婚 已成 已然 已知=known 巴勒斯坦 巴拿马 市内
市政=municip 布什 布雷 师生=teacher 师范 帐篷 帕 帖 帝国主义 帝王=king 带上=strap 带回 带头 帮派 常态 常有 常识 幅度=width 幕 干掉 干旱=dri 干活 干线=line 干隆 平凡
平息 平方=squar 平日 平稳=constabl 平行=parallel 年份=year 年末 并列 并用 并购 幸好=glad 幸存者 幻觉 幼儿 幼女 幼稚 幽灵=ghost 广义 广州市 庄园 庆 庆幸
序列=sequenc 应变 应用程序=applic 底层=bottom 底线 底部=bottom 店里=store 店铺=store 废墟=wast 废止=wast 废话 座谈会 康复 延安 延期 延迟=delay 建于 建制 建材
建构 建筑师=architect 开业 开关=switch 开出=open 开发区=develop 开发商=develop 开发者=develop 开国 开场 开幕式 开庭 开战 开来 开火 开端 开花=bloom 异性 异议 弃
引来 引爆 引领 弘扬 张开 弦 弯 弱势=weak 弹劾 强劲 强国 强暴 强盗 强硬=rigid 归属 归来 归还 当地人=local 录制=record 彩虹=rainbow 彭 彰显 影子=shadow 影展
影院=cinema 彷佛=buddha 役 往事 征求 征集 律 徐 徐州 徒刑=imprison 徒弟 得不到 得主 得分 得名 得奖=award 得意 得来 得罪=convict 御 微型=micro 微生物 德军
德国人=german 德意志 德语 德里 心声 心思=mind 心意=heart 心愿 心理学=psycholog 心目=heart 心脏病=cardiovascular 心跳 必备 必将 必需=necessari 忙碌=busi
忠 忠实=loyal 忧虑=worri 忧郁 快感 快要 快递 念头 怀 怀抱 态势 怎能 怒 思念 思索=think 急剧 急需 性交=sexual 性生活 性行为=sexual 性骚扰 怪兽 怪异=bizarr 总值=valu
总公司=compani 总和 总有 总统府=presid 总计=total 恋人=lover 恐 恐吓 恐怖主义=terror 恐怖分子=terrorist 恐慌=panic 恐龙=dinosaur 恒星=stellar 恤 息
恰好=proper 恰当=proper 恰恰 恶性 悄悄=silent 悉尼=sydney 悠久 患有 您好 悬崖=cliff 悬挂=suspens 悲哀=sad 悲惨=miser 悲观=sad 情人节 情势 惊
惊奇=surpris 惠 惨案 惯例 想不到 想来=want 想过 意向 感人 感冒 感叹 感应 感恩 感知 慰问 慷慨 懒 戈 成千上万 成年人=adult 我妈 我用 戒 戒指=ring 或者说 战事=battl 战区 战友
战后 战国 战斗力=combat 战线 战舰 战车 戳 户口 户外=outdoor 户籍 房产 房租=rent 所用 所知=known 所致 所长 扁 扇 手动=hand 手势 手套=glove 手工业 手持 手腕=wrist 手表
才华 扎实 扒 打仗 打出 打包=pack 打印=print 打压=pressur 打发 打扰=bother 打招呼=call 打断 打架 托马斯 执导 执政党 执照 扩 扩充=expans 扬 扬州 扭转=twist
扰乱=disrupt 扶持 批发 找回 承办 技 抄 抉择 投产 投放 投机 投资人=investor 抗拒=refus 抗日战争 折腾 抚养 抛 报仇=vengeanc 报价=price 报刊=newspap 报社
抨击=click 披 抬 抬头 抵 抵御 抵押 押 抽烟=smoke 抽象=abstract 担 担负 拆迁 拉丁=latin 拉姆 拉拉 拉斯 拉美 拉萨 拔 拖延 拘捕 招募=recruit 招呼 招商 招待=invit 招收
拥挤=crowd 拨款 拳 拳头 拼命 拼音 拿破仑 拿走 持久=durabl 指挥部=command 指派 指着 指纹 按时 按钮=button 挑衅 挣钱 挥 挥舞=danc 挨 挫折 挽救 捅 捉 捏 捐 捕捉=captur
捕鱼=fish 捞 损 损坏=damag 换取 换成 捧 据悉 授课=class 掌 掌声 掌管 排行=rank 探测 探险 接口=interfac 接吻=kiss 接手 接种 接管 接纳 接著 接见 接连=connect
控诉=complaint 推崇 推特上 推理 推迟=delay 推送 推销 掩护=mask 掩饰=mask 揉 提早 插入=insert 插图=illustr 握 握手=hand 揭发 揭开 揭示=reveal 揭秘
搜寻=search 搜查=search 搬家 搬迁=move 搭乘 搭建 搭档 搭载 携 携手=hand 摄像头=camera 摇 摇滚=rock 摘 摩 摩尔 摩托 摩托车=motorcycl 摩擦=friction 摩根
摩洛哥=morocco 撒谎 撞击=collis 撤回=withdrawn 擅自 操作系统 攀升=climb 支付宝 支柱 支部 支队 收买 收养 收听 收录 收看 收缩 改制=reform 改建 改成=modifi
改正=amend 改组 改装 攻势 攻占 攻略 放假 放入=put 放出=withdraw 放大 放宽 放手 放映 放置 放过 政体 政委 政局 政府部门=govern 效能=effect 敌军=enemi 敌对=enemi
救济=salvat 救灾=rescu 教义=teach 教养 教宗=teach 教徒 教科书=textbook 教程=tutori 敞开=open 散发 散布 散文 散步=walk 敬 数个=mani 数千=thousand
数学家=math 数年=year 数次 数码 数额 敲 整整 整治 文中 文凭=diploma 文化大革命=revolutionari 文化遗产=cultur 文化部=cultur 文库 文档=document 文盲 文集 斜 斤
斯坦 斯洛伐克 斯特 斯里兰卡 新一代=generat 新任 新华 新城 新版 新高 方位 施压=pressur 旅游业=tourism 旅程=journey 旅行社=travel 旅途=journey 族人 无不
无偿=unpaid 无名 无声=silent 无形 无情 无敌=enemi 无条件=condit 无穷 无缘 无罪=sin 无耻=endless 无能=incap 无能为力=inabl 无视=invis 无锡 无非=not
无须=needless 日内瓦 日出=sunris 日夜=night 日常生活 日晚=evening 日本政府 日渐 日电=electr 日趋=trend 旧址=address 旧金山 早年 早日 早点 时事 时会 时段
时装=outfit 昂贵=expens 昆虫=insect 明亮=bright 明代 明日=tomorrow 明知=know 易于=easili 昔日 星座 星星=star 星期二=wednesday 星期四=thursday
星期天 星期日=sunday 星系 星际 春季=spring 显现 显示器=monitor 显而易见 晋 晋升 晋级 晚年 晚期=late 晚餐=dinner 晚饭=dinner 普京 普通人 普通话 景 景色=landscap
景象 智库 暑假 暗中=dark 暴雨=rain 更名 更高=higher 曹操 曼哈顿 曼谷 替换=replac 最先 最少=minimum 最新消息=latest 最有 最深=deepest 最美 最高法院 月光 月球=moon
有事 有何=what 有史以来 有如 有待=wait 有望 有期徒刑 有毒 有的是 有种 有过 有限责任 服务员=servant 服役 服用 朕 望远镜=telescop 朝着 朝阳 期货 木头=wooden 未成年=adult
未曾=didnt 末日 末期 本事 本性 本月=month 本案 本站=site 本能 术语=terminolog 机上=machin 机体 机枪=gun 机械化=mechan 机电=electr 机票=ticket 机组 机能
机车 杀戮=kill 杂 杆 李鹏 材 村子=villag 村里=villag 杠杆 条文 条目=entri 来信 来回 来往 来得=gonna 来源于=sourc 来讲 来访=visit 杰克 板块=plate 极力 极品 构
构想 枕头=pillow 林彪 林肯 果实=fruit 果断 枢纽 枪击=shoot 枪杀=shoot 染 查出 查处 查尔斯 查理 柯 柱 柳 柴油机=diesel 标准化=standard 标本 标示=label
标识=identifi 栋 栏目 树木=tree 树林=forest 校区=campus 校对 样品=sampl 样式=style 核准 核电=nuclear 格外 格拉 格林 格里 栽培=cultiv 桂林 桃园 桃花 案子
桌上=tabl 桌子=tabl 桑 档次 桶 梦幻 梦见=dream 梨 检 检索 检讨 棋牌=chess 棒球=basebal 棺材=materi 椅子=chair 楼上 楼梯=stair 概况=overview
概括=overview 概述=overview 榜样 模 模块=modul 横 横向 樱花=cherri 橡胶=rubber 欢呼 欧洲人=european 欺诈 款项 歌剧 歌声=sing 正直 正统 正要 正视 此人
此种=these 步伐 步枪=rifl 武功 武术 武汉市 武警 歪 死伤 死后=death 死因 死神 残 残暴 残留=remain 残疾=disabl 残疾人=disabl 殴打=beat 段时间=time 毒药 比分 比利
比喻=metaphor 比尔 比特 比率=ratio 比重=weigh 毫无疑问=undoubt 民事 民俗 民族主义=nation 民用 民航 民调 气味 气息 氧 氧化=dioxid 氧气=oxygen 水上=water
水分=water 水利=water 水域=underwat 水晶=crystal 水流 水源 水电=water 水质 求助=help 求职 汇集=collect 汉中 汉人 汉奸 汉子 江湖 江西省 池 污水=contamin 汤姆
沈 沙特 沟 沦为 沦陷=trap 沪 沮丧 河内 河北省 河南省 河谷=valley 河道=riversid 油价=oil 油画=paint 治国 治愈=heal 沼泽=swamp 沾 沿用 沿线 沿革 泄漏=leak 法兰西
法国人=french 法师 泛滥 泡沫=bubbl 波士顿=boston 波斯 波特 波音=wave 泥 注明 注释 泪 泪水=tear 泰勒 泽 洋 洗脑 洛克 洞穴=hole 津 津贴 活在 活泼 派出所 流亡 流出=flow
流向=flow 流失 流水=fluid 流泪=tear 流派 流浪 流血=bleed 测定=measur 测验 浓 浓厚 浙江省 浪 浪潮 海口 海运 海里=sea 涂 消化=digest 消极 消费品=consum 涉 涌 涌现
润 涨价 涨幅 液 淘宝=ebay 深厚=thick 深圳市 深处=deep 深层=depth 混凝土=concret 混淆=mix 淹没=drown 添 清代 清华 清华大学 清新 清朝 清水 清真寺=templ 清算 渔民 渡
渡过 温泉=spa 温馨 港澳 渲染 游击队 游戏机 游泳池=pool 游览=visit 湖南省 源头 溜 滋味=tast 滑 滑雪=ski 滨海 滴 漏 演习 演化 演示=demonstr 演绎 漫画家 潜水=dive 澳 激
激光=laser 激怒=angri 激活=activ 激起 瀑布 灌溉=irrig 火力 火焰=flame 灭绝=extinct 灰色=grey 灾区=disast 灿烂 炉 炸药=bomb 点儿 点子 点燃=burn
点评=review 炼 烈士 烟台 烟草=tobacco 烧毁 烫 热心 热潮 热线 热血 热量 热闹 烹饪=cook 焚烧=burn 照明=light 熊猫 熟练 熬 爱德华 爱护 爵士=jazz 父子=father 爸妈=dad
片子 牌子 牛顿=newton 牠 牢 牧场 物业 物理学=physic 物理学家=physic 物语 牵 牵引 特工 特意 特种 特质 犬 犯法 狂欢 狂热 狐狸=fox 狗狗=dog 狠狠 狩猎=hunt 独一无二=uniqu
独裁者 狭窄=narrow 狱中 猎人=hunter 猛烈 猜想=guess 猴子=monkey 玉 王室 王牌 王者 玛丽=maria 玛丽亚=maria 玛利亚 玩弄=play 玩意 玩意儿 玩法=play
环境保护=environment 环绕 现场直播 现时=current 现身 珍惜 珍珠=pearl 珠海 理事会=council 理应 理所当然 理财 琴 瑜 瑞 瓜 瓦斯 瓦解 甘 甜蜜=sweet 生前
生日快乐=birthday 生殖 用人 用作=use 用到 用地 用心 用水=water 用语=phrase 甩 申 电动 电厂=factori 电子书=ebook 电子商务 电影节 电机=motor 电气=electr
电流=current 电缆 电视机=televis 电视节目=televis 电话号码=telephon 电路=circuit 电车 男士=mann 町 画作=paint 畅销 界限 界面=interfac 留下来=leav
留学生=student 留意 疏散 疑 疑似=suspect 疑惑=doubt 疑虑 疗法=treatment 疯子=crazi 病情=sick 病房 痴 瘫痪 白俄罗斯=russian 百分点 百合 百货 皇 皇上
皇宫=palac 盒 盒子=box 盗版 盗窃=stolen 盛 盛大 盛行 盟友 目前为止=current 目睹 直线=linear 直觉 相差 相爱=love 相片 相等 相识 相近=close 盼 盾 省政府 看不见
看似=resembl 看作 看吧 看好 看成 真是太=realli 真有 真空=vacuum 眼看=eye 着力 着急 着想 着重 督察 瞒 瞧瞧 瞩目 矣 知乎=awar 知名度=renown 知情 知晓 知识产权
短短=short 短篇 矮 石化 石家庄 矿业=mine 矿产=miner 矿山=mine 矿物=miner 研 研讨=workshop 砖 破碎=crush 破裂=crack 破解 硬币=coin 确信=confirm
确诊=diagnost 碎 碗 碰撞=collis 磁场=magnet 磅 磨 示威者 礼仪 社会学=sociolog 社群 社论 祈求=pray 祖母=grandmoth 祖父=grandfath 神仙 票价 票房 祭祀 祷告
禁令 禁区 禁忌 福建省 福特 福音 离不开 离去=leav 离子=ion 离职=dismiss 私下 私营 秋 秋天=autumn 秋季=autumn 种族歧视=discrimin 科举 科学技术=scienc 科普
租金=rental 秦 称作 称赞 移交 移居 移植=transplant 稍后=later 税务=tax 税率=tax 稳固=stabil 稳定性=stabil 稳步=steadi 穆罕默德=moham 空前 空白=blank
空袭 突 突击 突发 突袭=raid 窗 窗外=window 立体 立方=cube 立案 立法院=court 立足=stand 站台 站点 竞 竞技 章程 章节=chapter 竣工=complet 童 童话 竹 笑声=laugh
笔记本=laptop 笨 笨蛋=dumb 第一名 第一季 第一届 第一批=first 第一步 第一部 第七=seventh 第三个=third 第三季 第三方=third 第九=ninth 第二次世界大战 第八=eighth
等候=wait 筑 答复=answer 策 筛选 筹 简易=easi 简洁=simplic 管家 管控 管理员=administr 管理局 管理者=administr 箱 篇文章=articl 米尔 粉碎 粉红=pink
粉红色=pink 粒子=particl 粘 粤 粤语 精准=accuraci 精度=precis 精心=heart 精液 精神病=psychiatr 精美=moor 精致 糖尿病=diabet 糖果=candi 糟 系数
素材=materi 索尼 紧紧 紧缩 紫 紫色=purpl 繁殖=breed 红利 红包 红旗=flag 纤维=fiber 纪委 纪念日 纪念碑=monument 纯洁=pure 纲 纲领 纳税=tax 纳税人=taxpay 纵然
纹身=tattoo 纽 线下 线性=linear 组长 绅士 细致 织 终点 终生 终究=final 终端=termin 经商 经济效益=econom 经由 经纪 经纪人=broker 经贸=commerc 结尾
结晶=crystal 结盟 绘 绘制=paint 给钱 绝大部分=major 绝食 统筹 统统 继承人=inherit 绰号=number 绳 维也纳 维吾尔 维基 维多利亚 维尔 维权 维生素=vitamin 绿化=green
缓和 编码=code 编程=program 编纂 编译=compil 缘故 缝 缠 缩 缩写 缴纳 缺口 缺失 缺席 罐 网吧 网球 罗伯特=robert 罗马尼亚=romania 罢 罢免 罩 置于 美国国会=congress
美妙=splendid 美学 美容=beauti 美少女 美方 羞耻=shi 羞辱 羡慕 翅膀=wing 翼 老外 老太太 老妈 老家 老年 老年人=elder 老挝 老是 老爷=grandfath 老爸=dad 老鼠=mice
考量 而后 而成=consist 耍 耐 耕地=land 耗费=expens 耳 耳机=headphon 耶路撒冷 耻辱=disgrac 职场=workplac 联军 联合国教科文组织 联手 联网 聘请 聚 聚合=polym 肉体
肌肤=skin 肖 肤色 肩膀=shoulder 肮脏=dirti 肺炎=pneumonia 肾 胃 胆 胎儿 胜出 胜过 胡同 胡子 胡说八道 胡锦涛 脂肪=fatti 脏 脚下=foot 脚本=script 脸书 腔
腹部=stomach 膜 膝盖=knee 臀 臣 自制 自卫 自卫队 自发 自学 自家 自带 自慰 自有 自此 自然资源=resourc 自私=self 致富=rich 致敬 致死 舍 航天=flight 航母
航空公司=airlin 航行=flight 舱 船员 良 良心=heart 艰苦=suffer 艳 艺术品=art 艾伦 节能 花样 苍蝇 苏格兰=scotland 英勇 英寸=size 英尺=feet 英超 英里 英镑 范冰冰 茨
茶叶=tea 草根=root 草莓=strawberri 荒唐 荡 荣 荣幸 荷 莎 获准 获利=profit 获悉 获释 菌 菜单=menu 萎缩 营地=camp 营救=salvat 落下=drop 落入 落地 葡萄=grape
葡萄酒=wine 葬 葬礼=funer 蒂 蒸汽=steam 蔓延 蕾 薄弱=weak 薪水=salari 藉口 藉由 藏族 蘑菇=mushroom 虚伪 虚构 虽说 蚂蚁 蛋白=protein 蛋白质=protein
蜘蛛=spider 蠢 血管 血统 行人 行径=diamet 行情 行星=planet 行者 行销 衍生=deriv 衔接 街区 衣物=cloth 补给 表彰 表扬 表格=tabl 表述 衬衫=shirt 衰退=decay 袁 袋
袜子 被害人 被控 袭 裁员 裁定 装有 裙子=skirt 裸体=nake 西侧 西北部=northwest 西洋=western 西瓜=pumpkin 要不然 要死 要点=point 见识=recogn 见过=seen 规章
视察=observ 视线 视角 觉悟 角逐 解决问题=problem 解剖=anatomi 解密 解开 解救=rescu 解答=answer 解脱 解说 解雇 触动=touch 触及 言论自由 誓言 警 警卫 警员
警官=policeman 警察局=polic 警局 警惕 警戒 警报=alarm 譬如=exampl 计划生育 计量 订单=order 订立 订购=order 订阅=subscrib 认出 认得=admit 讨 讨伐 讨好 让步 训
议案 议程 议论 议长 记述 讲师=lectur 讲究 讲解 许可证=licens 论点 设在=set 证人 证词 评分 评级=rate 评论家=comment 诅咒=curs 诊所=clinic 词典=dictionari
词语=phrase 试用 试试看=tri 诚 话剧 诡异 该党 该市 该校=school 该死 语气 语法 误 误导=error 诱人 说好 说来 说谎=say 说起 请教 请来=pleas 诽谤 课本=textbook
调度=adjust 调用 调解 谈谈=discuss 谓 谜 豆 豆腐=bean 豪 贝克 负债=debt 负荷=load 财政部 财物 责 责任感=respons 账 货车=truck 货运=freight 贪 贪婪=greedi
贪腐=corrupt 贫 贬值=valu 贯穿 贱 贵阳 贷 贺 资产阶级 赏 赛车 赞扬 赞美 赞赏=appreci 赠送 赢家=winner 赣 赤 赫 走势 走廊=corridor 赶上 赶走 起步 起草 起身 趁机
超人=superman 越是=increas 越过 趋 趋向=trend 趣味=hobbi 跑道=run 跪下 路口 路易斯=loui 路过 路透社 路面=road 踏上 踪 蹲 身后=after 身处 身子 身影 身心=heart
身旁 身穿=wear 躲避=avoid 车厢 车型 车牌 车票=ticket 车间 车队 轨迹 转为 转入 转动=turn 转播 转而=turn 轮流 轮胎=tire 软弱=weaker 轰炸机 轴 轻微=light
轻轻=gentl 载体 轿车=car 辅导 辑 输给=output 输送=transmiss 辛 辞 辞去 辣 辩 边上=besid 辽 辽宁省 迁徙 迄今=now 过世 过剩=remain 过多 过往 过得 过敏=allerg
过时 过错 迈 迈克尔=michael 迈进 迈阿密=miami 迎 运动会=sport 运河 运算 运营商 返 这会 这回 这套 这时候 这本 这样的话=such 这片 这笔 这篇 这群 进修 进军 进出 进出口=export
进驻 远东 远方 违约 违纪=violat 连同 连环 迟到=delay 迟早=late 迟迟=delay 迫切 述 迷人 迷恋 迷惑 迹 追加=add 追查 追溯 追究 追逐=chase 退役=retir 送往=send
送来=send 适 逃亡=escap 逃脱=escap 逃走=escap 逃跑=escap 逆 逆转=revers 选用 逐年 递交 通行 通讯社=communic 通话=call 通货膨胀=inflat 通车 逛 造反 造就 逼近
遇害=harm 遍布 遏制 道具 道教=teach 遗留 遣返 避 那场 那年=year 那条 邪 邮报=mail 邮政=postal 邻 邻国 郎 部件=part 配件=accessori 酒精=alcohol 酱 采矿=mine
采纳 释 里头=head 里程 重回 重庆市 重心=heart 重现 重生 重申 重返 重重 野 野外 野心 量子=quantum 金刚 金字塔 金山 金色=gold 鉴 钓鱼=fish 铅 铜 销 销毁 锦
锦标赛=tournament 键盘=keyboard 镇上=town 镑 镜 长子 长安 长征 长得 长期以来 长篇 长远 门外=door 门户=door 门票=ticket 闪电=flash 问候=ask 问答=answer 问道
闯 闯入=enter 闲 闽 阁下 阐明 防卫 防水 防空 防线 阳台=balconi 阴茎=peni 阴道 阴阳 阵 阵地 阵容 阵线 阻力=resist 阻挠=resist 阻挡=block 阿尔 阿尔巴尼亚 阿拉 阿曼 际
陆地 降临=declin 降价 限定=limit 限度=limit 限额 陛下 院子 除去 除外=exclud 陪伴 陪同 陶瓷=ceram 陷阱=trap 隆 隆重 随之 隐形 隐患 隶属于 难以置信=unbeliev 难免
难怪=terribl 难看 雅典 集中营 集团军 集成=integr 集资 雇 雇佣 雇员=employ 雇用=employ 雕像=statu 雕刻=sculptur 雕塑=sculptur 雨水=rain 零件=part 震 震动
霍 霸权 霾 青睐 青蛙=frog 静 非凡 非得 面上=surfac 面具=mask 面子 面对面=face 革新=innov 鞋子=shoe 韦 音乐家=musician 音响=audio 音频=audio 顶尖 顺着 顾
顾虑=consider 顿时 颁奖=award 预 预先=pre 预告 预报 预料 预约 预见 预订=book 领事馆 领地 颈 颗粒=particl 额度 颠覆=cover 风云 风俗 风光=wind 风力=wind 风情
风气=wind 风波 风雨 飞弹 飞船 食堂=restaur 餐 餐饮=restaur 饥荒 饥饿=hungri 饮 饰 饰演 饱 饲料 饶 饿死=hunger 馒头=head 首个=first 首发 首届 首府=capit 首度
首批 首选 香烟=smoke 马丁=martin 马克思主义 马德里=madrid 马来 马路 驴 驻地 驾 驾车=drive 驾驶员=drive 骆驼 验收 骑兵 骑马=ride 骚乱 骚货 骨干=bone 高中生 高举
高低=low 高出=high 高原 高大 高尔夫 高尚 高山 高档 高涨 高科技=technolog 高贵 高雄 魏 魔女=witch 魔术=magic 鲜血=blood 鲸 鳄 鸟类=bird 鸦片 鸿 鹰 鹿 麦当劳 黎
黎巴嫩=lebanes 黎明=dawn 黑客=hacker 黑帮 黑白=black 黑社会 默认=default 默默 鼓 鼓吹=drum 鼓舞 齐全 龙头 龟
3.75: ab ac act ad=advertis after ah=ahh air ak alex amazon america angel anna api april ar archive=archiv art
association=associ au=par back bar ben best better bill bit blue bob book boss box bt bug business=busi but ca call
care case cat cctv channel charles=charl chen chris cia con control cp cr data days=day death del der di=von die doc
down dream du=bye earth education=educ end english eric et=und ex face family=famili fc=ufc feel festival=festiv fi
fire flash frank galaxy=galaxi general girls=girl global gmail god gps grand green guy ha harry=harri has have
he=him head help henry=henri here his hong hotel ibm ice iii index information=inform instagram institute=institut
internet jackson jean jim jj joe journal kbs=cbs kg=weight kim km=mile know kong korea ktv=mtv lady=ladi land law
led leo leonard les let lgbt light link list logo lol long lost magazine=magazin malaysia map march martin mary=mari
may mbc=bbc media men mi=mia mind mobile=mobil moon mother ms music na=par name nasa nhk north note off office=offic
ol only=onli other our over pa paris=pari ph phone php pk place plus point pop president=presid pt public px radio
ray read real report research review richard river road rock sa said san sarah sbs school science=scienc scott
service=servic sex sh she shen sir sky smith society=societi song south spa ss stop story=stori street studio style
su sweet system ta taiwan take talk team ted things=thing thomas=thoma tim times=time today tony=toni too tour town
true tw=btw two uber uk un under united=unit usb van vi=vii via view vr wang war water way west why=whi wi win word
work wto=wed ww=aww xxx yahoo year yes york zh â ç ú ī ˋ α μ σ г л м п у ч ت ر م ن و ي 〇 う か が き く こ そ ち っ は ま り れ ん
ア イ ウ ェ コ ゴ ス チ ネ フ ミ ム ル レ 一两个=two 一个多=sever 一举 一书=book 一任 一伙 一例=exampl 一侧=side 一具 一刀=knife 一分钱=money 一到 一匹 一发
一周年=anniversari 一味=tast 一国 一国两制 一大堆 一字 一审 一对一 一封信 一届 一帮 一并 一开 一心 一招 一拳 一文 一无所有 一无所知=unknown 一早 一来 一枪=gun 一栋 一案 一桩 一棵
一步步=step 一波 一百万=million 一百年=centuri 一看 一瞬间=instant 一碗=bowl 一秒=second 一站 一等奖 一脚=foot 一般来说=general 一节 一角=angl 一说=dire
一路上 一队=team 一集 一首歌=song 七十 七天 七日 七点 万亩 万人次 万公顷 万分 万历 万多 万家 万年 万户 万美金 万辆 万达 三万 三世 三亚 三代 三倍=tripl 三元 三分钟=minut 三号
三周=week 三层 三岁 三座 三成 三方 三日 三类=three 三维 三角洲 上个月=month 上书 上前=earlier 上头 上尉=lieuten 上山=mountain 上岸 上当 上扬 上瘾 上调 上阵
下个=below 下单 下发 下定决心 下层 下山=mountain 下巴 下楼=downstair 下水 下水道 下流 下行 下设 下调 下部=beneath 不上 不久前=recent 不乏 不予=unpredict 不人道
不仅如此 不光 不免 不利于 不力 不动产 不可避免=inevit 不善 不在意 不太好 不定 不带 不平 不懈 不敢相信 不料 不朽 不法 不爽=unpleas 不用说 不能不 不至于 不致 不要紧 不觉 不解 不论是 不说 不问
不高=high 与众不同=differ 丑恶 专业化=special 专场 专案 专科学校 专线 专职=vocat 专长 专页=page 世家 世界卫生组织 世界观=world 世界银行 世袭 世贸 丘 丘陵 业者 丛书=book
东岸 东晋 东正教 东盟 东路 东边=east 东非 丝绸 丝绸之路 丢下 丢人 丢弃=abandon 两万 两件 两份=two 两分钟=minut 两千=thousand 两句 两块 两层=layer 两岁 两度=due 两性
两支 两方=both 两极 两样 两端 两类 两级 两部 两队=team 两颗 严惩=strict 丧命 个个 个人资料=profil 个头=head 个子 中南 中南部=southern 中叶=leaf 中国移动
中国队=china 中场 中央委员会=committe 中央银行=bank 中奖 中层=layer 中山大学 中性 中指=finger 中文字幕 中文网 中新网 中是 中标 中欧 中科院 中美洲=america 中西 中说=dire
中路 中途 中风=wind 丰厚=thick 丰收 丰满 丰田=toyota 丰盛 临沂 丹尼尔 为准 为所欲为 为民 为生 为难=difficult 主唱 主妇 主帅 主席团=chairman 主教练=coach 主旨 主线 丽江
举人 举手=hand 举起 久久=longtim 义务教育=educ 义和团 义工 之初 之手=hand 之星=star 之王=king 之用 之道 乌托邦 乌拉圭=uruguay 乌鸦 乌龟=turtl 乐于=glad 乐天
乔丹=jordan 乖 乘车 乙醇 九江 九点 也罢=also 习性 书上=book 书中=book 书信 书房 书本=book 书目=book 书院 买入=purchas 买房 买来=buy 乱七八糟 乱伦 乳 乳头=breast
争斗=fight 争辩=argu 争霸 事业单位 事例=instanc 事前 二世 二个=two 二代 二位 二十四 二字 二是=second 二期 二楼 二维码 云端=cloud 互联=conjunct 互补 五一=five 五万
五代 五位=five 五分 五分钟=minut 五名=five 五四=five 五天 五岁 五星 五次=five 五点 五种=five 五行 五角大楼 亚军 亚历 亚热带=tropic 亚特兰大 亚瑟 亚裔=asian 亚运会 交接
交由 交纳 交织 交警 交通事故=accid 交通工具 交配 交错 交际 产出 亨 享 京剧 京城 亲亲 亲信 亲子 亲情 亲热=warmth 亲生 亲眼=eye 人世 人中 人去 人命 人头 人妻=wife 人寿 人工智能
人情=emot 人手 人民大会堂 人种 人类学=anthropolog 人行道 人要 人道主义=humanitarian 亿万=billion 仁川 仅次于 仆 今夜=tonight 今天下午=today 今早 介意 介质
从头=head 从政 仓储=warehous 他俩 仗 付出代价 付钱=payment 仙女 代数 代理人=agent 代表作 代表大会=repres 代言 代言人 代谢 代购 以求 以示=shown 以西 以防=prevent
任免 任性 任教 任用 仿 伊万 伊丽莎白=elizabeth 伊尔 伊斯 伍 伐 众议员 优于 会为=will 会以=will 会合 会战 会议室 会馆 伟 传入=transmit 传动=transmiss 传单 传导
传教士=teach 传染病=diseas 传球 传真 传销 伤人 伤势=injuri 伤感 伤痕=scar 伤痛=hurt 伤者 伯格 估 估价=estim 伸 伸手 伽 位子 低廉=cheaper 低迷 住户 佐 佑
体型=shape 体贴 体长=length 体面 何不 何以=somehow 何方=what 何种 何等 余下=remain 余人 余年 佛像 佛法 佛罗伦萨 佛罗里达=florida 作曲 作曲家=compos 作证 佣
佣金=commiss 佩 佩戴 佬 使人 使劲 侄子 侍郎 供养 供奉 依附 侦察机 侦测 侯 侵袭 便会 便捷=conveni 俄国人=russian 俊 俗 保姆 保守派=conserv 保定=guarante
保持沉默=silenc 保有=hold 保育 保证金=guarante 保释 保镖 信封 信息化=inform 信息技术 信箱 信访 修养 修女 修筑 修缮=repair 修补=repair 修道院=monasteri 修饰=fix
倒下 倒地 候补 候选=candid 借钱 债权=debt 值得一提的是 值得注意=worthwhil 值班 倾诉 假冒 偏差 偏远 做起 停业 停产 停战 停滞 停火 停电 停顿 健身房=gym 偶 偷看 偷窃=steal 偷袭
偷走=steal 傀儡 储 储蓄=save 储量=storag 催眠 傲慢 傻瓜=foolish 像素=pixel 僧 僧人=monk 僧侣=monk 儒学 儿时 允 元件=compon 元帅 元旦 元朝 兄 兄妹=sibl
兄弟姐妹=sister 兄长=brother 充值 充斥 先例 先天 光亮=light 光头 光彩 光是=light 光滑 光电=optic 光盘=disk 光纤=fibr 光谱=spectrum 光速 克制 克拉克=clark
免得=free 免税 免职 党委书记 党建 党支部 党政 党校 党籍 兜 入党 入围 入场=entranc 入睡=sleep 入门=entranc 全区 全名 全员 全国人大 全国人大常委会 全境 全天 全套 全心全意 全数
全然=total 全盘 全称 全线=line 全职 八十=eighti 八成 八点 八路军 公义 公会 公信力 公公 公分 公安机关 公安部 公室 公文 公爵 公牛 公用 公示 公私 公积金 公道 六个月=month
六十=sixti 六四=six 六大 六点 共存 共生 共用=combin 共青团 共鸣 关上 关乎 关头 关掉 关节 关键字 兴旺 兴盛 兵部 其一 养活 养老金 养育 兼容=compat 兽医=veterinari 内政部 内有
内核 内置=interior 冈 再也不会=wont 再用 冒充 写实 写真=photo 军中 军力 军备 军委 军工 军政 军政府 军校 军火 军营 军衔 军费 军长 农业部=agricultur 农户 农民工=farmer 冢
冬 冰冷=ice 冰川 冰雪=snow 冲出 冲着 冲破 况 冷冻=frozen 冷气=cold 冷淡=chill 冷酷 冻 净利润=profit 净土 凉爽 凌 凌辱 减免 减缓 减速=slow 几万 几内亚 几分
几十万=million 几千年=decad 几名 几周=week 几家 几岁=age 几张 几时=when 几率 几百 几百万=million 凭证=receipt 凯撒 凯文 凯特 出产 出兵 出具 出击 出发点 出品 出处 出头
出庭 出征 出战 出新=new 出海 出演 出示 出行 出走 出轨 出过 出钱 出错 出院 击毙=click 击溃 函 刀子=knife 分发 分娩=split 分店 分担 分明=outlin 分期 分校 分泌 分流=flow
分红=red 分辨率=resolut 分部=portion 分量 分队=team 切换=switch 切除=cut 刊载 刑部 划定 列强 列斯 刘备 创刊 创设 创造力=creation 初始=begin 初恋 初衷
删减=delet 利于 利税=tax 别名=name 别处 别提 别无选择 到头来 到手=hand 到期 到访=visit 制片 制片人 制药=pharmaceut 刹车=brake 刺客 刻画 剂量=dose 剃 前一天
前不久=earlier 前台 前夫 前妻 前沿 前端 前述 剑桥=cambridg 剖析=analysi 剥 剧目 剧组 剪刀=knife 副局长 副总 副总裁 副教授=professor 副本=copi
副校长=superintend 劈 力图 劝说 办公厅=offic 办公楼=offic 办好 功劳 功绩 功臣 加之 加倍 加紧 加纳 加薪 加藤 加速器 劣势=disadvantag 动向 动工 动植物=plant
动画片=cartoon 动能 动脉=arteri 动词=verb 动静 助力 助攻 助长 努 劫 劫持=robberi 劳力 劳资 勃起 勋 勒斯 勒索 勤 勤奋 勾 勾引 包袱 匆匆 匈奴 化为 化名 化疗=therapi 化肥
化身 北侧=northeast 北宋 北极 北欧 北洋=northern 北海 北纬 北边=northern 北非 北面 匪 匮乏 区区 区间 医保 医治 十七=seventeen 十七年=eighteen 十二年
十八岁=eighteen 十八年 十几个 十几年 十分钟=minut 十多年=decad 十天 十字=cross 十岁 十点 千万别 千人 千元 千名 千方百计 千瓦 升值=valu 升华 升温 升空 升降 午后=afternoon
午饭=lunch 半决赛=final 半径=diamet 华中 华尔街日报 华沙 协力 卑鄙 单人=singl 单单=singl 单调 卖出=sell 卖国 卖家=seller 南下=south 南京市 南侧 南宋 南岸 南洋
南瓜=pumpkin 南边=south 南通 南阳 南韩 博士生 博弈 博彩 卜 卡卡=card 卡塔 卡塔尔 卡洛斯=carlo 卢布 卢森堡 卢比 卧底 卫生间=bathroom 印度教=hindu 印度洋=india 印第安
印第安人 印记 危及 危急 危险性=risk 即位 即兴 即刻 却说 卵 卸任 卿 厂长=factori 厄 厅长 历史学家=historian 历届 历次 压低 厌烦=annoy 厚度=thick 原名 原子弹=atom
原子能=atom 原意 原材料=materi 原版=version 原生 原著 去向 去掉 去除=remov 县市=counti 县政府 参军=militari 参展=exhibit 参政 参谋长 参赛者=contest 参选人
友情=friendship 双亲 双人=twin 双双=doubl 双胞胎=twin 双腿=leg 双语 双面 反动派 反叛=rebellion 反对党=opposit 反攻 反覆 反过来 发抖=shake 发改委 发源=sourc
发热=heat 发票 发脾气=temper 发表声明=announc 发起人 叔 取名=name 取向 取笑=laugh 取胜 受众=audienc 受够了=enough 受审 受灾=disast 受苦=suffer 受访者 受贿
受邀=invit 受阻 变压器 变性 变相=transform 变种=variat 变质 叛军 叛变 叛逆 叠 口交 口腔 口语 古今 古墓 古希腊=greek 古罗马=rome 另一半 另一边=anoth 只得 只用 只管 只见
只顾 叫作 叫声 召 可不可以=can 可可=can 可否 可比 可知 可行性=feasibl 可言 可说是=arguabl 可贵=afford 可靠性=reliabl 台北市 台南 台大 台州 台币=currenc
台湾人=taiwan 台湾省=taiwan 台独 史学 史实=histori 史无前例 史记 右倾 叶子=leaf 叶片=leaf 司令员 司长 司马 叹 叹息 吃掉=eat 吃药 各家 各州 各异 各式 各式各样 各有=each
各种各样 各路 各部 合一 合乎 合伙=partnership 合伙人=partner 合作伙伴=partner 合唱=choir 合唱团=choir 合影 合集 吉林省 吉祥 吉米 同一天=day 同化 同居 同属
同心=heart 同理 名列 名将=name 名录=record 名次 名气 名言 后世 后人 后入 后卫 后备 后天 后门 后院 向下 向东=east 向导 向着 吓人=scare 吓唬 吓坏 吕布 吞噬 吩咐 听不懂
听力=listen 听懂=understand 听证会=hear 听过=listen 启程 吸取=absorb 吻合=kiss 吼 呈现出=present 告白 告终 告诫 呕吐 呛 周岁 周报 周转 周遭 呻吟 呼叫=call
呼喊=shout 呼应=call 命中 命案 和约 咏 咒 咖 咖啡店=café 咖啡馆=cafe 咧 咪咪 咱俩 咸 咸丰 哀悼 品尝 品德 品格 哆 哈哈哈=haha 哈尔 哈里 哎呀 哎哟 哒 哥伦布=columbia
哥伦比亚大学=columbia 哥本哈根 哪位 哪家 唇 唐人 唐山 唐朝 唤起 售 唯独 啃 商业银行=bank 商务部=busi 商学院 商机 商用=merchant 商界 商讨=discuss 商议 啰 喀 善意=good
喇叭 喇嘛 喘 喝水=drink 喝醉=drunk 喷发=spray 喷射=spray 喷泉=fountain 喽 嘉兴 嘉年华 嘉靖 嘎 嘘 嘻 嘿嘿=hey 器件=devic 器具=applianc 器械=mechan
噩梦=dream 噪声=nois 嚼 囊 四人 四人帮 四分之一 四十年 四天 四方=four 四条=four 四次=four 四海 四点 四百 四种=four 四级 四肢=limb 四项=four 回乡 回升 回忆录=memori
回落 回馈 因子 因果=caus 团伙 团员 团聚 围剿 围城 围棋=chess 围着 固 固执 固有 国会议员=congressman 国债=debt 国力 国务 国境=border 国宝 国庆 国库 国歌 国界=countri
国道 图画=paint 图纸 图集 土匪=soil 土著 圣保罗 圣地亚哥 圣彼得堡=petersburg 圣殿=sacr 在世 在位 在我看来 在手=hand 在校 在此之前=befor 圭 地下室=basement 地势 地名
地层=layer 地段 地毯 地理位置=locat 地租=rental 地被 地貌 地道 地雷 场上 场馆 址 均匀 坎 坏消息 坏蛋 坐落=sit 块钱 坚 坚固=robust 坛 坝 坟 坠入=enter 坠机=machin
坠落 坤 坦白 坦诚=honest 垃圾桶 型态=type 垒 垮台 埃塞俄比亚=ethiopia 埋伏 埋怨=complain 城中 城内 城外 城管 城邦 城门 埔 培训班=train 基准 基建 基数 基本法=basic 基石
基辅 堆积=stack 堕胎 堡垒=castl 堪称 堵塞 塌 塑像 塑胶=plastic 塔克 塔利班 塞车 境地 墓园=cemeteri 墓碑=cemeteri 增产 增幅 增收 增速=acceler 增长率=growth 墨
壁 士气 壮 壮族 壮观=spectacular 声势=sound 声响=sound 声望 壶 壹 处方 备份=backup 备用 复原 复旦大学=universiti 复活节 复辟 夕阳=sunset 外交政策=diplomat
外传 外加 外卖 外号=extern 外商 外壳=shell 外头 外婆 外星 外流 外衣 外貌=appear 多一点 多为 多于 多亏 多元化 多出 多功能=function 多尔 多岁=age 多方面 多月=month 多条
多样化 多样性=divers 多点 多边 多长 夜店 大不了 大业 大为 大亨 大伙=dude 大作 大便 大全 大发 大同 大名 大哭=cri 大唐 大喊=shout 大块 大坝=dam 大城 大增 大大的=grand
大头=head 大好=good 大字 大宗 大将军 大帝 大庆 大户 大方 大本营 大树=tree 大汉 大洋 大清 大笑 大胜 大豆=bean 大连市 大酒店=hotel 大阪 大面积 大革命=revolut 大风=wind
天主教徒=cathol 天亮 天后 天国 天大 天子 天府 天性 天文学=astronomi 天文学家=astronomi 天桥=bridg 天王 天色 天花板 太久 太后 太小=smaller 太平天国 太快=rapid 太极
太郎 太阳系=solar 太高 失事 失利 失眠 失衡=balanc 失调 头儿=head 头号=header 头巾 头晕=headach 头疼=headach 头盔 头目=head 头顶=head 头颅 头骨=skull
夺回=regain 夺走 奇幻 奇异=strang 奉命 奉行 奋力=excit 奋战 契丹 奖品=prize 奖得主=award 奖牌 奖章 套房 套装 奢侈=luxuri 奢侈品=luxuri 奢华=luxuri 奥林匹克 奥秘
女主播 女仆 女优 女佣 女工 女巫=witch 女星 女演员=actress 女装 奴才 奶油 奸 她家 好不容易=easili 好些 好几 好几年 好坏=bad 好奇心 好心=heart 好日子 好样 好比 好点 好用=use
好象 如实 如是 如期 妄图 妄想 妆 妇人 妈咪 妊娠=pregnant 妓院 妖怪 妙 妞 妥 妥当 妾 姓氏 委员长 委屈 姨妈 威尔斯 威望 娘娘=daughter 娜娜 娥 娱乐圈=entertain 婚前 婚后 婚纱
媒体报道=media 嫂子 子弟 孕育=matern 字典=dictionari 字形 字眼 字符=charact 存有 存档=archiv 孙女 孝 孟 孟买 孟加拉 孟加拉国 季后赛 孤儿院 学园 学堂 学子=school 学家
学年 学术界=academ 学生会=student 孩童=kid 孵化=hatch 它会=will 宇航员 守法 安东尼=anthoni 安倍 安全局=safeti 安全感 安危 安哥拉 安庆 安德鲁 安息 安稳 宋代
完好=perfect 完蛋 宏 宏伟 宏大 宗教信仰=religion 宗派 官吏 官职=offic 定型 定时=time 定点=point 定论 定量=quantit 定额 宛如 宜昌 宝剑 宝座 实为 实习生=intern 实事
实况 实则 实务 实情 实惠=deal 宠 宠爱 审定 客场 客房=room 宣读 室外=outdoor 宪兵=constitut 宰 宰相 害人 家事=household 家用=household 家门 家门口
宽带=broadband 宽广 宽恕=width 宽阔=wide 宾客=guest 寄宿=accommod 寄托 寄给 密封=seal 密谋 富含 富贵=wealth 对准 对华 对外开放 对岸=shore 对峙 对战=battl
对接 对白=wit 对阵 寺院=templ 导入 寿 封信 封号 封杀 射手 射杀=shoot 射程 射精 尊贵 小伙 小便 小农 小吃 小品 小国 小城 小妹=sister 小康 小弟=brother 小提琴 小泉 小熊=bear
小猫=kitten 小编 小视频=video 小说家=novel 小贩 小路 小额 小马=hors 小鬼 小鸟=bird 小鸡=chicken 少有 少爷 少见 尔特 尖端 尝尝=tri 就医=doctor 就够=enough
就职=job 就行 尺 尼克松 尼加拉瓜 尼尔 尽管如此=despit 尾声 屁眼 层层=layer 层级=level 居多 居委会 居家 居留 屈服 屈辱=contempt 屏障 展望 属下 属实=fact 屡 屡屡 屯 山下
山中=mountain 山坡=slope 山峰 山庄 山村 山林 山水=mountain 山羊=sheep 山西省 山路 山里=mountain 山镇 岳 岳父 岸边=shore 崇尚 崇祯 崇高 崩 巅峰=peak 州政府 巡
巡回 巡演=tour 工业区=industri 工人阶级 工作日 工党 工农=farmer 工匠 工商业=busi 工场=workplac 工夫 工序 工程学院=engin 工部 巧 巨乳 巫师 差劲 已故 巴克
巴塞罗那=barcelona 巴尔 巴德 巴斯 巴林 巴格达 巴比伦 巴特 巴萨 巴里 市值 市场经济=market 市委书记 市府 市级 市镇=town 布兰 布尔 布尔什维克 布拉 布拉格 布里 布鲁塞尔 布鲁斯
帅气=handsom 师兄 师范大学 师范学院 师资 师长=teacher 希尔 希拉里=hillari 希腊人=greek 帖子 带入 帧 席位=seat 席卷 常人 常州 常年 常数 常设 常驻 帽 幕僚 幢 干事 干吗 干得
平价=price 平反 平和=peac 平坦 平壤 平庸 平板 平米 年仅 年均 年头 年薪 年长 并不知道 并入=incorpor 并存 并称 并行=parallel 幸 幸亏 幸免 幸存=happi 幼 广播电台=radio
广播电视=televis 庄严 庄家 床单=bed 序 序幕=sequenc 库克 应为 应得=should 应聘=recruit 店主 店员 座椅=chair 座谈 庭 庵 廉洁 廊 延 延误=delay 廷 建交 建有 开个
开垦 开学 开封 开局 开张 开户 开放式=open 开明 开机 开源 开着 开罗 开销 开阔 异地 弊端 弓 引人注目 引力 引渡 引诱 引述 弟 弟兄=brother 张家口 张贴 弯曲=curv 弱者 弹头 弹道导弹 强制性
强壮=strong 强权 强者 归于 归类=classif 归纳 当众 当兵 当地政府 当家 当心=heart 当真 当着 当面 录影 录用=record 彦 彩票 彩绘=paint 影评 彻 彼 往前 往后 往常 往年
往返=return 征兆 征战 征税=tax 径 很多年=year 很差=bare 很强=strong 很漂亮=pretti 很糟=terribl 很酷=cool 徒 徒步 得票 徘徊 循 微不足道 微博上 微妙 微小=micro
微弱=weak 微微=micro 微波=microwav 微观 德尔 德拉 德斯 心动=cardiac 心头=heart 心底 心得=heart 心怀 心智 心爱 心痛=pain 心碎 心血=cardiac 必胜 忌
忍耐=endur 忏悔=regret 志愿军 忘却=forget 忘掉=forget 忙于=busi 忠于 忠心=loyal 忧 快到 快快=quick 快捷 快车 念书 怀旧 怀里 怒气=angri 怒火 怜悯=merci 思想家
思潮 思绪 急于 急性 急救 急速=rapid 性关系=relat 性情=sexual 性欲=sexual 怨恨=hatr 怪不得 怪人 总产值 总决赛=final 总司令 总在=throughout 总得
总有一天=everyday 总站 总管=tube 总编辑=editor 总署 总而言之=overal 总能 总队=team 恋情 恐怖组织 恒 恕 恢 恰 恳求 恶人=evil 恶作剧 恶梦=nightmar 恶毒=malici
恶行 悠闲 患病=diseas 悬 悬殊 悲 悲痛=sad 悼念 情书 情境 情妇 情怀 情愿 情报局 情欲 情结 情色 情趣=horni 惊吓=frighten 惊恐 惊慌=panic 惊艳=amaz 惟 惟一 惠州
惧怕=fear 惨败 惨遭=devast 惨重 惩处 惭愧 惯 惯性 想必 想见 愁 愈来愈 愉悦=pleas 意在 意想不到 感官=sensori 感性=sensit 感想 感慨 愣 愤慨 愿景 慈悲 慌 慎重=cautious
慕尼黑 慢性 憋 憎恨=hate 懒得=lazi 懒惰=lazi 懦弱=weak 戏剧性=drama 戏院=theatr 成份 成名 成品=commod 成因 成型=mold 成语 成败=failur 我心 我怕 我操 我爸=dad
我省 我见 我试 我该=ben 我错 戒严 戒备 戒烟=smoke 或称 战乱 战俘 战火 战犯 战神 战绩 战败=defeat 截然不同=differ 戴上 戴尔=dell 戴维斯 户部 房东 房贷=mortgag 房里 所作所为
所学=academ 所指 所有者 所示=shown 所述=describ 手掌=palm 手无寸铁 手榴弹=grenad 手游 手稿=document 手脚=foot 手艺 手足 手铐=glove 才刚 才行 扎克 扑克 打下 打个
打交道 打人 打伤 打入=enter 打动 打印机=printer 打听=listen 打响 打成 打扫=sweep 打球 打着 打赢=win 打通 托管 扛 扣押 扣留 扣除 执业 执意 执着 执行官 执行长 扫除 扬言 扭 扮
批复 批量 找寻 承包 承接 承载 技师=technician 技术人员=technician 技艺=techniqu 抄袭 把戏 把手=handl 把持=hold 抑或 抑郁=depress 抒情 抓好 抓获 抓走 投射
投影=project 投掷 投标 投注 投稿=post 投身 抖 抗体=anti 抗击 抗生素=antibiot 抗衡 折叠=fold 折扣=discount 抚 抚摸=touch 抠 抢先 抢夺 抢走 护卫 护送 报应 报案 报答
报考 报表 报销 披萨=pizza 抬起 抵挡 抵触 抽出=extract 抽取=extract 抽奖 抽屉 拇指=thumb 拉丁美洲=latino 拉克 拉动 拉开 拉德 拉斯维加斯 拓宽 拖拉机=tractor 招牌 招致
拜仁 拥 拦 拦住 拨打 择 拳击=box 拽 拾 持枪=gun 持股=hold 挂钩 指使 指导员=guidanc 指明=concern 指点=point 指甲 指针 按键 挑起 挡住 挤压=squeez 挫败=failur 振动
振奋=excit 挺进 挽回 捆 捆绑 捐助=donat 捐献=donat 捕 捕获=captur 换上 换个 换句话说 换来 换言之 据此 据点=point 据称=suppos 捷运 掌权 排出 排序 排挤 排水=drainag
探望=seek 探测器=detector 探究=explor 探访=explor 接下 接任 接入 接力 接替 接轨=rail 接过 控制器=control 控制系统=control 推举 推向 推开 推断 推油 推移
推算=calcul 推论 掰 掷 揍 提拔 提炼 提请=request 插件 插手 插曲 揪 揭 揭晓 援 援引 搁置 搂 搅 搅拌=stir 搜救 搜狗 搜索引擎 搞好 搞定 搞清楚 搬运=transport 摄像机=camera
摄影机=camera 摄氏 摆在 摆放 摇摆 摇晃 摊 摔倒 摔跤=wrestl 摧残 撒尿=urin 撒旦 撕 撕裂 撤出=withdrawn 播报=broadcast 播种 撰 撰文 操心 支持率=support 支流
支票=check 收场 收复 收容 收敛 收留 收视 收视率 收音机 改写 改动 改版 改用 改观 改革开放=reform 攻克 攻关 攻打 攻破 攻读 放任 放学 放射=radiat 放射性=radiat 放屁 放火 放纵 放进
政坛 政治学=polit 政治局=polit 政治犯=polit 政治部=polit 政界 政绩 故宫=palac 效 效忠 效用=effect 敌意=enemi 敌方=enemi 敏捷 敏锐 救人=salvat 救出=rescu
救命 救国=salvat 救护 救护车=ambul 救救=rescu 救治=rescu 教主=teach 教书 教员=instructor 教派=teach 教皇 教育局=educ 散播 敦促 敦煌 敬意 敬畏 敬重
数万=million 数十 数十万=million 数十年=decad 数字化=digit 数日 数月=month 数百=hundr 数百万=million 敲门=knock 整改=modifi 整数 整洁 整齐 敷 文人 文体
文史 文教 文科 文艺复兴 文选 斋 斐济 斑 斗士 料到 斩首 断定 断层 断绝 断裂=fractur 断言 斯巴达 斯德哥尔摩 斯拉夫 斯汀 斯科特=scott 新世界=world 新世纪=centuri 新书 新作=new
新区 新品 新四军 新婚 新式 新意 新手 新政 新政府 新教 新旧=newest 新春 新款 新民 新生儿=newborn 新车 新郎 新闻稿=news 新闻自由 新颖=newark 方程=equat 施加 施展=exhibit
施政 旅行者=travel 旋律 旋风 旗号=flag 旗舰 无从 无关紧要 无助=helpless 无可 无处 无害=harmless 无家可归 无尽 无异 无心 无数次 无权 无理 无用=useless 无畏 无礼 无私 无赖
既定 日元 日光=sunshin 日历=calendar 日式 日照 日程=schedul 日落=sunset 旨 早上好 早早=earli 早晚 早饭=breakfast 时任 时分 时节=time 时说 时速=speed
时钟=clock 时间表=schedul 时隔=interval 时髦 旺 旺盛 昂 昆 昆仑 明信片 明智 明清 明珠=pearl 昏 昏迷 星光=stellar 星期三 星空 星级=star 春风=spring 昵称
显露=expos 晃 晓 晚宴=dinner 晚报 普拉 普法 普选 普鲁士 景气=landscap 晴 晶体=crystal 智商=intellig 智能手机=smartphon 暗号=password 暧昧 暴 暴乱 暴徒 暴政
暴行 暴风 暴风雨=storm 曙光=optic 曲子 曲折 更何况 更具=more 更深=deeper 更糟=wors 更能 曼联 曾任 曾多次 最受 最棒=greatest 最高人民法院 月刊 月经 月薪=salari 有位
有助 有幸=glad 有序=sequenc 有心=heart 有所不同=differ 有效期=valid 有无 有点儿 有理 有空 有线=onlin 有色=color 有色金属=metal 有钱人 服刑 朝代 朝鲜半岛 期盼
未婚=marri 未成年人=adult 未有 未满 末年 本体=bodi 本地人=local 本场 本子 本市 本意 本片 本田 本色=colour 本该 本部 本领 札 朱德 朴 朴素 朵 机动车 机型 机床=machin 机率
机身 机长 杀人犯=murder 杀掉=kill 杂交 杂种 权势 杉 材质=materi 村上=villag 村委会 村镇=villag 村长=villag 杜绝 束 条纹 来个=come 来宾 来得及=incom 来电 来袭 杭
杯子=cup 杰作 杰克逊 杰夫 极具 极好 极少 极少数=minor 极致=extrem 极高 构思 构筑 析 枕 果汁=juic 枪声 枪手=gun 枪支=firearm 架设=setup 柄 柏 柏拉图 某一 某某 染色体
柔软=soft 柜 柜台=cabinet 柠檬=lemon 查找=search 查明 查阅 柯南 柱子=column 柴 柴油=diesel 标明 标注 标的 栏 树上=tree 树枝=branch 栖息 校内 校友=alumni
校方 校舍 株 株式会社=ltd 核实 核对=nuclear 核弹=nuclear 核武=nuclear 核电站=nuclear 核能=nuclear 核试验=test 根基=root 格斗 格雷 格鲁吉亚 桃子 框 案情 桌
桌面=desktop 桩 梅花 梦境=dream 械 梵蒂冈=vatican 检举 检察长 棉 棋 棋子=chess 棍 棕色=brown 棘手 棱 棵 植入=transplant 植物园=garden 植被=plant
概论=overview 榜单 槟城 模板=templat 横扫 横行 横跨 樱 樱桃=cherri 橄榄 橄榄球=ball 橘子=orang 橙 欠缺=lack 次年=year 次序=sequenc 次日 次要 欢 欢庆 欣喜 欣慰
欧冠 欧文 欧洲杯=european 欧阳 款式 歇 歌舞=danc 歌迷 歌颂 正中 正值 正宗 正常人 正文 正版 正经 此书=book 此时此刻 此案 此项=this 步入=walk 武将 武昌 武林
武汉大学=universiti 歹徒 死亡率=mortal 歼灭=extinct 殆尽=almost 残余=remain 残骸 殖民者=coloni 段落 殿下 毁坏 毁掉=destroy 母乳 母女=mother
母子=mother 母狗=puppi 母语 每位=everi 每晚=evening 每股 毒害=poison 毒性=toxic 毒气 毒素 毒贩 比不上 比亚 比基尼 比拟 毕生 毗邻=neighbor 毙 毛主席=chairman
毛利 毛巾=towel 毫无意义=meaningless 氏族 民主化=democrat 民主派=democrat 民办 民工 民心 民权=right 民歌 民法 民警 民进党 气势 气压=pressur 气流 气球=balloon
氢 氨 氮 水下=water 水产 水位=water 水力=hydro 水坝 水手 水深 水灾=flood 水稻=rice 水管=hose 水系 水资源 水量=water 永乐 汀 汁 求婚 求学 求救 求求 求生 求解 汇总 汇款
汇编 汇聚 汉口 汉城 汕头=head 江山 江青 池塘=pond 污 污染物=pollut 汪 汽水 沃 沉思 沉没 沉浸 沉淀 沉睡=sleep 沉迷 沐浴=bath 沙子=sand 沙巴 沙特阿拉伯 沙皇 沙龙 没落 河口
河水=river 河边=riversid 河里=river 沸腾=boil 油气=oil 油漆=paint 油田 油脂=oil 治病 沿途 泉 泉州 法兰 法兰克 法兰克福 法典 法学院 法拉利 法文 法轮功 泡泡=bubbl 波及
波士 波多黎各 波罗的海 波长=wave 泥土=soil 注目=attent 注视 注销 泰山 泳池=pool 泼 洁 洁净=clean 洋葱=onion 洒 洗劫 洗手=wash 洗礼 洗衣=laundri 洗衣机=laundri
洛夫 洛斯 津巴布韦 洪 活下去=aliv 活儿 活塞 活性=activ 活活=aliv 活生生=aliv 活该 派别 派系 派驻 流产 流体=fluid 流动性=flow 流感 流放=flow 流畅 流经 测绘 测评 浑身
浓缩=concentr 浜 浦东 浩 浪费时间=tempo 浮现=float 海内外 海军陆战队 海啸 海地 海尔 海岸线=coastal 海滨 海绵 海豚=dolphin 海豹 海面 海鲜=seafood 涂料=coat
涂鸦=coat 涅 消毒 涉案 涉足 涌入 涡轮=wheel 涩 液压=hydraul 淑 淘 淡 淡化 淡水 淫 淫荡 淮南 深信 深切=deepli 深情 深感=deepli 深海 深渊=deep 深爱 深知=knowledg
深陷 混沌=mix 混蛋 淹死=drown 清政府 清末 清白 清纯=pure 渊源=sourc 渐 渔 渔船=ship 渗入=enter 渝 渣 温哥华 温室 温家宝 温带 温饱 港人 港元 港台=port 港币 游击 游牧 游玩
游艇=yacht 游说 湘 湿度=humid 湿润=moistur 源泉 溪 溶液=solut 溶解=dissolv 滋润 滑稽=funni 滚动=roll 滞留=stay 满分 满怀 满族 满满=satisfi 满载 滩 滴滴
漂流 漆 漆黑 演戏 演技 演练 演艺 漠视 漫 漫步=walk 漳州 潇洒=soak 潘 潜 潜伏 潜入 潜意识=awar 潜能=potenti 潭 潮湿=moistur 澡 激战 激素 濒临 濒危=danger 灌
灌输=irrig 火炬 火炮 火烧=fire 火热 火爆=fire 火腿 火花=firework 火锅 灯塔=lamp 灯笼 灰尘=dust 灾 灾民=disast 炎 炎热=heat 炒作 炖 炫耀 炮兵=artilleri 炮击
炮弹 炮火 炮轰 炸毁=bomb 点亮 点名=name 点头 点心 点火=fire 点点=point 烈 烟火 烟花 烟雾=fog 烤肉=grill 烦躁 烧死 烧烤=grill 热水 热衷 焚毁 焦 煎 煤气=coal
照亮=bright 照射 照料 照样 照相 熟人 熟知 燃气=gas 燃油=fuel 爆料 爆炸案 爆破=explos 爪 爱丽丝 爱因斯坦 爱国主义=nation 爱国者 爱沙尼亚 爷 片刻 片名 片面=surfac
版图=graphic 版面 牌照 牙买加 牛仔 牛仔裤=jean 牢固 牢房 牢记 牧 物件 牲畜=livestock 牵头 牵扯 牵涉 牵连 特产 特使 特写 特地 特大 特技=skill 特效 特级 特许 特赦 特里 特长 特首
犯下 犯规 犯错 状元 犹 犹太教=jewish 狗屁 狙击=sniper 独占 独有=uniqu 独立性=independ 独立自主=independ 狭义 狭小=narrow 狭隘=narrow 狱 猎 猎物=hunter
猫咪=cat 献身 猴 猿 王位 王公 王后 王家 王府 玛雅 玩偶 玩儿=play 玩游戏=game 玩玩=play 玩耍=play 现实生活 现役 现成 现货 现阶段=stage 玻利维亚 珊 珊瑚=coral 珍 珠 珠江
班上 班主任=teacher 班子 班机 班级=class 班长 球星 球赛 理事长=council 理会 理学 理工 理查德 琢磨=polish 琳 琼 琼斯 瑜伽=yoga 瑟 瓜分 瓦尔 瓶子=bottl 瓶颈
瓷器=ceram 甘心 甘肃省 甘蔗 甜心=sweet 甜点=dessert 甜美=sweet 生产商=manufactur 生产总值=product 生产线 生产者=produc 生产资料 生出 生化 生命力=life 生平 生机
生殖器 生物学=biolog 生计 用处 用法 用电=electr 用药=medic 用餐=meal 甫 田园 田地 田径 田野 甲板 申办 电击 电动车=motor 电商 电子游戏=game 电子邮件=email
电工=electr 电气化=electr 电玩 电磁=magnet 电站 电线=cabl 电网 电讯=telecommun 电阻=resist 男主角=protagonist 男孩子=boy 男方 画像=imag
画廊=galleri 画画=paint 畅通 界定 界线=line 畏惧=fear 畔 留住=stay 留守 畜 畜牧=livestock 畜生 番茄=tomato 畸形=shape 疏 疏忽=neglect 疏远
疲劳=fatigu 疲惫=fatigu 病态=sick 病患=diseas 痊愈=heal 痒 痛快=pain 痛恨=hatr 瘟疫=immun 癌 癖 登入 登台 登基 登山 登机 白云 白白=white 白血病 白衣 白金 白银
白领 百分之百=percent 百分百 百名 皇冠=crown 皮带=belt 皮革=leather 盆地=basin 监听 监护=monitor 监护人 盖茨 盘子 盛世 盛会 盛典 盟 盟军 盟国=nation 目击 目击者
盲人=blind 直观 直言 直达 直隶 相互作用=interact 相亲 相传 相对论 相符 相聚 相见 相通 相邻=adjac 盼望=hope 盾牌=shield 省会=provinci 省市=provinc
眉毛=eyebrow 看不出 看书 看守 看得见 看望 看样子 看清 看电视=televis 看病=sick 看重 真不知道 真主 真假 真实性=realiti 真情 真想 真话 眼下=eye 眼球=eye 眼界=eye
眼见=glanc 着实 着火=fire 着眼 着迷 着陆 睁 睡不着=sleep 睡衣 督 督促 瞄 瞅 瞎子 瞪 矛 矛头 知觉=awar 矩阵=matrix 矫正 短时间=briefli 短篇小说 短裤=short
石块=stone 矿区=mine 矿工=mine 研究会=studi 研究者=research 砰 破灭 破除 硬盘=disk 确有 碍 碑 碟 碧 碰上 磁带 磋商=merchant 磕 磷 示 礼品=gift 礼堂 礼服 礼部
社会保障 社会党 社会科学=social 社保 社员=employe 祂 祖 祖宗 祖师 祝愿 神像=god 神器 神学=theolog 神庙=templ 神情 神明=god 神灵 神经病 神马 神龙=dragon 祥 票据 祭司
祸 禁用=disabl 福岛=island 福田 离家=home 离线=line 禽兽 禽流感 禾 私有 私立 种族主义=racism 科大 科威特 科学研究=scientif 科尔 科幻 科比 科索沃 科长 秒钟=second
秘书处=secretari 秘诀 租借 租房=rent 租用=rental 租界=rent 秦始皇 积极性 积蓄=save 称谓=call 移送=transfer 移除=remov 稀少=rare 稀有=rare 稍稍 税金=tax
稳健=stabl 穆 究 空地 空姐 空洞=hole 空虚 空运 空降 空难 穿戴=wear 穿梭 穿透 突变=mutat 突尼斯=venic 窃 窃取=steal 窃听 窄 窒息 窗帘=window 窜 窥 立下=stand 立委
立陶宛 立项 立马 竖 站上 站立=stand 站长 竞争对手=competitor 竟是 竭力 端口=port 端的 笔下=pencil 符 第一件=premier 第一场=premier 第一夫人 第一家=premier 第一期
第一条=premier 第一次世界大战 第一轮 第一集 第三世界 第三届 第二届=second 第二年 第二轮 第二部 第五届=fifth 第五次=fifth 第十 笼 笼子=cage 笼罩 等同 等国=countri 筒 筹划
筹建 筹码=chip 筹集 签下 签发 简体 简便=simplifi 简报 简短=short 简讯 简陋 管线=pipelin 箭 箱子=box 篇幅 篡改=modifi 篮板=basket 簿 米勒 米奇 米歇尔 米饭=rice
粉色 粑 粒 粗暴=rough 粗糙=rough 粗鲁=rude 粥 粪 精子=sperm 精密=precis 精湛 精细=detail 精通 糊涂 糕 素养 素描=draw 索取 索引=index 索马里 紧急状态 紧接着 紧迫
繁华 繁多=much 繁忙=busi 纠缠 红外=infrar 红楼 红楼梦 红灯 红线 红花 红酒=wine 约合 约旦 约瑟夫 约翰逊=johnson 纪实 纪念品=memori 纪念馆=memori 纯净=pure
纯属=pure 纱 纲要 纳米 纳闷 纵 纵向 纵容 纵横 纵火=flame 纵队 纷争=disput 纸币=currenc 纸张=paper 纸条=paper 纺织品=textil 纽约州=york 纽约市=york 纽西兰
线条=line 组件=compon 组图 组成部分=part 组装=assembl 细分 细小 细微=micro 细心=heart 细腻 终将 终年 绍兴 经受 经文 经济体=econom 经济社会 经营者 经销商=dealer
结实 结成 结识 绕过 络 绝不会 绝地 绝非 统帅 统战 统称=refer 统领 绣 继位 继母 继而 绩效=perform 续集=sequel 绳子=rope 维亚 维克 维吾尔族 维基百科=wikipedia 维奇 维拉
维新=new 维族 维特 维系 综 综合性 综合症=syndrom 综艺 绿地=green 缅 缅怀 缓 缓冲=buffer 缓刑=imprison 缓存=cach 缔结 编导 编成 编排 编织=textil 编辑部=edit 编造
编队 缩减 缩水 缴 罐头 网点 网络安全=secur 网赚 网路上 罗斯福=ross 罗马帝国 罚金=fine 罪人=sin 署名=signatur 罹患 羁押=press 羊毛=wool 美人=beauti 美分 美化
美国国务院 美德 美感=beauti 美景 美术馆 美联储 美貌=beauti 羞愧=shi 群组=group 羽 羽毛=feather 羽毛球 翁 翅 翡翠 翻唱 翻译成=translat 翻身 耀眼 老人家=elder 老兵
老化=age 老天 老天爷 老妇=elder 老旧=old 老朋友 老汉 老爹 老者=elder 考上=exam 考研 考证=exam 而战 耕作=farm 耕种=crop 耗尽 耗资 耳光=ear 耽误 聆听=listen
聊天室=chat 聊聊=chat 职称 联动 联名 联机 联系方式=contact 联结=connect 联署 联通 联邦政府=feder 联队 聘用=employ 聚居 聚落 肆虐 肉类=meat 肌 肖像=portrait
肛门=anal 肝 肝脏=liver 股本=stock 肢体=limb 肤浅 肥料 肥胖=fat 肩 肩上=shoulder 肩负=shoulder 肯尼亚 肯尼迪 育 肺 肾脏=kidney 肿 胁迫 胆子 胆小 胆敢 背上 背书
背包=backpack 背影 背心 背着 背部 背面 胚胎 胜任 胜负 胡萝卜=carrot 胡说 胡适 胡闹 胳膊 胶 胶囊=capsul 胶带=tape 胶片=film 胸前=chest 胸口=chest 胸罩=bra 能为
能耐=resist 脉冲=puls 脑海 脑筋=brain 脑部=brain 脱落 脱贫=poverti 脱身 脱颖而出 脸色=face 脸部=face 腊 腐朽 腐烂=rotten 腐蚀 腰带=belt 腹 臀部=hip 自以为是
自传 自助 自古=ancient 自古以来 自大 自尊=self 自已=self 自律 自救 自来水=water 自民党 自治县=counti 自治州 自焚 自然保护区=natur 自然界=natur 自然科学 自然而然=natur
自由主义 自立 自给 自负=self 自首 至上 至关重要=import 至尊=respect 至极 致电 舅舅=uncl 舌 舍不得 舍弃=abandon 舍得 舒 舞会=danc 舞厅 舞弊 舞者=dancer 航
航海=sail 航运 航道=airway 舰艇=yacht 舰长 船队=crew 艇 良性=good 良知=knowledg 艰巨 艰辛 艹 艺术节=art 艾尔 节假日=holiday 节制 节度使 芒果 芜湖=lake 芝 芯
花卉=flower 花朵=flower 花瓣=floral 花生 花花公子 苏宁 苗 苗族 苦恼 英亩 英军 英文版 英特尔 英美 范例=exampl 茉莉=lili 茎 荆州 草地=grass 草坪=grass 荔枝 荡妇
药店=pharmaci 莉 莉莉=lili 莎士比亚 莎拉 莫名其妙 莫过于 莫非 莱特 莲 莲花 获救=save 菊 菊花 菜肴 菲利普 菲尔 萝莉 萤幕 营收 萧 萧条 萨尔 萨拉 萨达姆 落差 落幕 落成 落户
落败=failur 著作权=copyright 著称 葛 葡萄牙语=portugues 董 蒙古人 蒙古族 蒙特=vermont 蒸 蒸发=steam 蓄意 蓝光=blu 蓝图=blue 蓝天=blue 蓬勃 蔑视 蔡依林 蕾丝 薛
薪 薪资=salari 薪酬=salari 薰 藉此 藏书=book 藤 虏 虐 虑 虔诚=honest 虚 虚弱=weak 蚁 蚊子 蛋蛋=egg 蛤 蜀 蜂蜜=honey 蜗牛=cow 蜜蜂=bee 蝙蝠=bat
蝙蝠侠=batman 融化=melt 螺旋=spiral 蟹 蠢货=shipment 血压 血型=blood 血缘=blood 行政区域=administr 行政院 行贿 行车 行进 行长 衙门=door 衡 衣柜=wardrob
补习 补救 表妹=sister 衰 衰落 衷心 袁世凯 被告人 被困=troubl 被子 裁 裂缝=crack 装作 装扮=dress 装满 装甲车 装配 裕 裙 裤 裸 裸露=nake 裹 襄阳 西伯利亚
西南部=southwestern 西域 西岸 西德 西斯 西方人=western 西汉 西游记 西湖=lake 西班牙人=hispan 西蒙 西装 西边=west 西门 西雅图 要不是 要命 要害=harm 要紧 要钱 见于
观察员=observ 观望 观音 规范化=specif 规避 觅 视力=vision 视听 视讯 解放区 解禁=forbidden 触 触发 触摸=touch 触犯 言行 誉 誓 警示=warn 警觉 警车 警长 计程车 计较 认清
认罪 认错 让给=give 议事 讯号 记号 讲授=lectur 许久 论战 论者 设计者=design 访华 诀 诀窍 证监会 评判=judgment 评委 评定=assess 评比 评测 评论员=comment 识字 诉 诉说
译文=translat 译本=translat 译自 试探 试行=tri 诗句 诗词 诗集=poem 诚恳=honesti 诚意=honesti 诛 话费 询 该书=book 该是 该片 该项 详尽=detail 详见=detail
诬陷=trap 语句 语系 语言学=linguist 误差=error 诱发 诱导=induc 说明书=instruct 说服力 说真的 说错 诶 请假 请示 诸位 诸侯 诸葛亮 诺基亚=nokia 诺夫 诺言 诺贝尔 诺贝尔和平奖
诺贝尔奖 读取=read 读完=read 读物=read 读过=read 谁家=whose 调剂 调和 调查局=investig 谅解=forgiv 谈及 谈恋爱 谋杀案=murder 谋求 谋生 谢谢你们=thank 谦虚
谬误=error 谭 谷物=cereal 豁免=free 豆瓣 象是 豪宅=mansion 貌似 贝拉 负有=negat 负载=load 贡 财产权 财力 财团 责令=liabil 责任制=respons 责备=respons
责怪=liabil 贤 败坏 账目=account 质询 质问 贩售=sale 贩毒=poison 贫民=poverti 贬低=low 购物中心 购置 贰 贴心 贴纸=sticker 贴身 贴近 贵人 贵宾 贵州省 费城 资历 资质
赋 赐予 赚取=earn 赛前 赛后 赛场 赛马 赠 赤字 赤道 赦免 赫尔 走入=walk 走开 走来=walk 走狗=cane 走访 走近 赶来=gonna 起伏 起因=factor 起火=fire 趁着 超大 超标
超高=high 越发 越狱 趋于 趟 足协 足球赛=footbal 足球队=footbal 足迹 趴 趴在 跌倒=fell 跑步=run 跑车 跟上 跟进 跨国公司 跨境 跨度 路德 路易=loui 路段 路灯 路程 跳出=jump
跳动=jump 跳水=jump 跳跃=jump 践踏 踊跃=danc 踏 踏入 踏实 踢球=kick 踪迹=trace 蹂躏 身价=price 车主 车库 车程 车身=car 车轮=wheel 车道=driveway 车里 车门 轨
轨道交通 转告 转折 转折点 转机 转账 转转=turn 转过 转运 轮回 轮廓 轮椅=wheelchair 轮船=boat 软禁 轰动=movement 轻型 轻工业=industri 轻视 轻重=lightweight
较量=quantiti 辅 辈 辜负=negat 辣椒=pepper 辨 辨别 辨认 辨识=recogn 辩解=debat 辱骂 边区 边疆 边防 达尔 达尔文 达成协议=agreement 达标 达赖喇嘛 迁居 迄今为止 过关
过境 过夜=night 过失=loss 过头=head 过日子 过期 过热=heat 过节 过量=quantiti 过高=high 迈克=mike 迈向 迎合=welcom 迎战 运动场=sport 运载=load
运输机=transport 近乎 近似 返还=return 还击 这下=this 这么久 这名 这帮 这批 这支 这有 这样一来 这般=this 这辆 这辈子 这部分 这颗 这首 进京 进取 进场 进城 进食 远古
远处=distant 远征 违 违法行为 连夜=night 连带 连续剧 连载 连连 迪克 迪士尼 迪拜=dubai 迫 迫不及待 迷信 迷失 迷宫 迷路 追击 追寻 追捕 追杀 追赶 追问 追随 退伍 退休金=pension 退化
退回 退学 退缩 送入=send 送回=send 适度=suitabl 适时 逃出=escap 逃往=escap 逃犯 选中 选举权=elect 选取 选定 选择性=choic 选美 选集 逊 逍遥 透明度=transpar 透视
逐 逐一 逐出 递 递增 递给 途 逗 通俗 通关 通勤 通向 通告 通电话=telephon 通称 通缉 通胀=inflat 通讯员=communic 通风=vent 速率=speed 造价 造假 造林 造纸=paper
造船=ship 造访 逢 逼迫 遇难=difficult 遍及 遍地 道别 道士 遗 遗嘱 遗失=loss 遗弃=abandon 遗漏 遗物 遣 遥控=remot 遮 遵 遵从=follow 遵照=follow 避孕 避孕套 避难
那一刻 那次 那段 邮 邮局=postal 邮票 邮箱 邮编 邮轮 邯郸 郁闷 郑重 部下 部委 部族 都行 鄂 鄙视 酋长=long 配乐 配偶 配方 配有 配音 配额 酝酿 酥 酶 酷刑 醋 醒醒=wake 里奇 里奥 里斯
里斯本 里昂 里根 里程碑 重任 重创 重力=graviti 重叠=overlap 重启=restart 重型 重工业=industri 重演 重用 野战 野战军 野生动物=wildlif 量化 金发=blond 金子 金币 金库
金星 金正日 金花 金融机构=financi 金钟 金门 鉴别 针对性 钉子 钓 钓鱼岛=fish 钙 钛 钞票 钠 钢材=steel 钢筋=steel 钱币=coin 钱财 铀 铁道=railway 铃 铃声 铃木
铜牌=copper 铝 铬 铲 铲除=remov 银川 银色=silver 银行业=bank 银行卡=bank 铸造 铺设 链条=chain 销售额=sale 锅炉=boiler 锌 错觉=perceiv 锤 锦衣卫 镇江 镐 镶
长假 长发=hair 长寿=lifelong 长相 长短=short 长老=old 长者 长辈 长途 门下=door 门类=door 门诊=diagnosi 闪亮 闪光=flash 闪烁=flash 闪耀=flash 闭嘴
闭幕=close 问世 问卷 闯进 闲暇 闲置 间隔=interval 闷 闹剧 闻到=smell 阁楼 阅 阅兵 阐释 防务 防火 防疫=immun 阳性 阴暗=dark 阵亡 阶梯=stair 阻 阿塞拜疆 阿姆斯特丹
阿尔及利亚=albani 阿布 阿拉伯人=arab 阿拉伯语=arab 阿拉斯加 阿森纳 阿波罗 阿联酋 阿里巴巴 附件 附带 陆上 陆路 陈云 陈列 陈水扁 陈独秀 降到 降水 降温=temperatur 降级 降雨=rain
限期 限量=limit 陨石=stone 陵墓=cemeteri 陶 陷 陷于 陷害 随心所欲=desir 随手=hand 随著 随身 隐 隐居 隐蔽=conceal 隐身 隔绝=isol 难堪 难忘=forgotten
难点=difficult 雅虎 集团公司 集权 集群=cluster 集聚=aggreg 集装箱=box 集镇 雕 雨伞=rain 雨量=rain 雪山=snow 雪球=snow 雪白=snow 雪花=snow 零星
零部件=part 零食 雷锋 震荡 霍华德 霍尔 霜 露天 露脸 露面=exposur 青铜=copper 青龙 静态=static 静止 静静=quiet 静静地=quiet 非常感谢=thank 非正式=inform 非裔
面孔=facial 面条 面目 面粉=flour 面纱 面部=facial 革 革命家=revolutionari 韦德 韩剧 韩语 韬 音乐剧=music 音乐学院 音乐节 音译 顶上=top 顶峰=peak 顶端=top
顶部=upper 顺从 顺应 顺治 顺畅=smooth 顽固=solid 顽强 顾及 颁奖典礼=award 颂 预告片 预感 预案 预示 领主 领事 领会 领养 领导小组=leader 领悟 频 频频=frequenc 题为 颜
颜料 额头=forehead 颠倒 颤抖 风向=wind 风味=tast 风景区=sceneri 风水 风流=wind 风潮 风筝 风貌 风速 风采 飘 飞往=flew 飞翔=fli 飞艇 飞行器=aircraft 飞跃=fli
飞过=fli 食品安全 食材 食谱 饭碗=bowl 饮品=beverag 饮水 饮用=beverag 饮酒=alcohol 饱受 饼干=cooki 馆长 首创 首场 首家 首映 首轮 首饰 香味=scent 香料=scent 香槟
香水=perfum 马其顿 马列 马力 马尼拉 马戏团 马拉松 马桶 马歇尔 马航 马赛 马车 马里 马铃薯=potato 驱使 驱赶 驱逐舰 驳回 驳斥 驻军 驻守 驻扎 驾照=drive 驾驭=drive 验 骚动
骨折=fractur 骨灰=bone 骨骼=bone 高三 高价 高位=high 高分 高利贷=lender 高呼 高喊=shout 高地 高声 高官 高尔夫球=golf 高新 高新技术=technolog 高昂 高明 高楼 高空
高等学校 高血压 高质量=qualiti 高跟鞋=heel 高额 高龄=age 魂 魔兽 魔力 魔王 鱼雷 鲍 鲜 鲨 鲸鱼=fish 鳄鱼=fish 鸠 鸡肉=chicken 鸡鸡=chicken 鸭子=duck 鸽子 鹅 鹏
鹦鹉 麒麟 麦克风=microphon 麻 麻将 麻木 麻醉 麻雀 黄山 黄昏 黄瓜=pumpkin 黑丝 黑夜 黑幕 黑手 黑洞 黑道 黑龙江省 默 鼓动=drum 鼓掌 鼠 鼠标=mous 鼻 齿 齿轮=gear
3.5: aa=qaeda action adam again against age airport alan alexander=alexand alice alive always=alway amy andrew andy
ann another ap area army around article=articl arts asian august ba bad bank bbs bc bd beat beautiful beijing being
between beyond bi bl blood bo board body=bodi books bot boys br break brian brown bruce building=build camp canada
cao car card carl cbs central centre cg chan change=chang charlie check child children christian ck cl class close
code college color come comment community company=compani conference cool copy cos cosplay council country court cpu
cs cut cv daily dan dance daniel danny=danni das dave dc ddos dead dean dear deep des design development=develop
digital=digit dog donald door dos download drive drop east eat ebay eddie edward em emily ep er es=est est european
eva everything=everyth excel express eye eyes=eye fa false fan fast fb=facebook field fifa film firefox five fly=fli
fn food force forever foundation four fox fr france francis french friends=friend ft fuck full fun future ga gary gb
ge ghost gif gnu gold gov government=govern grace gt hall han hard health her hey hill history=histori hit ho=ive
hope hot howard hp hr htc hu human idea ie il im=ive image images inside intel into ipo ipod isis island its=it iv
jan jane japanese jason jay jb jeff jessica ji jin johnny johnson jones joseph jp julia july jun junior justin ka
keep kelly ken kevin key khan kids kiss lab language=languag larry left level lg lin lisa listen living ll lo local
london look lord los louis low ltd lu lucas lucky machine mad made magic mail make mama management many maria marie
market master mb mba mc md mg microsoft min mini mk mmm mo model mom money morning most mountain movie mtv nature
nbc network never ni nice nick nike nokia non nova np nt nu number op opera order page paper patrick pay pe peace
person pet photos picture pink plan planet player please=pleas po police pr price python que queen rain ram rap
reference region republic return roger rom roman room rose royal rss ru run running ryan sara sat save say sea
search second secret security=secur self sense=sens september set seven sf sg share shit si=sim side sim simon sin
sina singapore=singapor site size skype small smart social solo some son sony=soni sorry soul sp space special sport
spring sql square states station steam stephen steve stone store susan switch taylor te tea technology=technolog
test text th than thanks their then there they think three through ti=you tm together tokyo total touch tr trade
trans travel trial trust truth ts=jess tu type ufo um union url usa use used valley var ve ver victor victoria
voice=voic vpn wall walter want wei were when where which wife wifi wiki wilson wish without woman women wow wu xbox
xi xp ya yang yeah years=year yu yy zhang ì ñ ô ā ı ń ō š ə γ ε ν π ρ τ й ы ь я ب ة د س ع ك ه あ え お ぐ け じ す ず せ つ ど
ね ひ び ぶ め ゆ わ カ キ ク ゲ ジ セ テ デ ト ニ ハ パ マ ュ ユ ラ リ ヴ 一两 一个半 一个多月=month 一串 一举一动 一二=two 一亿=billion 一元 一击 一列 一包=pack
一千万=thousand 一卷 一品 一地 一块儿 一堂 一塌糊涂 一大批 一大早=earli 一天到晚 一女 一如=like 一如既往 一季 一季度 一宗 一寸 一尊 一小部分 一局 一岁 一帆风顺 一席 一席之地 一幢
一年一度=annual 一成不变 一户 一扇 一把手 一排 一斤 一新 一时期 一时间 一曲=song 一朵 一束 一条龙 一楼 一概 一次次 一滴 一炮 一环 一百个 一盒 一盘 一章 一端 一笑 一等 一箱 一粒
一纸=paper 一经 一统 一职 一致性 一般而言 一袋 一见 一览 一记 一课 一辆车 一辈 一连 一通=one 一键 一齐 七万 七千 七号 七名 七大 七岁 七成 七星 万万=million 万事 万亿 万亿元 万余 万千
万台 万国 万圣节 万平方公里 万张 万次 万立方米 万股 万英镑 万象 三中 三中全会 三件 三位一体 三八 三分之二 三十岁 三口 三只 三四 三国演义 三场 三块 三宝 三尺 三年级 三张 三明治=sandwich 三期 三板
三楼 三段 三线 三者 三联 三角形=triangl 三路 三轮车 三部 三部曲 三重=tripl 三间 三面 三颗 上万 上交 上位 上千 上半场 上古 上吊 上周五 上岗 上旬 上架 上楼 上榜 上流 上海交通大学 上班族 上百
上百万 上行 上访=access 上身 上载 上边 上部 上马 下个月=month 下乡 下体 下半场=halfway 下图 下垂 下意识 下放 下文 下架 下毒 下沉 下注=below 下线 下落不明=unknown 下议院 下课
下边 下限 下雪 下马 不丹 不为人知=ignor 不以为然 不休 不全 不具 不减 不切实际 不列颠 不单 不可或缺 不均 不复存在 不太可能 不失 不好过 不妙 不妥 不定期 不尽 不屈 不屑 不干 不得了 不得已
不忍=toler 不感兴趣 不愧 不慎 不择手段 不景气 不正=incorrect 不死=dead 不清 不爱 不玩 不由 不留 不知情 不知所措 不确定性 不祥 不经意 不耐烦 不要脸 不见得 不规则 不计 不谈 不负
不负责任=irrespons 不败 不远处=distant 不遗余力 不配 不锈钢=stainless 不间断 不需 不顺 不顾一切 与会者=particip 与你同在 与非 专业人士=profession 专人 专卖
专卖店=retail 专机 专著 专车 世事 世博 世界冠军 世界大战 世界性 世界末日 世界级 世界纪录 世界遗产 世贸组织 世锦赛 丘吉尔 业内 业内人士 业已 丛 东北地区=northeast 东区 东坡 东城 东德 东森
东江 东经 东至 东道主 东门 东面=east 丝带 丞 丞相 两件事 两党 两分 两半 两台 两处 两头 两套 两届 两手 两旁 两枚 两架 两栖 两根 两款 两段=two 两派=both 两百 两篇 两组 两艘 两辆 两道
两间=two 两院 两难 严正 严酷 严重性 丨 个人信息=person 个性化 个数=number 个股=share 丫 丫头 中专 中以 中信 中关村 中南海 中国人民大学 中国人民银行 中国区 中国国民党 中国外交部
中国工程院 中国电信 中国画 中国联通 中国银行 中坚 中央人民政府 中央委员 中央政治局 中央集权 中尉=lieuten 中小学生 中式 中弹 中枢 中校 中正 中段 中游 中环 中秋=autumn 中线 中西部=west 中超
中转 中锋 中长期 中间人 中非 丰硕 串联 临界 临终 丶 丹东 丹佛 丹尼斯 为伍 为数=numer 为数不多 为本 为的是 为荣 为题 主任委员 主修 主公 主因 主委 主子 主打 主攻 主旋律 主板 主谋 主轴 主食 丽莎
举世 举出 举足轻重 举重 久远 义乌 义气 义父 之争=disput 之二 之作 之光 之分 之大 之恋 之情 之歌=song 之死 之母 之物 之神=god 之称 之美 乌云 乌兹别克斯坦 乌干达 乌拉 乌斯 乌龙 乏力 乐山
乐曲 乐视 乒乓球=ball 乔布斯 乔治亚=georgia 乔纳森 乘以 乘机 乙烯 九五 九十 九天 九岁 九成 乞 乞求 乞讨 习以为常 习惯于 乡亲 乡土=countrysid 乡试 乡间 书包 书名 书局 书画 书评
买不到 买不起 买个 买主 买方 买点 买票=ticket 乱说 乱象 乳腺癌=cancer 了结 争夺战 争相 事事 事关 事是 二中 二二八 二元 二分 二十一=twentieth 二十万 二十世纪 二十五=twenti
二十多年 二千 二哥 二审 二度 二手车 二次元 二百 二等 二等奖 二线 二路 云层 云盘 云集 互不 互信 互利 互惠 互换=exchang 互通=interact 五人 五十年 五号 五四运动 五块 五日 五星级 五月天
五条=five 五百万 五金 五项=five 井冈山 亚当斯 亚斯 亚科 亚运 些许 亡国 亡灵 交会 交到 交响乐 交响乐团 交待 交情 交手 交换机 交易日 交朋友 交汇=exchang 交火 交界 交界处 交融 交货
交通运输=transport 交通部 交锋 交集 产业化=industri 产业园 产业链=chain 产卵 产后 产妇 产销 亨特 享乐 享年 京师 京报 京津冀 亮度=bright 亲口 亲眼目睹 亵渎 人偶 人到
人力资源=resourc 人口数 人品 人妖 人形=doll 人影 人性化 人想 人死 人民代表大会 人民党 人民公社 人民共和国 人民解放军 人流 人渣 人潮 人犯 人用 人行 人身安全=safeti 人际关系=relat
亿人=billion 亿吨 亿年=centuri 亿美金 什叶派 仁慈 仅为=onli 仅剩 仅存=onli 仅此而已 仅限=onli 仇人 仇视=vengeanc 今儿 今生 介面 仍会 从业人员 从严 从头到尾 从容 从属
从根本上 仓促 仕途 他于=his 他妈 他杀 他来 付给=obtain 仙人 仙境 仙子 代为 代办 代理商 以太 仰望 价位=price 任一 任内 任天堂=nintendo 任由 份量 仿效 仿照 仿真=simul 企划 伊凡
伊利 伊恩 伊斯坦布尔 伊莎贝尔 伍德=woodi 伎俩 伏击 休克 休养=rest 休息室 休斯 休斯顿 众生 优劣 优待 优惠券=coupon 优胜=victori 优胜者 优酷 伙计 伙食 会令 会儿 会到 会变 会后
会展=exhibit 会想 会试 伟人 伟哥 传世 传人 传唤 传票 传遍 伤员 伯伯 伯恩 伯父 伯特 估值 伴奏 伴有 伸展=stretch 伸缩 伺候 伺服器 位列 位数 位移 低俗 低劣 低压 低声 低成本
低收入=incom 低潮 低落 低谷 低速 低频 住址 住宅区 住家 佐佐木 佐藤 佐证 体制改革=reform 体外 体格 体温 体罚 体育运动 体能 体裁 体谅 何人 何谓 余名 佛学 佛教徒=buddhism 佛经
佛罗里达州=florida 佛陀=buddha 作品集 作坊 作对 作恶 作案 作画 你们好 你别 你老 佳人 使出 使用权 使节 侄女 例证 侍卫 侏罗纪 供不应求 供应链 供求 供货 供需 侦破 侧重=lateral 侨 侨民
侨胞 侵略者 便利店 便当 便秘 便衣 俄军 俗话说 俘 保值 保利 保卫战 保守党=conserv 保护主义 保时捷 保暖 保湿 保费 保重 俞 信不信 信中 信息安全=secur 信息网 信服 信条 信阳 俨然 修好 修宪 修辞
俯瞰 俺们 倒计时 倔强 候补委员 候鸟 借此 借着 借给 值钱=valu 倾倒 假使 假名 假扮 假若 假说 假象 假释 偏僻 偏执 偏爱 偏重 偕 做不了 做主 做客 做工 做得好 做点 做错 停下来 停刊 停办 停工 停播
停放 停机 停用 停职 停课 停靠 健康状况 偷情 偷渡 偷窥 偿 傅 储藏 催促 催化=catalyst 催化剂=catalyst 催生 像样 僵 僵局 僵硬 儒 儿媳 儿媳妇 元代 元凶 元气 元老=old 充气 充沛 先到
先导 先秦 光临 光华 光复 光大 光天化日 光子 光年 光影 光景 光束 光棍 光泽 光源 光照 光环 光碟 光顾 克利 克劳德 克星 克罗 克莱 克里米亚 克隆 免去 免受 免疫力 党人 党务 党团 党报 党政军 党章 党魁
入世 入主 入伍 入侵者 入关 入市 入股=share 全人类=human 全党 全军 全副武装 全力以赴 全国代表大会 全城 全天候 全家人 全州 全景 全权=right 全校 全班 全球性=global 全网 全自动 全裸 全资
全过程 全部都是 全靠 全额 八一=eight 八十年代 八千 八字 八岁 八百 公仆 公使 公债 公共卫生 公共场所=public 公共服务 公共汽车 公厕 公墓 公家 公开赛 公有制 公款 公海 公理 公营 公证 公诉 公馆
公鸡 六世 六位 六号 六合 六合彩 六名=six 六天 六岁 六成 六日 六部 兮 兰德 兰斯 兰花 共事 共产主义者 共产党人 共产国际 共同努力 共同点 共处=joint 共度 共建 共振 共谋 共通 关东 关卡 关口 关岛
关机 关照 关羽 关西 关进 关连 关键时刻 兴办 兴国 兴奋剂 兴致 兴衰 兵役 其二=two 其时 典故 典籍 养分 养护 兼具 冀 内乱 内侧 内务=internal 内向 内含=contain 内尔 内政部长 内河 内疚
内科 内线 内脏 内蒙 内蒙古自治区 内设 内需 再三 再婚 再生产 再生能源 再者 再起 再造 写信给 写入 写字=write 写字楼 写法 写诗 军事基地 军事行动 军医 军士 军师 军情 军机 军装 军训 农奴=farmer
农家=farmer 农庄=farm 农机 农林 农用 农耕 冠以 冠状病毒 冤 冤枉 冬奥会 冯玉祥 冰冻 冰块 冰山 冰球 冲入 冲刺 冲向 冲撞 冲洗 冲浪 冲绳 冲走 冲锋 决不会 决斗 决策者 决胜 决裂 决议案 冶炼
冷水=cool 冷笑 冷落 冷血 冻死 净值 准确性 凌驾 减产 减低=reduc 减压 减小 减税 凑合 凝固 凝结 凝聚力 凝视 几下 几件 几十 几十个 几千 几千万=thousand 几句话 几只 几小时=hour 几条
几百年 几经 几近 几部 几项=sever 凡事 凡人 凤 凭着 凭空 凯利 凯尔 凯旋 凯瑟琳 凯莉 凶狠=vicious 凶猛 凸 凹 出世 出个 出乎意料 出人意料 出价 出众 出入境 出力=output 出厂=factori
出去玩 出外 出奇 出嫁 出家 出没 出游 出版商 出版物=public 出生地 出生率 出线 出让 击退 刀剑=sword 刃 分居 分心 分派 分管 分给 分身 分院 分隔=separ 切入=cut 切尔西 刊 刑事案件 刑期
刑警 划入 划出 划归 划算 列席 刘亦菲 刘德华 刘易斯 刘晓波 刘翔 刘邦 刚性 创业板 创业者 创办人 创汇 创造者 初一 初三 初中生 初创 初等 判例 判决书 判断力 刨 利兹 利器 利好 利比里亚 利马 别国 别太 别扭
别有用心 别管 到哪去 到头 到家 制剂 制动 制备=prepar 制度化 制式 制衡=balanc 制造厂=factori 刷卡 券商 刺伤 刺刀 刺史 刺绣 刻板 刻苦 剁 削 剌 前世 前两天 前人 前卫 前天 前女友 前导
前年 前男友 前瞻 前程 前置 前门 剑桥大学 剔除=remov 剥离 剧作家=writer 剧照 剧集 副会长 副刊 副总经理 副手=hand 副省长 割据 割断 力克 力道 劝告 劝阻 办不到 办公桌 办到 功力=power
功勋 功德 功用 加价 加冕 加利福尼亚=california 加利福尼亚州 加固 加工厂 加息 加拿大人=canadian 加斯 加沙 加泰罗尼亚 加点 加装 加载=load 加里 务工 劣质 动不动 动作片 动力学=dynam
动听 动感 动武 动议=motion 动身 动车 动辄 助教 劫匪 励志 劳伦斯 劳改 劳教 勃 勇猛 勋爵 勘察 勘探=explor 勘查 勘测 募捐=donat 募款 勤务 勾勒 勾当 包办 包包=packag 包头 包子 包机
包皮 匆忙=busi 匈 匈牙利语 匕首 化学反应 化学品=chemic 化学家 化学武器 化纤=fibr 化验 北伐 北岸 北斗 北海道 北端 北美洲 北路 北门 北风 北齐 匪徒 匹兹堡 区域性=area 区委 区长
医务=physician 医护=doctor 医护人员 医疗保险=insur 十一届 十一年 十七岁 十三年 十九年 十二个 十二点 十五岁 十五日 十亿 十位 十倍 十六岁 十六年 十名 十四年 十字军
十字路口=intersect 十日 十次 十里 千克 千古 千叶 千秋 千金 升学 升职 升至=upgrad 升迁 半月=month 半点=half 华商 华山 华府 华生 华纳 华莱士 协办 协和=agreement 卑劣 卓
单价 单体 单向 单打 单方面 单机 单机游戏=game 单行 单项 卖力 卖国贼 卖点 南京大学 南北朝 南区 南县 南口 南向 南山 南岳 南开 南朝 南沙 南站 南端 南航 南门 南面 博士后 博士学位 博学 博得 博拉 博文
博格 博爱 博物 卡利 卡斯特 卡斯特罗 卡西 卡里 卢旺达 卢梭 卧 卫兵=armi 卫冕 卫士 卫报 卫生局 印制 印有 印章 印花 印证 危 危地马拉 即日起 卷烟 卸下 卸载 厄尔 厄瓜多尔 厄运 历史悠久 压倒 压倒性
压根 压榨 厘 厚重=thick 原产 原件 原住 原作 原作者 原则上 原味 原定 原来如此=thus 原点 厢 厦门市 厨 去处 县域=counti 县委书记 参加者 参演 参议 参阅 及早=earli 及格 友谊赛
双倍=doubl 双子 双层 双打 双星 双脚=feet 双臂 双赢=win 反制 反向 反对者=against 反差 反常 反应堆=reactor 反日 反腐 反观 反转=revers 反问 反面 发了 发到 发射器 发展史
发展局 发帖 发怒 发明家 发来 发源地 发炎 发球 发疯=crazi 发短信=sms 发自 发芽 发行人 发行量 发言权 发问 取回 取悦 取暖=warm 取材 取而代之 取舍 取证 受体 受命 受托 受挫 受罚 受训=train
受访=access 受辱 受限 受难 受骗 变卖 变数=variabl 变法 变色=colour 叛国 叠加 口令 口吻 口感 口服 口水 口碑 口红 口述 古兰经 古建筑 古文 古田 古籍 古董=antiqu 古镇
另一名=anoth 另一方=anoth 另一面=anoth 另行 只怕 只求 叫喊 叫嚣 叫好 叫醒 召见 叮 叮当 可信度 可取 可口 可口可乐 可喜 可想而知 可望 台下 台前 台商 台海 台长 史书 史前
史学家=historian 史蒂夫 史蒂芬 叶剑英 号角 司令官 司法机关 司法部长 叹气 叼 吁 吃亏 吃醋 吃饱 各人=anyon 各区 各县 各市 各族 各行各业 合众国 合体 合法化 合法权益 合照 合理化 合称 合营 吉姆
吉安 吉尔 吉尔吉斯斯坦 吉拉 吉斯 吉普 吉祥物 吊销 吋 同业 同乡 同仁 同伙 同位素 同僚=colleagu 同台 同声 同情心 同感 同日 同桌 同盟会 同级 名下=name 名作 名册 名列前茅 名古屋 名号 名城 名家
名师 名校 名流 名胜=victori 名著 名门 后任 后劲 后头=behind 后座 后盾=shield 后背 后边=behind 后遗症 吏部 吐蕃 吐露 向外 向阳 吓死 君主制 君王=king 吞吐量 吞并 含意 含糊
听觉 听证=hear 听闻=hear 启迪 吵醒 吵闹 吸入=absorb 吸气 吸纳 吸血 吸附 吹嘘 吹牛 告发 告示 呎 周到 周密 周年纪念=anniversari 周期性 周杰伦 周瑜 味儿 呵护=mainten 呸
呼吸道=respiratori 呼呼 呼和浩特 咀 咆哮 咋样 和平共处 和服 和田 和睦 和谈 咒语 咒骂 咨 咩 咳 咸阳 哀伤 哀求 品位 哈克 哈利波 哈哈大笑 哈尔滨市 哈尼 哈拉 哈特 哈瓦那 哈里斯 哉 响亮 哑 哗
哥斯达黎加 哮喘 哺乳=mammal 哺乳动物 唐人街 唐太宗 唐纳德 唠叨 售出=sale 售后 售票 唯物主义 唷 商业化 商业区 商品房 商户 商报 商谈 商铺 啊啊啊 喀什 喀布尔 喀麦隆 喂养 善后 善待 善恶=evil
善用 喊话 喘息 喜庆 喜马拉雅 喧嚣 喧闹 喷出 喷水 喷雾 嗅觉 嗑 嗒 嗓子 嗓音 嗜 嗜好 嗣 嗷 嘈杂 嘟嘟 嘲弄 嘴角 嘴边=mouth 噗 噜 器物 噶 嚣张 囊括 四万 四分 四十岁 四千 四号 四国 四岁 四成
四日 四面 回信 回击 回声 回扣 回流=flow 回覆 回购 回路 回转 回音 回首 因在=endur 因涉嫌 因特网=web 团圆 团结一致 团结起来 团购 囧 园内 园艺=garden 围困 围巾 围栏 围观 固守
固态=solid 国事 国名 国学 国家元首 国家机关 国家统计局 国庆日 国徽 国有企业 国有化 国民革命军 国父 国策 国资委 国门 国际广播电台 国际性=internat 国际货币基金组织 国际贸易=internat 国际足联
图中 图为 图标=icon 图样 图腾 图解 图说 图谋 圆圆=circular 圆圈=circl 圆环 圈套 圈里 土司 土改 土耳其人 土豪 圣徒 圣战 圣洁 圣火 圣灵 在世界上=world 在历史上 在座=sit 在建
在生活中 在读=read 在野 地为 地去 地向 地基 地壳 地平线 地方性 地方法院 地标 地理学 地缘 场内 场外 场次 坍塌 坏处 坏话 坐车 坚定不移 坚持下去 坚果 坚硬=rigid 坚称 坚韧 坠 坦桑尼亚 坦然 坦率
坦言 垂 型式=type 垮 埃里克 埋藏 城北 城南 城市化 城池 城郊 培 培根 基尔 基座 基德 基本建设 基点 基础教育 基调 基隆 堕 堤 堪 堵住 塑料袋 塔尔 塔拉 塘 塞内加尔 塞尔 塞拉 塞浦路斯 塞满
填充=fill 填报 填满=fill 境况 境遇 墓葬 墙面=wall 增值税 增加值 增援 增殖 增生 增补 增资 增量 增高 墨水=ink 墨镜 墩 壁垒=wall 壁纸=wallpap 士大夫 士官=offic 壮丽 声乐
声优 声调=sound 处理厂 备战 备有 备注 备考 复出=repeat 复印 复印件 复发 复古=retro 复旦 复杂性 复查 夏令营 夏娃 夏洛特 外事 外企 外侧 外债=debt 外公 外力 外国语=languag
外墙=wall 外币 外挂 外文 外泄 外海 外滩 外甥 外边 外遇 外销 多一些 多变=variat 多天 多头 多好 多姆 多寡 多层 多彩=color 多情 多所 多斯 多用 多米 多米尼克 多钱 多长时间 夜总会 夜景
夜生活 夜空 夜色 大中型 大主教 大举 大乱 大事记=rememb 大人物 大伙儿 大佬 大修 大公 大关 大兴 大兵 大典 大利 大力支持 大势 大区 大半 大吃一惊 大圣 大堂 大大小小 大奖赛 大奶 大婶 大嫂
大学士=colleg 大学毕业=graduat 大家庭=famili 大山=mountain 大岛 大峡谷 大巴 大惊小怪 大意 大成 大抵 大拇指 大旗 大明 大有=ada 大权 大殿=palac 大气层 大江 大河=river
大法 大洋洲 大洲 大涨 大湖 大潮 大熊猫 大牌 大猩猩 大理石=marbl 大病 大白 大盘 大石 大笔 大船 大衣 大观 大败 大跃进 大跌 大路 大通 大部 大都会 大都市=citi 大院 大雪 大餐 大马=hors
大马士革 大鱼 大鸡 大麦 天下第一 天主 天主教会 天价 天台 天呐 天命 天安门城楼 天宝 天宫 天山 天文台 天气预报=weather 天河 天灾 天猫 天神 天花 天道 天际 天马 天鹅 天黑 天龙 太和 太慢=slow
太晚 太湖=lake 太祖 太空船=spacecraft 太过分 太远 太迟 太重=heavi 夫斯基 夭折 失当 失忆 失恋 失明 失火 失灵 失礼 失职=unemploy 失败者 头头 头子 头条新闻 头版 头等=head 头绪
夷 夸奖 夹击 夺下 夺权 奇人 奇怪的是 奇观 奈何 奈特 奉天 奏效 契 奔波 奔走 奕 奖惩=award 奖杯 奖赏=reward 套用 奠基 奥克兰 奥兰多 奥利 奥斯曼 奥斯曼帝国 奥迪 女主 女团 女孩儿=girl 女排
女方 女皇 奴隶主 奶妈 奶牛 奶茶 奶酪 好久不见 好了吗 好似=resembl 好喝 好大 好孩子 好意 好戏 好战 好手=hand 好歹 好烦 好爽 好话 好过 如其 如图 如意 如愿 如来 妇产科 妇孺 妇科 妇联 妈祖
妒忌 妓 妻儿 姊 姊姊=sister 姐夫 姑且 姑妈 委任=appoint 委托人 委派 姚 姥姥 姿 威严 威信 威尔士 威尔逊=wilson 威权 威海 娅 娇 婆 婚约 婴 婴幼儿 婶 婶婶 媒 媲美 嫂 嫖 子民 孔雀
孕 字号 字幕组 字数=letter 字节 字面 存货 存量 孙权 孝顺 孟子 季节性 季风 孤 孤岛 学分 学制 学区 学好 学妹 学姐 学学 学府 学徒 学报 学生妹 学着 学童 学联 学识 学运 学长 孩 孩儿 宁夏回族自治区
宇 宇航 守住 守则 守护神 守护者 守望 安东 安东尼奥 安保 安倍晋三 安全带 安全部 安南 安吉 安康 安德森=anderson 安德烈 安拉 安放 安检 安然 安葬 安详 安达 安迪 安阳 安顿 宋庆龄 宋朝 完整性 宗室
宗教自由 宗族 官府 官方版 官话 官邸 宙斯 定下 定于 定理=theorem 宜兰 宜宾 宝可梦 宝塔 宝库 宝物 宝鸡 实实在在 实属 实效 实权 实证 实质性 实际行动 审慎=cautious 审问 客户服务 客栈 客流
宣传片 宣泄 宣示 宣讲 宦官 宪 宫中=palac 宴 宴请 家产 家住 家境 家家 家居=home 家庭主妇 家当 家政 家教 家暴 家畜=livestock 家禽 家里人 容积 容貌 宽大 宽频 宾州 宿 宿命
寂静=silenc 寄出 寄生 寄生虫=insect 密室 寇 富兰克林 富商 富国 富士 富士康 富强 富翁 寒 寒冬 寓意 寓所 寓言 寝室=bedroom 察哈尔 察看 寡头 对内 对冲 对口 对外贸易=trade 对头
对得起 对流 对立面 对联 寻觅 导出 寿司 封印 封存 封装 封顶 射中 射入 射箭 射门 将士 将成 尊崇 小人物 小伙伴=partner 小儿 小册子 小号 小声 小女儿 小妹妹 小家伙 小将 小巷 小幅 小店 小弟弟
小心翼翼 小林 小河 小游戏 小牛 小王子 小白 小看 小精灵 小组赛 小腿 小船 小花=flower 小行星 小规模=scale 小调 小车 小雨=rain 小鱼=fish 小龙 少不了 少于=less 少儿 少林 少校 少许
尔后 尔德 尔斯 尘 尘土=dust 尘埃=dust 尚存 尤里 就别 就学 就绪 就诊 就近 尹 尼古拉 尼古拉斯 尼奥 尼姑 尼尔森 尼日尔 尼罗河 尽全力 尿液 局域网 局局长 屁屁 层出不穷 居住地 居士 屈 屈原 届满
屋内=indoor 屋子里 屏东 展会 展品 展现出 展览会=exhibit 属地 屠 屠夫 屠宰 屡次 履历 山丘=hill 山体=mountain 山口 山姆 山河 山洞 岩浆 岭南 岱 岳母 峇 峰值 崇 崇敬 崖 崩塌 嵌
嵌入=embed 州府 州立 巡洋舰 巡游 巡航 巢 巢穴 工人党 工人运动 工作岗位 工作站 工作组 工作量 工学院 工时 工艺品=craft 左脚 巨变 巫 巫术 差一点 差价 差错 差额=differ 已达 已过 巳 巴哈马
巴士站 巴尔干 巴巴 巴拉 巴拉圭 巴掌 巴比 巴赫 巴顿 巴马 巷 市价 市场份额 市场化 市政厅=municip 市立 市辖区 市郊 市里 市集 市面上 布丁 布政使 布料 布景 布满 布莱克 布莱尔 布莱恩 布达佩斯 布鲁克
布鲁克林 帆船 师团 师妹 希尔顿=hilton 希德 希拉 帕拉 帕斯 帕特 带回家 带宽=broadband 带我去 带路 带队=team 席次 帮主 帮会 帮帮 帮手 帷幕 常任 常住 常务副 常委会 常客 常德 常理 常规赛
常说 幂 干涸 干细胞=cell 干过 平地 平均值 平定 平平 平权 平淡 年产 年会 年华 年少 年幼=youngest 年报 年终 年老=older 年里 年鉴 年限 年青 年青人 并举 并发 并发症 并肩 并进 并重
并非如此 幻影=shadow 幼年 幼童=childhood 幼虫 幽默感=humour 广为 广受 广告牌 广岛 广度 广播公司 广电 广电总局 庄子 庆贺 床位 床垫 庐山=mountain 库斯 库里 应从
应力=tension 应届 应征 应战 应是 应邀=invit 应酬 底特律 底盘 店家=shop 店面 庙宇=templ 庞 废弃物 废料 废气 废水 度假村=resort 庭审 庭院=courtyard 康德 庸俗 廉 廉政 廖
延缓=delay 建党 建华 建安 建模 建筑业=construct 建筑群=build 建筑面积 建设性 建起 开元 开凿 开刀 开动 开店 开往 开房 开打 开拓者 开播 开朗 开水 开盘 开赛 开进 异国 异形 异教徒 异样
异端 异见 异议人士 弃权 弄清 弊 弊病 弓箭 引出 弗兰克 弗吉尼亚 弗朗西斯 弗洛伊德 弗雷 弘 张力 张嘴 张国荣 张大 张学良 张家 张扬 弥 弥撒 弥漫 弧 弯腰 弱化=weak 弱小=weak 弱智 弹奏
弹簧=spring 弹道 强加 强悍=reinforc 强有力=power 强盛 强项 强风 归咎 归国 归宿 归根结底 归结 当之无愧 当务之急 当即 当官 当权 当权者 当红=red 录像带 录影带 录音带 录音机 彗星 彝族
形体 形容词 彩排 彭德怀 彰化 影业 影城 影射 影星 影迷 影集 彼岸 往日 征兵 征召 征地 征用 征询 很久以前 很久没 很会 很帅 很想=thought 很早 很累 很难说 律法 得体 得利 得力 得失=loss 得当
得手 得救=rescu 得益于 得票率 得逞 徙 微薄 微风 德克 德利 德文 德罗 德育 德行 德黑兰 徽章=badg 心事 心境=heart 心存 心烦 心理学家=psycholog 心甘情愿 心疼=pain 心腹 心血管
必不可少 必有 必要性=necess 必要条件 必需品 忆 忍者=ninja 忒 忘不了 忠告 忧伤 忧心 忧愁 快去 快报 快播 快活 快艇 快餐 忽 忽悠 怀有 怀特 怀着 怎样才能 怒吼=angri 急切=urgent 急忙
急诊 性侵 性病 怨 怪怪的 怪罪 总兵 总分 总动员 总工会 总工程师 总指挥 总的来说 总称 总线 总统大选 恐怖份子 恐怖片 恐怖袭击 恐惧症 恒大 恢复正常 恨不得 恩典 恩惠 恩格斯 恩赐 恪守 恭 息息相关 恶名 恶搞
恶果 恶棍 恶臭 恼怒 悄悄地 悄然 悔 悖论 悟 悟空 患上 悦 悬念 悬浮 悬赏 情不自禁 情事 情操 情歌 情爱 情调 情谊 惊叹 惊醒 惊险 惊魂 惠普 惧 惨剧 惨烈=dread 惨痛=hurt 惩戒 惩治 惬意 惯用
想一想 想得到 想想看 想方设法 想象力 愈加 愈发 愈合 愈演愈烈 意味著 意境 意大利人=italian 意大利语 意念 意指 意料 意欲 意甲 意象 愚弄=stupid 愚昧=stupid 感悟 感染者 感触=sensat
感谢您 慈禧 慕容 慢慢来 慧 慰 慰安妇 憧憬 懂事 懂吗 懒散 懦夫 戈壁 戈登 戏称 成书 成像=imag 成功率 成吉思汗 成天 成婚 成形=mold 成瘾 成群 成都市 成龙 我俩 我军 我市 我方 我校 我累 我花 我行
我觉 我读 戒律 或多或少 战利品 战前 战地=battlefield 战局 战时 战果 战死 战略性=strateg 战记 战队 戦 截 截肢 戴着=wear 戴维 戴高乐 房客 房门 所幸 所得税=tax 所有制 扇子 手头
手帕 手提 手术室 手机号 手机号码 手柄 手淫 手电筒 手续费=fee 手语 手镯 才干 才艺 扎根 扑灭=extinct 打不开 打中 打乱 打劫 打字 打手 打折 打捞 打气 打法 打消 打点 打猎=hunt 打理 打赌 打车
打针 扔掉=throw 托尼 托运 执事 执勤 执掌 执教 执法人员 执著 扫地 扫射 扫荡 扰 扳机 扶助 扶植 批次 批示=illustr 扼杀=kill 找人 承包商 承担责任 承袭 技工=technician
技术性=technolog 技法 把关 把头=head 把门 抑郁症 抒发 抓捕=catch 抓狂 抓起 投保 投入使用 投向 投奔 投票权=vote 投票率=vote 投篮 投靠 抗原 抗议者 折合 折射 折断 抚顺 抛出 抛售
抛开 抢占 抢购 护卫舰 护法 护航 报上 报业 报废 报章 抬高 抱住=embrac 抱抱 抱负 抵消 抹黑 押金 抽插 抽搐 抽查 抽签 抽调 拆开 拆解 拉丁文=latin 拉丁语 拉夫 拉屎 拉拢 拉特 拉瓦 拉登 拉脱维亚
拉里 拌 拍拍 拍片 拍电影 拎 拐 拐杖 拓 拔掉 拖欠 拖累 拖鞋=shoe 拘束 拘留所 拘禁 招式 招待会 招数 招来 拜拜 拜登 拟订 拧 拨乱反正 择优 括 拱 拷贝=copi 拷问 拼写=spell 拼图 拼搏 持刀
持平 指教 指称=refer 按下 按住 挑剔 挑战者 挑战赛 挑逗 挖出=dig 挚友 挚爱 挟持 挠 挤出 挤满 挥手 挥霍 挨打 挪 挪用 振 挺身而出 捍卫者 捏造 捐给 捕捞 捕食 损毁 损耗 换人 换届 换算 换装 捣
捣乱 捣毁 捷 捷克斯洛伐克 捷径 掀 掉下来 掉头 掉落 掌上 掏 掏出 掏钱 掐 排名第=rank 排版 排球 排练 掘 掠 探亲 探寻 探视 探险家 掣 接上 接地 接壤=soil 接头 接班 接班人 接续 接送 接通
控制权=control 推介 推倒 推力 推友 推定 推导 推手 推选 掩埋 措辞 掳 掺 提供商 提要 提速 提防 插座 插画 握住 揭幕 揭穿 援手 揽 搁 搁浅 搏 搏击 搏斗 搓 搜捕 搞不好 搞不懂 搞砸 搞错 搬出 搬进
搭讪 摄像=camera 摄入 摄取 摄氏度 摆动 摆布 摆设 摇头=head 摇滚乐=rock 摇篮=basket 摊位 摒弃 摘下 摘自 摩纳哥 摩西 摸摸=touch 摸索=touch 撇开 撒哈拉 撕开 撤军 撤换
撤职=resign 撩 播放器 播映 撮 撼动 擂台 擅 操场=playground 擒 攀 攀登=climb 攒 支线 支行 支那 收下 收割 收发 收受=receiv 收容所 收成 收据=receipt 收支 收盘 收紧 收缴
收藏家 收起 改编自 攻入 攻击性=attack 攻坚 攻陷 放慢 放眼 放缓 放肆 放荡 放行 放送 放逐 政事 政令 政协委员 政府军=govern 政治委员=polit 政治权利 政治立场 政法 政见 故居 效仿 效劳 敌后
敌国 敌我 敌机 敌视=enemi 敏 救世主=savior 救火 救赎 教化 教区 教士=teach 教官 教师节 教条 教父 教科 教职员 教育厅 教育部长 教诲 散热 散落 敦 敬业 敬佩 敬爱 敬请 数千年 数名 数天 数理
数百名 数百年 敲响 敲打 敲诈=knock 整修=repair 整场 整容 整座 整形 整车 整风 敷衍 文件夹 文化交流 文化教育 文坛 文学家 文官 文案 文武 文法 文稿 斐 斑点 斑马 斗志 斗牛 斗篷 斥 斥责 斥资
斧头 斩断 断然 斯坦福 斯坦福大学 斯塔 斯托 斯拉 斯文 斯特拉 斯蒂芬 斯诺 新一轮 新低 新兵 新冠 新北 新华门 新台币 新天地 新奇=new 新年快乐 新德里 新房 新星 新月=januari 新村 新来 新法 新泽西
新浪网 新港 新潮 新片 新疆维吾尔自治区 新石器 新竹=bamboo 新纪元 新编 新股 新药 新诗 新近 新闻媒体=news 新闻界=news 新闻联播 新闻记者 新陈代谢 新鲜事=fresh 方可 方向盘 方圆 方块 方形
方正 方法论 方略 方程式=equat 方舟 方面军 施以=undertaken 施舍 旁人 旁听=listen 旁观 旁观者 旅店 旅游景点 旋 旋即 族裔=ethnic 无与伦比 无为 无动于衷 无双 无处不在 无妨
无常=rare 无忧 无意识 无意间 无所事事 无损 无政府主义 无故 无暇 无望=hopeless 无期徒刑 无机 无毒 无法忍受 无法控制 无法无天 无济于事 无益 无神论 无端 无缘无故 无色 无言 无话可说
无误=incorrect 无谓 无趣 无边 无量 既然如此 日内 日到 日及 日圆 日均 日方 日日=daytim 日时 日月 日本首相 日讯 日间=daytim 日食 旦 旧城 旧时 旨意=intend 早些时候 早先 早前 早报
早熟 早起=morn 时不时 时局 时才 时政 时日 时而=while 时至 时至今日 时许 时评 时辰 时限 旺季 旺角 昆士兰 昆山 昆明市 昌 明文 明斯克 明月 明朗 明治 昏倒 昏暗 星云=cloud 星巴克 星辰 映
映射 春日=spring 春晚 昨夜 昨天晚上 昭 是否是=whether 昼夜 显微镜 显眼 显示屏=screen 显赫 晒太阳 晕倒 晚点 晨 晨报 普世 普利 普尔 普罗 晴天 晴朗 智者 暂缓 暂行 暑期 暖和
暖气=heat 暗恋 暗黑=dark 暮 暴君 暴民 暴涨 暴走 暴跌 暴躁 曝 曲棍球 曲目 曲解 曲调 曲面 更多人 更强=stronger 更替 更正=correct 更衣室 更要 更进一步=further 更迭
更长=longer 曼城 曼彻斯特 曼德拉 替代品 替补=replac 替身 最优 最佳影片 最坏=worst 最大化 最差=most 最牛 最能 最起码 最远 最重 最高峰=highest 最高点 月台 月末=month 月间
月饼 有余 有偿 有别 有功 有加 有声=vocal 有天 有太多 有形 有感 有所作为 有效性 有效率=effici 有数 有朝一日 有次 有点像 有用吗 有病 有线电视 有误 有鬼=ghost 朋 朋友圈 服侍
服务中心=centr 服务商=provid 服务生 服药 朗诵 朗读 朝向=morn 朝圣 朝野 朝阳区 朝鲜战争 朝鲜族 期中 期权 期满 木偶 木兰 木制 木匠 木工 木星 木板=wooden 木质=wooden 木马 未免
未婚妻 未果 未遂 末端=termin 本名 本年度 本报 本是 本期 本校=school 本省=provinc 本着 本科生 本章 本赛季 本钱=money 朱元璋 朱利安 朱莉 朴实 朴槿惠 机师 机房 机智=intellig
机灵 机理=mechan 机翼=wing 杀伤 杀光 杀虫剂=insect 杂志社 杂技 杂草=herb 杂货店 杂质 权威性 权衡 权贵 杆菌=bacteria 李克强 李子 李登辉 李白 李鸿章 杏 杖 杜鲁门 杜鹃 杠 来华
来历 杨家 杭州市 松下 松开 松散 松江 松鼠=mice 板凳 板球 极地 极富 极小 极强 极权=right 极点 极速=fastest 构件 构图 林中 林区 林地 林场 林子 林木 林立 果园=garden 果子 果真 枝
枪击案 枪口=gun 枪战 枪械=gun 枪毙=gun 枫 枯燥 枯竭 架上 架子 枷锁 某处 某种程度 染上 染料 染病 染色=dye 柔 柔和 柔性 柜子 查封 查查 查获 查证 柳州 栅栏 标价 标志性 标榜 栈 栏杆
树叶=leav 树脂 栖息地 栗 校名 校外 校服 校正 校车 株洲 样板 样貌 核发 核子 核定 核查 核桃 核潜艇 核算 核酸 根本就是=essenti 根本无法=cannot 根深蒂固 格子 格斯 格言 格调 栽 桂 桃 案发
桥下 桦 桨 梁启超 梁振英 梅尔 梅林 梅西 梗 梦寐以求 梦里=dream 梯子=ladder 梳 梳理 检修 检方 检疫 检视 棋盘 棍子 棕 棕榈=palmer 棚 棣 棺木 椅 植 植树=tree 椭圆=circular
椭圆形 椰子=coconut 楚国 楞 楷模 楼凤 楼宇 楼层 楼市 楼房=floor 楼盘 楼顶 概要 概览 榜首 榴弹 模具=mold 模特儿=model 横幅=banner 横滨 橙色=orang 次级 欢喜 欢笑=laugh
欣 欧亚=iowa 欧元区=euro 欧拉 欺 欺凌=bulli 欺压 款待 歇斯底里 歌剧院 歌德 歌星 歌谣 正副 正午 正向 正常化 正月 正门 此文 此生 此行 步步 武侠 武则天 武装力量 武装部队=armi 歪曲 死尸
死活 歼 殊荣 残存 残害 残废 残杀 残障 殖民主义 殡仪馆 殡葬 殴 段子 殿堂 殿试 毁灭性=destruct 毅力 毅然 毋庸置疑 母体 母公司 母鸡 每一件 每件事 每到 每场 每张 每每 每种=everi
每秒=second 每逢 每隔 毒死 毒物 毒蛇=snake 比克 比斯 比方 比比 比照 比索 比萨 毛发 毛毛 毛衣 毛骨悚然 毫 毫不犹豫 毫克 民主主义 民主人士 民主运动=democraci 民主革命 民宿 民政局 民政部
民粹 民营化 民谣 民选=elector 气候变化 气功 气愤 气旋 气概 气死 气泡 氟 氨基酸=amino 氯 水体 水军 水土 水壶 水底 水文 水族 水母 水池 水浒传 水温 水电站 水路 水运 水道 永久性 永安 永生
永福 永续 求援 汇丰 汇入 汇合 汉书 汉代 汉化 汉文 汉斯 汉武帝 汗水=sweat 汝 汞 江北 江宁 江户 江河 江淮 江阴 江陵 污点 污秽 污蔑 汤普森 汪洋 汪精卫 汲取 汶川 汹涌 汽 沃克 沃尔夫 沃尔特 沈阳市
沉寂 沉积 沉稳 沉船 沙拉 沙河 沙湾 沙漠化 没人会 没人能 没准 没完没了 没带 没空 没说 沥青 沦落 沧州 河东 河岸=riversid 河川=river 河畔 河西 河马 油料=oil 油污 油炸 治所 沾满 沿袭 泄
泄密 泉水 泊 法医 法子 法宝 法式 法理 法西斯主义 法郎 泡妞 波尔 波拉 波斯尼亚 波斯湾 波段 波波=wave 波浪=wave 波罗 泥巴 泥沙 泥泞 注解 泰安 泰州 泳装 泵 泸州 洋人 洗手间=bathroom 洗涤
洗钱 洛伊 洞口 洪森 洪灾 洪都拉斯 洲际 活人 活佛 活动家 活埋 活著 洽谈=negoti 派兵 流下=flow 流利 流星 流浪汉 流淌 流落 流言 流转=flow 流逝 流露 浅薄 浆 浇 测算=calcul 济南市 济宁
济州 济州岛 浓烟 浓郁 浙 浙江大学 浦 浩劫 浮 浮动=float 浮夸 浮雕 浴池 浴缸=tub 海事 海伦 海南省 海岛=island 海平面 海德 海战 海洛因 海浪 海淀 海淀区 海港=harbor 海牙 海贼 海龟 浸
浸泡 涂抹 消亡 消散 消磨 消退 消逝 消遣 消防员=firefight 涛 润滑 液态 液晶 涵义 淑女 淘宝网 淘气 淡淡的 淫乱 淫妻 淫秽 淮 淮安 淮河 深层次 深思 深思熟虑 深水 深沉 深造 混合物 混战 混杂 混血
淹 添加剂 清军 清净 清凉 清宫 清廉 清扫 清明 清查 清清楚楚 清澈 清爽 清风 渐进 渔夫 渠 渤海=sea 温差 港区=harbour 港府 港湾 港澳台 港股 渴 渴求 游乐 游乐园 游乐场 游击战 游戏规则 游离 游荡
游记 湖人 湖区 湖南卫视 湖广=lake 湖水 湖畔 湖边=lake 湖面 湿透 溅 源代码 源码 溢出 溥仪 溶 溶于 溶剂 滇 滋生 滑动=slide 滑坡 滑板 滚蛋 滞后 满嘴 满地 满意度=satisfi 满月 满清
满满的=satisfi 满脸=face 满身 滥 滨 漂浮=float 演员表 演艺圈 演进 漩涡 漫游 漫漫 潍坊 潘金莲 潜规则 潮州 潮汐 澄 澎湖 激增 激荡 濒 灌木 灌木丛 火势 火化 火山口 火柴 火线 火药 火葬
火车票 火鸡=chicken 灭火 灯泡 灰姑娘 灰烬 灵异 灵性 灵敏 灵气 灶 灾情=disast 炎症 炕 炫 炮台 炮塔 炸掉 炸死 点到 点半 点数 点滴 点球=ball 点缀 炼油 炼狱 烈火 烘焙 烙印
烛光=optic 烟囱=smoke 烧伤=burn 烧掉 热切 热力学 热度 热忱=warmer 热火 热能=heat 热衷于 热议 烹调=cook 焉 焊接 焕发 煎熬 煞 照常 照相机=camera 照着 照耀 煮饭 熄灭 熄灯
熏 熟女 熟睡 熬夜 燃 燃起 燕 燕子 爆出 爆满 爆笑 爆米花 爆红 爆裂=crack 爪哇 爬行 爱上你 爱乐 爱奇艺 爱子 爱情故事 爱慕 爱戴 爱是 爱看 爱美 爱过 爵 父女 爸爸妈妈 爽快 片中 片区 片断
牙医=dentist 牙膏=tooth 牛津 牛津大学 牟利 牡 牡丹 牢牢 牢狱 牧区 牧民 物料 牲口 牵制 牵动 特价 特制 特拉 特斯拉 特此 特殊性 特洛伊 特派 特派员 特种部队 特约 特警 特辑 牺牲品 犀利
犀牛=cow 犯案 犯罪率 犯罪行为 狂人 狂奔 狂欢节 狂野=wild 狂风 狄 狐 狗屎 狗肉=meat 狙击手=sniper 狡猾 独创 独到 独处 独居 独立国家 独角兽 狭 狮 狮子山 猎杀 猎豹 猎鹰 猖獗 猛然 猛虎
猜猜=guess 猥亵 猥琐 猩猩 猪头=pig 猫头鹰=eagl 献上 献出 玄 玄机 玉林 王储 王八 王八蛋 王冠=crown 王妃 王宫 王权 王爷 王道 玛格丽特 玛莉亚 玩乐=play 玩吧 玩得 玩过=play
环境污染=pollut 环形 环流 环球时报 现为 现代人=modern 现况 现出 现年 玻 珂 珊瑚礁 珍妮 珍宝 珍藏 班次 班车 球衣 琅 理工学院 理查 理直气壮 理科 琉璃 琐事 琛 琥珀 琳娜 瑕疵 瑙 瑞克 瑞斯
瑟夫 璧 瓣 瓦拉 瓦特 瓷砖 甘地 甘愿 生产率=product 生产能力 生命危险 生子 生态环境 生态系统=ecosystem 生怕 生性 生来 生母 生活费 生父 生物学家 生物科技 生猪=pig 生理学=ecolog 生还
用不着=useless 用具 用尽 用意=prepar 用手=hand 用词 用车 用过 用量 用钱 由此可见 由衷 甲状腺 甲骨文 申花 申请书 申请人 电价 电力公司 电动机=motor 电子产品 电极 电波 电灯 电磁波 电能
电荷 电视网 电视频道 电费 电邮=email 电量 男主 男儿 男单 男同志 男同性恋 男子汉 男爵 男童=boy 男篮 男装 画展 画报 画风 畅 畏 留存 留心 留有 留着 略有 番号 番禺 疆域 疏导 疏通 疑犯 疑难 疗
疗养 疗养院 疗效=efficaci 疗程 疟疾 疲倦=tire 疲软 疼爱 疾 病变 病因 病床 病死 病理 病症=diseas 病逝 症候群 症结 痉挛 痛哭=cri 痛心 痛楚 痰 痴迷 瘤 瘦身 瘾 癌细胞 癫痫 白发
白皮书 白石=stone 白菜 白虎 白话 白费 白酒=liquor 白雪 白马 百万富翁 百倍 百分之=percent 百分比=ratio 百家 百家乐 百日 百科全书 百老汇 百花=flower 皂 的士 皇位 皇城 皇太后
皇子 皇族 皇马 皈依 皮特 皮质 皮鞋=shoe 皱纹 盆 盈 盈余 益 益处 盏 监事=supervisor 监事会 监制=regulatori 监理 监督管理 监视器 盖尔 盗取 盗墓 盗贼 盘旋 盘点 盛事 盛产 盛名 盛宴
盛开 盛装 盯上 盲 直到现在 直指 直播间 直流 直视 直译 直说 直辖 直选 直通 直销 直面 相交 相会 相伴 相关性 相册 相助 相声 相干 相异 相思 相接 相提并论 相撞=collis 相救 相比之下=compar 相称
相约 相貌 相距 相隔 省内 省略 省钱 看一看 看不出来 看不起 看中 看守所 看得出 看护 看清楚 看点 看片 看穿 看透 真人秀 真他妈 真伪 真切 真名 真挚 真棒 真的假 真能 真菌 真让人 真面目 眠 眨 眼眶
眼睁睁=eye 眼科 着眼于 睇 督办 督导 睦 睾丸 睿 瞎说 瞧不起 瞭 矢 知不知道 知县 知己 知府 知青 短发 短文 短短的 短线 短裙 石器=stone 石墨 石柱 石桥 石榴 石碑=stone 石膏 石英 石门 矶
矿井 矿泉水 矿物质 矿石 矿藏 砂 砌 砍掉 研习 研究室=studio 研究成果 砖头 破坏性 破损=damag 破旧 破案 破烂 破获 破译 破门 础 硅 硅谷=valley 硕 硕士学位 硫 硫酸=acid 硬化
硬度=rigid 硬是 碉堡 碘 碰巧 碰见 碰面 碱 碱性 磁 磁力 磁性=magnet 磁盘=disk 磨损 磨练 磨难 示意 示范区 礼节 社会主义者 社会化 社会学家 社会民主党 社会福利 社工 祇 祈福 祐 祖父母 神州
神户 神童 神通 神韵 祠 祢 票数 祭坛 祸害 禁播 禁运 禁锢 禄 禅 禅师 福克斯 福尔摩斯 福布斯 福斯 福气 福祉 离世 离任 离别 离奇 离岸 离散 离谱 秀才 私信 私利 私募 私家 私密 私有制 私有化 私生子
私生活 私自=myself 秃 秃头 秉持 种姓 种族灭绝 种田 种群 科夫 科室 科恩 科教 科斯 科罗拉多 科隆 租车 秦国 秦汉 秦皇岛 积极参与=particip 积水 积聚 积雪 称帝 称得上 称职 称霸 移民局 移至
稀奇 稀缺 稀释 程序员=program 税制 税款 稳住 稳妥 稳重 稻田 稻米 稻草 稽查 稽核 稿件 稿子 穆斯 穗 空想 空战 空气污染 空缺 空话 空闲 空间站 空隙 穿著=wear 穿衣 穿衣服 突击队 突厥 突围
突如其来 突显 窍门 窑 立功 立国 立宪 立志 立方米=cube 立法会 竖立 竖起 竞争者=competitor 竞技场 竞标 竞相 竟敢 章鱼 童子 童装 端正 竹子 笃 笑笑 笑脸=smile 笔名 笔录 笔记本电脑 笔试
笛 第一代 第一任 第一份 第一台=premier 第一年 第一座 第一张 第一手 第一种 第一章=chapter 第一线 第一节 第一阶段 第七届=seventh 第三代=third 第三位 第三名=third 第三天 第三者
第九届 第二代 第二位=second 第二名=second 第二场 第二批=second 第二期 第二条=second 第二种 第八届 第六届 第六次 第十届 第四个=fourth 第四名 第四季 第四届=fourth
第四次=fourth 等价 等同于=equival 筋 答辩 答题 策动 筷子 筹办 筹措 筹款=fund 筹资 签定 简史 简明 简略 简约 简要 算不上 算了吧 算命 算术 算计=calcul 算账 管好 管子=pipe 管教
管理人员 管理处 管理层=manag 管理系统=manag 管用 箭头 篇章=chapter 篮 篮子 篱笆 米亚 米拉 米斯 米格 米特 米粉 类比 粉末=powder 粗俗 粗口 粗大=rough 粗略 粪便 粽子 精巧 精明
精神文明=civil 精神病院 精简=simplic 精辟 精锐 精髓 糊 糟蹋 糯米 系主任 系统性=system 紊乱 素有 素食 索尔 索赔=claim 紧凑 紧缺 紧要 紧身 紧闭 紫外线 繁 繁体 繁体字 繁琐 繁衍 繁重
纠结 红十字会 红卫兵 红外线 红宝石 红星=red 红树林 红海 红烧 红衣=red 纤细 约炮 纨 纪元 纪念活动 纪检 纪要 纬度 纯正=pure 纯真 纳吉 纳尔逊 纳米比亚 纳粹党 纳粹德国 纳西 纵使 纵深 纵观 纸巾
纸牌=paper 纺 纽带 纾 练功 组团 组委会=committe 组织者=organiz 组织部=organiz 组队 细则 细长 终审 终结者 绊 绍 经济危机=crisi 经济带 经济损失 经理人=manag 经销
绑定=bind 结为 结交 结冰 结构性=structur 结果显示 结核病 结案 结社 绕道 绘图=draw 给付 绝不能 绝佳 绝境 绝密 绝技 绝招 绝无 绝缘 绝迹 绝顶 统一战线 统制 统战部 统计学
统计局=statist 统计数据 继任 继任者 继父 继续下去 绩 绪 绫 续约 续航 绮 绯闻=smell 绳索=rope 维克多 维吉尼亚 维和 维多 维度 维斯 绵羊 综合征=syndrom 综艺节目 综述=overview
绽放 绿洲 绿茶 缇 缓缓 缔约国 缔造 编撰 编组 编者 缘分 缘由 缝隙 缠绕 缠身 缩影 缴获 缴费 缸 缺水 罐子 网红=red 网络媒体 网络游戏=game 网络版 网购 网际 罕 罗列 罗宾 罗杰 罗素 罢课
罪过=guilt 罪魁祸首 置信 置换=replac 置身 罹难 羊肉=lamb 美人鱼 美利坚 美国空军 美国纽约 美国队 美式 美梦=dream 美白 美眉 美籍 美美=beauti 美联社 美观=aesthet 美誉 美酒
羔羊 羞涩 羟基 群星 羯 翌年 翔 翰林院 翻修 翻墙 翻开 翻新 翻转 翻阅 老一辈 老乡 老二 老兄 老先生 老区 老友 老哥 老太=old 老太婆 老头子 老奶奶=grandmoth 老娘 老将 老式 老弟 老总 老板娘
老母 老牌 老老实实 老鹰 老龄 考入 考古学 考古学家 考场 考查 而今 而生 而行 而论 耐力 耐用 耕 耗 耗时 耳环 耳边=ear 耶和华=jesus 耶稣基督 耶鲁 耶鲁大学=universiti 耻 聋
职业生涯=career 职业病 联合国大会 联合国安理会 联合政府 联姻 联席会议 联播 联系人 联谊 联谊会 聘 聚众 聚在一起 聪明人=smart 肃清 肆意 肆无忌惮 肇事 肉丝 肉棒 肉身 肋骨 肝炎=liver 肝癌 肠
肠胃 肠道 股份公司 股份制 股指 肥沃 肥皂=soap 肯德基 育成 育种 肺癌 肺部 胀 胃口=stomach 胆固醇 胆量 背弃 背离 背诵 背负 胎 胜利者 胜地 胜诉 胞 胡乱 胡佳 胡思乱想 胡扯 胡椒 胡耀邦
胰岛素=insulin 胶卷 胸围 胸怀 胺 能带 能干 能比 脂 脉搏=puls 脉络=arteri 脊 脊椎 脏话 脑子里 脑海中 脚印 脚底 脚趾 脚踏实地 脚踏车=pedal 脱光 脱口秀 脱掉 脱水 脱节 脱衣服
脸孔=facial 脸红 脸蛋 脸颊=face 腊肉 腐 腹地 腹泻=stomach 腻 腾 腾飞 膀胱 膏 膝 膨 膳食=meal 臂 自主权 自保 自卑 自如 自始至终 自定义 自尊心 自尽 自幼 自强=strength
自我介绍 自然灾害=disast 自然环境=natur 自由人 自由党 自由化 自由民主=democraci 自由派 自由贸易 自白 自知=self 自给自足 自言自语 自认 自责 自费 自转 自述 至多 至死 至高无上
致歉=apologis 致辞 舆 舒淇 舒畅 舒缓 舖 舞动 舞曲 舞步 航天飞机 航程=flight 航空母舰 航站楼 良多 色情网站 色狼 色素 色调=colour 艺术性 艾伯特 艾哈迈德 艾未 艾比 艾玛 艾迪 节俭
节庆=celebr 芒 芙蓉 芝麻 芬 芭 芭蕾=ballet 芭蕾舞 花儿 花岗岩 花心 花瓶=bottl 花粉 花絮=flower 花纹 花色 花花 花莲 芳 芳香 芽 苍白 苏俄 苏共 苏军 苏区 苏打 苏珊 苏菲 苏醒
苏黎世 苑 苔 苗栗 苛刻 若有 若非 苦头 苦苦 苯 英俊=handsom 英国伦敦=london 英国政府 英明 英皇 苹果公司=appl 茂 茂名 茄子=tomato 茅台 茉莉花=florenc 茜 草场 草拟 草泥马 草稿
草药 荐 荒 荒地 荒废 荒漠 荒芜 荒诞 荒野=wilder 荧光 药丸=pill 药剂=medic 药师 药房=pharmaci 药材 药用 荷兰人 荷尔蒙 荷马 莫名 莫大 莫桑比克 莫里斯 莱克 莱恩 莱斯 莱茵
获奖者=winner 获得者 获益 获选 莺 菁英 菜鸟 菠菜 菠萝 菩提 菲尔德=sheffield 萌 萌芽 萝 萝卜=carrot 营业额 营利 营区 萨克 萨尔瓦多 萱 落到 落叶 落泪 落空 落网 落选 落马 著述 葡
葡萄牙人 葫芦 葱 蒙受 蒙古国 蒙特利尔=vermont 蒙蔽 蒙面 蒜 蒲 蒸气 蓝牙=bluetooth 蓬 蓬勃发展 蓬莱 蔷薇 蕃 蕴含=contain 蕴藏 薄膜 薄荷 薯条 藉以 藏人 藏匿 藏品 藏身 藐视 藩 虚幻
虚无 虫子=insect 虹桥 蚀 蛊 蛙 蛛 蜂 蜕变 蜜 蜜月 蜡 蜿蜒 蝇 螃蟹=crab 融 融洽 螺 螺丝 蟑螂 血浆 血清 血糖 血肉=blood 血脉=blood 血色 血迹=blood 行不通 行军 行凶 行刑
行动党 行家 行政部门=administr 行政长官 行李箱 行省 行经 行踪 衔 街坊=street 街市 街景 衡阳 衣着=cloth 补丁 补课 补足 补选 表哥 表层 表弟=brother 表征 表演者 表白 表象 衫 衬衣
衰弱 衰竭 衰老=age 衰败=failur 袋子=bag 袋鼠 袖子=sleev 袖手旁观 袜 被俘 被关 被删 被叫 被害=damag 被盗 被称作 被窝 被誉为=reput 裁减 裁缝 裂 裂开 装卸 装机 装潢
装载=load 装饰品 裴 裸照=nake 裸聊 褐色=brown 西区 西医 西双版纳 西周 西城 西夏 西宁 西安市 西山 西晋 西甲 西红柿=tomato 西西里 西路 西门子 西非=west 要塞=fortress 要花 覆
覆盖率 见习 见效 见见 见证人 见闻 观察者 观摩 规程 觅食 视作 视而不见 角度看 解冻 解码 解释一下 解锁=lock 触手 触角 言辞 詹 詹姆士 警力 警卫队 警备 警犬 计委 计数=count 计时=time 计算器
订婚 订货 认购 认输 讥讽 讨价还价 讨论区 训练营 议定 议定书 议政 议院 讯问 记下 记事 记忆力=memori 讲习 讲台 讲学 讲求 讲演 讲讲 讲课=lectur 许下 许多年 许愿 许诺 论据 论断 论语 论调
访客=visitor 证言 评议=review 评述 识字率 识破 诈 诉诸 诊疗=therapi 诋毁=destroy 诏 译名 译成 译者 试剂 试卷 试射 试想 试题 试飞 诗作=poem 诗意=poetri 诗文 诗篇 诗经
诚心 诚挚=honesti 话说回来 诞辰=christma 诡计 该区 该地 该报 该案 该站 该行 该车 该院 详 语义 语境 语录 语族 语种 语言学家 语调 误以为 误区 误认为 诰 诱 诱因 诱饵 说了算 说些=say
说到底 说唱=sing 说教=teach 请别 请勿 请客=pleas 诸国 诸如此类=such 诺亚 诺斯 诺曼 读写 读音 课外 课文 调侃 调停 调味 调情 调戏 调查员 调查报告 调理 调皮 调试 调配 谅 谈不上 谈起
谋划 谋取 谎 谎称 谎话 谚语=phrase 谜团 谢天谢地=thank 谢尔盖 谢绝 谢谢您=thank 谣传 谥 谦 谦卑 谨 谷地 豁免权 豆子 象征性=symbol 象棋=chess 象牙=teeth 豪斯 豪门 豫 豹
貌 贝勒 贝壳=shell 贝多芬 贝宁 贝尔格莱德 贝鲁特 贞 负伤 财政部长 财源 财神 财税=tax 财阀 责任人 责难 败给 账单=account 货品 货柜 质地=qualiti 质子 质感=qualiti 贩子 贩运
贪官 贪心 贫乏=poor 贫富 贫富差距 贫民窟 贫苦 贫血 贬 购买力=buy 购入 购房 贮存 贯 贯通 贱人=peopl 贱货 贴切 贴图 贵妃 贵重 贵金属 费力 资方 资格赛=qualifi 赋税 赌注 赎 赎罪 赎金
赏识 赐给 赔付 赔偿金 赔款 赔率 赔钱 赛尔 赛果 赛程 赛跑 赛道=race 赛马会 赞助商=sponsor 赞叹 赞比亚 赞誉 赢利 赤裸=nake 赤裸裸 赫鲁晓夫 走动=drive 走红=rode 走走 赴美 赵家
赵紫阳 赶回 赶往 起始 起家 起源于=origin 起舞 起降 超乎 超前 超强=strongest 超能力=capabl 超自然 超载 超速 超额 越南人 越大=larger 越战 越野 越高 趣 足彩 足球场=footbal
足足 趾 跃 跌幅 跌落 跟不上 跨过 路子 路旁 路由 路由器 路线图 路途 路障=obstacl 跳伞=jump 跳楼 跳槽 跳过 跳进 践 跻身 踏进 踢足球 踹 蹊跷 蹦 蹭 身世 身体健康 身在 身形 身手 身着 身躯
身长 躯体=corpor 躲开 躲藏=hide 躲过 车体 车展 车手 车窗 车臣 车载=car 车长 车顶 转世 转交 转会 转头 转弯 转战 转换成 转接 转给 转行 转达 转速 轮奸 轮子=wheel 软化 轰轰烈烈 轴承
轻人 轻便 轻声 轻度 轻率 轻而易举 轻蔑 载人 载入 载客 载有 轿 较差=compar 较强=stronger 较长 辈子 辉 辍学 输入法=input 输掉 输血 输赢=win 辗转 辛亥革命=revolut 辛勤 辛普森
辛格 辞世 辞典=dictionari 辞退=resign 辟 辣妹 辩护律师=lawyer 辩证法 辰 辱 边际=border 辽东 辽阔=broad 达拉 达拉斯 达斯 达赖 迁入 迅 迅猛 迅雷 过不去 过份 过半 过大 过早
过活 过瘾 过硬 过重 过长 迈出 运到 运动鞋 运势 运往 运费=ship 运载火箭 近亲 近代史 近况 近海 近视 近距离=distanc 近郊 返乡 还债 还款 这么晚 这会儿 这使 这台 这太 这栋=this 这根 这算
这能 这艘 这起 这门 进不去 进击 进化论=evolut 进发 进屋 进水 进群 进行曲 进门=door 远大 远景=sight 远洋 远见 违宪=unconstitut 违抗 违章 连云港=harbour 连年 连战 连累 连络
连署 连胜 连通 连锁店=shop 连长 连队=team 迟早会 迟疑=suspect 迟缓=delay 迟钝=delay 迪奥 迫于 迫击炮 迷糊 迷茫 迷雾 追随者 退伍军人 退位 退后 退款 退步 退让 退还 送上
送礼=gift 送货 送达 适量 逃命 逃生=escap 逃逸 逃难 逆向 逆袭 选人 选修 选址 选择权 选派 选秀 选购 逍遥法外 透彻 递减 途经 逗留 通史 通商=merchant 通天 通奸=rape 通宵 通州 通晓
通电 通知书=notif 通缉令 通航 通行证 通路 通通 逛街=shop 逛逛 逝 逝去 造势 造福 逮 逸 逼真 逾期 逾越 遇刺 遇袭=attack 遇难者 道义 道人 道光 道场 道家 道格拉斯 遗书 遗传学 遗孀 遗言
遗骸 遣送 遥 遥感 遥控器 遮住 遮掩 遮蔽 遴选 遵义 避难所 邂逅 邑 邓肯 邢台 那会=will 那张 那末 那群 邪教 邮寄 邮政编码 邮电=mail 邱 邻里=neighbor 郊外=suburban 郑州市 部副 部将
部属 都城 都督 都还没 配对 配给 配色 配角 配送=deliveri 酒后 酒楼 酒类 酒馆 酗酒=liquor 酱油=sauc 酸奶 酸性=acid 酿 酿成 酿酒=liquor 醇 醉酒 醒目=wake
采取行动=action 释出 里克 里加 里子 里尔 里德 里约热内卢 里边 重修 重塑=plastic 重大事件 重度 重开 重担 重拾 重振 重整 重温 重病 重症 重罪 重置=reset 重获 重逢 重量级 重金 重金属 重镇
野人 野猪 野餐 野马 量产 金光 金华 金奖 金庸 金正恩 金矿 金砖 金融中心 金融危机=crisi 金融市场=market 金融时报=financi 金融服务=financi 金边 金银 金陵 金鱼 金黄 釜山 鉴赏 针灸
针织 钝 钞 钟声 钟头 钟爱 钡 钢板 钢笔 钢管 钦 钦佩 钱庄 钵 钻探 钻研 钻进 钾 铁矿 铁路线 铁轨 铁道部=railway 铂 铅笔=pen 铐 铜像 铠甲 铭 铭记 银子=silver 银币 银幕 银河系 银牌
银行家=bank 铸 铺路 销售量=sale 销魂 锂 锈 锋 锋利 错乱 错失 错综复杂 锤子 锦州 锯 镁 镇守 镇定 镇长 镇静 镉 镍 镜像 镰 镰刀 镶嵌 长乐 长处 长安街 长崎 长成 长春市 长沙市 长生 长篇小说
长袍 长长 长长的=long 门上 门人 门将=door 门店 门徒 门窗=window 门路 闪闪 闭上眼睛 闭门 问及=inquiri 问责 问过=ask 闯关 闲着 闲聊=chat 间断 闵 闸 闸门=door 闹事 闺女
闺蜜 阀 阅历 阅览 阅读器 阎 阔 队列 阮 防备 防弹 防控 防洪 防火墙 防灾 阳痿 阴性 阴谋论 阴险 阶级斗争 阻塞 阻断 阿克 阿兰 阿比 阿米 阿萨德 阿门 陀 附上 附和 附录 附有 陆战队 陈旧 陈毅 降下 降水量
陕 院中 院内=indoor 院里 除夕 除掉 险恶 陪审团 陵 陶器=ceram 陶醉 隋唐 随从 随处可见 随时随地 随笔 随行 隐匿 隐含 隐喻 隐忧 隐秘 隐约 隔天 隔阂 难于=difficult 难以想象 难关 难听
难熬 雀 雄厚=thick 雄心 雄性 雅克 雅加达 雅各 集市 集成电路 集散地 集训 集锦 雇工 雌 雌性 雍正 雏形 雨季=rain 雨林 雨果 雪地 雪梨 雪橇 零下 零售商 零点 零钱 雷同 雷电 雷诺 雷霆 霉 霍夫
露营=camp 露西 露露 霸 霸主 霸占 霸气 霸王 霸道 霹雳 青山 青年人 青春期 青海省 青色 青青=blue 静坐=sit 静脉=arteri 静默 非但 非官方 非常简单 非常高兴 非政府=govern
非暴力=violenc 非洲人 非线性 非营利 非议 靠山 靠拢 靠着 面世 面包车 面容 面料 面板=panel 面膜 面谈 革命性 靴 靴子 鞍山 鞑靼 鞠躬 鞭 鞭打 韦伯 韧性 韩文 音乐厅 音像 音效 音符 音节 音讯
音量 韵 顶住 顶多 顶层 顶点=top 项羽 项链 顺势 顺德 顺手 顺风 须知 须要 顽皮 预付 预估=estim 预兆 预售 预备役 预想 预留 预知=predict 预览 预设 预谋 预赛 领军 领到 领头 领导层 领导班子
领带 领海 领空 领衔 领队 颇为 颇具 颈部=neck 颊 题词 颜面 风声 风头 风尚 风度 风扇=fan 风范 风行 风趣=fun 风车 风靡 风骚 飙升 飞利浦 飞天 飞快 飞扬 飞来 飞碟 飞越=fli 飞速 飞鸟
食欲=appetit 食盐 餐具 餐桌=tabl 饥 饥渴=thirst 饭菜 饮用水 饰品=decor 饱和=satur 饱满 饺子 馅 馆藏 馋 首例 首座 首张 首播 首日 首部 首都机场 香山 香格里拉 香气=scent
香港政府 香港电影 香肠 香草 马云 马克斯 马列主义 马刺 马匹 马哈迪 马尔 马尾 马拉 马英九 马赛克 马赫 马达 马达加斯加 马龙 驰 驱 驱散 驳 驴子 驶 驹 驻华 驻外 驿 骂人 骇客 骑车=ride 骗取=scam
骗钱 骚逼 骨架 骨髓 骰子 骷髅 高一 高产 高傲 高僧 高分子 高加索 高品质=qualiti 高处=high 高峰期 高性能 高新区 高点=high 高盛 高等法院 高等院校 高管 高级中学 高职 高能 高薪 高调 高超 高通
高速铁路 高阶 高雄市 高雅 高音 高频 高风险 高高 鬼子=ghost 鬼神 鬼话 鬼魂 魁 魔幻 魔术师 鱿鱼=fish 鲁莽 鲍威尔 鲍鱼 鲜活 鲜艳 鲤 鲤鱼=fish 鳃 鳍 鳖 鸟儿=bird 鸡汤=soup 鸣 鸳鸯
鸿沟 鹤 麦加=wheat 麦子 麦田 麻生 麻痹 麻省理工学院 黄冈 黄埔 黄海 黄牛 黄石 黄豆 黄鹤楼 黑名单 黑子 黑山 黑市 黑手党 黑板 黑海 黑莓 黑衣 黑马 黑鬼 黔 默契 默许 默默地 鼎 鼎盛 齐国 齐声 齐聚
龄 龙卷风 龙大 龙山 龙王 龙虾 龙门 龟头 이
"""

"""What the names of bodies end with, by what the bodies are."""

_COMPANIES = (
    r"公司 集团(?!\)) 合伙企业 工厂 厂 合作社 联社 银行 分行 支行 信用社 供销社 旅行社 "
    "事务所 产业园 物流园 工作室 基地 加工坊"
)
"""Companies and what produces."""
_SHOPS = (
    "商店 店 商行 贸易行 服务行 洋行 茶行 车行 琴行 超市 门市部 经营部 服务部 经销部 "
    "营业部 销售部 批发部 零售部 维修部 加工部 小卖部 经营户 药房 商场 画廊 修理铺 裁缝铺 "
    "铺子 作坊 工艺坊 发廊 摊档 [鱼肉菜粮]档 摄影棚 影楼 美容院 理发馆 照相馆 摄影馆 书店 "
    "书社"
)
"""Shops and services, most of them individual businesses."""
_FOOD = (
    "面馆 餐厅 饭店 酒楼 酒家 食府 酒馆 饭馆 餐馆 茶馆 茶舍 茶社 茶楼 茶坊 饭庄 酒庄 茶庄 "
    "酒吧 网吧 大排档 饼屋 甜品屋 咖啡屋 咖啡馆 粥铺 面包房 豆腐坊 烘焙坊 酒窖 渔家 "
    "农家乐 火锅城 小吃部 快餐部 餐饮部"
)
"""Where one eats and drinks."""
_LODGINGS = "宾馆 酒店 民宿 客栈 旅馆 招待所 公寓 山庄 农庄 渔庄 度假村 疗养院"
"""Where one sleeps."""
_FARMS = (
    "农场 养殖场 种植场 果园 茶园 种植园 采摘园 生态园 林场 牧场 渔场 苗圃 花圃 养殖户 "
    "育苗场 屠宰场"
)
"""What grows and breeds."""
_SCHOOLS = (
    "学校 小学 中学 大学 学院 技校 体校 党校 附中 附小 幼儿园 托儿所 托管班 讲习所 少年宫 "
    "文化宫 青年宫 书院"
)
"""Schools."""
_HEALTH = (
    "医院 保健院 卫生院 康复院 护理院 防治院 防治所 检验所 诊所 门诊部 卫生所 卫生室 "
    "医务室 疾控中心 急救站 血站 养护院 福利院 敬老院 养老院 救助站"
)
"""Health and care."""
_CULTURE = (
    "出版社 杂志社 期刊社 报社 通讯社 编辑部 电视台 广播台 天文台 图书馆 博物馆 展览馆 "
    "规划馆 艺术馆 群艺馆 美术馆 纪念馆 文化馆 体育馆 档案馆 科技馆 影院 剧院 "
    "[剧歌艺乐][剧舞术]?团 文工团 艺术团 舞蹈团 合唱团 美术院 画院 书画院 "
    "文物所 文管所 动物园 植物园 陵园 俱乐部 健身房 武馆 道馆 诗社 印社"
)
"""Press, stage, collections and sport."""
_SOCIETIES = (
    "协会 商会 总会 分会 基金会 联合会 学会 研究会 促进会 联谊会 校友会 同乡会 慈善会 "
    "互助会 理事会 红十字会 工会 工商联 妇联 残联 文联 侨联 科协 作协 联盟 救援队 义工队 "
    "之家"
)
"""Associations, foundations, unions."""
_OFFICES = (
    "中心 委员会 管理局 局 法院 检察院 政府 办公室 办事处 代表处 管理处 管委会 居委会 "
    "村委会 仲裁委 街道办 宣传部 组织部 统战部 武装部 公证处 派出所 税务所 司法所 财政所 "
    "服务所 看守所 戒毒所 海关 支队 总队 总站 服务站 工作站 推广站 监测站 检测站 观测站 "
    "水文站 林业站 农机站 兽医站 气象台 研究院 研究所 科学院 设计院 规划院 勘察院"
)
"""Offices of the state, research, what serves the public."""

_KINDS = (
    _COMPANIES,
    _SHOPS,
    _FOOD,
    _LODGINGS,
    _FARMS,
    _SCHOOLS,
    _HEALTH,
    _CULTURE,
    _SOCIETIES,
    _OFFICES,
)
ENDINGS = "|".join(word for kind in _KINDS for word in kind.split())
"""What the name of a body ends with, as the choices of a pattern."""
PLACES = "院馆所社站场坊庄室房园府处台队会行部屋吧铺档斋轩阁楼城堂苑厅狱舍宫寺庙圃矿窑"
"""With what else a name ends that stands by itself, or begins with a place."""

"""What makes words a notice, and what keeps an article, a statute or an advertisement out."""

from __future__ import annotations

import re

_FORMULAS = re.compile(
    r"公告送达|视为送达|即为送达|公告之日起|公告发布之日起|发出公告之日|见报之日|登报之日|公告期|公示期|公示时间|"
    r"(?:现|特|予以|进行|将)[^。\n]{0,40}(?:公示|公告|通告)|公示如下|公告如下|通告如下|通知如下|如有异议|有异议|异议|特此|"
    r"征求(?:公众|社会|各方|意见)|公众意见|意见反馈|反馈意见|提出意见|起止时间|"
    r"债权人|债权申报|申报债权|清算|减资|注册资本|公示催告|申报权利|宣告(?:失踪|死亡|.{1,8}(?:失踪|死亡))|下落不明|"
    r"拍卖|竞买|变卖|挂牌|招租|招标|投标|采购|磋商|询价|中标|成交|竞价|报名|"
    r"听证|股东(?:大)?会|业主大会|债权人会议|召开|不动产|登记|补发|认领|招领|征收|补偿|安置|拆迁|腾退|催收|债权转让|"
    r"逾期|作废|停水|停电|放假|更正|本公司|本院|本局|我局|我院|本委|本公告|本公示|经研究|名单"
)
# Words of reporters and of texts that only speak about notices.
_REPORTED = re.compile(
    r"本报讯|本网讯|[讯电]\s*[(（]|记者|通讯员|(?<![根依])据[^。\n]{1,20}(?:报道|获悉|消息|公告|介绍|了解)|获悉|(?:^|[,，。\s])(?:近日|日前)|网讯|“[^”\n]{4,}”[^。\n]{0,10}(?:说|表示|介绍)"
)
_STATUTE = re.compile(r"^(?:\*\*)?第[一二三四五六七八九十百零〇\d]{1,6}条", re.M)
_NO_NOTICE_TITLE = re.compile(
    r"招聘|诚聘|招工|急聘|聘请|促销|优惠|抽奖|活动规则|评选规则|大赛|征文|获奖作品|开奖|用户协议|服务条款|隐私|使用条款|直播预告"
)
_OFFICIAL_HIRING = re.compile(r"拟(?:录|聘|调|招)|公示|编制|事业单位|公务员|公开招聘.{0,30}(?:教师|工作人员)")
_DECLARATION = re.compile(r"遗失|丢失|挂失|作废|寻物|寻人|寻狗|道歉|致歉|讣告|声明$|启事$")
_DATED = re.compile(r"[\d〇○零一二三四五六七八九十](?:个?工作)?[日天]|[个\d]月|\d[-./]\d{1,2}[-./]\d")

_SERVICE = re.compile(
    r"(?:公告|依法|现)[^。\n]{0,12}送达|视为送达|领取|开庭|传票|听证|陈述|限你|限期|履行|缴纳|答辩|审理终结|受理"
)
_SPOKEN_TO = re.compile(
    r"[诉向对限请因与送经](?:你|贵)|你(?:们|方|单位|公司|厂|户|处|店|局|等|于|未|的|自)|现依法|本院受理|本院定于|本委受理"
)
_ADDRESSED = re.compile(
    r"^[^。；;\n]{1,300}?[:：]\s*(?:(?:关于|因|就|对)?你|本|我|原告|申请|上诉|经|现|关于|因|根据|鉴于|被)"
)
_ADDRESS_ALONE = re.compile(r"^[^。；;:：\n]{2,200}[:：]$")
_LABEL = re.compile(
    r"如下|时间|地点|方式|电话|地址|内容|项目|名单|联系|附件|日期|标的|条件|要求|事项|范围|链接|途径|部门|单位|流程|材料|情况|人员|编号|[一二三四五六七八九十][、.]|^[(（\d]"
)
_PUBLISHED = re.compile(
    r"(?:现(?:将|予|对|就|面|向|进|特|把|按|根|拟|经|公|依|给)[^。\n]{0,60}?|(?:特|予以|进行)[^。,，\n]{0,30}?)(?:公示|公告)(?:如下|[,，。:：;；]|期|$)|公示如下|公告如下|特此(?:公告|公示)|(?:面)?向社会公开征求意见|公开征求(?:公众|社会)?意见|征求(?:公众|社会公众)意见"
)
_ASKS = re.compile(
    r"意见反馈|反馈意见|截止|可通过|通过以下|以下(?:途径|方式)|邮寄|发送|公示期|公示时间|异议|联系(?:人|电话|方式)|监督电话|起止|电话|期限|书面|提交|提出(?:书面)?意见|日前"
)
_TENDER = re.compile(r"项目(?:名称|编号|情况)|采购(?:人|编号|单位)|招标(?:人|编号|单位)")
_AWARD = re.compile(r"中标|成交|候选人|开标|投标|招标|采购")
_CREDITORS = re.compile(
    r"(?:股东会|股东决定|股东决议|董事会|决议|决定|全体股东|解散)[^。\n]{0,60}(?:减少|减资|减至|合并|分立|注销|解散|清算)|(?:注销|清算)[^。\n]{0,40}债权人"
)
_OPENER = re.compile(
    r"你|送达|公示|公告|征求意见|项目(?:名称|情况|编号)|采购人|招标人|股东|债权人|[:：]$|本院定于|采购编号|招标编号"
)


_PREAMBLE = ("根据", "按照", "依据", "为", "经", "因", "鉴于", "依照", "各", "受")


def opens_notice(words: str, following: str) -> bool:
    """Whether a line without a title begins a notice; `following` is the text behind it."""
    if not _OPENER.search(words) or _STATUTE.match(words) or _REPORTED.search(words):
        return False
    if _SERVICE.search(words) and (_ADDRESSED.match(words) or "送达" in words) and _SPOKEN_TO.search(words):
        return True
    if _ADDRESS_ALONE.match(words) and not _LABEL.search(words):
        return bool(_SERVICE.search(following[:400])) and bool(_SPOKEN_TO.search(following[:400]))
    if _PUBLISHED.search(words):
        return bool(_ASKS.search(words + following[:800])) or "如下" in words
    if _TENDER.search(words):
        return bool(_AWARD.search(words + following[:600])) and bool(_TENDER.search(following[:600]))
    return bool(_CREDITORS.search(words)) and "债权" in words + following[:200]


def begins_anew(words: str, body: str, following: str) -> bool:
    """Whether a line addresses somebody new while the notice before it was not signed."""
    if "送达" not in body:
        return False
    if _ADDRESS_ALONE.match(words) and not _LABEL.search(words):
        return bool(_SERVICE.search(following[:400])) and bool(_SPOKEN_TO.search(following[:400]))
    return (
        bool(_ADDRESSED.match(words))
        and not _LABEL.search(words[:12])
        and bool(_SERVICE.search(words))
        and bool(_SPOKEN_TO.search(words))
    )


def is_preamble(words: str) -> bool:
    """Whether a paragraph gives a notice's grounds, as the first words of one without a title do."""
    return words.startswith(_PREAMBLE) and not _REPORTED.search(words)


def is_notice(title: str, body: str) -> bool:
    """Whether a piece of a page is a notice; `title` is "" where none was found."""
    if len(_STATUTE.findall(body)) > 1 or not body.strip():
        return False
    if _REPORTED.search(body[:300]) and not _ADDRESSED.match(body):
        return False
    if _NO_NOTICE_TITLE.search(title) and not _OFFICIAL_HIRING.search(title + body):
        return False
    if _DECLARATION.search(title) and not _runs(body):
        return False
    if "征求意见" in title and not _ASKS.search(body):
        return False
    return bool(_FORMULAS.search(body)) or (bool(title) and bool(_DATED.search(body)))


def _runs(body: str) -> bool:
    """Whether a declaration sets anybody a period (不动产权证书遗失 … 15个工作日内)."""
    return bool(re.search(r"[日天月]内|期为|异议|逾期|之日起", body))

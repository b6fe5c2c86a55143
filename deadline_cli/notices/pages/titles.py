"""What a notice's title looks like, and the lines of a page that belong to no notice."""

from __future__ import annotations

import re
from functools import lru_cache

from deadline_cli.notices.late import Late
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.numerals import HAN, normalise

LONGEST_TITLE = 100
_NAMES = words("""
    公告 公示 通告 启事 声明 通知 告知 公告送达 公告书 公示书 告知书 通知书 催告书 布告 公报 征求意见
    意见征集 征集意见 信息公开 全文公开 全本公开 公示表 公示稿 公开 公示信息 公布 公示内容 公告信息 邀请函
    邀请书 采购邀请 投标邀请 招标邀请 征求意见稿 更正 催告 名单
""")
# Names that stand over a section as often as over a notice: a title has more before them.
_SECTION_NAMES = words("""
    告知 公开 公示表 公示稿 公示信息 公布 公示内容 公告信息 更正 催告 名单 征求意见 征求意见稿 信息公开
""")
_IN_NAMES = words("公 告 启 声 知 意 征 邀 更 名")  # every name has one: most lines need no closer look
_NUMBERED = Late(r"\d{1,2}[.、]")
# 2008年1月16日国务院公布: the note under a statute's name
_PROMULGATED = Late(r"\d{4}年\d{1,2}月\d{1,2}日[^年]*公布$")
_ARTICLE = Late(r"第[一二三四五六七八九十百\d]{1,6}条")
_LONGEST_SECTION = 8
_SECTIONS = words("""
    征求意见稿公示 审批前公示 受理公示 拟审批公示 审批公示 发展对象公示 第一次公示 第二次公示 第三次公示
    网络公示 网上公示 报纸公示 现场公示 张贴公示 网站公示 报批前公示 首次公示
""")
_NUMBERS = "一二三四五六七八九十0123456789、.()"
# 第2号, （第二批）, ！ and a day may stand behind the name.
_TAIL = Late(
    r"(?:[(（〔\[【][^()（）〔〕\[\]【】]{0,60}[)）〕\]】]|[!！:：]|"
    rf"{HAN}{{0,12}}[〔\[(]?(?:19|20)\d\d[〕\])]?(?:字?第)?\d{{1,5}}号|"
    r"第?[一二三四五六七八九十\d]{1,3}[号批次]|\d{8})$"
)
_OPENS, _CLOSES = "【〖[《<〈〔", "】〗]》>〉〕"
_TAIL_ENDS = ")）〕]】!！:：号批次0123456789"
_LAST = frozenset("".join(name[-1] for name in _NAMES) + _TAIL_ENDS + "〉>》]】")
# 特此公告 closes a notice; 上一篇：…公示 leads elsewhere; 附件：…公示表 is a list.
_NO_TITLE_STARTS = words("""
    您当前 当前 二、 三、 四、 五、 六、 七、 八、 （二） （三） （四） （五） (二) (三) (四) (五) 特此 现予
    予以 附件 附: 附： 附表 原标题 上一篇 下一篇 上一条 下一条 相关 当前位置 您的位置 您位置 首页 更多 来源
    联系 电话 下载 广告 热线 主题词 本报 记者 记 见 详见 请 如 可 现 已 经 并 对 发布 网上 报名 咨询 根据 按照 依据 依照
""")
_NO_TITLE_ENDS = words("""
    特此公告 特此公示 特此通告 特此声明 特此通知 予以公告 予以公示 本公告 本公示 此公告 此公示 该公告 该公示
    本通知 发布公告 发布公示 关注公告 本通告 印发通知 下发通知 发布通知 发出通知 发通知
""")
_HEADER_OF_PAGE = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]\d{1,2}(?!\d)|[\dA-Z一二三四五六七八九十]版|版面|星期[一二三四五六日天]|农历|"
    r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[·•]|(?:日报|晚报|商报|早报|时报|晨报|周刊|都市报|法治报|法制报|导报|快报|新报|周报)\s"
)
_DAY = Late(r"(?:20|二[○〇零])[^\s]{2,3}年[^\s]{1,3}月[^\s]{1,3}日$")
_LONGEST_PATH = 60
_WIDEST_HEAD = 60
_YEAR = Late(r"(20\d\d)\s{0,3}(?:年|[-./]\d)")
_HEADER_SIGNS = words("版 星期 农历 年 · • 报")  # or a capital letter: what the pattern above needs
_RUN_ON = re.compile(
    r"[【〖\[［<〈■●◆]?\s*(?P<title>[^\s,，。；;:：【】]{0,70}?"
    r"(?:公告书?|公示书?|启事|声明|通告|通知书?|告知书)(?:详细信息|详情|[(（][^()（）]{1,30}[)）])?)"
    r"(?:[】〗\]］>〉][:：]?|[:：]|[ \t\u3000\xa0]+)\s*(?!\d{1,3}\s*(?:个|日|天))(?=\S)"
)
# A notice on one line whose title nothing parts from the text: 遗失公示按照…, 听证公告我局受理…
_UNPARTED = Late(
    r"(?P<title>[^\s,，。；;:：]{2,36}?(?:公告|公示|启事|声明|通告)(?:[(（][^()（）\s]{2,24}[)）])?)"
    r"(?=按照|根据|依据|依照|为[^期]|经|因|现[将予就有]|受|我|本[院局公]|兹|凡|"
    rf"{HAN}{{2,20}}(?:公司|局|法院|公证处|委员会|中心)[^公])"
)
# …采购公告2023年08月02日 10:15 来源：…: a site's headline, its date and the text on one line.
_DATED = Late(
    r"(?P<title>[^\s,，。；;:：]{8,70}(?:公告|公示|启事|声明|通告|通知))(?=(?:发布(?:日期|时间)[:：])?20\d\d(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\2\d{1,2}))"
)
# 【注销】某店…: a column of small notices, one a line under its label.
_BRACKETED = Late(
    rf"[【［\[](?P<title>{HAN}{{0,6}}(?:公告|公示|通告|送达|拍卖|变卖|招标|减资|注销|清算|合并|分立|债权|催告|催收|听证|开庭|判决|裁定|征收|征地))[】］\]]\s*(?=\S)"
)
_IN_SENTENCES = words("接到 收到 应当 可以 自本 自公 未接 逾期 视为 将于")
_SHORTEST_TEXT = 12  # what follows a title on its own line
_COURT_NOTICES = words("法院公告 委员会公告 仲裁院公告 送达公告")
_GLUED = Late(
    r"(?P<title>[^\s,，。；;:：]{2,30}(?:人民法院|仲裁委员会|仲裁院)(?:送达)?公告)(?=[^\s,，。；;:：]{2,60}[:：]\s*本)"
)
_OUTSIDE = words("""
    ■ □ ◆ ◇ ▲ ▼ ★ ☆ ●本报 ○本报 本报讯 [本报 【本报 （本报 (本报 本报 记者 实习记者 通讯员 责任编辑 编辑: 编辑：
    广告 报料热线 新闻热线 订阅热线 投稿邮箱 投稿热线 发行热线 发行电话 便民热线 便民电话 报料邮箱 热线 福彩
    体彩 双色球 今日气温 天气 零售价 报头 国内统一 分类信息 分类广告
    读者来信 读者问答 律师答复 律师说法 律师信箱 以案说法 以案释法 案例分析 小知识 法律咨询 法律问答 编辑同志
""")
_OTHER_PAPERS = words("的反馈 情况反馈 政策解读 起草说明 的情况说明 情况通报 的通报")
_NOTICE_WORDS = words("公告 公示 声明 启事 通告 通知 法院")
_TRAILING = words("""
    附件 附: 附： 附表 附图 联系 电话 地址 传真 邮编 邮箱 电子 网址 特此 责任编辑 编辑 来源 刊登 刊发 上传
    发布 发文 公告日期 公示日期 日期 下载打印 公告样报 原标题 承办 咨询 监督 抄送 打印 浏览 点击 作者 审核
    公开方式
""")
_BYLINE = words("""
    发布时间 发布日期 发表时间 发表日期 来源 浏览 阅读 点击 字体 字号 作者 编辑: 编辑： 打印 生成日期 成文日期
""")
_DOCUMENT_NUMBER = Late(r"(?:19|20)\d\d[)）〕\]】]?[^。，,]{0,24}?第?[\d\-—之一二三四五六七八九十]{1,8}号[)）]?$")


def is_document_number(line: str) -> bool:
    """Whether a line under a title is the notice's number: 江公告〔2026〕12号, （2026）江破字第9号."""
    if len(line) >= 40:
        return False
    bare = plain(line)
    if bare.startswith(("编号:", "文号:")):
        return True
    if bare[-1] == ")" and bare[6 : bare.rfind("(")].endswith(_NAMES):  # a title with its number behind it
        return False
    return bare.rstrip(")").endswith("号") and _DOCUMENT_NUMBER.search(bare) is not None


def plain(line: str) -> str:
    """A line's words in half-width without blanks, as titles are compared."""
    return "".join(normalise(line).split())


def is_title(line: str) -> bool:
    """Whether a line reads as the title of a notice."""
    if len(line) > LONGEST_TITLE or line[-1] not in _LAST or not has_any(line, _IN_NAMES):
        return False
    bare = plain(line)
    if bare[-1] in _CLOSES and bare[0] == _OPENS[_CLOSES.index(bare[-1])]:  # 【拍卖公告】
        bare = bare[1:-1] or bare
    name = bare
    for _ in range(3):
        if name.endswith(_NAMES) or not name or name[-1] not in _TAIL_ENDS:
            break
        if (tail := _TAIL.search(name)) is None:
            break
        name = name[: tail.start()]
    if (
        not name.endswith(_NAMES)
        or bare.startswith(_NO_TITLE_STARTS)
        or (bare[0] == "第" and _ARTICLE.match(bare))
        or (name.endswith(_NO_TITLE_ENDS) and not name.endswith("全本公示"))
    ):
        return False
    if name.endswith(_SECTION_NAMES) and _NUMBERED.match(bare):  # 2.复核企业公示名单: one of several attachments
        return False
    if len(name) < _LONGEST_SECTION and (name.endswith(_SECTION_NAMES) or name.lstrip(_NUMBERS) in _SECTIONS):
        return False
    if name.endswith("见公告") and not name.endswith("意见公告"):
        return False
    if name.endswith("公布") and _PROMULGATED.search(name):
        return False
    if has_any(bare, ("。", ";")) or bare.count(",") > 1 or bare.count(":") > 1:
        return False
    return not is_document_number(line) and not is_outside(line) and not is_page_header(line)


def is_page_header(line: str) -> bool:
    """Whether a line is a newspaper's own: name, date, number and section of the page.

    Such a line is short or falls into pieces; G60高速公路…公示 does not.
    """
    if len(line) >= 60 or not (has_any(line, _HEADER_SIGNS) or line != line.lower()):
        return False
    if not _HEADER_OF_PAGE.search(line) or line.startswith("关于"):
        return False
    pieces = line.split()
    return len(line) <= 12 or (len(pieces) > 1 and (len(pieces[-1]) <= 8 or _DAY.match(pieces[-1]) is not None))


def year_of_page(text: str, at: int) -> int | None:
    """The year in the head of the newspaper's page, the last one that stands above `at`."""
    return next((year for start, year in reversed(_page_years(text)) if start < at), None)


@lru_cache(maxsize=1)  # every notice of a document asks
def _page_years(text: str) -> list[tuple[int, int]]:
    """Where the heads of pages stand that have a year."""
    found = []
    for match in _YEAR.finditer(text):
        start = text.rfind("\n", max(0, match.start() - _WIDEST_HEAD), match.start()) + 1
        end = text.find("\n", match.end(), match.end() + _WIDEST_HEAD)
        if is_page_header(text[start : end if end >= 0 else len(text)][: 2 * _WIDEST_HEAD].strip()):
            found.append((start, int(match[1])))
    return found


def run_on_title(line: str, fresh: bool = False) -> int:
    """How many characters of a line are a title that the text follows at once, 0 if none.

    `fresh`: the notice before is signed, or there is none, so that a line may begin another.
    """
    if (
        not (has_any(line[:80], _NOTICE_WORDS) or line[0] in "【［[")
        or is_page_header(line)
        or has_any(line, ("元/条", "元/次", "元/字"))
    ):
        return 0
    # What a site prints before a title on its line: 首页 > 通知公告 关于…的通知 各部门：…
    at = line.find(" 关于", 0, _LONGEST_PATH) + 1
    if at > 0 and not has_any(line[:at], ("。", "，", ",", "；")):
        end = run_on_title(line[at:], fresh)
        return at + end if end else 0
    match = _RUN_ON.match(line)
    if match is None and has_any(line[:44], _COURT_NOTICES):
        match = _GLUED.match(line)
    if match is None and fresh and len(line) > LONGEST_TITLE // 2:
        match = _UNPARTED.match(line)
    if match is None:
        match = _DATED.match(line) or (_BRACKETED.match(line) if line[0] in "【［[" else None)
    if match is None or len(line) - match.end() < _SHORTEST_TEXT:
        return 0
    title = match["title"]
    if title.startswith(_NO_TITLE_STARTS) or title.endswith(_NO_TITLE_ENDS) or has_any(title, _IN_SENTENCES):
        return 0
    return 0 if len(title) < _LONGEST_SECTION + 2 and title.endswith(_SECTIONS) else match.end()


def is_outside(line: str) -> bool:
    """Whether a line is an advertisement's, an article's or the newspaper's own."""
    if line.endswith(_OTHER_PAPERS) and "关于" in line and len(line) < LONGEST_TITLE:
        return True
    if line[0] == "【":
        close = line.find("】")
        if has_any(line[:20], ("字体", "字号", "打印", "大 中 小", "大中小")):
            return False
        return not (has_any(line[: close if close > 0 else 20], _NOTICE_WORDS) or _BRACKETED.match(line))
    return line.startswith(_OUTSIDE)


def is_column(bare: str) -> bool:
    """Whether a title is the name of a site's column, 通知公告 or 公告公示, and no notice's."""
    return len(bare) > 2 and not bare.strip("通知公告示政务信息其他开栏-[]【】")


def is_byline(line: str) -> bool:
    """Whether a line is what a site prints under its headline: 发布时间：… 来源：… 浏览次数：…."""
    return len(line) < 120 and has_any(line, _BYLINE) and not has_any(line, ("。", "；", "，")) and ":" in plain(line)


def is_trailing(line: str) -> bool:
    """Whether a line may stand under a notice's signature and still be part of it."""
    return len(line) < 120 and line.lstrip("(（").startswith(_TRAILING)

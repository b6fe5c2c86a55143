"""What a notice's title looks like, and the lines of a page that belong to no notice."""

from __future__ import annotations

import re

from deadline_cli.numerals import normalise

LONGEST_TITLE = 100
_NAMES = (
    "公告|公示|通告|启事|声明|通知|告知|公告书|公示书|告知书|通知书|催告书|布告|公报|征求意见|意见征集|征集意见|信息公开|"
    "全文公开|全本公开|公示表|公示稿|公开|公示信息|公布|公示内容|公告信息|邀请函|征求意见稿|更正|催告|名单"
)
_TAIL = (
    r"(?:[(（〔\[【][^()（）〔〕\[\]【】]{0,60}[)）〕\]】]|[!！:：]"
    r"|第?[一二三四五六七八九十\d]{1,3}[号批次]|之?[一二三四五]|\d{8})"
)
_TITLE = re.compile(rf"(?:{_NAMES}){_TAIL}{{0,3}}$")
# 特此公告 closes a notice; 上一篇：…公示 leads elsewhere; 附件：…公示表 is a list.
_NO_TITLE = re.compile(
    r"^(?:特此|现予以?|予以|附件|附[:：]|附表|原标题|上一篇|下一篇|上一条|下一条|相关|当前位置|您的?位置|首页|更多|来源|联系|电话|下载|"
    r"广告|热线|本报|记者|记|见|详见|请|如|可|现|已|经|并|对|发布|网上|报名|咨询)|"
    r"[。；;]|[,，].*[,，]|(?:特此|予以|本|此|该|发布|关注|(?<!意)见)(?:公告|公示|通告|声明|通知)$|[:：].*[:：]"
)
_HEADER_OF_PAGE = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]\d{1,2}(?!\d)|第?[\dA-Z一二三四五六七八九十]{1,3}版|版面|星期[一二三四五六日天]|农历|"
    r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[·•]|^\S{1,8}(?:日报|晚报|商报|早报|时报|晨报|周刊|都市报|法治报|法制报)\s"
)
_RUN_ON = re.compile(
    r"^[【〖\[［<〈■●◆]?\s*(?P<title>[^\s,，。；;:：【】]{0,40}?(?:公告|公示|启事|声明|通告|通知|公告书|通知书|告知书)"
    r"(?:[(（][^()（）]{1,30}[)）])?)(?:[】〗\]］>〉][:：]?|[:：]|[ \t\u3000\xa0]+)\s*(?=\S{12})"
)
_GLUED = re.compile(
    r"^(?P<title>[^\s,，。；;:：]{2,30}(?:人民法院|仲裁委员会|仲裁院)(?:送达)?公告)(?=[^\s,，。；;:：]{2,60}[:：]\s*本)"
)
_OUTSIDE = re.compile(
    r"^(?:【(?![^】]*(?:公告|公示|声明|启事|通告|通知|法院))|[■□◆▲▼★]|[●○]本报|本报讯|[\[【(（]?本报|□?(?:实习)?(?:见习)?记者|□?通讯员|责任编辑|编辑[:：]|"
    r"广告(?:热线|部|刊例)?|(?:报料|新闻|订阅|投稿|发行|便民)(?:热线|邮箱|电话)|热线|福彩|体彩|双色球|今日气温|天气|零售价|报头|国内统一)"
)
_TRAILING = re.compile(
    r"^[(（]?(?:附件|附[:：]|附表|附图|联系|电话|地址|传真|邮编|邮箱|电子|网址|特此|责任编辑|编辑|来源|刊登|刊发|上传|发布|发文|公告日期|公示日期|"
    r"日期|下载打印|公告样报|原标题|承办|咨询|监督|抄送|打印|浏览|点击|作者|审核|公开方式)"
)


_DOCUMENT_NUMBER = re.compile(
    r"[(（〔\[【]?(?:19|20)\d\d[)）〕\]】]?[^。，,]{0,24}?第?[\d\-—之一二三四五六七八九十]{1,8}号[)）]?$|^(?:编|文)号[:：]"
)


def is_document_number(words: str) -> bool:
    """Whether a line under a title is the notice's number: 江公告〔2026〕12号, （2026）江破字第9号."""
    return len(words) < 40 and _DOCUMENT_NUMBER.search(plain(words)) is not None


def plain(words: str) -> str:
    """A line's words in half-width without blanks, as titles are compared."""
    return "".join(normalise(words).split())


def is_title(words: str) -> bool:
    """Whether a line reads as the title of a notice."""
    if len(words) > LONGEST_TITLE or words[-1] in "。；，、;,":
        return False
    if not any(name in words for name in ("公", "告", "启", "声", "通", "征", "更", "名单", "招", "邀")):
        return False
    line = plain(words)
    if _DOCUMENT_NUMBER.search(line):
        return False
    if not _TITLE.search(line) or _NO_TITLE.search(line) or _OUTSIDE.match(words):
        return False
    return not is_page_header(words)


def is_page_header(words: str) -> bool:
    """Whether a line is a newspaper's own: name, date, number and section of the page.

    Such a line is short or falls into pieces; G60高速公路…公示 does not.
    """
    if len(words) >= 60 or not _HEADER_OF_PAGE.search(words) or words.startswith("关于"):
        return False
    return len(words) <= 12 or (len(words.split()) > 1 and len(words.split()[-1]) <= 8)


def run_on_title(words: str) -> int:
    """How many characters of a line are a title that the text follows at once, 0 if none."""
    match = _RUN_ON.match(words) or _GLUED.match(words)
    if match is None or _NO_TITLE.match(match["title"]):
        return 0
    return match.end()


def is_outside(words: str) -> bool:
    """Whether a line is an advertisement's, an article's or the newspaper's own."""
    return _OUTSIDE.match(words) is not None


def is_trailing(words: str) -> bool:
    """Whether a line may stand under a notice's signature and still be part of it."""
    return len(words) < 120 and _TRAILING.match(words) is not None

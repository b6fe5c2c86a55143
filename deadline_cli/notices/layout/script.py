"""Traditional characters of the trade's formulas in simplified form and wide digits in plain ones, one for one."""

from __future__ import annotations

_TRADITIONAL = (
    "徵見饋時間為發佈開會內個異議書達審決權債報請載領號條規則於後滿屆舉證辯聽訴訟繳納項標採購賣競買單遺聲啟註銷資減產動現將變業務處罰"
    "違應當無與對這從來說設計劃環響價評參眾環響學員選擬聘錄獎勵補償徵遷拆遷區縣鄉鎮廳長辦執機關電話郵編聯繫點擊網絡頁訊聞題稱類別"
    "陳記錄過還進運遠連週滯緩續約級結給統經終絕維綜線總細組織終質貨費貼賠賬購財負責貴買貸賃贈鑒鐵銀錢錯鎖鋼鏈門閱闆隊際陸險隨離難雙雜"
    "雲頂順須預頒頻願風飛養館駐驗黨點齊齡畢異稅種積穩範築簡籤糧緊廠廣張強彈歲歷歸殘沒溝滾漢灣災煙熱爾狀獨獲環療盡監盤確禮禁萬葉蓋藥處據僅戶場屬"
)
_SIMPLIFIED = (
    "征见馈时间为发布开会内个异议书达审决权债报请载领号条规则于后满届举证辩听诉讼缴纳项标采购卖竞买单遗声启注销资减产动现将变业务处罚"
    "违应当无与对这从来说设计划环响价评参众环响学员选拟聘录奖励补偿征迁拆迁区县乡镇厅长办执机关电话邮编联系点击网络页讯闻题称类别"
    "陈记录过还进运远连周滞缓续约级结给统经终绝维综线总细组织终质货费贴赔账购财负责贵买贷赁赠鉴铁银钱错锁钢链门阅板队际陆险随离难双杂"
    "云顶顺须预颁频愿风飞养馆驻验党点齐龄毕异税种积稳范筑简签粮紧厂广张强弹岁历归残没沟滚汉湾灾烟热尔状独获环疗尽监盘确礼禁万叶盖药处据仅户场属"
)
_TABLE = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
# Every notice in traditional script has one of these; none is used in simplified texts.
_SIGNS = ("時", "為", "後", "權", "開", "書", "見")
_DIGITS = [(wide, str(n)) for n, wide in enumerate("０１２３４５６７８９")]


def simplified(text: str) -> str:
    """The same text of the same length in simplified characters, as far as the trade's words go."""
    for sign in _SIGNS:
        if sign in text:
            return text.translate(_TABLE)
    return text


def with_plain_digits(text: str) -> str:
    """The same text of the same length, its full-width digits made half-width and 元月 a number."""
    if "年元月" in text:
        text = text.replace("年元月", "年1月")
    for wide, plain in _DIGITS:
        if wide in text:
            text = text.replace(wide, plain)
    return text

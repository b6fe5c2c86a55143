"""The forms in which notices say lengths and windows, with their examples; starts, labels and pairs know them."""

from __future__ import annotations

from deadline_cli.notices.reading.lengths.starts import Step

FROM: dict[Step, str] = {
    "publication": "from-publication", "date": "from-date", "service": "from-service", "answer": "from-a-step",
    "evidence": "from-a-step", "both": "from-a-step", "appeal": "from-a-step", "last": "from-the-last-length",
    "chain": "from-a-length", "end": "from-the-window's-end", "event": "after-an-event", "order": "after-an-event",
}  # fmt: skip
"""The form of a length with a start phrase, by what it runs from."""

LENGTHS: dict[str, tuple[str, ...]] = {
    "from-publication": ("自公告之日起30日内提出异议。", "于登报后十日内办理登记。"),
    "from-date": ("自2026年3月5日起10日内提出异议。",),
    "from-service": ("自公告之日起30日视为送达，自送达之日起15日内缴纳罚款。",),
    "from-a-step": ("自公告之日起30日视为送达，答辩期为15日，举证期满后10日内缴纳罚款。",),
    "from-the-last-length": ("自公告之日起30日内提出异议，上述期限届满后10日内缴纳费用。",),
    "from-a-length": ("自公告之日起满30日后的15日内办理登记。",),
    "from-the-window's-end": ("公示时间：2026年3月3日至3月9日，公示期满后5个工作日内申请复核。",),
    "after-an-event": ("应自成交之日起5日内付清余款。", "请于开庭后10日内领取裁决书。"),
    "labelled": ("公示期为5个工作日。", "现予公示，为期7天。"),
    "labelled-from-a-date": ("公示期为30日，自2026年3月5日起计算。",),
    "term-apart": ("现将草案公开征求意见，期限为十五日。",),
    "term-behind": ("可在十五日的异议期内提出异议。",),
    "label-behind": ("时间为5天的公示现已开始。",),
    "duty": ("请在10个工作日内提出意见。",),
    "awaited-duty": ("买受人应在7日内付清余款。",),
    "shared-start": ("可自公告之日起60日内申请行政复议，或者在六个月内提起诉讼。",),
    "before-an-event": ("请于会议召开3日前办理登记。",),
    "nth-day": ("自公告之日起30日视为送达，定于公告期满后第3日上午9时举行听证会。",),
}

SERVED: dict[str, tuple[str, ...]] = {
    "served-after": ("现向你公告送达处罚决定书，经过30日视为送达。",),
}
"""Forms of a notice that serves."""

CALLED: dict[str, tuple[str, ...]] = {
    "term-alone": ("本院受理公示催告申请，期间为60日。",),
}
"""Forms of a court's call."""

WINDOWS: dict[str, tuple[str, ...]] = {
    "from-to": ("公示时间：2026年3月3日至3月9日。", "报名：2026.3.3-3.9。"),
    "two-labels": ("报名开始时间：2026年3月3日，截止时间：2026年3月9日。",),
    "begun-and-ended": ("表决时间：3月4日开始，3月26日结束。",),
    "in-pieces": ("公示时间：2026年3月3日、3月5日至3月9日。",),
    "overnight": ("定于2026年3月3日22:00至次日6:00停水。",),
    "length-between": ("自2026年3月3日起公示七日，至2026年3月9日止。",),
    "labelled-numbers": ("公示时间：20260303-20260309。",),
}

"""A page whose words try to break out of every format."""

HOSTILE = """关于<b>翠屏</b>小区[red]加装::电梯%0A的公示
\x1b[31m现将\u202e3号楼方案<script>alert(1)</script>公示，公示期为10日，自2025年4月8日起至2025年4月14日止。如有异议，请在公示期内提出。
::error file=x::翠屏社区居民委员会
2025年4月7日
"""

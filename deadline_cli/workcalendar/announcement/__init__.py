"""The announcement reader: the text of a State Council notice about holidays, in every notation since 2004."""

from deadline_cli.workcalendar.announcement.reader import read_announcement
from deadline_cli.workcalendar.announcement.value import Announcement, Holiday, Remark, Source

__all__ = ["Announcement", "Holiday", "Remark", "Source", "read_announcement"]

"""PyInstaller's hook: rules, calendars and tables are data, and every command is imported when it is called."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

# The names of China's festivals, without which no year that nobody has announced can be estimated.
_FESTIVALS = collect_data_files("holidays", includes=["**/CN.mo"])
datas = collect_data_files("deadline_cli") + _FESTIVALS
hiddenimports = collect_submodules("deadline_cli", filter=lambda name: "packaging_hooks" not in name)

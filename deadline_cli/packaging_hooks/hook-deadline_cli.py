"""PyInstaller's hook: rules, calendars and tables are data, and every command is imported when it is called."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("deadline_cli")
hiddenimports = collect_submodules("deadline_cli", filter=lambda name: "packaging_hooks" not in name)

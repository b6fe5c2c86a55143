"""python -m deadline_cli"""

from deadline_cli.cli import main

main()

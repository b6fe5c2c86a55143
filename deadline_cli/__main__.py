"""python -m deadline_cli"""

from deadline_cli.cli import main

if __name__ == "__main__":  # worker processes import this module under another name
    main()

"""The commands of ``kiosk``, one module or package each.

Every command has two functions: ``add(commands)`` describes it to argparse and must not load Qt, so that
``kiosk --help`` is quick; ``work(options, settings, where)`` does it and gives the exit code. What needs Qt
is imported inside ``work``.
"""

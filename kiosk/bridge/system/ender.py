"""A small process that ends a kiosk which was asked to end and does not.

It is run as a file, with the number of the kiosk's process. Its input is the socket on which Python writes
the number of every signal that the kiosk gets. That happens within the signal handler: also while a call in
the kiosk hangs and lets no other thread of it run. The first byte is handed on to the output, where the
kiosk reads it; the process ends with the kiosk.
"""

import os
import signal
import sys
import time

GRACE_S = 1.5
"""How long the kiosk may take to end by itself; whoever asks waits no longer than 2 s."""


def main() -> None:
    """Wait until the kiosk is asked to end or has ended."""
    kiosk = int(sys.argv[1])
    for each in (signal.SIGTERM, signal.SIGINT):  # they are sent to all processes of a service or a terminal
        signal.signal(each, signal.SIG_IGN)
    asked = os.read(0, 1)
    if not asked:
        return
    os.write(1, asked)
    time.sleep(GRACE_S)
    if os.getppid() == kiosk:
        os.kill(kiosk, signal.SIGKILL)
        os.write(2, b"something hangs; the kiosk is ended by force\n")


if __name__ == "__main__":
    main()

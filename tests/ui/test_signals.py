"""What the pinned Qt binding must be able to do; PySide6 6.12.0 aborts here on Python 3.11."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

heard = []
sender = Sender()
sender.sent.connect(heard.append)
for _ in range(5000):
    sender.sent.emit(True)
print(len(heard))
"""


def test_a_signal_can_be_sent_five_thousand_times() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "5000"), done.stderr

"""Runs a program at a terminal of its own, types what a file holds once it is asked, and passes on all that the screen shows."""

import os
import pty
import sys

typed = open(sys.argv[1], encoding="utf-8").read()
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])

shown = b""
answered = False
while True:
    try:
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    shown += part
    if not answered and shown.endswith(b"Client secret: "):
        os.write(terminal, typed.encode() + b"\n")
        answered = True
sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

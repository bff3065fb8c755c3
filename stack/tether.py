"""Run a program that dies with its starter: `python tether.py STARTER_PID IDENTITY PROGRAM ARGUMENT...`.

Asks the kernel to kill this process when the one that started it ends, in whatever way, and then becomes the program
(`execv`), so no process stands in between. PROGRAM is an absolute path. IDENTITY is `-`, or `UID:GID` to become that
user first (root only). Being a program of its own, it needs no `preexec_fn`, which is unsafe in a process with
threads. It imports only the standard library and nothing of this project: it has to start in milliseconds.

Linux only (`PR_SET_PDEATHSIG`, prctl(2)). Elsewhere it only becomes the program; then a starter that is killed leaves
its children behind. The program's own children are not covered: they have to notice the end of their parent.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_LAUNCH_FAILED = 127


def main(arguments: list[str]) -> int:
    """Become the program, tied to the life of the starter; return an exit code only when that failed."""
    starter, identity, *program = arguments
    if identity != "-":
        user, group = (int(number) for number in identity.split(":"))
        os.setgroups([])
        os.setgid(group)
        os.setuid(user)
    if sys.platform == "linux":
        # After the change of user, which clears this wish.
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
        if os.getppid() != int(starter):  # It died before the line above: nobody would tell us any more.
            return _LAUNCH_FAILED
    try:
        # Not execvp: that imports more of the standard library, which the new user may not be able to read.
        os.execv(program[0], program)  # noqa: S606  # Becoming the program, without a shell, is the purpose.
    except OSError as error:
        print(f"cannot run {program[0]}: {error.strerror}", file=sys.stderr)
    return _LAUNCH_FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""How to run a program that refuses root, when we are root: in a user namespace, or as another user.

A user namespace is preferred: inside it the process is an ordinary user, outside it still owns our files, so nothing
has to be given away. Where the system forbids namespaces, the program becomes the user who called sudo, else `nobody`,
and the directories it writes are given to that user.
"""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rasid.errors import LocalStackError
from stack.child_process import UserIdentity

__all__ = ["RunAs", "give_to", "run_as_ordinary_user"]

_NAMESPACE = ("unshare", "--user", "--map-user=1000", "--map-group=1000")


@dataclass(frozen=True, slots=True)
class RunAs:
    """The two parts of a `Launch` that make it unprivileged. Both empty: we are an ordinary user already."""

    wrapper: tuple[str, ...] = ()
    identity: UserIdentity | None = None


async def run_as_ordinary_user(
    needed: Iterable[Path], environment: Mapping[str, str], *, namespaces: bool = True
) -> RunAs:
    """Find a way to run a program unprivileged that must be able to read `needed`.

    `namespaces` False leaves out the first way.

    Raises:
        LocalStackError: neither way works; says what to do.
    """
    if os.geteuid() != 0:
        return RunAs()
    if namespaces and await _works(*_NAMESPACE, "true"):
        return RunAs(wrapper=_NAMESPACE)
    identity = _other_user(environment)
    unreachable = [path for path in needed if not await _works("test", "-r", str(path), identity=identity)]
    if not unreachable:
        return RunAs(identity=identity)
    name = _name_of(identity)
    raise LocalStackError(
        "Elasticsearch refuses to run as root, and this system allows no user namespaces, so it would run as the user "
        f"{name}, who cannot read {', '.join(str(path) for path in unreachable)}. Start as an ordinary user, or put "
        "the project, its environment and the cache (XDG_CACHE_HOME) where that user may read them"
    )


def give_to(run_as: RunAs, directory: Path) -> None:
    """Make whoever the program runs as the owner of a directory and all in it. Nothing to do for an ordinary user."""
    if run_as == RunAs():
        return
    # In a namespace it is us; an earlier start, without namespaces, may have given the files away.
    identity = run_as.identity or UserIdentity(os.geteuid(), os.getegid())
    for path in (directory, *directory.rglob("*")):
        os.chown(path, identity.user, identity.group, follow_symlinks=False)


def _other_user(environment: Mapping[str, str]) -> UserIdentity:
    """The person behind sudo, else the user who owns nothing."""
    user, group = environment.get("SUDO_UID", ""), environment.get("SUDO_GID", "")
    if user.isdigit() and group.isdigit() and int(user) != 0:
        return UserIdentity(int(user), int(group))
    nobody = pwd.getpwnam("nobody")
    return UserIdentity(nobody.pw_uid, nobody.pw_gid)


async def _works(*command: str, identity: UserIdentity | None = None) -> bool:
    """Whether a command ends well, as another user if one is given."""
    program = shutil.which(command[0])
    if program is None:
        return False
    process = await asyncio.create_subprocess_exec(
        program,
        *command[1:],
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        user=identity.user if identity else None,
        group=identity.group if identity else None,
        extra_groups=[] if identity else None,
    )
    return await process.wait() == 0


def _name_of(identity: UserIdentity) -> str:
    try:
        return pwd.getpwuid(identity.user).pw_name
    except KeyError:  # A number without a name, as in many containers.
        return str(identity.user)

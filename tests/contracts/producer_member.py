"""A member of the producers' group in a process of its own, so that a test can kill it. It polls no feed."""

from __future__ import annotations

import asyncio
import sys

from producers.kafka_shares import KafkaShares


async def main(bootstrap: str, topic: str) -> None:
    shares = KafkaShares({"bootstrap_servers": [bootstrap]}, lambda _share: None, topic)
    shares.start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

"""Durable commands: one client beside the bare costs, many beside Redis."""
import shutil, subprocess, time
from bench import Daemon, Row, median


def begun(bench, name):
    daemon = Daemon(bench, bench.fresh(name))
    daemon.call("org.kith.Course.Begin")
    return daemon


def durable(bench):
    """p50 of rounds that take turns: a command, an append with fdatasync, a socket round trip."""
    rounds, count = (15, 100) if bench.quick else (60, 300)
    file = bench.place / "floor"
    ours, synced, echoed = [], [], []
    with begun(bench, "durable") as daemon:
        bench.floors("load", daemon.socket, "kith", 1, count)
        for _ in range(rounds):
            ours.append(bench.floors("load", daemon.socket, "kith", 1, count)["p50"])
            synced.append(bench.floors("sync", file, count, 512)["p50"])
            echoed.append(bench.floors("echo", count * 4, 300)["p50"])
    floor = median(synced) + median(echoed)
    ratio = median([mine / (sync + echo) for mine, sync, echo in zip(ours, synced, echoed)])
    return [Row("durable command, one client, p50", f"{median(ours):.0f} µs",
                f"append + fdatasync {median(synced):.0f} µs, socket {median(echoed):.0f} µs",
                f"{ratio:.2f}", "≤ 1.3", ratio <= 1.3)]


class Redis:
    """A private Redis that syncs every command before it answers."""

    def __init__(self, bench):
        folder = bench.fresh("redis")
        self.folder = folder
        self.socket = bench.place.parent / f"r{bench.place.name[4:]}"
        self.process = subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", self.socket, "--dir", folder,
             "--appendonly", "yes", "--appendfsync", "always", "--save", ""],
            stdout=subprocess.DEVNULL)
        while not self.socket.exists():
            time.sleep(0.01)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def clients(bench):
    """Commands a second of 64 clients, Kith and Redis taking turns under the same load."""
    rounds, count = (5, 3000) if bench.quick else (15, 20_000)
    ours, theirs = [], []
    redis = Redis(bench)
    try:
        with begun(bench, "clients") as daemon:
            for index in range(rounds + 1):
                mine = count / bench.floors("load", daemon.socket, "kith", 64, count)["seconds"]
                peer = count / bench.floors("load", redis.socket, "redis", 64, count)["seconds"]
                if index > 0:
                    ours.append(mine)
                    theirs.append(peer)
    finally:
        redis.stop()
    ratio = median([mine / peer for mine, peer in zip(ours, theirs)])
    return [Row("durable commands, 64 clients", f"{median(ours):.0f}/s",
                f"Redis XADD, appendfsync always: {median(theirs):.0f}/s",
                f"{ratio:.2f}", "> 1", ratio > 1)]

"""Commands while a thousand follow, of whom a hundred never read; and what a follower takes."""
import json, multiprocessing, selectors, socket, time
from bench import Daemon, Row

WATCH, FOLLOW = "org.kith.Glance.Watch", "org.kith.Events.Follow"


def following(bench):
    """p50 and p99 of commands with and without followers, taking turns on two daemons alike."""
    followers, silent = (200, 20) if bench.quick else (1000, 100)
    rounds, count = (3, 100) if bench.quick else (10, 100)
    with begun(bench, "alone") as alone, begun(bench, "followed") as followed:
        warm(alone), warm(followed)
        before = followed.memory()[1]
        crowd = Crowd(followed.socket, followers, silent)
        try:
            warm(followed)
            each = (followed.memory()[1] - before) / followers
            rows = []
            for what, call in (("an entry", mood), ("an entry that bars show", bring)):
                ours, theirs = [], []
                for _ in range(rounds):
                    theirs += timed(alone, call, count)
                    ours += timed(followed, call, count)
                rows += compared(what, followers, silent, ours, theirs)
            read = crowd.finish()
        finally:
            crowd.stop()
    rows.append(Row(f"memory of a follower, of {followers}", f"{each:.1f} KiB",
                    f"{read} messages were read", "", "≤ 32 KiB", each <= 32))
    return rows


def begun(bench, name):
    daemon = Daemon(bench, bench.fresh(name))
    daemon.call("org.kith.Course.Begin", template="ipt-16", first="2099-12-01 15:00")
    return daemon


def mood(number):
    return "org.kith.Diary.RecordMood", {"value": number % 11}


def bring(number):
    return "org.kith.Sessions.Bring", {"text": f"thing {number}"}


def compared(what, followers, silent, ours, theirs):
    rows = []
    for name, share, aim in (("p50", 0.5, 1.5), ("p99", 0.99, 3)):
        mine, peer = (sorted(list)[int(len(list) * share)] * 1000 for list in (ours, theirs))
        rows.append(Row(f"{what}, {followers} follow, {silent} never read, {name}",
                        f"{mine:.2f} ms", f"nobody follows: {peer:.2f} ms", f"{mine / peer:.2f}",
                        f"≤ {aim}", mine / peer <= aim))
    return rows


def warm(daemon):
    timed(daemon, mood, 50)
    time.sleep(1)


def timed(daemon, call, count):
    """Seconds from call to reply, one client, a call each 20 ms: faster than anybody types."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(daemon.socket)
    taken = []
    for number in range(count):
        method, parameters = call(number)
        frame = json.dumps({"method": method, "parameters": parameters}).encode() + b"\0"
        began = time.perf_counter()
        connection.sendall(frame)
        while not (data := connection.recv(65536)).endswith(b"\0"):
            pass
        taken.append(time.perf_counter() - began)
        if b'"error"' in data:
            raise SystemExit(f"bench: {method}: {data}")
        time.sleep(0.02)
    connection.close()
    return taken


class Crowd:
    """Followers in a process of their own: half watch, half follow, some never read."""

    def __init__(self, path, followers, silent):
        self.ours, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(
            target=crowd, args=(path, followers, silent, theirs), daemon=True)
        self.process.start()
        self.ours.recv()

    def finish(self):
        self.ours.send("stop")
        return self.ours.recv()

    def stop(self):
        self.process.terminate()
        self.process.join()


def crowd(path, followers, silent, pipe):
    selector = selectors.DefaultSelector()
    selector.register(pipe, selectors.EVENT_READ)
    kept, read = [], 0
    for number in range(followers):
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(path)
        method = (WATCH, FOLLOW)[number % 2]
        connection.sendall(json.dumps({"method": method, "more": True}).encode() + b"\0")
        if number < silent:
            kept.append(connection)
            continue
        connection.recv(65536)
        selector.register(connection, selectors.EVENT_READ)
    pipe.send("ready")
    while True:
        for key, _ in selector.select():
            if key.fileobj is pipe:
                pipe.send(read)
                return
            data = key.fileobj.recv(65536)
            if not data:
                raise SystemExit("bench: a follower that reads was let go of")
            read += data.count(0)
        # As it comes for each bar, not as fast as one loop can turn.
        time.sleep(0.002)

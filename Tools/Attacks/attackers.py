"""The attacks, each a function of the socket's path and how long to go on: attackers.py NAME PATH SECONDS.
Says "ready" when it is at its height, and in the end what it was told."""
import json, socket, sys, time
from crowd import Crowd, GLANCE, Told, allow_descriptors, dial, frame

MANY = 1000
LONG = frame("org.kith.Diary.WriteNote", text="x" * 900_000)[:-1]


def ready():
    print("ready", flush=True)


def idle(path, seconds, crowd, told):
    for _ in range(MANY):
        crowd.join()
    ready()
    crowd.tend(seconds)
    told.counts["still open"] = len(crowd.open)


def busy(path, seconds, crowd, told):
    for _ in range(MANY):
        crowd.send(crowd.join(), GLANCE)
    ready()
    crowd.tend(seconds, lambda member: crowd.send(member, GLANCE))


def slow_senders(path, seconds, crowd, told):
    """A call each, a byte a second."""
    for _ in range(MANY):
        crowd.join()
    ready()
    end = time.monotonic() + seconds
    for byte in LONG:
        for member in list(crowd.open):
            crowd.send(member, bytes([byte]))
        crowd.tend(1)
        if time.monotonic() > end:
            break
    told.counts["still open"] = len(crowd.open)


def long_halves(path, seconds, crowd, told):
    """Nearly 1 MiB each, and never the end."""
    left = {}
    for _ in range(MANY):
        if member := crowd.join():
            left[member] = memoryview(LONG)
    ready()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for member in list(crowd.open):
            if rest := left[member]:
                left[member] = rest[crowd.send(member, rest[:1 << 16]) or 0:]
        crowd.tend(0.05)
    told.counts["still open"] = len(crowd.open)


def slow_readers(path, seconds, crowd, told):
    """Each asks for as much as one reply holds, and reads nothing."""
    for _ in range(MANY):
        if member := crowd.join(reads=False):
            crowd.send(member, frame("org.kith.Events.Log", limit=1000) * 3)
    ready()
    time.sleep(seconds)
    crowd.look_at_silent()


def slow_followers(path, seconds, crowd, told):
    """Each follows from the beginning, and reads nothing."""
    with dial(path, blocking=True) as first:
        first.sendall(frame("org.kith.Events.Follow", more=True))
        cursor = json.loads(first.recv(1 << 16)[:-1])["parameters"]["cursor"]
    beginning = cursor.rsplit(".", 1)[0] + ".0"
    for _ in range(MANY):
        if member := crowd.join(reads=False):
            crowd.send(member, frame("org.kith.Events.Follow", more=True, cursor=beginning))
    ready()
    time.sleep(seconds)
    crowd.look_at_silent()


def exporters(path, seconds, crowd, told):
    """Each has the whole record exported, and reads nothing."""
    for _ in range(MANY):
        if member := crowd.join(reads=False):
            crowd.send(member, frame("org.kith.Events.Export", more=True))
    ready()
    time.sleep(seconds)
    crowd.look_at_silent()


def one_byte(path, seconds, crowd, told):
    """Whole calls, a byte at a time."""
    for _ in range(200):
        crowd.join()
    ready()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for byte in GLANCE:
            for member in list(crowd.open):
                crowd.send(member, bytes([byte]))
        crowd.tend(0.01)


def repeated(path, seconds, told, data, size=1 << 16):
    """The same bytes again and again, each time on a new connection, until it is closed."""
    ready()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with dial(path, blocking=True) as connection:
            connection.settimeout(20)
            had_reply, rest = False, b""
            try:
                for start in range(0, len(data), size):
                    connection.sendall(data[start:start + size])
                connection.shutdown(socket.SHUT_WR)
                while got := connection.recv(1 << 16):
                    rest, had_reply = told.replies(rest + got), True
            except TimeoutError:
                told.counts["not answered for 20 s"] += 1
                continue
            except OSError:
                pass
            if not had_reply:
                told.closed(False)


def big_frames(path, seconds, crowd, told):
    repeated(path, seconds, told, b'{"method":"' + b"x" * (16 << 20) + b'"}\0')


def nesting(path, seconds, crowd, told):
    half = seconds / 3
    deep = b'{"method":"org.kith.Glance.Show","parameters":{"query":'
    for opening, closing, depth in ((b"[", b"]", 500), (b"[", b"]", 500_000), (b'{"a":', b"}", 200_000)):
        repeated(path, half, told, deep + opening * depth + b"1" + closing * depth + b"}}\0")


def numbers(path, seconds, crowd, told):
    call = b'{"method":"org.kith.Diary.RecordMood","parameters":{"value":'
    for number in (b"9" * 1_000_000, b"1e999999999", b"-0.0e-" + b"9" * 500_000, b"1" + b"0" * 30):
        repeated(path, seconds / 4, told, call + number + b"}}\0")


def duplicates(path, seconds, crowd, told):
    members = b",".join(b'"value":%d' % number for number in range(70_000))
    call = b'{"method":"org.kith.Diary.RecordMood","parameters":{%s}}\0'
    repeated(path, seconds / 2, told, call % members)
    names = b",".join(b'"n%d":%d' % (number, number) for number in range(70_000))
    repeated(path, seconds / 2, told, call % names)


def invalid_text(path, seconds, crowd, told):
    call = b'{"method":"org.kith.Diary.WriteNote","parameters":{"text":"%s"}}\0'
    for text in (b"\xff" * 900_000, b"\xed\xa0\x80" * 300_000, b"\\ud800" * 100_000):
        repeated(path, seconds / 3, told, call % text)


def nuls(path, seconds, crowd, told):
    repeated(path, seconds, told, bytes(4 << 20))


def pipelining(path, seconds, crowd, told):
    """100,000 calls on one connection, read as they are answered."""
    ready()
    member, left, asked = crowd.join(), memoryview(GLANCE * 1000), 0
    began = time.monotonic()
    while told.counts["reply"] < 100_000 and member in crowd.open:
        if asked < 100:
            left = left[crowd.send(member, left) or 0:]
            if not left:
                left, asked = memoryview(GLANCE * 1000), asked + 1
        crowd.tend(0.001)
    told.counts["replies a second"] = int(told.counts["reply"] / (time.monotonic() - began))


def half_closed(path, seconds, crowd, told):
    """A thousand that have sent their last call, or that read no more."""
    for number in range(MANY):
        if member := crowd.join():
            crowd.send(member, GLANCE * 5)
            member.connection.shutdown(socket.SHUT_RD if number % 2 else socket.SHUT_WR)
    ready()
    crowd.tend(seconds)


def storm(path, seconds, crowd, told):
    """Connect and go, with and without a call."""
    ready()
    end, number = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        number += 1
        try:
            connection = dial(path, blocking=True)
        except OSError as error:
            told.counts[f"connect: {error.strerror}"] += 1
            continue
        if number % 3:
            connection.sendall((GLANCE, GLANCE[:20])[number % 2])
        connection.close()
    told.counts["connections"] = number


def followers(path, seconds, crowd, told):
    """10,000 ask to follow; as many may as the limit says."""
    for hundred in range(100):
        asked = [member for member in (crowd.join() for _ in range(100)) if member]
        for member in asked:
            crowd.send(member, frame("org.kith.Events.Follow", more=True))
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and any(
                member in crowd.open and not member.had_reply for member in asked):
            crowd.tend(0.005)
        if hundred >= 11:
            for member in asked:
                crowd.leave(member, told=False)
        if hundred == 12:
            ready()


ATTACKS = {
    "idle": idle, "busy": busy, "slow-senders": slow_senders, "long-halves": long_halves,
    "slow-readers": slow_readers, "slow-followers": slow_followers,
    "exporters": exporters, "one-byte": one_byte,
    "big-frames": big_frames, "nesting": nesting, "numbers": numbers, "duplicates": duplicates,
    "invalid-text": invalid_text, "nuls": nuls, "pipelining": pipelining,
    "half-closed": half_closed, "storm": storm, "followers": followers,
}
SECONDS = {"slow-readers": 12, "slow-senders": 40, "long-halves": 40, "nesting": 9, "numbers": 8}

if __name__ == "__main__":
    allow_descriptors()
    name, path, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    told = Told()
    crowd = Crowd(path, told)
    ATTACKS[name](path, seconds, crowd, told)
    print(json.dumps(told.counts), flush=True)
    # Whoever asked looks at the daemon once more before all connections go.
    sys.stdin.readline()
    crowd.end()

"""What attackers have in common: many connections at once, and what each is told."""
import collections, json, resource, selectors, socket, time


def frame(method, more=False, **parameters):
    call = {"method": method}
    if parameters:
        call["parameters"] = parameters
    if more:
        call["more"] = True
    return json.dumps(call).encode() + b"\0"


GLANCE = frame("org.kith.Glance.Show")


def allow_descriptors():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def dial(path, blocking=False):
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(path)
    connection.setblocking(blocking)
    return connection


class Told:
    """Counts what came back, by its kind."""

    def __init__(self):
        self.counts = collections.Counter()

    def replies(self, data):
        """Counts whole replies; gives back what is left over."""
        *whole, rest = data.split(b"\0")
        for reply in whole:
            self.reply(reply)
        return rest

    def reply(self, reply):
        if reply.startswith(b'{"error":"'):
            name = reply[10:].split(b'"')[0].decode().rsplit(".", 1)[1]
            if b'"reason":"' in reply:
                name += " " + reply.split(b'"reason":"')[1].split(b'"')[0].decode()
            elif name == "InvalidParameter":
                name += " " + json.loads(reply)["parameters"]["parameter"]
            self.counts[name] += 1
        else:
            self.counts["reply"] += 1

    def closed(self, had_reply=True):
        self.counts["closed" if had_reply else "closed without a word"] += 1


class Crowd:
    """Connections that are tended from one loop, each with a state of its own."""

    def __init__(self, path, told):
        self.path, self.told = path, told
        self.selector = selectors.DefaultSelector()
        self.open = set()

    def join(self, reads=True):
        try:
            member = Member(dial(self.path))
        except OSError as error:
            self.told.counts[f"connect: {error.strerror}"] += 1
            return None
        self.open.add(member)
        if reads:
            self.selector.register(member.connection, selectors.EVENT_READ, member)
        member.reads = reads
        return member

    def send(self, member, data):
        """As much as is taken now; the rest is the caller's."""
        try:
            return member.connection.send(data)
        except BlockingIOError:
            return 0
        except OSError:
            self.leave(member)
            return None

    def leave(self, member, told=True):
        if member not in self.open:
            return
        self.open.discard(member)
        if member.reads:
            self.selector.unregister(member.connection)
        member.connection.close()
        if told:
            self.told.closed(member.had_reply)

    def tend(self, seconds, replied=lambda member: None):
        """Reads what comes for so long; `replied` is called after each whole reply."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            for key, _ in self.selector.select(left):
                self.read(key.data, replied)

    def read(self, member, replied):
        try:
            data = member.connection.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            return self.leave(member)
        count = data.count(b"\0")
        member.rest = self.told.replies(member.rest + data) if count else member.rest + data
        member.had_reply = member.had_reply or count > 0
        for _ in range(count):
            if member in self.open:
                replied(member)

    def look_at_silent(self):
        """Of those that read nothing: which were closed meanwhile."""
        for member in list(self.open):
            try:
                member.connection.setblocking(False)
                while data := member.connection.recv(1 << 20):
                    member.rest = self.told.replies(member.rest + data)
                    member.had_reply = True
                self.leave(member)
            except BlockingIOError:
                self.told.counts["still open"] += 1
            except OSError:
                self.leave(member)

    def end(self):
        for member in list(self.open):
            self.leave(member, told=False)


class Member:
    def __init__(self, connection):
        self.connection, self.rest, self.had_reply, self.reads = connection, b"", False, False

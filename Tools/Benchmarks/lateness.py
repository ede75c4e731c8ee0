"""How late reminders are while eight clients record all the time, beside timers of systemd.

Both are timed where they reach the journal: a reminder's line by the kernel, as kithd hands it over,
a timer's by systemd, as it starts what was asked for. The two take turns, half a second apart.
"""
import concurrent.futures, datetime, json, shutil, socket, struct, subprocess, sys, threading, time
from bench import Daemon, Row

WRITERS = 8
# One a second, as many as there may be leads, then a second in which the next are asked for.
ROUND, EACH = 6, 5
UNIT = "kith-bench-late"


def lateness(bench):
    wanted = 25 if bench.quick else 500
    rounds = wanted // EACH
    timers = has_user_manager()
    with Lines() as lines, Daemon(bench, bench.fresh("lateness"), stderr=lines.writer) as daemon:
        session = begin(daemon)
        first = int(time.time()) + 5 + (wanted // 8 if timers else 0)
        moments = [first + ROUND * index + second
                   for index in range(rounds) for second in range(1, EACH + 1)]
        if timers:
            ask_systemd(moments)
        with Writers(bench, daemon) as writers:
            late = []
            for index in range(rounds):
                late += five(daemon, lines, session, first + ROUND * index)
                if len(late) % 100 == 0:
                    p50, p99, most = figures(late)
                    print(f"bench: {len(late)} reminders: p50 {p50:.1f} ms, p99 {p99:.1f} ms, "
                          f"max {most:.1f} ms", file=sys.stderr, flush=True)
        load = writers.count
    rows = [row(f"lateness of {len(late)} reminders, {WRITERS} writers ({load / (moments[-1] - first):.0f}/s)",
                late)]
    if timers:
        started, said = answers_of_systemd(moments)
        rows += [peer("a systemd timer, from its moment to its start", started),
                 peer("a systemd timer, from its moment to the line of what it starts", said)]
    return rows


def begin(daemon):
    """A course, quiet at no hour; the moment of its first session."""
    start = datetime.datetime.now().astimezone() + datetime.timedelta(days=1)
    start = start.replace(minute=0, second=0, microsecond=0)
    daemon.call("org.kith.Course.Begin", template="ipt-16", first=start.strftime("%Y-%m-%d %H:%M"))
    daemon.call("org.kith.Reminders.Set", quietHours="none")
    return int(start.timestamp())


def five(daemon, lines, session, first):
    """Asks for the reminders of one round, and times them."""
    time.sleep(max(0, first - time.time()))
    moments = [first + second for second in range(1, EACH + 1)]
    daemon.call("org.kith.Reminders.Set", kind="session",
                before=",".join(f"{session - moment}s" for moment in moments))
    return [lines.next(moment + 20) - moment for moment in moments]


def figures(late):
    late = sorted(late)
    p50, p99 = (late[int(len(late) * share)] * 1000 for share in (0.5, 0.99))
    return p50, p99, late[-1] * 1000


def row(what, late):
    p50, p99, most = figures(late)
    return Row(f"{what}, p99", f"{p99:.1f} ms", f"p50 {p50:.1f} ms, max {most:.1f} ms", "",
               "≤ 10 ms", p99 <= 10)


def peer(what, late):
    p50, p99, most = figures(late)
    return Row(f"{what}, p99 of {len(late)}", "", f"{p99:.1f} ms, p50 {p50:.1f} ms, max {most:.1f} ms",
               "", "", None)


class Lines:
    """A standard error that knows when each line was written to it, whoever reads it when."""

    def __enter__(self):
        self.reader, self.writer = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.reader.setsockopt(socket.SOL_SOCKET, 35, 1)  # SO_TIMESTAMPNS
        return self

    def __exit__(self, *_):
        self.reader.close()
        self.writer.close()

    def next(self, until):
        """The moment of the next reminder."""
        while True:
            self.reader.settimeout(max(0.1, until - time.time()))
            data, ancillary, _, _ = self.reader.recvmsg(4096, 64)
            if b"You have something" in data:
                seconds, nanoseconds = struct.unpack("qq", ancillary[0][2][:16])
                return seconds + nanoseconds / 1e9


class Writers:
    """Clients that each record a mood as soon as the last is on disk."""

    def __init__(self, bench, daemon):
        self.bench, self.daemon, self.count, self.isOver = bench, daemon, 0, False
        self.thread = threading.Thread(target=self.write)

    def write(self):
        while not self.isOver:
            self.bench.floors("load", self.daemon.socket, "kith", WRITERS, 2000)
            self.count += 2000

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.isOver = True
        self.thread.join()


def has_user_manager():
    if not shutil.which("systemd-run"):
        return False
    return subprocess.run(["systemctl", "--user", "show-environment"], capture_output=True).returncode == 0


def ask_systemd(moments):
    """A timer for half a second after each moment."""
    def ask(moment):
        when = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc)
        subprocess.run(
            ["systemd-run", "--user", "--quiet", f"--unit={UNIT}-{moment}",
             f"--on-calendar={when:%Y-%m-%d %H:%M:%S}.5 UTC", "--timer-property=AccuracySec=1us",
             "echo", f"{UNIT}-{moment}"], check=True)
    with concurrent.futures.ThreadPoolExecutor(4) as several:
        list(several.map(ask, moments))
    if time.time() > moments[0]:
        raise SystemExit("bench: asking for the timers took too long")


def answers_of_systemd(moments):
    """How late each was started, and how late what it started said so."""
    time.sleep(2)
    output = subprocess.run(
        ["journalctl", "--user", "-o", "json", f"--since=@{moments[0] - 1}"],
        capture_output=True, text=True, check=True).stdout
    started, said = {}, {}
    for line in output.splitlines():
        entry = json.loads(line)
        message, unit = str(entry.get("MESSAGE")), entry.get("USER_UNIT", "")
        if message.startswith(UNIT):
            into, moment = said, int(message[len(UNIT) + 1:])
        elif unit.startswith(UNIT) and unit.endswith(".service"):
            into, moment = started, int(unit[len(UNIT) + 1:-len(".service")])
        else:
            continue
        at = int(entry.get("_SOURCE_REALTIME_TIMESTAMP", entry["__REALTIME_TIMESTAMP"])) / 1e6
        into.setdefault(moment, at - moment - 0.5)
    if len(started) != len(moments) or len(said) != len(moments):
        raise SystemExit(f"bench: of {len(moments)} timers {len(started)} started, {len(said)} spoke")
    return list(started.values()), list(said.values())

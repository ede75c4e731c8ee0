"""A record of its own with a daemon, and what is checked of them."""
import hashlib, json, os, random, shutil, signal, socket, subprocess, tempfile, time


class Report:
    def __init__(self, binaries, seed):
        self.binaries, self.seed = binaries, seed
        self.chance = random.Random(seed)
        self.faults = self.checks = self.failed = 0
        self.skipped, self.sentences = [], []

    def check(self, name, holds, detail=""):
        self.checks += 1
        if not holds:
            self.failed += 1
            print(f"FAILED: {name}" + "".join(f"\n    {line}" for line in str(detail).splitlines()[-12:]),
                  flush=True)

    def stopped(self, fault, code):
        """It stops when it is told to; before it listens for that, the system ends it, which is as good."""
        self.check(f"{fault}: it stops when it is told to", code in (0, -signal.SIGTERM), code)

    def skip(self, reason):
        self.skipped.append(reason)


class Gone(Exception):
    pass


class Place:
    """A data directory, a key and a socket; what was recorded is known."""

    def __init__(self, report, data=None):
        self.report = report
        self.top = tempfile.mkdtemp(prefix="kith-faults-")
        self.data = data or f"{self.top}/data"
        self.key = f"{self.top}/config/kith/key"
        self.socket = f"{self.top}/run/org.kith"
        self.log = f"{self.top}/log"
        self.daemon = None
        self.notes = {}
        self.said = ""
        unwanted = ("NOTIFY_SOCKET", "LISTEN_FDS", "LISTEN_PID", "WATCHDOG_USEC", "JOURNAL_STREAM",
                    "KITH_DATA", "KITH_DATA_DIR")
        self.environment = {k: v for k, v in os.environ.items() if k not in unwanted}
        self.environment.update(XDG_CONFIG_HOME=f"{self.top}/config", KITH_SOCKET=self.socket,
                                TZ="Europe/London", HOME=self.top)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.daemon and self.daemon.poll() is None:
            self.daemon.kill()
            self.daemon.wait()
        shutil.rmtree(self.top, ignore_errors=True)

    def start(self, before=(), **environment):
        """Starts the daemon, behind the words `before`, and waits until it answers or ends."""
        self.daemon = subprocess.Popen(
            [*before, f"{self.report.binaries}/kithd", "--data-dir", self.data, "--socket", self.socket],
            env=self.environment | environment, stdout=subprocess.DEVNULL, stderr=open(self.log, "a"))
        for _ in range(1000):
            if self.daemon.poll() is not None:
                return None
            try:
                health = self.call("org.kith.Daemon.Status")[1]["health"]
                if health["state"] != "starting":
                    return health
            except (OSError, Gone):
                pass
            time.sleep(0.01)
        return None

    def call(self, method, parameters={}):
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(20)
        with connection:
            connection.connect(self.socket)
            connection.sendall(json.dumps({"method": method, "parameters": parameters}).encode() + b"\0")
            data = b""
            while not data.endswith(b"\0"):
                part = connection.recv(65536)
                if not part:
                    raise Gone()
                data += part
        reply = json.loads(data[:-1])
        return reply.get("error"), reply.get("parameters", {})

    def kith(self, *words, **options):
        return subprocess.run([f"{self.report.binaries}/kith", *words], env=self.environment,
                              capture_output=True, text=True, timeout=60, **options)

    def note(self, size=24):
        """Writes a note; the error's name, or None when it was acknowledged."""
        identifier = f"{self.report.chance.getrandbits(128):032x}"
        text = f"note {identifier} ".ljust(size, "x")
        error, reply = self.call("org.kith.Diary.WriteNote", {"command": {"id": identifier}, "text": text})
        self.said = reply.get("advice", "").replace(self.data, "~/data")
        if error is None:
            self.notes[identifier] = reply["receipt"]["position"]
        return error

    def begin(self, notes=30):
        """A record with a course and notes, and a daemon that runs."""
        self.start()
        error, reply = self.call("org.kith.Course.Begin")
        assert error is None, (error, reply, open(self.log).read())
        for _ in range(notes):
            error = self.note()
            assert error is None, error
        return self

    def stop(self, how=signal.SIGTERM):
        """Ends the daemon; its exit code."""
        if self.daemon.poll() is None:
            self.daemon.send_signal(how)
        return self.daemon.wait(timeout=30)

    def kept(self):
        """The notes that an export has, with how often each is there; None when there is no export."""
        exported = self.kith("export")
        if exported.returncode != 0:
            return None
        found = {}
        for line in exported.stdout.splitlines():
            text = json.loads(line).get("payload", {}).get("text", "")
            if text.startswith("note "):
                found[text[5:37]] = found.get(text[5:37], 0) + 1
        return found

    def whole(self, name):
        """Whether everything acknowledged is there, once, and every chain is whole."""
        found = self.kept()
        self.report.check(f"{name}: everything is there", found is not None and not self.missing(found),
                          f"{len(self.missing(found or {}))} of {len(self.notes)} are not")
        self.report.check(f"{name}: nothing is there twice", max((found or {0: 1}).values()) == 1)
        verified = self.kith("verify")
        self.report.check(f"{name}: every chain is whole", verified.returncode == 0, verified.stderr)

    def missing(self, found):
        return [identifier for identifier in self.notes if identifier not in found]

    def content(self):
        """Every file of the record and its key; not what marks who runs, nor the room kept aside."""
        found = {}
        for folder in (self.data, os.path.dirname(self.key)):
            for name in sorted(os.listdir(folder)):
                path = f"{folder}/{name}"
                if name in ("kithd.lock", "ballast") or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    found[name] = hashlib.sha256(file.read()).hexdigest()
        return found

    def copy(self):
        """Another place with the same record, of which nothing runs."""
        other = Place(self.report)
        shutil.copytree(self.data, other.data)
        shutil.copytree(os.path.dirname(self.key), os.path.dirname(other.key))
        other.notes = dict(self.notes)
        return other

    def refuses(self, fault, reason, words, content=True):
        """A fault that no restart cures: the daemon stays and says so, and touches nothing."""
        report = self.report
        report.faults += 1
        before = self.content() if content else None
        health = self.start()
        if health is None:
            report.check(f"{fault}: the daemon stays", False,
                         f"it ended with {self.daemon.poll()}\n{open(self.log).read()}")
            return
        report.check(f"{fault}: status says {reason}", health["state"] == reason, health)
        report.check(f"{fault}: advice has \"{words}\"", words in (health.get("advice") or ""), health)
        for verb in (["today"], ["mood", "4"], ["log"], ["export"]):
            outcome = self.kith(*verb)
            report.check(f"{fault}: kith {verb[0]} ends with 69", outcome.returncode == 69,
                         f"{outcome.returncode} {outcome.stderr}")
            report.check(f"{fault}: kith {verb[0]} says why", words in outcome.stderr, outcome.stderr)
        said = self.kith("today").stderr.removeprefix("kith: ").splitlines()
        report.sentences.append((fault, 69, said[0].replace(self.data, "~/data").replace(self.top, "~") if said else ""))
        doctor = self.kith("doctor")
        report.check(f"{fault}: doctor finds it", doctor.returncode == 1, doctor.stdout)
        plan = self.kith("plan")
        report.check(f"{fault}: kith plan shows numbers", "findahelpline" in plan.stdout + plan.stderr,
                     plan.stdout + plan.stderr)
        report.stopped(fault, self.stop())
        if content:
            report.check(f"{fault}: every file is as it was", self.content() == before,
                         self.changes(before, self.content()))

    @staticmethod
    def changes(before, after):
        return [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]

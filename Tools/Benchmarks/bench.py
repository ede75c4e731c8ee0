"""What all rows share: a private daemon, the floors, medians, the table."""
import json, os, re, shutil, signal, socket, statistics, subprocess, tempfile, time
from pathlib import Path

HERE = Path(__file__).parent


class Row:
    """A line of the table: what was measured, beside what, and the aim."""

    def __init__(self, what, ours, peer, ratio, aim, met):
        self.cells = [what, ours, peer, ratio, aim, {True: "yes", False: "no", None: ""}[met]]


def table(rows):
    head = ["what", "Kith", "beside it", "ratio", "aim", "met"]
    lines = [head, ["---"] * len(head)] + [row.cells for row in rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def milliseconds(seconds):
    return f"{seconds * 1000:.1f} ms"


def median(values):
    return statistics.median(values)


class Bench:
    """Where the programs are, where to work, and how much to do."""

    def __init__(self, binaries, floors, cache, quick):
        self.binaries, self.floors_path, self.quick = Path(binaries), floors, quick
        self.cache = Path(cache).absolute()
        self.cache.mkdir(parents=True, exist_ok=True)
        self.place = Path(tempfile.mkdtemp(prefix="run-", dir=self.cache))
        self.environment = {
            key: value for key, value in os.environ.items()
            if not re.match("KITH|NOTIFY|LISTEN|WATCHDOG|JOURNAL_STREAM|XDG_CONFIG", key)}
        self.environment["XDG_CONFIG_HOME"] = str(self.cache / "config")

    def floors(self, *words):
        done = subprocess.run([self.floors_path, *map(str, words)], env=self.environment,
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"bench: floors {words[0]}: {done.stderr}")
        return json.loads(done.stdout)

    def fresh(self, name):
        folder = self.place / name
        folder.mkdir(mode=0o700)
        return folder

    def generated(self, entries, courses=1):
        """The data directory of so many entries, imported the first time; and how long that took."""
        folder = self.cache / f"{entries}-in-{courses}"
        took = folder / "import-seconds"
        if not took.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700)
            file = self.place / "export.jsonl"
            with open(file, "w") as output:
                subprocess.run([HERE / "generate-events", str(entries), "--courses", str(courses)],
                               stdout=output, check=True)
            with Daemon(self, folder) as daemon:
                began = time.perf_counter()
                daemon.kith("import", str(file))
                seconds = time.perf_counter() - began
            took.write_text(str(seconds))
            if entries <= 100_000:
                shutil.copy(file, folder / "export.jsonl")
            file.unlink()
        return folder, float(took.read_text())

    def finish(self):
        shutil.rmtree(self.place, ignore_errors=True)


class Daemon:
    """A daemon of our own on a data directory; `started` is the time from spawn to READY."""

    def __init__(self, bench, data, stderr=None):
        self.bench = bench
        place = Path(tempfile.mkdtemp(prefix="d", dir=bench.place))
        # A socket's path has to be short.
        self.folder = Path(tempfile.mkdtemp(prefix="kith-bench-"))
        self.socket = str(self.folder / "s")
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify.bind(str(self.folder / "n"))
        notify.settimeout(60)
        environment = {**bench.environment, "NOTIFY_SOCKET": str(self.folder / "n")}
        self.log = open(place / "log", "w")
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [bench.binaries / "kithd", "--data-dir", str(data), "--socket", self.socket],
            env=environment, stdout=subprocess.DEVNULL,
            stderr=stderr or self.log)
        while b"READY=1" not in notify.recv(4096):
            pass
        self.started = time.perf_counter() - began
        # What comes after READY is read by nobody, and must not fill a queue.
        notify.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def kith(self, *words):
        done = subprocess.run(
            [self.bench.binaries / "kith", *words, "--socket", self.socket],
            env=self.bench.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"bench: kith {' '.join(words)}: {done.stderr}")
        return done.stdout

    def call(self, method, **parameters):
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(self.socket)
        connection.sendall(json.dumps({"method": method, "parameters": parameters}).encode() + b"\0")
        data = b""
        while not data.endswith(b"\0"):
            data += connection.recv(65536)
        connection.close()
        reply = json.loads(data[:-1])
        if "error" in reply:
            raise SystemExit(f"bench: {method}: {reply}")
        return reply["parameters"]

    def memory(self):
        """Resident KiB: all, and what is not of files."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return [int(re.search(rf"{name}:\s+(\d+)", text)[1]) for name in ("VmRSS", "RssAnon")]

    def switches(self):
        """How often each of its threads was woken so far."""
        counts = {}
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            text = (task / "status").read_text()
            counts[task.name] = int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", text, re.M)[1])
        return counts

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

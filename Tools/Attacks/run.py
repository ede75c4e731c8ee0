"""Runs the attacks one after another and prints the table; see Tools/attack."""
import argparse, json, os, pathlib, subprocess, sys, threading, time

HERE = pathlib.Path(__file__).parent
sys.dont_write_bytecode = True
sys.path[:0] = [str(HERE), str(HERE.parent / "Benchmarks")]
from attackers import ATTACKS, SECONDS
from bench import Bench, Daemon

# What the limits of the server allow together, see docs/SECURITY.md, beside what it has at rest.
BOUND_MIB = 400
MS = 1000


class Row:
    def __init__(self, cells, met):
        self.cells = cells + ["yes" if met else "NO"]


class Good:
    """The good client in a process of its own, and what it says."""

    def __init__(self, path):
        self.process = subprocess.Popen([sys.executable, HERE / "good.py", path],
                                        stdout=subprocess.PIPE, text=True)
        self.calls = []
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            began, took = line.split()
            self.calls.append((float(began), None if took == "failed" else float(took)))

    def between(self, start, end):
        """Sorted milliseconds of the calls that began in a time, and how many failed."""
        calls = [took for began, took in self.calls if start <= began < end]
        return sorted(took * MS for took in calls if took is not None), calls.count(None)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.reader.join()


class Watch:
    """The most memory and threads that the daemon has meanwhile."""

    def __init__(self, daemon):
        self.daemon, self.peak, self.threads = daemon, 0, 0
        self.ends = threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.ends.wait(0.02):
            self.peak = max(self.peak, self.daemon.memory()[0] // 1024)
            self.threads = max(self.threads, state(self.daemon)[0])

    def stop(self):
        self.ends.set()
        self.thread.join()


def state(daemon):
    """Threads and descriptors."""
    place = pathlib.Path(f"/proc/{daemon.process.pid}")
    return len(list((place / "task").iterdir())), len(list((place / "fd").iterdir()))


def at_rest(daemon, before, seconds=15):
    """Whether threads and descriptors come back to what they were."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        threads, descriptors = state(daemon)
        # The good client may be connected just now.
        if threads <= before[0] and descriptors <= before[1] + 1:
            return True, (threads, descriptors)
        time.sleep(0.1)
    return False, (threads, descriptors)


def figures(sorted_ms):
    if not sorted_ms:
        return "none answered"
    at = lambda share: sorted_ms[min(len(sorted_ms) - 1, int(len(sorted_ms) * share))]
    return f"{at(0.5):.1f} / {at(0.99):.1f} / {sorted_ms[-1]:.1f}"


def attack(name, daemon, good):
    before, rest = state(daemon), daemon.memory()[0] // 1024
    quiet = time.monotonic()
    time.sleep(4)
    began = time.monotonic()
    watch = Watch(daemon)
    process = subprocess.Popen(
        [sys.executable, HERE / "attackers.py", name, daemon.socket, str(SECONDS.get(name, 6))],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    told = {}
    while line := process.stdout.readline():
        if line.startswith("{"):
            told = json.loads(line)
            break
    ended = time.monotonic()
    watch.stop()
    process.communicate("\n")
    is_back, after = at_rest(daemon, before)
    usual, attacked = good.between(quiet, began), good.between(began, ended)
    alive = daemon.process.poll() is None
    grown = watch.peak - rest
    met = alive and grown <= BOUND_MIB and is_back and attacked[1] == 0 and process.returncode == 0
    words = ", ".join(f"{kind}: {count}" for kind, count in sorted(told.items()))
    return Row([name, f"{ended - began:.0f}", f"{rest} / {watch.peak} / {daemon.memory()[0] // 1024}",
                figures(usual[0]), figures(attacked[0]), str(attacked[1]),
                f"{before[0]}, {before[1]} / {watch.threads} / {after[0]}, {after[1]}",
                words or "nothing"], met), met


def prepared(bench):
    daemon = Daemon(bench, bench.fresh("attacked"))
    daemon.call("org.kith.Course.Begin", template="ipt-16", first="2099-12-01 15:00")
    # So that one reply may be as long as replies get.
    for _ in range(40):
        daemon.call("org.kith.Diary.WriteNote", text="n" * 60_000)
    return daemon


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("attacks", nargs="*", metavar="ATTACK")
    parser.add_argument("--binaries", required=True)
    arguments = parser.parse_args()
    names = arguments.attacks or list(ATTACKS)
    if not set(names) <= set(ATTACKS):
        parser.error(f"an attack is one of {', '.join(ATTACKS)}")
    bench = Bench(arguments.binaries, None, ".build-attack", True)
    rows, all_met = [], True
    try:
        with prepared(bench) as daemon:
            good = Good(daemon.socket)
            time.sleep(2)
            try:
                for name in names:
                    row, met = attack(name, daemon, good)
                    rows.append(row)
                    all_met = all_met and met
                    print(f"attack: {' | '.join(row.cells)}", file=sys.stderr, flush=True)
                    if daemon.process.poll() is not None:
                        break
            finally:
                good.stop()
    finally:
        bench.finish()
    head = ["attack", "s", "MiB before / most / after", "good client without, p50 / p99 / most ms",
            "during", "failed", "threads, descriptors before / most / after", "told", "bounded"]
    lines = [head, ["---"] * len(head)] + [row.cells for row in rows]
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; "
          f"bound {BOUND_MIB} MiB beyond rest\n")
    print("\n".join("| " + " | ".join(cells) + " |" for cells in lines))
    sys.exit(0 if all_met else 1)


main()

"""What must not grow with the record: start, memory, and the everyday answer."""
import subprocess, time
from bench import Daemon, Row, median, milliseconds

SHAPES = [("10⁶ entries in one course", 1_000_000, 1),
          ("10⁶ entries in 10³ courses", 1_000_000, 1000)]


def shapes(million):
    return SHAPES if million else [("10⁴ entries in one course", 10_000, 1),
                                   ("10⁴ entries in 10 courses", 10_000, 10)]


def settle(daemon):
    """Asks once, and waits until nothing moves any more."""
    daemon.kith("today")
    last = None
    while last != (last := daemon.switches()):
        time.sleep(0.2)


def scale(bench, million):
    """Start to READY and memory once the day was shown, the short record and the long in turns."""
    rounds = 7 if bench.quick else 21
    small, _ = bench.generated(1000)
    rows = []
    for name, entries, courses in shapes(million):
        large, took = bench.generated(entries, courses)
        starts, memory = {small: [], large: []}, {small: [], large: []}
        for index in range(rounds + 1):
            for folder in (small, large):
                with Daemon(bench, folder) as daemon:
                    if index > 0:
                        starts[folder].append(daemon.started)
                    if index < 5:
                        settle(daemon)
                        memory[folder].append(daemon.memory())
        start = [median(starts[folder]) for folder in (small, large)]
        resident = [median([all for all, _ in memory[folder]]) for folder in (small, large)]
        own = [median([anonymous for _, anonymous in memory[folder]]) for folder in (small, large)]
        ratio = start[1] / start[0]
        rows.append(Row(f"start to READY, {name}", milliseconds(start[1]),
                        f"10³ entries: {milliseconds(start[0])}", f"{ratio:.2f}", "≤ 1.1",
                        ratio <= 1.1))
        ratio = resident[1] / resident[0]
        rows.append(Row(
            f"resident memory, {name}",
            f"{resident[1] / 1024:.1f} MiB ({own[1] / 1024:.1f} its own)",
            f"10³ entries: {resident[0] / 1024:.1f} MiB ({own[0] / 1024:.1f})", f"{ratio:.2f}",
            "≤ 1.1, ≤ 32 MiB", ratio <= 1.1 and resident[1] <= 32 * 1024))
        rows.append(Row(f"import, {name}", f"{entries / took:.0f}/s", f"{took:.0f} s in all", "",
                        "", None))
    return rows


def today(bench, million):
    """The whole process, beside `task list` with 30 tasks and on the longest record."""
    rounds, count = (10, 5) if bench.quick else (30, 10)
    home = bench.fresh("task")
    (home / "rc").write_text(f"data.location={home}\nconfirmation=no\n")
    bench.environment["TASKRC"] = str(home / "rc")
    for number in range(30):
        subprocess.run(["task", "add", f"say one thing I need {number}", "due:tomorrow"],
                       env=bench.environment, capture_output=True, check=True)
    small, _ = bench.generated(1000)
    large = [(name, bench.generated(entries, courses)[0])
             for name, entries, courses in shapes(million)]
    daemons = [Daemon(bench, folder) for folder in [small] + [folder for _, folder in large]]
    ours, task = [[] for _ in daemons], []
    try:
        for _ in range(rounds):
            task.append(bench.floors("spawn", count, "task", "list")["p50"] / 1e6)
            for daemon, times in zip(daemons, ours):
                times.append(bench.floors(
                    "spawn", count, bench.binaries / "kith", "today", "--socket",
                    daemon.socket)["p50"] / 1e6)
    finally:
        for daemon in daemons:
            daemon.stop()
    ratio = median([mine / peer for mine, peer in zip(ours[0], task)])
    rows = [Row("`kith today`, 10³ entries", milliseconds(median(ours[0])),
                f"`task list`, 30 tasks: {milliseconds(median(task))}", f"{ratio:.2f}", "≤ 1",
                ratio <= 1)]
    for (name, _), times in zip(large, ours[1:]):
        ratio = median([mine / peer for mine, peer in zip(times, ours[0])])
        rows.append(Row(f"`kith today`, {name}", milliseconds(median(times)),
                        f"10³ entries: {milliseconds(median(ours[0]))}", f"{ratio:.2f}", "≤ 1.1",
                        ratio <= 1.1))
    return rows

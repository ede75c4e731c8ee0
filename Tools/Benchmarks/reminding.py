"""Reminders: how late they are, and that nothing wakes while none is due."""
import datetime, os, select, subprocess, time
from bench import Daemon, Row


def reminders(bench):
    return [lateness(bench), idle(bench)]


def lateness(bench):
    """From the planned moment to the line on standard error, one reminder a second."""
    wanted = 25 if bench.quick else 300
    late = []
    with Daemon(bench, bench.fresh("reminders"), stderr=subprocess.PIPE) as daemon:
        start = datetime.datetime.now().astimezone() + datetime.timedelta(days=1)
        start = start.replace(minute=0, second=0, microsecond=0)
        daemon.call("org.kith.Course.Begin", template="ipt-16",
                    first=start.strftime("%Y-%m-%d %H:%M"))
        while len(late) < wanted:
            late += five(daemon, int(start.timestamp()))
    late.sort()
    p50, p99 = (late[int(len(late) * share)] * 1000 for share in (0.5, 0.99))
    most = late[-1] * 1000
    return Row(f"lateness of {len(late)} reminders, p99", f"{p99:.1f} ms",
               f"p50 {p50:.1f} ms, max {most:.1f} ms", "", "≤ 10 ms", p99 <= 10)


def five(daemon, start):
    """Asks for five reminders in the seconds to come, and times them."""
    first = int(time.time()) + 2
    moments = [first + index for index in range(5)]
    daemon.call("org.kith.Reminders.Set", kind="session",
                before=",".join(f"{start - moment}s" for moment in moments))
    late, output = [], daemon.process.stderr.fileno()
    for moment in moments:
        ready, _, _ = select.select([output], [], [], moment - time.time() + 5)
        arrived = time.time()
        if not ready or b"You have something" not in os.read(output, 4096):
            raise SystemExit("bench: a reminder did not come")
        late.append(arrived - moment)
    return late


def idle(bench):
    """Wake-ups of any thread while nothing is due, no watchdog set."""
    seconds = 10 if bench.quick else 60
    with Daemon(bench, bench.generated(1000)[0]) as daemon:
        daemon.kith("today")
        # Threads that wait for work end after some seconds without any.
        time.sleep(12)
        before = daemon.switches()
        time.sleep(seconds)
        after = daemon.switches()
    woken = sum(count - before.get(thread, 0) for thread, count in after.items())
    return Row(f"wake-ups in {seconds} s with nothing due", str(woken), "", "", "0", woken == 0)

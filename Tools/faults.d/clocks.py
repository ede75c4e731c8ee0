"""A clock that is set back."""
import json, shutil
from place import Place


def run(report, _):
    if not shutil.which("faketime"):
        report.skip("a clock that is set back (faketime is not installed)")
        return
    report.faults += 1
    fault = "the clock is set back three days"
    with Place(report).begin(5) as place:
        place.stop()
        health = place.start(before=("faketime", "-f", "-3d"))
        report.check(f"{fault}: it works", health and health["state"] == "ready", health)
        for _ in range(5):
            report.check(f"{fault}: it records", place.note() is None)
        stop(place)
        place.start()
        for _ in range(5):
            report.check(f"{fault}, and forward again: it records", place.note() is None)
        place.whole(fault)
        exported = [json.loads(line) for line in place.kith("export").stdout.splitlines()]
        times = [line["recordedAt"] for line in exported]
        report.check(f"{fault}: the order is that of recording", times != sorted(times), times[-16:])
        looked = place.kith("log", "--as-of", "today")
        report.check(f"{fault}: looking back works", looked.returncode == 0, looked.stderr)
        place.stop()


def stop(place):
    """faketime is the daemon's parent: what answers tells its own number."""
    import os, signal
    os.kill(place.call("org.kith.Daemon.Status")[1]["health"]["processId"], signal.SIGTERM)
    place.daemon.wait(timeout=30)

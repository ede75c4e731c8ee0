"""Disks that are full, fail, or cannot be written."""
import os, shutil, signal, subprocess, tempfile
from place import Gone, Place


def run(report, arguments):
    on_small_disks(report)
    with_libfiu(report)


def on_small_disks(report):
    disk = tempfile.mkdtemp(prefix="kith-small-")
    if os.getuid() != 0 or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=14m,mode=700", "none", disk], capture_output=True).returncode:
        report.skip("a full and a read-only disk (that takes root and a tmpfs)")
        os.rmdir(disk)
        return
    try:
        with Place(report, data=f"{disk}/data").begin(5) as place:
            full(place, disk, report)
            read_only(place, disk, report)
    finally:
        subprocess.run(["umount", "-l", disk])
        os.rmdir(disk)


def fill(path):
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass


def full(place, disk, report):
    """Notes until there is no room; reading goes on; with room again it records without a restart."""
    report.faults += 1
    fault = "the disk is full"
    fill(f"{disk}/filler")
    # The ballast helps once or twice: what the log of pages holds is written back, and there is room again.
    refused, tries, error = 0, 0, None
    while refused < 3 and tries < 600:
        error = place.note(size=60_000)
        refused = refused + 1 if error else 0
        tries += 1
    report.check(f"{fault}: it says so", error == "org.kith.Daemon.Unavailable", error)
    said = place.kith("note", "x" * 60_000)
    report.check(f"{fault}: kith ends with 69 and says so", said.returncode == 69 and "full" in said.stderr,
                 f"{said.returncode} {said.stderr}")
    report.sentences.append((fault, said.returncode, said.stderr.removeprefix("kith: ").strip()))
    place.whole(fault)
    report.stopped(fault, place.stop())
    health = place.start()
    report.check(f"{fault}: a restart can read", health is not None and place.kept() is not None, health)
    report.check(f"{fault}: nothing is lost by a restart", not place.missing(place.kept() or {}))
    # Killed, it has a log of pages to read back, and no room to do it in but the ballast.
    place.stop(signal.SIGKILL)
    health = place.start()
    report.check(f"{fault}: after a crash it can be read", health is not None and place.kept() is not None,
                 open(place.log).read()[-600:])
    os.unlink(f"{disk}/filler")
    error = place.note()
    report.check(f"{fault}: with room again it records, without a restart", error is None, error)
    report.check(f"{fault}: room is kept aside again",
                 os.path.getsize(f"{place.data}/ballast") > 1 << 20)
    place.whole(f"after {fault}")
    place.stop()


def read_only(place, disk, report):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        place.refuses("the file system is read-only", "wrongOwner", "cannot be written")
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    place.start()
    place.whole("after the file system was read-only")
    place.stop()


def with_libfiu(report):
    if not shutil.which("fiu-run"):
        report.skip("system calls that fail (fiu-run is not installed: apt install fiu-utils)")
        return
    for fault, point, number, code in (
        ("fdatasync fails with EIO", "posix/io/sync/fdatasync", 5, 74),
        ("pwrite fails with EIO", "posix/io/rw/pwrite", 5, 74),
        ("pwrite fails with ENOSPC", "posix/io/rw/pwrite", 28, 0),
    ):
        calls_that_fail(report, fault, point, number, code)


def calls_that_fail(report, fault, point, number, code):
    """The daemon ends and is started again, as systemd does, as often as it takes."""
    with Place(report).begin(10) as place:
        place.stop()
        ends, refused, said = {}, 0, ""
        seed = report.chance.randrange(1 << 30)
        for round in range(12):
            report.faults += 1
            health = place.start(before=(
                "fiu-run", "-x", "-c",
                f"enable_random name={point},probability=0.05,failinfo={number}"), FIU_SEED=f"{seed + round}")
            for _ in range(60):
                try:
                    if place.daemon.poll() is not None or place.note() is not None:
                        refused += 1
                        said = place.said or said
                        if code == 74:
                            break
                except (OSError, Gone):
                    refused += 1
                    break
            try:
                ended = place.daemon.wait(timeout=5) if code == 74 else place.stop()
            except subprocess.TimeoutExpired:
                ended = place.stop()
            ends[ended] = ends.get(ended, 0) + 1
            report.check(f"{fault}: it ends with {code}, or 0", ended in (0, code),
                         f"{ended}\n{open(place.log).read()[-600:]}")
        report.sentences.append((fault, 69, said))
        report.check(f"{fault}: it was tried", refused > 0, ends)
        report.check(f"{fault}: it ended so", code == 0 or ends.get(74, 0) > 0, ends)
        health = place.start()
        report.check(f"{fault}: a start without it works", health and health["state"] == "ready", health)
        place.whole(f"after {fault}")
        place.stop()
        print(f"faults: {fault}: {refused} times, ends {ends}", flush=True)

"""Pages that a disk gives back otherwise than they were written."""
import os
from place import Place

PAGE = 4096


def run(report, arguments):
    with Place(report).begin(120) as place:
        place.stop()
        for name in ("log.db", "keys.db", "cache.db"):
            for _ in range(arguments.pages):
                damage(place, name, report)


def damage(place, name, report):
    """One page becomes zeros or rubbish, or one bit of it is another."""
    report.faults += 1
    with place.copy() as copy:
        path = f"{copy.data}/{name}"
        page = report.chance.randrange(os.path.getsize(path) // PAGE)
        how = report.chance.choice(("zeros", "rubbish", "a bit"))
        fault = f"page {page} of {name} is {how}"
        with open(path, "r+b") as file:
            file.seek(page * PAGE)
            old = file.read(PAGE)
            new = bytearray(old)
            if how == "zeros":
                new = bytearray(PAGE)
            elif how == "rubbish":
                new = bytearray(report.chance.randbytes(PAGE))
            else:
                new[report.chance.randrange(PAGE)] ^= 1 << report.chance.randrange(8)
            file.seek(page * PAGE)
            file.write(new)
        before = copy.content()
        health = copy.start()
        if health is None:
            report.check(f"{fault}: it answers", False,
                         f"it ended with {copy.daemon.poll()}\n{open(copy.log).read()}")
            return
        if name == "cache.db":
            report.check(f"{fault}: it works", health["state"] == "ready", health)
            copy.whole(fault)
            copy.stop()
            return
        if health["state"] == "ready":
            found = copy.kept()
            strangers = [note for note in found or {} if note not in copy.notes]
            report.check(f"{fault}: nothing is there that was never sent", not strangers, strangers)
            if found is None or copy.missing(found):
                export, verified = copy.kith("export"), copy.kith("verify")
                tells = export.returncode in (65, 69) and len(export.stderr) > 20
                report.check(f"{fault}: it is told, or verify finds it",
                             tells or verified.returncode in (65, 69),
                             f"{export.returncode} {export.stderr} {verified.returncode}")
            report.stopped(fault, copy.stop())
        else:
            report.check(f"{fault}: it says what to do", bool(health.get("advice")), health)
            report.stopped(fault, copy.stop())
            # The cache may have been written before the damage was met.
            changes = [name for name in copy.changes(before, copy.content()) if name != "cache.db"]
            report.check(f"{fault}: log and keys are as they were", not changes, changes)

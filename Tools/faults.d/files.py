"""Files that are gone, cut short, or another record's."""
import os, shutil, signal
from place import Place


def run(report, arguments):
    with Place(report).begin() as place, Place(report).begin(8) as other:
        place.stop(), other.stop()
        refusals(place, other)
        caches(place, other, report)
    logs_of_pages(report, arguments.pages)


def refusals(place, other):
    for fault, damage, reason, words in (
        ("log.db is gone", lambda p: os.unlink(f"{p.data}/log.db"), "damagedLog", "not in"),
        ("keys.db is gone", lambda p: os.unlink(f"{p.data}/keys.db"), "missingKey", "keys.db"),
        ("keys.db and the key are gone", lambda p: (os.unlink(f"{p.data}/keys.db"), os.unlink(p.key)),
         "missingKey", "keys.db"),
        ("log.db is another record's", lambda p: take(p, other, "log.db"), "missingKey", "keys.db"),
        ("keys.db is another record's", lambda p: take(p, other, "keys.db"), "missingKey", "not the one"),
        ("keys.db and the key are another record's", lambda p: (take(p, other, "keys.db"),
         shutil.copy(other.key, p.key)), "missingKey", "keys.db"),
        ("log.db is cut in half", lambda p: cut(f"{p.data}/log.db", 0.5), "damagedLog", "backup"),
        ("log.db is empty", lambda p: os.truncate(f"{p.data}/log.db", 0), "damagedLog", "log.db"),
        ("log.db is a text", lambda p: write(f"{p.data}/log.db", b"Dear diary. " * 900), "damagedLog",
         "not a log"),
        ("keys.db is cut in half", lambda p: cut(f"{p.data}/keys.db", 0.5), "damagedLog", "keys"),
        ("keys.db is empty", lambda p: os.truncate(f"{p.data}/keys.db", 0), "missingKey", "keys.db"),
        ("keys.db is a text", lambda p: write(f"{p.data}/keys.db", b"Dear diary. " * 900), "damagedLog",
         "not a key store"),
        ("log.db and keys.db are exchanged", exchange, "damagedLog", "not a key store"),
    ):
        with place.copy() as copy:
            damage(copy)
            copy.refuses(fault, reason, words)
            for name in ("log.db", "keys.db"):
                shutil.copy(f"{place.data}/{name}", f"{copy.data}/{name}")
            shutil.copy(place.key, copy.key)
            copy.start()
            copy.whole(f"after {fault}")
            copy.stop()


def caches(place, other, report):
    for fault, damage in (
        ("cache.db is gone", lambda p: os.unlink(f"{p.data}/cache.db")),
        ("cache.db is another record's", lambda p: take(p, other, "cache.db")),
        ("cache.db is cut in half", lambda p: cut(f"{p.data}/cache.db", 0.5)),
        ("cache.db is empty", lambda p: os.truncate(f"{p.data}/cache.db", 0)),
        ("cache.db is a text", lambda p: write(f"{p.data}/cache.db", b"Dear diary. " * 900)),
    ):
        report.faults += 1
        with place.copy() as copy:
            damage(copy)
            health = copy.start()
            report.check(f"{fault}: it works", health and health["state"] == "ready", health)
            copy.whole(fault)
            copy.stop()


def logs_of_pages(report, rounds):
    """What a crash leaves is cut short: a beginning of the record is there, whole."""
    with Place(report).begin(40) as place, Place(report).begin(40) as other:
        place.stop(signal.SIGKILL), other.stop(signal.SIGKILL)
        size = os.path.getsize(f"{place.data}/log.db-wal")
        for _ in range(rounds):
            report.faults += 1
            length = report.chance.randrange(size)
            with place.copy() as copy:
                os.truncate(f"{copy.data}/log.db-wal", length)
                beginning(copy, f"log.db-wal cut to {length} of {size} bytes", report)
        with place.copy() as copy:
            report.faults += 1
            take(copy, other, "log.db-wal")
            strange(copy, "log.db-wal is another record's", report)
        with place.copy() as copy:
            os.unlink(f"{copy.data}/keys.db-wal")
            strange(copy, "keys.db-wal is gone", report)


def beginning(place, fault, report):
    health = place.start()
    if health is None:
        report.check(f"{fault}: it answers", False, open(place.log).read())
        return
    if health["state"] != "ready":
        report.check(f"{fault}: it says what to do", bool(health.get("advice")), health)
        place.stop()
        return
    found = place.kept() or {}
    order = sorted(place.notes, key=place.notes.get)
    there = [identifier in found for identifier in order]
    report.check(f"{fault}: what is there is a beginning", there == sorted(there, reverse=True))
    verified = place.kith("verify")
    # Where no signature is left before the cut, that there were some shows it.
    report.check(f"{fault}: every chain is whole, or the cut is told",
                 verified.returncode == 0 or "no signature is left" in verified.stderr, verified.stderr)
    if place.note() == "org.kith.Daemon.NotFound":
        # The course began behind the cut.
        report.check(f"{fault}: a course can begin", place.call("org.kith.Course.Begin")[0] is None)
    report.check(f"{fault}: it goes on", place.note() is None)
    report.stopped(fault, place.stop())


def strange(place, fault, report):
    """Whatever is made of it, nothing is said that was not recorded, and nothing dies of it."""
    health = place.start()
    if health is None:
        report.check(f"{fault}: it answers", False, open(place.log).read())
        return
    if health["state"] == "ready":
        found = place.kept()
        strangers = [note for note in found or {} if note not in place.notes]
        report.check(f"{fault}: nothing is there that was never sent", not strangers, strangers)
        if found is None or place.missing(found):
            verified = place.kith("verify")
            report.check(f"{fault}: verify finds it", verified.returncode != 0, verified.stdout)
    else:
        report.check(f"{fault}: it says what to do", bool(health.get("advice")), health)
        report.sentences.append((fault, 69, health["advice"].splitlines()[0].replace(place.top, "~")))
    report.stopped(fault, place.stop())


def take(place, other, name):
    shutil.copy(f"{other.data}/{name}", f"{place.data}/{name}")


def exchange(place):
    log, keys = f"{place.data}/log.db", f"{place.data}/keys.db"
    os.rename(log, log + ".x"), os.rename(keys, log), os.rename(log + ".x", keys)


def cut(path, part):
    os.truncate(path, int(os.path.getsize(path) * part))


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)

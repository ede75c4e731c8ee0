"""Files that belong to somebody else, or that others may use."""
import os, stat
from place import Place

NOBODY = 65534


def run(report, _):
    with Place(report).begin(10) as place:
        place.stop()
        for name in ("", "/log.db", "/keys.db", "/cache.db"):
            report.faults += 1
            with place.copy() as copy:
                os.chmod(copy.data + name, 0o777 if name == "" else 0o666)
                health = copy.start()
                what = name.lstrip("/") or "the directory"
                report.check(f"others may use {what}: it works", health and health["state"] == "ready", health)
                mode = stat.S_IMODE(os.stat(copy.data + name).st_mode)
                report.check(f"others may use {what}: they may no longer", mode & 0o077 == 0, oct(mode))
                copy.whole(f"others may use {what}")
                copy.stop()
        if os.getuid() != 0:
            report.skip("files of another owner (that takes root)")
            return
        for name, reason in (("", "wrongOwner"), ("/log.db", "wrongOwner"), ("/keys.db", "wrongOwner")):
            with place.copy() as copy:
                os.chown(copy.data + name, NOBODY, NOBODY)
                what = name.lstrip("/") or "the directory"
                copy.refuses(f"{what} belongs to another", reason, "belongs to another user")
                os.chown(copy.data + name, 0, 0)
                copy.start()
                copy.whole(f"after {what} belonged to another")
                copy.stop()
        with place.copy() as copy:
            os.chown(copy.key, NOBODY, NOBODY)
            copy.refuses("the key belongs to another", "missingKey", "not a plain file of your own")

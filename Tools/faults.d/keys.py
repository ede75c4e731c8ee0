"""The key that opens the keys."""
import os
from place import Place


def run(report, _):
    with Place(report).begin() as place, Place(report).begin(3) as other:
        place.stop(), other.stop()
        for fault, damage, words in (
            ("the key is missing", lambda key: os.unlink(key), "missing"),
            ("the key is another", lambda key: put(key, open(other.key).read()), "not the one"),
            ("the key is damaged", lambda key: put(key, "kith-key 1\nxyz\n"), "damaged"),
            ("the key is cut short", lambda key: os.truncate(key, 40), "damaged"),
            ("others may read the key", lambda key: os.chmod(key, 0o644), "chmod 600"),
            ("the key is a link", lambda key: link(key), "not a plain file"),
        ):
            with place.copy() as copy:
                damage(copy.key)
                copy.refuses(fault, "missingKey", words)
                # Put right, everything is there.
                if os.path.lexists(copy.key):
                    os.unlink(copy.key)
                put(copy.key, open(place.key).read())
                copy.start()
                copy.whole(f"after {fault}")
                copy.stop()


def put(path, text):
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)


def link(path):
    os.rename(path, path + "-elsewhere")
    os.symlink(path + "-elsewhere", path)

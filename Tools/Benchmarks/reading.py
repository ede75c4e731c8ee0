"""Replay of a course from its first entry, beside pyeventsourcing's."""
import json, subprocess, sys
from bench import HERE, Row, median


def replay(bench):
    entries, rounds = (20_000, 3) if bench.quick else (100_000, 7)
    source, _ = bench.generated(entries)
    database = bench.place / "peer.db"
    peer = [sys.executable, HERE / "replay_peer.py"]
    subprocess.run([*peer, "write", database, source / "export.jsonl"], check=True)
    ours, theirs, parts = [], [], []
    for _ in range(rounds):
        done = subprocess.run(
            [bench.binaries / "replay-benchmark", source,
             bench.cache / "config" / "kith" / "key"], stdout=subprocess.PIPE, check=True)
        parts.append(json.loads(done.stdout))
        ours.append(entries / parts[-1]["seconds"])
        done = subprocess.run([*peer, "replay", database], stdout=subprocess.PIPE, check=True)
        theirs.append(entries / json.loads(done.stdout)["seconds"])
    ratio = median([mine / peer for mine, peer in zip(ours, theirs)])
    shares = ", ".join(
        f"{name} {median([part[name] for part in parts]) / entries * 1e6:.1f}"
        for name in ("read", "verify", "decode", "fold"))
    print(f"bench: replay, µs an entry: {shares}", file=sys.stderr)
    return [Row("replay: read, verify, open, decode, fold", f"{median(ours):.0f}/s",
                f"pyeventsourcing, unencrypted: {median(theirs):.0f}/s",
                f"{ratio:.2f}", "≥ 3", ratio >= 3)]

"""Runs the rows and prints the table; see Tools/bench."""
import argparse, os, sys, time
from bench import Bench, table
import commands, following, reading, reminding, scale

ROWS = {
    "durable": lambda bench, million: commands.durable(bench),
    "clients": lambda bench, million: commands.clients(bench),
    "replay": lambda bench, million: reading.replay(bench),
    "scale": scale.scale,
    "today": scale.today,
    "followers": lambda bench, million: following.following(bench),
    "reminders": lambda bench, million: reminding.reminders(bench),
}

parser = argparse.ArgumentParser()
parser.add_argument("rows", nargs="*", metavar="ROW")
parser.add_argument("--binaries", required=True)
parser.add_argument("--floors", required=True)
parser.add_argument("--cache", required=True)
parser.add_argument("--quick", action="store_true")
parser.add_argument("--million", action="store_true")
arguments = parser.parse_args()
names = arguments.rows or list(ROWS)
if not set(names) <= set(ROWS):
    parser.error(f"a row is one of {', '.join(ROWS)}")

bench = Bench(arguments.binaries, arguments.floors, arguments.cache, arguments.quick)
rows = []
try:
    for name in names:
        began = time.perf_counter()
        rows += ROWS[name](bench, arguments.million)
        print(f"bench: {name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
finally:
    bench.finish()
print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
print(table(rows))

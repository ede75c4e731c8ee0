"""The good client: a call on a new connection 20 times a second, as `kith` makes them. Prints when each
began and how long it took, in seconds; "failed" for one that was not answered."""
import socket, sys, time

CALL = b'{"method":"org.kith.Course.Today"}\0'
path = sys.argv[1]
due = time.monotonic()
while True:
    began = time.monotonic()
    try:
        with socket.socket(socket.AF_UNIX) as client:
            # As kith does: while the queue of connections is full it waits.
            client.connect(path)
            client.settimeout(30)
            client.sendall(CALL)
            data = b""
            while not data.endswith(b"\0"):
                if not (got := client.recv(1 << 16)):
                    raise OSError("closed")
                data += got
        answer = "failed" if b'"error"' in data[:10] else f"{time.monotonic() - began:.6f}"
    except OSError as error:
        answer = "failed"
        print(f"good: {error}", file=sys.stderr, flush=True)
    print(f"{began:.6f} {answer}", flush=True)
    due = max(due + 0.05, time.monotonic() - 0.05)
    time.sleep(max(0, due - time.monotonic()))

"""What Tools/sandbox-attempts tries, and the program that tries it inside the sandbox, which gets this
file on its standard input: python3 - TABLE INDEX
"""
import ctypes, errno, mmap, os, pathlib, platform, resource, socket, stat, subprocess, sys


class Stopped(Exception):
    """The sandbox is in the way."""


# Attempts. One that returns has gone through; one that raises OSError or Stopped was stopped.

def libc():
    return ctypes.CDLL(None, use_errno=True)


def call(result):
    if result == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def number(x86_64, aarch64):
    return {"x86_64": x86_64, "aarch64": aarch64}[platform.machine()]


def write(path):
    with open(path, "w"):
        pass
    os.unlink(path)


def write_in_usr():
    try:
        write("/usr/kith-attempt")
    except PermissionError:
        pass  # Ordinary permissions alone; a sandbox says that the file system is read-only.


def talk_to(path):
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(path)


def call_tcp():
    with socket.socket() as client:
        client.settimeout(2)
        client.connect(("127.0.0.1", int(os.environ["TCP_PORT"])))


def run_own_file():
    path = "/tmp/kith-attempt-program"
    pathlib.Path(path).write_text("#!/bin/sh\n")
    os.chmod(path, 0o700)
    subprocess.run([path], check=True)


def see_devices():
    if os.stat("/dev").st_dev != int(os.environ["DEV"]):
        raise Stopped("another /dev")


def make_cgroup():
    path = "/sys/fs/cgroup" + open("/proc/self/cgroup").read().split("::")[1].strip()
    os.mkdir(path + "/attempt")
    os.rmdir(path + "/attempt")


def set_clock():
    # A time that does not exist: the kernel says so before it looks at rights.
    time = (ctypes.c_long * 2)(0, 2_000_000_000)
    try:
        call(libc().syscall(number(227, 112), 0, time))
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise


def set_realtime():
    # A policy that does not exist: the kernel says so, a filter that allows three says no.
    try:
        call(libc().sched_setscheduler(0, 77, (ctypes.c_int * 1)(1)))
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise


def unshare(flags):
    call(libc().unshare(flags))


def set_hostname():
    unshare(0x10000000 | 0x04000000)
    call(libc().sethostname(b"attempt", 7))


def set_uid_bit():
    path = pathlib.Path("/tmp/kith-attempt-suid")
    path.touch()
    path.chmod(0o4700)


def write_and_run_memory():
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def make_memory_executable():
    memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    call(libc().mprotect(ctypes.c_void_p(address), 4096, mmap.PROT_READ | mmap.PROT_EXEC))


def run_32_bit():
    if platform.machine() != "x86_64":
        raise Stopped("no such programs on this machine")
    code = bytes.fromhex("b801000000" "31db" "cd80")  # exit(0), the way of 32 bits
    start, size = 0x08048000, 84 + len(code)
    words = lambda *values: b"".join(v.to_bytes(4, "little") for v in values)
    halves = lambda *values: b"".join(v.to_bytes(2, "little") for v in values)
    image = (b"\x7fELF\x01\x01\x01" + bytes(9) + halves(2, 3) + words(1, start + 84, 52, 0, 0)
             + halves(52, 32, 1, 0, 0, 0) + words(1, 0, start, start, size, size, 5, 4096) + code)
    program = os.memfd_create("attempt", 0)
    os.write(program, image)
    child = os.fork()
    if child == 0:
        try:
            os.execve(program, ["attempt"], {})
        finally:
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    if status != 0:
        raise Stopped(f"ended with {status}")


def read_kernel_log():
    call(libc().klogctl(10, None, 0))


def see_session_keyring():
    ring = call(libc().syscall(number(250, 219), 0, -3, 0))
    if "RING" not in os.environ:
        print(ring)
    elif ring != int(os.environ["RING"]):
        raise Stopped("another keyring")


def gain_privileges():
    if call(libc().prctl(39, 0, 0, 0, 0)) == 1:
        raise Stopped("no new privileges")


def keep_capability():
    if call(libc().prctl(23, 13)) == 0:
        raise Stopped("not in the bounding set")


def leave_file_to_others():
    path = pathlib.Path("/tmp/kith-attempt-mask")
    path.touch(0o666)
    if stat.S_IMODE(path.stat().st_mode) & 0o077 == 0:
        raise Stopped("the file is 0600")


def allow_core():
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    except ValueError as error:
        raise Stopped(str(error))


home, run = os.environ.get("HOME"), os.environ.get("XDG_RUNTIME_DIR")
victim = lambda: int(os.environ["VICTIM"])
EVERYTHING = object()

class NothingToTry(Exception):
    """What would be tried is not on this machine."""


def open_device():
    """One that no list of harmless ones has, and that anybody may open."""
    for path in ("/dev/net/tun", "/dev/fuse", "/dev/kvm", "/dev/vhost-net", "/dev/udmabuf"):
        if os.access(path, os.R_OK | os.W_OK):
            os.close(os.open(path, os.O_RDWR))
            return
    raise NothingToTry("no such device for this user")


# What is tried; the line that has to stop it; the lines beside it that do too; how.
ATTEMPTS = [
    ("write in /usr", "ProtectSystem", [], write_in_usr),
    ("write in /run/lock", "ReadOnlyPaths", [], lambda: write("/run/lock/kith-attempt")),
    ("read a file of the home directory", "ProtectHome", ["TemporaryFileSystem"],
     lambda: open(os.environ["SECRET"]).read()),
    ("leave a file in the home directory", "TemporaryFileSystem", ["ProtectHome"],
     lambda: write(f"{home}/.kith-attempt-left")),
    ("have systemd start something outside", "TemporaryFileSystem", ["ProtectHome"],
     lambda: talk_to(f"{run}/systemd/private")),
    ("talk on the user's bus", "TemporaryFileSystem", ["ProtectHome"],
     lambda: talk_to(f"{run}/bus")),
    ("run a file that it wrote", "NoExecPaths", [], run_own_file),
    ("share memory by /dev/shm", "InaccessiblePaths", [],
     lambda: write("/dev/shm/kith-attempt")),
    ("read another's file in /tmp", "PrivateTmp", [], lambda: open(os.environ["SHARED"]).read()),
    ("see the machine's devices", "PrivateDevices", [], see_devices),
    ("call a server on this machine", "PrivateNetwork", ["RestrictAddressFamilies", "IPAddressDeny"],
     call_tcp),
    ("talk to an abstract socket", "PrivateNetwork", [],
     lambda: talk_to(os.environ["ABSTRACT"].replace("@", "\0"))),
    ("make an internet socket", "RestrictAddressFamilies", [], lambda: socket.socket()),
    ("make a netlink socket", "RestrictAddressFamilies", [],
     lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)),
    ("open another's shared memory", "PrivateIPC", [],
     lambda: call(libc().shmget(int(os.environ["SHM_KEY"]), 0, 0))),
    ("read another process's environment", "PrivateUsers", EVERYTHING,
     lambda: open(f"/proc/{victim()}/environ").read()),
    ("trace a process", "SystemCallFilter", [], lambda: call(libc().ptrace(0, 0, 0, 0))),
    ("change its priority", "SystemCallFilter", [], lambda: os.nice(1)),
    ("keep a key in the kernel", "SystemCallFilter", [],
     lambda: call(libc().syscall(number(248, 217), b"user", b"kith-attempt", b"x", 1, -2))),
    ("see the session keyring", "KeyringMode", ["SystemCallFilter"], see_session_keyring),
    ("make a control group", "ProtectControlGroups", ["ProtectKernelTunables"], make_cgroup),
    ("set the clock", "ProtectClock", ["SystemCallFilter"], set_clock),
    ("set the host's name", "ProtectHostname", ["RestrictNamespaces", "SystemCallFilter"],
     set_hostname),
    ("read the kernel's log", "ProtectKernelLogs", ["SystemCallFilter"], read_kernel_log),
    ("look at kernel modules", "ProtectKernelModules", [], lambda: os.listdir("/usr/lib/modules")),
    ("read the kernel's symbols", "ProtectKernelTunables", [],
     lambda: open("/proc/kallsyms").read(1)),
    ("gain privileges by a program", "NoNewPrivileges", EVERYTHING, gain_privileges),
    ("keep a capability for later", "CapabilityBoundingSet", [], keep_capability),
    ("make a user namespace", "RestrictNamespaces", [], lambda: unshare(0x10000000)),
    ("ask for a realtime policy", "RestrictRealtime", ["SystemCallFilter"], set_realtime),
    ("make a set-user-id file", "RestrictSUIDSGID", [], set_uid_bit),
    ("change its personality", "LockPersonality", [], lambda: call(libc().personality(0x0040000))),
    ("map memory to write and run", "MemoryDenyWriteExecute", [], write_and_run_memory),
    ("make memory executable", "MemoryDenyWriteExecute", [], make_memory_executable),
    ("run a program of 32 bits", "SystemCallArchitectures", [], run_32_bit),
    ("leave a file open to others", "UMask", [], leave_file_to_others),
    ("allow a core dump", "LimitCORE", ["SystemCallFilter"], allow_core),
]
# Lines that systemd 252 takes in a user's unit without effect: what they would forbid later.
WITHOUT_EFFECT = [
    ("call a server on this machine", "IPAddressDeny", call_tcp),
    ("open a device", "DevicePolicy", open_device),
    ("see other processes in /proc", "ProtectProc", lambda: os.stat("/proc/1")),
    ("read /proc/meminfo", "ProcSubset", lambda: open("/proc/meminfo").read(1)),
]
# Lines about what kithd may do that forbid nothing by themselves: what they make reachable, and how it is
# told.
FORBID_NOTHING = {"BindPaths", "BindReadOnlyPaths", "ReadWritePaths", "SystemCallErrorNumber"}
# The machine's bus can be reached, since that is how kithd hears of waking. What can be done there is
# what the bus and polkit let any process of the user do: not by the sandbox, but all the same.
def ask_system(destination, path, interface, method, *arguments):
    subprocess.run(["busctl", "--system", "--timeout=5", "--allow-interactive-authorization=no",
                    "call", destination, path, interface, method, *arguments],
                   check=True, capture_output=True)


MANAGER = ("org.freedesktop.systemd1", "/org/freedesktop/systemd1",
           "org.freedesktop.systemd1.Manager")
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SYSTEM_BUS_OPEN = [
    ("hear who is logged in", lambda: ask_system(*LOGIND, "ListSessions")),
    ("see the system's services", lambda: ask_system(*MANAGER, "ListUnits")),
]
SYSTEM_BUS_SHUT = [
    ("start a service of the system's", lambda: ask_system(
        *MANAGER, "StartTransientUnit", "ssa(sv)a(sa(sv))", "kith-attempt.scope", "fail", "0", "0")),
    ("set the system's environment", lambda: ask_system(
        *MANAGER, "SetEnvironment", "as", "1", "KITH=attempt")),
    ("send the machine to sleep", lambda: ask_system(*LOGIND, "Suspend", "b", "false")),
    ("own a name on the bus", lambda: ask_system(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
        "su", "org.kith.Attempt", "4")),
]
# On these the kernel or the machine may be in the way whatever the unit says, a container above all.
MAY_BE_STOPPED_ANYWAY = {
    "keep a key in the kernel", "see the session keyring", "set the clock",
    "read the kernel's log", "look at kernel modules", "read the kernel's symbols",
    "run a program of 32 bits"}


if __name__ == "__main__":
    try:
        globals()[sys.argv[1]][int(sys.argv[2])][-1]()
        print("done")
    except (OSError, Stopped, subprocess.CalledProcessError) as error:
        print(f"stopped: {error}")
    except NothingToTry as error:
        print(f"nothing to try: {error}")

#ifndef KITH_CSYSTEMD_H
#define KITH_CSYSTEMD_H

// What Swift calls of libsystemd and of Linux. Functions are declared by their own headers; only
// what Swift cannot call or see stands here.

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/timerfd.h>
#include <systemd/sd-bus.h>
#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>

// prctl(2) is variadic.
int kith_set_dumpable(int dumpable);

// A macro with a cast that the importer leaves out.
int kith_timerfd_set_flags(void);

// The name statvfs means two things in C, and Swift sees one. Negative when it fails.
long long kith_free_bytes(const char *path);

// GNU's own, which Swift does not see: a pipe that programs do not inherit, and what a program gets
// besides its standard input: no other descriptor, and a directory.
int kith_pipe(int ends[2]);
int kith_spawn_in(posix_spawn_file_actions_t *actions, const char *directory);

// Where the program's code lies is told to a callback alone.
void kith_release_code_pages(void);

#endif

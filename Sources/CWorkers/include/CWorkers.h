#ifndef KITH_CWORKERS_H
#define KITH_CWORKERS_H

#include <stdbool.h>
#include <stdint.h>

// The threads that Swift's tasks run on, in place of libdispatch's, which are looked at once a second.
// The hooks of the Swift runtime have a calling convention that Swift itself cannot spell.

// Has all tasks that become ready from now on run by at most `processors` threads at a time, and by
// up to `blocking` others while some wait for the disk. Threads are begun as they are needed, wait
// without a timer and end with the process. To be called once, before the first task. False, and
// nothing is done, when there can be no thread.
bool kith_workers_install(int processors, int blocking);

// Calls `function` on one of these threads, after some time of CLOCK_MONOTONIC. It should not take long.
// False, and nothing is done, when there are none.
bool kith_workers_call_after(int64_t nanoseconds, void (*function)(void *), void *argument);

// Around what may wait for the disk: tasks that are ready need not wait too. On a thread that is none
// of these, nothing happens.
void kith_workers_begin_blocking(void);
void kith_workers_end_blocking(void);

#endif

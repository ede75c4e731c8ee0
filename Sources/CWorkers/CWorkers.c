#define _GNU_SOURCE
#include "CWorkers.h"
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

// From <swift/ExecutorImpl.h> of the toolchain, which C code is not shown in a package: what a global
// executor written in C has to know.
#define SWIFT_CALL __attribute__((swiftcall))
typedef struct {
  const void *metadata;
  uintptr_t reference_counts;
  void *scheduler_private[2];
  uint32_t flags;
} __attribute__((aligned(2 * sizeof(void *)))) SwiftJob;
typedef struct {
  void *identity;
  uintptr_t implementation;
} SwiftExecutor;

// From the runtime's Concurrency.h. The hook's last argument is what would have been called.
extern SWIFT_CALL void swift_job_run(SwiftJob *job, SwiftExecutor executor);
typedef SWIFT_CALL void Enqueue(SwiftJob *, void *);
extern Enqueue *swift_task_enqueueGlobal_hook;

// A thread without work.
typedef struct Idler {
  sem_t wake;
  bool is_called;
  struct Idler *next;
} Idler;

// A call whose time will come, in nanoseconds of CLOCK_MONOTONIC.
typedef struct Sleeper {
  int64_t due;
  void (*call)(void *);
  void *argument;
  struct Sleeper *next;
} Sleeper;

// All below is looked at and changed under the lock.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static SwiftJob *first, *last;
static Sleeper *sleepers;
// The last to fall idle is the first to be woken: its memory is still near the processor.
static Idler *idlers;
// The one thread without work that waits for the first sleeper, if there is one.
static Idler *keeper;
// How many threads there are and may be; how many are at work or called to it, and should be at most.
static int count, limit, busy, width;

static _Thread_local bool is_worker;
// It makes a call whose time has come, and takes what becomes ready by it itself.
static _Thread_local bool is_calling;

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static SwiftJob **next_of(SwiftJob *job) { return (SwiftJob **)&job->scheduler_private[0]; }

static void append(SwiftJob *job) {
  *next_of(job) = NULL;
  if (first) *next_of(last) = job; else first = job;
  last = job;
}

static SwiftJob *take(void) {
  SwiftJob *job = first;
  if (job) first = *next_of(job);
  return job;
}

static void *work(void *unused);

// Whether there is one more.
static bool begin_thread(void) {
  if (count == limit) return false;
  pthread_t thread;
  sigset_t all, before;
  sigfillset(&all);
  // Signals are for the threads that wait for them.
  pthread_sigmask(SIG_SETMASK, &all, &before);
  bool is_begun = pthread_create(&thread, NULL, work, NULL) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (!is_begun) return false;
  pthread_detach(thread);
  count++;
  busy++;
  return true;
}

static void leave_idlers(Idler *idler) {
  Idler **place = &idlers;
  while (*place != idler) place = &(*place)->next;
  *place = idler->next;
  if (keeper == idler) keeper = NULL;
  busy++;
}

// Calls a thread to work: one without, a new one, or the one that keeps time. The one returned has to
// be woken once the lock is free, so that it does not run into it.
static Idler *call_one(void) {
  Idler *idler = idlers;
  if (idler && idler == keeper) idler = idler->next;
  if (!idler && begin_thread()) return NULL;
  if (!idler) idler = keeper;
  if (!idler) return NULL;
  leave_idlers(idler);
  idler->is_called = true;
  return idler;
}

// Frees the lock.
static void unlock_and_wake(Idler *idler) {
  pthread_mutex_unlock(&lock);
  if (idler) sem_post(&idler->wake);
}

// What is ready is done at once where a processor is free for it, or else by the first to be done
// with what it is at.
static Idler *call_for_ready(void) { return first && busy < width ? call_one() : NULL; }

// Makes the calls whose time has come. Frees the lock meanwhile.
static void awaken_sleepers(void) {
  while (sleepers && sleepers->due <= now()) {
    Sleeper *sleeper = sleepers;
    sleepers = sleeper->next;
    pthread_mutex_unlock(&lock);
    is_calling = true;
    sleeper->call(sleeper->argument);
    is_calling = false;
    free(sleeper);
    pthread_mutex_lock(&lock);
  }
}

// Waits to be called, or for the first sleeper if nobody else does. Begins and ends under the lock.
static void wait_as(Idler *self) {
  busy--;
  self->is_called = false;
  self->next = idlers;
  idlers = self;
  bool keeps_time = sleepers && !keeper;
  struct timespec due = {0, 0};
  if (keeps_time) {
    keeper = self;
    due = (struct timespec){sleepers->due / 1000000000, sleepers->due % 1000000000};
  }
  pthread_mutex_unlock(&lock);
  int result;
  do {
    result = keeps_time ? sem_clockwait(&self->wake, CLOCK_MONOTONIC, &due) : sem_wait(&self->wake);
  } while (result != 0 && errno == EINTR);
  pthread_mutex_lock(&lock);
  if (result == 0) return;
  if (self->is_called) {
    // Between the end of the time and the lock.
    while (sem_wait(&self->wake) != 0) {}
  } else {
    leave_idlers(self);
  }
}

static void *work(void *unused) {
  (void)unused;
  is_worker = true;
  pthread_setname_np(pthread_self(), "kith-task");
  Idler self;
  sem_init(&self.wake, 0, 0);
  pthread_mutex_lock(&lock);
  while (true) {
    awaken_sleepers();
    SwiftJob *job = take();
    if (!job) {
      wait_as(&self);
      continue;
    }
    Idler *other = call_for_ready();
    // This one may be long at its job, and somebody has to keep time.
    if (!other && idlers && sleepers && !keeper) other = call_one();
    unlock_and_wake(other);
    swift_job_run(job, (SwiftExecutor){NULL, 0});
    pthread_mutex_lock(&lock);
  }
  return NULL;
}

void kith_workers_begin_blocking(void) {
  if (!is_worker) return;
  pthread_mutex_lock(&lock);
  busy--;
  unlock_and_wake(call_for_ready());
}

void kith_workers_end_blocking(void) {
  if (!is_worker) return;
  pthread_mutex_lock(&lock);
  busy++;
  pthread_mutex_unlock(&lock);
}

static SWIFT_CALL void enqueue(SwiftJob *job, void *original) {
  (void)original;
  pthread_mutex_lock(&lock);
  append(job);
  unlock_and_wake(is_calling ? NULL : call_for_ready());
}

bool kith_workers_call_after(int64_t nanoseconds, void (*function)(void *), void *argument) {
  pthread_mutex_lock(&lock);
  bool has_threads = count > 0;
  pthread_mutex_unlock(&lock);
  if (!has_threads) return false;
  Sleeper *sleeper = malloc(sizeof *sleeper);
  if (!sleeper) return false;
  int64_t due = now() + nanoseconds;
  pthread_mutex_lock(&lock);
  Sleeper **place = &sleepers;
  while (*place && (*place)->due <= due) place = &(*place)->next;
  *sleeper = (Sleeper){due, function, argument, *place};
  *place = sleeper;
  Idler *other = NULL;
  // It comes before what is waited for. Where nobody waits a worker does itself, as soon as its job
  // is done, which is at once: its task sleeps.
  if (sleepers == sleeper && (keeper || !is_worker)) {
    if (keeper) {
      other = keeper;
      leave_idlers(other);
      other->is_called = true;
    } else {
      other = call_one();
    }
  }
  unlock_and_wake(other);
  return true;
}

bool kith_workers_install(int processors, int blocking) {
  width = processors;
  // One more, which keeps time.
  limit = processors + blocking + 1;
  pthread_mutex_lock(&lock);
  bool is_begun = begin_thread();
  pthread_mutex_unlock(&lock);
  if (!is_begun) return false;
  swift_task_enqueueGlobal_hook = enqueue;
  return true;
}

// The bare costs that figures are compared with, and one load generator for Kith and Redis alike.
//
//   floors sync FILE COUNT BYTES       append and fdatasync
//   floors echo COUNT BYTES            round trip over a Unix socket between two processes
//   floors load SOCKET KIND CLIENTS COUNT
//                                      COUNT commands in all, each client waiting for its reply;
//                                      KIND is kith or redis
//   floors spawn COUNT PROGRAM [ARGUMENT...]
//                                      whole processes, their output thrown away
#include "floors.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static int compare(const void *left, const void *right) {
  int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
  return a < b ? -1 : a > b;
}

void report(int64_t *samples, size_t count, double seconds) {
  qsort(samples, count, sizeof *samples, compare);
  printf(
      "{\"count\":%zu,\"p50\":%.1f,\"p99\":%.1f,\"max\":%.1f,\"seconds\":%.6f}\n", count,
      samples[count / 2] / 1e3, samples[count * 99 / 100] / 1e3, samples[count - 1] / 1e3,
      seconds);
}

void fail(const char *what) {
  fprintf(stderr, "floors: %s: %s\n", what, strerror(errno));
  exit(1);
}

int connect_to(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    fail(path);
  }
  strcpy(address.sun_path, path);
  int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) fail(path);
  return descriptor;
}

static size_t number(const char *text) {
  char *end;
  unsigned long long value = strtoull(text, &end, 10);
  if (*end || value == 0) {
    fprintf(stderr, "floors: %s is not a number from 1 up\n", text);
    exit(64);
  }
  return value;
}

int main(int count, char **words) {
  if (count == 5 && !strcmp(words[1], "sync"))
    return sync_floor(words[2], number(words[3]), number(words[4]));
  if (count == 4 && !strcmp(words[1], "echo"))
    return echo_floor(number(words[2]), number(words[3]));
  if (count == 6 && !strcmp(words[1], "load"))
    return load(words[2], words[3], number(words[4]), number(words[5]));
  if (count >= 4 && !strcmp(words[1], "spawn")) return spawn(number(words[2]), words + 3);
  fprintf(stderr, "usage: floors sync|echo|load|spawn ...; see main.c\n");
  return 64;
}

// What Linux takes by itself.
#include "floors.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int sync_floor(const char *file, size_t count, size_t bytes) {
  int descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (descriptor < 0) fail(file);
  char *data = malloc(bytes);
  int64_t *samples = calloc(count, sizeof *samples);
  memset(data, 'x', bytes);
  int64_t start = now();
  for (size_t index = 0; index < count; index++) {
    int64_t began = now();
    if (write(descriptor, data, bytes) != (ssize_t)bytes) fail("write");
    if (fdatasync(descriptor) != 0) fail("fdatasync");
    samples[index] = now() - began;
  }
  report(samples, count, (now() - start) / 1e9);
  return 0;
}

/// Reads exactly so many bytes; false at the end.
static int read_all(int descriptor, char *data, size_t bytes) {
  while (bytes > 0) {
    ssize_t got = read(descriptor, data, bytes);
    if (got <= 0) return 0;
    data += got;
    bytes -= got;
  }
  return 1;
}

int echo_floor(size_t count, size_t bytes) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) fail("socketpair");
  char *data = malloc(bytes);
  memset(data, 'x', bytes);
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    close(ends[0]);
    while (read_all(ends[1], data, bytes))
      if (write(ends[1], data, bytes) != (ssize_t)bytes) _exit(1);
    _exit(0);
  }
  close(ends[1]);
  int64_t *samples = calloc(count, sizeof *samples);
  int64_t start = now();
  for (size_t index = 0; index < count; index++) {
    int64_t began = now();
    if (write(ends[0], data, bytes) != (ssize_t)bytes || !read_all(ends[0], data, bytes))
      fail("echo");
    samples[index] = now() - began;
  }
  report(samples, count, (now() - start) / 1e9);
  close(ends[0]);
  waitpid(child, NULL, 0);
  return 0;
}

int spawn(size_t count, char **command) {
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&quiet, 1, 2);
  int64_t *samples = calloc(count, sizeof *samples);
  int64_t start = now();
  for (size_t index = 0; index < count; index++) {
    int status;
    pid_t child;
    int64_t began = now();
    if (posix_spawnp(&child, command[0], &quiet, NULL, command, environ) != 0) fail(command[0]);
    waitpid(child, &status, 0);
    samples[index] = now() - began;
    if (status != 0) {
      fprintf(stderr, "floors: %s did not end well\n", command[0]);
      return 1;
    }
  }
  report(samples, count, (now() - start) / 1e9);
  return 0;
}

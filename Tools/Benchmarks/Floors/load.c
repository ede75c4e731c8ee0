// Many clients, each of which sends a command, waits for its reply, and sends the next.
#define _GNU_SOURCE
#include "floors.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/random.h>
#include <unistd.h>

/// About as long as a sentence or two of a diary.
static const char *note =
    "we talked and I said what I wanted before it was too late to say it, and it went better than "
    "I had thought it would, though the evening was long";

struct client {
  int descriptor;
  int64_t began;
  char reply[8192];
  size_t length;
};

static int64_t *samples;
static size_t sent, answered, wanted;

/// A command with an id of its own, as the client makes it; returns its length.
static size_t compose(const char *kind, char *data, size_t room) {
  uint64_t id[2];
  if (getrandom(id, sizeof id, 0) != sizeof id) fail("getrandom");
  char hex[33];
  snprintf(hex, sizeof hex, "%016llx%016llx", (unsigned long long)id[0],
           (unsigned long long)id[1]);
  int length;
  if (!strcmp(kind, "redis"))
    length = snprintf(
        data, room,
        "*9\r\n$4\r\nXADD\r\n$4\r\nkith\r\n$1\r\n*\r\n$7\r\ncommand\r\n$32\r\n%s\r\n"
        "$5\r\nvalue\r\n$1\r\n6\r\n$4\r\nnote\r\n$%zu\r\n%s\r\n",
        hex, strlen(note), note);
  else
    length = snprintf(
        data, room,
        "{\"method\":\"org.kith.Diary.RecordMood\",\"parameters\":{\"command\":{\"id\":\"%s\"},"
        "\"value\":6,\"note\":\"%s\"}}",
        hex, note);
  // A Varlink message ends with a NUL, which snprintf has written.
  return strcmp(kind, "redis") ? (size_t)length + 1 : (size_t)length;
}

static void send_next(struct client *client, const char *kind) {
  if (sent == wanted) return;
  char data[2048];
  size_t length = compose(kind, data, sizeof data);
  sent++;
  client->length = 0;
  client->began = now();
  if (write(client->descriptor, data, length) != (ssize_t)length) fail("write");
}

/// Whether the reply is whole: up to a NUL for Kith; two lines, `$15` and the id, for Redis.
static int is_whole(struct client *client, const char *kind) {
  if (strcmp(kind, "redis")) return client->reply[client->length - 1] == 0;
  size_t lines = 0;
  for (size_t index = 0; index < client->length; index++) lines += client->reply[index] == '\n';
  return lines == 2 || (client->reply[0] == '-' && lines == 1);
}

static void receive(struct client *client, const char *kind) {
  ssize_t got = read(
      client->descriptor, client->reply + client->length,
      sizeof client->reply - client->length - 1);
  if (got <= 0) fail("the connection was closed");
  client->length += got;
  if (!is_whole(client, kind)) return;
  client->reply[client->length] = 0;
  if (client->reply[0] == '-' || strstr(client->reply, "\"error\"")) {
    fprintf(stderr, "floors: %s\n", client->reply);
    exit(1);
  }
  samples[answered++] = now() - client->began;
  send_next(client, kind);
}

int load(const char *path, const char *kind, size_t clients, size_t count) {
  struct client *all = calloc(clients, sizeof *all);
  samples = calloc(count, sizeof *samples);
  wanted = count;
  int poll = epoll_create1(EPOLL_CLOEXEC);
  for (size_t index = 0; index < clients; index++) {
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = &all[index]};
    all[index].descriptor = connect_to(path);
    if (epoll_ctl(poll, EPOLL_CTL_ADD, all[index].descriptor, &event) != 0) fail("epoll");
  }
  int64_t start = now();
  for (size_t index = 0; index < clients; index++) send_next(&all[index], kind);
  while (answered < count) {
    struct epoll_event events[64];
    int ready = epoll_wait(poll, events, 64, 10000);
    if (ready == 0) errno = ETIMEDOUT;
    if (ready <= 0) fail("waiting for a reply");
    for (int index = 0; index < ready; index++) receive(events[index].data.ptr, kind);
  }
  report(samples, count, (now() - start) / 1e9);
  return 0;
}

#include "Content.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
  uint8_t *bytes;
  size_t size, room;
} Buffer;

// A change that was not synced: bytes written, or none for a file cut at `offset`.
typedef struct {
  uint8_t *bytes;
  size_t count, offset;
} Change;

struct Content {
  int holders;
  bool is_named;
  Buffer now, kept;
  Change *changes;
  size_t change_count, change_room;
};

uint64_t random_next(Random *random) {
  random->state += 0x9e3779b97f4a7c15ull;
  uint64_t mixed = random->state;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
  return mixed ^ (mixed >> 31);
}

uint64_t digest_bytes(uint64_t digest, const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) digest = (digest ^ bytes[i]) * 1099511628211ull;
  return digest;
}

// Makes a buffer at least so long; what is new is zero, or rubbish where there is a `random`.
static void grow(Buffer *buffer, size_t size, Random *rubbish) {
  if (size <= buffer->size) return;
  if (size > buffer->room) {
    buffer->room = size * 2;
    buffer->bytes = realloc(buffer->bytes, buffer->room);
    if (!buffer->bytes) abort();
  }
  memset(buffer->bytes + buffer->size, 0, size - buffer->size);
  for (size_t i = buffer->size; rubbish && i < size; i++) buffer->bytes[i] = (uint8_t)random_next(rubbish);
  buffer->size = size;
}

static void put(Buffer *buffer, const uint8_t *from, size_t count, size_t offset, Random *rubbish) {
  if (!count) return;
  grow(buffer, offset + count, rubbish);
  memcpy(buffer->bytes + offset, from, count);
}

static void cut(Buffer *buffer, size_t size) {
  if (size < buffer->size) buffer->size = size;
}

static Change *add_change(Content *content) {
  if (content->change_count == content->change_room) {
    content->change_room = content->change_room * 2 + 16;
    content->changes = realloc(content->changes, content->change_room * sizeof(Change));
    if (!content->changes) abort();
  }
  Change *change = &content->changes[content->change_count++];
  *change = (Change){0};
  return change;
}

static void drop_changes(Content *content) {
  for (size_t i = 0; i < content->change_count; i++) free(content->changes[i].bytes);
  content->change_count = 0;
}

Content *content_make(void) {
  Content *content = calloc(1, sizeof *content);
  if (!content) abort();
  content->holders = 1;
  return content;
}

Content *content_retain(Content *content) {
  content->holders++;
  return content;
}

void content_release(Content *content) {
  if (!content || --content->holders > 0) return;
  drop_changes(content);
  free(content->changes);
  free(content->now.bytes);
  free(content->kept.bytes);
  free(content);
}

size_t content_size(const Content *content) { return content->now.size; }
bool content_is_named(const Content *content) { return content->is_named; }
void content_name(Content *content) { content->is_named = true; }

bool content_read(const Content *content, uint8_t *to, size_t count, size_t offset) {
  size_t there = offset < content->now.size ? content->now.size - offset : 0;
  if (there > count) there = count;
  if (there) memcpy(to, content->now.bytes + offset, there);
  memset(to + there, 0, count - there);
  return there == count;
}

void content_write(Content *content, const uint8_t *from, size_t count, size_t offset) {
  if (!count) return;
  put(&content->now, from, count, offset, NULL);
  Change *change = add_change(content);
  change->bytes = malloc(count);
  if (!change->bytes) abort();
  memcpy(change->bytes, from, count);
  change->count = count;
  change->offset = offset;
}

void content_truncate(Content *content, size_t size) {
  cut(&content->now, size);
  add_change(content)->offset = size;
}

static void apply(Buffer *buffer, const Change *change) {
  if (change->bytes)
    put(buffer, change->bytes, change->count, change->offset, NULL);
  else
    cut(buffer, change->offset);
}

void content_sync(Content *content) {
  for (size_t i = 0; i < content->change_count; i++) apply(&content->kept, &content->changes[i]);
  drop_changes(content);
}

// Applies the sectors of a change that chance has arrive, `odds` of 256 of them.
static void apply_some(Buffer *buffer, const Change *change, Random *random, unsigned odds, bool rubbish) {
  if (!change->bytes) {
    if (random_next(random) % 256 < odds) cut(buffer, change->offset);
    return;
  }
  for (size_t done = 0; done < change->count;) {
    size_t place = change->offset + done;
    size_t part = KITH_SECTOR - place % KITH_SECTOR;
    if (part > change->count - done) part = change->count - done;
    if (random_next(random) % 256 < odds)
      put(buffer, change->bytes + done, part, place, rubbish ? random : NULL);
    else if (rubbish && random_next(random) % 2)
      // The file has grown on disk, and its content has not arrived.
      grow(buffer, place + part, random);
    done += part;
  }
}

void content_lose_sync(Content *content, Random *random) {
  for (size_t i = 0; i < content->change_count; i++)
    apply_some(&content->kept, &content->changes[i], random, 128, false);
  drop_changes(content);
}

uint8_t *content_after_cut(const Content *content, Random *random, int loss, size_t *size) {
  Buffer left = {0};
  grow(&left, content->kept.size, NULL);
  if (left.size) memcpy(left.bytes, content->kept.bytes, left.size);
  size_t end = content->change_count;
  if (loss == LOSS_ALL) end = 0;
  if (loss == LOSS_TAIL && end) end = random_next(random) % end + 1;
  unsigned odds = (unsigned)(random_next(random) % 256) + 1;
  for (size_t i = 0; i < end; i++) {
    bool is_whole = loss == LOSS_NONE || (loss == LOSS_TAIL && i + 1 < end);
    if (is_whole)
      apply(&left, &content->changes[i]);
    else
      apply_some(&left, &content->changes[i], random, odds, loss == LOSS_RUBBISH);
  }
  *size = left.size;
  if (!left.bytes) left.bytes = malloc(1);
  return left.bytes;
}

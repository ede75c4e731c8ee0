#ifndef KITH_CONTENT_H
#define KITH_CONTENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What one file holds, as the process sees it and as it is on disk for certain, with the changes that
// lie between the two in their order.
typedef struct Content Content;

// What a disk writes whole or not at all.
#define KITH_SECTOR 512

// What a cut leaves of changes that were not synced.
enum {
  // Nothing.
  LOSS_ALL,
  // All of it.
  LOSS_NONE,
  // Those up to some one, which is torn.
  LOSS_TAIL,
  // Any sectors, whatever came before them.
  LOSS_ANY,
  // The same, and where a file grew there is rubbish that nobody wrote.
  LOSS_RUBBISH,
  LOSS_COUNT
};

// SplitMix64 (Steele, Lea and Flood, 2014).
typedef struct {
  uint64_t state;
} Random;
uint64_t random_next(Random *random);

// FNV-1a.
uint64_t digest_bytes(uint64_t digest, const uint8_t *bytes, size_t count);

Content *content_make(void);
Content *content_retain(Content *content);
void content_release(Content *content);

size_t content_size(const Content *content);
// False, with zeros for what is missing, when it reaches behind the end.
bool content_read(const Content *content, uint8_t *to, size_t count, size_t offset);
void content_write(Content *content, const uint8_t *from, size_t count, size_t offset);
void content_truncate(Content *content, size_t size);
void content_sync(Content *content);
// A sync that failed: what it was to keep is kept or not, and held for kept from then on.
void content_lose_sync(Content *content, Random *random);

// Whether its name is on disk for certain.
bool content_is_named(const Content *content);
void content_name(Content *content);

// What a cut leaves; the caller frees it.
uint8_t *content_after_cut(const Content *content, Random *random, int loss, size_t *size);

#endif

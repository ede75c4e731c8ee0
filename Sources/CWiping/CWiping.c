#define _GNU_SOURCE
#include "CWiping.h"
#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif

#if defined(SANITIZED) || !defined(__GLIBC__)

bool kith_wipes_freed_memory(void) { return false; }

#else

// The C library's own, under names that it keeps for who replaces them.
extern void __libc_free(void *);
extern void *__libc_malloc(size_t);
extern void *__libc_realloc(void *, size_t);

// Larger pieces are maps of their own, which the kernel takes back and empties.
#define MAPPED (32u << 20)

static void wipe(void *memory, size_t size) {
  // explicit_bzero is not left out though nobody reads what was there.
  if (size <= MAPPED) explicit_bzero(memory, size);
}

void free(void *memory) {
  if (!memory) return;
  int number = errno;
  wipe(memory, malloc_usable_size(memory));
  __libc_free(memory);
  errno = number;
}

void *realloc(void *memory, size_t size) {
  if (!memory) return __libc_malloc(size);
  size_t before = malloc_usable_size(memory);
  // What fits stays where it is; glibc would not move it either.
  if (size && size <= before && size > before / 2) return memory;
  if (before > MAPPED) return __libc_realloc(memory, size);
  if (!size) {
    free(memory);
    return NULL;
  }
  void *moved = __libc_malloc(size);
  if (!moved) return NULL;
  memcpy(moved, memory, size < before ? size : before);
  free(memory);
  return moved;
}

bool kith_wipes_freed_memory(void) { return true; }

#endif

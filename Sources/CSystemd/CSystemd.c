#define _GNU_SOURCE
#include "CSystemd.h"
#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>

int kith_set_dumpable(int dumpable) { return prctl(PR_SET_DUMPABLE, dumpable, 0, 0, 0); }

int kith_timerfd_set_flags(void) { return TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET; }

long long kith_free_bytes(const char *path) {
  struct statvfs status;
  if (statvfs(path, &status) != 0) return -1;
  return (long long)status.f_bavail * (long long)status.f_frsize;
}

int kith_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int kith_spawn_in(posix_spawn_file_actions_t *actions, const char *directory) {
  int result = posix_spawn_file_actions_addclosefrom_np(actions, 3);
  return result != 0 ? result : posix_spawn_file_actions_addchdir_np(actions, directory);
}

static int release_code_pages(struct dl_phdr_info *object, size_t size, void *unused) {
  (void)size;
  (void)unused;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *part = &object->dlpi_phdr[index];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X) || part->p_flags & PF_W) continue;
    uintptr_t start = (object->dlpi_addr + part->p_vaddr + page - 1) & ~(page - 1);
    uintptr_t end = (object->dlpi_addr + part->p_vaddr + part->p_memsz) & ~(page - 1);
    if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
  }
  // The first object is the program itself, and the only one that is asked about.
  return 1;
}

void kith_release_code_pages(void) { dl_iterate_phdr(release_code_pages, NULL); }

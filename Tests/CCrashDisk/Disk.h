#ifndef KITH_DISK_H
#define KITH_DISK_H

#include "Content.h"
#include "CrashDisk.h"
#include <pthread.h>
#include <sys/stat.h>

// What the two halves of a disk share: what is on it, in Disk.c, and how SQLite comes at it, in FileSystem.c.

typedef struct Name {
  char *name;
  // What the process sees; NULL when it was deleted.
  Content *now;
  // What a cut may bring back: it was deleted, and its directory has not been synced since.
  Content *before;
  // The file of that name that other code sees; the database is new when that is.
  struct stat marker;
  bool is_marked;
  struct Name *next;
} Name;

struct KithImage {
  int64_t mark, change;
  uint64_t digest;
  size_t count;
  struct {
    char *name;
    uint8_t *bytes;
    size_t size;
  } files[12];
  KithImage *next;
};

struct KithDisk {
  char *directory;
  size_t length;
  Name *names;
  Random random;
  int copies, one_in;
  int64_t mark, changes, syncs_left, limit;
  // Raised by each load: what was open before is broken.
  int generation;
  // Files that are open; the disk is there until the last is closed.
  int open_files;
  bool is_gone;
  char *lying;
  KithImage *first, *last;
  KithDisk *next;
};

// All of it is looked at and changed under this lock.
extern pthread_mutex_t kith_disk_lock;
extern KithDisk *kith_disks;

// Makes SQLite ask here for every file; false when it does not let itself.
bool kith_disk_install(void);

// Before each change.
void disk_pass_change(KithDisk *disk);
Name *disk_name(KithDisk *disk, const char *wanted, bool make);
// Takes what a name stands for away, as if it had never been.
void disk_forget(KithDisk *disk, const char *wanted);
// All names are on disk for certain.
void disk_sync_directory(KithDisk *disk);

#endif

#include "Disk.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

pthread_mutex_t kith_disk_lock = PTHREAD_MUTEX_INITIALIZER;
KithDisk *kith_disks;

// MARK: Names

Name *disk_name(KithDisk *disk, const char *wanted, bool make) {
  for (Name *name = disk->names; name; name = name->next)
    if (!strcmp(name->name, wanted)) return name;
  if (!make) return NULL;
  Name *name = calloc(1, sizeof *name);
  name->name = strdup(wanted);
  name->next = disk->names;
  disk->names = name;
  return name;
}

void disk_forget(KithDisk *disk, const char *wanted) {
  Name *name = disk_name(disk, wanted, false);
  if (!name) return;
  content_release(name->now);
  content_release(name->before);
  name->now = name->before = NULL;
}

void disk_sync_directory(KithDisk *disk) {
  for (Name *name = disk->names; name; name = name->next) {
    content_release(name->before);
    name->before = NULL;
    if (name->now) content_name(name->now);
  }
}

// MARK: Images

static void add_file(KithImage *image, const Name *name, const Content *content, KithDisk *disk, int loss) {
  size_t slot = image->count;
  if (slot == sizeof image->files / sizeof *image->files) abort();
  size_t size;
  image->files[slot].bytes = content_after_cut(content, &disk->random, loss, &size);
  image->files[slot].name = strdup(name->name);
  image->files[slot].size = size;
  image->count++;
}

static void make_image(KithDisk *disk) {
  KithImage *image = calloc(1, sizeof *image);
  image->mark = disk->mark;
  image->change = disk->changes;
  int loss = (int)(random_next(&disk->random) % LOSS_COUNT);
  for (Name *name = disk->names; name; name = name->next) {
    // A name that is not on disk for certain may be there or not, as may one whose end is not.
    bool has_now = name->now && (content_is_named(name->now) || random_next(&disk->random) % 2);
    if (has_now)
      add_file(image, name, name->now, disk, loss);
    else if (name->before && random_next(&disk->random) % 2)
      add_file(image, name, name->before, disk, loss);
  }
  image->digest = 14695981039346656037ull;
  for (size_t i = 0; i < image->count; i++) {
    const uint8_t *name = (const uint8_t *)image->files[i].name;
    image->digest = digest_bytes(image->digest, name, strlen(image->files[i].name) + 1);
    image->digest = digest_bytes(image->digest, image->files[i].bytes, image->files[i].size);
  }
  if (disk->last)
    disk->last->next = image;
  else
    disk->first = image;
  disk->last = image;
}

void disk_pass_change(KithDisk *disk) {
  bool cuts = disk->one_in <= 1 || random_next(&disk->random) % (uint64_t)disk->one_in == 0;
  for (int copy = 0; cuts && copy < disk->copies; copy++) make_image(disk);
  disk->changes++;
}

void kith_image_free(KithImage *image) {
  if (!image) return;
  for (size_t i = 0; i < image->count; i++) {
    free(image->files[i].name);
    free(image->files[i].bytes);
  }
  free(image);
}

int64_t kith_image_mark(const KithImage *image) { return image->mark; }
int64_t kith_image_change(const KithImage *image) { return image->change; }
uint64_t kith_image_digest(const KithImage *image) { return image->digest; }

const uint8_t *kith_image_file(const KithImage *image, const char *name, size_t *size) {
  for (size_t i = 0; i < image->count; i++)
    if (!strcmp(image->files[i].name, name)) {
      *size = image->files[i].size;
      return image->files[i].bytes;
    }
  return NULL;
}

// MARK: From Swift

KithDisk *kith_disk_mount(const char *directory, uint64_t seed) {
  // It would take the lock of its own accord while it looks for the others.
  if (sqlite3_initialize() != SQLITE_OK) return NULL;
  pthread_mutex_lock(&kith_disk_lock);
  KithDisk *disk = NULL;
  if (kith_disk_install()) {
    disk = calloc(1, sizeof *disk);
    disk->directory = strdup(directory);
    disk->length = strlen(directory);
    disk->random.state = seed;
    disk->syncs_left = disk->limit = -1;
    disk->next = kith_disks;
    kith_disks = disk;
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return disk;
}

static void clear(KithDisk *disk) {
  while (disk->names) {
    Name *name = disk->names;
    disk->names = name->next;
    content_release(name->now);
    content_release(name->before);
    free(name->name);
    free(name);
  }
}

void kith_disk_unmount(KithDisk *disk) {
  pthread_mutex_lock(&kith_disk_lock);
  for (KithDisk **link = &kith_disks; *link; link = &(*link)->next)
    if (*link == disk) {
      *link = disk->next;
      break;
    }
  clear(disk);
  disk->generation++;
  while (disk->first) {
    KithImage *image = disk->first;
    disk->first = image->next;
    kith_image_free(image);
  }
  free(disk->directory);
  free(disk->lying);
  disk->is_gone = true;
  if (disk->open_files == 0) free(disk);
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_cut_always(KithDisk *disk, int copies) {
  pthread_mutex_lock(&kith_disk_lock);
  disk->copies = copies;
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_cut_seldom(KithDisk *disk, int one_in) {
  pthread_mutex_lock(&kith_disk_lock);
  disk->one_in = one_in;
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_cut_now(KithDisk *disk) {
  pthread_mutex_lock(&kith_disk_lock);
  int copies = disk->copies > 0 ? disk->copies : 1;
  for (int copy = 0; copy < copies; copy++) make_image(disk);
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_mark(KithDisk *disk, int64_t mark) {
  pthread_mutex_lock(&kith_disk_lock);
  disk->mark = mark;
  pthread_mutex_unlock(&kith_disk_lock);
}

int64_t kith_disk_changes(KithDisk *disk) {
  pthread_mutex_lock(&kith_disk_lock);
  int64_t changes = disk->changes;
  pthread_mutex_unlock(&kith_disk_lock);
  return changes;
}

KithImage *kith_disk_take(KithDisk *disk) {
  pthread_mutex_lock(&kith_disk_lock);
  KithImage *image = disk->first;
  if (image) {
    disk->first = image->next;
    if (!disk->first) disk->last = NULL;
    image->next = NULL;
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return image;
}

void kith_disk_load(KithDisk *disk, const KithImage *image) {
  pthread_mutex_lock(&kith_disk_lock);
  clear(disk);
  for (size_t i = 0; i < image->count; i++) {
    Name *name = disk_name(disk, image->files[i].name, true);
    name->now = content_make();
    content_write(name->now, image->files[i].bytes, image->files[i].size, 0);
    content_sync(name->now);
    content_name(name->now);
  }
  disk->generation++;
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_lie(KithDisk *disk, const char *suffix) {
  pthread_mutex_lock(&kith_disk_lock);
  free(disk->lying);
  disk->lying = suffix ? strdup(suffix) : NULL;
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_fail_sync(KithDisk *disk, int64_t count) {
  pthread_mutex_lock(&kith_disk_lock);
  disk->syncs_left = count;
  pthread_mutex_unlock(&kith_disk_lock);
}

void kith_disk_limit(KithDisk *disk, int64_t bytes) {
  pthread_mutex_lock(&kith_disk_lock);
  disk->limit = bytes;
  pthread_mutex_unlock(&kith_disk_lock);
}

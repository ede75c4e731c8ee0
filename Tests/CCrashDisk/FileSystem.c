#include "Disk.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  sqlite3_file base;
  KithDisk *disk;
  Content *content;
  int generation;
} File;

static sqlite3_vfs *real;
static sqlite3_vfs shim;

// MARK: Names

// The disk that a path is on, and the name there; NULL when it is on none.
static KithDisk *find_disk(const char *path, const char **name) {
  if (!path) return NULL;
  for (KithDisk *disk = kith_disks; disk; disk = disk->next)
    if (!strncmp(path, disk->directory, disk->length) && path[disk->length] == '/' &&
        !strchr(path + disk->length + 1, '/')) {
      *name = path + disk->length + 1;
      return disk;
    }
  return NULL;
}

static bool ends_with(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return length >= tail && !strcmp(text + length - tail, end);
}

// The file that other code made in a database's place: a new one means an empty database.
static void look_at_marker(KithDisk *disk, Name *name, const char *path) {
  struct stat status;
  if (stat(path, &status)) return;
  bool is_other = name->is_marked && (status.st_ino != name->marker.st_ino ||
                                      status.st_ctim.tv_sec != name->marker.st_ctim.tv_sec ||
                                      status.st_ctim.tv_nsec != name->marker.st_ctim.tv_nsec);
  name->marker = status;
  name->is_marked = true;
  if (!is_other) return;
  static const char *const suffixes[] = {"", "-wal", "-journal", "-shm"};
  for (size_t i = 0; i < 4; i++) {
    char other[256];
    snprintf(other, sizeof other, "%s%s", name->name, suffixes[i]);
    disk_forget(disk, other);
  }
}

static int64_t used(const KithDisk *disk) {
  int64_t sum = 0;
  for (Name *name = disk->names; name; name = name->next)
    if (name->now) sum += (int64_t)content_size(name->now);
  return sum;
}

// MARK: Files

static bool is_broken(const File *file) { return file->generation != file->disk->generation; }

static int file_close(sqlite3_file *base) {
  File *file = (File *)base;
  pthread_mutex_lock(&kith_disk_lock);
  content_release(file->content);
  if (--file->disk->open_files == 0 && file->disk->is_gone) free(file->disk);
  pthread_mutex_unlock(&kith_disk_lock);
  return SQLITE_OK;
}

static int file_read(sqlite3_file *base, void *to, int count, sqlite3_int64 offset) {
  File *file = (File *)base;
  pthread_mutex_lock(&kith_disk_lock);
  int result = SQLITE_IOERR_READ;
  if (!is_broken(file))
    result = content_read(file->content, to, (size_t)count, (size_t)offset) ? SQLITE_OK
                                                                            : SQLITE_IOERR_SHORT_READ;
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

static int file_write(sqlite3_file *base, const void *from, int count, sqlite3_int64 offset) {
  File *file = (File *)base;
  KithDisk *disk = file->disk;
  pthread_mutex_lock(&kith_disk_lock);
  int result = SQLITE_IOERR_WRITE;
  if (!is_broken(file)) {
    disk_pass_change(disk);
    int64_t growth = offset + count - (int64_t)content_size(file->content);
    if (disk->limit >= 0 && growth > 0 && used(disk) + growth > disk->limit) {
      result = SQLITE_FULL;
    } else {
      content_write(file->content, from, (size_t)count, (size_t)offset);
      result = SQLITE_OK;
    }
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
  File *file = (File *)base;
  pthread_mutex_lock(&kith_disk_lock);
  int result = SQLITE_IOERR_TRUNCATE;
  if (!is_broken(file)) {
    disk_pass_change(file->disk);
    content_truncate(file->content, (size_t)size);
    result = SQLITE_OK;
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

static const char *name_of(const File *file) {
  for (Name *name = file->disk->names; name; name = name->next)
    if (name->now == file->content) return name->name;
  return "";
}

static int file_sync(sqlite3_file *base, int flags) {
  (void)flags;
  File *file = (File *)base;
  KithDisk *disk = file->disk;
  pthread_mutex_lock(&kith_disk_lock);
  int result = SQLITE_IOERR_FSYNC;
  if (!is_broken(file)) {
    disk_pass_change(disk);
    bool fails = disk->syncs_left == 0;
    if (disk->syncs_left >= 0) disk->syncs_left--;
    if (fails) {
      content_lose_sync(file->content, &disk->random);
    } else {
      result = SQLITE_OK;
      if (!disk->lying || !ends_with(name_of(file), disk->lying)) {
        content_sync(file->content);
        if (!content_is_named(file->content)) disk_sync_directory(disk);
      }
    }
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
  File *file = (File *)base;
  pthread_mutex_lock(&kith_disk_lock);
  *size = (sqlite3_int64)content_size(file->content);
  int result = is_broken(file) ? SQLITE_IOERR_FSTAT : SQLITE_OK;
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

// One process has the disk, and one connection each file.
static int file_lock(sqlite3_file *base, int level) { return (void)base, (void)level, SQLITE_OK; }
static int file_is_reserved(sqlite3_file *base, int *result) { return (void)base, *result = 0, SQLITE_OK; }
static int file_control(sqlite3_file *base, int code, void *argument) {
  return (void)base, (void)code, (void)argument, SQLITE_NOTFOUND;
}
static int file_sector(sqlite3_file *base) { return (void)base, KITH_SECTOR; }
static int file_character(sqlite3_file *base) { return (void)base, SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

// Version 1: there is no shared memory, so that a connection that is not exclusive finds none.
static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_lock,
    .xCheckReservedLock = file_is_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_character,
};

// MARK: The file system

static int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *base, int flags, int *out) {
  (void)vfs;
  const char *wanted;
  pthread_mutex_lock(&kith_disk_lock);
  KithDisk *disk = find_disk(path, &wanted);
  if (!disk) {
    pthread_mutex_unlock(&kith_disk_lock);
    return real->xOpen(real, path, base, flags, out);
  }
  int result = SQLITE_OK;
  File *file = (File *)base;
  memset(file, 0, sizeof *file);
  Name *name = disk_name(disk, wanted, true);
  bool is_database = flags & SQLITE_OPEN_MAIN_DB;
  if (is_database) look_at_marker(disk, name, path);
  if (!name->now && !(flags & SQLITE_OPEN_CREATE)) {
    result = SQLITE_CANTOPEN;
  } else {
    if (!name->now) {
      name->now = content_make();
      // Whoever makes the file of a database syncs its directory first.
      if (is_database) content_name(name->now);
    }
    file->disk = disk;
    disk->open_files++;
    file->content = content_retain(name->now);
    file->generation = disk->generation;
    file->base.pMethods = &methods;
    if (out) *out = flags;
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync) {
  (void)vfs;
  const char *wanted;
  pthread_mutex_lock(&kith_disk_lock);
  KithDisk *disk = find_disk(path, &wanted);
  if (!disk) {
    pthread_mutex_unlock(&kith_disk_lock);
    return real->xDelete(real, path, sync);
  }
  int result = SQLITE_IOERR_DELETE_NOENT;
  Name *name = disk_name(disk, wanted, false);
  if (name && name->now) {
    disk_pass_change(disk);
    if (content_is_named(name->now)) {
      content_release(name->before);
      name->before = name->now;
    } else {
      content_release(name->now);
    }
    name->now = NULL;
    if (sync) disk_sync_directory(disk);
    result = SQLITE_OK;
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return result;
}

static int vfs_access(sqlite3_vfs *vfs, const char *path, int flags, int *result) {
  (void)vfs;
  const char *wanted;
  pthread_mutex_lock(&kith_disk_lock);
  KithDisk *disk = find_disk(path, &wanted);
  if (disk) {
    Name *name = disk_name(disk, wanted, false);
    *result = name && name->now && content_size(name->now) > 0;
  }
  pthread_mutex_unlock(&kith_disk_lock);
  return disk ? SQLITE_OK : real->xAccess(real, path, flags, result);
}

static int vfs_full_path(sqlite3_vfs *vfs, const char *path, int count, char *to) {
  return (void)vfs, real->xFullPathname(real, path, count, to);
}

// The rest is the real one's; it asks for itself.
static void *vfs_dl_open(sqlite3_vfs *vfs, const char *path) { return (void)vfs, real->xDlOpen(real, path); }
static void vfs_dl_error(sqlite3_vfs *vfs, int count, char *to) { (void)vfs, real->xDlError(real, count, to); }
static void (*vfs_dl_symbol(sqlite3_vfs *vfs, void *library, const char *symbol))(void) {
  return (void)vfs, real->xDlSym(real, library, symbol);
}
static void vfs_dl_close(sqlite3_vfs *vfs, void *library) { (void)vfs, real->xDlClose(real, library); }
static int vfs_randomness(sqlite3_vfs *vfs, int count, char *to) {
  return (void)vfs, real->xRandomness(real, count, to);
}
static int vfs_sleep(sqlite3_vfs *vfs, int microseconds) { return (void)vfs, real->xSleep(real, microseconds); }
static int vfs_time(sqlite3_vfs *vfs, double *now) { return (void)vfs, real->xCurrentTime(real, now); }
static int vfs_last_error(sqlite3_vfs *vfs, int count, char *to) {
  return (void)vfs, real->xGetLastError(real, count, to);
}
static int vfs_time64(sqlite3_vfs *vfs, sqlite3_int64 *now) {
  return (void)vfs, real->xCurrentTimeInt64(real, now);
}

bool kith_disk_install(void) {
  if (real) return true;
  sqlite3_vfs *found = sqlite3_vfs_find(NULL);
  if (!found || found->iVersion < 2) return false;
  shim = (sqlite3_vfs){
      .iVersion = 2,
      .szOsFile = found->szOsFile > (int)sizeof(File) ? found->szOsFile : (int)sizeof(File),
      .mxPathname = found->mxPathname,
      .zName = "kith-crash-disk",
      .xOpen = vfs_open,
      .xDelete = vfs_delete,
      .xAccess = vfs_access,
      .xFullPathname = vfs_full_path,
      .xDlOpen = vfs_dl_open,
      .xDlError = vfs_dl_error,
      .xDlSym = vfs_dl_symbol,
      .xDlClose = vfs_dl_close,
      .xRandomness = vfs_randomness,
      .xSleep = vfs_sleep,
      .xCurrentTime = vfs_time,
      .xGetLastError = vfs_last_error,
      .xCurrentTimeInt64 = vfs_time64,
  };
  real = found;
  if (sqlite3_vfs_register(&shim, 1) == SQLITE_OK) return true;
  real = NULL;
  return false;
}

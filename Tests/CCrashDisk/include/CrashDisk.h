#ifndef KITH_CRASH_DISK_H
#define KITH_CRASH_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A disk in memory under SQLite, for tests alone. It keeps what was written apart from what was synced,
// and can tell at every write, truncation, sync and deletion what a power cut at that moment might leave:
// each sector that was not synced has arrived or has not, whatever came of those before it.
//
// What a sync promises here is what POSIX and SQLite's own unix VFS give: the file's content, and with the
// first sync of a new journal the names in its directory. Bytes beside those written are left alone
// (SQLITE_IOCAP_POWERSAFE_OVERWRITE, as there).
typedef struct KithDisk KithDisk;
// What a power cut left.
typedef struct KithImage KithImage;

// From here on, SQLite's files in `directory`, an absolute path without links, are on the disk that is
// given back. Files of other directories are where they always were. NULL when SQLite does not allow it.
KithDisk *kith_disk_mount(const char *directory, uint64_t seed);
void kith_disk_unmount(KithDisk *disk);

// Before each change makes `copies` images of what a cut would leave there, to be taken with
// `kith_disk_take`; 0 for none from now on.
void kith_disk_cut_always(KithDisk *disk, int copies);
// From now on only before one in so many changes, as chance has it.
void kith_disk_cut_seldom(KithDisk *disk, int one_in);
// Makes the images of this moment.
void kith_disk_cut_now(KithDisk *disk);
// A number that images made from now on bear: how much has been acknowledged.
void kith_disk_mark(KithDisk *disk, int64_t mark);
// How many writes, truncations, syncs and deletions there were.
int64_t kith_disk_changes(KithDisk *disk);

// The oldest image; NULL when there is none. It is the caller's to free.
KithImage *kith_disk_take(KithDisk *disk);
int64_t kith_image_mark(const KithImage *image);
// Which change the cut came before, from 0.
int64_t kith_image_change(const KithImage *image);
// The same for images of the same content.
uint64_t kith_image_digest(const KithImage *image);
// The content of a file, and its size; NULL when it is not there.
const uint8_t *kith_image_file(const KithImage *image, const char *name, size_t *size);
void kith_image_free(KithImage *image);

// Puts in the place of all content what an image holds. Whatever has a file open finds it broken.
void kith_disk_load(KithDisk *disk, const KithImage *image);

// From now on a sync of files whose name ends so does nothing, and says that it did.
void kith_disk_lie(KithDisk *disk, const char *suffix);
// The sync after `count` others fails, and what it was to keep is kept or not, and never tried again, as
// Linux has it; negative for never.
void kith_disk_fail_sync(KithDisk *disk, int64_t count);
// Writes fail for want of room once the files hold more than `bytes`; negative for never.
void kith_disk_limit(KithDisk *disk, int64_t bytes);

#endif

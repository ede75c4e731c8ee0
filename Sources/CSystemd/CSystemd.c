#include "CSystemd.h"
#include <sys/statvfs.h>

int kith_set_dumpable(int dumpable) { return prctl(PR_SET_DUMPABLE, dumpable, 0, 0, 0); }

int kith_timerfd_set_flags(void) { return TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET; }

long long kith_free_bytes(const char *path) {
  struct statvfs status;
  if (statvfs(path, &status) != 0) return -1;
  return (long long)status.f_bavail * (long long)status.f_frsize;
}

#pragma once
#include <stddef.h>
#include <stdint.h>

/// Nanoseconds that only go forward.
int64_t now(void);

/// Prints count, p50, p99 and max in microseconds, and the seconds from first to last, as JSON.
void report(int64_t *samples, size_t count, double seconds);

/// Ends the program with what the system says.
void fail(const char *what);

/// A connection to a socket of the Unix domain.
int connect_to(const char *path);

int sync_floor(const char *file, size_t count, size_t bytes);
int echo_floor(size_t count, size_t bytes);
int load(const char *path, const char *kind, size_t clients, size_t count);
int spawn(size_t count, char **command);

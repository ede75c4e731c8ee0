#ifndef KITH_CWIPING_H
#define KITH_CWIPING_H

#include <stdbool.h>

// A program that links this overwrites with zeros whatever memory it gives back: keys, and what was
// read with them, do not stay behind where nobody uses them any more. free(3) and realloc(3) of the
// C library are replaced, for all libraries of the program. Not with the address sanitizer, which
// replaces them itself.

// Whether it does. A program that calls this is sure to have it linked.
bool kith_wipes_freed_memory(void);

#endif

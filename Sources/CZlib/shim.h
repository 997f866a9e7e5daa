// The system's zlib; what it offers as macros stands here as functions.
#ifndef WELCOME_CZLIB_H
#define WELCOME_CZLIB_H

#include <zlib.h>

/// Starts reading gzip or zlib data, told apart by its first bytes.
static inline int welcome_inflate_start(z_stream *stream) { return inflateInit2(stream, 15 + 32); }

#endif

// The system's zlib; what it offers as macros stands here as functions.
#ifndef WELCOME_CZLIB_H
#define WELCOME_CZLIB_H

#include <zlib.h>

/// Starts reading gzip data.
static inline int welcome_inflate_start(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

#endif

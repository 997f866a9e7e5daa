// JSON texts as flat arrays of nodes: the system's simdjson behind a C interface.
#ifndef WELCOME_CSIMDJSON_H
#define WELCOME_CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  CSJ_NULL = 0,
  CSJ_FALSE = 1,
  CSJ_TRUE = 2,
  /// `integer` holds the number.
  CSJ_INTEGER = 3,
  /// A whole number above the greatest `int64_t`; `unsigned_integer` holds it.
  CSJ_UNSIGNED = 4,
  /// `real` holds the number.
  CSJ_REAL = 5,
  /// `text` and `length` hold the unescaped UTF-8.
  CSJ_TEXT = 6,
  CSJ_ARRAY = 7,
  CSJ_OBJECT = 8,
};

/// One value of a document, in the order of the text; an object or array is followed at once by what it contains.
typedef struct {
  uint8_t kind;
  /// Where the next value on the same level stands: the index behind this value and all that it contains.
  uint32_t next;
  /// Key in the object that holds the value, unescaped; null and 0 in arrays and at the top.
  const char *_Nullable key;
  uint32_t key_length;
  /// Bytes of `text`; of an array or object, how many values stand directly in it.
  uint32_t length;
  /// The array or object that the value stands in; the greatest number at the top.
  uint32_t parent;
  union {
    const char *_Nullable text;
    int64_t integer;
    uint64_t unsigned_integer;
    double real;
    /// Of an object: a bit for each key that stands directly in it, so that most keys that don't are told at once. The bit's number is
    /// (5 * length + first byte + 3 * middle byte + 7 * last byte) mod 64, where the middle byte stands at length / 2; 0 for no bytes.
    uint64_t keys;
  };
} csj_node;

typedef enum {
  CSJ_OK = 0,
  CSJ_EMPTY,
  CSJ_SYNTAX,
  CSJ_UTF8,
  CSJ_NUMBER,
  CSJ_DEPTH,
  CSJ_DUPLICATE_KEY,
  CSJ_TOO_LONG,
  CSJ_MEMORY,
} csj_result;

/// A parser that keeps its buffers from one text to the next. Not to be shared between threads.
typedef struct csj_parser csj_parser;

/// Null where memory runs out.
csj_parser *_Nullable csj_create(void);
void csj_destroy(csj_parser *_Nullable parser);

/// Parses one whole text, checked strictly, with at most `max_depth` values within each other.
///
/// `readable` says how many bytes can be read from `bytes` on, at least `length`: where 64 or more stand behind the
/// text, it isn't copied. What stands there doesn't matter. Nodes and their texts last until the next call.
csj_result csj_parse(csj_parser *_Nonnull parser, const uint8_t *_Nonnull bytes, size_t length, size_t readable,
                     size_t max_depth);

const csj_node *_Nullable csj_nodes(const csj_parser *_Nonnull parser);
size_t csj_node_count(const csj_parser *_Nonnull parser);

/// After `CSJ_DUPLICATE_KEY`: the key, unescaped.
const char *_Nullable csj_duplicate_key(const csj_parser *_Nonnull parser, size_t *_Nonnull length);

#ifdef __cplusplus
}
#endif
#endif

// RE2 behind a C interface: compile, ask for groups, match. All texts are UTF-8 with their length in bytes.
// Nothing here throws or logs. A compiled pattern can be used by many threads at once.
#ifndef CRE2_H
#define CRE2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cre2_pattern cre2_pattern;

// What was wrong with a pattern; the numbers are those of RE2::ErrorCode.
enum {
  cre2_no_error = 0,
  cre2_error_internal = 1,
  cre2_error_bad_escape = 2,
  cre2_error_bad_char_class = 3,
  cre2_error_bad_char_range = 4,
  cre2_error_missing_bracket = 5,
  cre2_error_missing_paren = 6,
  cre2_error_unexpected_paren = 7,
  cre2_error_trailing_backslash = 8,
  cre2_error_repeat_argument = 9,
  cre2_error_repeat_size = 10,
  cre2_error_repeat_op = 11,
  cre2_error_bad_perl_op = 12,
  cre2_error_bad_utf8 = 13,
  cre2_error_bad_named_capture = 14,
  cre2_error_too_large = 15
};

// A stretch of the text in bytes; start is -1 for a group that took no part in the match.
typedef struct {
  ptrdiff_t start;
  ptrdiff_t end;
} cre2_range;

// Never more than max_memory bytes (about) for the program and its caches. NULL only when memory ran out; a pattern with an
// error is returned too, so that the error can be read, and has to be freed like any other.
cre2_pattern *cre2_compile(const char *pattern, size_t length, int case_sensitive, int64_t max_memory);
void cre2_free(cre2_pattern *pattern);

int cre2_error_code(const cre2_pattern *pattern);
// Valid until the pattern is freed; empty when there is no error.
const char *cre2_error_message(const cre2_pattern *pattern);
// The part of the pattern that the error is about; may be empty.
const char *cre2_error_part(const cre2_pattern *pattern, size_t *length);

// The number of groups, the whole match not counted; -1 for a pattern with an error.
int cre2_group_count(const cre2_pattern *pattern);
// The name of a group, counted from 1; NULL when it has none. Valid until the pattern is freed.
const char *cre2_group_name(const cre2_pattern *pattern, int group);

// The leftmost match anywhere in the text: 1 when there is one, else 0. Fills ranges[0] with the whole match and the others with
// the groups from 1 on, as far as count goes.
int cre2_match(const cre2_pattern *pattern, const char *text, size_t length, cre2_range *ranges, int count);

#ifdef __cplusplus
}
#endif

#endif

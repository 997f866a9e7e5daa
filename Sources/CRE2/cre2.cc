#include "cre2.h"

#include <re2/re2.h>

#include <map>
#include <new>
#include <string>
#include <vector>

struct cre2_pattern {
  re2::RE2 re;
  std::map<int, std::string> names;

  cre2_pattern(const re2::StringPiece &text, const re2::RE2::Options &options) : re(text, options) {
    if (re.ok()) names = re.CapturingGroupNames();
  }
};

cre2_pattern *cre2_compile(const char *pattern, size_t length, int case_sensitive, int64_t max_memory) {
  try {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(case_sensitive != 0);
    options.set_max_mem(max_memory);
    return new cre2_pattern(re2::StringPiece(pattern, length), options);
  } catch (...) {
    return nullptr;
  }
}

void cre2_free(cre2_pattern *pattern) { delete pattern; }

int cre2_error_code(const cre2_pattern *pattern) { return pattern->re.error_code(); }

const char *cre2_error_message(const cre2_pattern *pattern) { return pattern->re.error().c_str(); }

const char *cre2_error_part(const cre2_pattern *pattern, size_t *length) {
  *length = pattern->re.error_arg().size();
  return pattern->re.error_arg().data();
}

int cre2_group_count(const cre2_pattern *pattern) { return pattern->re.NumberOfCapturingGroups(); }

const char *cre2_group_name(const cre2_pattern *pattern, int group) {
  auto found = pattern->names.find(group);
  return found == pattern->names.end() ? nullptr : found->second.c_str();
}

int cre2_match(const cre2_pattern *pattern, const char *text, size_t length, cre2_range *ranges, int count) {
  if (!pattern->re.ok()) return 0;
  try {
    // RE2 tells a group that matched nothing from one that matched an empty text by its address.
    const char *start = text == nullptr ? "" : text;
    re2::StringPiece whole(start, length);
    std::vector<re2::StringPiece> found(static_cast<size_t>(count < 0 ? 0 : count));
    if (!pattern->re.Match(whole, 0, length, re2::RE2::UNANCHORED, found.data(), static_cast<int>(found.size()))) return 0;
    for (size_t i = 0; i < found.size(); i++) {
      if (found[i].data() == nullptr) {
        ranges[i] = {-1, -1};
      } else {
        ranges[i].start = found[i].data() - start;
        ranges[i].end = ranges[i].start + static_cast<ptrdiff_t>(found[i].size());
      }
    }
    return 1;
  } catch (...) {
    return 0;
  }
}

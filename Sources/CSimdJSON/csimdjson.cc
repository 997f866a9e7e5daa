#include "csimdjson.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <string_view>
#include <vector>

using namespace simdjson;

// The document object model is used rather than the on-demand interface: it checks every value, also those that nobody
// reads.
struct csj_parser {
  dom::parser parser;
  std::vector<csj_node> nodes;
  std::vector<uint8_t> padded;
  std::vector<std::string_view> keys;
  std::string_view duplicate;
  size_t max_depth = 0;
};

namespace {

// Above this many keys of one object, sorting them beats comparing each with each.
constexpr size_t few_keys = 64;

// As csimdjson.h says.
inline unsigned key_bit(std::string_view key) {
  if (key.empty()) return 0;
  const auto byte = [&](size_t place) { return static_cast<unsigned>(static_cast<uint8_t>(key[place])); };
  const auto length = static_cast<unsigned>(key.size());
  return (length * 5 + byte(0) + byte(key.size() / 2) * 3 + byte(key.size() - 1) * 7) & 63;
}

inline std::string_view key_of(const csj_node &node) { return {node.key, node.key_length}; }

// Whether an object's direct members have two equal keys; sets the object's `keys`.
bool has_duplicate(csj_parser &self, size_t object, uint32_t count) {
  const csj_node *nodes = self.nodes.data();
  const size_t first = object + 1;
  uint64_t seen = 0;
  bool is_suspicious = false;
  size_t place = first;
  for (uint32_t number = 0; number < count; number++, place = nodes[place].next) {
    const std::string_view key = key_of(nodes[place]);
    const uint64_t bit = uint64_t{1} << key_bit(key);
    if (seen & bit) {
      if (count > few_keys) {
        is_suspicious = true;
      } else {
        for (size_t other = first; other != place; other = nodes[other].next) {
          if (key_of(nodes[other]) == key) {
            self.duplicate = key;
            return true;
          }
        }
      }
    }
    seen |= bit;
  }
  self.nodes[object].keys = seen;
  if (!is_suspicious) return false;
  self.keys.clear();
  place = first;
  for (uint32_t number = 0; number < count; number++, place = nodes[place].next) self.keys.push_back(key_of(nodes[place]));
  std::sort(self.keys.begin(), self.keys.end());
  auto found = std::adjacent_find(self.keys.begin(), self.keys.end());
  if (found == self.keys.end()) return false;
  self.duplicate = *found;
  return true;
}

// Depth is bounded by the parser's own limit.
csj_result append(csj_parser &self, dom::element element, std::string_view key, uint32_t parent) {
  const size_t index = self.nodes.size();
  if (index >= UINT32_MAX) return CSJ_TOO_LONG;
  csj_node node{};
  node.parent = parent;
  node.key = key.data();
  node.key_length = static_cast<uint32_t>(key.size());
  switch (element.type()) {
    case dom::element_type::NULL_VALUE: node.kind = CSJ_NULL; break;
    case dom::element_type::BOOL: {
      bool flag = false;
      if (element.get(flag)) return CSJ_SYNTAX;
      node.kind = flag ? CSJ_TRUE : CSJ_FALSE;
      break;
    }
    case dom::element_type::INT64:
      node.kind = CSJ_INTEGER;
      if (element.get(node.integer)) return CSJ_NUMBER;
      break;
    case dom::element_type::UINT64:
      node.kind = CSJ_UNSIGNED;
      if (element.get(node.unsigned_integer)) return CSJ_NUMBER;
      break;
    case dom::element_type::DOUBLE:
      node.kind = CSJ_REAL;
      if (element.get(node.real)) return CSJ_NUMBER;
      break;
    case dom::element_type::STRING: {
      std::string_view text;
      if (element.get(text)) return CSJ_SYNTAX;
      node.kind = CSJ_TEXT;
      node.text = text.data();
      node.length = static_cast<uint32_t>(text.size());
      break;
    }
    case dom::element_type::ARRAY: {
      dom::array array;
      if (element.get(array)) return CSJ_SYNTAX;
      node.kind = CSJ_ARRAY;
      self.nodes.push_back(node);
      uint32_t count = 0;
      for (dom::element child : array) {
        const csj_result result = append(self, child, {}, static_cast<uint32_t>(index));
        if (result != CSJ_OK) return result;
        count++;
      }
      self.nodes[index].length = count;
      self.nodes[index].next = static_cast<uint32_t>(self.nodes.size());
      return CSJ_OK;
    }
    case dom::element_type::OBJECT: {
      dom::object object;
      if (element.get(object)) return CSJ_SYNTAX;
      node.kind = CSJ_OBJECT;
      self.nodes.push_back(node);
      uint32_t count = 0;
      for (dom::key_value_pair field : object) {
        const csj_result result = append(self, field.value, field.key, static_cast<uint32_t>(index));
        if (result != CSJ_OK) return result;
        count++;
      }
      if (has_duplicate(self, index, count)) return CSJ_DUPLICATE_KEY;
      self.nodes[index].length = count;
      self.nodes[index].next = static_cast<uint32_t>(self.nodes.size());
      return CSJ_OK;
    }
  }
  node.next = static_cast<uint32_t>(index + 1);
  self.nodes.push_back(node);
  return CSJ_OK;
}

csj_result translate(error_code error) {
  switch (error) {
    case SUCCESS: return CSJ_OK;
    case EMPTY: return CSJ_EMPTY;
    case UTF8_ERROR: return CSJ_UTF8;
    case NUMBER_ERROR:
    case NUMBER_OUT_OF_RANGE: return CSJ_NUMBER;
    case DEPTH_ERROR: return CSJ_DEPTH;
    case CAPACITY: return CSJ_TOO_LONG;
    case MEMALLOC: return CSJ_MEMORY;
    default: return CSJ_SYNTAX;
  }
}

}  // namespace

csj_parser *csj_create(void) { return new (std::nothrow) csj_parser(); }

void csj_destroy(csj_parser *parser) { delete parser; }

csj_result csj_parse(csj_parser *self, const uint8_t *bytes, size_t length, size_t readable, size_t max_depth) {
  try {
    self->nodes.clear();
    self->keys.clear();
    self->duplicate = {};
    if (length == 0) return CSJ_EMPTY;
    // Lengths and indices are kept in 32 bits.
    if (length > 0x7fffffff) return CSJ_TOO_LONG;
    if (readable < length || readable - length < SIMDJSON_PADDING) {
      if (self->padded.size() < length + SIMDJSON_PADDING) self->padded.resize(length + SIMDJSON_PADDING);
      std::memcpy(self->padded.data(), bytes, length);
      bytes = self->padded.data();
    }
    if (self->parser.capacity() < length || self->max_depth != max_depth) {
      const size_t capacity = std::max<size_t>(length, std::max<size_t>(self->parser.capacity() * 2, 4096));
      const error_code error = self->parser.allocate(capacity, max_depth);
      if (error) return translate(error);
      self->max_depth = max_depth;
    }
    dom::element root;
    const error_code error = self->parser.parse(bytes, length, false).get(root);
    if (error) return translate(error);
    const csj_result result = append(*self, root, {}, UINT32_MAX);
    if (result != CSJ_OK) self->nodes.clear();
    return result;
  } catch (...) {
    self->nodes.clear();
    return CSJ_MEMORY;
  }
}

const csj_node *csj_nodes(const csj_parser *self) { return self->nodes.data(); }

size_t csj_node_count(const csj_parser *self) { return self->nodes.size(); }

const char *csj_duplicate_key(const csj_parser *self, size_t *length) {
  *length = self->duplicate.size();
  return self->duplicate.data();
}

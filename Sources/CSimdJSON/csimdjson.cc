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
  // Room for them, of which `count` are in use.
  std::vector<csj_node> nodes;
  size_t count = 0;
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

// Whether one of the members that an object has so far bears a key.
bool has_member(const csj_parser &self, size_t object, uint32_t count, std::string_view key) {
  const csj_node *nodes = self.nodes.data();
  size_t place = object + 1;
  for (uint32_t number = 0; number < count; number++, place = nodes[place].next) {
    if (key_of(nodes[place]) == key) return true;
  }
  return false;
}

// Whether two of an object's many members have equal keys.
bool has_duplicate(csj_parser &self, size_t object) {
  const csj_node *nodes = self.nodes.data();
  self.keys.clear();
  size_t place = object + 1;
  for (uint32_t number = 0; number < nodes[object].length; number++, place = nodes[place].next) {
    self.keys.push_back(key_of(nodes[place]));
  }
  std::sort(self.keys.begin(), self.keys.end());
  auto found = std::adjacent_find(self.keys.begin(), self.keys.end());
  if (found == self.keys.end()) return false;
  self.duplicate = *found;
  return true;
}

// A string of the parsed document: its length in four bytes, then its bytes.
std::string_view text_at(const uint8_t *place) {
  uint32_t length = 0;
  std::memcpy(&length, place, sizeof(length));
  return {reinterpret_cast<const char *>(place) + sizeof(length), length};
}

// Makes nodes of the tape, the flat form in which simdjson keeps a document (its doc/tape.md): words with a type in the highest byte; a
// number's value follows in a word of its own, and a member's key stands before it.
csj_result make_nodes(csj_parser &self) {
  const uint64_t *tape = self.parser.doc.tape.get();
  const uint8_t *strings = self.parser.doc.string_buf.get();
  constexpr uint64_t payload = 0x00ffffffffffffff;
  const size_t end = (tape[0] & payload) - 1;
  csj_node *nodes = self.nodes.data();
  uint32_t index = 0;
  uint32_t parent = UINT32_MAX;
  for (size_t place = 1; place < end; place++) {
    uint8_t type = tape[place] >> 56;
    if (type == '}' || type == ']') {
      if (type == '}' && nodes[parent].length > few_keys && has_duplicate(self, parent)) return CSJ_DUPLICATE_KEY;
      nodes[parent].next = index;
      parent = nodes[parent].parent;
      continue;
    }
    if (index == self.nodes.size()) {
      self.nodes.resize(std::max<size_t>(256, self.nodes.size() * 2));
      nodes = self.nodes.data();
    }
    std::string_view key;
    if (parent != UINT32_MAX) {
      csj_node &holder = nodes[parent];
      if (holder.kind == CSJ_OBJECT) {
        key = text_at(strings + (tape[place] & payload));
        type = tape[++place] >> 56;
        const uint64_t bit = uint64_t{1} << key_bit(key);
        if (holder.keys & bit && holder.length <= few_keys && has_member(self, parent, holder.length, key)) {
          self.duplicate = key;
          return CSJ_DUPLICATE_KEY;
        }
        holder.keys |= bit;
      }
      holder.length++;
    }
    csj_node &node = nodes[index++];
    node.parent = parent;
    node.key = key.data();
    node.key_length = static_cast<uint32_t>(key.size());
    node.length = 0;
    node.next = index;
    switch (type) {
      case '{':
      case '[':
        node.kind = type == '{' ? CSJ_OBJECT : CSJ_ARRAY;
        node.keys = 0;
        parent = index - 1;
        break;
      case '"': {
        const std::string_view text = text_at(strings + (tape[place] & payload));
        node.kind = CSJ_TEXT;
        node.text = text.data();
        node.length = static_cast<uint32_t>(text.size());
        break;
      }
      case 'l':
        node.kind = CSJ_INTEGER;
        std::memcpy(&node.integer, &tape[++place], sizeof(node.integer));
        break;
      case 'u':
        node.kind = CSJ_UNSIGNED;
        node.unsigned_integer = tape[++place];
        break;
      case 'd':
        node.kind = CSJ_REAL;
        std::memcpy(&node.real, &tape[++place], sizeof(node.real));
        break;
      case 't': node.kind = CSJ_TRUE; break;
      case 'f': node.kind = CSJ_FALSE; break;
      default: node.kind = CSJ_NULL;
    }
  }
  self.count = index;
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
    self->count = 0;
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
    return make_nodes(*self);
  } catch (...) {
    return CSJ_MEMORY;
  }
}

const csj_node *csj_nodes(const csj_parser *self) { return self->nodes.data(); }

size_t csj_node_count(const csj_parser *self) { return self->count; }

const char *csj_duplicate_key(const csj_parser *self, size_t *length) {
  *length = self->duplicate.size();
  return self->duplicate.data();
}

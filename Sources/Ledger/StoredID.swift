/// How an id of an event or a follower is kept: decimal numbers, as platforms give them, as integers, which take less than half the room;
/// everything else as text. Each id has exactly one form.
enum StoredID: Hashable {
  case number(Int64)
  case text(String)

  init(_ id: String) {
    // 18 digits are always within 64 bits; of 19 some are.
    guard (1...19).contains(id.utf8.count), let number = Int64(id), number >= 0, String(number) == id else {
      self = .text(id)
      return
    }
    self = .number(number)
  }

  var id: String {
    switch self {
    case .number(let number): String(number)
    case .text(let text): text
    }
  }
}

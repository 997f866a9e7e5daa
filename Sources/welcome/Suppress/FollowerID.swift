import EventLog

/// An id of a follower, as people type it or a spreadsheet writes it.
enum FollowerID {
  struct Problem: Error {
    let reason: String
  }

  static func read(_ text: String) -> Result<String, Problem> {
    if text.hasPrefix("@") {
      return .failure(Problem(reason: "`\(text)` is a handle; followers are suppressed by id, since handles change"))
    }
    switch TableCell.identifier(text) {
    case .none: return .failure(Problem(reason: "there is no id in it"))
    case .damaged(let id): return .failure(Problem(reason: TableCell.reasonOfDamage(id)))
    case .good(let id):
      // As of text that isn't UTF-8, and of files that are no text.
      guard !id.unicodeScalars.contains(where: { $0 == "\u{FFFD}" || $0.properties.generalCategory == .control }) else {
        return .failure(Problem(reason: "`\(id.prefix(40))` is no id: it has a character in it that is none of a text"))
      }
      guard !id.contains(where: { $0.isWhitespace || $0 == "," }) else {
        return .failure(Problem(reason: "`\(id.prefix(40))` is no id: it has a space or a comma in it"))
      }
      return .success(id)
    }
  }
}

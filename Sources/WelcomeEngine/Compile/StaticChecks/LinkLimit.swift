import Liquid
import RuleModel
import TwitterText

/// The longest link of a call to action.
enum LinkLimit {
  /// - Parameters:
  ///   - paths: what the link's template prints on each path.
  ///   - utm: the longest value of each query item, by name.
  static func of(
    _ paths: [[OutputPiece]], utm: [(name: String, paths: [[OutputPiece]])], counting: Channel.Counting
  ) -> TextLimit {
    var most = TextLimit.empty
    let items = utm.map { item in
      let values = item.paths.map { encoded($0, literalsToo: true) }
      return (name: item.name, longest: values.map(\.length).max() ?? 0, sample: values.last?.sample ?? "x")
    }
    for path in paths.isEmpty ? [[]] : paths {
      var (length, sample) = encoded(path, literalsToo: false)
      for item in items {
        // One sign and `=`.
        length = add(length, add(LinkBuilder.encode(item.name).utf8.count + 2, item.longest))
        sample = LinkBuilder.appending(item.name, item.sample, to: sample)
      }
      var limit = TextLimit.ascii(length)
      if counting == .weighted, isLink(sample) {
        limit.counted = MessageLength.link
      } else if counting == .weighted, path.contains(where: hasOpenText) {
        // Some part of it may be a link.
        limit.links = 1
      }
      most = most.characters == 0 ? limit : longer(most, limit)
    }
    return most
  }

  private static func longer(_ left: TextLimit, _ right: TextLimit) -> TextLimit {
    var result = left.characters >= right.characters ? left : right
    result.links = max(left.links, right.links)
    if left.counted == nil || right.counted == nil { result.counted = nil }
    return result
  }

  private static func add(_ left: Int, _ right: Int) -> Int { min(left + right, TextLimit.unboundedCount) }

  private static func hasOpenText(_ piece: OutputPiece) -> Bool {
    if case .value(let limit, _, _) = piece { return !limit.isLinkFree && limit.encoded == nil }
    return false
  }

  /// The most characters, and one link as it may come out.
  private static func encoded(_ pieces: [OutputPiece], literalsToo: Bool) -> (length: Int, sample: String) {
    var length = 0
    var sample = ""
    for piece in pieces {
      switch piece {
      case .literal(let text, _):
        let text = literalsToo ? LinkBuilder.encode(text) : text
        length = add(length, text.unicodeScalars.count)
        sample += text
      case .value(let limit, _, _):
        // A character has up to 4 bytes, and a byte that is encoded three characters.
        length = add(
          length,
          limit.encoded
            ?? (limit.isLinkFree ? limit.characters * 3 : min(limit.characters * 12, TextLimit.unboundedCount)))
        sample += "x%20x"
      }
    }
    return (length, sample)
  }

  /// Whether X takes all of a text for one link.
  private static func isLink(_ text: String) -> Bool {
    let links = Links.extract(text)
    return links.count == 1 && links[0].range == 0..<text.utf8.count
  }
}

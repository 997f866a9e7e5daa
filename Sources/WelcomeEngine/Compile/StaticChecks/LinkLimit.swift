import Liquid
import RuleModel
import TwitterText

/// The longest link of a call to action.
struct LinkLimit: Sendable {
  let limit: TextLimit
  /// The link as it may come out; nil unless its host is the same for everybody.
  let sample: String?

  /// - Parameters:
  ///   - paths: what the link's template prints on each path.
  ///   - utm: the longest value of each query item, by name.
  init(
    _ paths: [[OutputPiece]], utm: [(name: String, paths: [[OutputPiece]])], counting: Channel.Counting
  ) {
    var most = TextLimit.empty
    var samples: [String?] = []
    let items = utm.map { item in
      let values = item.paths.map { Self.encoded($0, literalsToo: true) }
      return (name: item.name, longest: values.map(\.length).max() ?? 0, sample: values.last?.sample ?? "x")
    }
    for path in paths.isEmpty ? [[]] : paths {
      var (length, sample) = Self.encoded(path, literalsToo: false)
      for item in items {
        // One sign and `=`.
        length = Self.add(length, Self.add(LinkBuilder.encode(item.name).utf8.count + 2, item.longest))
        sample = LinkBuilder.appending(item.name, item.sample, to: sample)
      }
      var limit = TextLimit.ascii(length)
      if counting == .weighted, Self.isLink(sample) {
        limit.counted = MessageLength.link
      } else if counting == .weighted, path.contains(where: Self.hasOpenText) {
        // Some part of it may be a link.
        limit.links = 1
      }
      most = most.characters == 0 ? limit : Self.longer(most, limit)
      samples.append(Self.hasKnownHost(path) ? sample : nil)
    }
    limit = most
    // One of several is as good as the others only where there are no others.
    sample = samples.count == 1 ? samples[0] : nil
  }

  /// Whether the text before the first value goes past the host: `https://northwind.example/`.
  private static func hasKnownHost(_ path: [OutputPiece]) -> Bool {
    var known = ""
    var isWhole = true
    for piece in path {
      guard case .literal(let text, _) = piece else {
        isWhole = false
        break
      }
      known += text
    }
    let parts = known.split(separator: "://", maxSplits: 1)
    guard parts.count == 2 else { return isWhole }
    return isWhole || parts[1].contains { "/?#".contains($0) }
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

/// María before a second given name, which the Philippines and Spain shorten: "Ma. Teresa", "Mª Teresa". People are called by the second.
enum ShortenedMaria {
  /// The words without it; as they were where it isn't there.
  static func removed(from words: [String]) -> [String] {
    guard words.count > 1, let first = words.first, forms.contains(first.lowercased()) else { return words }
    return Array(words.dropFirst())
  }

  private static let forms: Set<String> = ["ma.", "mª", "mª.", "m.ª"]
}

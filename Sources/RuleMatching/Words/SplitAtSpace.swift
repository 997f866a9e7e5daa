extension String {
  /// The parts between white space, without empty ones.
  func splitAtSpace() -> [Substring] {
    // In ASCII no look at what characters are is needed, and most keywords are in it.
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return split(whereSeparator: \.isWhitespace) }
    return utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }
}

/// Word lists kept as one text, which compiles fast where an array of thousands of literals doesn't.
enum WordList {
  static func words(_ list: StaticString) -> [String] {
    UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  static func set(_ list: StaticString) -> Set<String> { Set(words(list)) }
}

/// A change of case, as `downcase` and `upcase` make it.
enum Casing: Sendable, BitwiseCopyable {
  case none, lower, upper

  @inline(__always)
  func ascii(_ byte: UInt8) -> UInt8 {
    switch self {
    case .none: byte
    case .lower: byte &- 0x41 < 26 ? byte | 0x20 : byte
    case .upper: byte &- 0x61 < 26 ? byte & 0xDF : byte
    }
  }

  func mapping(_ scalar: Unicode.Scalar) -> String {
    switch self {
    case .none: String(scalar)
    case .lower: scalar.properties.lowercaseMapping
    case .upper: scalar.properties.uppercaseMapping
    }
  }
}

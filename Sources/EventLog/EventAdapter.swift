import CivilTime
import Events

/// Reads one form of event log. A new form is a file under `Adapters`, a case of `EventFormat` and what tells it in
/// `EventFormat.recognized`.
protocol EventAdapter {
  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine
}

/// What an adapter may have to know beside the JSON of the line.
struct LineContext {
  /// For events that carry no time of their own.
  let undated: Timestamp
  /// Nil where it isn't known: then the account that the log listens to is the brand.
  let brand: BrandAccount?
  let line: UnsafeBufferPointer<UInt8>

  /// An identifier for an event that has none: `line-` and 16 hexadecimal digits made from the bytes of the line
  /// (FNV-1a, 64 bits), so that the same line has the same identifier in every run and on every machine.
  var derivedID: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in line { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "line-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

import Diagnostics
import WelcomeEngine

/// Stands for the texts of a rulebook: another one comes of any change in them.
enum RulebookFingerprint {
  static func of(_ files: RulebookFiles) -> String {
    let sources = files.named
    return ["rulebook", "rulebook, second half"].map { seed in
      var hash = StableHash(seed: seed)
      for source in sources {
        hash.combine(source.path)
        hash.combine("\(source.bytes.count)")
        hash.combine(bytes: source.bytes)
      }
      let digits = String(hash.value, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

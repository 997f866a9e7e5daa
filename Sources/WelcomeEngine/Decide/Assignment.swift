/// Which variant a follower is assigned to, and whether they are in the control group: by a stable hash of seed, follower and rule, so that
/// every run on every machine agrees.
struct Assignment {
  let seed: String
  let follower: String
  let rule: String

  private func fraction(_ purpose: String) -> Double {
    var hash = StableHash(seed: seed)
    hash.combine(purpose)
    hash.combine(rule)
    hash.combine(follower)
    return hash.fraction
  }

  /// The assigned variant first, then the others in the order of the file.
  func order(of variants: [CompiledVariant]) -> [CompiledVariant] {
    let total = variants.reduce(0.0) { $0 + Double(max(0, $1.weight)) }
    guard variants.count > 1, total > 0 else { return variants }
    var point = fraction("variant") * total
    var assigned = 0
    for (index, variant) in variants.enumerated() where variant.weight > 0 {
      assigned = index
      point -= Double(variant.weight)
      if point < 0 { break }
    }
    return [variants[assigned]] + variants.enumerated().filter { $0.offset != assigned }.map(\.element)
  }

  /// - Parameter share: 0 to 1.
  func isHeldOut(_ share: Double) -> Bool { share > 0 && fraction("holdout") < share }

  /// Letters and digits that are the same for the same follower; without those that people confuse (Crockford's base 32).
  func code(length: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var text = ""
    var block = 0
    while text.count < length {
      var hash = StableHash(seed: seed)
      hash.combine("code \(block)")
      hash.combine(rule)
      hash.combine(follower)
      var value = hash.value
      for _ in 0..<12 where text.count < length {
        text.append(alphabet[Int(value % 32)])
        value /= 32
      }
      block += 1
    }
    return text
  }
}

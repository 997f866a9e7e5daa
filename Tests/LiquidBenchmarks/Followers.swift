import Liquid

/// Followers from a seed, as data of one shape and as JSON for the peers.
struct Followers {
  static let fields = [
    "id", "first_name", "name", "username", "bio", "location", "url", "lang", "verified", "followers_count",
    "attributes",
  ]
  static let follower = Shape(fields, objects: ["attributes": attributes])
  static let attributes = Shape(["seats"])
  static let match = Shape(["bio", "text"])
  static let variables = Shape(
    ["follower", "match", "value", "cta"], objects: ["follower": follower, "match": match])

  private static let names = ["Priya", "Jonas", "Kofi", "Lucía", "Wei", "Amara", "Tomás", "Noor", "Ebba", "Ravi"]
  private static let places = ["Bengaluru, India", "Leipzig", "Kumasi, Ghana", "Guadalajara, México", "Lisbon", "Oslo"]
  private static let bios = ["founder", "maintainer", "computer science student", "journalist", "agency", "SwiftUI"]

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(count))
  }

  /// One in ten has no first name.
  mutating func make() -> (follower: Object, match: Object) {
    let name = Self.names[next(Self.names.count)]
    let hasName = next(10) > 0
    let number = next(1_000_000)
    let bio = Self.bios[next(Self.bios.count)]
    let follower = Object(
      Self.follower,
      [
        .string(String(number)), hasName ? .string(name) : .null, .string(name), .string("user\(number)"),
        .string("I am a \(bio) and I build things for people who build things"),
        .string(Self.places[next(Self.places.count)]), .null, "en", .bool(next(20) == 0), .int(next(5000)),
        .object(Object(Self.attributes, [.int(1 + next(200))])),
      ])
    return (follower, Object(Self.match, [.string(bio), .string("Pricing")]))
  }
}

import Liquid

/// Which variables some templates read, so that the others needn't be made.
struct VariableNeeds: Sendable {
  /// By places in the shapes of the follower and the event.
  private(set) var follower: UInt64 = 0
  private(set) var event: UInt64 = 0
  private(set) var match = false
  /// Whether more of `match` is read than fields of `MessageShape.match`.
  private(set) var wholeMatch = false
  /// Whether a template is rendered by another one, and so may see only what every template sees.
  private(set) var hasPartials = false

  static let everything: VariableNeeds = {
    var needs = VariableNeeds()
    needs.follower = .max
    needs.event = .max
    needs.match = true
    needs.wholeMatch = true
    needs.hasPartials = true
    return needs
  }()

  func needsFollower(_ place: Int) -> Bool { follower >> UInt64(place) & 1 == 1 }
  func needsEvent(_ place: Int) -> Bool { event >> UInt64(place) & 1 == 1 }

  var needsFirstName: Bool { needsFollower(MessageShape.firstNamePlace) }

  mutating func add(_ template: Template?, partials: [String: Template]) {
    var seen: Set<String> = []
    add(template, partials, &seen)
  }

  private mutating func add(_ template: Template?, _ partials: [String: Template], _ seen: inout Set<String>) {
    guard let template else { return }
    for reference in template.variables { add(reference.path) }
    for partial in template.partials {
      hasPartials = true
      guard let name = partial.name else {
        self = .everything
        return
      }
      if seen.insert(name).inserted { add(partials[name], partials, &seen) }
    }
  }

  private mutating func add(_ path: [String]) {
    let field = path.dropFirst().first
    switch path.first {
    case "follower": Self.add(field, of: MessageShape.follower, to: &follower)
    case "event":
      Self.add(field, of: MessageShape.event, to: &event)
      // What the platform found, or else what a condition did.
      if field == "keyword" { match = true }
    case "match":
      match = true
      if field.map({ MessageShape.match.keys.contains($0) }) != true { wholeMatch = true }
    case nil: self = .everything
    default: break
    }
  }

  /// A field that isn't known, or none, stands for all of them.
  private static func add(_ field: String?, of shape: Shape, to places: inout UInt64) {
    guard let place = field.flatMap({ shape.keys.firstIndex(of: $0) }), place < 64 else {
      places = .max
      return
    }
    places |= 1 << UInt64(place)
  }
}

extension Template {
  /// Whether it prints the same for every follower and event of a rule, as long as the call to action and the moment are the same.
  /// - Parameter roots: the variables that are the same.
  func isConstant(given roots: Set<String>) -> Bool {
    partials.isEmpty && variables.allSatisfy { $0.path.first.map(roots.contains) ?? false }
  }
}

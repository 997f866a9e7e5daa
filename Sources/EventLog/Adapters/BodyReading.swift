import Events

/// What one item of a body came to.
enum BodyItem {
  case event(Event)
  /// Of no use; the type is counted.
  case unused(String)
}

/// Reads the items of a body one by one, so that one that can't be read costs none of the others.
struct BodyReading {
  private var events: [Event] = []
  private var ignored: [String] = []
  /// Their reasons may not say which item they are about.
  private var faults: [BodyFault] = []

  var isEmpty: Bool { events.isEmpty && ignored.isEmpty && faults.isEmpty }

  mutating func take(_ item: BodyItem) {
    switch item {
    case .event(let event): events.append(event.withImpliedReach)
    case .unused(let type): ignored.append(type)
    }
  }

  /// - Parameters:
  ///   - list: the keys that lead to the item or to its list.
  ///   - index: its place in the list; nil where it stands by itself.
  ///   - read: is given the item's path, for its reasons; nil for an item that isn't counted.
  mutating func take(
    _ list: String, _ index: Int? = nil, _ read: (_ path: String) throws(LineFault) -> BodyItem?
  ) {
    let place = BodyFault.Place(list, index)
    do throws(LineFault) {
      guard let item = try read(place.path) else { return }
      if case .event(let event) = item { try FollowerIdentifier.check(event.follower) }
      take(item)
    } catch {
      faults.append(BodyFault(place, reason: error.reason))
    }
  }

  /// What the whole body came to.
  /// - Parameter empty: what it counts as where there is nothing in it.
  /// - Throws: where there is nothing in it but what can't be read.
  func line(empty: String) throws(LineFault) -> DecodedLine {
    if let fault = faults.first, events.isEmpty, ignored.isEmpty { throw LineFault(fault.reason) }
    let placed = faults.map { fault in
      let path = fault.place.path
      return fault.reason.contains(path) ? fault : BodyFault(fault.place, reason: "`\(path)`: \(fault.reason)")
    }
    return DecodedLine(events, ignored: ignored, faults: placed, empty: empty)
  }
}

import Events

extension EventType {
  /// The type's place among all types.
  var place: Int {
    switch self {
    case .follow: 0
    case .mention: 1
    case .reply: 2
    case .message: 3
    case .repost: 4
    case .quote: 5
    case .like: 6
    case .profile: 7
    }
  }

  var bit: UInt8 { 1 << UInt8(place) }
}

import Events

/// What an identifier of a follower can't be, in whatever form of log it stands: a message to it would reach nobody, and a suppression of
/// the follower would not hold.
enum FollowerIdentifier {
  static func check(_ follower: Follower) throws(LineFault) {
    guard let bytes = follower.unsafeUTF8(of: .id) else { return }
    // As the platform's are.
    if bytes.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) { return }
    let id = String(decoding: bytes, as: UTF8.self)
    switch TableCell.identifier(id) {
    case .good(let plain):
      if plain != id { throw LineFault("the follower's id is \(quoted(id)), where \(quoted(plain)) is meant") }
    case .damaged: throw TableCell.damaged(id)
    case .none: throw LineFault("the follower's id is \(quoted(id)), which stands for none")
    }
  }
}

extension Event {
  /// The event with what its type says of reaching the follower, where the log doesn't say it: who follows follows the brand, and who
  /// writes a direct message can be answered.
  public var withImpliedReach: Event {
    var event = self
    event.implyReach()
    return event
  }

  /// Adds the same to the event.
  public mutating func implyReach() {
    if type == .follow, follower.followsYou == nil { follower.followsYou = true }
    if type == .message, follower.canDM == nil { follower.canDM = true }
  }
}

extension Event {
  /// The event with what its type says of reaching the follower, where the log doesn't say it: who follows follows the brand, and who
  /// writes a direct message can be answered.
  public var withImpliedReach: Event {
    var event = self
    if type == .follow, follower.followsYou == nil { event.follower.followsYou = true }
    if type == .message, follower.canDM == nil { event.follower.canDM = true }
    return event
  }
}

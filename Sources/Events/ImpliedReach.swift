extension Event {
  /// The event with what its type says of reaching the follower: who follows does follow the brand, and who writes a direct message can be
  /// answered. A profile that says otherwise was read before.
  public var withImpliedReach: Event {
    var event = self
    event.implyReach()
    return event
  }

  /// Adds the same to the event.
  public mutating func implyReach() {
    if type == .follow, follower.followsYou != true { follower.followsYou = true }
    if type == .message, follower.canDM != true { follower.canDM = true }
  }

  /// The same where nobody has seen the event, as with the followers of a list, who are only taken as having followed: what is said of
  /// them stands.
  public var withPresumedReach: Event {
    var event = self
    if type == .follow, follower.followsYou == nil { event.follower.followsYou = true }
    if type == .message, follower.canDM == nil { event.follower.canDM = true }
    return event
  }
}

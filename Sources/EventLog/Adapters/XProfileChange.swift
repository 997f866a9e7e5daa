import Events

/// The field that a `profile.update.…` event of the X Activity API is about. Its payload is `{"before":…,"after":…}`.
enum XProfileChange {
  case bio, name, handle, location, url, picture, verified
  /// Banners, badges and what may come: an event, with no field that we know.
  case other

  /// - Parameter name: what stands behind `profile.update.`
  init(_ name: String) {
    switch name {
    case "bio": self = .bio
    // The platform's samples show that this is the display name; the handle has a type of its own.
    case "screenname": self = .name
    case "handle": self = .handle
    case "geo": self = .location
    case "url": self = .url
    case "profile_picture": self = .picture
    case "verified_badge": self = .verified
    default: self = .other
    }
  }

  /// Sets the field to its new value; nil where it has been emptied.
  func apply(_ after: JSONValue?, to follower: inout Follower) {
    let text = after?.filledText.map(PlatformText.unescaped)
    switch self {
    case .bio: follower.bio = text
    case .name: follower.name = text
    case .handle: follower.username = text.flatMap(Handle.bare)
    case .location: follower.location = text
    case .url: follower.url = text
    case .picture: follower.defaultAvatar = text.map(XUser.isDefault) ?? true
    case .verified: if let flag = after?.flag { follower.verified = flag }
    case .other: break
    }
  }
}

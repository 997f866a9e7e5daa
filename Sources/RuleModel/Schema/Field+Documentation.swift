extension Field {
  /// One sentence for the reference and for editors.
  public var documentation: String {
    switch self {
    case .text(let field): field.documentation
    case .number(let field): field.documentation
    case .flag(let field): field.documentation
    case .time(.createdAt): "When the follower's account was created."
    case .duration(.accountAge): "How old the follower's account is."
    case .duration(.eventAge): "How long ago the event was."
    case .set(let field): field.documentation
    case .attribute(let name, _): "The brand's own field `\(name)`."
    }
  }
}

extension Field.TextField {
  fileprivate var documentation: String {
    switch self {
    case .bio: "What the follower says of themselves."
    case .text: "What the follower wrote: the mention, reply, message or quote."
    case .name: "The follower's display name."
    case .username: "The follower's handle, without `@`."
    case .location: "Where the follower says they are."
    case .url: "The link in the follower's profile."
    case .lang: "The follower's language, a BCP 47 tag."
    case .pinnedText: "The text of the follower's pinned post."
    }
  }
}

extension Field.NumberField {
  fileprivate var documentation: String {
    switch self {
    case .followersCount: "How many people follow the follower."
    case .followingCount: "How many people the follower follows."
    case .postCount: "How many posts the follower has written."
    case .listedCount: "How many lists the follower is on."
    }
  }
}

extension Field.FlagField {
  fileprivate var documentation: String {
    switch self {
    case .verified: "Whether the account is verified."
    case .protected: "Whether the account's posts are protected."
    case .followsYou: "Whether the follower follows the brand."
    case .canDM: "Whether a direct message reaches the follower."
    case .defaultAvatar: "Whether the account has no picture of its own."
    }
  }
}

extension Field.SetField {
  fileprivate var documentation: String {
    switch self {
    case .lists: "The lists that the follower is on."
    case .interests: "What the follower is interested in, as far as is known."
    case .matchedKeywords: "The keywords by which the platform found the event."
    }
  }
}

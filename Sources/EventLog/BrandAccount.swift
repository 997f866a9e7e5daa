import RuleModel

/// The brand's own account, by which its own actions are told from those of followers.
public struct BrandAccount: Sendable, Hashable {
  public let id: String?
  /// Without `@`; compared without regard to case.
  public let username: String?

  /// Nil when neither is known.
  public init?(id: String?, username: String?) {
    guard id != nil || username != nil else { return nil }
    self.id = id
    self.username = username
  }

  /// Whether an account is the brand's. An identifier, where both have one, settles it: handles can be given up and taken by others.
  func isAccount(id: String?, username: String?) -> Bool {
    if let ours = self.id, let id { return ours == id }
    guard let ours = self.username, let username else { return false }
    return ours.lowercased() == username.lowercased()
  }
}

extension BrandAccount {
  /// The account that a rulebook names; nil when it names none.
  public init?(_ brand: Brand) { self.init(id: brand.id, username: brand.handle) }
}

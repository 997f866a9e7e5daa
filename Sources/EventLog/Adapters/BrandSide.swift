/// Which end of an action is the brand's, as far as one line tells.
struct BrandSide {
  /// The account that the line was delivered for; nil where the form names none.
  let account: String?
  /// The account that the rulebook names.
  let brand: BrandAccount?

  var isKnown: Bool { account != nil || brand != nil }

  func isBrand(id: String?, username: String? = nil) -> Bool {
    if let account, let id, account == id { return true }
    return brand?.isAccount(id: id, username: username) ?? false
  }

  /// - Parameter user: a user object, or an identifier alone.
  func isBrand(_ user: JSONValue?) -> Bool {
    guard let user else { return false }
    return isBrand(id: XUser.id(user), username: XUser.username(user))
  }
}

extension LineFault {
  /// An event whose direction can't be told.
  static func noBrand(_ looked: String) -> LineFault {
    LineFault(
      "\(looked) is missing and the rules name no `brand.id` or `brand.handle`, so that it can't be told who did this to whom"
    )
  }
}

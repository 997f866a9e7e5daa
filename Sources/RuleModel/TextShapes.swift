/// The shape of a BCP 47 tag (RFC 5646): parts of 1 to 8 letters and digits, the first of 2 or 3 letters.
public enum LanguageTag {
  public static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  public static let help = "write a BCP 47 tag such as `en` or `pt-BR`"
}

/// The names of templates: paths below the templates folder, without `.liquid`.
public enum TemplateName {
  /// What to write in place of a text that can't be the name of a template; nil for one that can.
  public static func help(for text: String) -> String? {
    if text.hasSuffix(".liquid") { return "leave `.liquid` away" }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\\") }
    return isInside ? nil : "write the path of a file below the templates folder, such as `intro/founders`"
  }
}

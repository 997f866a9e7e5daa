import Diagnostics

/// `structure/no-purpose`
struct NoPurpose: Check {
  static let code = DiagnosticCode(
    "structure/no-purpose", .warning, "the template states no purpose",
    explanation: """
      Whoever writes a message should be able to say in a line what it is for. The front matter's `purpose` holds that line; it isn't \
      sent, and it keeps the text to the point when others edit it.
      """,
    bad: "purpose:\n---\nHi {first_name:Ada}, thanks for your {bio:compiler} talk. [Which backend is next, and when?]",
    good:
      "purpose: learn about backends\n---\nHi {first_name:Ada}, thanks for your {bio:compiler} talk. [Which backend is next, and when?]"
  )

  func findings(in message: Message, context: GateContext) -> [Finding] {
    guard context.purpose?.contains(where: { !$0.isWhitespace }) != true else { return [] }
    return [
      Finding(
        Self.code, "the template doesn't say what it is for",
        help: "add `purpose:` to its front matter: what should the follower do or know afterwards?")
    ]
  }
}

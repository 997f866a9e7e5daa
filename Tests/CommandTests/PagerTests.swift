import Testing

@testable import welcome

@Suite("The pager") struct PagerTests {
  @Test(
    "is named by PAGER, and is less when that isn't set; nothing, cat and a dumb terminal mean none",
    arguments: [
      ([:], "less -R"), (["PAGER": "most -w"], "most -w"), (["PAGER": ""], nil), (["PAGER": " "], nil),
      (["PAGER": "cat"], nil), (["TERM": "dumb"], nil),
    ] as [([String: String], String?)])
  func command(environment: [String: String], expected: String?) {
    #expect(Pager(environment: environment)?.command == expected)
  }

  @Test("less passes colours and leaves short text on the screen, unless LESS says otherwise")
  func less() {
    #expect(Pager(environment: [:])?.environment["LESS"] == "FRX")
    #expect(Pager(environment: ["LESS": "S"])?.environment["LESS"] == "S")
  }

  @Test("is for text that is longer than the screen", arguments: [("", false), ("a\nb\n", false), ("a\nb\nc\n", true)])
  func length(text: String, isLong: Bool) {
    #expect(Pager.isLong(text, height: 3) == isLong)
  }
}

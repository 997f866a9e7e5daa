import Testing

@testable import Quality

@Suite("tone/spam")
struct SpamTests {
  private func found(_ text: String) throws -> [String] {
    let reading = Reading(try ExampleMessage(text).message)
    return Spam().findings(in: reading, context: GateContext()).compactMap { $0.range.map { reading.text($0) } }
  }

  @Test(
    "finds wordings that a decent message never needs",
    arguments: [
      "earn money online", "make money fast", "Earn extra income", "buy followers", "double your bitcoin",
      "follow for follow",
      "You have been selected to receive", "risk-free returns", "crypto giveaway", "be your own boss",
      "claim your prize",
    ])
  func spam(phrase: String) throws {
    #expect(try found("Hi, \(phrase) with us.") == [phrase])
  }

  @Test(
    "leaves the same words alone in honest use, and in the follower's",
    arguments: [
      "As a huge Bitcoin fan, you know.", "You won the Leeds 10k!", "You've been selected for the jury.",
      "How potters make money in winter.",
      "A casino night for charity.", "Message us for prices.", "Follow back the trail to the hut.",
      "Our giveaway ends in May.",
      "{bio:earn money online}", "Free bitcoins of chocolate.", "We lose weight in shipping: 20 g less.",
    ])
  func honest(text: String) throws {
    #expect(try found(text) == [])
  }
}

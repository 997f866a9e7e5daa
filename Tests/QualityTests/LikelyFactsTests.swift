import Testing

@testable import Quality

@Suite("What a bare text likely says of one follower")
struct LikelyFactsTests {
  private func facts(_ text: String, lang: String = "en") -> [String] {
    let bytes = Array(text.utf8)
    return LikelyFacts(in: text, lang: lang).facts.map {
      "\($0.path): \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test(
    "the name that it calls someone by, and where it speaks of them",
    arguments: [
      ("Hi Ada, thanks for the follow. You asked which loom we use: a Dobby. What is on it?", "en", "Ada", "You"),
      (
        "Thanks for the follow, Jess. I saw that your shop moved to Hull. Is the old sign still for sale?", "en",
        "Jess", "your"
      ),
      (
        "Dear Dr. Okafor, thank you for following us. Could you tell me if page 12 of the protocol is clear?", "en",
        "Okafor", "you"
      ),
      (
        "Ken, thanks for following. I fixed the typo that you found on page 88. Where shall I send it?", "en", "Ken",
        "you"
      ),
      (
        "Gracias por seguirnos, Nuria. Leímos tu reseña de la novela en clase. ¿Vendrías el cinco de mayo?", "es",
        "Nuria", "tu"
      ),
      (
        "Bonjour Chloé, merci de nous suivre ! Vous cherchez un relieur à Nantes : le nôtre ouvre le mardi.", "fr",
        "Chloé", "Vous"
      ),
      (
        "Hallo Jana, danke fürs Folgen. Du suchst einen Chor in Kassel: Wir proben mittwochs um neun.", "de", "Jana",
        "Du"
      ),
    ])
  func both(text: String, lang: String, name: String, address: String) {
    #expect(Set(facts(text, lang: lang)) == ["follower.first_name: \(name)", "follower.bio: \(address)"])
  }

  @Test(
    "nothing, where it calls nobody by name, speaks of nobody, or says little",
    arguments: [
      "Thanks for following! We are a bakery in Hull and we hope that you like our new website and our bread.",
      "Hi There, thanks for following! We hope that you like our new website and our bread very much indeed.",
      "Thanks for following us on Instagram, Facebook, and here. We hope that all of you like our new website.",
      "Hi Ada, thanks for following. Is it yours?",
      "Hi Ada, we bake bread in Hull, and we sell it every day but Monday, at nine.",
      "", "!",
    ])
  func neither(text: String) { #expect(facts(text) == []) }
}

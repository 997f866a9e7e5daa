import TestSupport
import Testing

@testable import WelcomeEngine

@Suite("Messages that ask to hear no more") struct OptOutTests {
  @Test(
    "polite words around an opt-out change nothing, other words do",
    arguments: [
      ("STOP", "stop"), ("Stop, please!", "stop"), ("Unsubscribe me from this", "unsubscribe"),
      ("please no more messages", "no more"),
      ("Darme de baja, por favor", "darme de baja"), ("can't stop using it", nil), ("how do I stop a preview?", nil),
      ("don't stop", nil), ("thanks", nil), ("", nil),
    ] as [(String, String?)])
  func optOutWords(message: String, keyword: String?) {
    #expect(OptOut(extra: []).keyword(in: message) == keyword)
  }

  @Test("the policy's own words count as they are, and one without a letter not at all")
  func ownOptOutWords() {
    let optOut = OptOut(extra: ["Quiet, please", "стоп", "🛑"])
    #expect(optOut.keyword(in: "quiet please!") == "quiet please")
    #expect(optOut.keyword(in: "Стоп.") == "стоп")
    #expect(optOut.keyword(in: "quiet") == nil)
    #expect(optOut.keyword(in: "👍") == nil)
    #expect(optOut.keyword(in: "🛑 stop") == "stop")
  }

  @Test("a quick look at how a message begins comes to the same as taking it apart")
  func quickLook() {
    let words = [
      "stop", "STOP", "Please", "hi", "no", "more", "remove", "darme", "de", "baja", "désabonner", "arre\u{302}t",
      "配信停止",
      "配信", "стоп", "привет", "café", "thanks", "it's", "7", "a", "ok", "unsubscribe", "subscriptions", "\u{301}", "…",
    ]
    let gaps = [" ", " ", ", ", "! ", " — ", "’", "", "\n", "  "]
    let optOuts = [[], ["стоп"], ["7 a"], ["it's enough", "café"]].map(OptOut.init)
    var random = SplitMix(seed: 11)
    for _ in 0..<1500 {
      var message = Bool.random(using: &random) ? "" : gaps.randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...13, using: &random) {
        message += (words.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
      }
      for optOut in optOuts {
        #expect(optOut.keyword(in: message) == optOut.foundThoroughly(in: message), "\(message)")
      }
    }
  }

  @Test(
    "they are known by what they say, whatever stands around it",
    arguments: [
      "STOP. I never asked for this", "STOP, I never asked for this", "stop\nwho are you", "stop spamming me",
      "stop sending me these", "Please stop messaging me.", "could you stop dming me", "I'd like to opt out",
      "how do I unsubscribe?", "can I opt out of this", "I want to unsubscribe", "please unsubscribe",
      "Unsubscribe me!",
      "don't message me", "Do not contact me again", "don’t send me any more of these", "never DM me again",
      "I don't want any more messages", "no more dms pls", "take me off your list", "remove me from this list now",
      "leave me alone", "who is this? stop texting me",
      "Bitte keine Nachrichten mehr", "hör auf mir zu schreiben",
      "schreibt mir bitte nicht mehr. schreibt mir nicht mehr",
      "Ich möchte mich abmelden", "no me escriban más", "dejen de enviarme mensajes", "quiero darme de baja",
      "arrêtez de m’écrire", "je ne veux plus recevoir de messages", "désabonnez-moi", "pare de me mandar mensagens",
      "não me mandem mais mensagens", "smettetela di scrivermi", "non scrivetemi più", "geen berichten meer",
      "I want to stop receiving these messages", "not interested stop messaging", "Stop (too many messages)",
      "unsubscribe (too many messages)", "unsubscribe because I get too many", "unsubscribe I get too many messages",
      "STOP I did not sign up for this", "no me manden mensajes", "Bitte keine weiteren Nachrichten",
      "lasst mich in Ruhe", "wrong person, please remove me", "I would like to stop getting messages", "baja",
      "No thanks, stop", "ok stop, how do I install go", "stop stop stop", "I'd like you to stop", "Répondez STOP",
      "désinscription", "ストップ", "停止", "やめてください", "quit", "Cancel", "END", "@kilnworks stop", "@a_b_9 @c STOP please",
      "Stop\nSent from my iPhone", "ｓｔｏｐ", "Stop! I only asked what the price is", "I said stop! no pricing please",
      "unsubscribe - the cost is too high", "hey stop dm'ing me", "Can you stop? I'm not interested",
      "please stop this",
      "opt-out", "What is this? Opt-out. Now.", "Hola, basta ya!", "no, stop.", "stop it now",
      "stop it", "Just stop it.", "make it stop", "please make this stop!", "Stop sending", "stop or I report you",
      "Stop or I'll report this account", "stop doing this", "STOP IT!!!", "stop it 😡", "Can you stop it?",
      "I'm not interested. Stop it.", "Stop it! Leave it! Enough!", "stop that now please", "knock it off",
      "quit it", "STOP messaging or we will block you",
      "¡para ya!", "¡Para ya, por favor!", "Paren de escribirme", "stop it 🖕🏽", "stop it 🙅\u{200D}♀️",
      "I'm not interested. Stop it.", "arrêtez ça", "hör endlich auf", "Schluss damit!", "pare agora", "smettila",
      "hou op", "хватит", "déjame en paz", "Laissez-moi tranquille", "me deixa em paz", "lasciatemi in pace",
      "laat me met rust", "unsubscribe me unsubscribe me",
      "もう送らないでください", "메시지 보내지 마세요", "не пишите мне больше", "请不要再发了",
    ])
  func asked(_ message: String) {
    let optOut = OptOut(extra: ["keine nachrichten mehr", "basta"])
    #expect(optOut.keyword(in: message) != nil)
    #expect(optOut.foundThoroughly(in: message) != nil)
  }

  @Test(
    "however often it is said, and quickly found in texts of any length", .timeLimit(.minutes(1)),
    arguments: [1, 3, 10, 11, 12, 30, 5000])
  func repeated(_ count: Int) {
    let optOut = OptOut(extra: [])
    for text in ["STOP ", "stop, ", "Stop. ", "stop! ", "stop please ", "darme de baja ", "no more "] {
      #expect(optOut.keyword(in: String(repeating: text, count: count)) != nil, "\(text)")
    }
    for text in ["a stop ", "my stop sign! ", "not stop it. ", "don't write me ", "👩\u{200d}"] {
      _ = optOut.foundThoroughly(in: String(repeating: text, count: count))
    }
  }

  @Test(
    "other messages that hold their words don't ask for it",
    arguments: [
      "I can't stop thinking about bread", "Stop! That's too kind", "stop it 😍", "don't stop sending these",
      "Stop! omg I love it",
      "Do you have play, pause, stop?", "Which verbs: start, stop, restart?", "My trip: Tulum, Baja, and home",
      "opt-out rates?", "opt-out emails: how do you handle them?", "play, stop, pause.",
      "Unsubscribe: how do I add that link to my newsletter?", "how do I stop getting build errors?",
      "how does the “stop” button work?", "no stop, no rest: what a race", "Next stop: Berlin",
      "full stop.", "Can I stop by on Friday?", "I'd like to cancel the table for Friday",
      "the end of the film, please",
      "is it stop-motion?", "you asked me to stop at page 3", "@stop what do you sell?", "my cat can't stop, ever",
      "How do I stop a preview?", "Does your tool let readers unsubscribe?", "the bus stop is near your shop",
      "we opt for the larger size", "can I opt for the blue one?", "please don't remove the old version",
      "I never got your message", "no more bugs since the update!", "You don't have to send me the file",
      "why don't you message me tomorrow?", "quiero más información", "no quiero más azúcar",
      "je veux plus de vos cafés",
      "Para ya, gracias", "Hi pare", "Thanks pare!", "Merci, ça suffit", "Feierabend. Schluss.", "stop it 😍",
      "I started an import by mistake. Can you stop it?", "Your cookie banner pops up on every page. Make it stop.",
      "stop it :)", "oh stop it you", "Stop it! You made me cry", "stop it, you two are hilarious",
      "how do I stop the build?", "stop by our shop", "I can't stop laughing", "can I stop it?", "where does it stop?",
      "make it stop at page 3", "stop or go?", "stop or I'll cry", "para ahora", "para agora", "para mí",
      "hör mal auf den Song",
      "arrête de me faire rire", "keine Ahnung mehr", "mehr Nachrichten bitte", "schreib mir", "nicht mehr lange!",
      "non voglio più caffè", "送ってください", "보내 주세요", "напишите мне",
    ])
  func notAsked(_ message: String) {
    #expect(OptOut(extra: []).keyword(in: message) == nil)
  }
}

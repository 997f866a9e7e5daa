extension Scaffold {
  static let ruleTests = File(
    path: "Rules/welcome.test.yaml", purpose: "what must stay true of them, for `welcome test`",
    text: #"""
      # What must stay true of welcome.yaml; `welcome test` runs it. A test is an event, its follower, and what is expected.
      # An event that isn't given is a follow.
      tests:
        - name: a founder is offered a call
          event: { type: follow, at: 2026-03-02T15:00:00Z }
          follower: { name: Ada Lovelace, bio: "Founder @ Engines", location: London }
          expect: { rule: founders, cta: intro-call, text: { contains: [Ada, Founder], max_length: 280 } }

        - name: a new account is left to the other rules
          event: { type: follow, at: 2026-03-02T15:00:00Z }
          follower: { name: Ada Lovelace, bio: "Founder @ Engines", location: London, created_at: 2026-02-20T10:00:00Z }
          expect: { rule: hello }

        - name: a question about the price leads to the plans
          event: { type: message, at: 2026-03-02T15:00:00Z, text: "Hi, what does it cost?" }
          follower: { name: Tom Baker }
          expect: { rule: pricing, cta: plans, text: { contains: [Tom, cost], max_length: 280 } }

        - name: a location is enough for a question
          follower: { name: Ana Pereira, location: Porto }
          expect: { rule: hello, text: { contains: [Ana, Porto], max_length: 280 } }

        - name: promoters hear nothing
          follower: { name: Max Gain, bio: "follow back 🔥", location: Worldwide }
          expect: { skip: no-promoters }

        - name: an empty profile gets no generic message
          follower: { name: "🔥🔥" }
          expect: { skip: no-rule }

      """#)
}

extension Scaffold {
  static let rules = File(
    path: "Rules/welcome.yaml", purpose: "who gets which message",
    text: #"""
      # yaml-language-server: $schema=.schema.json
      # Who gets which message. For each event the rules whose `on` fits are looked at, highest priority first. The first whose `when`
      # holds decides; if none of its messages passes the quality gate, the next one is tried.
      version: 1

      rules:
        # A rule can also decide that nothing is sent. The reason is kept with the decision.
        - id: no-promoters
          on: any
          priority: 1000
          when: { use: promoter }
          skip: promotional account

        # The words that were found are there for the template as `match.bio`, as the follower wrote them.
        - id: founders
          description: Founders are offered a call about what they build.
          on: follow
          priority: 80
          when:
            bio: { has_word: [founder, co-founder, "building *"] }    # `*` stands for any one word
            none:
              - account_age: { less_than: 30d }
          send:
            template: founders              # Templates/founders.liquid
            cta: intro-call                 # ctas.yaml

        - id: pricing
          description: A question about the price, in public or in a message.
          on: [mention, message]
          priority: 60
          when:
            text: { has_word: [price, prices, pricing, cost] }
          cooldown: 30d                     # instead of the policy's
          send:
            template: pricing
            cta: plans

        # Two ways to say it. A follower always gets the same one; the weights say how many get which.
        - id: hello
          description: A location is all we know, and enough for a question.
          on: follow
          priority: 10
          when:
            location: { exists: true }
          send:
            cta: what-they-make
            variants:
              - name: plain
                weight: 3
                purpose: find out what they make
                value: a release checklist that fits on one page
                message: >-
                  Hi {{ follower.first_name | default: "there" }}, welcome, and greetings to {{ follower.location }}.
                  Pinned on our profile: {{ value }}. {{ cta }}
              - name: local
                weight: 1
                purpose: find out what they make
                value: a release checklist that fits on one page
                message: >-
                  Hi {{ follower.first_name | default: "there" }}, how is {{ follower.location }} today?
                  Before your next launch, see {{ value }} on our profile. {{ cta }}

      """#)
}

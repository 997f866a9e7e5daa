extension Scaffold {
  static let brand = File(
    path: "Rules/brand.yaml", purpose: "who writes, and what holds for every message",
    text: #"""
      # yaml-language-server: $schema=.schema.json
      # Who writes, and what holds for every message. Put your own brand here.
      version: 1

      brand:
        name: Acme Tools
        handle: "@acmetools"
        time_zone: America/New_York
        domains: [acme.example]           # links to other hosts are warned about

      channel:
        kind: x
        consent: follower_initiated       # only answers to a follower's own message go out without a person
        quiet_hours: "21:00-08:00"        # in the follower's time zone where it is known, else the brand's

      policy:
        max_event_age: 7d                 # a later welcome would be odd
        per_follower: { max: 2, within: 30d }
        cooldown: forever                 # each rule writes to a follower once
        opt_out: "Reply STOP to opt out." # added to messages that go out without a person

      # Conditions that several rules share, by name: `use: promoter`.
      conditions:
        promoter:
          any:
            - bio: { has_word: ["follow back", "dm for promo", airdrop] }
            - following_count: { at_least: 5000 }
              followers_count: { at_most: 50 }

      """#)
}

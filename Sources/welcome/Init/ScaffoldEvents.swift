extension Scaffold {
  static let sampleEvents = File(
    path: "Rules/samples/events.jsonl", purpose: "an event log to write messages for",
    text: #"""
      {"id":"evt_1","type":"follow","at":"2026-03-02T15:00:00Z","follower":{"id":"1","username":"ada_engines","name":"Ada Lovelace","bio":"Founder @ Engines. Punch cards and poetry.","location":"London","created_at":"2019-01-02T03:04:05Z","followers_count":812,"following_count":120,"time_zone":"Europe/London"}}
      {"id":"evt_2","type":"message","at":"2026-03-02T15:05:00Z","text":"Hi, what does it cost for five of us?","follower":{"id":"5","username":"tombakes","name":"Tom Baker"}}
      {"id":"evt_3","type":"follow","at":"2026-03-02T15:06:00Z","follower":{"id":"3","username":"gains4u","name":"🔥 crypto king 🔥","bio":"follow back! airdrop every day","followers_count":12,"following_count":7400}}
      {"id":"evt_4","type":"follow","at":"2026-03-02T15:07:00Z","follower":{"id":"2","username":"anaporto","name":"Ana Pereira","bio":"Ceramics, tides, long walks","location":"Porto"}}
      {"id":"evt_5","type":"message","at":"2026-03-02T15:09:00Z","text":"stop","follower":{"id":"6","username":"quietplease","name":"Jo Lindqvist"}}

      """#)
}

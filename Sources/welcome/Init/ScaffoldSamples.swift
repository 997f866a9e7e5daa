extension Scaffold {
  static let sampleFollowers = File(
    path: "Rules/samples/followers.jsonl", purpose: "followers to try the rules on, one a line",
    text: #"""
      {"id":"1","username":"ada_engines","name":"Ada Lovelace","bio":"Founder @ Engines. Punch cards and poetry.","location":"London","created_at":"2019-01-02T03:04:05Z","followers_count":812,"following_count":120,"time_zone":"Europe/London"}
      {"id":"2","username":"anaporto","name":"Ana Pereira","bio":"Ceramics, tides, long walks","location":"Porto","created_at":"2017-06-20T09:00:00Z","followers_count":240,"following_count":310}
      {"id":"3","username":"gains4u","name":"🔥 crypto king 🔥","bio":"follow back! airdrop every day","location":"Worldwide","followers_count":12,"following_count":7400}
      {"id":"4","username":"user83741","name":"🔥🔥"}

      """#)
}

import RuleModel

/// What `welcome init` writes.
enum Scaffold {
  struct File {
    /// Below the folder that is written into.
    let path: String
    /// A few words for the list of what was written.
    let purpose: String
    let text: String
  }

  static let files = [
    brand, callsToAction, rules, ruleTests, founders, pricing, sampleFollowers, sampleEvents,
    File(path: "Rules/.schema.json", purpose: "by which editors complete and check the rules", text: RuleSchema.text()),
  ]
}

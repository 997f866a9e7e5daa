import ArgumentParser
import RuleModel

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of rule files, for editors.",
    discussion: """
      Editors that know YAML language servers complete and check rule files by it as you type. Write it once, and name it in the \
      first line of each rule file:

        welcome schema > Rules/.schema.json

        # yaml-language-server: $schema=.schema.json

      The schema is written from what `welcome lint` reads by. It knows one value at a time; `lint` checks more.
      """)

  func run() throws {
    Terminal(color: .never).print(RuleSchema.text())
  }
}

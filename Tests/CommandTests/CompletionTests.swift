import Foundation
import Testing

@Suite("Shell completions") struct CompletionTests {
  /// What Bash offers for a command line that ends at the cursor, with the program's script taken in. Bash's functions are asked as its
  /// line editor does.
  private func offers(_ line: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "welcome-completions-\(UUID().uuidString)")
    for name in ["Rules", "Rulings"] {
      try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["events.jsonl", "Rules/brand.yaml"] { try Data().write(to: folder.appending(path: name)) }
    let script = """
      source script.bash
      COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
      read -ra COMP_WORDS <<< "$COMP_LINE"
      if [[ $COMP_LINE == *' ' ]]; then COMP_WORDS+=(''); fi
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _welcome welcome "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2>/dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    try Data(script.utf8).write(to: folder.appending(path: "ask.bash"))
    let result = try Program.run(
      "welcome --generate-completion-script bash > script.bash && bash ask.bash", in: folder)
    return result.output.split(separator: "\n").map { String($0).trimmingCharacters(in: .whitespaces) }.sorted()
  }

  @Test(
    "offer files and folders where a command takes them",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")),
    arguments: [
      ("welcome lint Ru", ["Rules", "Rulings"]), ("welcome lint Rules/b", ["Rules/brand.yaml"]),
      ("welcome lint --rules Rule", ["Rules"]), ("welcome batch ev", ["events.jsonl"]),
      ("welcome dry-run --followers e", ["events.jsonl"]), ("welcome check ev", ["events.jsonl"]),
      ("welcome stats Ruli", ["Rulings"]), ("welcome lint --format con", ["concise"]), ("welcome dry", ["dry-run"]),
    ])
  func paths(line: String, expected: [String]) throws {
    #expect(try offers(line) == expected)
  }
}

/// Diagnostics for programs: a JSON array with one object a diagnostic, its keys always all there and in the same order.
public struct JSONRenderer: DiagnosticRenderer {
  public init() {}

  public func render(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.array(diagnostics.map(value)).text(indent: 2) + "\n"
  }

  private func value(_ diagnostic: Diagnostic) -> JSONValue {
    [
      "code": .string(diagnostic.code.id),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "primary": diagnostic.primary.map(value) ?? .null,
      "secondary": .array(diagnostic.secondary.map(value)),
      "notes": .array(diagnostic.notes.map { .string($0) }),
      "help": diagnostic.help.map { .string($0) } ?? .null,
    ]
  }

  /// Lines and columns count from 1, columns in characters; byte offsets count from 0; the end is behind the last character.
  private func value(_ label: Diagnostic.Label) -> JSONValue {
    [
      "path": .string(label.span.source.path),
      "start": position(label.span.start, byte: label.span.range.lowerBound),
      "end": position(label.span.end, byte: label.span.range.upperBound),
      "label": .string(label.text),
    ]
  }

  private func position(_ position: Source.Position, byte: Int) -> JSONValue {
    ["line": .int(position.line), "column": .int(position.column), "byte": .int(byte)]
  }
}

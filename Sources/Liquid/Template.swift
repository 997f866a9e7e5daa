import Diagnostics

/// A parsed template, to be rendered any number of times from any thread.
public struct Template: Sendable {
  public let name: String
  /// The template's tree; rendering and analysis walk it.
  let body: Block

  /// Parses a template. It never throws: problems are diagnostics, as many as can be told in one go. With errors among them the
  /// template must not be rendered.
  ///
  /// - Parameters:
  ///   - name: what errors of rendering call the template.
  ///   - map: from offsets of `text` to the file that it was decoded from.
  public static func parse(
    _ text: String, name: String, map: SourceMap, environment: Environment = .standard
  ) -> (template: Template, diagnostics: [Diagnostic]) {
    var parser = TemplateParser(text: Array(text.utf8), map: map, environment: environment)
    let body = parser.parseTemplate()
    return (Template(name: name, body: body), parser.diagnostics.sortedUnique())
  }

  /// Parses a text that is a file of its own, with the template's name as its path.
  public static func parse(
    _ text: String, name: String, environment: Environment = .standard
  ) -> (template: Template, diagnostics: [Diagnostic]) {
    let source = Source(path: name, text: text)
    return parse(
      text, name: name, map: SourceMap(identity: source, range: 0..<source.bytes.count), environment: environment)
  }

  /// Renders the template with data.
  public func render(_ data: Object, options: RenderOptions = RenderOptions()) throws(RenderError) -> Rendered {
    var renderer = Renderer(data: data, options: options, templateName: name)
    try renderer.render(template: self)
    return renderer.finish()
  }
}

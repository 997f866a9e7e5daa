/// Room for rendered text that is used again and again, so that rendering a message allocates little. One thread uses it at a time.
public struct RenderBuffer: Sendable {
  var output = Output(records: true)

  public init() {}

  /// The rendered text in UTF-8, valid until the buffer is rendered into again.
  public var bytes: [UInt8] { output.bytes }

  /// The length of the rendered text in UTF-8 bytes.
  public var count: Int { output.bytes.count }

  /// The rendered text and where it came from.
  public var rendered: Rendered { output.rendered }

  public var text: String { output.string }

  /// How many segments the text has; none without provenance.
  public var segmentCount: Int { output.pieceCount }
}

extension Template {
  /// Renders the template with data into a buffer, over what it held. After an error the buffer holds what was printed until then.
  public func render(
    into buffer: inout RenderBuffer, _ data: Object, options: RenderOptions = RenderOptions()
  ) throws(RenderError) {
    buffer.output.restart(records: options.provenance)
    buffer.output.keep(program)
    var progress = Program.Progress()
    let limits = options.limits
    // Most messages need no renderer, and making one is a good part of the work.
    if program.depth <= limits.depth {
      if let limit = program.run(&progress, data, limits, &buffer.output) {
        throw .limit(limit, template: name, span: nil)
      }
      if progress.position == program.operations.count { return }
    }
    var renderer = Renderer(data: data, options: options, templateName: name)
    renderer.steps = progress.steps
    swap(&renderer.output, &buffer.output)
    let result = Result { () throws(RenderError) in try renderer.render(template: self, from: progress.position) }
    swap(&renderer.output, &buffer.output)
    try result.get()
  }
}

/// Room for rendered text that is used again and again, so that rendering a message allocates nothing in most cases. One thread uses it
/// at a time. What it holds is read in place, and stays until it is rendered into again:
///
///     try template.render(into: &buffer, data)
///     buffer.withBytes { bytes in … }        // the text in UTF-8
///     for segment in buffer.segments { … }   // where it came from
///
/// A buffer may keep data that it was filled from in memory.
public struct RenderBuffer: Sendable {
  var output = Output(records: true)

  public init() {}

  /// The length of the rendered text in UTF-8 bytes.
  public var count: Int { output.count }

  /// Lends the rendered text in UTF-8, without a copy. The memory is valid inside the closure only.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try output.withBytes(body)
  }

  /// Where the text came from, made as they are asked for; none without provenance. They tile the text.
  public var segments: Segments { Segments(output: output) }

  /// The segments of a buffer as it was when they were asked for.
  public struct Segments: RandomAccessCollection, Sendable {
    let output: Output

    public var startIndex: Int { 0 }
    public var endIndex: Int { output.pieceCount }

    public subscript(position: Int) -> Segment { output.segment(position) }
  }

  /// How many segments the text has; none without provenance.
  public var segmentCount: Int { output.pieceCount }

  /// A copy of the rendered text in UTF-8.
  public var bytes: [UInt8] { output.withBytes { Array($0) } }

  /// A copy of the rendered text.
  public var text: String { output.string }

  /// A copy of the rendered text and where it came from.
  public var rendered: Rendered { output.rendered }
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

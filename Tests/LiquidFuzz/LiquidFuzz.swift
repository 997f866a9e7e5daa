import Liquid

/// libFuzzer's entry: the bytes are a template. Parsing and rendering may fail, and must neither crash nor hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let (template, diagnostics) = Template.parse(text, name: "fuzz", environment: environment)
  if diagnostics.contains(where: { $0.severity == .error }) { return 0 }
  let limits = Limits(steps: 20_000, outputBytes: 1 << 16, stringBytes: 1 << 16, arrayElements: 5_000)
  let options = RenderOptions(limits: limits, partials: { $0 == "p" ? template : nil })
  guard let traced = try? template.render(data, options: options) else { return 0 }
  var untraced = options
  untraced.provenance = false
  let plain = try? template.render(data, options: untraced)
  precondition(plain?.text == traced.text, "provenance changes the text")
  var end = 0
  for segment in traced.segments {
    precondition(segment.range.lowerBound == end && !segment.range.isEmpty, "segments don't tile the text")
    end = segment.range.upperBound
  }
  precondition(end == traced.text.utf8.count, "segments don't reach the end")
  return 0
}

private let follower = Shape(["first_name", "location", "lists"])
private let variables = Shape(["follower", "match"], objects: ["follower": follower])

private let environment: Environment = {
  var environment = Environment()
  environment.variables = variables
  environment.add(
    CustomTag("abort", argument: .required) { (call) throws(RenderError) in throw .aborted(reason: call.text) })
  return environment
}()

private let data = Object(
  variables,
  [
    .object(Object(follower, ["Priya", .null, ["a", "b", 3]])),
    .object(["bio": "founder {{ x }}", "text": ["amount": 40]]),
  ])

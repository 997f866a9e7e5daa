import Liquid

extension Environment {
  /// Standard Liquid and `{% abort "reason" %}`, by which a template refuses to write to this follower.
  static let welcome: Environment = {
    var environment = Environment.standard
    environment.add(
      CustomTag("abort", argument: .optional) { call throws(RenderError) in
        throw .aborted(reason: call.text.isEmpty ? "the template aborted" : call.text)
      })
    environment.variables = MessageShape.variables
    return environment
  }()
}

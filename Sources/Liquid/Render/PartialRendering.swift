import Diagnostics

// render and include.
extension Renderer {
  mutating func render(_ node: Partial) throws(RenderError) {
    do {
      try nested { (renderer: inout Renderer) throws(RenderError) in
        if node.isIsolated { try renderer.renderIsolated(node) } else { try renderer.include(node) }
      }
    } catch {
      throw error.at(node.span)
    }
  }

  private func partial(_ name: String) throws(RenderError) -> Template {
    guard let partials = options.partials else { throw .failed("this template can't use other templates") }
    guard let template = partials(name) else { throw .failed("there is no template `\(name)`") }
    return template
  }

  private static func variableName(_ node: Partial, _ name: String) -> String {
    node.alias ?? name.split(separator: "/").last.map(String.init) ?? name
  }

  private mutating func include(_ node: Partial) throws(RenderError) {
    if scope.isIsolated { throw .failed("`include` can't be used inside `render`") }
    guard case .text(let text) = try evaluate(node.name).datum else {
      throw .failed("`include` needs the name of a template")
    }
    let name = text.string
    let template = try partial(name)
    let variable = Self.variableName(node, name)
    let subject: Tracked
    if let expression = node.subject {
      subject = try evaluate(expression)
    } else {
      subject = variableValue(name)
    }
    let bindings = scope.inner.count
    for argument in node.arguments {
      scope.inner.append(Scope.Binding(name: argument.name, value: try evaluate(argument.value)))
    }
    let outerName = templateName
    templateName = template.name
    switch subject.datum {
    case .array, .list:
      for item in try slice(subject, from: 0, limit: nil) {
        try charge()
        scope.inner.append(Scope.Binding(name: variable, value: item))
        try render(template.body)
        scope.inner.removeLast()
      }
    default:
      scope.inner.append(Scope.Binding(name: variable, value: subject))
      try render(template.body)
    }
    templateName = outerName
    scope.inner.removeSubrange(bindings...)
  }

  private func variableValue(_ name: String) -> Tracked {
    if let local = scope.local(name) { return local }
    return Tracked(Datum(scope.data[name] ?? options.globals[name] ?? .null), Mark(.data(path: name)))
  }

  /// An isolated template sees its arguments and the globals, and leaves nothing behind.
  private mutating func renderIsolated(_ node: Partial) throws(RenderError) {
    guard case .text(let text) = try evaluate(node.name).datum else {
      throw .failed("`render` needs the name of a template")
    }
    let template = try partial(text.string)
    let variable = Self.variableName(node, text.string)
    let subject = try node.subject.map { (expression) throws(RenderError) in try evaluate(expression) }
    var isCollection = false
    if node.isLoop, let subject {
      switch subject.datum {
      case .array, .list, .range, .object: isCollection = true
      default: break
      }
    }
    guard isCollection, let subject else {
      return try renderIsolated(template, node, (variable, subject), nil)
    }
    let items = try slice(subject, from: 0, limit: nil)
    let state = LoopState(name: text.string, length: items.count, parent: nil)
    for item in items {
      try charge()
      try renderIsolated(template, node, (variable, item), state)
      state.index += 1
    }
  }

  private mutating func renderIsolated(
    _ template: Template, _ node: Partial, _ subject: (name: String, value: Tracked?), _ loop: LoopState?
  ) throws(RenderError) {
    var inner = Scope(data: [:])
    inner.isIsolated = true
    // Arguments are variables like any other there: `assign` overwrites them.
    if let loop { inner.assign("forloop", Tracked(.loop(loop), .literal)) }
    for argument in node.arguments { inner.assign(argument.name, try evaluate(argument.value)) }
    if let value = subject.value, !value.datum.isNull { inner.assign(subject.name, value) }
    let outerName = templateName
    templateName = template.name
    swap(&inner, &scope)
    try render(template.body)
    swap(&inner, &scope)
    templateName = outerName
    interrupt = nil
  }
}

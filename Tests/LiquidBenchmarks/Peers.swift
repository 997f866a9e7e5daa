import Foundation

/// The same templates and the same kind of followers in Python: python-liquid, and minijinja with the templates in its own dialect.
enum Peers {
  /// Reads templates as JSON from standard input; prints one line a peer.
  static let script = #"""
    import json, re, sys, time
    given = json.load(sys.stdin)
    names = ["Priya", "Jonas", "Kofi", "Lucía", "Wei", "Amara", "Tomás", "Noor", "Ebba", "Ravi"]
    places = ["Bengaluru, India", "Leipzig", "Kumasi, Ghana", "Guadalajara, México", "Lisbon", "Oslo"]
    bios = ["founder", "maintainer", "computer science student", "journalist", "agency", "SwiftUI"]
    followers = [{"follower": {"first_name": names[i % 10] if i % 10 else None, "name": names[i % 10],
        "location": places[i % 6], "attributes": {"seats": i % 200 + 1}},
        "match": {"bio": bios[i % 6], "text": "Pricing"}} for i in range(given["followers"])]
    liquid = [(re.sub(r"\{%-? abort .*? -?%\}", "", body), value) for body, value in given["templates"]]
    def jinja(body):
        body = re.sub(r'default: ("[^"]*")', r"default(\1, true)", body)
        body = re.sub(r'(\w+) contains ("[^"]*")', r"\2 in \1", body)
        return body.replace("assign ", "set ").replace("downcase", "lower").replace("upcase", "upper")
    def measure(name, templates):
        size = messages = 0
        start = time.process_time()
        for i, variables in enumerate(followers):
            render, value = templates[i % len(templates)]
            size += len(render(value=value, cta=given["cta"], **variables).encode())
            messages += 1
        taken = time.process_time() - start
        print(f"{name}\t{messages / taken:.0f}\t{size / messages:.0f}")
    try:
        import liquid as python_liquid
        measure("python-liquid", [(python_liquid.Template(body).render, value) for body, value in liquid])
    except ImportError:
        print("python-liquid\t-")
    try:
        import minijinja
        environment = minijinja.Environment(templates={str(i): jinja(body) for i, (body, _) in enumerate(liquid)})
        def template(i): return lambda **variables: environment.render_template(str(i), **variables)
        measure("minijinja", [(template(i), value) for i, (_, value) in enumerate(liquid)])
    except ImportError:
        print("minijinja\t-")
    """#

  /// A peer that Python doesn't have is nil; without Python there are none.
  static func run(_ templates: [ShippedTemplate], followers: Int) throws -> [(name: String, figures: [Double]?)] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment["PYTHON"] ?? "python3", "-c", script]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    let given: [String: Any] = [
      "followers": followers, "cta": ShippedTemplate.ask, "templates": templates.map { [$0.body, $0.value] },
    ]
    // Without Python nobody reads: that is an error to catch, not a signal to die of.
    signal(SIGPIPE, SIG_IGN)
    try input.fileHandleForWriting.write(contentsOf: JSONSerialization.data(withJSONObject: given))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map { line in
      let columns = line.split(separator: "\t")
      let figures = columns.dropFirst().compactMap { Double($0) }
      return (String(columns.first ?? ""), figures.count == 2 ? figures : nil)
    }
  }
}

import Liquid
import Testing

@Suite("Objects")
struct ObjectTests {
  @Test("keep their keys in order, through replacing and removing", arguments: [3, 30])
  func order(count: Int) {
    var object = Object()
    for number in 0..<count { object["k\(number)"] = .int(number) }
    object["k1"] = "replaced"
    object["k0"] = nil
    object["last"] = true
    #expect(object.keys == (1..<count).map { "k\($0)" } + ["last"])
    #expect(object["k1"] == "replaced")
    #expect(object["k0"] == nil)
    #expect(object["k\(count - 1)"] == .int(count - 1))
    #expect(object["nothing"] == nil)
  }

  @Test("are values: a copy doesn't change with the original")
  func copies() {
    var object: Object = ["a": 1]
    let copy = object
    object["a"] = 2
    object.printed = "x"
    #expect(copy == ["a": 1])
    #expect(copy.printed == nil)
    #expect(object != copy)
  }

  @Test("print as they say, and can still be looked up and tested")
  func printed() throws {
    let data: Object = ["cta": .object(Object(["link": "https://x.org"], printed: "Go"))]
    #expect(try rendered("{{ cta }} {{ cta.link }} {{ cta | append: '!' }}", data).text == "Go https://x.org Go!")
    #expect(try rendered("{% if cta contains 'G' %}1{% endif %}{% if cta == empty %}2{% endif %}", data).text == "1")
  }
}

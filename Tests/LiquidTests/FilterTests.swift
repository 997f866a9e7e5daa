import CivilTime
import Liquid
import Testing

@Suite("Filters")
struct FilterTests {
  static let data: Object = [
    "s": "hello world", "n": 5, "f": 2.5, "a": ["b", "A", nil, "c", ["B"]], "nums": [3, 1, 2.5, "7"], "e": [],
    "o": ["k": 1, "z": "w"], "html": "<p class='x'>a &amp; b</p><!-- c\n -->",
    "at": .time(.init(seconds: 1_152_098_955), nil),
    "users": [
      ["name": "Bo", "age": 30, "admin": true], ["name": "al", "age": 25], ["name": nil, "age": 30, "admin": false],
    ],
  ]

  static let options = RenderOptions(zone: Zone(offset: 7200), now: Timestamp(seconds: 1_795_507_200))

  @Test(
    "on text",
    arguments: [
      ("s | upcase", "HELLO WORLD"), ("'straße' | upcase", "STRASSE"), ("'ÀB' | downcase", "àb"),
      ("'hELLO World' | capitalize", "Hello world"), ("'' | capitalize", ""),
      ("s | append: '!' | prepend: '¡'", "¡hello world!"),
      ("n | append: 1", "51"), ("s | slice: 6, 99999999999999999999", "world"), ("s | slice: 0", "h"),
      ("s | slice: -5, 3", "wor"), ("s | slice: 6, 99", "world"),
      ("s | slice: 11", ""), ("s | slice: 12", ""), ("'aé👍b' | slice: 1, 2", "é👍"), ("s | truncate: 8", "hello..."),
      ("s | truncate: 8, '…'", "hello w…"), ("s | truncate: 2", "..."), ("s | truncate: 11", "hello world"),
      ("s | truncatewords: 1", "hello..."), ("s | truncatewords: 0, '!'", "hello!"),
      ("' a  b ' | truncatewords: 5", " a  b "),
      ("'  x ' | strip | append: '|'", "x|"), ("'  x ' | lstrip | append: '|'", "x |"),
      ("'  x ' | rstrip | append: '|'", "  x|"),
      ("html | strip_html", "a &amp; b"), ("'a<script>b</script>c<style>d' | strip_html", "acd"),
      ("'a < b' | strip_html", "a < b"),
      ("\"a\nb\r\nc\" | strip_newlines", "abc"), ("\"a\r\nb\" | newline_to_br", "a<br />\nb"),
      ("s | replace: 'l', 'L'", "heLLo worLd"), ("'abc' | replace: '', '-'", "-a-b-c-"),
      ("s | replace: 'l'", "heo word"),
      ("'aaa' | replace: 'aa', 'b'", "ba"), ("s | replace_first: 'l', 'L'", "heLlo world"),
      ("s | replace_last: 'l', 'L'", "hello worLd"),
      ("s | remove: 'l'", "heo word"), ("s | remove_first: 'l'", "helo world"), ("s | remove_last: 'l'", "hello word"),
      ("\"<a href='x'>&\" | escape", "&lt;a href=&#39;x&#39;&gt;&amp;"),
      ("'&lt;&<&#39;&x' | escape_once", "&lt;&amp;&lt;&#39;&amp;x"),
      ("'a b&ü/~*' | url_encode", "a+b%26%C3%BC%2F~%2A"), ("'a+b%26%C3%BC%2' | url_decode", "a b&ü%2"),
      ("'a?b' | base64_encode", "YT9i"), ("'YT9i' | base64_decode", "a?b"),
      ("'_-8' | base64_url_safe_decode | size", "2"),
      ("'a,b,,' | split: ',' | size", "2"), ("' a b ' | split: ' ' | join: '+'", "a+b"),
      ("'abc' | split: '' | join: '+'", "a+b+c"),
      ("s | size", "11"), ("'é👍' | size", "2"), ("n | size", "8"), ("nothing | size", "0"),
      ("a | upcase", "[\"B\", \"A\", NIL, \"C\", [\"B\"]]"),
    ])
  func text(expression: String, expected: String) throws {
    #expect(try rendered("{{ \(expression) }}", Self.data, Self.options).text == expected)
  }

  @Test(
    "on numbers",
    arguments: [
      ("n | plus: 2", "7"), ("'1.5' | plus: '2'", "3.5"), ("0.1 | plus: 0.2", "0.3"), ("'x' | plus: 1", "1"),
      ("10.1 | minus: 2.2", "7.9"),
      ("'7 days' | times: 2", "14"), ("5 | times: -1.5", "-7.5"), ("7 | divided_by: 2", "3"),
      ("-7 | divided_by: 2", "-4"),
      ("7 | divided_by: 2.0", "3.5"), ("2.5 | divided_by: 0", "Infinity"), ("-7 | modulo: 3", "2"),
      ("-2.5 | modulo: 2", "1.5"),
      ("'-5.1' | abs", "5.1"), ("-3 | abs", "3"), ("1.2 | ceil", "2"), ("-1.2 | ceil", "-1"), ("'1.8' | floor", "1"),
      ("-1.2 | floor", "-2"),
      ("2.5 | round", "3"), ("-2.5 | round", "-3"), ("3.14159 | round: 3", "3.142"), ("15 | round: -1", "20"),
      ("14.5 | round: -1", "10"),
      ("5.0 | round: 1", "5.0"), ("3 | at_least: 5", "5"), ("7.5 | at_least: 5", "7.5"), ("3 | at_most: 5", "3"),
      ("'9' | at_most: 8", "8"),
      ("9223372036854775807 | plus: 1", "9.223372036854776e+18"), ("0.00001", "1.0e-05"),
      ("1000000000000000000.0", "1.0e+18"),
      ("1.0", "1.0"), ("123456789.123456789", "123456789.12345679"), ("-1.5 | times: 0", "-0.0"),
      ("-9223372036854775808 | abs", "9.223372036854776e+18"),
    ])
  func numbers(expression: String, expected: String) throws {
    #expect(try rendered("{{ \(expression) }}", Self.data, Self.options).text == expected)
  }

  @Test(
    "on arrays",
    arguments: [
      ("a | join", "b A  c B"), ("a | join: '+'", "b+A++c+B"), ("(1..3) | join: ','", "1,2,3"), ("a | first", "b"),
      ("a | last", "B"),
      ("o | first", "k1"), ("s | first", "h"), ("e | first", ""), ("a | reverse | join: '+'", "B+c++A+b"),
      ("a | compact | join: '+'", "b+A+c+B"),
      ("a | sort | join: '+'", "A+B+b+c+"), ("a | sort_natural | join: '+'", "A+b+B+c+"),
      ("users | sort: 'age' | map: 'age' | join", "25 30 30"),
      ("users | map: 'name' | join: '+'", "Bo+al+"), ("users | where: 'admin' | map: 'name' | join", "Bo"),
      ("users | where: 'age', 30 | size", "2"),
      ("users | reject: 'admin' | size", "2"), ("users | has: 'age', 25", "true"), ("users | has: 'age', 99", "false"),
      ("users | find: 'age', 25 | map: 'name'", "al"), ("users | find_index: 'age', 25", "1"),
      ("users | find_index: 'age', 99", ""),
      ("users | uniq: 'age' | size", "2"), ("'a,b,a' | split: ',' | uniq | join", "a b"),
      ("users | compact: 'name' | size", "2"),
      ("users | sum: 'age'", "85"), ("nums | sum", "13.5"), ("e | sum", "0"), ("e | concat: a | size", "5"),
      ("a | concat: nums | join: '+'", "b+A++c+B+3+1+2.5+7"),
      ("a | slice: 1, 2 | join: '+'", "A+"), ("a | size", "5"), ("o | size", "2"), ("a", "bAcB"),
      ("o", "{\"k\"=>1, \"z\"=>\"w\"}"),
    ])
  func arrays(expression: String, expected: String) throws {
    #expect(try rendered("{{ \(expression) }}", Self.data, Self.options).text == expected)
  }

  @Test(
    "on dates: in the zone of the options, and at their time",
    arguments: [
      ("at", "2006-07-05 13:29:15 +0200"), ("at | date: '%H:%M'", "13:29"),
      ("1152098955 | date: '%F %T'", "2006-07-05 13:29:15"),
      ("'1152098955' | date: '%s'", "1152098955"), ("'now' | date: '%F %T'", "2026-11-24 10:00:00"),
      ("'today' | date: '%A'", "Tuesday"),
      ("'March 14, 2016' | date: '%b %d, %y'", "Mar 14, 16"),
      ("'2016-03-14T10:30:05Z' | date: '%T %z'", "10:30:05 +0000"),
      ("'not a date' | date: '%F'", "not a date"), ("at | date: ''", "2006-07-05 13:29:15 +0200"),
      ("nothing | date: '%F'", ""),
      ("f | date: '%F'", "2.5"),
    ])
  func dates(expression: String, expected: String) throws {
    #expect(try rendered("{{ \(expression) }}", Self.data, Self.options).text == expected)
  }

  @Test(
    "default stands for what is nothing, false or empty",
    arguments: [
      ("nothing | default: 'x'", "x"), ("false | default: 'x'", "x"), ("'' | default: 'x'", "x"),
      ("e | default: 'x'", "x"), ("0 | default: 'x'", "0"),
      ("' ' | default: 'x'", " "), ("false | default: 'x', allow_false: true", "false"),
      ("nil | default: 'x', allow_false: true", "x"),
      ("false | default: allow_false: false, 'x'", "x"), ("nothing | default", ""),
    ])
  func defaults(expression: String, expected: String) throws {
    #expect(try rendered("{{ \(expression) }}", Self.data, Self.options).text == expected)
  }

  @Test(
    "fail where they can't work, at the filter",
    arguments: [
      ("5 | divided_by: 0", "divided by 0", "divided_by: 0"), ("5 | modulo: 'x'", "divided by 0", "modulo: 'x'"),
      ("s | slice: 'x'", "`x` is not a whole number", "slice: 'x'"),
      ("s | truncate: nil", "`` is not a whole number", "truncate: nil"),
      ("a | concat: s", "`concat` needs an array, not a string", "concat: s"),
      ("n | map: 'x'", "a number has no property `x`", "map: 'x'"),
      ("'5' | base64_decode", "this is not valid Base64", "base64_decode"),
      ("'%ff' | url_decode", "the decoded text is not valid UTF-8", "url_decode"),
      ("users | sort", "can't sort an object together with an object", "sort"),
    ])
  func failures(expression: String, message: String, place: String) throws {
    guard case .failed(let found, let span)? = try renderError("{{ \(expression) }}", Self.data) else {
      Issue.record("\(expression) doesn't fail")
      return
    }
    #expect(found == message)
    #expect(span?.text == place)
  }
}

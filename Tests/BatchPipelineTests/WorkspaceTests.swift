import BatchPipeline
import CivilTime
import Foundation
import TestSupport
import Testing
import WelcomeEngine

/// Everything in a message that one follower may have and another not: zones, meeting times, codes, values, partial words.
private let rules = """
  brand: { name: Northwind, handle: "@northwind", id: "1000", time_zone: Europe/London, domains: [northwind.example] }
  policy: { opt_out: "{% if follower.lang == 'es' %}Responde STOP para salir.{% else %}Reply STOP to opt out.{% endif %}" }
  channel: { kind: x, consent: opt_in, quiet_hours: "21:00-08:00" }
  ctas:
    call:
      kind: meeting
      ask: "Does {{ cta.slot | date: '%A at %-I:%M %p' }} work for a 15-minute call?"
      slots: { days: [mon, tue, wed, thu, fri], between: "10:00-16:00", every: 30m, notice: 24h }
    guide:
      kind: link
      ask: "Open the guide: {{ cta.link }}"
      link: "https://northwind.example/guide?for={{ follower.location }}"
      utm: { source: x-dm, campaign: "{{ rule.id }}" }
    offer:
      kind: offer
      ask: "Use code {{ cta.code }} until {{ cta.ends | date: '%A' }}."
      code: { per_follower: { prefix: HI, length: 6 } }
      ends: 3d
  rules:
    - id: calls
      on: any
      priority: 9
      when: { bio: { has_word: founder }, location: { exists: true } }
      send:
        cta: call
        purpose: talk to founders
        value: "We have met teams in {{ follower.location }} before."
        message: "Hi {{ follower.first_name | default: 'there' }}, your work as {{ match.bio }} is why I write. {{ value }} {{ cta }}"
    - id: guides
      on: any
      priority: 8
      when: { bio: { has_word: maker }, location: { exists: true } }
      send:
        cta: guide
        variants:
          - name: a
            purpose: read the guide
            value: "The guide saves a day."
            message: "Hi {{ follower.first_name | default: 'there' }}, thank you for writing from {{ follower.location }}. {{ value }} {{ cta }}"
          - name: b
            purpose: read the guide
            value: "The guide saves {{ follower.location }} a day."
            message: "Hi {{ follower.first_name | default: 'there' }}, {% if follower.followers_count > 500 %}your {{ follower.followers_count }} readers{% else %}people in {{ follower.location }}{% endif %} may like this. {{ value }} {{ cta }}"
    - id: offers
      on: any
      when: { location: { exists: true } }
      send:
        cta: offer
        message: "Hi {{ follower.first_name | default: 'there' }}, welcome from {{ brand.name }} to {{ follower.location }}. {{ cta }}"
  """

@Suite("A worker's memory")
struct WorkspaceTests {
  @Test("changes nothing: messages are those that are decided alone", arguments: [1, 2])
  func sameAsAlone(seed: UInt64) throws {
    let rulebook = try compiled(rules)
    let now = try #require(Timestamp(iso8601: "2026-03-10T09:00:00Z"))
    var random = SplitMix(seed: seed)
    var text = ""
    for number in 0..<250 {
      let zone = random.pick(["null", "\"America/New_York\"", "\"Asia/Tokyo\"", "\"Nowhere/Land\"", "\"+02:00\""])
      let bio = random.pick(["founder of tea", "maker", "a maker and founder", "tea", "Founder"])
      text += """
        {"id":"e\(number)","type":"\(random.pick(["follow", "message"]))","at":"2026-03-10T08:00:00Z","text":"hello",\
        "follower":{"id":"\(number)","username":"u\(number)","name":"\(random.pick(["Ada Lovelace", "🔥", "Zoë K"]))",\
        "bio":"\(bio)","location":"\(random.pick(["London", "São Paulo & co", "Lyon"]))-\(number)","time_zone":\(zone),\
        "lang":"\(random.pick(["en", "es"]))","followers_count":\(random.next() % 1000),"opted_in":true}}\n
        """
    }
    try withFolder { folder in
      let path = folder.appending(path: "log.jsonl").path
      try Data(text.utf8).write(to: URL(filePath: path))
      let expected = try naiveRun(text, rulebook, now: now, path: path)
      #expect(expected.text(.messages).split(separator: "\n").count > 100, "\(expected.text(.rejected).prefix(2000))")
      for word in ["calls", "guides", "offers", "Responde STOP", "Wednesday"] {
        #expect(expected.text(.messages).contains(word), "\(word)")
      }
      for jobs in [1, 2] {
        let result = try pipelineRun([path], rulebook, now: now, jobs: jobs, chunkSize: 1 << 16, folder: folder)
        for kind in OutputKind.allCases { #expect(result.text(kind) == expected.text(kind), "\(kind), \(jobs) jobs") }
        #expect(result.entries == expected.entries)
      }
    }
  }
}

import Events

/// A form to make up a follower and what they do. Its names are those that `TrialInput` reads.
struct TrialForm {
  func add(to html: inout HTML) {
    html.add(.section, [.class("trial"), .id("trial-section"), .init(.labelledBy, "trial-title")]) { html in
      html.add(.h2, [.id("trial-title")], text: "Make up a follower")
      html.add(.form, [.id("trial-form"), .init(.autocomplete, "off")]) { html in
        field("Display name", .name, "Ada Lovelace", &html)
        field("Handle", .username, "ada", &html)
        field("Location", .location, "London", &html)
        field("Language", .lang, "en", &html)
        html.add(.label, [.class("wide")]) { html in
          html.add(.span, text: "Bio")
          html.add(.textarea, [.init(.name, TrialInput.Name.bio.rawValue), .init(.rows, "2"), limit])
        }
        field("Followers", .followersCount, "812", &html)
        field("Following", .followingCount, "120", &html)
        html.add(.label) { html in
          html.add(.span, text: "What they do")
          html.add(.select, [.init(.name, TrialInput.Name.type.rawValue)]) { html in
            for type in EventType.allCases {
              html.add(.option, [.init(.value, type.rawValue)], text: "\(type.rawValue): they \(type.words)")
            }
          }
        }
        html.add(.label, [.class("wide")]) { html in
          html.add(.span, text: "What they write")
          html.add(.textarea, [.init(.name, TrialInput.Name.text.rawValue), .init(.rows, "2"), limit])
        }
        html.add(.button, [.init(.type, "submit")], text: "Decide")
      }
      html.add(.div, [.id("trial-result"), .init(.live, "polite")])
    }
  }

  private var limit: Attribute { .init(.maxlength, "10000") }

  private func field(_ title: String, _ name: TrialInput.Name, _ example: String, _ html: inout HTML) {
    html.add(.label) { html in
      html.add(.span, text: title)
      html.add(
        .input,
        [.init(.type, "text"), .init(.name, name.rawValue), .init(.placeholder, example), limit])
    }
  }
}

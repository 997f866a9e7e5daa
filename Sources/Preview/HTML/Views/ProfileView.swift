import Events

/// Who the follower is, as far as is known.
struct ProfileView {
  let event: Event
  /// From 1; 0 for none.
  let number: Int
  let id: String
  let report: DryRunReport

  func add(to html: inout HTML) {
    let follower = event.follower
    html.add(.div, [.class("profile")]) { html in
      html.add(.div, [.class("who")]) { html in
        Avatar(follower).add(to: &html)
        html.add(.div) { html in
          html.add(.h3, [.id("\(id)-name")]) { html in
            if number > 0 { html.add(.span, [.class("number")], text: "\(number). ") }
            html.add(.bdi, [.init(.dataField, "name")], text: name(follower))
            if follower.verified == true {
              html.add(
                .span, [.class("verified"), .init(.title, "Verified"), .init(.role, "img"), .init(.label, "Verified")],
                text: "✓")
            }
          }
          if let username = follower.username {
            html.add(.p, [.class("handle"), .init(.dataField, "username")], text: "@" + username.cut(to: 40))
          }
        }
      }
      if let bio = follower.bio {
        html.add(.p, [.class("bio"), .init(.dir, "auto"), .init(.dataField, "bio")], text: bio.cut(to: 600))
      } else {
        html.add(.p, [.class("bio", "none")], text: "No bio")
      }
      html.add(.dl) { html in
        for (title, field, text) in facts(follower) {
          html.add(.div, [.init(.dataField, field)]) { html in
            html.add(.dt, text: title)
            html.add(.dd, [.init(.dir, "auto")], text: text)
          }
        }
      }
    }
  }

  private func name(_ follower: Follower) -> String {
    let name = follower.name ?? follower.username ?? follower.id
    let length = name.unicodeScalars.count
    return length > 80 ? "\(name.cut(to: 80)) (\(length.of("character")))" : name
  }

  private func facts(_ follower: Follower) -> [(title: String, field: String, text: String)] {
    let texts: [(String, String, String?)] = [
      ("Location", "location", follower.location), ("Language", "lang", follower.lang),
      ("Website", "url", follower.url), ("Pinned post", "pinned_text", follower.pinnedText),
      ("Followers", "followers_count", follower.followersCount?.grouped),
      ("Following", "following_count", follower.followingCount?.grouped),
      ("Posts", "post_count", follower.postCount?.grouped),
      ("Joined", "created_at", follower.createdAt.map { String($0.iso8601.prefix(10)) }),
      ("Time zone", "time_zone", follower.timeZone),
      ("Lists", "lists", follower.lists.isEmpty ? nil : follower.lists.joined(separator: ", ")),
      ("Interests", "interests", follower.interests.isEmpty ? nil : follower.interests.joined(separator: ", ")),
      ("Your fields", "attributes", attributes(follower)),
    ]
    return texts.compactMap { title, field, text in text.map { (title, field, $0.cut(to: 200)) } }
  }

  private func attributes(_ follower: Follower) -> String? {
    if follower.attributes.isEmpty { return nil }
    return follower.attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.words)" }.joined(separator: ", ")
  }
}

extension AttributeValue {
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let texts): texts.joined(separator: ", ")
    }
  }
}

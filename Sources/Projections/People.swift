package import Domain

/// The people who were named.
package struct People: Projection {
  package private(set) var aliases: [PersonID: String] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    if case .people(.added(let added)) = event.event { aliases[added.person] = added.alias }
  }

  /// The person called `alias`, in upper or lower case.
  package func person(called alias: String) -> PersonID? {
    let wanted = alias.lowercased()
    return aliases.first { $0.value.lowercased() == wanted }?.key
  }
}

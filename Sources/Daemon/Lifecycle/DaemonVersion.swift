import ControlAPI

/// The version, with the words on what Kith is for that go with it everywhere.
package enum DaemonVersion {
  package static let text = """
    kithd \(ControlVersion.number)
    A private diary and reminder tool for people already in, or leaving, a course of
    interpersonal psychotherapy. It does not diagnose, assess risk or treat, and nobody
    watches it.
    """
}

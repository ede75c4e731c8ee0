/// The version of Kith, the same in both programs.
package enum ControlVersion {
  package static let number = "0.1.0"
}

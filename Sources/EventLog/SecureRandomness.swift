/// The system's secure generator of random numbers.
///
/// It has a byte of its own: the standard library's has none, and a sanitizer that looks at the place of
/// a value that is handed in finds no place then.
struct SecureRandomness: RandomNumberGenerator {
  private let place: UInt8 = 0

  func next() -> UInt64 {
    var system = SystemRandomNumberGenerator()
    return system.next()
  }
}

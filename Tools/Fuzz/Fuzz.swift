import FuzzTargets
import Glibc

/// What is fuzzed, by `KITH_FUZZ_TARGET`.
private let target: FuzzTarget = {
  let name = unsafe getenv("KITH_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    print("KITH_FUZZ_TARGET is one of", FuzzTarget.allCases.map(\.rawValue))
    exit(64)
  }
  return target
}()

/// What libFuzzer calls with each input. A finding ends the program, which is what makes libFuzzer keep
/// the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  do {
    try target.check(bytes)
  } catch {
    print("FINDING: \(error)")
    fflush(nil)
    abort()
  }
  return 0
}

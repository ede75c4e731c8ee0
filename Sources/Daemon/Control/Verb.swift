import ControlAPI
import Varlink
import VarlinkServer

/// What carries out one method: one file each, under the name of what it does.
protocol Verb: SendableMetatype {
  associatedtype Method: VarlinkMethod

  /// - Throws: an error reply of `org.kith.Daemon`, or what `ErrorMapping` turns into one.
  static func answer(_ parameters: Method.Parameters, _ services: Services) async throws
    -> Method.Reply
}

extension ServiceInterface {
  /// Lets a verb carry out its method, once the record is open.
  ///
  /// - Parameters:
  ///   - verb: what carries it out.
  ///   - desk: where the call comes in.
  ///   - evenLocked: whether it can without the record's keys.
  mutating func add<V: Verb>(_ verb: V.Type, _ desk: FrontDesk, evenLocked: Bool = false) {
    register(V.Method.self) { parameters, _ in
      let services = try await desk.enter(evenLocked: evenLocked)
      defer { desk.leave() }
      return try await V.answer(parameters, services)
    }
  }
}

import Varlink

/// Reads the parameters of a call, and tells which one cannot be read.
enum ParameterReading {
  static func read<Parameters: Decodable>(
    _ type: Parameters.Type, of frame: [UInt8]
  ) throws -> Parameters {
    do {
      return try MessageCoding.parameters(type, of: frame)
    } catch let error as DecodingError {
      let name = error.parameter ?? culprit(type, frame) ?? "parameters"
      throw VarlinkServiceInterface.InvalidParameter(parameter: name)
    }
  }

  /// The decoder does not say where a number stands that does not fit: it is the parameter without
  /// which the others can be read, or fail in another way.
  private static func culprit<Parameters: Decodable>(
    _ type: Parameters.Type, _ frame: [UInt8]
  ) -> String? {
    // What is no object at all has no culprit.
    guard let members = try? MessageCoding.parameters(JSONValue.self, of: frame).members else {
      return nil
    }
    return members.keys.sorted().first { name in
      do {
        let others = JSONValue.object(members.filter { $0.key != name })
        _ = try MessageCoding.parameters(type, of: Array(MessageCoding.reply(others).dropLast()))
        return true
      } catch let error as DecodingError {
        return error.parameter != nil
      } catch {
        return false
      }
    }
  }
}

extension DecodingError {
  /// The first name below `parameters`, if the decoder tells any.
  fileprivate var parameter: String? {
    let path =
      switch self {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: [any CodingKey]()
      }
    return path.map(\.stringValue).first { $0 != "parameters" }
  }
}

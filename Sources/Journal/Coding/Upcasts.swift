import FlatJSON
import FoundationEssentials

/// Raises payloads of older versions to the one that is written today, a step at a time. Each step
/// is a pure function from JSON to JSON.
struct Upcasts: Sendable {
  /// A step, from the version it starts at to the next.
  struct Step: Hashable, Sendable {
    var name: EventName
    var version: Int
  }

  private let steps: [Step: @Sendable (JSONTree) throws -> JSONTree]

  init(_ steps: [Step: @Sendable (JSONTree) throws -> JSONTree]) { self.steps = steps }

  /// All steps there are. Every name is at its first version, so there are none.
  static let standard = Self([:])

  func raise(
    _ tree: JSONTree, of name: EventName, from version: Int, to target: Int? = nil
  ) throws -> JSONTree {
    var tree = tree
    for version in version..<(target ?? name.version) {
      guard let step = steps[Step(name: name, version: version)] else {
        throw UnknownEvent(name: name.rawValue, version: version)
      }
      tree = try step(tree)
    }
    return tree
  }

  /// Reads a payload from a tree.
  static func decode(_ name: EventName, _ tree: JSONTree) throws -> StoredPayload {
    let text = try JSONEncoder().encode(["payload": tree])
    let holder = try FlatJSON.decodeByFoundation(PayloadHolder.self, from: Array(text))
    return try PayloadCoding.decode(name, from: holder.container, at: .payload)
  }

  private struct PayloadHolder: Decodable {
    enum CodingKeys: String, CodingKey {
      case payload
    }
    let container: KeyedDecodingContainer<CodingKeys>
    init(from decoder: any Swift.Decoder) throws {
      container = try decoder.container(keyedBy: CodingKeys.self)
    }
  }
}

/// JSON as a tree.
indirect enum JSONTree: Hashable, Sendable, Codable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Each attempt asks whether the value is of that type; the last one reports.
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONTree].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

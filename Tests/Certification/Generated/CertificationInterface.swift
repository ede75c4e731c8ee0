// Made by interface-generator from org.varlink.certification.varlink; edit that instead.
// swift-format-ignore-file
package import Varlink

/// Interface to test varlink implementations against.
/// First you write a varlink client calling:
/// Start, Test01, Test02, …, Test09, End
/// The return value of the previous call should be the argument of the next call.
/// Then you test this client against well known servers like python or rust from
/// https://github.com/varlink/
///
/// Next you write a varlink server providing the same service as the well known ones.
/// Now run your client against it and run well known clients like python or rust
/// from https://github.com/varlink/ against your server. If all works out, then
/// your new language bindings should be varlink certified.
package enum CertificationInterface {
  package static let name = "org.varlink.certification"

  package struct Interface: Codable, Hashable, Sendable {
    package var foo: [[String: Foo]?]?
    package var anon: Anon

    package init(
      foo: [[String: Foo]?]? = nil,
      anon: Anon
    ) {
      self.foo = foo
      self.anon = anon
    }

    package enum Foo: String, Codable, Hashable, Sendable, CaseIterable {
      case foo
      case bar
      case baz
    }

    package struct Anon: Codable, Hashable, Sendable {
      package var foo: Bool
      package var bar: Bool

      package init(
        foo: Bool,
        bar: Bool
      ) {
        self.foo = foo
        self.bar = bar
      }
    }
  }

  package struct MyType: Codable, Hashable, Sendable {
    package var object: JSONValue
    package var `enum`: Enum
    package var `struct`: Struct
    package var array: [String]
    package var dictionary: [String: String]
    package var stringset: [String: NoFields]
    package var nullable: String?
    package var nullable_array_struct: [Nullable_array_struct]?
    package var interface: Interface

    package init(
      object: JSONValue,
      `enum`: Enum,
      `struct`: Struct,
      array: [String],
      dictionary: [String: String],
      stringset: [String: NoFields],
      nullable: String? = nil,
      nullable_array_struct: [Nullable_array_struct]? = nil,
      interface: Interface
    ) {
      self.object = object
      self.enum = `enum`
      self.struct = `struct`
      self.array = array
      self.dictionary = dictionary
      self.stringset = stringset
      self.nullable = nullable
      self.nullable_array_struct = nullable_array_struct
      self.interface = interface
    }

    package enum Enum: String, Codable, Hashable, Sendable, CaseIterable {
      case one
      case two
      case three
    }

    package struct Struct: Codable, Hashable, Sendable {
      package var first: Int
      package var second: String

      package init(
        first: Int,
        second: String
      ) {
        self.first = first
        self.second = second
      }
    }

    package struct Nullable_array_struct: Codable, Hashable, Sendable {
      package var first: Int
      package var second: String

      package init(
        first: Int,
        second: String
      ) {
        self.first = first
        self.second = second
      }
    }
  }

  package enum Start: VarlinkMethod {
    package static let name = "org.varlink.certification.Start"
    package static let parameterNames: FieldNames = [:]

    /// What Start takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package init() {}
    }

    /// What Start gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var client_id: String

      package init(
        client_id: String
      ) {
        self.client_id = client_id
      }
    }
  }

  package enum Test01: VarlinkMethod {
    package static let name = "org.varlink.certification.Test01"
    package static let parameterNames: FieldNames = ["client_id": [:]]

    /// What Test01 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String

      package init(
        client_id: String
      ) {
        self.client_id = client_id
      }
    }

    /// What Test01 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var bool: Bool

      package init(
        bool: Bool
      ) {
        self.bool = bool
      }
    }
  }

  package enum Test02: VarlinkMethod {
    package static let name = "org.varlink.certification.Test02"
    package static let parameterNames: FieldNames = ["client_id": [:], "bool": [:]]

    /// What Test02 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var bool: Bool

      package init(
        client_id: String,
        bool: Bool
      ) {
        self.client_id = client_id
        self.bool = bool
      }
    }

    /// What Test02 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var int: Int

      package init(
        int: Int
      ) {
        self.int = int
      }
    }
  }

  package enum Test03: VarlinkMethod {
    package static let name = "org.varlink.certification.Test03"
    package static let parameterNames: FieldNames = ["client_id": [:], "int": [:]]

    /// What Test03 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var int: Int

      package init(
        client_id: String,
        int: Int
      ) {
        self.client_id = client_id
        self.int = int
      }
    }

    /// What Test03 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var float: Double

      package init(
        float: Double
      ) {
        self.float = float
      }
    }
  }

  package enum Test04: VarlinkMethod {
    package static let name = "org.varlink.certification.Test04"
    package static let parameterNames: FieldNames = ["client_id": [:], "float": [:]]

    /// What Test04 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var float: Double

      package init(
        client_id: String,
        float: Double
      ) {
        self.client_id = client_id
        self.float = float
      }
    }

    /// What Test04 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var string: String

      package init(
        string: String
      ) {
        self.string = string
      }
    }
  }

  package enum Test05: VarlinkMethod {
    package static let name = "org.varlink.certification.Test05"
    package static let parameterNames: FieldNames = ["client_id": [:], "string": [:]]

    /// What Test05 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var string: String

      package init(
        client_id: String,
        string: String
      ) {
        self.client_id = client_id
        self.string = string
      }
    }

    /// What Test05 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var bool: Bool
      package var int: Int
      package var float: Double
      package var string: String

      package init(
        bool: Bool,
        int: Int,
        float: Double,
        string: String
      ) {
        self.bool = bool
        self.int = int
        self.float = float
        self.string = string
      }
    }
  }

  package enum Test06: VarlinkMethod {
    package static let name = "org.varlink.certification.Test06"
    package static let parameterNames: FieldNames = ["client_id": [:], "bool": [:], "int": [:], "float": [:], "string": [:]]

    /// What Test06 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var bool: Bool
      package var int: Int
      package var float: Double
      package var string: String

      package init(
        client_id: String,
        bool: Bool,
        int: Int,
        float: Double,
        string: String
      ) {
        self.client_id = client_id
        self.bool = bool
        self.int = int
        self.float = float
        self.string = string
      }
    }

    /// What Test06 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var `struct`: Struct

      package init(
        `struct`: Struct
      ) {
        self.struct = `struct`
      }

      package struct Struct: Codable, Hashable, Sendable {
        package var bool: Bool
        package var int: Int
        package var float: Double
        package var string: String

        package init(
          bool: Bool,
          int: Int,
          float: Double,
          string: String
        ) {
          self.bool = bool
          self.int = int
          self.float = float
          self.string = string
        }
      }
    }
  }

  package enum Test07: VarlinkMethod {
    package static let name = "org.varlink.certification.Test07"
    package static let parameterNames: FieldNames = ["client_id": [:], "struct": ["bool": [:], "int": [:], "float": [:], "string": [:]]]

    /// What Test07 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var `struct`: Struct

      package init(
        client_id: String,
        `struct`: Struct
      ) {
        self.client_id = client_id
        self.struct = `struct`
      }

      package struct Struct: Codable, Hashable, Sendable {
        package var bool: Bool
        package var int: Int
        package var float: Double
        package var string: String

        package init(
          bool: Bool,
          int: Int,
          float: Double,
          string: String
        ) {
          self.bool = bool
          self.int = int
          self.float = float
          self.string = string
        }
      }
    }

    /// What Test07 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var map: [String: String]

      package init(
        map: [String: String]
      ) {
        self.map = map
      }
    }
  }

  package enum Test08: VarlinkMethod {
    package static let name = "org.varlink.certification.Test08"
    package static let parameterNames: FieldNames = ["client_id": [:], "map": .open]

    /// What Test08 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var map: [String: String]

      package init(
        client_id: String,
        map: [String: String]
      ) {
        self.client_id = client_id
        self.map = map
      }
    }

    /// What Test08 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var set: [String: NoFields]

      package init(
        set: [String: NoFields]
      ) {
        self.set = set
      }
    }
  }

  package enum Test09: VarlinkMethod {
    package static let name = "org.varlink.certification.Test09"
    package static let parameterNames: FieldNames = ["client_id": [:], "set": .open]

    /// What Test09 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var set: [String: NoFields]

      package init(
        client_id: String,
        set: [String: NoFields]
      ) {
        self.client_id = client_id
        self.set = set
      }
    }

    /// What Test09 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var mytype: MyType

      package init(
        mytype: MyType
      ) {
        self.mytype = mytype
      }
    }
  }

  /// returns more than one reply with "continues"
  package enum Test10: VarlinkMethod {
    package static let name = "org.varlink.certification.Test10"
    package static let parameterNames: FieldNames = ["client_id": [:], "mytype": ["object": .open, "enum": [:], "struct": ["first": [:], "second": [:]], "array": [:], "dictionary": .open, "stringset": .open, "nullable": [:], "nullable_array_struct": [:], "interface": ["foo": [:], "anon": ["foo": [:], "bar": [:]]]]]

    /// What Test10 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var mytype: MyType

      package init(
        client_id: String,
        mytype: MyType
      ) {
        self.client_id = client_id
        self.mytype = mytype
      }
    }

    /// What Test10 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var string: String

      package init(
        string: String
      ) {
        self.string = string
      }
    }
  }

  /// must be called as "oneway"
  package enum Test11: VarlinkMethod {
    package static let name = "org.varlink.certification.Test11"
    package static let parameterNames: FieldNames = ["client_id": [:], "last_more_replies": [:]]

    /// What Test11 takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String
      package var last_more_replies: [String]

      package init(
        client_id: String,
        last_more_replies: [String]
      ) {
        self.client_id = client_id
        self.last_more_replies = last_more_replies
      }
    }

    /// What Test11 gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package init() {}
    }
  }

  package enum End: VarlinkMethod {
    package static let name = "org.varlink.certification.End"
    package static let parameterNames: FieldNames = ["client_id": [:]]

    /// What End takes.
    package struct Parameters: Codable, Hashable, Sendable {
      package var client_id: String

      package init(
        client_id: String
      ) {
        self.client_id = client_id
      }
    }

    /// What End gives back.
    package struct Reply: Codable, Hashable, Sendable {
      package var all_ok: Bool

      package init(
        all_ok: Bool
      ) {
        self.all_ok = all_ok
      }
    }
  }

  package struct ClientIdError: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.certification.ClientIdError"
    package init() {}
  }

  package struct CertificationError: VarlinkErrorReply, Hashable {
    package static let name = "org.varlink.certification.CertificationError"

    package var wants: JSONValue
    package var got: JSONValue

    package init(
      wants: JSONValue,
      got: JSONValue
    ) {
      self.wants = wants
      self.got = got
    }
  }
}

extension CertificationInterface {
  /// The description that introspection gives, word for word.
  package static let description = #"""
  # Interface to test varlink implementations against.
  # First you write a varlink client calling:
  # Start, Test01, Test02, …, Test09, End
  # The return value of the previous call should be the argument of the next call.
  # Then you test this client against well known servers like python or rust from
  # https://github.com/varlink/
  #
  # Next you write a varlink server providing the same service as the well known ones.
  # Now run your client against it and run well known clients like python or rust
  # from https://github.com/varlink/ against your server. If all works out, then
  # your new language bindings should be varlink certified.
  interface org.varlink.certification

  type Interface (
    foo: ?[]?[string](foo, bar, baz),
    anon: (foo: bool, bar: bool)
  )

  type MyType (
    object: object,
    enum: (one, two, three),
    struct: (first: int, second: string),
    array: []string,
    dictionary: [string]string,
    stringset: [string](),
    nullable: ?string,
    nullable_array_struct: ?[](first: int, second: string),
    interface: Interface
  )

  method Start() -> (client_id: string)

  method Test01(client_id: string) -> (bool: bool)

  method Test02(client_id: string, bool: bool) -> (int: int)

  method Test03(client_id: string, int: int) -> (float: float)

  method Test04(client_id: string, float: float) -> (string: string)

  method Test05(client_id: string, string: string) -> (
    bool: bool,
    int: int,
    float: float,
    string: string
  )

  method Test06(
    client_id: string,
    bool: bool,
    int: int,
    float: float,
    string: string
  ) -> (
    struct: (
      bool: bool,
      int: int,
      float: float,
      string: string
    )
  )

  method Test07(
    client_id: string,
    struct: (
      bool: bool,
      int: int,
      float: float,
      string: string
    )
  ) -> (map: [string]string)

  method Test08(client_id: string, map: [string]string) -> (set: [string]())

  method Test09(client_id: string, set: [string]()) -> (mytype: MyType)

  # returns more than one reply with "continues"
  method Test10(client_id: string, mytype: MyType) -> (string: string)

  # must be called as "oneway"
  method Test11(client_id: string, last_more_replies: []string) -> ()

  method End(client_id: string) -> (all_ok: bool)

  error ClientIdError ()
  error CertificationError (wants: object, got: object)

  """#
}

import Testing
import Varlink

@Suite struct InterfacePrinterTests {
  private let everything = """
    # What things are.
    #
    # In two parts.
    interface org.example.Thing

    # How it looks.
    type Colour (red, green)

    type Shape (
      # Few.
      sides: int,
      # A name, or none.
      name: ?string,
      kind: (
        # With corners.
        polygon,
        round
      ),
      points: ?[](
        x: float,
        y: float
      ),
      tags: [string]string,
      raw: ?[]object
    )

    # Draws it.
    method Draw(
      shape: Shape,
      colour: ?Colour
    ) -> ()

    error NoPaper ()

    # The pen is empty.
    error NoInk (
      colour: Colour
    )

    """

  @Test func `a description in the usual form is printed as it was`() throws {
    #expect(try InterfaceParser.parse(everything).description == everything)
  }

  @Test func `reading what was printed gives the interface again`() throws {
    let interface = try InterfaceParser.parse(VarlinkServiceInterface.description)
    #expect(try InterfaceParser.parse(interface.description) == interface)
  }

  @Test func `any way of writing is printed in the usual form`() throws {
    let loose = "interface org.example.Thing\ntype A(a:int,b:?[string]())\nmethod B()->(c:A)"
    let usual = """
      interface org.example.Thing

      type A (
        a: int,
        b: ?[string]()
      )

      method B() -> (
        c: A
      )

      """
    #expect(try InterfaceParser.parse(loose).description == usual)
  }
}

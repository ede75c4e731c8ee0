import Testing
import Varlink

@Suite struct InterfaceNamesTests {
  @Test(arguments: [
    "org.example", "org.example.Thing", "a.b", "org.example2", "org.2example", "com.a-b.c--d",
    "xn--lgbbat1ad8j.example", "A1.B2",
  ])
  func `an interface name has two labels or more`(name: String) {
    #expect(InterfaceNames.isInterface(name))
  }

  @Test(arguments: [
    "", ".", "org", "org.", ".org", "org..example", "1org.example", "-org.example", "org.-example",
    "org.example-", "org-.example", "org.exa_mple", "org.exämple", "org.example ",
  ])
  func `anything else is no interface name`(name: String) {
    #expect(!InterfaceNames.isInterface(name))
  }

  @Test func `a member begins with a capital letter and has letters and digits`() {
    for name in ["A", "Get", "GetInfo2", "HTTP"] { #expect(InterfaceNames.isMember(name)) }
    for name in ["", "get", "2Get", "Get_Info", "Get-Info", "Gét", "Get.Info"] {
      #expect(!InterfaceNames.isMember(name), "\(name)")
    }
  }

  @Test func `a field has single underscores inside alone`() {
    for name in ["a", "A", "two_words", "a1", "a_1", "camelCase"] {
      #expect(InterfaceNames.isField(name), "\(name)")
    }
    for name in ["", "1a", "_a", "a_", "a__b", "a-b", "a.b", "é"] {
      #expect(!InterfaceNames.isField(name), "\(name)")
    }
  }
}

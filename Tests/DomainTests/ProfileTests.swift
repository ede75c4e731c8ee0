import Domain
import TestSupport
import Testing

@Suite struct ProfileTests {
  @Test func `what a person tells is kept, and what they leave out stays`() {
    let first = ProfileSettings(name: "Kit", country: "GB")
    let second = ProfileSettings(sharedScreen: true, questionnaires: .everyFourth)
    givenNothing(Profile.self).when(.change(first)).then(.changed(first))
    let after = given(.changed(first)).when(.change(second)).after.settings
    #expect(
      after
        == ProfileSettings(
          name: "Kit", country: "GB", sharedScreen: true, questionnaires: .everyFourth))
  }

  @Test func `telling the same again records nothing`() {
    let told = ProfileSettings(name: "Kit", sharedScreen: false)
    given(.changed(told)).when(.change(told)).then()
    givenNothing(Profile.self).when(.change(ProfileSettings())).then()
  }

  @Test(arguments: ["", "g", "gb", "GBR", "G1", "Gb", "ÅL", "G\u{1B}", "44"])
  func `a country is two capital letters`(text: String) {
    givenNothing(Profile.self).when(.change(ProfileSettings(country: text)))
      .refused(with: .country(text))
  }

  @Test func `a name is one line of 60 characters`() {
    givenNothing(Profile.self).when(.change(ProfileSettings(name: " ")))
      .refused(with: .name(.empty))
    givenNothing(Profile.self)
      .when(.change(ProfileSettings(name: String(repeating: "a", count: 61))))
      .refused(with: .name(.nameTooLong(characters: 61)))
  }
}

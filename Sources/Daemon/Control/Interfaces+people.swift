import ControlAPI
import VarlinkServer

extension Interfaces {
  static func people(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: PeopleInterface.name, description: PeopleInterface.description)
    interface.add(ListPeople.self, desk)
    interface.add(ShowPerson.self, desk)
    interface.add(AddPerson.self, desk)
    interface.add(ChangePerson.self, desk)
    interface.add(RecordInventory.self, desk)
    interface.add(PlacePerson.self, desk)
    interface.add(LogContact.self, desk)
    interface.add(SetPersonState.self, desk)
    interface.add(RemovePerson.self, desk)
    interface.add(ShowCircle.self, desk)
    interface.add(ShowNetwork.self, desk)
    interface.add(ListQuiet.self, desk)
    return interface
  }

  static func roles(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: RolesInterface.name, description: RolesInterface.description)
    interface.add(ListRoles.self, desk)
    interface.add(ShowRole.self, desk)
    interface.add(AddRole.self, desk)
    interface.add(RateRoleStrain.self, desk)
    return interface
  }

  static func themes(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: ThemesInterface.name, description: ThemesInterface.description)
    interface.add(ListThemes.self, desk)
    interface.add(ShowTheme.self, desk)
    interface.add(AddTheme.self, desk)
    interface.add(LinkTheme.self, desk)
    interface.add(RetireTheme.self, desk)
    return interface
  }
}

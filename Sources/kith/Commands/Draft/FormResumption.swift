import ControlAPI

/// Goes on with something begun, by its form.
struct FormResumption {
  var connection: Connection
  var record: RecordOptions

  func resume(_ begun: DraftsInterface.Show.Reply) throws {
    if let measure = MeasureFill.measure(of: begun.draft.form) {
      return try MeasureFill.ask(measure, connection, record)
    }
    var form = Form(begun, connection, record)
    switch begun.draft.form {
    case "moment", "moment-full":
      try DraftShow.show(begun)
      try MomentForm.run(&form)
    case "decide":
      try DraftShow.show(begun)
      try DecideForm.run(&form)
    case "roleplay":
      try DraftShow.show(begun)
      try RoleplayForm.run(&form)
    case "focus":
      try DraftShow.show(begun)
      try FocusForm.run(&form)
    case "inventory":
      try DraftShow.show(begun)
      try InventoryForm.run(&form)
    case "maintenance":
      try DraftShow.show(begun)
      try MaintenanceForm.run(&form)
    default: try DraftConfirmation(connection: connection, course: record.course).ask(begun)
    }
  }
}

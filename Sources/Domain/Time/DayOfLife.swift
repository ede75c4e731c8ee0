extension TimeOfDay {
  /// When the day of a person begins: 04:00. What happens before belongs to the evening before it,
  /// as the Social Rhythm Metric counts it (Monk et al., Journal of Nervous and Mental Disease 190,
  /// 2002).
  package static let dayBegins = Self(secondOfDay: 4 * 3600)
}

extension CivilDateTime {
  /// The day that a person counts this moment with: before 04:00 the day before. What has a day of
  /// its own, a session say, keeps that of the calendar.
  package var dayOfLife: CivilDate { time < .dayBegins ? date.adding(days: -1) : date }
}

extension CrisisContacts {
  /// In the north and the east of Europe, Brazil and Japan.
  static let north: [CrisisContacts] = [
    CrisisContacts(
      "SE", "Sweden",
      emergency: CrisisLine("", "112", source: "https://sosalarm.se"),
      talk: [CrisisLine("Mind Självmordslinjen", "90101", source: "https://mind.se")],
      young: CrisisLine("Bris", "116 111", source: "https://bris.se"),
      abuse: CrisisLine("Kvinnofridslinjen", "020-50 50 50", source: "https://kvinnofridslinjen.se")
    ),
    CrisisContacts(
      "NO", "Norway",
      emergency: CrisisLine("", "113 or 112", source: "https://helsenorge.no"),
      talk: [CrisisLine("Mental Helse", "116 123", source: "https://mentalhelse.no")],
      young: CrisisLine("Alarmtelefonen", "116 111", source: "https://116111.no"),
      abuse: CrisisLine("VO-linjen", "116 006", source: "https://volinjen.no")),
    CrisisContacts(
      "DK", "Denmark",
      emergency: CrisisLine("", "112", source: "https://politi.dk"),
      talk: [CrisisLine("Livslinien", "70 201 201", source: "https://livslinien.dk")],
      young: CrisisLine("BørneTelefonen", "116 111", source: "https://bornetelefonen.dk"),
      abuse: CrisisLine("Lev Uden Vold", "1888", source: "https://levudenvold.dk")),
    CrisisContacts(
      "FI", "Finland",
      emergency: CrisisLine("", "112", source: "https://112.fi"),
      talk: [CrisisLine("MIELI", "09 2525 0111", source: "https://mieli.fi")],
      young: CrisisLine("MLL", "116 111", source: "https://nuortennetti.fi"),
      abuse: CrisisLine("Nollalinja", "080 005 005", source: "https://nollalinja.fi")),
    CrisisContacts(
      "PL", "Poland",
      emergency: CrisisLine("", "112", source: "https://gov.pl"),
      talk: [
        CrisisLine("", "116 123", source: "https://116sos.pl"),
        CrisisLine("Centrum Wsparcia", "800 70 2222", source: "https://centrumwsparcia.pl"),
      ],
      young: CrisisLine("", "116 111", source: "https://116111.pl"),
      abuse: CrisisLine("Niebieska Linia", "800 120 002", source: "https://niebieskalinia.info")),
    CrisisContacts(
      "BR", "Brazil",
      emergency: CrisisLine("", "192, police 190", source: "https://gov.br/saude"),
      talk: [CrisisLine("CVV", "188", source: "https://cvv.org.br")],
      young: CrisisLine("", "100", source: "https://gov.br/mdh"),
      abuse: CrisisLine("", "180", source: "https://gov.br/mulheres")),
    CrisisContacts(
      "JP", "Japan",
      emergency: CrisisLine("", "119, police 110", source: "https://fdma.go.jp"),
      talk: [
        CrisisLine("Yorisoi", "0120-279-338", source: "https://since2011.net/yorisoi"),
        CrisisLine("Inochi SOS", "0120-061-338", source: "https://lifelink.or.jp"),
      ],
      young: CrisisLine("Childline", "0120-99-7777", source: "https://childline.or.jp"),
      abuse: CrisisLine("DV Sodan Plus", "0120-279-889", source: "https://soudanplus.jp")),
  ]
}

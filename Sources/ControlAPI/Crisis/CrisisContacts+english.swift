extension CrisisContacts {
  /// In English-speaking countries.
  static let english: [CrisisContacts] = [
    CrisisContacts(
      "GB", "United Kingdom", short: "UK",
      emergency: CrisisLine("", "999 or 112, or go to A&E", source: "https://nhs.uk"),
      talk: [
        CrisisLine(
          "", "111, mental health option", source: "https://shsc.nhs.uk", checkedOn: checked),
        CrisisLine("Samaritans", "116 123", source: "https://samaritans.org", checkedOn: checked),
      ],
      text: CrisisLine("", "text SHOUT to 85258", source: "https://giveusashout.org"),
      young: CrisisLine("Childline", "0800 1111", source: "https://childline.org.uk"),
      abuse: CrisisLine(
        "Refuge", "0808 2000 247", source: "https://refuge.org.uk", checkedOn: checked)),
    CrisisContacts(
      "IE", "Ireland",
      emergency: CrisisLine("", "112 or 999", source: "https://hse.ie"),
      talk: [CrisisLine("Samaritans", "116 123", source: "https://samaritans.org/ireland")],
      text: CrisisLine("", "text HELLO to 50808", source: "https://textaboutit.ie"),
      young: CrisisLine("Childline", "1800 66 66 66", source: "https://childline.ie"),
      abuse: CrisisLine("Women's Aid", "1800 341 900", source: "https://womensaid.ie")),
    CrisisContacts(
      "US", "United States", short: "US",
      emergency: CrisisLine("", "911", source: "https://911.gov"),
      talk: [CrisisLine("", "988, call or text", source: "https://988lifeline.org")],
      text: CrisisLine("", "text HOME to 741741", source: "https://crisistextline.org"),
      young: CrisisLine("Childhelp", "1-800-422-4453", source: "https://childhelphotline.org"),
      abuse: CrisisLine("", "1-800-799-7233", source: "https://thehotline.org")),
    CrisisContacts(
      "CA", "Canada",
      emergency: CrisisLine("", "911", source: "https://canada.ca"),
      talk: [CrisisLine("", "9-8-8, call or text", source: "https://988.ca")],
      text: CrisisLine("", "text CONNECT to 686868", source: "https://kidshelpphone.ca"),
      young: CrisisLine("Kids Help Phone", "1-800-668-6868", source: "https://kidshelpphone.ca"),
      abuse: CrisisLine("", "sheltersafe.ca lists shelters", source: "https://sheltersafe.ca")),
    CrisisContacts(
      "AU", "Australia",
      emergency: CrisisLine("", "000", source: "https://triplezero.gov.au"),
      talk: [CrisisLine("Lifeline", "13 11 14", source: "https://lifeline.org.au")],
      text: CrisisLine("", "text 0477 13 11 14", source: "https://lifeline.org.au"),
      young: CrisisLine("Kids Helpline", "1800 55 1800", source: "https://kidshelpline.com.au"),
      abuse: CrisisLine("1800RESPECT", "1800 737 732", source: "https://1800respect.org.au")),
    CrisisContacts(
      "NZ", "New Zealand",
      emergency: CrisisLine("", "111", source: "https://police.govt.nz"),
      talk: [CrisisLine("Need to talk?", "1737, call or text", source: "https://1737.org.nz")],
      young: CrisisLine("Youthline", "0800 376 633", source: "https://youthline.co.nz"),
      abuse: CrisisLine("Women's Refuge", "0800 733 843", source: "https://womensrefuge.org.nz")),
    CrisisContacts(
      "ZA", "South Africa",
      emergency: CrisisLine("", "112 from a mobile, or 10177", source: "https://gov.za"),
      talk: [CrisisLine("SADAG", "0800 567 567", source: "https://sadag.org")],
      young: CrisisLine("Childline", "116", source: "https://childlinesa.org.za"),
      abuse: CrisisLine("", "0800 428 428", source: "https://gbv.org.za")),
    CrisisContacts(
      "IN", "India",
      emergency: CrisisLine("", "112", source: "https://112.gov.in"),
      talk: [CrisisLine("Tele-MANAS", "14416", source: "https://telemanas.mohfw.gov.in")],
      young: CrisisLine("Childline", "1098", source: "https://wcd.gov.in"),
      abuse: CrisisLine("", "181", source: "https://wcd.gov.in")),
  ]
}

extension CrisisContacts {
  /// In the south and the middle of Europe.
  static let south: [CrisisContacts] = [
    CrisisContacts(
      "PT", "Portugal",
      emergency: CrisisLine("", "112", source: "https://112.pt"),
      talk: [
        CrisisLine("", "1411, day and night", source: "https://sns24.gov.pt"),
        CrisisLine("SNS 24", "808 24 24 24", source: "https://sns24.gov.pt"),
      ],
      young: CrisisLine("SOS Criança", "116 111", source: "https://iacrianca.pt"),
      abuse: CrisisLine("", "800 202 148", source: "https://cig.gov.pt")),
    CrisisContacts(
      "ES", "Spain",
      emergency: CrisisLine("", "112", source: "https://112.es"),
      talk: [
        CrisisLine("", "024, day and night", source: "https://sanidad.gob.es/linea024"),
        CrisisLine(
          "Teléfono de la Esperanza", "717 003 717", source: "https://telefonodelaesperanza.org"),
      ],
      young: CrisisLine("ANAR", "900 20 20 10", source: "https://anar.org"),
      abuse: CrisisLine("", "016", source: "https://violenciagenero.igualdad.gob.es")),
    CrisisContacts(
      "FR", "France",
      emergency: CrisisLine(
        "", "15 or 112", source: "https://1000-premiers-jours.fr", checkedOn: checked),
      talk: [
        CrisisLine(
          "", "3114, day and night",
          source: "https://service-public.fr/particuliers/actualites/A15206", checkedOn: checked)
      ],
      text: CrisisLine("", "text 114, emergencies only", source: "https://urgence114.fr"),
      young: CrisisLine("Fil Santé Jeunes", "0 800 235 236", source: "https://filsantejeunes.com"),
      abuse: CrisisLine(
        "", "3919", source: "https://egalite-femmes-hommes.gouv.fr", checkedOn: checked)),
    CrisisContacts(
      "DE", "Germany",
      emergency: CrisisLine("", "112", source: "https://bundesregierung.de"),
      talk: [
        CrisisLine("TelefonSeelsorge", "116 123", source: "https://telefonseelsorge.de"),
        CrisisLine("", "0800 111 0 111", source: "https://telefonseelsorge.de"),
      ],
      young: CrisisLine("Nummer gegen Kummer", "116 111", source: "https://nummergegenkummer.de"),
      abuse: CrisisLine("Hilfetelefon", "116 016", source: "https://hilfetelefon.de")),
    CrisisContacts(
      "AT", "Austria",
      emergency: CrisisLine("", "112 or 144", source: "https://oesterreich.gv.at"),
      talk: [
        CrisisLine(
          "Telefonseelsorge", "142", source: "https://katholisch.at/telefonseelsorge",
          checkedOn: checked)
      ],
      young: CrisisLine("Rat auf Draht", "147", source: "https://rataufdraht.at"),
      abuse: CrisisLine("Frauenhelpline", "0800 222 555", source: "https://frauenhelpline.at")),
    CrisisContacts(
      "CH", "Switzerland",
      emergency: CrisisLine("", "144 or 112", source: "https://ch.ch"),
      talk: [CrisisLine("Die Dargebotene Hand", "143", source: "https://143.ch")],
      young: CrisisLine("Pro Juventute", "147", source: "https://147.ch"),
      abuse: CrisisLine(
        "", "opferhilfe-schweiz.ch, by canton", source: "https://opferhilfe-schweiz.ch")),
    CrisisContacts(
      "IT", "Italy",
      emergency: CrisisLine("", "112", source: "https://112.gov.it"),
      talk: [CrisisLine("Telefono Amico", "02 2327 2327", source: "https://telefonoamico.it")],
      young: CrisisLine("Telefono Azzurro", "19696", source: "https://azzurro.it"),
      abuse: CrisisLine("", "1522", source: "https://1522.eu", checkedOn: checked)),
    CrisisContacts(
      "NL", "Netherlands",
      emergency: CrisisLine("", "112", source: "https://112.nl"),
      talk: [CrisisLine("", "113 or 0800-0113", source: "https://113.nl", checkedOn: checked)],
      young: CrisisLine("Kindertelefoon", "0800-0432", source: "https://kindertelefoon.nl"),
      abuse: CrisisLine("Veilig Thuis", "0800-2000", source: "https://veiligthuis.nl")),
    CrisisContacts(
      "BE", "Belgium",
      emergency: CrisisLine("", "112", source: "https://112.be"),
      talk: [
        CrisisLine("Zelfmoordlijn", "1813", source: "https://zelfmoord1813.be"),
        CrisisLine("Prévention du Suicide", "0800 32 123", source: "https://preventionsuicide.be"),
      ],
      young: CrisisLine("", "102 Awel, 103 Écoute-Enfants", source: "https://awel.be"),
      abuse: CrisisLine("", "1712, or 0800 30 030", source: "https://1712.be")),
  ]
}

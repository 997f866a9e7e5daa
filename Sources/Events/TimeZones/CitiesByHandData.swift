// Islands and towns with a clock of their own in a country or state that has another one, and names that the lists lack. From general knowledge.

extension PlacesData {
  /// A line for each country or state and zone: its code, the zone, the names.
  static let citiesByHand: StaticString = """
    AU-NSW Australia/Broken_Hill broken hill
    AU-NSW Australia/Lord_Howe lord howe island
    BE Europe/Brussels ghent
    BR America/Noronha fernando de noronha
    CL Pacific/Easter easter island|isla de pascua|rapa nui|hanga roa|ile de paques|osterinsel
    CL America/Punta_Arenas magallanes|puerto natales
    DO America/Santo_Domingo -santiago
    EC Pacific/Galapagos galapagos|galapagos islands|the galapagos|islas galapagos|puerto ayora
    FR Europe/Paris beaune
    GT America/Guatemala ciudad de guatemala|guatemala ciudad|guatemala de la asuncion
    IT Europe/Rome amalfi|amalfi coast|costiera amalfitana
    MV Indian/Maldives male city
    MX America/Mexico_City oaxaca de juarez|puebla de zaragoza|heroica puebla de zaragoza|toluca de lerdo
    MX America/Mexico_City chilpancingo de los bravo|tlaxcala de xicohtencatl
    NZ Pacific/Auckland -canterbury
    NZ Pacific/Chatham chatham islands
    CO America/Bogota santiago de cali
    PA America/Panama ciudad de panama|panama ciudad
    RU Europe/Moscow -st petersburg
    US-AK America/Adak adak
    US-DC America/New_York -georgetown
    US-FL America/New_York st pete
    US-MN America/Chicago st paul
    """
}

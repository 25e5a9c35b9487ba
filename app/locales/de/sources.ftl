# The list of sources, and the page of one.

sources-opening = Jede Angabe hier beruht auf einer von <list>{ $count } Quellen</list> und nennt sie.
sources-read-on = Alle wurden am { $day } gelesen.
sources-read-between = Sie wurden zwischen dem { $first } und dem { $last } gelesen.
sources-whatever-the-day = Alle sind aufgeführt, gleich welcher Tag angezeigt wird.
sources-caption = Quellen
sources-col-title = Titel
sources-col-publisher = Herausgeber
sources-col-kind = Art
sources-col-of = Veröffentlicht
sources-col-read = Gelesen am
sources-col-rows = Darauf beruhende Zeilen
sources-filter-label = Quelle suchen
sources-filter-status = { $shown } von { $total } Quellen
sources-filter-none = Keine von { $total } Quellen enthält diese Wörter.

source-rests = { $count ->
    [0] Keine Zeile der Daten beruht auf ihr; gelesen wurde sie dennoch.
    [one] <rows>Eine Zeile</rows> der Daten beruht auf ihr.
   *[other] <rows>{ $count } Zeilen</rows> der Daten beruhen auf ihr.
}
source-reference = Fundstelle
source-address = Adresse
source-reached = Zugang über
source-cite = Zitieren als
source-findings = Was sie besagt
source-steps = Verfahrensschritte, die sie meldet
source-col-step = Schritt
source-others = Was sonst auf ihr beruht
source-penalty = Höchststrafe für den Straftatbestand des Artikels { $provision }
source-reply = Antwort { $on } ({ $part }):
source-counts-from = zählt ab dem { $day }

# What stands on every page: head, time bar, banner, foot.

site-name = Umsetzungsmonitor
site-subject = Richtlinie { $number }
site-title = { $page } · Umsetzungsmonitor
site-title-on = { $page }, { $day } · Umsetzungsmonitor
site-description = Wo jeder Mitgliedstaat bei jedem Artikel der Richtlinie { $number } steht, seit wann und wer das sagt.
skip-to-content = Zum Inhalt springen
languages-label = Sprache
nav-label = Seiten
nav-state-of-play = Sachstand
nav-matrix = Matrix
nav-articles = Artikel
nav-member-states = Mitgliedstaaten
nav-timeline = Zeitleiste
nav-gaps = Lücken
nav-resolution = Entschließung
nav-sources = Quellen
nav-data = Daten
nav-about = Info
crumbs-label = Aktuelle Position

timebar-label = Tag und Datenausgabe
timebar-on = Stand vom
timebar-show = Anzeigen
milestones-label = Meilensteine
edition = Datenausgabe
edition-latest = { $revision }, neueste
edition-older = { $revision } von { $latest }
edition-method = Methode { $method }
print-line = Stand vom { $day } · Datenausgabe { $revision }, Methode { $method } · { $address }

banner-label = Ein älterer Stand wird angezeigt
banner-label-compared = Zwei Tage werden verglichen
banner-compared = Verglichen mit dem { $with }: <compare>was sich geändert hat</compare>.
banner-day = Angezeigt wird der { $day }, nicht der heutige Tag.
banner-day-back = Zurück zu heute
banner-edition = Angezeigt wird die Datenausgabe { $revision }; die Ausgabe { $latest } ist neuer.
banner-edition-changed = Was diese Ausgabe geändert hat
banner-edition-back = Neueste Ausgabe anzeigen

footer-about = Angaben aus öffentlichen Unterlagen, jede mit ihrer Quelle. Was nicht bekannt ist, wird als nicht bekannt gezeigt. Kein Dienst eines Organs oder einer Einrichtung.
footer-method = Methode
footer-accessibility = Barrierefreiheit
footer-privacy = Datenschutz
footer-licence = Lizenz der Daten
footer-source = Quellcode: EUPL-1.2
footer-api = Für Programme (API)
footer-analysts = Für die Analyse

coverage = Abdeckung: Zu <list>{ $held } von { $of }</list> Artikeln × Staaten liegt eine Feststellung vor.
coverage-nobody = Abdeckung: An diesem Tag ist kein Mitgliedstaat gebunden, also gibt es nichts, wozu eine Feststellung vorliegen könnte.
aspect-label = Aspekt
chart-table = Tabelle
chart-edition = { $day } · Datenausgabe { $revision }, Methode { $method }

## Signs between words that the code puts side by side

join-colon = {":\u0020"}
join-semicolon = {";\u0020"}
quoted = „{ $text }“

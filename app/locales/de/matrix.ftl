# The matrix.

matrix-heading = Mitgliedstaaten nach Artikeln
matrix-how-to-read = Zellen mit Belegen führen zu diesen. Was nicht bekannt ist, wird nie als Einhaltung gezeichnet.
matrix-caption = { $aspect }: jeder Teil der Richtlinie { $directive } nach Mitgliedstaaten, Stand vom { $day }
matrix-state = Mitgliedstaat
matrix-all = Alle
matrix-article = Artikel
matrix-theme-as-a-whole = Thema als Ganzes
matrix-by-state = Nach Mitgliedstaat
matrix-gaps = Lücken
# Below it: of which cells they are counted.
matrix-gaps-of = in gezeigten Zellen
matrix-coverage = Abdeckung
matrix-of-articles = von { $of } Artikeln
matrix-option = Option
matrix-not-chosen = vom Filter nicht ausgewählt

# The provisions of an article as columns.
matrix-provisions = Bestimmungen
matrix-open = { $article }: { $count ->
    [one] die Bestimmung
   *[other] { $count } Bestimmungen
} einblenden
matrix-close = { $article }: { $count ->
    [one] die Bestimmung
   *[other] { $count } Bestimmungen
} ausblenden
matrix-provisions-ask = Was die Bestimmungen verlangen

# Sorting.
matrix-sort-by = sortieren: { $order }
sort-protocol = Protokollarische Reihenfolge
sort-name = Name
sort-most-gaps = Meiste gemeldete Lücken zuerst
sort-fewest-gaps = Wenigste gemeldete Lücken zuerst
sort-most-coverage = Größte Abdeckung zuerst
sort-least-coverage = Geringste Abdeckung zuerst

# The foot.
matrix-reported = Lücke gemeldet
matrix-reported-before = Gemeldet, noch nicht fällig
matrix-unknown = Nicht bekannt
matrix-of-states = von { $count ->
    [one] einem gebundenen Staat
   *[other] { $count } gebundenen Staaten
}

# What is shown.
matrix-shown-rows = { $shown ->
    [one] <shown>Einer von { $total } Mitgliedstaaten</shown> wird
   *[other] <shown>{ $shown } von { $total } Mitgliedstaaten</shown> werden
} gezeigt.
matrix-shown-cells = { $shown ->
    [one] <shown>Einer von { $total } Mitgliedstaaten</shown> hat
   *[other] <shown>{ $shown } von { $total } Mitgliedstaaten</shown> haben
} { $cells ->
    [one] eine Zelle, die der Filter auswählt
   *[other] { $cells } Zellen, die der Filter auswählt
}; die anderen Zellen sind ohne Farbe.
matrix-compared-whole = Das Folgende vergleicht jeden Teil der Richtlinie und jeden Mitgliedstaat an den beiden Tagen, oder den einen ausgewählten Staat, gleich was der Filter sonst übrig lässt.
matrix-changed = Ein zweiter Umriss kennzeichnet <list>Zellen, die am { $day } abweichen</list>.
matrix-nothing = Keine Treffer: Keine Zelle in den gezeigten Spalten entspricht dem an diesem Tag.
matrix-file = Diese { $rows } Zellen als CSV

# The filter.
filter-all = Alle
filter-part = Teil der Richtlinie
filter-directive-alone = Nur die gesamte Richtlinie
filter-status = Status
filter-any-gap = Jede gemeldete Lücke
filter-not-known = Nicht bekannt
filter-gap-in-part = { $status }: zum Teil
filter-gap-in-full = { $status }: ganz
filter-basis = Wessen Auffassung
filter-grade = Wie fest belegt
filter-contested = Quellen
filter-contested-yes = Quellen widersprechen sich
filter-contested-no = Keine Quelle widerspricht
filter-inferred = Artikel oder Thema
filter-inferred-yes = Von diesem Monitor abgeleitet
filter-inferred-no = Von der Quelle genannt
filter-group = Staatengruppe
filter-group-bound = An diesem Tag gebunden
filter-group-procedure = Mit einem Verfahren, das nicht nachweislich beendet ist
filter-states = Mitgliedstaaten; keine Auswahl bedeutet alle
filter-state = Mitgliedstaat
filter-order = Spalten
filter-sort = Zeilen
filter-more = Weitere Filter
order-theme = Nach Thema
order-number = Nach Nummer
filter-apply = Anwenden
filter-clear = Zurücksetzen
filter-clear-all = Alle Filter zurücksetzen
filter-chosen-label = Ausgewählte Filter
filter-chosen = { $label }: { $choice }
filter-remove = { $choice } entfernen

# In the browser.
matrix-keys = Pfeiltasten wechseln zwischen Zellen; die Eingabetaste zeigt, worauf eine Zelle beruht, Escape führt zurück.
panel-heading = { $state }: { $node }
panel-close = Schließen
panel-loading = Wird geladen: worauf diese Zelle beruht.
panel-failed = Worauf diese Zelle beruht, konnte nicht geladen werden.
panel-whole = Auf eigener Seite öffnen

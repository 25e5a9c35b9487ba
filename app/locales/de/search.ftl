# In einer Ausgabe suchen: das Feld auf jeder Seite und was gefunden wird.

search-label = Diese Website durchsuchen
search-button = Suchen
search-title = Suche
search-title-asked = Suche nach „{ $asked }“
search-opening-blank = Die Angaben dieser Datenausgabe durchsuchen
search-opening = { $count ->
    [one] Ein Ergebnis für „{ $asked }“
   *[other] { $count } Ergebnisse für „{ $asked }“
}
search-opening-none = Für „{ $asked }“ wird nichts gefunden
search-sub = Stand vom { $day }, in Datenausgabe { $revision }. Was erst ab einem späteren Tag zählt, ist weggelassen.
search-left-out = Nur nach den ersten { $most } Wörtern wird gesucht.
search-kinds = Arten von Ergebnissen
search-all-kinds = Alle Arten
search-none-of-kind = Unter „{ $kind }“ wird nichts gefunden.
search-show-all = Alle { $count } anzeigen: { $kind }
search-shown-of = Die ersten { $shown } von { $count } sind zu sehen. Ein weiteres Wort grenzt die Suche ein.
search-near = ähnlich dem Gesuchten
search-of-state = { $state }: { $part }
search-step = { $step }: { $when }

search-no-words = Darin steht weder ein Buchstabe noch eine Ziffer, nach denen zu suchen wäre.
search-unknown-word = „{ $word }“ steht nirgends in dieser Ausgabe.
search-near-word = Ähnlich ist <near>{ $near }</near>.
search-not-yet = Es steht in dieser Ausgabe, aber nur in dem, was ab einem späteren Tag zählt.
search-apart = Jedes der Wörter wird gefunden, aber kein Ergebnis hat an diesem Tag alle. Nach einem davon suchen:
search-today = <today>Nach heutigem Stand suchen</today>, in der neuesten Ausgabe.
search-what-heading = Was durchsucht wird
search-what = Namen und Codes der Mitgliedstaaten; Artikel und Bestimmungen der Richtlinie; Titel und Nummern nationaler Maßnahmen; Nummern, Schritte und Anmerkungen von Vertragsverletzungsverfahren; die Worte von Feststellungen, Antworten und genannten Zahlen; Titel, Kurznamen und Herausgeber von Quellen.
search-how = Alle Wörter müssen zusammen vorkommen. Akzente, Großschreibung und Alphabete spielen keine Rolle, das letzte Wort darf unvollständig sein, und ein falscher, fehlender, überzähliger oder vertauschter Buchstabe ist in Wörtern ab vier Buchstaben verziehen. Die Nummer eines Verfahrens muss stimmen: INFR(2014)0142, 2014/0142 oder 20140142.

found-states = Mitgliedstaaten
found-articles = Artikel
found-provisions = Bestimmungen
found-measures = Nationale Maßnahmen
found-procedures = Vertragsverletzungsverfahren
found-findings = Feststellungen
found-replies = Antworten der Mitgliedstaaten
found-statements = Genannte Zahlen
found-sources = Quellen

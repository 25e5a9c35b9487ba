# What each data edition changed: the list, one edition, the feed.

nav-changes = Änderungen

## The list

changes-opening = { $count ->
    [one] Eine <list>Datenausgabe</list> wurde veröffentlicht.
   *[other] <list>{ $count } Datenausgaben</list> wurden veröffentlicht.
}
changes-opening-sub = Jede wird so aufbewahrt, wie sie veröffentlicht wurde, mit den Dateien, aus denen sie entstand. Was eine Ausgabe geändert hat, wird nach dem Stand des Tages angegeben, an dem sie veröffentlicht wurde. Alle sind aufgeführt, gleich welcher Tag angezeigt wird.
changes-feed = Feed (Atom)
changes-feed-title = Umsetzungsmonitor: was jede Datenausgabe zur Richtlinie { $number } geändert hat
changes-feed-sub = Die Ausgaben, die einen Status oder ein Verfahren geändert haben, die neueste zuerst.
changes-caption = Datenausgaben
changes-col-edition = Ausgabe
changes-col-published = Veröffentlicht
changes-col-message = Was sie bringt
changes-col-records = Datensätze
changes-col-statuses = Abweichende Zellen
changes-newer = Neuere Ausgaben
changes-older = Ältere Ausgaben
changes-moment = { $day }, { $time } UTC
changes-cells = { $now }
changes-cells-past = und { $count } nur an früheren Tagen
changes-procedures = { $count ->
    [one] ein Verfahren
   *[other] { $count } Verfahren
}
changes-no-message = (keine Beschreibung)

## One edition

edition-title = Was die Datenausgabe { $revision } geändert hat
edition-opening = { $cells ->
    [0] Die Datenausgabe { $revision } ändert keinen Status, Stand vom { $day }.
    [one] Die Datenausgabe { $revision } ändert <now>eine Zelle</now> der Matrix, Stand vom { $day }.
   *[other] Die Datenausgabe { $revision } ändert <now>{ $cells } Zellen</now> der Matrix, Stand vom { $day }.
}
edition-opening-past = { $count ->
    [one] <past>Eine weitere</past> weicht nur an früheren Tagen ab.
   *[other] <past>{ $count } weitere</past> weichen nur an früheren Tagen ab.
}
edition-published = Veröffentlicht
edition-first = Es ist die erste Ausgabe: Zuvor lag nichts vor.
edition-previous = Ausgabe { $revision }, davor
edition-next = Ausgabe { $revision }, danach
edition-ways = Andere Ausgaben
edition-ways-all = Alle Ausgaben
edition-ways-file-statuses = Status als CSV
edition-ways-file-records = Datensätze als CSV
edition-rule = Eine Zelle gilt als geändert, wenn sie sich an diesem Tag bei irgendeinem Aspekt zwischen den beiden Ausgaben darin unterscheidet, welchen Status sie hat, wie fest eine Lücke belegt ist, in wie vielen Bestimmungen keine Lücke festgestellt wurde oder ob Quellen sich widersprechen. <method>Methode { $method }</method>.

edition-figures = Zahlen vom { $day }
edition-figures-sub = Die gesamte Richtlinie, über die an diesem Tag gebundenen Mitgliedstaaten. Weicht eine Zahl ab, steht in Klammern, was sie in der Ausgabe davor war.
edition-col-aspect = Aspekt
edition-col-bound = Gebunden
edition-col-reported = Gemeldete Lücke
edition-col-unknown = Nicht bekannt
edition-col-coverage = Feststellung vorhanden zu
edition-was = { $after } ({ $before })
edition-of = { $held } von { $of }
edition-open = Verfahren am { $day }: { $yes } nachweislich offen, { $presumed } beim letzten Nachweis offen, { $unknown } möglicherweise beendet.

edition-now = Stand vom { $day }
edition-now-none = An diesem Tag besteht kein Unterschied.
edition-past = An früheren Tagen
edition-past-sub = Zeiträume, in denen etwas abweicht, bis zum { $day }.
edition-past-none = In keinem früheren Zeitraum besteht ein Unterschied.
edition-state-statuses = { $state }: { $count ->
    [one] ein Unterschied
   *[other] { $count } Unterschiede
}
edition-since = seit dem
edition-what = { $parts }, { $aspect }: von „{ $before }“ zu „{ $after }“
edition-rested = Was in der Ausgabe davor maßgeblich war:
edition-more = { $count ->
    [one] Ein weiterer Unterschied ist hier nicht aufgeführt.
   *[other] { $count } weitere Unterschiede sind hier nicht aufgeführt.
}

edition-procedures = Verfahren am { $day }
edition-procedures-none = Kein Verfahren steht an diesem Tag anders.
edition-procedures-sub = Diejenigen, die bei einem anderen Schritt stehen, zuletzt an einem anderen Tag als offen nachgewiesen wurden oder von denen besser oder weniger gut bekannt ist, ob sie offen sind.
edition-procedure-came = neu
edition-procedure-ended = beendet
edition-procedure-reopened = wieder offen
edition-procedure-moved = geändert
edition-procedure-went = nicht mehr vorhanden
edition-col-before = Davor
edition-col-after = Jetzt
edition-procedure = { $step }, { $date }: { $open }
edition-procedure-over = { $step }, { $date }
edition-procedure-seen = { $step }, { $date }: { $open }; zuletzt am { $seen } als aktiv nachgewiesen
edition-procedure-not-held = nicht vorhanden

edition-records = Datensätze
edition-records-none = Kein Datensatz kam hinzu, besagt etwas anderes oder entfiel.
edition-counts = { $table }: { $counts }
edition-count-new = { $count } neu
edition-count-changed = { $count } geändert
edition-count-removed = { $count } herausgenommen
edition-record-column = { $column }: { $before } → { $after }
edition-record-blank = (leer)
edition-record-taken-out = herausgenommen durch { $origin }
edition-record-came-from = stammte aus { $origin }
edition-record-no-state = Ohne einzelnen Mitgliedstaat
edition-state-records = { $state }: { $count ->
    [one] ein Datensatz
   *[other] { $count } Datensätze
}
edition-records-more = { $count ->
    [one] Ein weiterer Datensatz ist hier nicht aufgeführt.
   *[other] { $count } weitere Datensätze sind hier nicht aufgeführt.
}
record-finding = { $part }, { $aspect }: { $status }. { $view }, { $date }
record-origin = { $file }, Zeile { $row }
record-origin-sheet = { $file }, { $sheet }, Zeile { $row }
record-step = { $type } { $number }: { $step }, { $date }
record-penalty = Höchststrafe, Artikel { $provision }
record-measure = { $title } ({ $kind })
record-dated = { $day }: { $words }

## The feed

feed-entry-title = Datenausgabe { $revision }: { $message }
feed-cells = { $count ->
    [one] Eine Zelle weicht ab
   *[other] { $count } Zellen weichen ab
}, Stand vom { $day }.
feed-cells-before = { $count ->
    [one] Eine weitere weicht
   *[other] { $count } weitere weichen
} nur an früheren Tagen ab.
feed-procedures = { $count ->
    [one] Ein Verfahren steht
   *[other] { $count } Verfahren stehen
} anders.
feed-line-now = { $state }, { $parts }, { $aspect }: von „{ $before }“ zu „{ $after }“, seit dem { $from }
feed-line-past = { $state }, { $parts }, { $aspect }: von „{ $before }“ zu „{ $after }“, { $from } bis { $until }
feed-line-procedure = { $state }, { $type }, { $number }: { $before } → { $after }
feed-more = { $count ->
    [one] Ein weiterer Unterschied: siehe die Seite.
   *[other] { $count } weitere Unterschiede: siehe die Seite.
}

## Tables

table-directives = Die Richtlinie
table-provisions = Bestimmungen
table-member-states = Mitgliedstaaten
table-milestones = Meilensteine
table-sources = Quellen
table-statements = Erklärungen
table-assessments = Feststellungen
table-penalties = Strafen
table-measures = Nationale Maßnahmen
table-infringements = Verfahrensschritte
table-replies = Antworten der Staaten
table-demands = Forderungen des Parlaments

## What was erased

erased-heading = Was gelöscht wurde
erased-about = Es hätte nie veröffentlicht werden dürfen. Es ist aus jeder Datenausgabe entfernt, daher können Seiten und Zahlen dieser Ausgaben von dem abweichen, was zuvor gezeigt wurde.
erased-kept = Es ist aus jeder Datenausgabe entfernt und kann nicht wiederhergestellt werden. Anhand des Hashwerts lässt sich feststellen, ob eine Kopie an anderer Stelle eine Kopie davon ist.
erased-file = Am { $at } löschte die Verwaltung, was die Datei { $file } der Ausgabe { $revision } enthielt.
erased-record = Am { $at } löschte die Verwaltung einen Datensatz ({ $table }), den die Ausgaben { $revision } bis { $until } enthalten hatten.
erased-record-once = Am { $at } löschte die Verwaltung einen Datensatz ({ $table }), den die Ausgabe { $revision } enthalten hatte.
erased-removal = Am { $at } löschte die Verwaltung die Angabe, dass die Ausgabe { $revision } einen Datensatz ({ $table }) herausgenommen hatte.
erased-why = Durch { $by }: { $reason }
erased-note = { $count ->
    [one] ein Datensatz davon wurde gelöscht
   *[other] { $count } Datensätze davon wurden gelöscht
}

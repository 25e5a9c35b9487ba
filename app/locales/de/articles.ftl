# The list of articles, and the page of one.

articles-opening = Von den <all>{ $all } Artikeln</all> der Richtlinie über nationales Recht { $gaps ->
    [0] besteht bei <gaps>keinem</gaps>
    [one] besteht bei <gaps>einem</gaps>
   *[other] besteht bei <gaps>{ $gaps }</gaps>
} eine gemeldete Lücke; was nicht bekannt ist, wird daneben gezählt.
articles-opening-before = Die Umsetzung war noch nicht fällig. Von den <all>{ $all } Artikeln</all> der Richtlinie über nationales Recht ist bei <gaps>{ $gaps ->
    [0] keinem
    [one] einem
   *[other] { $gaps }
}</gaps> etwas als fehlend gemeldet; was nicht bekannt ist, wird daneben gezählt.
articles-caption = Artikel nach Themen
articles-caption-small = { $aspect }, von den <bound>{ $bound } Mitgliedstaaten</bound>, die am { $day } gebunden waren: mit gemeldeter Lücke, nicht bekannt und mit Belegen jeder Art.
articles-col-number = Artikel
articles-col-heading = Kurzname und amtliche Überschrift
articles-col-counted = Gezählte Bestimmungen
articles-col-held = Mit Belegen
articles-options-only = nur Optionen

article-gap = Artikel { $number }, { $name }: In <reported>{ $reported }</reported> von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound> ist eine Lücke gemeldet, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> ist es nicht bekannt.
article-no-gap = Artikel { $number }, { $name }: Es besteht keine gemeldete Lücke, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound> ist es nicht bekannt.
article-no-gap-all-unknown = Artikel { $number }, { $name }: Es besteht keine gemeldete Lücke, und in { $bound ->
        [one] <unknown>dem einzigen gebundenen Mitgliedstaat</unknown>
       *[other] allen <unknown>{ $bound }</unknown> Mitgliedstaaten
    } ist es nicht bekannt.
article-not-yet-due = Artikel { $number }, { $name }: noch nicht fällig. In <reported>{ $reported }</reported> von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound> ist etwas als fehlend gemeldet, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> ist es nicht bekannt.
article-not-yet-due-nothing = Artikel { $number }, { $name }: noch nicht fällig. Es ist nichts als fehlend gemeldet, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound> ist es nicht bekannt.
article-rest = In <neither>{ $rest }</neither> { $aspect ->
        [communication] gilt es als vollständig mitgeteilt
       *[conformity] gilt es als umgesetzt
    }.
article-options = Artikel { $number }, { $name }: Er lässt jedem Mitgliedstaat eine Wahl, und nichts davon wird gezählt.
article-options-held = Gleichwohl liegen zum Artikel als Ganzem Feststellungen vor: In <reported>{ $reported ->
        [0] keinem
       *[other] { $reported }
    }</reported> besteht eine gemeldete Lücke, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> ist es nicht bekannt.
article-nobody = Artikel { $number }, { $name }: An diesem Tag ist kein Mitgliedstaat gebunden.
article-asks-nothing = Artikel { $number }, { $name }: Er verlangt nichts, was hier gezählt wird.
article-official = Amtliche Überschrift (englische Fassung): „<english>{ $heading }</english>“. <eli>Die Richtlinie im Amtsblatt</eli>.
article-asks = Was er verlangt
article-by-state = Nach Mitgliedstaat
article-by-state-sub = Jede Feststellung nennt, wessen Auffassung sie ist und wer sie gemeldet hat. Das Neueste zuerst; eine blassere ist nicht maßgeblich.
article-without = { $count ->
    [one] Zu einem Mitgliedstaat liegt keine Feststellung vor
   *[other] Zu { $count } Mitgliedstaaten liegt keine Feststellung vor
}
article-grid-caption = Was zu jeder Bestimmung gilt
article-grid-small = Nur Mitgliedstaaten mit einer Feststellung zu einer Bestimmung.
article-grid-provision = Bestimmung
article-neighbours = Benachbarte Artikel
figure-evidence = von { $of } Mitgliedstaaten: Belege liegen vor

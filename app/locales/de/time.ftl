# The two clocks on every page, and two days compared.

step-previous = Vorherige Änderung
step-next = Nächste Änderung
slider-hint = Pfeiltasten: ein Tag. Bild auf und Bild ab: ein Monat. Umschalttaste und Pfeiltaste: zum Tag der nächsten oder vorherigen Änderung. Eingabetaste: den Tag anzeigen. Escape: zurück zum angezeigten Tag.
slider-chosen = { $day }, noch nicht angezeigt
milestone-full = { $day }: { $title }

## Two days compared

compare-choose = Mit einem anderen Tag vergleichen
compare-choose-other = Mit noch einem anderen Tag vergleichen
compare-with = Den { $day } vergleichen mit
compare-do = Vergleichen
compare-years-before = { $years ->
    [one] ein Jahr zuvor
   *[other] { $years } Jahre zuvor
}
compare-today = heute
compare-heading = Was sich zwischen dem { $from } und dem { $to } geändert hat
compare-swap = Stattdessen den { $day } anzeigen, verglichen mit diesem Tag
compare-leave = Vergleich beenden
compare-no-cells = In diesem Artikel wird nichts gezählt, also kann sich nichts unterscheiden.
compare-same-day = Beide Tage sind derselbe, also gibt es nichts zu vergleichen. Einen anderen Tag wählen.
compare-count = Im Aspekt { $aspect } besteht ein Unterschied bei <differ>{ $differ } von { $of } Zellen</differ>: denen der <states>{ $states } Mitgliedstaaten</states>, die an beiden Tagen gebunden waren, mit je <nodes>{ $nodes } Teilen der Richtlinie</nodes>.
compare-count-state = Im Aspekt { $aspect } besteht ein Unterschied bei <differ>{ $differ } von { $of } Teilen der Richtlinie</differ>.
compare-count-article = Im Aspekt { $aspect } besteht ein Unterschied bei <differ>{ $differ }</differ> der <states>{ $states } Mitgliedstaaten</states>, die an beiden Tagen gebunden waren.
compare-rule = Eine Zelle gilt als geändert, wenn sich geändert hat, welchen Status sie hat, wie fest eine Lücke belegt ist, in wie vielen Bestimmungen keine Lücke festgestellt wurde oder ob Quellen sich widersprechen. Eine Feststellung, die nur eine andere wiederholt, ist keine Änderung.
compare-whole = Die gesamte Richtlinie in { $count ->
    [one] einem Mitgliedstaat
   *[other] { $count } Mitgliedstaaten
}: von „{ $before }“ zu „{ $after }“
compare-below = Unterhalb der gesamten Richtlinie: <differ>{ $count ->
    [one] eine Zelle
   *[other] { $count } Zellen
} { $states ->
    [one] eines Mitgliedstaats
   *[other] von { $states } Mitgliedstaaten
}</differ>
compare-count-none-bound = Kein Mitgliedstaat war an beiden Tagen gebunden, also gibt es nicht zwei Status zu vergleichen.
compare-count-not-bound = Der Staat war nicht an beiden Tagen gebunden, also gibt es nicht zwei Status zu vergleichen.
compare-bound = { $count ->
    [one] Seit dem { $day } gebunden: { $states }.
   *[other] Seit dem { $day } sind { $count } Mitgliedstaaten gebunden: { $states }.
}
compare-released = { $count ->
    [one] Ab dem { $day } nicht mehr gebunden: { $states }.
   *[other] Ab dem { $day } sind { $count } Mitgliedstaaten nicht mehr gebunden: { $states }.
}
compare-nothing-else = Im Übrigen besteht kein Unterschied.
compare-nothing = Es besteht kein Unterschied: Was vorhanden ist, ergibt an beiden Tagen dasselbe.

change-what = { $parts }: von „{ $before }“ zu „{ $after }“
change-with = und damit { $parts }
change-with-other = (von „{ $before }“ zu „{ $after }“)
change-turn = { $day }: { $status }
change-fact = { $what }, { $date }
change-disagreement = Eine andere Quelle widerspricht:
change-beside = Zu der maßgeblichen Äußerung kam eine weitere hinzu:
change-due = Die Umsetzung wurde fällig; was zuvor gesagt wurde, gibt daher nicht mehr Auskunft über die Rechtslage.
change-act = Ein nationaler Rechtsakt kam hinzu, { $title } ({ $date }; <source>Quelle</source>); was zuvor gesagt wurde, gibt daher nicht mehr Auskunft über die Rechtslage.
change-rests = Was seither maßgeblich ist, ist älter:

compare-procedures = Verfahren zwischen den beiden Tagen
compare-procedures-none = Zwischen den beiden Tagen begann oder endete kein Verfahren, und keines kam einen Schritt weiter.
compare-procedures-count = In { $count ->
    [one] einem Verfahren
   *[other] { $count } Verfahren
} geschah etwas: begonnen { $began }, beendet { $ended }, am späteren Tag möglicherweise beendet { $unsure }.
compare-col-state = Mitgliedstaat
compare-col-procedure = Verfahren
compare-col-steps = Zwischen den beiden Tagen
compare-col-open = Am späteren Tag
compare-began = begonnen

changed-since = geändert: { $status } am { $day }
changed-later = ändert sich: { $status } am { $day }

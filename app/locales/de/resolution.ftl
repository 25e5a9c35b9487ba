# Parliament's resolution of 11 March 2015, point by point.

resolution-about = <source>Entschließung des Parlaments</source> vom { $day }, { $number }, zum sexuellen Missbrauch von Kindern im Internet. Was jede Ziffer fordert, ist in den Worten dieses Monitors wiedergegeben.
resolution-opening-nobody = Die Entschließung des Parlaments hat <all>{ $all } Ziffern</all>; { $weighed } davon stellen auf Bestimmungen der Richtlinie ab. Am { $day } band diese noch keinen Mitgliedstaat: Es gibt nichts zu zählen.
resolution-opening-before = Von den <all>{ $all } Ziffern</all> der Entschließung des Parlaments stellen { $weighed } auf Bestimmungen der Richtlinie ab. Am { $day } war die Umsetzung noch nicht fällig; bei { $reported ->
        [0] keiner
       *[other] { $reported }
    } davon war zu den Bestimmungen etwas als fehlend gemeldet.
resolution-opening = Von den <all>{ $all } Ziffern</all> der Entschließung des Parlaments stellen { $weighed } auf Bestimmungen der Richtlinie ab. Am { $day } bestand bei { $reported ->
        [0] keiner
       *[other] { $reported }
    } davon eine gemeldete Lücke in genau diesen Bestimmungen{ $nearby ->
        [0] {""}
       *[other] , bei { $nearby } weiteren an anderer Stelle in deren Artikeln
    }{ $rest ->
        [0] .
       *[other] ; bei { $rest } war dort keine gemeldet.
    }
resolution-not-reported = Nicht gemeldet heißt nicht erledigt: Für wie viele Mitgliedstaaten es nicht bekannt ist, steht jeweils daneben.
resolution-caption = Die Ziffern der Entschließung
resolution-caption-small = { $aspect }, von den { $bound } Mitgliedstaaten, die am { $day } gebunden waren.
resolution-col-point = Ziffer
resolution-col-asks = Was sie fordert
resolution-col-turns-on = Betrifft
resolution-col-stand = Wo die Mitgliedstaaten stehen
resolution-to = Gerichtet an { $whom }.
resolution-articles = Artikel
resolution-turns-on-none = Keine Bestimmung der Richtlinie
resolution-nobody = An diesem Tag war kein Mitgliedstaat gebunden.
resolution-rule = Ein Mitgliedstaat steht unter dem Ersten, was zutrifft: eine gemeldete Lücke in einer der Bestimmungen; eine gemeldete Lücke an anderer Stelle in einem ihrer Artikel oder im Artikel als Ganzem; nicht bekannt bei mindestens einer; alles Gezählte ist umgesetzt. Was zu einer Bestimmung und zu einem Artikel gilt, folgt den Regeln 4 bis 8 der Methode.
resolution-csv = Diese Tabelle als CSV
resolution-json = Dasselbe als JSON

resolution-paragraph = Ziffer { $number }
resolution-recital = Erwägung { $number }
resolution-title = Entschließung des Parlaments: { $point }

resolution-count-reported = <those>{ $count } gemeldet</those> zu diesen Bestimmungen
    .figure = von { $of } Mitgliedstaaten: zu diesen Bestimmungen ist eine Lücke gemeldet
resolution-count-reported-before = <those>{ $count } gemeldet</those> zu diesen Bestimmungen, noch nicht fällig
    .figure = von { $of } Mitgliedstaaten: zu diesen Bestimmungen ist etwas als fehlend gemeldet, noch nicht fällig
resolution-count-nearby = <those>{ $count } gemeldet</those> an anderer Stelle in deren Artikeln
    .figure = von { $of }: an anderer Stelle in deren Artikeln ist eine Lücke gemeldet
resolution-count-transposed = <those>{ $count } umgesetzt</those>
    .figure = von { $of }: alles davon Gezählte ist umgesetzt
resolution-count-optional = <those>{ $count } mit freier Wahl</those>: nur Optionen
    .figure = von { $of }: sie lassen dem Mitgliedstaat eine Wahl
resolution-count-unknown = <those>{ $count } nicht bekannt</those>
    .figure = von { $of }: nicht bekannt

resolution-sentence = { $point }: Am { $day } ist in <reported>{ $reported ->
        [0] keinem
       *[other] { $reported }
    }</reported> von <bound>{ $bound } Mitgliedstaaten</bound> zu den betroffenen Bestimmungen eine Lücke gemeldet{ $nearby ->
        [0] {""}
       *[other] {" "}und in <nearby>{ $nearby } weiteren</nearby> an anderer Stelle in deren Artikeln
    }; in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> ist es nicht bekannt.
resolution-sentence-before = { $point }: Am { $day } war die Umsetzung noch nicht fällig. Zu den betroffenen Bestimmungen ist in <reported>{ $reported ->
        [0] keinem
       *[other] { $reported }
    }</reported> von <bound>{ $bound } Mitgliedstaaten</bound> etwas als fehlend gemeldet; in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> ist es nicht bekannt.
resolution-point-opening = { $point }. { $said }

resolution-provisions = Die betroffenen Bestimmungen
resolution-provisions-course = Sie betreffen den eigenen Werdegang der Richtlinie: Mitgliedstaaten werden daran nicht gemessen.
resolution-provisions-small = { $aspect }: bei wie vielen der { $bound } Mitgliedstaaten, die am { $day } gebunden waren, zur Bestimmung eine Lücke gemeldet ist, in wie vielen sie umgesetzt ist und für wie viele es nicht bekannt ist.
resolution-col-it-asks = Was die Bestimmung verlangt
resolution-col-transposed = Umgesetzt
resolution-col-article = Zum ganzen Artikel
resolution-not-weighed = Staaten werden an diesem Artikel nicht gemessen: Er betrifft den eigenen Werdegang der Richtlinie.
resolution-col-held = Was vorliegt

resolution-states-reported = Zu diesen Bestimmungen ist eine Lücke gemeldet ({ $count })
resolution-states-reported-before = Zu diesen Bestimmungen ist etwas als fehlend gemeldet ({ $count })
resolution-states-nearby = An anderer Stelle in deren Artikeln ist eine Lücke gemeldet ({ $count })
resolution-states-transposed = Alles davon Gezählte ist umgesetzt ({ $count })
resolution-states-optional = Sie lassen eine Wahl: nur Optionen ({ $count })
resolution-states-unknown = Nicht bekannt ({ $count })
resolution-none = Hier steht kein Mitgliedstaat.
resolution-elsewhere = In <those>{ $count } davon</those> ist eine Lücke in der gesamten Richtlinie oder einem anderen Teil davon gemeldet. Ob sie in diesen Bestimmungen liegt, geht aus nichts hervor, was hier vorliegt.
resolution-nothing-held = { $count ->
    [one] Zu einem liegt hier keine Feststellung vor:
   *[other] Zu { $count } liegt hier keine Feststellung vor:
}

resolution-neighbours = Benachbarte Ziffern

resolution-by-assessments = Ihr wird anhand von Feststellungen zu Bestimmungen der Richtlinie nachgegangen.
resolution-by-statement = Sie nennt eine Zahl, die hier neben den Belegen steht.
resolution-by-infringements = Ihr wird anhand der Vertragsverletzungsverfahren der Kommission nachgegangen.
resolution-by-reports = Ihr wird durch Berichte nachgegangen; dieser Monitor soll dazu beitragen.
resolution-by-principle = Ein Grundsatz: Es gibt darin nichts zu zählen.
resolution-by-outside = Sie liegt außerhalb der Richtlinie, daher lässt sich hier nicht sagen, wie ihr nachgekommen wird.
resolution-by-related = Sie betrifft einen anderen Rechtsakt, die Richtlinie 2012/29/EU, der hier nicht verfolgt wird.
resolution-by-words = Sie betrifft den Sprachgebrauch: Dieser Monitor schreibt „Material über sexuellen Kindesmissbrauch“.
resolution-by-procedural = Sie betrifft den eigenen Werdegang der Entschließung.

resolution-procedures = Vertragsverletzungsverfahren an diesem Tag
resolution-procedures-more = <timeline>Alle Verfahren, Schritt für Schritt</timeline>, und <delay>die Tage von der Umsetzungsfrist bis zu ihrer Einstellung</delay>.
resolution-reports = Berichte seit der Entschließung
resolution-reports-none = Für diesen Tag liegt kein Bericht vor, der nach der Entschließung erstellt wurde.
resolution-related = Der verwandte Rechtsakt
resolution-related-act = <act>Die Richtlinie 2012/29/EU</act> legt Mindeststandards für die Rechte, die Unterstützung und den Schutz von Opfern von Straftaten fest (CELEX { $celex }). Sie gilt für Opfer im Kindesalter neben der Richtlinie 2011/93/EU; wie die Mitgliedstaaten sie umgesetzt haben, liegt hier nicht vor.
resolution-stated = Was das Parlament erklärt hat, neben dem, was vorliegt

addressee-member-states = die Mitgliedstaaten
addressee-commission = die Kommission
addressee-parliament = das Parlament selbst
addressee-industry = die Wirtschaft
addressee-civil-society = die Zivilgesellschaft
addressee-all = alle

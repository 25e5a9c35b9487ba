# A figure opened: what it counts, of what, what is left out, and by which rule.

figures-crumb = Zahlen, aufgeschlüsselt
figures-others = Andere Zahlen
figure-title-gaps = Gemeldete Lücken und was nicht bekannt ist
figure-title-evidence = Wo Belege vorliegen
figure-title-coverage = Abdeckung
figure-title-articles = Artikel mit einer gemeldeten Lücke
figure-title-procedures = Vertragsverletzungsverfahren
figure-title-delay = Tage von der Umsetzungsfrist bis zur Einstellung eines Verfahrens
figure-title-measures = Vorliegende nationale Maßnahmen
figure-title-sources = Quellen
figure-title-bound = Gebundene Mitgliedstaaten
figure-title-assessed = Bestimmungen mit Feststellung

## What every figure has

figure-rule = Die Regel
figure-rule-of = <rule>Regel { $number }</rule> der <method>Methode { $method }</method>.
figure-same = Dieselben Zahlen an anderer Stelle
figure-same-data = Als Daten (JSON), mit Tag, Datenausgabe und Methode
figure-same-gaps = Für jeden Teil der Richtlinie gezeichnet, mit Tabelle und Dateien
figure-same-drawn = Gezeichnet, mit Tabelle und Dateien
figure-same-matrix = In der Matrix, Zelle für Zelle
figure-same-timeline = Auf der Zeitleiste
figure-same-sources = Die Liste der Quellen
figure-left-out = Ausgelassen
figure-of = { $number } von { $of }
figure-list-of = { $what }: { $count }
figure-col-rests = Worauf es beruht
figure-col-evidence = Belege
figure-evidence-link = Alle Belege
rests-finding = { $place }, { $date }: { $said }. { $view }.
rests-overtaken = Durch späteres Recht überholt.
rests-step = { $step }, { $date } ({ $number }).
rests-more = { $count ->
    [one] Eine weitere Angabe
   *[other] { $count } weitere Angaben
}

figure-within = , { $at }
figure-at-directive = zur gesamten Richtlinie
figure-at-theme = zum Thema „{ $node }“
figure-at-article = zu Artikel { $number } ({ $name })
figure-nobody = Am { $day } band die Richtlinie noch keinen Mitgliedstaat, also gibt es nichts zu zählen.
figure-nothing-counted = { $why } Dort wird nichts gezählt.
figure-asks-nothing = { $node }: Hier wird nichts verlangt, was gezählt wird; es gibt daher keinen Status, und es kann nichts gezählt werden.
figure-no-such-part = Die Richtlinie hat keinen Teil { $number }, also kann dort nichts gezählt werden.
figure-options = { $node }: Hier wird jedem Mitgliedstaat eine Wahl gelassen, und nichts davon wird gezählt.

figure-excluded = an diesem Tag nicht gebunden
figure-excluded-head = { $count ->
    [0] Ausgelassen: kein Mitgliedstaat
    [one] Ausgelassen: ein Mitgliedstaat, der nicht gebunden war
   *[other] Ausgelassen: { $count } Mitgliedstaaten, die nicht gebunden waren
}
figure-excluded-none = An diesem Tag war jeder Mitgliedstaat gebunden.
figure-options-head = { $count ->
    [one] Ausgelassen: ein Artikel, in dem nichts gezählt wird
   *[other] Ausgelassen: { $count } Artikel, in denen nichts gezählt wird
}
figure-options-why = lässt jedem Staat eine Wahl; sie nicht zu nutzen, ist keine Lücke
figure-nothing-sub = Das ist weder gut noch schlecht und besagt nicht, dass niemand nachgesehen hat.

## Reported gaps, and what is not known

figure-gaps = Am { $day } wurde { $reported ->
        [0] in <reported>keinem</reported>
       *[other] in <reported>{ $reported }</reported>
    } der <bound>{ $bound } { $bound ->
        [one] gebundenen Mitgliedstaaten
       *[other] gebundenen Mitgliedstaaten
    }</bound> eine Lücke im Aspekt { $aspect } gemeldet, { $at }; in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> war es nicht bekannt{ $neither ->
        [0] .
       *[other] , und in <neither>{ $neither }</neither> { $kind ->
            [options] blieb es der Wahl überlassen.
            [communication] galt es als vollständig mitgeteilt.
            [application] galt es als angewandt.
           *[conformity] galt es als umgesetzt.
        }
    }
figure-gaps-before = Am { $day } war die Umsetzung noch nicht fällig. { $reported ->
        [0] In <reported>keinem</reported>
       *[other] In <reported>{ $reported }</reported>
    } der <bound>{ $bound } { $bound ->
        [one] gebundenen Mitgliedstaaten
       *[other] gebundenen Mitgliedstaaten
    }</bound> wurde etwas als fehlend gemeldet ({ $aspect }), { $at }; in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> war es nicht bekannt{ $neither ->
        [0] .
       *[other] , und in <neither>{ $neither }</neither> { $kind ->
            [options] blieb es der Wahl überlassen.
            [communication] galt es als vollständig mitgeteilt.
            [application] galt es als angewandt.
           *[conformity] galt es als umgesetzt.
        }
    }
figure-sum-gaps = <reported>{ $reported }</reported> gemeldet + <unknown>{ $unknown }</unknown> nicht bekannt + <neither>{ $neither }</neither> keines von beiden = <bound>{ $bound }</bound> gebunden; <bound>{ $bound }</bound> gebunden + <excluded>{ $excluded }</excluded> nicht gebunden = <all>{ $all }</all> Mitgliedstaaten.
figure-neither = von { $of } Mitgliedstaaten: { $kind ->
    [options] der Wahl überlassen
    [communication] als vollständig mitgeteilt
    [application] gilt als angewandt
   *[conformity] gilt als umgesetzt
}
figure-reported-head = { $count ->
    [0] Gezählt: keine gemeldete Lücke
    [one] Gezählt: eine gemeldete Lücke in einem Mitgliedstaat
   *[other] Gezählt: eine gemeldete Lücke in { $count } Mitgliedstaaten
}
figure-reported-head-before = { $count ->
    [0] Gezählt: nichts als fehlend gemeldet
    [one] Gezählt: etwas als fehlend gemeldet in einem Mitgliedstaat, noch nicht fällig
   *[other] Gezählt: etwas als fehlend gemeldet in { $count } Mitgliedstaaten, noch nicht fällig
}
figure-unknown-head = { $count ->
    [0] Nicht bekannt: kein Mitgliedstaat
    [one] Nicht bekannt: ein Mitgliedstaat
   *[other] Nicht bekannt: { $count } Mitgliedstaaten
}
figure-neither-head = { $kind ->
    [options] Keines von beiden: der Wahl überlassen
    [communication] Keines von beiden: als vollständig mitgeteilt
    [application] Keines von beiden: gilt als angewandt
   *[conformity] Keines von beiden: gilt als umgesetzt
} in { $count ->
    [0] keinem Mitgliedstaat
    [one] einem Mitgliedstaat
   *[other] { $count } Mitgliedstaaten
}
figure-unknown-sub = Nichts, was vorliegt, besagt, ob eine Lücke besteht. Dies wird nie als Einhaltung gezählt.
figure-reported-none = In keinem an diesem Tag gebundenen Mitgliedstaat bestand eine gemeldete Lücke.
figure-unknown-none = Es gab keinen.
figure-neither-none = Es gab keinen Mitgliedstaat, der weder als gemeldet noch als nicht bekannt zählt.
figure-rule-gaps = Ein gebundener Mitgliedstaat zählt als gemeldet, wenn eine geltende Feststellung besagt, dass etwas teilweise oder nicht umgesetzt ist, und als nicht bekannt, wenn es unklar ist, wenn in einem Teil keine Lücke festgestellt wurde oder wenn keine Feststellung vorliegt. Beides wird nebeneinander gezeigt und nie zusammengefasst. Staaten, die die Richtlinie an dem Tag nicht bindet, sind ausgelassen.

## Coverage and evidence

figure-covered = Am { $day } lag eine Feststellung zur { $aspect } vor zu <held>{ $held ->
        [0] keinem
       *[other] { $held }
    } von { $of }</held> Artikeln × Mitgliedstaaten{ $within }: <articles>{ $articles }</articles> Artikel mit gezählten Bestimmungen × <states>{ $states }</states> gebundene Mitgliedstaaten.
figure-covered-article = Am { $day } lag { $at } eine Feststellung zur { $aspect } vor in <held>{ $held ->
        [0] keinem
       *[other] { $held }
    }</held> <states>{ $states ->
        [one] von einem gebundenen Mitgliedstaat
       *[other] der { $states } gebundenen Mitgliedstaaten
    }</states>.
figure-covered-state = { $state }: Am { $day } lag eine Feststellung zur { $aspect } vor zu <held>{ $held ->
        [0] keinem
       *[other] { $held }
    }</held> von <articles>{ $articles } { $articles ->
        [one] Artikel
       *[other] Artikeln
    }</articles> mit gezählten Bestimmungen{ $within }.
figure-covered-cell = { $state }: Am { $day } lag { $held ->
    [0] <nothing>keine Feststellung</nothing>
   *[other] <held>eine Feststellung</held>
} zur { $aspect } vor, { $at }.
figure-sum-coverage = <states>{ $states }</states> { $states ->
        [one] gebundener Mitgliedstaat
       *[other] gebundene Mitgliedstaaten
    } × <articles>{ $articles }</articles> { $articles ->
        [one] Artikel
       *[other] Artikel
    } = <held>{ $held }</held> mit Feststellung + <nothing>{ $nothing }</nothing> ohne.
figure-covered-held = von { $of } Artikeln × Staaten: eine Feststellung liegt vor
figure-covered-nothing = von { $of } Artikeln × Staaten: keine Feststellung liegt vor
figure-held-head = Gezählt: { $count ->
    [0] keine Feststellung
   *[other] eine Feststellung zu { $count } { $what ->
        [articles] { $count ->
            [one] Artikel
           *[other] Artikeln
        }
        [states] { $count ->
            [one] Mitgliedstaat
           *[other] Mitgliedstaaten
        }
       *[both] Artikeln × Mitgliedstaaten
    }
}
figure-nothing-head = { $count ->
    [0] Nirgends fehlt eine Feststellung
   *[other] Keine Feststellung zu { $count } { $what ->
        [articles] { $count ->
            [one] Artikel
           *[other] Artikeln
        }
        [states] { $count ->
            [one] Mitgliedstaat
           *[other] Mitgliedstaaten
        }
       *[both] Artikeln × Mitgliedstaaten
    }
}
figure-held-none = Zu keinem davon liegt eine Feststellung vor.
figure-nothing-none = Zu jedem davon liegt eine Feststellung vor.
figure-held-caption = Artikel mit Feststellung, nach Mitgliedstaat
figure-nothing-caption = Artikel ohne Feststellung, nach Mitgliedstaat
figure-col-nothing = Artikel ohne Feststellung
figure-rule-coverage = Die Abdeckung ist der Anteil der gebundenen Mitgliedstaaten × Artikel, zu denen ein Ergebnis vorliegt, gleich welchen Inhalts. Artikel ohne gezählte Bestimmungen sind ausgelassen, ebenso die Artikel 1 und 26 bis 30, die nichts verlangen, was gezählt wird.

figure-evidence-sentence = Am { $day } lagen { $at } Belege zur { $aspect } vor für <held>{ $held ->
        [0] keinen
       *[other] { $held }
    }</held> der <bound>{ $of } { $of ->
        [one] gebundenen Mitgliedstaaten
       *[other] gebundenen Mitgliedstaaten
    }</bound>.
figure-sum-evidence = <held>{ $held }</held> mit Belegen + <nothing>{ $nothing }</nothing> ohne = <bound>{ $of }</bound> gebunden.
figure-evidence-none = von { $of } Mitgliedstaaten: keine Belege liegen vor
figure-evidence-held-head = { $count ->
    [0] Gezählt: kein Mitgliedstaat
    [one] Gezählt: Belege zu einem Mitgliedstaat
   *[other] Gezählt: Belege zu { $count } Mitgliedstaaten
}
figure-evidence-nothing-head = { $count ->
    [0] Keine Belege: kein Mitgliedstaat
    [one] Keine Belege zu einem Mitgliedstaat
   *[other] Keine Belege zu { $count } Mitgliedstaaten
}
figure-rule-evidence = Ein Mitgliedstaat zählt, wenn eine Feststellung zu diesem Teil der Richtlinie selbst vorliegt oder, bei einem Artikel, zu einer Bestimmung darin, gleich ob diese Feststellung maßgeblich ist. Das kann mehr sein als die Abdeckung, die Ergebnisse zählt: Eine Feststellung zu einer Option wird aufbewahrt und entscheidet nichts.

## Articles

figure-articles = Am { $day } bestand eine gemeldete Lücke im Aspekt { $aspect } in mindestens einem Mitgliedstaat bei <gaps>{ $gaps ->
        [0] keinem
       *[other] { $gaps }
    }</gaps> der <all>{ $all } Artikel</all> der Richtlinie über nationales Recht.
figure-articles-before = Am { $day } war die Umsetzung noch nicht fällig. Im Aspekt { $aspect } wurde in mindestens einem Mitgliedstaat etwas als fehlend gemeldet bei <gaps>{ $gaps ->
        [0] keinem
       *[other] { $gaps }
    }</gaps> der <all>{ $all } Artikel</all> der Richtlinie über nationales Recht.
figure-sum-articles = <gaps>{ $gaps }</gaps> mit gemeldeter Lücke + <none>{ $none }</none> ohne = <all>{ $all }</all> Artikel.
figure-articles-with = von { $of } Artikeln: in einem Mitgliedstaat besteht eine gemeldete Lücke
figure-articles-without = von { $of } Artikeln: es besteht keine gemeldete Lücke
figure-articles-with-head = { $count ->
    [0] Gezählt: kein Artikel
    [one] Gezählt: ein Artikel mit gemeldeter Lücke
   *[other] Gezählt: { $count } Artikel mit gemeldeter Lücke
}
figure-articles-without-head = { $count ->
    [0] Kein Artikel ohne gemeldete Lücke
    [one] Ein Artikel ohne gemeldete Lücke
   *[other] { $count } Artikel ohne gemeldete Lücke
}
figure-articles-with-none = Bei keinem Artikel besteht eine gemeldete Lücke.
figure-articles-without-none = Bei jedem Artikel besteht eine gemeldete Lücke.
figure-articles-excluded-head = Ausgelassen: { $count } Artikel, die nichts verlangen, was gezählt wird
figure-articles-excluded-why = hat keinen Status
figure-rule-articles = Ein Artikel zählt, wenn eine geltende Feststellung besagt, dass in mindestens einem gebundenen Mitgliedstaat etwas teilweise oder nicht umgesetzt ist. Ein Artikel ohne solche Feststellung gilt damit nicht schon als umgesetzt: Was nicht bekannt ist, steht daneben.

## The States bound

figure-bound = Am { $day } band die Richtlinie <bound>{ $bound ->
        [0] keinen
       *[other] { $bound }
    }</bound> von <all>{ $all } Mitgliedstaaten</all>, ehemalige eingeschlossen.
figure-sum-bound = <bound>{ $bound }</bound> gebunden + <excluded>{ $excluded }</excluded> nicht gebunden = <all>{ $all }</all> Mitgliedstaaten.
figure-bound-of = von { $of } Mitgliedstaaten: gebunden
figure-bound-head = { $count ->
    [0] Gezählt: kein Mitgliedstaat
    [one] Gezählt: ein Mitgliedstaat
   *[other] Gezählt: { $count } Mitgliedstaaten
}
figure-rule-bound = Ein Mitgliedstaat zählt vom ersten bis zum letzten Tag, an dem die Richtlinie ihn band, beide eingeschlossen. An anderen Tagen hat er keinen Status und geht in keine Zahl ein.

## Provisions with a finding in one State

figure-assessed = { $state }: Am { $day } lag eine geltende Feststellung zur { $aspect } vor zu <held>{ $held ->
        [0] keiner
       *[other] { $held }
    }</held> { $counted ->
        [one] von <counted>der einen gezählten Bestimmung</counted>
       *[other] der <counted>{ $counted } gezählten Bestimmungen</counted>
    } des Artikels { $number } ({ $name }).
figure-assessed-own = Was vorliegt, betrifft den Artikel als solchen oder einen Teil davon und nennt keine Bestimmung.
figure-assessed-choose = Einen Mitgliedstaat und einen Artikel wählen, um zu sehen, zu welchen seiner Bestimmungen eine Feststellung gilt.
figure-sum-assessed = <held>{ $held }</held> mit Feststellung + <nothing>{ $nothing }</nothing> ohne = <counted>{ $counted }</counted> gezählt; <excluded>{ $excluded }</excluded> nicht gezählt.
figure-assessed-held = von { $of } gezählten Bestimmungen: eine Feststellung gilt
figure-assessed-nothing = von { $of } gezählten Bestimmungen: keine Feststellung gilt
figure-assessed-not-counted = nicht gezählt: Optionen und Ähnliches
figure-assessed-held-head = { $count ->
    [0] Gezählt: keine Bestimmung mit Feststellung
    [one] Gezählt: eine Feststellung zu einer Bestimmung
   *[other] Gezählt: eine Feststellung zu { $count } Bestimmungen
}
figure-assessed-nothing-head = { $count ->
    [0] Keine Bestimmung ohne Feststellung
    [one] Keine Feststellung zu einer Bestimmung
   *[other] Keine Feststellung zu { $count } Bestimmungen
}
figure-assessed-not-counted-head = { $count ->
    [0] Ausgelassen: keine Bestimmung
    [one] Ausgelassen: eine Bestimmung, die nicht gezählt wird
   *[other] Ausgelassen: { $count } Bestimmungen, die nicht gezählt werden
}
figure-assessed-own-head = Der Artikel als solcher
figure-assessed-own-sub = Eine Äußerung zum Artikel als solchem betrifft keine seiner Bestimmungen.
figure-assessed-none = Zu keiner gezählten Bestimmung für sich gilt eine Feststellung.
figure-assessed-all = Zu jeder gezählten Bestimmung gilt eine Feststellung.
figure-assessed-all-counted = Jede Bestimmung des Artikels wird gezählt.
figure-rule-assessed = Gezählt werden die Straftatbestände, Verpflichtungen und Begriffsbestimmungen eines Artikels; eine Option, die ein Staat nicht nutzt, ist keine Lücke. Eine Feststellung zu einer Bestimmung ist eine Feststellung zu allem darunter. Eine Feststellung zum Artikel als solchem betrifft keine seiner Bestimmungen.

## Procedures

figure-procedures-all = Bis zum { $day } { $count ->
        [one] war <count>{ $count } Vertragsverletzungsverfahren</count>
       *[other] waren <count>{ $count } Vertragsverletzungsverfahren</count>
    } eingeleitet worden: <yes>{ $yes }</yes> nachweislich offen, <presumed>{ $presumed }</presumed> beim letzten Nachweis offen, <unknown>{ $unknown }</unknown> möglicherweise beendet, <no>{ $no }</no> beendet.
figure-procedures = Stand vom { $day }; ausgewählt: { $which }. Von <all>{ $all } { $all ->
        [one] eingeleiteten Vertragsverletzungsverfahren
       *[other] eingeleiteten Vertragsverletzungsverfahren
    }</all> { $count ->
        [0] traf dies auf
        [one] traf dies auf
       *[other] traf dies auf
    } <count>{ $count ->
        [0] keines
        [one] eines
       *[other] { $count }
    }</count> zu.
figure-procedures-state = { $state }
figure-procedures-type = { $type }
figure-procedures-step = beim Schritt „{ $step }“
figure-open-seen = offen oder beim letzten Nachweis offen
figure-open-not-ended = nicht nachweislich beendet
figure-open-yes = nachweislich offen
figure-open-presumed = beim letzten Nachweis offen
figure-open-unknown = möglicherweise beendet
figure-open-no = beendet
figure-sum-procedures = <yes>{ $yes }</yes> nachweislich offen + <presumed>{ $presumed }</presumed> beim letzten Nachweis offen + <unknown>{ $unknown }</unknown> möglicherweise beendet + <no>{ $no }</no> beendet = <count>{ $count }</count>.
figure-procedures-group = { $type }: { $step }
figure-procedures-head = { $count ->
    [0] Gezählt: kein Verfahren
    [one] Gezählt: ein Verfahren, nach neuestem Schritt
   *[other] Gezählt: { $count } Verfahren, nach neuestem Schritt
}
figure-procedures-yes = Nachweislich offen: { $count }
    .figure = von { $of } Verfahren: nachweislich offen
figure-procedures-presumed = Beim letzten Nachweis offen: { $count }
    .figure = von { $of } Verfahren: beim letzten Nachweis offen
figure-procedures-unknown = Möglicherweise beendet: { $count }
    .figure = von { $of } Verfahren: möglicherweise beendet
figure-procedures-no = Beendet: { $count }
    .figure = von { $of } Verfahren: beendet
figure-procedures-none = Es gab keines.
figure-procedures-left = { $count ->
    [0] Von den bis zu diesem Tag eingeleiteten Verfahren ist keines ausgelassen.
    [one] <all>Ein Verfahren</all>, das bis zu diesem Tag eingeleitet wurde, gehört nicht zu den ausgewählten.
   *[other] <all>{ $count } Verfahren</all>, die bis zu diesem Tag eingeleitet wurden, gehören nicht zu den ausgewählten.
}
figure-procedures-later = Ein Verfahren, in dem bis zu diesem Tag kein Schritt unternommen worden war, wird nicht gezählt, auch wenn es später eingeleitet wurde. Verfahren werden gezählt, gleich ob die Richtlinie den Staat noch band.
figure-rule-procedures = Ein Verfahren steht bei seinem neuesten Schritt. Es gilt als nachweislich offen bis zum neuesten Tag, an dem etwas Vorliegendes es als offen ausweist, danach als mutmaßlich offen, und als möglicherweise beendet an den Tagen, unter denen der Tag seines Endes liegt. Eine Liste aktiver Verfahren zeigt nur, dass ein Verfahren offen war; sie ist kein Schritt.

## Delay

figure-delay = Am { $day } waren die Tage von der Umsetzungsfrist ({ $deadline }) bis zur Einstellung des Verfahrens wegen Nichtmitteilung bekannt für <known>{ $known ->
        [0] keinen
       *[other] { $known }
    }</known> der <bound>{ $bound } { $bound ->
        [one] gebundenen Mitgliedstaaten
       *[other] gebundenen Mitgliedstaaten
    }</bound>; für <unknown>{ $unknown ->
        [0] keinen
       *[other] { $unknown }
    }</unknown> waren sie nicht bekannt.
figure-delay-before = Am { $day } war die Umsetzung noch nicht fällig: Die Umsetzungsfrist lief bis zum { $deadline }, also gibt es keine Tage zu zählen.
figure-sum-delay = <known>{ $known }</known> mit vorliegender Einstellung + <unknown>{ $unknown }</unknown> nicht bekannt = <bound>{ $bound }</bound> gebunden.
figure-delay-known = von { $of } Mitgliedstaaten: eine Einstellung liegt vor
figure-delay-known-head = { $count ->
    [0] Gezählt: kein Mitgliedstaat
    [one] Gezählt: ein Mitgliedstaat
   *[other] Gezählt: { $count } Mitgliedstaaten
}
figure-delay-unknown-head = { $count ->
    [0] Nicht bekannt: kein Mitgliedstaat
    [one] Nicht bekannt: ein Mitgliedstaat
   *[other] Nicht bekannt: { $count } Mitgliedstaaten
}
figure-delay-unknown-sub = Nicht bekannt heißt nicht fristgerecht: Ein Staat ohne eingestelltes Verfahren kann spät oder früh mitgeteilt haben.
figure-delay-none = Es liegt keine Einstellung vor.
figure-delay-no-procedure = es liegt kein Verfahren wegen Nichtmitteilung vor
figure-delay-open = das <procedure>Verfahren</procedure> war nachweislich offen
figure-delay-presumed = das <procedure>Verfahren</procedure> war beim letzten Nachweis offen; es liegt keine Einstellung vor
figure-delay-may = das <procedure>Verfahren</procedure> ist möglicherweise beendet; der Tag ist nicht bekannt
figure-delay-withdrawn = das <procedure>Verfahren</procedure> endete anders als durch Einstellung
figure-col-days = Tage
figure-col-counted = Gezählt
figure-col-closed = Eingestellt
figure-days-between = { $least } bis { $most }
figure-days-at-most = höchstens { $most }
figure-days-from = vom { $deadline } bis zum { $last }
figure-days-from-between = vom { $deadline } bis zu einem Tag zwischen dem { $first } und dem { $last }
figure-days-from-up-to = vom { $deadline } bis zu einem Tag, spätestens dem { $last }
figure-rule-delay = Die Tage von der Umsetzungsfrist bis zur Einstellung des Verfahrens wegen Nichtmitteilung, und genau so genannt: Das besagt nicht, wie spät das Recht erlassen wurde. Ist der Tag der Einstellung nur als Zeitraum bekannt, werden die kleinste und die größte Zahl angegeben. Von mehreren Einstellungen zählt die neueste.

## Measures

figure-measures = Am { $day } { $all ->
        [one] lag
       *[other] lagen
    } <all>{ $all } nationale { $all ->
        [one] Maßnahme
       *[other] Maßnahmen
    }</all> aus <states>{ $states } { $states ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</states> vor: <come>{ $come }</come> { $come ->
        [one] ergangener Rechtsakt
       *[other] ergangene Rechtsakte
    }, <tocome>{ $tocome }</tocome> noch nicht in Kraft, <undated>{ $undated }</undated> ohne Datum und <bills>{ $bills }</bills> { $bills ->
        [one] Gesetzentwurf
       *[other] Gesetzentwürfe
    }.
figure-measures-state = { $state }: Am { $day } { $all ->
        [one] lag
       *[other] lagen
    } <all>{ $all } nationale { $all ->
        [one] Maßnahme
       *[other] Maßnahmen
    }</all> vor: <come>{ $come }</come> { $come ->
        [one] ergangener Rechtsakt
       *[other] ergangene Rechtsakte
    }, <tocome>{ $tocome }</tocome> noch nicht in Kraft, <undated>{ $undated }</undated> ohne Datum und <bills>{ $bills }</bills> { $bills ->
        [one] Gesetzentwurf
       *[other] Gesetzentwürfe
    }.
figure-measures-none = Am { $day } lag keine nationale Maßnahme vor. Das sagt nichts über das Recht eines Staates.
figure-measures-none-state = { $state }: Am { $day } lag keine nationale Maßnahme vor. Das sagt nichts über das Recht des Staates.
figure-sum-measures = <come>{ $come }</come> ergangen + <tocome>{ $tocome }</tocome> noch nicht in Kraft + <undated>{ $undated }</undated> ohne Datum + <bills>{ $bills }</bills> Gesetzentwürfe = <all>{ $all }</all>.
figure-measures-come = Ergangene Rechtsakte: { $count }
    .figure = von { $of } Maßnahmen: ergangene Rechtsakte
figure-measures-to-come = Erlassene oder veröffentlichte Rechtsakte, noch nicht in Kraft: { $count }
    .figure = von { $of } Maßnahmen: Rechtsakte, noch nicht in Kraft
figure-measures-undated = Rechtsakte ohne Datum: { $count }
    .figure = von { $of } Maßnahmen: Rechtsakte ohne Datum
figure-measures-bills = Gesetzentwürfe, die kein geltendes Recht sind: { $count }
    .figure = von { $of } Maßnahmen: Gesetzentwürfe, kein geltendes Recht
figure-measures-nothing = Es gab keine.
figure-measures-states = Nach Mitgliedstaat: { $count }
figure-measures-without = Keine Maßnahme liegt vor für: { $which }. Das sagt nichts über deren Recht.
figure-measures-left = Maßnahmen, deren sämtliche Daten nach diesem Tag liegen. Eine Maßnahme ohne Datum wird an jedem Tag aufgeführt.
figure-col-came = Ergangen
figure-rule-measures = Ein nationaler Rechtsakt gilt als ergangen ab dem letzten Tag, der für sein Inkrafttreten in Betracht kommt, sonst für seine Veröffentlichung, sonst für seinen Erlass. Ab diesem Tag gibt eine Lücke, die nur eine schwächere Quelle als die Kommission gemeldet hatte, nicht mehr Auskunft über die Rechtslage. Ein Gesetzentwurf ist kein geltendes Recht. Eine aufgeführte Maßnahme muss weder vollständig noch konform sein.

## Sources

figure-sources = Jede Angabe beruht auf einer von <all>{ $all } Quellen</all> und nennt sie. Sie sind dieselben, gleich welcher Tag angezeigt wird.
figure-sources-kind = { $count ->
        [one] Von <all>{ $all } Quellen</all> ist
       *[other] Von <all>{ $all } Quellen</all> sind
    } <count>{ $count ->
        [0] keine
       *[other] { $count }
    }</count> von dieser Art: { $kind }. Sie sind dieselben, gleich welcher Tag angezeigt wird.
figure-sources-head = Gezählt, Art für Art
figure-sources-none = Von dieser Art gibt es keine.
figure-rule-sources = Eine Quelle wird einmal gezählt, nach ihrer Art, und jede Zeile, die auf ihr beruht, ist auf ihrer Seite aufgeführt. Für eine Angabe ohne Datum steht der Tag, an dem ihre Quelle gelesen wurde: ein Tag bis spätestens zu diesem.

# The state of play.

opening-nobody = Am { $day } band die Richtlinie noch keinen Mitgliedstaat.
opening-bound = Am { $day } { $count ->
        [one] war <bound>{ $count } Mitgliedstaat</bound>
       *[other] waren <bound>{ $count } Mitgliedstaaten</bound>
    } gebunden.
opening-not-yet-due = Die Umsetzung war noch nicht fällig: Die Umsetzungsfrist lief bis zum { $deadline }.
opening-missing-before = In <gap>{ $count }</gap> wurde etwas als fehlend gemeldet, was ebenfalls noch nicht fällig war.
opening-nothing-reported = An diesem Tag bestand keine gemeldete Lücke im nationalen Recht.
opening-established = Ein Gericht stellte fest, dass die Richtlinie in <established>{ $count }</established> nicht vollständig umgesetzt war.
opening-alleged = Nach Auffassung der Kommission war die Richtlinie in <gap>{ $count }</gap> nicht vollständig umgesetzt{ $count ->
    [one] ; dies wurde vorgeworfen
    [2] ; dies wurde in <alleged>beiden</alleged> vorgeworfen
   *[other] ; dies wurde in allen <alleged>{ $count }</alleged> vorgeworfen
}.
opening-maintained = Nach Auffassung der Kommission war die Richtlinie in <gap>{ $count }</gap> nicht vollständig umgesetzt{ $count ->
    [one] ; dies wurde aufrechterhalten
    [2] ; dies wurde in <maintained>beiden</maintained> aufrechterhalten
   *[other] ; dies wurde in allen <maintained>{ $count }</maintained> aufrechterhalten
}.
opening-alleged-and-maintained = Nach Auffassung der Kommission war die Richtlinie in <gap>{ $count }</gap> nicht vollständig umgesetzt: vorgeworfen in <alleged>{ $alleged }</alleged>, aufrechterhalten in <maintained>{ $maintained }</maintained>.
opening-reported = Andere Quellen meldeten eine Lücke in <otherwise>{ $count }</otherwise>.
opening-transposed = In <neither>{ $count }</neither> galt sie als umgesetzt.
opening-all-unknown = Für <unknown>{ $count ->
        [one] den einzigen
       *[other] alle { $count }
    }</unknown> ist nicht bekannt, ob { $count ->
        [one] er
       *[other] sie
    } die Richtlinie umgesetzt { $count ->
        [one] hatte
       *[other] hatten
    }.
opening-unknown = Für { $count ->
        [one] den <unknown>einen übrigen</unknown>
       *[other] die <unknown>{ $count } übrigen</unknown>
    } ist es nicht bekannt.

figure-reported = von { $of } Mitgliedstaaten: eine gemeldete Lücke besteht
figure-reported-before = von { $of } Mitgliedstaaten: etwas ist als fehlend gemeldet, noch nicht fällig
figure-not-known = von { $of } Mitgliedstaaten: nicht bekannt
figure-coverage = von { $of } Artikeln × Staaten: eine Feststellung liegt vor
figure-open = { $count ->
    [one] Verfahren ist offen oder war es beim letzten Nachweis
   *[other] Verfahren sind offen oder waren es beim letzten Nachweis
}

# How many procedures are open, and how sure that is.
procedures-none = Bis zu diesem Tag war kein Verfahren eingeleitet worden.
procedures-line = Bis zu diesem Tag { $listed ->
        [one] war <list>ein Verfahren</list>
       *[other] waren <list>{ $listed } Verfahren</list>
    } eingeleitet worden.
procedures-yes = { $count ->
    [0] Von keinem ist bekannt, dass es offen ist
    [one] <open>Eines</open> ist nachweislich offen
   *[other] <open>{ $count }</open> sind nachweislich offen
}
procedures-presumed = { $count ->
    [one] <open>eines</open> wurde zuletzt { $when } als aktiv nachgewiesen
   *[other] <open>{ $count }</open> wurden zuletzt { $when } als aktiv nachgewiesen
}
procedures-unknown = { $count ->
    [one] <open>eines</open> ist möglicherweise beendet
   *[other] <open>{ $count }</open> sind möglicherweise beendet
}
procedures-closed = { $count ->
    [one] <open>eines</open> war beendet
   *[other] <open>{ $count }</open> waren beendet
}
last-seen-on = am { $day }
last-seen-between = zwischen dem { $first } und dem { $last }
procedures-heading = Verfahren nach neuestem Schritt
procedures-note = Die Verfahren, die offen sind oder es sein können. Ob ein Verfahren offen ist, ist bis zu dem Tag bekannt, an dem dies zuletzt nachgewiesen wurde.
procedures-last-seen = zuletzt { $when } als aktiv nachgewiesen
procedures-type = Verfahren
procedures-step = Neuester Schritt
procedures-nothing-open = Kein Verfahren ist offen oder kann es sein.

# What changed last.
latest-heading = Was sich zuletzt geändert hat
latest-sub = Änderungen des Status und Schritte in Verfahren, das Neueste zuerst. Feststellungen, die nur wiederholen, was bereits galt, sind ausgelassen.
latest-nothing = Bis zu diesem Tag hatte sich nichts geändert.
latest-said = Jetzt: { $after }. Zuvor: { $before }.
latest-step = { $step } ({ $type })
latest-may-have-ended = das Verfahren ist möglicherweise beendet
latest-finding = eine weitere Feststellung
latest-disagreement = Quellen widersprechen sich nun
latest-due = die Umsetzung wurde fällig
latest-act = ein nationaler Rechtsakt kam hinzu
latest-bound = ab diesem Tag gebunden
latest-released = nicht mehr gebunden

# Where the evidence is thinnest.
thinnest-heading = Wo die Beleglage am dünnsten ist
thinnest-sub = Hier zuerst nachsehen und mit Vorsicht lesen. Die Staaten mit den wenigsten abgedeckten Artikeln stehen zuerst, bei gleicher Zahl die mit den ältesten Belegen.
thinnest-figure = { $held } von { $of } Artikeln
thinnest-missing = { $held ->
    [0] Zu keinem Artikel liegt etwas vor
   *[other] Zu { $missing } { $missing ->
        [one] Artikel
       *[other] Artikeln
    } liegt nichts vor
}; { $newest }.
thinnest-newest = neueste Äußerung vom { $day }
thinnest-no-word = keine Äußerung zur { $aspect }
thinnest-on-none = Zu keinem der { $bound } Mitgliedstaaten liegt eine Feststellung vor zu { $count ->
    [one] Artikel
   *[other] den Artikeln
}
thinnest-on-one = Nur zu einem einzigen Mitgliedstaat liegt eine Feststellung vor zu { $count ->
    [one] Artikel
   *[other] den Artikeln
}
thinnest-rest = { $count ->
    [0] <all>Alle Mitgliedstaaten und Artikel</all>
    [one] Ein weiterer Mitgliedstaat und <all>alle Artikel</all>
   *[other] { $count } weitere Mitgliedstaaten und <all>alle Artikel</all>
}

# What institutions said.
said-heading = Was Organe erklärt haben und was sich anhand der Belege sagen lässt
said-sub = Zahlen, die ein Organ an einem Tag genannt hat, neben dem, was hier für denselben Tag vorliegt. Beides muss nicht übereinstimmen.
said-nothing = Bis zu diesem Tag liegt keine Erklärung eines Organs vor.
said-held = Was für diesen Tag vorliegt
said-states = Mitgliedstaaten:{" "}
said-at-most = (höchstens { $at-most })
held-open = { $yes ->
    [0] Von keinem Verfahren ist bekannt, dass es an diesem Tag offen war.
    [one] <day>Ein Verfahren</day> war an diesem Tag nachweislich offen: { $which }.
   *[other] <day>{ $yes } Verfahren</day> waren an diesem Tag nachweislich offen: { $which }.
}
held-may = { $count ->
    [one] <day>Ein weiteres</day> war bis dahin möglicherweise beendet: { $which }.
   *[other] <day>{ $count } weitere</day> waren bis dahin möglicherweise beendet: { $which }.
}
held-presumed = { $count ->
    [one] <day>Ein weiteres</day> war beim letzten Nachweis offen: { $which }.
   *[other] <day>{ $count } weitere</day> waren beim letzten Nachweis offen: { $which }.
}
held-ended = { $count ->
    [one] <day>Eines</day> war bis dahin beendet: { $which }.
   *[other] <day>{ $count }</day> waren bis dahin beendet: { $which }.
}
held-by-type = { $type } ({ $states })
held-reported-of = Zur { $aspect }: <day>{ $reported } gemeldet, { $unknown } nicht bekannt, von { $bound }</day>.
held-measures = { $count ->
        [0] Es liegt kein nationaler Rechtsakt vor, der bis dahin ergangen war.
        [one] Es liegt <day>ein nationaler Rechtsakt</day> vor, der bis dahin ergangen war.
       *[other] Es liegen <day>{ $count } nationale Rechtsakte</day> vor, die bis dahin ergangen waren.
    }

# How a figure that was stated and what is held stand to each other.
against-fewer = Es liegen weniger Verfahren vor, als genannt wurden, insgesamt { $held }: { $missing ->
    [one] Mindestens eines der genannten fehlt
   *[other] Mindestens { $missing } der genannten fehlen
} hier.
against-as-many = { $held } Verfahren aller Arten waren bis zu diesem Tag eingeleitet worden, die Zahl kann also stimmen; sie nennt kein Verfahren und lässt sich daher nicht im Einzelnen prüfen.
against-acts = { $acts ->
        [0] Für diesen Tag liegen kein nationaler Rechtsakt und keine Liste der Mitteilungen vor
        [one] Für diesen Tag liegt ein nationaler Rechtsakt vor und keine Liste der Mitteilungen
       *[other] Für diesen Tag liegen { $acts } nationale Rechtsakte vor und keine Liste der Mitteilungen
    }: Die Zahl lässt sich weder bestätigen noch widerlegen.
against-more = Beides weicht voneinander ab: Nach dem, was vorliegt, waren es mindestens { $least }.
against-open = Nach dem, was vorliegt, kann es jede Zahl von { $least } bis { $most } sein; die Zahl lässt sich also weder bestätigen noch widerlegen.
against-within = Nach dem, was vorliegt, können es höchstens { $most } sein; das stimmt mit der Zahl überein.
against-unknown = Für { $unknown ->
    [one] einen Mitgliedstaat
   *[other] { $unknown } Mitgliedstaaten
} ist es nicht bekannt; die Zahl lässt sich also weder bestätigen noch widerlegen.
said-that-day = Der Sachstand am <day>{ $day }</day>

# The States as tiles, by what they are looked at for.
measure-label = Was die Kacheln zeigen
measure-status = Status
measure-step = Verfahren
measure-coverage = Abdeckung
measure-delay = Verzug

europe-status = Wo die gesamte Richtlinie steht
europe-status-sub = { $aspect } in jedem Mitgliedstaat am { $day }.
europe-status-title = Wo die gesamte Richtlinie in jedem Mitgliedstaat steht, { $day }
europe-status-rule = Eine Kachel zeigt, was alle Feststellungen und Verfahren eines Staates für die gesamte Richtlinie ergeben. Eine Lücke in einem Teil ist eine Lücke im Ganzen; ein Teil ohne Lücke sagt nichts über den Rest. <method>Methode { $method }</method>.
europe-step = Wie weit die Verfahren gekommen sind
europe-step-sub = Der neueste Schritt eines Verfahrens, das offen ist oder es sein kann, am { $day }.
europe-step-title = Wie weit die Vertragsverletzungsverfahren in jedem Mitgliedstaat gekommen sind, { $day }
europe-step-rule = Ein Verfahren gilt bis zum neuesten Tag, an dem es als offen nachgewiesen wurde, als nachweislich offen und danach als mutmaßlich offen. Von mehreren Verfahren wird das mit dem neuesten Schritt gezeigt. <method>Methode { $method }</method>.
europe-step-nothing = Bis zu diesem Tag war kein Verfahren eingeleitet worden.
europe-coverage = Wie viele Belege vorliegen
europe-coverage-sub = { $aspect }: Artikel, zu denen eine Feststellung vorliegt, am { $day }. Was nicht vorliegt, ist nicht bekannt; es ist weder ein Zeichen für die Einhaltung noch für ihr Fehlen.
europe-coverage-title = Zu wie vielen Artikeln für jeden Mitgliedstaat eine Feststellung vorliegt, { $day }
europe-coverage-rule = Von den Artikeln, in denen etwas umzusetzen ist, diejenigen, zu denen eine geltende Feststellung vorliegt, gleich welchen Inhalts. <method>Methode { $method }</method>.
europe-coverage-nothing = An diesem Tag lag zu keinem Artikel eine Feststellung vor.
europe-delay = Tage bis zur Einstellung der Verfahren wegen verspäteter Mitteilung
europe-delay-sub = Tage von der Umsetzungsfrist bis zur Einstellung des Verfahrens wegen Nichtmitteilung, Kenntnisstand vom { $day }. Das besagt nicht, wie spät das Recht erlassen wurde, und ohne vorliegende Einstellung ist es nicht bekannt.
europe-delay-title = Tage von der Umsetzungsfrist bis zur Einstellung des Verfahrens wegen Nichtmitteilung, { $day }
europe-delay-rule = Von mehreren eingestellten Verfahren eines Staates zählt das neueste. Ist der Tag der Einstellung nur als einer von mehreren bekannt, werden beide Enden angegeben. <method>Methode { $method }</method>.
europe-delay-too-early = An diesem Tag war die Umsetzung noch nicht fällig: Es gibt keine Tage zu zählen.
europe-delay-nothing = An diesem Tag lag kein eingestelltes Verfahren wegen Nichtmitteilung vor: Über keinen Staat ist etwas bekannt.

europe-letters = Buchstaben der Verfahren, die offen sind oder es sein können: { $letters }.
europe-letter-letter = A
    .name = Aufforderungsschreiben
europe-letter-additional = E
    .name = ergänzendes Aufforderungsschreiben
europe-letter-opinion = S
    .name = mit Gründen versehene Stellungnahme
europe-letter-court = G
    .name = vor dem Gerichtshof
europe-letter-maybe = { $letter }?
europe-letter-ended = X

# A tile read aloud.
europe-not-bound = { $state }: nicht gebunden
europe-with-procedure = { $said }. { $procedure }
europe-procedure = { $step }, { $date } ({ $type }): { $open }
europe-open-yes = nachweislich offen
europe-open-presumed = beim letzten Nachweis offen
europe-open-seen = zuletzt am { $day } als offen nachgewiesen
europe-open-unknown = möglicherweise beendet
europe-ended = { $state }: kein vorliegendes Verfahren ist noch offen
europe-no-procedure = { $state }: es liegt kein Verfahren vor
europe-coverage-said = { $state }: { $held ->
    [0] zu keinem von { $of } Artikeln liegt etwas vor
   *[other] zu { $held } von { $of } Artikeln liegt eine Feststellung vor
}
europe-delay-said = { $state }: Verfahren wegen Nichtmitteilung { $days } Tage nach der Umsetzungsfrist eingestellt
europe-delay-not-due = { $state }: Die Umsetzung ist noch nicht fällig, also gibt es keine Tage zu zählen
europe-delay-unknown = { $state }: nicht bekannt, es liegt kein eingestelltes Verfahren wegen Nichtmitteilung vor

# The key of the tiles.
europe-key-contested = Ecke: Quellen widersprechen sich
europe-key-letter = Buchstabe: { $open }
europe-key-ended = Beendet: kein vorliegendes Verfahren ist noch offen
europe-key-no-procedure = Es liegt kein Verfahren vor
europe-key-coverage = Gefüllt: Anteil der Artikel
europe-key-nothing = Es liegt nichts vor
europe-key-delay = Gefüllt: Anteil an der längsten gezeigten Zeit
europe-key-between = Dünne Linien: ein Tag dazwischen
europe-key-unknown = Nicht bekannt: Es liegt keine Einstellung vor

europe-col-state = Mitgliedstaat
europe-col-grade = Wie fest belegt
europe-col-contested = Quellen
europe-col-date = Vom
europe-col-open = Ob offen
europe-col-seen = Zuletzt als offen nachgewiesen
europe-col-held = Artikel mit Feststellung
europe-col-of = Von Artikeln
europe-col-least = Tage mindestens
europe-col-most = Tage höchstens
europe-delay-not-known = nicht bekannt

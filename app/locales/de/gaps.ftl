# The page of gaps with its charts: what is reported and what is not known, by
# part of the Directive, by State and over time.

## The page

gaps-node-label = Teil der Richtlinie
gaps-node-show = Anzeigen
gaps-node-themes = Themen
gaps-node-articles = Artikel
gaps-contents = Auf dieser Seite

gaps-opening-nobody = Am { $day } band die Richtlinie noch keinen Mitgliedstaat: Es gibt nichts zu zählen.
gaps-opening-before = Am { $day } war die Umsetzung noch nicht fällig: Die Umsetzungsfrist lief bis zum { $deadline }. Als fehlend gemeldet ({ $node }) war { $reported ->
        [0] in keinem
       *[other] in <reported>{ $reported }</reported>
    } von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound> etwas, was ebenfalls noch nicht fällig war; in <unknown>{ $unknown }</unknown> war es nicht bekannt.
gaps-opening = Am { $day } { $aspect ->
        [communication] galten
        [application] bestand
       *[conformity] bestand
    } in { $reported ->
        [0] keinem
       *[other] <reported>{ $reported }</reported>
    } von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound> { $aspect ->
        [communication] nationale Maßnahmen als nicht vollständig mitgeteilt
        [application] eine gemeldete Lücke in der Praxis
       *[conformity] eine gemeldete Lücke im nationalen Recht
    } ({ $node }). { $unknown ->
        [0] Es bleibt keiner, für den es nicht bekannt ist.
       *[other] In <unknown>{ $unknown }</unknown> ist es nicht bekannt.
    }
gaps-opening-transposed = { $aspect ->
        [communication] In <transposed>{ $count }</transposed> galten Maßnahmen als vollständig mitgeteilt.
        [application] In <transposed>{ $count }</transposed> galt es als angewandt.
       *[conformity] In <transposed>{ $count }</transposed> galt es als umgesetzt.
    }
gaps-opening-optional = Der Artikel enthält nur Optionen: Wo nichts gemeldet ist, gibt es nichts, was ein Staat tun muss.
gaps-intro = Was nicht bekannt ist, wird neben dem Gemeldeten gezeigt und nie als Einhaltung.

## The chart by part of the Directive

gaps-heading = Gemeldete Lücken und was nicht bekannt ist
gaps-sub = { $aspect }: { $bound ->
        [one] { $bound } Mitgliedstaat war
       *[other] { $bound } Mitgliedstaaten waren
    } am { $day } gebunden. Was nicht bekannt ist, ist keine Einhaltung.
gaps-sub-before = { $aspect }: { $bound ->
        [one] { $bound } Mitgliedstaat war
       *[other] { $bound } Mitgliedstaaten waren
    } am { $day } gebunden. Die Umsetzung war noch nicht fällig: Auch was gemeldet wurde, ist noch nicht fällig.
gaps-nobody = An diesem Tag war kein Mitgliedstaat gebunden: Es gibt nichts zu zählen.
gaps-title = Gemeldete Lücken und was nicht bekannt ist, { $day }
gaps-scale = Anteil der gebundenen Staaten
gaps-scale-start = 0
gaps-scale-end = 100 %
gaps-key-reported = Gemeldete Lücke
gaps-key-before = Gemeldet, noch nicht fällig
gaps-key-unknown = Nicht bekannt
gaps-key-neither = { $aspect ->
        [communication] Als vollständig mitgeteilt oder Option
        [application] Angewandt oder Option
       *[conformity] Umgesetzt oder Option
    }
gaps-key-transposed = { $aspect ->
        [communication] Als vollständig mitgeteilt
        [application] Angewandt
       *[conformity] Umgesetzt
    }
gaps-figure = { $reported } gemeldet, { $unknown } nicht bekannt{ $neither ->
        [0] {""}
       *[other] , { $transposed }
    }, von { $bound }
gaps-figure-optional = { $reported ->
        [0] { $unknown } nicht bekannt, { $neither } nur mit Optionen, von { $bound }
       *[other] { $reported } gemeldet, { $unknown } nicht bekannt, { $neither } nur mit Optionen, von { $bound }
    }
# A part that holds options alone: nothing had to be transposed.
gaps-options = { $count }, nur Optionen
gaps-described = { $node }: { $figure }
gaps-col-part = Teil der Richtlinie
gaps-col-reported = Gemeldet
gaps-col-unknown = Nicht bekannt
gaps-col-neither = Keines von beiden
gaps-col-bound = Gebunden
gaps-rule = Ein Staat zählt als gemeldet, wenn die Kommission, ein Gericht oder eine andere Quelle eine geltende Lücke ausweist; als nicht bekannt, wenn es unklar ist, wenn in einem Teil keine Lücke festgestellt wurde oder wenn keine Feststellung vorliegt. Keines von beiden sind Staaten, in denen es umgesetzt ist, und Artikel, die nur Optionen enthalten. <method>Methode { $method }</method>.

## Charts over time

over-time-due = fällig am { $day }
over-time-col-from = Von
over-time-col-until = Bis
over-time-col-type = Verfahren
over-time-col-step = Neuester Schritt
over-time-described = { $from } bis { $until }: { $figure }

gaps-over-time-heading = Im Zeitverlauf: { $node }
gaps-over-time-sub = { $aspect }: von den Mitgliedstaaten, die an jedem Tag bis zum { $day } gebunden waren. Eine Stufe steht an dem Tag, an dem sich eine Zahl ändert. Vor dem { $deadline } war nichts fällig: Auch was damals gemeldet wurde, war noch nicht fällig.
gaps-over-time-title = { $node }: gemeldet und nicht bekannt im Zeitverlauf ({ $question }), bis zum { $day }
gaps-over-time-scale = Mitgliedstaaten
gaps-end-reported = { $count } gemeldet
gaps-end-unknown = { $count } nicht bekannt
gaps-end-neither = { $count } keines von beiden
gaps-end-transposed = { $aspect ->
        [communication] { $count } vollständig
        [application] { $count } angewandt
       *[conformity] { $count } umgesetzt
    }
gaps-end-bound = von { $count } gebundenen
gaps-over-time-rule = Für jeden Tag werden die an ihm gebundenen Staaten gezählt wie in der Grafik oben, mit allem, was ab diesem Tag oder früher zählt. Zwischen zwei Stufen ändert sich nichts, also wird nichts ergänzt. <method>Methode { $method }</method>.

percent = { $share } %
percent-tenths = { $whole },{ $tenth } %

## Coverage

coverage-by-state-heading = Abdeckung nach Mitgliedstaat
coverage-by-state-sub = { $aspect }: zu wie vielen der { $of } Artikel mit gezählten Bestimmungen eine Feststellung vorliegt, { $day }. Wo nichts vorliegt, ist nichts bekannt.
coverage-by-state-title = Abdeckung nach Mitgliedstaat ({ $question }), { $day }
coverage-by-state-scale = Anteil der Artikel
coverage-by-article-heading = Abdeckung nach Artikel
coverage-by-article-sub = { $aspect }: zu wie vielen { $of ->
        [one] von { $of } gebundenen Mitgliedstaat
       *[other] der { $of } gebundenen Mitgliedstaaten
    } eine Feststellung zum Artikel vorliegt, { $day }.
coverage-by-article-title = Abdeckung nach Artikel ({ $question }), { $day }
coverage-by-article-scale = Anteil der gebundenen Staaten
coverage-none = keine
coverage-all = alle { $of }
coverage-key-held = Feststellung vorhanden
coverage-key-none = Keine Feststellung vorhanden
coverage-nothing = nichts vorhanden, von { $of }
coverage-not-bound = nicht gebunden
coverage-optional = nur Optionen
coverage-end = { $held } von { $of }
coverage-col-state = Mitgliedstaat
coverage-col-article = Artikel
coverage-col-held = Feststellung vorhanden
coverage-col-of = Von
coverage-col-share = Anteil
coverage-rule = Die Abdeckung ist der Anteil der gebundenen Staaten × Artikel mit einer geltenden Feststellung, gleich welchen Inhalts; Artikel, die nur Optionen enthalten, sind ausgelassen. Eine Feststellung zur gesamten Richtlinie oder zu einem Thema ist keine zu deren Artikeln. <method>Methode { $method }</method>.

coverage-over-time-heading = Abdeckung im Zeitverlauf
coverage-over-time-sub = { $aspect }: für welchen Anteil der gebundenen Staaten × Artikel eine Feststellung vorliegt, bis zum { $day }. Die Skala endet bei { $end } %, nicht bei 100 %.
coverage-over-time-title = Abdeckung im Zeitverlauf ({ $question }), bis zum { $day }
coverage-over-time-scale = Anteil der gebundenen Staaten × Artikel
coverage-over-time-figure = { $held_of }, { $share }

## Procedures

procedures-over-time-heading = Verfahren nach Schritt im Zeitverlauf
procedures-over-time-sub = Wie viele an jedem Tag bis zum { $day } bei jedem Schritt standen und wie sicher es ist, dass sie offen waren. Beendete sind ausgelassen.
procedures-over-time-title = Vertragsverletzungsverfahren nach Schritt im Zeitverlauf bis zum { $day }
procedures-over-time-scale = Verfahren, alle Zeilen auf einer Skala
procedures-over-time-nothing = Bis zu diesem Tag liegt kein Verfahren vor.
procedures-over-time-figure = { $yes } nachweislich offen, { $presumed } mutmaßlich offen, { $unknown } möglicherweise beendet
procedures-over-time-row = { $type }, { $step }: { $figures }.
procedures-key-yes = Nachweislich offen
procedures-key-presumed = Beim letzten Nachweis offen
procedures-key-unknown = Möglicherweise beendet
procedures-end-yes = { $count } nachweislich offen
procedures-end-presumed = { $count } beim letzten Nachweis offen
procedures-end-unknown = { $count } möglicherweise beendet
procedures-end-none = keine
procedures-over-time-rule = Ein Verfahren steht bei seinem neuesten Schritt. Es gilt als nachweislich offen bis zum neuesten Tag, an dem es als offen nachgewiesen wurde; danach gilt es als mutmaßlich offen, bis ein Ende vorliegt; an den Tagen, an denen sein Ende liegen kann, ist es möglicherweise beendet. Verfahren zählen, gleich ob ihr Staat gebunden ist. <method>Methode { $method }</method>.

## Delay

delay-heading = Verzug nach Mitgliedstaat
delay-sub = Tage von der Umsetzungsfrist, dem { $deadline }, bis zur Einstellung des Verfahrens wegen Nichtmitteilung, Kenntnisstand vom { $day }. Liegt keine Einstellung vor, ist der Verzug nicht bekannt, nie gleich null.
delay-title = Verzug nach Mitgliedstaat, Kenntnisstand vom { $day }
delay-not-due = An diesem Tag war die Umsetzung noch nicht fällig: Die Umsetzungsfrist lief bis zum { $deadline }. Es gibt keinen Verzug zu zählen.
delay-scale = Tage nach dem { $deadline }
delay-key-days = Bis zur Einstellung
delay-key-some-day = An einem dieser Tage eingestellt
delay-key-unknown = Nicht bekannt
delay-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
delay-from-to = { $at_least } bis { $at_most } Tage
delay-up-to = höchstens { $days } Tage
delay-no-closure = nicht bekannt: keine Einstellung vorhanden
delay-no-procedure = nicht bekannt
delay-not-bound = nicht gebunden
delay-col-at-least = Mindestens, Tage
delay-col-at-most = Höchstens, Tage
delay-col-held = Was bekannt ist
delay-rule = Der Verzug wird bis zur Einstellung des Verfahrens gezählt und genau so genannt: Er besagt nicht, wie spät das Recht des Staates erlassen wurde. Für einen Staat ohne ein solches Verfahren ist der Verzug nicht bekannt und nie „fristgerecht“. <method>Methode { $method }</method>.

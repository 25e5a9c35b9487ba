# The time line of all Member States. What a State's own line of time says in the
# same words stands in member-states.ftl.

## The opening

lanes-opening = Bis zum { $day } { $count ->
        [one] war <procedures>ein Verfahren</procedures>
       *[other] waren <procedures>{ $count } Verfahren</procedures>
    } gegen <states>{ $states ->
        [one] einen Mitgliedstaat
       *[other] { $states } Mitgliedstaaten
    }</states> eingeleitet worden.
lanes-opening-none = Bis zum { $day } war kein Verfahren eingeleitet worden.
lanes-opening-not-yet-due = Die Umsetzungsfrist lief bis zum { $day }.
lanes-opening-not-closed = Von keinem Verfahren wegen Nichtmitteilung ist bekannt, dass es bis dahin eingestellt worden war.
lanes-opening-closed-after = Wegen Nichtmitteilung { $count ->
        [one] war <delay>ein Verfahren</delay>
       *[other] waren <delay>{ $count } Verfahren</delay>
    } eingestellt worden, <days>{ $most } Tage</days> nach Ablauf der Umsetzungsfrist.
lanes-opening-closed-between = Wegen Nichtmitteilung { $count ->
        [one] war <delay>ein Verfahren</delay>
       *[other] waren <delay>{ $count } Verfahren</delay>
    } eingestellt worden, <days>{ $least } bis { $most } Tage</days> nach Ablauf der Umsetzungsfrist.
lanes-opening-closed-at-most = Wegen Nichtmitteilung { $count ->
        [one] war <delay>ein Verfahren</delay>
       *[other] waren <delay>{ $count } Verfahren</delay>
    } eingestellt worden, <days>höchstens { $most } Tage</days> nach Ablauf der Umsetzungsfrist.
lanes-opening-others = Für { $count ->
        [one] den übrigen <unknown>Mitgliedstaat</unknown>, der an diesem Tag gebunden war,
       *[other] die übrigen <unknown>{ $count } Mitgliedstaaten</unknown>, die an diesem Tag gebunden waren,
    } ist es nicht bekannt.
lanes-opening-sub = Gezeichnet wird nur, was vorliegt. Ein Staat ohne Verfahren oder Maßnahme kann hier dennoch solche gehabt haben, und eine Einstellung ist nicht der Tag, an dem ein Gesetz erging.

## The filter

lanes-presets = Zeitraum
lanes-preset-all = Alles
lanes-preset-first = 2011–2015
lanes-preset-second = 2019 bis heute
lanes-sort = Reihenfolge
lanes-sort-protocol = Protokollarische Reihenfolge
lanes-sort-delay = Längster Verzug zuerst
lanes-sort-last-step = Neuester Schritt zuerst
lanes-type = Verfahren
lanes-from = Von
lanes-until = Bis
lanes-states = Nur diese Staaten
lanes-states-hint = Staaten mit ihren Codes, etwa EL PT. Liegt keine Einstellung eines Verfahrens wegen Nichtmitteilung vor, ist der Verzug nicht bekannt, nie „fristgerecht“: Diese Staaten stehen am Ende.
lanes-begins-later = Der Zeitraum beginnt am { $from }, nach dem { $day }: Am angezeigten Tag ist davon nichts zu sehen.
lanes-ends-later = Der Zeitraum reicht bis zum { $until }. Nach dem { $day }, dem angezeigten Tag, wird nichts gezeichnet.

## The chart

lanes-heading = Was wann geschah, Staat für Staat
lanes-sub = Vom { $from } bis zum { $until }. „Eingestellt nach“ zählt die Tage von der Umsetzungsfrist bis zur Einstellung des Verfahrens wegen Nichtmitteilung.
lanes-sub-before = Vom { $from } bis zum { $until }. Die Umsetzung war noch nicht fällig.
lanes-sub-type = Von den Verfahren nur diejenigen { $type }.
lanes-title = Umsetzung und Vertragsverletzungsverfahren nach Mitgliedstaat, { $from } bis { $until }, Stand vom { $day }
lanes-rule = Ein Schritt zählt ab dem letzten Tag, von dem er sein kann; ein Verfahren gilt bis zu dem Tag, an dem dies zuletzt nachgewiesen wurde, als nachweislich offen, nach der <method>Methode { $method }</method>.
lanes-head-delay = Eingestellt nach
lanes-head-undated = Ohne Datum
lanes-never = nie durch die Richtlinie gebunden
lanes-label = { $type } { $number }
lanes-label-no-number = { $type }, Nummer nicht bekannt
lanes-delay = { $most ->
        [one] { $most } Tag
       *[other] { $most } Tage
    }
lanes-delay-between = { $least } bis { $most } Tage
lanes-delay-at-most = höchstens { $most } Tage
lanes-delay-unknown = nicht bekannt
lanes-delay-long = eingestellt nach: { $days }
lanes-delay-long-unknown = Einstellung: { $days }
lanes-acts = { $count ->
        [one] { $count } Rechtsakt
       *[other] { $count } Rechtsakte
    }
lanes-bills = { $count ->
        [one] { $count } Gesetzentwurf
       *[other] { $count } Gesetzentwürfe
    }
lanes-undated-long = { $measures } ohne Datum
lanes-key-letter = Aufforderungsschreiben
lanes-key-additional-letter = ergänzendes Schreiben
lanes-key-opinion = mit Gründen versehene Stellungnahme
lanes-key-court = Klage vor dem Gerichtshof oder dessen Urteil
lanes-key-closure = Einstellung
lanes-key-withdrawal = Klagerücknahme
lanes-key-round = rund: Nichtmitteilung
lanes-key-square = eckig: mangelnde Konformität oder fehlerhafte Anwendung

lanes-described = Eine Zeitleiste mit { $count ->
        [one] einer Spur, für einen Mitgliedstaat
       *[other] { $count } Spuren, einer je Mitgliedstaat
    }.
lanes-described-yes = Ein Verfahren ist nachweislich offen: { $states }.
lanes-described-presumed = Ein Verfahren war beim letzten Nachweis offen: { $states }.
lanes-described-unknown = Ein Verfahren ist möglicherweise beendet: { $states }.
lanes-described-no = Ein Verfahren war beendet: { $states }.
lanes-described-measures = Vorliegende nationale Maßnahmen: { $acts ->
        [one] ein Rechtsakt
       *[other] { $acts } Rechtsakte
    }, { $bills ->
        [one] ein Gesetzentwurf
       *[other] { $bills } Gesetzentwürfe
    }; davon { $undated } ohne Datum. Die Tabelle enthält jede Angabe.

## The tables

lanes-col-state = Mitgliedstaat
lanes-col-part = Zu
lanes-col-what = Was
lanes-col-when = Wann
lanes-col-source = Gemeldet von
lanes-part-bound = Gebunden
lanes-part-delay = Verzug
lanes-by-directive = die Richtlinie
lanes-by-method = Methode { $method }
lanes-at-no-time = zu keiner Zeit
lanes-from-to = vom { $start } bis zum { $end }
lanes-bound-until = Letzter Tag der Bindung
lanes-bound-from = gebunden ab dem { $day }
lanes-no-date = kein Datum vorhanden
lanes-delay-what = Zeit bis zur Einstellung eines Verfahrens wegen Nichtmitteilung: { $days }
lanes-delay-since = gezählt ab dem { $day }

lanes-open-heading = Welche Verfahren am { $day } offen waren
lanes-open-note = Ob ein Verfahren offen ist, ist bis zu dem Tag bekannt, an dem dies zuletzt nachgewiesen wurde.
lanes-open-yes = Nachweislich offen
lanes-open-presumed = Beim letzten Nachweis offen
lanes-open-unknown = Möglicherweise beendet
lanes-open-no = Beendet

lanes-table-heading = Staat für Staat
lanes-table-small = In der Reihenfolge der Grafik, bis zum angezeigten Tag, gleich welcher Zeitraum gewählt ist. Eine aufgeführte Maßnahme muss weder vollständig noch konform sein; ein Gesetzentwurf ist kein geltendes Recht.
lanes-table-none = Kein Mitgliedstaat ist ausgewählt.
lanes-col-procedures = Verfahren
lanes-col-measures = Nationale Maßnahmen
lanes-no-procedure = keines liegt vor
lanes-no-closure = keine Einstellung liegt vor: nicht bekannt
lanes-no-measure = keine liegt vor
lanes-measures = { $dated } mit Datum, { $undated } ohne

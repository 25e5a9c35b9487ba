# Mitgliedstaaten nebeneinander, und eine Bestimmung in allen: /compare und die Datei dazu.

beside-title = Nebeneinander

## Was ausgewählt ist

beside-choose-states = Mitgliedstaaten, höchstens { $most }
beside-show-states = Nebeneinander zeigen
beside-choose-provision = Bestimmung oder Artikel
beside-choose-none = Bitte wählen
beside-choose-article = Ganzer Artikel { $number }
beside-show-provision = In allen Mitgliedstaaten zeigen

## Nichts ist ausgewählt

beside-start = Mitgliedstaaten nebeneinanderhalten, oder eine Bestimmung in allen ansehen
beside-start-why = Bis zu sechs Mitgliedstaaten auswählen und Teil für Teil der Richtlinie sehen, was für jeden vorliegt; oder eine Bestimmung auswählen und dort jeden Mitgliedstaat sehen, mit dem, was festgestellt wurde, von wem und wann.
beside-start-heading = Wozu es gut ist
beside-start-states = Für Staaten mit ähnlichem Recht oder ähnlichen Verfahren: <example>{ $states } nebeneinander</example>, mit Maßnahmen, Verfahren, Verzug und Strafen.
beside-start-provision = Für eine Frage an alle: <example>Artikel { $provision } in allen Mitgliedstaaten</example>.
beside-start-known = Gleich kann auch heißen, dass nichts bekannt ist. Jede Seite gibt an, zu wie vielen Teilen keine Feststellung vorliegt.

## Staaten nebeneinander

beside-opening = Was am { $day } zur { $aspect } vorliegt ({ $states }), { $differ ->
        [0] ist in allen <of>{ $of } Teilen</of> der Richtlinie gleich.
       *[other] unterscheidet sich in <differ>{ $differ }</differ> von <of>{ $of } Teilen</of> der Richtlinie.
    }
beside-opening-blank = Zu <blank>{ $blank }</blank> liegt für keinen dieser Staaten eine Feststellung vor; dort ist also nichts bekannt.
beside-opening-one = { $state } allein: einen weiteren Mitgliedstaat zum Danebenhalten auswählen.
beside-opening-unbound = Am { $day } band die Richtlinie weniger als zwei der ausgewählten Mitgliedstaaten; es kann sich nichts unterscheiden.
beside-not-law = Verglichen wird, was vorhanden ist, nicht das Recht selbst: Zwei Staaten mit gleichem Recht unterscheiden sich hier, wo nur einer von ihnen untersucht wurde.
beside-table = Teil für Teil
beside-table-small = { $aspect }, Stand vom { $day }. Eine Zeile gilt als verschieden, wenn zwischen gebundenen Staaten nicht gleich ist, welchen Status sie haben, wie fest eine Lücke belegt ist oder ob Quellen sich widersprechen.
beside-differs = verschieden
beside-show-different = Nur zeigen, was sich unterscheidet
beside-show-all = Jeden Teil zeigen
beside-no-difference = Zwischen diesen Staaten unterscheidet sich nichts.
beside-held = Was sonst vorliegt
beside-held-small = Gezeigt, ob es sich unterscheidet oder nicht.
beside-held-col = Was
beside-coverage = Abdeckung
beside-measures = Nationale Maßnahmen
beside-measures-none = hier liegt keine vor; das sagt nichts über das Recht des Staates
beside-measures-count = Hier aufgeführt: <all>{ $count }</all>
beside-measures-newest = Neueste, { $date }:
beside-measures-undated = keine mit einem Datum bis zu diesem Tag
beside-procedures = Vertragsverletzungsverfahren
beside-procedures-none = bis zu diesem Tag keines verzeichnet
beside-delay = Verzug
beside-not-due = Die Umsetzung war noch nicht fällig: Die Frist endete am { $deadline }.
beside-penalties = Höchststrafen
beside-penalties-said = { $known ->
        [0] <all>Keine von { $of }</all> bekannt
       *[other] <all>{ $known } von { $of }</all> bekannt, { $lower ->
            [0] keine davon niedriger als verlangt
           *[other] { $lower } davon niedriger als verlangt
        }
    }
beside-csv = Genau das als Datei (CSV)

## Eine Bestimmung

beside-provision = Am { $day } lag zu { $provision } ({ $aspect }) eine Feststellung vor für { $held ->
        [0] keinen
       *[other] <held>{ $held }</held>
    } von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound>{ $rest ->
        [0] .
       *[other] ; für <rest>{ $rest }</rest> liegt dort nichts vor.
    }
beside-provision-nobody = Am { $day } band die Richtlinie keinen der gezeigten Mitgliedstaaten: Es gibt nichts zu sagen.
beside-by-state-sub = In protokollarischer Reihenfolge, jeder mit seinen Feststellungen, die neuesten zuerst. Auch Feststellungen zu einem Teil der Bestimmung oder zu dem, wovon sie ein Teil ist, sind aufgeführt.
beside-without = { $count ->
        [one] Für einen Mitgliedstaat liegt dort nichts vor
       *[other] Für { $count } Mitgliedstaaten liegt dort nichts vor
    }

# The list of Member States, and the page of one.

states-opening = Im Aspekt { $aspect } war am { $day } von <bound>{ $bound } { $bound ->
        [one] gebundenen Mitgliedstaat
       *[other] gebundenen Mitgliedstaaten
    }</bound> in <reported>{ $reported }</reported> eine Lücke gemeldet, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> war es nicht bekannt.
states-opening-none = Im Aspekt { $aspect } bestand am { $day } in keinem von <bound>{ $bound } { $bound ->
        [one] gebundenen Mitgliedstaat
       *[other] gebundenen Mitgliedstaaten
    }</bound> eine gemeldete Lücke, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> war es nicht bekannt.
states-opening-before-none = Am { $day } { $bound ->
        [one] war <bound>{ $bound } Mitgliedstaat</bound>
       *[other] waren <bound>{ $bound } Mitgliedstaaten</bound>
    } gebunden; die Umsetzung war noch nicht fällig. Im Aspekt { $aspect } war nichts als fehlend gemeldet, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> war es nicht bekannt.
states-rest = In <neither>{ $rest }</neither> { $aspect-code ->
        [communication] galt die Richtlinie als vollständig mitgeteilt
       *[conformity] galt die Richtlinie als umgesetzt
    }.
states-opening-before = Am { $day } { $bound ->
        [one] war <bound>{ $bound } Mitgliedstaat</bound>
       *[other] waren <bound>{ $bound } Mitgliedstaaten</bound>
    } gebunden; die Umsetzung war noch nicht fällig. Im Aspekt { $aspect } war in <reported>{ $reported }</reported> etwas als fehlend gemeldet, und in <unknown>{ $unknown ->
        [0] keinem
       *[other] { $unknown }
    }</unknown> war es nicht bekannt.
states-opening-nobody = Am { $day } band die Richtlinie noch keinen Mitgliedstaat.
states-caption = Mitgliedstaaten in protokollarischer Reihenfolge
states-caption-small = { $aspect }, Stand vom { $day }, mit dem neuesten Schritt des Verfahrens, das sich darauf bezieht.
states-col-code = Code
states-col-step = Neuester Schritt
states-col-open = Offen
states-col-articles = Artikel mit Feststellung
states-contested = { $status }; Quellen widersprechen sich
states-step = { $step }, { $date }
states-last-seen = zuletzt am { $day } als aktiv nachgewiesen

state-opening-established = { $state }: <directive>Ein Gericht hat festgestellt, dass die Richtlinie { $status } ist</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-maintained = { $state }: <directive>Die Kommission hält in einer mit Gründen versehenen Stellungnahme an ihrer Auffassung fest, dass die Richtlinie { $status } ist</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-alleged = { $state }: <directive>Nach Auffassung der Kommission ist die Richtlinie { $status }</directive>; das ist ein Vorwurf, keine Feststellung des Gerichtshofs; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-said = { $state }, Richtlinie: <directive>{ $status }, so { $basis }</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-complete = { $state }: Die Richtlinie gilt <directive>{ $status }: Die Kommission stellte ihr Verfahren ein</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-declared = { $state }, Richtlinie: <directive>vom Staat erklärt: { $status }</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-unclear = { $state }: <directive>{ $aspect ->
    [communication] Ob die Richtlinie vollständig mitgeteilt ist, ist unklar
    [application] Ob die Richtlinie in der Praxis angewandt wird, ist unklar
   *[conformity] Ob die Richtlinie umgesetzt ist, ist unklar
}</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-part = { $state }: <directive>{ $aspect ->
    [communication] Ein Teil der Richtlinie soll mitgeteilt sein, ohne dass darin eine Lücke festgestellt wurde
    [application] Bei der Anwendung eines Teils der Richtlinie wurde keine Lücke festgestellt
   *[conformity] In einem Teil der Richtlinie wurde keine Lücke festgestellt
}</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-no-finding = { $state }: Es liegt keine Feststellung zur Richtlinie als Ganzes vor, auch nicht zu <articles>{ $without } von { $of } Artikeln</articles>.
state-opening-not-yet-due = { $state }: <directive>Die Umsetzung ist noch nicht fällig</directive>; zu <articles>{ $without } von { $of } Artikeln</articles> liegt keine Feststellung vor.
state-opening-never-bound = { $state }: durch die Richtlinie nicht gebunden.
state-opening-not-yet-bound = { $state }: durch die Richtlinie noch nicht gebunden, erst ab dem { $day }.
state-opening-no-longer-bound = { $state }: durch die Richtlinie nicht mehr gebunden, gebunden bis zum { $day }.
state-bound-since = Gebunden seit dem { $day }.
state-coverage = Abdeckung: Zu <list>{ $held } von { $of }</list> Artikeln liegt eine Feststellung vor.

delay = Das Verfahren wegen Nichtmitteilung wurde <days>{ $days } { $days ->
        [one] Tag
       *[other] Tage
    }</days> nach Ablauf der Umsetzungsfrist eingestellt.
delay-before = Das Verfahren wegen Nichtmitteilung wurde <days>{ $days } { $days ->
        [one] Tag
       *[other] Tage
    }</days> vor Ablauf der Umsetzungsfrist eingestellt.
delay-between = Das Verfahren wegen Nichtmitteilung wurde <days>{ $least } bis { $most } Tage</days> nach Ablauf der Umsetzungsfrist eingestellt.
delay-at-most = Das Verfahren wegen Nichtmitteilung wurde <days>höchstens { $most } Tage</days> nach Ablauf der Umsetzungsfrist eingestellt.
delay-not-known = Es liegt kein eingestelltes Verfahren wegen Nichtmitteilung vor; ob und wie spät mitgeteilt wurde, ist daher <days>nicht bekannt</days>.

state-table = Wo der Staat steht
state-table-small = { $aspect }. { $count ->
    [0] Zu jedem Teil liegt eine Feststellung vor.
    [one] Ein Teil ohne Feststellung ist hier ausgelassen.
   *[other] { $count } Teile ohne Feststellung sind hier ausgelassen.
}
state-table-empty = Zu keinem Teil der Richtlinie liegt eine Feststellung vor. Das ist weder gut noch schlecht.
state-col-status = Status
state-col-since = Seit
state-col-latest = Maßgebliche Äußerung
state-col-note = Anmerkung
state-graded = { $status }, { $grade }
state-latest = { $basis }, { $day }
state-assessed = eine Feststellung zu <list>{ $assessed } von { $counted } { $counted ->
        [one] Bestimmung
       *[other] Bestimmungen
    }</list>
state-rest = { $count ->
    [one] Der Teil ohne Feststellung
   *[other] Die { $count } Teile ohne Feststellung
}
state-evidence = Die Belege, Teil für Teil
state-procedures = Vertragsverletzungsverfahren
state-procedures-sub = Alle Aspekte. Ob ein Verfahren noch offen ist, ist bis zu dem Tag bekannt, an dem dies zuletzt nachgewiesen wurde.
state-no-procedure = Bis zu diesem Tag ist kein Verfahren gegen diesen Staat verzeichnet.

measures-heading = Nationale Umsetzungsmaßnahmen
measures-small = Eine aufgeführte Maßnahme muss weder vollständig noch konform sein; ein Gesetzentwurf ist kein geltendes Recht. Daten nach dem angezeigten Tag sind ausgelassen. Eine Maßnahme ohne Datum wird an jedem Tag aufgeführt.
measures-undated = Es liegt kein Datum vor; ob die Maßnahme bis zu diesem Tag ergangen war, ist nicht bekannt.
measures-undated-read = Es liegt kein Datum vor; als die Quelle am { $day } gelesen wurde, war die Maßnahme ergangen.
measures-none = Für diesen Tag liegt keine nationale Maßnahme dieses Staates vor. Das sagt nichts über sein Recht.
measures-col-title = Titel
measures-col-kind = Art
measures-col-adopted = Erlassen
measures-col-published = Veröffentlicht
measures-col-in-force = In Kraft
measures-col-note = Amtsblatt und Anmerkung

penalties-heading = Strafen
penalties-small = Die nationale Höchststrafe im Vergleich zur Mindesthöchststrafe, die die Richtlinie verlangt, für ein Opfer unter und über dem Alter der sexuellen Mündigkeit.
penalties-none = Für diesen Tag liegt keine nationale Höchststrafe dieses Staates vor. Das sagt nichts über sein Recht.
penalties-col-below = Unter dem Alter der sexuellen Mündigkeit
penalties-col-above = Über dem Alter der sexuellen Mündigkeit
penalties-col-national = Nationale Bestimmung
penalties-col-date = Stand
years = { $years } { $years ->
    [one] Jahr
   *[other] Jahre
}
penalty-at-minimum = { $held }; die Richtlinie verlangt mindestens { $asked }
penalty-below-minimum = { $held }, weniger als die von der Richtlinie verlangten { $asked }
penalty-nothing-asked = { $held }; die Richtlinie legt kein Mindestmaß fest
penalty-not-known = nicht bekannt; die Richtlinie verlangt mindestens { $asked }
penalty-nothing = –

idle-heading = Feststellungen, die nichts entscheiden
idle-sub = Sie werden aufbewahrt und gezeigt, aber es folgt kein Status aus ihnen.
idle-never-bound = die Richtlinie hat diesen Staat nie gebunden
idle-not-bound = sie besagt, dass der Staat nicht gebunden ist
idle-no-aspect = sie betrifft keinen Aspekt
idle-not-assessed = zu einem Artikel, der nichts verlangt, was gezählt wird
idle-not-in-structure = zu einer Bestimmung, die es in der Richtlinie nicht gibt
idle-not-counted = zu einer Option: Optionen werden nicht gezählt

timeline-heading = Was wann geschah
timeline-sub = Maßnahmen, Verfahren und Feststellungen im Verhältnis zu dem Tag, an dem die Umsetzung fällig war.
timeline-title = { $state } und die Richtlinie bis zum { $day }
timeline-described = Eine Zeitleiste: { $facts }.
timeline-fact = { $when }: { $lane }, { $what }
timeline-on = { $day }
timeline-period = Zeit für die Umsetzung
timeline-due = fällig am { $day }
timeline-measures = Nationale Maßnahmen
timeline-findings = Feststellungen
timeline-nothing = nichts liegt vor
timeline-nothing-dated = nichts mit Datum liegt vor
timeline-undated = { $count } ohne Datum
timeline-nothing-besides = nichts außer den Verfahren
timeline-aspect-undated = { $aspect }; { $count } ohne Datum
timeline-bound = Durch die Richtlinie gebunden
timeline-bound-until = gebunden bis zum { $day }
timeline-bill = { $title } (Gesetzentwurf, kein geltendes Recht)
timeline-finding-court = { $parts }: { $status }, gerichtlich festgestellt
timeline-finding-commission = { $parts }: nach Auffassung der Kommission { $count ->
    [one] {""}
   *[other] jeweils{" "}
}{ $status }
timeline-finding-parliament = { $parts }, nach Auffassung des Parlaments: { $status }
timeline-finding-independent = { $parts }, unabhängige Quelle: { $status }
timeline-finding-member-state = { $parts }, vom Staat erklärt: { $status }
timeline-finding-text-comparison = { $parts }, Textvergleich dieses Monitors: { $status }
timeline-finding-early = { $parts }: { $said }, so { $basis }; noch nicht fällig
timeline-more = { $count } weitere
timeline-key-open = nachweislich offen
timeline-key-presumed = beim letzten Nachweis offen
timeline-key-unknown = möglicherweise beendet
timeline-key-last-seen = als offen nachgewiesen
timeline-key-claim = eine Behauptung: keine Äußerung der Kommission oder eines Gerichts
timeline-key-measure = Rechtsakt
timeline-key-bill = Gesetzentwurf, kein geltendes Recht
timeline-key-unknown-day = ein Tag in einem Zeitraum
timeline-col-when = Wann
timeline-col-lane = Was
timeline-col-case = Nummer
timeline-col-what = Kurz gefasst

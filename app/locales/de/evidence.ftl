# Findings, and why a part of the Directive has its status.

finding-view = Wessen Auffassung
finding-follows = Was es bedeutet
finding-early = { $said }; noch nicht fällig
finding-reported-by = Gemeldet von
finding-where = Fundstelle
finding-case = Verfahren
finding-row = Herkunft
origin = { $file }, Zeile { $row } (Ausgabe { $revision })
origin-sheet = { $file }, { $sheet }, Zeile { $row } (Ausgabe { $revision })

view-court = Der Gerichtshof stellt es fest
view-letter = So die Auffassung der Kommission, in einem Aufforderungsschreiben: ein Vorwurf
view-opinion = So die Auffassung der Kommission, aufrechterhalten in einer mit Gründen versehenen Stellungnahme
view-referral = So die Auffassung der Kommission, die Klage vor dem Gerichtshof erhoben hat

role-decides = maßgeblich
role-set-aside = durch die Äußerung zum Ganzen verdrängt
role-contests = schwächer und widerspricht
role-agrees = schwächer und stimmt überein
role-replaced = durch eine spätere Äußerung ersetzt
role-replaced-by-stronger = durch eine stärkere Äußerung ersetzt
role-replaced-in-order = durch eine Äußerung ersetzt, die als spätere zählt
role-not-counted = zu einer Option: Optionen werden nicht gezählt
role-not-in-structure = zu einer Bestimmung, die es in der Richtlinie nicht gibt: entscheidet nichts
tag-overtaken = durch späteres Recht überholt
findings-older = { $count ->
    [one] Eine Feststellung, die durch eine spätere oder stärkere Äußerung ersetzt wurde
   *[other] { $count } Feststellungen, die durch spätere oder stärkere Äußerungen ersetzt wurden
}

why-summary = Warum dieser Status
why-of = ({ $node }, { $state })
why-line = { $declared ->
    [yes] { $place }: { $status }, vom Staat erklärt, { $date }.
   *[no] { $place }: { $status }, so { $basis }, { $date }.
}
why-line-claim = { $place }: { $claim }, { $date }{ $act ->
    [letter] , in einem Aufforderungsschreiben: ein Vorwurf.
    [opinion] , in einer mit Gründen versehenen Stellungnahme.
    [referral] , mit einer Klage vor dem Gerichtshof.
   *[none] .
}
why-line-early = { $place }: { $said }, so { $basis }, { $date }; noch nicht fällig.
why-line-complete = { $place }: { $status } – { $ended }.
why-line-ended = { $place } – { $ended }.
why-own = { $node } selbst
why-decides = Dies ist maßgeblich.
why-set-aside = Verdrängt: Die Äußerung zum Ganzen ist weder früher noch schwächer.
why-sources = { $count ->
    [one] Quelle:
   *[other] Quellen:
}
why-shortened = Bis zum { $seen } wurde das Verfahren als offen nachgewiesen, es endete also am { $first } oder später.
why-of-a-part = Der Artikel oder das Thema wurde nach dem Gegenstand gewählt, die Äußerung kann also nur einen Teil betreffen: Sie verdrängt nichts.
why-overtaken-due = Durch späteres Recht überholt und daher als unklar ausgewiesen: Die Umsetzung wurde am { $day } fällig.
why-overtaken-measure = Durch späteres Recht überholt und daher als unklar ausgewiesen: Eine nationale Maßnahme kam hinzu, { $title } ({ $day }, <source>{ $source }</source>).
why-contested = Im Widerspruch dazu:
why-contested-below = Eine Feststellung in einem seiner Teile widerspricht.
why-who = { $basis } (<source>{ $source }</source>, { $date })
why-who-end = das Ende eines Verfahrens
why-silent = Das Verfahren { $case } endete { $when }, doch sein Ende besagt hier nichts: Das Verfahren { $by } war damals offen oder kann es gewesen sein.
why-nothing = Nichts, was hier vorliegt, ist maßgeblich; der Status ist daher so, als läge keine Feststellung vor.
why-own-alone = So besagt es die eigene Feststellung.
why-own-ended = Allein das Ende des Verfahrens ist maßgeblich.
why-own-overtaken = Späteres Recht hat die eigene Feststellung überholt, und nichts anderes ist maßgeblich.
why-every-part = Für jede gezählte Bestimmung gilt: { $status }; also auch für das Ganze.
why-gap = Eine Lücke in einem Teil ist eine Lücke im Ganzen; der Status lautet daher: { $status }.
why-gap-before = Eine Lücke in einem Teil ist eine Lücke im Ganzen.
why-before = Bis die Umsetzung fällig ist, wird jede Lücke als noch nicht fällig ausgewiesen.
why-grade = Von den Lücken werden nur die am festesten belegten weitergegeben, hier: { $grade }.
why-unclear = Es besteht keine Lücke, aber etwas ist unklar, also ist das Ganze unklar.
why-part = Zu { $assessed } von { $counted } gezählten Bestimmungen liegt eine Feststellung vor; der Artikel als Ganzes wird daher nicht als umgesetzt bezeichnet.
why-part-unnumbered = Was gesagt wurde, betrifft möglicherweise nur einen Teil; das Ganze wird daher nicht als umgesetzt bezeichnet.
why-contradicted = Die eigene Äußerung besagt, dass es umgesetzt ist, während in einem Teil eine Lücke besteht: Quellen widersprechen sich.
why-inferred = Die Quelle nannte den Artikel oder das Thema nicht; dieser Monitor hat es nach dem Gegenstand gewählt.
why-days = Dieser Status besteht ohne Unterbrechung seit dem { $since }; die neueste maßgebliche Feststellung zählt ab dem { $asof }.
why-report = Hier einen Fehler melden oder für den Staat antworten
why-rules = Regeln 3 bis 7 der <method>Methode { $method }</method>.

## Procedures

procedure-no-number = Nummer nicht bekannt
procedure-yes = Am { $day } nachweislich offen.
procedure-presumed = Beim letzten Nachweis offen; ob dies am { $day } noch der Fall war, ist nicht bekannt.
procedure-unknown = Das Verfahren endete an einem Tag eines Zeitraums, in dem der { $day } liegt.
procedure-no = Am { $day } war das Verfahren beendet.
procedure-later = Später als der angezeigte Tag; daraus ist bekannt, wie das Verfahren an diesem Tag stand.
procedure-last-seen = Zuletzt am { $day } als aktiv nachgewiesen.

# What a State replied: beside the findings, deciding nothing.
reply-said = Antwort des Staates ({ $state }) { $on } zu „{ $part }“; sie wird neben dem Gesagten gezeigt und ändert keinen Status:

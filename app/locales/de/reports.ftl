# Reports: what stands around them, in them, and the questions for a hearing.

nav-reports = Berichte

reports-opening = <count>{ $count } Berichte</count>, jeweils als Seite, als PDF und als Word-Datei: was am { $day } bekannt ist, mit Quellen, Methode und dem, was nicht bekannt ist.
reports-intro = Jeder Bericht nennt seinen Tag, seine Ausgabe und seine dauerhafte Adresse. Die drei Formate sagen dasselbe: Grafiken, Tabellen, Methode und Quellen sind in jedem enthalten. Der oben gewählte Tag und die Ausgabe in der Adresse gelten für alle.
reports-general = Die Union und die Entschließung
reports-themes = Die Themen der Richtlinie
reports-states = Mitgliedstaaten
reports-articles = Artikel
reports-hearing = Für eine Anhörung
reports-hearing-sub = Die Fragen, die sich aus dem Vorliegenden ergeben, und worauf sie beruhen: Lücken und wie fest jede belegt ist, Änderungen seit einem Tag, Verfahren, Widersprüche zwischen Quellen, Antworten und wo nichts vorliegt.
reports-hearing-states = Mitgliedstaaten; keine Auswahl bedeutet alle
reports-hearing-since = Änderungen seit
reports-hearing-show = Bericht anzeigen
reports-col-report = Bericht
reports-col-files = Dateien
reports-file-heard = { $title }, { $format }
reports-one-union = Alle Mitgliedstaaten: was gemeldet ist, was nicht bekannt ist, Verfahren, Verzug, Abdeckung
reports-one-resolution = Die Entschließung des Europäischen Parlaments vom 11. März 2015, Ziffer für Ziffer

report-take = Dieser Bericht als Datei
report-contents = Inhalt
report-page = Die Seite mit diesen Zahlen
report-print = Wer diese Seite druckt, druckt den Bericht.
report-others = Alle Berichte

report-series = Umsetzungsmonitor · Richtlinie { $number } · Bericht
report-stand = Stand vom { $day } · Datenausgabe { $revision } · Methode { $method }
report-title-union = Die Umsetzung der Richtlinie in den Mitgliedstaaten
report-title-state = Die Umsetzung der Richtlinie: { $state }
report-title-theme = Die Umsetzung der Richtlinie: { $theme }
report-title-article = Die Umsetzung des Artikels { $number }: { $name }
report-title-resolution = Was auf die Entschließung des Parlaments vom 11. März 2015 folgte
report-title-hearing = Dossier zur Anhörung über die Umsetzung der Richtlinie

report-fact-day = Stand vom
report-fact-edition = Datenausgabe
report-fact-directive = Richtlinie
report-fact-aspect = Aspekt
report-fact-coverage = Abdeckung
report-held = Zu <list>{ $held } von { $of }</list> Artikeln × Staaten liegt eine Feststellung vor.
report-held-state = Zu <list>{ $held } von { $of }</list> Artikeln mit gezählten Bestimmungen liegt eine Feststellung vor.
report-held-article = Für <list>{ $held } von { $of }</list> gebundenen Mitgliedstaaten liegt eine Feststellung zum Artikel vor.
report-held-nothing = Es gibt nichts, wozu eine Feststellung vorliegen könnte: An diesem Tag ist kein Mitgliedstaat gebunden, oder alles ist der Wahl überlassen.
report-fact-address = Adresse
report-fact-licence = Lizenz
report-edition = <edition>{ $revision }</edition>, Methode { $method }
report-directive = <eli>Richtlinie { $number }</eli>, umzusetzen bis zum { $deadline }
report-aspect-conformity = Konformität: ob das nationale Recht besagt, was die Richtlinie verlangt
report-aspect-communication = Mitteilung: ob der Kommission nationale Maßnahmen vollständig mitgeteilt wurden
report-aspect-application = Anwendung: ob das Recht in der Praxis angewandt wird
report-licence = <licence>Creative Commons CC BY 4.0</licence>, mit den eigenen Bedingungen der Quellen, wo diese abweichen
report-method = Methode { $method }: wie aus Feststellungen Zahlen werden
report-method-words = In einem Aufforderungsschreiben wird eine Lücke vorgeworfen, in einer mit Gründen versehenen Stellungnahme wird der Vorwurf aufrechterhalten, und nur ein Gericht stellt eine Lücke fest. „Keine Feststellung vorhanden“ bedeutet, dass diesem Monitor keine vorliegt, nie, dass niemand eine getroffen hat; was nicht bekannt ist, wird gesondert gezählt und nie als umgesetzt. <about>Begriffe und Regeln im vollen Wortlaut.</about>
report-told-in = Was Feststellungen besagen und was Bestimmungen verlangen, ist auf Englisch und in Worten dieses Monitors wiedergegeben, die keine Quelle gebilligt hat.
report-sources-caption = Die Quellen, die dieser Bericht nennt

report-col-source = Quelle
report-col-title = Titel, Herausgeber, Adresse
report-col-date = Vom
report-col-established = Festgestellt
report-col-maintained = Aufrechterhalten
report-col-alleged = Vorgeworfen
report-col-otherwise = Von anderen
report-col-about = Betrifft
report-col-number = Nummer
report-col-newest-step = Neuester Schritt
report-col-open = Ob es offen ist
report-col-delay = Von der Umsetzungsfrist bis zur Einstellung des Verfahrens wegen Nichtmitteilung
report-col-article = Artikel
report-col-held = Mit Feststellung
report-col-kind = Art

report-figures = Was gemeldet ist und was nicht bekannt ist
report-figures-intro = Für jeden Teil der Richtlinie: in wie vielen Mitgliedstaaten eine Lücke gemeldet ist, danach, wie fest sie belegt ist, und für wie viele es nicht bekannt ist. Beides wird gesondert gezählt.
report-figures-note = Eine Lücke ist von einem Gericht festgestellt, in einer mit Gründen versehenen Stellungnahme oder einer Klage aufrechterhalten, in einer anderen Äußerung der Kommission vorgeworfen oder nur von anderen gemeldet. „Keines von beiden“ sind die Mitgliedstaaten, deren Umsetzung als erfolgt gilt oder die dort nichts umzusetzen haben.
report-figures-counted = Gezählt
report-figures-caption = Mitgliedstaaten nach Teilen der Richtlinie
report-states = Wo die Mitgliedstaaten stehen
report-states-caption = Die Richtlinie und ihre Themen in jedem Mitgliedstaat
report-states-without = Keine Feststellung liegt vor zu { $count } { $count ->
    [one] Mitgliedstaat
   *[other] Mitgliedstaaten
}:
report-node-caption = Mitgliedstaaten mit Feststellung, Lücken zuerst
report-state-caption = Teile der Richtlinie mit Feststellung
report-on-part = Mitgliedstaaten mit einer Feststellung zu: { $part }
report-by-article = Artikel für Artikel
report-over-time = Im Zeitverlauf
report-procedures = Vertragsverletzungsverfahren
report-procedures-caption = Verfahren, die laufen oder laufen können
report-delay = Verzug
report-delay-intro = Die Tage von der Umsetzungsfrist bis zur Einstellung des Verfahrens eines Mitgliedstaats wegen Nichtmitteilung. Für einen Mitgliedstaat ohne eine solche Einstellung ist nicht bekannt, ob und wie spät er mitgeteilt hat; es wird nie angenommen, dass er fristgerecht mitgeteilt hat.
report-delay-caption = Tage ab der Umsetzungsfrist, nach Mitgliedstaat
report-coverage = Abdeckung: zu wie viel etwas vorliegt
report-coverage-caption = Artikel danach, zu wie vielen Mitgliedstaaten eine Feststellung vorliegt, die wenigsten zuerst
report-statements-intro = Was Organe bis zu diesem Tag erklärt haben, das Neueste zuerst. Ihre Zahlen nennen keine Mitgliedstaaten und werden hier nicht gezählt.
report-parts-without = Keine Feststellung liegt vor zu { $count } { $count ->
    [one] Teil
   *[other] Teilen
} der Richtlinie:
report-replies = Was Mitgliedstaaten geantwortet haben
report-replies-none = Es liegt keine Antwort eines Mitgliedstaats vor.
report-replaced = { $count ->
    [one] Eine frühere oder schwächere Feststellung, die eine andere ersetzt hat, ist hier nicht aufgeführt.
   *[other] { $count } frühere oder schwächere Feststellungen, die andere ersetzt haben, sind hier nicht aufgeführt.
}
report-provisions-caption = Was jede Bestimmung verlangt und wie viele Mitgliedstaaten wo stehen
report-provisions-note = Optionen und was die Richtlinie von anderen als den Mitgliedstaaten verlangt, werden nicht gezählt: Dort bleiben die Zahlen leer.
report-points = Die Ziffern der Entschließung
report-each-point = Ziffer für Ziffer
report-point-stated = Er nennt eine Zahl, die keine Mitgliedstaaten bezeichnet und hier nicht gezählt wird; <page>seine Seite stellt sie dem gegenüber, was für jenen Tag vorliegt</page>.
report-point = { $point }

hearing-opening = { $states ->
    [one] Von dem einen Mitgliedstaat, um den
   *[other] Von den { $states } Mitgliedstaaten, um die
} es in diesem Dossier geht, bestand am { $day } <reported>bei { $reported ->
    [0] keinem
   *[other] { $reported }
} eine gemeldete Lücke</reported> in der Umsetzung der Richtlinie, und <unknown>bei { $unknown ->
    [0] keinem
   *[other] { $unknown }
} war es nicht bekannt</unknown>. Aus dem Vorliegenden { $questions ->
    [one] ergibt sich <questions>eine Frage</questions>
   *[other] ergeben sich <questions>{ $questions } Fragen</questions>
}.
hearing-opening-before = Am { $day } war die Umsetzung noch nicht fällig. { $states ->
    [one] Von dem einen Mitgliedstaat, um den
   *[other] Von den { $states } Mitgliedstaaten, um die
} es in diesem Dossier geht, war <reported>bei { $reported ->
    [0] keinem
   *[other] { $reported }
} etwas als fehlend gemeldet</reported>, und <unknown>bei { $unknown ->
    [0] keinem
   *[other] { $unknown }
} war es nicht bekannt</unknown>. Aus dem Vorliegenden { $questions ->
    [one] ergibt sich <questions>eine Frage</questions>
   *[other] ergeben sich <questions>{ $questions } Fragen</questions>
}.
hearing-opening-nobody = An diesem Tag bindet die Richtlinie keinen Mitgliedstaat: Es gibt nichts zu fragen.
hearing-opening-not-bound = { $who } Es gibt nichts zu fragen.
hearing-opening-besides = { $who } { $count ->
    [one] Zu diesem Staat wird hier nichts gezählt und nichts gefragt.
   *[other] Zu diesen Staaten wird hier nichts gezählt und nichts gefragt.
}
hearing-questions = Fragen
hearing-questions-intro = Jede ergibt sich aus dem Vorliegenden nach der einfachen Regel, die über ihr steht, und führt zu dem, worauf sie beruht.
hearing-questions-none = Aus dem Vorliegenden ergibt sich keine Frage.
hearing-questions-nobody = Es wird keine Frage gestellt: An diesem Tag bindet die Richtlinie keinen der Mitgliedstaaten, um die es in diesem Dossier geht.
hearing-gaps = Gemeldete Lücken und wie fest sie belegt sind
hearing-gaps-caption = Gemeldete Lücken nach Mitgliedstaat und Teil der Richtlinie
hearing-gaps-none = In diesen Mitgliedstaaten besteht keine gemeldete Lücke.
hearing-changes = Was sich seit dem { $day } geändert hat
hearing-changes-none = In diesen Mitgliedstaaten hat sich nichts geändert.
hearing-changes-no-time = Der Tag, seit dem Änderungen angegeben werden, liegt nicht vor dem angezeigten Tag. Einen früheren wählen.
hearing-changes-count = Etwas geändert hat sich in { $count } { $count ->
    [one] Mitgliedstaat
   *[other] Mitgliedstaaten
}.
hearing-bound = { $day }: von da an durch die Richtlinie gebunden.
hearing-released = { $day }: von da an nicht mehr durch die Richtlinie gebunden.
hearing-procedures-caption = Verfahren, die laufen oder laufen können, und solche, die seit dem { $day } beendet sind
hearing-procedures-none = Es liegt kein Verfahren vor, das läuft oder seit diesem Tag beendet ist.
hearing-contested = Wo Quellen sich widersprechen
hearing-contested-caption = Was gilt und wer anderes sagt
hearing-contested-none = Zu diesen Mitgliedstaaten widersprechen sich keine Quellen.
hearing-contested-below = Quellen widersprechen sich zu einem Teil davon
hearing-col-otherwise = Wer anderes sagt
hearing-held = Wo nichts vorliegt
hearing-nobody = An diesem Tag bindet die Richtlinie keinen der Mitgliedstaaten, um die es in diesem Dossier geht: Es gibt nichts, wozu Feststellungen vorliegen könnten.
hearing-nothing-on = Zu { $count } { $count ->
    [one] Artikel
   *[other] Artikeln
} liegt für keinen dieser Mitgliedstaaten etwas vor:
hearing-held-caption = Artikel mit Feststellung, nach Mitgliedstaat
hearing-col-held = Mit Feststellung
hearing-col-articles = Artikel

hearing-rule-open = Verfahren, deren gegenwärtiger Stand nicht bekannt ist
    .why = Gefragt zu jedem Verfahren, das beim letzten Nachweis offen war und zu dem kein Ende vorliegt.
hearing-ask-open = { $count ->
    [one] Das Verfahren { $type } wurde zuletzt am { $day } als offen nachgewiesen. Ist es <procedures>noch offen</procedures>, und was ist sein nächster Schritt?
   *[other] Diese Verfahren { $type } wurden zuletzt am { $day } als offen nachgewiesen. Sind sie <procedures>noch offen</procedures>, und was ist jeweils der nächste Schritt?
}
hearing-rule-waiting = Verfahren ohne weiteren Schritt seit mehr als zwei Jahren
    .why = Gefragt zu jedem Verfahren, das läuft und dessen neuester Schritt mehr als zwei Jahre zurückliegt.
hearing-ask-waiting = { $count ->
    [one] Im Verfahren { $type } erfolgte { $on } der Schritt „<procedures>{ $step }</procedures>“; ein weiterer liegt nicht vor. Was hat der Mitgliedstaat geantwortet, und was ist daraus geworden?
   *[other] In diesen Verfahren { $type } erfolgte { $on } der Schritt „<procedures>{ $step }</procedures>“; ein weiterer liegt nicht vor. Was haben die Mitgliedstaaten geantwortet, und was ist daraus geworden?
}
hearing-rule-ended = Verfahren, die ohne ein Wort zum Vorgeworfenen endeten
    .why = Gefragt zu jedem Mitgliedstaat, dessen Status unklar ist, weil sein Verfahren endete.
hearing-ask-ended = <state>{ $state }</state>: { $line } Wurde dem Vorgeworfenen abgeholfen, und durch welche Maßnahme?
hearing-rule-contested = Wo Quellen sich widersprechen
    .why = Gefragt zu jedem Teil der Richtlinie, zu dem sich Quellen in einem Mitgliedstaat widersprechen.
hearing-ask-contested = { $state }, <part>{ $part }</part>: Quellen widersprechen sich; es gilt „{ $status }“. Welche Angabe trifft zu?
hearing-rule-reported = Lücken, die andere als die Kommission melden
    .why = Gefragt zu jedem Mitgliedstaat mit einer Lücke bei einem Artikel, zu dem sich weder die Kommission noch ein Gericht äußert.
hearing-ask-reported = { $count ->
    [one] Gemeldet ist, allerdings nicht von der Kommission oder einem Gericht, eine Lücke zu
   *[other] Gemeldet sind, allerdings nicht von der Kommission oder einem Gericht, Lücken zu
}
hearing-ask-reported-then = Teilt die Kommission diese Auffassung?
hearing-rule-penalties = Höchststrafen unter dem Mindestmaß, das die Richtlinie verlangt
    .why = Gefragt zu jeder Höchststrafe, die nach dem Vorliegenden niedriger ist als die Mindesthöchststrafe ihrer Bestimmung.
hearing-ask-penalty = { $state }, Bestimmung { $provision }, Opfer { $victim ->
    [below] unter
   *[above] über
} dem Alter der sexuellen Mündigkeit: Die <penalty>Höchststrafe beträgt nach dem Vorliegenden { $held }</penalty>, und die Richtlinie verlangt mindestens { $least }. Trifft das zu?
hearing-rule-nothing = Wo nichts vorliegt
    .why = Gefragt zu den Artikeln, zu denen für keinen dieser Mitgliedstaaten etwas vorliegt, und zu den Mitgliedstaaten, zu denen überhaupt nichts vorliegt.
hearing-ask-articles = Was hat die Konformitätsprüfung der Kommission zu { $count ->
    [one] diesem Artikel
   *[other] diesen Artikeln
} ergeben?
hearing-ask-states = Zu { $count ->
    [one] diesem Mitgliedstaat liegt nichts vor. Wurde sein
   *[other] diesen Mitgliedstaaten liegt nichts vor. Wurde ihr
} Recht geprüft, und mit welchem Ergebnis?
hearing-rule-notified = Wann die gesamte Richtlinie als umgesetzt mitgeteilt wurde
    .why = Gefragt zu jedem Mitgliedstaat, zu dem kein eingestelltes Verfahren wegen Nichtmitteilung vorliegt.
hearing-ask-notified = Wann { $count ->
    [one] hat dieser Mitgliedstaat
   *[other] haben diese Mitgliedstaaten
} Maßnahmen mitgeteilt, die die gesamte Richtlinie umsetzen?

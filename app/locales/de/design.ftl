# Die Seite, die jede Variable und jeden Baustein zeigt.

design-title = Gestaltung
design-heading = Jeder Teil, aus dem Seiten bestehen, in seinen Zuständen
design-about = Für alle, die an dieser Website arbeiten. Was hier steht, zeichnet derselbe Code wie auf jeder Seite, und es folgt denselben Einstellungen: dunkel, mehr Kontrast, erzwungene Farben, weniger Bewegung, Druck.
design-colours = Farben
design-type = Schrift
design-lengths = Abstände und Größen
design-token = Variable
design-seen = Anblick
design-value = Auf hellem Bildschirm
design-why = Wozu sie dient
design-sample = Wo steht jeder Staat?
design-statuses = Status: mit Wort, umstritten, in der Legende
design-heads = Seitenköpfe
design-tiles = Staaten als Kacheln
design-findings = Feststellungen
design-procedures = Verfahren
design-statements = Aussagen
design-forms = Formulare
design-found = Was gefunden wurde
design-report = Ein Teil eines Berichts
design-compared = Zwei Tage im Vergleich
design-alarms = Vor dem Veröffentlichen anzusehen

# How a view is cited, and feeds of legal change.

cite-link = Diese Seite zitieren
cite-title = So wird zitiert
cite-opening = Wer „<page>{ $page }</page>“ zitiert, wie es hier steht, nennt den Tag, die Datenausgabe, die Methode und den Hashwert dessen, was gezeigt wird.
cite-sub = Die dauerhafte Adresse zeigt in zehn Jahren dasselbe: Eine Datenausgabe wird nie geändert, und die Regeln, nach denen Zahlen zustande kommen, tragen eine Nummer.
cite-page-which = { $place }: { $which }
cite-same = Die Zahlen und Datensätze sind genau die, die das Zitat nennt.
cite-other-hash = Was diese Adresse zeigt, ist nicht, was das Zitat nennt: Der Hashwert weicht ab. Entweder wurde das Zitat falsch notiert, oder seither wurde ein Datensatz gelöscht; die Liste der Änderungen nennt Zeitpunkt und Grund. Auf die zitierte Zahl ist erst nach einem Vergleich Verlass.
cite-other-method = Das Zitat nennt eine andere Methode als die verwendete, Methode { $method }: Die Zahlen kamen nach anderen Regeln zustande.
cite-newer = Es gibt eine neuere Datenausgabe, { $latest }. <newer>Dieselbe Seite in der neuesten Ausgabe zitieren</newer>.
cite-checked-address = Adresse, die sich selbst prüft
cite-method = Methode
cite-hash = SHA-256
cite-hash-of = dieses kanonischen JSON
cite-in-words = In Worten
cite-words = Umsetzungsmonitor, „{ $page }“, Umsetzung der Richtlinie { $number }, Stand vom { $day }, Datenausgabe { $revision }, Methode { $method }, { $address } (SHA-256 { $hash }).
cite-bibtex = Als BibTeX
cite-bibtex-file = Als Datei speichern
cite-bibtex-title = { $page }: Umsetzung der Richtlinie { $number }
cite-bibtex-note = Stand vom { $day }, Datenausgabe { $revision }, Methode { $method }, SHA-256 { $hash }
cite-check = Ein Zitat prüfen
cite-check-how = Die Adresse, die sich selbst prüft, gibt an, ob die Zahlen und Datensätze noch die zitierten sind. Ohne diese Website: das kanonische JSON abrufen, seinen SHA-256 berechnen und vergleichen.
cite-check-changed = Der Hashwert wird jedes Mal neu berechnet und nirgends gespeichert. Er betrifft allein die Zahlen und Datensätze, nicht die Worte um sie herum.

feed-legal-title = Umsetzungsmonitor: { $subject }
feed-legal-sub = Ein Tag, an dem sich rechtlich etwas geändert hat: ein Status oder ein Verfahrensschritt. Was eine Ausgabe nur neu formuliert, ergibt keinen Eintrag.
feed-legal-entry = { $subject }, { $day }
feed-legal-step = { $type }, { $number }: { $step }, { $date } ({ $source })
take-away = Zum Mitnehmen
take-away-page = Bericht als Seite
take-away-pdf = Bericht als PDF
take-away-docx = Bericht als Word-Datei
feed-legal-link = Feed rechtlicher Änderungen

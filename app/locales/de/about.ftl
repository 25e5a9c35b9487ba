# About: method, words, evidence, and what a site owes its readers.

about-contents = Auf dieser Seite
about-opening = Dieser Monitor zeigt, was darüber vorliegt, wie die Richtlinie umgesetzt wurde, wer das sagt und was nicht bekannt ist.

about-method = Methode 1, in einfachen Worten
about-method-finding = Eine Feststellung ist, was eine Quelle über einen Mitgliedstaat besagt, auf einer Ebene der Richtlinie, unter einem Aspekt, an einem Tag. Die drei Aspekte (Mitteilung, Konformität, Anwendung) werden jeder für sich berechnet und nie vermischt.
about-method-clocks = Auf jeder Seite stehen zwei Uhren: der Stand von einem Tag und die Datenausgabe. Jede Zahl hängt von beiden ab und nennt sie und die Methode. Zwei Tage können in einer Ausgabe verglichen werden: Der Unterschied zeigt, wie sich die Lage geändert hat, nicht, wie sich das dazu Vorliegende geändert hat. Wie sich dieses von einer Ausgabe zur nächsten geändert hat, steht unter <changes>Änderungen</changes>.
about-method-note = Ein Gesetz zu erlassen heißt nicht, die Umsetzung abzuschließen, und eine aufgeführte nationale Maßnahme muss weder vollständig noch konform sein.
about-rule-days = Ein Datum ist ein Tag oder ein Zeitraum, in dem ein nicht genauer bekannter Tag liegt. Eine Angabe zählt ab dem letzten Tag, an dem das Ereignis stattgefunden haben kann, und Angaben werden nach dem ersten geordnet. Eine Angabe ohne Datum kann von jedem Tag bis zu dem sein, an dem ihre Quelle gelesen wurde.
    .title = Tage.
about-rule-bound = Ein Mitgliedstaat zählt nur an den Tagen, an denen die Richtlinie ihn band. Dänemark nimmt nicht teil; das Vereinigte Königreich war bis Ende 2020 gebunden; Kroatien ab seinem Beitritt.
    .title = Gebunden.
about-rule-procedures = Ein Aufforderungsschreiben, eine Stellungnahme oder eine Klage ist die Äußerung der Kommission, dass etwas fehlt; ein Urteil ist die des Gerichtshofs. Wird ein Verfahren wegen Nichtmitteilung eingestellt, gelten die Maßnahmen als vollständig mitgeteilt; wird ein anderes eingestellt, wird das Vorgeworfene unklar. Ist der Tag eines Endes nur als Zeitraum bekannt, ist es ab dessen erstem Tag unklar.
    .title = Verfahren sprechen.
about-rule-standing = Ein Gericht wiegt mehr als die Kommission, die Kommission mehr als das Parlament, dann folgen unabhängige Quellen, dann die eigene Äußerung des Staates, dann ein Textvergleich dieses Monitors. Die neueste Feststellung gilt, es sei denn, sie ist schwächer als die vorherige. Eine schwächere, die widerspricht, lässt diese gelten und kennzeichnet sie: Quellen widersprechen sich.
    .title = Welche Feststellung gilt.
about-rule-later-law = Eine Lücke, die nur eine schwächere Quelle als die Kommission gemeldet hat, wird unklar, sobald die Umsetzung fällig war ({ $deadline }) oder ein nationaler Rechtsakt hinzukam, wenn dies nicht vor der Feststellung lag: Sie gibt nicht mehr Auskunft über die Rechtslage.
    .title = Späteres Recht.
about-rule-provisions = Gezählt werden Straftatbestände, Verpflichtungen und Begriffsbestimmungen. Eine Option, die ein Staat nicht nutzt, ist keine Lücke. Die Artikel 1 und 26 bis 30 verlangen nichts, was gezählt wird.
    .title = Bestimmungen.
about-rule-roll-up = Eine Lücke in einer Bestimmung ist eine Lücke in ihrem Artikel, ihrem Thema und der Richtlinie. Was als ordnungsgemäß bezeichnet wird, überträgt sich nie nach unten und macht das Ganze nur dann umgesetzt, wenn es über das Ganze oder über jede gezählte Bestimmung gesagt wurde. Von den Lücken geben nur die am festesten belegten (durch ein Gericht, in einer Stellungnahme, in einem Aufforderungsschreiben, durch andere) einem Teil seine Tage.
    .title = Lücken steigen auf, Konformität sinkt nie ab.
about-rule-matrix = Für jeden Staat die gesamte Richtlinie, ihre drei Themen und die Artikel 2 bis 25, mit der Angabe, zu wie vielen Bestimmungen eines Artikels eine Feststellung vorliegt.
    .title = Die Matrix.
about-rule-figures = Gemeldet sind die gebundenen Staaten mit einer Lücke; nicht bekannt die, bei denen es unklar ist, bei denen in einem Teil keine Lücke festgestellt wurde oder zu denen keine Feststellung vorliegt. Beides steht nebeneinander und wird nie zusammengefasst. Die Abdeckung ist der Anteil der gebundenen Staaten × Artikel, zu denen etwas vorliegt.
    .title = Zahlen.
about-rule-open = Ein Verfahren steht bei seinem neuesten Schritt. Es gilt als nachweislich offen bis zu dem Tag, an dem es zuletzt als offen nachgewiesen wurde, danach als mutmaßlich offen, und als möglicherweise beendet, solange nur ein Zeitraum seines Endes bekannt ist.
    .title = Offene Verfahren.
about-rule-delay = Die Tage von der Umsetzungsfrist bis zur Einstellung eines Verfahrens wegen Nichtmitteilung, und genau so genannt. Ohne eine solche Einstellung ist der Verzug nicht bekannt, nie „fristgerecht“.
    .title = Verzug.

about-statuses = Status
about-status-not-transposed = Nichts davon steht im nationalen Recht, besagt eine geltende Quelle.
about-status-partially-transposed = Einiges davon fehlt oder ist fehlerhaft, besagt eine geltende Quelle. Bei der Mitteilung lautet es „nicht vollständig mitgeteilt“; vor Ablauf der Umsetzungsfrist „noch nicht fällig“.
about-status-unclear = Es gab eine Äußerung dazu, aber sie gibt nicht oder nicht mehr Auskunft über die Rechtslage.
about-status-no-gap-found = Etwas wurde geprüft und für ordnungsgemäß befunden, nicht alles davon. „3/6“ sind drei von sechs Bestimmungen; ein Ring bedeutet „Aussage zu einem Teil des Artikels“.
about-status-transposed = Eine geltende Quelle besagt dies für alles davon. Bei der Mitteilung lautet es „als vollständig mitgeteilt“.
about-status-no-finding = Hier liegt keine Feststellung vor. Das ist weder gut noch schlecht und besagt nicht, dass niemand nachgesehen hat.
about-status-optional = Der Artikel lässt dem Staat eine Wahl; sie nicht zu nutzen, ist keine Lücke.
about-status-not-bound = Die Richtlinie band den Staat an diesem Tag nicht.

about-glossary = Glossar
term-member-state = Genannt in protokollarischer Reihenfolge, mit den Codes der Organe (EL für Griechenland, UK für das Vereinigte Königreich).
    .term = Mitgliedstaat
term-directive = Der Rechtsakt, dessen Umsetzung gezeigt wird; Quellen führen ihn auch unter der zuerst gedruckten Nummer an.
    .term = Richtlinie
term-provision = Ein Absatz oder Buchstabe eines Artikels, bezeichnet durch seine Akoma-Ntoso-Kennung.
    .term = Bestimmung
term-measure = Ein Gesetz oder anderer Rechtsakt, mit dem ein Staat nach eigenen Angaben die Richtlinie umsetzt. Ein Gesetzentwurf ist kein geltendes Recht und wird nie als Recht gezählt.
    .term = Nationale Umsetzungsmaßnahme
term-finding = Was eine Quelle über einen Staat besagt, auf einer Ebene der Richtlinie, an einem Tag.
    .term = Feststellung
term-basis = Wessen Auffassung eine Feststellung ist. Wer diese Auffassung gemeldet hat (ein amtlicher Text, eine Kopie davon, die Presse, eine NRO), steht daneben.
    .term = Grundlage
term-communication = Wurden nationale Maßnahmen erlassen und der Kommission mitgeteilt? Geschieht dies nicht, liegt Nichtmitteilung vor.
    .term = Mitteilung
term-conformity = Besagt das nationale Recht, was die Richtlinie verlangt? Wo nicht, liegt mangelnde Konformität vor.
    .term = Konformität
term-application = Wird es in der Praxis getan? Wo nicht, liegt fehlerhafte Anwendung vor.
    .term = Anwendung
term-reported-gap = Ein gebundener Staat, zu dem eine geltende Feststellung besagt, dass etwas teilweise oder nicht umgesetzt ist.
    .term = Gemeldete Lücke
term-not-known = Ein gebundener Staat, zu dem nichts Vorliegendes besagt, ob eine Lücke besteht. Dies wird nie als Einhaltung gezeigt.
    .term = Nicht bekannt
term-contested = Eine schwächere Quelle, oder eine von gleichem Gewicht und Tag, besagt etwas anderes als die geltende Feststellung.
    .term = Quellen widersprechen sich
term-inferred = Die Quelle nannte den Artikel oder das Thema nicht; dieser Monitor hat es nach dem Gegenstand gewählt.
    .term = Artikel von diesem Monitor abgeleitet
term-letter = Der erste Schritt eines Vertragsverletzungsverfahrens oder eine spätere Ergänzung dazu. Ein Vorwurf: Die Kommission vertritt eine Auffassung, sie stellt nicht fest.
    .term = Aufforderungsschreiben
term-opinion = Die Kommission erhält ihre Beanstandung nach der Antwort des Staates aufrecht.
    .term = Mit Gründen versehene Stellungnahme
term-referral = Die Kommission verklagt den Staat vor dem Gerichtshof, nach Artikel 258 oder 260 des Vertrags über die Arbeitsweise der Europäischen Union.
    .term = Klage vor dem Gerichtshof
term-coverage = Zu wie vielen der gebundenen Staaten × Artikel ein Ergebnis vorliegt. Sie steht oben auf jeder Seite, die Status zeigt.
    .term = Abdeckung
term-material = Die Worte, die das Parlament fordert. Die ältere Bezeichnung der Richtlinie steht nur in amtlichen Titeln.
    .term = Material über sexuellen Kindesmissbrauch

about-evidence = Was die Belege sind und was nicht
about-evidence-is = Angaben, die aus öffentlichen Unterlagen zusammengetragen wurden, jede mit ihrer Quelle, in den eigenen Worten dieses Projekts. Jede Zeile lässt sich bis zu der Datei und Zeile zurückverfolgen, aus der sie stammt.
about-evidence-is-not = Der Bericht der Kommission COM(2016) 871 bewertet die Richtlinie Artikel für Artikel, sein Hauptteil konnte jedoch nicht gelesen werden. Zu den meisten Artikeln liegt hier keine Feststellung vor.
about-evidence-measures = Ein Staat kann der Kommission mehr mitgeteilt haben, als hier vorliegt, und die Kommission kann mehr wissen, als sie veröffentlicht hat.
about-evidence-register = Das Register der Kommission führt nur aktive Verfahren auf. Ein Verfahren, das in einer späteren Kopie fehlt, wurde an einem Tag zwischen den beiden Kopien eingestellt. Ob ein Verfahren noch offen ist, ist bis zu dem Tag bekannt, an dem dies zuletzt nachgewiesen wurde.
about-evidence-number = Im Amtsblatt wurde zuerst die Nummer 2011/92/EU gedruckt, die auch eine andere Richtlinie trägt; Quellen verwenden sie noch.

about-freshness = Aktualität der Quellen
about-freshness-small = Die neueste Veröffentlichung jeder Art und der Tag, an dem sie zuletzt gelesen wurde.
about-newest = Neueste
about-each-source = Jede Quelle

about-errors = Fehler und Antworten von Staaten
about-errors-how = Wenn hier etwas falsch ist, bitte die Betreiber dieser Website benachrichtigen: die Adresse der Seite senden, die Staat, Teil der Richtlinie, Tag und Ausgabe nennt, und angeben, was falsch ist.
about-errors-source = Bitte nennen, wo es richtig zu lesen ist. Ohne Quelle wird hier nichts geändert.
about-errors-reply = Ein Mitgliedstaat kann auch auf das antworten, was über ihn gesagt wird. Die Antwort wird neben der Feststellung gezeigt, in den eigenen Worten des Staates und mit Tag und Quelle. Sie ändert keinen Status: Dieser beruht allein auf Feststellungen.
about-errors-then = Was berichtigt wurde, steht unter „Änderungen“, mit dem, was zuvor dort stand.

about-accessibility = Erklärung zur Barrierefreiheit
about-accessibility-aim = Diese Website ist darauf angelegt, die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufen A und AA, zu erfüllen, wie EN 301 549 es verlangt. Sie wird bei jeder Änderung maschinell geprüft.
about-accessibility-how = Kein Status wird allein durch Farbe vermittelt. Jede Grafik hat eine Beschreibung und eine Tabelle. Jede Seite funktioniert mit der Tastatur, bei 320 Pixeln, im Druck und ohne JavaScript.
about-accessibility-known = Bekannte Einschränkungen: Die Matrix ist breit und lässt sich auf kleinen Bildschirmen in einem eigenen Bereich verschieben, und Titel von Quellen stehen in ihrer eigenen Sprache, die die Daten nicht nennen.
about-accessibility-tell = Bitte den Betreibern dieser Website mitteilen, was nicht funktioniert; es muss nicht gesagt werden, warum es gebraucht wird.

about-privacy = Datenschutz
about-privacy-text = Für Leserinnen und Leser keine Cookies und keine Konten (wer sich zum Veröffentlichen anmeldet, hat zwei Cookies: eines für die Sitzung und eines, damit Rateversuche anderer nicht zu einer Aussperrung führen), keine Dritten, keine Auswertung. Was angesehen wird, wird nicht länger aufbewahrt, als das Protokoll eines Servers zur Fehlersuche benötigt.

about-licence = Lizenz der Daten
about-licence-data = Die Daten dürfen unter der Creative-Commons-Lizenz CC BY 4.0 weiterverwendet werden, mit den eigenen Bedingungen der Quellen, wo diese abweichen.
about-licence-cite = Wer eine Zahl zitiert, nennt den Tag, die Datenausgabe und die Methode; die Adresse im Ausdruck einer Seite zeigt sie wieder an.

about-source-code = Lizenz des Quellcodes
about-source-code-text = Der Quellcode steht unter der Open-Source-Lizenz für die Europäische Union, Version 1.2 (EUPL-1.2). Die Schrift IBM Plex steht unter der SIL Open Font License 1.1.

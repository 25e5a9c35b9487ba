# Names of the things of the field: States, parts of the Directive, steps,
# kinds. `.short` is for narrow places, `.inside` for the middle of a sentence.

## Member States

state-be = Belgien
state-bg = Bulgarien
state-cz = Tschechien
state-dk = Dänemark
state-de = Deutschland
state-ee = Estland
state-ie = Irland
state-el = Griechenland
state-es = Spanien
state-fr = Frankreich
state-hr = Kroatien
state-it = Italien
state-cy = Zypern
state-lv = Lettland
state-lt = Litauen
state-lu = Luxemburg
state-hu = Ungarn
state-mt = Malta
state-nl = Niederlande
    .inside = Niederlande
state-at = Österreich
state-pl = Polen
state-pt = Portugal
state-ro = Rumänien
state-si = Slowenien
state-sk = Slowakei
state-fi = Finnland
state-se = Schweden
state-uk = Vereinigtes Königreich
    .inside = Vereinigtes Königreich

## Parts of the Directive

node-directive = Gesamte Richtlinie
    .inside = gesamte Richtlinie
theme-investigation-and-prosecution = Straftaten, Ermittlung und Strafverfolgung
    .short = Straftaten, Ermittlung, Verfolgung
    .head = Straftaten, Verfolgung
    .inside = Straftaten, Ermittlung und Strafverfolgung
theme-victims = Schutz der Opfer
    .head = Opfer
    .inside = Schutz der Opfer
theme-prevention = Prävention
    .inside = Prävention
theme-general = Gegenstand
    .inside = Gegenstand
theme-final-provisions = Schlussbestimmungen
    .inside = Schlussbestimmungen
node-article = Artikel { $number }
    .inside = Artikel { $number }
node-article-named = Artikel { $number }, { $name }
node-provision = Artikel { $provision }

article-1 = Gegenstand
    .short = Gegenstand
    .inside = Gegenstand
article-2 = Begriffsbestimmungen
    .short = Definitionen
    .inside = Begriffsbestimmungen
article-3 = Straftaten im Zusammenhang mit sexuellem Missbrauch
    .short = Missbrauch
    .inside = Straftaten im Zusammenhang mit sexuellem Missbrauch
article-4 = Straftaten im Zusammenhang mit sexueller Ausbeutung
    .short = Ausbeutung
    .inside = Straftaten im Zusammenhang mit sexueller Ausbeutung
article-5 = Material über sexuellen Kindesmissbrauch
    .short = Missbrauch: Material
    .inside = Material über sexuellen Kindesmissbrauch
article-6 = Kontaktaufnahme zu Kindern für sexuelle Zwecke
    .short = Kontaktaufnahme
    .inside = Kontaktaufnahme zu Kindern für sexuelle Zwecke
article-7 = Anstiftung, Beihilfe und Versuch
    .short = Versuch, Beihilfe
    .inside = Anstiftung, Beihilfe und Versuch
article-8 = Auf gegenseitigem Einverständnis beruhende sexuelle Handlungen
    .short = Einvernehmlichkeit
    .inside = auf gegenseitigem Einverständnis beruhende sexuelle Handlungen
article-9 = Erschwerende Umstände
    .short = Erschwerung
    .inside = erschwerende Umstände
article-10 = Aberkennung von Rechten aufgrund einer Verurteilung
    .short = Aberkennung
    .inside = Aberkennung von Rechten aufgrund einer Verurteilung
article-11 = Beschlagnahme und Einziehung
    .short = Einziehung
    .inside = Beschlagnahme und Einziehung
article-12 = Verantwortlichkeit juristischer Personen
    .short = Jur. Personen
    .inside = Verantwortlichkeit juristischer Personen
article-13 = Sanktionen gegen juristische Personen
    .short = Sanktionen dagegen
    .inside = Sanktionen gegen juristische Personen
article-14 = Verzicht auf Strafverfolgung oder Straffreiheit der Opfer
    .short = Straffreiheit
    .inside = Verzicht auf Strafverfolgung oder Straffreiheit der Opfer
article-15 = Ermittlung und Strafverfolgung
    .short = Ermittlung
    .inside = Ermittlung und Strafverfolgung
article-16 = Meldung des Verdachts sexuellen Missbrauchs oder sexueller Ausbeutung
    .short = Verdachtsmeldung
    .inside = Meldung des Verdachts sexuellen Missbrauchs oder sexueller Ausbeutung
article-17 = Gerichtliche Zuständigkeit und Koordinierung der Strafverfolgung
    .short = Zuständigkeit
    .inside = gerichtliche Zuständigkeit und Koordinierung der Strafverfolgung
article-18 = Allgemeine Bestimmungen für Unterstützungs-, Betreuungs- und Schutzmaßnahmen für Opfer im Kindesalter
    .short = Hilfe: allgemein
    .inside = allgemeine Bestimmungen für Unterstützungs-, Betreuungs- und Schutzmaßnahmen für Opfer im Kindesalter
article-19 = Unterstützung und Betreuung von Opfern
    .short = Unterstützung
    .inside = Unterstützung und Betreuung von Opfern
article-20 = Schutz von Opfern im Kindesalter in Strafermittlungen und Strafverfahren
    .short = Im Strafverfahren
    .inside = Schutz von Opfern im Kindesalter in Strafermittlungen und Strafverfahren
article-21 = Maßnahmen gegen Werbung für Missbrauchsmöglichkeiten und Kindersextourismus
    .short = Werbung, Tourismus
    .inside = Maßnahmen gegen Werbung für Missbrauchsmöglichkeiten und Kindersextourismus
article-22 = Präventive Interventionsprogramme oder -maßnahmen
    .short = Präventive Programme
    .inside = präventive Interventionsprogramme oder -maßnahmen
article-23 = Prävention
    .short = Prävention
    .inside = Prävention
article-24 = Interventionsprogramme oder -maßnahmen auf freiwilliger Basis während oder nach dem Strafverfahren
    .short = Täterprogramme
    .inside = Interventionsprogramme oder -maßnahmen auf freiwilliger Basis während oder nach dem Strafverfahren
article-25 = Maßnahmen gegen Websites mit Material über sexuellen Kindesmissbrauch
    .short = Websites
    .inside = Maßnahmen gegen Websites mit Material über sexuellen Kindesmissbrauch
article-26 = Ersetzung des Rahmenbeschlusses 2004/68/JI
    .short = Ersetzung
    .inside = Ersetzung des Rahmenbeschlusses 2004/68/JI
article-27 = Umsetzung
    .short = Umsetzung
    .inside = Umsetzung
article-28 = Berichterstattung
    .short = Berichte
    .inside = Berichterstattung
article-29 = Inkrafttreten
    .short = Inkrafttreten
    .inside = Inkrafttreten
article-30 = Adressaten
    .short = Adressaten
    .inside = Adressaten

provision-kind-offence = Straftatbestand
provision-kind-obligation = Verpflichtung
provision-kind-definition = Begriffsbestimmung
provision-kind-option = Option, nicht gezählt
provision-kind-general = Gegenstand, nicht gezählt
provision-kind-final = Schlussbestimmung, nicht gezählt

## The three questions

aspect-conformity = Konformität
    .inside = Konformität
    .question = Besagt das nationale Recht, was die Richtlinie verlangt?
aspect-communication = Mitteilung
    .inside = Mitteilung
    .question = Wurden nationale Maßnahmen erlassen und mitgeteilt?
aspect-application = Anwendung
    .inside = Anwendung
    .question = Wird es in der Praxis getan?

## Whose view

basis-court = Der Gerichtshof
    .inside = der Gerichtshof
basis-commission = Die Kommission
    .inside = die Kommission
basis-parliament = Das Parlament
    .inside = das Parlament
basis-independent = Eine unabhängige Quelle
    .inside = eine unabhängige Quelle
basis-member-state = Vom Staat erklärt
    .inside = der Staat selbst
basis-text-comparison = Ein Textvergleich dieses Monitors
    .inside = ein Textvergleich dieses Monitors

grade-established = gerichtlich festgestellt
grade-maintained = bekräftigter Vorwurf der Kommission
grade-alleged = Vorwurf der Kommission
grade-reported = gemeldet

## Who reported it

source-kind-official = amtlicher Text
source-kind-copy = Kopie eines amtlichen Textes
source-kind-press = Presse
source-kind-ngo = NRO
source-kind-legal-comment = rechtlicher Kommentar
source-kind-dataset = Datensatz

## Infringement procedures

procedure-type-non-communication = Nichtmitteilung
    .inside = wegen Nichtmitteilung
procedure-type-non-conformity = Mangelnde Konformität
    .inside = wegen mangelnder Konformität
procedure-type-incorrect-application = Fehlerhafte Anwendung
    .inside = wegen fehlerhafter Anwendung

stage-letter-of-formal-notice = Aufforderungsschreiben
    .inside = Aufforderungsschreiben
    .short = Schreiben
    .letter = A
stage-additional-letter-of-formal-notice = Ergänzendes Aufforderungsschreiben
    .inside = ergänzendes Aufforderungsschreiben
    .short = erg. Schreiben
    .letter = E
stage-reasoned-opinion = Mit Gründen versehene Stellungnahme
    .inside = mit Gründen versehene Stellungnahme
    .short = Stellungnahme
    .letter = S
stage-additional-reasoned-opinion = Ergänzende mit Gründen versehene Stellungnahme
    .inside = ergänzende mit Gründen versehene Stellungnahme
    .short = erg. Stellungnahme
    .letter = S
stage-referral-258 = Klage vor dem Gerichtshof (Artikel 258)
    .inside = Klage vor dem Gerichtshof (Artikel 258)
    .short = Klage
    .letter = G
stage-referral-260-2 = Klage vor dem Gerichtshof (Artikel 260 Absatz 2)
    .inside = Klage vor dem Gerichtshof (Artikel 260 Absatz 2)
    .short = Klage
    .letter = G
stage-referral-260-3 = Klage vor dem Gerichtshof (Artikel 260 Absatz 3)
    .inside = Klage vor dem Gerichtshof (Artikel 260 Absatz 3)
    .short = Klage
    .letter = G
stage-judgment-upheld = Urteil: Der Klage wurde stattgegeben
    .inside = Urteil: Der Klage wurde stattgegeben
    .short = Urteil
    .letter = G
stage-judgment-dismissed = Urteil: Die Klage wurde abgewiesen
    .inside = Urteil: Die Klage wurde abgewiesen
    .short = Urteil
    .letter = G
stage-listed-active = Als offen nachgewiesen
    .inside = als offen nachgewiesen
    .short = offen belegt
stage-withdrawal = Klagerücknahme
    .inside = Klagerücknahme
    .short = Rücknahme
    .letter = R
stage-closure = Einstellung
    .inside = Einstellung
    .short = Einstellung
    .letter = X

open-yes = offen
open-presumed = beim letzten Nachweis offen
open-unknown = möglicherweise beendet
open-no = beendet

measure-kind-act = Rechtsakt
measure-kind-bill = Gesetzentwurf, kein geltendes Recht

## Milestones: the id is the title's words. Another title shows as it came.

milestone-directive-adopted = Erlass der Richtlinie
    .short = Erlass
milestone-directive-published-and-in-force = Veröffentlichung und Inkrafttreten der Richtlinie
    .short = in Kraft
milestone-transposition-due = Ablauf der Umsetzungsfrist
    .short = Fristablauf
milestone-letters-of-formal-notice-for-failure-to-notify = Aufforderungsschreiben wegen Nichtmitteilung
    .short = Schreiben
milestone-parliament-s-resolution-on-child-sexual-abuse-online = Entschließung des Parlaments zum sexuellen Missbrauch von Kindern im Internet
    .short = Entschließung
milestone-reasoned-opinions = Mit Gründen versehene Stellungnahmen
    .short = Stellungnahmen
milestone-commission-reports-on-transposition-and-on-article-25 = Berichte der Kommission über die Umsetzung und über Artikel 25
    .short = Berichte
milestone-parliament-s-resolution-on-implementation = Entschließung des Parlaments zur Umsetzung der Richtlinie
    .short = Entschließung
milestone-first-procedures-for-non-conformity = Erste Verfahren wegen mangelnder Konformität
    .short = erste Verfahren
milestone-procedures-for-non-conformity-against-most-states = Verfahren wegen mangelnder Konformität gegen die meisten Staaten
    .short = meiste Staaten
milestone-additional-letters-of-formal-notice = Ergänzende Aufforderungsschreiben
    .short = erg. Schreiben
milestone-reasoned-opinion = Mit Gründen versehene Stellungnahme
    .short = Stellungnahme

## Dates and lists

month-1 = Januar
    .short = Jan
month-2 = Februar
    .short = Feb
month-3 = März
    .short = Mär
month-4 = April
    .short = Apr
month-5 = Mai
    .short = Mai
month-6 = Juni
    .short = Jun
month-7 = Juli
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = Oktober
    .short = Okt
month-11 = November
    .short = Nov
month-12 = Dezember
    .short = Dez
date-day = { $day }. { $month } { $year }
date-day-month = { $day }. { $month }
date-month = { $month } { $year }
date-day-alone = { $day }.
# Behind the number of an act of the Union: 2011/93/EU.
act-suffix = EU
date-between-days = Tag zwischen dem { $start } und dem { $end }
date-between = Tag zwischen { $start } und { $end }
date-up-to = Tag bis spätestens { $end }
date-on = am { $date }
date-on-some = an einem { $date }
date-in = im { $date }
date-in-year = im Jahr { $date }
date-none = ohne Datum
list-comma = {", "}
list-last = { $before } und { $last }

# In what act a view was expressed.

act-letter = ein Aufforderungsschreiben
act-opinion = eine mit Gründen versehene Stellungnahme
act-referral = eine Klage vor dem Gerichtshof
act-judgment = ein Urteil des Gerichtshofs

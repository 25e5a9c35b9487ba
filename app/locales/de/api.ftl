# The public API for those who write programs. The texts also introduce the document
# for programs, so they say all in themselves.

api-title = API
api-opening = Programme lesen dieselben Zahlen und Datensätze unter <list>{ $count } Adressen</list>, als JSON: beschrieben in <document>OpenAPI 3.1</document>.
api-intro = Die API gibt aus, was die Seiten zeigen, berechnet aus derselben Datenausgabe nach derselben Methode: welcher Mitgliedstaat bei jedem Artikel der Richtlinie wo steht, an jedem Tag seit ihrem Erlass, und wer das sagt. Niemand muss sich anmelden, nichts kann geschrieben werden, und eine Adresse wird mit GET oder HEAD gelesen. Jede Adresse beginnt mit der dieser Website.
api-addresses = Adressen

api-questions = Womit anfangen
api-questions-text = Die Lücken eines Mitgliedstaats an einem Tag sind die Zellen von /api/v1/matrix?state=EL&on=2026-01-30, deren „status“ „not_transposed“ oder „partially_transposed“ ist; was über ihn gesagt wird und von wem, steht unter /api/v1/findings?state=EL. Was sich zwischen zwei Tagen unterscheidet, steht Zelle für Zelle unter /api/v1/differences?with=2019-01-01&on=2023-01-01. Die Verfahren, die an einem Tag liefen oder laufen konnten, sind die von /api/v1/procedures?on=2022-01-01, deren „open“ nicht „no“ ist. Wie ein Teil der Richtlinie an jedem Tag stand, sagt /api/v1/spans?state=EL&node=victims.

api-clocks = Zwei Uhren
api-clocks-text = Fast jede Adresse nimmt zwei Uhren entgegen. „on“ ist der Tag, dessen Stand gilt (heute, wenn er fehlt), „rev“ die betrachtete Datenausgabe (die neueste, wenn sie fehlt). Jede Antwort nennt die Ausgabe und, wo sie berechnet ist, den Tag und die Methode. Sind in einer Anfrage beide genannt, wird die Antwort nie eine andere, abgesehen von dem, was gelöscht werden musste. Zwei Tage einer Ausgabe zeigen, wie sich die Lage geändert hat; zwei Ausgaben zeigen, wie sich das dazu Vorliegende geändert hat.
api-not-known = Was nicht bekannt ist
api-not-known-text = Was nicht bekannt ist, wird nie als gut oder schlecht ausgegeben. Ein Status „no_finding“, „unclear“ oder „no_gap_found“ besagt, dass nichts, nichts Eindeutiges oder nichts zum Ganzen vorliegt; Zahlen zählen diese Mitgliedstaaten als „unknown“, neben denen mit einer gemeldeten Lücke, und beides wird nie zusammengezählt. In einem Feld besagt null, dass es nichts dergleichen gibt oder dass es nicht bekannt ist: Es ist weder 0 noch false. Ein Mitgliedstaat, den die Richtlinie an dem Tag nicht bindet, ist „not_bound“ und zählt nirgends. Eine leere Liste besagt, dass nichts vorliegt; kann keine Antwort gegeben werden, steht stattdessen ein Fehler.
api-paging = Lange Listen
api-paging-text = Datensätze und Ausgaben kommen Seite für Seite. „count“ gibt an, wie viele es insgesamt sind, und „next“ enthält die Adresse der folgenden, mit allem, was angefragt wurde, und der Datenausgabe der ersten Seite: Ihr folgen, bis sie null ist; alle Seiten gehören dann zu einer Ausgabe, gleich was inzwischen veröffentlicht wird. Jede andere Antwort ist vollständig.
api-caching = Zwischenspeicherung
api-caching-text = Jede Antwort hat ein ETag. Wird es in If-None-Match zurückgesendet, wird Unverändertes mit einem leeren 304 beantwortet. Sind Tag und Ausgabe beide genannt, darf eine Antwort zehn Minuten lang ohne Rückfrage aufbewahrt werden (Cache-Control). Antworten werden komprimiert, wo Accept-Encoding es erlaubt. Gleiche Anfragen ergeben gleiche Bytes.
api-origins = Skripte auf anderen Websites
api-origins-text = Skripte auf Seiten jeder Website dürfen die API lesen (Access-Control-Allow-Origin ist *), ohne Cookies oder andere Anmeldedaten. Sie können die Header ETag, Retry-After und X-Request-Id lesen. Es gibt keine Schlüssel; wer viel anfragt, sollte eines nach dem anderen anfragen.
api-stable = Worauf Verlass ist
api-stable-text = Innerhalb von v1 wird keine Adresse, kein Feld und kein Wort einer geschlossenen Liste entfernt oder in seiner Bedeutung geändert. Adressen, Felder, Parameter und Wörter können hinzukommen: Ein Programm sollte Felder und Wörter übergehen, die es nicht kennt. Ein Parameter oder ein Wert, der nicht beschrieben ist, wird abgelehnt, nie übergangen.
api-licence = Lizenz
api-licence-text = Die Daten dürfen unter der Creative-Commons-Lizenz CC BY 4.0 weiterverwendet werden, mit den eigenen Bedingungen der Quellen, wo diese abweichen. Wer eine Zahl zitiert, nennt den Tag, die Datenausgabe und die Methode.

api-errors = Fehler
api-errors-text = Ein Fehler hat den Statuscode und einen Inhalt vom Typ application/problem+json (RFC 9457): „code“ bleibt gleich, „detail“ ist für Menschen und sagt, wie die Anfrage zu berichtigen ist, „request_id“ benennt die Anfrage im Protokoll. Was ein Programm tut, sollte allein von Statuscode und „code“ abhängen. Wo es eine solche Adresse nicht gibt, enthält „near“ solche, die gemeint sein können. Ein 429, wenn jemand in einer Minute mehr abfragt, als für eine Person berechnet wird, und ein 503 nennen in Retry-After, nach wie vielen Sekunden ein neuer Versuch möglich ist. Andere Methoden als Lesen werden mit 405 abgelehnt, und keine Anfrage wird je nur mit einem Teil des Angefragten beantwortet.
api-col-code = Code
api-col-status = Statuscode
api-col-detail = Zum Beispiel

api-figures = Zahlen eines Tages
api-changes = Änderungen
api-records = Datensätze
api-document = Die Beschreibung für Programme
api-no-parameters = Keine Parameter.
api-takes = Was angegeben werden kann
api-answers = Was geantwortet wird
api-example = Zum Beispiel
api-example-heard = Die Antwort von { $address }, gekürzt
api-cut = … { $more } weitere
api-col-name = Parameter
api-col-value = Wert
api-col-need = Erforderlich
api-col-about = Was er besagt
api-col-field = Feld
api-col-type = Typ
api-need-path = ja, im Pfad
api-need-always = ja
api-need-not = nein
api-or-null = oder null
api-or-missing = oder fehlend

api-types = Typen
api-types-small = Was Parameter und Felder enthalten, nach Namen.
api-type-fields = Felder von { $name }
api-form = Text wie { $examples }. Form: { $pattern }
api-kind-text = Text
api-kind-number = ganze Zahl
api-kind-number-from = ganze Zahl ab { $least }
api-kind-number-between = ganze Zahl von { $least } bis { $most }
api-kind-decimal = Zahl
api-kind-truth = true oder false
api-kind-object = Objekt
api-kind-one-of = eines von
api-kind-list = Liste von
api-kind-map = nach Namen:

# Pages that tell of an error.

error-title-not-found = Seite nicht gefunden
error-title-day = Kein Tag, der gezeigt werden kann
error-title-address = Die Adresse kann nicht gelesen werden
error-title-revision = Keine solche Datenausgabe
error-title-later = Jetzt nicht möglich
error-title-internal = Etwas ist schiefgegangen
error-title-refused = Abgelehnt
error-title-sign-in = Zuerst anmelden
error-title-erased = Gelöscht
error-title-link = Ein Link, der nicht mehr gilt

error-not-found = Unter dieser Adresse gibt es keine Seite.
error-not-found-advice = Ein Artikel hat eine Nummer von 1 bis 30, ein Mitgliedstaat seinen Code (EL für Griechenland), eine Quelle ihren Kurznamen. Vielleicht ist eine dieser Seiten gesucht:
error-too-early = Für den { $day } kann nichts gezeigt werden: Die Richtlinie wurde am { $first } erlassen.
error-too-early-advice = Einen Tag ab dem <first>{ $first }</first> wählen, nicht später als heute.
error-in-future = Für den { $day } kann nichts gezeigt werden: Dieser Tag ist noch nicht gekommen.
error-in-future-advice = Den <today>{ $today }</today>, das ist heute, oder einen früheren Tag wählen.
error-unknown-parameter = Die Adresse enthält „{ $name }“, was diese Seite nicht annimmt.
error-unknown-parameter-advice = Nach dem Fragezeichen nimmt diese Seite an: { $allowed }. Lieber wird nichts gezeigt als etwas, wonach nicht gefragt wurde.
error-twice = Die Adresse enthält „{ $name }“ zweimal.
error-twice-advice = Bitte einmal angeben.
error-missing = In der Adresse fehlt „{ $name }“.
error-missing-advice = Ohne „{ $name }“ gibt es nichts zu zeigen. Bitte nach dem Fragezeichen angeben, etwa „{ $name }={ $example }“.
error-value = Die Adresse enthält einen Wert von „{ $name }“, der nicht gelesen werden kann.
error-value-advice = Was falsch ist: <english>{ $message }</english>.
error-hint-day = „{ $value }“ ist kein Tag in der Form 2019-10-10.
error-hint-rev = „{ $value }“ ist keine Nummer einer Datenausgabe, etwa 1.
error-hint-aspect = „{ $value }“ ist kein Aspekt; es gibt conformity, communication und application.
error-hint-state = „{ $value }“ ist kein Mitgliedstaat; Staaten stehen hier mit ihrem Code, etwa EL oder DE.
error-hint-article = „{ $value }“ ist nicht die Nummer eines Artikels der Richtlinie, etwa 18.
error-hint-source = „{ $value }“ ist nicht der Kurzname einer Quelle, die in dieser Ausgabe vorliegt.
error-hint-node = „{ $value }“ ist kein Teil der Richtlinie, der einen Status hat: directive, ein Thema wie victims oder die Nummer eines Artikels.
error-hint-provision = „{ $value }“ ist keine Bestimmung der Richtlinie, die hier passt; Bestimmungen stehen hier wie 5(2).
error-hint-kind = „{ $value }“ ist keine Art von Ergebnissen.
error-revision = Es gibt keine Datenausgabe { $revision }.
error-revision-advice = Die neueste ist die <latest>Ausgabe { $latest }</latest>.
error-not-ready = Die Daten werden noch geladen.
error-locked = Gerade schreibt ein anderes Programm in die Daten.
error-locked-advice = Nichts wurde geändert. Gleich noch einmal versuchen.
error-no-room = Auf dem Server ist kein Platz mehr, um das Gesendete aufzubewahren.
error-no-room-advice = Nichts wurde geändert. Bitte die Betreiber der Website benachrichtigen, damit sie Platz schaffen, und dann erneut versuchen.
error-internal = Im Monitor ist etwas schiefgegangen, nicht bei der Anfrage.
error-internal-advice = Es wurde unter der untenstehenden Nummer vermerkt. Bitte erneut versuchen; bleibt es dabei, bitte diese Nummer mitteilen.
error-too-large = Das Gesendete ist größer, als diese Seite annimmt.
error-timeout = Die Antwort dauerte zu lange.
error-method = Diese Seite kann gelesen, aber nicht auf diese Weise verwendet werden.
error-busy = Zu viele Anfragen kamen auf einmal.
error-sign-in = Dafür ist eine Anmeldung erforderlich.
error-sign-in-advice = Nichts wurde geändert. <sign-in>Anmelden</sign-in>, dann zurückgehen und erneut senden.
error-forbidden = Dieses Konto darf das nicht.
error-forbidden-advice = Erforderlich ist die Rolle { $role } oder eine höhere. Die Verwaltung kann eine andere Rolle zuweisen.
error-cross-site = Dies wurde nicht von einer Seite dieser Website gesendet.
error-cross-site-advice = Nichts wurde geändert. Die Seite hier öffnen und erneut senden. Ist dies bereits geschehen, gibt der Proxy vor der Website den Header Host nicht weiter: Bitte die Betreiber benachrichtigen.
error-erased = Was hier stand, wurde gelöscht.
error-erased-advice = Es hätte nie veröffentlicht werden dürfen. Die Seite der betreffenden Revision, unter „Hochladen“, nennt, wann es gelöscht wurde, durch wen und warum.
error-link = Dieser Link wurde bereits verwendet oder ist zu alt.
error-link-advice = Jeder Link gilt einmal und drei Tage lang. Bitte bei der Verwaltung einen neuen anfordern; wer bereits ein Passwort gewählt hat, meldet sich damit an.
error-fast = Aus Ihrem Netz wurden mehr Seiten angefragt, als in einer Minute für eine Person berechnet werden.
error-fast-advice = Machen Sie in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 } weiter. Wer alles braucht, kann <data>ganze Tabellen mitnehmen</data>.
error-tries = Es gab zu viele Anmeldeversuche.
error-tries-advice = Erneut versuchen in { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
 }. Das verhindert, dass andere das Passwort erraten.
error-later-advice = Gleich noch einmal versuchen.
error-refused-advice = Zurückgehen und einen anderen Weg versuchen.
error-request = Anfrage { $id }
error-places = Mögliche Ziele
error-place-state-of-play = die Richtlinie auf einen Blick
error-place-matrix = Mitgliedstaaten nach Artikeln
error-place-articles = was jeder verlangt, wer eine Lücke hat
error-place-member-states = Verfahren, Maßnahmen, Feststellungen
error-place-timeline = Verfahren und Maßnahmen jedes Staates im Lauf der Jahre
error-place-gaps = für wie viele eine Lücke gemeldet ist, für wie viele es nicht bekannt ist
error-place-penalties = nationale Höchststrafen neben dem, was die Richtlinie verlangt
error-place-resolution = was das Parlament 2015 forderte und wie es darum steht
error-place-reports = zum Mitnehmen, als Seite, PDF oder Word-Datei
error-place-sources = wo jede Angabe steht
error-place-changes = was jede Datenausgabe geändert hat
error-place-data = jede Tabelle und Sicht als Datei
error-place-about = Methode, Glossar, Barrierefreiheit, Datenschutz

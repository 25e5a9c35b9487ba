# Uploading files, drafts, what would change, alarms.

import-title = Hochladen
import-opening = { $count ->
    [0] Kein Entwurf wartet auf Veröffentlichung.
    [one] Ein Entwurf wartet auf Veröffentlichung.
   *[other] { $count } Entwürfe warten auf Veröffentlichung.
 }
import-about = Eine hochgeladene Datei ändert nichts. Sie wird gelesen, was falsch ist, wird Zelle für Zelle angegeben, und zuerst wird gezeigt, was ihre Veröffentlichung ändern würde.
import-four-eyes = Hier veröffentlicht eine zweite Person: Wer eine Datei hochlädt, veröffentlicht sie nicht.
import-upload = Dateien hochladen
import-file = Dateien
import-file-hint = Excel, LibreOffice, CSV oder das JSON des Registers, wie vorhanden; höchstens { $files } Dateien auf einmal, je { $mib } MiB und zusammen { $together } MiB.
import-no-file = Zuerst eine Datei wählen.
import-file-too-large = „{ $file }“ hat { $size }; eine Datei darf höchstens { $mib } MiB haben. Bitte in mehrere aufteilen oder weglassen, was nicht gebraucht wird.
import-too-large-together = Die Dateien haben zusammen mehr als { $mib } MiB. Bitte in mehreren Entwürfen hochladen.
import-too-many-files = Ein Entwurf nimmt höchstens { $files } Dateien auf. Die übrigen bitte in einem anderen Entwurf hochladen.
import-answers-wrong = Unten ist eine Angabe zu den Dateien zu berichtigen; die Dateien bitte noch einmal wählen.
import-mode = Was mit dem geschieht, was die Dateien nicht mehr enthalten
import-closures = Die Verfahren als eingestellt erfassen, die eine Kopie des Registers nicht mehr aufführt. Nur für Dateien, die das ganze Register sind.
import-more = Was eine Datei nicht selbst angibt
import-source = Quelle
import-source-hint = Der Kurzname der Quelle, etwa REG-GH, für Zeilen, deren Datei keine nennt.
import-source-wrong = Das ist kein Kurzname einer Quelle: Großbuchstaben, Ziffern und Bindestriche, etwa REG-GH.
import-as-of = Tag der Datei
import-as-of-hint = Der Tag, an dem eine Kopie des Registers angefertigt wurde oder an dem galt, was die Datei besagt.
import-as-of-wrong = Das ist kein Tag: bitte in der Form 2024-04-24 schreiben.
import-dates = Ein Datum wie 1/2/2026
import-dates-column = wie die anderen Daten seiner Spalte zeigen
import-dates-dmy = Tag zuerst
import-dates-mdy = Monat zuerst
import-basis = Wessen Auffassung die Feststellungen sind
import-basis-file = wie die Datei angibt
import-act = In welchem Akt es geäußert wurde
import-act-file = wie die Datei angibt, oder in keinem
import-aspect = Worauf sich die Feststellungen beziehen
import-aspect-file = wie die Datei angibt
import-words = Was Wörter der Dateien bedeuten
import-words-hint = Diese Überschriften und Wörter sind nicht bekannt. Ein Wort gilt in allen Dateien des Entwurfs so, wie hier angegeben; ohne Bedeutung bleiben die Zellen, in denen es steht, ausgelassen.
import-words-wrong = Ein Wort hat zwei Bedeutungen, oder es sind mehr als 200 Wörter.
import-word-none = nicht angegeben
import-words-of-cells = In einer Zelle
import-words-of-headings = Als Überschrift
import-words-of = Aufbewahrte Wörter
import-words-of-hint = Was jemand zu einer früheren Datei angegeben hat, unter dem dafür gewählten Namen.
import-words-of-none = keine
import-keep-as = Diese Wörter unter einem Namen aufbewahren
import-keep-as-hint = Sie werden bei der nächsten Datei angeboten. Leer lassen, um sie nur bei diesem Entwurf zu behalten; ein vorhandener Name geht auf diese Wörter über.
import-keep-as-wrong = Ein Name hat höchstens 60 Zeichen.
import-submit = Dateien lesen
import-drop = Dateien können auch irgendwo auf dieser Seite abgelegt werden.
import-sending = Die Dateien werden gesendet
import-sent = { $percent } % gesendet
import-reading = Alles ist gesendet; die Dateien werden gelesen.
import-cancel = Abbrechen
import-cancelled = Das Senden wurde abgebrochen. Nichts wurde aufbewahrt; die Dateien sind noch ausgewählt.
import-failed = Es kam keine Antwort. Bitte die Verbindung prüfen und noch einmal senden: Die Dateien sind noch ausgewählt.
import-template = Die Vorlage: eine Arbeitsmappe zum Ausfüllen
import-too-many = Zu viele Entwürfe warten. Bitte einige veröffentlichen oder verwerfen und erneut hochladen.
import-busy = Gerade werden andere Dateien gelesen. In einer Minute erneut versuchen.
import-waiting = Wartende Entwürfe
import-what = Entwurf
import-by = Erstellt von
import-at = Erstellt am
import-published = Veröffentlicht
import-published-about = Eine Revision zurückzunehmen, erzeugt zuerst einen Entwurf, der zeigt, was sich ändern würde; dann wird er veröffentlicht wie jeder andere.
import-revision = Revision
import-message = Was sie brachte
import-take-back = Zurücknehmen
import-take-back-of = Revision { $revision } zurücknehmen
import-takes-back = Revision { $revision } zurücknehmen

enter-finding = Eine Feststellung eingeben
enter-step = Einen Verfahrensschritt eingeben
enter-about = Die Eingabe wird zu einem Entwurf, wie bei einer Datei mit einer Zeile: Nichts ändert sich, bis er veröffentlicht ist.
enter-crumbs = Wo diese Seite steht
enter-fields = Die Felder
enter-required = erforderlich
enter-choose = Wählen
enter-none = (leer)
enter-source-hint = Der Kurzname einer vorhandenen Quelle, etwa EUIP. Eine neue Quelle wird zuerst hochgeladen.
enter-wrong = { $count ->
    [0] Nichts wurde aufbewahrt: Am Datensatz als Ganzem stimmt etwas nicht.
    [one] Noch wurde nichts aufbewahrt: Ein Feld ist zu berichtigen.
   *[other] Noch wurde nichts aufbewahrt: { $count } Felder sind zu berichtigen.
 }
enter-submit = Entwurf erstellen

size-kb = { $size } kB
size-mb = { $size } MB
size-mib = { $size } MiB

draft-kicker = Entwurf: Niemand sonst sieht ihn bisher
draft-counts = Die Veröffentlichung würde { $new ->
    [one] einen Datensatz
   *[other] { $new } Datensätze
 } hinzufügen, { $changed } ändern und { $removed } entfernen; { $same } bleiben gleich.
draft-made = Erstellt von { $by } am { $at } und verglichen mit Revision { $revision }.
draft-files = Als was die Dateien gelesen wurden
draft-kind-unknown = keine bekannte Art von Datei
draft-file = ({ $kind }, { $size })
draft-annotated = Kommentierte Kopie (xlsx)
draft-annotated-about = mit jeder fehlerhaften Zelle gekennzeichnet: dort berichtigen und stattdessen hochladen.
draft-sheet = { $layout }, Tabelle { $table }: { $records ->
    [one] ein Datensatz
   *[other] { $records } Datensätze
 }{ $left ->
    [0] {""}
    [one] , eine Zeile zu anderem ausgelassen
   *[other] , { $left } Zeilen zu anderem ausgelassen
 } (zu { $sure } % erkannt)
draft-issues = { $errors ->
    [0] Kein Fehler
    [one] Ein Fehler
   *[other] { $errors } Fehler
 }, { $warnings ->
    [0] keine Warnung
    [one] eine Warnung
   *[other] { $warnings } Warnungen
 }
draft-issues-about = Eine Zeile mit einem Fehler bleibt draußen, bis ihre Datei berichtigt und erneut hochgeladen ist. Eine Zeile mit einer Warnung wird übernommen.
draft-issues-more = { $count } weitere werden nicht gezeigt; bitte zuerst diese berichtigen.
draft-place = Wo
draft-found = Was dort steht
draft-mend = Was falsch ist und wie es zu berichtigen ist
draft-mend-by-field = Unten bei „{ $field }“ angeben.
draft-error = Fehler
draft-warning = Warnung
draft-row = Zeile { $row }
grid-title = Wo es in den Dateien steht
grid-about = Die Zeilen, in denen etwas falsch ist, jede mit der Zeile davor und unter den Überschriften ihres Blattes. Was falsch ist, steht in der jeweiligen Zelle.
grid-row = Zeile
grid-record = Datensatz
grid-back = Fehler { $number } in der Liste
grid-left = { $count ->
    [one] Eine weitere fehlerhafte Zeile wird hier nicht gezeigt: Die Liste nennt, was daran falsch ist.
   *[other] { $count } weitere fehlerhafte Zeilen werden hier nicht gezeigt: Die Liste nennt, was daran falsch ist.
 }
draft-taken = Wie die Dateien gelesen und übernommen werden
draft-mode-merge = Nach Schlüssel hinzufügen und ändern; nichts herausnehmen.
draft-mode-replace = Auch herausnehmen, was zu den Staaten eines Blattes nicht mehr darin steht.
draft-closures = { $count ->
    [one] Das eine Verfahren, das die Liste nicht mehr enthält, als eingestellt erfassen.
   *[other] Die { $count } Verfahren, die die Liste nicht mehr enthält, als eingestellt erfassen.
 } Nur für Dateien, die das ganze Register sind.
draft-apply = Erneut lesen und vergleichen
draft-answers-wrong = Die Dateien wurden nicht erneut gelesen: Eine Angabe dazu ist zu berichtigen.
draft-alarms = { $count ->
    [0] Nichts fällt auf
    [one] Eine Auffälligkeit zu prüfen
   *[other] { $count } Auffälligkeiten zu prüfen
 }{ $left ->
    [0] {""}
   *[other] , { $left } noch nicht abgehakt
 }
draft-tick = Ich habe dies geprüft
draft-untick = Haken zurücknehmen
draft-ticked = geprüft
draft-more-places = und { $count } weitere
draft-publish = Veröffentlichen
draft-publish-as = Als Revision { $revision } veröffentlichen
draft-message = Was die Revision bringt
draft-message-hint = Ein Satz, den alle lesen können.
draft-message-wrong = In einem Satz von höchstens { $most } Zeichen angeben, was die Revision bringt.
draft-alarms-another = Abgehakt wird dies von der Person, die den Entwurf als Nächste prüft; eigene Haken würden nicht zählen.
draft-alarms-left = { $count ->
    [one] Eine Auffälligkeit ist noch nicht abgehakt: bitte zuerst prüfen.
   *[other] { $count } Auffälligkeiten sind noch nicht abgehakt: bitte zuerst jede prüfen.
 }
draft-stale = Inzwischen wurde Revision { $latest } veröffentlicht; dieser Entwurf war mit Revision { $base } verglichen worden. Alles oben ist neu verglichen: bitte noch einmal prüfen, dann veröffentlichen.
draft-four-eyes = Wer diesen Entwurf erstellt hat, kann hier nicht selbst abhaken und veröffentlichen; das tut eine zweite Person: bitte eine andere Person mit der Rolle Veröffentlichung um Prüfung bitten.
draft-not-maker = Hier müssen zwei Personen prüfen, was veröffentlicht wird; daher gibt nur { $by }, von wem der Entwurf stammt, an, wie seine Dateien gelesen und übernommen werden. Bitte dort nachfragen oder die Dateien selbst hochladen.
draft-erased = Inzwischen wurde etwas gelöscht. Nichts wurde veröffentlicht: Alles oben ist neu verglichen, bitte noch einmal prüfen.
draft-not-yours = Zum Veröffentlichen ist die Rolle Veröffentlichung erforderlich. Bitte eine Person mit dieser Rolle um Prüfung des Entwurfs bitten; seine Adresse genügt.
draft-not-as-seen = Seit dem Öffnen dieser Seite hat jemand geändert, wie dieser Entwurf gelesen oder übernommen wird. Nichts wurde getan: bitte den jetzigen Stand prüfen.
draft-unreadable = Eine der Dateien konnte nicht als Tabelle gelesen werden, daher kann nichts vom Entwurf veröffentlicht werden. Bitte berichtigen und erneut hochladen, oder die anderen allein hochladen.
draft-nothing = Es gibt nichts zu veröffentlichen: Kein Datensatz würde sich ändern.
draft-give-up = Entwurf verwerfen
draft-give-up-about = Seine Dateien werden hier gelöscht. Was veröffentlicht wurde, bleibt.

## Alarms

alarm-many-flipped = { $count } Zellen der Matrix ergeben heute etwas anderes.
alarm-backwards = { $state }: { $count ->
    [one] Ein Teil der Richtlinie, der umgesetzt war oder zu dem etwas bekannt war, wäre dies
   *[other] { $count } Teile der Richtlinie, die umgesetzt waren oder zu denen etwas bekannt war, wären dies
 } nicht mehr.
alarm-rewritten = { $state }: { $count ->
    [one] Ein Teil der Richtlinie würde
   *[other] { $count } Teile der Richtlinie würden
 } an Tagen, die mehr als ein Jahr zurückliegen und zu denen etwas bekannt war, etwas anderes ergeben.
alarm-future-date = { $count ->
    [one] Ein Datum in { $column } ({ $table }) liegt in der Zukunft.
   *[other] { $count } Daten in { $column } ({ $table }) liegen in der Zukunft.
 }
alarm-before-the-act = { $count ->
    [one] Ein Datum in { $column } ({ $table }) liegt vor dem Erlass der Richtlinie.
   *[other] { $count } Daten in { $column } ({ $table }) liegen vor dem Erlass der Richtlinie.
 }
alarm-not-bound = { $count ->
    [one] Eine Zeile von { $table } betrifft einen Staat, den die Richtlinie an diesem Tag nicht bindet.
   *[other] { $count } Zeilen von { $table } betreffen einen Staat, den die Richtlinie an diesem Tag nicht bindet.
 }
alarm-column-moved = { $count } Zeilen von { $table } enthalten in { $column }, was zuvor andere Zeilen enthielten: Die Spalte wurde möglicherweise ohne die anderen sortiert oder verschoben.
alarm-columns-exchanged = { $count } Zeilen von { $table } enthalten in { $column }, was sie zuvor in { $others } enthielten, und umgekehrt: Die Spalten wurden möglicherweise vertauscht.
alarm-emptied = { $count } Zellen in { $column } ({ $table }) enthalten jetzt etwas und wären leer.
alarm-unlike-column = { $count ->
    [one] Eine Zelle in { $column } ({ $table }) sieht aus, als gehöre sie in eine andere Spalte.
   *[other] { $count } Zellen in { $column } ({ $table }) sehen aus, als gehörten sie in eine andere Spalte.
 }
alarm-removed = { $count ->
    [one] Ein Datensatz von { $table } würde herausgenommen.
   *[other] { $count } Datensätze von { $table } würden herausgenommen.
 }
alarm-left-out = { $count ->
    [one] Ein Fehler hält seine Zeile draußen.
   *[other] { $count } Fehler halten ihre Zeilen draußen.
 } Die anderen würden ohne sie veröffentlicht.
alarm-closures = { $count ->
    [one] Ein Verfahren würde als eingestellt erfasst, da die Liste es nicht mehr enthält.
   *[other] { $count } Verfahren würden als eingestellt erfasst, da die Liste sie nicht mehr enthält.
 }

## What was said of the files beside their content

read-with = Gelesen mit den Angaben zu den Dateien:
read-with-nothing = Die Dateien sprechen für sich, und nichts wird herausgenommen.
read-with-dmy = Bei einem Datum wie 1/2/2026, dessen Spalte es nicht erkennen lässt, steht der Tag zuerst.
read-with-mdy = Bei einem Datum wie 1/2/2026, dessen Spalte es nicht erkennen lässt, steht der Monat zuerst.
read-with-source = Zeilen, deren Datei keine Quelle nennt, stammen aus { $source }.
read-with-as-of = Die Datei ist vom { $day }, wo sie es nicht angibt.
read-with-basis = Feststellungen, deren Datei nicht angibt, wessen Auffassung sie sind: { $basis }.
read-with-act = Der Akt, in dem sie geäußert wurden, wo die Datei ihn nicht angibt: { $act }.
read-with-aspect = Worauf sich Feststellungen beziehen, wo die Datei es nicht angibt: { $aspect }.
read-with-word = { $word } bedeutet: { $meaning }.
read-with-replace = Was zu den Staaten eines Blattes nicht mehr darin steht, wird herausgenommen.
read-with-closures = Verfahren, die die Kopie des Registers nicht mehr aufführt, werden als eingestellt erfasst.
read-with-closed = { $count ->
    [one] Ein Verfahren, das die Kopie des Registers nicht mehr aufführte, wurde als eingestellt erfasst.
   *[other] { $count } Verfahren, die die Kopie des Registers nicht mehr aufführte, wurden als eingestellt erfasst.
 }
read-with-not-closed = { $count ->
    [one] Ein Verfahren, das die Kopie des Registers nicht mehr aufführte, wurde offen gelassen.
   *[other] { $count } Verfahren, die die Kopie des Registers nicht mehr aufführte, wurden offen gelassen.
 }
alarm-erased-record = { $count ->
    [one] Ein Datensatz ({ $table }) wurde einmal gelöscht, da er nie hätte veröffentlicht werden dürfen, und besagt nun wieder dasselbe.
   *[other] { $count } Datensätze ({ $table }) wurden einmal gelöscht, da sie nie hätten veröffentlicht werden dürfen, und besagen nun wieder dasselbe.
 } Die Seite der betreffenden Revision nennt den Grund.
alarm-erased-file = { $count ->
    [one] Eine Datei wurde einmal gelöscht, Byte für Byte dieselbe, da sie nie hätte aufbewahrt werden dürfen.
   *[other] { $count } Dateien wurden einmal gelöscht, Byte für Byte dieselben, da sie nie hätten aufbewahrt werden dürfen.
 }

## A published revision, for those who are signed in

revision-title = Revision { $revision }
revision-made = Veröffentlicht von { $by } am { $at }.
revision-by-nobody = der Befehlszeile oder dem Monitor selbst
revision-alone = Allein veröffentlicht: Wer den Entwurf erstellt hat, hat ihn auch veröffentlicht.
revision-alone-command-line = Allein veröffentlicht: Auf der Befehlszeile muss niemand sonst prüfen.
revision-drafted = Der Entwurf stammt von { $by }, es haben also zwei Personen geprüft.
revision-takes-back = Sie nimmt Revision { $revision } zurück.
revision-changes = Was sie geändert hat, wie alle es sehen
revision-files = Die Dateien, aus denen sie entstand
revision-files-about = Jede genau so, wie sie übergeben wurde. Nur wer angemeldet ist, kann sie erhalten.
revision-no-files = Sie entstand aus keiner Datei.
revision-size = Größe
revision-hash = SHA-256
revision-file-erased = gelöscht
revision-erase = Etwas daraus löschen

## Erasing

erase-list-title = Etwas aus Revision { $revision } löschen
erase-list-about = Für das, was nie hätte veröffentlicht werden dürfen: Persönliches oder Vertrauliches. Was nur falsch ist, wird stattdessen zurückgenommen oder berichtigt, damit die Geschichte erhalten bleibt. Auswählen, was gelöscht werden soll; die nächste Seite zeigt, was damit entfällt, und fragt nach.
erase-of-file = Datei { $file } löschen
erase-no-file = Es ist keine Datei davon aufbewahrt.
erase-records = Die Datensätze, die sie brachte
erase-records-count = { $count ->
    [one] ein Datensatz
   *[other] { $count } Datensätze
 }
erase-col-record = Datensatz
erase-col-row = Zeile der Datei
erase-link = Löschen
erase-of-record = { $key } löschen
erase-removal = hier herausgenommen
erase-title-record = Einen Datensatz löschen ({ $table })
erase-title-file = Eine Datei der Revision { $revision } löschen
erase-about = Was gelöscht wird, ist aus jeder Datenausgabe entfernt, auch aus früheren, und kann nicht wiederhergestellt werden. Ein Löschvermerk bleibt: welcher Art es war, wann es gelöscht wurde, durch wen und warum, und der Hashwert.
erase-rows = { $count ->
    [one] Der Datensatz, wie eine Revision ihn hatte
   *[other] Der Datensatz, wie { $count } Revisionen ihn hatten
 }
erase-rows-about = Alles, was irgendeine Revision unter diesem Schlüssel besagte, entfällt.
erase-row = Revision { $revision }, wie bis zur Ausgabe { $until } vorhanden:
erase-row-removal = Revision { $revision } hat ihn herausgenommen.
erase-files = { $count ->
    [one] Eine Datei
   *[other] { $count } Dateien
 }
erase-files-about = Die Bytes entfallen, auch wo dieselben Bytes noch einmal übergeben wurden. Datensätze, die daraus stammen, bleiben: diese bitte für sich löschen. Auch der Name bleibt.
erase-files-with = Die Bytes der Dateien, die den Datensatz brachten, entfallen mit ihm, da er in ihnen steht. Andere Datensätze, die daraus stammen, bleiben. Eine Datei einer anderen Revision, die den Datensatz nur wiederholt hat, wird hier nicht gefunden: diese bitte durchsehen und ebenfalls löschen.
erase-file = (Revision { $revision }, { $size })
erase-drafts = { $count ->
    [one] Ein Entwurf wird verworfen
   *[other] { $count } Entwürfe werden verworfen
 }
erase-drafts-about = Sie enthalten es. Wer sie erstellt hat, muss ohne dieses erneut hochladen.
erase-draft-by = von { $by }
erase-changes-nothing = In der neuesten Ausgabe ändert sich nichts.
erase-frame = Dies kann nicht gelöscht werden: Jede Ausgabe braucht die Richtlinie, ihre Bestimmungen und die Staaten. Bitte in einer neuen Revision berichtigen.
erase-rests = { $count ->
    [one] Ein Datensatz beruht auf diesem
   *[other] { $count } Datensätze beruhen auf diesem
 }
erase-rests-about = Sie nennen ihn in irgendeiner Ausgabe und würden dann nichts nennen. Bitte zuerst diese löschen, wenn sie ebenfalls entfallen sollen, und neu eingeben, was davon bleiben soll.
erase-rests-of = { $table }, Revision { $revision }
erase-act = Löschen
erase-changed = Seit dem Öffnen dieser Seite wurde etwas veröffentlicht, hochgeladen oder gelöscht. Nichts wurde gelöscht: bitte den jetzigen Stand prüfen.
erase-reason = Warum es gelöscht wird
erase-reason-hint = Ein Satz, für alle Angemeldeten. Er bleibt dauerhaft; darin also nicht wiederholen, was gelöscht wird.
erase-reason-wrong = In einem Satz von höchstens { $most } Zeichen angeben, warum es gelöscht wird.
erase-understood = Mir ist bewusst, dass dies nicht rückgängig gemacht werden kann.
erase-understood-wrong = Noch wurde nichts gelöscht: bitte durch den Haken bestätigen, dass dies nicht rückgängig gemacht werden kann.
erase-submit = Endgültig löschen

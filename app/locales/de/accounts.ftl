# Signing in, accounts, the audit log.

role-analyst = Analyse
    .may = Dateien hochladen und entwerfen, was sie ändern würden.
role-publisher = Veröffentlichung
    .may = Veröffentlichen, was entworfen wurde, und zurücknehmen, was veröffentlicht wurde.
role-admin = Verwaltung
    .may = Konten hinzufügen, ihnen Rollen geben, sie sperren und das Prüfprotokoll lesen.

account-bar-label = Eigenes Konto
account-bar-who = Angemeldet als { $name } ({ $role })
account-bar-me = Eigenes Konto
account-bar-accounts = Konten
account-bar-log = Prüfprotokoll
account-bar-sign-out = Abmelden

sign-in-title = Anmelden
sign-in-about = Für alle, die hochladen und veröffentlichen. Alles, was der Monitor zeigt, lässt sich ohne Konto lesen.
sign-in-name = Name
sign-in-password = Passwort
sign-in-submit = Anmelden
sign-in-wrong = Name und Passwort gehören nicht zusammen. Bitte beides prüfen; im Passwort kommt es auf Groß- und Kleinschreibung an.
sign-in-forgotten = Passwort vergessen oder noch keines? Die Verwaltung kann einen Link erstellen, mit dem es gewählt wird.

carried-title = Die Sitzung ist beendet; bitte erneut anmelden
carried-about = Noch wurde nichts getan, und nichts Eingegebenes ist verloren: Es steht unten und kann nach der Anmeldung erneut gesendet werden.
carried-typed = Das Eingegebene
carried-again-title = Wieder angemeldet
carried-again-about = Das Eingegebene wurde noch nicht gesendet.
carried-again-submit = Erneut senden

password-choose-title = Passwort wählen
password-choose-about = Willkommen, { $name }. Mit dem Passwort erfolgt die Anmeldung, und der Link, der hierher führte, gilt nicht mehr.
password-change-title = Passwort ändern
password-change-about = Danach ist { $name } überall außer hier abgemeldet.
password-present = Jetziges Passwort
password-present-wrong = Das ist nicht das jetzige Passwort.
password-new = Neues Passwort
password-rule = Mindestens { $fewest } und höchstens { $most } Zeichen jeder Art, auch Leerzeichen. Mehrere Wörter sind leicht zu merken und schwer zu erraten. Nicht der eigene Name.
password-repeat = Neues Passwort noch einmal
password-too-short = Das ist zu kurz: mindestens { $fewest } Zeichen.
password-too-long = Das ist zu lang: höchstens { $most } Zeichen.
password-is-name = Das ist der eigene Name: bitte etwas wählen, das niemand kennt.
password-differs = Das ist nicht dasselbe wie oben: bitte beides noch einmal schreiben.
password-submit = Passwort festlegen

me-opening = Angemeldet als { $name }, { $role }.
me-may = Was dieses Konto darf
me-session = Die Sitzung
me-session-about = Sie endet nach einer Stunde ohne Nutzung und in jedem Fall nach zwölf Stunden. Sie endet auch beim Abmelden, wenn das Passwort geändert wird und wenn die Verwaltung die Rolle ändert.

accounts-opening = { $count ->
    [one] Ein Konto.
   *[other] { $count } Konten.
 }
accounts-small = Eine neue Rolle oder eine Sperrung beendet die Sitzungen eines Kontos sofort. Ein Konto wird nie gelöscht, da das Prüfprotokoll es nennt.
accounts-state = Zustand
accounts-state-in-use = in Gebrauch
accounts-state-no-password = noch kein Passwort gewählt
accounts-state-disabled = gesperrt
accounts-role = Rolle
accounts-role-of = Rolle von { $name }
accounts-role-change = Ändern
accounts-role-change-of = Rolle von { $name } ändern
accounts-actions = Mögliche Schritte
accounts-link-new = Neuer Link
accounts-link-of = Neuer Einmallink für { $name }
accounts-disable = Sperren
accounts-disable-of = { $name } sperren
accounts-link = Der Einmallink von { $name }. Er wird nur jetzt gezeigt und gilt einmal, innerhalb von { $hours } Stunden. Die Adresse kopieren und auf einem Weg übergeben, den nur { $name } liest:
accounts-own = Niemand ändert die Rolle des eigenen Kontos oder sperrt es. Bitte eine andere Person aus der Verwaltung fragen.
accounts-add = Konto hinzufügen
accounts-name-rule = 2 bis 60 Buchstaben von a bis z, Ziffern, Punkte, Bindestriche, Unterstriche oder @, beginnend mit einem Buchstaben.
accounts-not-a-name = Dieser Name kann nicht verwendet werden. Bitte die obigen Zeichen verwenden.
accounts-taken = Es gibt bereits ein Konto mit diesem Namen. Bitte einen anderen wählen.
accounts-add-submit = Hinzufügen und Link erstellen

log-opening = Was getan wurde, und von wem.
log-about = Jede Zeile ist an die vorhergehende gebunden, sodass keine unbemerkt geändert oder entfernt werden kann; der Befehl „check“ gibt Auskunft. Zeiten sind Weltzeit (UTC).
log-number = Zeile
log-when = Wann
log-what = Was
log-at = { $day }, { $time }
log-older = Ältere Zeilen
log-newest = Die neuesten Zeilen
log-ways = Andere Zeilen
log-command-line = die Befehlszeile
log-monitor = der Monitor selbst
log-nobody = jemand
log-sign-in = { $actor } hat sich angemeldet.
log-sign-in-failed = { $actor } konnte sich nicht als { $subject } anmelden, Versuch { $detail } innerhalb einer Viertelstunde.
log-sign-in-failed-unknown = { $actor } konnte sich nicht mit einem Namen anmelden, den es nicht gibt, Versuch { $detail } innerhalb einer Viertelstunde.
log-sign-out = { $actor } hat sich abgemeldet.
log-account-added = { $actor } hat das Konto { $subject } mit der Rolle { $detail } hinzugefügt.
log-link-made = { $actor } hat einen Einmallink für { $subject } erstellt.
log-password-set = { $actor } hat ein neues Passwort gewählt.
log-role-changed = { $actor } hat { $subject } die Rolle { $detail } gegeben.
log-account-disabled = { $actor } hat das Konto { $subject } gesperrt.
log-published = { $actor } hat Revision { $subject } veröffentlicht: { $detail }
log-uploaded = { $actor } hat einen Entwurf aus { $subject } erstellt.
log-ticked = { $actor } hat im Entwurf aus { $subject } eine Auffälligkeit abgehakt ({ $detail }).
log-unticked = { $actor } hat im Entwurf aus { $subject } einen Haken zurückgenommen ({ $detail }).
log-words-kept = { $actor } hat unter dem Namen „{ $detail }“ aufbewahrt, was Wörter von Dateien bedeuten.
log-settings-changed = { $actor } hat geändert, wie der Entwurf aus { $subject } gelesen und übernommen wird ({ $detail }).
log-given-up = { $actor } hat den Entwurf aus { $subject } verworfen.
log-four-eyes-on = { $actor } hat die Website so gestartet, dass zwei Personen prüfen müssen, was veröffentlicht wird.
log-four-eyes-off = { $actor } hat die Website so gestartet, dass eine Person zum Veröffentlichen genügt.
log-erased = { $actor } hat { $subject } gelöscht ({ $detail }).
